import type {
  ListPurchaseReceiptsQuery,
  PurchaseReceipt,
  PurchaseReceiptCreate,
  PurchaseReceiptLineInput,
} from '#generated/purchasing/types.ts'
import { goods } from '#modules/catalog/index.ts'
import { defaultWarehouse, type Posted, post } from '#modules/inventory/index.ts'
import { currentTenant } from '#modules/organization/index.ts'
import { collection } from '#platform/collection.ts'
import { membership, now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { about, Refusal } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { newId } from '#platform/identifiers.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { aboutLine, linesOf, named, requireWhole } from '#platform/lines.ts'
import { decimal, sum } from '#platform/money.ts'
import { numberOfYear } from '#platform/numbering.ts'
import { refuseReceipt as refuse } from './errors/purchase-receipt.ts'
import { type purchaseReceiptCancelled, purchaseReceived } from './events.ts'
import { amountsOf, ledgerValue } from './facts.ts'
import type { PurchaseOrderLine as OrderLineRow, PurchaseOrder as OrderRow } from './models/purchase-order.ts'
import { PurchaseReceiptLine as LineRow, PurchaseReceipt as ReceiptRow } from './models/purchase-receipt.ts'
import { netCost } from './order-draft.ts'
import { requirePossible } from './order-life.ts'
import { lines as orderLines, orders } from './orders.ts'
import { purchaseReceiptView as view } from './views.ts'

/** The lines of receipts. */
export const lines = linesOf(LineRow, 'receipt_id')

export const receipts = collection<ReceiptRow, PurchaseReceipt, ListPurchaseReceiptsQuery>(ReceiptRow, {
  resource: 'purchase_receipt',
  view,
  order: '-received_at',
  gather: lines.gather,
  // The scope of a role is that of the order.
  sees: () =>
    'EXISTS (SELECT 1 FROM purchase_orders o WHERE o.tenant_id = purchase_receipts.tenant_id AND o.id = purchase_receipts.order_id)',
  filters: {
    product_id: lines.having('product_id'),
  },
})
listIsMadeOf('purchase_receipts', { tables: ['purchase_receipts', 'purchase_orders'] })

export const { list, get } = receipts

/** Takes in what has arrived: all that is open where nothing is said. */
export async function receive(orderId: string, body: PurchaseReceiptCreate): Promise<PurchaseReceipt> {
  const order = await orders.lock(orderId)
  requirePossible('receive', order.status)
  const arrived = arrivedOf(body.lines, await orderLines.of(orderId))
  const id = newId()
  const received_at = body.received_at === undefined ? now() : new Date(body.received_at)
  if (received_at > now()) throw refuse.future()
  const { warehouse_id, posted, lines: received } = await takeIn(id, order, arrived, body)
  const row = await receipts.insert({
    id,
    number: await numberOfYear('GRN', 'purchase_receipt', received_at.toISOString()),
    order_id: orderId,
    supplier_id: order.supplier_id,
    warehouse_id,
    received_at: body.received_at === undefined ? (posted?.occurred_at ?? received_at) : received_at,
    delivery_note: body.delivery_note ?? null,
    notes: body.notes ?? null,
    value: ledgerValue(sum(received.map(({ value }) => value))),
    movement_id: posted?.movement_id ?? null,
    user_id: membership().userId,
  })
  await lines.add(
    id,
    received.map((line) => ({ ...line, order_id: orderId })),
  )
  await addToOrder(received)
  return announced(purchaseReceived, row)
}

interface Arrived {
  line: OrderLineRow
  said: PurchaseReceiptLineInput
  accepted: string
  rejected: string
}

/** What is received of which line; no more than is still open of it, but for the tolerance (PUR-01). */
function arrivedOf(said: readonly PurchaseReceiptLineInput[] | undefined, of: readonly OrderLineRow[]): Arrived[] {
  const wanted = said ?? of.filter(isOpen).map(allOf)
  if (wanted.length === 0) throw refuse.notOpen()
  return named(wanted, of, refuse).map(({ said: one, line }, at) => {
    const { accepted_quantity: accepted, rejected_quantity: rejected = '0' } = one
    requireSound(line, { accepted, rejected, reason: one.rejection_reason }, at)
    return { line, said: one, accepted, rejected }
  })
}

const isOpen = ({ open_quantity }: OrderLineRow): boolean => decimal(open_quantity).gt(0)
const allOf = ({ id, open_quantity }: OrderLineRow): PurchaseReceiptLineInput => ({
  order_line_id: id,
  accepted_quantity: open_quantity,
})

function requireSound(
  line: OrderLineRow,
  { accepted, rejected, reason }: { accepted: string; rejected: string; reason: string | null | undefined },
  at: number,
): void {
  const { description: name } = line
  const wanted = decimal(accepted).plus(rejected)
  if (wanted.isZero()) throw aboutLine(at, 'accepted_quantity', refuse.nothing({ name }))
  if (reason && decimal(rejected).isZero()) throw aboutLine(at, 'rejection_reason', refuse.nothingRejected({ name }))
  requireWhole(line, accepted, refuse, [at, 'accepted_quantity'])
  requireWhole(line, rejected, refuse, [at, 'rejected_quantity'])
  const most = decimal(line.quantity).times(decimal('100').plus(line.receipt_tolerance_percent)).times('0.01')
  const open = most.minus(line.received_quantity).minus(line.cancelled_quantity)
  if (wanted.gt(open))
    throw aboutLine(
      at,
      'accepted_quantity',
      refuse.overOrdered({ name, open: open.toString(), wanted: wanted.toString() }),
    )
}

/** Puts goods into the warehouse, at what was ordered for them less the discount, in the currency of the company. */
async function takeIn(id: string, order: OrderRow, arrived: readonly Arrived[], body: PurchaseReceiptCreate) {
  const found = await goods(
    arrived.map(({ line }, at) => ({ ...idsOf(line), field: `lines.${at}.order_line_id` })),
    { archived: true },
  )
  const rate = order.exchange_rate as string
  const costs = arrived.map(({ line }) => ledgerValue(netCost(line).times(rate)))
  const isStocked = (at: number) => found[at]?.type === 'goods' && decimal(arrived[at]?.accepted ?? '0').gt(0)
  const stocked = arrived.map((_, at) => at).filter(isStocked)
  const meant = body.warehouse_id ?? order.warehouse_id
  const warehouse_id = meant ?? (stocked.length > 0 ? await defaultWarehouse() : null)
  if (stocked.length > 0 && warehouse_id === null) throw refuse.warehouseNeeded()
  const posted =
    stocked.length > 0
      ? await moved(
          id,
          warehouse_id as string,
          body,
          stocked.map((at) => ({ ...(arrived[at] as Arrived), at, unit_cost: costs[at] as string })),
        )
      : null
  const received = arrived.map(({ line, said, accepted, rejected }, at) => {
    const stored = posted?.lines[stocked.indexOf(at)]
    return {
      ...idsOf(line),
      order_line_id: line.id,
      description: line.description,
      accepted_quantity: accepted,
      rejected_quantity: rejected,
      rejection_reason: said.rejection_reason ?? null,
      unit_cost: costs[at] as string,
      value: stocked.includes(at) ? (stored?.value ?? '0') : ledgerValue(decimal(costs[at] as string).times(accepted)),
      serials: stored?.serials ?? [],
      is_service: found[at]?.type === 'service',
    }
  })
  return { warehouse_id: stocked.length > 0 ? warehouse_id : null, posted, lines: received }
}
type ReceivedLine = Awaited<ReturnType<typeof takeIn>>['lines'][number]

const idsOf = ({ product_id, variant_id }: OrderLineRow) => ({ product_id, variant_id })

async function moved(
  id: string,
  warehouse_id: string,
  { received_at }: PurchaseReceiptCreate,
  arrived: readonly (Arrived & { at: number; unit_cost: string })[],
): Promise<Posted> {
  try {
    return await post({
      kind: 'receipt',
      ...(received_at === undefined ? {} : { occurred_at: received_at }),
      source: { type: 'purchase_receipt', id },
      ordered: true,
      lines: arrived.map(({ line, said, accepted, at, unit_cost }) => ({
        ...idsOf(line),
        warehouse_id,
        quantity: accepted,
        unit_cost,
        ...(said.batch ? { batch: said.batch } : {}),
        ...(said.serials ? { serials: said.serials } : {}),
        field: `lines.${at}`,
      })),
    })
  } catch (error) {
    // The warehouse is named once for all lines.
    const [detail] = error instanceof Refusal ? error.details : []
    throw detail?.field.endsWith('.warehouse_id') ? about('warehouse_id', error as Refusal) : error
  }
}

async function addToOrder(received: readonly ReceivedLine[]): Promise<void> {
  const of = (name: 'order_line_id' | 'accepted_quantity' | 'rejected_quantity' | 'value') =>
    received.map((line) => line[name])
  await database.query(
    `UPDATE purchase_order_lines l SET accepted_quantity = l.accepted_quantity + r.accepted, rejected_quantity = l.rejected_quantity + r.rejected,
       received_value = l.received_value + r.value
     FROM unnest($2::uuid[], $3::numeric[], $4::numeric[], $5::numeric[]) AS r (id, accepted, rejected, value)
     WHERE l.tenant_id = $1 AND l.id = r.id RETURNING l.id`,
    [tenantId(), of('order_line_id'), of('accepted_quantity'), of('rejected_quantity'), of('value')],
  )
}

/**
 * Tells of a receipt, or of its end. PUR-04: of goods the movement of stock tells; of services, which no stock holds, this does.
 * @param left What is cleared besides.
 */
export async function announced(event: ReceiptEvent, row: ReceiptRow, left = decimal('0')): Promise<PurchaseReceipt> {
  const receipt = await receipts.shown(row)
  const order = await orders.find(row.order_id)
  const worth = sum(row.lines.filter(({ is_service }) => is_service).map(({ value }) => value))
  const services = row.status === 'cancelled' ? worth.neg() : worth
  await publish(event, {
    receipt,
    order_id: order.id,
    order_number: order.number,
    order_status: order.status,
    supplier_id: order.supplier_id,
    supplier_name: order.supplier_name,
    currency: (await currentTenant()).currency,
    amounts: amountsOf({
      expense: services,
      goods_received_not_invoiced: services.neg().plus(left),
      purchase_price_difference: left.neg(),
    }),
  })
  return receipt
}
type ReceiptEvent = typeof purchaseReceived | typeof purchaseReceiptCancelled
