import type { Context as HonoContext, Next } from 'hono'
import { settings } from './config.ts'
import { inContext } from './context.ts'
import { complete, headerOf, remoteAddress } from './headers.ts'
import { negotiateLocale } from './i18n.ts'
import { newId } from './identifiers.ts'
import { logger } from './logging.ts'
import { requestDuration, requestsInFlight } from './observability.ts'
import type { Variables } from './pipeline.ts'

type C = HonoContext<{ Variables: Variables }>

/** Around every request: its id and context, the headers that every answer carries, one line of log, its figures. */
export async function frame(c: C, next: Next): Promise<void> {
  const started = performance.now()
  const given = headerOf(c, 'x-request-id') ?? ''
  const requestId = /^[\w.-]{1,128}$/.test(given) ? given : newId()
  const address = addressOf(c)
  requestsInFlight.inc()
  const surroundings = {
    requestId,
    operation: '',
    url: c.req.url.slice(c.req.url.indexOf('/', 'https://'.length)),
    address,
    userAgent: (headerOf(c, 'user-agent') ?? '').slice(0, 300),
    header: (name: string) => headerOf(c, name),
    locale: negotiateLocale(headerOf(c, 'accept-language')),
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
    complete(c)
    const seconds = (performance.now() - started) / 1000
    const operation = c.get('operation')?.id ?? 'none'
    requestsInFlight.dec()
    requestDuration.observe({ operation, method: c.req.method, status: c.res.status }, seconds)
    // The path alone: a query may name people.
    logger.info(
      {
        operation,
        method: c.req.method,
        path: c.req.path,
        status: c.res.status,
        milliseconds: Math.round(seconds * 1000),
        address,
      },
      'answered',
    )
  })
}

/** The client's address: that of the connection, or as many hops back in X-Forwarded-For as proxies are trusted. */
function addressOf(c: C): string {
  const connection = remoteAddress(c)
  if (settings.TRUST_PROXY === 0) return connection.replace(/^::ffff:/, '')
  const hops = (headerOf(c, 'x-forwarded-for') ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter(Boolean)
  return (hops.at(-settings.TRUST_PROXY) ?? connection).replace(/^::ffff:/, '')
}
