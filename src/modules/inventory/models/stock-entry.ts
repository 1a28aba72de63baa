import {
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type NonAttribute,
} from 'sequelize'
import type { LandedCostBasis, StockEntryCharge, StockEntryKind, StockEntryStatus } from '#generated/inventory/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'
import type { StockEntryLine } from './stock-entry-line.ts'

const { required, text, decimal, instant, json, reference } = columns

export class StockEntry extends Model<InferAttributes<StockEntry>, InferCreationAttributes<StockEntry>> {
  declare tenant_id: string
  declare id: string
  declare number: CreationOptional<string | null>
  declare kind: StockEntryKind
  declare status: CreationOptional<StockEntryStatus>
  declare occurred_at: Date | null
  declare warehouse_id: string | null
  declare to_warehouse_id: string | null
  declare reason: string | null
  declare reference: string | null
  declare notes: string | null
  declare receipt_id: string | null
  declare spread_by: LandedCostBasis | null
  declare charges: StockEntryCharge[]
  declare movement_id: CreationOptional<string | null>
  declare total_value: CreationOptional<string | null>
  declare user_id: string | null
  declare submitted_by: CreationOptional<string | null>
  declare submitted_at: CreationOptional<Date | null>
  declare cancelled_by: CreationOptional<string | null>
  declare cancelled_at: CreationOptional<Date | null>
  declare cancel_reason: CreationOptional<string | null>
  declare lines: NonAttribute<StockEntryLine[]>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

StockEntry.init(
  {
    ...tenantColumns,
    number: text(),
    kind: text(required),
    status: text(required),
    occurred_at: instant(),
    warehouse_id: reference(),
    to_warehouse_id: reference(),
    reason: text(),
    reference: text(),
    notes: text(),
    receipt_id: reference(),
    spread_by: text(),
    charges: json(),
    movement_id: reference(),
    total_value: decimal(),
    user_id: reference(),
    submitted_by: reference(),
    submitted_at: instant(),
    cancelled_by: reference(),
    cancelled_at: instant(),
    cancel_reason: text(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'stock_entries' },
)
