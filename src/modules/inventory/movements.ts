import type {
  ListStockMovementsQuery,
  StockMovement,
  StockMovementCancel,
  StockMovementCreate,
  TransferReceive,
} from '#generated/inventory/types.ts'
import { collection, foundBy } from '#platform/collection.ts'
import { membership, now, tenantId, withContext } from '#platform/context.ts'
import { about } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { cancelMovement } from './cancellation.ts'
import { refuseStock } from './errors/stock.ts'
import { refuseMovement } from './errors/stock-movement.ts'
import { stockMovementCancelled, stockMovementReceived } from './events.ts'
import { type Item, lockItemsOf } from './items.ts'
import { requireWithoutCosts } from './landed-costs.ts'
import { StockMovement as MovementRow } from './models/stock-movement.ts'
import { readLines } from './movement-lines.ts'
import { post } from './posting.ts'
import type { PostingLine } from './postings.ts'
import { receive as receiveGoods } from './receiving.ts'
import { stockMovementView as view } from './views.ts'
import { defaultWarehouse } from './warehouses.ts'

const linesOf = (condition: string, id: string) => ({
  id: foundBy(`SELECT movement_id FROM stock_movement_lines WHERE tenant_id = $1 AND ${condition}`, [tenantId(), id]),
})

const movements = collection<MovementRow, StockMovement, ListStockMovementsQuery>(MovementRow, {
  resource: 'stock_movement',
  view,
  order: '-occurred_at',
  gather: readLines,
  filters: {
    warehouse_id: (id) => linesOf('$2 IN (warehouse_id, to_warehouse_id)', id),
    product_id: (id) => linesOf('product_id = $2', id),
    variant_id: (id) => linesOf('variant_id = $2', id),
  },
})

export const { list } = movements

export async function get(id: string): Promise<StockMovement> {
  return movements.shown(await movements.find(id))
}

/** Moves goods because a person says so. */
export async function create(body: StockMovementCreate): Promise<StockMovement> {
  const { kind, warehouse_id = await defaultWarehouse(), to_warehouse_id, direction, occurred_at, reason, notes } = body
  if (warehouse_id === null) throw refuseStock.noDefaultWarehouse()
  requireUse(body)
  const lines = body.lines.map((line, place): PostingLine => {
    const { batch_id, batch_code, expires_on, variant_id = null, ...rest } = line
    const batch = batch_id ? { id: batch_id } : batch_code ? { code: batch_code, expires_on } : undefined
    return { ...rest, variant_id, warehouse_id, to_warehouse_id, direction, batch, field: `lines.${place}`, shared }
  })
  const posted = await post({ kind, occurred_at, source: null, reason, notes, lines })
  return get(posted.movement_id)
}

const shared = ['warehouse_id', 'to_warehouse_id']

/** What a movement of its kind would leave unheard is refused. */
function requireUse({ kind, to_warehouse_id, direction, lines }: StockMovementCreate): void {
  const noUse = (field: string) => about(field, refuseStock.noUse({ kind }))
  if (to_warehouse_id !== undefined && kind !== 'transfer') throw noUse('to_warehouse_id')
  if (direction !== undefined && kind !== 'return') throw noUse('direction')
  for (const name of ['batch_code', 'expires_on'] as const) {
    const named = lines.findIndex((line) => line.batch_id !== undefined && line[name] !== undefined)
    if (named >= 0) throw noUse(`lines.${named}.${name}`)
  }
  const returning = lines.findIndex(({ returns_line_id }) => returns_line_id !== undefined)
  if (returning >= 0 && (kind !== 'return' || direction === 'out')) throw noUse(`lines.${returning}.returns_line_id`)
}

/** Takes in what has arrived of a transfer. */
export async function receive(id: string, { lines, occurred_at }: TransferReceive): Promise<StockMovement> {
  const items = await lockItemsOf(id)
  const row = await movements.lock(id)
  const { kind, status } = row
  if (kind !== 'transfer' || !['in_transit', 'partially_received'].includes(status))
    throw refuseMovement.notInTransit({ kind, status })
  const { fact, isComplete, at } = await receiveGoods(row, items, lines ?? null, occurred_at)
  const reached = isComplete ? ('received' as const) : ('partially_received' as const)
  await movements.save(row, { status: reached, received_at: isComplete ? at : null })
  await publish(stockMovementReceived, await fact(reached))
  return movements.shown(row)
}

/** It is as if nothing had moved: the opposite of every row, at its date (STK-02). */
export async function cancel(id: string, { reason = null }: StockMovementCancel): Promise<StockMovement> {
  const items = await lockItemsOf(id)
  const row = await movements.lock(id)
  if (row.status === 'cancelled') throw refuseMovement.alreadyCancelled()
  if (row.kind === 'revaluation') throw refuseMovement.cannotCancel({ kind: row.kind })
  if (row.source_type !== null) throw refuseMovement.ofDocument({ source_type: row.source_type })
  return callOff(row, items, reason)
}

/** The same for a document that made the movement, which is called off itself. */
export async function cancelFor(id: string, reason: string | null): Promise<void> {
  const items = await lockItemsOf(id)
  // What the caller says of the version is about the document.
  const row = await withContext({ ifMatch: null }, () => movements.lock(id))
  await callOff(row, items, reason)
}

async function callOff(
  row: MovementRow,
  items: ReadonlyMap<string, Item>,
  reason: string | null,
): Promise<StockMovement> {
  await requireWithoutCosts(row.id)
  const fact = await cancelMovement(row, items, reason)
  await movements.save(row, {
    status: 'cancelled',
    cancelled_at: now(),
    cancelled_by: membership().userId,
    cancel_reason: reason,
  })
  await publish(stockMovementCancelled, await fact('cancelled'))
  return movements.shown(row)
}
