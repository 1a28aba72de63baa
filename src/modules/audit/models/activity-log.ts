import { type InferAttributes, type InferCreationAttributes, Model, type NonAttribute } from 'sequelize'
import type { LogAction } from '#generated/audit/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns } from '#platform/model.ts'

const { required, text, instant, json, reference } = columns

/** Each changed field with its value before and after. */
export type Changes = Record<string, [before: unknown, after: unknown]>

/** Read alone: the database writes it. */
export class ActivityLog extends Model<InferAttributes<ActivityLog>, InferCreationAttributes<ActivityLog>> {
  declare tenant_id: string
  declare id: string
  declare at: Date
  declare user_id: string | null
  declare operation: string | null
  declare action: LogAction
  declare entity: string
  declare entity_id: string | null
  declare changes: Changes
  declare request_id: string | null
  declare address: string | null
  declare user_name: NonAttribute<string | null>
}

ActivityLog.init(
  {
    ...tenantColumns,
    at: instant(required),
    user_id: reference(),
    operation: text(),
    action: text(required),
    entity: text(required),
    entity_id: text(),
    changes: json(),
    request_id: text(),
    address: text(),
  },
  { sequelize, tableName: 'audit_log' },
)
