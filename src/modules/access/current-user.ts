import { createHash } from 'node:crypto'
import type { CurrentUser } from '#generated/auth/types.ts'
import type { EffectivePermissions } from '#generated/shared/types.ts'
import { getIdentity, hasSecondStep } from '#modules/identity/index.ts'
import type { Membership } from '#platform/context.ts'
import { tagOf } from '#platform/view.ts'
import { effectivePermissions, type HeldMembership, resolveAccess } from './memberships.ts'

/**
 * A person as only that person sees it: the identity, the tenants, and what may be done in the tenant meant, or in the only
 * one. Its tag changes with all of them. Runs in a transaction that speaks as the person.
 * @param within What an API key or an OAuth token leaves of it.
 */
export async function currentUser(
  identityId: string,
  tenantId: string | null = null,
  { within }: { within?: Membership } = {},
): Promise<CurrentUser> {
  const identity = await getIdentity(identityId)
  const { memberships: all } = await resolveAccess(null, identityId, null)
  const memberships = within ? all.filter(({ tenant_id }) => tenant_id === within.tenantId) : all
  const meant = memberships.find(({ tenant_id }) => tenant_id === tenantId) ?? onlyOne(memberships)
  const { id, email, first_name, last_name, phone, locale, timezone, created_at, updated_at } = identity
  const user: CurrentUser = {
    id,
    email,
    email_verified: identity.email_verified_at !== null,
    mfa_enabled: await hasSecondStep(identityId),
    first_name,
    last_name,
    name: `${first_name} ${last_name}`,
    phone,
    locale,
    timezone,
    tenants: memberships.map(({ tenant_id, slug, name, user_id, roles }) => ({
      id: tenant_id,
      slug,
      name,
      user_id,
      roles: roles.map(({ id, key, name }) => ({ id, key, name })),
    })),
    current: meant ? narrowed(effectivePermissions(meant), within) : null,
    created_at: created_at.toISOString(),
    updated_at: updated_at.toISOString(),
  }
  const tag = `"${createHash('sha256').update(JSON.stringify(user)).digest('base64url').slice(0, 22)}"`
  return Object.defineProperty(user, tagOf, { value: tag })
}

const narrowed = (held: EffectivePermissions, within?: Membership): EffectivePermissions =>
  within ? { ...held, permissions: held.permissions.filter((permission) => within.permissions.has(permission)) } : held

const onlyOne = (memberships: HeldMembership[]): HeldMembership | undefined =>
  memberships.length === 1 ? memberships[0] : undefined
