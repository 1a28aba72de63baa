import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { TenantClosure } from '../../generated/organization/types.ts'
import { asSystem, asTenant } from '../../src/platform/context.ts'
import { rowsOf } from '../security/rows.ts'
import { caller, inParallel } from '../support/call.ts'
import { company } from '../support/company.ts'
import { harness, type Tenant } from '../support/harness.ts'
import { unzipped } from '../support/zip.ts'

const data = join(tmpdir(), `daftar-closing-${randomUUID()}`)
mkdirSync(data)
const daftar = await harness({ DATA_DIR: data, TENANT_GRACE_DAYS: 12 })
const { sql } = daftar
const { database } = await import('../../src/platform/database.ts')
const { startWorker } = await import('../../src/platform/jobs.ts')
const { storage } = await import('../../src/platform/file-storage.ts')
const { storeFile } = await import('../../src/platform/files.ts')
const { reopen, takeOutArchive } = await import('../../src/modules/organization/index.ts')
afterAll(() => rmSync(data, { recursive: true, force: true }))

const call = caller(daftar.fetch)
const close = ({ tenantId, accessToken }: Tenant, confirm?: string, token = accessToken) =>
  call<TenantClosure>('DELETE', `/tenants/${tenantId}${confirm ? `?confirm=${encodeURIComponent(confirm)}` : ''}`, {
    token,
    headers: { 'x-tenant-id': tenantId },
  })
const ask = ({ tenantId }: Tenant, token: string) =>
  call('GET', '/customers', { token, headers: { 'x-tenant-id': tenantId } })
const day = 86_400_000

describe('closing a tenant', () => {
  test('asks for its name or slug, and is not done without', async () => {
    const tenant = await daftar.tenant()
    for (const confirm of [undefined, 'another', tenant.slug.toUpperCase()])
      expect(await close(tenant, confirm)).toMatchObject({
        status: 422,
        code: 'tenant.not_confirmed',
        fields: ['confirm'],
      })
    expect((await ask(tenant, tenant.accessToken)).status).toBe(200)
    const [row] = await sql<{ name: string }>('SELECT name FROM tenants WHERE id = $1', [tenant.tenantId])
    expect((await close(tenant, row?.name)).status).toBe(200)
    const other = await daftar.tenant()
    expect((await close(other, other.slug)).status).toBe(200)
  })

  test('says when it will be erased, and is announced', async () => {
    const tenant = await daftar.tenant()
    const { data: closure } = await close(tenant, tenant.slug)
    expect(closure).toMatchObject({ id: tenant.tenantId, slug: tenant.slug, status: 'closed' })
    expect(Date.parse(closure.erase_at as string) - Date.parse(closure.closed_at as string)).toBe(12 * day)
    expect(
      await sql(`SELECT data FROM events WHERE tenant_id = $1 AND type = 'tenant.closed'`, [tenant.tenantId]),
    ).toEqual([{ data: closure }])
  })

  test('is told to every owner by mail, and to nobody else', async () => {
    const tenant = await daftar.tenant()
    const partner = await tenant.as('owner')
    await tenant.as('sales')
    await close(tenant, tenant.slug)
    const mails = await sql<{ recipient: string; text: string }>(
      `SELECT recipient, text FROM mail_outbox WHERE tenant_id = $1 AND subject LIKE '%was closed' ORDER BY recipient`,
      [tenant.tenantId],
    )
    expect(mails.map(({ recipient }) => recipient)).toEqual([tenant.email, partner.email].sort())
    expect(mails[0]?.text).toMatch(/on \d{4}-\d\d-\d\d everything in it is erased/)
  })

  test('PLT-19 ends the access of people, keys and passers-by with the answer, and tells every server', async () => {
    const tenant = await daftar.tenant()
    const staff = await tenant.as('system_admin')
    const { key } = await tenant.client.apiKeys.create({
      name: 'Web shop',
      scopes: ['customers:view'],
      expires_in_days: 9,
    })
    await sql(`UPDATE tenants SET settings = settings || '{"public_catalogue": true}' WHERE id = $1`, [tenant.tenantId])
    const visit = () => call('GET', '/stores', { headers: { 'x-tenant-id': tenant.slug } })
    const tokens = [tenant.accessToken, staff.accessToken, key]
    for (const token of tokens) expect((await ask(tenant, token)).status).toBe(200)
    expect((await visit()).status).toBe(200)
    const heard = await hearing()

    expect((await close(tenant, tenant.slug)).status).toBe(200)
    for (const token of tokens) expect([401, 403]).toContain((await ask(tenant, token)).status)
    expect((await visit()).status).toBe(404)
    expect((await call<object[]>('GET', '/tenants', { token: tenant.accessToken })).data).toEqual([])
    await vi.waitFor(() => expect(heard).toContain(`tenant:${tenant.tenantId}`))
  })

  test('is for the owner alone, as a person: not for an administrator, nor for a key', async () => {
    const tenant = await daftar.tenant()
    const admin = await tenant.as('system_admin')
    expect(await close(tenant, tenant.slug, admin.accessToken)).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    const { key } = await tenant.client.apiKeys.create({ name: 'All', scopes: ['tenants:close'], expires_in_days: 9 })
    expect((await close(tenant, tenant.slug, key)).status).toBe(403)
    expect((await ask(tenant, tenant.accessToken)).status).toBe(200)
  })

  test('PLT-09 of another tenant is as of one that nobody knows', async () => {
    const [mine, other] = [await daftar.tenant(), await daftar.tenant()]
    for (const id of [other.tenantId, randomUUID()])
      expect(
        await call('DELETE', `/tenants/${id}?confirm=${other.slug}`, {
          token: mine.accessToken,
          headers: { 'x-tenant-id': mine.tenantId },
        }),
      ).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect((await ask(other, other.accessToken)).status).toBe(200)
  })

  test('happens once, of eight at once too', async () => {
    const tenant = await daftar.tenant()
    const answers = await inParallel(8, () => close(tenant, tenant.slug))
    for (const { status } of answers) expect([200, 403]).toContain(status)
    expect(
      await sql(`SELECT type FROM events WHERE tenant_id = $1 AND type = 'tenant.closed'`, [tenant.tenantId]),
    ).toHaveLength(1)
  })
})

