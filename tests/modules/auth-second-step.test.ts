import { describe, expect, test } from 'vitest'
import type { CurrentUser, LoginResult, RecoveryCodes, SignedIn } from '../../generated/auth/types.ts'
import { anAddress, aPassword, caller, inParallel } from '../support/call.ts'
import { harness } from '../support/harness.ts'
import { linkTo, mailsTo } from '../support/mails.ts'
import { accounts, codeOf, early, type Secured } from '../support/second-step.ts'

const { fetch, sql, tenant, anonymous } = await harness({}, { worker: true })
const call = caller(fetch)
const { confirmed, secured, enrol, confirm, forgetSteps, challenge } = accounts(call, sql)

const complete = (mfa_token: string, code: string, { address = '10.7.7.7', agent = 'tests' } = {}) =>
  call<SignedIn>('POST', '/auth/login/mfa', { body: { mfa_token, code }, address, agent })
const login = (email: string, password = aPassword) =>
  call<LoginResult>('POST', '/auth/login', { body: { email, password }, address: anAddress() })
const me = async (token: string) => (await call<CurrentUser>('GET', '/auth/me', { token })).data
const knock = async (token: string) => (await call('GET', '/auth/me', { token })).status
const eventsOf = async (id: string) =>
  (await sql<{ type: string }>('SELECT type FROM security_events WHERE identity_id = $1 ORDER BY at', [id])).map(
    ({ type }) => type,
  )
const sessionsOf = (id: string) => sql('SELECT FROM sessions WHERE identity_id = $1 AND revoked_at IS NULL', [id])
/** Six digits that are none of the codes of these minutes. */
const wrongCode = ({ secret }: Secured) =>
  ['000000', '111111', '222222', '333333', '444444'].find((code) =>
    [-2, -1, 0, 1, 2].every((step) => codeOf(secret, step) !== code),
  ) as string

