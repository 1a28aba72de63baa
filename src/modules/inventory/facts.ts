import type { Decimal } from 'decimal.js'
import type { StockMovementAmount, StockMovementFact } from '#generated/inventory/types.ts'
import { currentTenant } from '#modules/organization/index.ts'
import { zero } from './bucket.ts'
import type { EntryKind, Written } from './ledger.ts'

type Head = Pick<StockMovementFact, 'id' | 'number' | 'kind' | 'status' | 'source_type' | 'source_id'> & {
  occurred_at: Date
}

/** What happened, for whoever keeps books of it: the rows that were written, and what they mean in amounts. */
export async function factOf(head: Head, rows: readonly Written[]): Promise<StockMovementFact> {
  const { currency } = await currentTenant()
  return {
    id: head.id,
    number: head.number,
    kind: head.kind,
    status: head.status,
    occurred_at: head.occurred_at.toISOString(),
    source_type: head.source_type,
    source_id: head.source_id,
    currency,
    entries: rows.map(({ id, item, warehouse_id, batch_id, kind, occurred_at, quantity, value, revalues_id }) => ({
      id,
      product_id: item.product_id,
      variant_id: item.variant_id,
      warehouse_id,
      batch_id,
      kind,
      occurred_at: occurred_at.toISOString(),
      quantity: quantity.toFixed(),
      value: value.toFixed(),
      revalues_id,
    })),
    amounts: amountsOf(rows),
  }
}

type Role = StockMovementAmount['role']

/** What stands against stock: STK-09, STK-10, PUR-04. */
const against: Partial<Record<EntryKind, (goesOut: boolean) => Role>> = {
  receipt: () => 'goods_received_not_invoiced',
  issue: () => 'cost_of_goods_sold',
  return: (goesOut) => (goesOut ? 'goods_received_not_invoiced' : 'cost_of_goods_sold'),
  adjustment: () => 'inventory_adjustment',
  stocktake: () => 'inventory_adjustment',
  opening: () => 'opening_balance',
  landed_cost: () => 'landed_costs',
  // What a transfer carries stays within: its rows are nothing in sum.
  transfer: () => 'inventory',
}

function amountsOf(rows: readonly Written[]): StockMovementAmount[] {
  const sums = new Map<string, { role: Role; occurred_at: string; amount: Decimal }>()
  const add = (role: Role, at: Date, amount: Decimal) => {
    const occurred_at = at.toISOString()
    const key = `${occurred_at} ${role}`
    sums.set(key, { role, occurred_at, amount: (sums.get(key)?.amount ?? zero).plus(amount) })
  }
  for (const row of rows) {
    const { kind, goesOut } = row.of ?? { kind: row.kind, goesOut: row.quantity.lt(0) }
    const counter = against[kind]?.(goesOut) ?? 'inventory_adjustment'
    const settled = row.settled ?? zero
    add('inventory', row.occurred_at, row.value)
    add(counter, row.occurred_at, settled.minus(row.value))
    add('cost_of_goods_sold', row.occurred_at, settled.neg())
  }
  return [...sums.values()]
    .filter(({ amount }) => !amount.eq(0))
    .sort((one, other) => (one.occurred_at < other.occurred_at ? -1 : one.occurred_at > other.occurred_at ? 1 : 0))
    .map(({ amount, ...rest }) => ({ ...rest, amount: amount.toFixed() }))
}
