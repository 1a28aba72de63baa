import { randomUUID } from 'node:crypto'

type Sql = <Row extends object>(query: string, values?: unknown[]) => Promise<Row[]>

interface Goods {
  tracking?: 'none' | 'batch' | 'serial'
  type?: 'goods' | 'service'
  is_whole?: boolean
  cost_price?: string
  reorder_level?: string
  reorder_quantity?: string
  weight_kg?: string
  has_variants?: boolean
}

/** A product of a tenant, past the API: for tests of what moves it. */
export async function aProduct(sql: Sql, tenantId: string, fields: Goods = {}): Promise<string> {
  const { tracking = 'none', type = 'goods', is_whole = false, has_variants = false } = fields
  const [unit] = await sql<{ id: string }>(
    `INSERT INTO units (tenant_id, id, slug, name, symbol, kind, is_whole) VALUES ($1, gen_random_uuid(), $2, $2, 'u', 'count', $3)
     ON CONFLICT (tenant_id, slug) DO UPDATE SET symbol = 'u' RETURNING id`,
    [tenantId, is_whole ? 'test-piece' : 'test-measure', is_whole],
  )
  const id = randomUUID()
  await sql(
    `INSERT INTO products (tenant_id, id, slug, sku, name, type, tracking, unit_id, has_variants, currency, cost_price, reorder_level, reorder_quantity, weight_kg)
     VALUES ($1, $2, $3, $3, $4, $5, $6, $7, $8, 'USD', $9, $10, $11, $12)`,
    [
      ...[tenantId, id, `p-${id}`, `Chai ${id.slice(0, 8)}`, type, tracking, unit?.id, has_variants],
      ...[
        fields.cost_price ?? null,
        fields.reorder_level ?? null,
        fields.reorder_quantity ?? null,
        fields.weight_kg ?? null,
      ],
    ],
  )
  return id
}

/** A variant of a product that has some. */
export async function aVariant(sql: Sql, tenantId: string, productId: string): Promise<string> {
  const id = randomUUID()
  await sql(
    `INSERT INTO variants (tenant_id, id, product_id, slug, name, options, sku) VALUES ($1, $2, $3, $4, $4, $5, $4)`,
    [tenantId, id, productId, `v-${id}`, JSON.stringify([{ name: 'Size', value: id }])],
  )
  return id
}
