import type pg from 'pg'
import type { Company } from './people.ts'

const unitSql = `INSERT INTO units (tenant_id, id, slug, name, symbol, kind) VALUES ($1::uuid, md5('unit ' || $1::uuid)::uuid, 'kilogram', 'Kilogram', 'kg', 'mass')`
const warehouseSql = `
  INSERT INTO warehouses (tenant_id, id, code, name, is_default)
  SELECT $1::uuid, md5(code || $1::uuid)::uuid, code, code || ' docks', code = 'SEA' FROM unnest(ARRAY['SEA', 'TAC']) AS code`
/** One in ten is called something in Arabic, another one in Russian; the others are tea of many kinds. */
const nameSql = `
  CASE i % 10
    WHEN 3 THEN (ARRAY['شاي', 'قهوة', 'شوكولاتة', 'زيتون', 'سكر', 'عسل', 'حليب', 'طحين'])[pg_temp.pick(i, 3, 8) + 1] || ' ' ||
      (ARRAY['عضوي', 'طازج', 'فاخر', 'محمص', 'طبيعي', 'ذهبي'])[pg_temp.pick(i, 4, 6) + 1] || ' ' || i
    WHEN 7 THEN (ARRAY['Зелёный', 'Чёрный', 'Свежий', 'Крепкий', 'Травяной', 'Фруктовый'])[pg_temp.pick(i, 5, 6) + 1] || ' ' ||
      (ARRAY['чай', 'кофе', 'шоколад', 'мармелад', 'сахар', 'варенье', 'кисель', 'зефир'])[pg_temp.pick(i, 6, 8) + 1] || ' ' || i
    ELSE pg_temp.word(pg_temp.pick(i, 2, 17576)) || ' tea ' || i
  END`
const productSql = `
  INSERT INTO products (tenant_id, id, slug, sku, name, unit_id, currency, cost_price, sale_price, reorder_level, reorder_quantity)
  SELECT $1::uuid, overlay(overlay(md5('product ' || i || $1::uuid) PLACING '7' FROM 13) PLACING '8' FROM 17)::uuid, 'tea-' || i, 'TEA-' || i, ${nameSql}, md5('unit ' || $1::uuid)::uuid, 'USD', 4, round(pg_temp.pick(i, 7, 90000) / 100.0, 2),
    CASE WHEN i % 20 = 0 THEN 30 END, CASE WHEN i % 20 = 0 THEN 100 END
  FROM generate_series(1, $2::integer) i`
const itemSql = `
  INSERT INTO stock_items (tenant_id, id, product_id, type, tracking, unit_id, has_variants, is_whole, valuation_method)
  SELECT tenant_id, md5('item ' || id)::uuid, id, type, tracking, unit_id, false, false, 'moving_average' FROM products WHERE tenant_id = $1`
const levelSql = `
  INSERT INTO stock_levels (tenant_id, item_id, product_id, warehouse_id, in_transit, on_hand, value, last_cost, last_at)
  SELECT p.tenant_id, md5('item ' || p.id)::uuid, p.id, w.id, false, $2::numeric, $2::numeric * 4, 4, timestamptz '2026-01-01 00:00Z'
  FROM products p JOIN warehouses w USING (tenant_id) WHERE p.tenant_id = $1`

/** Products of a company, each in two warehouses. */
export async function addStock(
  client: pg.Client,
  { tenantId }: Company,
  products: number,
  onHand: number,
): Promise<void> {
  await client.query('INSERT INTO inventory_configs (tenant_id) VALUES ($1)', [tenantId])
  await client.query(unitSql, [tenantId])
  await client.query(warehouseSql, [tenantId])
  await client.query(productSql, [tenantId, products])
  await client.query(itemSql, [tenantId])
  await client.query(levelSql, [tenantId, onHand])
}

export const stockTables = [
  'purchase_receipt_lines',
  'purchase_receipts',
  'purchase_order_lines',
  'purchase_orders',
  'suppliers',
  'stock_layers',
  'stock_ledger',
  'stock_levels',
  'stock_movement_lines',
  'stock_movements',
  'stock_items',
  'inventory_configs',
  'warehouses',
  'products',
  'units',
  'number_series',
]
