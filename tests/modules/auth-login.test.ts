import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { describe, expect, test } from 'vitest'
import type { Registration, SignedIn } from '../../generated/auth/types.ts'
import { slowness } from '../../src/modules/identity/attempts.ts'
import { accountDigest } from '../../src/modules/identity/security-events.ts'
import { anAddress, aPassword, aRegistration, caller, inParallel, median } from '../support/call.ts'
import { harness } from '../support/harness.ts'
import { changedMeanwhile } from '../support/password-change.ts'

const { fetch, sql } = await harness()
const call = caller(fetch)

const somebody = async (agent?: string, address = anAddress()) =>
  (await call<Registration>('POST', '/auth/register', { body: aRegistration(), address, agent })).data.user
const login = (
  email: string,
  password: string,
  { address = anAddress(), agent = 'tests', ...more }: { address?: string; agent?: string; device_name?: string } = {},
) => call<SignedIn>('POST', '/auth/login', { body: { email, password, ...more }, address, agent })

/** As if the account had been tried so often from elsewhere. */
const fail = (email: string, times: number) =>
  sql(
    `INSERT INTO security_events (id, type, account) SELECT gen_random_uuid(), 'login_failed', $1 FROM generate_series(1, $2::integer)`,
    [accountDigest(email), times],
  )

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

describe('a log-in', () => {
  test('begins a session and says who is signed in', async () => {
    const { email, id } = await somebody()
    const { status, data } = await login(email.toUpperCase(), aPassword, { device_name: 'Office laptop' })
    expect(status).toBe(200)
    expect(data.user).toMatchObject({ id, email, current: { scope: 'tenant' } })
    expect(data.tokens).toMatchObject({ token_type: 'Bearer', expires_in: 900, refresh_expires_in: 2_592_000 })
    const { data: sessions } = await call<{ device_name: string | null }[]>('GET', '/auth/sessions', {
      token: data.tokens.access_token,
    })
    expect(sessions.map(({ device_name }) => device_name)).toEqual(['Office laptop', null])
  })

  test('is noted in the profile of the user, which it does not make stale', async () => {
    const { email, id } = await somebody()
    const read = async () =>
      (
        await sql<{ last_login_at: Date; version: number; updated_at: Date }>(
          'SELECT last_login_at, version, updated_at FROM users WHERE identity_id = $1',
          [id],
        )
      )[0]
    const before = await read()
    await login(email, aPassword)
    const after = await read()
    expect(after?.last_login_at.getTime()).toBeGreaterThan(before?.last_login_at.getTime() ?? Number.POSITIVE_INFINITY)
    expect(after).toMatchObject({ version: before?.version, updated_at: before?.updated_at })
  })

  test('PLT-22 is refused in the same words whether the address or the password is wrong', async () => {
    const { email } = await somebody()
    const [wrong, unknown] = [
      await login(email, 'not-the-password'),
      await login(`${randomUUID()}@northwind.example`, 'not-the-password'),
    ]
    for (const answer of [wrong, unknown]) {
      expect(answer).toMatchObject({ status: 401, code: 'UNAUTHORIZED' })
      expect(answer.headers.get('www-authenticate')).toBe('Bearer')
    }
    expect(wrong.body.error).toEqual(unknown.body.error)
    const names = ({ headers }: typeof wrong) => [...headers.keys()].sort()
    expect(names(wrong)).toEqual(names(unknown))
  })

  test('PLT-22 takes the same time whether the address or the password is wrong', async () => {
    const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] }
    for (let round = 0; round < 9; round += 1) {
      const { email } = await somebody()
      times.known.push(await timed(() => login(email, 'not-the-password')))
      times.unknown.push(await timed(() => login(`${randomUUID()}@northwind.example`, 'not-the-password')))
    }
    const ratio = median(times.unknown) / median(times.known)
    expect(ratio).toBeGreaterThan(0.6)
    expect(ratio).toBeLessThan(1.7)
  })

  test('leaves an event, and not the address that was typed', async () => {
    const typed = `typed-${randomUUID()}@northwind.example`
    const address = anAddress()
    await login(typed, 'not-the-password', { address })
    const [failed] = await sql<Record<string, unknown>>(
      `SELECT * FROM security_events WHERE type = 'login_failed' AND address = $1`,
      [address],
    )
    expect(failed).toMatchObject({ identity_id: null, user_agent: 'tests' })
    expect(JSON.stringify(failed)).not.toContain('typed-')
    const { email, id } = await somebody()
    await login(email, aPassword)
    expect(await sql(`SELECT type FROM security_events WHERE identity_id = $1 ORDER BY at`, [id])).toEqual([
      { type: 'registered' },
      { type: 'login' },
    ])
  })
})

