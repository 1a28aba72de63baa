import { AsyncLocalStorage } from 'node:async_hooks'

export type Locale = 'en' | 'ar' | 'ru'
/** How far a permission reaches: the whole tenant, the caller's branch, or what the caller owns. */
export type Scope = 'tenant' | 'branch' | 'own'

/** A person in a tenant, as the roles held there make it. */
export interface Membership {
  tenantId: string
  slug: string
  userId: string
  branchId: string | null
  roles: readonly string[]
  administrator: boolean
  /** Each permission held, with the widest scope in which any role grants it. */
  permissions: ReadonlyMap<string, Scope>
  /** The language that the person prefers in the tenant. */
  locale: Locale | null
  /** Rates that the tenant's settings put in place of the installation's, such as `{ user: '0/h' }`. */
  limits: Readonly<Record<string, string>>
}

/** What speaks in place of its holder, and may do no more than its scopes say. */
export interface Delegation {
  kind: 'api_key' | 'client'
  /** Of the API key or of the OAuth client. */
  id: string
  scopes: readonly string[]
}

/** Who speaks. */
export interface Actor {
  /** The person; of a client that acts by itself, the client. */
  identityId: string
  /** The session, the API key, or what the person granted to a client. */
  sessionId: string
  /** What the person may do in the tenant; narrowed already where it is delegated. */
  membership: Membership | null
  /** Null or left out where the person is signed in. */
  delegation?: Delegation | null
}

/** Everything that surrounds one piece of work. It is ambient: nothing hands it on. */
export interface Context {
  requestId: string
  operation: string
  /** Path and query of the request; the links of a page are made of it. */
  url: string
  address: string
  userAgent: string
  /** A header of the request, by its name in lower case; for what the pipeline does not read itself. */
  header?: (name: string) => string | undefined
  locale: Locale
  tenantId: string | null
  actor: Actor | null
  scope: Scope
  ifMatch: string | null
  /** How many savepoints of the transaction are open. */
  savepoints: number
  /** What the work is for where nobody does it. */
  systemReason: string | null
  now: () => Date
}

const storage = new AsyncLocalStorage<Context>()

/** The context of the work under way; throws where there is none, so that nothing runs outside of one (PLT-10). */
export function context(): Context {
  const current = storage.getStore()
  if (!current) throw new Error('No context: this code runs outside of a request, a job or asSystem()')
  return current
}

/** The context if there is one; for logs and messages alone. */
export const contextIfAny = (): Context | undefined => storage.getStore()

/** Runs `work` in exactly this context. */
export const inContext = <Result>(given: Context, work: () => Result): Result => storage.run(given, work)

/** Runs `work` in the current context with some of it changed. */
export const withContext = <Result>(changes: Partial<Context>, work: () => Result): Result =>
  storage.run({ ...context(), ...changes }, work)

/** The tenant of the work under way; throws where there is none (PLT-10). */
export function tenantId(): string {
  const { tenantId: id } = context()
  if (!id) throw new Error('No tenant: this code needs one')
  return id
}

/** The person's membership in the tenant; throws where the work is nobody's or outside a tenant. */
export function membership(): Membership {
  const found = context().actor?.membership
  if (!found) throw new Error('No membership: this code needs a signed-in user of a tenant')
  return found
}

/** The signed-in person; throws where there is none. */
export function actor(): Actor {
  const found = context().actor
  if (!found) throw new Error('No actor: this code needs a signed-in person')
  return found
}

/** Whether the caller holds `permission` in the tenant, in any scope. Work without an actor (a job) may do all. */
export function can(permission: string): boolean {
  const { actor: who, systemReason } = context()
  if (!who) return systemReason !== null
  return who.membership?.permissions.has(permission) ?? false
}

/** The present, by the context's clock. */
export const now = (): Date => context().now()

/**
 * The one context without a tenant. Its callers are listed in tests/architecture.
 * @param reason What the work is for, in two or three words; it stands in the log.
 */
export const asSystem = <Result>(reason: string, work: () => Result): Result =>
  storage.run(unattended(reason, null), work)

/** Work in a tenant that no person does: a job, a reaction after the commit. */
export const asTenant = <Result>(tenant: string, reason: string, work: () => Result): Result =>
  storage.run(unattended(reason, tenant), work)

const unattended = (reason: string, tenant: string | null): Context => ({
  requestId: contextIfAny()?.requestId ?? `system:${reason}`,
  operation: reason,
  url: '',
  address: '',
  userAgent: '',
  locale: 'en',
  tenantId: tenant,
  actor: null,
  scope: 'tenant',
  ifMatch: null,
  savepoints: 0,
  systemReason: reason,
  now: () => new Date(),
})
