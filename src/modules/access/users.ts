import { Op, type WhereOptions } from 'sequelize'
import { userLifecycle as lifecycleTable } from '#generated/access/lifecycles.ts'
import type {
  ListUserRolesQuery,
  ListUsersQuery,
  Role,
  User,
  UserCreate,
  UserReplace,
  UserRoles,
  UserUpdate,
} from '#generated/access/types.ts'
import type { EventPayloads } from '#generated/events.ts'
import type { EffectivePermissions } from '#generated/shared/types.ts'
import { forgetAccess } from '#modules/identity/index.ts'
import { isBranch } from '#modules/organization/index.ts'
import { collection, foundBy, ownOrOfBranch, sameText } from '#platform/collection.ts'
import { context, membership, now, type Scope, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { about, beyondScope, lacking, notFound } from '#platform/errors.ts'
import { type EventType, publish } from '#platform/events.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import type { Page } from '#platform/page.ts'
import { refuse, refuseRole } from './errors.ts'
import { userCreated, userDeactivated, userRestored, userUpdated } from './events.ts'
import {
  type HeldRole,
  holdingsOf,
  lockAccess,
  reaches,
  requireToHold,
  rolesOf,
  rolesOfEach,
  widest,
} from './holdings.ts'
import { issueInvitation, withdrawInvitation } from './invitation-tokens.ts'
import { Role as RoleRow } from './models/role.ts'
import { User as UserRow } from './models/user.ts'
import { roles } from './roles.ts'
import { userView as view } from './views.ts'

export const userLife = lifecycle('user', lifecycleTable)

export const users = collection<UserRow, User, ListUsersQuery>(UserRow, {
  resource: 'user',
  view,
  order: 'name',
  where: { status: ['invited', 'active'] },
  search: 'search_users',
  reach: ownOrOfBranch('id', 'branch_id'),
  gather: readRoles,
  filters: { role: (key) => holdersOf(key), department: (department) => sameText('department', department) },
  conflict: { users_employee_code_key: refuse.employeeCodeTaken, users_branch_fkey: refuse.unknownBranch },
})
listIsMadeOf('users', { tables: ['users', 'user_roles', 'roles'] })

export const { list, get } = users

/** A person joins with roles and is mailed an invitation; nobody else ever sets the password. */
export async function create({ email, role_ids, ...said }: UserCreate): Promise<User> {
  await lockAccess()
  if (await userOfEmail(email)) throw refuse.emailTaken({ email })
  const row = await add(email, { ...blank, ...said, branch_id: branchOf(said) }, role_ids)
  await issueInvitation(row)
  return announce(userCreated, row)
}

/** Adds an invited user with roles, where the caller may give those. Call it under `lockAccess`. */
export async function add(email: string, profile: Profile, roleIds: readonly string[]): Promise<UserRow> {
  const granted = await knownRoles(roleIds)
  await requireBranch(profile.branch_id)
  await requireToHold(holdingsOf(granted, profile.branch_id))
  requireReach(context().scope, { id: '', branch_id: profile.branch_id })
  const row = await users.insert({ ...profile, email, status: 'invited' })
  await setRoles(row.id, [], granted)
  return row
}

/** Sets profile and roles anew. */
export const replace = (id: string, body: UserReplace): Promise<User> => change(id, () => ({ ...blank, ...body }))

/** Merges the given fields into profile and roles. */
export const update = (id: string, body: UserUpdate): Promise<User> =>
  change(id, (said) => mergePatch(said, body) as Said)

/** The user leaves the lists and the tenant at once (PLT-19); what refers to the user stays readable (PLT-18). */
export async function deactivate(id: string): Promise<void> {
  await lockAccess()
  const row = await users.lock(id)
  const status = userLife.next('deactivate', row.status)
  if (id === context().actor?.membership?.userId) throw refuse.ownAccount()
  const held = await rolesOf(id)
  await requireToHold(holdingsOf(held, row.branch_id))
  await keepAnOwner(row, held, [])
  await withdrawInvitation(id)
  await leave(row, status)
}

/** The last step of leaving, for whatever reason. */
export async function leave(row: UserRow, status: UserRow['status']): Promise<void> {
  await users.save(row, { status, deactivated_at: now() })
  await announce(userDeactivated, row)
}

/** The user comes back with the roles held before; who never accepted is invited anew. */
export async function restore(id: string): Promise<User> {
  await lockAccess()
  const row = await users.lock(id)
  const status = userLife.next('restore', row.status)
  await requireToHold(holdingsOf(await rolesOf(id), row.branch_id))
  await users.save(row, {
    status: row.identity_id ? status : userLife.next('reinvite', row.status),
    deactivated_at: null,
  })
  if (!row.identity_id) await issueInvitation(row)
  return announce(userRestored, row)
}

/** The roles that the user holds, as a list. */
export async function listRoles(id: string, query: ListUserRolesQuery): Promise<Page<Role>> {
  await users.find(id)
  return roles.list({ ...query, user_id: id })
}

/** Gives the user one more role. */
export async function assign(id: string, roleId: string): Promise<UserRoles> {
  await lockAccess()
  const row = await users.lock(id)
  const role = await roles.find(roleId)
  if (row.status === 'deactivated') throw refuse.deactivated()
  const held = await rolesOf(id)
  if (held.some((one) => one.id === roleId)) throw refuseRole.alreadyAssigned({ user: row.name, name: role.name })
  const wanted = [...held, role]
  await requireToHold(holdingsOf(wanted, row.branch_id))
  await setRoles(id, held, wanted)
  const { roles: now } = await announce(userUpdated, row)
  return { user_id: id, roles: now }
}

/** Takes a role away from the user. */
export async function unassign(id: string, roleId: string): Promise<void> {
  await lockAccess()
  const row = await users.lock(id)
  const held = await rolesOf(id)
  const left = held.filter((role) => role.id !== roleId)
  if (left.length === held.length) throw notFound('role')
  if (row.status === 'deactivated') throw refuse.deactivated()
  await requireToHold(holdingsOf(held, row.branch_id))
  await keepAnOwner(row, held, left)
  if (left.length === 0) throw refuse.lastRole({ name: row.name })
  await setRoles(id, held, left)
  await announce(userUpdated, row)
}

/** What the user may do, all roles taken together. */
export async function permissionsOf(id: string): Promise<EffectivePermissions> {
  const row = await users.find(id)
  const held = await rolesOf(id)
  const { permissions } = holdingsOf(row.status === 'deactivated' ? [] : held, row.branch_id)
  return {
    tenant_id: row.tenant_id,
    user_id: id,
    roles: held.map(summary),
    scope: widest(held.map(({ scope }) => scope)),
    permissions: [...permissions.keys()].sort(),
  }
}

/** Whether there is an active user of this id in the tenant. */
export const isActiveUser = async (id: string): Promise<boolean> =>
  (await UserRow.count({ where: { tenant_id: tenantId(), id, status: 'active' } })) > 0

/** The user of an e-mail address, in any case, whatever the caller's scope. */
export const userOfEmail = (email: string): Promise<UserRow | null> =>
  UserRow.findOne({ where: { [Op.and]: [{ tenant_id: tenantId() }, sameText('email', email)] }, lock: true })

type UserEvent =
  | 'user.created'
  | 'user.updated'
  | 'user.activated'
  | 'user.deactivated'
  | 'user.restored'
  | 'user.email_verified'
  | 'user.registered'

/** Reads a changed user anew, forgets what this server remembers of the tenant's people, and tells what happened. */
export async function announce<Name extends UserEvent>(event: EventType<Name>, row: UserRow): Promise<User> {
  await row.reload()
  const user = await users.shown(row)
  // Both: where somebody was not in the tenant, what is remembered of the person does not name it.
  forgetAccess(`tenant:${row.tenant_id}`)
  if (row.identity_id) forgetAccess(`identity:${row.identity_id}`)
  await publish(event, user as EventPayloads[Name])
  return user
}

type Said = Required<UserReplace>
export type Profile = Omit<Said, 'role_ids' | 'first_name' | 'last_name'> & Pick<UserRow, 'first_name' | 'last_name'>

async function change(id: string, values: (said: Said) => Said): Promise<User> {
  await lockAccess()
  const row = await users.lock(id)
  if (row.status === 'deactivated') throw refuse.deactivated()
  const held = await rolesOf(id)
  await requireToHold(holdingsOf(held, row.branch_id))
  const { role_ids, ...profile } = values(saidOf(row, held))
  const wanted = sameIds(role_ids, held) ? held : await otherRoles(row, held, role_ids)
  if (profile.branch_id !== row.branch_id) await requireBranch(profile.branch_id)
  await requireToHold(holdingsOf(wanted, profile.branch_id))
  requireReach(context().scope, { id, branch_id: profile.branch_id })
  const before = row.version
  await users.save(row, profile)
  await setRoles(id, held, wanted)
  if (row.version === before && wanted === held) return users.shown(row)
  return announce(userUpdated, row)
}

async function otherRoles(row: UserRow, held: HeldRole[], ids: readonly string[]): Promise<HeldRole[]> {
  const scope = context().systemReason === null ? membership().permissions.get('roles:assign') : 'tenant'
  if (!scope) throw lacking('roles:assign')
  requireReach(scope, row)
  const wanted = await knownRoles(ids)
  await keepAnOwner(row, held, wanted)
  return wanted
}

/** Every role of the ids; the first that the tenant does not have is named. */
async function knownRoles(ids: readonly string[]): Promise<HeldRole[]> {
  const known = await RoleRow.findAll({ where: { tenant_id: tenantId(), id: [...ids] } })
  return ids.map(
    (id, index) => known.find((role) => role.id === id) ?? fail(about(`role_ids.${index}`, refuseRole.unknown())),
  )
}

function fail(refusal: Error): never {
  throw refusal
}

/** Call it under `lockAccess`: two owners who leave at once would each take the other for the one who stays. */
async function keepAnOwner(
  { id, status }: UserRow,
  held: readonly HeldRole[],
  left: readonly HeldRole[],
): Promise<void> {
  if (status !== 'active' || !held.some(isOwner) || left.some(isOwner)) return
  const others = await UserRow.count({
    where: { [Op.and]: [{ tenant_id: tenantId(), status: 'active', id: { [Op.ne]: id } }, holdersOf('owner')] },
  })
  if (others === 0) throw refuse.lastOwner()
}

const isOwner = ({ key, built_in }: HeldRole): boolean => key === 'owner' && built_in

async function requireBranch(id: string | null): Promise<void> {
  if (id !== null && !(await isBranch(id))) throw refuse.unknownBranch({ branch_id: id })
}

function requireReach(scope: Scope, user: { id: string; branch_id: string | null }): void {
  if (context().systemReason === null && !reaches(scope, user)) throw beyondScope(scope)
}

/** A new user is of the branch that the body says, and of the caller's own where the caller reaches no other. */
export const branchOf = (said: { branch_id?: string | null }): string | null =>
  said.branch_id === undefined && context().scope === 'branch' ? membership().branchId : (said.branch_id ?? null)

/** The tables' triggers move the versions of the user and of the roles. */
async function setRoles(
  userId: string,
  held: readonly { id: string }[],
  wanted: readonly { id: string }[],
): Promise<void> {
  const ids = (those: readonly { id: string }[], without: readonly { id: string }[]) =>
    those.map(({ id }) => id).filter((id) => !without.some((other) => other.id === id))
  const [gone, added] = [ids(held, wanted), ids(wanted, held)]
  const whose = [tenantId(), userId]
  if (gone.length > 0)
    await database.query(
      'DELETE FROM user_roles WHERE tenant_id = $1 AND user_id = $2 AND role_id = ANY ($3::uuid[]) RETURNING role_id',
      [...whose, gone],
    )
  if (added.length > 0)
    await database.query(
      'INSERT INTO user_roles (tenant_id, user_id, role_id) SELECT $1, $2, unnest($3::uuid[]) RETURNING role_id',
      [...whose, added],
    )
}

async function readRoles(rows: UserRow[]): Promise<void> {
  const held = await rolesOfEach(rows.map(({ id }) => id))
  for (const row of rows) row.roles = (held.get(row.id) ?? []).map(summary)
}

export const summary = ({ id, key, name }: HeldRole) => ({ id, key, name })

export const holdersOf = (key: string): WhereOptions => ({
  id: foundBy(
    `SELECT h.user_id FROM user_roles h JOIN roles r ON r.tenant_id = h.tenant_id AND r.id = h.role_id
     WHERE h.tenant_id = $1 AND r.key = $2`,
    [tenantId(), key],
  ),
})

const sameIds = (ids: readonly string[], held: readonly { id: string }[]): boolean =>
  ids.length === held.length && held.every(({ id }) => ids.includes(id))

function saidOf(row: UserRow, held: readonly HeldRole[]): Said {
  const profile = Object.fromEntries(
    ['first_name', 'last_name', ...Object.keys(blank)].map((name) => [name, row.get(name)]),
  )
  return { ...profile, role_ids: held.map(({ id }) => id) } as Said
}

export const blank = {
  phone: null,
  job_title: null,
  department: null,
  employee_code: null,
  branch_id: null,
  locale: null,
} satisfies Omit<Said, 'first_name' | 'last_name' | 'role_ids'>
