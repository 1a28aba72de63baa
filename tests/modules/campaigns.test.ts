import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { harness } from '../support/harness.ts'
import { refusal } from '../support/refusal.ts'

const daftar = await harness()
const { client, as, userId } = await daftar.tenant()
const unknown = '019a7c3e-0000-7000-8000-000000000000'

const aCampaign = (fields: object = {}) => ({ name: 'Food fair', channel: 'event' as const, ...fields })
afterEach(() => vi.useRealTimers())
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)
const nothing = {
  leads: 0,
  converted_leads: 0,
  conversion_rate: null,
  opportunities: 0,
  won_opportunities: 0,
  won_amounts: [],
  cost_per_lead: null,
  return_on_investment: null,
}

describe('a campaign', () => {
  test('comes back with every field as it was given, planned and without results', async () => {
    const given = {
      name: 'Food fair in Vancouver',
      channel: 'event' as const,
      description: 'A stand with tastings.',
      audience: 'Owners of grocery shops',
      starts_on: '2026-03-01',
      ends_on: '2026-03-31',
      currency: 'CAD',
      budget: '5000.00',
      actual_cost: '4200.00',
      target_leads: 50,
      target_revenue: '40000.00',
      tags: ['spring'],
    }
    const created = await client.campaigns.create(given)
    expect(created).toMatchObject({
      ...given,
      status: 'planned',
      owner_id: userId,
      results: { ...nothing, return_on_investment: '-100.00' },
    })
    expect(await client.campaigns.get(created.id)).toEqual(created)
  })

  test('cannot end before it begins, also by an update of one of both', async () => {
    expect(
      await refusal(client.campaigns.create(aCampaign({ starts_on: '2026-04-01', ends_on: '2026-03-31' }))),
    ).toMatchObject({ status: 422, code: 'campaign.ends_before_start', fields: ['ends_on'] })
    const { id } = await client.campaigns.create(aCampaign({ starts_on: '2026-04-01', ends_on: '2026-04-01' }))
    expect(await refusal(client.campaigns.update(id, { starts_on: '2026-04-02' }))).toMatchObject({ status: 422 })
    expect(await client.campaigns.update(id, { ends_on: null, starts_on: '2026-04-02' })).toMatchObject({
      ends_on: null,
    })
  })

  test.each([
    ['owner_id', 'campaign.unknown_owner'],
    ['branch_id', 'campaign.unknown_branch'],
  ])('names a %s that exists', async (field, code) => {
    expect(await refusal(client.campaigns.create(aCampaign({ [field]: unknown })))).toMatchObject({ status: 422, code })
  })

  test.each([
    ['results', { results: nothing }],
    ['status', { status: 'active' }],
    ['channel', { channel: 'carrier pigeon' }],
    ['budget', { budget: '-1' }],
  ])('PLT-13 is refused where %s does not fit, by name', async (field, fields) => {
    expect(await refusal(client.campaigns.create(aCampaign(fields) as never))).toMatchObject({
      status: 400,
      fields: [field],
    })
  })

  test('is deleted unless a lead or an opportunity names it', async () => {
    const { id } = await client.campaigns.create(aCampaign())
    await client.campaigns.delete(id)
    expect(await refusal(client.campaigns.get(id))).toMatchObject({ status: 404 })
    for (const refer of [
      (campaign_id: string) => client.leads.create({ name: 'Elizabeth', campaign_id }),
      (campaign_id: string) => client.opportunities.create({ name: 'Chai', campaign_id }),
    ]) {
      const { id: used } = await client.campaigns.create(aCampaign())
      await refer(used)
      expect(await refusal(client.campaigns.delete(used))).toMatchObject({ status: 409, code: 'campaign.in_use' })
      expect(await client.campaigns.get(used)).toMatchObject({ id: used })
    }
  })
})

