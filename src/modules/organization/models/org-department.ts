import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'
import { archivedColumns, treeColumns } from './columns.ts'

const { required, text, flag, reference } = columns

export class OrgDepartment extends Model<InferAttributes<OrgDepartment>, InferCreationAttributes<OrgDepartment>> {
  declare tenant_id: string
  declare id: string
  declare code: string | null
  declare name: string
  declare description: string | null
  declare branch_id: string | null
  declare manager_id: string | null
  declare parent_id: string | null
  declare readonly path: CreationOptional<string[]>
  declare readonly depth: CreationOptional<number>
  declare is_active: boolean
  declare archived_at: CreationOptional<Date | null>
  declare readonly is_archived: CreationOptional<boolean>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

OrgDepartment.init(
  {
    ...tenantColumns,
    code: text(),
    name: text(required),
    description: text(),
    branch_id: reference(),
    manager_id: reference(),
    ...treeColumns,
    is_active: flag(),
    ...archivedColumns,
    ...trackedColumns,
  },
  { sequelize, tableName: 'org_departments' },
)
