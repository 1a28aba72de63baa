import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Registration } from '../../generated/auth/types.ts'
import type { Customer } from '../../generated/crm/types.ts'
import { anAddress, aPassword, aRegistration, inParallel } from '../support/call.ts'
import { fleet, type Member } from './fleet.ts'

const full = process.env.DAFTAR_FULL === '1'
const limit = full ? 1000 : 200
const ships = await fleet({ RATE_LIMIT_USER: `${limit}/h` })
afterAll(() => ships.end())
let servers: Member[] = []
let owner: { token: string; tenant: string; email: string }
const nth = (index: number) => servers[index % servers.length] as Member

beforeAll(async () => {
  servers = await inParallel(3, () => ships.start())
  const { data } = await nth(0).call<Registration>('POST', '/auth/register', { body: aRegistration() })
  owner = { token: data.tokens.access_token, tenant: data.tenant.id, email: data.user.email }
}, 90_000)

const asOwner = (server: Member, method: string, path: string, body?: unknown) =>
  server.call<{ id: string }>(method, path, { body, token: owner.token, headers: { 'x-tenant-id': owner.tenant } })

describe('three servers that start together on an empty database', () => {
  test('migrate it once, and make one key between them', async () => {
    const migrations = await ships.sql<{ name: string; count: string }>(
      'SELECT name, count(*) FROM schema_migrations GROUP BY name',
    )
    expect(migrations.length).toBeGreaterThanOrEqual(6)
    expect(migrations.filter(({ count }) => count !== '1')).toEqual([])
    expect(await ships.sql('SELECT count(*)::int FROM signing_keys')).toEqual([{ count: 1 }])
    for (const { output } of servers) expect(output()).not.toMatch(/"level":"(error|fatal)"/)
  })

  test('each sees at once what another has written', async () => {
    const { data } = await asOwner(nth(0), 'POST', '/customers', { name: 'Seen everywhere' })
    for (const server of servers) expect((await asOwner(server, 'GET', `/customers/${data.id}`)).status).toBe(200)
  })
})

