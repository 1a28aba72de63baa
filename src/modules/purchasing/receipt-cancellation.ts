import type { PurchaseReceipt, PurchaseReceiptCancellation } from '#generated/purchasing/types.ts'
import { cancelFor } from '#modules/inventory/index.ts'
import { membership, now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { decimal } from '#platform/money.ts'
import { refuseReceipt as refuse } from './errors/purchase-receipt.ts'
import { purchaseReceiptCancelled } from './events.ts'
import type { PurchaseOrderLine as OrderLineRow } from './models/purchase-order.ts'
import type { PurchaseReceiptLine as LineRow, PurchaseReceipt as ReceiptRow } from './models/purchase-receipt.ts'
import { hold, lines as orderLines } from './orders.ts'
import { announced, lines, receipts } from './receipts.ts'

/** It is as if nothing had arrived: the goods leave the stock again, and the order expects them. */
export async function cancel(id: string, { reason }: PurchaseReceiptCancellation): Promise<PurchaseReceipt> {
  await hold((await receipts.find(id)).order_id)
  const row = await receipts.lock(id)
  if (row.status === 'cancelled') throw refuse.alreadyCancelled()
  const left = await takeFromOrder(row, await lines.of(id))
  if (row.movement_id) await cancelFor(row.movement_id, reason)
  await receipts.save(row, { cancelled_at: now(), cancelled_by: membership().userId, cancel_reason: reason })
  return announced(purchaseReceiptCancelled, row, left)
}

/**
 * Takes back from the lines of the order what they received, unless bills need it.
 * @returns what rounding leaves of the value of received goods of which all is billed now: the bills have cleared that as well.
 */
async function takeFromOrder(
  { order_id }: ReceiptRow,
  received: readonly LineRow[],
): Promise<ReturnType<typeof decimal>> {
  const ordered = await orderLines.of(order_id)
  let left = decimal('0')
  for (const { order_line_id, accepted_quantity, rejected_quantity, value } of received) {
    const line = ordered.find((one) => one.id === order_line_id) as OrderLineRow
    const accepted = decimal(line.accepted_quantity).minus(accepted_quantity)
    const worth = decimal(line.received_value).minus(value)
    if (accepted.lt(line.billed_quantity)) throw refuse.billed(await needing(line))
    line.set({
      accepted_quantity: accepted.toString(),
      rejected_quantity: decimal(line.rejected_quantity).minus(rejected_quantity).toString(),
      received_value: worth.toString(),
    })
    if (!accepted.eq(line.billed_quantity)) continue
    left = left.plus(worth.minus(line.billed_value))
    line.set({ billed_value: worth.toString() })
  }
  await orderLines.save(ordered)
  return left
}

async function needing({ id, description: name }: OrderLineRow) {
  const found = await database.query<{ number: string }>(
    `SELECT b.number FROM bill_lines l JOIN bills b ON b.tenant_id = l.tenant_id AND b.id = l.bill_id
     WHERE l.tenant_id = $1 AND l.order_line_id = $2 ORDER BY b.number`,
    [tenantId(), id],
  )
  return { name, bills: found.map(({ number }) => number).join(', ') }
}
