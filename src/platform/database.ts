import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import { QueryTypes, Sequelize } from 'sequelize'
import { databaseSsl, settings } from './config.ts'
import { type Context, context, withContext } from './context.ts'

/** A transaction under way: the connection it has, and what follows its commit. Sequelize needs no more of one. */
interface Held {
  connection: pg.PoolClient
  afterCommit: (() => void)[]
  /** Its connection is somebody else's by now. */
  over: boolean
}

const held = new AsyncLocalStorage<Held>()

// Sequelize looks up the transaction of the moment here, so that no function hands one on.
Sequelize.useCLS({
  run: (work: (store: unknown) => unknown) => work(undefined),
  get: () => underWay(),
  set: () => {},
  bind: (work: unknown) => work,
} as never)

const outside = 'A query outside of database.transaction() has no tenant and is not run'

/** The models hang on this. It never connects by itself: each of its queries runs on the connection of a transaction. */
export const sequelize = new Sequelize({
  dialect: 'postgres',
  dialectModule: pg,
  logging: false,
  define: { timestamps: false, underscored: false, freezeTableName: true },
  retry: { max: 1 },
})

// PLT-10: a query outside of a transaction has no tenant. Sequelize would connect for it, so it is stopped there.
sequelize.addHook('beforeConnect', () => {
  throw new Error(outside)
})

/** Hangs up when an answer does not come in time: whoever waits for the next one on the same connection would wait as long. */
class Connection extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config)
    const ask = this.query
    this.query = ((...parameters: unknown[]) => {
      const answer: unknown = Reflect.apply(ask, this, parameters)
      if (answer instanceof Promise) answer.catch((error) => isSilent(error) && this.hangUp())
      return answer
    }) as typeof ask
  }

  private hangUp(): void {
    ;(this as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy()
  }
}

/** What every connection of the application has: the role that owns nothing, and limits in time. */
export const connectionOptions = () => ({
  Client: Connection as never,
  application_name: 'daftar',
  connectionTimeoutMillis: 8_000,
  query_timeout: (settings.DATABASE_TIMEOUT_SECONDS + 2) * 1000,
  keepAlive: true,
  options: [
    '-c role=daftar_app',
    `-c statement_timeout=${settings.DATABASE_TIMEOUT_SECONDS * 1000}`,
    '-c lock_timeout=10000',
    '-c idle_in_transaction_session_timeout=60000',
    '-c timezone=UTC',
  ].join(' '),
})

const date = 1082
const asText = (value: string): string => value

let pool: pg.Pool | undefined

