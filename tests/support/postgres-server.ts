import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
}

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: TestServer
  }
}

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
    await stop()
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
    server: { superuserUrl, migrationUrl, applicationUrl, template: 'daftar_template' },
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
  const server = { superuserUrl, migrationUrl: as('daftar_owner'), applicationUrl: as('daftar_server'), template }
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
  const inTemplate = (url: string) => Object.assign(new URL(url), { pathname: `/${template}` }).href
  await migrate({ url: inTemplate(server.migrationUrl), applicationUrl: inTemplate(server.applicationUrl) })
  await asSuperuser(server, (client) =>
    client.query(`ALTER DATABASE ${template} IS_TEMPLATE true ALLOW_CONNECTIONS false`),
  )
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
