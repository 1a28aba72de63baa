import type { InventoryDifference, InventoryVerification } from '#generated/inventory/types.ts'
import { now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'

const most = 1000

type Difference = InventoryDifference

/** What each statement finds is a difference; all of them together are the proof (STK-01, STK-08, STK-09, STK-11). */
const checks: Record<string, string> = {
  /** What is on hand, and what it is worth, is the sum of the ledger. */
  levels: `
    WITH said AS (SELECT item_id, warehouse_id, batch_id, sum(quantity) AS quantity, sum(value) AS value FROM stock_ledger WHERE tenant_id = $1 GROUP BY 1, 2, 3),
      both_of AS (SELECT coalesce(s.item_id, l.item_id) AS item_id, coalesce(s.warehouse_id, l.warehouse_id) AS warehouse_id, coalesce(s.batch_id, l.batch_id) AS batch_id,
        coalesce(s.quantity, 0) AS quantity, coalesce(s.value, 0) AS value, coalesce(l.on_hand, 0) AS on_hand, coalesce(l.value, 0) AS level_value
        FROM said s FULL JOIN (SELECT item_id, warehouse_id, batch_id, on_hand, value FROM stock_levels WHERE tenant_id = $1) l
          ON l.item_id = s.item_id AND l.warehouse_id = s.warehouse_id AND coalesce(l.batch_id, l.item_id) = coalesce(s.batch_id, s.item_id))
    SELECT 'on_hand' AS check, item_id, warehouse_id, batch_id, quantity AS expected, on_hand AS found FROM both_of WHERE quantity <> on_hand
    UNION ALL SELECT 'value', item_id, warehouse_id, batch_id, value, level_value FROM both_of WHERE value <> level_value
    UNION ALL SELECT 'empty_value', item_id, warehouse_id, batch_id, 0, level_value FROM both_of WHERE on_hand = 0 AND level_value <> 0`,
  /** Layers are all that is on hand, and all that it is worth, where there are layers. */
  layers: `
    WITH kept AS (SELECT item_id, warehouse_id, batch_id, sum(quantity) AS quantity, sum(value) AS value FROM stock_layers WHERE tenant_id = $1 GROUP BY 1, 2, 3),
      both_of AS (SELECT l.item_id, l.warehouse_id, l.batch_id, greatest(l.on_hand, 0) AS on_hand, CASE WHEN l.on_hand > 0 THEN l.value ELSE 0 END AS level_value,
          coalesce(k.quantity, 0) AS quantity, coalesce(k.value, 0) AS value
        FROM stock_levels l JOIN stock_items i ON i.tenant_id = $1 AND i.id = l.item_id
          LEFT JOIN kept k ON k.item_id = l.item_id AND k.warehouse_id = l.warehouse_id AND k.batch_id IS NOT DISTINCT FROM l.batch_id
        WHERE l.tenant_id = $1 AND (i.valuation_method = 'fifo' OR l.in_transit OR k.quantity IS NOT NULL))
    SELECT 'layers_quantity' AS check, item_id, warehouse_id, batch_id, on_hand AS expected, quantity AS found FROM both_of WHERE on_hand <> quantity
    UNION ALL SELECT 'layers_value', item_id, warehouse_id, batch_id, level_value, value FROM both_of WHERE level_value <> value`,
  /** Never less than nothing at any time, unless the company allows it; what a cancelled movement took counts with its opposite. */
  negative: `
    WITH running AS (SELECT item_id, warehouse_id, batch_id, occurred_at, sequence,
        sum(quantity) OVER (PARTITION BY item_id, warehouse_id, batch_id ORDER BY occurred_at, turn, sequence) AS left_over
      FROM (SELECT l.item_id, l.warehouse_id, l.batch_id, l.occurred_at, l.quantity, coalesce(r.sequence, l.sequence) AS sequence, 0 AS turn
        FROM stock_ledger l LEFT JOIN stock_ledger r ON r.tenant_id = $1 AND r.id = l.reverses_id
        WHERE l.tenant_id = $1 AND l.quantity <> 0 AND l.reverses_id IS NULL
          AND NOT EXISTS (SELECT FROM stock_ledger o WHERE o.tenant_id = $1 AND o.reverses_id = l.id)) moved)
    SELECT 'negative' AS check, item_id, warehouse_id, batch_id, 0 AS expected, min(left_over) AS found FROM running
    WHERE left_over < 0 AND NOT EXISTS (SELECT FROM inventory_configs WHERE tenant_id = $1 AND allow_negative_stock) GROUP BY 1, 2, 3, 4`,
  /** What a transfer carries stays within: of each line nothing is left in sum. One that is cancelled is a matter of its opposite rows. */
  transfers: `
    SELECT 'transfer_value' AS check, l.item_id, l.warehouse_id, NULL::uuid AS batch_id, 0 AS expected, sum(e.value) AS found
    FROM stock_movements m JOIN stock_movement_lines l ON l.tenant_id = $1 AND l.movement_id = m.id
      JOIN stock_ledger e ON e.tenant_id = $1 AND e.line_id = l.id
    WHERE m.tenant_id = $1 AND m.kind = 'transfer' AND m.status <> 'cancelled' GROUP BY l.id, l.item_id, l.warehouse_id
    HAVING sum(e.value) <> 0 OR sum(e.quantity) <> 0`,
  /** What of a transfer was received has come into its destination. */
  received: `
    SELECT 'received_quantity' AS check, l.item_id, l.to_warehouse_id AS warehouse_id, NULL::uuid AS batch_id, coalesce(sum(e.quantity), 0) AS expected,
      l.received_quantity AS found
    FROM stock_movements m JOIN stock_movement_lines l ON l.tenant_id = $1 AND l.movement_id = m.id
      LEFT JOIN stock_ledger e ON e.tenant_id = $1 AND e.line_id = l.id AND e.warehouse_id = l.to_warehouse_id
    WHERE m.tenant_id = $1 AND m.kind = 'transfer' AND m.status <> 'cancelled'
    GROUP BY l.id, l.item_id, l.to_warehouse_id, l.received_quantity HAVING coalesce(sum(e.quantity), 0) <> l.received_quantity`,
  /** An opposite row is the opposite, with all that had corrected the other. */
  reversals: `
    SELECT 'reversal' AS check, l.item_id, l.warehouse_id, l.batch_id, -(l.value + coalesce(c.value, 0)) AS expected, o.value AS found
    FROM stock_ledger o JOIN stock_ledger l ON l.tenant_id = $1 AND l.id = o.reverses_id
      LEFT JOIN LATERAL (SELECT sum(value) AS value FROM stock_ledger WHERE tenant_id = $1 AND revalues_id = l.id) c ON true
    WHERE o.tenant_id = $1 AND o.reverses_id IS NOT NULL AND (o.quantity <> -l.quantity OR o.value <> -(l.value + coalesce(c.value, 0)))`,
  /** What is reserved is the sum of what reservations still hold (STK-06). */
  reservations: `
    WITH said AS (SELECT item_id, warehouse_id, batch_id, sum(quantity - consumed_quantity) AS quantity FROM stock_reservations
        WHERE tenant_id = $1 AND status = 'active' GROUP BY 1, 2, 3)
    SELECT 'reserved' AS check, l.item_id, l.warehouse_id, l.batch_id, coalesce(s.quantity, 0) AS expected, l.reserved AS found
    FROM stock_levels l LEFT JOIN said s ON s.item_id = l.item_id AND s.warehouse_id = l.warehouse_id AND s.batch_id IS NOT DISTINCT FROM l.batch_id
    WHERE l.tenant_id = $1 AND l.reserved <> coalesce(s.quantity, 0)`,
  /** There are as many pieces in a place as the ledger says (STK-12). */
  serials: `
    WITH pieces AS (SELECT i.id AS item_id, s.warehouse_id, count(*) AS quantity FROM serials s
        JOIN stock_items i ON i.tenant_id = $1 AND i.product_id = s.product_id AND i.variant_id IS NOT DISTINCT FROM s.variant_id
        WHERE s.tenant_id = $1 AND s.warehouse_id IS NOT NULL GROUP BY 1, 2)
    SELECT 'serials' AS check, coalesce(l.item_id, p.item_id) AS item_id, coalesce(l.warehouse_id, p.warehouse_id) AS warehouse_id, NULL::uuid AS batch_id,
      coalesce(l.on_hand, 0) AS expected, coalesce(p.quantity, 0) AS found
    FROM (SELECT l.item_id, l.warehouse_id, l.on_hand FROM stock_levels l JOIN stock_items i ON i.tenant_id = $1 AND i.id = l.item_id AND i.tracking = 'serial'
        WHERE l.tenant_id = $1) l
      FULL JOIN pieces p ON p.item_id = l.item_id AND p.warehouse_id = l.warehouse_id
    WHERE coalesce(l.on_hand, 0) <> coalesce(p.quantity, 0)`,
}

/** Adds up the ledger of the tenant, and answers with everything that does not agree with it. */
export async function verify(): Promise<InventoryVerification> {
  const differences: Difference[] = []
  for (const check of Object.values(checks)) differences.push(...(await found(check)))
  const [counts] = await database.query<Record<'items' | 'entries' | 'levels' | 'layers', number>>(
    `SELECT (SELECT count(*)::integer FROM stock_items WHERE tenant_id = $1) AS items, (SELECT count(*)::integer FROM stock_ledger WHERE tenant_id = $1) AS entries,
       (SELECT count(*)::integer FROM stock_levels WHERE tenant_id = $1) AS levels, (SELECT count(*)::integer FROM stock_layers WHERE tenant_id = $1) AS layers`,
    [tenantId()],
  )
  const { items = 0, entries = 0, levels = 0, layers = 0 } = counts ?? {}
  return {
    is_clean: differences.length === 0,
    checked_at: now().toISOString(),
    items,
    entries,
    levels,
    layers,
    differences: differences.slice(0, most),
  }
}

async function found(check: string): Promise<Difference[]> {
  const rows = await database.query<Difference & { item_id: string }>(check, [tenantId()])
  if (rows.length === 0) return []
  const items = await database.query<{ id: string; product_id: string; variant_id: string | null }>(
    'SELECT id, product_id, variant_id FROM stock_items WHERE tenant_id = $1 AND id = ANY ($2)',
    [tenantId(), rows.map(({ item_id }) => item_id)],
  )
  return rows.map(({ item_id, check: name, warehouse_id, batch_id, expected, found: actual }) => {
    const item = items.find(({ id }) => id === item_id)
    return {
      check: name,
      product_id: item?.product_id ?? null,
      variant_id: item?.variant_id ?? null,
      warehouse_id,
      batch_id,
      expected: String(expected),
      found: String(actual),
    }
  })
}
