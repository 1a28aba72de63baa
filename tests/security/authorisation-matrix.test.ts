import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto'
import { type CryptoKey, decodeJwt, exportSPKI, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, describe, expect, test } from 'vitest'
import type { Operation } from '../../generated/operations.ts'
import { builtInRoles } from '../../src/modules/access/built-in-roles.ts'
import { harness, type Person } from '../support/harness.ts'
import { addressOf, all, exampleBody, type Json, put } from './contract.ts'
import { rowsOf } from './rows.ts'

// One connection for all requests: an operation that waited for a second one while it holds the first would never end.
const daftar = await harness({
  RATE_LIMIT_AUTHENTICATION: { limit: 1_000_000, seconds: 300 },
  DATABASE_POOL: 1,
  LOG_LEVEL: 'error',
})
const company = await daftar.tenant()
const other = await daftar.tenant()
await other.client.customers.create({ name: 'Ernst Handel' })

const { currentSigningKey } = await import('../../src/modules/identity/signing-keys.ts')
const signingKey = await currentSigningKey()
const unknownId = () => randomUUID()

interface Sent {
  token?: string
  authorization?: string
  tenant?: string | null
  body?: Json
}

interface Answered {
  status: number
  code?: string
  message?: string
  fields: string[]
  headers: Headers
}

async function send(
  operation: Operation,
  { token, authorization, tenant = company.tenantId, body = exampleBody(operation) }: Sent,
): Promise<Answered> {
  const { id, method, body: takes } = operation
  const credentials = authorization ?? (token === undefined ? undefined : `Bearer ${token}`)
  const response = await daftar.fetch(addressOf(operation, unknownId), {
    method,
    headers: {
      ...(credentials === undefined ? {} : { authorization: credentials }),
      ...(operation.tenant && tenant !== null ? { 'x-tenant-id': tenant } : {}),
      ...(takes ? { 'content-type': 'application/json' } : {}),
    },
    body: takes ? JSON.stringify(id in bodies ? bodies[id] : body) : undefined,
  })
  const text = await response.text()
  const error =
    response.headers.get('content-type')?.startsWith('application/json') && text ? JSON.parse(text).error : undefined
  return {
    status: response.status,
    code: error?.code,
    message: error?.message,
    fields: (error?.details ?? []).map(({ field }: { field: string }) => field),
    headers: response.headers,
  }
}

/** Where the example would change who speaks: a password that is too weak is refused late, and so is a tenant without a name. */
const bodies: Record<string, Json> = {
  changePassword: { current_password: company.password, new_password: 'password123' },
  logout: {},
}

function without(body: Json, [name, ...rest]: readonly string[]): Json {
  if (typeof body !== 'object' || body === null || name === undefined) return body
  if (Array.isArray(body)) return body.map((item) => without(item, rest))
  const { [name]: part, ...others } = body
  return rest.length > 0 && part !== undefined ? { ...others, [name]: without(part, rest) } : others
}

/** What a body has at a place; of a list its first. */
function at(body: Json | undefined, [name, ...rest]: readonly string[]): Json | undefined {
  if (name === undefined || typeof body !== 'object' || body === null) return name === undefined ? body : undefined
  return at(Array.isArray(body) ? body[0] : (body as Record<string, Json>)[name], rest)
}

const driven = new Map<string, Map<string, number>>()
function drive({ id }: Operation, cell: string): void {
  const cells = driven.get(cell) ?? new Map<string, number>()
  driven.set(cell, cells.set(id, (cells.get(id) ?? 0) + 1))
}

// An OAuth client shows a secret instead of a token: tests/modules/auth-oauth.test.ts has what it is refused with.
const closed = all.filter(({ access }) => access !== 'public' && access !== 'client')
const open = all.filter(({ access, answersMembers }) => access === 'public' && !answersMembers)
/** Open to everybody too, but a token that is sent has to be a good one. */
const visited = all.filter(({ answersMembers }) => answersMembers)
const permitted = all.filter(({ permission }) => permission !== null)
const ofTenant = closed.filter(({ tenant }) => tenant)
const inOneTenant = closed.filter(({ tenant }) => tenant === 'required')

