import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, integer, flag, reference } = columns

export class Subcategory extends Model<InferAttributes<Subcategory>, InferCreationAttributes<Subcategory>> {
  declare tenant_id: string
  declare id: string
  declare slug: string
  declare category_id: string
  declare name: string
  declare description: string | null
  declare position: number
  declare is_active: boolean
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Subcategory.init(
  {
    ...tenantColumns,
    slug: text(required),
    category_id: reference(required),
    name: text(required),
    description: text(),
    position: integer(required),
    is_active: flag(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'subcategories' },
)
