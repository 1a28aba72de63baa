import {
  ConflictError,
  ConnectionError,
  Daftar,
  DaftarError,
  type DaftarOptions,
  ForbiddenError,
  NotFoundError,
  NotModifiedError,
  PreconditionFailedError,
  RateLimitError,
  RuleViolationError,
  ServerError,
  UnauthorizedError,
  ValidationError,
} from '@daftar/sdk'
import { describe, expect, test } from 'vitest'
import { type Answer, data, page, problem, type Received, scripted } from './http.ts'

type Script = Answer[] | ((request: Received, count: number) => Answer | Promise<Answer>)

async function connect(script: Script, options: Partial<DaftarOptions> = {}) {
  const { baseUrl, received } = await scripted(script)
  const client = new Daftar({ baseUrl, accessToken: 'token-1', tenantId: 'northwind', ...options })
  return { client, received }
}

const refusal = async (promise: PromiseLike<unknown>) => {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('It was not refused')
}

const alfreds = { id: 'a', name: 'Alfreds', status: 'active' }

describe('a call', () => {
  test('sends path, query, body and headers, and gives the data', async () => {
    const { client, received } = await connect([data(alfreds, { status: 201 }), data(alfreds)], { locale: 'ar' })
    expect(await client.customers.create({ name: 'Alfreds' }, { idempotencyKey: 'key-1' })).toEqual(alfreds)
    expect(
      await client.customers.update('a/b', { notes: null }, { ifMatch: '"3"', headers: { 'X-Request-Id': 'mine' } }),
    ).toEqual(alfreds)
    expect(received[0]).toMatchObject({
      method: 'POST',
      path: '/api/v1/customers',
      body: { name: 'Alfreds' },
      headers: {
        authorization: 'Bearer token-1',
        'x-tenant-id': 'northwind',
        'idempotency-key': 'key-1',
        'accept-language': 'ar',
        'content-type': 'application/json',
      },
    })
    expect(received[1]).toMatchObject({
      method: 'PATCH',
      path: '/api/v1/customers/a%2Fb',
      body: { notes: null },
      headers: { 'if-match': '"3"', 'x-request-id': 'mine' },
    })
  })

  test('lists of a query are joined by commas where the contract says so, and what is undefined is left out', async () => {
    const { client, received } = await connect([page([], null)])
    await client.customers.list({ ordering: ['-created_at', 'name'], status: undefined, kyc_verified: false })
    expect([...(received[0]?.query ?? [])]).toEqual([
      ['ordering', '-created_at,name'],
      ['kyc_verified', 'false'],
    ])
  })

  test('a public operation sends neither token nor tenant', async () => {
    const { client, received } = await connect([data({ user: {}, tokens: {} })])
    await client.auth.login({ email: 'a@b.example', password: 'x' })
    expect(received[0]?.headers).not.toHaveProperty('authorization')
    expect(received[0]?.headers).not.toHaveProperty('x-tenant-id')
  })

  test('headers of the answer are within reach', async () => {
    const headers = {
      ETag: '"3"',
      'X-Request-Id': 'r',
      'X-RateLimit-Limit': '1000',
      'X-RateLimit-Remaining': '999',
      'X-RateLimit-Reset': '1772445000',
      'Idempotent-Replayed': 'true',
    }
    const { client } = await connect([data(alfreds, { headers })])
    const { response, ...rest } = await client.customers.get('a').withResponse()
    expect(rest).toEqual({
      data: alfreds,
      etag: '"3"',
      requestId: 'r',
      rateLimit: { limit: 1000, remaining: 999, reset: 1772445000 },
      replayed: true,
    })
    expect(response.status).toBe(200)
  })

  test('an answer without a body is undefined, a text is a text', async () => {
    const { client } = await connect([{ status: 204 }, { body: 'up 1\n', headers: { 'Content-Type': 'text/plain' } }])
    expect(await client.customers.delete('a')).toBeUndefined()
    expect(await client.system.getPrometheusMetrics()).toBe('up 1\n')
  })

  test('PLT-14 a status that this version does not know is handed through', async () => {
    const { client } = await connect([data({ ...alfreds, status: 'dormant' })])
    expect((await client.customers.get('a')).status).toBe('dormant')
  })

  test('is sent once, however often it is awaited', async () => {
    const { client, received } = await connect([data(alfreds, { status: 201 })])
    const call = client.customers.create({ name: 'Alfreds' })
    await Promise.all([call, call, call.withResponse(), call.finally()])
    expect(received).toHaveLength(1)
  })

  test('can be called off', async () => {
    const { client } = await connect(() => new Promise<Answer>(() => {}))
    expect(await refusal(client.customers.get('a', { signal: AbortSignal.timeout(50) }))).toMatchObject({
      name: 'TimeoutError',
    })
  })
})

