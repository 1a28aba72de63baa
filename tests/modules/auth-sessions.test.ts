import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Registration, Session, SignedIn, Tokens } from '../../generated/auth/types.ts'
import { type Answered, anAddress, aPassword, aRegistration, caller, inParallel } from '../support/call.ts'
import { harness } from '../support/harness.ts'
import { changedMeanwhile } from '../support/password-change.ts'

const { database, fetch, sql } = await harness()
const call = caller(fetch)
const someone = async () => {
  const { data } = await call<Registration>('POST', '/auth/register', { body: aRegistration(), address: anAddress() })
  return { ...data, token: data.tokens.access_token, email: data.user.email }
}
const login = async (email: string, password = aPassword) =>
  (await call<SignedIn>('POST', '/auth/login', { body: { email, password }, address: anAddress() })).data.tokens
const refresh = (refresh_token: string) => call<Tokens>('POST', '/auth/refresh', { body: { refresh_token } })
const knock = async (token: string) => (await call('GET', '/auth/me', { token })).status
const sessionsOf = async (token: string) => (await call<Session[]>('GET', '/auth/sessions', { token })).data
const eventsOf = async (identityId: string) =>
  (
    await sql<{ type: string }>('SELECT type FROM security_events WHERE identity_id = $1 ORDER BY at, id', [identityId])
  ).map(({ type }) => type)

describe('signing out', () => {
  test('PLT-19 ends both tokens of the session at once, and no other session', async () => {
    const { token, email, tokens, user } = await someone()
    const other = await login(email)
    expect(await knock(token)).toBe(200)
    expect((await call('POST', '/auth/logout', { token })).status).toBe(204)
    expect(await knock(token)).toBe(401)
    expect((await refresh(tokens.refresh_token)).status).toBe(401)
    expect(await knock(other.access_token)).toBe(200)
    expect(await eventsOf(user.id)).toEqual(['registered', 'login', 'logout'])
  })

  test('ends the session of a refresh token of the own too, and passes over any other', async () => {
    const { token, email } = await someone()
    const stranger = await someone()
    const second = await login(email)
    expect((await call('POST', '/auth/logout', { token, body: { refresh_token: second.refresh_token } })).status).toBe(
      204,
    )
    expect(await knock(second.access_token)).toBe(401)
    const third = await login(email)
    expect(
      (
        await call('POST', '/auth/logout', {
          token: third.access_token,
          body: { refresh_token: stranger.tokens.refresh_token },
        })
      ).status,
    ).toBe(204)
    expect(await knock(stranger.token)).toBe(200)
    const fourth = await login(email)
    expect(
      (await call('POST', '/auth/logout', { token: fourth.access_token, body: { refresh_token: 'rt_unknown' } }))
        .status,
    ).toBe(204)
  })
})

describe('a refresh token', () => {
  test('is exchanged for new tokens of the same session', async () => {
    const { tokens, token, user } = await someone()
    const { status, data } = await refresh(tokens.refresh_token)
    expect(status).toBe(200)
    expect(data.refresh_token).not.toBe(tokens.refresh_token)
    expect(await knock(data.access_token)).toBe(200)
    expect(await knock(token)).toBe(200)
    expect(await sessionsOf(data.access_token)).toHaveLength(1)
    expect((await refresh(data.refresh_token)).status).toBe(200)
    expect(await eventsOf(user.id)).toEqual(['registered'])
  })

  test('PLT-19 used twice ends its whole family, although the second use is refused, and no other session', async () => {
    const { tokens, email, user } = await someone()
    const other = await login(email)
    const { data: second } = await refresh(tokens.refresh_token)
    const { data: third } = await refresh(second.refresh_token)
    expect(await knock(third.access_token)).toBe(200)

    const reused = await refresh(tokens.refresh_token)
    expect(reused).toMatchObject({ status: 401, code: 'UNAUTHORIZED' })
    expect(reused.headers.get('www-authenticate')).toBe('Bearer')
    for (const dead of [tokens, second, third]) expect(await knock(dead.access_token)).toBe(401)
    expect((await refresh(third.refresh_token)).status).toBe(401)
    expect(await knock(other.access_token)).toBe(200)
    expect(
      await sql(`SELECT revoked_reason FROM sessions WHERE identity_id = $1 AND revoked_at IS NOT NULL`, [user.id]),
    ).toEqual([{ revoked_reason: 'refresh_token_reused' }])
    expect(await eventsOf(user.id)).toEqual(['registered', 'login', 'refresh_token_reused'])
  })

  test('PLT-19 used twice at once works once, and ends its family as well', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { tokens } = await someone()
      const answers = await inParallel(4, () => refresh(tokens.refresh_token))
      const won = answers.filter(({ status }) => status === 200)
      expect(won).toHaveLength(1)
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(3)
      expect(await knock((won[0] as Answered<Tokens>).data.access_token)).toBe(401)
    }
  })

  test('that is unknown, expired or of an ended session is refused', async () => {
    expect((await refresh('rt_unknown')).status).toBe(401)
    const { tokens, user } = await someone()
    await sql(`UPDATE refresh_tokens SET expires_at = clock_timestamp() - interval '1 second' WHERE identity_id = $1`, [
      user.id,
    ])
    expect((await refresh(tokens.refresh_token)).status).toBe(401)
    const second = await someone()
    await sql(`UPDATE sessions SET expires_at = clock_timestamp() - interval '1 second' WHERE identity_id = $1`, [
      second.user.id,
    ])
    expect((await refresh(second.tokens.refresh_token)).status).toBe(401)
  })

  test('that has expired is no theft: its session goes on until it ends by itself', async () => {
    const { tokens, user, token } = await someone()
    await sql(`UPDATE refresh_tokens SET expires_at = clock_timestamp() - interval '1 second' WHERE identity_id = $1`, [
      user.id,
    ])
    await refresh(tokens.refresh_token)
    expect(await knock(token)).toBe(200)
    expect(await eventsOf(user.id)).toEqual(['registered'])
  })
})

