import { isBranch } from '#modules/organization/index.ts'
import { context, membership } from '#platform/context.ts'
import { type Declared, rule } from '#platform/errors.ts'
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

/** How `checkAssignment` refuses; a module puts it among the refusals of what somebody looks after. */
export const assignmentRefusals = {
  unknownOwner: rule(
    'unknown_owner',
    {
      en: 'There is no active user of the id {{owner_id}}.',
      ar: 'لا يوجد مستخدم نشط بالمعرّف {{owner_id}}.',
      ru: 'Действующего пользователя {{owner_id}} не существует.',
    },
    'owner_id',
  ),
  unknownBranch: rule(
    'unknown_branch',
    {
      en: 'There is no branch of the id {{branch_id}}.',
      ar: 'لا يوجد فرع بالمعرّف {{branch_id}}.',
      ru: 'Филиала {{branch_id}} не существует.',
    },
    'branch_id',
  ),
}

/** Refuses an owner or a branch that does not exist. What the row has already, and the caller, need no looking up. */
export async function checkAssignment(
  { owner_id, branch_id }: Assigned,
  row: Assigned | undefined,
  refuse: Record<keyof typeof assignmentRefusals, Declared>,
): Promise<void> {
  const caller = context().actor?.membership
  if (owner_id && ![row?.owner_id, caller?.userId].includes(owner_id) && !(await isActiveUser(owner_id)))
    throw refuse.unknownOwner({ owner_id })
  if (branch_id && ![row?.branch_id, caller?.branchId].includes(branch_id) && !(await isBranch(branch_id)))
    throw refuse.unknownBranch({ branch_id })
}
