import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { SecurityEvent } from '../../generated/auth/types.ts'
import { anAddress, caller } from '../support/call.ts'
import { harness, type Person, type Tenant } from '../support/harness.ts'

const { fetch, sql, tenant } = await harness()
const call = caller(fetch)

const events = async ({ accessToken, tenantId }: Pick<Tenant, 'accessToken' | 'tenantId'>, query = '', perPage = 100) =>
  call<SecurityEvent[]>('GET', `/security/events?per_page=${perPage}${query}`, {
    token: accessToken,
    headers: { 'x-tenant-id': tenantId },
  })
const typesOf = async (company: Tenant, query = '') => (await events(company, query)).data.map(({ type }) => type)
const login = ({ email }: { email: string }, password: string, address = anAddress()) =>
  call('POST', '/auth/login', { body: { email, password }, address, agent: 'a browser' })

/** Makes somebody who has an account already a user of the company as well. */
async function join(person: Person, { client }: Tenant, role = 'sales'): Promise<string> {
  const { data: roles } = await client.roles.list({ per_page: 100 })
  const { id } = await client.users.create({
    email: person.email,
    first_name: 'Nancy',
    last_name: 'Davolio',
    role_ids: [roles.find(({ key }) => key === role)?.id ?? ''],
  })
  const [mail] = await sql<{ text: string }>(
    'SELECT text FROM mail_outbox WHERE recipient = $1 ORDER BY created_at DESC LIMIT 1',
    [person.email],
  )
  const token = /^[\w-]{43}$/m.exec(mail?.text ?? '')?.[0]
  expect((await call('POST', '/invitations/accept', { body: { token, password: person.password } })).status).toBe(200)
  return id
}

