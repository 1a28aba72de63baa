import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { TenantStatus } from '#generated/organization/types.ts'
import type { Locale } from '#generated/shared/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, trackedColumns } from '#platform/model.ts'

const { id, required, text } = columns

export class Tenant extends Model<InferAttributes<Tenant>, InferCreationAttributes<Tenant>> {
  declare id: string
  declare slug: string
  declare name: string
  declare status: CreationOptional<TenantStatus>
  declare country: string | null
  declare currency: string
  declare timezone: string
  declare locale: Locale
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
    ...trackedColumns,
  },
  { sequelize, tableName: 'tenants' },
)