describe('the list of sessions', () => {
  test('shows the live ones, the one used last first, and which of them asks', async () => {
    const { email, token } = await someone()
    const second = await login(email)
    const third = await login(email)
    await call('POST', '/auth/logout', { token: second.access_token })
    const listed = await sessionsOf(token)
    expect(listed.map(({ current }) => current)).toEqual([false, true])
    expect((await sessionsOf(third.access_token)).map(({ current }) => current)).toEqual([true, false])
    expect(listed[0]).toMatchObject({ user_agent: 'tests', address: expect.stringMatching(/^10\./), device_name: null })
  })

  test('PLT-12 is read to the end by cursor', async () => {
    const { email, token } = await someone()
    await inParallel(6, () => login(email))
    const seen: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const { data, body } = await call<Session[]>(
        'GET',
        `/auth/sessions?per_page=2${cursor ? `&cursor=${cursor}` : ''}`,
        { token },
      )
      seen.push(...data.map(({ id }) => id))
      cursor = body.pagination?.next_cursor ?? null
    }
    expect(seen).toHaveLength(7)
    expect(new Set(seen).size).toBe(7)
    expect(await sessionsOf(token)).toMatchObject(seen.map((id) => ({ id })))
    const numbered = await call<Session[]>('GET', '/auth/sessions?per_page=3&page=3', { token })
    expect(numbered.body.pagination).toMatchObject({ total: 7, total_pages: 3, page: 3 })
    expect(numbered.data.map(({ id }) => id)).toEqual(seen.slice(6))
  })

  test.each([
    'rubbish',
    Buffer.from('["name","x","y"]').toString('base64url'),
    Buffer.from('["-last_used_at","x","y"]').toString('base64url'),
    Buffer.from('["-last_used_at",1,2,3]').toString('base64url'),
  ])('refuses the cursor %s', async (cursor) => {
    const { token } = await someone()
    expect((await call('GET', `/auth/sessions?cursor=${cursor}`, { token })).status).toBe(400)
  })

  test('PLT-19 ends one of them at once', async () => {
    const { email, token, user } = await someone()
    const second = await login(email)
    const [listed] = await sessionsOf(token)
    expect(await knock(second.access_token)).toBe(200)
    expect((await call('DELETE', `/auth/sessions/${listed?.id}`, { token })).status).toBe(204)
    expect(await knock(second.access_token)).toBe(401)
    expect((await call('DELETE', `/auth/sessions/${listed?.id}`, { token })).status).toBe(404)
    expect(await eventsOf(user.id)).toContain('session_revoked')
  })

  test("PLT-09 another person's session is not found, and goes on", async () => {
    const [one, other] = [await someone(), await someone()]
    const [foreign] = await sessionsOf(other.token)
    const answers = [
      await call('DELETE', `/auth/sessions/${foreign?.id}`, { token: one.token }),
      await call('DELETE', '/auth/sessions/019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01', { token: one.token }),
    ]
    expect(answers[0]).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(answers[0]?.body.error).toEqual(answers[1]?.body.error)
    expect(await knock(other.token)).toBe(200)
  })

  test('says when and from where each was last used, to the minute', async () => {
    const { token, user } = await someone()
    await sql(`UPDATE sessions SET last_used_at = clock_timestamp() - interval '2 hours' WHERE identity_id = $1`, [
      user.id,
    ])
    await sql(`SELECT pg_notify('daftar_access', $1)`, [`identity:${user.id}`])
    await sleep(200)
    await call('GET', '/auth/me', { token, address: '10.77.1.2', agent: 'Another program' })
    await sleep(200)
    const [session] = await sessionsOf(token)
    expect(Date.now() - Date.parse(session?.last_used_at ?? '')).toBeLessThan(5_000)
    expect(session).toMatchObject({ address: '10.77.1.2', user_agent: 'Another program' })
  })
})

