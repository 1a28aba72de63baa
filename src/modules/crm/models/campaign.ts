import {
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type NonAttribute,
} from 'sequelize'
import type { CampaignChannel, CampaignResults, CampaignStatus } from '#generated/crm/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, date, decimal, integer, texts, reference } = columns

export class Campaign extends Model<InferAttributes<Campaign>, InferCreationAttributes<Campaign>> {
  declare tenant_id: string
  declare id: string
  declare name: string
  declare channel: CampaignChannel
  declare status: CreationOptional<CampaignStatus>
  declare description: string | null
  declare audience: string | null
  declare starts_on: string | null
  declare ends_on: string | null
  declare currency: string
  declare budget: string | null
  declare actual_cost: string | null
  declare target_leads: number | null
  declare target_revenue: string | null
  declare tags: string[]
  declare owner_id: string | null
  declare branch_id: string | null
  declare results: NonAttribute<CampaignResults>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Campaign.init(
  {
    ...tenantColumns,
    name: text(required),
    channel: text(required),
    status: text(required),
    description: text(),
    audience: text(),
    starts_on: date(),
    ends_on: date(),
    currency: text(required),
    budget: decimal(),
    actual_cost: decimal(),
    target_leads: integer(),
    target_revenue: decimal(),
    tags: texts(),
    owner_id: reference(),
    branch_id: reference(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'campaigns' },
)
