import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import { canReach } from '../../src/platform/embedded-postgres/account.ts'
import { findBinaries } from '../../src/platform/embedded-postgres/binaries.ts'
import { isRunning } from '../../src/platform/embedded-postgres/owner-lock.ts'
import {
  type DatabaseAddresses,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../src/platform/embedded-postgres.ts'
import { type Running, repository, startProcess, temporaryDirectory } from '../support/processes.ts'

const root = process.getuid?.() === 0
const nobody = { uid: 65534, gid: 65534 }

function home(): string {
  const directory = join(temporaryDirectory(), 'postgres')
  onTestFinished(async () => {
    await removeEmbeddedPostgres(directory)
  })
  return directory
}

const start = (directory: string, options: object = {}): Running =>
  startProcess('tests/support/embedded-postgres-process.ts', [directory], options)

const addresses = async (running: Running): Promise<DatabaseAddresses> =>
  JSON.parse((await running.until(/^\{.*\}$/m))[0])

async function ask<Row extends object>(url: string, ...statements: string[]): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    let rows: Row[] = []
    for (const statement of statements) rows = (await client.query<Row>(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}

async function end(running: Running): Promise<void> {
  running.child.kill('SIGTERM')
  expect(await running.exit).toMatchObject({ code: 0 })
}

const postmasterOf = (directory: string): number =>
  Number.parseInt(readFileSync(join(directory, 'cluster/postmaster.pid'), 'utf8'), 10)

describe('the first start', () => {
  test('makes two roles, neither of them a superuser, and a database that only passwords open', async () => {
    const directory = home()
    const running = start(directory)
    const { migrationUrl, applicationUrl } = await addresses(running)
    const rights = 'SELECT rolsuper, rolcreaterole, rolbypassrls FROM pg_roles WHERE rolname = current_user'
    expect(await ask(migrationUrl, rights)).toEqual([{ rolsuper: false, rolcreaterole: true, rolbypassrls: false }])
    expect(await ask(applicationUrl, rights)).toEqual([{ rolsuper: false, rolcreaterole: false, rolbypassrls: false }])
    await expect(ask(migrationUrl.replace(/:[^:@]+@/, ':wrong@'), 'SELECT')).rejects.toThrow(/password/)
    await expect(ask(applicationUrl, 'CREATE TABLE t ()')).rejects.toThrow(/permission denied/)
    expect(statSync(join(directory, 'access.json')).mode & 0o777).toBe(0o600)
    await end(running)
  })

  test('makes a database in which letters of three scripts are letters', async () => {
    const running = start(home())
    const { migrationUrl } = await addresses(running)
    const rows = await ask<{ arabic: number; cyrillic: number; latin: number; lower: string }>(
      migrationUrl,
      'CREATE EXTENSION pg_trgm',
      'CREATE EXTENSION unaccent',
      `SELECT similarity('شركة الأمل', 'شركه الامل') AS arabic, similarity('Северный ветер', 'Северный витер') AS cyrillic,
              similarity('Northwind', 'Nortwind') AS latin, lower('ПРИВЕТ ÀÉ') AS lower`,
    )
    expect(rows[0]?.arabic).toBeGreaterThan(0.3)
    expect(rows[0]?.cyrillic).toBeGreaterThan(0.5)
    expect(rows[0]?.latin).toBeGreaterThan(0.4)
    expect(rows[0]?.lower).toBe('привет àé')
    await end(running)
  })

  test('keeps data safe from a crash of the machine, unless it is told not to', async () => {
    const directory = home()
    const durability = "SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages"
    const durable = await startEmbeddedPostgres({ directory })
    expect(await ask(durable.superuserUrl, durability)).toEqual([{ fsync: 'on', pages: 'on' }])
    await durable.stop()
    const careless = await startEmbeddedPostgres({ directory, durable: false })
    expect(await ask(careless.superuserUrl, durability)).toEqual([{ fsync: 'off', pages: 'off' }])
    await careless.stop()
  })
})

describe('a later start', () => {
  test('finds the data, the port and the passwords again', async () => {
    const directory = home()
    const first = start(directory)
    const before = await addresses(first)
    await ask(before.migrationUrl, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await end(first)
    await expect(ask(before.migrationUrl, 'SELECT')).rejects.toThrow(/ECONNREFUSED/)

    const second = start(directory)
    expect(await addresses(second)).toEqual(before)
    expect(await ask(before.migrationUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
    await end(second)
  })

  test('takes another port when its own is taken in the meantime', async () => {
    const directory = home()
    const first = await startEmbeddedPostgres({ directory })
    await first.stop()
    const squatter = createServer().listen(first.port, '127.0.0.1')
    onTestFinished(() => void squatter.close())
    const second = await startEmbeddedPostgres({ directory })
    expect(second.port).not.toBe(first.port)
    await ask(second.migrationUrl, 'SELECT')
    await second.stop()
  })

  test('works after kill -9 of the server, which leaves the database running', async () => {
    const directory = home()
    const first = start(directory)
    const { migrationUrl } = await addresses(first)
    await ask(migrationUrl, 'CREATE TABLE kept AS SELECT 42 AS answer')
    const orphan = postmasterOf(directory)
    first.child.kill('SIGKILL')
    await first.exit
    expect(isRunning(orphan)).toBe(true)

    const second = start(directory)
    await addresses(second)
    expect(second.output()).toContain('left running')
    expect(await ask(migrationUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
    expect(isRunning(orphan)).toBe(false)
    await end(second)
  })

  test('works after kill -9 of both, and does not mistake a later process for the database', async () => {
    const directory = home()
    const first = start(directory)
    await addresses(first)
    const postmaster = postmasterOf(directory)
    first.child.kill('SIGKILL')
    await first.exit
    process.kill(postmaster, 'SIGKILL')
    const lockFile = join(directory, 'cluster/postmaster.pid')
    const lines = readFileSync(lockFile, 'utf8').split('\n')
    writeFileSync(lockFile, [String(process.pid), ...lines.slice(1)].join('\n'))

    const second = start(directory)
    const { migrationUrl } = await addresses(second)
    await ask(migrationUrl, 'SELECT')
    await end(second)
  })

  test('works after an interruption of the very first one', async () => {
    const directory = home()
    mkdirSync(join(directory, 'cluster.new/base'), { recursive: true })
    const running = start(directory)
    await ask((await addresses(running)).migrationUrl, 'SELECT')
    await end(running)
  })

  test('refuses data of another major version of PostgreSQL, and says so', async () => {
    const directory = home()
    await (await startEmbeddedPostgres({ directory })).stop()
    writeFileSync(join(directory, 'cluster/PG_VERSION'), '15\n')
    await expect(startEmbeddedPostgres({ directory })).rejects.toThrow(
      /from PostgreSQL 15, and this Daftar comes with PostgreSQL 18/,
    )
  })
})

describe('while it runs', () => {
  test('a second start on the same directory is refused and leaves the first alone', async () => {
    const directory = home()
    const first = start(directory)
    const { migrationUrl } = await addresses(first)
    const second = start(directory)
    expect(await second.exit).toMatchObject({ code: 1 })
    expect(second.output()).toMatch(new RegExp(`REFUSED .*in use by process ${first.pid}`))
    await ask(migrationUrl, 'SELECT')
    await end(first)
  })

  test('of five starts at the same time one gets the directory', async () => {
    const directory = home()
    const all = Array.from({ length: 5 }, () => start(directory))
    const outcomes = await Promise.all(all.map((one) => Promise.race([addresses(one), one.exit.then(() => 'refused')])))
    expect(outcomes.filter((outcome) => outcome === 'refused')).toHaveLength(4)
    const winner = all[outcomes.findIndex((outcome) => outcome !== 'refused')]
    if (winner) await end(winner)
  })

  test('Ctrl-C in the terminal does not reach the database', async () => {
    const running = start(home())
    const { migrationUrl } = await addresses(running)
    process.kill(-running.pid, 'SIGINT')
    await running.until(/interrupted/)
    await ask(migrationUrl, 'SELECT pg_sleep(0.3)')
    await end(running)
  })

  test('it comes back when it ends without having been told to', async () => {
    const directory = home()
    const running = start(directory)
    const { migrationUrl } = await addresses(running)
    process.kill(postmasterOf(directory), 'SIGKILL')
    await running.until(/started again/)
    await expect
      .poll(() => ask(migrationUrl, 'SELECT 1 AS one').catch(() => []), { timeout: 20_000, interval: 200 })
      .toEqual([{ one: 1 }])
    await end(running)
  })

  test('its environment holds none of our settings', async () => {
    const directory = home()
    const running = start(directory, { env: { SECRET_KEY: Buffer.alloc(32).toString('base64') } })
    await addresses(running)
    if (process.platform === 'linux') {
      expect(readFileSync(`/proc/${postmasterOf(directory)}/environ`, 'utf8')).not.toContain('SECRET_KEY')
    }
    await end(running)
  })
})

describe('accounts', () => {
  test.skipIf(!root)('as root, it runs under an account that is not root', async () => {
    const directory = home()
    const running = start(directory)
    await addresses(running)
    expect(statSync(`/proc/${postmasterOf(directory)}`).uid).not.toBe(0)
    await end(running)
  })

  test.skipIf(!root)('as root, below a directory that lets nobody else in', async () => {
    const closed = temporaryDirectory()
    chmodSync(closed, 0o700)
    const directory = join(closed, 'postgres')
    const first = start(directory)
    const { migrationUrl } = await addresses(first)
    await ask(migrationUrl, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await end(first)
    const elsewhere = realpathSync(join(directory, 'cluster'))
    expect(lstatSync(join(directory, 'cluster')).isSymbolicLink()).toBe(true)

    const second = start(directory)
    expect(await ask((await addresses(second)).migrationUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
    await end(second)
    expect(await removeEmbeddedPostgres(directory)).toBe(true)
    expect(existsSync(dirname(elsewhere))).toBe(false)
  })

  test.skipIf(!root || !canReach(nobody, join(repository, 'package.json')))('as an ordinary user', async () => {
    const directory = temporaryDirectory()
    chmodSync(directory, 0o777)
    const home = join(directory, 'postgres')
    const running = start(home, nobody)
    const { migrationUrl } = await addresses(running)
    await ask(migrationUrl, 'SELECT')
    expect(statSync(`/proc/${postmasterOf(home)}`).uid).toBe(nobody.uid)
    await end(running)
  })
})

describe('an installation without install scripts', () => {
  const installed = () => {
    const library = createRequire(import.meta.url).resolve('embedded-postgres')
    const name = `@embedded-postgres/${process.platform}-${process.arch}`
    return dirname(dirname(createRequire(library).resolve(name)))
  }

  function stripped(): { copy: string; link: string } {
    const copy = join(temporaryDirectory(), 'package')
    cpSync(installed(), copy, { recursive: true, verbatimSymlinks: true })
    const links = JSON.parse(readFileSync(join(copy, 'native/pg-symlinks.json'), 'utf8')) as { target: string }[]
    for (const { target } of links) rmSync(join(copy, target), { force: true })
    chmodSync(join(copy, 'native/bin/initdb'), 0o644)
    return { copy, link: join(copy, links[0]?.target ?? '') }
  }

  test('gets its missing links and modes back, and runs', async () => {
    const { copy, link } = stripped()
    const { initdb } = await findBinaries(undefined, async () => '/nonexistent', copy)
    expect(readlinkSync(link)).not.toContain('/')
    expect(execFileSync(initdb, ['--version'], { encoding: 'utf8' })).toContain('18.')
  })

  test.skipIf(!root)('is copied once to where it can be run', async () => {
    const { copy } = stripped()
    const spare = temporaryDirectory()
    chmodSync(spare, 0o755)
    chmodSync(dirname(copy), 0o700)
    const { initdb } = await findBinaries(nobody, async () => spare, copy)
    expect(initdb.startsWith(spare)).toBe(true)
    expect(execFileSync(initdb, ['--version'], { encoding: 'utf8', ...nobody })).toContain('18.')
    expect(
      existsSync(join(spare, `postgresql-${JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')).version}`)),
    ).toBe(true)
  })
})
