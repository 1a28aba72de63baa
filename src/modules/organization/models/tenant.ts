import { type CreationOptional, type InferAttributes, type InferCreationAttributes, literal, Model } from 'sequelize'
import type { TenantStatus } from '#generated/organization/types.ts'
import type { Locale } from '#generated/shared/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, trackedColumns } from '#platform/model.ts'

const { id, required, text, json, instant, reference } = columns

export class Tenant extends Model<InferAttributes<Tenant>, InferCreationAttributes<Tenant>> {
  declare id: string
  declare slug: string
  declare name: string
  declare status: CreationOptional<TenantStatus>
  declare country: string | null
  declare currency: string
  declare timezone: string
  declare locale: Locale
  /** What the company has set besides the columns; its reader is the module settings. */
  declare settings: CreationOptional<Record<string, unknown>>
  declare closed_at: CreationOptional<Date | null>
  declare closed_by: CreationOptional<string | null>
  declare erase_at: CreationOptional<Date | null>
  declare archived_at: CreationOptional<Date | null>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Tenant.init(
  {
    id: id(),
    slug: text(required),
    name: text(required),
    status: text(),
    country: text(),
    currency: text(required),
    timezone: text(required),
    locale: text(required),
    settings: json({ defaultValue: literal('DEFAULT') }),
    closed_at: instant(),
    closed_by: reference(),
    erase_at: instant(),
    archived_at: instant(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'tenants' },
)