describe('the life of a campaign', () => {
  test('is planned, active, paused, active and completed, each announced', async () => {
    const { id } = await client.campaigns.create(aCampaign())
    expect((await client.campaigns.start(id)).status).toBe('active')
    expect((await client.campaigns.pause(id)).status).toBe('paused')
    expect((await client.campaigns.start(id)).status).toBe('active')
    expect((await client.campaigns.complete(id)).status).toBe('completed')
    expect(await client.campaigns.update(id, { actual_cost: '1.00' })).toMatchObject({ actual_cost: '1.00' })
    const events = await daftar.sql<{ type: string }>(
      'SELECT type FROM events WHERE aggregate = $1 ORDER BY sequence',
      [`campaign:${id}`],
    )
    expect(events.map(({ type }) => type)).toEqual(
      ['created', 'started', 'paused', 'started', 'completed', 'updated'].map((name) => `campaign.${name}`),
    )
  })

  test('PLT-01 what the status does not allow is refused and names what it allows', async () => {
    const { id } = await client.campaigns.create(aCampaign())
    expect(await refusal(client.campaigns.pause(id))).toMatchObject({
      status: 409,
      code: 'campaign.cannot_pause',
      context: { status: 'planned', allowed: ['start', 'cancel'] },
    })
    expect((await refusal(client.campaigns.complete(id))).code).toBe('campaign.cannot_complete')
    await client.campaigns.cancel(id)
    expect((await refusal(client.campaigns.start(id))).code).toBe('campaign.cannot_start')
    expect((await refusal(client.campaigns.cancel(id))).code).toBe('campaign.cannot_cancel')
  })
})

describe('results', () => {
  test('are counted from leads and opportunities, to the cent', async () => {
    const { id: campaign_id } = await client.campaigns.create(aCampaign({ currency: 'USD', actual_cost: '100.00' }))
    const leads = []
    for (const n of [1, 2, 3]) leads.push(await client.leads.create({ name: `Lead ${n}`, campaign_id }))
    const { customer_id, opportunity_id } = await client.leads.convert(leads[0]?.id as string, {
      opportunity: { amount: '120.10', currency: 'USD' },
    })
    await client.opportunities.win(opportunity_id as string)
    const more = await client.opportunities.create({
      name: 'More',
      campaign_id,
      customer_id,
      amount: '30.05',
      currency: 'USD',
    })
    await client.opportunities.win(more.id)
    await client.opportunities.create({ name: 'Open', campaign_id, amount: '999.00', currency: 'USD' })
    const expected = {
      leads: 3,
      converted_leads: 1,
      conversion_rate: '33.33',
      opportunities: 3,
      won_opportunities: 2,
      won_amounts: [{ currency: 'USD', amount: '150.15' }],
      cost_per_lead: '33.33',
      return_on_investment: '50.15',
    }
    expect((await client.campaigns.get(campaign_id)).results).toEqual(expected)
    const [listed] = (await client.campaigns.list({ per_page: 100 })).data.filter(({ id }) => id === campaign_id)
    expect(listed?.results).toEqual(expected)

    const foreign = await client.opportunities.create({
      name: 'Euro',
      campaign_id,
      customer_id,
      amount: '1.00',
      currency: 'EUR',
    })
    await client.opportunities.win(foreign.id)
    expect((await client.campaigns.get(campaign_id)).results).toMatchObject({
      won_amounts: [
        { currency: 'EUR', amount: '1.00' },
        { currency: 'USD', amount: '150.15' },
      ],
      return_on_investment: null,
    })
  })

  test('say what was lost where nothing was won, and nothing of a return without a cost', async () => {
    const spent = await client.campaigns.create(aCampaign({ actual_cost: '50.00' }))
    expect(spent.results).toMatchObject({ cost_per_lead: null, return_on_investment: '-100.00' })
    const free = await client.campaigns.create(aCampaign({ actual_cost: '0' }))
    expect(free.results).toMatchObject({ return_on_investment: null })
  })

  test('PLT-11 are a change of the list for who asks by date', async () => {
    const { client: own } = await daftar.tenant()
    const { id } = await own.campaigns.create(aCampaign())
    const modified = async () => {
      // What changed within the last minute is not told yet.
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 120_000 })
      const { response } = await own.campaigns.list().withResponse()
      vi.useRealTimers()
      return Date.parse(response.headers.get('last-modified') ?? '')
    }
    const before = await modified()
    await new Promise((done) => setTimeout(done, 1_100))
    await own.leads.create({ name: 'Elizabeth', campaign_id: id })
    expect(await modified()).toBeGreaterThan(before)
  })

  test('PLT-11 make a list new for its readers, and are no change of the campaign', async () => {
    const tag = randomUUID().slice(0, 8)
    const { id } = await client.campaigns.create(aCampaign({ tags: [tag] }))
    const { etag } = await client.campaigns.get(id).withResponse()
    const before = await client.campaigns.list({ tag }).withResponse()
    await client.leads.create({ name: 'Elizabeth', campaign_id: id })
    const after = await client.campaigns.list({ tag }).withResponse()
    expect(after.etag).not.toBe(before.etag)
    expect(await client.campaigns.update(id, { audience: 'All' }, { ifMatch: etag as string })).toMatchObject({
      results: { leads: 1 },
    })
  })
})

