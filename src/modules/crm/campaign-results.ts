import type { CampaignResults } from '#generated/crm/types.ts'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { decimal, roundMoney } from '#platform/money.ts'
import type { Campaign as CampaignRow } from './models/campaign.ts'

interface Leads {
  campaign_id: string
  leads: number
  converted: number
}
interface Opportunities {
  campaign_id: string
  currency: string
  opportunities: number
  won: number
  amount: string
}

/** Counts what each campaign has brought, as far as the reader reaches. */
export async function gatherResults(rows: CampaignRow[]): Promise<void> {
  const values = [tenantId(), rows.map(({ id }) => id)]
  const leads = await database.query<Leads>(
    `SELECT campaign_id, count(*)::integer AS leads, count(*) FILTER (WHERE status = 'converted')::integer AS converted
     FROM leads WHERE tenant_id = $1 AND campaign_id = ANY ($2::uuid[]) GROUP BY 1`,
    values,
  )
  const opportunities = await database.query<Opportunities>(
    `SELECT campaign_id, currency, count(*)::integer AS opportunities, count(*) FILTER (WHERE status = 'won')::integer AS won,
       coalesce(sum(amount) FILTER (WHERE status = 'won'), 0)::text AS amount
     FROM opportunities WHERE tenant_id = $1 AND campaign_id = ANY ($2::uuid[]) GROUP BY 1, 2 ORDER BY 1, 2`,
    values,
  )
  for (const row of rows)
    row.results = resultsOf(
      row,
      leads.find(({ campaign_id }) => campaign_id === row.id),
      opportunities.filter(({ campaign_id }) => campaign_id === row.id),
    )
}

function resultsOf(campaign: CampaignRow, leads: Leads | undefined, opportunities: Opportunities[]): CampaignResults {
  const all = leads?.leads ?? 0
  const converted = leads?.converted ?? 0
  const won = opportunities.filter((one) => one.won > 0)
  const cost = campaign.actual_cost === null ? null : decimal(campaign.actual_cost)
  return {
    leads: all,
    converted_leads: converted,
    conversion_rate: all > 0 ? percent(converted, all) : null,
    opportunities: opportunities.reduce((total, one) => total + one.opportunities, 0),
    won_opportunities: won.reduce((total, one) => total + one.won, 0),
    won_amounts: won.map(({ currency, amount }) => ({ currency, amount: roundMoney(decimal(amount), currency) })),
    cost_per_lead: cost && all > 0 ? roundMoney(cost.dividedBy(all), campaign.currency) : null,
    return_on_investment: returnOf(campaign, won),
  }
}

/** What was won beyond the cost, in percent of it. Nothing is said where there was no cost, or other money came in. */
function returnOf({ actual_cost, currency }: CampaignRow, won: readonly Opportunities[]): string | null {
  if (actual_cost === null || decimal(actual_cost).isZero()) return null
  if (won.some((one) => one.currency !== currency)) return null
  const cost = decimal(actual_cost)
  const gain = decimal(won[0]?.amount ?? '0').minus(cost)
  return gain.dividedBy(cost).times(100).toDecimalPlaces(2).toFixed(2)
}

const percent = (part: number, whole: number): string =>
  decimal(String(part)).dividedBy(String(whole)).times(100).toDecimalPlaces(2).toFixed(2)
