import { describe, expect, test } from 'vitest'
import type { Registration, Tokens } from '../../generated/auth/types.ts'
import { anAddress, aPassword, aRegistration, caller } from '../support/call.ts'
import { harness } from '../support/harness.ts'

const { fetch, sql } = await harness({
  TRUST_PROXY: 1,
  RATE_LIMIT_ANONYMOUS: { limit: 20, seconds: 3600 },
  RATE_LIMIT_USER: { limit: 40, seconds: 3600 },
  RATE_LIMIT_ADMIN: { limit: 30, seconds: 3600 },
})
const call = caller(fetch)
const register = async (address = anAddress()) =>
  (await call<Registration>('POST', '/auth/register', { body: aRegistration(), address })).data

describe('PLT-08 the limit of an address', () => {
  test('is not used up by people who renew their tokens and sign in', async () => {
    const address = anAddress()
    const { tokens, user } = await register(address)
    let { refresh_token } = tokens
    for (let round = 0; round < 25; round += 1) {
      const { status, data } = await call<Tokens>('POST', '/auth/refresh', { body: { refresh_token }, address })
      expect(status).toBe(200)
      refresh_token = data.refresh_token
    }
    for (let round = 0; round < 5; round += 1)
      expect(
        (await call('POST', '/auth/login', { body: { email: user.email, password: aPassword }, address })).status,
      ).toBe(200)
  })

  test('is used up by refresh tokens and passwords that are wrong, and by registrations', async () => {
    for (const [path, body] of [
      ['/auth/refresh', () => ({ refresh_token: 'rt_unknown' })],
      ['/auth/login', () => ({ email: `${Math.random()}@northwind.example`, password: 'not-the-password' })],
      ['/auth/register', () => aRegistration({ password: 'password1234' })],
      ['/auth/verify', () => ({ token: 'rt_unknown' })],
    ] as const) {
      const address = anAddress()
      const statuses = []
      for (let attempt = 0; attempt < 21; attempt += 1)
        statuses.push((await call('POST', path, { body: body(), address })).status)
      expect(statuses.slice(0, 20), path).not.toContain(429)
      expect(statuses[20], path).toBe(429)
    }
  })
})

test('PLT-08 an answer that took nothing off a limit says how the limit of the address stands', async () => {
  const address = anAddress()
  const left = async (path: string) =>
    Number((await call('GET', path, { address })).headers.get('x-ratelimit-remaining'))
  expect(await left('/customers')).toBe(19)
  expect(await left('/nowhere')).toBe(19)
  expect(await left('/customers')).toBe(18)
})

const setRate = (tenantId: string, admin: string) =>
  sql(`UPDATE tenants SET settings = settings || jsonb_build_object('rate_limits', $2::jsonb) WHERE id = $1`, [
    tenantId,
    { admin },
  ])
const soon = { timeout: 1_000, interval: 1 }

test('PLT-08 a server that ends takes little of a limit with it: it draws no more than it has spent', async () => {
  const { tenant, tokens } = await register()
  const ask = () => call('GET', '/customers', { token: tokens.access_token })
  const drawn = async () =>
    (await sql<{ points: number }>(`SELECT points FROM rate_limits WHERE key LIKE 'admin:25200:%'`))[0]?.points ?? 0
  await setRate(tenant.id, '1000/7h')
  await expect.poll(async () => (await ask()) && drawn(), soon).toBe(1)
  for (let spent = 2; spent <= 150; spent += 1) {
    await ask()
    expect(await drawn()).toBeLessThanOrEqual(Math.min(2 * spent - 1, spent + 50))
  }
})

describe('PLT-08 the rate of a tenant', () => {
  test('holds from when it is set: neither a longer nor a shorter window goes on in the other', async () => {
    const { tenant, tokens } = await register()
    const ask = () => call('GET', '/customers', { token: tokens.access_token })
    const remaining = async () => Number((await ask()).headers.get('x-ratelimit-remaining'))
    const wait = async () => Number((await ask()).headers.get('retry-after'))

    await setRate(tenant.id, '3/h')
    await expect.poll(wait, soon).toBeGreaterThan(3_000)
    await setRate(tenant.id, '3/min')
    await expect.poll(async () => (await ask()).status, soon).toBe(200)
    expect([await remaining(), await remaining()]).toEqual([1, 0])
    const seconds = await wait()
    expect(seconds).toBeGreaterThan(50)
    expect(seconds).toBeLessThanOrEqual(61)
    await setRate(tenant.id, '3/h')
    await expect.poll(wait, soon).toBeGreaterThan(3_000)
  })
})

describe('PLT-08 the limit of a person', () => {
  test('counts the renewal of tokens', async () => {
    const { tokens } = await register()
    let { refresh_token } = tokens
    const statuses = []
    for (let round = 0; round < 41; round += 1) {
      const { status, data } = await call<Tokens>('POST', '/auth/refresh', {
        body: { refresh_token },
        address: anAddress(),
      })
      statuses.push(status)
      refresh_token = data?.refresh_token ?? refresh_token
    }
    expect(statuses).toEqual([...Array(40).fill(200), 429])
  })

  test('counts requests that are refused for lack of a permission or a tenant', async () => {
    const { tokens } = await register()
    const statuses = []
    for (let round = 0; round < 41; round += 1)
      statuses.push(
        (await call('GET', '/customers', { token: tokens.access_token, headers: { 'x-tenant-id': 'elsewhere' } }))
          .status,
      )
    expect(statuses).toEqual([...Array(40).fill(403), 429])
  })
})
