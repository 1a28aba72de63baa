import { context, tenantId } from '#platform/context.ts'
import { publishAll } from '#platform/events.ts'
import { newId } from '#platform/identifiers.ts'
import { decimal } from '#platform/money.ts'
import { rowsOf } from '#platform/rows.ts'
import { productPriceChanged } from './events.ts'
import { PriceLog as PriceLogRow, type PriceName } from './models/price-log.ts'

export const priceNames = ['cost_price', 'sale_price', 'wholesale_price'] as const satisfies readonly PriceName[]

export type Prices = Record<PriceName, string | null> & { currency: string }

/** What a write does to the prices of a product or a variant. */
export interface Repriced {
  product_id: string
  variant_id: string | null
  sku: string
  name: string
  /** Null where it is new. */
  before: Prices | null
  after: Prices
  reason: string | null
}

type Source = PriceLogRow['source']

const logs = rowsOf(PriceLogRow)

/** Logs what has changed, from the first price on, and announces changes of what was there before. */
export async function logPrices(all: readonly Repriced[], source: Source = 'change'): Promise<void> {
  const entries = all.flatMap((one) => changesOf(one).map((price) => entryOf(one, price, source)))
  if (entries.length > 0) await logs.insertAll(entries)
  const changed = all.filter((one) => one.before !== null && changesOf(one).length > 0)
  await publishAll(productPriceChanged, changed.map(announced))
}

/** A currency that changes changes every price there is. */
const changesOf = ({ before, after }: Repriced): PriceName[] =>
  priceNames.filter((name) => {
    const [old, fresh] = [before?.[name] ?? null, after[name]]
    if (old === null || fresh === null) return old !== fresh
    return !decimal(old).eq(fresh) || before?.currency !== after.currency
  })

const entryOf = ({ product_id, variant_id, before, after, reason }: Repriced, price: PriceName, source: Source) => ({
  tenant_id: tenantId(),
  id: newId(),
  product_id,
  variant_id,
  price,
  currency: after.currency,
  old_value: before?.[price] ?? null,
  new_value: after[price],
  old_currency: before && before[price] !== null ? before.currency : null,
  reason,
  source,
  user_id: context().actor?.membership?.userId ?? null,
})

function announced(one: Repriced) {
  const { product_id, variant_id, sku, name, before, after, reason } = one
  const values = changesOf(one).map((price) => [price, { old_value: before?.[price] ?? null, new_value: after[price] }])
  const changes = Object.fromEntries(values) as Partial<
    Record<PriceName, { old_value: string | null; new_value: string | null }>
  >
  return {
    id: variant_id ?? product_id,
    product_id,
    variant_id,
    sku,
    name,
    currency: after.currency,
    reason,
    ...changes,
  }
}
