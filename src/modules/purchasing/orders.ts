import type {
  ListPurchaseOrdersQuery,
  PurchaseOrder,
  PurchaseOrderCancellation,
  PurchaseOrderCreate,
  PurchaseOrderUpdate,
} from '#generated/purchasing/types.ts'
import { checkAssignment } from '#modules/access/index.ts'
import { discardDocumentsOf } from '#modules/documents/index.ts'
import { currentTenant } from '#modules/organization/index.ts'
import { collection } from '#platform/collection.ts'
import { membership, now, tenantId, withContext } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { about } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { linesOf } from '#platform/lines.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { decimal, roundMoney } from '#platform/money.ts'
import { numberOfYear } from '#platform/numbering.ts'
import * as config from './config.ts'
import { refuseOrder as refuse } from './errors/purchase-order.ts'
import { purchaseApproved, purchaseCancelled, purchaseCreated, purchaseDeleted, purchaseUpdated } from './events.ts'
import { PurchaseOrderLine as LineRow, PurchaseOrder as OrderRow } from './models/purchase-order.ts'
import { Supplier as SupplierRow } from './models/supplier.ts'
import { settle } from './order-draft.ts'
import { requirePossible } from './order-life.ts'
import { purchaseOrderView as view } from './views.ts'

/** The lines of orders. */
export const lines = linesOf(LineRow, 'order_id')

export const orders = collection<OrderRow, PurchaseOrder, ListPurchaseOrdersQuery>(OrderRow, {
  resource: 'purchase_order',
  view,
  order: '-created_at',
  search: 'search_purchase_orders',
  gather: lines.gather,
  filters: {
    product_id: lines.having('product_id'),
  },
  conflict: {
    purchase_orders_owner_fkey: refuse.unknownOwner,
    purchase_orders_branch_fkey: refuse.unknownBranch,
    purchase_orders_warehouse_fkey: refuse.unknownWarehouse,
  },
})
listIsMadeOf('purchase_orders', { tables: ['purchase_orders', 'purchase_order_lines'] })

export const { list, get } = orders

/** Locks the order before anything of it, such as a receipt, is changed; what the caller says of a version is about that. */
export const hold = (id: string): Promise<OrderRow> => withContext({ ifMatch: null }, () => orders.lock(id))

/** A draft of an order, with the next number of its year. */
export async function create(body: PurchaseOrderCreate): Promise<PurchaseOrder> {
  const { header, lines: wanted } = await settle(body)
  const number = await numberOfYear('PO', 'purchase_order', header.order_date)
  const { id } = await orders.insert({ ...header, number })
  await lines.add(id, wanted)
  return announced(purchaseCreated, id)
}

/** Merges the given fields into the order; once it is approved, only those that do not change what was approved. */
export async function update(id: string, body: PurchaseOrderUpdate): Promise<PurchaseOrder> {
  const row = await orders.lock(id)
  const { version } = row
  if (row.status === 'closed' || row.status === 'cancelled') throw refuse.settled()
  if (row.status === 'draft') await redraft(row, body)
  else await amend(row, body)
  const order = await orders.shown(row)
  if (row.version !== version) await publish(purchaseUpdated, order)
  return order
}

/** The draft as if it were written anew; lines that nobody speaks of keep their prices. */
async function redraft(row: OrderRow, body: PurchaseOrderUpdate): Promise<void> {
  const { lines: said = (await lines.of(row.id)).map(asInput), ...rest } = body
  const merged = mergePatch(written(row), rest) as PurchaseOrderCreate
  const { header, lines: wanted } = await settle({ ...merged, lines: said }, row)
  const reprices = body.lines !== undefined || header.currency !== row.currency
  const touched = reprices && (await lines.replace(row.id, wanted))
  await orders.save(row, header, { touched })
}

const amendable = ['delivery_date', 'warehouse_id', 'supplier_reference', 'notes', 'owner_id', 'branch_id']

async function amend(row: OrderRow, body: PurchaseOrderUpdate): Promise<void> {
  const field = Object.keys(body).find((name) => !amendable.includes(name))
  if (field !== undefined) throw about(field, refuse.approved({ field }))
  const { delivery_date, owner_id = row.owner_id, branch_id = row.branch_id } = body
  await checkAssignment({ owner_id, branch_id }, row, refuse)
  if (delivery_date && delivery_date < row.order_date) throw refuse.deliveryBeforeOrder()
  await orders.save(row, body as Partial<OrderRow>)
}

