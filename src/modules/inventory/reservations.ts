import type { Decimal } from 'decimal.js'
import { stockReservationLifecycle as lifecycleTable } from '#generated/inventory/lifecycles.ts'
import type { ListReservationsQuery, StockReservation, StockReservationCreate } from '#generated/inventory/types.ts'
import { goods } from '#modules/catalog/index.ts'
import { collection } from '#platform/collection.ts'
import { context, now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { about } from '#platform/errors.ts'
import { publish, publishAll } from '#platform/events.ts'
import { isId } from '#platform/identifiers.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { decimal } from '#platform/money.ts'
import type { Book, Place } from './book.ts'
import { zero } from './bucket.ts'
import { currentConfig } from './config.ts'
import { refuseBatch } from './errors/batch.ts'
import { refuseStock } from './errors/stock.ts'
import { refuseReservation as refuse } from './errors/stock-reservation.ts'
import {
  stockReservationConsumed,
  stockReservationCreated,
  stockReservationExpired,
  stockReservationReleased,
} from './events.ts'
import { type Item, lockItems, lockItemsById } from './items.ts'
import { readStock } from './ledger.ts'
import { Batch as BatchRow } from './models/batch.ts'
import { StockReservation as ReservationRow } from './models/stock-reservation.ts'
import { warehousesOf } from './places.ts'
import { fieldOf, type Part, type Source } from './postings.ts'
import { requireStocked } from './tracked.ts'
import { reservationView as view } from './tracking-views.ts'
import { requireDefaultWarehouse } from './warehouses.ts'

const life = lifecycle('stock_reservation', lifecycleTable)

const reservations = collection<ReservationRow, StockReservation, ListReservationsQuery>(ReservationRow, {
  resource: 'reservation',
  view,
  order: '-created_at',
})

export const { list, get } = reservations

/**
 * Promises stock, so that nobody else takes it (STK-06).
 * @param source The document that asks for it; `releaseFor` frees all that it still holds.
 */
export async function create(
  { warehouse_id, batch_id = null, variant_id = null, ...body }: StockReservationCreate,
  source: Source | null = null,
): Promise<StockReservation> {
  const { product_id, quantity } = body
  const [found] = await goods([{ product_id, variant_id, field: 'product_id' }])
  const product = requireStocked(found, 'product_id')
  if (product.unit.is_whole && !decimal(quantity).isInteger())
    throw about('quantity', refuseStock.wholeUnits({ name: product.name, quantity }))
  const expires_at = body.expires_at ? new Date(body.expires_at) : null
  if (expires_at && expires_at <= now()) throw refuse.expiresInPast()
  const place = { warehouse_id: warehouse_id ?? (await requireDefaultWarehouse()), batch_id }
  await warehousesOf([{ ...place, product_id, quantity, batch: undefined, field: '' }])
  if (batch_id) await requireBatch(batch_id, product_id, variant_id)
  const [item] = (await lockItems([product])) as [Item]
  await requireAvailable(item, place, quantity, product.name)
  const row = await reservations.insert({
    ...place,
    item_id: item.id,
    product_id,
    variant_id,
    is_whole: item.is_whole,
    quantity: decimal(quantity).toFixed(),
    reference: body.reference ?? null,
    source_type: source?.type ?? null,
    source_id: source?.id ?? null,
    expires_at,
    notes: body.notes ?? null,
    user_id: context().actor?.membership?.userId ?? null,
  })
  hold([{ row, by: decimal(quantity) }])
  const reservation = view(row)
  await publish(stockReservationCreated, reservation)
  return reservation
}

/** Frees what the reservation still holds. */
export async function release(id: string): Promise<StockReservation> {
  // The item first, as whoever moves it does: then nobody waits for somebody who waits for him.
  await lockItemsById([(await reservations.find(id)).item_id])
  const row = await reservations.lock(id)
  await close([row], 'release')
  const reservation = view(row)
  await publish(stockReservationReleased, reservation)
  return reservation
}

/** Frees all that a document still holds, such as an order that is cancelled. */
export async function releaseFor({ type, id }: Source): Promise<void> {
  const found = await database.query<Found>(
    `SELECT id, item_id FROM stock_reservations WHERE tenant_id = $1 AND source_type = $2 AND source_id = $3 AND status = 'active'`,
    [tenantId(), type, id],
  )
  const rows = await stillActive(found)
  await close(rows, 'release')
  await publishAll(stockReservationReleased, rows.map(view))
}

/** Ends what has lapsed by now. */
export async function expireLapsed(): Promise<void> {
  const found = await database.query<Found>(
    `SELECT id, item_id FROM stock_reservations WHERE tenant_id = $1 AND status = 'active' AND expires_at <= $2 ORDER BY id LIMIT 1000`,
    [tenantId(), now()],
  )
  const rows = await stillActive(found)
  await close(rows, 'expire')
  await publishAll(stockReservationExpired, rows.map(view))
}

/**
 * Uses up the reservations that lines name: what they held is free for these lines alone, and once (STK-06). Where one promised a
 * batch, that part of the line is of it.
 */
export async function consume(parts: readonly Part[], book: Book): Promise<Part[]> {
  const named = parts.flatMap(({ line: { reservation_id: id } }) => (id && isId(id) ? [id] : []))
  const rows = named.length > 0 ? await reservations.lockAll('id', [...new Set(named)]) : []
  const consumed = new Set<ReservationRow>()
  const used = parts.flatMap((part): Part[] => {
    if (!part.line.reservation_id) return [part]
    const row = requireUsable(part, rows)
    const rest = decimal(row.quantity).minus(row.consumed_quantity)
    const quantity = rest.lt(part.quantity) ? rest : part.quantity
    if (quantity.lte(0)) return [part]
    book.bucket(row).reserved = book.bucket(row).reserved.minus(quantity)
    const consumed_quantity = decimal(row.consumed_quantity).plus(quantity)
    row.set({ consumed_quantity: consumed_quantity.toFixed() })
    consumed.add(row)
    if (row.batch_id === null) return [part]
    const left = part.quantity.minus(quantity)
    return [{ ...part, quantity, batch_id: row.batch_id }, ...(left.gt(0) ? [{ ...part, quantity: left }] : [])]
  })
  for (const row of consumed)
    if (decimal(row.consumed_quantity).eq(row.quantity))
      row.set({ status: life.next('consume', row.status), closed_at: now() })
  await reservations.saveAll([...consumed])
  await publishAll(stockReservationConsumed, [...consumed].map(view))
  return used
}

function requireUsable({ line }: Part, rows: readonly ReservationRow[]): ReservationRow {
  const { reservation_id, item, warehouse_id, way, batch } = line
  const field = fieldOf(line, 'reservation_id')
  const row = rows.find(({ id }) => id === reservation_id)
  const fits = row?.item_id === item.id && row.warehouse_id === warehouse_id && way === 'out'
  const ofBatch = !row?.batch_id || !batch || !('id' in batch) || batch.id === row.batch_id
  if (!row || !fits || !ofBatch) throw about(field, refuse.unknown({ reservation_id }))
  const lapsed = row.expires_at !== null && row.expires_at <= now()
  const usable = row.status === 'active' || decimal(row.consumed_quantity).lt(row.quantity)
  if (lapsed || row.status === 'released' || row.status === 'expired' || !usable)
    throw about(field, refuse.over({ status: lapsed ? 'expired' : row.status }))
  return row
}

type Closing = 'release' | 'expire'

async function close(rows: readonly ReservationRow[], action: Closing): Promise<void> {
  const freed = rows.map((row) => ({ row, by: decimal(row.consumed_quantity).minus(row.quantity) }))
  for (const row of rows) row.set({ status: life.next(action, row.status), closed_at: now() })
  if (rows.length > 0) await reservations.saveAll(rows)
  hold(freed)
}

type Found = Pick<ReservationRow, 'id' | 'item_id'>

/** Of these reservations those that are still active, locked behind their items. */
async function stillActive(found: readonly Found[]): Promise<ReservationRow[]> {
  if (found.length === 0) return []
  await lockItemsById(found.map(({ item_id }) => item_id))
  const rows = await reservations.lockAll(
    'id',
    found.map(({ id }) => id),
  )
  return rows.filter(({ status }) => status === 'active')
}

/** Raises or lowers what is reserved where the reservations are; their items are locked. */
function hold(held: readonly { row: ReservationRow; by: Decimal }[]): void {
  if (held.length === 0) return
  const rows = held.map(({ row: { item_id, product_id, variant_id, warehouse_id, batch_id }, by }) => ({
    ...{ item_id, product_id, variant_id, warehouse_id, batch_id },
    by: by.toFixed(),
  }))
  database.send(
    `INSERT INTO stock_levels AS l (tenant_id, item_id, product_id, variant_id, warehouse_id, batch_id, in_transit, on_hand, reserved, value, last_at)
     SELECT $1, item_id, product_id, variant_id, warehouse_id, batch_id, false, 0, greatest(sum(by), 0), 0, 'epoch'
     FROM json_to_recordset($2::json) AS given (item_id uuid, product_id uuid, variant_id uuid, warehouse_id uuid, batch_id uuid, by numeric)
     GROUP BY item_id, product_id, variant_id, warehouse_id, batch_id
     ON CONFLICT (tenant_id, item_id, warehouse_id, batch_id) DO UPDATE SET updated_at = clock_timestamp(), reserved = l.reserved +
       (SELECT sum(by) FROM json_to_recordset($2::json) AS given (item_id uuid, warehouse_id uuid, batch_id uuid, by numeric)
        WHERE given.item_id = l.item_id AND given.warehouse_id = l.warehouse_id AND given.batch_id IS NOT DISTINCT FROM l.batch_id)`,
    [tenantId(), JSON.stringify(rows)],
  )
}

async function requireAvailable(item: Item, place: Omit<Place, 'item_id'>, quantity: string, name: string) {
  if ((await currentConfig()).allow_negative_stock) return
  const { book } = await readStock(new Map([[item.id, item]]))
  const here = [...book.buckets.values()].filter((one) => one.place.warehouse_id === place.warehouse_id)
  const free = (buckets: typeof here) =>
    buckets.reduce((total, { bucket }) => total.plus(bucket.onHand).minus(bucket.reserved), zero)
  const all = free(here)
  const ofBatch = place.batch_id ? free(here.filter((one) => one.place.batch_id === place.batch_id)) : all
  const available = ofBatch.lt(all) ? ofBatch : all
  if (available.lt(quantity))
    throw about('quantity', refuse.insufficient({ name, available: available.lt(0) ? '0' : available.toFixed() }))
}

async function requireBatch(id: string, product_id: string, variant_id: string | null): Promise<void> {
  const where = { tenant_id: tenantId(), id, product_id, variant_id }
  if ((await BatchRow.count({ where })) === 0) throw refuseBatch.unknown({ batch_id: id })
}
