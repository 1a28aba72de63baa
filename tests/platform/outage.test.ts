import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { harness } from '../support/harness.ts'
import { cloneDatabase } from '../support/postgres.ts'
import { proxyTo } from './proxy.ts'

const seconds = process.env.DAFTAR_FULL === '1' ? 30 : 4

const clone = await cloneDatabase()
const proxy = await proxyTo(clone.applicationUrl)
const daftar = await harness(
  {
    DATABASE_URL: proxy.url,
    MIGRATION_DATABASE_URL: clone.migrationUrl,
    DATABASE_POOL: 5,
    DATABASE_TIMEOUT_SECONDS: 2,
    LOG_LEVEL: 'fatal',
  },
  { worker: true },
)
const observer = new Client({ connectionString: clone.superuserUrl })
await observer.connect()
const sql = async <Row extends object>(statement: string, values: unknown[] = []) =>
  (await observer.query<Row>(statement, values)).rows
afterAll(async () => {
  await proxy.close()
  await observer.end()
  await clone.drop()
})
const { database, sequelize } = await import('../../src/platform/database.ts')
const { refusalOf } = await import('../../src/platform/fault.ts')
const { poolFigures } = await import('../../src/platform/connections.ts')
const { asTenant } = await import('../../src/platform/context.ts')
const { isHearing } = await import('../../src/platform/listen.ts')
const company = await daftar.tenant()

const headers = {
  authorization: `Bearer ${company.accessToken}`,
  'x-tenant-id': company.tenantId,
  'content-type': 'application/json',
}
const calls = [
  () => daftar.fetch('http://localhost/api/v1/customers', { headers }),
  () => daftar.fetch('http://localhost/api/v1/customers', { method: 'POST', headers, body: '{"name":"Under load"}' }),
  () => daftar.fetch('http://localhost/api/v1/auth/me', { headers }),
  () =>
    daftar.fetch('http://localhost/api/v1/auth/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: company.email, password: company.password }),
    }),
  () =>
    daftar.fetch('http://localhost/api/v1/auth/refresh', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"refresh_token":"nobody-ever-had-this-one"}',
    }),
  () =>
    daftar.fetch('http://localhost/api/v1/customers', {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': String(Math.random()) },
      body: '{"name":"Under load"}',
    }),
]

interface Seen {
  at: number
  took: number
  status: number
  retryAfter: string | null
  body: { success: boolean; error?: { code: string } }
}

/** Eight clients that go on asking until `work` is done. */
async function underLoad(work: () => Promise<void>): Promise<Seen[]> {
  const seen: Seen[] = []
  let done = false
  const client = async (index: number) => {
    for (let turn = index; !done; turn += 1) {
      const begun = performance.now()
      const response = await (calls[turn % calls.length] as (typeof calls)[number])()
      const took = performance.now() - begun
      seen.push({
        at: begun + took,
        took,
        status: response.status,
        retryAfter: response.headers.get('retry-after'),
        body: response.status === 204 ? { success: true } : ((await response.json()) as Seen['body']),
      })
      await sleep(20)
    }
  }
  const clients = Promise.all(Array.from({ length: 8 }, (_, index) => client(index)))
  await work()
  done = true
  await clients
  return seen
}

async function untilWell(limit: number): Promise<number> {
  const begun = performance.now()
  while (performance.now() - begun < limit) {
    const statuses = await Promise.all(calls.map(async (call) => (await call()).status))
    if (statuses.every((status) => status < 500)) return performance.now() - begun
    await sleep(100)
  }
  throw new Error(`It has not recovered within ${limit} ms`)
}

function expectOrderly(seen: Seen[], from: number, to: number): void {
  const during = seen.filter(({ at }) => at > from && at < to)
  expect(during.length).toBeGreaterThan(5)
  expect(seen.filter(({ status }) => status >= 500 && status !== 503)).toEqual([])
  const refused = during.filter(({ status }) => status === 503)
  expect(refused.length).toBeGreaterThan(3)
  for (const { retryAfter, body } of refused) {
    expect(Number(retryAfter)).toBeGreaterThan(0)
    expect(body).toMatchObject({ success: false, error: { code: 'SERVICE_UNAVAILABLE' } })
  }
}

