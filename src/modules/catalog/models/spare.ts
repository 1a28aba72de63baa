import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, decimal, flag, instant, reference } = columns

export class Spare extends Model<InferAttributes<Spare>, InferCreationAttributes<Spare>> {
  declare tenant_id: string
  declare id: string
  declare sku: string | null
  declare part_number: string | null
  declare name: string
  declare description: string | null
  declare brand_id: string | null
  declare quality_id: string | null
  declare product_id: string | null
  declare compatible_product_ids: string[]
  declare currency: string
  declare cost_price: string | null
  declare sale_price: string | null
  declare wholesale_price: string | null
  declare is_active: boolean
  declare archived_at: CreationOptional<Date | null>
  declare readonly is_archived: CreationOptional<boolean>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Spare.init(
  {
    ...tenantColumns,
    sku: text(),
    part_number: text(),
    name: text(required),
    description: text(),
    brand_id: reference(),
    quality_id: reference(),
    product_id: reference(),
    compatible_product_ids: { type: DataTypes.ARRAY(DataTypes.UUID), allowNull: false },
    currency: text(required),
    cost_price: decimal(),
    sale_price: decimal(),
    wholesale_price: decimal(),
    is_active: flag(),
    archived_at: instant(),
    is_archived: flag(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'spares' },
)
