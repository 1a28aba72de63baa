import type { StockEntryCreate, StockEntryKind, StockEntryLineInput } from '#generated/inventory/types.ts'
import { about } from '#platform/errors.ts'
import { aboutLine } from '#platform/lines.ts'
import { decimal } from '#platform/money.ts'
import { refuseEntry as refuse } from './errors/stock-entry.ts'

type Field = 'occurred_at' | 'warehouse_id' | 'to_warehouse_id' | 'receipt_id' | 'spread_by' | 'charges'
type LineField = Exclude<keyof StockEntryLineInput, 'product_id' | 'variant_id' | 'notes'>

interface Rule {
  needs: readonly (Field | 'reason')[]
  takes: readonly Field[]
  line: { needs: readonly LineField[]; takes: readonly LineField[] }
}

const incoming = ['warehouse_id', 'unit_cost', 'batch_id', 'batch_code', 'expires_on', 'serials'] as const
const outgoing = ['warehouse_id', 'batch_id', 'batch_code', 'serials', 'reservation_id'] as const

/** What an entry of each kind has to say, and what else it may. */
const rules: Record<StockEntryKind, Rule> = {
  receipt: { needs: [], takes: ['occurred_at', 'warehouse_id'], line: { needs: ['quantity'], takes: incoming } },
  opening: { needs: [], takes: ['occurred_at', 'warehouse_id'], line: { needs: ['quantity'], takes: incoming } },
  issue: { needs: [], takes: ['occurred_at', 'warehouse_id'], line: { needs: ['quantity'], takes: outgoing } },
  transfer: {
    needs: [],
    takes: ['occurred_at', 'warehouse_id', 'to_warehouse_id'],
    line: { needs: ['quantity'], takes: [...outgoing, 'to_warehouse_id'] },
  },
  adjustment: {
    needs: ['reason'],
    takes: ['occurred_at', 'warehouse_id'],
    line: { needs: ['quantity'], takes: incoming },
  },
  stocktake: { needs: [], takes: ['warehouse_id'], line: { needs: [], takes: [...incoming, 'counted_quantity'] } },
  landed_cost: {
    needs: ['receipt_id', 'charges'],
    takes: ['spread_by'],
    line: { needs: [], takes: ['weight'] },
  },
}

const fields: readonly Field[] = [
  'occurred_at',
  'warehouse_id',
  'to_warehouse_id',
  'receipt_id',
  'spread_by',
  'charges',
]
const lineFields: readonly LineField[] = [
  'warehouse_id',
  'to_warehouse_id',
  'quantity',
  'counted_quantity',
  'unit_cost',
  'batch_id',
  'batch_code',
  'expires_on',
  'serials',
  'reservation_id',
  'weight',
]

const isSaid = (value: unknown): boolean => value != null && !(Array.isArray(value) && value.length === 0)

/** Refuses what an entry of its kind lacks, and what it has no use for. */
export function requireShape(entry: StockEntryCreate): void {
  const { kind } = entry
  const { needs, takes, line } = rules[kind]
  for (const name of needs) if (!isSaid(entry[name])) throw about(name, refuse.entryNeeds({ kind }))
  for (const name of fields)
    if (isSaid(entry[name]) && !takes.includes(name) && !needs.includes(name))
      throw about(name, refuse.entryHasNoUse({ kind }))
  entry.lines?.forEach((said, at) => {
    for (const name of line.needs) if (!isSaid(said[name])) throw aboutLine(at, name, refuse.lineNeeds({ kind }))
    for (const name of lineFields)
      if (isSaid(said[name]) && !line.takes.includes(name) && !line.needs.includes(name))
        throw aboutLine(at, name, refuse.lineHasNoUse({ kind }))
    requireFigures(entry, said, at)
  })
}

function requireFigures(entry: StockEntryCreate, said: StockEntryLineInput, at: number): void {
  const { kind } = entry
  const { quantity, counted_quantity, serials = [], batch_id, batch_code, unit_cost } = said
  const below = quantity != null && decimal(quantity).lt(0)
  if (quantity != null && (decimal(quantity).isZero() || (below && kind !== 'adjustment')))
    throw aboutLine(at, 'quantity', refuse.lineNeeds({ kind }))
  if (below && unit_cost != null) throw aboutLine(at, 'unit_cost', refuse.lineHasNoUse({ kind }))
  if (kind === 'stocktake' && counted_quantity == null && serials.length === 0)
    throw aboutLine(at, 'counted_quantity', refuse.lineNeeds({ kind }))
  if (batch_id && batch_code) throw aboutLine(at, 'batch_code', refuse.batchByOne())
  const to = said.to_warehouse_id ?? entry.to_warehouse_id
  if (kind !== 'transfer') return
  if (!to) throw about('to_warehouse_id', refuse.entryNeeds({ kind }))
  if (to === (said.warehouse_id ?? entry.warehouse_id))
    throw about(said.to_warehouse_id ? `lines.${at}.to_warehouse_id` : 'to_warehouse_id', refuse.sameWarehouse())
}
