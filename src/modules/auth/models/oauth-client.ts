import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { OauthClientKind, OauthClientStatus, OauthGrantType } from '#generated/auth/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, texts, instant, reference, bytes } = columns

export class OauthClient extends Model<InferAttributes<OauthClient>, InferCreationAttributes<OauthClient>> {
  declare tenant_id: string
  declare id: string
  declare name: string
  declare description: string | null
  declare kind: OauthClientKind
  declare grant_types: OauthGrantType[]
  declare redirect_uris: string[]
  declare scopes: string[]
  declare secret_hash: Buffer | null
  declare secret_changed_at: Date | null
  declare status: CreationOptional<OauthClientStatus>
  declare created_by: string
  declare deleted_at: CreationOptional<Date | null>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

OauthClient.init(
  {
    ...tenantColumns,
    name: text(required),
    description: text(),
    kind: text(required),
    grant_types: texts(),
    redirect_uris: texts(),
    scopes: texts(),
    secret_hash: bytes(),
    secret_changed_at: instant(),
    status: text(),
    created_by: reference(required),
    deleted_at: instant(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'oauth_clients' },
)
