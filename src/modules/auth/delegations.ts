import { permissions } from '#generated/permissions.ts'
import { type HeldMembership, membershipOf } from '#modules/access/index.ts'
import { type ClientClaims, onChangedAccess, type Subject } from '#modules/identity/index.ts'
import { type Actor, context, type Delegation, type Membership, now, withContext } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { isHearing, listen } from '#platform/listen.ts'
import { describeError, logger } from '#platform/logging.ts'
import { digest } from './secrets.ts'

/** What is known of an API key or of a grant to a client: who speaks by it, and until when. */
export interface Delegated {
  actor: Actor & { delegation: Delegation; membership: Membership }
  /** On whose changes it depends. */
  subjects: readonly Subject[]
  /** Milliseconds since 1970. */
  expiresAt: number
  usedAt: number
  /** The table that keeps when it was last used. */
  noteUse(): Promise<unknown>
}

const known = new Map<string, Delegated>()
const most = 20_000
let changes = 0

/** The actor in the tenant meant; PLT-19: what is remembered of it holds only as long as nothing changes that it depends on. */
export async function delegate(
  place: string,
  wanted: string | null,
  read: () => Promise<Delegated | null>,
): Promise<Actor | null> {
  const remembered = known.get(place)
  // A grant may live on: what another server has prolonged is looked up when it would be over.
  const found = remembered && remembered.expiresAt > now().getTime() ? remembered : await learn(place, read)
  if (!found || found.expiresAt <= now().getTime()) return null
  const { membership } = found.actor
  if (wanted !== null && wanted !== membership.tenantId && wanted !== membership.slug)
    return { ...found.actor, membership: null }
  noteUse(found)
  return found.actor
}

async function learn(place: string, read: () => Promise<Delegated | null>): Promise<Delegated | null> {
  const before = changes
  const fresh = await database.read(read)
  // What changed while it was being read may be missing in it.
  if (!fresh || !isHearing() || before !== changes) return fresh
  if (known.size >= most) for (const oldest of [...known.keys()].slice(0, most / 10)) known.delete(oldest)
  known.set(place, fresh)
  return fresh
}

function forget(subject: Subject): void {
  changes += 1
  for (const [place, { subjects }] of known) if (subjects.includes(subject)) known.delete(place)
}

function forgetAll(): void {
  changes += 1
  known.clear()
}

onChangedAccess(forget)
listen('daftar_access', { hear: (payload) => forget(payload as Subject), deaf: forgetAll })

const minute = 60_000

/** Keeps to the minute when and where from it was last used; nobody waits for that. */
function noteUse(found: Delegated): void {
  if (now().getTime() - found.usedAt < minute) return
  found.usedAt = now().getTime()
  const { actor } = found
  withContext({ actor, tenantId: actor.membership.tenantId, scope: 'tenant' }, () =>
    database.transaction(() => found.noteUse()),
  ).catch((error) => logger.warn({ error: describeError(error) }, 'The use of a key could not be noted'))
}

/** The membership with what the scopes leave of it; the limits are those of any user. */
export function narrow(held: HeldMembership, scopes: readonly string[]): Membership {
  const whole = membershipOf(held)
  const permissions = new Map([...whole.permissions].filter(([permission]) => scopes.includes(permission)))
  return { ...whole, administrator: false, permissions }
}

const keyForm = /^daftar_[0-9A-Za-z]{10}_[\w-]{43}$/

/** Who speaks by an API key; null where it is none of ours, expired or revoked, or its user has left. */
export async function recogniseKey(key: string, wanted: string | null): Promise<Actor | null> {
  if (!keyForm.test(key)) return null
  const hash = digest(key)
  return delegate(`api_key:${hash.toString('base64url')}`, wanted, () => readKey(hash))
}

interface FoundKey {
  id: string
  identity_id: string
  tenant_id: string
  scopes: string[]
  expires_at: string
  used_at: string | null
  memberships: HeldMembership[]
}

async function readKey(hash: Buffer): Promise<Delegated | null> {
  const [row] = await database.query<{ found: FoundKey | null }>('SELECT resolve_api_key($1) AS found', [hash])
  const [held] = row?.found?.memberships ?? []
  if (!row?.found || !held) return null
  const { id, identity_id: identityId, tenant_id, scopes, expires_at, used_at } = row.found
  return {
    actor: {
      identityId,
      sessionId: id,
      membership: narrow(held, scopes),
      delegation: { kind: 'api_key', id, scopes },
    },
    subjects: [`identity:${identityId}`, `tenant:${tenant_id}`, `credential:${id}`],
    expiresAt: Date.parse(expires_at),
    usedAt: used_at === null ? 0 : Date.parse(used_at),
    noteUse: () =>
      database.query(
        'UPDATE api_keys SET last_used_at = $3, last_used_address = $4 WHERE tenant_id = $1 AND id = $2 RETURNING id',
        [tenant_id, id, now(), context().address || null],
      ),
  }
}

interface FoundGrant {
  id: string
  client_id: string
  /** Null where the client acts by itself. */
  identity_id: string | null
  tenant_id: string
  /** What was granted, as far as the client may still have it. */
  scopes: string[]
  expires_at: string
  used_at: string | null
  memberships: HeldMembership[]
}

/** Who speaks by an access token of a client; null where what was granted has ended. */
export const recogniseGrant = (grantId: string, client: ClientClaims, wanted: string | null): Promise<Actor | null> =>
  delegate(['grant', grantId, client.id, client.tenantId, ...client.scopes].join(' '), wanted, () =>
    readGrant(grantId, client),
  )

async function readGrant(grantId: string, client: ClientClaims): Promise<Delegated | null> {
  const found = await resolveGrant(grantId)
  const [held] = found?.memberships ?? []
  if (!found || !held || found.client_id !== client.id || found.tenant_id !== client.tenantId) return null
  const { identity_id, tenant_id } = found
  const scopes = found.scopes.filter((scope) => client.scopes.includes(scope))
  return {
    actor: {
      identityId: identity_id ?? client.id,
      sessionId: grantId,
      membership: identity_id === null ? ofClient(held, scopes) : narrow(held, scopes),
      delegation: { kind: 'client', id: client.id, scopes },
    },
    subjects: [
      `identity:${identity_id ?? ''}`,
      `tenant:${tenant_id}`,
      `credential:${client.id}`,
      `credential:${grantId}`,
    ],
    expiresAt: Date.parse(found.expires_at),
    usedAt: found.used_at === null ? 0 : Date.parse(found.used_at),
    noteUse: () =>
      database.query('UPDATE oauth_grants SET last_used_at = $3 WHERE tenant_id = $1 AND id = $2 RETURNING id', [
        tenant_id,
        grantId,
        now(),
      ]),
  }
}

/** What a grant is worth now, in the current transaction; null where it has ended. */
export async function resolveGrant(grantId: string): Promise<FoundGrant | null> {
  const [row] = await database.query<{ found: FoundGrant | null }>('SELECT resolve_grant($1) AS found', [grantId])
  return row?.found ?? null
}

/** By itself a client acts in the whole tenant. */
const ofClient = (held: HeldMembership, scopes: readonly string[]): Membership => ({
  ...membershipOf(held),
  permissions: new Map(
    scopes.filter((scope) => Object.hasOwn(permissions, scope)).map((scope) => [scope, 'tenant'] as const),
  ),
})
