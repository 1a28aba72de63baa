import { createHash, randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Invitation, User } from '../../generated/access/types.ts'
import type { SignedIn } from '../../generated/auth/types.ts'
import { aPassword, caller } from '../support/call.ts'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'
import { changedMeanwhile } from '../support/password-change.ts'

const daftar = await harness()
const { owner, founder, roleId, role, hire, add, branch, mailed } = await company(daftar)
const { ask } = owner
const call = caller(daftar.fetch)
const names = { first_name: 'Robert', last_name: 'King' }
const anEmail = () => `${randomUUID()}@northwind.example`
const invite = async (fields: object = {}) =>
  (
    await ask<Invitation>('POST', '/invitations', {
      email: anEmail(),
      ...names,
      role_ids: [roleId('staff')],
      ...fields,
    })
  ).data
const accept = (token: string, fields: object = {}) =>
  call<SignedIn>('POST', '/invitations/accept', { body: { token, password: aPassword, ...fields } })
const expire = (id: string) =>
  daftar.sql(`UPDATE invitations SET expires_at = clock_timestamp() - interval '1 second' WHERE id = $1`, [id])
const invalid = { status: 422, code: 'invitation.invalid_token' }

describe('inviting', () => {
  test('adds an invited user and mails a token of which only the digest is kept', async () => {
    const branch_id = await branch()
    const invitation = await invite({ branch_id, message: 'Welcome to the London office.' })
    expect(invitation).toMatchObject({
      ...names,
      branch_id,
      status: 'open',
      invited_by: owner.id,
      roles: [{ key: 'staff' }],
      message: 'Welcome to the London office.',
      accepted_at: null,
      revoked_at: null,
    })
    const days = (Date.parse(invitation.expires_at) - Date.parse(invitation.created_at)) / 86_400_000
    expect(days).toBeCloseTo(7, 2)
    expect((await ask<User>('GET', `/users/${invitation.user_id}`)).data).toMatchObject({
      email: invitation.email,
      status: 'invited',
    })
    const token = await mailed(invitation.email)
    const [row] = await daftar.sql<{ token_hash: Buffer; audited: string }>(
      `SELECT token_hash, (SELECT string_agg(changes::text, ' ') FROM audit_log WHERE entity = 'invitations') AS audited FROM invitations WHERE id = $1`,
      [invitation.id],
    )
    expect(row?.token_hash).toEqual(createHash('sha256').update(token).digest())
    expect(row?.audited).not.toContain('token_hash')
    const [mail] = await daftar.sql<{ text: string }>('SELECT text FROM mail_outbox WHERE recipient = $1', [
      invitation.email,
    ])
    expect(mail?.text).toContain('Welcome to the London office.')
  })

  test('is told apart by who the address belongs to', async () => {
    const again = (email: string) => ask('POST', '/invitations', { email, role_ids: [roleId('staff')] })
    expect(await again(owner.email.toUpperCase())).toMatchObject({
      status: 409,
      code: 'invitation.already_member',
      fields: ['email'],
    })
    const open = await invite()
    expect(await again(open.email)).toMatchObject({ status: 409, code: 'user.email_taken' })
    const gone = await hire('staff')
    await ask('DELETE', `/users/${gone.id}`)
    expect(await again(gone.email)).toMatchObject({ status: 409, code: 'user.email_taken' })
    expect(await ask('POST', '/invitations', { email: anEmail(), role_ids: [randomUUID()] })).toMatchObject({
      status: 422,
      code: 'role.unknown',
      fields: ['role_ids.0'],
    })
    expect(
      await ask('POST', '/invitations', { email: anEmail(), role_ids: [roleId('staff')], branch_id: randomUUID() }),
    ).toMatchObject({ status: 422, code: 'user.unknown_branch' })
  })

  test('anew after the expiry takes the place of the old invitation', async () => {
    const first = await invite()
    const old = await mailed(first.email)
    await expire(first.id)
    expect(await accept(old)).toMatchObject(invalid)
    const second = await invite({ email: first.email, role_ids: [roleId('sales')], first_name: 'Bob' })
    expect(second).toMatchObject({
      user_id: first.user_id,
      status: 'open',
      first_name: 'Bob',
      last_name: 'King',
      roles: [{ key: 'sales' }],
    })
    expect(await accept(old)).toMatchObject(invalid)
    expect((await accept(await mailed(first.email))).status).toBe(200)
    const types = (
      await daftar.sql<{ type: string }>('SELECT type FROM events WHERE aggregate = $1 ORDER BY sequence', [
        `user:${first.user_id}`,
      ])
    ).map(({ type }) => type)
    expect(types).toEqual(['user.created', 'user.updated', 'user.activated'])
  })
})

