import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { OauthClient, OauthClientCreate, OauthClientCreated } from '../../generated/auth/types.ts'
import { inParallel } from '../support/call.ts'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'

const daftar = await harness()
const northwind = await company(daftar)
const { owner } = northwind

const aClient = (fields: Partial<OauthClientCreate> = {}): OauthClientCreate => ({
  name: 'Web shop',
  kind: 'confidential',
  grant_types: ['authorization_code', 'refresh_token'],
  redirect_uris: ['https://shop.northwind.example/callback'],
  scopes: ['customers:view'],
  ...fields,
})
const create = (fields: Partial<OauthClientCreate> = {}, by = owner) =>
  by.ask<OauthClientCreated>('POST', '/oauth/clients', aClient(fields))
const make = async (fields: Partial<OauthClientCreate> = {}) => (await create(fields)).data
const stored = async (id: string) =>
  (await daftar.sql<{ secret_hash: Buffer | null }>('SELECT secret_hash FROM oauth_clients WHERE id = $1', [id]))[0]
const digest = (secret: string) => createHash('sha256').update(secret).digest()

describe('an OAuth client', () => {
  test('that is confidential gets a secret, which is shown once and kept as a digest', async () => {
    const { id, client_secret, secret_changed_at } = await make()
    expect(client_secret).toMatch(/^dcs_[\w-]{43}$/)
    expect(secret_changed_at).not.toBeNull()
    expect((await stored(id))?.secret_hash).toEqual(digest(String(client_secret)))
    const { body } = await owner.ask('GET', `/oauth/clients/${id}`)
    expect(JSON.stringify(body)).not.toContain(String(client_secret).slice(4))
    const [{ traces }] = (await daftar.sql(
      `SELECT concat((SELECT string_agg(changes::text, '') FROM audit_log WHERE entity_id = $1), (SELECT string_agg(data::text, '') FROM events WHERE aggregate = 'oauth_client:' || $1)) AS traces`,
      [id],
    )) as [{ traces: string }]
    expect(traces).toContain('Web shop')
    for (const secret of [String(client_secret), digest(String(client_secret)).toString('hex')])
      expect(traces).not.toContain(secret)
  })

  test('that is public has none', async () => {
    const { id, client_secret } = await make({ kind: 'public' })
    expect(client_secret).toBeNull()
    expect((await stored(id))?.secret_hash).toBeNull()
    expect(await owner.ask('POST', `/oauth/clients/${id}/rotate-secret`)).toMatchObject({
      status: 422,
      code: 'oauth_client.without_secret',
    })
  })

  test('is given a new secret in place of the old one', async () => {
    const { id, client_secret } = await make()
    const { data } = await owner.ask<OauthClientCreated>('POST', `/oauth/clients/${id}/rotate-secret`)
    expect(data.client_secret).toMatch(/^dcs_/)
    expect(data.client_secret).not.toBe(client_secret)
    expect((await stored(id))?.secret_hash).toEqual(digest(String(data.client_secret)))
  })

  test.each<[string, Partial<OauthClientCreate>, string, string]>([
    [
      'client_credentials for a public client',
      { kind: 'public', grant_types: ['client_credentials'] },
      'grants_unfit',
      'grant_types',
    ],
    ['refresh_token alone', { grant_types: ['refresh_token', 'client_credentials'] }, 'grants_unfit', 'grant_types'],
    ['authorization_code without an address', { redirect_uris: [] }, 'redirect_uri_missing', 'redirect_uris'],
    ['a scope that does not exist', { scopes: ['customers:view', 'customers:eat'] }, 'unknown_scope', 'scopes.1'],
  ])('is refused %s', async (_, fields, code, field) => {
    expect(await create(fields)).toMatchObject({ status: 422, code: `oauth_client.${code}`, fields: [field] })
  })

  const addresses: [string, boolean, boolean][] = [
    ['https://shop.northwind.example/callback?source=daftar', true, true],
    ['https://shop.northwind.example', true, true],
    ['http://127.0.0.1/callback', false, true],
    ['http://127.0.0.1:8080/callback', false, true],
    ['http://[::1]/callback', false, true],
    ['com.northwind.shop:/callback', false, true],
    ['http://localhost/callback', false, false],
    ['http://shop.northwind.example/callback', false, false],
    ['http://127.0.0.1.evil.example/callback', false, false],
    ['http://127.0.0.1@evil.example/callback', false, false],
    ['http://2130706433/callback', false, false],
    ['https://shop.northwind.example/callback#part', false, false],
    ['https://shop.northwind.example/callback#', false, false],
    ['https://someone:secret@shop.northwind.example/callback', false, false],
    ['https:shop.northwind.example', false, false],
    ['https:///shop.northwind.example', false, false],
    ['https://\\evil.example', false, false],
    ['//shop.northwind.example/callback', false, false],
    ['/callback', false, false],
    ['javascript:alert(1)', false, false],
    ['data:text/html,hello', false, false],
    ['shop:/callback', false, false],
    ['urn:ietf:wg:oauth:2.0:oob', false, false],
    ['file:///etc/passwd', false, false],
  ]
  test.each(addresses)('takes the redirect address %s: confidential %s, public %s', async (uri, confidential, open) => {
    for (const [kind, taken] of [
      ['confidential', confidential],
      ['public', open],
    ] as const) {
      const answer = await create({ kind, redirect_uris: ['https://shop.northwind.example/ok', uri] })
      if (taken) expect([kind, answer.status]).toEqual([kind, 201])
      else
        expect(answer).toMatchObject({
          status: 422,
          code: 'oauth_client.invalid_redirect_uri',
          fields: ['redirect_uris.1'],
        })
    }
  })

  test('goes no further than whoever registers it; by itself it acts in the whole tenant, and so must that person', async () => {
    const permissions = ['oauth_clients:create', 'oauth_clients:update', 'customers:view']
    const [narrow, wide] = [await northwind.holder(permissions, 'own'), await northwind.holder(permissions)]
    expect((await create({}, narrow)).status).toBe(201)
    expect(await create({ grant_types: ['client_credentials'] }, narrow)).toMatchObject({ status: 403 })
    expect((await create({ grant_types: ['client_credentials'] }, wide)).status).toBe(201)
    expect(await create({ scopes: ['customers:view', 'customers:delete'] }, wide)).toMatchObject({ status: 403 })
  })

  test('that goes further than somebody is neither changed nor given a secret by that person', async () => {
    const clerk = await northwind.holder(['oauth_clients:update', 'customers:view'])
    const { id } = await make({ scopes: ['customers:view', 'customers:delete'] })
    expect(await clerk.ask('PATCH', `/oauth/clients/${id}`, { name: 'Mine' })).toMatchObject({ status: 403 })
    expect(
      await clerk.ask('PATCH', `/oauth/clients/${id}`, { redirect_uris: ['https://evil.example/'] }),
    ).toMatchObject({ status: 403 })
    expect(await clerk.ask('POST', `/oauth/clients/${id}/rotate-secret`)).toMatchObject({ status: 403 })
  })

  test('PLT-11 merges a patch under If-Match, and keeps its kind', async () => {
    const { id } = await make({ description: 'Sells' })
    const { headers } = await owner.ask('GET', `/oauth/clients/${id}`)
    const tag = String(headers.get('etag'))
    const changed = await owner.ask<OauthClient>(
      'PATCH',
      `/oauth/clients/${id}`,
      { description: null, scopes: ['users:view'] },
      { 'if-match': tag },
    )
    expect(changed).toMatchObject({
      status: 200,
      data: { description: null, scopes: ['users:view'], name: 'Web shop' },
    })
    expect((await owner.ask('PATCH', `/oauth/clients/${id}`, { name: 'Late' }, { 'if-match': tag })).status).toBe(412)
    expect(await owner.ask('PATCH', `/oauth/clients/${id}`, { kind: 'public' })).toMatchObject({
      status: 400,
      fields: ['kind'],
    })
    expect(await owner.ask('PATCH', `/oauth/clients/${id}`, { redirect_uris: [] })).toMatchObject({ status: 422 })
  })

  test('is deleted once, leaves the lists, and stays readable', async () => {
    const { id } = await make()
    const answers = await inParallel(4, () => owner.ask('DELETE', `/oauth/clients/${id}`))
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409])
    expect((await owner.ask<OauthClient>('GET', `/oauth/clients/${id}`)).data.status).toBe('deleted')
    expect(await owner.ask('PATCH', `/oauth/clients/${id}`, { name: 'Back' })).toMatchObject({
      status: 422,
      code: 'oauth_client.deleted',
    })
    const ids = async (query: string) =>
      (await owner.ask<OauthClient[]>('GET', `/oauth/clients?per_page=100&${query}`)).data.map((one) => one.id)
    expect(await ids('')).not.toContain(id)
    expect(await ids('status=deleted')).toContain(id)
  })

  test('that acts by itself is a user without a person, whom nobody sees among the people', async () => {
    const { id } = await make({ grant_types: ['client_credentials'], redirect_uris: [] })
    const row = async () =>
      (
        await daftar.sql<{ is_client: boolean; name: string; status: string }>(
          'SELECT is_client, name, status FROM users WHERE id = $1',
          [id],
        )
      )[0]
    expect(await row()).toEqual({ is_client: true, name: 'Web shop', status: 'active' })
    expect((await owner.ask('GET', `/users/${id}`)).status).toBe(404)
    expect((await owner.ask('DELETE', `/users/${id}`)).status).toBe(404)
    expect((await owner.ask('POST', `/users/${id}/roles/${northwind.roleId('owner')}`)).status).toBe(404)
    expect(JSON.stringify((await owner.ask('GET', '/users?per_page=100')).body)).not.toContain('clients.invalid')
    await owner.ask('PATCH', `/oauth/clients/${id}`, { name: 'Till' })
    expect((await row())?.name).toBe('Till')
    await owner.ask('DELETE', `/oauth/clients/${id}`)
    expect((await row())?.status).toBe('deactivated')
  })

  test('is found by name, kind and grant', async () => {
    const { id } = await make({ name: 'متجر الشاي', kind: 'public' })
    const ids = async (query: string) =>
      (await owner.ask<OauthClient[]>('GET', `/oauth/clients?per_page=100&${query}`)).data.map((one) => one.id)
    expect(await ids(`search=${encodeURIComponent('الشاي')}`)).toEqual([id])
    expect(await ids('kind=public&grant_type=refresh_token&ordering=-created_at')).toContain(id)
    expect(await ids('kind=public&grant_type=client_credentials')).toEqual([])
  })
})
