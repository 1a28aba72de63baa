import { createHash, createHmac, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import {
  type CryptoKey,
  createRemoteJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  exportSPKI,
  jwtVerify,
  SignJWT,
} from 'jose'
import * as openid from 'openid-client'
import { describe, expect, test } from 'vitest'
import type { OauthClientCreate, OauthClientCreated } from '../../generated/auth/types.ts'
import { caller, inParallel } from '../support/call.ts'
import { company, type Worker } from '../support/company.ts'
import type { Person } from '../support/harness.ts'
import { aClient, browser, callback, consent, hidden, oauthServer, page } from '../support/oauth.ts'

const { daftar, origin, send, post, discover } = await oauthServer()
const call = caller(daftar.fetch)
const northwind = await company(daftar)
const { owner, founder } = northwind
const register = async (fields: Partial<OauthClientCreate> = {}, by: Worker = owner) =>
  (await by.ask<OauthClientCreated>('POST', '/oauth/clients', aClient(fields))).data
const ask = (token: string, method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  call<never>(method, path, { token, body, headers })

const shop = await register()
const till = await register({ grant_types: ['client_credentials'], redirect_uris: [] })
const app = await register({
  kind: 'public',
  redirect_uris: ['http://127.0.0.1/callback', 'com.northwind.app:/callback'],
})

/** A request for access, as the library makes it. */
async function request(client: OauthClientCreated, parameters: Record<string, string> = {}) {
  const configuration = await discover(client)
  const verifier = openid.randomPKCECodeVerifier()
  const code_challenge = await openid.calculatePKCECodeChallenge(verifier)
  const state = openid.randomState()
  const address = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: callback,
    scope: 'customers:view offline_access',
    code_challenge,
    code_challenge_method: 'S256',
    state,
    ...parameters,
  })
  return { configuration, verifier, state, address }
}

/** All the way to the tokens. */
async function authorize(client = shop, person: Pick<Person, 'email' | 'password'> = founder, parameters = {}) {
  const { configuration, verifier, state, address } = await request(client, parameters)
  const back = await consent(send, address, person)
  const tokens = await openid.authorizationCodeGrant(configuration, back, {
    pkceCodeVerifier: verifier,
    expectedState: state,
  })
  return { configuration, verifier, back, tokens }
}

const basic = ({ id, client_secret }: OauthClientCreated) => ({
  authorization: `Basic ${Buffer.from(`${id}:${client_secret}`).toString('base64')}`,
})
const itself = async (client = till, form: Record<string, string> = {}) =>
  post('token', { grant_type: 'client_credentials', ...form }, basic(client))
const codeOf = (back: URL) => back.searchParams.get('code') ?? ''
const exchange = (client: OauthClientCreated, back: URL, verifier: string, form: Record<string, string> = {}) =>
  post(
    'token',
    { grant_type: 'authorization_code', code: codeOf(back), redirect_uri: callback, code_verifier: verifier, ...form },
    basic(client),
  )

