import { describe, expect, test } from 'vitest'
import type { CurrentUser, Registration } from '../../generated/auth/types.ts'
import type { Tenant } from '../../generated/organization/types.ts'
import { aRegistration, caller } from '../support/call.ts'
import { harness } from '../support/harness.ts'

const { fetch, sql } = await harness()
const call = caller(fetch)
const someone = async () => {
  const { data } = await call<Registration>('POST', '/auth/register', {
    body: aRegistration({ phone: '(206) 555-9482' }),
  })
  return { ...data, token: data.tokens.access_token }
}
const me = (token: string, headers: Record<string, string> = {}) =>
  call<CurrentUser>('GET', '/auth/me', { token, headers })
const patch = (token: string, body: object, headers: Record<string, string> = {}) =>
  call<CurrentUser>('PATCH', '/auth/me', { token, body, headers })
const put = (token: string, body: object, headers: Record<string, string> = {}) =>
  call<CurrentUser>('PUT', '/auth/me', { token, body, headers })

describe('the own profile', () => {
  test('is merged: what is left out stays, and null clears', async () => {
    const { token, user } = await someone()
    const { status, data } = await patch(token, { last_name: 'Fuller-Smith', phone: null, timezone: 'Europe/London' })
    expect(status).toBe(200)
    expect(data).toMatchObject({
      id: user.id,
      first_name: 'Andrew',
      last_name: 'Fuller-Smith',
      name: 'Andrew Fuller-Smith',
      phone: null,
      timezone: 'Europe/London',
    })
    expect((await me(token)).data).toEqual(data)
  })

  test('is replaced: what is left out is cleared', async () => {
    const { token } = await someone()
    await patch(token, { timezone: 'Europe/London', locale: 'ar' })
    const { data } = await put(token, { first_name: 'Andreas', last_name: 'Fuller' })
    expect(data).toMatchObject({ first_name: 'Andreas', phone: null, timezone: null, locale: null })
  })

  test('leaves the profiles that tenants keep as they are', async () => {
    const { token, tenant } = await someone()
    await patch(token, { first_name: 'Andreas' })
    expect(await sql('SELECT first_name FROM users WHERE tenant_id = $1', [tenant.id])).toEqual([
      { first_name: 'Andrew' },
    ])
  })

  test('knows no time zone that does not exist, and no e-mail address', async () => {
    const { token } = await someone()
    expect(await patch(token, { timezone: 'America/Seattle' })).toMatchObject({
      status: 422,
      code: 'identity.unknown_timezone',
      fields: ['timezone'],
    })
    expect(await patch(token, { email: 'andrew@elsewhere.example' })).toMatchObject({ status: 400, fields: ['email'] })
  })

  test('PLT-11 has a tag that changes with itself, with a role and with a tenant', async () => {
    const { token, tenant } = await someone()
    const tags = new Set<string | null>()
    const note = async () => tags.add((await me(token)).headers.get('etag'))
    await note()
    await note()
    expect(tags.size).toBe(1)
    await patch(token, { first_name: 'Andreas' })
    await note()
    expect(tags.size).toBe(2)
    await sql(
      `INSERT INTO user_roles (tenant_id, user_id, role_id) SELECT tenant_id, $2, id FROM roles WHERE tenant_id = $1 AND key = 'sales'`,
      [tenant.id, tenant.user_id],
    )
    await note()
    expect(tags.size).toBe(3)
    await call('POST', '/tenants', { token, body: { name: 'Another company' } })
    await note()
    expect(tags.size).toBe(4)
  })

  test('PLT-11 is not sent again where it is the same, and not changed where it is not', async () => {
    const { token, tenant } = await someone()
    const first = await me(token)
    const tag = first.headers.get('etag') as string
    expect((await me(token, { 'if-none-match': tag })).status).toBe(304)
    const changed = await patch(token, { first_name: 'Andreas' }, { 'if-match': tag })
    expect(changed.status).toBe(200)
    const current = (await me(token)).headers.get('etag') as string
    expect(changed.headers.get('etag')).toBe(current)
    for (const stale of [tag, `W/${current}`, '"1"']) {
      expect(await patch(token, { first_name: 'Andy' }, { 'if-match': stale })).toMatchObject({
        status: 412,
        code: 'PRECONDITION_FAILED',
      })
      expect((await put(token, { first_name: 'Andy', last_name: 'Fuller' }, { 'if-match': stale })).status).toBe(412)
    }
    await sql(
      `INSERT INTO user_roles (tenant_id, user_id, role_id) SELECT tenant_id, $2, id FROM roles WHERE tenant_id = $1 AND key = 'sales'`,
      [tenant.id, tenant.user_id],
    )
    expect((await patch(token, { first_name: 'Andy' }, { 'if-match': current })).status).toBe(412)
    expect((await me(token)).data.first_name).toBe('Andreas')
    expect((await put(token, { first_name: 'Andy', last_name: 'Fuller' }, { 'if-match': '*' })).status).toBe(200)
  })

  test('PLT-11 changed by two at once with the same tag is changed once', async () => {
    const { token } = await someone()
    const tag = (await me(token)).headers.get('etag') as string
    const answers = await Promise.all(
      ['Andreas', 'Andrea', 'Andrej', 'Andy'].map((first_name) => patch(token, { first_name }, { 'if-match': tag })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412])
  })

  test('PLT-06 is changed once for one key', async () => {
    const { token } = await someone()
    const headers = { 'idempotency-key': 'profile-1' }
    const first = await patch(token, { first_name: 'Andreas' }, headers)
    await patch(token, { first_name: 'Andy' })
    const again = await patch(token, { first_name: 'Andreas' }, headers)
    expect(again.data).toEqual(first.data)
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
    expect((await me(token)).data.first_name).toBe('Andy')
  })
})