/** A draft is gone; its number stays spent. */
export async function remove(id: string): Promise<void> {
  const row = await orders.lock(id)
  requirePossible('delete', row.status)
  const asked = 'SELECT 1 AS found FROM requisition_lines WHERE tenant_id = $1 AND order_id = $2 LIMIT 1'
  if ((await database.query(asked, [tenantId(), id])).length > 0) throw refuse.ofRequisition()
  const order = await orders.shown(row)
  await lines.remove(id)
  await discardDocumentsOf('purchase_order', id)
  await row.destroy()
  await publish(purchaseDeleted, order)
}

/** From here on the lines stand, with the tolerances of the day. */
export async function approve(id: string): Promise<PurchaseOrder> {
  const row = await orders.lock(id)
  requirePossible('approve', row.status)
  await requireMinimum(row)
  await requireWithinLimit(row)
  const { receipt_tolerance_percent, billing_tolerance_percent } = await config.get()
  await database.query(
    `UPDATE purchase_order_lines SET receipt_tolerance_percent = $3, billing_tolerance_percent = $4
     WHERE tenant_id = $1 AND order_id = $2 AND (receipt_tolerance_percent <> $3 OR billing_tolerance_percent <> $4) RETURNING id`,
    [tenantId(), id, receipt_tolerance_percent, billing_tolerance_percent],
  )
  await orders.save(row, { approved_at: now(), approved_by: membership().userId })
  return announced(purchaseApproved, id)
}

async function requireMinimum({ supplier_id, currency, net_amount: net }: OrderRow): Promise<void> {
  const supplier = await SupplierRow.findOne({ where: { tenant_id: tenantId(), id: supplier_id } })
  const minimum = supplier?.currency === currency ? supplier.minimum_order : null
  if (minimum && decimal(net).lt(minimum)) throw refuse.belowMinimum({ minimum, currency, net })
}

/** PUR-09: nobody approves more than the own limit, least of all for oneself. */
async function requireWithinLimit({ total_amount, currency, exchange_rate }: OrderRow): Promise<void> {
  if (exchange_rate === null) throw refuse.withoutRate({ currency })
  const limit = await config.approvalLimit()
  const total = decimal(total_amount).times(exchange_rate)
  if (limit === null || total.lte(limit)) return
  const { currency: own } = await currentTenant()
  throw refuse.overLimit({ total: roundMoney(total, own), currency: own, limit })
}

/** Nothing more is expected; what has been received stays. */
export async function cancel(id: string, { reason }: PurchaseOrderCancellation): Promise<PurchaseOrder> {
  const row = await orders.lock(id)
  requirePossible('cancel', row.status)
  await database.query(
    'UPDATE purchase_order_lines SET cancelled_quantity = cancelled_quantity + open_quantity WHERE tenant_id = $1 AND order_id = $2 AND open_quantity > 0 RETURNING id',
    [tenantId(), id],
  )
  await orders.save(row, { cancelled_at: now(), cancelled_by: membership().userId, cancel_reason: reason })
  return announced(purchaseCancelled, id)
}

/** The order as the lines have made it meanwhile, and the news of it. */
async function announced(event: Parameters<typeof publish>[0] & OrderEvent, id: string): Promise<PurchaseOrder> {
  const order = await orders.shown(await orders.find(id))
  await publish(event, order)
  return order
}
type OrderEvent = typeof purchaseCreated | typeof purchaseApproved | typeof purchaseCancelled

const written = (row: OrderRow): Omit<PurchaseOrderCreate, 'lines'> => ({
  supplier_id: row.supplier_id,
  supplier_reference: row.supplier_reference,
  order_date: row.order_date,
  delivery_date: row.delivery_date,
  warehouse_id: row.warehouse_id,
  currency: row.currency,
  exchange_rate: row.exchange_rate,
  payment_terms: row.payment_terms,
  notes: row.notes,
  owner_id: row.owner_id,
  branch_id: row.branch_id,
})

const asInput = (line: LineRow) => ({
  product_id: line.product_id,
  variant_id: line.variant_id,
  quantity: line.quantity,
  unit_cost: line.unit_cost,
  discount_percent: line.discount_percent,
  tax_rate: line.tax_rate,
  description: line.description,
  supplier_sku: line.supplier_sku,
})
