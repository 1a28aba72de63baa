import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../../src/platform/embedded-postgres.ts'
import { migrate } from '../../src/platform/migrate.ts'

export interface TestServer {
  /** A superuser, connected to `postgres`. */
  superuserUrl: string
  /** The same server with the two roles; the database's name is put in by `cloneDatabase`. */
  migrationUrl: string
  applicationUrl: string
  /** The migrated database that the others are cloned from. */
  template: string
  /** How the names of those begin. */
  prefix: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: TestServer
  }
}

const execute = promisify(execFile)
const prefix = 'daftar-test-'

/**
 * Vitest's global set-up: one PostgreSQL for the run and a migrated template in it. DATABASE_URL_TEST names a
 * superuser on another server to be used instead.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, stop } = process.env.DATABASE_URL_TEST
    ? await foreignServer(process.env.DATABASE_URL_TEST)
    : await ownServer()
  try {
    await makeTemplate(server)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('databaseServer', server)
  // Files that the tests store are not to lie among those of the developer.
  process.env.DATA_DIR = await mkdtemp(join(tmpdir(), 'daftar-data-'))
  return async () => {
    try {
      await proveStock(server)
    } finally {
      await stop()
    }
    await rm(process.env.DATA_DIR as string, { recursive: true, force: true })
  }
}

async function ownServer(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  await sweep()
  const directory = await mkdtemp(join(tmpdir(), prefix))
  await chmod(directory, 0o711)
  const postgres = await startEmbeddedPostgres({ directory, durable: false })
  const { superuserUrl, migrationUrl, applicationUrl } = postgres
  return {
    server: { superuserUrl, migrationUrl, applicationUrl, template: 'daftar_template', prefix: 'daftar_test_' },
    stop: async () => {
      await postgres.stop()
      await removeEmbeddedPostgres(directory)
    },
  }
}

/** A run that was killed leaves its database running; the next run ends it. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const directory = join(tmpdir(), name)
    if (name.startsWith(prefix) && existsSync(join(directory, 'access.json'))) await removeEmbeddedPostgres(directory)
  }
}

async function foreignServer(superuserUrl: string): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const as = (user: string) => Object.assign(new URL(superuserUrl), { username: user, password: 'daftar-test' }).href
  const template = `daftar_template_${process.pid}`
  const prefix = `daftar_test_${process.pid}_`
  const server = {
    superuserUrl,
    migrationUrl: as('daftar_owner'),
    applicationUrl: as('daftar_server'),
    template,
    prefix,
  }
  await asSuperuser(server, async (client) => {
    for (const [role, rights] of [
      ['daftar_owner', 'CREATEROLE'],
      ['daftar_server', ''],
    ]) {
      const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
      await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN ${rights} PASSWORD 'daftar-test'`)
    }
  })
  const stop = () =>
    asSuperuser(server, async (client) => {
      await client.query(`ALTER DATABASE ${template} IS_TEMPLATE false`)
      await client.query(`DROP DATABASE ${template} WITH (FORCE)`)
    })
  return { server, stop }
}

async function makeTemplate(server: TestServer): Promise<void> {
  const { template } = server
  await asSuperuser(server, (client) => client.query(`CREATE DATABASE ${template} OWNER daftar_owner`))
  const { migrationUrl, applicationUrl } = server
  await migrate({ url: inDatabase(template, migrationUrl), applicationUrl: inDatabase(template, applicationUrl) })
  await asSuperuser(server, (client) =>
    client.query(`ALTER DATABASE ${template} IS_TEMPLATE true ALLOW_CONNECTIONS false`),
  )
}

/** The address of a database on the server of another. */
export const inDatabase = (name: string, url: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href

/** At the end of a run an operator proves the stock of all companies in the databases that files have shared. */
async function proveStock(server: TestServer): Promise<void> {
  await asSuperuser(server, async (client) => {
    const left = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [server.prefix],
    )
    for (const { datname } of left.rows) {
      const addresses = {
        DATABASE_URL: inDatabase(datname, server.applicationUrl),
        MIGRATION_DATABASE_URL: inDatabase(datname, server.migrationUrl),
      }
      const env = { ...process.env, ...addresses, NODE_ENV: 'test', LOG_LEVEL: 'warn' }
      const { stdout, failed } = await execute(process.execPath, ['--import', 'tsx', 'src/main.ts', 'verify'], {
        env,
      }).then(
        ({ stdout }) => ({ stdout, failed: false }),
        ({ stdout }: { stdout: string }) => ({ stdout, failed: true }),
      )
      process.stdout.write(`\nThe stock of the companies in ${datname}:\n${stdout}`)
      // A set-up that fails while it is undone fails no run.
      if (failed) process.exitCode = 1
      await client.query(`DROP DATABASE ${datname} WITH (FORCE)`)
    }
  })
}

export async function asSuperuser(server: TestServer, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: server.superuserUrl })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
