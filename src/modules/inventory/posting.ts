import type { Decimal } from 'decimal.js'
import type { StockMovementStatus } from '#generated/inventory/types.ts'
import { type Goods, goods as goodsOf } from '#modules/catalog/index.ts'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { about } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { newId } from '#platform/identifiers.ts'
import { decimal } from '#platform/money.ts'
import { nextNumber } from '#platform/numbering.ts'
import { resolve } from './batch-picking.ts'
import type { Place } from './book.ts'
import { rounded, zero } from './bucket.ts'
import { type Config, currentConfig } from './config.ts'
import { refuseStock as refuse } from './errors/stock.ts'
import { stockMovementPosted } from './events.ts'
import { factOf } from './facts.ts'
import { type Item, lockItems } from './items.ts'
import { type NewEntry, readStock, type Stock, type Written, writeLedger } from './ledger.ts'
import { transitWarehouse, warehousesOf } from './places.ts'
import {
  type Direction,
  fieldOf,
  type Part,
  type Posted,
  type Posting,
  type PostingLine,
  type PreparedLine,
} from './postings.ts'
import { consume } from './reservations.ts'
import { partsOfReturn, readReturnable } from './returns.ts'
import * as pieces from './serial-moves.ts'
import { availableIn, momentOf, type Purpose, valued } from './valuing.ts'

/** What one posting is about, while it is under way. */
interface Work {
  posting: Posting
  config: Config
  lines: PreparedLine[]
  goods: Goods[]
  warehouses: Map<string, { code: string }>
  stock: Stock
  movement: { id: string; occurred_at: Date; late: boolean }
  /** What is available before, by item and warehouse. */
  before: Map<string, Decimal>
}

/**
 * Moves goods: writes a movement and its rows of the ledger, and changes levels and values, all of it or nothing. Call it once
 * with all lines, in the transaction of what asked for it; the items stay locked until that ends.
 * @throws a refusal (422) that names the line where goods, places, quantities or what there is do not allow it.
 */
export async function post(posting: Posting): Promise<Posted> {
  const [config, warehouses, goods] = await Promise.all([
    currentConfig(),
    warehousesOf(posting.lines),
    goodsIn(posting),
  ])
  posting.lines.forEach((line, place) => {
    requireStockable(line, goods[place] as Goods)
    requireSound(posting, line)
  })
  const items = await lockItems(goods)
  const lines = posting.lines.map((line, place): PreparedLine => {
    const { name } = goods[place] as Goods
    const way = wayOf(posting, line)
    return { ...line, id: newId(), name, item: items[place] as Item, amount: decimal(line.quantity), way }
  })
  if (posting.kind === 'transfer') await transitWarehouse()
  const [stock, returnable] = await Promise.all([
    readStock(new Map(items.map((item) => [item.id, item]))),
    readReturnable(lines),
    // Whoever archives a product waits for its items: what was archived before they were locked is seen now.
    isNew(posting) ? goodsIn(posting) : [],
  ])
  const claimed = await consume(partsOfReturn(lines, returnable, stock.book), stock.book)
  const parts = await resolve(claimed, stock.book, posting)
  const places = parts.flatMap((part) => placesOf(part, stock.transit))
  const movement = { id: newId(), ...momentOf(posting.occurred_at, places, stock) }
  for (const { occurred_at } of returnable.values())
    if (occurred_at > movement.occurred_at) throw refuse.returnedBefore({ at: occurred_at.toISOString() })
  const { kind, source, arrives = false } = posting
  const planned = await pieces.plan(parts, { ...movement, kind, source, arrives, transit: stock.transit })
  const before = new Map(
    lines.map(({ item, warehouse_id }) => [`${item.id} ${warehouse_id}`, availableIn(stock, item.id, warehouse_id)]),
  )
  const work: Work = { posting, config, lines, goods, warehouses, stock, movement, before }
  const entries = parts.flatMap((part) => entriesOf(work, part))
  const written = await valued(purposeOf(work), entries, movement.late)
  requireAvailable(work)
  const { number, status } = await writeMovement(work)
  writeLedger(written, stock)
  await pieces.store(planned, { ...movement, kind, source })
  const { source_type, source_id } = sourceOf(posting)
  const head = { ...movement, number, status, kind: posting.kind, source_type, source_id }
  await publish(stockMovementPosted, await factOf(head, written))
  return postedOf(work, number, written)
}

/** What is no longer sold is not taken in anew. It may still be due, lie somewhere, leave from there, come back and be counted. */
const isNew = ({ kind, ordered }: Posting): boolean => (kind === 'receipt' && !ordered) || kind === 'opening'

