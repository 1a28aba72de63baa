import {
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type NonAttribute,
} from 'sequelize'
import type { UserStatus } from '#generated/access/types.ts'
import type { Locale, RoleSummary } from '#generated/shared/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, instant, reference } = columns

export class User extends Model<InferAttributes<User>, InferCreationAttributes<User>> {
  declare tenant_id: string
  declare id: string
  declare identity_id: CreationOptional<string | null>
  declare email: string
  declare first_name: string | null
  declare last_name: string | null
  declare readonly name: CreationOptional<string>
  declare phone: string | null
  declare job_title: string | null
  declare department: string | null
  declare employee_code: string | null
  declare branch_id: string | null
  declare locale: Locale | null
  declare status: UserStatus
  declare last_login_at: CreationOptional<Date | null>
  declare deactivated_at: CreationOptional<Date | null>
  declare roles: NonAttribute<RoleSummary[]>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

User.init(
  {
    ...tenantColumns,
    identity_id: reference(),
    email: text(required),
    first_name: text(),
    last_name: text(),
    name: text(),
    phone: text(),
    job_title: text(),
    department: text(),
    employee_code: text(),
    branch_id: reference(),
    locale: text(),
    status: text(required),
    last_login_at: instant(),
    deactivated_at: instant(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'users' },
)
