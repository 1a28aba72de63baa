import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { migrate } from '../../src/platform/migrate.ts'
import { cloneDatabase } from '../support/postgres.ts'

const clone = await cloneDatabase()
const observer = new Client({ connectionString: clone.superuserUrl })
const owner = new Client({ connectionString: clone.migrationUrl })
await observer.connect()
await owner.connect()
afterAll(async () => {
  await observer.end()
  await owner.end()
  await clone.drop()
})

const folder = join(import.meta.dirname, '../../src/migrations')

/** The database as the migrations before `next` leave it. */
async function migratedUpTo(next: string): Promise<void> {
  await observer.query(
    'DROP SCHEMA public CASCADE; DROP SCHEMA graphile_worker CASCADE; CREATE SCHEMA public AUTHORIZATION daftar_owner',
  )
  await owner.query(
    'CREATE TABLE schema_migrations (name text PRIMARY KEY, run_at timestamptz NOT NULL DEFAULT clock_timestamp())',
  )
  for (const name of readdirSync(folder)
    .filter((one) => one < next)
    .sort()) {
    await owner.query(readFileSync(join(folder, name), 'utf8'))
    await owner.query('INSERT INTO schema_migrations (name) VALUES ($1)', [name])
  }
}

test('a tenant that was there before companies gets one, which its branches belong to as roots', async () => {
  await migratedUpTo('0011')
  const [tenant, branch, store] = [randomUUID(), randomUUID(), randomUUID()]
  await observer.query(
    `INSERT INTO tenants (id, slug, name, country, currency, timezone, locale) VALUES ($1, 'northwind', 'Northwind Traders', 'US', 'USD', 'UTC', 'en')`,
    [tenant],
  )
  await observer.query(
    `INSERT INTO branches (tenant_id, id, name, is_headquarters) VALUES ($1, $2, 'Head office', true)`,
    [tenant, branch],
  )
  await observer.query(
    `INSERT INTO stores (tenant_id, id, branch_id, name, is_headquarters) VALUES ($1, $2, $3, 'Pike Place', true)`,
    [tenant, store, branch],
  )

  await migrate({ url: clone.migrationUrl, applicationUrl: clone.applicationUrl })

  const rows = async (sql: string) => (await observer.query(sql)).rows
  expect(await rows('SELECT tenant_id, name, currency, tax_country, country, depth, is_active FROM companies')).toEqual(
    [
      {
        tenant_id: tenant,
        name: 'Northwind Traders',
        currency: 'USD',
        tax_country: 'US',
        country: 'US',
        depth: 1,
        is_active: true,
      },
    ],
  )
  expect(await rows('SELECT b.path, b.depth, b.company_id = c.id AS belongs FROM branches b, companies c')).toEqual([
    { path: [branch], depth: 1, belongs: true },
  ])
  expect(await rows('SELECT opening_hours, is_archived, is_active FROM stores')).toEqual([
    { opening_hours: [], is_archived: false, is_active: true },
  ])
  const forced = `SELECT relname FROM pg_class WHERE relname IN ('tenants', 'companies', 'branches', 'stores') AND NOT relforcerowsecurity`
  expect(await rows(forced)).toEqual([])
})

test('lines that were received before receipts could be cancelled are known as services or goods, and nobody changed them', async () => {
  await migratedUpTo('0047')
  const ids = (count: number) => Array.from({ length: count }, () => randomUUID())
  const [tenant, ...products] = ids(3)
  // What surrounds the lines is of no matter here: rows are put in as a copy of the database would.
  await observer.query("SET session_replication_role = 'replica'")
  for (const [at, type] of ['goods', 'service'].entries()) {
    await observer.query(
      `INSERT INTO products (tenant_id, id, slug, sku, name, unit_id, currency, type) VALUES ($1, $2, $3, $3, $3, $2, 'CAD', $3)`,
      [tenant, products[at], type],
    )
    await observer.query(
      `INSERT INTO purchase_receipt_lines (tenant_id, id, receipt_id, order_id, order_line_id, position, product_id, description, accepted_quantity,
         rejected_quantity, unit_cost, value) VALUES ($1, $2, $3, $3, $3, $4, $5, $6, 1, 0, 1, 1)`,
      [tenant, ...ids(2), at, products[at], type],
    )
  }
  await observer.query("SET session_replication_role = 'origin'")

  await migrate({ url: clone.migrationUrl, applicationUrl: clone.applicationUrl })

  const rows = async (sql: string) => (await observer.query(sql)).rows
  expect(await rows('SELECT description, is_service FROM purchase_receipt_lines ORDER BY position')).toEqual([
    { description: 'goods', is_service: false },
    { description: 'service', is_service: true },
  ])
  expect(await rows(`SELECT 1 FROM audit_log WHERE entity = 'purchase_receipt_lines'`)).toEqual([])
  const open = `SELECT relname FROM pg_class WHERE relname IN ('products', 'purchase_receipt_lines') AND NOT relforcerowsecurity`
  expect(await rows(open)).toEqual([])
})
