import { Hono, type Context as HonoContext } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { context } from './context.ts'
import type { Answer } from './idempotency.ts'
import { type Standing, standing } from './rate-limit.ts'

type C = HonoContext<{ Variables: { standing?: Standing; framed?: boolean } }>

interface Environment {
  incoming?: { headers: Record<string, string | undefined>; socket?: { remoteAddress?: string } }
}

/** A header of the request, by its name in lower case. As node has parsed it: the web's `Headers` are built for the first who asks. */
export function headerOf(c: HonoContext, name: string): string | undefined {
  const { incoming } = (c.env ?? {}) as Environment
  return incoming ? incoming.headers[name] : c.req.header(name)
}

/** The address that the connection comes from. */
export const remoteAddress = (c: HonoContext): string =>
  ((c.env ?? {}) as Environment).incoming?.socket?.remoteAddress ?? '127.0.0.1'

// The same for every answer of an API, so the library is asked once.
const probe: Response = await new Hono()
  .use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      crossOriginResourcePolicy: 'cross-origin',
    }),
  )
  .get('/', (c) => c.body(null))
  .request('/')
const secure = Object.fromEntries(probe.headers)

/** What every answer carries: the request's id and how its limit stands. */
function frameHeaders(c: C): Record<string, string> {
  const { requestId, address } = context()
  const { limit, remaining, reset } = c.get('standing') ?? standing('anonymous', address)
  return {
    'X-Request-Id': requestId,
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': String(reset),
  }
}

const vary = 'Accept, Accept-Language, Authorization, X-Tenant-ID, Origin'

const apiHeaders = (c: C, tagged: boolean) => ({
  ...secure,
  Vary: vary,
  'Cache-Control': c.req.method === 'GET' && tagged ? 'private, no-cache' : 'no-store',
  ...frameHeaders(c),
})

/** An answer whose body is written while it is read, or that is none for a reader of headers alone. */
export function respondWith(
  c: C,
  status: number,
  headers: Record<string, string>,
  body: string | ReadableStream | null,
): Response {
  c.set('framed', true)
  return new Response(body, { status, headers: { ...apiHeaders(c, headers.ETag !== undefined), ...headers } })
}

/** An answer of the API with every header that it has to carry, made in one piece: set one by one on a finished answer they cost more than the rest of it. */
export const respond = (c: C, { status, headers, body }: Answer): Response =>
  respondWith(c, status, headers, body === '' ? null : body)

/** Completes an answer that something else has made: a document, a download, a library. */
export function complete(c: C): void {
  if (c.get('framed')) {
    // Where there is an Origin, the library for cross-origin requests has put its own in place of ours.
    if (headerOf(c, 'origin') !== undefined) c.header('Vary', vary)
    return
  }
  const api = c.req.path.startsWith('/api/')
  for (const [name, value] of Object.entries(api ? apiHeaders(c, c.res.headers.has('ETag')) : frameHeaders(c)))
    if (!c.res.headers.has(name)) c.header(name, value)
}