describe('lists', () => {
  const pages = (request: Received): Answer => {
    const rows: Record<string, Answer> = {
      '': page([{ id: '1' }, { id: '2' }], 'c1', 1),
      c1: page([{ id: '3' }, { id: '4' }], 'c2'),
      c2: page([{ id: '5' }], null),
    }
    return rows[request.query.get('cursor') ?? ''] as Answer
  }

  test('awaiting gives one page', async () => {
    const { client, received } = await connect(pages)
    const { data: rows, pagination } = await client.customers.list({ page: 1, per_page: 2 })
    expect(rows).toEqual([{ id: '1' }, { id: '2' }])
    expect(pagination.next_cursor).toBe('c1')
    expect(received).toHaveLength(1)
  })

  test('PLT-12 iterating walks every row by cursor and keeps the filters', async () => {
    const { client, received } = await connect(pages)
    const ids: string[] = []
    for await (const { id } of client.customers.list({ page: 1, tag: 'wholesale' })) ids.push(id)
    expect(ids).toEqual(['1', '2', '3', '4', '5'])
    expect(received.map(({ query }) => Object.fromEntries(query))).toEqual([
      { page: '1', tag: 'wholesale' },
      { tag: 'wholesale', cursor: 'c1' },
      { tag: 'wholesale', cursor: 'c2' },
    ])
  })

  test('stopping early asks for no further page', async () => {
    const { client, received } = await connect(pages)
    for await (const { id } of client.customers.list()) if (id === '2') break
    expect(received).toHaveLength(1)
  })

  test('pages can be had one by one, and nothing is asked before', async () => {
    const { client, received } = await connect(pages)
    const list = client.customers.list()
    await new Promise((done) => setTimeout(done, 20))
    expect(received).toHaveLength(0)
    const sizes: number[] = []
    for await (const { data: rows } of list.pages()) sizes.push(rows.length)
    expect(sizes).toEqual([2, 2, 1])
  })
})

