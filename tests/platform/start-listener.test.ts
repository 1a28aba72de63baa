import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Fetch, type Listener, listen } from '../../src/cli/listener.ts'

async function listening(fetch: Fetch, requestTimeoutSeconds = 30): Promise<Listener> {
  const listener = await listen({ host: '127.0.0.1', port: 0, requestTimeoutSeconds })
  listener.answerWith(fetch)
  onTestFinished(() => listener.close(0))
  return listener
}

/** Sends raw bytes, piece by piece, and returns everything that comes back until the other side hangs up. */
async function raw(port: number, pieces: string[], pause = 0): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString('utf8')))
  socket.on('error', () => undefined)
  const closed = new Promise((done) => socket.once('close', done))
  for (const piece of pieces) {
    socket.write(piece)
    await sleep(pause)
  }
  await closed
  return answer
}

const bodyOf = (answer: string) => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))

describe('what does not become a request is refused in the common shape', () => {
  test('headers over 16 KiB give 431', async () => {
    const { port } = await listening(() => new Response('reached'))
    const answer = await raw(port, [`GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(17_000)}\r\n\r\n`])
    expect(answer).toMatch(/^HTTP\/1\.1 431 /)
    expect(answer).toMatch(/X-Request-Id: [0-9a-f-]{36}/)
    expect(bodyOf(answer)).toMatchObject({ success: false, error: { code: 'VALIDATION_ERROR', details: [] } })
  })

  test('headers just below it arrive', async () => {
    const { port } = await listening(() => new Response('reached'))
    const answer = await raw(port, [
      `GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Long: ${'a'.repeat(15_000)}\r\n\r\n`,
    ])
    expect(answer).toContain('reached')
  })

  test('what is no HTTP gives 400', async () => {
    const { port } = await listening(() => new Response('reached'))
    const answer = await raw(port, ['hello there\r\n\r\n'])
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(bodyOf(answer).success).toBe(false)
  })

  test('headers that do not come to an end give 408 and the connection is closed', async () => {
    const { port } = await listening(() => new Response('reached'), 1)
    const begun = performance.now()
    const answer = await raw(port, ['GET / HTTP/1.1\r\n', 'Host: a\r\n'], 10)
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    expect(performance.now() - begun).toBeLessThan(4000)
  })

  test('five hundred such connections do not keep others waiting', async () => {
    const { port } = await listening(() => new Response('reached'), 2)
    const slow = Array.from({ length: 500 }, () => raw(port, ['GET / HTTP/1.1\r\nHost: a\r\n']))
    const begun = performance.now()
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('reached')
    expect(performance.now() - begun).toBeLessThan(1000)
    for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  })
})

describe('before it is ready', () => {
  test('requests are told to come back', async () => {
    const listener = await listen({ host: '127.0.0.1', port: 0, requestTimeoutSeconds: 30 })
    onTestFinished(() => listener.close(0))
    const response = await fetch(`http://127.0.0.1:${listener.port}/api/v1/health`)
    expect(response.status).toBe(503)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await response.json()).toMatchObject({ success: false, error: { code: 'SERVICE_UNAVAILABLE' } })
  })
})

describe('while it closes', () => {
  test('a running request is answered, and no new connection is taken', async () => {
    const { port, close } = await listening(async () => {
      await sleep(600)
      return new Response('finished')
    })
    const running = fetch(`http://127.0.0.1:${port}/`)
    await sleep(100)
    const begun = performance.now()
    const closed = close(10)
    await sleep(50)
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
    const response = await running
    expect(await response.text()).toBe('finished')
    expect(response.headers.get('connection')).toBe('close')
    await closed
    expect(performance.now() - begun).toBeLessThan(2000)
  })

  test('a body that is still on its way is waited for', async () => {
    const { port, close } = await listening(async (request) => new Response(await request.text()))
    const answer = raw(port, ['POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhello', 'world'], 500)
    await sleep(100)
    await close(10)
    expect(await answer).toContain('helloworld')
  })

  test('an idle connection does not hold it up', async () => {
    const { port, close } = await listening(() => new Response('reached'))
    const socket = connect(port, '127.0.0.1')
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    await new Promise((done) => socket.once('data', done))
    const begun = performance.now()
    await close(10)
    expect(performance.now() - begun).toBeLessThan(1000)
  })

  test('what does not come to an end in time is cut off', async () => {
    const { port, close } = await listening(() => new Promise(() => undefined))
    const running = fetch(`http://127.0.0.1:${port}/`).catch(() => 'cut off')
    await sleep(100)
    const begun = performance.now()
    await close(0.5)
    expect(await running).toBe('cut off')
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})
