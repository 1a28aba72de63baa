import type { ListStockLevelsQuery, StockLevel } from '#generated/inventory/types.ts'
import { collection } from '#platform/collection.ts'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { decimal } from '#platform/money.ts'
import { StockPlace as PlaceRow } from './models/stock-place.ts'
import { stockLevelView as view } from './views.ts'

const options = {
  resource: 'stock_level',
  view,
  order: 'name',
  where: { in_transit: false },
  filters: { at: () => ({}) },
}
const levels = collection<PlaceRow, StockLevel, ListStockLevelsQuery>(PlaceRow, options)
listIsMadeOf('stock_places', {
  tables: ['products', 'variants', 'warehouses', 'stock_movements', 'stock_reservations'],
})
// What is gathered are objects, which the figures of another moment are put into.
const past = collection<PlaceRow, StockLevel, ListStockLevelsQuery>(PlaceRow, { ...options, gather: async () => {} })

export async function list(query: ListStockLevelsQuery) {
  if (query.at === undefined) return levels.list(query)
  const page = await past.list(query)
  await asOf(query.at, page.data as StockLevel[])
  return page
}

/** Puts the figures of a moment that has passed in place of those of now: a place of stock is never forgotten. */
async function asOf(at: string, found: readonly StockLevel[]): Promise<void> {
  const rows = await database.query<{ id: string; quantity: string; value: string; last_at: Date | null }>(
    `SELECT p.id, trim_scale(coalesce(sum(l.quantity), 0)) AS quantity, trim_scale(coalesce(sum(l.value), 0)) AS value, max(l.occurred_at) AS last_at
     FROM stock_levels p LEFT JOIN stock_ledger l ON l.tenant_id = p.tenant_id AND l.item_id = p.item_id AND l.warehouse_id = p.warehouse_id
       AND l.batch_id IS NOT DISTINCT FROM p.batch_id AND l.occurred_at <= $3
     WHERE p.tenant_id = $1 AND p.id = ANY ($2) GROUP BY p.id`,
    [tenantId(), found.map(({ id }) => id), at],
  )
  for (const level of found) {
    const { quantity = '0', value = '0', last_at = null } = rows.find(({ id }) => id === level.id) ?? {}
    const onHand = decimal(quantity)
    Object.assign(level, {
      quantity_on_hand: quantity,
      reserved_quantity: '0',
      available_quantity: quantity,
      stock_value: value,
      unit_cost: onHand.gt(0) ? decimal(value).div(onHand).toDecimalPlaces(6).toFixed() : '0',
      is_out_of_stock: onHand.lte(0),
      is_low_stock: decimal(level.reorder_level).gt(0) && onHand.lte(level.reorder_level),
      last_movement_at: last_at?.toISOString() ?? null,
    })
  }
}
