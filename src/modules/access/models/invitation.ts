import {
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type NonAttribute,
} from 'sequelize'
import type { InvitationStatus } from '#generated/access/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'
import type { User } from './user.ts'

const { required, text, instant, reference, bytes } = columns

export class Invitation extends Model<InferAttributes<Invitation>, InferCreationAttributes<Invitation>> {
  declare tenant_id: string
  declare id: string
  declare user_id: string
  declare email: string
  declare message: string | null
  declare token_hash: Buffer
  declare status: CreationOptional<InvitationStatus>
  declare invited_by: string
  declare expires_at: Date
  declare accepted_at: CreationOptional<Date | null>
  declare revoked_at: CreationOptional<Date | null>
  declare user: NonAttribute<User>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Invitation.init(
  {
    ...tenantColumns,
    user_id: reference(required),
    email: text(required),
    message: text(),
    token_hash: bytes(required),
    status: text(),
    invited_by: reference(required),
    expires_at: instant(required),
    accepted_at: instant(),
    revoked_at: instant(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'invitations' },
)
