import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { harness } from '../support/harness.ts'
import { refusal } from '../support/refusal.ts'

const daftar = await harness()
const { client, as, userId } = await daftar.tenant()
const unknown = '019a7c3e-0000-7000-8000-000000000000'

const anOpportunity = (fields: object = {}) => ({ name: 'Chai for twelve shops', ...fields })
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)

describe('an opportunity', () => {
  test('comes back with every field as it was given', async () => {
    const { id: customer_id } = await client.customers.create({ name: 'Alfreds Futterkiste' })
    const { id: contact_id } = await client.contacts.create({ name: 'Maria Anders', customer_id })
    const { id: campaign_id } = await client.campaigns.create({ name: 'Fair', channel: 'event' })
    const given = {
      name: 'Chai for twelve shops',
      customer_id,
      contact_id,
      campaign_id,
      stage: 'proposal' as const,
      probability: 35,
      amount: '12000.00',
      currency: 'CAD',
      expected_close_date: '2026-06-30',
      next_step: 'Send samples.',
      competitor: 'Tokyo Traders',
      tags: ['tea'],
      notes: 'Twelve shops.',
    }
    const created = await client.opportunities.create(given)
    expect(created).toMatchObject({
      ...given,
      weighted_amount: '4200.00',
      status: 'open',
      lead_id: null,
      owner_id: userId,
    })
    expect(await client.opportunities.get(created.id)).toEqual(created)
  })

  test.each([
    ['prospecting', 10],
    ['qualification', 25],
    ['proposal', 50],
    ['negotiation', 75],
  ] as const)('in the stage %s is won with a probability of %i, unless it is said', async (stage, probability) => {
    expect(await client.opportunities.create(anOpportunity({ stage }))).toMatchObject({ stage, probability })
    const { id } = await client.opportunities.create(anOpportunity({ probability: 99 }))
    expect(await client.opportunities.update(id, { name: 'Same stage' })).toMatchObject({ probability: 99 })
    expect(await client.opportunities.update(id, { stage, probability: 5 })).toMatchObject({ stage, probability: 5 })
  })

  test('that moves to another stage takes its probability', async () => {
    const { id } = await client.opportunities.create(anOpportunity({ probability: 99 }))
    expect(await client.opportunities.update(id, { stage: 'negotiation' })).toMatchObject({ probability: 75 })
  })

  test.each([
    ['999999999999999.9999', 'USD', 33, '330000000000000.00'],
    ['0.05', 'USD', 50, '0.03'],
    ['101', 'JPY', 50, '51'],
    ['1.001', 'KWD', 50, '0.501'],
  ])('PLT-21 %s %s at %i %% weighs %s', async (amount, currency, probability, weighted_amount) => {
    expect(await client.opportunities.create(anOpportunity({ amount, currency, probability }))).toMatchObject({
      amount,
      weighted_amount,
    })
  })

  test('without an amount has no weight', async () => {
    expect(await client.opportunities.create(anOpportunity())).toMatchObject({ amount: null, weighted_amount: null })
  })

  test.each([
    ['customer_id', 'opportunity.unknown_customer'],
    ['contact_id', 'opportunity.unknown_contact'],
    ['campaign_id', 'opportunity.unknown_campaign'],
    ['owner_id', 'opportunity.unknown_owner'],
    ['branch_id', 'opportunity.unknown_branch'],
  ])('names a %s that exists', async (field, code) => {
    expect(await refusal(client.opportunities.create(anOpportunity({ [field]: unknown })))).toMatchObject({
      status: 422,
      code,
      fields: [field],
    })
  })

  test.each([
    ['probability', { probability: 101 }],
    ['stage', { stage: 'won' }],
    ['amount', { amount: '1.00001' }],
    ['expected_close_date', { expected_close_date: '2026-02-30' }],
    ['lead_id', { lead_id: unknown }],
  ])('PLT-13 is refused where %s does not fit, by name', async (field, fields) => {
    expect(await refusal(client.opportunities.create(anOpportunity(fields) as never))).toMatchObject({
      status: 400,
      fields: [field],
    })
  })

  test('deleted is gone, unless a lead became it', async () => {
    const { id } = await client.opportunities.create(anOpportunity())
    await client.opportunities.delete(id)
    expect(await refusal(client.opportunities.get(id))).toMatchObject({ status: 404 })
    const lead = await client.leads.create({ name: 'Elizabeth Lincoln' })
    const { opportunity_id } = await client.leads.convert(lead.id, {})
    expect(await refusal(client.opportunities.delete(opportunity_id as string))).toMatchObject({
      status: 409,
      code: 'opportunity.of_lead',
    })
  })
})

