import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import type { Operation } from '../../generated/operations.ts'
import { harness } from '../support/harness.ts'
import { addressOf, all, bodySchemaOf, exampleBody, isForm, type Json, parametersOf, put, written } from './contract.ts'

const origin = 'https://shop.northwind.example'
const daftar = await harness({
  LOG_LEVEL: 'fatal',
  RATE_LIMIT_AUTHENTICATION: { limit: 1_000_000, seconds: 300 },
  CORS_ORIGINS: [origin],
})
const company = await daftar.tenant()
await company.client.settings.update({ public_catalogue: true })
const { id: customer } = await company.client.customers.create({ name: 'Alfreds Futterkiste' })
let sent = 0
/** In the quick form the one body and the one list with the most fields stand for the others where the size of what is sent decides. */
const thorough = ({ id }: Operation) =>
  process.env.DAFTAR_FULL === '1' || id === 'createCustomer' || id === 'listCustomers'

const credentials = (operation?: Operation): Record<string, string> => ({
  authorization: `Bearer ${company.accessToken}`,
  ...(operation?.tenant === false ? {} : { 'x-tenant-id': company.tenantId }),
})

interface Answer {
  status: number
  headers: Headers
  error?: { code: string; message: string; details: { field: string; code: string; message: string }[] }
}