describe('opening it again', () => {
  test('gives everybody what they had', async () => {
    const tenant = await daftar.tenant()
    const staff = await tenant.as('sales')
    await close(tenant, tenant.slug)
    expect(await reopen(tenant.slug)).toMatchObject({ status: 'active', closed_at: null, erase_at: null })
    for (const token of [tenant.accessToken, staff.accessToken]) expect((await ask(tenant, token)).status).toBe(200)
    expect(
      await sql(`SELECT type FROM events WHERE tenant_id = $1 AND type = 'tenant.reopened'`, [tenant.tenantId]),
    ).toHaveLength(1)
    await expect(reopen(tenant.slug)).rejects.toThrow('There is no closed tenant')
  })

  test('is not done once erasing has begun', async () => {
    const tenant = await daftar.tenant()
    await close(tenant, tenant.slug)
    await sql('UPDATE tenants SET archived_at = clock_timestamp() WHERE id = $1', [tenant.tenantId])
    await expect(reopen(tenant.tenantId)).rejects.toThrow('is being erased')
  })

  test('a tenant that was opened again, or whose time has not come, is not erased by the database either', async () => {
    const [opened, waiting] = [await daftar.tenant(), await daftar.tenant()]
    for (const tenant of [opened, waiting]) await close(tenant, tenant.slug)
    await reopen(opened.slug)
    for (const { tenantId } of [opened, waiting]) {
      const before = await rowsOf(daftar, tenantId)
      const [row] = await asSystem('a test', () =>
        database.transaction(() => database.query<{ rows: number }>('SELECT erase_tenant($1, 10) AS rows', [tenantId])),
      )
      expect(row?.rows).toBe(0)
      expect(await rowsOf(daftar, tenantId)).toEqual(before)
    }
  })
})

