import { constants, existsSync } from 'node:fs'
import { access, mkdir, statfs } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Client } from 'pg'
import { settings } from '../platform/config.ts'
import { OperatorError } from '../platform/operator-error.ts'
import { connection, openDatabase, ownDatabase } from './database.ts'
import { listen } from './listener.ts'
import { Progress } from './progress.ts'

/** What a check found: `remedy` says what to do, and is there only when something is wrong. */
interface Finding {
  subject: string
  found: string
  remedy?: string
}

type Check = () => Promise<Finding | Finding[]>

const extensions = ['pg_trgm', 'unaccent']

/** Looks at everything that Daftar needs and says what to do about what is wrong; exit code 1 if anything is. */
export async function doctor(): Promise<void> {
  const checks: Check[] = [nodeVersion, secret, dataDirectory, diskSpace, freePort, database]
  let wrong = 0
  for (const check of checks) {
    for (const { subject, found, remedy } of [await check()].flat()) {
      process.stdout.write(`${remedy ? '✗' : '✓'} ${subject}: ${found}\n${remedy ? `    ${remedy}\n` : ''}`)
      if (remedy) wrong += 1
    }
  }
  process.stdout.write(wrong === 0 ? '\nNothing is wrong.\n' : `\n${wrong} to mend.\n`)
  process.exitCode = wrong === 0 ? 0 : 1
}

async function nodeVersion(): Promise<Finding> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const enough = major > 20 || (major === 20 && minor >= 19)
  return {
    subject: 'Node.js',
    found: process.versions.node,
    remedy: enough ? undefined : 'Install Node.js 20.19 or newer.',
  }
}

async function secret(): Promise<Finding> {
  if (settings.SECRET_KEY !== '') return { subject: 'Secret key', found: 'from SECRET_KEY' }
  const path = join(settings.DATA_DIR, 'secret-key')
  const shared = settings.DATABASE_URL !== '' && settings.NODE_ENV === 'production'
  return {
    subject: 'Secret key',
    found: existsSync(path) ? `in ${path}` : `none yet; it will be kept in ${path}`,
    remedy: shared ? 'Set SECRET_KEY, the same on every server: openssl rand -base64 32.' : undefined,
  }
}

async function dataDirectory(): Promise<Finding> {
  const directory = resolve(settings.DATA_DIR)
  const finding = { subject: 'Data directory', found: directory }
  try {
    await mkdir(directory, { recursive: true })
    await access(directory, constants.W_OK)
    return finding
  } catch (error) {
    return {
      ...finding,
      remedy: `It cannot be written (${(error as Error).message}): set DATA_DIR to a directory of yours.`,
    }
  }
}

async function diskSpace(): Promise<Finding> {
  const { bavail, bsize } = await statfs(existsSync(settings.DATA_DIR) ? settings.DATA_DIR : '.')
  const gigabytes = (bavail * bsize) / 1e9
  return {
    subject: 'Disk',
    found: `${gigabytes.toFixed(1)} GB free`,
    remedy: gigabytes < 1 ? 'Make room: PostgreSQL stops when the disk is full.' : undefined,
  }
}

async function freePort(): Promise<Finding> {
  const { HOST: host, PORT: port } = settings
  const subject = 'Port'
  try {
    const listener = await listen({ host, port, requestTimeoutSeconds: 1 })
    await listener.close(0)
    return { subject, found: `${port} on ${host} is free` }
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
    if (await answersAsDaftar()) return { subject, found: `${port} on ${host} is served by Daftar` }
    return { subject, found: `${port} on ${host}`, remedy: error.message }
  }
}

