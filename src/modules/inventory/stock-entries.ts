import { Op } from 'sequelize'
import type {
  ListStockEntriesQuery,
  StockEntry,
  StockEntryCreate,
  StockEntryLineInput,
  StockEntryUpdate,
} from '#generated/inventory/types.ts'
import { goodsOfLines } from '#modules/catalog/index.ts'
import { collection } from '#platform/collection.ts'
import { can, context, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { publish } from '#platform/events.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { aboutLine, linesOf } from '#platform/lines.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { decimal } from '#platform/money.ts'
import { requireShape } from './entry-rules.ts'
import { refuseBatch } from './errors/batch.ts'
import { refuseStock } from './errors/stock.ts'
import { refuseEntry as refuse } from './errors/stock-entry.ts'
import { refuseReservation } from './errors/stock-reservation.ts'
import { stockEntryCreated, stockEntryDeleted, stockEntryUpdated } from './events.ts'
import { StockEntry as EntryRow } from './models/stock-entry.ts'
import { StockEntryLine as LineRow } from './models/stock-entry-line.ts'
import { warehousesOf } from './places.ts'
import { requireStocked } from './tracked.ts'
import { stockEntryView as view } from './tracking-views.ts'
import { requireDefaultWarehouse } from './warehouses.ts'

/** The lines of entries. */
export const lines = linesOf(LineRow, 'entry_id')

export const entries = collection<EntryRow, StockEntry, ListStockEntriesQuery>(EntryRow, {
  resource: 'stock_entry',
  view,
  order: '-created_at',
  search: 'search_stock_entries',
  filters: {
    product_id: lines.having('product_id'),
    kind: (kinds) => ({ kind: { [Op.in]: kinds } }),
  },
  conflict: { stock_entries_receipt_fkey: refuse.unknownReceipt },
  gather: lines.gather,
})
listIsMadeOf('stock_entries', { tables: ['stock_entries', 'stock_entry_lines'] })

export const { list, get } = entries

/** A draft. It moves nothing. */
export async function create(body: StockEntryCreate): Promise<StockEntry> {
  const { lines: said, ...values } = await settle({ ...blank, ...body })
  const row = await entries.insert({ ...values, user_id: context().actor?.membership?.userId ?? null } as never)
  await lines.add(row.id, said)
  return announce(row, stockEntryCreated)
}

/** Writes the draft anew; only what the caller may not see stays as it was. */
export const replace = (id: string, body: StockEntryCreate): Promise<StockEntry> =>
  change(id, (row) => ({ ...blank, ...(can('inventory:view_cost') ? {} : { charges: row.charges }), ...body }))

/** Merges the given fields; lines that are given take the place of all lines. */
export const update = (id: string, body: StockEntryUpdate): Promise<StockEntry> =>
  change(id, (row) => mergePatch(writable(row), body) as Writable)

/** A draft is thrown away. */
export async function remove(id: string): Promise<void> {
  const row = await draft(id)
  const gone = await entries.shown(row)
  await lines.remove(id)
  await row.destroy()
  await publish(stockEntryDeleted, gone)
}

/** The entry, locked, if it is a draft. */
async function draft(id: string): Promise<EntryRow> {
  const row = await entries.lock(id)
  if (row.status !== 'draft') throw refuse.submitted({ number: row.number })
  return row
}

async function change(id: string, values: (row: EntryRow) => Said): Promise<StockEntry> {
  const row = await draft(id)
  await lines.gather([row])
  const { version } = row
  const { lines: said, ...rest } = await settle(withCosts(values(row), writable(row)))
  const touched = await lines.replace(id, said)
  await entries.save(row, rest as never, { touched })
  return row.version === version ? entries.shown(row) : announce(row, stockEntryUpdated)
}

/** Who may not see what things cost leaves it as it was, where the line still is of the same goods. */
function withCosts(said: Said, before: Writable): Said {
  if (can('inventory:view_cost')) return said
  const left = [...before.lines]
  const kept = said.lines?.map((line) => {
    const at = left.findIndex(
      (one) => one.product_id === line.product_id && one.variant_id === (line.variant_id ?? null),
    )
    const [old] = at < 0 ? [] : left.splice(at, 1)
    return { ...line, unit_cost: old?.unit_cost ?? null }
  })
  return { ...said, lines: kept }
}

type EntryEvent = typeof stockEntryCreated | typeof stockEntryUpdated

async function announce(row: EntryRow, event: EntryEvent): Promise<StockEntry> {
  const entry = await entries.shown(row)
  await publish(event, entry)
  return entry
}

type Line = Required<StockEntryLineInput>
type Writable = Required<Omit<StockEntryCreate, 'lines'>> & { lines: Line[] }
type Said = Omit<Writable, 'lines'> & { lines?: StockEntryLineInput[] }

/** What is written of an entry, once everything in it has been looked at. */
async function settle(said: Said): Promise<Writable> {
  const whole = { ...said, lines: (said.lines ?? []).map((line) => ({ ...blankLine, ...line })) }
  requireShape(whole)
  const lands = whole.kind === 'landed_cost'
  if (lands) return settleLanded(whole)
  if (whole.warehouse_id === null && (whole.lines.length === 0 || whole.lines.some((line) => !line.warehouse_id)))
    whole.warehouse_id = await requireDefaultWarehouse()
  requireShape(whole)
  await requireKnown(whole)
  return whole
}

async function settleLanded(whole: Writable): Promise<Writable> {
  const { receipt_id } = whole
  const [receipt] = await database.query(
    `SELECT id FROM stock_movements WHERE tenant_id = $1 AND id = $2 AND kind IN ('receipt', 'opening') AND status <> 'cancelled'`,
    [tenantId(), receipt_id],
  )
  if (!receipt) throw refuse.unknownReceipt({ receipt_id })
  await goodsOfLines(whole.lines, { archived: true })
  return { ...whole, spread_by: whole.spread_by ?? 'value' }
}

async function requireKnown(entry: Writable): Promise<void> {
  const { warehouse_id, to_warehouse_id } = entry
  const places = [
    ...(warehouse_id ? [{ warehouse_id, to_warehouse_id: to_warehouse_id ?? undefined, field: '' }] : []),
    ...entry.lines.flatMap((line, at) => [
      ...(line.warehouse_id ? [{ warehouse_id: line.warehouse_id, field: `lines.${at}` }] : []),
      ...(line.to_warehouse_id && (line.warehouse_id ?? warehouse_id)
        ? [
            {
              warehouse_id: (line.warehouse_id ?? warehouse_id) as string,
              to_warehouse_id: line.to_warehouse_id,
              field: `lines.${at}`,
            },
          ]
        : []),
    ]),
  ]
  await warehousesOf(places.map((place) => ({ product_id: '', quantity: '0', ...place })))
  const incoming = entry.kind === 'receipt' || entry.kind === 'opening'
  const found = await goodsOfLines(entry.lines, { archived: !incoming })
  entry.lines.forEach((line, at) => {
    const { name, unit } = requireStocked(found[at], `lines.${at}.product_id`)
    for (const field of ['quantity', 'counted_quantity'] as const) {
      const quantity = line[field]
      if (quantity && unit.is_whole && !decimal(quantity).isInteger())
        throw aboutLine(at, field, refuseStock.wholeUnits({ name, quantity }))
    }
  })
  await requireReferred(entry)
}

interface Referred {
  id: string
  product_id: string
  variant_id: string | null
}

/** The batches and reservations that lines name are there, and of their product. */
async function requireReferred({ lines: said }: Writable): Promise<void> {
  const idsOf = (name: 'batch_id' | 'reservation_id') => said.flatMap((line) => line[name] ?? [])
  const [batches, reservations] = await Promise.all([
    database.query<Referred>('SELECT id, product_id, variant_id FROM batches WHERE tenant_id = $1 AND id = ANY ($2)', [
      tenantId(),
      idsOf('batch_id'),
    ]),
    database.query<Referred>(
      'SELECT id, product_id, variant_id FROM stock_reservations WHERE tenant_id = $1 AND id = ANY ($2)',
      [tenantId(), idsOf('reservation_id')],
    ),
  ])
  const fits = (found: readonly Referred[], id: string, line: Line) =>
    found.some((one) => one.id === id && one.product_id === line.product_id && one.variant_id === line.variant_id)
  said.forEach((line, at) => {
    const { batch_id, reservation_id } = line
    if (batch_id && !fits(batches, batch_id, line)) throw aboutLine(at, 'batch_id', refuseBatch.unknown({ batch_id }))
    if (reservation_id && !fits(reservations, reservation_id, line))
      throw aboutLine(at, 'reservation_id', refuseReservation.unknown({ reservation_id }))
  })
}

const writable = (row: EntryRow): Writable =>
  ({
    kind: row.kind,
    ...Object.fromEntries(Object.keys(blank).map((name) => [name, row.get(name)])),
    occurred_at: row.occurred_at?.toISOString() ?? null,
    lines: row.lines.map((line) => ({
      product_id: line.product_id,
      ...Object.fromEntries(Object.keys(blankLine).map((name) => [name, line.get(name)])),
    })),
  }) as unknown as Writable

const blankLine = {
  variant_id: null,
  warehouse_id: null,
  to_warehouse_id: null,
  quantity: null,
  counted_quantity: null,
  unit_cost: null,
  batch_id: null,
  batch_code: null,
  expires_on: null,
  serials: [],
  reservation_id: null,
  weight: null,
  notes: null,
} satisfies Omit<Line, 'product_id'>

const blank = {
  occurred_at: null,
  warehouse_id: null,
  to_warehouse_id: null,
  reason: null,
  reference: null,
  notes: null,
  receipt_id: null,
  spread_by: null,
  charges: [],
} satisfies Omit<Writable, 'kind' | 'lines'>
