import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { Backdating, ValuationMethod } from '#generated/inventory/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, trackedColumns } from '#platform/model.ts'

const { required, text, flag, integer, id } = columns

export class InventoryConfig extends Model<InferAttributes<InventoryConfig>, InferCreationAttributes<InventoryConfig>> {
  declare tenant_id: string
  declare valuation_method: ValuationMethod
  declare allow_negative_stock: boolean
  declare backdating: Backdating
  declare consumption_days: number
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

InventoryConfig.init(
  {
    tenant_id: id(),
    valuation_method: text(required),
    allow_negative_stock: flag(),
    backdating: text(required),
    consumption_days: integer(required),
    ...trackedColumns,
  },
  { sequelize, tableName: 'inventory_configs' },
)
