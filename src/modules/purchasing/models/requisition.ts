import {
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type NonAttribute,
} from 'sequelize'
import type { RequisitionStatus } from '#generated/purchasing/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, decimal, integer, date, instant, reference } = columns

export class Requisition extends Model<InferAttributes<Requisition>, InferCreationAttributes<Requisition>> {
  declare tenant_id: string
  declare id: string
  declare number: string
  declare purpose: string | null
  declare status: CreationOptional<RequisitionStatus>
  declare needed_by: string | null
  declare notes: string | null
  declare owner_id: string | null
  declare branch_id: string | null
  declare decided_at: CreationOptional<Date | null>
  declare decided_by: CreationOptional<string | null>
  declare decision_note: CreationOptional<string | null>
  declare ordered_at: CreationOptional<Date | null>
  /** Read for an answer, all rows at once. */
  declare lines: NonAttribute<RequisitionLine[]>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Requisition.init(
  {
    ...tenantColumns,
    number: text(required),
    purpose: text(),
    status: text(),
    needed_by: date(),
    notes: text(),
    owner_id: reference(),
    branch_id: reference(),
    decided_at: instant(),
    decided_by: reference(),
    decision_note: text(),
    ordered_at: instant(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'requisitions' },
)

export class RequisitionLine extends Model<InferAttributes<RequisitionLine>, InferCreationAttributes<RequisitionLine>> {
  declare tenant_id: string
  declare id: string
  declare requisition_id: string
  declare position: number
  declare product_id: string
  declare variant_id: string | null
  declare description: string
  declare sku: string
  declare unit_id: string
  declare quantity: string
  declare needed_by: string | null
  declare supplier_id: string | null
  declare notes: string | null
  declare order_id: CreationOptional<string | null>
}

RequisitionLine.init(
  {
    ...tenantColumns,
    requisition_id: reference(required),
    position: integer(required),
    product_id: reference(required),
    variant_id: reference(),
    description: text(required),
    sku: text(required),
    unit_id: reference(required),
    quantity: decimal(required),
    needed_by: date(),
    supplier_id: reference(),
    notes: text(),
    order_id: reference(),
  },
  { sequelize, tableName: 'requisition_lines' },
)
