import type { EffectivePermissions } from '#generated/shared/types.ts'
import type { Locale, Membership } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { type HeldRole, holdingsOf, widest } from './holdings.ts'

/** A tenant in which a person is an active user, and the roles held there. */
export interface HeldMembership {
  tenant_id: string
  slug: string
  name: string
  user_id: string
  branch_id: string | null
  locale: Locale | null
  limits: Record<string, string> | null
  roles: HeldRole[]
}

export interface ResolvedAccess {
  /** When the session was last used; null where it has ended or expired. */
  used_at: string | null
  /** The tenants that were asked for, by name. */
  memberships: HeldMembership[]
}

/** What a person may do, and whether the session is live, in one query of the current transaction. `wanted` is the id or slug of a tenant; null asks for all. */
export async function resolveAccess(
  sessionId: string | null,
  identityId: string,
  wanted: string | null,
): Promise<ResolvedAccess> {
  const [row] = await database.query<{ found: ResolvedAccess }>('SELECT resolve_access($1, $2, $3) AS found', [
    sessionId,
    identityId,
    wanted,
  ])
  return (row as { found: ResolvedAccess }).found
}

/** The membership as requests carry it. */
export const membershipOf = ({
  tenant_id,
  slug,
  user_id,
  branch_id,
  locale,
  limits,
  roles,
}: HeldMembership): Membership => ({
  tenantId: tenant_id,
  slug,
  userId: user_id,
  branchId: branch_id,
  roles: roles.map(({ key }) => key),
  administrator: roles.some(({ built_in, key }) => built_in && (key === 'owner' || key === 'system_admin')),
  permissions: holdingsOf(roles, branch_id).permissions,
  locale,
  limits: limits ?? {},
})

/** The membership as its holder sees it. */
export const effectivePermissions = ({
  tenant_id,
  user_id,
  branch_id,
  roles,
}: HeldMembership): EffectivePermissions => ({
  tenant_id,
  user_id,
  roles: roles.map(({ id, key, name }) => ({ id, key, name })),
  scope: widest(roles.map(({ scope }) => scope)),
  permissions: [...holdingsOf(roles, branch_id).permissions.keys()].sort(),
})

/** Notes in the person's profiles, in every tenant, that the person has signed in. */
export async function recordLogin(identityId: string): Promise<void> {
  await database.query('SELECT record_login($1)', [identityId])
}
