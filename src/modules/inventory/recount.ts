import type { Decimal } from 'decimal.js'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { newId } from '#platform/identifiers.ts'
import { decimal } from '#platform/money.ts'
import { type Book, type Entry, placeOf } from './book.ts'
import { zero } from './bucket.ts'
import type { Item } from './items.ts'
import { type EntryKind, emptyBook, type NewEntry, type Written } from './ledger.ts'

export interface Row extends Entry {
  kind: EntryKind
  movement_id: string
  line_id: string | null
  /** What it is worth by the ledger, with all that has corrected it. */
  standing: Decimal
  gone: boolean
}

interface Stored {
  id: string
  item_id: string
  warehouse_id: string
  batch_id: string | null
  occurred_at: Date
  quantity: string
  value: string
  corrected: string
  landed: string
  origin_id: string | null
  kind: EntryKind
  movement_id: string
  line_id: string | null
  gone: boolean
}

/** Every row of an item that moved something, the oldest first. A row that was reversed, and its opposite, count as gone. */
async function history(itemId: string): Promise<Row[]> {
  const rows = await database.query<Stored>(
    `SELECT l.id, l.item_id, l.warehouse_id, l.batch_id, l.occurred_at, l.quantity, l.value, l.origin_id, l.kind, l.movement_id, l.line_id,
       coalesce(r.corrected, 0) AS corrected, coalesce(r.landed, 0) AS landed, l.reverses_id IS NOT NULL OR o.id IS NOT NULL AS gone
     FROM stock_ledger l
       LEFT JOIN stock_ledger o ON o.tenant_id = l.tenant_id AND o.reverses_id = l.id
       LEFT JOIN (SELECT revalues_id, sum(value) AS corrected, sum(value) FILTER (WHERE kind = 'landed_cost') AS landed
         FROM stock_ledger WHERE tenant_id = $1 AND item_id = $2 AND revalues_id IS NOT NULL GROUP BY revalues_id) r ON r.revalues_id = l.id
     WHERE l.tenant_id = $1 AND l.item_id = $2 AND l.quantity <> 0 ORDER BY l.occurred_at, l.sequence`,
    [tenantId(), itemId],
  )
  return rows.map(({ quantity, value, corrected, landed, ...row }) => {
    const first = decimal(value)
    const moved = decimal(quantity)
    const given = row.origin_id === null && moved.gt(0) ? first.plus(landed) : null
    return { ...row, quantity: moved, value: given, standing: first.plus(corrected) }
  })
}

interface Changes {
  /** Rows to be added where their dates have them. */
  added: readonly NewEntry[]
  /** Rows that are reversed: as if they had never been. */
  reversed: ReadonlySet<string>
  /** What is added to the cost of rows that brought goods in. */
  landed: ReadonlyMap<string, Decimal>
}

interface Recounted {
  book: Book
  /** What each added row is worth. */
  values: Map<string, { value: Decimal; correction: Decimal }>
  /** What each row of before is worth now, and was. */
  corrections: { row: Row; difference: Decimal }[]
  /** The rows that are reversed. */
  reversed: Row[]
  /** Where and when there is less than nothing, and less than before. */
  short: { at: Date; warehouse_id: string } | null
}

/** Values the whole history of an item anew, with changes in it. */
export async function recount(
  item: Item,
  transit: string | null,
  { added, reversed, landed }: Changes,
  otherwise: Decimal = zero,
): Promise<Recounted> {
  const before = await history(item.id)
  const book = emptyBook(new Map([[item.id, item]]), transit)
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
  const rows = merged(before, added)
  for (const row of rows) {
    if ('item' in row) {
      values.set(row.id, book.record(row, otherwise))
      shift(row, row.quantity)
      check(row)
    } else if (reversed.has(row.id)) {
      shift(row, row.quantity.neg())
      check(row)
    } else if (!row.gone) {
      const more = landed.get(row.id) ?? zero
      const { value, correction } = book.record({ ...row, value: row.value?.plus(more) ?? null }, otherwise)
      const difference = value.plus(correction).minus(row.standing).minus(more)
      if (!difference.eq(0)) corrections.push({ row, difference })
      check(row)
    }
  }
  return { book, values, corrections, reversed: before.filter(({ id }) => reversed.has(id)), short }
}

/** In the order of dates; what is added comes after what was there already. */
function merged(before: readonly Row[], added: readonly NewEntry[]): (Row | NewEntry)[] {
  const rows: (Row | NewEntry)[] = [...before, ...added]
  return rows
    .map((row, place) => ({ row, place }))
    .sort((one, other) => one.row.occurred_at.getTime() - other.row.occurred_at.getTime() || one.place - other.place)
    .map(({ row }) => row)
}

/** The row that corrects another, at its date. */
export const correctionOf = (
  item: Item,
  row: Pick<Row, 'id' | 'warehouse_id' | 'batch_id' | 'occurred_at' | 'movement_id' | 'line_id' | 'kind' | 'quantity'>,
  difference: Decimal,
  cause: { type: string; id: string },
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

/** Puts the recounted places of an item into the book that is going to be stored; what is reserved stays so. */
export function replaceIn(target: Book, itemId: string, recounted: Book): void {
  const known = [...target.buckets.values()].filter(({ place }) => place.item_id === itemId)
  for (const { place, bucket } of known) recounted.bucket(place).reserved = bucket.reserved
  for (const [key, one] of recounted.buckets) target.buckets.set(key, one)
}
