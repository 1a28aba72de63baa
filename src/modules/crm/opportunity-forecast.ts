import type {
  GetOpportunityForecastQuery,
  OpportunityForecast,
  OpportunityForecastStage,
  OpportunityStage,
} from '#generated/crm/types.ts'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { roundMoney, sum } from '#platform/money.ts'

/** What stands in one currency, month and stage. */
interface Cell {
  currency: string
  month: string | null
  stage: OpportunityStage
  count: number
  amount: string
  weighted_amount: string
}

/** The open opportunities within reach, summed by currency, stage and month. Each sum is exact, and rounded once. */
export async function get(query: GetOpportunityForecastQuery): Promise<OpportunityForecast[]> {
  const cells = await cellsOf(query)
  return groupsOf(cells, ({ currency }) => currency).map(([currency, own]) => ({
    currency,
    ...sums(own),
    stages: stagesOf(own),
    months: groupsOf(own, ({ month }) => month).map(([month, ofMonth]) => ({
      month,
      ...sums(ofMonth),
      stages: stagesOf(ofMonth),
    })),
  }))
}

const cellsOf = (query: GetOpportunityForecastQuery): Promise<Cell[]> =>
  database.query<Cell>(
    `SELECT currency, to_char(expected_close_date, 'YYYY-MM') AS month, stage, count(*)::integer AS count,
       coalesce(sum(amount), 0)::text AS amount, coalesce(sum(weighted_amount), 0)::text AS weighted_amount
     FROM opportunities
     WHERE tenant_id = $1 AND status = 'open'
       AND ($2::uuid IS NULL OR owner_id = $2) AND ($3::uuid IS NULL OR branch_id = $3)
       AND ($4::uuid IS NULL OR customer_id = $4) AND ($5::uuid IS NULL OR campaign_id = $5)
       AND ($6::text IS NULL OR currency = $6)
       AND ($7::date IS NULL OR expected_close_date >= $7) AND ($8::date IS NULL OR expected_close_date <= $8)
     GROUP BY 1, 2, 3 ORDER BY currency, month NULLS LAST, array_position(ARRAY['prospecting', 'qualification', 'proposal', 'negotiation'], stage)`,
    [
      tenantId(),
      query.owner_id ?? null,
      query.branch_id ?? null,
      query.customer_id ?? null,
      query.campaign_id ?? null,
      query.currency ?? null,
      query.expected_close_date__gte ?? null,
      query.expected_close_date__lte ?? null,
    ],
  )

const stages: OpportunityStage[] = ['prospecting', 'qualification', 'proposal', 'negotiation']

const stagesOf = (cells: readonly Cell[]): OpportunityForecastStage[] =>
  stages.flatMap((stage) => {
    const own = cells.filter((cell) => cell.stage === stage)
    return own.length > 0 ? [{ stage, ...sums(own) }] : []
  })

const sums = (cells: readonly Cell[]) => ({
  count: cells.reduce((total, { count }) => total + count, 0),
  amount: total(cells, 'amount'),
  weighted_amount: total(cells, 'weighted_amount'),
})

const total = (cells: readonly Cell[], name: 'amount' | 'weighted_amount'): string =>
  roundMoney(sum(cells.map((cell) => cell[name])), cells[0]?.currency ?? '')

/** The cells by what they have in common, in the order in which they came. */
function groupsOf<Key>(cells: readonly Cell[], keyOf: (cell: Cell) => Key): [Key, Cell[]][] {
  const groups = new Map<Key, Cell[]>()
  for (const cell of cells) groups.set(keyOf(cell), [...(groups.get(keyOf(cell)) ?? []), cell])
  return [...groups]
}
