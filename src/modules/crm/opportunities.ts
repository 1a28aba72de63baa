import { Op } from 'sequelize'
import { opportunityLifecycle as lifecycleTable } from '#generated/crm/lifecycles.ts'
import type {
  ListOpportunitiesQuery,
  Opportunity,
  OpportunityCreate,
  OpportunityLoss,
  OpportunityStage,
  OpportunityUpdate,
} from '#generated/crm/types.ts'
import { checkAssignment, ownAssignment } from '#modules/access/index.ts'
import { currentTenant } from '#modules/organization/index.ts'
import { collection } from '#platform/collection.ts'
import { now } from '#platform/context.ts'
import { type EventType, publish } from '#platform/events.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { refuseOpportunity as refuse } from './errors.ts'
import {
  opportunityCreated,
  opportunityDeleted,
  opportunityLost,
  opportunityReopened,
  opportunityUpdated,
  opportunityWon,
} from './events.ts'
import { Opportunity as OpportunityRow } from './models/opportunity.ts'
import { checkCampaign, checkContact, checkCustomer } from './references.ts'
import { opportunityView as view } from './views.ts'

const opportunityLifecycle = lifecycle('opportunity', lifecycleTable)

/** How likely a sale is in each stage, in percent, unless somebody knows better. */
const probabilities: Record<OpportunityStage, number> = {
  prospecting: 10,
  qualification: 25,
  proposal: 50,
  negotiation: 75,
}

const opportunities = collection<OpportunityRow, Opportunity, ListOpportunitiesQuery>(OpportunityRow, {
  resource: 'opportunity',
  view,
  order: '-created_at',
  search: 'search_opportunities',
  filters: { tag: (tag) => ({ tags: { [Op.contains]: [tag] } }) },
  conflict: {
    leads_opportunity_fkey: refuse.ofLead,
    opportunities_customer_fkey: refuse.unknownCustomer,
    opportunities_contact_fkey: refuse.unknownContact,
    opportunities_campaign_fkey: refuse.unknownCampaign,
    opportunities_owner_fkey: refuse.unknownOwner,
    opportunities_branch_fkey: refuse.unknownBranch,
  },
})

export const { list, get } = opportunities

/**
 * A sale that may come about; unless the body says otherwise the caller's to look after.
 * @param leadId The lead that becomes it.
 */
export async function create(body: OpportunityCreate, leadId: string | null = null): Promise<Opportunity> {
  const values = await settle({ ...blank, ...ownAssignment(), ...body })
  const opportunity = view(await opportunities.insert({ ...values, lead_id: leadId }))
  await publish(opportunityCreated, opportunity)
  return opportunity
}

/** Merges the given fields into the opportunity; another stage brings its probability along. */
export async function update(id: string, body: OpportunityUpdate): Promise<Opportunity> {
  const row = await opportunities.lock(id)
  if (row.status !== 'open') throw refuse.closed({})
  const { version } = row
  const moved = body.stage !== undefined && body.stage !== row.stage
  const held = moved ? { ...writable(row), probability: null } : writable(row)
  await opportunities.save(row, await settle(mergePatch(held, body) as Said, row))
  const opportunity = view(row)
  if (row.version !== version) await publish(opportunityUpdated, opportunity)
  return opportunity
}

/** The opportunity is gone, unless a lead became it. */
export async function remove(id: string): Promise<void> {
  const row = await opportunities.lock(id)
  if (row.lead_id !== null) throw refuse.ofLead({})
  await row.destroy()
  await publish(opportunityDeleted, view(row))
}

/** The sale has come about. */
export const win = (id: string): Promise<Opportunity> =>
  move(id, 'win', opportunityWon, ({ customer_id }) => {
    if (customer_id === null) throw refuse.withoutCustomer({})
    return { probability: 100, closed_at: now() }
  })

/** The sale does not come about, for a reason. */
export const lose = (id: string, { reason, note, competitor }: OpportunityLoss): Promise<Opportunity> =>
  move(id, 'lose', opportunityLost, (row) => ({
    probability: 0,
    closed_at: now(),
    lost_reason: reason,
    lost_note: note ?? null,
    competitor: competitor ?? row.competitor,
  }))

/** It is undecided again. */
export const reopen = (id: string): Promise<Opportunity> =>
  move(id, 'reopen', opportunityReopened, ({ stage }) => ({
    probability: probabilities[stage],
    closed_at: null,
    lost_reason: null,
    lost_note: null,
  }))

type Action = Parameters<typeof opportunityLifecycle.next>[0]
type OpportunityEvent = EventType<'opportunity.won' | 'opportunity.lost' | 'opportunity.reopened'>

async function move(
  id: string,
  action: Action,
  event: OpportunityEvent,
  values: (row: OpportunityRow) => object,
): Promise<Opportunity> {
  const row = await opportunities.lock(id)
  const status = opportunityLifecycle.next(action, row.status)
  await opportunities.save(row, { ...values(row), status })
  const opportunity = view(row)
  await publish(event, opportunity)
  return opportunity
}

type Writable = Required<OpportunityCreate>
/** Without a currency the tenant's is meant, without a probability the stage's. */
type Said = Omit<Writable, 'currency' | 'probability'> & { currency: string | null; probability: number | null }

async function settle(said: Said, row?: OpportunityRow) {
  await checkCustomer(said, row, refuse)
  await checkContact(said, row, refuse)
  await checkCampaign(said, row, refuse)
  await checkAssignment(said, row, refuse)
  return {
    ...said,
    probability: said.probability ?? probabilities[said.stage],
    currency: said.currency ?? (await currentTenant()).currency,
  }
}

const writable = (row: OpportunityRow): Said =>
  Object.fromEntries(['name', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as unknown as Said

const blank = {
  customer_id: null,
  contact_id: null,
  campaign_id: null,
  stage: 'prospecting',
  probability: null,
  amount: null,
  currency: null,
  expected_close_date: null,
  next_step: null,
  competitor: null,
  tags: [],
  notes: null,
  owner_id: null,
  branch_id: null,
} satisfies Omit<Said, 'name'>
