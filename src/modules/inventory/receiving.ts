import type { Decimal } from 'decimal.js'
import type { StockMovementFact, StockMovementStatus, TransferLineReceive } from '#generated/inventory/types.ts'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { about } from '#platform/errors.ts'
import { newId } from '#platform/identifiers.ts'
import { decimal } from '#platform/money.ts'
import { zero } from './bucket.ts'
import { currentConfig } from './config.ts'
import { refuseStock } from './errors/stock.ts'
import { refuseMovement } from './errors/stock-movement.ts'
import { factOf } from './facts.ts'
import type { Item } from './items.ts'
import { type NewEntry, readStock, type Stock, writeLedger } from './ledger.ts'
import type { StockMovement } from './models/stock-movement.ts'
import { requireReach } from './places.ts'
import * as pieces from './serial-moves.ts'
import { momentOf, valued } from './valuing.ts'

interface Line {
  id: string
  item_id: string
  name: string
  quantity: string
  received_quantity: string
  to_warehouse_id: string
  code: string
  branch_id: string | null
  usable: boolean
}

/** A line of which something has arrived. */
export interface Arrival {
  line: Line
  item: Item
  quantity: Decimal
  serials: readonly string[] | null
  field: string
}

/** Takes goods of a transfer, locked as its items are, from their way into their destination, at the value with which they left. */
export async function receive(
  movement: StockMovement,
  items: ReadonlyMap<string, Item>,
  asked: readonly TransferLineReceive[] | null,
  date: string | undefined,
) {
  const lines = await linesOf(movement.id)
  const arrivals = arrivalsOf(lines, items, asked)
  for (const { line, field } of arrivals) {
    if (!line.usable) throw about(field, refuseStock.unknownWarehouse({ warehouse_id: line.to_warehouse_id }))
    requireReach(line)
  }
  const [config, stock, sent] = await Promise.all([currentConfig(), readStock(items), sentRows(movement.id)])
  const steps = arrivals.flatMap((arrival) => stepsOf(arrival, sent, stock))
  const places = steps.flatMap(({ item_id, batch_id, line }) =>
    [line.to_warehouse_id, stock.transit as string].map((warehouse_id) => ({ item_id, warehouse_id, batch_id })),
  )
  const { occurred_at, late } = momentOf(date, places, stock)
  if (occurred_at < movement.occurred_at)
    throw refuseMovement.receivedBefore({ at: movement.occurred_at.toISOString() })
  const entries = steps.flatMap((step) => entriesOf(step, movement, occurred_at, stock))
  const purpose = {
    config,
    stock,
    movementId: movement.id,
    otherwise: () => zero,
    name: (itemId: string) => lines.find(({ item_id }) => item_id === itemId)?.name ?? '',
    about: (_entry: NewEntry, refusal: ReturnType<typeof refuseStock.outOfRange>) => refusal,
    warehouse: (id: string) => lines.find(({ to_warehouse_id }) => to_warehouse_id === id)?.code ?? '',
    short: () => refuseMovement.nothingToMove(),
  }
  const written = await valued(purpose, entries, late)
  writeLedger(written, stock)
  writeReceived(arrivals)
  await pieces.arrive(arrivals, { ...headOf(movement), occurred_at })
  const open = lines.some((line) => !openOf(line).eq(arrived(arrivals, line)))
  const fact = (status: StockMovementStatus): Promise<StockMovementFact> =>
    factOf({ ...headOf(movement), status }, written)
  return { at: occurred_at, isComplete: !open, fact }
}

const headOf = ({ id, number, kind, occurred_at, source_type, source_id }: StockMovement) => ({
  id,
  number,
  kind,
  occurred_at,
  source_type,
  source_id,
})

const linesOf = (movementId: string): Promise<Line[]> =>
  database.query<Line>(
    `SELECT l.id, l.item_id, p.name, l.quantity, l.received_quantity, l.to_warehouse_id, w.code,
       (SELECT s.branch_id FROM stores s WHERE s.tenant_id = $1 AND s.id = w.store_id) AS branch_id, w.is_active AND w.archived_at IS NULL AS usable
     FROM stock_movement_lines l JOIN products p ON p.tenant_id = $1 AND p.id = l.product_id
       JOIN warehouses w ON w.tenant_id = $1 AND w.id = l.to_warehouse_id
     WHERE l.tenant_id = $1 AND l.movement_id = $2 ORDER BY l.position`,
    [tenantId(), movementId],
  )

