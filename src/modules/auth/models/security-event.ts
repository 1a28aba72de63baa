import { type InferAttributes, type InferCreationAttributes, Model, type NonAttribute } from 'sequelize'
import type { SecurityEventType } from '#generated/auth/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns } from '#platform/model.ts'

const { required, text, instant, reference } = columns

/** What a tenant sees of the security log; the database writes it (`tell_tenants`). */
export class SecurityEvent extends Model<InferAttributes<SecurityEvent>, InferCreationAttributes<SecurityEvent>> {
  declare readonly tenant_id: string
  declare readonly id: string
  declare readonly at: Date
  declare readonly type: SecurityEventType
  declare readonly user_id: string | null
  declare readonly permission: string | null
  declare readonly address: string | null
  declare readonly user_agent: string | null
  declare readonly request_id: string | null
  declare user_name: NonAttribute<string | null>
}

SecurityEvent.init(
  {
    ...tenantColumns,
    at: instant(required),
    type: text(required),
    user_id: reference(),
    permission: text(),
    address: text(),
    user_agent: text(),
    request_id: text(),
  },
  { sequelize, tableName: 'tenant_security_events' },
)
