import { isActiveUser } from '#modules/access/index.ts'
import { isBranch } from '#modules/organization/index.ts'
import { membership, tenantId } from '#platform/context.ts'
import type { Declared } from '#platform/errors.ts'
import { Customer as CustomerRow } from './models/customer.ts'

interface Assigned {
  owner_id: string | null
  branch_id: string | null
}

/** What is new belongs to whoever adds it, unless the body says otherwise. */
export function ownAssignment(): Assigned {
  const { userId, branchId } = membership()
  return { owner_id: userId, branch_id: branchId }
}

/** Refuses an owner or a branch that does not exist. What the row has already needs no looking up. */
export async function checkAssignment(
  said: Assigned,
  row: Assigned | undefined,
  refuse: { unknownOwner: Declared; unknownBranch: Declared },
): Promise<void> {
  const { owner_id, branch_id } = said
  const own = ownAssignment()
  if (owner_id && ![row?.owner_id, own.owner_id].includes(owner_id) && !(await isActiveUser(owner_id)))
    throw refuse.unknownOwner({ owner_id })
  if (branch_id && ![row?.branch_id, own.branch_id].includes(branch_id) && !(await isBranch(branch_id)))
    throw refuse.unknownBranch({ branch_id })
}

/** Refuses a customer that the caller cannot name: unknown, archived or out of reach. */
export async function checkCustomer(
  said: { customer_id: string | null },
  row: { customer_id: string | null } | undefined,
  unknownCustomer: Declared,
): Promise<void> {
  const { customer_id } = said
  if (!customer_id || customer_id === row?.customer_id) return
  const where = { tenant_id: tenantId(), id: customer_id, status: 'active' as const }
  if ((await CustomerRow.count({ where })) === 0) throw unknownCustomer({ customer_id })
}
