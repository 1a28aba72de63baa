import type { Context as HonoContext, Next } from 'hono'
import { settings } from './config.ts'
import { inContext } from './context.ts'
import { negotiateLocale } from './i18n.ts'
import { newId } from './identifiers.ts'
import { logger } from './logging.ts'
import { requestDuration, requestsInFlight } from './observability.ts'
import type { Variables } from './pipeline.ts'
import { standing } from './rate-limit.ts'

type C = HonoContext<{ Variables: Variables }>

/** Around every request: its id and context, the headers that every answer carries, one line of log, its figures. */
export async function frame(c: C, next: Next): Promise<void> {
  const started = performance.now()
  const given = c.req.header('x-request-id') ?? ''
  const requestId = /^[\w.-]{1,128}$/.test(given) ? given : newId()
  const address = addressOf(c)
  const url = new URL(c.req.url)
  requestsInFlight.inc()
  const surroundings = {
    requestId,
    operation: '',
    url: `${url.pathname}${url.search}`,
    address,
    userAgent: (c.req.header('user-agent') ?? '').slice(0, 300),
    locale: negotiateLocale(c.req.header('accept-language')),
    tenantId: null,
    actor: null,
    scope: 'own' as const,
    ifMatch: null,
    savepoints: 0,
    systemReason: null,
    now: () => new Date(),
  }
  await inContext(surroundings, async () => {
    await next()
    decorate(c, requestId, address)
    const seconds = (performance.now() - started) / 1000
    const operation = c.get('operation')?.id ?? 'none'
    requestsInFlight.dec()
    requestDuration.observe({ operation, method: c.req.method, status: c.res.status }, seconds)
    // The path alone: a query may name people.
    logger.info(
      {
        operation,
        method: c.req.method,
        path: url.pathname,
        status: c.res.status,
        milliseconds: Math.round(seconds * 1000),
        address,
      },
      'answered',
    )
  })
}

function decorate(c: C, requestId: string, address: string): void {
  const { limit, remaining, reset } = c.get('standing') ?? standing('anonymous', address)
  c.header('X-Request-Id', requestId)
  c.header('X-RateLimit-Limit', String(limit))
  c.header('X-RateLimit-Remaining', String(remaining))
  c.header('X-RateLimit-Reset', String(reset))
  if (!c.req.path.startsWith('/api/')) return
  c.header('Vary', 'Accept, Accept-Language, Authorization, X-Tenant-ID, Origin')
  c.header('Cache-Control', c.req.method === 'GET' && c.res.headers.has('ETag') ? 'private, no-cache' : 'no-store')
}

/** The client's address: that of the connection, or as many hops back in X-Forwarded-For as proxies are trusted. */
function addressOf(c: C): string {
  const connection =
    (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ??
    '127.0.0.1'
  const hops = (c.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter(Boolean)
  const trusted = settings.TRUST_PROXY > 0 ? hops.at(-settings.TRUST_PROXY) : undefined
  return (trusted ?? connection).replace(/^::ffff:/, '')
}
