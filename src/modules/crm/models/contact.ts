import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { ContactEmail, ContactPhone, ContactStatus, MarketingChannel } from '#generated/crm/types.ts'
import type { Address, Locale } from '#generated/shared/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, date, integer, instant, json, texts, reference } = columns

export class Contact extends Model<InferAttributes<Contact>, InferCreationAttributes<Contact>> {
  declare tenant_id: string
  declare id: string
  declare name: string
  declare salutation: string | null
  declare job_title: string | null
  declare department: string | null
  declare customer_id: string | null
  declare emails: ContactEmail[]
  declare phones: ContactPhone[]
  declare readonly email: CreationOptional<string | null>
  declare readonly phone: CreationOptional<string | null>
  declare readonly email_addresses: CreationOptional<string[]>
  declare readonly phone_digits: CreationOptional<string[]>
  declare address: Address
  declare language: Locale | null
  declare birthday: string | null
  declare readonly birthday_month: CreationOptional<number | null>
  declare marketing_consent: MarketingChannel[]
  declare marketing_consent_at: Date | null
  declare marketing_consent_source: string | null
  declare tags: string[]
  declare notes: string | null
  declare owner_id: string | null
  declare branch_id: string | null
  declare status: CreationOptional<ContactStatus>
  declare archived_at: CreationOptional<Date | null>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Contact.init(
  {
    ...tenantColumns,
    name: text(required),
    salutation: text(),
    job_title: text(),
    department: text(),
    customer_id: reference(),
    emails: json(),
    phones: json(),
    email: text(),
    phone: text(),
    email_addresses: texts(),
    phone_digits: texts(),
    address: json(),
    language: text(),
    birthday: date(),
    birthday_month: integer(),
    marketing_consent: texts(),
    marketing_consent_at: instant(),
    marketing_consent_source: text(),
    tags: texts(),
    notes: text(),
    owner_id: reference(),
    branch_id: reference(),
    status: text(),
    archived_at: instant(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'contacts' },
)
