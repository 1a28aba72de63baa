import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, decimal, date, reference } = columns

export class SupplierPrice extends Model<InferAttributes<SupplierPrice>, InferCreationAttributes<SupplierPrice>> {
  declare tenant_id: string
  declare id: string
  declare supplier_id: string
  declare product_id: string
  declare variant_id: string | null
  declare supplier_sku: string | null
  declare price: string
  declare currency: string
  declare minimum_quantity: string
  declare valid_from: string | null
  declare valid_to: string | null
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

SupplierPrice.init(
  {
    ...tenantColumns,
    supplier_id: reference(required),
    product_id: reference(required),
    variant_id: reference(),
    supplier_sku: text(),
    price: decimal(required),
    currency: text(required),
    minimum_quantity: decimal(required),
    valid_from: date(),
    valid_to: date(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'supplier_prices' },
)