const people = new Map<string, Person>()
for (const role of Object.keys(builtInRoles)) people.set(role, role === 'owner' ? company : await company.as(role))
const { id: emptyRole } = await company.client.roles.create({
  key: 'nothing',
  name: 'Nothing',
  permissions: [],
  scope: 'tenant',
})
const nobody = await company.as(emptyRole)
// May do everything, and sees no field that takes a permission of its own: not every one is hidden from a built-in role.
const sight = new Set(all.flatMap(({ hiddenInput }) => hiddenInput.map(({ permission }) => permission as string)))
const { id: blindRole } = await company.client.roles.create({
  key: 'clerk',
  name: 'Clerk',
  permissions: builtInRoles.owner.permissions.filter((permission) => !sight.has(permission)),
  scope: 'tenant',
})
const clerk = await company.as(blindRole)
const former = await company.as('system_admin')
await company.client.users.delete(former.userId)

const signIn = async ({ email, password }: Person) =>
  (await daftar.anonymous.auth.login({ email, password })).tokens?.access_token ?? ''

describe('tokens', async () => {
  const claims = decodeJwt(company.accessToken)
  const now = Math.floor(Date.now() / 1000)
  const header = { alg: 'ES256', kid: signingKey.id, typ: 'at+jwt' }
  const sign = (
    changes: JWTPayload,
    changed: object = {},
    key: Parameters<SignJWT['sign']>[0] = signingKey.privateKey as CryptoKey,
  ) => new SignJWT({ ...claims, jti: randomUUID(), ...changes }).setProtectedHeader({ ...header, ...changed }).sign(key)
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const publicPem = await exportSPKI(signingKey.publicKey as CryptoKey)
  const revoked = await signIn(company)
  await daftar.fetch('http://localhost/api/v1/auth/logout', {
    method: 'POST',
    headers: { authorization: `Bearer ${revoked}` },
  })
  const [first, , last] = company.accessToken.split('.')
  const elevated = Buffer.from(
    JSON.stringify({ ...claims, sub: decodeJwt(other.accessToken).sub, sid: decodeJwt(other.accessToken).sid }),
  ).toString('base64url')

  test('a token made like those below, with nothing changed, is accepted', async () => {
    const response = await daftar.fetch('http://localhost/api/v1/auth/me', {
      headers: { authorization: `Bearer ${await sign({})}` },
    })
    expect(response.status).toBe(200)
  })

  const refused: Record<string, Sent> = {
    'no token': {},
    'an empty token': { authorization: 'Bearer ' },
    'another scheme': {
      authorization: `Basic ${Buffer.from(`${company.email}:${company.password}`).toString('base64')}`,
    },
    'a token without its scheme': { authorization: company.accessToken },
    garbage: { token: 'garbage' },
    'garbage in three parts': { token: 'aaaa.bbbb.cccc' },
    'an expired token': { token: await sign({ iat: now - 7200, exp: now - 3600 }) },
    'a token that is not valid yet': { token: await sign({ nbf: now + 3600 }) },
    'a token for somebody else (aud)': { token: await sign({ aud: 'elsewhere' }) },
    'a token of somebody else (iss)': { token: await sign({ iss: 'https://elsewhere.example' }) },
    'a token of another kind (typ)': { token: await sign({}, { typ: 'JWT' }) },
    'a token signed by another key': {
      token: await sign({}, {}, createPrivateKey(stranger.privateKey.export({ type: 'pkcs8', format: 'pem' }))),
    },
    'a token of an unknown key (kid)': { token: await sign({}, { kid: randomUUID() }) },
    'a token whose kid climbs': { token: await sign({}, { kid: '../../../../dev/null' }) },
    'a token that brings its own key (jwk)': {
      token: await sign(
        {},
        {
          kid: undefined,
          jwk: createPublicKey(stranger.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string).export({
            format: 'jwk',
          }),
        },
        stranger.privateKey,
      ),
    },
    'a token without a signature (alg none)': { token: new UnsecuredJWT(claims).encode() },
    'a token signed with the public key as a secret (HS256)': {
      token: await sign({}, { alg: 'HS256' }, new TextEncoder().encode(publicPem)),
    },
    'a token with another payload': { token: `${first}.${elevated}.${last}` },
    'a token without its session': { token: await sign({ sid: undefined }) },
    'a token of an unknown session': { token: await sign({ sid: randomUUID() }) },
    'a token of somebody else’s session': { token: await sign({ sid: decodeJwt(other.accessToken).sid }) },
    'a token without end': { token: await sign({ exp: undefined }) },
    'a token of a revoked session': { token: revoked },
    'a refresh token': { token: 'q'.repeat(43) },
  }

  describe.each(Object.keys(refused))('%s', (name) => {
    const sent = refused[name] as Sent
    const asked = name === 'no token' ? closed : [...closed, ...visited]
    test.each(asked.map((operation) => [operation.id, operation] as const))('%s → 401', async (_, operation) => {
      drive(operation, name)
      const { status, code, headers } = await send(operation, sent)
      expect({ status, code }).toEqual({ status: 401, code: 'UNAUTHORIZED' })
      expect(headers.get('www-authenticate')).toMatch(/^Bearer/)
      expect(headers.get('x-request-id')).toBeTruthy()
    })
  })

  test.each(open.map((operation) => [operation.id, operation] as const))(
    '%s is open to everybody, and takes no notice of a token',
    async (_, operation) => {
      const [without, ...others] = await Promise.all(
        [{}, { token: 'garbage' }, { token: revoked }].map((sent) => send(operation, sent)),
      )
      drive(operation, 'open to everybody')
      expect(without?.status).not.toBe(403)
      expect(without?.status).toBeLessThan(500)
      if (operation.id !== 'register')
        for (const answer of others) expect([answer.status, answer.code]).toEqual([without?.status, without?.code])
    },
  )
})