describe('a new password', () => {
  const change = (token: string, current_password: string, new_password: string, address = anAddress()) =>
    call('POST', '/auth/change-password', { token, address, body: { current_password, new_password } })
  const next = 'Gumbo-By-Lantern-Light'

  test('PLT-19 ends every other session at once, and the present one goes on', async () => {
    const { token, email, tokens, user } = await someone()
    const other = await login(email)
    expect(await knock(other.access_token)).toBe(200)
    expect((await change(token, aPassword, next)).status).toBe(204)
    expect(await knock(other.access_token)).toBe(401)
    expect((await refresh(other.refresh_token)).status).toBe(401)
    expect(await knock(token)).toBe(200)
    expect((await refresh(tokens.refresh_token)).status).toBe(200)
    expect(await login(email, next)).toBeDefined()
    expect(
      (await call('POST', '/auth/login', { body: { email, password: aPassword }, address: anAddress() })).status,
    ).toBe(401)
    expect(await eventsOf(user.id)).toContain('password_changed')
  })

  test('is told to the person by mail', async () => {
    const { token, email } = await someone()
    await change(token, aPassword, next, '10.77.3.4')
    const [mail] = await sql<{ subject: string; text: string }>(
      `SELECT subject, text FROM mail_outbox WHERE lower(recipient) = lower($1) AND subject LIKE '%was changed'`,
      [email],
    )
    expect(mail?.text).toContain('10.77.3.4')
  })

  test('is refused where the current one is wrong, the same, or the new one easy to guess', async () => {
    const { token, email } = await someone()
    expect(await change(token, 'not-the-password', next)).toMatchObject({
      status: 422,
      code: 'identity.wrong_password',
      fields: ['current_password'],
    })
    expect(await change(token, aPassword, aPassword)).toMatchObject({
      status: 422,
      code: 'identity.password_unchanged',
      fields: ['new_password'],
    })
    expect(await change(token, aPassword, 'password1234')).toMatchObject({
      status: 422,
      code: 'identity.password_weak',
      fields: ['new_password'],
    })
    expect(await change(token, aPassword, email)).toMatchObject({ status: 422, code: 'identity.password_weak' })
    expect(await login(email)).toBeDefined()
  })

  test('PLT-19 is refused where another one was set meanwhile: who knew the old one alone does not undo it', async () => {
    const { token, email, user } = await someone()
    const password = 'Copper-Orchard-71'
    const answer = await changedMeanwhile(sql, { id: user.id, password }, () => change(token, aPassword, next))
    expect(answer).toMatchObject({ status: 422, code: 'identity.wrong_password' })
    expect(await eventsOf(user.id)).not.toContain('password_changed')
    const attempt = (word: string) =>
      call('POST', '/auth/login', { body: { email, password: word }, address: anAddress() })
    expect([(await attempt(next)).status, (await attempt(password)).status]).toEqual([401, 200])
  })

  test('PLT-22 wrong current ones count as failed log-ins', async () => {
    const { token, email } = await someone()
    const address = anAddress()
    const statuses = []
    for (let attempt = 0; attempt < 6; attempt += 1)
      statuses.push((await change(token, 'not-the-password', next, address)).status)
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429])
    expect((await call('POST', '/auth/login', { body: { email, password: aPassword }, address })).status).toBe(429)
  })
})

