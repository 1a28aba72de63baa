import {
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type NonAttribute,
} from 'sequelize'
import type { PaymentTerms, PurchaseOrderStatus } from '#generated/purchasing/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, decimal, integer, date, instant, json, flag, reference } = columns

export class PurchaseOrder extends Model<InferAttributes<PurchaseOrder>, InferCreationAttributes<PurchaseOrder>> {
  declare tenant_id: string
  declare id: string
  declare number: string
  declare supplier_id: string
  declare supplier_name: string
  declare supplier_reference: string | null
  /** The database derives it (PUR-03). */
  declare readonly status: CreationOptional<PurchaseOrderStatus>
  declare order_date: string
  declare delivery_date: string | null
  declare warehouse_id: CreationOptional<string | null>
  declare currency: string
  declare exchange_rate: string | null
  declare payment_terms: PaymentTerms
  declare discount_amount: string
  declare net_amount: string
  declare tax_amount: string
  declare total_amount: string
  declare notes: string | null
  declare owner_id: string | null
  declare branch_id: string | null
  declare approved_at: CreationOptional<Date | null>
  declare approved_by: CreationOptional<string | null>
  declare cancelled_at: CreationOptional<Date | null>
  declare cancelled_by: CreationOptional<string | null>
  declare cancel_reason: CreationOptional<string | null>
  /** Read for an answer, all rows at once. */
  declare lines: NonAttribute<PurchaseOrderLine[]>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

PurchaseOrder.init(
  {
    ...tenantColumns,
    number: text(required),
    supplier_id: reference(required),
    supplier_name: text(required),
    supplier_reference: text(),
    status: text(),
    order_date: date(required),
    delivery_date: date(),
    warehouse_id: reference(),
    currency: text(required),
    exchange_rate: decimal(),
    payment_terms: json(),
    discount_amount: decimal(required),
    net_amount: decimal(required),
    tax_amount: decimal(required),
    total_amount: decimal(required),
    notes: text(),
    owner_id: reference(),
    branch_id: reference(),
    approved_at: instant(),
    approved_by: reference(),
    cancelled_at: instant(),
    cancelled_by: reference(),
    cancel_reason: text(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'purchase_orders' },
)

export class PurchaseOrderLine extends Model<
  InferAttributes<PurchaseOrderLine>,
  InferCreationAttributes<PurchaseOrderLine>
> {
  declare tenant_id: string
  declare id: string
  declare order_id: string
  declare position: number
  declare product_id: string
  declare variant_id: string | null
  declare description: string
  declare sku: string
  declare supplier_sku: string | null
  declare unit_id: string
  declare is_whole: boolean
  declare quantity: string
  declare unit_cost: string
  declare discount_percent: string
  declare tax_rate: string
  declare net_amount: string
  declare tax_amount: string
  declare readonly total_amount: CreationOptional<string>
  declare accepted_quantity: CreationOptional<string>
  declare rejected_quantity: CreationOptional<string>
  declare cancelled_quantity: CreationOptional<string>
  declare billed_quantity: CreationOptional<string>
  declare readonly received_quantity: CreationOptional<string>
  declare readonly open_quantity: CreationOptional<string>
  declare receipt_tolerance_percent: CreationOptional<string>
  declare billing_tolerance_percent: CreationOptional<string>
  /** What was received of it and what of that the bills have cleared, in the currency of the company. */
  declare received_value: CreationOptional<string>
  declare billed_value: CreationOptional<string>
}

PurchaseOrderLine.init(
  {
    ...tenantColumns,
    order_id: reference(required),
    position: integer(required),
    product_id: reference(required),
    variant_id: reference(),
    description: text(required),
    sku: text(required),
    supplier_sku: text(),
    unit_id: reference(required),
    is_whole: flag(),
    quantity: decimal(required),
    unit_cost: decimal(required),
    discount_percent: decimal(required),
    tax_rate: decimal(required),
    net_amount: decimal(required),
    tax_amount: decimal(required),
    total_amount: decimal(),
    accepted_quantity: decimal(),
    rejected_quantity: decimal(),
    cancelled_quantity: decimal(),
    billed_quantity: decimal(),
    received_quantity: decimal(),
    open_quantity: decimal(),
    receipt_tolerance_percent: decimal(),
    billing_tolerance_percent: decimal(),
    received_value: decimal(),
    billed_value: decimal(),
  },
  { sequelize, tableName: 'purchase_order_lines' },
)
