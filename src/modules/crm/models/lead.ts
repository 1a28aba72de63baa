import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { LeadLossReason, LeadSource, LeadStatus, MarketingChannel } from '#generated/crm/types.ts'
import type { Address, Locale } from '#generated/shared/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, decimal, integer, instant, json, texts, reference } = columns

export class Lead extends Model<InferAttributes<Lead>, InferCreationAttributes<Lead>> {
  declare tenant_id: string
  declare id: string
  declare name: string
  declare company: string | null
  declare job_title: string | null
  declare email: string | null
  declare phone: string | null
  declare website: string | null
  declare address: Address
  declare language: Locale | null
  declare source: LeadSource
  declare campaign_id: string | null
  declare message: string | null
  declare preferred_call_at: Date | null
  declare score: number | null
  declare estimated_value: string | null
  declare currency: string
  declare marketing_consent: MarketingChannel[]
  declare marketing_consent_at: Date | null
  declare tags: string[]
  declare notes: string | null
  declare owner_id: string | null
  declare branch_id: string | null
  declare status: CreationOptional<LeadStatus>
  declare lost_reason: CreationOptional<LeadLossReason | null>
  declare lost_note: CreationOptional<string | null>
  declare contacted_at: CreationOptional<Date | null>
  declare qualified_at: CreationOptional<Date | null>
  declare lost_at: CreationOptional<Date | null>
  declare converted_at: CreationOptional<Date | null>
  declare customer_id: CreationOptional<string | null>
  declare contact_id: CreationOptional<string | null>
  declare opportunity_id: CreationOptional<string | null>
  declare readonly phone_digits: CreationOptional<string | null>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Lead.init(
  {
    ...tenantColumns,
    name: text(required),
    company: text(),
    job_title: text(),
    email: text(),
    phone: text(),
    website: text(),
    address: json(),
    language: text(),
    source: text(required),
    campaign_id: reference(),
    message: text(),
    preferred_call_at: instant(),
    score: integer(),
    estimated_value: decimal(),
    currency: text(required),
    marketing_consent: texts(),
    marketing_consent_at: instant(),
    tags: texts(),
    notes: text(),
    owner_id: reference(),
    branch_id: reference(),
    status: text(required),
    lost_reason: text(),
    lost_note: text(),
    contacted_at: instant(),
    qualified_at: instant(),
    lost_at: instant(),
    converted_at: instant(),
    customer_id: reference(),
    contact_id: reference(),
    opportunity_id: reference(),
    phone_digits: text(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'leads' },
)
