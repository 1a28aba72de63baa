import { asIdentity, Identity, recordSecurityEvent } from '#modules/identity/index.ts'
import { actor, now } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { userEmailVerified } from './events.ts'
import { resolveAccess } from './memberships.ts'
import { User } from './models/user.ts'
import { announce } from './users.ts'

/** Notes that the person reads mail at the address, in the current transaction, and tells every tenant in which the person is active; once. */
export function confirmEmail(identityId: string): Promise<void> {
  return asIdentity(identityId, async () => {
    const [changed] = await Identity.update(
      { email_verified_at: now() },
      { where: { id: identityId, email_verified_at: null } },
    )
    if (changed === 0) return
    await recordSecurityEvent('email_verified')
    const { memberships } = await resolveAccess(null, identityId, null)
    for (const { tenant_id, user_id } of memberships) await tell(tenant_id, user_id)
  })
}

const tell = (tenantId: string, id: string): Promise<void> =>
  database.become({ tenantId, scope: 'tenant', actor: { ...actor(), membership: null } }, async () => {
    const user = await User.findOne({ where: { tenant_id: tenantId, id } })
    if (user) await announce(userEmailVerified, user)
  })
