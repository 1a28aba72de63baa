import type { Decimal } from 'decimal.js'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { decimal } from '#platform/money.ts'
import type { Entry, Place } from './book.ts'
import { shareOf, zero } from './bucket.ts'
import type { Item } from './items.ts'
import type { EntryKind } from './ledger.ts'

/** A row of the ledger that moved something, and was not reversed. */
export interface Row extends Entry {
  sequence: string
  kind: EntryKind
  movement_id: string
  line_id: string | null
  /** What it is worth by the ledger, with all that has corrected it. */
  standing: Decimal
  /** How much of that is about what had gone out below nothing before it. */
  settled: Decimal
  /** What a unit cost, or was taken to, when the row was written. */
  unit: Decimal
}

export interface Rest {
  id: string
  occurred_at: Date
  quantity: Decimal
  value: Decimal
}

interface Stored extends Place {
  id: string
  sequence: string
  occurred_at: Date
  quantity: string
  value: string
  unit_cost: string
  origin_id: string | null
  kind: EntryKind
  movement_id: string
  line_id: string | null
  reverses_id: string | null
}
interface Corrected {
  corrected: string | null
  landed: string | null
  settled: string | null
}

const columns = (of: string): string =>
  `${of}.id, ${of}.sequence, ${of}.item_id, ${of}.warehouse_id, ${of}.batch_id, ${of}.occurred_at, ${of}.quantity, ${of}.value, ${of}.unit_cost,
    ${of}.origin_id, ${of}.kind, ${of}.movement_id, ${of}.line_id, ${of}.reverses_id, ${of}.revalues_id`
const inOrder = (direction: 'ASC' | 'DESC') =>
  `ORDER BY e.batch_id ${direction}, e.occurred_at ${direction}, e.sequence ${direction}`
/**
 * For each place of $3 and $4 the rows that fit a bound of it. However old the statistics are, the index of the places alone has rows in
 * this order, and bounds that come in a column are not taken for dates that hardly any row has.
 */
const inPlaces = (bounds: string, condition: string, direction: 'ASC' | 'DESC', limit = '') => `
  FROM unnest($3::uuid[], $4::uuid[], ${bounds}
    CROSS JOIN LATERAL (
      (SELECT ${columns('e')} FROM stock_ledger e
       WHERE tenant_id = $1 AND item_id = $2 AND warehouse_id = p.warehouse AND batch_id BETWEEN p.batch AND p.batch AND ${condition} ${inOrder(direction)} ${limit})
      UNION ALL
      (SELECT ${columns('e')} FROM stock_ledger e
       WHERE p.batch IS NULL AND tenant_id = $1 AND item_id = $2 AND warehouse_id = p.warehouse AND batch_id IS NULL AND ${condition} ${inOrder(direction)} ${limit})
    ) l`
const since = inPlaces('$5::timestamptz[]) AS p (warehouse, batch, since)', 'occurred_at >= p.since', 'ASC')
const movedSince = `SELECT ${columns('l')} ${since} WHERE l.quantity <> 0 ORDER BY l.occurred_at, l.sequence`
const correctedSince = `
  SELECT l.revalues_id AS id, sum(l.value) AS corrected, sum(l.value) FILTER (WHERE l.kind = 'landed_cost') AS landed,
    sum(l.value) FILTER (WHERE l.line_id IS NULL) AS settled
  ${since} WHERE l.quantity = 0 GROUP BY l.revalues_id`

const placesOf = (places: readonly Place[]) => [
  places.map(({ warehouse_id }) => warehouse_id),
  places.map(({ batch_id }) => batch_id),
]

/** What has moved an item in these places since a moment, the oldest first. A row that was reversed, and its opposite, are left out. */
export async function rowsSince(item: Item, places: readonly Place[], from: Date): Promise<Row[]> {
  if (places.length === 0) return []
  const values = [tenantId(), item.id, ...placesOf(places), places.map(() => from)]
  const [rows, corrections] = await Promise.all([
    database.query<Stored>(movedSince, values),
    database.query<Corrected & { id: string }>(correctedSince, values),
  ])
  const reversed = new Set(rows.map(({ reverses_id }) => reverses_id))
  const corrected = new Map(corrections.map((one) => [one.id, one]))
  return rows
    .filter(({ id, reverses_id }) => reverses_id === null && !reversed.has(id))
    .map((row) => asRow(row, corrected.get(row.id)))
}

function asRow({ quantity, value, unit_cost, reverses_id: _none, ...row }: Stored, by: Corrected | undefined): Row {
  const first = decimal(value)
  const moved = decimal(quantity)
  const given = row.origin_id === null && moved.gt(0) ? first.plus(by?.landed ?? zero) : null
  return {
    ...row,
    quantity: moved,
    value: given,
    standing: first.plus(by?.corrected ?? zero),
    settled: decimal(by?.settled ?? '0'),
    unit: decimal(unit_cost),
  }
}

