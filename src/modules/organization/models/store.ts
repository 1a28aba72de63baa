import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { OpeningHours } from '#generated/organization/types.ts'
import type { Address } from '#generated/shared/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'
import { archivedColumns } from './columns.ts'

const { required, text, decimal, flag, json, reference } = columns

export class Store extends Model<InferAttributes<Store>, InferCreationAttributes<Store>> {
  declare tenant_id: string
  declare id: string
  declare branch_id: string
  declare code: string | null
  declare name: string
  declare description: string | null
  declare address: Address
  declare latitude: string | null
  declare longitude: string | null
  declare email: string | null
  declare phone: string | null
  declare website: string | null
  declare timezone: string | null
  declare opening_hours: OpeningHours[]
  declare is_headquarters: boolean
  declare is_active: boolean
  declare archived_at: CreationOptional<Date | null>
  declare readonly is_archived: CreationOptional<boolean>
  declare readonly city: CreationOptional<string | null>
  declare readonly country: CreationOptional<string | null>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Store.init(
  {
    ...tenantColumns,
    branch_id: reference(required),
    code: text(),
    name: text(required),
    description: text(),
    address: json(),
    latitude: decimal(),
    longitude: decimal(),
    email: text(),
    phone: text(),
    website: text(),
    timezone: text(),
    opening_hours: json(),
    is_headquarters: flag(),
    is_active: flag(),
    ...archivedColumns,
    city: text(),
    country: text(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'stores' },
)