describe('a log-in in the instant of a password change', () => {
  const newPassword = 'Copper-Orchard-71'

  const meanwhile = async (id: string, attempt: () => Promise<{ status: number }>): Promise<number> =>
    (await changedMeanwhile(sql, { id, password: newPassword }, attempt)).status

  test('PLT-19 with the old one begins no session', async () => {
    const { id, email } = await somebody()
    expect(await meanwhile(id, () => login(email, aPassword))).toBe(401)
    expect(await sql('SELECT FROM sessions WHERE identity_id = $1 AND revoked_at IS NULL', [id])).toEqual([])
    expect((await login(email, newPassword)).status).toBe(200)
  })

  test('PLT-19 does not bring the old one back by renewing its hash', async () => {
    const { id, email } = await somebody()
    await sql('UPDATE identities SET password_hash = $2 WHERE id = $1', [id, await datedHash()])
    expect(await meanwhile(id, () => login(email, aPassword))).toBe(401)
    expect((await login(email, aPassword)).status).toBe(401)
    expect((await login(email, newPassword)).status).toBe(200)
  })

  test('several at once, whose hash is renewed by each of them, all succeed', async () => {
    const { id, email } = await somebody()
    await sql('UPDATE identities SET password_hash = $2 WHERE id = $1', [id, await datedHash()])
    const answers = await inParallel(6, () => login(email, aPassword))
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
  })
})

const datedHash = () => hash(aPassword, { memoryCost: 8192, timeCost: 1, parallelism: 1 })

describe('guessing', () => {
  test('PLT-22 ends after five failures for an address and account, for the right password too', async () => {
    const { email } = await somebody()
    const other = await somebody()
    const address = anAddress()
    for (let failure = 1; failure <= 5; failure += 1)
      expect((await login(email, 'not-the-password', { address })).status).toBe(401)

    const refused = await login(email.toUpperCase(), aPassword, { address })
    expect(refused).toMatchObject({ status: 429, code: 'RATE_LIMIT_EXCEEDED' })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(200)
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(301)
    expect(refused.headers.get('x-ratelimit-limit')).toBe('5')
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
    expect((await login(email, aPassword)).status).toBe(200)
    expect((await login(other.email, aPassword, { address })).status).toBe(200)
  })

  test('PLT-22 of an unknown account ends likewise', async () => {
    const address = anAddress()
    const email = `${randomUUID()}@northwind.example`
    const statuses = []
    for (let attempt = 1; attempt <= 7; attempt += 1)
      statuses.push((await login(email, 'not-the-password', { address })).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
  })

  test('PLT-22 is counted exactly when it comes all at once', async () => {
    const { email } = await somebody()
    const address = anAddress()
    const answers = await inParallel(20, () => login(email, 'not-the-password', { address }))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15)
  })

  test('PLT-22 successes do not count, not even at once or between failures', async () => {
    const { email } = await somebody()
    const address = anAddress()
    const answers = await inParallel(15, () => login(email, aPassword, { address }))
    expect(answers.map(({ status }) => status)).toEqual(Array(15).fill(200))
    const statuses = []
    for (const password of [
      'wrong-wrong-wrong',
      aPassword,
      'wrong-wrong-wrong',
      aPassword,
      'wrong-wrong-wrong',
      aPassword,
      'wrong-wrong-wrong',
      aPassword,
      'wrong-wrong-wrong',
      aPassword,
    ]) {
      statuses.push((await login(email, password, { address })).status)
    }
    expect(statuses).toEqual([401, 200, 401, 200, 401, 200, 401, 200, 401, 429])
  })

  test('PLT-22 from many addresses is answered ever slower, known account or not, and a known device is not', async () => {
    const address = anAddress()
    const known = { agent: 'The own browser', address }
    const { email } = await somebody(known.agent, address)
    const unknown = `${randomUUID()}@northwind.example`
    for (const target of [email, unknown])
      for (let attempt = 0; attempt < 12; attempt += 1) await login(target, 'not-the-password')

    expect(await timed(() => login(email, 'not-the-password'))).toBeGreaterThan(slowness(12))
    expect(await timed(() => login(unknown, 'not-the-password'))).toBeGreaterThan(slowness(12))
    expect(await timed(async () => expect((await login(email, aPassword)).status).toBe(200))).toBeGreaterThan(
      slowness(13),
    )
    expect(await timed(() => login(email, aPassword, { ...known, agent: 'Another browser' }))).toBeGreaterThan(
      slowness(13),
    )
    await fail(email, 40)
    expect(await timed(async () => expect((await login(email, aPassword, known)).status).toBe(200))).toBeLessThan(
      slowness(40) / 4,
    )
  })

  test('PLT-22 is slowed down within bounds, and not at first', () => {
    expect(slowness(0)).toBe(0)
    expect(slowness(9)).toBe(0)
    const delays = Array.from({ length: 90 }, (_, more) => slowness(10 + more))
    expect(delays.every((delay, index) => index === 0 || delay >= (delays[index - 1] as number))).toBe(true)
    expect(delays[0]).toBeGreaterThanOrEqual(200)
    expect(delays.at(-1)).toBe(10_000)
  })

  test('PLT-22 holds no connection while it waits: others are served meanwhile', async () => {
    const { email } = await somebody()
    const { data } = await login(email, aPassword)
    await fail(email, 25)
    const waiting = inParallel(20, () => login(email, 'not-the-password'))
    const served = await timed(() =>
      inParallel(10, () => call('GET', '/auth/sessions', { token: data.tokens.access_token })),
    )
    expect(served).toBeLessThan(slowness(25) * 0.75)
    await waiting
  })
})
