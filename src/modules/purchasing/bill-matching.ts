import type { BillLineInput } from '#generated/purchasing/types.ts'
import { lineAmounts } from '#platform/amounts.ts'
import { aboutLine, named, requireWhole } from '#platform/lines.ts'
import { decimal, roundMoney } from '#platform/money.ts'
import { refuseBill as refuse } from './errors/bill.ts'
import { ledgerValue } from './facts.ts'
import type { PurchaseOrderLine as OrderLineRow, PurchaseOrder as OrderRow } from './models/purchase-order.ts'
import { netCost } from './order-draft.ts'

/**
 * Matches what a supplier bills with what was ordered and what was accepted (PUR-01): no more than that, and at no higher
 * price, but for the tolerances.
 * @param tolerance By how much a price may exceed the ordered one, in percent.
 */
export function matched(
  said: readonly BillLineInput[] | undefined,
  of: readonly OrderLineRow[],
  { currency }: OrderRow,
  tolerance: string,
) {
  const wanted = said ?? of.filter(isUnbilled).map(allOf)
  if (wanted.length === 0) throw refuse.nothing()
  return named(wanted, of, refuse).map(({ said: one, line }, at) => {
    const priced = {
      quantity: one.quantity,
      unit_cost: one.unit_cost ?? line.unit_cost,
      discount_percent: one.discount_percent ?? line.discount_percent,
      tax_rate: one.tax_rate ?? line.tax_rate,
    }
    requireQuantity(line, one.quantity, at)
    requirePrice(line, priced, tolerance, at)
    return {
      ...{ order_line_id: line.id, product_id: line.product_id, variant_id: line.variant_id },
      description: line.description,
      ...priced,
      ...lineAmounts({ ...priced, price: priced.unit_cost }, currency),
      received_value: clearedBy(line, one.quantity),
    }
  })
}

const isUnbilled = ({ billed_quantity, accepted_quantity }: OrderLineRow): boolean =>
  decimal(billed_quantity).lt(accepted_quantity)
const allOf = ({ id, billed_quantity, accepted_quantity }: OrderLineRow): BillLineInput => ({
  order_line_id: id,
  quantity: decimal(accepted_quantity).minus(billed_quantity).toString(),
})

function requireQuantity(line: OrderLineRow, quantity: string, at: number): void {
  const { description: name } = line
  requireWhole(line, quantity, refuse, [at, 'quantity'])
  const most = decimal(line.accepted_quantity).times(decimal('100').plus(line.billing_tolerance_percent)).times('0.01')
  const open = most.minus(line.billed_quantity)
  if (decimal(quantity).gt(open))
    throw aboutLine(at, 'quantity', refuse.overReceived({ name, open: open.toString(), wanted: quantity }))
}

function requirePrice(
  line: OrderLineRow,
  priced: { unit_cost: string; discount_percent: string },
  tolerance: string,
  at: number,
): void {
  const most = netCost(line).times(decimal('100').plus(tolerance)).times('0.01')
  const billed = netCost(priced)
  const figures = { name: line.description, ordered: netCost(line).toString(), billed: billed.toString() }
  if (billed.gt(most)) throw aboutLine(at, 'unit_cost', refuse.overPrice(figures))
}

/** The part of what was received that a bill clears; the last one clears all that is left, to the last digit. */
function clearedBy(line: OrderLineRow, quantity: string): string {
  const left = decimal(line.accepted_quantity).minus(line.billed_quantity)
  const value = decimal(line.received_value).minus(line.billed_value)
  if (left.lte(0)) return '0'
  return decimal(quantity).gte(left) ? ledgerValue(value) : ledgerValue(value.times(quantity).div(left))
}

/** What a bill comes to in the currency of the company, at its rate. */
export const inOwnCurrency = (amount: string, rate: string, currency: string): string =>
  roundMoney(decimal(amount).times(rate), currency)
