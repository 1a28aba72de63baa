import { type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns } from '#platform/model.ts'

const { required, text, flag, reference, decimal, instant } = columns

/** What lies of an item, and batch, in one warehouse; a view. */
export class StockPlace extends Model<InferAttributes<StockPlace>, InferCreationAttributes<StockPlace>> {
  declare tenant_id: string
  declare id: string
  declare item_id: string
  declare product_id: string
  declare variant_id: string | null
  declare warehouse_id: string
  declare batch_id: string | null
  declare in_transit: boolean
  declare name: string
  declare sku: string
  declare warehouse_code: string
  declare quantity_on_hand: string
  declare reserved_quantity: string
  declare available_quantity: string
  declare stock_value: string
  declare unit_cost: string
  declare reorder_level: string
  declare is_out_of_stock: boolean
  declare is_low_stock: boolean
  declare last_movement_at: Date | null
  declare updated_at: Date
}

StockPlace.init(
  {
    ...tenantColumns,
    item_id: reference(required),
    product_id: reference(required),
    variant_id: reference(),
    warehouse_id: reference(required),
    batch_id: reference(),
    in_transit: flag(),
    name: text(required),
    sku: text(required),
    warehouse_code: text(required),
    quantity_on_hand: decimal(required),
    reserved_quantity: decimal(required),
    available_quantity: decimal(required),
    stock_value: decimal(required),
    unit_cost: decimal(required),
    reorder_level: decimal(required),
    is_out_of_stock: flag(),
    is_low_stock: flag(),
    last_movement_at: instant(),
    updated_at: instant(required),
  },
  { sequelize, tableName: 'stock_places' },
)
