import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { Operation } from '../../generated/operations.ts'

export interface Addresses {
  applicationUrl: string
  migrationUrl: string
  superuserUrl: string
}

/** What stands between the app and whoever asks it; a run with planted faults changes answers here. */
export type Between = (request: Request, answer: () => Promise<Response>) => Promise<Response>

export interface Target {
  /** Asks the app in this process. */
  fetch(request: Request): Promise<Response>
  /** Looks into the database past every policy. */
  sql<Row extends object>(query: string, values?: unknown[]): Promise<Row[]>
  /** A connection of its own past every policy, for what holds a lock. */
  connect(): Promise<Client>
  stop(): Promise<void>
}

export interface Served extends Target {
  url: string
  /** What the server has logged as a fault of its own. */
  faults(): Promise<string[]>
}

/** Limits that a run of thousands of requests does not meet, but for addresses without a token, whose limit it spends. */
const plenty = { limit: 10_000_000, seconds: 3600 }
export const anonymousLimit = 20
export const bodyLimit = 64 * 1024

/** A request whose id says so fails before its handler: with a fault of the server, or as if the database were away. */
const planted = /^planted-(500|503)-/
export const plant = (status: 500 | 503, id: string) => `planted-${status}-${id}`

const quiet = (logFile: string) => ({ NODE_ENV: 'test', LOG_LEVEL: logFile ? 'error' : 'silent', LOG_FILE: logFile })

/** The whole API in this process on an empty, migrated database. */
export async function startApp(database: Addresses, logFile = ''): Promise<Target> {
  Object.assign(process.env, quiet(logFile))
  const { determine } = await import('../../src/platform/config.ts')
  determine({
    DATABASE_URL: database.applicationUrl,
    MIGRATION_DATABASE_URL: database.migrationUrl,
    TRUST_PROXY: 1,
    // A day: a long run is not to end with the token that it began with.
    ACCESS_TOKEN_MINUTES: 1440,
    BODY_LIMIT_BYTES: bodyLimit,
    UPLOAD_LIMIT_BYTES: bodyLimit,
    RATE_LIMIT_ANONYMOUS: { limit: anonymousLimit, seconds: 3600 },
    RATE_LIMIT_USER: plenty,
    RATE_LIMIT_ADMIN: plenty,
    RATE_LIMIT_BULK: plenty,
    RATE_LIMIT_CONTACT_FORM: plenty,
    RATE_LIMIT_SCHEDULE_CALL: plenty,
    CAPTCHA_DIFFICULTY: 10,
    RATE_LIMIT_REPORTS: plenty,
    RATE_LIMIT_AUTHENTICATION: { limit: 5, seconds: 300 },
  })
  // Imported late: limits and connections are read from the settings when the modules load.
  const { createApp } = await import('../../src/app.ts')
  const { context } = await import('../../src/platform/context.ts')
  const intercept = (_: Operation) => {
    const status = planted.exec(context().requestId)?.[1]
    if (status === '500') throw new Error('A planted fault')
    if (status === '503') throw Object.assign(new Error('A planted outage'), { code: 'ECONNREFUSED' })
  }
  const app = await createApp({ worker: true, intercept })
  await app.ready()
  const connect = async () => {
    const client = new Client({ connectionString: database.superuserUrl })
    await client.connect()
    return client
  }
  const observer = await connect()
  return {
    fetch: async (request) => app.fetch(request),
    sql: async <Row extends object>(query: string, values: unknown[] = []) =>
      (await observer.query<Row>(query, values)).rows,
    connect,
    stop: async () => {
      await app.stop()
      await observer.end()
    },
  }
}

/** The whole API over HTTP, with a PostgreSQL of its own that is gone afterwards. */
export async function serve(between: Between = (_, answer) => answer()): Promise<Served> {
  const directory = await mkdtemp(join(tmpdir(), 'daftar-contract-'))
  const logFile = join(directory, 'faults.log')
  // Before anything of the server is imported: the settings are read when it loads.
  Object.assign(process.env, quiet(logFile), { DATA_DIR: directory })
  const { removeEmbeddedPostgres, startEmbeddedPostgres } = await import('../../src/platform/embedded-postgres.ts')
  const stops: (() => Promise<unknown>)[] = [
    () => rm(directory, { recursive: true, force: true }),
    () => removeEmbeddedPostgres(join(directory, 'postgres')),
  ]
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().finally(() => process.exit(1)))
  try {
    const postgres = await startEmbeddedPostgres({ directory: join(directory, 'postgres'), durable: false })
    stops.push(postgres.stop)
    const { migrate } = await import('../../src/platform/migrate.ts')
    await migrate({ url: postgres.migrationUrl, applicationUrl: postgres.applicationUrl })
    const superuserUrl = Object.assign(new URL(postgres.superuserUrl), {
      pathname: new URL(postgres.migrationUrl).pathname,
    }).href
    const target = await startApp({ ...postgres, superuserUrl }, logFile)
    stops.push(target.stop)
    const { listen } = await import('../../src/cli/listener.ts')
    const listener = await listen({ host: '127.0.0.1', port: 0, requestTimeoutSeconds: 30 })
    stops.push(() => listener.close(1))
    listener.answerWith((request) => between(request, () => target.fetch(request)))
    const faults = async () =>
      (await readFile(logFile, 'utf8').catch(() => ''))
        .split('\n')
        .filter((line) => line && !line.includes('A planted '))
    return { ...target, url: `http://127.0.0.1:${listener.port}`, faults, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