describe('the life of an opportunity', () => {
  const withCustomer = async (fields: object = {}) => {
    const { id: customer_id } = await client.customers.create({ name: 'Alfreds Futterkiste' })
    return client.opportunities.create(anOpportunity({ customer_id, ...fields }))
  }

  test('ends won with all of its amount, and needs a customer for it', async () => {
    const { id } = await withCustomer({ amount: '100.00', currency: 'USD' })
    expect(await client.opportunities.win(id)).toMatchObject({
      status: 'won',
      probability: 100,
      weighted_amount: '100.00',
      closed_at: expect.any(String),
    })
    const homeless = await client.opportunities.create(anOpportunity())
    expect(await refusal(client.opportunities.win(homeless.id))).toMatchObject({
      status: 422,
      code: 'opportunity.without_customer',
      fields: ['customer_id'],
    })
  })

  test('ends lost with a reason and nothing of its amount', async () => {
    const { id } = await withCustomer({ amount: '100.00', currency: 'USD' })
    const loss = { reason: 'competitor' as const, competitor: 'Tokyo Traders', note: 'A week earlier' }
    expect(await client.opportunities.lose(id, loss)).toMatchObject({
      status: 'lost',
      probability: 0,
      weighted_amount: '0.00',
      lost_reason: 'competitor',
      lost_note: 'A week earlier',
      competitor: 'Tokyo Traders',
      closed_at: expect.any(String),
    })
  })

  test('begins anew with the probability of its stage', async () => {
    const { id } = await withCustomer({ stage: 'negotiation' })
    await client.opportunities.lose(id, { reason: 'price' })
    expect(await client.opportunities.reopen(id)).toMatchObject({
      status: 'open',
      stage: 'negotiation',
      probability: 75,
      lost_reason: null,
      closed_at: null,
    })
  })

  test('PLT-01 what the status does not allow is refused and names what it allows', async () => {
    const { id } = await withCustomer()
    expect(await refusal(client.opportunities.reopen(id))).toMatchObject({
      status: 409,
      code: 'opportunity.cannot_reopen',
      context: { status: 'open', allowed: ['win', 'lose'] },
    })
    await client.opportunities.win(id)
    expect(await refusal(client.opportunities.win(id))).toMatchObject({ code: 'opportunity.cannot_win' })
    expect(await refusal(client.opportunities.lose(id, { reason: 'price' }))).toMatchObject({
      code: 'opportunity.cannot_lose',
    })
    expect(await refusal(client.opportunities.update(id, { amount: '1' }))).toMatchObject({
      status: 422,
      code: 'opportunity.closed',
    })
  })

  test('is won or lost once, however many try at once', async () => {
    const { id } = await withCustomer()
    const attempts = await Promise.allSettled(
      Array.from({ length: 8 }, (_, n) =>
        n % 2 ? client.opportunities.win(id) : client.opportunities.lose(id, { reason: 'timing' }),
      ),
    )
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const events = await daftar.sql('SELECT type FROM events WHERE aggregate = $1', [`opportunity:${id}`])
    expect(events).toHaveLength(2)
  })
})

describe('finding', () => {
  test('each filter finds what it names and nothing else', async () => {
    const { id: customer_id } = await client.customers.create({ name: 'Filter' })
    const { id: contact_id } = await client.contacts.create({ name: 'Filter' })
    const { id: campaign_id } = await client.campaigns.create({ name: 'Filter', channel: 'event' })
    const about = { customer_id, contact_id, campaign_id }
    const wanted = await client.opportunities.create(
      anOpportunity({
        ...about,
        amount: '777.77',
        currency: 'GBP',
        probability: 43,
        expected_close_date: '2031-05-05',
        stage: 'negotiation',
        tags: ['wanted'],
      }),
    )
    const other = await client.opportunities.create(
      anOpportunity({ amount: '777.78', currency: 'EUR', expected_close_date: '2031-05-06' }),
    )
    await client.opportunities.lose(wanted.id, { reason: 'no_decision' })
    const closed = (await client.opportunities.get(wanted.id)).closed_at as string
    const filters = [
      { status: ['won', 'lost'], tag: 'wanted' },
      { stage: ['negotiation'], tag: 'wanted' },
      { customer_id },
      { contact_id },
      { campaign_id },
      { currency: 'GBP' },
      { amount__gte: '777.77', amount__lte: '777.77' },
      { probability__gte: 0, probability__lte: 0 },
      { expected_close_date__gte: '2031-05-05', expected_close_date__lte: '2031-05-05' },
      { closed_at__gte: closed, closed_at__lte: closed },
      { lost_reason: 'no_decision' },
    ]
    for (const filter of filters) {
      const ids = idsOf((await client.opportunities.list({ ...filter, per_page: 100 } as never)).data)
      expect(ids, JSON.stringify(filter)).toContain(wanted.id)
      expect(ids, JSON.stringify(filter)).not.toContain(other.id)
    }
  })

  test('PLT-12 pages by cursor in the order of the weighted amount are the whole set once', async () => {
    const tag = randomUUID().slice(0, 8)
    for (const amount of ['3', null, '1', '2', null, '2', '0.5'])
      await client.opportunities.create(anOpportunity({ amount, tags: [tag], currency: 'USD' }))
    const seen: (string | null)[] = []
    for await (const { weighted_amount } of client.opportunities.list({
      tag,
      per_page: 2,
      ordering: ['-weighted_amount'],
    }))
      seen.push(weighted_amount)
    expect(seen).toEqual(['0.30', '0.20', '0.20', '0.10', '0.05', null, null])
  })

  test('search finds a name with a typing error', async () => {
    const { id } = await client.opportunities.create({ name: 'Gorgonzola Telino' })
    expect(idsOf((await client.opportunities.list({ search: 'gorgonzola tellino' })).data)).toContain(id)
  })
})

