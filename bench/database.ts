import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.ts'
import { migrate } from '../src/platform/migrate.ts'
import type { Size } from './options.ts'

export const root = resolve(import.meta.dirname, '..')
/** What may be thrown away; the next run makes it anew. */
export const cache = join(root, '.cache/bench')

/** The database of the benchmark, for each of those who speak to it. */
export interface Database {
  superuserUrl: string
  ownerUrl: string
  /** The role that Daftar and F2 sign in with: row-level security holds for it. */
  serverUrl: string
  /** The role of the other contestants: row-level security does not hold for it. */
  contestantUrl: string
  /** Whether it holds the data of this size and these migrations already. */
  loaded: boolean
  version: string
  /** Keeps what goes with the data: Daftar's secret key, the people. */
  directory: string
  stop(): Promise<void>
}

const name = 'daftar_bench'

const passwords = { daftar_owner: 'owner', daftar_server: 'server', daftar_bench: 'bench' } as const
type Role = keyof typeof passwords

/** PostgreSQL as Daftar brings it, or the one of DATABASE_URL, which names a superuser; in it a database of our own, migrated. */
export async function openDatabase(size: Size, log: (line: string) => void): Promise<Database> {
  const mark = markOf(size)
  const directory = join(cache, mark)
  mkdirSync(directory, { recursive: true })
  const server = process.env.DATABASE_URL
    ? { superuserUrl: process.env.DATABASE_URL, stop: async () => {} }
    : await startEmbeddedPostgres({ directory: join(directory, 'postgres'), log })
  try {
    const database = `${name}_${mark}`
    const urls = await addresses(server.superuserUrl, database)
    const { loaded, version } = await prepare(server.superuserUrl, database, urls)
    return { ...urls, loaded, version, directory, stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** Data of another size, of other migrations or made in another way is no use. */
function markOf({ tenants, customersEach, auditRows, products, small, large }: Size): string {
  const hash = createHash('sha256').update(JSON.stringify([tenants, customersEach, auditRows, products, small, large]))
  const folder = join(root, 'src/migrations')
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)))
  for (const file of ['data.ts', 'stock.ts']) hash.update(readFileSync(join(import.meta.dirname, file)))
  return hash.digest('hex').slice(0, 12)
}

async function addresses(superuserUrl: string, database: string) {
  const own = !process.env.DATABASE_URL
  const as = (role: Role | undefined): string => {
    const url = new URL(superuserUrl)
    url.pathname = `/${database}`
    if (role) Object.assign(url, { username: role, password: passwords[role] })
    return url.href
  }
  await withClient(superuserUrl, async (client) => {
    for (const [role, rights] of [
      ['daftar_owner', 'CREATEROLE'],
      ['daftar_server', ''],
      ['daftar_bench', 'BYPASSRLS'],
    ] as const) {
      const { rows } = await client.query<{ comment: string | null }>(
        `SELECT shobj_description(oid, 'pg_authid') AS comment FROM pg_roles WHERE rolname = $1`,
        [role],
      )
      // A real installation would lose its passwords.
      if (rows[0] && !own && rows[0].comment !== name)
        throw new Error(`The server of DATABASE_URL has a role ${role} already: give the benchmark a server of its own`)
      await client.query(`${rows[0] ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN ${rights} PASSWORD '${passwords[role]}'`)
      await client.query(`COMMENT ON ROLE ${role} IS '${name}'`)
    }
  })
  return {
    superuserUrl: as(undefined),
    ownerUrl: as('daftar_owner'),
    serverUrl: as('daftar_server'),
    contestantUrl: as('daftar_bench'),
  }
}

type Urls = Awaited<ReturnType<typeof addresses>>

async function prepare(superuserUrl: string, database: string, urls: Urls) {
  return withClient(superuserUrl, async (client) => {
    const { rows } = await client.query<{ mark: string | null }>(
      `SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = $1`,
      [database],
    )
    const loaded = rows[0]?.mark === 'loaded'
    if (!loaded) {
      await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
      // Daftar's own cluster has its locale already; another server is told, as the README tells operators.
      const locale = process.env.DATABASE_URL ? `ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'` : ''
      await client.query(`CREATE DATABASE ${database} OWNER daftar_owner ${locale} TEMPLATE template0`)
      await migrate({ url: urls.ownerUrl, applicationUrl: urls.serverUrl })
    }
    const version = await client.query<{ server_version: string }>('SHOW server_version')
    return { loaded, version: version.rows[0]?.server_version ?? '' }
  })
}

/** From here on the next run finds the data. */
export const markAsLoaded = ({ superuserUrl }: Database): Promise<unknown> =>
  withClient(superuserUrl, (client) =>
    client.query(`COMMENT ON DATABASE ${new URL(superuserUrl).pathname.slice(1)} IS 'loaded'`),
  )

export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: 'bench' })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
