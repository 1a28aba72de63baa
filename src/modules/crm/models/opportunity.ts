import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { OpportunityLossReason, OpportunityStage, OpportunityStatus } from '#generated/crm/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, date, decimal, integer, instant, texts, reference } = columns

export class Opportunity extends Model<InferAttributes<Opportunity>, InferCreationAttributes<Opportunity>> {
  declare tenant_id: string
  declare id: string
  declare name: string
  declare customer_id: string | null
  declare contact_id: string | null
  declare lead_id: string | null
  declare campaign_id: string | null
  declare stage: OpportunityStage
  declare status: CreationOptional<OpportunityStatus>
  declare probability: number
  declare amount: string | null
  declare currency: string
  declare readonly weighted_amount: CreationOptional<string | null>
  declare expected_close_date: string | null
  declare next_step: string | null
  declare competitor: string | null
  declare lost_reason: CreationOptional<OpportunityLossReason | null>
  declare lost_note: CreationOptional<string | null>
  declare closed_at: CreationOptional<Date | null>
  declare tags: string[]
  declare notes: string | null
  declare owner_id: string | null
  declare branch_id: string | null
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Opportunity.init(
  {
    ...tenantColumns,
    name: text(required),
    customer_id: reference(),
    contact_id: reference(),
    lead_id: reference(),
    campaign_id: reference(),
    stage: text(required),
    status: text(required),
    probability: integer(required),
    amount: decimal(),
    currency: text(required),
    weighted_amount: decimal(),
    expected_close_date: date(),
    next_step: text(),
    competitor: text(),
    lost_reason: text(),
    lost_note: text(),
    closed_at: instant(),
    tags: texts(),
    notes: text(),
    owner_id: reference(),
    branch_id: reference(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'opportunities' },
)
