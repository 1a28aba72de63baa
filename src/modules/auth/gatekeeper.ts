import { membershipOf, type ResolvedAccess, resolveAccess } from '#modules/access/index.ts'
import {
  type AccessClaims,
  asIdentity,
  onChangedAccess,
  recordSecurityEvent,
  Session,
  type Subject,
  verifyAccessToken,
} from '#modules/identity/index.ts'
import { publicTenant } from '#modules/organization/index.ts'
import { type Actor, context, now } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { isHearing, listen } from '#platform/listen.ts'
import { describeError, logger } from '#platform/logging.ts'
import type { Gatekeeper } from '#platform/pipeline.ts'
import { recogniseGrant, recogniseKey } from './delegations.ts'

interface Known {
  /** Null where the session has ended. */
  actor: Actor | null
  /** The tenants on which it depends. */
  tenants: readonly string[]
  usedAt: number
}

const known = new Map<string, Map<string, Known>>()
const mostPeople = 20_000
const several = new WeakSet<Actor>()
let changes = 0

/** Knows who speaks and what they may do. What it remembers holds only while it hears of changes on other servers (PLT-19). */
export const gatekeeper: Gatekeeper = {
  async authenticate(token, wanted) {
    if (token.startsWith('daftar_')) return recogniseKey(token, wanted)
    const claims = await verifyAccessToken(token)
    if (!claims) return null
    if (claims.client) return recogniseGrant(claims.sessionId, claims.client, wanted)
    const found = await recognise(claims, wanted)
    if (found.actor) noteUse(found.actor, found)
    return found.actor
  },
  belongsToSeveral: (actor) => several.has(actor),
  publicTenant: (wanted) => database.read(() => publicTenant(wanted)),
  refused: (permission) => noteRefusal(permission),
}

/** Who the claims stand for in the tenant meant, or in the only one; without an actor where the session has ended. */
export async function recognise(claims: AccessClaims, wanted: string | null): Promise<Known> {
  const { identityId, sessionId } = claims
  const place = `${sessionId}\n${wanted ?? ''}`
  const remembered = known.get(identityId)?.get(place)
  if (remembered) return remembered
  const before = changes
  const found = await database.read(() => resolveAccess(sessionId, identityId, wanted))
  const fresh = knownFrom(claims, wanted, found)
  // What changed while it was being read may be missing in it.
  if (isHearing() && before === changes && (wanted === null || found.memberships.length > 0))
    remember(identityId, place, fresh)
  return fresh
}

function knownFrom(
  { identityId, sessionId }: AccessClaims,
  wanted: string | null,
  { used_at, memberships }: ResolvedAccess,
): Known {
  const tenants = memberships.map(({ tenant_id }) => tenant_id)
  if (used_at === null) return { actor: null, tenants, usedAt: 0 }
  const meant =
    wanted === null && memberships.length > 1
      ? undefined
      : (memberships.find(({ tenant_id }) => tenant_id === wanted) ?? memberships[0])
  const actor: Actor = { identityId, sessionId, membership: meant ? membershipOf(meant) : null }
  if (!meant && memberships.length > 1) several.add(actor)
  return { actor, tenants, usedAt: Date.parse(used_at) }
}

function remember(identityId: string, place: string, fresh: Known): void {
  if (known.size >= mostPeople) for (const oldest of [...known.keys()].slice(0, mostPeople / 10)) known.delete(oldest)
  const places = known.get(identityId) ?? new Map<string, Known>()
  known.set(identityId, places.set(place, fresh))
}

function forget(subject: Subject): void {
  changes += 1
  const [kind, id = ''] = subject.split(':')
  if (kind === 'identity') known.delete(id)
  else if (kind === 'tenant')
    for (const [identityId, places] of known)
      if ([...places.values()].some(({ tenants }) => tenants.includes(id))) known.delete(identityId)
}

function forgetAll(): void {
  changes += 1
  known.clear()
}

onChangedAccess(forget)
listen('daftar_access', { hear: (payload) => forget(payload as Subject), deaf: forgetAll })

const minute = 60_000

/** Keeps to the minute when, where from and with what a session was last used; nobody waits for that. */
function noteUse({ identityId, sessionId }: Actor, found: Known): void {
  if (now().getTime() - found.usedAt < minute) return
  found.usedAt = now().getTime()
  const { address, userAgent } = context()
  const values = { last_used_at: now(), address: address || null, user_agent: userAgent || null }
  database
    .transaction(() =>
      asIdentity(identityId, () => Session.update(values, { where: { identity_id: identityId, id: sessionId } })),
    )
    .catch((error) => logger.warn({ error: describeError(error) }, 'The use of a session could not be noted'))
}

const refusedAt = new Map<string, number>()

/** Leaves a trace of a refused permission, once a minute for each session or key and permission: refusals must not fill the log. */
async function noteRefusal(permission: string): Promise<void> {
  const { actor } = context()
  const which = `${actor?.sessionId}\n${permission}`
  if ((refusedAt.get(which) ?? 0) > Date.now() - minute) return
  if (refusedAt.size > 10_000) refusedAt.clear()
  refusedAt.set(which, Date.now())
  await database.record(() => recordSecurityEvent('permission_refused', { detail: { permission } }))
}