describe('a client library', () => {
  test('finds out everything by itself (RFC 8414), at the issuer that the tokens name', async () => {
    const metadata = (await discover(shop)).serverMetadata()
    expect(metadata).toMatchObject({
      issuer: origin,
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    })
    for (const [name, address] of Object.entries(metadata).filter(([name]) => /_endpoint$|_uri$/.test(name)))
      expect([
        name,
        (await send(String(address), { method: name === 'jwks_uri' ? 'GET' : 'OPTIONS' })).status,
      ]).not.toEqual([name, 404])
  })

  test('gets a code with PKCE, tokens for it, and works with them in the name of the person', async () => {
    const { tokens, back } = await authorize()
    expect(back.searchParams.get('iss')).toBe(origin)
    expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 900, scope: 'customers:view offline_access' })
    expect((await ask(tokens.access_token, 'GET', '/customers')).status).toBe(200)
    expect(await ask(tokens.access_token, 'POST', '/customers', { name: 'Bon app' })).toMatchObject({ status: 403 })
    expect(await ask(tokens.access_token, 'GET', '/auth/me')).toMatchObject({
      data: { email: founder.email, current: { permissions: ['customers:view'] } },
    })
  })

  test('refreshes, revokes and introspects', async () => {
    const { configuration, tokens } = await authorize()
    const fresh = await openid.refreshTokenGrant(configuration, String(tokens.refresh_token))
    expect(fresh.refresh_token).not.toBe(tokens.refresh_token)
    const state = await openid.tokenIntrospection(configuration, fresh.access_token)
    expect(state).toMatchObject({
      active: true,
      scope: 'customers:view offline_access',
      client_id: shop.id,
      iss: origin,
      tenant: founder.tenantId,
    })
    expect(await openid.tokenIntrospection(configuration, String(fresh.refresh_token))).toMatchObject({ active: true })
    await openid.tokenRevocation(configuration, String(fresh.refresh_token))
    expect(await openid.tokenIntrospection(configuration, fresh.access_token)).toEqual({ active: false })
    expect((await ask(fresh.access_token, 'GET', '/customers')).status).toBe(401)
  })

  test.each([
    ['basic', openid.ClientSecretBasic],
    ['post', openid.ClientSecretPost],
  ])('acts by itself with its secret by %s', async (_, method) => {
    const configuration = await discover(till, method(String(till.client_secret)))
    const tokens = await openid.clientCredentialsGrant(configuration, { scope: 'customers:create customers:view' })
    expect(tokens.refresh_token).toBeUndefined()
    const made = await ask(tokens.access_token, 'POST', '/customers', { name: 'Bottom-Dollar Markets' })
    expect(made).toMatchObject({ status: 201, data: { owner_id: till.id } })
    expect((await ask(tokens.access_token, 'GET', '/customers')).status).toBe(200)
    const [audit] = await daftar.sql<{ user_id: string; identity_id: string }>(
      `SELECT user_id, identity_id FROM audit_log WHERE entity = 'customers' AND entity_id = $1`,
      [(made.data as { id: string }).id],
    )
    expect(audit).toEqual({ user_id: till.id, identity_id: till.id })
  })

  test('that is public goes without a secret, to a port of the device that is free (RFC 8252)', async () => {
    const configuration = await discover(app)
    const verifier = openid.randomPKCECodeVerifier()
    const address = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: 'http://127.0.0.1:49152/callback',
      scope: 'customers:view offline_access',
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    })
    const back = await consent(send, address, founder)
    expect(back.origin).toBe('http://127.0.0.1:49152')
    const tokens = await openid.authorizationCodeGrant(configuration, back, { pkceCodeVerifier: verifier })
    const fresh = await openid.refreshTokenGrant(configuration, String(tokens.refresh_token))
    expect((await ask(fresh.access_token, 'GET', '/customers')).status).toBe(200)
    expect(await post('introspect', { token: fresh.access_token, client_id: app.id })).toMatchObject({ status: 401 })
    await openid.tokenRevocation(configuration, fresh.access_token)
    expect((await ask(fresh.access_token, 'GET', '/customers')).status).toBe(401)
  })

  test('verifies an access token with the published keys (RFC 9068)', async () => {
    const { tokens } = await authorize()
    const { payload } = await jwtVerify(
      tokens.access_token,
      createRemoteJWKSet(new URL(`${origin}/.well-known/jwks.json`)),
      {
        issuer: origin,
        audience: 'daftar',
        typ: 'at+jwt',
        algorithms: ['ES256'],
      },
    )
    expect(payload).toMatchObject({
      client_id: shop.id,
      tenant: founder.tenantId,
      scope: 'customers:view offline_access',
    })
  })
})