const goodsIn = (posting: Posting): Promise<Goods[]> =>
  goodsOf(
    posting.lines.map((line) => ({ ...line, field: fieldOf(line, 'product_id') })),
    { archived: !isNew(posting) },
  )

function requireStockable(line: PostingLine, { name, type, has_variants, unit }: Goods): void {
  if (type !== 'goods') throw about(fieldOf(line, 'product_id'), refuse.service({ name }))
  if (has_variants && !line.variant_id) throw about(fieldOf(line, 'variant_id'), refuse.variantNeeded({ name }))
  if (unit.is_whole && !decimal(line.quantity).isInteger())
    throw about(fieldOf(line, 'quantity'), refuse.wholeUnits({ name, quantity: line.quantity }))
}

function requireSound(posting: Posting, line: PostingLine): void {
  if (posting.kind === 'transfer') {
    if (!line.to_warehouse_id) throw about(fieldOf(line, 'to_warehouse_id'), refuse.destinationNeeded())
    if (line.to_warehouse_id === line.warehouse_id)
      throw about(fieldOf(line, 'to_warehouse_id'), refuse.sameWarehouse())
  }
  if (line.unit_cost !== undefined && wayOf(posting, line) === 'out')
    throw about(fieldOf(line, 'unit_cost'), refuse.costOfOutgoing())
}

const usual: Partial<Record<Posting['kind'], Direction>> = {
  receipt: 'in',
  opening: 'in',
  issue: 'out',
  transfer: 'out',
}
const wayOf = ({ kind }: Posting, { direction }: PostingLine): Direction => usual[kind] ?? direction ?? 'in'

function placesOf({ line, batch_id }: Part, transit: string | null): Place[] {
  const { warehouse_id, to_warehouse_id, item } = line
  const ids = [warehouse_id, ...(to_warehouse_id ? [to_warehouse_id, transit as string] : [])]
  return ids.map((id) => ({ item_id: item.id, warehouse_id: id, batch_id }))
}

const sourceOf = ({ source }: Posting) => ({ source_type: source?.type ?? null, source_id: source?.id ?? null })

/** The rows of one part: one, or those of a transfer's steps. */
function entriesOf({ posting, movement, stock: { transit } }: Work, part: Part): NewEntry[] {
  const { line, quantity, batch_id } = part
  const given = line.unit_cost === undefined ? null : rounded(decimal(line.unit_cost).times(quantity))
  const row = (warehouse_id: string, sign: 1 | -1, origin_id: string | null): NewEntry => ({
    id: newId(),
    item: line.item,
    item_id: line.item.id,
    warehouse_id,
    batch_id,
    occurred_at: movement.occurred_at,
    quantity: quantity.times(sign),
    value: given,
    origin_id,
    kind: posting.kind,
    movement_id: movement.id,
    line_id: line.id,
    reverses_id: null,
    revalues_id: null,
    ...sourceOf(posting),
    reason: posting.reason ?? null,
  })
  const first = row(line.warehouse_id, line.way === 'in' ? 1 : -1, part.origin_id)
  if (posting.kind !== 'transfer' || !line.to_warehouse_id) return [first]
  const sent = row(transit as string, 1, first.id)
  if (!posting.arrives) return [first, sent]
  const drawn = row(transit as string, -1, sent.id)
  return [first, sent, drawn, row(line.to_warehouse_id, 1, drawn.id)]
}

/** What a unit costs where the ledger knows nothing of it yet. */
function otherwise({ lines, goods }: Work, { line_id }: NewEntry): Decimal {
  const { cost_price } = goods[lines.findIndex(({ id }) => id === line_id)] ?? {}
  return cost_price ? decimal(cost_price) : zero
}

const lineOf = ({ lines }: Work, entry: NewEntry): PreparedLine =>
  lines.find(({ id }) => id === entry.line_id) as PreparedLine

const purposeOf = (work: Work): Purpose => ({
  config: work.config,
  stock: work.stock,
  movementId: work.movement.id,
  otherwise: (entry) => otherwise(work, entry),
  name: (itemId) => work.lines.find(({ item }) => item.id === itemId)?.name ?? '',
  about: (entry, refusal) => about(fieldOf(lineOf(work, entry), 'quantity'), refusal),
  warehouse: (id) => work.warehouses.get(id)?.code ?? '',
  short: (entry) => short(work, lineOf(work, entry)),
})

