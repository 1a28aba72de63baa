import { isBranch } from '#modules/organization/index.ts'
import { context, membership } from '#platform/context.ts'
import type { Declared } from '#platform/errors.ts'
import { isActiveUser } from './users.ts'

interface Assigned {
  owner_id: string | null
  branch_id: string | null
}

/** What is new belongs to whoever adds it, unless the body says otherwise. */
export function ownAssignment(): Assigned {
  const { userId, branchId } = membership()
  return { owner_id: userId, branch_id: branchId }
}

/** Refuses an owner or a branch that does not exist. What the row has already, and the caller, need no looking up. */
export async function checkAssignment(
  { owner_id, branch_id }: Assigned,
  row: Assigned | undefined,
  refuse: { unknownOwner: Declared; unknownBranch: Declared },
): Promise<void> {
  const caller = context().actor?.membership
  if (owner_id && ![row?.owner_id, caller?.userId].includes(owner_id) && !(await isActiveUser(owner_id)))
    throw refuse.unknownOwner({ owner_id })
  if (branch_id && ![row?.branch_id, caller?.branchId].includes(branch_id) && !(await isBranch(branch_id)))
    throw refuse.unknownBranch({ branch_id })
}
