import { readFileSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import type { ApiRoot, DetailedHealth, Health, Readiness, SystemMetrics } from '../../generated/system/types.ts'
import { beginToStop } from '../../src/platform/lifetime.ts'
import { caller } from '../support/call.ts'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'
import { asSuperuser } from '../support/postgres-server.ts'

const daftar = await harness()
const server = inject('databaseServer')
const call = caller(daftar.fetch)
const { owner, founder, hire } = await company(daftar)
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const ready = () => call<Readiness>('GET', '/health/ready')
const asOperator = (statement: string) => asSuperuser(server, (client) => client.query(statement))
const disconnect = () =>
  asOperator(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${daftar.database.name}' AND application_name LIKE 'daftar%'`,
  )

/** Runs `work` while nobody can reach the database. */
async function duringOutage(work: () => Promise<void>): Promise<void> {
  await asOperator(`ALTER DATABASE ${daftar.database.name} ALLOW_CONNECTIONS false`)
  await disconnect()
  try {
    await work()
  } finally {
    await asOperator(`ALTER DATABASE ${daftar.database.name} ALLOW_CONNECTIONS true`)
  }
}

describe('the root', () => {
  test('names the software, its documents and every module with an address that exists', async () => {
    const { status, data } = await call<ApiRoot>('GET', '')
    expect(status).toBe(200)
    expect(data).toMatchObject({ name: 'Daftar', version })
    for (const address of Object.values(data.documents))
      expect((await daftar.fetch(`http://localhost${address}`)).status).toBe(200)
    expect(data.modules.reduce((sum, { operations: count }) => sum + count, 0)).toBe(Object.keys(operations).length)
    for (const { href, description } of data.modules) {
      expect(description).not.toBe('')
      expect(
        (await daftar.fetch(`http://localhost${href}`, { headers: { authorization: `Bearer ${owner.token}` } })).status,
      ).toBe(200)
    }
  })
})

describe('liveness', () => {
  test('is told without a log-in', async () => {
    const { status, data } = await call<Health>('GET', '/health')
    expect(status).toBe(200)
    expect(data).toMatchObject({ status: 'ok', version })
    expect(data.uptime_seconds).toBeGreaterThanOrEqual(0)
    expect(Math.abs(Date.parse(data.timestamp) - Date.now())).toBeLessThan(5_000)
  })

  test('is told while the database is away; everything else says 503 with Retry-After until it is back', async () => {
    await duringOutage(async () => {
      expect((await call('GET', '/health')).status).toBe(200)
      const answer = await ready()
      expect(answer).toMatchObject({
        status: 503,
        code: 'SERVICE_UNAVAILABLE',
        body: {
          error: {
            message: 'The database does not answer, or takes no changes.',
            context: { checks: { database: 'failed', migrations: 'failed', jobs: 'failed' } },
          },
        },
      })
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
      const other = await owner.ask('GET', '/customers')
      expect(other).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' })
      expect(Number(other.headers.get('retry-after'))).toBeGreaterThan(0)
    })
    await expect.poll(async () => (await ready()).status, { timeout: 10_000 }).toBe(200)
    expect((await owner.ask('GET', '/customers')).status).toBe(200)
  })
})

describe('readiness', () => {
  test('is told when all is there', async () => {
    expect(await ready()).toMatchObject({
      status: 200,
      data: { status: 'ready', checks: { database: 'ok', migrations: 'ok', jobs: 'ok' } },
    })
  })

  test('is not told where a migration is missing', async () => {
    const [last] = await daftar.sql<{ name: string }>(
      'DELETE FROM schema_migrations WHERE name = (SELECT max(name) FROM schema_migrations) RETURNING name',
    )
    expect(await ready()).toMatchObject({
      status: 503,
      body: { error: { context: { checks: { database: 'ok', migrations: 'failed', jobs: 'ok' } } } },
    })
    await daftar.sql('INSERT INTO schema_migrations (name) VALUES ($1)', [last?.name])
    expect((await ready()).status).toBe(200)
  })

  test('is not told where the queue takes no jobs', async () => {
    await daftar.sql('REVOKE INSERT ON graphile_worker._private_jobs FROM daftar_app')
    expect(await ready()).toMatchObject({
      status: 503,
      body: { error: { context: { checks: { database: 'ok', migrations: 'ok', jobs: 'failed' } } } },
    })
    await daftar.sql('GRANT INSERT ON graphile_worker._private_jobs TO daftar_app')
    expect((await ready()).status).toBe(200)
  })

  test('is not told where the database takes no changes', async () => {
    await asOperator(`ALTER DATABASE ${daftar.database.name} SET default_transaction_read_only = on`)
    await disconnect()
    await expect
      .poll(async () => (await ready()).body, { timeout: 10_000 })
      .toMatchObject({ error: { context: { checks: { database: 'failed', migrations: 'ok' } } } })
    await asOperator(`ALTER DATABASE ${daftar.database.name} RESET default_transaction_read_only`)
    await disconnect()
    await expect.poll(async () => (await ready()).status, { timeout: 10_000 }).toBe(200)
  })
})

describe('the state of each component', () => {
  test('is the worst of all, and says what there is to know', async () => {
    const state = () => owner.ask<DetailedHealth>('GET', '/health/detailed')
    const component = (data: DetailedHealth, name: string) => data.components.find((one) => one.name === name)
    // The connection that listens is opened anew after the outages above.
    await expect
      .poll(async () => component((await state()).data, 'announcements')?.status, { timeout: 5_000 })
      .toBe('ok')
    const { status, data } = await state()
    const of = (name: string) => component(data, name)
    expect([status, data.status]).toEqual([200, 'degraded'])
    expect(of('database')).toMatchObject({
      status: 'ok',
      latency_ms: expect.any(Number),
      detail: expect.stringMatching(/^PostgreSQL \d/),
    })
    expect(of('migrations')).toMatchObject({ status: 'ok' })
    expect(of('jobs')).toMatchObject({ status: 'ok' })
    expect(of('mail')).toMatchObject({ status: 'degraded', latency_ms: null })
    expect(of('disk')).toMatchObject({ detail: expect.stringMatching(/GB/) })
  })

  test('names what has failed, and goes on to the next', async () => {
    const [last] = await daftar.sql<{ name: string }>(
      'DELETE FROM schema_migrations WHERE name = (SELECT max(name) FROM schema_migrations) RETURNING name',
    )
    await daftar.sql('REVOKE SELECT ON graphile_worker._private_jobs FROM daftar_app')
    const { status, data } = await owner.ask<DetailedHealth>('GET', '/health/detailed')
    await daftar.sql('GRANT SELECT ON graphile_worker._private_jobs TO daftar_app')
    await daftar.sql('INSERT INTO schema_migrations (name) VALUES ($1)', [last?.name])
    expect([status, data.status]).toEqual([200, 'failed'])
    expect(data.components.find(({ name }) => name === 'migrations')).toMatchObject({
      status: 'failed',
      detail: `Migrations are missing: ${last?.name}.`,
    })
    expect(data.components.find(({ name }) => name === 'jobs')).toMatchObject({ status: 'failed', latency_ms: null })
    expect(data.components.find(({ name }) => name === 'disk')?.status).not.toBe('failed')
  })

  test('needs system:view', async () => {
    const { ask } = await hire('accountant')
    for (const path of ['/health/detailed', '/health/metrics', '/metrics'])
      expect(await ask('GET', path)).toMatchObject({ status: 403, code: 'FORBIDDEN' })
  })
})

describe('figures', () => {
  test('count requests, refusals and jobs', async () => {
    const figures = async () => (await owner.ask<SystemMetrics>('GET', '/health/metrics')).data
    const before = await figures()
    await owner.ask('GET', '/customers/none')
    await owner.ask('GET', '/customers')
    const after = await figures()
    expect(after.requests.total - before.requests.total).toBe(3)
    expect(after.requests.client_errors - before.requests.client_errors).toBe(1)
    expect(after.requests.in_flight).toBe(1)
    const { duration_p50_ms: half, duration_p95_ms: most, duration_p99_ms: nearlyAll } = after.requests
    expect(half as number).toBeGreaterThan(0)
    expect(most as number).toBeGreaterThanOrEqual(half as number)
    expect(nearlyAll as number).toBeGreaterThanOrEqual(most as number)
    expect(after.pool.open).toBeGreaterThan(0)
    expect(after.pool.maximum).toBeGreaterThanOrEqual(after.pool.open)
    expect(after.process.resident_memory_bytes).toBeGreaterThan(after.process.heap_used_bytes)
    expect(before.queue).toMatchObject({ waiting: 0, oldest_waiting_seconds: null })
    await daftar.sql(
      `SELECT graphile_worker.add_job('send-mail', '{}', run_at => now() - interval '90 seconds'), graphile_worker.add_job('send-mail', '{}', run_at => now() + interval '1 hour')`,
    )
    const { queue } = await figures()
    expect(queue.waiting).toBe(1)
    expect(queue.oldest_waiting_seconds as number).toBeGreaterThan(89)
  })

  test('are there as text for Prometheus', async () => {
    const answer = await daftar.fetch('http://localhost/api/v1/metrics', {
      headers: { authorization: `Bearer ${owner.token}`, 'x-tenant-id': founder.tenantId },
    })
    const text = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(text).toMatch(
      /^daftar_http_request_duration_seconds_count\{operation="listCustomers",method="GET",status="200"\} [1-9]/m,
    )
    expect(text).toMatch(/^daftar_jobs\{state="waiting"\} 1$/m)
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m)
    expect(text).not.toContain(founder.tenantId)
  })
})

describe('stopping', () => {
  test('is told by readiness, while liveness goes on', async () => {
    beginToStop()
    expect(await ready()).toMatchObject({
      status: 503,
      body: { error: { message: 'The server is stopping.', context: { checks: { database: 'ok' } } } },
    })
    expect((await call('GET', '/health')).status).toBe(200)
  })
})