describe('errors', () => {
  test.each([
    [400, 'VALIDATION_ERROR', ValidationError],
    [401, 'UNAUTHORIZED', UnauthorizedError],
    [403, 'FORBIDDEN', ForbiddenError],
    [404, 'NOT_FOUND', NotFoundError],
    [409, 'customer.code_taken', ConflictError],
    [412, 'PRECONDITION_FAILED', PreconditionFailedError],
    [422, 'customer.archived', RuleViolationError],
    [429, 'RATE_LIMIT_EXCEEDED', RateLimitError],
    [500, 'INTERNAL_ERROR', ServerError],
  ])('%i %s is a %o', async (status, code, Class) => {
    const { client } = await connect(
      [
        problem(status, code, {
          details: [{ field: 'name', code: 'too_small', message: 'Too small' }],
          context: { allowed: ['restore'] },
        }),
      ],
      { retries: 0 },
    )
    const error = await refusal(client.customers.create({ name: '' }))
    expect(error).toBeInstanceOf(Class)
    expect(error).toBeInstanceOf(DaftarError)
    expect(error).toMatchObject({
      name: Class.name,
      status,
      code,
      message: `It is ${code}.`,
      requestId: 'req-1',
      details: [{ field: 'name' }],
      context: { allowed: ['restore'] },
    })
  })

  test('an error page of a proxy is an error all the same', async () => {
    const { client } = await connect([
      { status: 502, body: '<html>Bad gateway</html>', headers: { 'Content-Type': 'text/html', 'X-Request-Id': 'p' } },
    ])
    expect(await refusal(client.customers.create({ name: 'a' }))).toMatchObject({
      name: 'ServerError',
      status: 502,
      code: 'UNKNOWN',
      requestId: 'p',
    })
  })

  test('304 is a NotModifiedError', async () => {
    const { client, received } = await connect([{ status: 304, headers: { ETag: '"3"' } }])
    expect(await refusal(client.customers.get('a', { ifNoneMatch: '"3"' }))).toBeInstanceOf(NotModifiedError)
    expect(received[0]?.headers['if-none-match']).toBe('"3"')
  })

  test('a server that is not there is a ConnectionError', async () => {
    const client = new Daftar({ baseUrl: 'http://127.0.0.1:1', retries: 0 })
    const error = await refusal(client.system.getHealth())
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ status: 0, code: 'CONNECTION_FAILED' })
  })
})

