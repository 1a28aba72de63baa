import type { SerialStatus } from '#generated/inventory/types.ts'
import { goods } from '#modules/catalog/index.ts'
import { context, now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { about } from '#platform/errors.ts'
import { publishAll } from '#platform/events.ts'
import { newId } from '#platform/identifiers.ts'
import { rowsOf } from '#platform/rows.ts'
import { refuseSerial as refuse } from './errors/serial.ts'
import { refuseStock } from './errors/stock.ts'
import { serialCreated } from './events.ts'
import { Serial as SerialRow } from './models/serial.ts'
import { SerialMove as SerialMoveRow } from './models/serial-move.ts'
import type { StockMovement } from './models/stock-movement.ts'
import { fieldOf, type Part, type PreparedLine, type Source } from './postings.ts'
import type { Arrival } from './receiving.ts'
import { serials } from './serials.ts'
import { serialView } from './tracking-views.ts'

/** The stock movement that pieces move with. */
export interface Occasion {
  id: string
  kind: string
  occurred_at: Date
  source: Source | null
}

interface Move {
  row: SerialRow
  status: SerialStatus
  to: string | null
  from: string | null
  sequence: number
}

const pieces = rowsOf(SerialRow)
const history = rowsOf(SerialMoveRow)

/** Pieces that are about to move, and those that nobody knew of before. */
export interface Planned {
  moves: Move[]
  added: SerialRow[]
}

/** Looks whether the pieces that lines name can move with the goods, and locks them (STK-12). */
export async function plan(
  parts: readonly Part[],
  occasion: Omit<Occasion, 'id'> & { transit: string | null; arrives: boolean },
): Promise<Planned> {
  const lines = [...new Set(parts.map(({ line }) => line))]
  for (const line of lines) requireAsMany(line)
  const tracked = lines.filter(({ item }) => item.tracking === 'serial')
  if (tracked.length === 0) return { moves: [], added: [] }
  const known = await lockPieces(tracked)
  const added: SerialRow[] = []
  const moves = tracked.flatMap((line) =>
    (line.serials ?? []).map((number): Move => {
      const row = known.get(keyOf(line.item, number))
      if (line.way === 'out') return out(line, number, row, occasion)
      const here = row ?? newPiece(line, number)
      if (!row) {
        if (line.returns_line_id) throw about(fieldOf(line, 'serials'), refuse.unknown({ number }))
        known.set(keyOf(line.item, number), here)
        added.push(here)
      } else requireAway(line, row)
      return setOff(here, 'in_stock', line.warehouse_id, occasion)
    }),
  )
  return { moves, added }
}

/** Pieces arrive that were on their way: those that are named, or all that are still to come. */
export async function arrive(arrivals: readonly Arrival[], movement: Movement): Promise<void> {
  for (const { item, serials: numbers, line, field } of arrivals)
    if (item.tracking !== 'serial' && numbers?.length)
      throw about(pathOf(field, 'serials'), refuseStock.notTrackedBySerial({ name: line.name }))
  const tracked = arrivals.filter(({ item }) => item.tracking === 'serial')
  if (tracked.length === 0) return
  const sent = await sentPieces(movement.id, tracked)
  const moves = tracked.flatMap(({ item, serials: numbers, line, quantity, field }) => {
    const coming = (sent.get(line.id) ?? []).filter(({ status }) => status === 'in_transit')
    const named = numbers ?? coming.map(({ number }) => number)
    if (!quantity.eq(named.length)) {
      const figures = { quantity: quantity.toFixed(), given: named.length }
      throw about(pathOf(field, 'serials'), refuse.asManyAsQuantity(figures))
    }
    return named.map((number) => {
      const row = coming.find((one) => keyOf(one, one.number) === keyOf(item, number) && one.status === 'in_transit')
      if (!row) throw about(pathOf(field, 'serials'), refuse.notOnItsWay({ number }))
      return setOff(row, 'in_stock', line.to_warehouse_id, movement)
    })
  })
  await store({ moves, added: [] }, occasionOf(movement))
}

/** By line of a transfer: the pieces that left with it. */
async function sentPieces(movementId: string, arrivals: readonly Arrival[]): Promise<Map<string, SerialRow[]>> {
  const lines = await database.query<{ id: string; serials: string[] }>(
    'SELECT id, serials FROM stock_movement_lines WHERE tenant_id = $1 AND movement_id = $2',
    [tenantId(), movementId],
  )
  const numbersOf = (id: string) => lines.find((line) => line.id === id)?.serials ?? []
  const known = await lockPieces(arrivals.map(({ item, line }) => ({ item, serials: numbersOf(line.id) })))
  return new Map(
    arrivals.map(({ item, line }) => [
      line.id,
      numbersOf(line.id).flatMap((number) => known.get(keyOf(item, number)) ?? []),
    ]),
  )
}

/** Pieces go back to where they were before a movement that is called off. */
export async function takeBack(movement: Movement): Promise<void> {
  const of = await history.find('"tenant_id" = $1 AND "movement_id" = $2', [tenantId(), movement.id])
  if (of.length === 0) return
  const ids = [...new Set(of.map(({ serial_id }) => serial_id))]
  const rows = await pieces.find('"tenant_id" = $1 AND "id" = ANY ($2)', [tenantId(), ids], { lock: true })
  const all = await history.find('"tenant_id" = $1 AND "serial_id" = ANY ($2)', [tenantId(), ids])
  const occasion = { ...occasionOf(movement), kind: 'cancellation', occurred_at: now() }
  const moves = rows.map((row) => {
    const own = all.filter(({ serial_id }) => serial_id === row.id).sort((one, other) => one.sequence - other.sequence)
    const gone = new Set(own.filter(({ kind }) => kind === 'cancellation').map(({ movement_id }) => movement_id))
    const standing = own.filter(({ movement_id }) => !gone.has(movement_id))
    if (standing.at(-1)?.movement_id !== movement.id) throw refuse.movedSince({ number: row.number })
    const before = standing.findLast(({ movement_id }) => movement_id !== movement.id)
    return setOff(row, before?.status ?? 'registered', before?.to_warehouse_id ?? null, occasion)
  })
  await store({ moves, added: [] }, occasion)
}

type Movement = Pick<StockMovement, 'id' | 'kind' | 'occurred_at' | 'source_type' | 'source_id'>

const occasionOf = ({ id, kind, occurred_at, source_type: type, source_id }: Movement): Occasion => ({
  ...{ id, kind, occurred_at },
  source: type !== null && source_id !== null ? { type, id: source_id } : null,
})

const pathOf = (field: string, name: string): string => fieldOf({ field }, name)

function requireAsMany(line: PreparedLine): void {
  const given = line.serials ?? []
  if (line.item.tracking !== 'serial') {
    if (given.length > 0) throw about(fieldOf(line, 'serials'), refuseStock.notTrackedBySerial({ name: line.name }))
    return
  }
  if (!line.amount.eq(given.length))
    throw about(fieldOf(line, 'serials'), refuse.asManyAsQuantity({ quantity: line.quantity, given: given.length }))
  const seen = new Set<string>()
  for (const number of given) {
    if (seen.has(number.toLowerCase())) throw about(fieldOf(line, 'serials'), refuse.twice({ number }))
    seen.add(number.toLowerCase())
  }
}

type Named = { item: { product_id: string; variant_id: string | null }; serials?: readonly string[] }

const keyOf = ({ product_id, variant_id }: Named['item'], number: string): string =>
  `${product_id} ${variant_id ?? ''} ${number.toLowerCase()}`

async function lockPieces(lines: readonly Named[]): Promise<Map<string, SerialRow>> {
  const rows = await pieces.find(
    '"tenant_id" = $1 AND "product_id" = ANY ($2) AND lower("number") = ANY ($3)',
    [
      tenantId(),
      [...new Set(lines.map(({ item }) => item.product_id))],
      [...new Set(lines.flatMap(({ serials: numbers = [] }) => numbers.map((number) => number.toLowerCase())))],
    ],
    { lock: true },
  )
  return new Map(rows.map((row) => [keyOf(row, row.number), row]))
}

function out(
  line: PreparedLine,
  number: string,
  row: SerialRow | undefined,
  occasion: Parameters<typeof plan>[1],
): Move {
  const field = fieldOf(line, 'serials')
  if (!row || row.status === 'registered') throw about(field, refuse.unknown({ number }))
  if (row.status === 'issued') throw about(field, refuse.alreadyIssued({ number }))
  if (row.status !== 'in_stock' || row.warehouse_id !== line.warehouse_id)
    throw about(field, refuse.elsewhere({ number }))
  if (occasion.kind !== 'transfer') return setOff(row, 'issued', null, occasion)
  return occasion.arrives
    ? setOff(row, 'in_stock', line.to_warehouse_id ?? null, occasion)
    : setOff(row, 'in_transit', occasion.transit, occasion)
}

function requireAway(line: PreparedLine, { status, number }: SerialRow): void {
  if (status === 'in_stock' || status === 'in_transit')
    throw about(fieldOf(line, 'serials'), refuse.alreadyHere({ number }))
}

/** Where a piece is now, and what it takes to remember how it came there. */
function setOff(row: SerialRow, status: SerialStatus, to: string | null, { occurred_at }: { occurred_at: Date }): Move {
  const from = row.warehouse_id ?? null
  row.set({ status, warehouse_id: to, moves: (row.moves ?? 0) + 1 })
  if (status === 'issued') row.set({ issued_at: occurred_at })
  else if (from === null) row.set({ received_at: occurred_at, issued_at: null })
  return { row, status, to, from, sequence: row.moves }
}

const newPiece = ({ item: { product_id, variant_id } }: PreparedLine, number: string): SerialRow =>
  SerialRow.build({
    tenant_id: tenantId(),
    id: newId(),
    product_id,
    variant_id,
    number,
    moves: 0,
    warranty_expires_on: null,
    notes: null,
  } as never)

/** Writes what was planned, once its movement is there. */
export async function store({ moves, added }: Planned, occasion: Occasion): Promise<void> {
  if (moves.length === 0) return
  const { id, kind, occurred_at, source } = occasion
  const changed = [...new Set(moves.map(({ row }) => row))].filter((row) => !added.includes(row))
  await serials.saveAll(changed)
  if (added.length > 0) await add(added)
  await history.insertAll(
    moves.map(({ row, status, from, to, sequence }) => ({
      tenant_id: tenantId(),
      id: newId(),
      serial_id: row.id,
      sequence,
      occurred_at,
      status,
      from_warehouse_id: from,
      to_warehouse_id: to,
      movement_id: id,
      kind,
      source_type: source?.type ?? null,
      source_id: source?.id ?? null,
      user_id: context().actor?.membership?.userId ?? null,
    })),
  )
}

async function add(rows: readonly SerialRow[]): Promise<void> {
  const found = await goods(
    rows.map(({ product_id, variant_id }) => ({ product_id, variant_id, field: 'product_id' })),
    { archived: true },
  )
  const stored = await serials.insertAll(
    rows.map((row, at) => ({
      ...pick(row),
      unit_id: found[at]?.unit_id,
      has_variants: found[at]?.has_variants,
    })) as never,
  )
  await publishAll(serialCreated, stored.map(serialView))
}

const pick = ({
  id,
  product_id,
  variant_id,
  number,
  status,
  warehouse_id,
  received_at,
  issued_at,
  moves,
}: SerialRow) => ({
  ...{ id, product_id, variant_id, number, status, warehouse_id, moves },
  received_at: received_at ?? null,
  issued_at: issued_at ?? null,
  warranty_expires_on: null,
  notes: null,
})
