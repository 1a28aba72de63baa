import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { isRunning } from '../../src/platform/embedded-postgres/owner-lock.ts'
import { daftar, temporaryDirectory } from '../support/processes.ts'
import { ended, ownDatabase, serving } from '../support/serving.ts'

const postmasterOf = (data: string): number =>
  Number.parseInt(readFileSync(join(data, 'postgres/cluster/postmaster.pid'), 'utf8'), 10)
const health = async (url: string) => (await fetch(`${url}/api/v1/health`)).status

/** A request whose body is still on its way: it runs until `finish` is called, and the answer comes then. */
async function halfSent(url: string): Promise<{ finish: () => void; answer: Promise<string> }> {
  const body = JSON.stringify({ email: 'nobody@example.com', password: 'does not exist anywhere' })
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let received = ''
  socket.on('data', (chunk: Buffer) => (received += chunk.toString('utf8')))
  const answer = new Promise<string>((done) => socket.once('close', () => done(received)))
  socket.write(
    `POST /api/v1/auth/login HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
  )
  await sleep(300)
  return { finish: () => void socket.write(body.slice(10)), answer }
}

describe('start and stop', () => {
  test('the first start makes its database, the second finds it, and neither leaves anything behind', async () => {
    const first = await serving()
    expect(await health(first.url)).toBe(200)
    expect(first.output()).toContain('Making the database')
    expect(first.output()).toContain(`${first.url}/redoc`)
    const postmaster = postmasterOf(first.data)
    await ended(first, 'SIGTERM')
    expect(isRunning(postmaster)).toBe(false)
    expect(existsSync(join(first.data, 'postgres/lock'))).toBe(false)

    const second = await serving({}, { data: first.data })
    expect(await health(second.url)).toBe(200)
    expect(second.output()).not.toContain('Making the database')
    await ended(second, 'SIGINT')
  })

  test('a request that runs when SIGTERM comes is answered, and the database stays until then', async () => {
    const server = await serving()
    const { finish, answer } = await halfSent(server.url)
    server.child.kill('SIGTERM')
    await server.until(/Stopping/)
    await sleep(300)
    finish()
    expect(await answer).toMatch(/^HTTP\/1\.1 401 /)
    expect(await server.exit).toMatchObject({ code: 0 })
  })

  test('Ctrl-C, which the whole group receives and npm hands on once more, does the same', async () => {
    const server = await serving()
    const { finish, answer } = await halfSent(server.url)
    process.kill(-server.pid, 'SIGINT')
    server.child.kill('SIGINT')
    await server.until(/Stopping/)
    await sleep(300)
    finish()
    expect(await answer).toMatch(/^HTTP\/1\.1 401 /)
    expect(await server.exit).toMatchObject({ code: 0 })
  })

  test('a second signal ends it at once, and the next start works', async () => {
    const server = await serving()
    await halfSent(server.url)
    server.child.kill('SIGINT')
    await sleep(1300)
    server.child.kill('SIGINT')
    expect(await server.exit).toMatchObject({ code: 1 })
    await ended(await serving({}, { data: server.data }), 'SIGTERM')
  })

  test('a request that does not come to an end is cut off after SHUTDOWN_SECONDS', async () => {
    const server = await serving({ SHUTDOWN_SECONDS: '1' })
    const { answer } = await halfSent(server.url)
    const begun = performance.now()
    await ended(server, 'SIGTERM')
    expect(performance.now() - begun).toBeLessThan(6000)
    expect(await answer).toBe('')
  })

  test('after kill -9 the next start works', async () => {
    const server = await serving()
    server.child.kill('SIGKILL')
    await server.exit
    const next = await serving({}, { data: server.data })
    expect(await health(next.url)).toBe(200)
    await ended(next, 'SIGTERM')
  })

  test('a signal in the middle of the start ends it, and the next start works', async () => {
    const data = join(temporaryDirectory(), 'data')
    const early = daftar(['serve', '--port', '0'], { env: { DATA_DIR: data } })
    await early.until(/Making the database/)
    await ended(early, 'SIGTERM')
    await ended(await serving({}, { data }), 'SIGTERM')
  })

  test('a second server on the same directory is refused in one line', async () => {
    const server = await serving()
    for (const port of ['0', new URL(server.url).port]) {
      const second = daftar(['serve', '--port', port], { env: { DATA_DIR: server.data } })
      expect(await second.exit).toMatchObject({ code: 1 })
      expect(second.output()).toMatch(new RegExp(`process ${server.pid}`))
      expect(second.output()).not.toMatch(/\n\s+at /)
    }
    expect(await health(server.url)).toBe(200)
    await ended(server, 'SIGTERM')
  })
})

describe('a database of its own', () => {
  test('serves from the server that DATABASE_URL names, and leaves it running', async () => {
    const database = await ownDatabase()
    const server = await serving(database)
    expect(await health(server.url)).toBe(200)
    expect(existsSync(join(server.data, 'postgres'))).toBe(false)
    await ended(server, 'SIGTERM')
    const client = new Client({ connectionString: database.DATABASE_URL })
    await client.connect()
    await client.end()
  })

  test.each([
    ['password', (url: URL) => Object.assign(url, { password: 'wrong' }), /does not let daftar_\w+ in/],
    ['name', (url: URL) => Object.assign(url, { pathname: '/nowhere' }), /has no database nowhere/],
  ])('a wrong %s is one line', async (_what, change, expectation) => {
    const database = await ownDatabase()
    const changed = (url: string) => change(new URL(url)).href
    const env = {
      DATABASE_URL: changed(database.DATABASE_URL),
      MIGRATION_DATABASE_URL: changed(database.MIGRATION_DATABASE_URL),
    }
    const running = daftar(['serve', '--port', '0'], { env })
    expect(await running.exit).toMatchObject({ code: 1 })
    expect(running.output()).toMatch(expectation)
    expect(running.output()).not.toMatch(/\n\s+at /)
  })
})

describe('beside a running server', () => {
  test('work, migrate and doctor use its database', async () => {
    const server = await serving()
    const env = { DATA_DIR: server.data, PORT: new URL(server.url).port }
    const migrate = daftar(['migrate'], { env })
    expect(await migrate.exit).toMatchObject({ code: 0 })
    expect(migrate.output()).toContain('newest version')

    const work = daftar(['work'], { env })
    await work.until(/Running jobs/)
    await ended(work, 'SIGTERM')

    const doctor = daftar(['doctor'], { env })
    expect(await doctor.exit).toMatchObject({ code: 0 })
    expect(doctor.output()).toMatch(/is served by Daftar/)
    expect(doctor.output()).toMatch(/Migrations: all done/)
    expect(doctor.output()).toContain('Nothing is wrong.')

    expect(await health(server.url)).toBe(200)
    await ended(server, 'SIGTERM')
  })
})