describe('what is open to everybody, and answers members with more', () => {
  test.each(visited.map((operation) => [operation.id, operation] as const))(
    '%s refuses nobody who sends no token, a token without any permission, or one of another tenant',
    async (_, operation) => {
      drive(operation, 'open to everybody, with or without a good token')
      await company.client.settings.update({ public_catalogue: true })
      for (const token of [undefined, nobody.accessToken, other.accessToken]) {
        const { status, message } = await send(operation, { token })
        expect([200, 404], message).toContain(status)
      }
    },
  )
})

describe('PLT-20 permissions', () => {
  test.each(permitted.map((operation) => [operation.id, operation] as const))(
    '%s is refused with 403 to whoever lacks the permission, and changes nothing',
    async (_, operation) => {
      drive(operation, 'a role without any permission → 403')
      const before = await rowsOf(daftar, company.tenantId)
      const { status, code, message } = await send(operation, { token: nobody.accessToken })
      expect({ status, code }).toEqual({ status: 403, code: 'FORBIDDEN' })
      expect(message).toContain(operation.permission)
      expect(await rowsOf(daftar, company.tenantId)).toEqual(before)
    },
  )

  describe.each(
    Object.entries(builtInRoles).map(([key, role]) => [key, role.permissions as readonly string[]] as const),
  )('%s', (key, permissions) => {
    const person = people.get(key) as Person
    test.each(
      closed.map(
        (operation) =>
          [
            operation.id,
            operation,
            operation.permission === null || permissions.includes(operation.permission),
          ] as const,
      ),
    )('%s (allowed: $2)', async (id, operation, allowed) => {
      drive(operation, `${key} → ${allowed ? 'allowed' : '403'}`)
      bodies.changePassword = { current_password: person.password, new_password: 'password123' }
      const token = id === 'logout' ? await signIn(person) : person.accessToken
      const hidden = operation.hiddenInput.filter(({ permission }) => !permissions.includes(permission))
      const { status, code, message } = await send(operation, {
        token,
        body: hidden.reduce((body, { path }) => without(body, path), exampleBody(operation) ?? null),
      })
      if (allowed) {
        expect([status, message]).not.toEqual([401, expect.anything()])
        expect([status, message]).not.toEqual([403, expect.anything()])
        expect(status).toBeLessThan(500)
      } else {
        expect({ status, code }).toEqual({ status: 403, code: 'FORBIDDEN' })
        expect(message).toContain(operation.permission)
      }
    })
  })

  const withHidden = permitted.flatMap((operation) =>
    operation.hiddenInput.map((hidden) => [operation.id, hidden.path.join('.'), operation, hidden] as const),
  )
  test.each(withHidden)(
    '%s refuses %s with 403 to whoever may not see it',
    async (_, field, operation, { path, permission }) => {
      const roles = Object.entries(builtInRoles).filter(
        ([, { permissions }]) =>
          (permissions as readonly string[]).includes(String(operation.permission)) &&
          !(permissions as readonly string[]).includes(permission),
      )
      const refused = [clerk, ...roles.map(([role]) => people.get(role) as Person)]
      for (const { accessToken: token } of refused) {
        drive(operation, 'a field that the role may not see → 403')
        const example = exampleBody(operation) ?? null
        const bare = operation.hiddenInput.reduce((body, one) => without(body, one.path), example)
        const body = put(bare, path, at(example, path) ?? (path.at(-1) === 'currency' ? 'EUR' : '1.00'))
        expect(await send(operation, { token, body })).toMatchObject({
          status: 403,
          code: 'FORBIDDEN',
          fields: [field],
        })
      }
    },
  )

  test.each(ofTenant.map((operation) => [operation.id, operation] as const))(
    '%s is refused to somebody who has left',
    async (_, operation) => {
      drive(operation, 'somebody who has left → 401 or 403')
      expect([401, 403]).toContain((await send(operation, { token: former.accessToken })).status)
    },
  )
})

