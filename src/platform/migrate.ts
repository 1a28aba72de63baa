import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Logger, runMigrations as migrateQueue } from 'graphile-worker'
import pg from 'pg'
import { Umzug } from 'umzug'
import { databaseSsl } from './config.ts'
import { OperatorError } from './operator-error.ts'
import { packageRoot } from './package-root.ts'

const lock = 4_142_783_271

interface Where {
  /** Address of the database with the role that will own the tables. */
  url: string
  /** Address with the role of the application; it becomes a member of `daftar_app`. Left out where it is the same role. */
  applicationUrl?: string
  log?: (line: string) => void
}

/**
 * Brings the database to the newest version. Servers that start together wait for one another: each migration runs once.
 * @returns the names of the migrations that ran.
 */
export async function migrate({ url, applicationUrl = url, log = () => {} }: Where): Promise<string[]> {
  const client = new pg.Client({
    connectionString: url,
    ssl: databaseSsl(),
    application_name: 'daftar migrate',
    connectionTimeoutMillis: 5_000,
  })
  await client.connect()
  try {
    await requireVersion(client)
    await client.query('SELECT pg_advisory_lock($1)', [lock])
    await client.query(loadTrigrams)
    const done = await migrations(client, log).up()
    if (done.length > 0) await client.query('SELECT refresh_audits()')
    await prepareQueue(url)
    await openQueue(client)
    await admit(client, decodeURIComponent(new URL(applicationUrl).username))
    return done.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** Names of the migrations that this version has and the database does not. */
export async function pendingMigrations(query: (sql: string) => Promise<{ name: string }[]>): Promise<string[]> {
  const done = new Set((await query('SELECT name FROM schema_migrations')).map(({ name }) => name))
  return names().filter((name) => !done.has(name))
}

// Until its library is loaded in the session, PostgreSQL knows no setting `pg_trgm.…` and lets nobody put one into a function.
const loadTrigrams = `DO $$ BEGIN IF EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN PERFORM show_limit(); END IF; END $$`

const directory = (): string => join(packageRoot, 'src/migrations')
const names = (): string[] =>
  readdirSync(directory())
    .filter((name) => name.endsWith('.sql'))
    .sort()

function migrations(client: pg.Client, log: (line: string) => void): Umzug<pg.Client> {
  return new Umzug({
    context: client,
    logger: undefined,
    migrations: names().map((name) => ({
      name,
      up: async () => {
        log(`Migrating ${name}`)
        await client.query(
          `BEGIN;\n${readFileSync(join(directory(), name), 'utf8')}\n;INSERT INTO schema_migrations (name) VALUES ('${name}');COMMIT`,
        )
      },
    })),
    storage: {
      executed: async () => {
        await client.query(
          'CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY, run_at timestamptz NOT NULL DEFAULT clock_timestamp())',
        )
        return (await client.query<{ name: string }>('SELECT name FROM schema_migrations ORDER BY name')).rows.map(
          ({ name }) => name,
        )
      },
      // Written in the transaction of the migration itself, so that neither stands without the other.
      logMigration: async () => {},
      unlogMigration: async () => {},
    },
  })
}

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string; server_version: string }>(
    "SELECT current_setting('server_version_num') AS server_version_num, current_setting('server_version') AS server_version",
  )
  const version = rows[0]
  if (Number(version?.server_version_num) < 150_000) {
    throw new OperatorError(`Daftar needs PostgreSQL 15 or newer, and this server is ${version?.server_version}.`)
  }
}

async function prepareQueue(url: string): Promise<void> {
  const pgPool = new pg.Pool({ connectionString: url, ssl: databaseSsl(), max: 2 }).on('error', () => {})
  pgPool.on('connect', (client) => client.on('error', () => {}))
  try {
    await migrateQueue({ pgPool, logger: new Logger(() => () => {}) })
  } finally {
    await pgPool.end()
  }
}

/** The queue keeps its tables behind row-level security that admits their owner alone; the application is let in by name. */
async function openQueue(client: pg.Client): Promise<void> {
  await client.query('GRANT USAGE ON SCHEMA graphile_worker TO daftar_app')
  await client.query('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO daftar_app')
  await client.query('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO daftar_app')
  await client.query('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO daftar_app')
  await client.query('GRANT SELECT ON schema_migrations TO daftar_app')
  const { rows } = await client.query<{ name: string }>(`
    SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
    AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'daftar')`)
  for (const { name } of rows) {
    await client.query(
      `CREATE POLICY daftar ON graphile_worker.${client.escapeIdentifier(name)} TO daftar_app USING (true) WITH CHECK (true)`,
    )
  }
}

async function admit(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ member: boolean }>("SELECT pg_has_role($1, 'daftar_app', 'MEMBER') AS member", [
    role,
  ])
  if (!rows[0]?.member) await client.query(`GRANT daftar_app TO ${client.escapeIdentifier(role)}`)
}
