import { type InferAttributes, type InferCreationAttributes, Model, type NonAttribute } from 'sequelize'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns } from '#platform/model.ts'

const { required, text, integer, instant, reference } = columns

export class AuditEntry extends Model<InferAttributes<AuditEntry>, InferCreationAttributes<AuditEntry>> {
  declare tenant_id: string
  declare id: string
  declare sequence: number
  declare at: Date
  declare type: string
  declare user_id: string | null
  declare operation: string | null
  declare entity: string | null
  declare entity_id: string | null
  declare request_id: string | null
  declare address: string | null
  declare detail_hash: string
  declare previous_hash: string
  declare hash: string
  declare user_name: NonAttribute<string | null>
  declare detail: NonAttribute<Record<string, unknown>>
}

AuditEntry.init(
  {
    ...tenantColumns,
    sequence: integer(required),
    at: instant(required),
    type: text(required),
    user_id: reference(),
    operation: text(),
    entity: text(),
    entity_id: text(),
    request_id: text(),
    address: text(),
    detail_hash: text(required),
    previous_hash: text(required),
    hash: text(required),
  },
  { sequelize, tableName: 'audit_entries' },
)
