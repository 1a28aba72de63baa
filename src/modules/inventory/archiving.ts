import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { refuseStock as refuse } from './errors.ts'

/** Refuses that a product is archived of which there still is stock, or something reserved. */
export const keepStockedProduct = ({ id }: { id: string }): Promise<void> => requireNoStock('product_id', id)

/** The same for a variant. */
export const keepStockedVariant = ({ id }: { id: string }): Promise<void> => requireNoStock('variant_id', id)

async function requireNoStock(column: 'product_id' | 'variant_id', id: string): Promise<void> {
  // Whatever moves it now is waited for.
  const items = await database.query<{ id: string }>(
    `SELECT id FROM stock_items WHERE tenant_id = $1 AND ${column} = $2 ORDER BY id FOR UPDATE`,
    [tenantId(), id],
  )
  if (items.length === 0) return
  const held = await database.query(
    'SELECT 1 FROM stock_levels WHERE tenant_id = $1 AND item_id = ANY ($2) AND (on_hand <> 0 OR reserved <> 0) LIMIT 1',
    [tenantId(), items.map((item) => item.id)],
  )
  if (held.length > 0) throw refuse.stillHeld()
}