describe('what a server remembers', () => {
  test('PLT-19 is dropped when another server says that it has changed', async () => {
    const { token, user } = await someone()
    expect(await knock(token)).toBe(200)
    await sql(`UPDATE sessions SET revoked_at = clock_timestamp() WHERE identity_id = $1`, [user.id])
    await expect.poll(() => knock(token), { timeout: 1_000, interval: 20 }).toBe(401)
  })

  test('PLT-19 is dropped when a role or a profile is changed elsewhere', async () => {
    const { token, tenant } = await someone()
    const permissions = async () =>
      (await call<{ permissions: string[] }>('GET', '/auth/me/permissions', { token })).data?.permissions
    const list = async () => (await call('GET', '/customers', { token })).status
    expect(await list()).toBe(200)
    await sql(`DELETE FROM user_roles WHERE tenant_id = $1`, [tenant.id])
    await expect.poll(list, { timeout: 1_000, interval: 20 }).toBe(403)
    expect(await permissions()).toEqual([])
    await sql(`UPDATE users SET status = 'deactivated', deactivated_at = clock_timestamp() WHERE tenant_id = $1`, [
      tenant.id,
    ])
    await expect
      .poll(async () => (await call('GET', '/auth/me/permissions', { token })).status, { timeout: 1_000, interval: 20 })
      .toBe(403)
  })

  test('PLT-19 is not believed by a server that hears nothing, and again when it does', async () => {
    const { token, user } = await someone()
    expect(await knock(token)).toBe(200)
    await sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'daftar listen' AND datname = current_database()`,
    )
    await sleep(100)
    expect(await knock(token)).toBe(200)
    await sql(`UPDATE sessions SET revoked_at = clock_timestamp() WHERE identity_id = $1`, [user.id])
    expect(await knock(token)).toBe(401)
    await sleep(1_000)
    const { token: later, user: another } = await someone()
    expect(await knock(later)).toBe(200)
    await sql(`UPDATE sessions SET revoked_at = clock_timestamp() WHERE identity_id = $1`, [another.id])
    await expect.poll(() => knock(later), { timeout: 1_000, interval: 20 }).toBe(401)
  })

  test('PLT-16 a refused permission leaves an event, once a minute', async () => {
    const { token, tenant, user } = await someone()
    await sql(`DELETE FROM user_roles WHERE tenant_id = $1`, [tenant.id])
    await expect
      .poll(async () => (await call('GET', '/customers', { token })).status, { timeout: 1_000, interval: 20 })
      .toBe(403)
    await call('GET', '/customers', { token })
    const events = await sql(
      `SELECT tenant_id, detail FROM security_events WHERE identity_id = $1 AND type = 'permission_refused'`,
      [user.id],
    )
    expect(events).toEqual([{ tenant_id: tenant.id, detail: { permission: 'customers:view' } }])
  })

  test('PLT-19 is not kept where it changed while it was being read', async () => {
    const { token, user } = await someone()
    const holder = new Client({ connectionString: database.superuserUrl })
    await holder.connect()
    onTestFinished(() => holder.end())
    // The reading has its snapshot, and then waits for the lock while the session ends.
    await holder.query('BEGIN; LOCK TABLE tenants IN ACCESS EXCLUSIVE MODE')
    const reading = knock(token)
    await sleep(300)
    await sql(`UPDATE sessions SET revoked_at = clock_timestamp() WHERE identity_id = $1`, [user.id])
    await sleep(200)
    await holder.query('ROLLBACK')
    await reading
    expect(await knock(token)).toBe(401)
  })
})

describe('what is left of the past', () => {
  test('is swept: long expired sessions, tokens and devices, and nothing younger', async () => {
    const [old, young] = [await someone(), await someone()]
    for (const table of ['sessions', 'refresh_tokens'])
      await sql(`UPDATE ${table} SET expires_at = clock_timestamp() - interval '31 days' WHERE identity_id = $1`, [
        old.user.id,
      ])
    await sql(`UPDATE known_devices SET last_used_at = clock_timestamp() - interval '91 days' WHERE identity_id = $1`, [
      old.user.id,
    ])
    await sql('SELECT sweep_sessions()')
    for (const table of ['sessions', 'refresh_tokens', 'known_devices']) {
      const left = await sql<{ identity_id: string }>(
        `SELECT identity_id FROM ${table} WHERE identity_id IN ($1, $2)`,
        [old.user.id, young.user.id],
      )
      expect(left, table).toEqual([{ identity_id: young.user.id }])
    }
  })
})