describe('a request for access', () => {
  const parameters = async (fields: Record<string, string | undefined> = {}) => {
    const { address } = await request(shop)
    for (const [name, value] of Object.entries(fields))
      if (value === undefined) address.searchParams.delete(name)
      else address.searchParams.set(name, value)
    return `${address.pathname}${address.search}`
  }

  test.each<[string, Record<string, string | undefined>]>([
    ['an unknown client', { client_id: randomUUID() }],
    ['a client that is no id', { client_id: "' OR true --" }],
    ['no client', { client_id: undefined }],
    ['another address', { redirect_uri: 'https://evil.example/callback' }],
    ['a longer path', { redirect_uri: `${callback}/more` }],
    ['a path that climbs', { redirect_uri: `${callback}/../evil` }],
    ['another query', { redirect_uri: `${callback}?next=evil` }],
    ['a fragment', { redirect_uri: `${callback}#evil` }],
    ['another scheme', { redirect_uri: callback.replace('https', 'http') }],
    ['another case', { redirect_uri: callback.replace('callback', 'CALLBACK') }],
    ['a longer host', { redirect_uri: 'https://shop.northwind.example.evil.example/callback' }],
    ['a user before the host', { redirect_uri: 'https://shop.northwind.example@evil.example/callback' }],
    ['a port', { redirect_uri: 'https://shop.northwind.example:444/callback' }],
    ['an escaped letter', { redirect_uri: 'https://shop.northwind.example/%63allback' }],
    ['a blank behind', { redirect_uri: `${callback} ` }],
    ['a backslash', { redirect_uri: 'https://shop.northwind.example\\@evil.example/callback' }],
    ['an empty address', { redirect_uri: '' }],
    ['an address of the device', { redirect_uri: 'http://127.0.0.1:1/callback' }],
  ])('with %s is answered to the person and sent nowhere', async (_, fields) => {
    const answer = await send(await parameters(fields))
    expect(answer.status).toBe(400)
    expect(answer.headers.get('location')).toBeNull()
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await answer.text()).toContain('role="alert"')
  })

  test.each<[string, Record<string, string | undefined>, string]>([
    ['without response_type', { response_type: undefined }, 'invalid_request'],
    ['for a token', { response_type: 'token' }, 'unsupported_response_type'],
    ['for a prototype', { response_type: 'constructor' }, 'unsupported_response_type'],
    ['without PKCE', { code_challenge: undefined }, 'invalid_request'],
    ['with plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['without a method of PKCE', { code_challenge_method: undefined }, 'invalid_request'],
    ['with a challenge that is none', { code_challenge: 'short' }, 'invalid_request'],
    ['for what the client may not have', { scope: 'users:view' }, 'invalid_scope'],
    ['for what does not exist', { scope: 'customers:view constructor' }, 'invalid_scope'],
    ['for a refresh token and nothing else', { scope: 'offline_access' }, 'invalid_scope'],
  ])('%s is answered to the client, with state and iss', async (_, fields, error) => {
    const answer = await send(await parameters({ ...fields, state: 'kQ3 &v#N8' }))
    expect(answer.status).toBe(303)
    const back = new URL(answer.headers.get('location') ?? '')
    expect(`${back.origin}${back.pathname}`).toBe(callback)
    expect(Object.fromEntries(back.searchParams)).toMatchObject({ error, state: 'kQ3 &v#N8', iss: origin })
  })

  test('with parameters that nobody knows is as good as without', async () => {
    expect((await send(await parameters({ nonce: 'x', resource: 'y', 'constructor[prototype]': 'z' }))).status).toBe(
      200,
    )
  })

  test('with a parameter twice is refused (RFC 6749, 3.1)', async () => {
    const answer = await send(`${await parameters()}&client_id=${app.id}`)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('location')).toBeNull()
  })

  test('of a client that may not use codes, or is deleted, goes no further', async () => {
    const gone = await register()
    const { address } = await request(gone)
    await owner.ask('DELETE', `/oauth/clients/${gone.id}`)
    expect((await send(`${page}${address.search}`)).status).toBe(400)
  })

  test('keeps the query of a redirect address', async () => {
    const client = await register({ redirect_uris: [`${callback}?from=daftar`] })
    const { address } = await request(client, { redirect_uri: `${callback}?from=daftar` })
    const back = await consent(send, address, founder)
    expect(Object.fromEntries(back.searchParams)).toMatchObject({
      from: 'daftar',
      code: expect.any(String),
      iss: origin,
    })
  })
})

