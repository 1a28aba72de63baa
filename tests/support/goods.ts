import { randomUUID } from 'node:crypto'
import type { Harness, Tenant } from './harness.ts'

/** Goods and warehouses of a company, as tests of the stock need them. */
export function goodsOf(daftar: Harness, { tenantId }: Tenant) {
  const units = new Map<boolean, Promise<string>>()
  const unit = (is_whole: boolean): Promise<string> => {
    const known = units.get(is_whole) ?? addUnit(is_whole)
    units.set(is_whole, known)
    return known
  }
  async function addUnit(is_whole: boolean): Promise<string> {
    const id = randomUUID()
    await daftar.sql(
      `INSERT INTO units (tenant_id, id, slug, name, symbol, kind, is_whole) VALUES ($1, $2, $3, $3, 'u', 'count', $4)`,
      [tenantId, id, `unit-${is_whole}`, is_whole],
    )
    return id
  }

  /** Adds a product; it is tracked not at all, by batches or by serial numbers. */
  async function product(
    tracking: 'none' | 'batch' | 'serial' = 'none',
    { is_whole = true, cost = null as string | null, weight = null as string | null, type = 'goods' } = {},
  ): Promise<string> {
    const id = randomUUID()
    await daftar.sql(
      `INSERT INTO products (tenant_id, id, slug, sku, name, type, tracking, unit_id, currency, cost_price, weight_kg)
       VALUES ($1, $2, $3, $3, 'Chai', $4, $5, $6, 'USD', $7, $8)`,
      [tenantId, id, `chai-${id.slice(-12)}`, type, tracking, await unit(is_whole), cost, weight],
    )
    return id
  }

  async function warehouse(is_default = false): Promise<string> {
    const id = randomUUID()
    await daftar.sql(`INSERT INTO warehouses (tenant_id, id, code, name, is_default) VALUES ($1, $2, $3, $3, $4)`, [
      tenantId,
      id,
      `WH-${id.slice(-12)}`,
      is_default,
    ])
    return id
  }

  return { product, warehouse }
}
