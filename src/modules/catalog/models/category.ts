import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, integer, flag, reference } = columns

export class Category extends Model<InferAttributes<Category>, InferCreationAttributes<Category>> {
  declare tenant_id: string
  declare id: string
  declare slug: string
  declare department_id: string
  declare name: string
  declare description: string | null
  declare position: number
  declare is_active: boolean
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Category.init(
  {
    ...tenantColumns,
    slug: text(required),
    department_id: reference(required),
    name: text(required),
    description: text(),
    position: integer(required),
    is_active: flag(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'categories' },
)
