import type { Decimal } from 'decimal.js'
import { stockEntryLifecycle as lifecycleTable } from '#generated/inventory/lifecycles.ts'
import type { StockEntry, StockEntryCancel } from '#generated/inventory/types.ts'
import { can, context, now } from '#platform/context.ts'
import { lacking } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { decimal, sum } from '#platform/money.ts'
import { nextNumber } from '#platform/numbering.ts'
import { zero } from './bucket.ts'
import { refuseEntry as refuse } from './errors/stock-entry.ts'
import { stockEntryCancelled, stockEntrySubmitted } from './events.ts'
import { landCosts, takeOutCosts } from './landed-costs.ts'
import type { StockEntry as EntryRow } from './models/stock-entry.ts'
import type { StockEntryLine as LineRow } from './models/stock-entry-line.ts'
import { cancelFor } from './movements.ts'
import { post } from './posting.ts'
import type { Posted, Posting, PostingLine } from './postings.ts'
import { entries, lines } from './stock-entries.ts'
import { countedLines } from './stocktakes.ts'

const life = lifecycle('stock_entry', lifecycleTable)

/** What puts the books right rather than telling of a movement asks for more than moving does. */
const adjusting: readonly EntryRow['kind'][] = ['adjustment', 'opening', 'stocktake']

function requireMay({ kind }: EntryRow): void {
  if (adjusting.includes(kind) && !can('inventory:adjust')) throw lacking('inventory:adjust')
}

/** Posts all lines of a draft, or none; from then on the entry stands. */
export async function submit(id: string): Promise<StockEntry> {
  const row = await entries.lock(id)
  const status = life.next('submit', row.status)
  requireMay(row)
  await lines.gather([row])
  const posted = row.kind === 'landed_cost' ? await landed(row) : await moved(row)
  if (row.lines.length > 0) await lines.save(row.lines)
  await entries.save(row, {
    status,
    number: `SE-${String(await nextNumber({ series: 'stock_entry' })).padStart(6, '0')}`,
    movement_id: posted?.movement_id ?? null,
    occurred_at: posted?.occurred_at ?? now(),
    total_value: sum(row.lines.map(({ value }) => value ?? '0')).toFixed(),
    submitted_by: context().actor?.membership?.userId ?? null,
    submitted_at: now(),
  })
  const entry = await entries.shown(row)
  await publish(stockEntrySubmitted, entry)
  return entry
}

/** It is as if nothing had been submitted; what was stays to be read. */
export async function cancel(id: string, { reason = null }: StockEntryCancel): Promise<StockEntry> {
  const row = await entries.lock(id)
  const status = life.next('cancel', row.status)
  requireMay(row)
  if (row.kind === 'landed_cost') await takeOutCosts(row)
  else if (row.movement_id) await cancelFor(row.movement_id, reason)
  const cancelled_by = context().actor?.membership?.userId ?? null
  await entries.save(row, { status, cancelled_at: now(), cancelled_by, cancel_reason: reason })
  const entry = await entries.shown(row)
  await publish(stockEntryCancelled, entry)
  return entry
}

async function landed(row: EntryRow): Promise<null> {
  await landCosts(row)
  return null
}

/** @returns null where nothing had to move. */
async function moved(row: EntryRow): Promise<Posted | null> {
  if (row.lines.length === 0) throw refuse.withoutLines()
  const counting = row.kind === 'stocktake'
  const wanted = counting ? await countedLines(row) : row.lines.map((line) => ({ line, posting: asPosted(row, line) }))
  for (const line of row.lines) line.set({ value: '0' })
  if (wanted.length === 0) return null
  const { kind, reason, notes, occurred_at } = row
  const posted = await post({
    kind: kind as Posting['kind'],
    source: { type: 'stock_entry', id: row.id },
    reason,
    notes,
    ...(occurred_at ? { occurred_at: occurred_at.toISOString() } : {}),
    ...(kind === 'transfer' ? { arrives: true } : {}),
    lines: wanted.map(({ posting }) => posting),
  })
  const values = new Map<LineRow, Decimal>()
  wanted.forEach(({ line }, at) => {
    const { direction, value } = posted.lines[at] as Posted['lines'][number]
    const signed = kind === 'transfer' ? zero : direction === 'in' ? decimal(value) : decimal(value).neg()
    values.set(line, (values.get(line) ?? zero).plus(signed))
  })
  for (const [line, value] of values) line.set({ value: value.toFixed() })
  return posted
}

function asPosted(row: EntryRow, line: LineRow): PostingLine {
  const quantity = decimal(line.quantity as string)
  const { batch_id, batch_code, expires_on } = line
  const batch = batch_id ? { id: batch_id } : batch_code ? { code: batch_code, expires_on } : null
  return {
    product_id: line.product_id,
    variant_id: line.variant_id,
    warehouse_id: (line.warehouse_id ?? row.warehouse_id) as string,
    quantity: quantity.abs().toFixed(),
    direction: row.kind === 'issue' || row.kind === 'transfer' || quantity.lt(0) ? 'out' : 'in',
    field: `lines.${line.position}`,
    ...(row.kind === 'transfer' ? { to_warehouse_id: (line.to_warehouse_id ?? row.to_warehouse_id) as string } : {}),
    ...(line.unit_cost === null ? {} : { unit_cost: line.unit_cost }),
    ...(batch ? { batch } : {}),
    ...(line.serials.length > 0 ? { serials: line.serials } : {}),
    ...(line.reservation_id ? { reservation_id: line.reservation_id } : {}),
  }
}