describe('the page', () => {
  const open = async (parameters = {}) => {
    const { address } = await request(shop, parameters)
    const tab = browser(send)
    const answer = await tab.get(`${address.pathname}${address.search}`)
    return { tab, address, answer, html: await answer.text() }
  }

  test('cannot be framed, kept, scripted or sent elsewhere', async () => {
    const { answer, html } = await open()
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("form-action 'self' https://shop.northwind.example;")
    expect(policy).not.toMatch(/unsafe|script-src/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('set-cookie')).toMatch(
      /^daftar_authorize=[^;]+; Path=\/api\/v1\/oauth\/authorize; HttpOnly; SameSite=Lax; Max-Age=900$/,
    )
    expect(html).not.toMatch(/<script|\son\w+=/i)
  })

  test('writes what it is given as text', async () => {
    const client = await register({ name: '<img src=x onerror=alert(1)>' })
    const { address } = await request(client, { state: '"><script>alert(1)</script>' })
    const html = await (await send(`${page}${address.search}`)).text()
    expect(html).toContain('&lt;img src=x')
    expect(html).not.toMatch(/<img|<script/)
    expect(hidden(html).state).toBe('"><script>alert(1)</script>')
  })

  test('takes nothing from another site, another browser or an earlier step', async () => {
    const { tab, html } = await open()
    const fields = { action: 'login', email: founder.email, password: founder.password }
    for (const csrf of ['', 'x', createHash('sha256').update('x').digest('base64url')])
      expect((await browser(send).submit(html, { ...fields, csrf })).status).toBe(400)
    expect((await browser(send).submit(html, fields)).status).toBe(400)
    const signedIn = await tab.submit(html, fields)
    expect(signedIn.status).toBe(303)
    await tab.follow(signedIn)
    expect((await tab.submit(html, { action: 'allow' })).status).toBe(400)
  })

  test('says what is wrong with a log-in, alike for an unknown address, and counts it (PLT-22)', async () => {
    const { tab, html } = await open()
    const email = founder.email
    const attempt = async (who: string) => {
      const answer = await tab.submit(html, { action: 'login', email: who, password: 'not-the-password' })
      return { status: answer.status, alert: /role="alert"[^>]*>([^<]*)</.exec(await answer.text())?.[1] }
    }
    const [known, unknown] = [await attempt(email), await attempt('nobody@northwind.example')]
    expect(known).toEqual({ status: 200, alert: 'The e-mail address or the password is wrong.' })
    expect(unknown).toEqual(known)
    const others = await northwind.hire('sales')
    const statuses = []
    for (let turn = 0; turn < 6; turn += 1) statuses.push((await attempt(others.email)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  })

  test('sends a no to the client, also from who has not signed in', async () => {
    const { tab, html } = await open({ state: 'abc' })
    const answer = await tab.submit(html, { action: 'deny' })
    const back = new URL(answer.headers.get('location') ?? '')
    expect(Object.fromEntries(back.searchParams)).toEqual({ error: 'access_denied', state: 'abc', iss: origin })
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0')
  })

  test('ends its log-in with the decision', async () => {
    const nancy = await founder.as('sales')
    const { address } = await request(shop)
    await consent(send, address, nancy)
    const live = await daftar.sql(
      `SELECT FROM sessions s JOIN users u ON u.identity_id = s.identity_id WHERE u.id = $1 AND s.device_name = $2 AND s.revoked_at IS NULL`,
      [nancy.userId, shop.name],
    )
    expect(live).toEqual([])
  })

  test('PLT-09 gives nothing to somebody who is not of the company', async () => {
    const other = await daftar.tenant()
    const { tab, html, address } = await open()
    const signedIn = await tab.submit(html, { action: 'login', email: other.email, password: other.password })
    const refused = await (await tab.follow(signedIn)).text()
    expect(refused).toContain('role="alert"')
    expect(refused).not.toContain('value="allow"')
    const answer = await tab.submit(refused, { action: 'allow' })
    expect(answer.headers.get('location')).toBeNull()
    expect(address.searchParams.get('client_id')).toBe(shop.id)
  })

  test.each([
    ['en', 'ltr', 'Sign in', 'See customers.'],
    ['ar', 'rtl', 'تسجيل الدخول', 'عرض العملاء.'],
    ['ru', 'ltr', 'Вход', 'Видеть клиентов.'],
  ])('speaks %s, %s', async (language, direction, title, words) => {
    const { tab, html } = await open({ ui_locales: `xx ${language}` })
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`)
    expect(html).toContain(`<h1>${title}</h1>`)
    const signedIn = await tab.submit(html, { action: 'login', email: founder.email, password: founder.password })
    expect(await (await tab.follow(signedIn)).text()).toContain(`<li>${words}</li>`)
  })
})

describe('a code', () => {
  test('is good for one exchange: of several at once one succeeds, and nobody keeps what it gave', async () => {
    const { address, verifier } = await request(shop)
    const back = await consent(send, address, founder)
    const answers = await inParallel(6, () => exchange(shop, back, verifier))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400, 400, 400])
    expect(answers.find(({ status }) => status === 400)?.body.error).toBe('invalid_grant')
    const { access_token, refresh_token } = (answers.find(({ status }) => status === 200) as (typeof answers)[0]).body
    expect((await ask(access_token, 'GET', '/customers')).status).toBe(401)
    expect((await post('token', { grant_type: 'refresh_token', refresh_token }, basic(shop))).body.error).toBe(
      'invalid_grant',
    )
    expect(
      await daftar.sql(`SELECT FROM security_events WHERE type = 'oauth_code_reused' AND tenant_id = $1`, [
        founder.tenantId,
      ]),
    ).not.toEqual([])
  })

  test.each<[string, Record<string, string>, string]>([
    ['without the verifier', { code_verifier: '' }, 'invalid_grant'],
    ['with another verifier', { code_verifier: 'x'.repeat(43) }, 'invalid_grant'],
    ['for another address', { redirect_uri: 'https://evil.example/' }, 'invalid_request'],
    ['without the address', { redirect_uri: '' }, 'invalid_request'],
  ])('%s is refused, and used up', async (_, form, error) => {
    const { address, verifier } = await request(shop)
    const back = await consent(send, address, founder)
    expect(await exchange(shop, back, verifier, form)).toMatchObject({ status: 400, body: { error } })
    expect(await exchange(shop, back, verifier)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  test('is not taken with the challenge as its own verifier', async () => {
    const { address, back } = await (async () => {
      const { address } = await request(shop)
      return { address, back: await consent(send, address, founder) }
    })()
    expect(await exchange(shop, back, address.searchParams.get('code_challenge') ?? '')).toMatchObject({ status: 400 })
  })

  test('expires after a minute', async () => {
    const { address, verifier } = await request(shop)
    const back = await consent(send, address, founder)
    await daftar.sql(`UPDATE oauth_codes SET expires_at = expires_at - interval '61 seconds' WHERE used_at IS NULL`)
    expect(await exchange(shop, back, verifier)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  test('is of one client: another cannot use it, nor use it up', async () => {
    const other = await register()
    const { address, verifier } = await request(shop)
    const back = await consent(send, address, founder)
    expect(await exchange(other, back, verifier)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    expect(await exchange(shop, back, verifier)).toMatchObject({ status: 200 })
  })

  test('of a confidential client is worth nothing without its secret', async () => {
    const { address, verifier } = await request(shop)
    const back = await consent(send, address, founder)
    const form = {
      grant_type: 'authorization_code',
      code: codeOf(back),
      redirect_uri: callback,
      code_verifier: verifier,
    }
    expect(await post('token', { ...form, client_id: shop.id })).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    })
    expect(await post('token', { ...form, client_id: shop.id, client_secret: `dcs_${'A'.repeat(43)}` })).toMatchObject({
      status: 401,
    })
    expect((await exchange(shop, back, verifier)).status).toBe(200)
  })

  test('is kept as a digest, and so is every token', async () => {
    const { back, tokens } = await authorize()
    const [row] = await daftar.sql<{ all: string }>(
      `SELECT concat((SELECT string_agg(c::text, '') FROM oauth_codes c), (SELECT string_agg(t::text, '') FROM oauth_refresh_tokens t),
        (SELECT string_agg(changes::text, '') FROM audit_log), (SELECT string_agg(detail::text, '') FROM security_events)) AS all`,
    )
    for (const secret of [codeOf(back), String(tokens.refresh_token), tokens.access_token])
      expect(row?.all).not.toContain(secret.slice(4))
  })

  test('gives no refresh token unless offline_access was granted', async () => {
    const { tokens } = await authorize(shop, founder, { scope: 'customers:view' })
    expect(tokens.refresh_token).toBeUndefined()
  })
})

describe('a refresh token', () => {
  const refresh = (refresh_token: unknown, client = shop, form: Record<string, string> = {}) =>
    post('token', { grant_type: 'refresh_token', refresh_token: String(refresh_token), ...form }, basic(client))

  test('PLT-19 is good for one exchange: a second use ends its family', async () => {
    const { tokens } = await authorize()
    const first = await refresh(tokens.refresh_token)
    expect(first.status).toBe(200)
    expect((await ask(first.body.access_token, 'GET', '/customers')).status).toBe(200)
    expect(await refresh(tokens.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    for (const token of [first.body.access_token, tokens.access_token])
      expect((await ask(token, 'GET', '/customers')).status).toBe(401)
    expect((await refresh(first.body.refresh_token)).status).toBe(400)
  })

  test('PLT-19 used several times at once gives tokens once, and those are ended', async () => {
    const { tokens } = await authorize()
    const answers = await inParallel(6, () => refresh(tokens.refresh_token))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const won = answers.find(({ status }) => status === 200)?.body
    expect((await ask(won.access_token, 'GET', '/customers')).status).toBe(401)
  })

  test('of another client is not taken, and stays good', async () => {
    const other = await register()
    const { tokens } = await authorize()
    expect((await refresh(tokens.refresh_token, other)).body.error).toBe('invalid_grant')
    expect((await refresh(tokens.refresh_token)).status).toBe(200)
  })

  test('gives fewer permissions where fewer are asked for, and never more', async () => {
    const { tokens } = await authorize(shop, founder, { scope: 'customers:create customers:view offline_access' })
    const fewer = await refresh(tokens.refresh_token, shop, { scope: 'customers:view' })
    expect(fewer.body.scope).toBe('customers:view')
    expect((await ask(fewer.body.access_token, 'POST', '/customers', { name: 'Chop-suey' })).status).toBe(403)
    const whole = await refresh(fewer.body.refresh_token)
    expect((await ask(whole.body.access_token, 'POST', '/customers', { name: 'Chop-suey' })).status).toBe(201)
    const { tokens: narrow } = await authorize()
    expect((await refresh(narrow.refresh_token, shop, { scope: 'customers:create' })).body.error).toBe('invalid_scope')
  })

  test('is worth nothing once the person has left, and nothing for a person who loses the role', async () => {
    const nancy = await founder.as('sales')
    const { tokens } = await authorize(shop, nancy, { scope: 'customers:create customers:view offline_access' })
    expect((await ask(tokens.access_token, 'POST', '/customers', { name: 'Eastern Connection' })).status).toBe(201)
    await owner.ask('POST', `/users/${nancy.userId}/roles/${northwind.roleId('advisor')}`)
    await owner.ask('DELETE', `/users/${nancy.userId}/roles/${northwind.roleId('sales')}`)
    expect((await ask(tokens.access_token, 'POST', '/customers', { name: 'Eastern Connection' })).status).toBe(403)
    expect((await ask(tokens.access_token, 'GET', '/customers')).status).toBe(200)
    await owner.ask('DELETE', `/users/${nancy.userId}`)
    expect((await ask(tokens.access_token, 'GET', '/customers')).status).toBe(401)
    expect((await refresh(tokens.refresh_token)).body.error).toBe('invalid_grant')
  })
})

describe('a token of a client', () => {
  test('PLT-19 loses at once what the client loses, and everything with the client', async () => {
    const client = await register({ grant_types: ['client_credentials'], redirect_uris: [] })
    const { access_token } = (await itself(client)).body
    expect((await ask(access_token, 'POST', '/customers', { name: 'Comércio Mineiro' })).status).toBe(201)
    await owner.ask('PATCH', `/oauth/clients/${client.id}`, { scopes: ['customers:view'] })
    expect((await ask(access_token, 'POST', '/customers', { name: 'Comércio Mineiro' })).status).toBe(403)
    expect((await ask(access_token, 'GET', '/customers')).status).toBe(200)
    await owner.ask('PATCH', `/oauth/clients/${client.id}`, {
      grant_types: ['authorization_code'],
      redirect_uris: [callback],
    })
    expect((await ask(access_token, 'GET', '/customers')).status).toBe(401)
    expect((await itself(client)).body.error).toBe('unauthorized_client')
    await owner.ask('DELETE', `/oauth/clients/${client.id}`)
    expect(await itself(client)).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
  })

  test('PLT-19 works no more when another server revokes it', async () => {
    const { access_token } = (await itself()).body
    expect((await ask(access_token, 'GET', '/customers')).status).toBe(200)
    await daftar.sql(`UPDATE oauth_grants SET revoked_at = clock_timestamp(), revoked_reason = 'test' WHERE id = $1`, [
      decodeJwt(access_token).sid,
    ])
    await wait(900)
    expect((await ask(access_token, 'GET', '/customers')).status).toBe(401)
  })

  test('a secret that was replaced works no more; tokens stay', async () => {
    const client = await register({ grant_types: ['client_credentials'], redirect_uris: [] })
    const { access_token } = (await itself(client)).body
    const { data } = await owner.ask<OauthClientCreated>('POST', `/oauth/clients/${client.id}/rotate-secret`)
    expect((await itself(client)).status).toBe(401)
    expect((await itself(data)).status).toBe(200)
    expect((await ask(access_token, 'GET', '/customers')).status).toBe(200)
  })

  test('speaks in the tenant of the client alone (PLT-09), never about accounts, keys and clients, and is nobody by itself', async () => {
    const other = await daftar.tenant()
    const { access_token } = (await itself()).body
    expect((await ask(access_token, 'GET', '/customers', undefined, { 'x-tenant-id': other.tenantId })).status).toBe(
      403,
    )
    for (const [method, path, body] of [
      ['GET', '/auth/me'],
      ['GET', '/auth/sessions'],
      ['GET', '/tenants'],
      ['GET', '/auth/api-keys'],
      ['GET', '/oauth/clients'],
      ['POST', '/auth/logout', {}],
    ] as const)
      expect([path, (await ask(access_token, method, path, body)).status]).toEqual([path, 403])
    expect(await ask(access_token, 'GET', '/auth/me/permissions')).toMatchObject({
      data: { user_id: till.id, permissions: ['customers:create', 'customers:view'] },
    })
  })

  test('is not active for another client, nor is a token of a person, a key or nobody', async () => {
    const other = await register({ grant_types: ['client_credentials'], redirect_uris: [] })
    const { access_token } = (await itself()).body
    const { tokens } = await authorize()
    const { data: key } = await owner.ask<{ key: string }>('POST', '/auth/api-keys', {
      name: 'Key',
      scopes: ['customers:view'],
    })
    for (const token of [access_token, String(tokens.refresh_token), founder.accessToken, key.key, 'rubbish'])
      expect((await post('introspect', { token }, basic(other))).body).toEqual({ active: false })
    expect(await post('revoke', { token: access_token }, basic(other))).toMatchObject({ status: 200 })
    expect((await ask(access_token, 'GET', '/customers')).status).toBe(200)
    expect((await post('revoke', { token: founder.accessToken }, basic(other))).status).toBe(200)
    expect((await ask(founder.accessToken, 'GET', '/customers')).status).toBe(200)
  })

  describe('that is forged', async () => {
    const { access_token: genuine } = (await itself()).body as { access_token: string }
    const { currentSigningKey } = await import('../../src/modules/identity/signing-keys.ts')
    const { privateKey, publicKey } = await currentSigningKey()
    const [claims, header] = [decodeJwt(genuine), decodeProtectedHeader(genuine)]
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const sign = (changed: object = {}, head: object = {}) =>
      new SignJWT({ ...claims, ...changed })
        .setProtectedHeader({ ...header, ...head } as never)
        .sign(privateKey as CryptoKey)
    const [, payload] = genuine.split('.')
    const other = await daftar.tenant()
    const seconds = Math.floor(Date.now() / 1000)

    test('is told from one that is made alike with nothing changed', async () => {
      expect((await ask(await sign(), 'GET', '/customers')).status).toBe(200)
    })

    test.each<[string, () => string | Promise<string>]>([
      ['of no algorithm', () => `${encode({ ...header, alg: 'none' })}.${payload}.`],
      [
        'signed with HS256 and the public key',
        async () => {
          const signed = `${encode({ ...header, alg: 'HS256' })}.${payload}`
          return `${signed}.${createHmac('sha256', await exportSPKI(publicKey))
            .update(signed)
            .digest('base64url')}`
        },
      ],
      ['whose kid climbs', () => sign({}, { kid: '../../../../dev/null' })],
      ['that names a place of keys (jku)', () => sign({}, { kid: 'mine', jku: 'http://127.0.0.1:1/jwks.json' })],
      ['that names a certificate (x5u)', () => sign({}, { kid: 'mine', x5u: 'http://127.0.0.1:1/cert.pem' })],
      ['that has expired', () => sign({ exp: seconds - 65 })],
      ['that begins later', () => sign({ nbf: seconds + 120 })],
      ['of another issuer', () => sign({ iss: 'https://elsewhere.example' })],
      ['for another audience', () => sign({ aud: 'elsewhere' })],
      ['for another tenant', () => sign({ tenant: other.tenantId })],
      ['of another client', () => sign({ client_id: shop.id })],
      ['without its tenant', () => sign({ tenant: undefined })],
      ['without its client', () => sign({ client_id: undefined })],
      ['that says it is of a session', () => sign({ tenant: undefined, client_id: undefined, scope: undefined })],
      ['of another grant', () => sign({ sid: randomUUID() })],
    ])('%s is refused', async (_, make) => {
      expect(await ask(await make(), 'GET', '/customers')).toMatchObject({ status: 401, code: 'UNAUTHORIZED' })
    })

    test('with more scopes than were granted has no more', async () => {
      const token = await sign({ scope: 'customers:view users:view customers:delete' })
      expect((await ask(token, 'GET', '/customers')).status).toBe(200)
      expect((await ask(token, 'GET', '/users')).status).toBe(403)
    })
  })
})

describe('the token endpoint', () => {
  test.each<[string, Record<string, string>, Record<string, string>, number, string]>([
    ['nobody', { grant_type: 'client_credentials' }, {}, 401, 'invalid_client'],
    [
      'an unknown client',
      { grant_type: 'client_credentials', client_id: randomUUID(), client_secret: 'x' },
      {},
      401,
      'invalid_client',
    ],
    ['another scheme', { grant_type: 'client_credentials' }, { authorization: 'Bearer x' }, 401, 'invalid_client'],
    [
      'a header that is none',
      { grant_type: 'client_credentials' },
      { authorization: 'Basic %%%' },
      401,
      'invalid_client',
    ],
    [
      'both ways at once',
      { grant_type: 'client_credentials', client_secret: String(till.client_secret) },
      basic(till),
      400,
      'invalid_request',
    ],
    ['no grant', {}, basic(till), 400, 'invalid_request'],
    [
      'a password',
      { grant_type: 'password', username: 'x', password: 'y' },
      basic(till),
      400,
      'unsupported_grant_type',
    ],
    ['a prototype', { grant_type: 'constructor' }, basic(till), 400, 'unsupported_grant_type'],
    [
      'a grant that the client has not',
      { grant_type: 'authorization_code', code: 'x' },
      basic(till),
      400,
      'unauthorized_client',
    ],
    [
      'a scope that it has not',
      { grant_type: 'client_credentials', scope: 'users:view' },
      basic(till),
      400,
      'invalid_scope',
    ],
    [
      'a refresh token for itself',
      { grant_type: 'client_credentials', scope: 'offline_access' },
      basic(till),
      400,
      'invalid_scope',
    ],
    [
      'an unknown code',
      { grant_type: 'authorization_code', code: 'dac_x', redirect_uri: callback, code_verifier: 'x'.repeat(43) },
      basic(shop),
      400,
      'invalid_grant',
    ],
    [
      'an unknown refresh token',
      { grant_type: 'refresh_token', refresh_token: 'drt_x' },
      basic(shop),
      400,
      'invalid_grant',
    ],
    [
      'a secret for a public client',
      { grant_type: 'refresh_token', refresh_token: 'x', client_id: app.id, client_secret: 'x' },
      {},
      401,
      'invalid_client',
    ],
  ])('refuses %s in the shape of RFC 6749', async (_, form, headers, status, error) => {
    const answer = await post('token', form, headers)
    expect(answer).toMatchObject({ status, body: { error, error_description: expect.any(String) } })
    expect(Object.keys(answer.body)).toEqual(['error', 'error_description'])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    if (status === 401) expect(answer.headers.get('www-authenticate')).toBe('Basic realm="daftar"')
  })

  test('takes forms alone, and passes over what it does not know', async () => {
    const json = { 'content-type': 'application/json' }
    const answer = await send('/api/v1/oauth/token', {
      method: 'POST',
      body: '{}',
      headers: { ...json, ...basic(till) },
    })
    expect(answer.status).toBe(415)
    expect((await itself(till, { resource: 'x', 'constructor.prototype': 'y' })).status).toBe(200)
  })

  test('gives a client all that it may have where it does not say', async () => {
    expect((await itself()).body).toMatchObject({
      scope: 'customers:create customers:view',
      token_type: 'Bearer',
      expires_in: 900,
    })
  })

  test('tells a secret from another in the same time, as far as can be told', async () => {
    const time = async (secret: string) => {
      const started = performance.now()
      await post('token', { grant_type: 'client_credentials', client_id: till.id, client_secret: secret })
      return performance.now() - started
    }
    const [near, far]: [number[], number[]] = [[], []]
    for (let turn = 0; turn < 30; turn += 1) {
      near.push(await time(`${String(till.client_secret).slice(0, -1)}_`))
      far.push(await time('x'))
    }
    const middle = (values: number[]) => values.sort((one, other) => one - other)[15] as number
    expect(Math.abs(middle(near) - middle(far))).toBeLessThan(10)
  })
})
