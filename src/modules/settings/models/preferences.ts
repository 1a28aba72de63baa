import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type {
  DateFormat,
  NotificationChannels,
  NumberFormat,
  Theme,
  TimeFormat,
  Weekday,
} from '#generated/settings/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, trackedColumns } from '#platform/model.ts'

const { id, required, text, integer, json } = columns

export class Preferences extends Model<InferAttributes<Preferences>, InferCreationAttributes<Preferences>> {
  declare tenant_id: string
  declare user_id: string
  declare timezone: string | null
  declare week_start: Weekday | null
  declare date_format: DateFormat | null
  declare time_format: TimeFormat | null
  declare number_format: NumberFormat | null
  declare theme: Theme
  declare page_size: number
  declare notifications: NotificationChannels
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Preferences.init(
  {
    tenant_id: id(),
    user_id: id(),
    timezone: text(),
    week_start: text(),
    date_format: text(),
    time_format: text(),
    number_format: text(),
    theme: text(required),
    page_size: integer(required),
    notifications: json(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'user_preferences' },
)