async function ask(url: string, init: RequestInit & { duplex?: 'half' } = {}): Promise<Answer> {
  sent += 1
  const response = await daftar.fetch(url, init)
  const text = await response.text()
  const error = response.status >= 400 ? JSON.parse(text).error : undefined
  if (response.status >= 400) {
    expect(JSON.parse(text)).toEqual({
      success: false,
      error: expect.objectContaining({
        code: expect.stringMatching(/^([A-Z][A-Z_]*|[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*)$/),
        message: expect.stringMatching(/\S/),
        details: expect.any(Array),
      }),
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      request_id: response.headers.get('x-request-id'),
    })
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  }
  expect(response.headers.get('x-request-id')).toBeTruthy()
  expect(response.headers.get('x-ratelimit-limit')).toMatch(/^\d+$/)
  return { status: response.status, headers: response.headers, error }
}

const at = (operation: Operation) => addressOf(operation, () => customer)
const post = (
  operation: Operation,
  body: string | Uint8Array<ArrayBuffer>,
  type: string | null = 'application/json',
  more: Record<string, string> = {},
) =>
  ask(at(operation), {
    method: operation.method,
    headers: { ...credentials(operation), ...(type === null ? {} : { 'content-type': type }), ...more },
    body,
    duplex: 'half',
  })

const writing = all
  .filter((operation) => bodySchemaOf(operation) !== null && !isForm(operation))
  .map((operation) => [operation.id, operation] as const)
const named = (id: string) => all.find((operation) => operation.id === id) as Operation

describe('bodies', () => {
  const deep = (open: string, close: string) => open.repeat(10_000) + close.repeat(10_000)
  const refused: Record<string, [body: string | Uint8Array<ArrayBuffer>, status: number]> = {
    'an open brace': ['{', 400],
    'no JSON at all': ['hello', 400],
    'a comma too many': ['{"name":"a",}', 400],
    'single quotes': ["{'name':'a'}", 400],
    NaN: ['{"name":NaN}', 400],
    'a comment': ['{/* */"name":"a"}', 400],
    'two values': ['{} {}', 400],
    'a list': ['[]', 400],
    'a text': ['"name"', 400],
    null: ['null', 400],
    'a number': ['1', 400],
    'a number beyond all bounds': ['1e999', 400],
    'white space alone': [' \n\t ', 400],
    'NUL bytes': ['\u0000\u0000', 400],
    'a text with NUL': ['{"name":"a\\u0000b"}', 400],
    'a raw control character': ['{"name":"a\u0001b"}', 400],
    'half of a surrogate pair': ['{"name":"\\ud800"}', 400],
    'half of a surrogate pair as a name': ['{"\\udc00":1}', 400],
    'bytes that are not UTF-8': [new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 400],
    'UTF-16': [new Uint8Array(Buffer.from('\ufeff{"name":"a"}', 'utf16le')), 400],
    'a surrogate in UTF-8': [new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x7d]), 400],
    'the same name twice': ['{"name":"a","name":"b"}', 400],
    'the same name twice, written in two ways': ['{"name":"a","n\\u0061me":"b"}', 400],
    __proto__: ['{"__proto__":{"admin":true}}', 400],
    '__proto__ in disguise': ['{"\\u005f_proto__":{"admin":true}}', 400],
    'constructor.prototype': ['{"constructor":{"prototype":{"admin":true}}}', 400],
    'lists nested 10,000 deep': [deep('[', ']'), 400],
    'objects nested 10,000 deep': [deep('{"a":', '}').replace('{"a":}', '{}'), 400],
    'lists that never close': ['['.repeat(500_000), 400],
    'a hundred thousand names': [`{${Array.from({ length: 70_000 }, (_, index) => `"k${index}":1`).join(',')}}`, 400],
    'a million names': [`{${Array.from({ length: 1_000_000 }, (_, index) => `"k${index}":1`).join(',')}}`, 413],
    'more than the limit': [`{"name":"${'a'.repeat(1_100_000)}"}`, 413],
    'escapes without end': [`{"name":"${'\\'.repeat(900_001)}`, 400],
    'quotes without end': ['"'.repeat(900_001), 400],
    'digits without end': [`{"name":${'1'.repeat(900_000)}}`, 400],
  }

  test.each(writing)(
    '%s refuses what is not sound, in the standard shape and within a moment',
    async (_, operation) => {
      const slow: [string, number][] = []
      for (const [name, [body, status]] of Object.entries(refused)) {
        if (body.length > 1000 && !thorough(operation)) continue
        const begun = performance.now()
        const answer = await post(operation, body)
        slow.push([name, performance.now() - begun])
        expect([name, answer.status]).toEqual([name, status])
        if (status === 400) expect(answer.error?.code, name).toBe('VALIDATION_ERROR')
      }
      expect(slow.filter(([, milliseconds]) => milliseconds > 3000)).toEqual([])
      expect(({} as { admin?: boolean }).admin).toBeUndefined()
    },
  )

  test.each(writing)('%s takes JSON and nothing else', async (_, operation) => {
    const body = JSON.stringify(exampleBody(operation))
    for (const type of [
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=a',
      'application/jsonp',
      'application/json-patch+json',
      'text/json',
      '*/*',
      'json',
      '',
      ';',
      'application/json, text/plain',
      'a'.repeat(10_000),
    ]) {
      expect([type, (await post(operation, body, type)).status]).toEqual([type, 415])
    }
    const bytes = new Uint8Array(Buffer.from(body))
    expect((await post(operation, bytes, null)).status).toBe(415)
  })

  test.each(writing)('%s does not unpack what is packed, so a bomb stays as small as it came', async (_, operation) => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000, ' ')))
    expect(bomb.byteLength).toBeLessThan(100_000)
    const { status } = await post(operation, bomb, 'application/json', { 'content-encoding': 'gzip' })
    expect([400, 415]).toContain(status)
  })

  const stringsIn = (value: Json, path: string[] = []): string[][] => {
    if (typeof value === 'string') return [path]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, part]) =>
      stringsIn(part, [...path, Array.isArray(value) ? '*' : name]),
    )
  }
  const hostile = [
    '',
    ' ',
    '\u202e',
    '\ufeff',
    '\uffff',
    '\u200b'.repeat(50),
    '😀'.repeat(300),
    "' OR '1'='1",
    "'; DROP TABLE customers; --",
    '$1',
    '%s%n',
    '{{7*7}}',
    '${jndi:ldap://a}',
    '<script>',
    '../../etc/passwd',
    'a\r\nSet-Cookie: a=b',
    '\u0001',
    '\\',
    '\\u0000',
    'NaN',
    'null',
    '9'.repeat(400),
    '1e400',
    '-0',
    '0x10',
    'é'.normalize('NFD'),
    'x'.repeat(100_000),
    '2026-02-30',
    '0000-00-00T00:00:00Z',
    '9999-12-31T23:59:60Z',
    '00000000-0000-0000-0000-000000000000',
    'Robert\tTables',
    '=1+1',
    '\u0645\u0631\u062d\u0628\u0627',
  ]
  // A log-out that succeeds would end what follows; a register or a log-in hashes a password each time.
  test.each(writing.filter(([id]) => !['register', 'login', 'logout'].includes(id)))(
    '%s answers hostile texts in any field with a success or a refusal, never a fault',
    async (_, operation) => {
      const example = exampleBody(operation) as Json
      for (const path of stringsIn(example)) {
        for (const text of hostile) {
          if (!thorough(operation) && hostile.indexOf(text) % 3 !== 0) continue
          // A secret that stands in a later answer would be taken for one that leaked.
          const secret = operation.redacted.some((one) => one.join('.') === path.join('.'))
          const { status } = await post(
            operation,
            JSON.stringify(put(example, path, secret ? text + randomUUID() : text)),
          )
          expect([path.join('.'), text.slice(0, 40), status < 500]).toEqual([path.join('.'), text.slice(0, 40), true])
        }
        for (const value of [null, true, 0, -1, 1.5, 1e308, [], {}, [[]], { a: 1 }])
          expect((await post(operation, JSON.stringify(put(example, path, value as Json)))).status).toBeLessThan(500)
      }
    },
  )
})

