import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Registration } from '../../generated/auth/types.ts'
import { aRegistration } from '../support/call.ts'
import { fleet, type Member } from './fleet.ts'

const ships = await fleet({ TRUST_PROXY: '0', REQUEST_TIMEOUT_SECONDS: '4' })
afterAll(() => ships.end())
let server: Member
let credentials: string

beforeAll(async () => {
  server = await ships.start()
  const { data } = await server.call<Registration>('POST', '/auth/register', { body: aRegistration() })
  credentials = `Authorization: Bearer ${data.tokens.access_token}\r\nX-Tenant-ID: ${data.tenant.id}\r\n`
}, 60_000)

interface Exchange {
  answer: string
  status: number
  /** Bytes of the request that the other side has taken before it hung up. */
  taken: number
  milliseconds: number
}

/** Sends pieces until all are out or the other side answers and hangs up. */
function exchange(pieces: Iterable<string | Buffer>, { half = false, wait = 10_000 } = {}): Promise<Exchange> {
  return new Promise((done) => {
    const socket = connect(server.port, '127.0.0.1')
    const begun = performance.now()
    let answer = ''
    let over = false
    const finish = () => {
      if (over) return
      over = true
      clearTimeout(timer)
      socket.destroy()
      done({
        answer,
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0),
        taken: socket.bytesWritten - socket.writableLength,
        milliseconds: performance.now() - begun,
      })
    }
    const timer = setTimeout(finish, wait)
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('utf8')))
    socket.on('error', () => undefined)
    socket.on('close', finish)
    void (async () => {
      for (const piece of pieces) {
        if (over || socket.destroyed) return
        if (!socket.write(piece))
          await Promise.race([
            new Promise((free) => socket.once('drain', free)),
            new Promise((closed) => socket.once('close', closed)),
            sleep(wait),
          ])
        if (/^HTTP/.test(answer)) return
      }
      if (half) socket.end()
    })()
  })
}

const inShape = ({ answer }: Exchange) => {
  const [head = '', body = ''] = answer.split(/\r\n\r\n(.*)/s)
  expect(head).toMatch(/x-request-id: [\w-]+/i)
  const json = /transfer-encoding: chunked/i.test(head)
    ? body.replace(/^[0-9a-f]+\r\n/i, '').replace(/\r\n0\r\n\r\n$/, '')
    : body
  expect(JSON.parse(json)).toMatchObject({
    success: false,
    error: { code: expect.any(String), message: expect.any(String) },
  })
}
const healthy = async () => expect((await fetch(`${server.url}/api/v1/health`)).status).toBe(200)
const memory = async () =>
  Number(
    (await ships
      .sql<{ rss: string }>(`SELECT (pg_read_file('/proc/${server.pid}/status')) AS rss`)
      .then(([row]) => /VmRSS:\s+(\d+)/.exec(row?.rss ?? '')?.[1])) ?? 0,
  )

describe('a body over the limit', () => {
  test('that says so is refused with 413 before a byte of it is sent', async () => {
    const exchanged = await exchange([
      `POST /api/v1/customers HTTP/1.1\r\nHost: a\r\n${credentials}Content-Type: application/json\r\nContent-Length: 10000000000\r\n\r\n`,
    ])
    expect(exchanged.status).toBe(413)
    expect(exchanged.milliseconds).toBeLessThan(2000)
    inShape(exchanged)
  })

  test('in chunks without end is refused with 413 as soon as it is over, and is not held in memory', async () => {
    function* chunks() {
      yield `POST /api/v1/customers HTTP/1.1\r\nHost: a\r\n${credentials}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`
      const piece = Buffer.alloc(65_536, 'a')
      for (let index = 0; index < 4000; index += 1)
        yield Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')])
    }
    const before = await memory()
    let exchanged = await exchange(chunks())
    // A client that still sends may see the connection end before it reads the answer.
    for (let again = 0; exchanged.status === 0 && again < 5; again += 1) exchanged = await exchange(chunks())
    expect(exchanged.status).toBe(413)
    expect(exchanged.taken).toBeLessThan(16_000_000)
    inShape(exchanged)
    expect((await memory()) - before).toBeLessThan(100_000)
    await healthy()
  })

  test('fifty such bodies at once leave the memory as it was', async () => {
    function* chunks() {
      yield `POST /api/v1/customers HTTP/1.1\r\nHost: a\r\n${credentials}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`
      const piece = Buffer.alloc(65_536, ' ')
      for (let index = 0; index < 400; index += 1)
        yield Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')])
    }
    const before = await memory()
    const exchanged = await Promise.all(Array.from({ length: 50 }, () => exchange(chunks())))
    // A client that still sends may see the connection end before it reads the answer.
    for (const { status } of exchanged) expect([413, 0]).toContain(status)
    expect(exchanged.filter(({ status }) => status === 413).length).toBeGreaterThan(0)
    expect((await memory()) - before).toBeLessThan(200_000)
    await healthy()
  })
})

describe('headers', () => {
  test('over 100 KB give 431', async () => {
    const exchanged = await exchange([
      `GET /api/v1/customers HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(110_000)}\r\n\r\n`,
    ])
    expect(exchanged.status).toBe(431)
    inShape(exchanged)
  })

  test('ten thousand of them give 431', async () => {
    expect(
      (
        await exchange([
          `GET /api/v1/customers HTTP/1.1\r\nHost: a\r\n${Array.from({ length: 10_000 }, (_, index) => `X-${index}: a\r\n`).join('')}\r\n`,
        ])
      ).status,
    ).toBe(431)
  })

  test('that break a line cannot put another header into the answer', async () => {
    for (const value of [
      'a\rSet-Cookie: b=c',
      'a\nSet-Cookie: b=c',
      'a%0d%0aSet-Cookie: b=c',
      'a\u0000b',
      'a\u0085b',
    ]) {
      const { answer, status } = await exchange([
        `GET /api/v1/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Request-Id: ${value}\r\n\r\n`,
      ])
      expect([JSON.stringify(value), [200, 400].includes(status)]).toEqual([JSON.stringify(value), true])
      expect(answer).not.toMatch(/^set-cookie:/im)
    }
  })

  test('with an address longer than all of them give 4xx', async () => {
    const { status } = await exchange([`GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`])
    expect([414, 431]).toContain(status)
  })
})

