import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import { type QueryOptions, QueryTypes, Sequelize } from 'sequelize'
import { databaseSsl, settings } from './config.ts'
import { type Context, context, withContext } from './context.ts'

const transactions = new AsyncLocalStorage<Map<string, unknown>>()

// Sequelize looks up the transaction of the moment here, so that no function hands one on.
Sequelize.useCLS({
  run: (work: (store: unknown) => unknown) => {
    const store = new Map(transactions.getStore() ?? [])
    return transactions.run(store, () => work(store))
  },
  get: (key: string) => transactions.getStore()?.get(key),
  set: (key: string, value: unknown) => transactions.getStore()?.set(key, value),
  bind: (work: unknown) => work,
} as never)

/** The models hang on this. Where it connects to is known only when it first does. */
export const sequelize = new Sequelize({
  dialect: 'postgres',
  dialectModule: pg,
  logging: false,
  define: { timestamps: false, underscored: false, freezeTableName: true },
  pool: { max: settings.DATABASE_POOL, min: 0, acquire: 8_000, idle: 30_000 },
  retry: { max: 1 },
})

sequelize.addHook('beforeConnect', (config) => {
  const url = new URL(settings.DATABASE_URL)
  Object.assign(config, {
    host: decodeURIComponent(url.hostname),
    port: url.port || '5432',
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    dialectOptions: { ...connectionOptions(), ssl: databaseSsl() },
  })
})

/** What every connection of the application has: the role that owns nothing, and limits in time. */
export const connectionOptions = () => ({
  application_name: 'daftar',
  connectionTimeoutMillis: 5_000,
  keepAlive: true,
  options: [
    '-c role=daftar_app',
    `-c statement_timeout=${settings.DATABASE_TIMEOUT_SECONDS * 1000}`,
    '-c lock_timeout=10000',
    '-c idle_in_transaction_session_timeout=60000',
    '-c timezone=UTC',
  ].join(' '),
})

// PLT-10: a query outside of a transaction has no tenant, so it does not run at all.
sequelize.addHook('beforeQuery', (options: QueryOptions) => {
  if (!options.transaction && !transactions.getStore()?.get('transaction')) {
    throw new Error('A query outside of database.transaction() has no tenant and is not run')
  }
})

const session = (now: Context): [string, string][] => [
  ['app.tenant_id', now.tenantId ?? ''],
  ['app.identity_id', now.actor?.identityId ?? ''],
  ['app.user_id', now.actor?.membership?.userId ?? ''],
  ['app.branch_id', now.actor?.membership?.branchId ?? ''],
  ['app.scope', now.scope],
  ['app.operation', now.operation],
  ['app.request_id', now.requestId],
  ['app.address', now.address],
]

async function setSession(values: [string, string][]): Promise<void> {
  const calls = values.map((_, index) => `set_config($${index * 2 + 1}, $${index * 2 + 2}, true)`)
  await sequelize.query(`SELECT ${calls.join(', ')}`, { bind: values.flat(), type: QueryTypes.SELECT })
}

const command = (sql: string): Promise<unknown> => sequelize.query(sql)

interface Options {
  readOnly?: boolean
}

/** Only here does a transaction begin. A query finds the one of its context by itself. */
export const database = {
  /**
   * Runs `work` in a transaction of its own, under the tenant, person and scope of the context.
   * A deadlock or a serialisation failure begins `work` anew, twice at most; it must not do anything outside the database.
   */
  async transaction<Result>(work: () => Promise<Result>, { readOnly = false }: Options = {}): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await begin(work, readOnly)
      } catch (error) {
        if (attempt >= 3 || !isTransient(error)) throw error
      }
    }
  },

  /** Runs `work` in a transaction that commits whatever becomes of the request: security events, counters of failures. */
  record: <Result>(work: () => Promise<Result>): Promise<Result> => begin(work, false),

  /** Runs `work` under a savepoint: what it throws undoes what it did, and the transaction goes on. */
  async savepoint<Result>(work: () => Promise<Result>): Promise<Result> {
    const { transaction, savepoints } = context()
    if (!transaction) throw new Error('A savepoint needs a transaction')
    // Sequelize would give a savepoint within a savepoint the name of the outer one, and roll back to the wrong place.
    const name = `savepoint_${savepoints + 1}`
    await command(`SAVEPOINT ${name}`)
    try {
      const result = await withContext({ savepoints: savepoints + 1 }, work)
      await command(`RELEASE SAVEPOINT ${name}`)
      return result
    } catch (error) {
      await command(`ROLLBACK TO SAVEPOINT ${name}`)
      throw error
    }
  },

  /** Changes who or where the rest of `work` speaks, in the same transaction: founding a tenant, signing in. */
  async become<Result>(changes: Pick<Partial<Context>, 'tenantId' | 'actor' | 'scope'>, work: () => Promise<Result>): Promise<Result> {
    const before = context()
    try {
      return await withContext(changes, async () => {
        await setSession(session(context()))
        return work()
      })
    } finally {
      await setSession(session(before)).catch(() => {})
    }
  },

  /** Rows of one SQL statement with `$1 …` parameters, in the transaction of the context. */
  async query<Row extends object>(sql: string, bind: unknown[] = []): Promise<Row[]> {
    return (await sequelize.query(sql, { bind, type: QueryTypes.SELECT })) as Row[]
  },

  /** Sets one more value of the session for the rest of the transaction. */
  set: (name: `app.${string}`, value: string): Promise<void> => setSession([[name, value]]),

  /** Calls `work` after the transaction has committed, and never if it has not. */
  afterCommit(work: () => void): void {
    const { transaction } = context()
    if (!transaction) throw new Error('afterCommit needs a transaction')
    transaction.afterCommit(work)
  },

  /** Closes every connection. */
  close: (): Promise<void> => sequelize.close(),
}

function begin<Result>(work: () => Promise<Result>, readOnly: boolean): Promise<Result> {
  return sequelize.transaction({ readOnly }, (transaction) =>
    withContext({ transaction, savepoints: 0 }, async () => {
      await setSession(session(context()))
      return work()
    }),
  )
}

const codeOf = (error: unknown): string | undefined =>
  (error as { original?: { code?: string } }).original?.code ?? (error as { code?: string }).code

/** Whether PostgreSQL asks for another try: serialisation failure (40001) or deadlock (40P01). */
export const isTransient = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error) ?? '')

/** Whether the database is out of reach, rather than unwilling. */
export function isOutage(error: unknown): boolean {
  if (error instanceof Error && /^SequelizeConnection|^SequelizeHostNot|^SequelizeAccessDenied/.test(error.name)) return true
  const code = codeOf(error) ?? ''
  return /^(08|57P0|53[0-9]{2}|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_)/.test(code) || /Connection terminated|Client has encountered a connection error/.test(String((error as Error)?.message))
}

/** The SQLSTATE and constraint of a refusal by the database. */
export const databaseRefusal = (error: unknown): { code: string; constraint: string } | null => {
  const original = (error as { original?: { code?: string; constraint?: string } }).original
  return original?.code ? { code: original.code, constraint: original.constraint ?? '' } : null
}
