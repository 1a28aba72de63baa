import type { Decimal } from 'decimal.js'
import { goodsOfLines } from '#modules/catalog/index.ts'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { about } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { decimal, sum } from '#platform/money.ts'
import { rounded, zero } from './bucket.ts'
import { currentConfig } from './config.ts'
import { refuseStock } from './errors/stock.ts'
import { refuseEntry as refuse } from './errors/stock-entry.ts'
import { stockMovementRevalued } from './events.ts'
import { factOf } from './facts.ts'
import { type Item, lockItemsById, lockItemsOf } from './items.ts'
import { type EntryKind, readStock, type Stock, type Written, writeLedger } from './ledger.ts'
import type { StockEntry as EntryRow } from './models/stock-entry.ts'
import type { StockEntryLine as LineRow } from './models/stock-entry-line.ts'
import { StockMovement } from './models/stock-movement.ts'
import { correctionOf, correctionsOf, earliest, recount, replaceIn } from './recount.ts'
import { lines } from './stock-entries.ts'

/** A row of the ledger by which a receipt brought goods in. */
interface Arrival {
  id: string
  item_id: string
  product_id: string
  variant_id: string | null
  warehouse_id: string
  batch_id: string | null
  occurred_at: Date
  movement_id: string
  line_id: string | null
  kind: EntryKind
  quantity: Decimal
  value: Decimal
  /** Of all of it, in kilograms or whatever the lines of the entry say. */
  weight: Decimal | null
}

/** What a line of the entry stands for: all that the receipt brought of its goods. */
interface Group {
  line: LineRow
  name: string
  arrivals: Arrival[]
  basis: Decimal
}

/**
 * Costs that were paid to get a receipt here become a part of what its goods cost, from that day on: what is still here is worth
 * more, and what has left since has cost more.
 */
export async function landCosts(entry: EntryRow): Promise<void> {
  const groups = await groupsOf(entry)
  const total = sum(entry.charges.map(({ amount }) => amount))
  const landed = spread(
    total,
    groups.flatMap(({ arrivals, basis }) =>
      arrivals.map((arrival) => ({ arrival, part: partOf(entry, arrival, arrivals, basis) })),
    ),
  )
  const expensed = await revalue(entry, landed)
  for (const { line, arrivals } of groups) {
    const share = arrivals.reduce((sum_, { id }) => sum_.plus(landed.get(id)?.amount ?? zero), zero)
    const gone = arrivals.reduce((sum_, { id }) => sum_.plus(expensed.get(id) ?? zero), zero)
    const quantity = arrivals.reduce((sum_, one) => sum_.plus(one.quantity), zero)
    line.set({ quantity: quantity.toFixed(), value: share.minus(gone).toFixed(), expensed_value: gone.toFixed() })
  }
}

/** The costs go out again of what is here, and of what has left. */
export async function takeOutCosts(entry: EntryRow): Promise<void> {
  await lockReceipt(entry)
  const arrivals = await arrivalsOf(entry.receipt_id as string)
  const rows = await database.query<{ revalues_id: string; amount: string }>(
    `SELECT revalues_id, sum(value) AS amount FROM stock_ledger
     WHERE tenant_id = $1 AND source_type = 'stock_entry' AND source_id = $2 AND kind = 'landed_cost' GROUP BY revalues_id`,
    [tenantId(), entry.id],
  )
  const shares = rows.flatMap(({ revalues_id, amount }) => {
    const arrival = arrivals.find(({ id }) => id === revalues_id)
    return arrival ? [[arrival.id, { arrival, amount: decimal(amount).neg() }] as const] : []
  })
  await revalue(entry, new Map(shares))
}

/** A receipt stands as long as costs stand on it: they would be lost with it. */
export async function requireWithoutCosts(movementId: string): Promise<void> {
  // Whoever adds costs locks the receipt as well.
  const [costs] = await database.query<{ number: string }>(
    `SELECT number FROM stock_entries WHERE tenant_id = $1 AND receipt_id = $2 AND status = 'submitted' LIMIT 1`,
    [tenantId(), movementId],
  )
  if (costs) throw refuse.hasCosts({ number: costs.number })
}