const openOf = ({ quantity, received_quantity }: Line): Decimal => decimal(quantity).minus(received_quantity)
const arrived = (arrivals: readonly Arrival[], { id }: Line): Decimal =>
  arrivals.reduce((total, { line, quantity }) => (line.id === id ? total.plus(quantity) : total), zero)

function arrivalsOf(
  lines: readonly Line[],
  items: ReadonlyMap<string, Item>,
  asked: readonly TransferLineReceive[] | null,
): Arrival[] {
  const itemOf = ({ item_id }: Line) => items.get(item_id) as Item
  if (!asked)
    return lines
      .filter((line) => openOf(line).gt(0))
      .map((line) => ({ line, item: itemOf(line), quantity: openOf(line), serials: null, field: '' }))
  const arrivals: Arrival[] = []
  asked.forEach(({ line_id, quantity, serials: numbers }, place) => {
    const field = `lines.${place}`
    const line = lines.find(({ id }) => id === line_id)
    if (!line) throw about(`${field}.line_id`, refuseMovement.unknownLine())
    const item = itemOf(line)
    if (item.is_whole && !decimal(quantity).isInteger())
      throw about(`${field}.quantity`, refuseStock.wholeUnits({ name: line.name, quantity }))
    const open = openOf(line).minus(arrived(arrivals, line))
    if (open.lt(quantity))
      throw about(`${field}.quantity`, refuseMovement.receivedTooMuch({ open: open.toFixed(), quantity }))
    arrivals.push({ line, item, quantity: decimal(quantity), serials: numbers ?? null, field })
  })
  return arrivals
}

interface Sent {
  id: string
  line_id: string
  batch_id: string | null
}

/** The rows with which goods came into transit. */
const sentRows = (movementId: string): Promise<Sent[]> =>
  database.query<Sent>(
    `SELECT l.id, l.line_id, l.batch_id FROM stock_ledger l JOIN warehouses w ON w.tenant_id = $1 AND w.id = l.warehouse_id AND w.type = 'transit'
     WHERE l.tenant_id = $1 AND l.movement_id = $2 AND l.quantity > 0 ORDER BY l.sequence`,
    [tenantId(), movementId],
  )

interface Step extends Sent {
  line: Line
  item: Item
  item_id: string
  quantity: Decimal
}

/** From which rows in transit an arrival is taken; a line of several batches has several. */
function stepsOf({ line, item, quantity }: Arrival, sent: readonly Sent[], { book, transit }: Stock): Step[] {
  let wanted = quantity
  return sent
    .filter(({ line_id }) => line_id === line.id)
    .flatMap((row): Step[] => {
      const place = { item_id: item.id, warehouse_id: transit as string, batch_id: row.batch_id }
      const there = book.bucket(place).layers.find(({ id }) => id === row.id)?.quantity ?? zero
      const part = wanted.lt(there) ? wanted : there
      if (part.lte(0)) return []
      wanted = wanted.minus(part)
      return [{ ...row, line, item, item_id: item.id, quantity: part }]
    })
}

function entriesOf(step: Step, movement: StockMovement, occurred_at: Date, { transit }: Stock): NewEntry[] {
  const row = (warehouse_id: string, sign: 1 | -1, origin_id: string): NewEntry => ({
    id: newId(),
    item: step.item,
    item_id: step.item_id,
    warehouse_id,
    batch_id: step.batch_id,
    occurred_at,
    quantity: step.quantity.times(sign),
    value: null,
    origin_id,
    kind: 'transfer',
    movement_id: movement.id,
    line_id: step.line_id,
    reverses_id: null,
    revalues_id: null,
    source_type: movement.source_type,
    source_id: movement.source_id,
    reason: movement.reason,
  })
  const drawn = row(transit as string, -1, step.id)
  return [drawn, row(step.line.to_warehouse_id, 1, drawn.id)]
}

function writeReceived(arrivals: readonly Arrival[]): void {
  const rows = [...new Set(arrivals.map(({ line }) => line))].map((line) => ({
    id: line.id,
    quantity: arrived(arrivals, line).toFixed(),
  }))
  database.send(
    `UPDATE stock_movement_lines l SET received_quantity = l.received_quantity + given.quantity
     FROM json_to_recordset($2::json) AS given (id uuid, quantity numeric) WHERE l.tenant_id = $1 AND l.id = given.id`,
    [tenantId(), JSON.stringify(rows)],
  )
}