describe('accepting', () => {
  test('makes the identity, activates the user and signs in', async () => {
    const { email, user_id, id } = await invite()
    const { status, data } = await accept(await mailed(email))
    expect(status).toBe(200)
    expect(data.user).toMatchObject({
      email,
      ...names,
      email_verified: true,
      current: { tenant_id: founder.tenantId, user_id, scope: 'tenant' },
    })
    expect((await call('GET', '/customers', { token: data.tokens.access_token })).status).toBe(200)
    expect((await call('POST', '/auth/login', { body: { email, password: aPassword } })).status).toBe(200)
    expect((await ask<User>('GET', `/users/${user_id}`)).data).toMatchObject({
      status: 'active',
      last_login_at: expect.any(String),
    })
    expect(
      (await ask<Invitation[]>('GET', '/invitations?status=accepted&per_page=100')).data.find((one) => one.id === id),
    ).toMatchObject({ accepted_at: expect.any(String) })
    expect(
      await daftar.sql(`SELECT FROM security_events WHERE identity_id = $1 AND type = 'invitation_accepted'`, [
        data.user.id,
      ]),
    ).toHaveLength(1)
  })

  test('works once, also at the same time', async () => {
    const { email } = await invite()
    const token = await mailed(email)
    const answers = await Promise.all(Array.from({ length: 8 }, () => accept(token)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(
      answers.filter(
        ({ status, code }) =>
          status === 422 && ['invitation.invalid_token', 'identity.wrong_password'].includes(code ?? ''),
      ),
    ).toHaveLength(7)
    expect(await daftar.sql('SELECT FROM identities WHERE email = $1', [email])).toHaveLength(1)
    // A used token tells nobody whether a password is right.
    for (const password of [aPassword, 'Wrong-Harbour-52'])
      expect(await accept(token, { password })).toMatchObject(invalid)
  })

  test('is refused with a token that is unknown, and without a name', async () => {
    expect(await accept('A'.repeat(43))).toMatchObject(invalid)
    const { email } = await invite({ first_name: undefined, last_name: undefined })
    const token = await mailed(email)
    expect(await accept(token)).toMatchObject({ status: 422, code: 'invitation.name_missing' })
    expect((await accept(token, { first_name: 'Laura', last_name: 'Callahan' })).data.user).toMatchObject({
      name: 'Laura Callahan',
    })
  })

  test('is refused with a password that is easy to guess, and leaves nothing behind', async () => {
    const { email, user_id } = await invite()
    expect(await accept(await mailed(email), { password: 'password1234' })).toMatchObject({
      status: 422,
      code: 'identity.password_weak',
    })
    expect(await daftar.sql('SELECT FROM identities WHERE email = $1', [email])).toEqual([])
    expect((await ask<User>('GET', `/users/${user_id}`)).data.status).toBe('invited')
  })

  test('with an identity takes its password, and counts the failures of it', async () => {
    const { email } = await hire('staff')
    const other = await company(daftar)
    await other.owner.ask('POST', '/invitations', { email, role_ids: [other.roleId('staff')] })
    const token = await mailed(email)
    const attempt = (password: string) =>
      call<SignedIn>('POST', '/invitations/accept', { body: { token, password }, address: '10.9.8.7' })
    for (let count = 0; count < 5; count += 1)
      expect(await attempt('Wrong-Harbour-52')).toMatchObject({
        status: 422,
        code: 'identity.wrong_password',
        fields: ['password'],
      })
    expect((await attempt('Copper-Orchard-71')).status).toBe(429)
    const { status, data } = await call<SignedIn>('POST', '/invitations/accept', {
      body: { token, password: 'Copper-Orchard-71' },
      address: '10.9.8.8',
    })
    expect(status).toBe(200)
    expect(data.user.tenants.map(({ id }) => id).sort()).toEqual([founder.tenantId, other.founder.tenantId].sort())
    expect(data.user.current).toMatchObject({ tenant_id: other.founder.tenantId })
  })

  test('PLT-19 with a password that is changed in that instant begins no session, and the token stays good', async () => {
    const { email } = await hire('staff')
    const other = await company(daftar)
    await other.owner.ask('POST', '/invitations', { email, role_ids: [other.roleId('staff')] })
    const token = await mailed(email)
    const [identity] = await daftar.sql<{ id: string }>('SELECT id FROM identities WHERE email = $1', [email])
    const id = identity?.id as string
    const password = 'Gumbo-By-Lantern-Light'
    const attempt = () => accept(token, { password: 'Copper-Orchard-71' })
    expect(await changedMeanwhile(daftar.sql, { id, password }, attempt)).toMatchObject({
      status: 422,
      code: 'identity.wrong_password',
    })
    expect(await daftar.sql('SELECT FROM sessions WHERE identity_id = $1 AND revoked_at IS NULL', [id])).toEqual([])
    expect((await accept(token, { password })).status).toBe(200)
  })

  test('PLT-19 opens the new tenant to a session that is there already', async () => {
    const person = await hire('staff')
    const other = await company(daftar)
    expect((await person.ask('GET', '/customers')).status).toBe(200)
    await other.owner.ask('POST', '/invitations', { email: person.email, role_ids: [other.roleId('staff')] })
    expect((await accept(await mailed(person.email), { password: 'Copper-Orchard-71' })).status).toBe(200)
    expect(await person.ask('GET', '/customers')).toMatchObject({ status: 400, fields: ['X-Tenant-ID'] })
    expect((await person.ask('GET', '/customers', undefined, { 'x-tenant-id': other.founder.tenantId })).status).toBe(
      200,
    )
  })

  test('of two tenants at once makes one identity', async () => {
    const other = await company(daftar)
    const { email } = await invite()
    const here = await mailed(email)
    await other.owner.ask('POST', '/invitations', { email, ...names, role_ids: [other.roleId('staff')] })
    const answers = await Promise.all([accept(here), accept(await mailed(email))])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await daftar.sql('SELECT FROM identities WHERE email = $1', [email])).toHaveLength(1)
  })

  test('needs a tenant that is open', async () => {
    const other = await company(daftar)
    const email = anEmail()
    await other.owner.ask('POST', '/invitations', { email, ...names, role_ids: [other.roleId('staff')] })
    await daftar.sql(`UPDATE tenants SET status = 'closed' WHERE id = $1`, [other.founder.tenantId])
    expect(await accept(await mailed(email))).toMatchObject(invalid)
  })
})

describe('withdrawing', () => {
  test('ends the token and deactivates the user, once', async () => {
    const { id, email, user_id } = await invite()
    const token = await mailed(email)
    expect((await ask('DELETE', `/invitations/${id}`)).status).toBe(204)
    expect(await accept(token)).toMatchObject(invalid)
    expect((await ask<User>('GET', `/users/${user_id}`)).data.status).toBe('deactivated')
    expect(await ask('DELETE', `/invitations/${id}`)).toMatchObject({
      status: 409,
      code: 'invitation.cannot_revoke',
      body: { error: { context: { status: 'revoked', allowed: [] } } },
    })
  })

  test('is refused for one that has expired, and PLT-09 unknown for one of another tenant', async () => {
    const { id } = await invite()
    await expire(id)
    expect(await ask('DELETE', `/invitations/${id}`)).toMatchObject({
      status: 409,
      code: 'invitation.cannot_revoke',
      body: { error: { context: { status: 'expired' } } },
    })
    const other = await company(daftar)
    const { data } = await other.owner.ask<Invitation>('POST', '/invitations', {
      email: anEmail(),
      role_ids: [other.roleId('staff')],
    })
    expect(await ask('DELETE', `/invitations/${data.id}`)).toMatchObject({ status: 404 })
  })

  test('and accepting at the same time leaves the user in or out, not both', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id, email, user_id } = await invite()
      const token = await mailed(email)
      const [withdrawn, accepted] = await Promise.all([ask('DELETE', `/invitations/${id}`), accept(token)])
      const { status } = (await ask<User>('GET', `/users/${user_id}`)).data
      expect([
        [204, 422, 'deactivated'],
        [409, 200, 'active'],
      ]).toContainEqual([withdrawn.status, accepted.status, status])
    }
  })
})

