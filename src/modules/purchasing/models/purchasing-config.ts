import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { ApprovalLimit } from '#generated/purchasing/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, trackedColumns } from '#platform/model.ts'

const { id, required, decimal, json } = columns

export class PurchasingConfig extends Model<
  InferAttributes<PurchasingConfig>,
  InferCreationAttributes<PurchasingConfig>
> {
  declare tenant_id: string
  declare receipt_tolerance_percent: CreationOptional<string>
  declare billing_tolerance_percent: CreationOptional<string>
  declare price_tolerance_percent: CreationOptional<string>
  declare default_approval_limit: CreationOptional<string | null>
  declare approval_limits: CreationOptional<ApprovalLimit[]>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

PurchasingConfig.init(
  {
    tenant_id: id(),
    receipt_tolerance_percent: decimal(required),
    billing_tolerance_percent: decimal(required),
    price_tolerance_percent: decimal(required),
    default_approval_limit: decimal(),
    approval_limits: json(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'purchasing_configs' },
)
