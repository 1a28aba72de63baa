import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { BankDetails, PaymentTerms, SupplierStatus } from '#generated/purchasing/types.ts'
import type { Address, Locale } from '#generated/shared/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, decimal, integer, flag, instant, json, texts } = columns

export class Supplier extends Model<InferAttributes<Supplier>, InferCreationAttributes<Supplier>> {
  declare tenant_id: string
  declare id: string
  declare code: string | null
  declare name: string
  declare contact_name: string | null
  declare contact_title: string | null
  declare email: string | null
  declare phone: string | null
  declare fax: string | null
  declare website: string | null
  declare language: Locale | null
  declare address: Address
  declare vat_number: string | null
  declare tax_number: string | null
  declare tax_country: string | null
  declare currency: string
  declare payment_terms: PaymentTerms
  declare lead_time_days: number | null
  declare minimum_order: string | null
  declare bank_details: BankDetails | null
  declare tags: string[]
  declare notes: string | null
  declare is_active: boolean
  declare status: CreationOptional<SupplierStatus>
  declare archived_at: CreationOptional<Date | null>
  declare readonly city: CreationOptional<string | null>
  declare readonly country: CreationOptional<string | null>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Supplier.init(
  {
    ...tenantColumns,
    code: text(),
    name: text(required),
    contact_name: text(),
    contact_title: text(),
    email: text(),
    phone: text(),
    fax: text(),
    website: text(),
    language: text(),
    address: json(),
    vat_number: text(),
    tax_number: text(),
    tax_country: text(),
    currency: text(required),
    payment_terms: json(),
    lead_time_days: integer(),
    minimum_order: decimal(),
    bank_details: json({ allowNull: true }),
    tags: texts(),
    notes: text(),
    is_active: flag(),
    status: text(),
    archived_at: instant(),
    city: text(),
    country: text(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'suppliers' },
)
