import { context, membership, type Scope, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { permissionsOfRole } from './built-in-roles.ts'
import { refuse } from './errors.ts'

/** A role as its holders hold it. */
export interface HeldRole {
  id: string
  key: string
  name: string
  built_in: boolean
  permissions: readonly string[]
  scope: Scope
}

/** What somebody may do: each permission with the widest scope in which a role gives it, and the branch that `branch` means. */
export interface Holdings {
  permissions: ReadonlyMap<string, Scope>
  branchId: string | null
}

const width = { own: 0, branch: 1, tenant: 2 } satisfies Record<Scope, number>

export const widest = (scopes: readonly Scope[]): Scope =>
  scopes.reduce((one, other) => (width[other] > width[one] ? other : one), 'own')

/** What the roles give together. */
export function holdingsOf(roles: readonly Omit<HeldRole, 'id' | 'name'>[], branchId: string | null): Holdings {
  const held = new Map<string, Scope>()
  for (const { key, built_in, permissions, scope } of roles) {
    for (const permission of permissionsOfRole(key, built_in, permissions))
      held.set(permission, widest([scope, held.get(permission) ?? 'own']))
  }
  return { permissions: held, branchId }
}

/** The first of `wanted` that goes beyond `held`. A branch reaches no further than itself. */
function beyond(held: Holdings, wanted: Holdings): [permission: string, scope: Scope] | undefined {
  return [...wanted.permissions].find(([permission, scope]) => {
    const own = held.permissions.get(permission)
    if (own === undefined || width[own] < width[scope]) return true
    return own === 'branch' && scope === 'branch' && held.branchId !== wanted.branchId
  })
}

/**
 * Only one change of who may do what runs in a tenant at a time: what is checked after this stays true until the commit.
 * Without it two owners could each take the role from the other.
 */
export async function lockAccess(): Promise<void> {
  await database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`access\n${tenantId()}`])
}

/** Nobody grants, or edits a holder of, more than they hold. Call it under `lockAccess`: the caller's own roles are read anew. */
export async function requireToHold(...wanted: Holdings[]): Promise<void> {
  if (context().systemReason !== null) return
  const held = await callersHoldings()
  for (const some of wanted) {
    const [permission, scope] = beyond(held, some) ?? []
    if (permission) throw refuse.moreThanHeld({ permission, scope })
  }
}

/** As the roles stand now, and no more than the caller's access token brought along. */
async function callersHoldings(): Promise<Holdings> {
  const { userId, permissions } = membership()
  // A client that acts by itself has no roles: what it was given stands in its membership.
  if (context().actor?.delegation?.id === userId) return { permissions, branchId: null }
  const [user] = await database.query<{ branch_id: string | null }>(
    `SELECT branch_id FROM users WHERE tenant_id = $1 AND id = $2 AND status = 'active'`,
    [tenantId(), userId],
  )
  const roles = user ? await rolesOf(userId) : []
  const held = holdingsOf(roles, user?.branch_id ?? null)
  return { ...held, permissions: new Map([...held.permissions].filter(([permission]) => permissions.has(permission))) }
}

/** The roles of one user, by name. */
export const rolesOf = async (userId: string): Promise<HeldRole[]> => (await rolesOfEach([userId])).get(userId) ?? []

/** The roles of several users, by name. */
export async function rolesOfEach(userIds: readonly string[]): Promise<Map<string, HeldRole[]>> {
  const rows = await database.query<HeldRole & { user_id: string }>(
    `SELECT h.user_id, r.id, r.key, r.name, r.built_in, r.permissions, r.scope FROM user_roles h JOIN roles r ON r.tenant_id = h.tenant_id AND r.id = h.role_id
     WHERE h.tenant_id = $1 AND h.user_id = ANY ($2::uuid[]) ORDER BY r.name, r.key`,
    [tenantId(), userIds],
  )
  return new Map(userIds.map((id) => [id, rows.filter(({ user_id }) => user_id === id)]))
}

/** Whether the scope of one of the caller's permissions reaches the user. */
export function reaches(scope: Scope, user: { id: string; branch_id: string | null }): boolean {
  if (scope === 'tenant') return true
  const { userId, branchId } = membership()
  return user.id === userId || (scope === 'branch' && branchId !== null && user.branch_id === branchId)
}