/** Before which row of a place is asked. */
export interface Before {
  place: Place
  at: Date
  sequence: string
}

/** Of a row `e`: true, or null. */
const isReversed = '(SELECT true FROM stock_ledger o WHERE o.tenant_id = $1 AND o.reverses_id = e.id)'
const correctionsOf = (row: string, which = '') =>
  `(SELECT sum(r.value) FROM stock_ledger r WHERE r.tenant_id = $1 AND r.revalues_id = ${row}.id${which})`
const earlier = (which: string) => `
  SELECT ${columns('l')}, ${correctionsOf('l')} AS corrected, ${correctionsOf('l', ` AND r.kind = 'landed_cost'`)} AS landed,
    ${correctionsOf('l', ' AND r.line_id IS NULL')} AS settled
  ${inPlaces(
    '$5::timestamptz[], $6::bigint[]) AS p (warehouse, batch, at, sequence)',
    `(e.occurred_at, e.sequence) < (p.at, p.sequence) AND ${which} AND reverses_id IS NULL AND ${isReversed} IS NULL`,
    'DESC',
    'LIMIT $7',
  )} ORDER BY l.occurred_at DESC, l.sequence DESC`
const earlierMoved = earlier('quantity <> 0')
const earlierIncoming = earlier('quantity > 0')

/** The rows before those, the newest first, at most so many of each place. */
export async function rowsBefore(
  item: Item,
  asked: readonly Before[],
  most: number,
  { incoming = false } = {},
): Promise<Row[]> {
  if (asked.length === 0) return []
  const rows = await database.query<Stored & Corrected>(incoming ? earlierIncoming : earlierMoved, [
    ...[tenantId(), item.id, ...placesOf(asked.map(({ place }) => place))],
    ...[asked.map(({ at }) => at), asked.map(({ sequence }) => sequence), most],
  ])
  return rows.map(({ corrected, landed, settled, ...row }) => asRow(row, { corrected, landed, settled }))
}

const origins = `
  SELECT e.id, e.occurred_at, abs(e.quantity) AS quantity, abs(e.value + coalesce(${correctionsOf('e')}, 0)) AS value
  FROM stock_ledger e WHERE e.tenant_id = $1 AND e.id = ANY ($2)`
const takers = `
  SELECT e.origin_id AS id, e.quantity FROM stock_ledger e
  WHERE e.tenant_id = $1 AND e.origin_id = ANY ($2) AND e.origin_id IS NOT NULL AND e.quantity > 0 AND (e.occurred_at, e.sequence) < ($3, $4::bigint)
    AND e.reverses_id IS NULL AND ${isReversed} IS NULL ORDER BY e.occurred_at, e.sequence`

/** What is left to be taken over of rows whose cost others take over, once those before a moment have. */
export async function restsBefore(ids: readonly string[], at: Date, sequence = '0'): Promise<Rest[]> {
  if (ids.length === 0) return []
  type Amounts = { id: string; occurred_at: Date } & Record<'quantity' | 'value', string>
  const [rows, taken] = await Promise.all([
    database.query<Amounts>(origins, [tenantId(), ids]),
    database.query<Pick<Amounts, 'id' | 'quantity'>>(takers, [tenantId(), ids, at, sequence]),
  ])
  return rows.map(({ id, occurred_at, ...amounts }) => {
    let rest = { quantity: decimal(amounts.quantity), value: decimal(amounts.value) }
    // One after the other, as it was when they did: so each rounding is the same.
    for (const one of taken.filter((by) => by.id === id))
      rest = {
        quantity: rest.quantity.minus(one.quantity),
        value: rest.value.minus(shareOf(rest, decimal(one.quantity))),
      }
    return { id, occurred_at, ...rest }
  })
}

/** A row with which an issue took goods out. */
export interface Issued extends Place {
  id: string
  line_id: string
  occurred_at: Date
}
const issued = `
  SELECT e.id, e.line_id, e.item_id, e.warehouse_id, e.batch_id, e.occurred_at FROM stock_ledger e
  WHERE e.tenant_id = $1 AND e.line_id = ANY ($2) AND e.kind = 'issue' AND e.quantity < 0 AND ${isReversed} IS NULL ORDER BY e.sequence`

/** The rows of these lines of issues. */
export function issuesOf(lineIds: readonly string[]): Promise<Issued[]> {
  readByIndex()
  return database.query<Issued>(issued, [tenantId(), lineIds])
}

/** A plan that was made while the ledger was small would go on reading all of it: for the rest of the transaction none may. */
export const readByIndex = (): void => database.send(`SELECT set_config('enable_seqscan', 'off', true)`)
