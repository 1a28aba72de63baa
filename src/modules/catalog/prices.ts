import { context, tenantId } from '#platform/context.ts'
import { publishAll } from '#platform/events.ts'
import { newId } from '#platform/identifiers.ts'
import { decimal } from '#platform/money.ts'
import { rowsOf } from '#platform/rows.ts'
import { productPriceChanged } from './events.ts'
import { PriceLog as PriceLogRow, type PriceName } from './models/price-log.ts'

const names = ['cost_price', 'sale_price', 'wholesale_price'] as const satisfies readonly PriceName[]

export type Prices = Record<PriceName, string | null> & { currency: string }

/** A product, one variant of it, or a spare part. */
type Priced = { product_id: string; variant_id: string | null } | { spare_id: string }

/** What a write does to the prices of something. */
export interface Repriced {
  of: Priced
  sku: string | null
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
  await publishAll(productPriceChanged, all.flatMap(announced))
}

/** A currency that changes changes every price there is. */
const changesOf = ({ before, after }: Repriced): PriceName[] =>
  names.filter((name) => {
    const [old, fresh] = [before?.[name] ?? null, after[name]]
    if (old === null || fresh === null) return old !== fresh
    return !decimal(old).eq(fresh) || before?.currency !== after.currency
  })

const nothing = { product_id: null, variant_id: null, spare_id: null }

const entryOf = ({ of, before, after, reason }: Repriced, price: PriceName, source: Source) => ({
  tenant_id: tenantId(),
  id: newId(),
  ...nothing,
  ...of,
  price,
  currency: after.currency,
  old_value: before?.[price] ?? null,
  new_value: after[price],
  old_currency: before && before[price] !== null ? before.currency : null,
  reason,
  source,
  user_id: context().actor?.membership?.userId ?? null,
})

type Change = { old_value: string | null; new_value: string | null }

function announced(one: Repriced) {
  const { of, sku, name, before, after, reason } = one
  const changed = changesOf(one)
  if (!before || changed.length === 0 || !('product_id' in of)) return []
  const values = changed.map((price) => [price, { old_value: before[price], new_value: after[price] }])
  const changes = Object.fromEntries(values) as Partial<Record<PriceName, Change>>
  const id = of.variant_id ?? of.product_id
  return [{ id, ...of, sku: sku as string, name, currency: after.currency, reason, ...changes }]
}
