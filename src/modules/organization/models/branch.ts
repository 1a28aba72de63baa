import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, flag } = columns

export class Branch extends Model<InferAttributes<Branch>, InferCreationAttributes<Branch>> {
  declare tenant_id: string
  declare id: string
  declare name: string
  declare is_headquarters: boolean
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Branch.init(
  { ...tenantColumns, name: text(required), is_headquarters: flag(), ...trackedColumns },
  { sequelize, tableName: 'branches' },
)
