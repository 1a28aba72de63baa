import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { ApiKey, ApiKeyCreated, CurrentUser } from '../../generated/auth/types.ts'
import type { EffectivePermissions } from '../../generated/shared/types.ts'
import { inParallel } from '../support/call.ts'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'

const daftar = await harness({ RATE_LIMIT_USER: { limit: 60, seconds: 3600 } })
const northwind = await company(daftar)
const { owner, founder, call } = northwind
const aKey = (fields: object = {}) => ({ name: 'Web shop', scopes: ['customers:create', 'customers:view'], ...fields })
const make = async (fields: object = {}, by = owner) =>
  (await by.ask<ApiKeyCreated>('POST', '/auth/api-keys', aKey(fields))).data
const byKey = (key: string, method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  call<never>(method, path, { token: key, body, headers })

describe('an API key', () => {
  test('speaks for its maker without a tenant being named, narrowed to its scopes', async () => {
    const { key } = await make()
    const made = await byKey(key, 'POST', '/customers', { name: 'Alfreds Futterkiste' })
    expect(made).toMatchObject({ status: 201, data: { owner_id: owner.id } })
    expect((await byKey(key, 'GET', '/customers')).status).toBe(200)
    expect(await byKey(key, 'GET', '/users')).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    expect(await byKey(key, 'GET', '/customers?credit_limit__gte=1')).toMatchObject({ status: 403 })
  })

  test('is shown once, begins with its prefix, and is kept as a digest alone', async () => {
    const { id, key, prefix, ...shown } = await make()
    expect(key).toMatch(/^daftar_[0-9A-Za-z]{10}_[\w-]{43}$/)
    expect(key.startsWith(`${prefix}_`)).toBe(true)
    expect(shown).toMatchObject({ user_id: owner.id, status: 'active', scopes: ['customers:create', 'customers:view'] })
    const { body } = await owner.ask('GET', `/auth/api-keys/${id}`)
    expect(JSON.stringify(body)).not.toContain(key.slice(18))
    const [row] = await daftar.sql<{ secret_hash: Buffer }>('SELECT secret_hash FROM api_keys WHERE id = $1', [id])
    expect(row?.secret_hash).toEqual(createHash('sha256').update(key).digest())
  })

  test('PLT-16 leaves neither its secret nor its digest in audit, events and security log', async () => {
    const { id, key } = await make()
    const digest = createHash('sha256').update(key).digest()
    const [{ traces }] = (await daftar.sql(
      `SELECT concat((SELECT string_agg(changes::text, '') FROM audit_log WHERE entity_id = $1), (SELECT string_agg(data::text, '') FROM events WHERE aggregate = 'api_key:' || $1),
        (SELECT string_agg(detail::text, '') FROM security_events WHERE detail ->> 'api_key_id' = $1)) AS traces`,
      [id],
    )) as [{ traces: string }]
    expect(traces).toContain(id)
    for (const secret of [key, key.slice(18), digest.toString('hex'), digest.toString('base64')])
      expect(traces).not.toContain(secret)
  })

  test('has scopes that exist, and none that its maker does not hold', async () => {
    expect(
      await owner.ask('POST', '/auth/api-keys', aKey({ scopes: ['customers:view', 'customers:eat'] })),
    ).toMatchObject({
      status: 422,
      code: 'api_key.unknown_scope',
      fields: ['scopes.1'],
    })
    expect(await owner.ask('POST', '/auth/api-keys', aKey({ scopes: ['constructor:name'] }))).toMatchObject({
      status: 422,
    })
    const clerk = await northwind.holder(['api_keys:create', 'customers:view'], 'own')
    expect(await clerk.ask('POST', '/auth/api-keys', aKey())).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    expect((await clerk.ask('POST', '/auth/api-keys', aKey({ scopes: ['customers:view'] }))).status).toBe(201)
  })

  test('reaches no further than its holder: a role’s scope holds for it', async () => {
    const clerk = await northwind.holder(['api_keys:create', 'customers:view'], 'own')
    const { key } = await make({ scopes: ['customers:view'] }, clerk)
    await owner.ask('POST', '/customers', { name: 'Blauer See' })
    expect(await byKey(key, 'GET', '/customers')).toMatchObject({ status: 200, data: [] })
  })

  test('expires, and expired keys are told apart', async () => {
    const { id, key } = await make({ expires_in_days: 1 })
    expect((await byKey(key, 'GET', '/customers')).status).toBe(200)
    const late = await make({ expires_in_days: 1 })
    await daftar.sql(`UPDATE api_keys SET expires_at = clock_timestamp() - interval '1 second' WHERE id = ANY ($1)`, [
      [late.id],
    ])
    expect(await byKey(late.key, 'GET', '/customers')).toMatchObject({ status: 401, code: 'UNAUTHORIZED' })
    const listed = async (status: string) =>
      (await owner.ask<ApiKey[]>('GET', `/auth/api-keys?status=${status}&per_page=100`)).data
    expect((await listed('expired')).map((one) => one.id)).toEqual([late.id])
    expect((await listed('active')).map((one) => one.id)).toContain(id)
    expect((await listed('expired'))[0]?.status).toBe('expired')
  })

  test('that is remembered still expires', async () => {
    const { id, key } = await make()
    await daftar.sql(`UPDATE api_keys SET expires_at = clock_timestamp() + interval '1 second' WHERE id = $1`, [id])
    expect((await byKey(key, 'GET', '/customers')).status).toBe(200)
    await wait(1200)
    expect((await byKey(key, 'GET', '/customers')).status).toBe(401)
  })

  test('lives 90 days unless it says otherwise, and at most 366', async () => {
    const { expires_at, created_at } = await make()
    expect(Math.round((Date.parse(expires_at) - Date.parse(created_at)) / 86_400_000)).toBe(90)
    for (const expires_in_days of [0, 367, 1.5, '90'])
      expect(await owner.ask('POST', '/auth/api-keys', aKey({ expires_in_days }))).toMatchObject({
        status: 400,
        fields: ['expires_in_days'],
      })
  })

  test('PLT-19 works no more with the answer to its revocation, and cannot be revoked twice', async () => {
    const { id, key } = await make()
    expect((await byKey(key, 'GET', '/customers')).status).toBe(200)
    expect((await owner.ask('DELETE', `/auth/api-keys/${id}`)).status).toBe(204)
    expect(await byKey(key, 'GET', '/customers')).toMatchObject({ status: 401, code: 'UNAUTHORIZED' })
    expect(await owner.ask('DELETE', `/auth/api-keys/${id}`)).toMatchObject({
      status: 409,
      code: 'api_key.cannot_revoke',
    })
    expect((await owner.ask<ApiKey>('GET', `/auth/api-keys/${id}`)).data.status).toBe('revoked')
    expect((await owner.ask<ApiKey[]>('GET', '/auth/api-keys?per_page=100')).data.map((one) => one.id)).not.toContain(
      id,
    )
  })

  test('PLT-19 works no more when another server revokes it', async () => {
    const { id, key } = await make()
    expect((await byKey(key, 'GET', '/customers')).status).toBe(200)
    await daftar.sql(`UPDATE api_keys SET status = 'revoked', revoked_at = clock_timestamp() WHERE id = $1`, [id])
    await wait(900)
    expect((await byKey(key, 'GET', '/customers')).status).toBe(401)
  })

  test('PLT-19 loses at once what its holder loses', async () => {
    const { id: roleId } = await northwind.role({
      permissions: ['api_keys:create', 'customers:create', 'customers:view'],
    })
    const clerk = await northwind.hire(roleId)
    const { key } = await make({}, clerk)
    expect((await byKey(key, 'GET', '/customers')).status).toBe(200)
    await owner.ask('PATCH', `/roles/${roleId}`, { permissions: ['customers:create'] })
    expect((await byKey(key, 'GET', '/customers')).status).toBe(403)
    expect((await byKey(key, 'POST', '/customers', { name: 'Bon app' })).status).toBe(201)
    await owner.ask('PATCH', `/roles/${roleId}`, { permissions: ['customers:create', 'customers:view'] })
    expect((await byKey(key, 'GET', '/customers')).status).toBe(200)
    await owner.ask('DELETE', `/users/${clerk.id}`)
    expect((await byKey(key, 'GET', '/customers')).status).toBe(401)
  })

  test('outlives the session that made it', async () => {
    const clerk = await northwind.holder(['api_keys:create', 'customers:view'])
    const { key } = await make({ scopes: ['customers:view'] }, clerk)
    await clerk.ask('POST', '/auth/logout', {})
    expect((await byKey(key, 'GET', '/customers')).status).toBe(200)
  })

  test('is refused where it is not known, and with one letter changed', async () => {
    const { key } = await make()
    const changed = key.slice(0, -1) + (key.endsWith('A') ? 'B' : 'A')
    for (const wrong of [
      changed,
      key.slice(0, -1),
      `${key}A`,
      key.toUpperCase(),
      'daftar_',
      `daftar_${'A'.repeat(10)}_${'A'.repeat(43)}`,
    ])
      expect(await byKey(wrong, 'GET', '/customers')).toMatchObject({ status: 401, code: 'UNAUTHORIZED' })
  })

  test('PLT-09 speaks in its own tenant alone, however the other is named', async () => {
    const { key } = await make()
    const other = await daftar.tenant()
    for (const tenant of [other.tenantId, other.slug, 'no-such-company'])
      expect(await byKey(key, 'GET', '/customers', undefined, { 'x-tenant-id': tenant })).toMatchObject({ status: 403 })
    for (const tenant of [founder.tenantId, founder.slug])
      expect((await byKey(key, 'GET', '/customers', undefined, { 'x-tenant-id': tenant })).status).toBe(200)
  })

  test('cannot touch the account of its holder, nor make, see or revoke keys and clients', async () => {
    const everything = Object.keys((await import('../../generated/permissions.ts')).permissions)
    const { key, id } = await make({ scopes: everything })
    const refused: [string, string, unknown?][] = [
      ['POST', '/auth/change-password', { current_password: founder.password, new_password: 'Copper-Orchard-71' }],
      ['PATCH', '/auth/me', { first_name: 'Eve' }],
      ['GET', '/auth/sessions'],
      ['POST', '/auth/logout', {}],
      ['GET', '/tenants'],
      ['POST', '/tenants', { name: 'Second', store_name: 'Second' }],
      ['POST', '/auth/api-keys', aKey()],
      ['GET', '/auth/api-keys'],
      ['DELETE', `/auth/api-keys/${id}`],
      ['GET', '/oauth/clients'],
    ]
    for (const [method, path, body] of refused)
      expect([path, await byKey(key, method, path, body)]).toMatchObject([path, { status: 403, code: 'FORBIDDEN' }])
    expect((await byKey(key, 'GET', '/customers')).status).toBe(200)
  })

  test('shows its holder within its own tenant and scopes', async () => {
    const { owner, founder } = await company(daftar)
    const { key } = await make({ scopes: ['customers:view'] }, owner)
    await owner.ask('POST', '/tenants', { name: 'Second', store_name: 'Second' })
    const me = (await byKey(key, 'GET', '/auth/me')) as unknown as { data: CurrentUser }
    expect(me.data.tenants.map(({ id }) => id)).toEqual([founder.tenantId])
    expect(me.data.current?.permissions).toEqual(['customers:view'])
    const own = (await byKey(key, 'GET', '/auth/me/permissions')) as unknown as { data: EffectivePermissions }
    expect(own.data.permissions).toEqual(['customers:view'])
  })

  test('notes its use at most once a minute, and that is no change of the key', async () => {
    const { id, key } = await make()
    const before = await owner.ask('GET', `/auth/api-keys/${id}`, undefined, { 'x-tenant-id': founder.tenantId })
    const uses = async () => {
      await wait(150)
      const [row] = await daftar.sql<{ at: Date | null; version: number; ctid: string }>(
        'SELECT last_used_at AS at, version, ctid::text FROM api_keys WHERE id = $1',
        [id],
      )
      return row
    }
    await byKey(key, 'GET', '/customers')
    const first = await uses()
    expect(first?.at).not.toBeNull()
    await inParallel(5, () => byKey(key, 'GET', '/customers'))
    expect(await uses()).toEqual(first)
    expect(before.headers.get('etag')).toBe(`"${first?.version}"`)
  })

  test('PLT-08 has a limit of its own', async () => {
    const [one, other] = [await make(), await make()]
    const answers = []
    for (let turn = 0; turn < 61; turn += 1) answers.push((await byKey(one.key, 'GET', '/customers?per_page=1')).status)
    expect(answers.filter((status) => status === 200)).toHaveLength(60)
    expect(answers.at(-1)).toBe(429)
    expect((await byKey(other.key, 'GET', '/customers?per_page=1')).status).toBe(200)
    expect((await owner.ask('GET', '/customers', undefined, { 'x-tenant-id': founder.tenantId })).status).toBe(200)
  })
})

describe('the list of API keys', () => {
  const within = { 'x-tenant-id': founder.tenantId }

  test('shows those of everybody to who may see the whole tenant, and the own ones to others', async () => {
    const clerk = await northwind.holder(
      ['api_keys:create', 'api_keys:view', 'api_keys:delete', 'customers:view'],
      'own',
    )
    const mine = await make({ scopes: ['customers:view'] }, clerk)
    const theirs = (await owner.ask<ApiKeyCreated>('POST', '/auth/api-keys', aKey(), within)).data
    expect((await clerk.ask<ApiKey[]>('GET', '/auth/api-keys')).data.map(({ id }) => id)).toEqual([mine.id])
    expect((await clerk.ask('GET', `/auth/api-keys/${theirs.id}`)).status).toBe(404)
    expect((await clerk.ask('DELETE', `/auth/api-keys/${theirs.id}`)).status).toBe(404)
    const all = (await owner.ask<ApiKey[]>('GET', `/auth/api-keys?user_id=${clerk.id}`, undefined, within)).data
    expect(all.map(({ id }) => id)).toEqual([mine.id])
    expect((await owner.ask('DELETE', `/auth/api-keys/${mine.id}`, undefined, within)).status).toBe(204)
  })

  test('is searched by name and prefix, filtered by permission, and ordered', async () => {
    const name = 'Зимний склад'
    const { id, prefix } = (
      await owner.ask<ApiKeyCreated>('POST', '/auth/api-keys', aKey({ name, scopes: ['users:view'] }), within)
    ).data
    const found = async (query: string) =>
      (await owner.ask<ApiKey[]>('GET', `/auth/api-keys?per_page=100&${query}`, undefined, within)).data.map(
        (one) => one.id,
      )
    expect(await found(`search=${encodeURIComponent('зимний')}`)).toEqual([id])
    expect(await found(`search=${prefix}`)).toContain(id)
    expect(await found('permission=users:view')).toContain(id)
    expect(await found('permission=users:view&search=nothing')).toEqual([])
    for (const order of ['name', '-expires_at', 'last_used_at', '-created_at'])
      expect(await found(`ordering=${order}`)).toContain(id)
  })

  test('holds 50 live keys of a user, also when they are made at once', async () => {
    const busy = await company(daftar)
    const answers = await inParallel(54, () => busy.owner.ask('POST', '/auth/api-keys', aKey()))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(50)
    expect(answers.find(({ status }) => status === 422)).toMatchObject({ code: 'api_key.too_many' })
    const [first] = (await busy.owner.ask<ApiKey[]>('GET', '/auth/api-keys')).data
    await busy.owner.ask('DELETE', `/auth/api-keys/${first?.id}`)
    expect((await busy.owner.ask('POST', '/auth/api-keys', aKey())).status).toBe(201)
  })
})