describe('paths', () => {
  const withPath = all.filter(({ path }) => path.includes('{')).map((operation) => [operation.id, operation] as const)
  const hostile = [
    '%',
    '%zz',
    '%00',
    '%ff',
    '%ED%A0%80',
    '%C0%80',
    '%2F',
    '%252e%252e%252f',
    '..%2f..%2fetc%2fpasswd',
    "'",
    '%27%20OR%201=1--',
    '*',
    'null',
    'undefined',
    '-1',
    '0',
    '%0d%0aSet-Cookie:a=b',
    '\u202e',
    '019A7C3E-0000-7000-8000-000000000000',
    '019a7c3e00007000800000000000000',
    '{id}',
    '%7Bid%7D',
    ';',
    ':customer_id',
    'a'.repeat(10_000),
    '%E2%80%AE',
    '__proto__',
    'constructor',
  ]

  test.each(withPath)('%s refuses whatever is no id', async (_, operation) => {
    for (const text of hostile) {
      const { body, headers } = written(operation, exampleBody(operation))
      const { status } = await ask(operation.path.replaceAll(/\{[^}]+\}/g, text).replace(/^/, 'http://localhost'), {
        method: operation.method,
        body,
        headers: { ...credentials(operation), ...headers },
      })
      // A department may well be called 0: of a slug, what fits its form is answered, but never with a fault.
      const fits = /_slug\}$/.test(operation.path) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
      expect([text, [400, 404, 405].includes(status) || (fits && status < 500)]).toEqual([text, true])
    }
  })

  test('what leads nowhere is 404, however it is written', async () => {
    for (const path of [
      '/api/v1/%',
      '/%ff',
      '/api/v1/customers%00',
      '/api//v1/customers',
      '/api/v1/customers;a=b',
      '/api/v1/%63ustomers/%ff/x',
      `/${'a/'.repeat(4000)}`,
      `/api/v1/${'a'.repeat(15_000)}`,
      '/api/v1/../../etc/passwd',
      '/.env',
      '/.git/config',
    ]) {
      expect([path.slice(0, 40), (await ask(`http://localhost${path}`)).status]).toEqual([path.slice(0, 40), 404])
    }
  })
})

