import { isActiveUser } from '#modules/access/index.ts'
import { isBranch } from '#modules/organization/index.ts'
import { context, membership, tenantId } from '#platform/context.ts'
import type { Declared } from '#platform/errors.ts'
import { Campaign as CampaignRow } from './models/campaign.ts'
import { Contact as ContactRow } from './models/contact.ts'
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

/** Refuses a customer that the caller cannot name: unknown, archived or out of reach. */
export async function checkCustomer(
  { customer_id }: { customer_id: string | null },
  row: { customer_id: string | null } | undefined,
  refuse: { unknownCustomer: Declared },
): Promise<void> {
  if (!customer_id || customer_id === row?.customer_id) return
  const where = { tenant_id: tenantId(), id: customer_id, status: 'active' as const }
  if ((await CustomerRow.count({ where })) === 0) throw refuse.unknownCustomer({ customer_id })
}

/** Refuses a contact likewise. */
export async function checkContact(
  { contact_id }: { contact_id: string | null },
  row: { contact_id: string | null } | undefined,
  refuse: { unknownContact: Declared },
): Promise<void> {
  if (!contact_id || contact_id === row?.contact_id) return
  const where = { tenant_id: tenantId(), id: contact_id, status: 'active' as const }
  if ((await ContactRow.count({ where })) === 0) throw refuse.unknownContact({ contact_id })
}

/** Refuses a campaign that does not exist. */
export async function checkCampaign(
  { campaign_id }: { campaign_id: string | null },
  row: { campaign_id: string | null } | undefined,
  refuse: { unknownCampaign: Declared },
): Promise<void> {
  if (!campaign_id || campaign_id === row?.campaign_id) return
  const where = { tenant_id: tenantId(), id: campaign_id }
  if ((await CampaignRow.count({ where })) === 0) throw refuse.unknownCampaign({ campaign_id })
}
