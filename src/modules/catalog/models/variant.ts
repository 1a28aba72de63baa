import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { VariantOption } from '#generated/catalog/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, decimal, integer, flag, instant, json, reference } = columns

export class Variant extends Model<InferAttributes<Variant>, InferCreationAttributes<Variant>> {
  declare tenant_id: string
  declare id: string
  declare product_id: string
  declare slug: string
  declare name: string
  declare options: VariantOption[]
  declare sku: string
  declare barcode: string | null
  declare cost_price: string | null
  declare sale_price: string | null
  declare wholesale_price: string | null
  declare weight_kg: string | null
  declare position: number
  declare is_active: boolean
  declare archived_at: CreationOptional<Date | null>
  declare readonly is_archived: CreationOptional<boolean>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Variant.init(
  {
    ...tenantColumns,
    product_id: reference(required),
    slug: text(required),
    name: text(required),
    options: json(),
    sku: text(required),
    barcode: text(),
    cost_price: decimal(),
    sale_price: decimal(),
    wholesale_price: decimal(),
    weight_kg: decimal(),
    position: integer(required),
    is_active: flag(),
    archived_at: instant(),
    is_archived: flag(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'variants' },
)
