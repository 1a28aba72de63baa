import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { StockReservationStatus } from '#generated/inventory/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, decimal, flag, instant, reference } = columns

export class StockReservation extends Model<
  InferAttributes<StockReservation>,
  InferCreationAttributes<StockReservation>
> {
  declare tenant_id: string
  declare id: string
  declare item_id: string
  declare product_id: string
  declare variant_id: string | null
  declare warehouse_id: string
  declare batch_id: string | null
  declare quantity: string
  declare consumed_quantity: CreationOptional<string>
  declare is_whole: boolean
  declare status: CreationOptional<StockReservationStatus>
  declare reference: string | null
  declare source_type: string | null
  declare source_id: string | null
  declare expires_at: Date | null
  declare notes: string | null
  declare user_id: string | null
  declare closed_at: CreationOptional<Date | null>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

StockReservation.init(
  {
    ...tenantColumns,
    item_id: reference(required),
    product_id: reference(required),
    variant_id: reference(),
    warehouse_id: reference(required),
    batch_id: reference(),
    quantity: decimal(required),
    consumed_quantity: decimal(required),
    is_whole: flag(),
    status: text(required),
    reference: text(),
    source_type: text(),
    source_id: reference(),
    expires_at: instant(),
    notes: text(),
    user_id: reference(),
    closed_at: instant(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'stock_reservations' },
)
