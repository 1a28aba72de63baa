import { type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi'
import type { Context as HonoContext, Next } from 'hono'
import { type Operation, operations } from '#generated/operations.ts'
import { Download, type Raw, type Upload } from '#generated/support.ts'
import { failure, refuseHidden, refuseHiddenQuery, stillStands, success, veiled } from './answer.ts'
import { readBody, soundForm, soundJson, soundText, tooLarge } from './body.ts'
import { settings } from './config.ts'
import { type Actor, context, inContext, withContext } from './context.ts'
import { database } from './database.ts'
import { send } from './downloads.ts'
import { invalid, lacking, notFound, Refusal, sentence, unauthenticated } from './errors.ts'
import { refusalOf } from './fault.ts'
import { headerOf, respond } from './headers.ts'
import { type Answer, once } from './idempotency.ts'
import { lastModified, notModifiedSince } from './last-modified.ts'
import { type Multipart, readMultipart } from './multipart.ts'
import { type Policy, type Standing, spend } from './rate-limit.ts'
import { complaints, keepBody } from './validation.ts'

/** What of a request a handler is given. */
export interface Request {
  params: never
  query: never
  body: never
}
export type Handler = (request: Request) => Promise<unknown>

/** What the pipeline needs to know of people; the modules supply it. */
export interface Gatekeeper {
  /** Who a bearer token speaks for, or null where it is none of ours, expired or revoked. */
  authenticate(token: string, tenant: string | null): Promise<Actor | null>
  /** How many tenants the person belongs to decides whether X-Tenant-ID may be left out. */
  belongsToSeveral(actor: Actor): boolean
  /** The tenant of this id or slug, if it shows itself to the public; null for unknown, closed and private ones alike. */
  publicTenant(wanted: string): Promise<PublicTenant | null>
  /** Leaves a trace of a refused permission. */
  refused(permission: string): Promise<void>
}

/** A tenant as anybody may meet it. */
export interface PublicTenant {
  id: string
  limits: Readonly<Record<string, string>>
}

/** Lets a run with planted faults come between; nothing else sets it. */
export type Intercept = (operation: Operation) => void | Promise<void>

export interface Variables {
  operation?: Operation
  standing?: Standing
  /** The body, for the fingerprint of an idempotency key. */
  said?: string
}
type App = OpenAPIHono<{ Variables: Variables }>
type C = HonoContext<{ Variables: Variables }>

interface Parts {
  route: RouteConfig
  handler: Handler
  gatekeeper: Gatekeeper
  intercept?: Intercept
}

/**
 * The one way of every operation. Before validation: negotiation, address limit, authentication, tenant, identity limit,
 * permission, body. After it: transaction, idempotency, the handler, the answer.
 */
export function mount(app: App, operation: Operation, { route, handler, gatekeeper, intercept }: Parts): void {
  keepBody(operation.id, route)
  const admit = async (c: C, next: Next) => {
    c.set('operation', operation)
    negotiate(c, operation)
    const actor = await identify(c, operation, gatekeeper)
    const tenant = await publicTenant(c, operation, actor, gatekeeper)
    await limit(c, operation, actor, tenant)
    if (actor?.delegation && !operation.delegated) throw new Refusal(403, 'FORBIDDEN', sentence('FORBIDDEN_DELEGATED'))
    const scope = await permit(operation, actor, headerOf(c, 'x-tenant-id') !== undefined, gatekeeper)
    const ifMatch = operation.conditional.ifMatch ? (headerOf(c, 'if-match') ?? null) : null
    // Where no tenant is meant none may be taken: founding a second one would change what the key of the first belongs to.
    const speaker = operation.tenant || !actor ? actor : { ...actor, membership: null }
    const changes = {
      actor: speaker,
      scope,
      ifMatch,
      tenantId: speaker?.membership?.tenantId ?? tenant?.id ?? null,
      operation: operation.id,
      locale: localeOf(c, speaker),
    }
    await inContext({ ...context(), ...changes }, async () => {
      const uploads = await takeBody(c, operation)
      try {
        await next()
      } finally {
        await uploads?.discard()
      }
    })
  }
  const perform = async (c: C) => {
    const request = requestOf(c)
    refuseHiddenQuery(request.query, operation.hiddenQuery)
    refuseHidden(request.body, operation.hiddenInput)
    await intercept?.(operation)
    return operation.method === 'GET'
      ? read(c, operation, () => handler(request))
      : write(c, operation, () => handler(request))
  }
  // An operation without query parameters refuses them as well (PLT-13).
  const request = { query: z.strictObject({}), ...route.request }
  app.openapi(
    { ...route, request, hide: true, middleware: [admit] } as never,
    perform as never,
    ((result: never) => refuseInvalid(result)) as never,
  )
}

/** A request that asks for no language is answered in the one that its sender prefers. */
const localeOf = (c: C, speaker: Actor | null) =>
  (headerOf(c, 'accept-language') === undefined ? speaker?.membership?.locale : null) ?? context().locale

function refuseInvalid(result: { success: boolean; error?: { issues: never[] } }): void {
  if (!result.success) throw invalid(complaints(result.error?.issues ?? []))
}

function requestOf(c: C): Request {
  const valid = (target: string): never => (c.req.valid as (target: string) => unknown)(target) as never
  const body = valid('json') ?? valid('form')
  return { params: valid('param') ?? ({} as never), query: valid('query') ?? ({} as never), body }
}

const versioned = /^application\/(?:vnd\.daftar(?:\.(v\d+))?\+)?json$/

function negotiate(c: C, { success: { contentTypes } }: Operation): void {
  const types = contentTypes.length > 0 ? contentTypes : ['application/json']
  const accept = headerOf(c, 'accept') ?? '*/*'
  if (accept === '*/*') return
  const wanted = accept.split(',').map((range) => range.split(';')[0]?.trim().toLowerCase() ?? '')
  if (!wanted.some((range) => types.some((type) => fits(range, type))))
    throw new Refusal(406, 'NOT_ACCEPTABLE', sentence('NOT_ACCEPTABLE', { type: types.join(', ') }))
}

/** Whether a client that takes `range` takes what an operation answers with as `type`. */
function fits(range: string, type: string): boolean {
  if (range === '*/*' || range === type || range === `${type.split('/')[0]}/*`) return true
  const version = versioned.exec(range)
  if (type === '*/*') return version === null
  return type === 'application/json' && version !== null && (version[1] ?? 'v1') === 'v1'
}

async function identify(c: C, operation: Operation, gatekeeper: Gatekeeper): Promise<Actor | null> {
  const { access, rateLimit, answersMembers } = operation
  const credentials = headerOf(c, 'authorization')
  if (access === 'client' || (access === 'public' && !(answersMembers && credentials !== undefined))) {
    if (rateLimit !== 'none') c.set('standing', await spend('anonymous', context().address))
    return null
  }
  const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(credentials ?? '')?.[1]
  const wanted = operation.tenant ? (headerOf(c, 'x-tenant-id') ?? null) : null
  const actor = token ? await gatekeeper.authenticate(token, wanted) : null
  if (actor) return actor
  c.set('standing', await spend('anonymous', context().address))
  throw unauthenticated()
}

/**
 * PLT-09: whom a public operation is about. Which tenants there are is nobody's business but of those that show themselves, and
 * of their members.
 */
async function publicTenant(
  c: C,
  { access, tenant }: Operation,
  actor: Actor | null,
  gatekeeper: Gatekeeper,
): Promise<PublicTenant | null> {
  if (access !== 'public' || !tenant || actor?.membership) return null
  const wanted = headerOf(c, 'x-tenant-id')
  const several = actor !== null && gatekeeper.belongsToSeveral(actor)
  if (!wanted) throw tenantRequired(several ? 'TENANT_REQUIRED' : 'PUBLIC_TENANT_REQUIRED')
  const found = await gatekeeper.publicTenant(wanted)
  if (!found) throw notFound('tenant')
  return found
}

const tenantRequired = (message: 'TENANT_REQUIRED' | 'PUBLIC_TENANT_REQUIRED') =>
  invalid([{ field: 'X-Tenant-ID', code: 'required', message: sentence(message) }])

async function permit(operation: Operation, actor: Actor | null, named: boolean, gatekeeper: Gatekeeper) {
  if (!operation.tenant || !actor || operation.access === 'public') return 'tenant' as const
  const { membership } = actor
  if (!membership && operation.tenant === 'optional' && !named) return 'own' as const
  if (!membership && gatekeeper.belongsToSeveral(actor)) {
    throw tenantRequired('TENANT_REQUIRED')
  }
  if (!membership) throw new Refusal(403, 'FORBIDDEN', sentence('FORBIDDEN_TENANT'))
  if (operation.permission === null) return 'tenant' as const
  const scope = membership.permissions.get(operation.permission)
  if (scope) return scope
  await withContext({ actor, tenantId: membership.tenantId, operation: operation.id }, () =>
    gatekeeper.refused(String(operation.permission)),
  )
  throw lacking(operation.permission)
}

async function limit(c: C, { rateLimit }: Operation, actor: Actor | null, tenant: PublicTenant | null): Promise<void> {
  const named = !['default', 'authentication', 'none'].includes(rateLimit)
  if (tenant && named)
    c.set('standing', await spend(rateLimit as Policy, `${tenant.id}:${context().address}`, tenant.limits))
  if (!actor || rateLimit === 'none') return
  const { membership } = actor
  const subject = `${membership?.tenantId ?? ''}:${speakerOf(actor)}`
  const own = membership?.limits ?? {}
  c.set('standing', await spend(membership?.administrator ? 'admin' : 'user', subject, own))
  if (named) c.set('standing', await spend(rateLimit as Policy, subject, own))
}

/** Each API key and each client has limits of its own: one that runs wild does not use up those of its holder. */
const speakerOf = ({ identityId, delegation }: Actor): string =>
  delegation ? `${delegation.kind}:${delegation.id}:${identityId}` : identityId

/** Takes the body off the wire, once, and lays it where the validator looks for it. Files have to be discarded at the end. */
async function takeBody(c: C, { body }: Operation): Promise<Multipart | undefined> {
  soundText([...Object.entries(c.req.query()), ...Object.entries(c.req.param() as Record<string, string>)])
  if (!body) return undefined
  const contentType = headerOf(c, 'content-type') ?? ''
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  const expected = body.contentTypes.includes(type)
  if (expected && type === 'multipart/form-data') {
    const announced = Number(headerOf(c, 'content-length') ?? 0)
    if (announced > settings.UPLOAD_LIMIT_BYTES) throw tooLarge(settings.UPLOAD_LIMIT_BYTES)
    const received = await readMultipart(c.req.raw, contentType)
    try {
      handForm(c, received.entries)
    } catch (error) {
      await received.discard()
      throw error
    }
    return received
  }
  const bytes = await readBody(c.req.raw, headerOf(c, 'content-length'))
  if (bytes.byteLength === 0 && !body.required) handText(c, '')
  else if (!expected) {
    const types = body.contentTypes.join(', ')
    throw new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE', sentence('UNSUPPORTED_MEDIA_TYPE', { types }))
  } else if (type === 'application/x-www-form-urlencoded') handForm(c, soundForm(bytes))
  else handText(c, soundJson(bytes))
  return undefined
}

// The validator reads the body from these places, so that it is taken off the wire and checked once.
function handText(c: C, text: string): void {
  c.set('said', text)
  Object.assign(c.req.bodyCache, { text: Promise.resolve(text) })
}

function handForm(c: C, entries: [string, string | Upload][]): void {
  soundText(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  const said = entries.map(([name, value]) => [
    name,
    typeof value === 'string' ? value : `${value.name} ${value.sha256}`,
  ])
  c.set('said', JSON.stringify(said))
  const forEach = (visit: (value: string | Upload, name: string) => void) => {
    for (const [name, value] of entries) visit(value, name)
  }
  Object.assign(c.req.bodyCache, { formData: Promise.resolve({ forEach }) })
}

/**
 * Passwords are hashed and attackers kept waiting without a connection in hand, and health is told without a database:
 * the handlers of such operations open their transactions themselves.
 */
const opensItsOwn = ({ rateLimit }: Operation): boolean => rateLimit === 'authentication' || rateLimit === 'none'

const within = <Result>(operation: Operation, work: () => Promise<Result>): Promise<Result> => {
  if (opensItsOwn(operation)) return work()
  return operation.method === 'GET' ? database.read(work) : database.transaction(work)
}

async function read(c: C, operation: Operation, run: () => Promise<unknown>): Promise<Response> {
  const { ifNoneMatch, ifModifiedSince } = operation.conditional
  const [answer, modified] = await within(operation, async () => {
    const modified = ifModifiedSince ? await lastModified(operation.tag) : null
    const unchanged =
      modified && !headerOf(c, 'if-none-match') && notModifiedSince(headerOf(c, 'if-modified-since'), modified)
    return [unchanged ? null : await run(), modified] as const
  })
  if (answer === null) return respond(c, notModified({ 'Last-Modified': (modified as Date).toUTCString() }))
  if (operation.success.kind === 'raw') return raw(c, operation, answer as Raw | object)
  const { status, headers, body } = success(operation, answer, null)
  if (modified) headers['Last-Modified'] = modified.toUTCString()
  if (ifNoneMatch && stillStands(headerOf(c, 'if-none-match'), headers.ETag))
    return respond(c, notModified({ ETag: headers.ETag as string }))
  return respond(c, { status, headers, body })
}

/** What the contract declares as something else than the envelope: a page, a download, an answer in the shape of a standard. */
function raw(
  c: C,
  { success: { status, contentType } }: Operation,
  answer: Raw | object,
): Response | Promise<Response> {
  if (answer instanceof Download) return send(c, answer)
  if (answer instanceof Response) return answer
  const body = answer instanceof Uint8Array || answer instanceof ReadableStream || typeof answer === 'string'
  const headers = { 'Content-Type': contentType ?? 'text/plain' }
  return c.body((body ? answer : JSON.stringify(answer)) as string, status as 200, headers)
}

const notModified = (headers: Record<string, string>): Answer => ({ status: 304, headers, body: '' })

async function write(c: C, operation: Operation, run: () => Promise<unknown>): Promise<Response> {
  const key = operation.idempotent ? headerOf(c, 'idempotency-key') : undefined
  if (key !== undefined && !/^[!-~]{1,255}$/.test(key)) {
    throw invalid([{ field: 'Idempotency-Key', code: 'invalid_format', message: sentence('VALIDATION_ERROR') }])
  }
  if (operation.success.kind === 'raw') return raw(c, operation, (await within(operation, run)) as Raw | object)
  const finish = async (): Promise<Answer> =>
    success(operation, await run(), operation.success.status === 201 ? addressedBy(operation) : null)
  const request =
    key === undefined ? '' : `${c.req.method} ${c.req.path}\n${headerOf(c, 'if-match') ?? ''}\n${c.get('said') ?? ''}`
  const answer = await within(operation, () => (key === undefined ? finish() : once(key, request, () => kept(finish))))
  const body = key === undefined ? answer.body : veiled(operation, answer.body)
  return respond(c, { ...answer, body })
}

/** Runs under a savepoint: a refusal undoes what was done, and is kept as the answer of its key. A fault is not kept. */
async function kept(finish: () => Promise<Answer>): Promise<Answer> {
  try {
    return await database.savepoint(finish)
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal.status >= 500) throw error
    return failure(refusal)
  }
}

const addresses = new Map(
  Object.values(operations)
    .filter(({ method, path }) => method === 'GET' && path.endsWith('}'))
    .map(({ path }) => [path.replace(/\/\{[^/]+\}$/, ''), path.endsWith('slug}') ? 'slug' : 'id'] as const),
)

/** What the address of something that a POST creates ends with, below that of its collection; null where it cannot be read there. */
const addressedBy = ({ path }: Operation): 'id' | 'slug' | null => addresses.get(path) ?? null
