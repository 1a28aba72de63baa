import { Op } from 'sequelize'
import { campaignLifecycle as lifecycleTable } from '#generated/crm/lifecycles.ts'
import type { Campaign, CampaignCreate, CampaignUpdate, ListCampaignsQuery } from '#generated/crm/types.ts'
import { checkAssignment, ownAssignment } from '#modules/access/index.ts'
import { currentTenant } from '#modules/organization/index.ts'
import { collection } from '#platform/collection.ts'
import { context, membership } from '#platform/context.ts'
import { beyondScope } from '#platform/errors.ts'
import { type EventType, publish } from '#platform/events.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { gatherResults } from './campaign-results.ts'
import { refuseCampaign as refuse } from './errors.ts'
import {
  campaignCancelled,
  campaignCompleted,
  campaignCreated,
  campaignDeleted,
  campaignPaused,
  campaignStarted,
  campaignUpdated,
} from './events.ts'
import { Campaign as CampaignRow } from './models/campaign.ts'
import { campaignView as view } from './views.ts'

const campaignLifecycle = lifecycle('campaign', lifecycleTable)

const campaigns = collection<CampaignRow, Campaign, ListCampaignsQuery>(CampaignRow, {
  resource: 'campaign',
  view,
  order: '-created_at',
  search: 'search_campaigns',
  gather: gatherResults,
  filters: { tag: (tag) => ({ tags: { [Op.contains]: [tag] } }) },
  conflict: {
    campaigns_owner_fkey: refuse.unknownOwner,
    campaigns_branch_fkey: refuse.unknownBranch,
    leads_campaign_fkey: refuse.inUse,
    opportunities_campaign_fkey: refuse.inUse,
  },
})
listIsMadeOf('campaigns', { tables: ['campaigns', 'leads', 'opportunities'] })

export const { list, get } = campaigns

/** A campaign that is planned; unless the body says otherwise the caller's to look after. */
export async function create(body: CampaignCreate): Promise<Campaign> {
  const row = await campaigns.insert(await settle({ ...blank, ...ownAssignment(), ...body }))
  const campaign = await campaigns.shown(row)
  await publish(campaignCreated, campaign)
  return campaign
}

/** Merges the given fields into the campaign. */
export async function update(id: string, body: CampaignUpdate): Promise<Campaign> {
  const row = await lockOwn(id)
  const { version } = row
  await campaigns.save(row, await settle(mergePatch(writable(row), body) as Said, row))
  const campaign = await campaigns.shown(row)
  if (row.version !== version) await publish(campaignUpdated, campaign)
  return campaign
}

/** The campaign is gone, unless leads or opportunities name it. */
export async function remove(id: string): Promise<void> {
  const campaign = await campaigns.shown(await lockOwn(id))
  await campaigns.remove(id)
  await publish(campaignDeleted, campaign)
}

/** It runs. */
export const start = (id: string): Promise<Campaign> => move(id, 'start', campaignStarted)
/** It rests for a while. */
export const pause = (id: string): Promise<Campaign> => move(id, 'pause', campaignPaused)
/** It is over. */
export const complete = (id: string): Promise<Campaign> => move(id, 'complete', campaignCompleted)
/** It does not take place, or not any more. */
export const cancel = (id: string): Promise<Campaign> => move(id, 'cancel', campaignCancelled)

type Action = Parameters<typeof campaignLifecycle.next>[0]
type CampaignEvent = EventType<'campaign.started' | 'campaign.paused' | 'campaign.completed' | 'campaign.cancelled'>

async function move(id: string, action: Action, event: CampaignEvent): Promise<Campaign> {
  const row = await lockOwn(id)
  await campaigns.save(row, { status: campaignLifecycle.next(action, row.status) })
  const campaign = await campaigns.shown(row)
  await publish(event, campaign)
  return campaign
}

/** Everybody sees all campaigns; a scope says which of them one changes. */
async function lockOwn(id: string): Promise<CampaignRow> {
  const row = await campaigns.lock(id)
  const { scope } = context()
  if (scope === 'tenant') return row
  const { userId, branchId } = membership()
  const isOwn = row.owner_id === userId
  const isOfBranch = scope === 'branch' && row.branch_id !== null && row.branch_id === branchId
  if (!isOwn && !isOfBranch) throw beyondScope(scope)
  return row
}

type Writable = Required<CampaignCreate>
/** Without a currency the tenant's is meant. */
type Said = Omit<Writable, 'currency'> & { currency: string | null }

async function settle(said: Said, row?: CampaignRow) {
  const { starts_on, ends_on } = said
  if (starts_on && ends_on && ends_on < starts_on) throw refuse.endsBeforeStart({ starts_on, ends_on })
  await checkAssignment(said, row, refuse)
  return { ...said, currency: said.currency ?? (await currentTenant()).currency }
}

const writable = (row: CampaignRow): Said =>
  Object.fromEntries(['name', 'channel', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as unknown as Said

const blank = {
  description: null,
  audience: null,
  starts_on: null,
  ends_on: null,
  currency: null,
  budget: null,
  actual_cost: null,
  target_leads: null,
  target_revenue: null,
  tags: [],
  owner_id: null,
  branch_id: null,
} satisfies Omit<Said, 'name' | 'channel'>
