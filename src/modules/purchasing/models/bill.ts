import {
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type NonAttribute,
} from 'sequelize'
import type { BillStatus, PaymentMethod } from '#generated/purchasing/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, decimal, integer, date, instant, reference } = columns

export class Bill extends Model<InferAttributes<Bill>, InferCreationAttributes<Bill>> {
  declare tenant_id: string
  declare id: string
  declare number: string
  declare order_id: string
  declare supplier_id: string
  declare supplier_name: string
  declare supplier_bill_number: string
  declare bill_date: string
  declare due_date: string
  declare discount_date: string | null
  declare discount_amount: string
  declare currency: string
  declare exchange_rate: string
  declare net_amount: string
  declare tax_amount: string
  declare total_amount: string
  declare paid_amount: CreationOptional<string>
  declare discount_taken: CreationOptional<string>
  declare readonly open_amount: CreationOptional<string>
  /** By what is paid alone; whether it is overdue the day says. */
  declare readonly status: CreationOptional<Exclude<BillStatus, 'overdue'>>
  declare notes: string | null
  declare user_id: string | null
  /** Read for an answer, all rows at once. */
  declare lines: NonAttribute<BillLine[]>
  declare payments: NonAttribute<BillPayment[]>
  /** The day that it is where the company is. */
  declare today: NonAttribute<string>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Bill.init(
  {
    ...tenantColumns,
    number: text(required),
    order_id: reference(required),
    supplier_id: reference(required),
    supplier_name: text(required),
    supplier_bill_number: text(required),
    bill_date: date(required),
    due_date: date(required),
    discount_date: date(),
    discount_amount: decimal(required),
    currency: text(required),
    exchange_rate: decimal(required),
    net_amount: decimal(required),
    tax_amount: decimal(required),
    total_amount: decimal(required),
    paid_amount: decimal(required),
    discount_taken: decimal(required),
    open_amount: decimal(required),
    status: text(required),
    notes: text(),
    user_id: reference(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'bills' },
)

export class BillLine extends Model<InferAttributes<BillLine>, InferCreationAttributes<BillLine>> {
  declare tenant_id: string
  declare id: string
  declare bill_id: string
  declare order_id: string
  declare order_line_id: string
  declare position: number
  declare product_id: string
  declare variant_id: string | null
  declare description: string
  declare quantity: string
  declare unit_cost: string
  declare discount_percent: string
  declare tax_rate: string
  declare net_amount: string
  declare tax_amount: string
  declare readonly total_amount: CreationOptional<string>
  declare received_value: string
}

BillLine.init(
  {
    ...tenantColumns,
    bill_id: reference(required),
    order_id: reference(required),
    order_line_id: reference(required),
    position: integer(required),
    product_id: reference(required),
    variant_id: reference(),
    description: text(required),
    quantity: decimal(required),
    unit_cost: decimal(required),
    discount_percent: decimal(required),
    tax_rate: decimal(required),
    net_amount: decimal(required),
    tax_amount: decimal(required),
    total_amount: decimal(),
    received_value: decimal(required),
  },
  { sequelize, tableName: 'bill_lines' },
)

export class BillPayment extends Model<InferAttributes<BillPayment>, InferCreationAttributes<BillPayment>> {
  declare tenant_id: string
  declare id: string
  declare bill_id: string
  declare amount: string
  declare discount_amount: string
  declare exchange_rate: string
  declare paid_on: string
  declare method: PaymentMethod
  declare reference: string | null
  declare notes: string | null
  declare user_id: string | null
  declare cancelled_at: CreationOptional<Date | null>
  declare cancelled_by: CreationOptional<string | null>
  declare cancel_reason: CreationOptional<string | null>
  declare readonly created_at: CreationOptional<Date>
}

BillPayment.init(
  {
    ...tenantColumns,
    bill_id: reference(required),
    amount: decimal(required),
    discount_amount: decimal(required),
    exchange_rate: decimal(required),
    paid_on: date(required),
    method: text(required),
    reference: text(),
    notes: text(),
    user_id: reference(),
    cancelled_at: instant(),
    cancelled_by: reference(),
    cancel_reason: text(),
    created_at: instant(),
  },
  { sequelize, tableName: 'bill_payments' },
)