async function groupsOf(entry: EntryRow): Promise<Group[]> {
  await lockReceipt(entry)
  const arrivals = await arrivalsOf(entry.receipt_id as string)
  if (arrivals.length === 0) throw refuse.unknownReceipt({ receipt_id: entry.receipt_id })
  if (entry.lines.length === 0) entry.lines = await addLines(entry, arrivals)
  const found = await goodsOfLines(entry.lines, { archived: true })
  const groups = entry.lines.map((line, at): Group => {
    const of = arrivals.filter(
      ({ product_id, variant_id }) => product_id === line.product_id && variant_id === line.variant_id,
    )
    const field = `lines.${line.position}.product_id`
    if (of.length === 0) throw about(field, refuse.notInReceipt())
    if (
      entry.lines.some(
        (one) =>
          one !== line &&
          one.product_id === line.product_id &&
          one.variant_id === line.variant_id &&
          one.position < line.position,
      )
    )
      throw about(field, refuse.countedTwice())
    const name = found[at]?.name ?? ''
    return { line, name, arrivals: of, basis: basisOf(entry, line, name, of) }
  })
  if (groups.every(({ basis }) => basis.isZero()))
    throw about('spread_by', refuse.nothingToSpread({ basis: entry.spread_by }))
  return groups
}

async function lockReceipt({ receipt_id }: EntryRow): Promise<void> {
  await lockItemsOf(receipt_id as string)
  const [receipt] = await database.query(
    `SELECT id FROM stock_movements WHERE tenant_id = $1 AND id = $2 AND status <> 'cancelled' FOR UPDATE`,
    [tenantId(), receipt_id],
  )
  if (!receipt) throw refuse.unknownReceipt({ receipt_id })
}

async function arrivalsOf(receiptId: string): Promise<Arrival[]> {
  const rows = await database.query<
    Omit<Arrival, 'quantity' | 'value' | 'weight'> & Record<'quantity' | 'value', string> & { weight: string | null }
  >(
    `SELECT l.id, l.item_id, l.product_id, l.variant_id, l.warehouse_id, l.batch_id, l.occurred_at, l.movement_id, l.line_id, l.kind, l.quantity, l.value,
       coalesce(v.weight_kg, p.weight_kg) * l.quantity AS weight
     FROM stock_ledger l
       JOIN products p ON p.tenant_id = l.tenant_id AND p.id = l.product_id
       LEFT JOIN variants v ON v.tenant_id = l.tenant_id AND v.id = l.variant_id
     WHERE l.tenant_id = $1 AND l.movement_id = $2 AND l.quantity > 0 AND l.origin_id IS NULL AND l.reverses_id IS NULL
       AND NOT EXISTS (SELECT FROM stock_ledger o WHERE o.tenant_id = $1 AND o.reverses_id = l.id)
     ORDER BY l.sequence`,
    [tenantId(), receiptId],
  )
  return rows.map(({ quantity, value, weight, ...row }) => ({
    ...row,
    quantity: decimal(quantity),
    value: decimal(value),
    weight: weight === null ? null : decimal(weight),
  }))
}

/** An entry without lines is about all that the receipt brought: a line for each of its goods. */
async function addLines(entry: EntryRow, arrivals: readonly Arrival[]): Promise<LineRow[]> {
  const goodsOf = new Map(arrivals.map((one) => [`${one.product_id} ${one.variant_id ?? ''}`, one]))
  return lines.add(
    entry.id,
    [...goodsOf.values()].map(({ product_id, variant_id }) => ({ product_id, variant_id })),
  )
}