/** Where it connects to is known only when it first does. */
function connections(): pg.Pool {
  if (pool) return pool
  pool = new pg.Pool({
    connectionString: settings.DATABASE_URL,
    ssl: databaseSsl(),
    max: settings.DATABASE_POOL,
    idleTimeoutMillis: 30_000,
    // A DATE has no time and no zone; the driver would make midnight of the server's zone of it.
    types: { getTypeParser: (type, format) => (type === date ? asText : pg.types.getTypeParser(type, format)) },
    ...connectionOptions(),
  })
  // Without these a connection lost between queries ends the process; the next query finds out by itself.
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** How the connections are used. */
export const poolFigures = (): { size: number; available: number; using: number; waiting: number } => {
  const { totalCount: size = 0, idleCount: available = 0, waitingCount: waiting = 0 } = pool ?? {}
  return { size, available, using: size - available, waiting }
}

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

const settingSql = (values: [string, string][]): string =>
  `SELECT ${values.map(([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`).join(', ')}`

const setSession = (values: [string, string][]): Promise<unknown> => command(settingSql(values))

const command = (sql: string): Promise<unknown> => current().connection.query(sql)

function underWay(): Held | undefined {
  const transaction = held.getStore()
  return transaction?.over ? undefined : transaction
}

function current(): Held {
  const transaction = underWay()
  if (!transaction) throw new Error(outside)
  return transaction
}

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
    const { savepoints } = context()
    const name = `work_${savepoints + 1}`
    await command(`SAVEPOINT ${name}`)
    try {
      const result = await withContext({ savepoints: savepoints + 1 }, work)
      await command(`RELEASE SAVEPOINT ${name}`)
      return result
    } catch (error) {
      // Where the connection is lost this fails too; what led here says more.
      await command(`ROLLBACK TO SAVEPOINT ${name}`).catch(() => {})
      throw error
    }
  },

  /** Changes who or where the rest of `work` speaks, in the same transaction: founding a tenant, signing in. */
  async become<Result>(
    changes: Pick<Partial<Context>, 'tenantId' | 'actor' | 'scope'>,
    work: () => Promise<Result>,
  ): Promise<Result> {
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
  set: async (name: `app.${string}`, value: string): Promise<void> => void (await setSession([[name, value]])),

  /** Calls `work` after the transaction has committed, and never if it has not. */
  afterCommit: (work: () => void): void => void current().afterCommit.push(work),

  /** Closes every connection. */
  async close(): Promise<void> {
    await pool?.end()
    pool = undefined
  },
}

/** BEGIN and the tenant travel in one message: what runs in between would have none. */
async function begin<Result>(work: () => Promise<Result>, readOnly: boolean): Promise<Result> {
  const connection = await connections()
    .connect()
    .catch((cause: unknown) => {
      throw new Unreachable('The database cannot be reached', { cause })
    })
  const transaction: Held = { connection, afterCommit: [], over: false }
  let broken: Error | undefined
  try {
    await connection.query(`BEGIN${readOnly ? ' READ ONLY' : ''}; ${settingSql(session(context()))}`)
    const result = await held.run(transaction, () => withContext({ savepoints: 0 }, work))
    const { command: outcome } = await connection.query('COMMIT')
    // PostgreSQL answers the COMMIT of a transaction in which a statement failed with ROLLBACK, and calls that no error.
    if (outcome !== 'COMMIT')
      throw new Error('A statement of the transaction failed, and what went on from there was not stored')
    for (const follow of transaction.afterCommit) follow()
    return result
  } catch (error) {
    await connection.query('ROLLBACK').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    transaction.over = true
    // A connection that could not roll back still has the tenant of this transaction.
    connection.release(broken)
  }
}

const codeOf = (error: unknown): string | undefined =>
  (error as { original?: { code?: string } }).original?.code ?? (error as { code?: string }).code

/** Whether PostgreSQL asks for another try: serialisation failure (40001) or deadlock (40P01). */
export const isTransient = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error) ?? '')

class Unreachable extends Error {
  override name = 'Unreachable'
}

/** Whether the database is out of reach, rather than unwilling: no connection, or one that broke (SQLSTATE 08, 53, 57P). */
export function isOutage(error: unknown): boolean {
  if (error instanceof Unreachable) return true
  const words = String((error as Error | undefined)?.message)
  return (
    /^(08|57P0|53|ECONN|EPIPE|ETIMEDOUT)/.test(codeOf(error) ?? '') ||
    /Connection terminated|not queryable|timeout exceeded when trying to connect/i.test(words) ||
    isSilent(error)
  )
}

const isSilent = (error: unknown): boolean => /Query read timeout/.test(String((error as Error | undefined)?.message))

/** The SQLSTATE and constraint of a refusal by the database. */
export const databaseRefusal = (error: unknown): { code: string; constraint: string } | null => {
  const original =
    (error as { original?: { code?: string; constraint?: string } }).original ??
    (error as { code?: string; constraint?: string })
  return original?.code ? { code: original.code, constraint: original.constraint ?? '' } : null
}

/** Whether a table refused a row that the caller's scope does not reach (the policy `scope` of `scope_tenant_table`). */
export const violatesScope = (error: unknown): boolean =>
  codeOf(error) === '42501' && /row-level security policy "scope"/.test(String((error as Error).message))
