import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { SerialStatus } from '#generated/inventory/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns } from '#platform/model.ts'

const { required, text, integer, instant, reference } = columns

export class SerialMove extends Model<InferAttributes<SerialMove>, InferCreationAttributes<SerialMove>> {
  declare tenant_id: string
  declare id: string
  declare serial_id: string
  declare sequence: number
  declare occurred_at: Date
  declare status: SerialStatus
  declare from_warehouse_id: string | null
  declare to_warehouse_id: string | null
  declare movement_id: string
  declare kind: string
  declare source_type: string | null
  declare source_id: string | null
  declare user_id: string | null
  declare readonly created_at: CreationOptional<Date>
}

SerialMove.init(
  {
    ...tenantColumns,
    serial_id: reference(required),
    sequence: integer(required),
    occurred_at: instant(required),
    status: text(required),
    from_warehouse_id: reference(),
    to_warehouse_id: reference(),
    movement_id: reference(required),
    kind: text(required),
    source_type: text(),
    source_id: reference(),
    user_id: reference(),
    created_at: instant(required),
  },
  { sequelize, tableName: 'serial_moves' },
)
