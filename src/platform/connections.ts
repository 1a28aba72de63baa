import pg from 'pg'
import { databaseSsl, settings } from './config.ts'

/** What every connection of the application has: the role that owns nothing, and limits in time. */
export const connectionOptions = () => ({
  application_name: 'daftar',
  connectionTimeoutMillis: 8_000,
  query_timeout: (settings.DATABASE_TIMEOUT_SECONDS + 2) * 1000,
  keepAlive: true,
  // Statements are written as they come and answered in order, so that several share one round trip; a connection on
  // which an answer does not come in time is hung up.
  pipeline: true,
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
  } as pg.PoolConfig)
  // Without these a connection lost between queries ends the process; the next query finds out by itself.
  pool.on('error', () => {}).on('connect', (client) => gatherWrites(client.on('error', () => {})))
  return pool
}

interface Corkable {
  write(...parameters: unknown[]): boolean
  cork(): void
  uncork(): void
}

/** Sends in one piece what is asked of a connection before the event loop goes on: each piece costs a system call, here and there. */
function gatherWrites(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Corkable } }).connection
  const { write } = stream
  let gathering = false
  stream.write = (...parameters) => {
    if (!gathering) {
      gathering = true
      stream.cork()
      process.nextTick(() => {
        gathering = false
        stream.uncork()
      })
    }
    return Reflect.apply(write, stream, parameters)
  }
}

/** A connection of the pool; whoever takes one releases it. */
export const checkOut = (): Promise<pg.PoolClient> =>
  connections()
    .connect()
    .catch((cause: unknown) => {
      throw new Unreachable('The database cannot be reached', { cause })
    })

/** How the connections are used. */
export const poolFigures = (): { size: number; available: number; using: number; waiting: number } => {
  const { totalCount: size = 0, idleCount: available = 0, waitingCount: waiting = 0 } = pool ?? {}
  return { size, available, using: size - available, waiting }
}

/** Closes every connection. */
export async function closeConnections(): Promise<void> {
  await pool?.end()
  pool = undefined
}

const codeOf = (error: unknown): string | undefined =>
  (error as { original?: { code?: string } }).original?.code ?? (error as { code?: string }).code

/** Whether a connection keeps a statement whose columns a migration has changed: it is refused on that connection for good. */
export const isOutdated = (error: unknown): boolean =>
  codeOf(error) === '0A000' && /cached plan must not change/.test(String((error as Error).message))

/** Whether another try may do: serialisation failure (40001), deadlock (40P01), or a statement that another connection knows anew. */
export const isTransient = (error: unknown): boolean =>
  ['40001', '40P01'].includes(codeOf(error) ?? '') || isOutdated(error)

/** Whether a statement was refused only because an earlier one of its transaction had failed (25P02). */
export const isAftermath = (error: unknown): boolean => codeOf(error) === '25P02'

class Unreachable extends Error {
  override name = 'Unreachable'
}

/** Whether the database is out of reach, rather than unwilling: no connection, or one that broke (SQLSTATE 08, 53, 57P). */
export function isOutage(error: unknown): boolean {
  // Sequelize wraps what its connection throws.
  if ([error, (error as { original?: unknown } | undefined)?.original].some((one) => one instanceof Unreachable))
    return true
  const words = String((error as Error | undefined)?.message)
  return (
    /^(08|57P0|53|ECONN|EPIPE|ETIMEDOUT)/.test(codeOf(error) ?? '') ||
    /Connection terminated|not queryable|timeout exceeded when trying to connect|Query read timeout/i.test(words)
  )
}

/** The SQLSTATE and constraint of a refusal by the database. */
export const databaseRefusal = (error: unknown): { code: string; constraint: string; table: string } | null => {
  type Original = { code?: string; constraint?: string; table?: string }
  const { code, constraint = '', table = '' } = (error as { original?: Original }).original ?? (error as Original)
  return code ? { code, constraint, table } : null
}

/** Whether a table refused a row that the caller's scope does not reach (the policy `scope` of `scope_tenant_table`). */
export const violatesScope = (error: unknown): boolean =>
  codeOf(error) === '42501' && /row-level security policy "scope"/.test(String((error as Error).message))
