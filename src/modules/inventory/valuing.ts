import type { Decimal } from 'decimal.js'
import { now } from '#platform/context.ts'
import type { Refusal } from '#platform/errors.ts'
import { type Place, placeOf, type Recorded } from './book.ts'
import { zero } from './bucket.ts'
import type { Config } from './config.ts'
import { refuseStock as refuse } from './errors/stock.ts'
import type { NewEntry, Stock, Written } from './ledger.ts'
import { correctionsOf, recount, replaceIn, settlementOf } from './recount.ts'

/** What rows are valued for, and the words in which they are refused. */
export interface Purpose {
  config: Config
  stock: Stock
  movementId: string
  /** What a unit costs of which the ledger knows nothing yet. */
  otherwise(entry: NewEntry): Decimal
  name(itemId: string): string
  /** Says which of the caller's fields it is about. */
  about(entry: NewEntry, refusal: Refusal): Refusal
  warehouse(id: string): string
  /** More goes out than is there. */
  short(entry: NewEntry): Refusal
}

/** Large enough for any company, and small enough to be written in the contract's digits. */
const most = { quantity: zero.plus('1e15'), value: zero.plus('1e17') }

/** When something happened, and whether something later is on record where it did. Without a date it is the last that happened. */
export function momentOf(given: string | undefined, places: readonly Place[], { book }: Stock) {
  const last = places.reduce<Date | null>((latest, place) => {
    const at = book.buckets.get(placeOf(place))?.bucket.lastAt ?? null
    return at && (!latest || at > latest) ? at : latest
  }, null)
  const present = now()
  if (given === undefined) return { occurred_at: last && last > present ? last : present, late: false }
  const occurred_at = new Date(given)
  if (occurred_at > present) throw refuse.inTheFuture()
  return { occurred_at, late: last !== null && last > occurred_at }
}

/** The rows with their values, and those that correct others for them. */
export async function valued(purpose: Purpose, entries: readonly NewEntry[], late: boolean): Promise<Written[]> {
  const written = late ? await insert(purpose, entries) : append(purpose, entries)
  requireInRange(purpose, entries)
  return written
}

/** Rows that come after all others: each is valued by what lies there. */
function append({ config, stock, otherwise, short, movementId }: Purpose, entries: readonly NewEntry[]): Written[] {
  return entries.flatMap((entry) => {
    const { value, correction, assumed } = stock.book.record(entry, otherwise(entry))
    const { onHand } = stock.book.bucket(entry)
    if (entry.quantity.lt(0) && onHand.lt(0) && !config.allow_negative_stock) throw short(entry)
    const row = { ...entry, value, assumed }
    return correction.eq(0) ? [row] : [row, settlementOf(entry.item, row, correction, causeOf(movementId))]
  })
}

/** Rows that come before others: what came after is valued anew (STK-03). */
async function insert(purpose: Purpose, entries: readonly NewEntry[]): Promise<Written[]> {
  const { config, stock, otherwise, movementId } = purpose
  const written: Written[] = []
  for (const item of new Map(entries.map((entry) => [entry.item.id, entry.item])).values()) {
    const added = entries.filter(({ item_id }) => item_id === item.id)
    const [first] = added as [NewEntry]
    if (config.backdating === 'refuse') throw refuse.backdated({ name: purpose.name(item.id) })
    const changes = { from: first.occurred_at, added, reversed: new Set<string>(), landed: new Map() }
    const counted = await recount(item, stock, changes, otherwise(first))
    if (counted.short && !config.allow_negative_stock)
      throw purpose.about(first, refuse.insufficientLater(figuresOf(purpose, item.id, counted.short)))
    replaceIn(stock.book, item.id, counted.book)
    for (const entry of added) {
      const { correction, ...said } = counted.values.get(entry.id) as Recorded
      const row = { ...entry, ...said }
      written.push(row, ...(correction.eq(0) ? [] : [settlementOf(item, row, correction, causeOf(movementId))]))
    }
    written.push(...correctionsOf(item, counted.corrections, causeOf(movementId)))
  }
  return written
}

export const causeOf = (movementId: string) => ({ type: 'stock_movement', id: movementId })

export const figuresOf = (
  { name, warehouse }: Pick<Purpose, 'name' | 'warehouse'>,
  itemId: string,
  { at, warehouse_id }: { at: Date; warehouse_id: string },
) => ({ name: name(itemId), warehouse: warehouse(warehouse_id), at: at.toISOString() })

function requireInRange({ stock, name, about }: Purpose, entries: readonly NewEntry[]): void {
  for (const entry of entries) {
    const { onHand, value } = stock.book.bucket(entry)
    if (onHand.abs().gte(most.quantity) || value.abs().gte(most.value))
      throw about(entry, refuse.outOfRange({ name: name(entry.item_id) }))
  }
}

/** STK-06: what lies in a warehouse and is not reserved there, whichever batch it is. */
export function availableIn({ book }: Stock, itemId: string, warehouseId: string): Decimal {
  const here = [...book.buckets.values()].filter(
    ({ place }) => place.item_id === itemId && place.warehouse_id === warehouseId,
  )
  return here.reduce((total, { bucket }) => total.plus(bucket.onHand).minus(bucket.reserved), zero)
}
