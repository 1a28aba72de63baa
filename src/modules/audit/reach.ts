import { foundBy } from '#platform/collection.ts'
import { tenantId } from '#platform/context.ts'

/** A role of scope `own` sees what its holder did, `branch` what the people of the branch did. */
export const ownOrOfBranch = (userId: string | null, branchId: string | null) =>
  branchId === null
    ? { user_id: userId }
    : {
        user_id: foundBy('SELECT id FROM users WHERE tenant_id = $1 AND (id = $2 OR branch_id = $3)', [
          tenantId(),
          userId,
          branchId,
        ]),
      }
