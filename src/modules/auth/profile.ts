import type {
  CurrentUser,
  CurrentUserReplace,
  CurrentUserUpdate,
  ListSessionsQuery,
  PasswordChange,
  Session,
} from '#generated/auth/types.ts'
import type { EffectivePermissions } from '#generated/shared/types.ts'
import { currentUser } from '#modules/access/index.ts'
import * as identities from '#modules/identity/index.ts'
import { actor, context, type Membership } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { notFound, stale } from '#platform/errors.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { type Page, paginate } from '#platform/page.ts'
import { isTimeZone } from '#platform/places.ts'
import { names, tagOf } from '#platform/view.ts'
import { mailNotice } from './account-mails.ts'

const { identityRefusals: refuse } = identities

/** The caller, in the tenant meant; as far as an API key or an OAuth token shows it. */
export async function me(): Promise<CurrentUser> {
  const { identityId, membership, delegation } = actor()
  if (delegation?.id === identityId) throw refuse.nobody()
  return currentUser(identityId, membership?.tenantId, delegation && membership ? { within: membership } : {})
}

/** Sets every field of the own profile anew. */
export const replace = (body: CurrentUserReplace): Promise<CurrentUser> =>
  change(() => ({ phone: null, locale: null, timezone: null, ...body }))

/** Merges the given fields into the own profile. */
export const update = (body: CurrentUserUpdate): Promise<CurrentUser> =>
  change((profile) => mergePatch(profile, body) as Profile)

type Profile = Required<CurrentUserReplace>

async function change(values: (profile: Profile) => Profile): Promise<CurrentUser> {
  const identity = await identities.getIdentity(actor().identityId, { lock: true })
  await requireCurrent()
  const { first_name, last_name, phone, locale, timezone } = identity
  const wanted = values({ first_name, last_name, phone, locale, timezone })
  if (wanted.timezone && wanted.timezone !== timezone && !isTimeZone(wanted.timezone))
    throw refuse.unknownTimezone({ timezone: wanted.timezone })
  identity.set(wanted)
  const changed = Object.keys(wanted).filter((name) => identity.changed(name as keyof Profile))
  if (changed.length === 0) return me()
  // PLT-16: an identity is of no tenant, so its trace is in the security log.
  const changes = Object.fromEntries(
    changed.map((name) => [name, [identity.previous(name as keyof Profile), identity.get(name)]]),
  )
  await identity.save()
  await identities.recordSecurityEvent('profile_changed', { detail: { changes } })
  return me()
}

/** PLT-11: the tag covers tenants and roles as well, so it is made anew to be compared. */
async function requireCurrent(): Promise<void> {
  const { ifMatch } = context()
  if (ifMatch === null) return
  const { [tagOf]: tag } = (await me()) as { [tagOf]?: string }
  if (!names(ifMatch, String(tag))) throw stale('profile')
}

/** What the caller may do in the tenant meant, or in the only one. */
export async function permissions(): Promise<EffectivePermissions> {
  const { identityId, membership, delegation } = actor()
  if (membership && delegation?.id === identityId) return ofClient(membership)
  const { current } = await me()
  return current as EffectivePermissions
}

/** A client that acts by itself has no roles, and what it may do holds in the whole tenant. */
const ofClient = ({ tenantId, userId, permissions }: Membership): EffectivePermissions => ({
  tenant_id: tenantId,
  user_id: userId,
  roles: [],
  scope: 'tenant',
  permissions: [...permissions.keys()].sort(),
})

/** Sets a new password. Whoever else is signed in as the caller is so no more. */
export async function changePassword({ current_password, new_password }: PasswordChange): Promise<void> {
  const { identityId, sessionId } = actor()
  const { email, first_name, last_name } = await database.read(() => identities.getIdentity(identityId))
  const proof = await identities.attemptPassword(email, current_password)
  if (!proof) throw refuse.wrongPassword()
  if (new_password === current_password) throw refuse.passwordUnchanged()
  const password_hash = await identities.acceptPassword(new_password, {
    hints: [email, first_name, last_name],
    refusal: refuse.newPasswordWeak,
  })
  await database.transaction(async () => {
    if (!(await identities.stillHolds(proof))) throw refuse.wrongPassword()
    await identities.setPassword(identityId, password_hash, { except: sessionId, reason: 'password_changed' })
    await identities.recordSecurityEvent('password_changed')
    await mailNotice(identityId, 'password_changed')
  })
}

interface Row {
  id: string
  device_name: string | null
  address: string | null
  user_agent: string | null
  created_at: Date
  last_used_at: Date
  expires_at: Date
}

const living = 'identity_id = $1 AND revoked_at IS NULL AND expires_at > clock_timestamp()'

/** The caller's live sessions, the one used last first. */
export function sessions(query: ListSessionsQuery): Promise<Page<Session>> {
  const { identityId, sessionId } = actor()
  return paginate<Row, Session>(query, {
    order: '-last_used_at,-id',
    place: ({ last_used_at, id }) => [last_used_at.toISOString(), id],
    read: ([usedAt = null, id = null], limit, offset) =>
      database.query<Row>(
        `SELECT id, device_name, address, user_agent, created_at, last_used_at, expires_at FROM sessions
         WHERE ${living} AND ($2::timestamptz IS NULL OR (last_used_at, id) < ($2::timestamptz, $3::uuid)) ORDER BY last_used_at DESC, id DESC LIMIT $4 OFFSET $5`,
        [identityId, usedAt, id, limit, offset],
      ),
    count: () =>
      database
        .query<{ total: number }>(`SELECT count(*)::integer AS total FROM sessions WHERE ${living}`, [identityId])
        .then(([row]) => row?.total ?? 0),
    view: ({ created_at, last_used_at, expires_at, ...row }) => ({
      ...row,
      created_at: created_at.toISOString(),
      last_used_at: last_used_at.toISOString(),
      expires_at: expires_at.toISOString(),
      current: row.id === sessionId,
    }),
  })
}

/** Ends one of the caller's sessions, the present one among them. */
export async function revokeSession(id: string): Promise<void> {
  const { identityId } = actor()
  const ended = await identities.endSessions(identityId, { only: id, reason: 'session_revoked' })
  if (ended === 0) throw notFound('session')
  await identities.recordSecurityEvent('session_revoked', { detail: { session_id: id } })
}
