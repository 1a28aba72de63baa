import type { TenantRateLimits } from '#generated/settings/types.ts'
import { parseRate } from '#platform/config.ts'
import { rateOfInstallation } from '#platform/rate-limit.ts'
import { refuse } from './errors.ts'

/** Requests an hour with which an administrator can still find a setting and take it back. */
const leastOfAdministrators = 60

/** PLT-08: a tenant may be stricter than the installation, in any stretch of time, and no less strict. */
export function requireWithinInstallation(rates: TenantRateLimits): void {
  for (const policy of Object.keys(rates) as (keyof TenantRateLimits)[]) {
    const rate = rates[policy]
    const own = rate && parseRate(rate)
    if (!own) continue
    const { limit, seconds } = rateOfInstallation(policy)
    // A longer window could be used up at once, a shorter one again and again.
    if (own.limit * Math.max(1, seconds / own.seconds) > limit)
      throw refuse.rateBeyondInstallation({ rate, most: limit, seconds })
    if (policy === 'admin' && own.limit * Math.min(1, 3600 / own.seconds) < leastOfAdministrators)
      throw refuse.administratorsLockedOut({ least: leastOfAdministrators })
  }
}
