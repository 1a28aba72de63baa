import {
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type NonAttribute,
} from 'sequelize'
import type { Scope } from '#platform/context.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, flag, texts } = columns

export class Role extends Model<InferAttributes<Role>, InferCreationAttributes<Role>> {
  declare tenant_id: string
  declare id: string
  declare key: string
  declare name: string
  declare description: string | null
  declare built_in: CreationOptional<boolean>
  declare permissions: string[]
  declare scope: Scope
  declare users_count: NonAttribute<number>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Role.init(
  {
    ...tenantColumns,
    key: text(required),
    name: text(required),
    description: text(),
    built_in: flag(),
    permissions: texts(),
    scope: text(required),
    ...trackedColumns,
  },
  { sequelize, tableName: 'roles' },
)