describe('parameters of a query', () => {
  const reading = all
    .filter((operation) => operation.method === 'GET' && operation.access !== 'public')
    .map((operation) => [operation.id, operation] as const)
  const hostile = [
    '',
    '%00',
    '%ED%A0%80',
    '%FF',
    '%C0%80',
    '%',
    '%zz',
    'a'.repeat(8000),
    '%F0%9F%98%80',
    '-1',
    '0',
    '1.5',
    '1e9',
    '0x10',
    'NaN',
    'Infinity',
    '999999999999999999999',
    'true',
    'null',
    "'",
    "';--",
    '%25',
    '_',
    '\\',
    '*',
    '$1',
    'a,b',
    'name,-name',
    '2026-13-45',
    '2026-01-01T25:00:00Z',
    '[]',
    '{}',
    '%0d%0aa:b',
    '=',
    '%26',
    '+',
    ' ',
    '%D9%85%D8%B1',
  ]

  test.each(reading)(
    '%s answers anything in any of its parameters with a success or a refusal, never a fault',
    async (_, operation) => {
      for (const { name } of parametersOf(operation, 'query')) {
        for (const text of thorough(operation) ? hostile : hostile.slice(0, 14)) {
          const { status } = await ask(`${at(operation)}?${name}=${text}`, { headers: credentials(operation) })
          expect([name, text.slice(0, 30), status < 500]).toEqual([name, text.slice(0, 30), true])
        }
      }
    },
  )

  test.each(reading)(
    '%s refuses NUL and half of a surrogate pair in any of its parameters with 400',
    async (_, operation) => {
      for (const { name } of parametersOf(operation, 'query'))
        expect([name, (await ask(`${at(operation)}?${name}=%00`, { headers: credentials(operation) })).status]).toEqual(
          [name, 400],
        )
    },
  )

  test.each(reading)('%s refuses a parameter that stands twice, and names it', async (_, operation) => {
    for (const { name, schema } of parametersOf(operation, 'query')) {
      const list = schema.type === 'array'
      if (list) continue
      const value = name === 'page' || name === 'per_page' ? '1' : 'a'
      const { status, error } = await ask(`${at(operation)}?${name}=${value}&${name}=${value}`, {
        headers: credentials(operation),
      })
      expect([name, status, error?.details.some(({ field }) => field === name)]).toEqual([name, 400, true])
    }
  })

  test.each(reading)('%s refuses a thousand parameters in no more words than a hundred', async (_, operation) => {
    const query = Array.from({ length: 1000 }, (_, index) => `p${index}=${index}`).join('&')
    const { status, error } = await ask(`${at(operation)}?${query}`, { headers: credentials(operation) })
    expect(status).toBe(400)
    expect(error?.details).toHaveLength(100)
    expect(JSON.stringify(error).length).toBeLessThan(20_000)
  })

  test('pages far away, of no size or of too many are refused or empty', async () => {
    const list = (query: string) => ask(`http://localhost/api/v1/customers?${query}`, { headers: credentials() })
    for (const query of [
      'page=0',
      'page=-1',
      'page=1.5',
      'page=1e3',
      'per_page=0',
      'per_page=101',
      'per_page=-5',
      'page=9999999999999999',
      'cursor=abc',
      'cursor=W10',
      'page=1&cursor=W10',
      'ordering=tenant_id',
      'ordering=name;drop',
      'ordering=-',
      'ordering=name,name',
      'ordering=',
    ]) {
      expect([query, (await list(query)).status]).toEqual([query, 400])
    }
    expect((await list('page=2147483648')).status).toBeLessThan(500)
  })
})

