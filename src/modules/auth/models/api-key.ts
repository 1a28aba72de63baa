import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, texts, instant, reference, bytes } = columns

export class ApiKey extends Model<InferAttributes<ApiKey>, InferCreationAttributes<ApiKey>> {
  declare tenant_id: string
  declare id: string
  declare user_id: string
  declare name: string
  declare prefix: string
  declare secret_hash: Buffer
  declare scopes: string[]
  declare status: CreationOptional<'active' | 'revoked'>
  declare expires_at: Date
  declare last_used_at: CreationOptional<Date | null>
  declare last_used_address: CreationOptional<string | null>
  declare revoked_at: CreationOptional<Date | null>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

ApiKey.init(
  {
    ...tenantColumns,
    user_id: reference(required),
    name: text(required),
    prefix: text(required),
    secret_hash: bytes(required),
    scopes: texts(),
    status: text(),
    expires_at: instant(required),
    last_used_at: instant(),
    last_used_address: text(),
    revoked_at: instant(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'api_keys' },
)