/** STK-04: lines of the same goods are one demand. */
function short(work: Work, line: PreparedLine) {
  const { item, warehouse_id } = line
  const same = work.lines.filter(
    (one) => one.item.id === item.id && one.warehouse_id === warehouse_id && one.way === 'out',
  )
  const figures = {
    name: line.name,
    warehouse: work.warehouses.get(warehouse_id)?.code ?? '',
    requested: same.reduce((total, { amount }) => total.plus(amount), zero).toFixed(),
    available: (work.before.get(`${item.id} ${warehouse_id}`) ?? zero).toFixed(),
  }
  return about(fieldOf(line, 'quantity'), refuse.insufficient(figures))
}

/** STK-06: what is reserved for others stays there. */
function requireAvailable(work: Work): void {
  if (work.config.allow_negative_stock) return
  for (const line of work.lines)
    if (line.way === 'out' && availableIn(work.stock, line.item.id, line.warehouse_id).lt(0)) throw short(work, line)
}

async function writeMovement({ posting, lines, movement }: Work) {
  const { kind, reason = null, notes = null, arrives = false } = posting
  const { source_type, source_id } = sourceOf(posting)
  const number = `MOV-${String(await nextNumber({ series: 'stock_movement' })).padStart(6, '0')}`
  const only = (values: (string | undefined)[]) => (new Set(values).size === 1 ? (values[0] ?? null) : null)
  const status: StockMovementStatus = kind !== 'transfer' ? 'posted' : arrives ? 'received' : 'in_transit'
  database.send(
    `INSERT INTO stock_movements (tenant_id, id, number, kind, status, occurred_at, warehouse_id, to_warehouse_id, source_type, source_id, reason, notes,
       user_id, received_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, app_user(), CASE WHEN $5 = 'received' THEN $6::timestamptz END)`,
    [
      tenantId(),
      movement.id,
      number,
      kind,
      status,
      movement.occurred_at,
      only(lines.map(({ warehouse_id }) => warehouse_id)),
      only(lines.map(({ to_warehouse_id }) => to_warehouse_id)),
      source_type,
      source_id,
      reason,
      notes,
    ],
  )
  const rows = lines.map((line, position) => ({
    ...{ id: line.id, position, item_id: line.item.id, direction: line.way, quantity: line.quantity },
    product_id: line.item.product_id,
    variant_id: line.item.variant_id,
    warehouse_id: line.warehouse_id,
    to_warehouse_id: line.to_warehouse_id ?? null,
    received_quantity: arrives ? line.quantity : '0',
    returns_line_id: line.returns_line_id ?? null,
    serials: line.serials ?? [],
  }))
  database.send(
    `INSERT INTO stock_movement_lines (tenant_id, id, movement_id, position, item_id, product_id, variant_id, direction, warehouse_id, to_warehouse_id,
       quantity, received_quantity, returns_line_id, serials)
     SELECT $1, id, $2, position, item_id, product_id, variant_id, direction, warehouse_id, to_warehouse_id, quantity, received_quantity, returns_line_id,
       ARRAY(SELECT json_array_elements_text(serials))
     FROM json_to_recordset($3::json) AS given (id uuid, position integer, item_id uuid, product_id uuid, variant_id uuid, direction text,
       warehouse_id uuid, to_warehouse_id uuid, quantity numeric, received_quantity numeric, returns_line_id uuid, serials json)`,
    [tenantId(), movement.id, JSON.stringify(rows)],
  )
  return { number, status }
}

function postedOf({ lines, movement, stock }: Work, number: string, written: readonly Written[]): Posted {
  return {
    movement_id: movement.id,
    number,
    occurred_at: movement.occurred_at,
    lines: lines.map((line) => {
      // Of a transfer's steps the first tells: they all move the same.
      const rows = written.filter(
        ({ line_id, warehouse_id, quantity }) =>
          line_id === line.id &&
          warehouse_id === line.warehouse_id &&
          warehouse_id !== stock.transit &&
          !quantity.eq(0),
      )
      const value = rows.reduce((total, row) => total.plus(row.value.abs()), zero)
      return {
        line_id: line.id,
        item_id: line.item.id,
        product_id: line.item.product_id,
        variant_id: line.item.variant_id,
        warehouse_id: line.warehouse_id,
        direction: line.way,
        quantity: line.quantity,
        value: value.toFixed(),
        unit_cost: rounded(value.div(line.amount)).toFixed(),
        batches: rows.map(({ batch_id, quantity, value: worth }) => ({
          batch_id,
          quantity: quantity.abs().toFixed(),
          value: worth.abs().toFixed(),
        })),
        serials: [...(line.serials ?? [])],
      }
    }),
  }
}
