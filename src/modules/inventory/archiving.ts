import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { refuseStock as refuse } from './errors/stock.ts'

const itemsOfProduct = 'SELECT id FROM stock_items WHERE tenant_id = $1 AND product_id = $2 ORDER BY id FOR UPDATE'
const itemsOfVariant = 'SELECT id FROM stock_items WHERE tenant_id = $1 AND variant_id = $2 ORDER BY id FOR UPDATE'

/** Refuses that a product is archived of which there still is stock, or something reserved. */
export const keepStockedProduct = ({ id }: { id: string }): Promise<void> => requireNoStock(itemsOfProduct, id)

/** The same for a variant. */
export const keepStockedVariant = ({ id }: { id: string }): Promise<void> => requireNoStock(itemsOfVariant, id)

/** Whatever moves the items now is waited for. */
async function requireNoStock(items: string, id: string): Promise<void> {
  const locked = await database.query<{ id: string }>(items, [tenantId(), id])
  if (locked.length === 0) return
  const held = await database.query(
    'SELECT 1 FROM stock_levels WHERE tenant_id = $1 AND item_id = ANY ($2) AND (on_hand <> 0 OR reserved <> 0) LIMIT 1',
    [tenantId(), locked.map((item) => item.id)],
  )
  if (held.length > 0) throw refuse.stillHeld()
}