describe('headers', () => {
  const get = (headers: Record<string, string>) =>
    ask(`http://localhost/api/v1/customers/${customer}`, { headers: { ...credentials(), ...headers } })
  const patch = (headers: Record<string, string>) =>
    post(named('updateCustomer'), '{"notes":"x"}', 'application/json', headers)
  const garbage = [
    '',
    ' ',
    '"',
    '""',
    '*, *',
    'W/',
    'W/"',
    '"a',
    'a"',
    ',',
    ',,,',
    '"1", W/"2',
    '"\u00ff"',
    'a'.repeat(8000),
    '"'.repeat(8000),
    '0',
    '-1',
    'null',
    '"; DROP',
    '"999999999999999999999"',
    '"NaN"',
  ]

  test('an If-Match that names no version changes nothing', async () => {
    for (const value of garbage)
      expect([value.slice(0, 20), [400, 412].includes((await patch({ 'if-match': value })).status)]).toEqual([
        value.slice(0, 20),
        true,
      ])
    expect((await company.client.customers.get(customer)).notes).toBeNull()
  })

  test('an If-None-Match or If-Modified-Since that says nothing is left aside', async () => {
    for (const value of garbage.filter((one) => !one.includes('*')))
      expect([value.slice(0, 20), (await get({ 'if-none-match': value })).status]).toEqual([value.slice(0, 20), 200])
    for (const value of [...garbage, 'yesterday', '2026-01-01', 'Thu, 99 Foo 2026 25:61:61 GMT', '9'.repeat(30)]) {
      expect(
        (await ask('http://localhost/api/v1/customers', { headers: { ...credentials(), 'if-modified-since': value } }))
          .status,
      ).toBe(200)
    }
  })

  test('an X-Request-Id that could break a log is replaced, a plain one is kept', async () => {
    expect((await get({ 'x-request-id': 'trace-1.a_B' })).headers.get('x-request-id')).toBe('trace-1.a_B')
    for (const value of [
      '',
      ' ',
      'a b',
      'a"b',
      '{"a":1}',
      'a,b',
      '<a>',
      'é',
      'a'.repeat(129),
      '%0a',
      "a'b",
      '\u00a0',
    ]) {
      const id = (await get({ 'x-request-id': value })).headers.get('x-request-id')
      expect(id).toMatch(/^[0-9a-f-]{36}$/)
    }
  })

  test('an Accept-Language that names none of ours, or nothing, means English', async () => {
    for (const value of [
      '',
      '*',
      'xx',
      'tlh',
      ';q=1',
      'en;q=abc',
      'ru;q=0',
      'ar;q=-1',
      ',,,',
      'q=1',
      'a'.repeat(8000),
      `${'ru;q=0,'.repeat(1500)}`,
      '\u00ff',
      'en-US-x-private',
    ]) {
      const { status, error } = await ask('http://localhost/api/v1/customers', {
        headers: { 'accept-language': value },
      })
      expect([value.slice(0, 20), status, error?.message]).toEqual([
        value.slice(0, 20),
        401,
        'Sign in and send a valid access token.',
      ])
    }
  })

  test('an Accept that nobody can serve is 406, and one that can be is served', async () => {
    for (const value of [
      'text/html',
      'image/*',
      'application/xml',
      'application/vnd.daftar.v2+json',
      'application/vnd.daftar.v1+xml',
      'garbage',
      '/',
      ';',
      'application/json-seq',
      'a'.repeat(8000),
    ])
      expect([value.slice(0, 40), (await get({ accept: value })).status]).toEqual([value.slice(0, 40), 406])
    for (const value of [
      '*/*',
      'application/*',
      'application/json',
      'application/vnd.daftar.v1+json',
      'application/vnd.daftar+json',
      'text/html, application/json;q=0.1',
      'APPLICATION/JSON',
    ])
      expect([value, (await get({ accept: value })).status]).toEqual([value, 200])
  })

  test('an X-Tenant-ID that is no tenant is 403 or 400', async () => {
    for (const value of [
      '',
      ' ',
      '%00',
      '0',
      'nil',
      "' OR 1=1",
      'a'.repeat(8000),
      '\u00ff',
      `${company.tenantId},${company.tenantId}`,
      company.tenantId.slice(1),
    ])
      expect([value.slice(0, 20), [400, 403].includes((await get({ 'x-tenant-id': value })).status)]).toEqual([
        value.slice(0, 20),
        true,
      ])
  })

  test('an Idempotency-Key that is none is refused, and nothing is made', async () => {
    const create = named('createCustomer')
    const total = async () => (await company.client.customers.list({ code: 'KEYED' })).data.length
    for (const value of ['', ' ', 'a b', 'a'.repeat(256), '\u00ff', 'a\tb'])
      expect([
        value.slice(0, 10),
        (await post(create, '{"name":"a","code":"KEYED"}', 'application/json', { 'idempotency-key': value })).status,
      ]).toEqual([value.slice(0, 10), 400])
    expect(await total()).toBe(0)
  })

  test('an Authorization of any shape is 401', async () => {
    for (const value of [
      '',
      'Bearer',
      'Bearer  ',
      'bearer',
      'Basic YTpi',
      'Digest a',
      `Bearer ${'a'.repeat(8000)}`,
      `Bearer ${'.'.repeat(8000)}`,
      'Bearer a.b',
      'Bearer \u00ff',
      `Bearer ${company.accessToken}, Bearer ${company.accessToken}`,
      `Bearer ${company.accessToken} x`,
    ]) {
      const { status, headers } = await ask('http://localhost/api/v1/customers', { headers: { authorization: value } })
      expect([value.slice(0, 20), status]).toEqual([value.slice(0, 20), 401])
      expect(headers.get('www-authenticate')).toMatch(/^Bearer/)
    }
  })

  test('X-Forwarded-For and the like change nothing where no proxy is trusted', async () => {
    const answers = await Promise.all(
      ['1.1.1.1', '127.0.0.1', "' OR 1=1"].map((address) =>
        ask('http://localhost/api/v1/health', {
          headers: {
            'x-forwarded-for': address,
            'x-real-ip': address,
            forwarded: `for=${address}`,
            'x-http-method-override': 'DELETE',
          },
        }),
      ),
    )
    for (const { status } of answers) expect(status).toBe(200)
  })

  test('a method that nobody knows is 405 with those that are known', async () => {
    for (const method of ['PROPFIND', 'LOCK', 'FOO', 'OPTIONS2', 'get']) {
      const { status, headers } = await ask('http://localhost/api/v1/customers', {
        method: method === 'get' ? 'PURGE' : method,
        headers: credentials(),
      })
      expect([method, status, headers.get('allow')]).toEqual([method, 405, expect.stringContaining('GET')])
    }
  })
})

