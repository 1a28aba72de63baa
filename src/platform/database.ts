import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import { Sequelize } from 'sequelize'
import { settings } from './config.ts'
import { checkOut, closeConnections, isAftermath, isOutdated, isTransient } from './connections.ts'
import { type Context, context, withContext } from './context.ts'
import { describeError, logger } from './logging.ts'

/** What runs a statement. Sequelize calls it with a callback, everything else waits for the promise. */
interface Asked {
  query(...statement: unknown[]): unknown
}

/** The work under way: what its statements go through, and what follows them. Sequelize takes it for its transaction. */
interface Held {
  connection: Asked
  /** Statements that were sent and whose answers nobody has waited for. */
  sent: Promise<unknown>[]
  afterCommit: (() => void)[]
  /** Each statement is a transaction of its own, so there is nothing to save or to set. */
  reading: boolean
  /** How it has ended: its connection is about to be somebody else's. Sequelize looks at this right before each query. */
  finished?: 'COMMIT' | 'ROLLBACK'
}

const held = new AsyncLocalStorage<Held>()

// Sequelize looks up the transaction of the moment here, so that no function hands one on.
Sequelize.useCLS({
  run: (work: (store: unknown) => unknown) => work(undefined),
  get: () => underWay(),
  set: () => {},
  bind: (work: unknown) => work,
} as never)

const outside = 'A query outside of database.transaction() or database.read() has no tenant and is not run'

/** The models hang on this. It never connects by itself: each of its queries runs on the connection of the work under way. */
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

function underWay(): Held | undefined {
  const work = held.getStore()
  return work?.finished ? undefined : work
}

function current(): Held {
  const work = underWay()
  if (!work) throw new Error(outside)
  return work
}

/** The same, where a commit is going to follow: in a reading nobody would learn of a failure. */
function changing(): Held {
  const work = current()
  if (work.reading) throw new Error('A reading changes nothing, and nothing follows it')
  return work
}

/** For whom PostgreSQL works: the policies go by these. */
const speaker = ({ tenantId, actor, scope }: Context): [string, string][] => [
  ['app.tenant_id', tenantId ?? ''],
  ['app.identity_id', actor?.identityId ?? ''],
  ['app.user_id', actor?.membership?.userId ?? ''],
  ['app.branch_id', actor?.membership?.branchId ?? ''],
  ['app.scope', scope],
]

/** What the audit adds about a change. */
const occasion = ({ operation, requestId, address }: Context): [string, string][] => [
  ['app.operation', operation],
  ['app.request_id', requestId],
  ['app.address', address],
]

