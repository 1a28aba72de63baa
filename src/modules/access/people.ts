import { tenantId } from '#platform/context.ts'
import { User } from './models/user.ts'

/** Whether there is an active user of this id in the tenant. */
export const isActiveUser = async (id: string): Promise<boolean> => (await User.count({ where: { tenant_id: tenantId(), id, status: 'active' } })) > 0