describe('repetition', () => {
  test('a read is repeated on 503, 429 and a broken connection', async () => {
    const { client, received } = await connect(
      [
        { broken: true },
        problem(503, 'SERVICE_UNAVAILABLE'),
        problem(429, 'RATE_LIMIT_EXCEEDED', { headers: { 'Retry-After': '0' } }),
        data(alfreds),
      ],
      { retries: 3 },
    )
    expect(await client.customers.get('a')).toEqual(alfreds)
    expect(received).toHaveLength(4)
  })

  test('Retry-After is waited for', async () => {
    const { client } = await connect([
      problem(503, 'SERVICE_UNAVAILABLE', { headers: { 'Retry-After': '1' } }),
      data(alfreds),
    ])
    const started = performance.now()
    await client.customers.get('a')
    expect(performance.now() - started).toBeGreaterThan(950)
  })

  test('a Retry-After beyond the longest wait is not waited for, and named', async () => {
    const { client, received } = await connect([
      problem(429, 'RATE_LIMIT_EXCEEDED', { headers: { 'Retry-After': '3600' } }),
    ])
    const error = await refusal(client.customers.get('a'))
    expect(error).toMatchObject({ name: 'RateLimitError', retryAfter: 3600 })
    expect(received).toHaveLength(1)
  })

  test('a write that takes an idempotency key gets one, and is repeated with the same', async () => {
    const { client, received } = await connect([
      { broken: true },
      problem(503, 'SERVICE_UNAVAILABLE'),
      data(alfreds, { status: 201 }),
    ])
    await client.customers.create({ name: 'Alfreds' })
    const keys = received.map(({ headers }) => headers['idempotency-key'])
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('a write without a key is sent once', async () => {
    const { client, received } = await connect([problem(503, 'SERVICE_UNAVAILABLE'), { status: 204 }])
    expect(await refusal(client.customers.delete('a'))).toBeInstanceOf(ServerError)
    expect(received).toHaveLength(1)
  })

  test('a refusal is not repeated', async () => {
    const { client, received } = await connect([problem(422, 'customer.archived')])
    await refusal(client.customers.create({ name: 'a' }))
    expect(received).toHaveLength(1)
  })

  test('it ends after as many tries as are allowed', async () => {
    const { client, received } = await connect(
      () => problem(503, 'SERVICE_UNAVAILABLE', { headers: { 'Retry-After': '0' } }),
      { retries: 2 },
    )
    expect(await refusal(client.customers.get('a'))).toBeInstanceOf(ServerError)
    expect(received).toHaveLength(3)
  })

  test('a wait ends when the call is called off', async () => {
    const { client } = await connect(() => problem(503, 'SERVICE_UNAVAILABLE', { headers: { 'Retry-After': '10' } }))
    const started = performance.now()
    await refusal(client.customers.get('a', { signal: AbortSignal.timeout(100) }))
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

describe('tokens', () => {
  const tokens = (n: number) => ({
    access_token: `token-${n}`,
    token_type: 'Bearer',
    expires_in: 900,
    refresh_token: `refresh-${n}`,
    refresh_expires_in: 9000,
  })
  const guarded =
    (accepted: string, exchange: () => Answer = () => data(tokens(2))) =>
    async (request: Received): Promise<Answer> => {
      if (request.path.endsWith('/auth/refresh')) {
        await new Promise((done) => setTimeout(done, 50))
        return exchange()
      }
      return request.headers.authorization === `Bearer ${accepted}` ? data(alfreds) : problem(401, 'UNAUTHORIZED')
    }

  test('an expired token is exchanged once for all requests under way, and told of', async () => {
    const told: unknown[] = []
    const { client, received } = await connect(guarded('token-2'), {
      refreshToken: 'refresh-1',
      onTokens: (pair) => told.push(pair),
    })
    const found = await Promise.all(Array.from({ length: 10 }, () => client.customers.get('a')))
    expect(found).toHaveLength(10)
    const exchanges = received.filter(({ path }) => path.endsWith('/auth/refresh'))
    expect(exchanges.map(({ body }) => body)).toEqual([{ refresh_token: 'refresh-1' }])
    expect(told).toEqual([{ accessToken: 'token-2', refreshToken: 'refresh-2' }])
  })

  test('a token that is refused again is not exchanged for ever', async () => {
    const { client, received } = await connect(guarded('never'), { refreshToken: 'refresh-1' })
    expect(await refusal(client.customers.get('a'))).toBeInstanceOf(UnauthorizedError)
    expect(received).toHaveLength(3)
  })

  test('a refused exchange is the error, and is not tried again', async () => {
    const { client, received } = await connect(
      guarded('never', () => problem(401, 'UNAUTHORIZED')),
      { refreshToken: 'refresh-1' },
    )
    await refusal(client.customers.get('a'))
    await refusal(client.customers.get('a'))
    expect(received.filter(({ path }) => path.endsWith('/auth/refresh'))).toHaveLength(1)
  })

  test('without a refresh token a 401 is an error', async () => {
    const { client, received } = await connect(guarded('token-2'))
    expect(await refusal(client.customers.get('a'))).toBeInstanceOf(UnauthorizedError)
    expect(received).toHaveLength(1)
  })

  test('the token may come from a function, and new tokens from a way of one’s own', async () => {
    let current = 'token-1'
    const { client } = await connect(guarded('token-9'), { accessToken: async () => current })
    await refusal(client.customers.get('a'))
    current = 'token-9'
    expect(await client.customers.get('a')).toEqual(alfreds)
    const own = await connect(guarded('token-7'), { refresh: async () => ({ accessToken: 'token-7' }) })
    expect(await own.client.customers.get('a')).toEqual(alfreds)
  })

  test('signing in keeps both tokens', async () => {
    const { client, received } = await connect(
      (request) =>
        request.path.endsWith('/login') ? data({ user: {}, tokens: tokens(5) }) : guarded('token-2')(request),
      { accessToken: undefined },
    )
    await client.signIn({ email: 'a@b.example', password: 'x' })
    expect(await client.customers.get('a')).toEqual(alfreds)
    expect(received.find(({ path }) => path.endsWith('/auth/refresh'))?.body).toEqual({ refresh_token: 'refresh-5' })
  })

  test('the tenant can be changed', async () => {
    const { client, received } = await connect(() => data(alfreds))
    await client.customers.get('a')
    client.useTenant('fabrikam')
    await client.customers.get('a')
    expect(received.map(({ headers }) => headers['x-tenant-id'])).toEqual(['northwind', 'fabrikam'])
  })
})