describe('what a role reaches', () => {
  test('scope own: a seller sees all campaigns, changes only own ones, and counts only own leads', async () => {
    const seller = await as('sales')
    const { id } = await client.campaigns.create(aCampaign())
    await client.leads.create({ name: 'Not theirs', campaign_id: id })
    await seller.client.leads.create({ name: 'Theirs', campaign_id: id })
    expect((await seller.client.campaigns.get(id)).results.leads).toBe(1)
    expect((await client.campaigns.get(id)).results.leads).toBe(2)
    for (const attempt of [
      () => seller.client.campaigns.update(id, { budget: '1' }),
      () => seller.client.campaigns.start(id),
    ])
      expect(await refusal(attempt())).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    const own = await seller.client.campaigns.create(aCampaign())
    expect((await seller.client.campaigns.start(own.id)).status).toBe('active')
  })

  test('scope branch: the head of a branch changes campaigns of the branch', async () => {
    const head = await as('branch_head')
    const [branch] = await daftar.sql<{ id: string }>(
      'SELECT b.id FROM branches b JOIN users u ON u.tenant_id = b.tenant_id WHERE u.id = $1',
      [head.userId],
    )
    await client.users.update(head.userId, { branch_id: branch?.id ?? null })
    const inside = await client.campaigns.create(aCampaign({ branch_id: branch?.id }))
    const outside = await client.campaigns.create(aCampaign({ branch_id: null }))
    expect(await head.client.campaigns.update(inside.id, { budget: '1' })).toMatchObject({ budget: '1' })
    expect(await refusal(head.client.campaigns.update(outside.id, { budget: '1' }))).toMatchObject({ status: 403 })
    expect(await refusal(head.client.campaigns.delete(outside.id))).toMatchObject({ status: 403 })
  })
})

test('each filter finds what it names and nothing else', async () => {
  const wanted = await client.campaigns.create(
    aCampaign({
      channel: 'partner',
      currency: 'GBP',
      starts_on: '2031-01-05',
      ends_on: '2031-01-09',
      tags: ['wanted'],
    }),
  )
  const other = await client.campaigns.create(
    aCampaign({ currency: 'EUR', starts_on: '2031-01-04', ends_on: '2031-01-10' }),
  )
  await client.campaigns.start(wanted.id)
  for (const filter of [
    { status: ['active'], tag: 'wanted' },
    { channel: 'partner' },
    { currency: 'GBP' },
    { tag: 'wanted' },
    { starts_on__gte: '2031-01-05', starts_on__lte: '2031-01-05' },
    { ends_on__gte: '2031-01-09', ends_on__lte: '2031-01-09' },
    { search: 'fod fair', channel: 'partner' },
  ]) {
    const ids = idsOf((await client.campaigns.list({ ...filter, per_page: 100 } as never)).data)
    expect(ids, JSON.stringify(filter)).toContain(wanted.id)
    expect(ids, JSON.stringify(filter)).not.toContain(other.id)
  }
})
