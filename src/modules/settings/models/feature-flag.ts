import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { Rollout } from '#generated/settings/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, trackedColumns } from '#platform/model.ts'

const { id, required, text, texts, integer } = columns

export class FeatureFlag extends Model<InferAttributes<FeatureFlag>, InferCreationAttributes<FeatureFlag>> {
  declare tenant_id: string
  declare key: string
  declare rollout: Rollout
  declare roles: string[]
  declare percent: number | null
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

FeatureFlag.init(
  {
    tenant_id: id(),
    key: text({ ...required, primaryKey: true }),
    rollout: text(required),
    roles: texts(),
    percent: integer(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'feature_flags' },
)