async function answersAsDaftar(): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${settings.PORT}/api/v1/health`, {
      signal: AbortSignal.timeout(2000),
    })
    return typeof ((await response.json()) as { success?: unknown }).success === 'boolean'
  } catch {
    return false
  }
}

async function database(): Promise<Finding[]> {
  const subject = 'Database'
  if (settings.DATABASE_URL === '' && !existsSync(join(ownDatabase(), 'cluster'))) {
    return [{ subject, found: 'none yet; the first start makes it' }]
  }
  const progress = new Progress()
  try {
    const close = await openDatabase(progress, 'shared')
    progress.done()
    const client = connection(settings.DATABASE_URL)
    try {
      await client.connect()
      return await examine(client)
    } finally {
      await client.end()
      await close()
    }
  } catch (error) {
    progress.abandon()
    if (!(error instanceof OperatorError)) throw error
    return [{ subject, found: 'cannot be used', remedy: error.message }]
  }
}

async function examine(client: Client): Promise<Finding[]> {
  return [
    await serverVersion(client),
    await role(client),
    ...(await extensionsOf(client)),
    await letters(client),
    await clock(client),
    await connections(client),
    await migrations(client),
  ]
}

async function one<Row extends object>(client: Client, statement: string, values: unknown[] = []): Promise<Row> {
  const { rows } = await client.query<Row>(statement, values)
  return rows[0] as Row
}

async function serverVersion(client: Client): Promise<Finding> {
  const { number, name } = await one<{ number: number; name: string }>(
    client,
    "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name",
  )
  return {
    subject: 'PostgreSQL',
    found: name,
    remedy: number < 150_000 ? 'Daftar needs PostgreSQL 15 or newer.' : undefined,
  }
}

async function role(client: Client): Promise<Finding> {
  const { name, above, owns } = await one<{ name: string; above: boolean; owns: boolean }>(
    client,
    `SELECT rolname AS name, rolsuper OR rolbypassrls AS above,
            EXISTS (SELECT FROM pg_tables WHERE tableowner = current_user AND schemaname = 'public') AS owns
     FROM pg_roles WHERE rolname = current_user`,
  )
  const remedy = above
    ? 'DATABASE_URL names a superuser or a role with BYPASSRLS, whom row-level security does not stop: use an ordinary role.'
    : owns
      ? 'DATABASE_URL names the owner of the tables: use a second role, and the owner in MIGRATION_DATABASE_URL alone.'
      : undefined
  return { subject: 'Role', found: name, remedy }
}

async function extensionsOf(client: Client): Promise<Finding[]> {
  const { rows } = await client.query<{ name: string; installed: string | null }>(
    'SELECT name, installed_version AS installed FROM pg_available_extensions WHERE name = ANY ($1)',
    [extensions],
  )
  return extensions.map((name) => {
    const available = rows.find((row) => row.name === name)
    return {
      subject: `Extension ${name}`,
      found: available ? (available.installed ?? 'available') : 'not there',
      remedy: available
        ? undefined
        : 'Install the package with the additional modules of PostgreSQL (postgresql-contrib).',
    }
  })
}

async function letters(client: Client): Promise<Finding> {
  const { encoding, type, aware } = await one<{ encoding: string; type: string; aware: boolean }>(
    client,
    `SELECT pg_encoding_to_char(encoding) AS encoding, datctype AS type, lower('ПРИВЕТ') = 'привет' AND datctype NOT IN ('C', 'POSIX') AS aware
     FROM pg_database WHERE datname = current_database()`,
  )
  return {
    subject: 'Letters',
    found: `${encoding}, ${type}`,
    remedy:
      encoding === 'UTF8' && aware
        ? undefined
        : "Search finds only Latin letters in this database: make it anew with ENCODING 'UTF8' LC_CTYPE 'C.UTF-8' TEMPLATE template0.",
  }
}

async function clock(client: Client): Promise<Finding> {
  const before = Date.now()
  const { now } = await one<{ now: string }>(
    client,
    'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::text AS now',
  )
  const seconds = Math.abs(Number(now) - (before + Date.now()) / 2) / 1000
  return {
    subject: 'Clock',
    found: `${seconds.toFixed(1)} s from that of the database`,
    remedy: seconds > 5 ? 'Let both machines set their clocks by NTP.' : undefined,
  }
}

async function connections(client: Client): Promise<Finding> {
  const { most } = await one<{ most: number }>(client, "SELECT current_setting('max_connections')::int AS most")
  const needed = settings.DATABASE_POOL + settings.WORKER_CONCURRENCY + 3
  return {
    subject: 'Connections',
    found: `up to ${needed} of this process, of ${most}`,
    remedy: needed > most ? 'Lower DATABASE_POOL, or raise max_connections of PostgreSQL.' : undefined,
  }
}

async function migrations(client: Client): Promise<Finding> {
  const { pendingMigrations } = await import('../platform/migrate.ts')
  const { made } = await one<{ made: boolean }>(client, "SELECT to_regclass('schema_migrations') IS NOT NULL AS made")
  const query = async (statement: string) => (await client.query<{ name: string }>(statement)).rows
  const pending = await pendingMigrations(made ? query : async () => [])
  return {
    subject: 'Migrations',
    found: pending.length === 0 ? 'all done' : `${pending.length} to do`,
    remedy: pending.length === 0 ? undefined : 'Run "npx daftar migrate", or start the server.',
  }
}