function basisOf({ spread_by }: EntryRow, line: LineRow, name: string, arrivals: readonly Arrival[]): Decimal {
  const total = (of: (one: Arrival) => Decimal) => arrivals.reduce((all, one) => all.plus(of(one)), zero)
  if (spread_by === 'quantity') return total(({ quantity }) => quantity)
  if (spread_by === 'value') return total(({ value }) => value)
  if (line.weight !== null) return decimal(line.weight)
  if (arrivals.some(({ weight }) => weight === null))
    throw about(`lines.${line.position}.weight`, refuse.weightUnknown({ name }))
  return total(({ weight }) => weight ?? zero)
}

/** What one row makes up of its line's basis. */
function partOf({ spread_by }: EntryRow, one: Arrival, all: readonly Arrival[], basis: Decimal): Decimal {
  if (spread_by === 'value') return one.value
  const quantity = all.reduce((total, other) => total.plus(other.quantity), zero)
  return basis.times(one.quantity).div(quantity)
}

type Share = { arrival: Arrival; amount: Decimal }

/** By their parts, exactly: what rounding leaves over goes to the last that takes part. */
function spread(total: Decimal, parts: readonly { arrival: Arrival; part: Decimal }[]): Map<string, Share> {
  const whole = parts.reduce((all, { part }) => all.plus(part), zero)
  const taking = parts.filter(({ part }) => part.gt(0))
  let left = total
  return new Map(
    taking.map(({ arrival, part }, at) => {
      const amount = at === taking.length - 1 ? left : rounded(total.times(part).div(whole))
      left = left.minus(amount)
      return [arrival.id, { arrival, amount }] as const
    }),
  )
}

async function headOf({ id, receipt_id }: EntryRow) {
  const movement = await StockMovement.findOne({ where: { tenant_id: tenantId(), id: receipt_id as string } })
  if (!movement) throw refuse.unknownReceipt({ receipt_id })
  const { number, kind, status, occurred_at } = movement
  return { id: movement.id, number, kind, status, occurred_at, source_type: 'stock_entry', source_id: id }
}

/** @returns by row of the receipt, how much of its share what has left takes along. */
async function revalue(entry: EntryRow, landed: ReadonlyMap<string, Share>): Promise<Map<string, Decimal>> {
  const shares = [...landed.values()]
  const items = await lockItemsById(shares.map(({ arrival }) => arrival.item_id))
  const stock = await readStock(items)
  const written: Written[] = []
  const expensed = new Map<string, Decimal>()
  for (const item of items.values()) {
    const own = shares.filter(({ arrival }) => arrival.item_id === item.id)
    const { rows, gone } = await revalueItem(entry, item, stock, own)
    written.push(...rows)
    const total = own.reduce((all, { amount }) => all.plus(amount), zero)
    let left = gone
    own.forEach(({ arrival, amount }, at) => {
      const part = at === own.length - 1 || total.isZero() ? left : rounded(gone.times(amount).div(total))
      expensed.set(arrival.id, part)
      left = left.minus(part)
    })
  }
  writeLedger(written, stock)
  await publish(stockMovementRevalued, await factOf(await headOf(entry), written))
  return expensed
}

async function revalueItem(entry: EntryRow, item: Item, stock: Stock, shares: readonly Share[]) {
  const cause = { type: 'stock_entry', id: entry.id }
  const changes = {
    from: earliest(shares.map(({ arrival }) => arrival)),
    added: [],
    reversed: new Set<string>(),
    landed: new Map(shares.map(({ arrival, amount }) => [arrival.id, amount])),
  }
  const { book, corrections } = await recount(item, stock, changes)
  if (corrections.length > 0 && (await currentConfig()).backdating === 'refuse')
    throw about('receipt_id', refuseStock.backdated({ name: '' }))
  replaceIn(stock.book, item.id, book)
  const gone = corrections.reduce((total, { difference }) => total.minus(difference), zero)
  const rows: Written[] = [
    ...shares.map(({ arrival, amount }) => correctionOf(item, arrival, amount, cause, 'landed_cost')),
    ...correctionsOf(item, corrections, cause),
  ]
  return { rows, gone }
}
