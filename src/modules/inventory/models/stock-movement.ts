import {
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type NonAttribute,
} from 'sequelize'
import type { StockMovementKind, StockMovementLine, StockMovementStatus } from '#generated/inventory/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, reference, instant } = columns

export class StockMovement extends Model<InferAttributes<StockMovement>, InferCreationAttributes<StockMovement>> {
  declare tenant_id: string
  declare id: string
  declare number: string
  declare kind: StockMovementKind
  declare status: StockMovementStatus
  declare occurred_at: Date
  declare warehouse_id: string | null
  declare to_warehouse_id: string | null
  declare source_type: string | null
  declare source_id: string | null
  declare reason: string | null
  declare notes: string | null
  declare user_id: string | null
  declare received_at: Date | null
  declare cancelled_at: Date | null
  declare cancelled_by: string | null
  declare cancel_reason: string | null
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>

  /** Read besides, for the view. */
  declare lines: NonAttribute<StockMovementLine[]>
}

StockMovement.init(
  {
    ...tenantColumns,
    number: text(required),
    kind: text(required),
    status: text(required),
    occurred_at: instant(required),
    warehouse_id: reference(),
    to_warehouse_id: reference(),
    source_type: text(),
    source_id: reference(),
    reason: text(),
    notes: text(),
    user_id: reference(),
    received_at: instant(),
    cancelled_at: instant(),
    cancelled_by: reference(),
    cancel_reason: text(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'stock_movements' },
)
