import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { Address } from '#generated/shared/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'
import { archivedColumns, treeColumns } from './columns.ts'

const { required, text, flag, json, reference } = columns

export class Branch extends Model<InferAttributes<Branch>, InferCreationAttributes<Branch>> {
  declare tenant_id: string
  declare id: string
  declare company_id: string
  declare code: string | null
  declare name: string
  declare address: Address
  declare email: string | null
  declare phone: string | null
  declare timezone: string | null
  declare manager_id: string | null
  declare is_headquarters: boolean
  declare parent_id: string | null
  declare readonly path: CreationOptional<string[]>
  declare readonly depth: CreationOptional<number>
  declare is_active: boolean
  declare archived_at: CreationOptional<Date | null>
  declare readonly is_archived: CreationOptional<boolean>
  declare readonly city: CreationOptional<string | null>
  declare readonly country: CreationOptional<string | null>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Branch.init(
  {
    ...tenantColumns,
    company_id: reference(required),
    code: text(),
    name: text(required),
    address: json(),
    email: text(),
    phone: text(),
    timezone: text(),
    manager_id: reference(),
    is_headquarters: flag(),
    ...treeColumns,
    is_active: flag(),
    ...archivedColumns,
    city: text(),
    country: text(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'branches' },
)
