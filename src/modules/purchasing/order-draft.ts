import type { PaymentTerms, PurchaseOrderCreate, PurchaseOrderLineInput } from '#generated/purchasing/types.ts'
import { checkAssignment, ownAssignment } from '#modules/access/index.ts'
import { orderedGoods } from '#modules/catalog/index.ts'
import { currentTenant, today } from '#modules/organization/index.ts'
import { lineAmounts, netPrice, totalAmounts } from '#platform/amounts.ts'
import { daysAfter } from '#platform/days.ts'
import { aboutLine } from '#platform/lines.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { decimal } from '#platform/money.ts'
import { isCurrency } from '#platform/places.ts'
import { refuseOrder as refuse } from './errors/purchase-order.ts'
import type { PurchaseOrder as OrderRow } from './models/purchase-order.ts'
import type { Supplier as SupplierRow } from './models/supplier.ts'
import { soundTerms } from './payment-terms.ts'
import { orderable } from './references.ts'
import { pricesFor } from './supplier-prices.ts'

/** What an order and its lines are stored as, for what was said. */
export async function settle(said: PurchaseOrderCreate, row?: OrderRow) {
  const supplier = await supplierOf(said.supplier_id)
  const header = await headerOf(said, supplier, row)
  const lines = await linesOf(said.lines, supplier.id, header)
  return { header: { ...header, ...totalAmounts(lines, header.currency) }, lines: lines.map(stored) }
}

async function supplierOf(supplier_id: string): Promise<SupplierRow> {
  const supplier = (await orderable([supplier_id])).get(supplier_id)
  if (!supplier) throw refuse.unknownSupplier({ supplier_id })
  return supplier
}

async function headerOf(said: PurchaseOrderCreate, supplier: SupplierRow, row?: OrderRow) {
  const assigned = { ...ownAssignment(), ...ofAssignment(said) }
  await checkAssignment(assigned, row, refuse)
  const order_date = said.order_date ?? (await today())
  const delivery_date =
    said.delivery_date === undefined && supplier.lead_time_days !== null
      ? daysAfter(order_date, supplier.lead_time_days)
      : (said.delivery_date ?? null)
  if (delivery_date !== null && delivery_date < order_date) throw refuse.deliveryBeforeOrder()
  const currency = said.currency ?? supplier.currency
  if (!isCurrency(currency)) throw refuse.unknownCurrency({ currency })
  return {
    ...assigned,
    ...{ order_date, delivery_date, currency },
    supplier_id: supplier.id,
    supplier_name: supplier.name,
    supplier_reference: said.supplier_reference ?? null,
    exchange_rate: await rateOf(currency, said.exchange_rate ?? null),
    payment_terms: soundTerms(mergePatch(supplier.payment_terms, said.payment_terms ?? {}) as PaymentTerms, refuse),
    warehouse_id: said.warehouse_id ?? null,
    notes: said.notes ?? null,
  }
}

const ofAssignment = ({ owner_id, branch_id }: PurchaseOrderCreate) => ({
  ...(owner_id === undefined ? {} : { owner_id }),
  ...(branch_id === undefined ? {} : { branch_id }),
})

/** What one unit of the currency is worth in that of the company: 1 in the same one. */
export async function rateOf(currency: string, said: string | null): Promise<string | null> {
  if (currency !== (await currentTenant()).currency) return said
  if (said !== null && !decimal(said).eq('1')) throw refuse.rateOfOwn()
  return '1'
}

async function linesOf(
  said: readonly PurchaseOrderLineInput[],
  supplierId: string,
  { currency, order_date }: { currency: string; order_date: string },
) {
  const goods = await orderedGoods(said, refuse)
  const unpriced = said.some(({ unit_cost }) => unit_cost === undefined)
  const listed = unpriced ? await pricesFor(supplierId, currency, order_date, said) : []
  return said.map((line, at) => {
    const { product_id, variant_id, name, sku, unit_id, unit, ...known } = goods[at] as (typeof goods)[number]
    const cost = known.currency === currency ? known.cost_price : null
    const unit_cost = line.unit_cost ?? listed[at]?.price ?? cost
    if (unit_cost === null) throw aboutLine(at, 'unit_cost', refuse.withoutPrice({ name }))
    const priced = {
      quantity: line.quantity,
      unit_cost,
      discount_percent: line.discount_percent ?? '0',
      tax_rate: line.tax_rate ?? known.tax_rate ?? '0',
    }
    return {
      ...{ product_id, variant_id, sku, unit_id, is_whole: unit.is_whole },
      description: line.description ?? name,
      supplier_sku: line.supplier_sku ?? listed[at]?.supplier_sku ?? null,
      ...priced,
      ...lineAmounts({ ...priced, price: unit_cost }, currency),
    }
  })
}

/** What one unit costs after the discount. */
export const netCost = ({ unit_cost: price, discount_percent }: { unit_cost: string; discount_percent: string }) =>
  netPrice({ price, discount_percent })

/** The discount of a line follows from its percent. */
const stored = <Line extends { discount_amount: string }>({ discount_amount: _, ...line }: Line) => line