describe('erasing', () => {
  test('leaves not one row of the tenant, its files and its people, after archiving them once, and touches no other', async () => {
    const [doomed, other] = [await furnished(), await furnished()]
    const { founder } = doomed
    const guest = await call<{ id: string }>('POST', '/tenants', {
      token: founder.accessToken,
      body: { name: `Second ${randomUUID().slice(0, 8)}` },
    })
    const lonely = await founder.as('staff')
    const identities = (email: string) => sql('SELECT id FROM identities WHERE email = $1', [email])
    const people = await sql<{ id: string }>('SELECT identity_id AS id FROM users WHERE tenant_id = $1', [
      founder.tenantId,
    ])
    const before = await rowsOf(daftar, other.founder.tenantId)
    const put = vi.spyOn(await storage(), 'put')
    onTestFinished(() => put.mockRestore())

    await close(founder, founder.slug)
    await sql('UPDATE tenants SET erase_at = clock_timestamp() WHERE id = $1', [founder.tenantId])
    const workers = await Promise.all(Array.from({ length: 3 }, () => startWorker()))
    for (let turn = 0; turn < 6; turn += 1)
      await sql(`SELECT FROM graphile_worker.add_job('erase-closed-tenants', '{}')`)
    await vi.waitFor(async () => expect(await traces(founder.tenantId)).toEqual([]), { timeout: 60_000, interval: 500 })
    await Promise.all(workers.map((worker) => worker.stop()))

    expect(put.mock.calls.map(([key]) => key)).toEqual([`archives/${founder.tenantId}`])
    expect(await sql(`SELECT error FROM job_runs WHERE task LIKE 'erase-%' AND error IS NOT NULL`)).toEqual([])
    expect(await identities(lonely.email)).toEqual([])
    expect(await identities(founder.email)).toHaveLength(1)
    for (const { id } of people.filter(({ id }) => id !== null))
      if ((await sql('SELECT id FROM identities WHERE id = $1', [id])).length === 0)
        expect(await traces(id)).toEqual([])
    const stays = { token: founder.accessToken, headers: { 'x-tenant-id': guest.data.id } }
    expect((await call('GET', '/customers', stays)).status).toBe(200)
    expect(await rowsOf(daftar, other.founder.tenantId)).toEqual(before)
    expect((await ask(other.founder, other.founder.accessToken)).status).toBe(200)
    expect(existsSync(join(data, 'files', founder.tenantId, doomed.file))).toBe(true) // the sweep takes bytes that no row knows
    await expectArchive(doomed)
  }, 120_000)

  /** Everything that an owner would look for is in the archive, and nothing that opens a door. */
  async function expectArchive({ founder, customer, file }: Awaited<ReturnType<typeof furnished>>) {
    const path = join(data, `${randomUUID()}.zip`)
    await takeOutArchive(founder.tenantId, path, { remove: false })
    const files = await unzipped(path)
    const lines = (table: string) =>
      (files.get(`${table}.ndjson`) ?? '')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    expect(lines('tenants')).toMatchObject([{ id: founder.tenantId, slug: founder.slug, status: 'closed' }])
    expect(lines('customers')).toContainEqual(
      expect.objectContaining({
        id: customer,
        name: 'Alfreds "Futterkiste"',
        credit_limit: '1000.10',
        tags: ['a', 'b'],
      }),
    )
    expect(lines('branches').length).toBeGreaterThan(600)
    expect(new Set(lines('branches').map(({ id }) => id)).size).toBe(lines('branches').length)
    expect(lines('audit_log').length).toBeGreaterThan(600)
    expect(files.get(`files/${file}`)).toBe('%PDF-1.7\nA contract')
    expect([...files.values()].join('\n')).not.toMatch(/"\w*(token|key|secret|password|code)_hash"|"\w*sealed\w*"/)
    expect(files.has('mail_outbox.ndjson')).toBe(false)
    await takeOutArchive(founder.tenantId, `${path}.again`, { remove: true })
    expect(readFileSync(`${path}.again`).equals(readFileSync(path))).toBe(true)
    await expect(takeOutArchive(founder.tenantId, `${path}.third`, { remove: false })).rejects.toThrow('no archive')
  }

  test('goes on where it was broken off', async () => {
    const { founder } = await furnished()
    await close(founder, founder.slug)
    await sql('UPDATE tenants SET erase_at = clock_timestamp(), archived_at = clock_timestamp() WHERE id = $1', [
      founder.tenantId,
    ])
    let calls = 0
    for (let rows = 1; rows > 0 && calls < 1000; calls += 1) {
      const [row] = await asSystem('a test', () =>
        database.transaction(() =>
          database.query<{ rows: number }>('SELECT erase_tenant($1, 97) AS rows', [founder.tenantId]),
        ),
      )
      rows = row?.rows ?? 0
    }
    expect(calls).toBeGreaterThan(10)
    expect(calls).toBeLessThan(1000)
    expect(await traces(founder.tenantId)).toEqual([])
  }, 120_000)
})