const setting = (values: [string, string][]): string =>
  `SELECT ${values.map(([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`).join(', ')}`

/** Sends a statement and does not wait for it: the next one, the savepoint or the commit does. */
function send(sql: string): void {
  const { connection, sent } = changing()
  sent.push(outcome(connection.query(sql)))
}

/** Keeps a failure for whoever waits, instead of an unhandled rejection that would end the process meanwhile. */
function outcome(answer: unknown): Promise<unknown> {
  const waiting = Promise.resolve(answer)
  waiting.catch(() => {})
  return waiting
}

/** Throws what the first failed statement nobody waited for has failed with. */
async function settle(work: Held): Promise<void> {
  await Promise.all(work.sent.splice(0))
}

/** Names of statements by their texts. What a reader's filters and orders make up has a share of its own, and cannot use up the rest. */
const statementNames = { fixed: new Map<string, string>(), shaped: new Map<string, string>() }
const mostNames = { fixed: 1000, shaped: 500 }

/** PostgreSQL keeps a named statement parsed and planned on each connection; how many it has to keep is bounded here. */
function nameOf(text: string, kind: 'fixed' | 'shaped' = 'fixed'): string | undefined {
  if (!settings.DATABASE_PREPARE) return undefined
  const names = statementNames[kind]
  const known = names.get(text)
  if (known || names.size >= mostNames[kind]) return known
  const name = `daftar_${kind}_${names.size + 1}`
  names.set(text, name)
  return name
}

function followUp(follow: () => void): void {
  try {
    follow()
  } catch (error) {
    logger.error({ error: describeError(error) }, 'What follows a commit failed; the commit stands')
  }
}

const asSent = { getTypeParser: () => (text: string) => text }

/** Only here does a transaction begin. A query finds the one of its context by itself. */
export const database = {
  /**
   * Runs `work` in a transaction of its own, under the tenant, person and scope of the context.
   * A deadlock or a serialisation failure begins `work` anew, twice at most; it must not do anything outside the database.
   */
  async transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await begin(work)
      } catch (error) {
        if (attempt >= 3 || !isTransient(error)) throw error
      }
    }
  },

  /** Runs `work` in a transaction that commits whatever becomes of the request: security events, counters of failures. */
  record: <Result>(work: () => Promise<Result>): Promise<Result> => begin(work),

  /**
   * Runs `work`, which only reads. Each statement sees what is committed when it begins, as in any transaction of the
   * level READ COMMITTED, and a connection is taken for the time of one statement alone.
   */
  read<Result>(work: () => Promise<Result>): Promise<Result> {
    const reading: Held = { connection: alone, sent: [], afterCommit: [], reading: true }
    return held.run(reading, work).finally(() => {
      reading.finished = 'COMMIT'
    })
  },

  /** Runs `work` under a savepoint: what it throws undoes what it did, and the transaction goes on. */
  async savepoint<Result>(work: () => Promise<Result>): Promise<Result> {
    const transaction = current()
    if (transaction.reading) return work()
    const { savepoints } = context()
    const name = `work_${savepoints + 1}`
    // What was sent before the savepoint and failed is not the business of what runs under it.
    await settle(transaction)
    send(`SAVEPOINT ${name}`)
    try {
      const result = await withContext({ savepoints: savepoints + 1 }, work)
      await settle(transaction)
      send(`RELEASE SAVEPOINT ${name}`)
      return result
    } catch (error) {
      const reason = await reasonOf(error, transaction)
      // Where the connection is lost this fails too; what led here says more.
      await outcome(transaction.connection.query(`ROLLBACK TO SAVEPOINT ${name}`)).catch(() => {})
      throw reason
    }
  },

  /** Changes who or where the rest of `work` speaks, in the same transaction: founding a tenant, signing in. */
  async become<Result>(
    changes: Pick<Partial<Context>, 'tenantId' | 'actor' | 'scope'>,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const before = speaker(context())
    const { reading } = current()
    return withContext(changes, async () => {
      if (reading) return work()
      send(setting(speaker(context())))
      try {
        return await work()
      } finally {
        send(setting(before))
      }
    })
  },

  /** Rows of one SQL statement with `$1 …` parameters, in the transaction of the context. */
  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = (await current().connection.query({ text, values, name: nameOf(text) })) as { rows: Row[] }
    return rows
  },

  /** Like `query`, yet each row is a list of its columns' texts as PostgreSQL writes them. */
  async texts(
    text: string,
    values: readonly unknown[] = [],
    { kept = 'fixed' }: { kept?: 'fixed' | 'shaped' | 'never' } = {},
  ): Promise<(string | null)[][]> {
    const name = kept === 'never' ? undefined : nameOf(text, kept)
    const statement = { text, values, name, kept, rowMode: 'array', types: asSent }
    return ((await current().connection.query(statement)) as { rows: (string | null)[][] }).rows
  },

  /** Sends a change whose rows nobody needs; the commit waits for it, and fails with it. */
  send(text: string, values: readonly unknown[] = []): void {
    const { connection, sent } = changing()
    sent.push(outcome(connection.query({ text, values, name: nameOf(text) })))
  },

  /** Sets one more value of the session for the rest of the transaction. */
  set: (name: `app.${string}`, value: string): void => send(setting([[name, value]])),

  /** Calls `work` after the transaction has committed, and never if it has not. */
  afterCommit: (work: () => void): void => void changing().afterCommit.push(work),

  /** Closes every connection. */
  close: closeConnections,
}

/** Runs one reading statement as a transaction: BEGIN, the tenant, the statement and COMMIT travel in one message. */
async function runAlone(statement: unknown[]): Promise<unknown> {
  // Outside of a context this throws, and a connection that was taken before would be lost to the pool.
  const opening = `BEGIN READ ONLY; ${setting([...speaker(context()), ...(isShaped(statement) ? plannedAnew : [])])}`
  const connection = await checkOut()
  const ask = connection.query as (...statement: unknown[]) => Promise<unknown>
  const begun = outcome(connection.query(opening))
  const answer = outcome(ask.apply(connection, statement))
  const done = outcome(connection.query('COMMIT'))
  // A connection on which one of the frame's statements failed is in no known state.
  Promise.all([begun, done, usable(answer)]).then(
    () => connection.release(),
    (error: Error) => connection.release(error),
  )
  await begun
  return answer
}

/** Fails only where the connection is of no use any more. */
const usable = (answer: unknown): Promise<unknown> =>
  Promise.resolve(answer).catch((error: unknown) => {
    if (isOutdated(error)) throw error
  })

// One plan for all values takes the rarest word for as common as any other: of a skewed column it reads everything.
const plannedAnew: [string, string][] = [['plan_cache_mode', 'force_custom_plan']]
const isShaped = ([statement]: unknown[]): boolean => (statement as { kept?: string } | undefined)?.kept === 'shaped'

const alone: Asked = {
  query(...statement) {
    const callback = statement.at(-1)
    if (typeof callback !== 'function') return runAlone(statement)
    return void runAlone(statement.slice(0, -1)).then(
      (result) => callback(null, result),
      (error) => callback(error),
    )
  },
}

/** BEGIN and the tenant travel in one message, and the first statement right behind it: what ran in between would have no tenant. */
async function begin<Result>(work: () => Promise<Result>): Promise<Result> {
  const connection = await checkOut()
  const transaction: Held = { connection: connection as Asked, sent: [], afterCommit: [], reading: false }
  let broken: Error | undefined
  try {
    const values = [...speaker(context()), ...occasion(context())]
    transaction.sent.push(outcome(connection.query(`BEGIN; ${setting(values)}`)))
    const result = await held.run(transaction, () => withContext({ savepoints: 0 }, work))
    // What is still under way must not send anything behind the COMMIT: it would be stored by itself, and without a tenant.
    transaction.finished = 'COMMIT'
    const committed = connection.query('COMMIT')
    outcome(committed)
    await settle(transaction)
    // PostgreSQL answers the COMMIT of a transaction in which a statement failed with ROLLBACK, and calls that no error.
    if ((await committed).command !== 'COMMIT')
      throw new Error('A statement of the transaction failed, and what went on from there was not stored')
    for (const follow of transaction.afterCommit) followUp(follow)
    return result
  } catch (error) {
    transaction.finished = 'ROLLBACK'
    await connection.query('ROLLBACK').catch((failure: Error) => {
      broken = failure
    })
    const reason = await reasonOf(error, transaction)
    if (isOutdated(reason)) broken ??= reason as Error
    throw reason
  } finally {
    // A connection that could not roll back still has the tenant of this transaction.
    connection.release(broken)
  }
}

/** Why something failed: a statement that PostgreSQL refused only for an earlier one, sent and not waited for, failed for that one's reason. */
async function reasonOf(error: unknown, transaction: Held): Promise<unknown> {
  const first = await settle(transaction).then(
    () => undefined,
    (failure: unknown) => failure,
  )
  return isAftermath(error) ? (first ?? error) : error
}
