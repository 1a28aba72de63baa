import { guardArchiving } from '#modules/catalog/index.ts'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { refuseStock } from './errors.ts'

/** What still lies somewhere, is on its way or is promised is not archived. Its items are locked, so that nothing comes in meanwhile. */
guardArchiving(async (goods) => {
  const ids = goods.map(({ product_id }) => product_id)
  await database.query(
    'SELECT id FROM stock_items WHERE tenant_id = $1 AND product_id = ANY ($2) ORDER BY id FOR UPDATE',
    [tenantId(), ids],
  )
  const [left] = await database.query<{ name: string; quantity: string }>(
    `SELECT p.name, trim_scale(sum(l.on_hand)) AS quantity FROM unnest($2::uuid[], $3::uuid[]) AS leaving (product_id, variant_id)
       JOIN stock_levels l ON l.tenant_id = $1 AND l.product_id = leaving.product_id AND (leaving.variant_id IS NULL OR l.variant_id = leaving.variant_id)
       JOIN products p ON p.tenant_id = $1 AND p.id = l.product_id
     WHERE l.on_hand <> 0 OR l.reserved > 0 GROUP BY p.id, p.name ORDER BY p.name LIMIT 1`,
    [tenantId(), ids, goods.map(({ variant_id }) => variant_id)],
  )
  if (left) throw refuseStock.stillThere(left)
})
