import type { Decimal } from 'decimal.js'
import { context, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { decimal } from '#platform/money.ts'
import { Book, type Entry, type Place } from './book.ts'
import { type Layer, rounded } from './bucket.ts'
import type { Item } from './items.ts'

export type EntryKind =
  | 'receipt'
  | 'issue'
  | 'transfer'
  | 'return'
  | 'adjustment'
  | 'opening'
  | 'stocktake'
  | 'cancellation'
  | 'revaluation'
  | 'landed_cost'

/** A row of the ledger that is about to be written. */
export interface NewEntry extends Entry {
  item: Item
  kind: EntryKind
  movement_id: string
  line_id: string | null
  reverses_id: string | null
  revalues_id: string | null
  source_type: string | null
  source_id: string | null
  reason: string | null
  /** Of a row that corrects or cancels another: what that one is, which says what it means for the books. */
  of?: { kind: EntryKind; goesOut: boolean }
}

export type Written = NewEntry & {
  value: Decimal
  /** What a unit was taken to cost of which nothing was there. */
  assumed?: Decimal | null
  /** How much of the value is about what had gone out below nothing. */
  settled?: Decimal
}

/** The book of some items, and what of it is stored. */
export interface Stock {
  book: Book
  transit: string | null
  /** Layers as they are stored, by id. */
  layers: Map<string, { quantity: Decimal; value: Decimal; position: number }>
}

interface LevelRow extends Place {
  on_hand: string
  reserved: string
  value: string
  last_cost: string
  last_at: Date | null
}
interface LayerRow extends Place {
  id: string
  occurred_at: Date
  position: number
  quantity: string
  value: string
}

/** A book in which nothing stands yet. */
export function emptyBook(items: ReadonlyMap<string, Item>, transit: string | null): Book {
  return new Book(({ item_id, warehouse_id }) =>
    warehouse_id === transit ? 'by_row' : (items.get(item_id) as Item).valuation_method,
  )
}

/** What lies where of items that are locked. */
export async function readStock(items: ReadonlyMap<string, Item>): Promise<Stock> {
  const ids = [...items.keys()]
  const [[place], levels, layers] = await Promise.all([
    database.query<{ id: string }>(`SELECT id FROM warehouses WHERE tenant_id = $1 AND type = 'transit'`, [tenantId()]),
    database.query<LevelRow>(
      `SELECT item_id, warehouse_id, batch_id, on_hand, reserved, value, last_cost, last_at
       FROM stock_levels WHERE tenant_id = $1 AND item_id = ANY ($2)`,
      [tenantId(), ids],
    ),
    database.query<LayerRow>(
      `SELECT id, item_id, warehouse_id, batch_id, occurred_at, position, quantity, value
       FROM stock_layers WHERE tenant_id = $1 AND item_id = ANY ($2) ORDER BY position`,
      [tenantId(), ids],
    ),
  ])
  const transit = place?.id ?? null
  const book = emptyBook(items, transit)
  for (const row of levels) {
    const bucket = book.bucket(row)
    bucket.onHand = decimal(row.on_hand)
    bucket.reserved = decimal(row.reserved)
    bucket.value = decimal(row.value)
    bucket.lastCost = decimal(row.last_cost)
    bucket.lastAt = row.last_at
  }
  for (const { id, occurred_at, quantity, value, ...place } of layers)
    book.bucket(place).layers.push({ id, occurred_at, quantity: decimal(quantity), value: decimal(value) })
  const stored = layers.map(
    ({ id, quantity, value, position }) =>
      [id, { quantity: decimal(quantity), value: decimal(value), position }] as const,
  )
  return { book, transit, layers: new Map(stored) }
}

/** Writes rows and what they make of levels and layers; the commit waits for it. */
export function writeLedger(entries: readonly Written[], stock: Stock): void {
  writeEntries(entries)
  touchMovements(entries)
  writeLevels(
    stock,
    new Set(entries.map(({ item_id }) => item_id)),
    new Map(entries.map(({ item }) => [item.id, item])),
  )
  writeLayers(stock)
}

function writeEntries(entries: readonly Written[]): void {
  const rows = entries.map(({ item, of: _of, settled: _settled, quantity, value, assumed, ...entry }, place) => ({
    ...entry,
    place,
    is_whole: item.is_whole,
    product_id: item.product_id,
    variant_id: item.variant_id,
    quantity: quantity.toFixed(),
    value: value.toFixed(),
    unit_cost: quantity.eq(0) ? null : rounded(assumed ?? value.div(quantity)).toFixed(),
  }))
  database.send(
    `INSERT INTO stock_ledger (tenant_id, id, item_id, is_whole, product_id, variant_id, warehouse_id, batch_id, occurred_at, kind, quantity, value,
       unit_cost, movement_id, line_id, origin_id, reverses_id, revalues_id, source_type, source_id, reason, user_id)
     SELECT $1, id, item_id, is_whole, product_id, variant_id, warehouse_id, batch_id, occurred_at, kind, quantity, value,
       unit_cost, movement_id, line_id, origin_id, reverses_id, revalues_id, source_type, source_id, reason, $3
     FROM json_to_recordset($2::json) AS given (id uuid, place integer, item_id uuid, is_whole boolean, product_id uuid, variant_id uuid,
       warehouse_id uuid, batch_id uuid, occurred_at timestamptz, kind text, quantity numeric, value numeric, unit_cost numeric, movement_id uuid,
       line_id uuid, origin_id uuid, reverses_id uuid, revalues_id uuid, source_type text, source_id uuid, reason text)
     ORDER BY place`,
    [tenantId(), JSON.stringify(rows), context().actor?.membership?.userId ?? null],
  )
}

/** What a movement was worth has changed, and so has its `ETag`. */
function touchMovements(entries: readonly Written[]): void {
  const added = new Set(entries.flatMap(({ kind, movement_id }) => (kind === 'revaluation' ? [] : [movement_id])))
  const ids = [...new Set(entries.map(({ movement_id }) => movement_id))].filter((id) => !added.has(id))
  if (ids.length === 0) return
  // Two who hold different items of the same movements lock these in the same order.
  database.send(
    `UPDATE stock_movements m SET updated_at = clock_timestamp()
     FROM (SELECT id FROM stock_movements WHERE tenant_id = $1 AND id = ANY ($2) ORDER BY id FOR NO KEY UPDATE) touched
     WHERE m.tenant_id = $1 AND m.id = touched.id`,
    [tenantId(), ids],
  )
}

function writeLevels({ book, transit }: Stock, touched: ReadonlySet<string>, items: ReadonlyMap<string, Item>): void {
  const rows = [...book.buckets.values()]
    .filter(({ place }) => touched.has(place.item_id))
    .map(({ place, bucket }) => ({
      ...place,
      product_id: items.get(place.item_id)?.product_id,
      variant_id: items.get(place.item_id)?.variant_id,
      in_transit: place.warehouse_id === transit,
      on_hand: bucket.onHand.toFixed(),
      reserved: bucket.reserved.toFixed(),
      value: bucket.value.toFixed(),
      last_cost: bucket.lastCost.toFixed(),
      last_at: bucket.lastAt,
    }))
  database.send(
    `INSERT INTO stock_levels AS l (tenant_id, item_id, product_id, variant_id, warehouse_id, batch_id, in_transit, on_hand, reserved, value, last_cost, last_at)
     SELECT $1, item_id, product_id, variant_id, warehouse_id, batch_id, in_transit, on_hand, reserved, value, last_cost, last_at
     FROM json_to_recordset($2::json) AS given (item_id uuid, product_id uuid, variant_id uuid, warehouse_id uuid, batch_id uuid, in_transit boolean,
       on_hand numeric, reserved numeric, value numeric, last_cost numeric, last_at timestamptz)
     ON CONFLICT (tenant_id, item_id, warehouse_id, batch_id) DO UPDATE SET on_hand = excluded.on_hand, reserved = excluded.reserved,
       value = excluded.value, last_cost = excluded.last_cost, last_at = excluded.last_at, updated_at = clock_timestamp()
     WHERE (l.on_hand, l.reserved, l.value, l.last_cost, l.last_at) IS DISTINCT FROM
       (excluded.on_hand, excluded.reserved, excluded.value, excluded.last_cost, excluded.last_at)`,
    [tenantId(), JSON.stringify(rows)],
  )
}

function writeLayers({ book, layers: stored }: Stock): void {
  const left = new Set(stored.keys())
  const changed = [...book.buckets.values()].flatMap(({ place, bucket: { layers } }) => {
    let last = 0
    return layers.flatMap(({ id, occurred_at, quantity, value }: Layer) => {
      const known = stored.get(id)
      left.delete(id)
      const position = known && known.position > last ? known.position : last + 1
      last = position
      if (known?.position === position && known.quantity.eq(quantity) && known.value.eq(value)) return []
      return [{ ...place, id, occurred_at, position, quantity: quantity.toFixed(), value: value.toFixed() }]
    })
  })
  if (left.size > 0)
    database.send('DELETE FROM stock_layers WHERE tenant_id = $1 AND id = ANY ($2)', [tenantId(), [...left]])
  if (changed.length === 0) return
  database.send(
    `INSERT INTO stock_layers (tenant_id, id, item_id, warehouse_id, batch_id, occurred_at, position, quantity, value)
     SELECT $1, id, item_id, warehouse_id, batch_id, occurred_at, position, quantity, value
     FROM json_to_recordset($2::json) AS given
       (id uuid, item_id uuid, warehouse_id uuid, batch_id uuid, occurred_at timestamptz, position integer, quantity numeric, value numeric)
     ON CONFLICT (tenant_id, id) DO UPDATE SET position = excluded.position, quantity = excluded.quantity, value = excluded.value`,
    [tenantId(), JSON.stringify(changed)],
  )
}