describe('security events', () => {
  test('tell of log-ins, failures, lockouts, ended sessions and refused permissions: who, when, from where', async () => {
    const company = await tenant()
    const nancy = await company.as('sales')
    await login(nancy, nancy.password, '10.20.30.40')
    for (let index = 0; index < 5; index += 1) await login(nancy, 'not-the-password', '10.20.30.41')
    await call('GET', '/roles', { token: nancy.accessToken })
    await call('POST', '/auth/logout', { token: nancy.accessToken, body: {} })

    const { data, body } = await events(company, `&user_id=${nancy.userId}`)
    expect(data.map(({ type }) => type)).toEqual([
      'logout',
      'permission_refused',
      'login_locked',
      ...Array(5).fill('login_failed'),
      'login',
      'invitation_accepted',
    ])
    expect(body.pagination?.total).toBe(10)
    expect(data[8]).toMatchObject({
      type: 'login',
      user_id: nancy.userId,
      user_name: 'Nancy Davolio',
      address: '10.20.30.40',
      user_agent: 'a browser',
      permission: null,
    })
    expect(data[1]).toMatchObject({ permission: 'roles:view', user_id: nancy.userId })
    expect(Date.parse(data[0]?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(data[9]?.at ?? ''))
  })

  test('tell of a refresh token that was shown twice', async () => {
    const company = await tenant()
    const body = { email: company.email, password: company.password }
    const { data } = await call<{ tokens: { refresh_token: string } }>('POST', '/auth/login', { body })
    const { refresh_token } = data.tokens
    for (const status of [200, 401])
      expect((await call('POST', '/auth/refresh', { body: { refresh_token } })).status).toBe(status)
    expect(await typesOf(company)).toContain('refresh_token_reused')
  })

  test('are filtered by type, user, address and time, and ordered both ways', async () => {
    const company = await tenant()
    const nancy = await company.as('sales')
    await login(nancy, nancy.password, '10.50.0.1')
    const [moment] = await sql<{ now: Date }>('SELECT clock_timestamp() AS now')
    const then = encodeURIComponent(moment?.now.toISOString() ?? '')
    await login(nancy, 'not-the-password', '10.50.0.2')
    expect(await typesOf(company, '&type=login')).toEqual(['login'])
    expect(await typesOf(company, '&address=10.50.0.2')).toEqual(['login_failed'])
    expect(await typesOf(company, `&at__gte=${then}`)).toEqual(['login_failed'])
    expect(await typesOf(company, `&at__lte=${then}&user_id=${nancy.userId}`)).toEqual(['login', 'invitation_accepted'])
    expect(await typesOf(company, `&user_id=${company.userId}`)).toEqual(['registered'])
    expect((await typesOf(company, '&ordering=at'))[0]).toBe('registered')
    expect((await events(company, '&type=nothing')).fields).toEqual(['type'])
  })

  test('PLT-12 are read to the end by cursor, also while more happen, and the total is that of the moment', async () => {
    const company = await tenant()
    for (let index = 0; index < 7; index += 1) await login(company, company.password)
    const seen: string[] = []
    let cursor = ''
    do {
      const { data, body } = await events(company, cursor, 3)
      seen.push(...data.map(({ id }) => id))
      cursor = body.pagination?.next_cursor ? `&cursor=${body.pagination.next_cursor}` : ''
      await login(company, company.password)
    } while (cursor)
    expect(new Set(seen).size).toBe(8)
    expect((await events(company)).body.pagination?.total).toBeGreaterThan(8)
  })

  test('of a person in two tenants are seen by both while the person is in both, and by neither before or after', async () => {
    const [one, other] = [await tenant(), await tenant()]
    const nancy = await one.as('sales')
    await login(nancy, nancy.password, '10.60.0.1')
    const there = await join(nancy, other)
    await login(nancy, nancy.password, '10.60.0.2')
    await other.client.users.delete(there)
    await login(nancy, nancy.password, '10.60.0.3')

    const addresses = async (company: Tenant) =>
      (await events(company, '&type=login')).data.map(({ address }) => address)
    expect(await addresses(one)).toEqual(['10.60.0.3', '10.60.0.2', '10.60.0.1'])
    expect(await addresses(other)).toEqual(['10.60.0.2'])
    expect((await events(other, '&type=login')).data[0]?.user_id).toBe(there)
    expect((await typesOf(one)).filter((type) => type === 'invitation_accepted')).toHaveLength(1)
  })

  test('PLT-09 of another tenant are not seen: refusals there, profiles, and attempts on unknown accounts by nobody', async () => {
    const [one, other] = [await tenant(), await tenant()]
    const nancy = await one.as('sales')
    await join(nancy, other)
    await call('GET', '/roles', { token: nancy.accessToken, headers: { 'x-tenant-id': other.tenantId } })
    await call('PATCH', '/auth/me', { token: nancy.accessToken, body: { phone: '+49 30 0074321' } })
    const address = anAddress()
    await login({ email: `${randomUUID()}@northwind.example` }, 'not-the-password', address)
    expect(await typesOf(one)).not.toContain('permission_refused')
    expect(await typesOf(other)).toContain('permission_refused')
    for (const company of [one, other]) {
      expect(await typesOf(company)).not.toContain('profile_changed')
      expect(await typesOf(company, `&address=${address}`)).toEqual([])
    }
  })

  test('are seen with security:view alone, and in a narrow scope those of the users that it reaches', async () => {
    const company = await tenant()
    const nancy = await company.as('sales')
    const refused = await events({ accessToken: nancy.accessToken, tenantId: company.tenantId })
    expect(refused).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    const role = await company.client.roles.create({
      key: 'watch',
      name: 'Watch',
      permissions: ['security:view'],
      scope: 'own',
    })
    const watch = await company.as(role.id)
    await login(watch, watch.password)
    const { data } = await events({ accessToken: watch.accessToken, tenantId: company.tenantId })
    expect(new Set(data.map(({ user_id }) => user_id))).toEqual(new Set([watch.userId]))
  })

  test('cannot be written, changed or removed by the application', async () => {
    const [rights] = await sql(
      `SELECT has_table_privilege('daftar_app', 'tenant_security_events', 'INSERT') AS insert, has_table_privilege('daftar_app', 'tenant_security_events', 'UPDATE') AS update,
         has_table_privilege('daftar_app', 'tenant_security_events', 'DELETE') AS delete`,
    )
    expect(rights).toEqual({ insert: false, update: false, delete: false })
  })
})
