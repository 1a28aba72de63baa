import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Customer } from '../../generated/crm/types.ts'
import { harness } from '../support/harness.ts'

const daftar = await harness({ LOG_LEVEL: 'fatal' }, { worker: true })
const { afterCommit, on, register } = await import('../../src/platform/events.ts')
const { customerCreated, customerUpdated } = await import('../../src/modules/crm/index.ts')
const { database } = await import('../../src/platform/database.ts')
const { tenantId } = await import('../../src/platform/context.ts')
const { startWorker } = await import('../../src/platform/jobs.ts')
const company = await daftar.tenant()
const { client } = company

const heard = new Map<string, string[]>()
const hear = ({ id, notes }: Customer) => void heard.set(id, [...(heard.get(id) ?? []), notes ?? 'created'])
const waiting = async () =>
  Number((await daftar.sql<{ count: string }>('SELECT count(*) FROM event_deliveries'))[0]?.count)
const drained = () => expect.poll(waiting, { timeout: 25_000, interval: 50 }).toBe(0)
beforeEach(() => heard.clear())
afterAll(() => register([]))

describe('PLT-02 events after the commit', () => {
  test('reach a reaction in the order of their aggregate, though many change at once and several workers take them', async () => {
    const others = await Promise.all([startWorker(), startWorker()])
    register([
      afterCommit(customerCreated, 'test-order', async (customer) => hear(customer)),
      afterCommit(customerUpdated, 'test-order', async (customer) => hear(customer)),
    ])
    const ids = await Promise.all(
      Array.from({ length: 6 }, async () => (await client.customers.create({ name: 'Ordered' })).id),
    )
    await Promise.all(
      ids.map(async (id) => {
        for (let step = 1; step <= 8; step += 1) await client.customers.update(id, { notes: String(step) })
      }),
    )
    await drained()
    for (const id of ids) expect(heard.get(id)).toEqual(['created', '1', '2', '3', '4', '5', '6', '7', '8'])
    for (const { stop } of others) await stop()
  })

  test('are tried again when a reaction fails, the younger ones of the aggregate waiting behind, those of others not', async () => {
    let failures = 0
    register([
      afterCommit(customerUpdated, 'test-failing', async (customer) => {
        if (customer.name === 'Failing' && customer.notes === '1' && failures < 2) {
          failures += 1
          throw new Error('not now')
        }
        hear(customer)
      }),
    ])
    const failing = (await client.customers.create({ name: 'Failing' })).id
    const sound = (await client.customers.create({ name: 'Sound' })).id
    for (const id of [failing, sound]) for (const notes of ['1', '2', '3']) await client.customers.update(id, { notes })
    await expect.poll(() => heard.get(sound), { timeout: 5000 }).toEqual(['1', '2', '3'])
    await drained()
    expect(failures).toBe(2)
    expect(heard.get(failing)).toEqual(['1', '2', '3'])
    const runs = await daftar.sql<{ error: string | null }>(
      `SELECT error FROM job_runs WHERE task = 'deliver-events' AND error IS NOT NULL`,
    )
    expect(runs).toEqual([{ error: 'not now' }, { error: 'not now' }])
  })

  test('PLT-16 leave traces that lead back to the request', async () => {
    register([
      afterCommit(customerCreated, 'test-trace', ({ id }) =>
        database.query('UPDATE customers SET notes = $2 WHERE id = $1 RETURNING id', [id, 'reacted']),
      ),
    ])
    const answer = await daftar.fetch('http://localhost/api/v1/customers', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${company.accessToken}`,
        'x-tenant-id': company.tenantId,
        'x-request-id': 'asked-for-it',
        'content-type': 'application/json',
      },
      body: '{"name":"Traced"}',
    })
    const { data } = (await answer.json()) as { data: Customer }
    await drained()
    const traces = await daftar.sql('SELECT action, request_id FROM audit_log WHERE entity_id = $1 ORDER BY at', [
      data.id,
    ])
    expect(traces).toEqual([
      { action: 'created', request_id: 'asked-for-it' },
      { action: 'updated', request_id: 'asked-for-it' },
    ])
  })

  test('are delivered at least once: what a failed reaction had written is gone, and is written again', async () => {
    let attempts = 0
    register([
      afterCommit(customerUpdated, 'test-effect', async () => {
        attempts += 1
        await database.query(
          `INSERT INTO number_series (tenant_id, series, period, last) VALUES ($1, 'effect', '', 1) ON CONFLICT (tenant_id, series, period) DO UPDATE SET last = number_series.last + 1 RETURNING last`,
          [tenantId()],
        )
        if (attempts === 1) throw new Error('after the effect')
      }),
    ])
    const { id } = await client.customers.create({ name: 'Effect' })
    await client.customers.update(id, { notes: 'x' })
    await drained()
    expect(attempts).toBe(2)
    expect(await daftar.sql(`SELECT last FROM number_series WHERE series = 'effect'`)).toEqual([{ last: '1' }])
  })

  test('there are none of what was refused or rolled back', async () => {
    register([
      afterCommit(customerCreated, 'test-none', async (customer) => hear(customer)),
      afterCommit(customerUpdated, 'test-none', async (customer) => hear(customer)),
    ])
    const before = await daftar.sql('SELECT count(*) FROM events')
    await expect(
      client.customers.create({ name: 'Refused', tax_country: 'DE', vat_number: 'DE111111111' }),
    ).rejects.toMatchObject({ status: 422 })
    await client.customers.create({ name: 'Taken', code: 'TAKEN' })
    await expect(client.customers.create({ name: 'Taken', code: 'TAKEN' })).rejects.toMatchObject({ status: 409 })
    await expect(
      client.customers.bulkUpsert({
        atomic: true,
        customers: [{ name: 'First' }, { name: 'Second', code: 'TAKEN', tax_country: 'DE', vat_number: 'DE111111111' }],
      }),
    ).rejects.toMatchObject({ status: 422 })
    await drained()
    expect(Number((await daftar.sql<{ count: string }>('SELECT count(*) FROM events'))[0]?.count)).toBe(
      Number((before[0] as { count: string }).count) + 1,
    )
    expect([...heard.values()]).toEqual([['created']])
  })
})

describe('PLT-02 reactions in the transaction', () => {
  test('one that refuses undoes the change, its event, its audit and its deliveries', async () => {
    register([
      on(customerCreated, async function refuse(customer) {
        if (customer.name === 'Unwanted') throw new Error('unwanted')
      }),
      afterCommit(customerCreated, 'test-undone', async (customer) => hear(customer)),
    ])
    const count = async () =>
      (
        await daftar.sql(
          `SELECT (SELECT count(*) FROM customers) AS customers, (SELECT count(*) FROM events) AS events, (SELECT count(*) FROM audit_log) AS audit, (SELECT count(*) FROM graphile_worker._private_jobs) AS jobs`,
        )
      )[0]
    const before = await count()
    await expect(client.customers.create({ name: 'Unwanted' })).rejects.toMatchObject({ status: 500 })
    expect(await count()).toEqual(before)
    await client.customers.create({ name: 'Wanted' })
    await drained()
    expect([...heard.values()]).toEqual([['created']])
  })
})

describe('the history of jobs', () => {
  test('tells of each run: which, for whom, when, by which worker, with what outcome', async () => {
    register([afterCommit(customerCreated, 'test-history', async (customer) => hear(customer))])
    const { id } = await client.customers.create({ name: 'History' })
    await drained()
    expect(heard.get(id)).toEqual(['created'])
    await expect
      .poll(
        async () =>
          (
            await daftar.sql(
              `SELECT task, tenant_id, attempt, error, finished_at >= started_at AS ordered FROM job_runs ORDER BY id DESC LIMIT 1`,
            )
          )[0],
      )
      .toEqual({ task: 'deliver-events', tenant_id: company.tenantId, attempt: 1, error: null, ordered: true })
    expect(
      await daftar.sql('SELECT id FROM graphile_worker._private_jobs WHERE attempts > 0 AND locked_at IS NULL'),
    ).toEqual([])
  })
})
