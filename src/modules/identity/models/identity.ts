import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { Locale } from '#generated/shared/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, trackedColumns } from '#platform/model.ts'

const { id, required, text, instant } = columns

export class Identity extends Model<InferAttributes<Identity>, InferCreationAttributes<Identity>> {
  declare id: string
  declare email: string
  declare email_verified_at: CreationOptional<Date | null>
  declare password_hash: string
  declare first_name: string
  declare last_name: string
  declare phone: string | null
  declare locale: Locale | null
  declare timezone: string | null
  declare password_changed_at: CreationOptional<Date>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Identity.init(
  {
    id: id(),
    email: text(required),
    email_verified_at: instant(),
    password_hash: text(required),
    first_name: text(required),
    last_name: text(required),
    phone: text(),
    locale: text(),
    timezone: text(),
    password_changed_at: instant(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'identities' },
)
