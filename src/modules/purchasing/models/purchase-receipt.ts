import {
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type NonAttribute,
} from 'sequelize'
import type { PurchaseReceiptStatus } from '#generated/purchasing/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, texts, decimal, integer, instant, flag, reference } = columns

export class PurchaseReceipt extends Model<InferAttributes<PurchaseReceipt>, InferCreationAttributes<PurchaseReceipt>> {
  declare tenant_id: string
  declare id: string
  declare number: string
  declare order_id: string
  declare supplier_id: string
  declare warehouse_id: string | null
  declare received_at: Date
  declare delivery_note: string | null
  declare notes: string | null
  declare value: string
  declare movement_id: string | null
  declare user_id: string | null
  declare readonly status: CreationOptional<PurchaseReceiptStatus>
  declare cancelled_at: CreationOptional<Date | null>
  declare cancelled_by: CreationOptional<string | null>
  declare cancel_reason: CreationOptional<string | null>
  /** Read for an answer, all rows at once. */
  declare lines: NonAttribute<PurchaseReceiptLine[]>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

PurchaseReceipt.init(
  {
    ...tenantColumns,
    number: text(required),
    order_id: reference(required),
    supplier_id: reference(required),
    warehouse_id: reference(),
    received_at: instant(required),
    delivery_note: text(),
    notes: text(),
    value: decimal(required),
    movement_id: reference(),
    user_id: reference(),
    status: text(),
    cancelled_at: instant(),
    cancelled_by: reference(),
    cancel_reason: text(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'purchase_receipts' },
)

export class PurchaseReceiptLine extends Model<
  InferAttributes<PurchaseReceiptLine>,
  InferCreationAttributes<PurchaseReceiptLine>
> {
  declare tenant_id: string
  declare id: string
  declare receipt_id: string
  declare order_id: string
  declare order_line_id: string
  declare position: number
  declare product_id: string
  declare variant_id: string | null
  declare description: string
  declare accepted_quantity: string
  declare rejected_quantity: string
  declare readonly received_quantity: CreationOptional<string>
  declare rejection_reason: string | null
  declare unit_cost: string
  declare value: string
  declare serials: string[]
  declare is_service: boolean
}

PurchaseReceiptLine.init(
  {
    ...tenantColumns,
    receipt_id: reference(required),
    order_id: reference(required),
    order_line_id: reference(required),
    position: integer(required),
    product_id: reference(required),
    variant_id: reference(),
    description: text(required),
    accepted_quantity: decimal(required),
    rejected_quantity: decimal(required),
    received_quantity: decimal(),
    rejection_reason: text(),
    unit_cost: decimal(required),
    value: decimal(required),
    serials: texts(),
    is_service: flag(),
  },
  { sequelize, tableName: 'purchase_receipt_lines' },
)
