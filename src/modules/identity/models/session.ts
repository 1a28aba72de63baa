import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import { sequelize } from '#platform/database.ts'
import { columns } from '#platform/model.ts'

const { id, required, text, instant } = columns

export class Session extends Model<InferAttributes<Session>, InferCreationAttributes<Session>> {
  declare identity_id: string
  declare id: string
  declare device_name: string | null
  declare user_agent: string | null
  declare address: string | null
  declare readonly created_at: CreationOptional<Date>
  declare last_used_at: CreationOptional<Date>
  declare expires_at: Date
  declare revoked_at: CreationOptional<Date | null>
  declare revoked_reason: CreationOptional<string | null>
}

Session.init(
  {
    identity_id: id(),
    id: id(),
    device_name: text(),
    user_agent: text(),
    address: text(),
    created_at: instant(),
    last_used_at: instant(),
    expires_at: instant(required),
    revoked_at: instant(),
    revoked_reason: text(),
  },
  { sequelize, tableName: 'sessions' },
)
