import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import { cors } from 'hono/cors'
import { operations } from '#generated/operations.ts'
import { gatekeeper, prepareSigningKeys, wellKnown } from '#modules/auth/index.ts'
import { failure } from '#platform/answer.ts'
import { settings } from '#platform/config.ts'
import { contextIfAny } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { documents } from '#platform/documents.ts'
import { Refusal, sentence } from '#platform/errors.ts'
import { refusalOf } from '#platform/fault.ts'
import { frame } from '#platform/frame.ts'
import { headerOf, respond } from '#platform/headers.ts'
import { startWorker } from '#platform/jobs.ts'
import { startListening } from '#platform/listen.ts'
import { describeError, logger, setLogContext } from '#platform/logging.ts'
import { sweepUploads } from '#platform/multipart.ts'
import { refusals } from '#platform/observability.ts'
import { type Intercept, mount, type Variables } from '#platform/pipeline.ts'
import { closeRateLimits } from '#platform/rate-limit.ts'
import { handlers, routes } from './modules.ts'
import './reactions.ts'

export interface App {
  fetch: (request: Request, ...rest: unknown[]) => Response | Promise<Response>
  /** Resolves when the server can answer: keys are there, changes of others are heard, jobs run. */
  ready(): Promise<void>
  /** Lets running jobs end and closes every connection. */
  stop(): Promise<void>
}

interface Options {
  /** Run jobs in this process; by the setting WORKER otherwise. */
  worker?: boolean
  intercept?: Intercept
}

/** The whole API on the database of the settings. */
export async function createApp({ worker = settings.WORKER, intercept }: Options = {}): Promise<App> {
  setLogContext(() => ({ request_id: contextIfAny()?.requestId, tenant_id: contextIfAny()?.tenantId ?? undefined }))
  const app = new OpenAPIHono<{ Variables: Variables }>({ strict: false })
  app.use('*', frame)
  const acrossOrigins = cors({
    origin: settings.CORS_ORIGINS.includes('*') ? '*' : settings.CORS_ORIGINS,
    exposeHeaders: exposed,
    maxAge: 600,
  })
  app.use('/api/*', (c, next) => (headerOf(c, 'origin') === undefined ? next() : acrossOrigins(c, next)))
  app.onError((error, c) => answerTo(error, c))
  app.notFound((c) => answerTo(new Refusal(404, 'NOT_FOUND', sentence('NO_SUCH_ADDRESS')), c))
  mountAll(app, intercept)
  app.route('/', wellKnown())
  app.route('/', documents())

  const stops: (() => Promise<void>)[] = []
  return {
    fetch: (request, ...rest) => app.fetch(request, ...(rest as [])),
    ready: async () => {
      await prepareSigningKeys()
      await sweepUploads()
      stops.push(await startListening())
      if (worker) stops.push((await startWorker()).stop)
    },
    stop: async () => {
      for (const stop of stops.reverse()) await stop()
      await closeRateLimits()
      await database.close()
    },
  }
}

const exposed = [
  'ETag',
  'Last-Modified',
  'Location',
  'Retry-After',
  'X-Request-Id',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'Idempotent-Replayed',
]

/** Path by path, each closed by what answers its other methods: a static path is not to fall through to a templated one. */
function mountAll(app: OpenAPIHono<{ Variables: Variables }>, intercept: Intercept | undefined): void {
  const paths = new Set(Object.values(operations).map(({ honoPath }) => honoPath))
  for (const path of paths) {
    const known = Object.values(operations).filter(({ honoPath }) => honoPath === path)
    for (const operation of known)
      mount(app, operation, { route: routes[operation.id], handler: handlers[operation.id], gatekeeper, intercept })
    const methods = known.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    app.all(path, (c) => {
      const message = sentence('METHOD_NOT_ALLOWED', { method: c.req.method })
      throw new Refusal(405, 'METHOD_NOT_ALLOWED', message, { headers: { Allow: methods.join(', ') } })
    })
  }
}

function answerTo(error: unknown, c: HonoContext): Response {
  const refusal = refusalOf(error)
  if (refusal.status >= 500)
    logger.error({ error: describeError(error), operation: c.get('operation')?.id }, 'A request failed')
  const standing = (error as { standing?: Variables['standing'] }).standing
  if (standing) c.set('standing', standing)
  refusals.inc({ code: refusal.code })
  return respond(c, failure(refusal))
}
