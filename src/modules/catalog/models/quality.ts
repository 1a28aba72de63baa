import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, integer, flag } = columns

export class Quality extends Model<InferAttributes<Quality>, InferCreationAttributes<Quality>> {
  declare tenant_id: string
  declare id: string
  declare slug: string
  declare name: string
  declare description: string | null
  declare position: number
  declare is_active: boolean
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Quality.init(
  {
    ...tenantColumns,
    slug: text(required),
    name: text(required),
    description: text(),
    position: integer(required),
    is_active: flag(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'qualities' },
)