describe('setting up an authenticator', () => {
  test('is on after its first code, shows ten recovery codes, ends other sessions and is told by mail', async () => {
    const { id, email, token } = await confirmed()
    const other = (await login(email)).data.tokens?.access_token ?? ''
    const { status, data } = await enrol(token)
    expect(status).toBe(200)
    expect(data).toMatchObject({ algorithm: 'SHA1', digits: 6, period: 30 })
    expect(data.uri).toMatch(/^otpauth:\/\/totp\/Daftar:.*secret=[A-Z2-7]{32}/)
    expect((await login(email)).data.mfa_required).toBe(false)

    const { data: told, status: on } = await confirm(token, codeOf(data.secret))
    expect(on).toBe(200)
    expect(new Set(told.recovery_codes).size).toBe(10)
    for (const code of told.recovery_codes) expect(code).toMatch(/^([2-9a-z]{4}-){3}[2-9a-z]{4}$/)
    expect([await knock(token), await knock(other)]).toEqual([200, 401])
    expect((await me(token)).mfa_enabled).toBe(true)
    expect((await mailsTo(sql, email)).at(-1)?.subject).toBe('Your account asks for a second step now')
    expect(await eventsOf(id)).toContain('mfa_enabled')
  })

  test('needs the password, a confirmed address and nothing that is on', async () => {
    const open = await tenant()
    expect(await enrol(open.accessToken, open.password)).toMatchObject({
      status: 422,
      code: 'identity.email_unverified',
    })
    const { token } = await confirmed()
    expect(await enrol(token, 'not-the-password')).toMatchObject({
      status: 422,
      code: 'identity.wrong_password',
      fields: ['password'],
    })
    const { token: on } = await secured()
    expect(await enrol(on)).toMatchObject({ status: 409, code: 'identity.second_step_on' })
  })

  test('is confirmed by a right code of the newest secret within ten minutes, and by one of four at once', async () => {
    const { id, token } = await confirmed()
    expect(await confirm(token, '123456')).toMatchObject({ status: 409, code: 'identity.nothing_to_confirm' })
    const first = (await enrol(token)).data.secret
    const { secret } = (await enrol(token)).data
    expect(await confirm(token, codeOf(first))).toMatchObject({ status: 422, code: 'identity.wrong_code' })
    await sql(`UPDATE totp_secrets SET created_at = now() - interval '11 minutes' WHERE identity_id = $1`, [id])
    expect((await confirm(token, codeOf(secret))).status).toBe(409)
    const newest = (await enrol(token)).data.secret
    const answers = await inParallel(4, () => confirm(token, codeOf(newest)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    const [kept] = await sql<{ left: string }>('SELECT count(*) AS left FROM recovery_codes WHERE identity_id = $1', [
      id,
    ])
    expect(kept?.left).toBe('10')
  })

  test('keeps neither the secret nor the recovery codes readable', async () => {
    const { id, secret, recoveryCodes } = await secured()
    const kept = JSON.stringify([
      await sql('SELECT sealed_secret FROM totp_secrets WHERE identity_id = $1', [id]),
      await sql(`SELECT encode(code_hash, 'escape') FROM recovery_codes WHERE identity_id = $1`, [id]),
    ])
    for (const hidden of [secret, ...recoveryCodes]) expect(kept).not.toContain(hidden)
  })

  test('leaves a secret that does not open in the row of somebody else', async () => {
    const [one, other] = [await secured(), await secured()]
    await sql(
      'UPDATE totp_secrets t SET sealed_secret = o.sealed_secret FROM totp_secrets o WHERE t.identity_id = $1 AND o.identity_id = $2',
      [one.id, other.id],
    )
    expect((await complete(await challenge(one.email), codeOf(other.secret))).status).toBe(422)
    expect((await complete(await challenge(one.email), one.recoveryCodes[0] as string)).status).toBe(200)
  })
})

describe('a log-in with a second step', () => {
  test('begins no session with the password alone, and one with a code', async () => {
    const { id, email, secret } = await secured()
    const before = (await sessionsOf(id)).length
    const { data, status } = await login(email)
    expect(status).toBe(200)
    expect(data).toEqual({
      mfa_required: true,
      mfa_token: expect.stringMatching(/^mfa_[\w-]{43}$/),
      expires_in: 300,
      user: null,
      tokens: null,
    })
    expect(await sessionsOf(id)).toHaveLength(before)

    const done = await complete(await challenge(email), codeOf(secret))
    expect(done).toMatchObject({ status: 200, data: { mfa_required: false, user: { id, mfa_enabled: true } } })
    expect(await knock(done.data.tokens.access_token)).toBe(200)
    expect((await eventsOf(id)).slice(-3)).toEqual(['mfa_challenged', 'mfa_challenged', 'login'])
  })

  test('takes the code of the step before and after, and no further one', async () => {
    const { id, email, secret } = await secured()
    const statuses: Record<number, number> = {}
    await early()
    for (const step of [-2, -1, 0, 1, 2]) {
      await forgetSteps(id)
      statuses[step] = (await complete(await challenge(email), codeOf(secret, step))).status
    }
    expect([statuses[-1], statuses[0], statuses[1]]).toEqual([200, 200, 200])
    expect([statuses[-2], statuses[2]]).toEqual([422, 422])
  })

  test('takes each code once, an older one never after a newer one, and one of ten who show it at once', async () => {
    const { id, email, secret } = await secured()
    await early()
    const code = codeOf(secret)
    expect((await complete(await challenge(email), code)).status).toBe(200)
    expect(await complete(await challenge(email), code)).toMatchObject({ status: 422, code: 'identity.wrong_code' })
    expect((await complete(await challenge(email), codeOf(secret, -1))).status).toBe(422)

    const another = await secured()
    const tokens = []
    for (let index = 0; index < 5; index += 1) tokens.push(await challenge(another.email))
    const now = codeOf(another.secret)
    const answers = await Promise.all(tokens.map((token) => complete(token, now)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422, 422])
    expect(await eventsOf(id)).toContain('mfa_failed')
  })

  test('is finished once, by the device that began it, within five minutes', async () => {
    const { id, email, secret } = await secured()
    const token = await challenge(email)
    for (const other of [{ agent: 'another program' }, { address: '192.0.2.55' }])
      expect(await complete(token, codeOf(secret), other)).toMatchObject({ status: 401, code: 'UNAUTHORIZED' })
    const answers = await inParallel(5, (index) => complete(token, codeOf(secret, index % 2)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(4)
    const late = await challenge(email)
    await sql(`UPDATE mfa_challenges SET expires_at = now() - interval '1 second' WHERE identity_id = $1`, [id])
    expect((await complete(late, codeOf(secret, 1))).status).toBe(401)
    expect((await complete('mfa_made-up', codeOf(secret))).status).toBe(401)
  })

  test('waits no more when the password has been changed meanwhile', async () => {
    const { email, secret, token } = await secured()
    const waiting = await challenge(email)
    const body = { current_password: aPassword, new_password: 'Copper-Orchard-71' }
    expect((await call('POST', '/auth/change-password', { token, body })).status).toBe(204)
    expect((await complete(waiting, codeOf(secret))).status).toBe(401)
  })

  test('takes each recovery code once, however it is written, and tells the owner', async () => {
    const { email, recoveryCodes } = await secured()
    const [first = '', second = ''] = recoveryCodes
    expect((await complete(await challenge(email), first)).status).toBe(200)
    expect((await complete(await challenge(email), first)).status).toBe(422)
    expect((await complete(await challenge(email), ` ${second.toUpperCase().replaceAll('-', ' ')}`)).status).toBe(200)
    const mails = (await mailsTo(sql, email)).filter(({ subject }) => subject === 'A recovery code was used')
    expect(mails.map(({ text }) => /left: (\d)/.exec(text)?.[1])).toEqual(['9', '8'])
  })

  test('with one recovery code by five at once succeeds once', async () => {
    const { email, recoveryCodes } = await secured()
    const tokens = []
    for (let index = 0; index < 5; index += 1) tokens.push(await challenge(email))
    const answers = await Promise.all(tokens.map((token) => complete(token, recoveryCodes[0] as string)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422, 422])
  })

  test('PLT-22 ends after five wrong codes, wherever they come from, exactly, and not for a known device', async () => {
    const account = await secured()
    const wrong = wrongCode(account)
    const tokens = []
    for (let index = 0; index < 12; index += 1) {
      const from = { address: `10.${index + 1}.1.1`, agent: 'a stranger' }
      tokens.push({ from, token: await challenge(account.email, from) })
    }
    const answers = await Promise.all(tokens.map(({ token, from }) => complete(token, wrong, from)))
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(5).fill(422), ...Array(7).fill(429)])
    const last = tokens[0] as (typeof tokens)[number]
    const refused = await complete(last.token, codeOf(account.secret), last.from)
    expect(refused).toMatchObject({ status: 429, code: 'RATE_LIMIT_EXCEEDED' })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(200)
    expect(await eventsOf(account.id)).toContain('login_locked')

    const known = await secured()
    await early()
    const home = { address: '10.8.8.8', agent: 'the own browser' }
    const one = await complete(await challenge(known.email, home), codeOf(known.secret, -1), home)
    expect(one.status).toBe(200)
    for (let index = 0; index < 6; index += 1) {
      const from = { address: `10.${index + 1}.2.1`, agent: 'a stranger' }
      await complete(await challenge(known.email, from), wrongCode(known), from)
    }
    expect((await complete(await challenge(known.email, home), codeOf(known.secret), home)).status).toBe(200)
  })

  test('PLT-22 right codes do not count', async () => {
    const { id, email, secret } = await secured()
    for (let index = 0; index < 8; index += 1) {
      await forgetSteps(id)
      expect((await complete(await challenge(email), codeOf(secret))).status).toBe(200)
    }
  })
})

describe('no way leads past the second step', () => {
  test('not a new password set with a mailed link', async () => {
    const { id, email, secret, token } = await secured()
    await call('POST', '/auth/forgot-password', { body: { email }, address: anAddress() })
    const link = await linkTo(sql, email, 'reset-password')
    const body = { token: link, new_password: 'Copper-Orchard-71' }
    expect((await call('POST', '/auth/reset-password', { body })).status).toBe(204)
    expect(await sessionsOf(id)).toEqual([])
    expect(await knock(token)).toBe(401)
    const { data } = await login(email, 'Copper-Orchard-71')
    expect(data).toMatchObject({ mfa_required: true, tokens: null })
    expect(codeOf(secret)).toMatch(/^\d{6}$/)
  })

  test('not the acceptance of an invitation, which makes the user active all the same', async () => {
    const { id, email, secret } = await secured()
    const { client } = await tenant()
    const { data: roles } = await client.roles.list({ per_page: 100 })
    const role_ids = [roles.find(({ key }) => key === 'sales')?.id ?? '']
    const before = (await sessionsOf(id)).length
    const user = await client.users.create({ email, first_name: 'Nancy', last_name: 'Davolio', role_ids })
    const mail = (await mailsTo(sql, email)).at(-1)?.text ?? ''
    const { data } = await call<LoginResult>('POST', '/invitations/accept', {
      body: { token: /^[\w-]{43}$/m.exec(mail)?.[0], password: aPassword },
      address: '10.7.7.7',
    })
    expect(data).toMatchObject({ mfa_required: true, tokens: null })
    expect(await sessionsOf(id)).toHaveLength(before)
    expect(await client.users.get(user.id)).toMatchObject({ status: 'active' })
    if (!data.mfa_required) throw new Error('unreachable')
    expect((await complete(data.mfa_token, codeOf(secret))).status).toBe(200)
  })
})

describe('turning the second step off, and new recovery codes', () => {
  const disable = (token: string, code: string, password = aPassword) =>
    call('DELETE', '/auth/mfa/totp', { token, body: { password, code }, address: anAddress() })
  const renew = (token: string, code: string, password = aPassword) =>
    call<RecoveryCodes>('POST', '/auth/mfa/recovery-codes', { token, body: { password, code }, address: anAddress() })

  test('take both the password and a code', async () => {
    const account = await secured()
    for (const attempt of [disable, renew]) {
      expect(await attempt(account.token, codeOf(account.secret), 'not-the-password')).toMatchObject({
        status: 422,
        code: 'identity.wrong_password',
        fields: ['password'],
      })
      expect(await attempt(account.token, wrongCode(account))).toMatchObject({
        status: 422,
        code: 'identity.wrong_code',
        fields: ['code'],
      })
    }
    expect((await me(account.token)).mfa_enabled).toBe(true)
  })

  test('are refused where none is on', async () => {
    const { token } = await confirmed()
    for (const attempt of [disable, renew])
      expect(await attempt(token, '123456')).toMatchObject({ status: 409, code: 'identity.second_step_off' })
  })

  test('off means that the password alone signs in, and is told by mail', async () => {
    const { id, email, secret, token } = await secured()
    expect((await disable(token, codeOf(secret))).status).toBe(204)
    expect((await login(email)).data.mfa_required).toBe(false)
    expect((await mailsTo(sql, email)).at(-1)?.subject).toBe('Your account asks for no second step any more')
    expect(await sql('SELECT FROM recovery_codes WHERE identity_id = $1', [id])).toEqual([])
    expect((await enrol(token)).status).toBe(200)
  })

  test('new codes void the old ones', async () => {
    const { email, secret, token, recoveryCodes } = await secured()
    const { data } = await renew(token, codeOf(secret))
    expect(data.recovery_codes).toHaveLength(10)
    expect((await complete(await challenge(email), recoveryCodes[0] as string)).status).toBe(422)
    expect((await complete(await challenge(email), data.recovery_codes[0] as string)).status).toBe(200)
  })
})

describe('the SDK', () => {
  test('signs in with a second step in one call, or tells of it', async () => {
    const { email, secret } = await secured()
    const credentials = { email, password: aPassword }
    await expect(anonymous.signIn(credentials)).rejects.toMatchObject({
      name: 'SecondStepError',
      mfaToken: expect.stringMatching(/^mfa_/),
    })
    const { user } = await anonymous.signIn(credentials, () => codeOf(secret))
    expect(user.email).toBe(email)
    expect((await anonymous.auth.getCurrentUser()).email).toBe(email)
  })
})
