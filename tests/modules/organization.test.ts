import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Registration } from '../../generated/auth/types.ts'
import type { Tenant } from '../../generated/organization/types.ts'
import { aRegistration, caller, inParallel } from '../support/call.ts'
import { harness } from '../support/harness.ts'

const { fetch, sql } = await harness()
const call = caller(fetch)
const someone = async (fields: object = {}) => {
  const { data } = await call<Registration>('POST', '/auth/register', { body: aRegistration(fields) })
  return { ...data, token: data.tokens.access_token }
}
const create = (token: string, body: object, headers: Record<string, string> = {}) =>
  call<Tenant>('POST', '/tenants', { token, body, headers })
const list = async (token: string, query = '') => (await call<Tenant[]>('GET', `/tenants${query}`, { token })).data
const slug = () => `company-${randomUUID().slice(0, 8)}`

describe('founding another tenant', () => {
  test('makes the caller its owner, with an office, a store and roles of its own', async () => {
    const { token, user } = await someone({ phone: '(206) 555-9482' })
    const { status, data } = await create(token, {
      name: 'Alfreds Futterkiste',
      slug: slug(),
      store_name: 'Berlin',
      country: 'DE',
      locale: 'ar',
    })

    expect(status).toBe(201)
    expect(data).toMatchObject({
      name: 'Alfreds Futterkiste',
      country: 'DE',
      currency: 'EUR',
      timezone: 'UTC',
      locale: 'ar',
      status: 'active',
      roles: [{ key: 'owner', name: 'المالك' }],
    })
    expect(await list(token)).toContainEqual(data)
    const headers = { 'x-tenant-id': data.slug }
    expect((await call('POST', '/customers', { token, headers, body: { name: 'Maria Anders' } })).status).toBe(201)
    expect(await sql('SELECT id, identity_id, email, first_name FROM users WHERE tenant_id = $1', [data.id])).toEqual([
      { id: data.user_id, identity_id: user.id, email: user.email, first_name: 'Andrew' },
    ])
    expect(await sql('SELECT name FROM stores WHERE tenant_id = $1', [data.id])).toEqual([{ name: 'Berlin' }])
    const { data: companies } = await call('GET', '/companies', { token, headers })
    expect(companies).toMatchObject([{ name: 'Alfreds Futterkiste', currency: 'EUR', tax_country: 'DE', depth: 1 }])
  })

  test('is announced with the founder, and audited', async () => {
    const { token, user } = await someone()
    const { data } = await create(token, { name: 'Alfreds Futterkiste' })
    expect(await sql(`SELECT data FROM events WHERE tenant_id = $1 AND type = 'tenant.created'`, [data.id])).toEqual([
      { data },
    ])
    const audit = await sql<{ entity: string; identity_id: string; operation: string }>(
      'SELECT DISTINCT entity, identity_id, operation FROM audit_log WHERE tenant_id = $1 ORDER BY entity',
      [data.id],
    )
    const founded = ['branches', 'companies', 'roles', 'stores', 'tenants', 'user_roles', 'users']
    expect(audit.map(({ entity }) => entity)).toEqual(founded)
    for (const row of audit) expect(row).toMatchObject({ identity_id: user.id, operation: 'createTenant' })
  })

  test('takes what is left out from the country and the request', async () => {
    const { token } = await someone()
    expect((await create(token, { name: 'Company' })).data).toMatchObject({
      country: null,
      currency: 'USD',
      timezone: 'UTC',
      locale: 'en',
    })
    expect((await create(token, { name: 'Компания', country: 'RU' }, { 'accept-language': 'ru' })).data).toMatchObject({
      currency: 'RUB',
      locale: 'ru',
    })
    expect((await create(token, { name: 'Company', country: 'RU', currency: 'EUR' })).data).toMatchObject({
      currency: 'EUR',
    })
  })

  test('refuses a slug that is taken, one of eight at once excepted', async () => {
    const { token } = await someone()
    const wanted = slug()
    const answers = await inParallel(8, () => create(token, { name: 'Company', slug: wanted }))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status, code }) => status === 409 && code === 'tenant.slug_taken')).toHaveLength(7)
    const other = await someone()
    expect(await create(other.token, { name: 'Company', slug: wanted })).toMatchObject({
      status: 409,
      code: 'tenant.slug_taken',
      fields: ['slug'],
    })
  })

  test('finds a free slug for each of eight of the same name at once', async () => {
    const { token } = await someone()
    const name = `Same ${randomUUID().slice(0, 8)}`
    const answers = await inParallel(8, () => create(token, { name }))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201))
    expect(new Set(answers.map(({ data }) => data.slug)).size).toBe(8)
  })

  test("refuses a slug that could pass for another tenant's id", async () => {
    const [one, other] = [await someone(), await someone()]
    expect(await create(one.token, { name: 'Company', slug: other.tenant.id })).toMatchObject({
      status: 409,
      code: 'tenant.slug_taken',
    })
    await expect(sql('UPDATE tenants SET slug = $2 WHERE id = $1', [one.tenant.id, other.tenant.id])).rejects.toThrow(
      /check constraint/,
    )
  })

  test.each([
    ['country', { country: 'QQ' }],
    ['currency', { currency: 'QQQ' }],
    ['timezone', { timezone: 'Mars/Olympus' }],
  ])('refuses a %s that does not exist', async (field, wrong) => {
    const { token } = await someone()
    expect(await create(token, { name: 'Company', ...wrong })).toMatchObject({
      status: 422,
      code: `tenant.unknown_${field}`,
      fields: [field],
    })
    expect(await list(token)).toHaveLength(1)
  })

  test('PLT-06 happens once for one key, although the person belongs to two tenants after that', async () => {
    const { token } = await someone()
    const headers = { 'idempotency-key': 'found-1' }
    const first = await create(token, { name: 'Company' }, headers)
    const again = await create(token, { name: 'Company' }, headers)
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect(again.data).toEqual(first.data)
    expect(await list(token)).toHaveLength(2)
    const stranger = await someone()
    expect((await create(stranger.token, { name: 'Company' }, headers)).data.id).not.toBe(first.data.id)
  })
})

describe('the own tenants', () => {
  test('PLT-09 are those in which one is active, and nobody else sees them', async () => {
    const [one, other] = [await someone(), await someone()]
    expect(await list(one.token)).toEqual([one.tenant])
    expect(await list(other.token)).toEqual([other.tenant])
    await sql(`UPDATE users SET status = 'deactivated', deactivated_at = clock_timestamp() WHERE tenant_id = $1`, [
      one.tenant.id,
    ])
    expect(await list(one.token)).toEqual([])
  })

  test('PLT-12 are read by name, by page and by cursor', async () => {
    const { token } = await someone({ company_name: 'Northwind' })
    for (const name of ['Cactus', 'Alfreds', 'Berglunds', 'Alfreds']) await create(token, { name })
    const names = ['Alfreds', 'Alfreds', 'Berglunds', 'Cactus', 'Northwind']
    expect((await list(token)).map(({ name }) => name)).toEqual(names)
    expect((await list(token, '?per_page=2&page=3')).map(({ name }) => name)).toEqual(['Northwind'])
    const seen: Tenant[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { data, body }: { data: Tenant[]; body: { pagination?: { next_cursor: string | null } } } = await call<
        Tenant[]
      >('GET', `/tenants?per_page=2${cursor ? `&cursor=${cursor}` : ''}`, { token })
      seen.push(...data)
      cursor = body.pagination?.next_cursor ?? null
    }
    expect(seen.map(({ name }) => name)).toEqual(names)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(5)
  })
})
