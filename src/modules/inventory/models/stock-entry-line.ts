import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns } from '#platform/model.ts'

const { required, text, texts, date, decimal, integer, reference } = columns

export class StockEntryLine extends Model<InferAttributes<StockEntryLine>, InferCreationAttributes<StockEntryLine>> {
  declare tenant_id: string
  declare id: string
  declare entry_id: string
  declare position: number
  declare product_id: string
  declare variant_id: string | null
  declare warehouse_id: string | null
  declare to_warehouse_id: string | null
  declare quantity: string | null
  declare counted_quantity: string | null
  declare expected_quantity: CreationOptional<string | null>
  declare readonly difference: CreationOptional<string | null>
  declare unit_cost: string | null
  declare batch_id: string | null
  declare batch_code: string | null
  declare expires_on: string | null
  declare serials: string[]
  declare reservation_id: string | null
  declare weight: string | null
  declare notes: string | null
  declare value: CreationOptional<string | null>
  declare expensed_value: CreationOptional<string | null>
}

StockEntryLine.init(
  {
    ...tenantColumns,
    entry_id: reference(required),
    position: integer(required),
    product_id: reference(required),
    variant_id: reference(),
    warehouse_id: reference(),
    to_warehouse_id: reference(),
    quantity: decimal(),
    counted_quantity: decimal(),
    expected_quantity: decimal(),
    difference: decimal(),
    unit_cost: decimal(),
    batch_id: reference(),
    batch_code: text(),
    expires_on: date(),
    serials: texts(),
    reservation_id: reference(),
    weight: decimal(),
    notes: text(),
    value: decimal(),
    expensed_value: decimal(),
  },
  { sequelize, tableName: 'stock_entry_lines' },
)
