import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { daftar, repository, temporaryDirectory } from '../support/processes.ts'

async function result(parameters: string[], env: Record<string, string> = {}, cwd = repository) {
  const running = daftar(parameters, { env: { DATA_DIR: join(temporaryDirectory(), 'data'), ...env }, cwd })
  const { code } = await running.exit
  return { code, output: running.output() }
}

const oneLine = /^[^\n]+\n$/

describe('help', () => {
  test('names every command, and needs neither settings nor a database', async () => {
    const { code, output } = await result(['--help'], { PORT: 'bad' })
    expect(code).toBe(0)
    for (const command of ['serve', 'work', 'migrate', 'demo', 'mock', 'docs', 'token', 'doctor']) {
      expect(output).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'))
    }
  })

  test.each(['serve', 'work', 'migrate', 'demo', 'mock', 'docs', 'token', 'doctor'])(
    'of %s says what it does',
    async (command) => {
      const { code, output } = await result([command, '--help'], { PORT: 'bad' })
      expect(code).toBe(0)
      expect(output).toMatch(new RegExp(`^Usage: daftar ${command}`))
    },
  )

  test('an unknown command is refused', async () => {
    const { code, output } = await result(['srve'])
    expect(code).toBe(1)
    expect(output).toContain('serve')
  })
})

describe('what an operator can mend is one line and exit code 1', () => {
  test('a bad setting', async () => {
    const { code, output } = await result(['serve'], { PORT: 'abc' })
    expect(code).toBe(1)
    expect(output).toMatch(oneLine)
    expect(output).toContain('PORT must be a whole number')
  })

  test('a bad setting in .env', async () => {
    const directory = temporaryDirectory()
    writeFileSync(join(directory, '.env'), 'WORKER=yes\n')
    const { code, output } = await result(['serve'], { NODE_ENV: 'development' }, directory)
    expect(code).toBe(1)
    expect(output).toMatch(oneLine)
    expect(output).toContain('WORKER must be true or false')
  })

  test('a bad option', async () => {
    const { code, output } = await result(['docs', '--port', 'abc'])
    expect(code).toBe(1)
    expect(output).toContain('PORT must be a whole number')
  })

  test('a taken port', async () => {
    const squatter = createServer()
    await new Promise<void>((done) => squatter.listen(0, '127.0.0.1', done))
    onTestFinished(() => void squatter.close())
    const { port } = squatter.address() as { port: number }
    for (const command of ['serve', 'docs']) {
      const { code, output } = await result([command], { PORT: String(port) })
      expect(code).toBe(1)
      expect(output).toMatch(oneLine)
      expect(output).toContain(`Port ${port} on 127.0.0.1 is taken`)
    }
  })

  test('a host that is not this machine', async () => {
    const { code, output } = await result(['docs'], { HOST: '203.0.113.7' })
    expect(code).toBe(1)
    expect(output).toContain('HOST 203.0.113.7 is no address of this machine')
  })

  test.each([
    ['nobody answers', 'postgres://user:hidden@127.0.0.1:1/daftar', /No database answers at 127\.0\.0\.1:1: start it/],
    ['the host is unknown', 'postgres://user:hidden@database.invalid/daftar', /host database\.invalid in DATABASE_URL/],
  ])('a database where %s', async (_case, url, expectation) => {
    const { code, output } = await result(['serve', '--port', '0'], { DATABASE_URL: url })
    expect(code).toBe(1)
    expect(output).toMatch(expectation)
    expect(output).not.toMatch(/hidden|\n\s+at /)
  })

  test('a log file that cannot be written', async () => {
    const { code, output } = await result(['serve', '--port', '0'], { LOG_FILE: '/proc/daftar.log' })
    expect(code).toBe(1)
    expect(output).toMatch(/LOG_FILE \/proc\/daftar\.log cannot be written/)
    expect(output).not.toMatch(/\n\s+at /)
  })

  test('a data directory that is a file', async () => {
    const path = join(temporaryDirectory(), 'file')
    writeFileSync(path, '')
    const { code, output } = await result(['serve', '--port', '0'], { DATA_DIR: path })
    expect(code).toBe(1)
    expect(output).toMatch(/cannot be used for data/)
    expect(output).not.toMatch(/\n\s+at /)
  })

  test('data whose passwords are gone', async () => {
    const directory = temporaryDirectory()
    mkdirSync(join(directory, 'postgres/cluster'), { recursive: true })
    writeFileSync(join(directory, 'postgres/cluster/PG_VERSION'), '18\n')
    const { code, output } = await result(['migrate'], { DATA_DIR: directory })
    expect(code).toBe(1)
    expect(output).toMatch(/access\.json .*is missing/)
  })
})

describe('docs', () => {
  test('serves the reference without a database, until it is told to stop', async () => {
    const data = join(temporaryDirectory(), 'data')
    const running = daftar(['docs', '--port', '0'], { env: { DATA_DIR: data } })
    const [, url] = await running.until(/at (http:\S+)\/redoc/)
    expect((await fetch(`${url}/openapi.json`)).status).toBe(200)
    expect(await (await fetch(`${url}/`)).text()).toContain(`${url}/api/v1`)
    running.child.kill('SIGTERM')
    expect(await running.exit).toMatchObject({ code: 0 })
  })
})

describe('mock', () => {
  test('answers with the examples of the contract', async () => {
    const port = 40_000 + (process.pid % 20_000)
    const running = daftar(['mock', '--port', String(port)])
    await running.until(/Prism is listening/)
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/health`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ success: true })
    running.child.kill('SIGTERM')
    await running.exit
  })
})

describe('doctor', () => {
  test('finds nothing wrong on a machine before the first start', async () => {
    const { code, output } = await result(['doctor'], { PORT: '0' })
    expect(output).toContain('Nothing is wrong.')
    expect(code).toBe(0)
  })

  test('says what to do about a database that does not answer', async () => {
    const { code, output } = await result(['doctor'], {
      PORT: '0',
      DATABASE_URL: 'postgres://user:hidden@127.0.0.1:1/daftar',
    })
    expect(code).toBe(1)
    expect(output).toMatch(/✗ Database: cannot be used\n {4}No database answers at 127\.0\.0\.1:1/)
    expect(output).not.toContain('hidden')
  })
})