describe('the list of invitations', () => {
  test('shows the open ones, others when asked, and is searched by name and address', async () => {
    const [open, old] = [await invite({ last_name: 'Suyamazaki' }), await invite()]
    await expire(old.id)
    const ids = async (query = '') =>
      (await ask<Invitation[]>('GET', `/invitations?per_page=100${query}`)).data.map(({ id }) => id)
    expect(await ids()).toContain(open.id)
    expect(await ids()).not.toContain(old.id)
    expect(await ids('&status=expired')).toContain(old.id)
    expect(await ids('&search=suyamazaki')).toEqual([open.id])
    expect((await ids(`&search=${open.email}`))[0]).toBe(open.id)
    const created = await add()
    const [first] = (await ask<Invitation[]>('GET', '/invitations?per_page=1')).data
    expect(first).toMatchObject({ user_id: created.id })
    expect(JSON.stringify(first)).not.toContain('token')
  })

  test('has been modified since when one has expired, although nobody wrote that down', async () => {
    const { owner: sole, founder: who, roleId: own } = await company(daftar)
    const { data } = await sole.ask<Invitation>('POST', '/invitations', { email: anEmail(), role_ids: [own('staff')] })
    const past = () =>
      daftar.sql(
        `SET session_replication_role = replica; UPDATE audit_log SET at = at - interval '1 hour' WHERE tenant_id = '${who.tenantId}'; SET session_replication_role = origin`,
      )
    await past()
    const since = (await sole.ask('GET', '/invitations')).headers.get('last-modified') as string
    expect((await sole.ask('GET', '/invitations', undefined, { 'if-modified-since': since })).status).toBe(304)
    await expire(data.id)
    await past()
    expect(await sole.ask('GET', '/invitations', undefined, { 'if-modified-since': since })).toMatchObject({
      status: 200,
      data: [],
    })
  })

  test('needs users:view', async () => {
    const { ask: hand } = await hire((await role({ permissions: ['customers:view'] })).key)
    expect(await hand('GET', '/invitations')).toMatchObject({ status: 403, code: 'FORBIDDEN' })
  })
})