describe('PLT-09 another tenant in X-Tenant-ID', () => {
  test.each(ofTenant.map((operation) => [operation.id, operation] as const))(
    '%s → 403, whether it exists or not, by id and by slug',
    async (_, operation) => {
      drive(operation, 'another tenant in X-Tenant-ID → 403')
      const before = await rowsOf(daftar, other.tenantId)
      const answers = []
      for (const tenant of [
        other.tenantId,
        other.slug,
        randomUUID(),
        'no-such-company',
        '%00',
        "' OR 1=1 --",
        other.tenantId.toUpperCase(),
      ])
        answers.push(await send(operation, { token: company.accessToken, tenant }))
      for (const { status, code, message } of answers)
        expect([status, code, message]).toEqual([403, 'FORBIDDEN', answers[0]?.message])
      expect(await rowsOf(daftar, other.tenantId)).toEqual(before)
    },
  )
})

describe('a member of several tenants', async () => {
  const several = await daftar.tenant()
  await several.client.tenants.create({ name: 'Second', store_name: 'Second' })
  test.each(inOneTenant.map((operation) => [operation.id, operation] as const))(
    '%s without X-Tenant-ID → 400 that names it',
    async (_, operation) => {
      drive(operation, 'several tenants and none named → 400')
      const { status, fields } = await send(operation, { token: several.accessToken, tenant: null })
      expect({ status, fields }).toEqual({ status: 400, fields: ['X-Tenant-ID'] })
    },
  )
})

describe('coverage', () => {
  test('every operation of the contract was driven through every cell that it has', () => {
    const expected = (cell: string): Operation[] => {
      if (cell === 'open to everybody') return open
      if (/^open to everybody, /.test(cell)) return visited
      if (/may not see/.test(cell)) return permitted.filter(({ hiddenInput }) => hiddenInput.length > 0)
      if (/without any permission/.test(cell)) return permitted
      if (/several tenants/.test(cell)) return inOneTenant
      if (/X-Tenant-ID|has left/.test(cell)) return ofTenant
      return cell === 'no token' ? closed : [...closed, ...visited]
    }
    const cells = [...driven.keys()].filter(
      (cell) => !/→ (allowed|403)$/.test(cell) || /any permission|X-Tenant-ID|may not see/.test(cell),
    )
    for (const cell of cells)
      expect([...(driven.get(cell)?.keys() ?? [])].sort(), cell).toEqual(
        expected(cell)
          .map(({ id }) => id)
          .sort(),
      )
    for (const role of Object.keys(builtInRoles)) {
      const ids = [`${role} → allowed`, `${role} → 403`].flatMap((cell) => [...(driven.get(cell)?.keys() ?? [])])
      expect(ids.sort(), role).toEqual(closed.map(({ id }) => id).sort())
    }
  })
})

afterAll(() => {
  const total = [...driven.values()].reduce((sum, cells) => sum + cells.size, 0)
  process.stdout.write(
    `\nAuthorisation matrix: ${all.length} operations × ${driven.size} kinds of cell, ${total} cells driven\n`,
  )
  for (const [cell, cells] of driven) process.stdout.write(`  ${String(cells.size).padStart(3)}  ${cell}\n`)
})
