import { createHmac } from 'node:crypto'
import { base64url, type CryptoKey, decodeJwt, decodeProtectedHeader, exportSPKI, generateKeyPair, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import type { Registration, TokenState, Tokens } from '../../generated/auth/types.ts'
import { issueOperatorToken, rotateSigningKeys } from '../../src/modules/auth/index.ts'
import { currentSigningKey } from '../../src/modules/identity/signing-keys.ts'
import { aRegistration, caller } from '../support/call.ts'
import { harness } from '../support/harness.ts'

const { fetch, sql } = await harness()
const call = caller(fetch)
const someone = async () => (await call<Registration>('POST', '/auth/register', { body: aRegistration() })).data
const { tokens, user } = await someone()
const knock = (token: string) => call('GET', '/auth/me', { token })
const verify = async (token: string) => (await call<TokenState>('POST', '/auth/verify', { body: { token } })).data

const claims = decodeJwt(tokens.access_token)
const header = decodeProtectedHeader(tokens.access_token) as { alg: string; kid: string; typ: string }
const { privateKey, publicKey } = await currentSigningKey()
const sign = (changedClaims: object = {}, changedHeader: object = {}, key = privateKey) =>
  new SignJWT({ ...claims, ...changedClaims })
    .setProtectedHeader({ ...header, ...changedHeader })
    .sign(key as CryptoKey)
const encode = (value: object) => base64url.encode(JSON.stringify(value))
const now = Math.floor(Date.now() / 1000)
const [, payload, signature] = tokens.access_token.split('.') as [string, string, string]

describe('an access token', () => {
  test('says who and which session, for whom and how long, and is signed with ES256', () => {
    expect(header).toEqual({ alg: 'ES256', kid: expect.any(String), typ: 'at+jwt' })
    expect(claims).toEqual({
      iss: 'http://localhost:3000',
      aud: 'daftar',
      sub: user.id,
      sid: expect.any(String),
      iat: expect.any(Number),
      exp: (claims.iat ?? 0) + 900,
      jti: expect.any(String),
    })
  })

  test('that the key has signed is accepted: the forgeries below fail by what they change alone', async () => {
    expect((await knock(await sign())).status).toBe(200)
  })

  test('within the tolerance of the clocks is accepted', async () => {
    expect((await knock(await sign({ exp: now - 10 }))).status).toBe(200)
  })

  const forgeries: [string, () => Promise<string> | string][] = [
    ['of no algorithm', () => `${encode({ ...header, alg: 'none' })}.${payload}.`],
    ['of no algorithm with a signature', () => `${encode({ ...header, alg: 'none' })}.${payload}.${signature}`],
    [
      'signed with HS256 and the public key',
      async () => {
        const signed = `${encode({ ...header, alg: 'HS256' })}.${payload}`
        return `${signed}.${createHmac('sha256', await exportSPKI(publicKey))
          .update(signed)
          .digest('base64url')}`
      },
    ],
    ['of an unknown key', () => sign({}, { kid: 'unknown' })],
    ['of no key', () => sign({}, { kid: undefined })],
    ['signed with another key under our name', async () => sign({}, {}, (await generateKeyPair('ES256')).privateKey)],
    [
      'of a key that it brings along',
      async () => {
        const own = await generateKeyPair('ES256', { extractable: true })
        const { exportJWK } = await import('jose')
        return sign({}, { kid: 'mine', jwk: await exportJWK(own.publicKey) }, own.privateKey)
      },
    ],
    ['of another issuer', () => sign({ iss: 'https://elsewhere.example' })],
    ['without an issuer', () => sign({ iss: undefined })],
    ['for another audience', () => sign({ aud: 'elsewhere' })],
    ['without an audience', () => sign({ aud: undefined })],
    ['that has expired', () => sign({ iat: now - 1000, exp: now - 65 })],
    ['that never expires', () => sign({ exp: undefined })],
    ['that begins later', () => sign({ nbf: now + 120 })],
    ['of another type', () => sign({}, { typ: 'JWT' })],
    ['without a session', () => sign({ sid: undefined })],
    ['of a session that is not', () => sign({ sid: '019a7c3e-5b1d-7c42-9d3f-2f6f0b8a2c01' })],
    ['of a session that is no id', () => sign({ sid: "' OR true --" })],
    ['of another person in this session', async () => sign({ sub: (await someone()).user.id })],
    [
      'whose payload was changed',
      () => [encode(header), encode({ ...claims, exp: now + 90_000 }), signature].join('.'),
    ],
    [
      'whose signature was changed',
      () => `${encode(header)}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
    ],
    [
      'with critical extensions that nobody knows',
      () =>
        new SignJWT(claims)
          .setProtectedHeader({ ...header, crit: ['must-know'], 'must-know': true })
          .sign(privateKey as CryptoKey, { crit: { 'must-know': true } }),
    ],
    ['that is a refresh token', () => tokens.refresh_token],
    ['that is rubbish', () => 'a.b.c'],
  ]
  test.each(forgeries)('%s is refused', async (_, make) => {
    const token = await make()
    const answer = await knock(token)
    expect(answer).toMatchObject({ status: 401, code: 'UNAUTHORIZED' })
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
    if (token !== tokens.refresh_token)
      expect(await verify(token)).toEqual({
        valid: false,
        kind: null,
        identity_id: null,
        session_id: null,
        expires_at: null,
      })
  })
})

describe('looking at a token', () => {
  test('tells an access token', async () => {
    expect(await verify(tokens.access_token)).toEqual({
      valid: true,
      kind: 'access',
      identity_id: user.id,
      session_id: claims.sid,
      expires_at: new Date((claims.exp ?? 0) * 1000).toISOString(),
    })
  })

  test('tells a refresh token, and does not use it up', async () => {
    const state = { valid: true, kind: 'refresh', identity_id: user.id, session_id: claims.sid }
    expect(await verify(tokens.refresh_token)).toMatchObject(state)
    expect(await verify(tokens.refresh_token)).toMatchObject(state)
  })

  test('finds tokens of an ended session, and one used up, worthless', async () => {
    const { tokens: first } = await someone()
    const { data: second } = await call<Tokens>('POST', '/auth/refresh', {
      body: { refresh_token: first.refresh_token },
    })
    expect((await verify(first.refresh_token)).valid).toBe(false)
    expect((await verify(second.refresh_token)).valid).toBe(true)
    await call('POST', '/auth/logout', { token: second.access_token })
    expect((await verify(second.access_token)).valid).toBe(false)
    expect((await verify(second.refresh_token)).valid).toBe(false)
  })
})

describe('a token for an operator', () => {
  test('speaks for the person, and leaves an event and a session', async () => {
    const { user: person, tenant } = await someone()
    const token = await issueOperatorToken({ email: person.email.toUpperCase(), tenant: tenant.slug })
    expect(await verify(token)).toMatchObject({ valid: true, kind: 'access', identity_id: person.id })
    expect((await knock(token)).status).toBe(200)
    const types = await sql<{ type: string }>('SELECT type FROM security_events WHERE identity_id = $1 ORDER BY at', [
      person.id,
    ])
    expect(types.map(({ type }) => type)).toEqual(['registered', 'operator_token'])
    expect(
      await sql(`SELECT FROM sessions WHERE identity_id = $1 AND device_name = 'daftar token'`, [person.id]),
    ).toHaveLength(1)
  })

  test('is for nobody who is not there', async () => {
    const [one, other] = [await someone(), await someone()]
    await expect(issueOperatorToken({ email: 'nobody@northwind.example' })).rejects.toThrow(
      'Nobody signs in with nobody@northwind.example.',
    )
    await expect(issueOperatorToken({ email: one.user.email, tenant: other.tenant.slug })).rejects.toThrow(
      /is not an active user of/,
    )
  })
})

describe('signing keys', () => {
  const published = async () =>
    (await (await fetch('http://localhost/.well-known/jwks.json')).json()) as { keys: Record<string, string>[] }

  test('are published without their private half, which is stored sealed', async () => {
    const { keys } = await published()
    expect(keys.map(({ kid }) => kid)).toContain(header.kid)
    for (const key of keys) expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
    const rows = await sql<{ sealed_private_jwk: string }>('SELECT sealed_private_jwk FROM signing_keys')
    for (const { sealed_private_jwk } of rows)
      for (const part of sealed_private_jwk.split('.'))
        expect(Buffer.from(part, 'base64').toString('latin1')).not.toContain('"d"')
  })

  test('are rotated: new tokens have the new one, old tokens hold until they expire, and then the old key is gone', async () => {
    const [early, late] = [await someone(), await someone()]
    await rotateSigningKeys()
    const fresh = await someone()
    const { kid } = decodeProtectedHeader(fresh.tokens.access_token)
    expect(kid).not.toBe(header.kid)
    expect((await knock(fresh.tokens.access_token)).status).toBe(200)
    expect((await knock(early.tokens.access_token)).status).toBe(200)
    expect((await published()).keys.map((key) => key.kid)).toEqual([header.kid, kid])

    await sql(`UPDATE signing_keys SET retired_at = retired_at - interval '17 minutes' WHERE id = $1`, [header.kid])
    await rotateSigningKeys()
    expect((await published()).keys.map((key) => key.kid)).not.toContain(header.kid)
    expect((await knock(early.tokens.access_token)).status).toBe(401)
    expect((await knock(late.tokens.access_token)).status).toBe(401)
    expect((await knock(fresh.tokens.access_token)).status).toBe(200)
    const { status } = await call('POST', '/auth/refresh', { body: { refresh_token: late.tokens.refresh_token } })
    expect(status).toBe(200)
  })
})
