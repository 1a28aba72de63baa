import type { StockMovementLine } from '#generated/inventory/types.ts'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import type { StockMovement as StockMovementRow } from './models/stock-movement.ts'

/** Reads the lines of movements, with what they are worth by the ledger now. */
export async function readLines(rows: readonly StockMovementRow[]): Promise<void> {
  const lines = await database.query<StockMovementLine & { movement_id: string }>(
    `SELECT l.movement_id, l.id, l.product_id, l.variant_id, CASE WHEN v.id IS NULL THEN p.name ELSE p.name || ' – ' || v.name END AS name,
       coalesce(v.sku, p.sku) AS sku, l.direction, l.warehouse_id, l.to_warehouse_id, trim_scale(l.quantity) AS quantity,
       trim_scale(l.received_quantity) AS received_quantity, trim_scale(round(coalesce(w.value, 0) / l.quantity, 6)) AS unit_cost,
       trim_scale(coalesce(w.value, 0)) AS value, coalesce(w.batches, '[]') AS batches, to_json(l.serials) AS serials, l.returns_line_id
     FROM stock_movement_lines l
       JOIN products p ON p.tenant_id = l.tenant_id AND p.id = l.product_id
       LEFT JOIN variants v ON v.tenant_id = l.tenant_id AND v.id = l.variant_id
       LEFT JOIN LATERAL (
         SELECT abs(sum(value)) AS value,
           json_agg(json_build_object('batch_id', batch_id, 'quantity', trim_scale(abs(quantity))::text) ORDER BY sequence)
             FILTER (WHERE batch_id IS NOT NULL AND quantity <> 0) AS batches
         FROM stock_ledger e WHERE e.tenant_id = l.tenant_id AND e.line_id = l.id AND e.warehouse_id = l.warehouse_id AND e.kind <> 'cancellation') w ON true
     WHERE l.tenant_id = $1 AND l.movement_id = ANY ($2) ORDER BY l.movement_id, l.position`,
    [tenantId(), rows.map(({ id }) => id)],
  )
  const byMovement = new Map<string, StockMovementLine[]>(rows.map(({ id }) => [id, []]))
  for (const { movement_id, ...line } of lines) byMovement.get(movement_id)?.push(line)
  for (const row of rows) row.lines = byMovement.get(row.id) ?? []
}