describe('other origins', () => {
  const preflight = (
    from: string,
    method = 'POST',
    headers = 'authorization, content-type, x-tenant-id, idempotency-key, if-match',
  ) =>
    daftar.fetch('http://localhost/api/v1/customers', {
      method: 'OPTIONS',
      headers: { origin: from, 'access-control-request-method': method, 'access-control-request-headers': headers },
    })

  test('one that the settings name may call, with what the API needs', async () => {
    const response = await preflight(origin)
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
    expect(response.headers.get('access-control-allow-methods')).toMatch(/PATCH/)
    expect(response.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('idempotency-key')
    const read = await daftar.fetch('http://localhost/api/v1/customers', { headers: { ...credentials(), origin } })
    expect(read.headers.get('access-control-allow-origin')).toBe(origin)
    expect(read.headers.get('access-control-expose-headers')).toContain('X-Request-Id')
    expect(read.headers.get('vary')).toMatch(/Origin/i)
  })

  test.each([
    'https://evil.example',
    'null',
    `${origin}.evil.example`,
    'https://evil.example#https://shop.northwind.example',
    'http://shop.northwind.example',
    `${origin}:8443`,
    '',
  ])('%s may not, and no credentials of a browser are ever asked for', async (from) => {
    for (const response of [
      await preflight(from),
      await daftar.fetch('http://localhost/api/v1/customers', { headers: { ...credentials(), origin: from } }),
    ]) {
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
      expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  test('an answer can be neither framed nor sniffed nor kept', async () => {
    const { headers } = await ask('http://localhost/api/v1/customers', { headers: credentials() })
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
    expect(headers.get('cache-control')).toMatch(/no-store|private/)
    expect(
      (await ask('http://localhost/api/v1/auth/me/permissions', { headers: credentials() })).headers.get(
        'cache-control',
      ),
    ).toBe('no-store')
  })
})

describe('in the reader’s language', () => {
  const scripts = { en: /^[\p{ASCII}“”’–—…]+$/u, ar: /[\u0600-\u06ff]{3}/, ru: /[\u0400-\u04ff]{3}/ }
  const languages = Object.keys(scripts) as (keyof typeof scripts)[]
  const unknown = randomUUID()
  const cases: Record<string, [status: number, request: (headers: Record<string, string>) => Promise<Answer>]> = {
    'a field that is missing': [400, (headers) => post(named('createCustomer'), '{}', 'application/json', headers)],
    'a field of the wrong kind': [
      400,
      (headers) => post(named('createCustomer'), '{"name":1}', 'application/json', headers),
    ],
    'a field that is too long': [
      400,
      (headers) =>
        post(named('createCustomer'), JSON.stringify({ name: 'a'.repeat(5000) }), 'application/json', headers),
    ],
    'a value that is none of the choices': [
      400,
      (headers) => post(named('createCustomer'), '{"name":"a","kind":"dragon"}', 'application/json', headers),
    ],
    'a field that nobody knows': [
      400,
      (headers) => post(named('createCustomer'), '{"name":"a","colour":"red"}', 'application/json', headers),
    ],
    'a list that says a thing twice': [
      400,
      (headers) => post(named('createCustomer'), '{"name":"a","tags":["a","a"]}', 'application/json', headers),
    ],
    'an amount that is no amount': [
      400,
      (headers) => post(named('createCustomer'), '{"name":"a","credit_limit":"1,5"}', 'application/json', headers),
    ],
    'a parameter that nobody knows': [
      400,
      (headers) => ask('http://localhost/api/v1/customers?colour=red', { headers: { ...credentials(), ...headers } }),
    ],
    'a body that is broken': [400, (headers) => post(named('createCustomer'), '{', 'application/json', headers)],
    'no token': [401, (headers) => ask('http://localhost/api/v1/customers', { headers })],
    'a tenant that is not the caller’s': [
      403,
      (headers) =>
        ask('http://localhost/api/v1/customers', { headers: { ...credentials(), 'x-tenant-id': unknown, ...headers } }),
    ],
    'an id that nobody knows': [
      404,
      (headers) => ask(`http://localhost/api/v1/customers/${unknown}`, { headers: { ...credentials(), ...headers } }),
    ],
    'an address that nobody knows': [404, (headers) => ask('http://localhost/api/v1/nothing', { headers })],
    'a method that is not known': [
      405,
      (headers) => ask('http://localhost/api/v1/customers', { method: 'PUT', headers }),
    ],
    'a form that nobody serves': [
      406,
      (headers) =>
        ask('http://localhost/api/v1/customers', { headers: { ...credentials(), accept: 'text/html', ...headers } }),
    ],
    'a step that the state does not allow': [
      409,
      (headers) =>
        ask(`http://localhost/api/v1/customers/${customer}/restore`, {
          method: 'POST',
          headers: { ...credentials(), ...headers },
        }),
    ],
    'a version that has passed': [
      412,
      (headers) =>
        post(named('updateCustomer'), '{"notes":"x"}', 'application/json', { 'if-match': '"0"', ...headers }),
    ],
    'a body that is too long': [
      413,
      (headers) => post(named('createCustomer'), `{"name":"${'a'.repeat(1_100_000)}"}`, 'application/json', headers),
    ],
    'a body of another kind': [415, (headers) => post(named('createCustomer'), 'name: a', 'text/yaml', headers)],
    'a rule of the business': [
      422,
      (headers) =>
        post(
          named('createCustomer'),
          '{"name":"a","tax_country":"DE","vat_number":"DE111111111"}',
          'application/json',
          headers,
        ),
    ],
  }

  test.each(Object.entries(cases).map(([name, [status, request]]) => [name, status, request] as const))(
    '%s (%i) is said in English, Arabic and Russian',
    async (_, status, request) => {
      const said = await Promise.all(languages.map((language) => request({ 'accept-language': language })))
      for (const [index, language] of languages.entries()) {
        const answer = said[index] as Answer
        expect(answer.status).toBe(status)
        const sentences = [answer.error?.message ?? '', ...(answer.error?.details ?? []).map(({ message }) => message)]
        for (const text of sentences) expect(text).toMatch(scripts[language])
        for (const text of sentences) expect(text).not.toMatch(/\{\{|\[object/)
      }
      expect(new Set(said.map(({ error }) => error?.message)).size).toBe(3)
      expect(
        new Set(
          said.map(({ error }) =>
            JSON.stringify([error?.code, error?.details.map(({ field, code }) => [field, code])]),
          ),
        ).size,
      ).toBe(1)
    },
  )
})

afterAll(() => void process.stdout.write(`\nAbuse: ${sent} requests, none with a fault\n`))
