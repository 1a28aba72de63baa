import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { StockLedgerKind } from '#generated/inventory/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns } from '#platform/model.ts'

const { required, text, reference, instant, decimal } = columns

export class StockLedgerEntry extends Model<
  InferAttributes<StockLedgerEntry>,
  InferCreationAttributes<StockLedgerEntry>
> {
  declare tenant_id: string
  declare id: string
  declare readonly sequence: CreationOptional<string>
  declare product_id: string
  declare variant_id: string | null
  declare warehouse_id: string
  declare batch_id: string | null
  declare occurred_at: Date
  declare kind: StockLedgerKind
  declare quantity: string
  declare value: string
  declare unit_cost: string | null
  declare movement_id: string
  declare line_id: string | null
  declare origin_id: string | null
  declare reverses_id: string | null
  declare revalues_id: string | null
  declare source_type: string | null
  declare source_id: string | null
  declare reason: string | null
  declare user_id: string | null
  declare readonly created_at: CreationOptional<Date>
}

StockLedgerEntry.init(
  {
    ...tenantColumns,
    sequence: { type: DataTypes.BIGINT, allowNull: false },
    product_id: reference(required),
    variant_id: reference(),
    warehouse_id: reference(required),
    batch_id: reference(),
    occurred_at: instant(required),
    kind: text(required),
    quantity: decimal(required),
    value: decimal(required),
    unit_cost: decimal(),
    movement_id: reference(required),
    line_id: reference(),
    origin_id: reference(),
    reverses_id: reference(),
    revalues_id: reference(),
    source_type: text(),
    source_id: reference(),
    reason: text(),
    user_id: reference(),
    created_at: instant(required),
  },
  { sequelize, tableName: 'stock_ledger' },
)
