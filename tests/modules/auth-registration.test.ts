import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Registration } from '../../generated/auth/types.ts'
import { aPassword, aRegistration, caller, inParallel } from '../support/call.ts'
import { harness } from '../support/harness.ts'

const { fetch, sql } = await harness()
const call = caller(fetch)
const register = (fields: object = {}) => call<Registration>('POST', '/auth/register', { body: aRegistration(fields) })
const figure = async (query: string, values: unknown[] = []) => Number((await sql<{ n: string }>(query, values))[0]?.n)

describe('a registration', () => {
  test('makes the person, the company, its head office, its store and its roles, and signs in as the owner', async () => {
    const { status, data } = await register({
      phone: '(206) 555-9482',
      country: 'DE',
      timezone: 'Europe/Berlin',
      locale: 'ru',
    })

    expect(status).toBe(201)
    expect(data.user).toMatchObject({
      first_name: 'Andrew',
      name: 'Andrew Fuller',
      phone: '(206) 555-9482',
      locale: 'ru',
      email_verified: false,
    })
    expect(data.user.tenants).toMatchObject([{ id: data.tenant.id, slug: data.tenant.slug, roles: [{ key: 'owner' }] }])
    expect(data.user.current).toMatchObject({
      tenant_id: data.tenant.id,
      user_id: data.tenant.user_id,
      roles: data.tenant.roles,
      scope: 'tenant',
    })
    expect(data.tenant).toMatchObject({
      status: 'active',
      country: 'DE',
      currency: 'EUR',
      timezone: 'Europe/Berlin',
      locale: 'ru',
    })
    expect(data.store.name).toBe('Seattle')
    const { data: me } = await call<Registration['user']>('GET', '/auth/me', { token: data.tokens.access_token })
    expect(me).toEqual(data.user)
    expect(await figure('SELECT count(*) n FROM roles WHERE tenant_id = $1 AND built_in', [data.tenant.id])).toBe(9)
    expect(await sql('SELECT status, identity_id FROM users WHERE tenant_id = $1', [data.tenant.id])).toEqual([
      { status: 'active', identity_id: data.user.id },
    ])
    expect(
      await sql(
        'SELECT s.name FROM stores s JOIN branches b ON b.tenant_id = s.tenant_id AND b.id = s.branch_id WHERE s.tenant_id = $1 AND b.is_headquarters',
        [data.tenant.id],
      ),
    ).toEqual([{ name: 'Seattle' }])
  })

  test('announces the tenant and its owner', async () => {
    const { data } = await register()
    const events = await sql<{ type: string; data: object }>(
      'SELECT type, data FROM events WHERE tenant_id = $1 ORDER BY type',
      [data.tenant.id],
    )
    expect(events.map(({ type }) => type)).toEqual(['tenant.created', 'user.activated', 'user.created'])
    expect(events[0]?.data).toEqual(data.tenant)
  })

  test('of an e-mail address that is taken is refused, in any case of its letters', async () => {
    const email = `Andrew.${randomUUID()}@Northwind.example`
    expect((await register({ email })).status).toBe(201)
    const again = await register({ email: email.toLowerCase() })
    expect(again).toMatchObject({ status: 409, code: 'identity.email_taken', fields: ['email'] })
  })

  test('of one e-mail address by fifty at once succeeds for one, and leaves nothing of the others', async () => {
    const email = `${randomUUID()}@northwind.example`
    const company_name = `Fifty ${randomUUID()}`
    const answers = await inParallel(50, () => register({ email, company_name }))

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status, code }) => status === 409 && code === 'identity.email_taken')).toHaveLength(49)
    expect(await figure('SELECT count(*) n FROM identities WHERE email = $1', [email])).toBe(1)
    expect(await figure('SELECT count(*) n FROM tenants WHERE name = $1', [company_name])).toBe(1)
    expect(await figure('SELECT count(*) n FROM users WHERE email = $1', [email])).toBe(1)
    expect(
      await figure('SELECT count(*) n FROM sessions s JOIN identities i ON i.id = s.identity_id WHERE i.email = $1', [
        email,
      ]),
    ).toBe(1)
  })

  test.each([
    ['common', 'password123'],
    ['a common one in disguise', 'P@ssw0rd123'],
    ['a row of keys', 'qwertyuiop'],
    ['a repetition', 'abcabcabcabc'],
    ['the own address', 'nancy.davolio@northwind.example'],
  ])('with a password that is %s is refused', async (_, password) => {
    const email = password.endsWith('.example') ? password : `${randomUUID()}@northwind.example`
    const { status, code, fields } = await register({ password, email })
    expect({ status, code, fields }).toEqual({ status: 422, code: 'identity.password_weak', fields: ['password'] })
  })

  test('with a password too short does not fit the contract', async () => {
    expect(await register({ password: 'x7#Kq!w9' })).toMatchObject({ status: 400, fields: ['password'] })
  })

  test.each([
    ['country', { country: 'QQ' }],
    ['currency', { currency: 'QQQ' }],
    ['timezone', { timezone: 'America/Seattle' }],
  ])('with a %s that does not exist is refused, and leaves nothing', async (field, wrong) => {
    const email = `${randomUUID()}@northwind.example`
    expect(await register({ email, ...wrong })).toMatchObject({
      status: 422,
      code: `tenant.unknown_${field}`,
      fields: [field],
    })
    expect(await figure('SELECT count(*) n FROM identities WHERE email = $1', [email])).toBe(0)
  })

  test('takes the slug from the name in any script, and the next free one', async () => {
    const slugs = []
    for (const company_name of ['Торговый дом «Север»', 'Торговый дом «Север»', 'شركة النور', '日本'])
      slugs.push((await register({ company_name })).data.tenant.slug)
    expect(slugs).toEqual(['torgoviy-dom-sever', 'torgoviy-dom-sever-2', 'shrkt-alnwr', 'tenant'])
  })

  test('PLT-16 leaves an audit, and no password or token in any table', async () => {
    const password = 'Very-Secret-Otter-2041'
    const { data } = await register({ password })
    expect(
      await figure(
        `SELECT count(*) n FROM audit_log WHERE tenant_id = $1 AND entity = 'tenants' AND action = 'created' AND operation = 'register' AND identity_id = $2`,
        [data.tenant.id, data.user.id],
      ),
    ).toBe(1)
    const tables = await sql<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables WHERE table_schema IN ('public', 'graphile_worker') AND table_type = 'BASE TABLE'`,
    )
    for (const { name } of tables) {
      for (const secret of [password, data.tokens.refresh_token, data.tokens.access_token]) {
        expect(await figure(`SELECT count(*) n FROM ${name} t WHERE strpos(t::text, $1) > 0`, [secret]), name).toBe(0)
      }
    }
  })

  test('stores the password as Argon2id with 19 MiB and two passes', async () => {
    const { data } = await register()
    const [row] = await sql<{ password_hash: string }>('SELECT password_hash FROM identities WHERE id = $1', [
      data.user.id,
    ])
    expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  test('a hash of other parameters is renewed at the next log-in', async () => {
    const { data } = await register()
    const { hash } = await import('@node-rs/argon2')
    await sql('UPDATE identities SET password_hash = $2 WHERE id = $1', [
      data.user.id,
      await hash(aPassword, { memoryCost: 8192, timeCost: 1, parallelism: 1 }),
    ])
    expect((await call('POST', '/auth/login', { body: { email: data.user.email, password: aPassword } })).status).toBe(
      200,
    )
    const [row] = await sql<{ password_hash: string }>('SELECT password_hash FROM identities WHERE id = $1', [
      data.user.id,
    ])
    expect(row?.password_hash).toMatch(/m=19456,t=2/)
    expect((await call('POST', '/auth/login', { body: { email: data.user.email, password: aPassword } })).status).toBe(
      200,
    )
  })
})