/** Connections that the database knows of, those of the listener, the worker and the limits among them. */
const connections = async () =>
  Number(
    (
      await sql<{ count: string }>(
        `SELECT count(*) FROM pg_stat_activity WHERE datname = $1 AND usename = 'daftar_server'`,
        [clone.name],
      )
    )[0]?.count,
  )

describe('a database that is away', () => {
  test('that closes its connections: 503 with Retry-After meanwhile, then everything goes on without a restart, and no connection is left behind', {
    timeout: (seconds + 30) * 1000,
  }, async () => {
    await Promise.all(calls.map((call) => call()))
    let from = 0
    let to = 0
    let faults: unknown[] = []
    const rows = () => database.query('SELECT 1')
    const model = () => sequelize.query('SELECT 1')
    const fault = (read: () => Promise<unknown>) => database.read(read).catch((error) => refusalOf(error).status)
    const seen = await underLoad(async () => {
      await sleep(500)
      await proxy.cut()
      from = performance.now()
      await sleep(seconds * 1000)
      faults = await Promise.all([rows, model].map((read) => asTenant(company.tenantId, 'a test', () => fault(read))))
      to = performance.now()
      await proxy.restore()
      await sleep(1000)
    })
    expectOrderly(seen, from + 200, to)
    expect(faults).toEqual([503, 503])
    expect(Math.max(...seen.filter(({ at }) => at > from && at < to).map(({ took }) => took))).toBeLessThan(10_000)
    await untilWell(5000)
    expect(poolFigures()).toMatchObject({ using: 0, waiting: 0 })
    expect(poolFigures().size).toBeLessThanOrEqual(5)
    expect(await connections()).toBeLessThanOrEqual(proxy.open())
  })

  test('what was acknowledged is there', async () => {
    const ids: string[] = []
    const create = async () => {
      const response = await (calls[1] as (typeof calls)[number])()
      if (response.status === 201) ids.push(((await response.json()) as { data: { id: string } }).data.id)
    }
    const writing = (async () => {
      for (let turn = 0; turn < 60; turn += 1) await Promise.all([create(), create(), create()])
    })()
    await sleep(150)
    await proxy.cut()
    await sleep(200)
    await proxy.restore()
    await writing
    const stored = await sql<{ id: string }>('SELECT id FROM customers WHERE id = ANY ($1)', [ids])
    expect(ids.length).toBeGreaterThan(3)
    expect(stored).toHaveLength(ids.length)
  })

  test('that says nothing any more: 503 meanwhile, and afterwards everything goes on over new connections', {
    timeout: (seconds + 80) * 1000,
  }, async () => {
    await untilWell(5000)
    let from = 0
    let to = 0
    let lone = Number.POSITIVE_INFINITY
    const seen = await underLoad(async () => {
      await sleep(300)
      expect(isHearing()).toBe(true)
      await proxy.silence()
      from = performance.now()
      const alone = asTenant(company.tenantId, 'a test', () =>
        database.transaction(() => database.query('SELECT 1 AS one')),
      )
      void alone.catch(() => {
        lone = performance.now() - from
      })
      // Deaf, it must not trust what it remembers of people (PLT-19).
      await expect.poll(isHearing, { timeout: 6000 }).toBe(false)
      await sleep((seconds + 8) * 1000)
      to = performance.now()
      await proxy.restore()
    })
    expectOrderly(seen, from + 500, to + 10_000)
    // The time of one statement, and not that of its ROLLBACK on the same connection as well.
    expect(lone).toBeLessThan(6500)
    await untilWell(30_000)
    expect(poolFigures()).toMatchObject({ using: 0, waiting: 0 })
  })

  test('jobs run again, and changes on other servers are heard again', async () => {
    const before = await sql('SELECT id FROM job_runs')
    await sql(`SELECT graphile_worker.add_job('sweep-idempotency-keys', '{}')`)
    await expect
      .poll(async () => (await sql('SELECT id FROM job_runs')).length, { timeout: 20_000 })
      .toBeGreaterThan(before.length)
    await expect.poll(isHearing, { timeout: 10_000 }).toBe(true)
  })
})
