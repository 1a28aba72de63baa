import { type CreationOptional, type InferAttributes, type InferCreationAttributes, literal, Model } from 'sequelize'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns } from '#platform/model.ts'

const { required, text, decimal, instant, reference } = columns

export type PriceName = 'cost_price' | 'sale_price' | 'wholesale_price'

/** Append-only: the database refuses anything else. */
export class PriceLog extends Model<InferAttributes<PriceLog>, InferCreationAttributes<PriceLog>> {
  declare tenant_id: string
  declare id: string
  declare product_id: string | null
  declare variant_id: string | null
  declare spare_id: string | null
  declare price: PriceName
  declare currency: string
  declare old_value: string | null
  declare new_value: string | null
  declare old_currency: string | null
  declare reason: string | null
  declare source: 'change' | 'bulk' | 'import'
  declare user_id: string | null
  declare readonly created_at: CreationOptional<Date>
}

PriceLog.init(
  {
    ...tenantColumns,
    product_id: reference(),
    variant_id: reference(),
    spare_id: reference(),
    price: text(required),
    currency: text(required),
    old_value: decimal(),
    new_value: decimal(),
    old_currency: text(),
    reason: text(),
    source: text(required),
    user_id: reference(),
    created_at: instant({ allowNull: false, defaultValue: literal('DEFAULT') }),
  },
  { sequelize, tableName: 'price_logs' },
)