/** A company with something in many tables: trees, rings of references, files, history. */
async function furnished() {
  const northwind = await company(daftar)
  const { founder } = northwind
  const { client, tenantId } = founder
  const { id: customer } = await client.customers.create({
    name: 'Alfreds "Futterkiste"',
    credit_limit: '1000.10',
    tags: ['a', 'b'],
    email: 'maria@alfreds.example',
  })
  await client.contacts.create({ name: 'Maria Anders', emails: [{ address: 'maria@alfreds.example' }] })
  const { id: top } = await client.companies.create({ name: 'Holding' })
  await client.companies.create({ name: 'Daughter', parent_id: top })
  const person = await founder.as('sales')
  const { id: branch } = await client.branches.create({ name: 'Led', company_id: top, manager_id: person.userId })
  await client.users.update(person.userId, { branch_id: branch })
  const { id: department } = await client.orgDepartments.create({ name: 'Sales', branch_id: branch })
  await client.orgDepartments.create({ name: 'Inside sales', parent_id: department, manager_id: person.userId })
  await client.stores.create({ name: 'Pike Place', branch_id: branch })
  const { id: unit_id } = await client.units.create({ name: 'Piece', symbol: 'pcs', kind: 'count' })
  const { id: product_id } = await client.products.create({
    name: 'Chai',
    sku: 'C',
    unit_id,
    barcode: 'C-1',
    sale_price: '18.00',
  })
  const options = [{ name: 'Size', value: 'L' }]
  const { id: variant_id } = await client.variants.create({ product_id, options, sku: 'C-L', sale_price: '4.00' })
  await client.spares.create({ name: 'Lid', product_id, compatible_product_ids: [product_id], sale_price: '1.00' })
  const { id: warehouse_id } = await client.warehouses.create({ code: 'W', name: 'Docks' })
  const lines = [{ product_id, variant_id, quantity: '1', unit_cost: '2.00' }]
  await client.stockMovements.create({ kind: 'receipt', warehouse_id, lines })
  await northwind.add({ branch_id: branch })
  await northwind.role({ permissions: ['customers:view'] })
  await client.apiKeys.create({ name: 'Web shop', scopes: ['customers:view'], expires_in_days: 9 })
  await call('POST', '/customers', {
    token: founder.accessToken,
    headers: { 'x-tenant-id': tenantId, 'idempotency-key': randomUUID() },
    body: { name: 'Kept' },
  })
  await sql(
    `INSERT INTO branches (tenant_id, id, company_id, name, parent_id) SELECT $1, gen_random_uuid(), $2, 'Many', CASE WHEN n % 2 = 0 THEN $3::uuid END FROM generate_series(1, 600) n`,
    [tenantId, top, branch],
  )
  await sql(
    'INSERT INTO mail_outbox (id, tenant_id, recipient, subject, text) VALUES (gen_random_uuid(), $1, $2, $2, $2)',
    [tenantId, 'maria@alfreds.example'],
  )
  await sql(
    `INSERT INTO job_runs (job_id, task, tenant_id, attempt, worker, started_at, finished_at) VALUES ('1', 'x', $1, 1, 'w', now(), now())`,
    [tenantId],
  )
  const bytes = Buffer.from('%PDF-1.7\nA contract')
  const path = join(data, randomUUID())
  writeFileSync(path, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { id: file } = await asTenant(tenantId, 'a test', () =>
    database.transaction(() =>
      storeFile({ path, name: 'contract.pdf', type: 'application/pdf', size: bytes.length, sha256 }),
    ),
  )
  return { ...northwind, customer, file }
}

/** The tables in which an id stands anywhere, in whatever column or document. */
async function traces(id: string): Promise<string[]> {
  const tables = await sql<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace IN ('public'::regnamespace, 'graphile_worker'::regnamespace)`,
  )
  const found = []
  for (const { name } of tables) {
    const [row] = await sql<{ there: boolean }>(
      `SELECT EXISTS (SELECT FROM ${name} r WHERE position($1 IN r::text) > 0) AS there`,
      [id],
    )
    if (row?.there) found.push(name)
  }
  return found
}

/** What the servers are told of changed access from now on. */
async function hearing(): Promise<string[]> {
  const listener = new Client({ connectionString: daftar.database.superuserUrl })
  await listener.connect()
  onTestFinished(() => listener.end())
  const heard: string[] = []
  listener.on('notification', ({ payload = '' }) => void heard.push(payload))
  await listener.query('LISTEN daftar_access')
  return heard
}