describe('what is not one request', () => {
  test.each([
    ['two lengths', 'POST /api/v1/customers HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
    [
      'a length and chunks',
      'POST /api/v1/customers HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    [
      'chunks in disguise',
      'POST /api/v1/customers HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n',
    ],
    ['a length that is none', 'POST /api/v1/customers HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n'],
    ['a length in hexadecimal', 'POST /api/v1/customers HTTP/1.1\r\nHost: a\r\nContent-Length: 0x10\r\n\r\n'],
    ['a chunk of no size', 'POST /api/v1/customers HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
    ['a space before the colon', 'GET /api/v1/customers HTTP/1.1\r\nHost : a\r\n\r\n'],
    ['a folded header', 'GET /api/v1/customers HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\n\r\n'],
    ['no host', 'GET /api/v1/customers HTTP/1.1\r\n\r\n'],
    ['a method that is none', 'G@T /api/v1/customers HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['another protocol', 'GET /api/v1/customers FTP/1.1\r\nHost: a\r\n\r\n'],
    ['a version to come', 'GET /api/v1/customers HTTP/9.9\r\nHost: a\r\n\r\n'],
    ['TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'],
    ['NUL bytes', '\u0000\u0000\u0000\u0000'],
    ['NUL in the path', 'GET /api/v1/\u0000 HTTP/1.1\r\nHost: a\r\n\r\n'],
  ])('%s is 4xx or hung up, never a fault', async (_, text) => {
    const { status } = await exchange([Buffer.from(text, 'latin1')], { half: true })
    expect(status === 0 || (status >= 400 && status < 500) || status === 505, String(status)).toBe(true)
    await healthy()
  })

  test.each([
    [
      'an address in full',
      'GET http://elsewhere.example/api/v1/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    ],
    ['a host that is no host', 'GET /api/v1/health HTTP/1.1\r\nHost: a b"<>\r\nConnection: close\r\n\r\n'],
    ['an empty host', 'GET /api/v1/health HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n'],
    [
      'a host of 8,000 characters',
      `GET /api/v1/health HTTP/1.1\r\nHost: ${'a'.repeat(8000)}\r\nConnection: close\r\n\r\n`,
    ],
    ['OPTIONS *', 'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
    ['CONNECT', 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example:443\r\n\r\n'],
    ['TRACE', 'TRACE /api/v1/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
    [
      'an upgrade that nobody offers',
      'GET /api/v1/health HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n',
    ],
    [
      'an expectation',
      'POST /api/v1/customers HTTP/1.1\r\nHost: a\r\nExpect: something\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}',
    ],
    ['//', 'GET // HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
    ['bytes beyond ASCII in the path', 'GET /api/v1/\u00ff\u00fe HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  ])('%s is answered without a fault', async (_, text) => {
    const { status } = await exchange([Buffer.from(text, 'latin1')])
    expect(status).toBeLessThan(500)
    await healthy()
  })

  test('ten requests in one piece get ten answers in order', async () => {
    const one = (path: string, last: boolean) =>
      `GET ${path} HTTP/1.1\r\nHost: a\r\n${last ? 'Connection: close\r\n' : ''}\r\n`
    const { answer } = await exchange([
      Array.from({ length: 10 }, (_, index) => one(index % 2 ? '/api/v1/health' : '/api/v1/nothing', index === 9)).join(
        '',
      ),
    ])
    expect([...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status)).toEqual(
      Array.from({ length: 10 }, (_, index) => (index % 2 ? '200' : '404')),
    )
  })
})

describe('slow clients', () => {
  const many = process.env.DAFTAR_FULL === '1' ? 500 : 100

  test('a hundred that send a byte now and then are given up, and keep nobody waiting', {
    timeout: 40_000,
  }, async () => {
    const slow = Array.from({ length: many }, (_, index) => {
      const socket = connect(server.port, '127.0.0.1')
      let answer = ''
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString('utf8')))
      socket.on('error', () => undefined)
      // Half of them dawdle over their headers, half over their bodies.
      socket.write(
        index % 2
          ? 'GET /api/v1/customers HTTP/1.1\r\n'
          : `POST /api/v1/customers HTTP/1.1\r\nHost: a\r\n${credentials}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n`,
      )
      const drip = setInterval(() => socket.write(index % 2 ? 'X-A: b\r\n' : ' '), 500)
      return new Promise<string>((done) =>
        socket.once('close', () => {
          clearInterval(drip)
          done(answer)
        }),
      )
    })
    await sleep(500)
    const times: number[] = []
    for (let turn = 0; turn < 20; turn += 1) {
      const begun = performance.now()
      await healthy()
      times.push(performance.now() - begun)
    }
    expect(times.sort((one, other) => one - other)[10]).toBeLessThan(500)
    const answers = await Promise.all(slow)
    expect(answers.filter((answer) => /^HTTP\/1\.1 (2|5)/.test(answer))).toEqual([])
    await healthy()
  })

  test('nothing of all this has left a line of a fault in the log', () => {
    expect(server.output()).not.toMatch(/"level":"(error|fatal)"/)
    expect(server.output()).not.toMatch(/UnhandledPromise|uncaughtException/)
  })
})
