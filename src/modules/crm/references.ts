import { tenantId } from '#platform/context.ts'
import type { Declared } from '#platform/errors.ts'
import { Campaign as CampaignRow } from './models/campaign.ts'
import { Contact as ContactRow } from './models/contact.ts'
import { Customer as CustomerRow } from './models/customer.ts'

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
