import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Registration, SignedIn } from '../../generated/auth/types.ts'
import { rotateSigningKeys } from '../../src/modules/auth/index.ts'
import { secretKey } from '../../src/platform/config.ts'
import { aPassword, aRegistration, type Call, caller } from '../support/call.ts'
import { harness } from '../support/harness.ts'
import { daftar, temporaryDirectory } from '../support/processes.ts'
import { accounts, codeOf } from '../support/second-step.ts'

const { fetch: inProcess, database, tenant, sql } = await harness()
const here = caller(inProcess)

/** Another server on the same database, as a process of its own. */
async function anotherServer(env: Record<string, string> = {}): Promise<Call> {
  const { applicationUrl: DATABASE_URL, migrationUrl: MIGRATION_DATABASE_URL } = database
  const running = daftar(['serve', '--port', '0'], {
    env: { DATABASE_URL, MIGRATION_DATABASE_URL, TRUST_PROXY: '1', DATA_DIR: temporaryDirectory(), ...env },
  })
  const [, url = ''] = await running.until(/Daftar is ready at (\S+)/)
  return caller(fetch, url.replace(/\/$/, ''))
}

const register = async (server: Call) =>
  (await server<Registration>('POST', '/auth/register', { body: aRegistration() })).data
const knock = async (server: Call, token: string) => (await server('GET', '/auth/me', { token })).status
const within = { timeout: 1_000, interval: 20 }

describe('two servers on one database', () => {
  test('PLT-22 count the failures of an address and account together, exactly, also all at once', async () => {
    const there = await anotherServer()
    const { user } = await register(here)
    const attempt = (server: Call, password: string, address: string) =>
      server<SignedIn>('POST', '/auth/login', { body: { email: user.email, password }, address })

    const statuses = []
    for (const server of [here, there, here, there, here, there, here])
      statuses.push((await attempt(server, 'not-the-password', '10.1.1.1')).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
    expect((await attempt(there, aPassword, '10.1.1.1')).status).toBe(429)

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => attempt(index % 2 ? here : there, 'not-the-password', '10.1.1.2')),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
    expect((await attempt(there, aPassword, '10.1.1.3')).status).toBe(200)
  })

  test('PLT-22 three count the wrong codes of a second step together, exactly, and finish what another has begun', async () => {
    const SECRET_KEY = secretKey().toString('base64')
    const servers = [here, await anotherServer({ SECRET_KEY }), await anotherServer({ SECRET_KEY })]
    const nth = (index: number) => servers[index % 3] as Call
    const { secured, challenge } = accounts(here, sql)
    const account = await secured()
    const complete = (server: Call, mfa_token: string, code: string, address: string) =>
      server<SignedIn>('POST', '/auth/login/mfa', { body: { mfa_token, code }, address })
    expect((await complete(nth(1), await challenge(account.email), codeOf(account.secret), '10.7.7.7')).status).toBe(
      200,
    )

    const other = await secured()
    const tokens: { token: string; address: string }[] = []
    for (let index = 0; index < 15; index += 1) {
      const address = `10.3.${index}.1`
      tokens.push({ address, token: await challenge(other.email, { address }) })
    }
    const answers = await Promise.all(
      tokens.map(({ token, address }, index) => complete(nth(index), token, 'no-such-code', address)),
    )
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
    const { token = '', address = '' } = tokens[1] ?? {}
    for (const server of servers)
      expect((await complete(server, token, codeOf(other.secret), address)).status).toBe(429)
  })

  test('PLT-19 hear of an ended session within a second, in both directions', async () => {
    const there = await anotherServer()
    const { tokens, user } = await register(there)
    const { data: second } = await here<SignedIn>('POST', '/auth/login', {
      body: { email: user.email, password: aPassword },
    })
    for (const server of [here, there])
      for (const token of [tokens.access_token, second.tokens.access_token])
        expect(await knock(server, token)).toBe(200)

    expect((await there('POST', '/auth/logout', { token: tokens.access_token })).status).toBe(204)
    expect(await knock(there, tokens.access_token)).toBe(401)
    await expect.poll(() => knock(here, tokens.access_token), within).toBe(401)
    expect((await here('POST', '/auth/logout', { token: second.tokens.access_token })).status).toBe(204)
    expect(await knock(here, second.tokens.access_token)).toBe(401)
    await expect.poll(() => knock(there, second.tokens.access_token), within).toBe(401)
  })

  test('PLT-19 hear of a lost role and of a lost person within a second', async () => {
    const there = await anotherServer()
    const { client, as } = await tenant()
    const { accessToken: token, userId } = await as('sales', 'customer')
    const list = async (server: Call) => (await server('GET', '/contacts', { token })).status
    for (const server of [here, there]) expect(await list(server)).toBe(200)

    const { data: roles } = await client.roles.list({ per_page: 100 })
    await client.users.unassignRole(userId, roles.find(({ key }) => key === 'sales')?.id ?? '')
    expect(await list(here)).toBe(403)
    await expect.poll(() => list(there), within).toBe(403)
    expect((await there('GET', '/auth/me/permissions', { token })).status).toBe(200)
    await client.users.delete(userId)
    expect((await here('GET', '/auth/me/permissions', { token })).status).toBe(403)
    await expect.poll(async () => (await there('GET', '/auth/me/permissions', { token })).status, within).toBe(403)
  })

  test('accept the tokens of one another, also right after the keys were rotated, and with secret keys of their own', async () => {
    const there = await anotherServer({ SECRET_KEY: randomBytes(32).toString('base64') })
    const [mine, theirs] = [await register(here), await register(there)]
    expect(await knock(there, mine.tokens.access_token)).toBe(200)
    expect(await knock(here, theirs.tokens.access_token)).toBe(200)

    await rotateSigningKeys()
    const fresh = await register(here)
    expect(await knock(there, fresh.tokens.access_token)).toBe(200)
    expect(await knock(there, mine.tokens.access_token)).toBe(200)
    const later = await register(there)
    expect(await knock(here, later.tokens.access_token)).toBe(200)
    expect(await knock(there, later.tokens.access_token)).toBe(200)
  })
})