describe('three servers', () => {
  test('fifty registrations of one e-mail in parallel give one, and nothing half of the others', async () => {
    const body = aRegistration()
    const statuses = (
      await inParallel(50, (index) =>
        nth(index).call('POST', '/auth/register', {
          body: { ...body, company_name: `Company ${index}` },
          address: anAddress(),
        }),
      )
    ).map(({ status }) => status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(statuses.filter((status) => status === 409)).toHaveLength(49)
    const [left] = await ships.sql(
      `SELECT (SELECT count(*)::int FROM identities WHERE email = $1) AS identities, (SELECT count(*)::int FROM users WHERE email = $1) AS users,
         (SELECT count(*)::int FROM tenants WHERE name LIKE 'Company %') AS tenants, (SELECT count(*)::int FROM stores s JOIN tenants t ON t.id = s.tenant_id WHERE t.name LIKE 'Company %') AS stores`,
      [body.email],
    )
    expect(left).toEqual({ identities: 1, users: 1, tenants: 1, stores: 1 })
  })

  test('PLT-06 fifty creates with one key, over all of them, make one', async () => {
    const key = randomUUID()
    const name = `Once ${key}`
    const answers = await inParallel(50, (index) =>
      nth(index).call<Customer>('POST', '/customers', {
        body: { name },
        token: owner.token,
        headers: { 'x-tenant-id': owner.tenant, 'idempotency-key': key },
      }),
    )
    expect(answers.filter(({ status }) => ![201, 409].includes(status))).toEqual([])
    expect(answers.filter(({ status, headers }) => status === 201 && !headers.has('idempotent-replayed'))).toHaveLength(
      1,
    )
    expect(await ships.sql('SELECT count(*)::int FROM customers WHERE name = $1', [name])).toEqual([{ count: 1 }])
    for (const server of servers) {
      const again = await server.call<Customer>('POST', '/customers', {
        body: { name },
        token: owner.token,
        headers: { 'x-tenant-id': owner.tenant, 'idempotency-key': key },
      })
      expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, 'true'])
    }
  })

  test('PLT-08 share the limit of a person: not five per cent more than it, and no block of it lost for good', async () => {
    const { data: roles } = await nth(0).call<{ key: string; id: string }[]>('GET', '/roles?per_page=100', {
      token: owner.token,
      headers: { 'x-tenant-id': owner.tenant },
    })
    const email = `${randomUUID()}@northwind.example`
    await asOwner(nth(0), 'POST', '/users', {
      email,
      first_name: 'Nancy',
      last_name: 'Davolio',
      role_ids: [roles.find(({ key }) => key === 'staff')?.id],
    })
    const [mail] = await ships.sql<{ text: string }>('SELECT text FROM mail_outbox WHERE recipient = $1', [email])
    const accepted = await nth(0).call<{ tokens: { access_token: string } }>('POST', '/invitations/accept', {
      body: { token: /[A-Za-z0-9_-]{43}/.exec(mail?.text ?? '')?.[0], password: aPassword },
    })
    const token = accepted.data.tokens.access_token

    const answers = await inParallel(8, async (client) => {
      const own = []
      for (let turn = 0; turn < limit / 4; turn += 1)
        own.push(await nth(client + turn).call('GET', '/auth/me', { token, headers: { 'x-tenant-id': owner.tenant } }))
      return own
    })
    const all = answers.flat()
    const allowed = all.filter(({ status }) => status === 200)
    const refused = all.filter(({ status }) => status === 429)
    expect(all).toHaveLength(allowed.length + refused.length)
    expect(allowed.length).toBeLessThanOrEqual(limit * 1.05)
    expect(allowed.length).toBeGreaterThanOrEqual(limit * 0.95)
    for (const { headers } of all) {
      expect(headers.get('x-ratelimit-limit')).toBe(String(limit))
      expect(Number(headers.get('x-ratelimit-remaining'))).toBeGreaterThanOrEqual(0)
      const reset = Number(headers.get('x-ratelimit-reset')) - Date.now() / 1000
      expect(reset).toBeGreaterThan(3000)
      expect(reset).toBeLessThanOrEqual(3601)
    }
    for (const { headers, code, body } of refused) {
      expect(code).toBe('RATE_LIMIT_EXCEEDED')
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(3000)
      expect(headers.get('x-ratelimit-remaining')).toBe('0')
      expect(body.success).toBe(false)
    }
    const [{ points } = { points: 0 }] = await ships.sql<{ points: number }>(
      `SELECT points FROM rate_limits WHERE key LIKE 'user:%' ORDER BY points DESC LIMIT 1`,
    )
    expect(points).toBeGreaterThanOrEqual(limit)
    expect((await asOwner(nth(1), 'GET', '/customers')).status, 'the limit of one is not that of another').toBe(200)
  })

  test('PLT-22 count failed log-ins together, exactly, also all at once', async () => {
    const address = anAddress()
    const answers = await inParallel(30, (index) =>
      nth(index).call('POST', '/auth/login', { body: { email: owner.email, password: 'not the password' }, address }),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(25)
    for (const { headers } of refused) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('PLT-19 a session that ends on one has ended on all within a second', async () => {
    const { data } = await nth(0).call<{ tokens: { access_token: string } }>('POST', '/auth/login', {
      body: { email: owner.email, password: aPassword },
      address: anAddress(),
    })
    const token = data.tokens.access_token
    const knock = async () =>
      (await Promise.all(servers.map((server) => server.call('GET', '/auth/me', { token })))).map(
        ({ status }) => status,
      )
    expect(await knock()).toEqual([200, 200, 200])
    expect((await nth(0).call('POST', '/auth/logout', { token })).status).toBe(204)
    expect((await nth(0).call('GET', '/auth/me', { token })).status).toBe(401)
    await expect.poll(knock, { timeout: 1000, interval: 20 }).toEqual([401, 401, 401])
  })

  test('run each job once between them', async () => {
    const before = (await ships.sql(`SELECT id FROM job_runs`)).length
    await ships.sql(`SELECT graphile_worker.add_job('sweep-idempotency-keys', '{}') FROM generate_series(1, 100)`)
    await expect
      .poll(async () => (await ships.sql(`SELECT id FROM job_runs`)).length, { timeout: 20_000, interval: 100 })
      .toBeGreaterThanOrEqual(before + 100)
    const runs = await ships.sql<{ job_id: string; count: string }>(
      `SELECT job_id, count(*) FROM job_runs WHERE task = 'sweep-idempotency-keys' GROUP BY job_id`,
    )
    expect(runs.filter(({ count }) => count !== '1')).toEqual([])
    const workers = await ships.sql(`SELECT DISTINCT worker FROM job_runs WHERE task = 'sweep-idempotency-keys'`)
    expect(workers.length).toBeGreaterThan(1)
  })

  test('one that stops, while requests come in, leaves none of them unanswered', async () => {
    const extra = await ships.start()
    const sent: Promise<number | 'refused'>[] = []
    const ask = () =>
      extra
        .call('POST', '/customers', {
          body: { name: 'Until the end' },
          token: owner.token,
          headers: { 'x-tenant-id': owner.tenant },
        })
        .then(
          ({ status }) => status,
          () => 'refused' as const,
        )
    for (let index = 0; index < 30; index += 1) sent.push(ask())
    await Promise.race(sent)
    const stopped = extra.stop()
    const outcomes = await Promise.all(sent)
    expect(await stopped).toBe(0)
    const answered = outcomes.filter((outcome) => outcome === 201).length
    expect(outcomes.filter((outcome) => outcome !== 201 && outcome !== 'refused')).toEqual([])
    expect(await ships.sql(`SELECT count(*)::int FROM customers WHERE name = 'Until the end'`)).toEqual([
      { count: answered },
    ])
  })
})
