import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { Address } from '#generated/shared/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'
import { archivedColumns, treeColumns } from './columns.ts'

const { required, text, flag, json } = columns

export class Company extends Model<InferAttributes<Company>, InferCreationAttributes<Company>> {
  declare tenant_id: string
  declare id: string
  declare code: string | null
  declare name: string
  declare legal_name: string | null
  declare registration_number: string | null
  declare vat_number: string | null
  declare tax_number: string | null
  declare tax_country: string | null
  declare address: CreationOptional<Address>
  declare currency: string
  declare contact_name: string | null
  declare email: string | null
  declare phone: string | null
  declare website: string | null
  declare parent_id: string | null
  declare readonly path: CreationOptional<string[]>
  declare readonly depth: CreationOptional<number>
  declare is_active: CreationOptional<boolean>
  declare archived_at: CreationOptional<Date | null>
  declare readonly is_archived: CreationOptional<boolean>
  declare readonly country: CreationOptional<string | null>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Company.init(
  {
    ...tenantColumns,
    code: text(),
    name: text(required),
    legal_name: text(),
    registration_number: text(),
    vat_number: text(),
    tax_number: text(),
    tax_country: text(),
    address: json(),
    currency: text(required),
    contact_name: text(),
    email: text(),
    phone: text(),
    website: text(),
    ...treeColumns,
    is_active: flag(),
    ...archivedColumns,
    country: text(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'companies' },
)
