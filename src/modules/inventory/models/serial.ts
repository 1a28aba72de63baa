import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { SerialStatus } from '#generated/inventory/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, date, flag, integer, instant, reference } = columns

export class Serial extends Model<InferAttributes<Serial>, InferCreationAttributes<Serial>> {
  declare tenant_id: string
  declare id: string
  declare product_id: string
  declare variant_id: string | null
  declare unit_id: string
  declare has_variants: boolean
  declare number: string
  declare status: CreationOptional<SerialStatus>
  declare warehouse_id: CreationOptional<string | null>
  declare warranty_expires_on: string | null
  declare notes: string | null
  declare received_at: CreationOptional<Date | null>
  declare issued_at: CreationOptional<Date | null>
  declare moves: CreationOptional<number>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Serial.init(
  {
    ...tenantColumns,
    product_id: reference(required),
    variant_id: reference(),
    unit_id: reference(required),
    has_variants: flag(),
    number: text(required),
    status: text(required),
    warehouse_id: reference(),
    warranty_expires_on: date(),
    notes: text(),
    received_at: instant(),
    issued_at: instant(),
    moves: integer(required),
    ...trackedColumns,
  },
  { sequelize, tableName: 'serials' },
)
