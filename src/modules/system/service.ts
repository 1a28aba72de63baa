import { modules, type Operation, operations } from '#generated/operations.ts'
import type {
  ApiRoot,
  DetailedHealth,
  Health,
  Readiness,
  ReadinessCheck,
  SystemMetrics,
} from '#generated/system/types.ts'
import { settings } from '#platform/config.ts'
import { poolFigures } from '#platform/connections.ts'
import { now } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { Refusal } from '#platform/errors.ts'
import { queueFigures } from '#platform/jobs.ts'
import { isStopping } from '#platform/lifetime.ts'
import { pendingMigrations } from '#platform/migrate.ts'
import { exposition, processFigures, requestFigures } from '#platform/observability.ts'
import { version } from '#platform/package-root.ts'
import { examine } from './components.ts'
import { refuse } from './errors.ts'

/** What this server is, and where to read on. */
export async function root(): Promise<ApiRoot> {
  return {
    name: 'Daftar',
    version,
    documents: { redoc: '/redoc', swagger: '/swagger', openapi_json: '/openapi.json', openapi_yaml: '/openapi.yaml' },
    modules: Object.entries(modules).map(([module, description]) => {
      const own = Object.values(operations).filter((operation) => operation.module === module)
      return { module, description, href: entrance(own), operations: own.length }
    }),
  }
}

/** Where to begin reading in a module: its first address without an id. */
function entrance(own: readonly Operation[]): string {
  const fixed = own.filter(({ path }) => !path.includes('{'))
  return (fixed.find(({ method }) => method === 'GET') ?? fixed[0] ?? own[0])?.path ?? ''
}

const vitals = () => ({ version, uptime_seconds: Math.floor(process.uptime()), timestamp: now().toISOString() })

/** That the process answers; nothing else is asked, so that an outage of the database does not end every server. */
export const health = async (): Promise<Health> => ({ status: 'ok', ...vitals() })

/** Whether requests can be served now; 503 names what is missing. */
export async function readiness(): Promise<Readiness> {
  const checks = {
    database: await check(takesChanges),
    migrations: await check(isMigrated),
    jobs: await check(takesJobs),
  }
  const missing = isStopping()
    ? 'stopping'
    : (['database', 'migrations', 'jobs'] as const).find((part) => checks[part] === 'failed')
  if (missing) throw notReady(refuse[missing](), checks)
  return { status: 'ready', checks }
}

const notReady = ({ status, code, message, headers }: Refusal, checks: Readiness['checks']) =>
  new Refusal(status, code, message, { headers, context: { checks } })

async function check(ask: () => Promise<boolean>): Promise<ReadinessCheck> {
  try {
    return (await database.transaction(ask)) ? 'ok' : 'failed'
  } catch {
    return 'failed'
  }
}

async function takesChanges(): Promise<boolean> {
  const [row] = await database.query<{ standby: boolean }>(
    `SELECT current_setting('transaction_read_only') = 'on' AS standby`,
  )
  return row?.standby === false
}

const isMigrated = async (): Promise<boolean> => (await pendingMigrations((sql) => database.query(sql))).length === 0

async function takesJobs(): Promise<boolean> {
  const [row] = await database.query<{ allowed: boolean }>(
    `SELECT has_table_privilege('graphile_worker._private_jobs', 'INSERT') AS allowed`,
  )
  return row?.allowed === true
}

/** How each component is; the worst of them is how the whole is. */
export async function detailedHealth(): Promise<DetailedHealth> {
  const components = await examine()
  const status = (['failed', 'degraded'] as const).find((bad) => components.some((one) => one.status === bad)) ?? 'ok'
  return { status, ...vitals(), components }
}

/** Figures of this process, and of the queue that all share. */
export async function metrics(): Promise<SystemMetrics> {
  const { size, available, waiting } = poolFigures()
  return {
    timestamp: now().toISOString(),
    process: processFigures(),
    pool: { maximum: settings.DATABASE_POOL, open: size, idle: available, waiting },
    queue: await queueFigures(),
    requests: await requestFigures(),
  }
}

/** The same in the text format of Prometheus. */
export async function prometheus(): Promise<Response> {
  const { text, contentType } = await exposition({ queue: await queueFigures() })
  return new Response(text, { headers: { 'Content-Type': contentType } })
}
