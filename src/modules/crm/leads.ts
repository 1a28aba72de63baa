import { Op } from 'sequelize'
import { leadLifecycle as lifecycleTable } from '#generated/crm/lifecycles.ts'
import type { Lead, LeadCreate, LeadLoss, LeadUpdate, ListLeadsQuery } from '#generated/crm/types.ts'
import { checkAssignment, ownAssignment } from '#modules/access/index.ts'
import { currentTenant } from '#modules/organization/index.ts'
import { collection, sameText } from '#platform/collection.ts'
import { now } from '#platform/context.ts'
import { type EventType, publish } from '#platform/events.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { nowhere } from './customers.ts'
import { refuseLead as refuse } from './errors.ts'
import {
  leadContacted,
  leadCreated,
  leadDeleted,
  leadLost,
  leadQualified,
  leadReopened,
  leadUpdated,
} from './events.ts'
import { Lead as LeadRow } from './models/lead.ts'
import { announceLeadOwner } from './ownership.ts'
import { checkCampaign } from './references.ts'
import { leadView as view } from './views.ts'

export const leadLifecycle = lifecycle('lead', lifecycleTable)

export const leads = collection<LeadRow, Lead, ListLeadsQuery>(LeadRow, {
  resource: 'lead',
  view,
  order: '-created_at',
  search: 'search_leads',
  filters: {
    tag: (tag) => ({ tags: { [Op.contains]: [tag] } }),
    email: (email) => sameText('email', email),
    phone: (phone) => ({ phone_digits: phone.replace(/\D/g, '') }),
    assigned: (assigned) => ({ owner_id: { [assigned ? Op.ne : Op.is]: null } }),
  },
  conflict: {
    leads_campaign_fkey: refuse.unknownCampaign,
    leads_owner_fkey: refuse.unknownOwner,
    leads_branch_fkey: refuse.unknownBranch,
  },
})

export const { list, get } = leads

/** Somebody who may become a customer; unless the body says otherwise the caller's to look after. */
export async function create(body: LeadCreate): Promise<Lead> {
  const lead = await capture({ ...ownAssignment(), ...body })
  await announceLeadOwner(lead, null)
  return lead
}

/** A lead that is nobody's unless the body says so, such as one from a public form. */
export async function capture(body: LeadCreate): Promise<Lead> {
  const lead = view(await leads.insert(await settle({ ...blank, ...body })))
  await publish(leadCreated, lead)
  return lead
}

/** Merges the given fields into the lead. */
export async function update(id: string, body: LeadUpdate): Promise<Lead> {
  const row = await leads.lock(id)
  if (row.status === 'converted') throw refuse.converted({})
  const { version, owner_id } = row
  await leads.save(row, await settle(mergePatch(writable(row), body) as Said, row))
  const lead = view(row)
  if (row.version === version) return lead
  await publish(leadUpdated, lead)
  await announceLeadOwner(lead, owner_id)
  return lead
}

/** The lead is gone; a converted one stays, since a customer came of it. */
export async function remove(id: string): Promise<void> {
  const row = await leads.lock(id)
  if (row.status === 'converted') throw refuse.cannotDelete({})
  await row.destroy()
  await publish(leadDeleted, view(row))
}

/** Somebody has spoken to the lead. */
export const contact = (id: string): Promise<Lead> =>
  move(id, 'contact', leadContacted, () => ({ contacted_at: now() }))

/** The lead is worth an offer. */
export const qualify = (id: string): Promise<Lead> =>
  move(id, 'qualify', leadQualified, ({ contacted_at }) => ({
    contacted_at: contacted_at ?? now(),
    qualified_at: now(),
  }))

/** Nothing comes of the lead, for a reason. */
export const lose = (id: string, { reason, note }: LeadLoss): Promise<Lead> =>
  move(id, 'lose', leadLost, () => ({ lost_reason: reason, lost_note: note ?? null, lost_at: now() }))

/** The lead begins anew. */
export const reopen = (id: string): Promise<Lead> =>
  move(id, 'reopen', leadReopened, () => ({
    lost_reason: null,
    lost_note: null,
    lost_at: null,
    contacted_at: null,
    qualified_at: null,
  }))

type Action = Exclude<Parameters<typeof leadLifecycle.next>[0], 'convert'>
type LeadEvent = EventType<'lead.contacted' | 'lead.qualified' | 'lead.lost' | 'lead.reopened'>

async function move(id: string, action: Action, event: LeadEvent, values: (row: LeadRow) => object): Promise<Lead> {
  const row = await leads.lock(id)
  const status = leadLifecycle.next(action, row.status)
  await leads.save(row, { ...values(row), status })
  const lead = view(row)
  await publish(event, lead)
  return lead
}

type Writable = Required<LeadCreate>
/** Without a currency the tenant's is meant. */
type Said = Omit<Writable, 'currency'> & { currency: string | null }

/** What is stored for what was said: a whole address, a currency, what is referred to, and when consent was given. */
async function settle(said: Said, row?: LeadRow) {
  await checkCampaign(said, row, refuse)
  await checkAssignment(said, row, refuse)
  const channels = [...said.marketing_consent].sort()
  const sameConsent = String(channels) === String(row?.marketing_consent ?? [])
  return {
    ...said,
    address: { ...nowhere, ...said.address },
    preferred_call_at: said.preferred_call_at === null ? null : new Date(said.preferred_call_at),
    currency: said.currency ?? (await currentTenant()).currency,
    marketing_consent: channels,
    marketing_consent_at: sameConsent ? (row?.marketing_consent_at ?? null) : now(),
  }
}

const writable = (row: LeadRow): Said =>
  Object.fromEntries(['name', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as unknown as Said

const blank = {
  company: null,
  job_title: null,
  email: null,
  phone: null,
  website: null,
  address: nowhere,
  language: null,
  source: 'other',
  campaign_id: null,
  message: null,
  preferred_call_at: null,
  score: null,
  estimated_value: null,
  currency: null,
  marketing_consent: [],
  tags: [],
  notes: null,
  owner_id: null,
  branch_id: null,
} satisfies Omit<Said, 'name'>
