import { type Job, Logger, type Runner, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { databaseSsl, settings } from './config.ts'
import { connectionOptions } from './connections.ts'
import { asSystem, asTenant, context, withContext } from './context.ts'
import { database } from './database.ts'
import { describeError, logger } from './logging.ts'

/** A kind of background work. */
export interface Task<Payload extends object> {
  name: string
  perform: (payload: Payload) => Promise<void>
  /** When it runs by itself, as a crontab pattern in UTC. */
  cron?: string
}

const tasks = new Map<string, Task<never>>()

/** Declares a task. It may run more than once for one job, so its effect must not add up. */
export function task<Payload extends object>(
  name: string,
  perform: (payload: Payload) => Promise<void>,
  cron?: string,
): Task<Payload> {
  const declared = { name, perform, cron }
  tasks.set(name, declared as Task<never>)
  return declared
}

interface When {
  runAt?: Date
  /** A later job with the same key replaces one that has not begun. */
  key?: string
  /** Jobs of one queue run one after another. */
  queue?: string
}

/** Adds a job in the transaction of the context: it is there if the transaction commits, and never otherwise. */
export function enqueue<Payload extends object>(
  wanted: Task<Payload>,
  payload: Payload,
  { runAt, key, queue }: When = {},
): void {
  const { tenantId, requestId } = context()
  database.send(`SELECT FROM graphile_worker.add_job($1::text, $2::json, $3::text, $4::timestamptz, NULL, $5::text)`, [
    wanted.name,
    JSON.stringify({ tenantId, requestId, payload }),
    queue ?? null,
    runAt ?? null,
    key ?? null,
  ])
}

interface Envelope {
  tenantId: string | null
  requestId: string
  payload: never
}

async function performJob(declared: Task<never>, given: unknown): Promise<void> {
  const { tenantId, requestId, payload } = (given ?? {}) as Partial<Envelope>
  const perform = () => database.transaction(() => declared.perform((payload ?? {}) as never))
  // PLT-16: what a job writes leads back to the request that asked for it.
  const work = () => (requestId ? withContext({ requestId }, perform) : perform())
  await (tenantId ? asTenant(tenantId, `job:${declared.name}`, work) : asSystem(`job:${declared.name}`, work))
}

/** Runs jobs in this process until `stop`. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const pgPool = new pg.Pool({
    connectionString: settings.DATABASE_URL,
    ssl: databaseSsl(),
    max: settings.WORKER_CONCURRENCY + 2,
    ...connectionOptions(),
  })
  pgPool.on('error', (error) => logger.warn({ error: describeError(error) }, 'The job queue lost a connection'))
  // The queue asks for this too: a client lost outside of a query would otherwise end the process.
  pgPool.on('connect', (client) => client.on('error', () => {}))
  const list = Object.fromEntries(
    [...tasks.values()].map((declared) => [declared.name, (payload: unknown) => performJob(declared, payload)]),
  )
  const crontab = [...tasks.values()]
    .filter(({ cron }) => cron)
    .map(({ name, cron }) => `${cron} ${name}`)
    .join('\n')
  const runner: Runner = await run({
    pgPool,
    taskList: list as TaskList,
    crontab,
    concurrency: settings.WORKER_CONCURRENCY,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: quietLogger(),
  })
  runner.events.on('job:complete', ({ job, error, worker }) => void remember(job, error, worker.workerId))
  // Without a handler a failing runner would end the process by an unhandled rejection.
  runner.promise.catch((error) => logger.error({ error: describeError(error) }, 'The job runner stopped'))
  return {
    stop: async () => {
      await runner.stop().catch(() => {})
      await pgPool.end()
    },
  }
}

async function remember(job: Job, error: unknown, worker: string): Promise<void> {
  const { tenantId = null } = (job.payload ?? {}) as Partial<Envelope>
  const values = [
    String(job.id),
    job.task_identifier,
    tenantId,
    job.attempts,
    worker,
    job.locked_at ?? new Date(),
    error ? String((error as Error).message ?? error) : null,
  ]
  try {
    await asSystem('job history', () =>
      database.record(() =>
        database.query(
          `INSERT INTO job_runs (job_id, task, tenant_id, attempt, worker, started_at, finished_at, error)
           VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp(), $7) RETURNING id`,
          values,
        ),
      ),
    )
  } catch (failure) {
    logger.warn({ error: describeError(failure), job: job.id }, 'A job left no history')
  }
}

const quietLogger = (): Logger =>
  new Logger((scope) => (level, message) => {
    if (level === 'error' || level === 'warning') logger.warn({ scope }, message)
  })

export interface QueueFigures {
  /** Jobs that are due. */
  waiting: number
  running: number
  /** Jobs that have used up their attempts. */
  failed: number
  oldest_waiting_seconds: number | null
}

/** Figures of the queue, which all servers share. */
export async function queueFigures(): Promise<QueueFigures> {
  const [row] = await database.query<QueueFigures>(
    `SELECT count(*) FILTER (WHERE due)::integer AS waiting,
            count(*) FILTER (WHERE locked_at IS NOT NULL)::integer AS running,
            count(*) FILTER (WHERE locked_at IS NULL AND attempts >= max_attempts)::integer AS failed,
            round(extract(epoch FROM clock_timestamp() - min(run_at) FILTER (WHERE due)), 1)::float8 AS oldest_waiting_seconds
     FROM (SELECT locked_at, attempts, max_attempts, run_at, locked_at IS NULL AND attempts < max_attempts AND run_at <= clock_timestamp() AS due
           FROM graphile_worker._private_jobs) jobs`,
  )
  return row as QueueFigures
}

task(
  'forget-job-history',
  async () => {
    await database.query(`DELETE FROM job_runs WHERE started_at < clock_timestamp() - interval '30 days' RETURNING id`)
  },
  '17 3 * * *',
)