describe('the forecast', () => {
  test('sums open opportunities by currency, stage and month, exactly', async () => {
    const { client: own } = await daftar.tenant()
    const add = (amount: string | null, fields: object) =>
      own.opportunities.create(anOpportunity({ amount, ...fields }))
    const june = { currency: 'USD', expected_close_date: '2026-06-30' }
    await add('0.05', { ...june, probability: 50, stage: 'proposal' })
    await add('0.05', { ...june, expected_close_date: '2026-06-01', probability: 50, stage: 'proposal' })
    await add('999999999999999.99', { ...june, probability: 100, stage: 'negotiation' })
    await add('10', { currency: 'USD', expected_close_date: '2026-05-31', probability: 10 })
    await add('7', { currency: 'USD', probability: 0 })
    await add(null, { ...june, probability: 90, stage: 'proposal' })
    await add('1000', { currency: 'JPY', probability: 33 })
    const { id: closed } = await add('5000', june)
    await own.opportunities.lose(closed, { reason: 'price' })

    const proposals = { stage: 'proposal', count: 3, amount: '0.10', weighted_amount: '0.05' }
    const negotiation = {
      stage: 'negotiation',
      count: 1,
      amount: '999999999999999.99',
      weighted_amount: '999999999999999.99',
    }
    expect(await own.opportunities.getForecast()).toEqual([
      {
        currency: 'JPY',
        count: 1,
        amount: '1000',
        weighted_amount: '330',
        stages: [{ stage: 'prospecting', count: 1, amount: '1000', weighted_amount: '330' }],
        months: [
          {
            month: null,
            count: 1,
            amount: '1000',
            weighted_amount: '330',
            stages: [{ stage: 'prospecting', count: 1, amount: '1000', weighted_amount: '330' }],
          },
        ],
      },
      {
        currency: 'USD',
        count: 6,
        amount: '1000000000000017.09',
        weighted_amount: '1000000000000001.04',
        stages: [{ stage: 'prospecting', count: 2, amount: '17.00', weighted_amount: '1.00' }, proposals, negotiation],
        months: [
          {
            month: '2026-05',
            count: 1,
            amount: '10.00',
            weighted_amount: '1.00',
            stages: [{ stage: 'prospecting', count: 1, amount: '10.00', weighted_amount: '1.00' }],
          },
          {
            month: '2026-06',
            count: 4,
            amount: '1000000000000000.09',
            weighted_amount: '1000000000000000.04',
            stages: [proposals, negotiation],
          },
          {
            month: null,
            count: 1,
            amount: '7.00',
            weighted_amount: '0.00',
            stages: [{ stage: 'prospecting', count: 1, amount: '7.00', weighted_amount: '0.00' }],
          },
        ],
      },
    ])
    expect(await own.opportunities.getForecast({ currency: 'EUR' })).toEqual([])
    const may = { expected_close_date__gte: '2026-05-01', expected_close_date__lte: '2026-05-31' }
    expect(await own.opportunities.getForecast(may)).toMatchObject([{ currency: 'USD', count: 1 }])
  })

  test('is of what the reader reaches', async () => {
    const seller = await as('sales')
    await seller.client.opportunities.create(anOpportunity({ amount: '5.00', currency: 'CHF' }))
    await client.opportunities.create(anOpportunity({ amount: '7.00', currency: 'CHF' }))
    expect(await seller.client.opportunities.getForecast({ currency: 'CHF' })).toMatchObject([{ amount: '5.00' }])
    expect(await client.opportunities.getForecast({ currency: 'CHF' })).toMatchObject([{ amount: '12.00' }])
    expect(await client.opportunities.getForecast({ currency: 'CHF', owner_id: seller.userId })).toMatchObject([
      { amount: '5.00' },
    ])
  })
})

test('scope own: a seller sees and changes only own opportunities', async () => {
  const [seller, colleague] = [await as('sales'), await as('sales')]
  const own = await seller.client.opportunities.create(anOpportunity())
  const theirs = await colleague.client.opportunities.create(anOpportunity())
  expect(idsOf((await seller.client.opportunities.list()).data)).toEqual([own.id])
  expect(await refusal(seller.client.opportunities.win(theirs.id))).toMatchObject({ status: 404 })
})
