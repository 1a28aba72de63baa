import type { Decimal } from 'decimal.js'
import { newId } from '#platform/identifiers.ts'
import { type Book, type Entry, placeOf, type Recorded } from './book.ts'
import { zero } from './bucket.ts'
import type { Row } from './history.ts'
import type { Item } from './items.ts'
import type { NewEntry, Stock, Written } from './ledger.ts'
import { standingBefore } from './standing.ts'

interface Changes {
  /** The moment of the first of them. */
  from: Date
  /** Rows to be added where their dates have them. */
  added: readonly NewEntry[]
  /** Rows that are reversed: as if they had never been. */
  reversed: ReadonlySet<string>
  /** What is added to the cost of rows that brought goods in. */
  landed: ReadonlyMap<string, Decimal>
}

export const earliest = (changed: readonly { occurred_at: Date }[]): Date =>
  new Date(Math.min(...changed.map(({ occurred_at }) => occurred_at.getTime())))

interface Correction {
  row: Row
  difference: Decimal
  /** It is about what had gone out below nothing before the row. */
  settles: boolean
}

interface Recounted {
  book: Book
  /** What each added row is worth. */
  values: Map<string, Recorded>
  /** What each row of before is worth now, and was. */
  corrections: Correction[]
  /** The rows that are reversed. */
  reversed: Row[]
  /** Where and when there is less than nothing, and less than before. */
  short: { at: Date; warehouse_id: string } | null
}

/**
 * Values an item anew from its first change on. What came before stays as it is, and so does not count for the work that it is.
 * @param otherwise What a unit costs of which nothing is known.
 */
export async function recount(
  item: Item,
  stock: Stock,
  { from, added, reversed, landed }: Changes,
  otherwise: Decimal = zero,
): Promise<Recounted> {
  const { book, later } = await standingBefore(item, stock, from, added)
  const shifts = new Map<string, Decimal>()
  const shift = (entry: Entry, by: Decimal) => shifts.set(placeOf(entry), (shifts.get(placeOf(entry)) ?? zero).plus(by))
  const values: Recounted['values'] = new Map()
  const corrections: Recounted['corrections'] = []
  let short: Recounted['short'] = null

  const check = (entry: Entry) => {
    const place = placeOf(entry)
    if (short || (shifts.get(place) ?? zero).gte(0) || book.bucket(entry).onHand.gte(0)) return
    short = { at: entry.occurred_at, warehouse_id: entry.warehouse_id }
  }
  for (const row of merged(later, added)) {
    if ('item' in row) {
      values.set(row.id, book.record(row, otherwise))
      shift(row, row.quantity)
    } else if (reversed.has(row.id)) {
      shift(row, row.quantity.neg())
    } else {
      const more = landed.get(row.id) ?? zero
      const { value, correction } = book.record({ ...row, value: row.value?.plus(more) ?? null }, row.unit)
      const settlement = correction.minus(row.settled)
      const difference = value.plus(row.settled).minus(row.standing).minus(more)
      if (!difference.eq(0)) corrections.push({ row, difference, settles: false })
      if (!settlement.eq(0)) corrections.push({ row, difference: settlement, settles: true })
    }
    check(row)
  }
  return { book, values, corrections, reversed: later.filter(({ id }) => reversed.has(id)), short }
}

/** In the order of dates; what is added comes after what was there already. */
function merged(before: readonly Row[], added: readonly NewEntry[]): (Row | NewEntry)[] {
  const rows: (Row | NewEntry)[] = [...before, ...added]
  return rows
    .map((row, place) => ({ row, place }))
    .sort((one, other) => one.row.occurred_at.getTime() - other.row.occurred_at.getTime() || one.place - other.place)
    .map(({ row }) => row)
}

interface Cause {
  type: string
  id: string
}

/** The row that corrects another, at its date. */
export const correctionOf = (
  item: Item,
  row: Pick<Row, 'id' | 'warehouse_id' | 'batch_id' | 'occurred_at' | 'movement_id' | 'line_id' | 'kind' | 'quantity'>,
  difference: Decimal,
  cause: Cause,
  kind: 'revaluation' | 'landed_cost' = 'revaluation',
): Written => ({
  id: newId(),
  item,
  item_id: item.id,
  warehouse_id: row.warehouse_id,
  batch_id: row.batch_id,
  occurred_at: row.occurred_at,
  quantity: zero,
  value: difference,
  kind,
  movement_id: row.movement_id,
  line_id: row.line_id,
  origin_id: null,
  reverses_id: null,
  revalues_id: row.id,
  source_type: cause.type,
  source_id: cause.id,
  reason: null,
  of: { kind: kind === 'landed_cost' ? kind : row.kind, goesOut: row.quantity.lt(0) },
})

/** What had gone out below nothing costs what came in then: goods that were sold cost so much more, and the row's own line has no part in it. */
export const settlementOf = (...[item, row, difference, cause]: Parameters<typeof correctionOf>): Written => ({
  ...correctionOf(item, row, difference, cause),
  line_id: null,
  settled: difference,
})

export const correctionsOf = (item: Item, corrections: readonly Correction[], cause: Cause): Written[] =>
  corrections.map(({ row, difference, settles }) =>
    (settles ? settlementOf : correctionOf)(item, row, difference, cause),
  )

/** Puts the recounted places of an item into the book that is going to be stored; what is reserved stays so. */
export function replaceIn(target: Book, itemId: string, recounted: Book): void {
  const known = [...target.buckets.values()].filter(({ place }) => place.item_id === itemId)
  for (const { place, bucket } of known) recounted.bucket(place).reserved = bucket.reserved
  for (const [key, one] of recounted.buckets) target.buckets.set(key, one)
}