describe('the tenant meant', () => {
  test('is the only one, or the one that is named by id or slug', async () => {
    const { token, tenant } = await someone()
    expect((await me(token)).data.current?.tenant_id).toBe(tenant.id)
    const { data: second } = await call<Tenant>('POST', '/tenants', { token, body: { name: `Second ${tenant.slug}` } })

    const { data } = await me(token)
    expect(data.current).toBeNull()
    expect(data.tenants.map(({ id }) => id)).toEqual([tenant.id, second.id])
    for (const name of [second.id, second.slug])
      expect((await me(token, { 'x-tenant-id': name })).data.current?.tenant_id).toBe(second.id)
    const own = (headers: Record<string, string> = {}) =>
      call<{ tenant_id: string }>('GET', '/auth/me/permissions', { token, headers })
    expect(await own()).toMatchObject({ status: 400, fields: ['X-Tenant-ID'] })
    expect((await own({ 'x-tenant-id': tenant.slug })).data).toMatchObject({
      tenant_id: tenant.id,
      scope: 'tenant',
      user_id: tenant.user_id,
    })
    expect(await call('GET', '/customers', { token })).toMatchObject({ status: 400, fields: ['X-Tenant-ID'] })
    expect((await call('GET', '/customers', { token, headers: { 'x-tenant-id': second.slug } })).status).toBe(200)
  })

  test('PLT-09 is refused alike where it is foreign and where it does not exist', async () => {
    const [one, other] = [await someone(), await someone()]
    const requests: [string, string, object?][] = [
      ['GET', '/auth/me'],
      ['PATCH', '/auth/me', { first_name: 'Andreas' }],
      ['PUT', '/auth/me', { first_name: 'Andreas', last_name: 'Fuller' }],
      ['GET', '/auth/me/permissions'],
      ['GET', '/customers'],
    ]
    for (const [method, path, body] of requests) {
      const knock = (name: string) => call(method, path, { token: one.token, body, headers: { 'x-tenant-id': name } })
      const answers = [
        await knock(other.tenant.id),
        await knock(other.tenant.slug),
        await knock('019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01'),
        await knock('no-such-company'),
      ]
      for (const answer of answers) {
        expect(answer, `${method} ${path}`).toMatchObject({ status: 403, code: 'FORBIDDEN' })
        expect(answer.body.error).toEqual(answers[0]?.body.error)
      }
    }
    expect((await me(one.token)).data.first_name).toBe('Andrew')
  })

  test('that is closed is no more', async () => {
    const { token, tenant } = await someone()
    await call('GET', '/customers', { token })
    await sql(`UPDATE tenants SET status = 'closed' WHERE id = $1`, [tenant.id])
    await expect
      .poll(async () => (await call('GET', '/customers', { token })).status, { timeout: 1_000, interval: 20 })
      .toBe(403)
    expect((await me(token)).data).toMatchObject({ tenants: [], current: null })
    expect((await call('GET', '/auth/me/permissions', { token })).status).toBe(403)
  })
})
