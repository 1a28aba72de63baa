import type { StockMovementFact, StockMovementStatus } from '#generated/inventory/types.ts'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { newId } from '#platform/identifiers.ts'
import { Exhausted } from './book.ts'
import { currentConfig } from './config.ts'
import { refuseStock as refuse } from './errors/stock.ts'
import { refuseMovement } from './errors/stock-movement.ts'
import { factOf } from './facts.ts'
import { type Row, readByIndex } from './history.ts'
import type { Item } from './items.ts'
import { readStock, type Stock, type Written, writeLedger } from './ledger.ts'
import type { StockMovement } from './models/stock-movement.ts'
import { requireReach } from './places.ts'
import { correctionsOf, earliest, recount, replaceIn } from './recount.ts'
import * as pieces from './serial-moves.ts'
import { availableIn, causeOf, figuresOf } from './valuing.ts'

interface Moved {
  id: string
  item_id: string
  name: string
  warehouse_id: string
  occurred_at: Date
  code: string
  branch_id: string | null
  is_last: boolean
}

/**
 * Writes the opposite of every row of a movement, locked as its items are, at its date; what came later is valued anew.
 * @returns what happened, for the status that the movement has then.
 */
export async function cancelMovement(movement: StockMovement, items: ReadonlyMap<string, Item>, reason: string | null) {
  const [config, stock, moved] = await Promise.all([currentConfig(), readStock(items), movedBy(movement.id)])
  for (const place of moved) if (place.warehouse_id !== stock.transit) requireReach(place)
  const words = {
    name: (itemId: string) => moved.find(({ item_id }) => item_id === itemId)?.name ?? '',
    warehouse: (id: string) => moved.find(({ warehouse_id }) => warehouse_id === id)?.code ?? '',
  }
  const late = moved.find(({ is_last }) => !is_last)
  if (late && config.backdating === 'refuse') throw refuse.backdated({ name: late.name })

  const written: Written[] = []
  for (const item of items.values()) {
    const counted = await without(item, stock, moved)
    if (counted.short && !config.allow_negative_stock)
      throw refuse.insufficientLater(figuresOf(words, item.id, counted.short))
    replaceIn(stock.book, item.id, counted.book)
    written.push(...counted.reversed.map((row) => oppositeOf(item, row, movement, reason)))
    written.push(...correctionsOf(item, counted.corrections, causeOf(movement.id)))
  }
  if (!config.allow_negative_stock) requireAvailable(stock, moved)
  writeLedger(written, stock)
  await pieces.takeBack(movement)
  const { id, number, kind, occurred_at, source_type, source_id } = movement
  const head = { id, number, kind, occurred_at, source_type, source_id }
  return (status: StockMovementStatus): Promise<StockMovementFact> => factOf({ ...head, status }, written)
}

/** Rows of the movement, and whether nothing else has moved there since. */
async function movedBy(movementId: string): Promise<Moved[]> {
  readByIndex()
  return database.query<Moved>(
    `SELECT l.id, l.item_id, p.name, l.warehouse_id, l.occurred_at, w.code,
       (SELECT s.branch_id FROM stores s WHERE s.tenant_id = $1 AND s.id = w.store_id) AS branch_id,
       NOT EXISTS (SELECT FROM stock_ledger o WHERE o.tenant_id = $1 AND o.item_id = l.item_id AND o.warehouse_id = l.warehouse_id
         AND o.batch_id IS NOT DISTINCT FROM l.batch_id AND o.quantity <> 0 AND o.movement_id <> $2
         AND (o.occurred_at, o.sequence) > (l.occurred_at, l.sequence)) AS is_last
     FROM stock_ledger l JOIN products p ON p.tenant_id = $1 AND p.id = l.product_id
       JOIN warehouses w ON w.tenant_id = $1 AND w.id = l.warehouse_id
     WHERE l.tenant_id = $1 AND l.movement_id = $2 AND l.quantity <> 0 AND l.kind <> 'cancellation' ORDER BY l.sequence`,
    [tenantId(), movementId],
  )
}

async function without(item: Item, stock: Stock, moved: readonly Moved[]) {
  const own = moved.filter(({ item_id }) => item_id === item.id)
  const from = earliest(own)
  try {
    return await recount(item, stock, {
      from,
      added: [],
      reversed: new Set(own.map(({ id }) => id)),
      landed: new Map(),
    })
  } catch (error) {
    if (error instanceof Exhausted) throw refuseMovement.hasReturns()
    throw error
  }
}

const oppositeOf = (item: Item, row: Row, movement: StockMovement, reason: string | null): Written => ({
  id: newId(),
  item,
  item_id: item.id,
  warehouse_id: row.warehouse_id,
  batch_id: row.batch_id,
  occurred_at: row.occurred_at,
  quantity: row.quantity.neg(),
  value: row.standing.neg(),
  kind: 'cancellation',
  movement_id: movement.id,
  line_id: row.line_id,
  origin_id: null,
  reverses_id: row.id,
  revalues_id: null,
  source_type: movement.source_type,
  source_id: movement.source_id,
  reason,
  of: { kind: row.kind, goesOut: row.quantity.lt(0) },
  settled: row.settled.neg(),
})

/** What is reserved stays there. */
function requireAvailable(stock: Stock, moved: readonly Moved[]): void {
  for (const { item_id, warehouse_id, name, code } of moved) {
    if (warehouse_id === stock.transit) continue
    const available = availableIn(stock, item_id, warehouse_id)
    if (available.lt(0))
      throw refuse.insufficient({ name, warehouse: code, requested: available.neg().toFixed(), available: '0' })
  }
}
