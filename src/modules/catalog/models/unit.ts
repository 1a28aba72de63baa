import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { UnitKind } from '#generated/catalog/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, integer, flag, reference, decimal } = columns

export class Unit extends Model<InferAttributes<Unit>, InferCreationAttributes<Unit>> {
  declare tenant_id: string
  declare id: string
  declare slug: string
  declare name: string
  declare symbol: string
  declare code: string | null
  declare kind: UnitKind
  declare is_whole: boolean
  declare base_unit_id: string | null
  declare factor: string
  declare readonly is_base: CreationOptional<boolean>
  declare position: number
  declare is_active: boolean
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Unit.init(
  {
    ...tenantColumns,
    slug: text(required),
    name: text(required),
    symbol: text(required),
    code: text(),
    kind: text(required),
    is_whole: flag(),
    base_unit_id: reference(),
    factor: decimal(required),
    is_base: flag(),
    position: integer(required),
    is_active: flag(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'units' },
)
