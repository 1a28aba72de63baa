import { createHash } from 'node:crypto'
import pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { databaseSsl, parseRate, type Rate, settings } from './config.ts'
import { connectionOptions } from './connections.ts'
import { tooMany } from './errors.ts'
import { logger } from './logging.ts'

export type Policy =
  | 'anonymous'
  | 'user'
  | 'admin'
  | 'bulk'
  | 'reports'
  | 'document_search'
  | 'contact_form'
  | 'schedule_call'
  | 'authentication'

const installation: Record<Policy, Rate> = {
  anonymous: settings.RATE_LIMIT_ANONYMOUS,
  user: settings.RATE_LIMIT_USER,
  admin: settings.RATE_LIMIT_ADMIN,
  bulk: settings.RATE_LIMIT_BULK,
  reports: settings.RATE_LIMIT_REPORTS,
  document_search: settings.RATE_LIMIT_DOCUMENT_SEARCH,
  contact_form: settings.RATE_LIMIT_CONTACT_FORM,
  schedule_call: settings.RATE_LIMIT_SCHEDULE_CALL,
  authentication: settings.RATE_LIMIT_AUTHENTICATION,
}

/** What of a limit is left, for the headers `X-RateLimit-*`. */
export interface Standing {
  limit: number
  remaining: number
  /** Unix time in seconds at which the window ends. */
  reset: number
}

let pool: pg.Pool | undefined
const limiters = new Map<string, RateLimiterPostgres>()

const store = (): pg.Pool => {
  pool ??= new pg.Pool({
    connectionString: settings.DATABASE_URL,
    ssl: databaseSsl(),
    max: 2,
    ...connectionOptions(),
  }).on('error', (error) => logger.warn({ error: error.message }, 'The rate limits lost a connection'))
  return pool
}

function limiter(policy: Policy, { limit, seconds }: Rate): RateLimiterPostgres {
  const name = `${policy}:${limit}:${seconds}`
  const known = limiters.get(name)
  if (known) return known
  const made = new RateLimiterPostgres({
    storeClient: store(),
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    // Counts of another window would be taken for those of this one, until that window ends.
    keyPrefix: `${policy}:${seconds}`,
    points: limit,
    duration: seconds,
    clearExpiredByTimeout: true,
  })
  limiters.set(name, made)
  return made
}

/** The rate of the installation, beyond which no tenant may go. */
export const rateOfInstallation = (policy: Policy): Rate => installation[policy]

const rateOf = (policy: Policy, own: Readonly<Record<string, string>>): Rate =>
  (own[policy] && parseRate(own[policy])) || installation[policy]

// Addresses and accounts do not stand in the table as they are.
const digest = (subject: string): string => createHash('sha256').update(subject).digest('base64url')

interface Lease {
  tokens: number
  remaining: number
  endsAt: number
  /** How many points were drawn at a time last. */
  block: number
  refill: Promise<void> | null
}

const leases = new Map<string, Lease>()
const leaseName = (policy: Policy, { limit, seconds }: Rate, subject: string): string =>
  `${policy}:${limit}:${seconds}:${subject}`
const mostLeases = 50_000

/**
 * Takes one request off a limit that all servers share (PLT-08). Points are drawn from the database in blocks, so that
 * a request seldom waits for it and all servers together never allow more than the limit. Blocks double up to a twentieth
 * of the limit: what a server draws and never spends, because it ends or is asked once only, is lost to the others.
 * @param own The tenant's rates, which replace the installation's.
 * @throws 429 with `Retry-After` when nothing is left.
 */
export async function spend(
  policy: Policy,
  subject: string,
  own: Readonly<Record<string, string>> = {},
): Promise<Standing> {
  const rate = rateOf(policy, own)
  if (rate.limit === 0) throw exhausted({ limit: 0, remaining: 0, reset: Math.ceil(Date.now() / 1000) + rate.seconds })
  const name = leaseName(policy, rate, subject)
  const lease = leases.get(name) ?? { tokens: 0, remaining: rate.limit, endsAt: 0, block: 0, refill: null }
  leases.set(name, lease)
  if (leases.size > mostLeases) forgetOldest()
  while (lease.endsAt <= Date.now() || (lease.tokens === 0 && lease.remaining > 0)) {
    lease.refill ??= refill(lease, policy, rate, subject).finally(() => {
      lease.refill = null
    })
    await lease.refill
  }
  const standing = () => ({
    limit: rate.limit,
    remaining: lease.remaining + lease.tokens,
    reset: Math.ceil(lease.endsAt / 1000),
  })
  if (lease.tokens === 0) throw exhausted(standing())
  lease.tokens -= 1
  return standing()
}

/** Gives one request back: who sent it has turned out to be somebody with a limit of the own. */
export function giveBack(policy: Policy, subject: string): void {
  const lease = leases.get(leaseName(policy, installation[policy], subject))
  if (lease && lease.endsAt > Date.now()) lease.tokens += 1
}

async function refill(lease: Lease, policy: Policy, rate: Rate, subject: string): Promise<void> {
  const wanted = lease.endsAt <= Date.now() ? 1 : Math.min(lease.block * 2, lease.remaining / 4)
  const block = Math.max(1, Math.floor(Math.min(wanted, rate.limit / 20)))
  lease.block = block
  const answer = await limiter(policy, rate)
    .consume(digest(subject), block)
    .catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused
      throw refused
    })
  const over = Math.max(0, answer.consumedPoints - rate.limit)
  lease.tokens = Math.max(0, block - over)
  lease.remaining = Math.max(0, rate.limit - answer.consumedPoints)
  lease.endsAt = Date.now() + Math.max(1, answer.msBeforeNext)
}

function forgetOldest(): void {
  for (const name of leases.keys()) {
    leases.delete(name)
    if (leases.size <= mostLeases * 0.9) return
  }
}

const exhausted = (standing: Standing) =>
  Object.assign(tooMany(Math.max(1, standing.reset - Math.floor(Date.now() / 1000))), { standing })

/** How a limit stands as far as this server knows, without taking anything off it. */
export function standing(policy: Policy, subject: string): Standing {
  const rate = installation[policy]
  const lease = leases.get(leaseName(policy, rate, subject))
  const live = lease !== undefined && lease.endsAt > Date.now()
  return {
    limit: rate.limit,
    remaining: live ? lease.remaining + lease.tokens : rate.limit,
    reset: Math.ceil(live ? lease.endsAt / 1000 : Date.now() / 1000 + rate.seconds),
  }
}

/** A limit that counts exactly: each attempt is booked before it is made, and given back where it succeeded. */
export const exactly = {
  /** Books one attempt, and answers how many are left. @throws 429 when the limit is used up. */
  async attempt(policy: Policy, subject: string): Promise<number> {
    const rate = installation[policy]
    try {
      return (await limiter(policy, rate).consume(digest(subject))).remainingPoints
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      throw exhausted({ limit: rate.limit, remaining: 0, reset: Math.ceil((Date.now() + refused.msBeforeNext) / 1000) })
    }
  },
  /** Gives one attempt back. */
  async giveBack(policy: Policy, subject: string): Promise<void> {
    await limiter(policy, installation[policy]).reward(digest(subject))
  },
}

/** Closes the connections. */
export async function closeRateLimits(): Promise<void> {
  await pool?.end()
  pool = undefined
  limiters.clear()
  leases.clear()
}
