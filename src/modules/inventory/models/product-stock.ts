import { type InferAttributes, type InferCreationAttributes, Model, type NonAttribute } from 'sequelize'
import type { VariantStock, WarehouseLocation } from '#generated/inventory/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns } from '#platform/model.ts'

const { required, text, flag, reference, decimal } = columns

/** What there is of a product over all warehouses; a view. */
export class ProductStock extends Model<InferAttributes<ProductStock>, InferCreationAttributes<ProductStock>> {
  declare tenant_id: string
  declare id: string
  declare product_id: string
  declare name: string
  declare sku: string
  declare unit_id: string
  declare subcategory_id: string | null
  declare brand_id: string | null
  declare is_active: boolean
  declare is_archived: boolean
  declare reorder_level: string
  declare reorder_quantity: string
  declare quantity_on_hand: string
  declare reserved_quantity: string
  declare available_quantity: string
  declare in_transit_quantity: string
  declare stock_value: string
  declare unit_cost: string
  declare is_low_stock: boolean
  declare is_out_of_stock: boolean
  declare shortage: string

  /** Read besides, for the view. */
  declare unit: NonAttribute<string>
  declare days_of_stock: NonAttribute<string | null>
  declare warehouse_locations: NonAttribute<WarehouseLocation[]>
  declare variants: NonAttribute<VariantStock[]>
}

ProductStock.init(
  {
    ...tenantColumns,
    product_id: reference(required),
    name: text(required),
    sku: text(required),
    unit_id: reference(required),
    subcategory_id: reference(),
    brand_id: reference(),
    is_active: flag(),
    is_archived: flag(),
    reorder_level: decimal(required),
    reorder_quantity: decimal(required),
    quantity_on_hand: decimal(required),
    reserved_quantity: decimal(required),
    available_quantity: decimal(required),
    in_transit_quantity: decimal(required),
    stock_value: decimal(required),
    unit_cost: decimal(required),
    is_low_stock: flag(),
    is_out_of_stock: flag(),
    shortage: decimal(required),
  },
  { sequelize, tableName: 'product_stock' },
)
