import type { Goods } from '#modules/catalog/index.ts'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { newId } from '#platform/identifiers.ts'
import type { ValuationMethod } from './config.ts'

/** A product or variant of which there is, or was, stock. */
export interface Item {
  id: string
  product_id: string
  variant_id: string | null
  tracking: 'none' | 'batch' | 'serial'
  is_whole: boolean
  valuation_method: ValuationMethod
}

type Stocked = Pick<Goods, 'product_id' | 'variant_id' | 'type' | 'tracking' | 'unit_id' | 'unit' | 'has_variants'>

const keyOf = ({ product_id, variant_id }: Pick<Item, 'product_id' | 'variant_id'>): string =>
  `${product_id} ${variant_id ?? ''}`

/**
 * The items of goods, in the order asked, locked until the transaction ends: whoever moves one waits for the other (STK-05).
 * They are locked by id, so that nobody waits for somebody who waits for him.
 */
export async function lockItems(goods: readonly Stocked[]): Promise<Item[]> {
  const wanted = [...new Map(goods.map((one) => [keyOf(one), one])).values()]
  let found = await locked(wanted)
  if (found.size < wanted.length) {
    await add(wanted.filter((one) => !found.has(keyOf(one))))
    found = await locked(wanted)
  }
  return goods.map((one) => found.get(keyOf(one)) as Item)
}

/** The same, for items that there are; an id of none is left out. */
export async function lockItemsById(ids: readonly string[]): Promise<Map<string, Item>> {
  const rows = await database.query<Item>(
    `SELECT id, product_id, variant_id, tracking, is_whole, valuation_method FROM stock_items
     WHERE tenant_id = $1 AND id = ANY ($2) ORDER BY id FOR UPDATE`,
    [tenantId(), [...new Set(ids)]],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/**
 * The items that a movement moves, locked. Whoever locks the movement too does that behind them: rows of it are valued anew, and the
 * movement touched, by whoever holds one of its items.
 */
export async function lockItemsOf(movementId: string): Promise<Map<string, Item>> {
  const rows = await database.query<{ item_id: string }>(
    'SELECT DISTINCT item_id FROM stock_movement_lines WHERE tenant_id = $1 AND movement_id = $2',
    [tenantId(), movementId],
  )
  return lockItemsById(rows.map(({ item_id }) => item_id))
}

async function locked(wanted: readonly Stocked[]): Promise<Map<string, Item>> {
  const rows = await database.query<Item>(
    `SELECT i.id, i.product_id, i.variant_id, i.tracking, i.is_whole, i.valuation_method
     FROM unnest($2::uuid[], $3::uuid[]) AS wanted (product_id, variant_id)
       JOIN stock_items i ON i.tenant_id = $1 AND i.product_id = wanted.product_id AND i.variant_id IS NOT DISTINCT FROM wanted.variant_id
     ORDER BY i.id FOR UPDATE OF i`,
    [tenantId(), wanted.map(({ product_id }) => product_id), wanted.map(({ variant_id }) => variant_id)],
  )
  return new Map(rows.map((row) => [keyOf(row), row]))
}

/** What moves for the first time. From then on the company's method of valuation stays, and the kind and unit of the goods. */
async function add(goods: readonly Stocked[]): Promise<void> {
  await database.query('INSERT INTO inventory_configs (tenant_id) VALUES ($1) ON CONFLICT DO NOTHING', [tenantId()])
  const rows = goods
    .map(({ unit: { is_whole }, product_id, variant_id, type, tracking, unit_id, has_variants }) => ({
      id: newId(),
      product_id,
      variant_id,
      type,
      tracking,
      unit_id,
      has_variants,
      is_whole,
    }))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  // Whoever archives one of them waits, and then finds that it is an item.
  await database.query('SELECT id FROM products WHERE tenant_id = $1 AND id = ANY ($2) ORDER BY id FOR SHARE', [
    tenantId(),
    goods.map(({ product_id }) => product_id),
  ])
  await database.query(
    `INSERT INTO stock_items (tenant_id, id, product_id, variant_id, type, tracking, unit_id, has_variants, is_whole, valuation_method)
     SELECT $1, id, product_id, variant_id, type, tracking, unit_id, has_variants, is_whole,
       (SELECT valuation_method FROM inventory_configs WHERE tenant_id = $1)
     FROM json_to_recordset($2::json) AS given
       (id uuid, product_id uuid, variant_id uuid, type text, tracking text, unit_id uuid, has_variants boolean, is_whole boolean)
     ON CONFLICT DO NOTHING`,
    [tenantId(), JSON.stringify(rows)],
  )
}
