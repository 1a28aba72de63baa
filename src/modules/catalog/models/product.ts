import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, decimal, flag, instant, texts, reference } = columns

export type ProductType = 'goods' | 'service'
export type ProductTracking = 'none' | 'batch' | 'serial'

export class Product extends Model<InferAttributes<Product>, InferCreationAttributes<Product>> {
  declare tenant_id: string
  declare id: string
  declare slug: string
  declare sku: string
  declare name: string
  declare description: string | null
  declare barcode: string | null
  declare type: ProductType
  declare tracking: ProductTracking
  declare unit_id: string
  declare has_variants: CreationOptional<boolean>
  declare subcategory_id: string | null
  declare brand_id: string | null
  declare quality_id: string | null
  declare currency: string
  declare cost_price: string | null
  declare sale_price: string | null
  declare wholesale_price: string | null
  declare tax_rate: string | null
  declare reorder_level: string | null
  declare reorder_quantity: string | null
  declare weight_kg: string | null
  declare length_cm: string | null
  declare width_cm: string | null
  declare height_cm: string | null
  declare tags: string[]
  declare is_active: boolean
  declare archived_at: CreationOptional<Date | null>
  declare readonly is_archived: CreationOptional<boolean>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Product.init(
  {
    ...tenantColumns,
    slug: text(required),
    sku: text(required),
    name: text(required),
    description: text(),
    barcode: text(),
    type: text(required),
    tracking: text(required),
    unit_id: reference(required),
    has_variants: flag(),
    subcategory_id: reference(),
    brand_id: reference(),
    quality_id: reference(),
    currency: text(required),
    cost_price: decimal(),
    sale_price: decimal(),
    wholesale_price: decimal(),
    tax_rate: decimal(),
    reorder_level: decimal(),
    reorder_quantity: decimal(),
    weight_kg: decimal(),
    length_cm: decimal(),
    width_cm: decimal(),
    height_cm: decimal(),
    tags: texts(),
    is_active: flag(),
    archived_at: instant(),
    is_archived: flag(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'products' },
)
