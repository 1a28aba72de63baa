import {
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type NonAttribute,
} from 'sequelize'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, date, flag, reference } = columns

/** What there is of a batch in one warehouse. */
export interface Lot {
  warehouse_id: string
  quantity_on_hand: string
  reserved_quantity: string
}

export class Batch extends Model<InferAttributes<Batch>, InferCreationAttributes<Batch>> {
  declare tenant_id: string
  declare id: string
  declare product_id: string
  declare variant_id: string | null
  declare unit_id: string
  declare has_variants: boolean
  declare code: string
  declare supplier_code: string | null
  declare manufactured_on: string | null
  declare expires_on: string | null
  declare is_blocked: boolean
  declare notes: string | null
  declare lots: NonAttribute<Lot[]>
  declare is_past: NonAttribute<boolean>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Batch.init(
  {
    ...tenantColumns,
    product_id: reference(required),
    variant_id: reference(),
    unit_id: reference(required),
    has_variants: flag(),
    code: text(required),
    supplier_code: text(),
    manufactured_on: date(),
    expires_on: date(),
    is_blocked: flag(),
    notes: text(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'batches' },
)
