import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { CustomerKind, CustomerStatus } from '#generated/crm/types.ts'
import type { Address, Locale } from '#generated/shared/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, decimal, integer, flag, instant, json, texts, reference } = columns

export class Customer extends Model<InferAttributes<Customer>, InferCreationAttributes<Customer>> {
  declare tenant_id: string
  declare id: string
  declare code: string | null
  declare kind: CustomerKind
  declare name: string
  declare company: string | null
  declare contact_name: string | null
  declare contact_title: string | null
  declare email: string | null
  declare phone: string | null
  declare fax: string | null
  declare website: string | null
  declare language: Locale | null
  declare billing_address: Address
  declare shipping_address: Address
  declare vat_number: string | null
  declare tax_number: string | null
  declare tax_country: string | null
  declare currency: string | null
  declare credit_limit: string | null
  declare payment_terms_days: number | null
  declare kyc_verified: boolean
  declare kyc_verified_at: Date | null
  declare tags: string[]
  declare notes: string | null
  declare owner_id: string | null
  declare branch_id: string | null
  declare user_id: CreationOptional<string | null>
  declare status: CreationOptional<CustomerStatus>
  declare archived_at: CreationOptional<Date | null>
  declare readonly city: CreationOptional<string | null>
  declare readonly country: CreationOptional<string | null>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Customer.init(
  {
    ...tenantColumns,
    code: text(),
    kind: text(required),
    name: text(required),
    company: text(),
    contact_name: text(),
    contact_title: text(),
    email: text(),
    phone: text(),
    fax: text(),
    website: text(),
    language: text(),
    billing_address: json(),
    shipping_address: json(),
    vat_number: text(),
    tax_number: text(),
    tax_country: text(),
    currency: text(),
    credit_limit: decimal(),
    payment_terms_days: integer(),
    kyc_verified: flag(),
    kyc_verified_at: instant(),
    tags: texts(),
    notes: text(),
    owner_id: reference(),
    branch_id: reference(),
    user_id: reference(),
    status: text(),
    archived_at: instant(),
    city: text(),
    country: text(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'customers' },
)
