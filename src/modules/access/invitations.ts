import { Op, type WhereOptions } from 'sequelize'
import type {
  Invitation,
  InvitationAcceptance,
  InvitationCreate,
  InvitationStatus,
  ListInvitationsQuery,
} from '#generated/access/types.ts'
import type { LoginResult } from '#generated/auth/types.ts'
import {
  acceptPassword,
  asIdentity,
  attemptPassword,
  createIdentity,
  findIdentityByEmail,
  getIdentity,
  recordSecurityEvent,
  stillHolds,
} from '#modules/identity/index.ts'
import { collection, foundBy } from '#platform/collection.ts'
import { now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { Refusal } from '#platform/errors.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { enter } from './entering.ts'
import { refuse, refuseIdentity, refuseInvitation } from './errors.ts'
import { userActivated, userCreated } from './events.ts'
import { holdingsOf, lockAccess, requireToHold, rolesOf, rolesOfEach } from './holdings.ts'
import { digest, invitationLife, issueInvitation, openInvitation, statusOf } from './invitation-tokens.ts'
import { Invitation as InvitationRow } from './models/invitation.ts'
import { User as UserRow } from './models/user.ts'
import { add, announce, blank, branchOf, leave, summary, update, userLife, userOfEmail, users } from './users.ts'
import { confirmEmail } from './verified-addresses.ts'
import { invitationView as view } from './views.ts'

const invitations = collection<InvitationRow, Invitation, ListInvitationsQuery>(InvitationRow, {
  resource: 'invitation',
  view,
  order: '-created_at',
  search: 'search_invitations',
  reach: (userId, branchId) => ({
    user_id: foundBy('SELECT id FROM users WHERE tenant_id = $1 AND (id = $2 OR branch_id = $3)', [
      tenantId(),
      userId,
      branchId,
    ]),
  }),
  gather: readUsers,
  filters: { status: inStatus },
})
listIsMadeOf('invitations', { tables: ['invitations', 'users', 'user_roles', 'roles'], moment: lastExpiry })

/** The open ones, unless others are asked for. */
export const list = (query: ListInvitationsQuery) => invitations.list({ ...query, status: query.status ?? 'open' })

/** Invites a person: a new user, or anew one whose invitation has expired. */
export async function invite({ email, role_ids, message, ...said }: InvitationCreate): Promise<Invitation> {
  await lockAccess()
  const known = await userOfEmail(email)
  if (known) await requireExpired(known)
  const row =
    known ??
    (await add(email, { first_name: null, last_name: null, ...blank, ...said, branch_id: branchOf(said) }, role_ids))
  if (known) await update(known.id, { ...said, role_ids })
  const invitation = await issueInvitation(row, message)
  if (!known) await announce(userCreated, row)
  return invitations.shown(await invitation.reload())
}

async function requireExpired({ id, email, status }: UserRow): Promise<void> {
  if (status === 'active') throw refuseInvitation.alreadyMember({ email })
  const open = await openInvitation(id)
  if (status === 'deactivated' || !open || statusOf(open) !== 'expired') throw refuse.emailTaken({ email })
}

/** The mailed token works no more, and the user who never came leaves. */
export async function revoke(id: string): Promise<void> {
  await lockAccess()
  const invitation = await invitations.lock(id)
  const status = invitationLife.next('revoke', statusOf(invitation))
  const user = await users.lock(invitation.user_id)
  await requireToHold(holdingsOf(await rolesOf(user.id), user.branch_id))
  await invitations.save(invitation, { status, revoked_at: now() })
  await leave(user, userLife.next('deactivate', user.status))
}

interface Found {
  tenant_id: string
  id: string
  user_id: string
  email: string
  status: InvitationStatus
  expires_at: Date
  first_name: string | null
  last_name: string | null
}

/**
 * Makes the invited user active and signs in: with the identity that the e-mail address has, if this is its password, else
 * with a new one. Of several that use one token at once, one succeeds. Call it outside of a transaction: it hashes.
 */
export async function accept(body: InvitationAcceptance): Promise<LoginResult> {
  const found = await find(body.token)
  const names = { first_name: body.first_name ?? found.first_name, last_name: body.last_name ?? found.last_name }
  const identify = await prove(found.email, body.password, names)
  try {
    return await database.transaction(() =>
      database.become({ tenantId: found.tenant_id, scope: 'tenant' }, () => activate(found, names, identify)),
    )
  } catch (error) {
    // Between looking and making, another tenant's invitation made the identity: now its password has to be known.
    if (error instanceof Refusal && error.code === 'identity.email_taken') return accept(body)
    throw error
  }
}

async function find(token: string): Promise<Found> {
  const [found] = await database.read(() => database.query<Found>('SELECT * FROM find_invitation($1)', [digest(token)]))
  if (!found || statusOf(found) !== 'open') throw refuseInvitation.invalidToken()
  return found
}

type Names = Pick<UserRow, 'first_name' | 'last_name'>

/** What makes or finds the identity of the person, once its password is known to be right or good. */
async function prove(
  email: string,
  password: string,
  { first_name, last_name }: Names,
): Promise<(user: UserRow) => Promise<string>> {
  const known = await database.read(() => findIdentityByEmail(email))
  if (known) {
    const proof = await attemptPassword(email, password)
    if (!proof) throw refuseIdentity.wrongPassword()
    return async () => {
      if (!(await stillHolds(proof))) throw refuseIdentity.wrongPassword()
      return known
    }
  }
  if (!first_name || !last_name) throw refuseInvitation.nameMissing()
  const passwordHash = await acceptPassword(password, { hints: [email, first_name, last_name] })
  return async ({ locale, phone }) =>
    (await createIdentity({ email, passwordHash, first_name, last_name, locale, phone, emailVerified: true })).id
}

async function activate(
  { id, user_id }: Found,
  names: Names,
  identify: (user: UserRow) => Promise<string>,
): Promise<LoginResult> {
  await lockAccess()
  const invitation = await InvitationRow.findOne({ where: { tenant_id: tenantId(), id }, lock: true })
  if (!invitation || statusOf(invitation) !== 'open') throw refuseInvitation.invalidToken()
  const user = await users.lock(user_id)
  const identityId = await identify(user)
  return asIdentity(identityId, async () => {
    const { first_name, last_name } = await getIdentity(identityId)
    const named = { first_name: names.first_name ?? first_name, last_name: names.last_name ?? last_name }
    await users.save(user, { ...named, status: userLife.next('accept', user.status), identity_id: identityId })
    await invitation.update({ status: invitationLife.next('accept', invitation.status), accepted_at: now() })
    await recordSecurityEvent('invitation_accepted', { user })
    await announce(userActivated, user)
    // The token came by mail.
    await confirmEmail(identityId)
    return enter(identityId, { tenantId: user.tenant_id })
  })
}

function inStatus(status: InvitationStatus): WhereOptions {
  if (status === 'open') return { status, expires_at: { [Op.gt]: now() } }
  if (status === 'expired') return { [Op.or]: [{ status }, { status: 'open', expires_at: { [Op.lte]: now() } }] }
  return { status }
}

async function lastExpiry(): Promise<Date | null> {
  const [row] = await database.query<{ at: Date | null }>(
    'SELECT max(expires_at) AS at FROM invitations WHERE tenant_id = $1 AND expires_at <= $2',
    [tenantId(), now()],
  )
  return row?.at ?? null
}

async function readUsers(rows: InvitationRow[]): Promise<void> {
  const ids = rows.map(({ user_id }) => user_id)
  const [people, held] = [await UserRow.findAll({ where: { tenant_id: tenantId(), id: ids } }), await rolesOfEach(ids)]
  for (const row of rows) {
    row.user = people.find(({ id }) => id === row.user_id) as UserRow
    row.user.roles = (held.get(row.user_id) ?? []).map(summary)
  }
}
