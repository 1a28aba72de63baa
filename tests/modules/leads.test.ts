import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { harness } from '../support/harness.ts'
import { refusal } from '../support/refusal.ts'

const daftar = await harness()
const { client, as, tenantId, userId } = await daftar.tenant()
const stranger = await daftar.tenant()
const unknown = '019a7c3e-0000-7000-8000-000000000000'

const aLead = (fields: object = {}) => ({ name: 'Elizabeth Lincoln', ...fields })
const anAddress = () => `${randomUUID()}@bottom-dollar.example`
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)
const eventsOf = async (aggregate: string) =>
  (
    await daftar.sql<{ type: string }>('SELECT type FROM events WHERE aggregate = $1 ORDER BY sequence', [aggregate])
  ).map(({ type }) => type)

describe('a lead', () => {
  test('comes back with every field as it was given', async () => {
    const { id: campaign_id } = await client.campaigns.create({ name: 'Fair', channel: 'event' })
    const given = {
      name: 'Elizabeth Lincoln',
      company: 'Bottom-Dollar Marketse',
      job_title: 'Accounting Manager',
      email: 'elizabeth@bottom-dollar.example',
      phone: '+1 604 555 4729',
      website: 'https://bottom-dollar.example',
      address: {
        line1: '23 Tsawassen Blvd.',
        line2: null,
        city: 'Tsawassen',
        state: 'BC',
        postal_code: 'T2F 8M4',
        country: 'CA',
      },
      language: 'en' as const,
      source: 'event' as const,
      campaign_id,
      message: 'We would like chai.',
      preferred_call_at: '2026-03-02T16:00:00.000Z',
      score: 70,
      estimated_value: '12000.5000',
      currency: 'CAD',
      marketing_consent: ['email' as const],
      tags: ['fair'],
      notes: 'Met at the stand.',
    }
    const created = await client.leads.create(given)
    expect(created).toMatchObject({ ...given, status: 'new', owner_id: userId, customer_id: null, converted_at: null })
    expect(created.marketing_consent_at).toMatch(/^\d{4}-/)
    expect(await client.leads.get(created.id)).toEqual(created)
  })

  test('without a currency is valued in that of the tenant', async () => {
    const [tenant] = await daftar.sql<{ currency: string }>('SELECT currency FROM tenants WHERE id = $1', [tenantId])
    expect(await client.leads.create(aLead({ estimated_value: '1' }))).toMatchObject({ currency: tenant?.currency })
  })

  test('updated keeps what is left out, clears what is null and merges the address', async () => {
    const { id } = await client.leads.create(
      aLead({ notes: 'x', score: 10, preferred_call_at: '2026-03-02T16:00:00Z', address: { city: 'Tsawassen' } }),
    )
    expect(await client.leads.update(id, { notes: null, score: 20, address: { country: 'CA' } })).toMatchObject({
      notes: null,
      score: 20,
      preferred_call_at: '2026-03-02T16:00:00.000Z',
      address: { city: 'Tsawassen', country: 'CA' },
    })
  })

  test.each([
    ['score', { score: 101 }],
    ['estimated_value', { estimated_value: '-1' }],
    ['currency', { currency: 'euro' }],
    ['source', { source: 'heaven' }],
    ['status', { status: 'converted' }],
  ])('PLT-13 is refused where %s does not fit, by name', async (field, fields) => {
    expect(await refusal(client.leads.create(aLead(fields) as never))).toMatchObject({ status: 400, fields: [field] })
  })

  test.each([
    ['campaign_id', 'lead.unknown_campaign'],
    ['owner_id', 'lead.unknown_owner'],
    ['branch_id', 'lead.unknown_branch'],
  ])('names a %s that exists', async (field, code) => {
    expect(await refusal(client.leads.create(aLead({ [field]: unknown })))).toMatchObject({
      status: 422,
      code,
      fields: [field],
    })
  })

  test('PLT-09 a campaign of another tenant is answered like an unknown one', async () => {
    const { id } = await stranger.client.campaigns.create({ name: 'Theirs', channel: 'email' })
    expect((await refusal(client.leads.create(aLead({ campaign_id: id })))).code).toBe('lead.unknown_campaign')
  })

  test('deleted is gone, and leaves what it was in the audit', async () => {
    const { id } = await client.leads.create(aLead({ message: 'Cheap watches' }))
    await client.leads.delete(id)
    expect(await refusal(client.leads.get(id))).toMatchObject({ status: 404 })
    const [row] = await daftar.sql<{ changes: object }>(
      `SELECT changes FROM audit_log WHERE entity = 'leads' AND action = 'deleted' AND entity_id = $1`,
      [id],
    )
    expect(row?.changes).toMatchObject({ message: ['Cheap watches', null] })
    expect(await eventsOf(`lead:${id}`)).toEqual(['lead.created', 'lead.deleted'])
  })
})

describe('the life of a lead', () => {
  test('goes from new over contacted to qualified, each with its moment', async () => {
    const { id } = await client.leads.create(aLead())
    const contacted = await client.leads.contact(id)
    expect(contacted).toMatchObject({ status: 'contacted', contacted_at: expect.any(String), qualified_at: null })
    const qualified = await client.leads.qualify(id)
    expect(qualified).toMatchObject({ status: 'qualified', contacted_at: contacted.contacted_at })
    expect(qualified.qualified_at).toMatch(/^\d{4}-/)
    expect(await eventsOf(`lead:${id}`)).toEqual(['lead.created', 'lead.contacted', 'lead.qualified'])
  })

  test('ends lost with a reason, and begins anew without one', async () => {
    const { id } = await client.leads.create(aLead())
    await client.leads.contact(id)
    expect(await client.leads.lose(id, { reason: 'no_budget', note: 'Next year' })).toMatchObject({
      status: 'lost',
      lost_reason: 'no_budget',
      lost_note: 'Next year',
      lost_at: expect.any(String),
    })
    expect(await client.leads.reopen(id)).toMatchObject({
      status: 'new',
      lost_reason: null,
      lost_note: null,
      lost_at: null,
      contacted_at: null,
    })
  })

  test('PLT-01 what the status does not allow is refused and names what it allows', async () => {
    const { id } = await client.leads.create(aLead())
    expect(await refusal(client.leads.reopen(id))).toMatchObject({
      status: 409,
      code: 'lead.cannot_reopen',
      context: { status: 'new', allowed: ['contact', 'qualify', 'lose', 'convert'] },
    })
    await client.leads.lose(id, { reason: 'spam' })
    for (const [attempt, code] of [
      [() => client.leads.contact(id), 'lead.cannot_contact'],
      [() => client.leads.qualify(id), 'lead.cannot_qualify'],
      [() => client.leads.lose(id, { reason: 'spam' }), 'lead.cannot_lose'],
      [() => client.leads.convert(id, {}), 'lead.cannot_convert'],
    ] as const)
      expect(await refusal(attempt())).toMatchObject({ status: 409, code })
  })
})

describe('who looks after a lead', () => {
  test('somebody else is told by event and mail, the caller is not', async () => {
    const seller = await as('sales')
    const { id } = await client.leads.create(aLead({ owner_id: seller.userId }))
    const own = await client.leads.create(aLead())
    expect(await eventsOf(`lead:${id}`)).toEqual(['lead.created', 'lead.assigned'])
    expect(await eventsOf(`lead:${own.id}`)).toEqual(['lead.created'])
    await client.leads.update(own.id, { owner_id: seller.userId })
    expect(await eventsOf(`lead:${own.id}`)).toEqual(['lead.created', 'lead.updated', 'lead.assigned'])
  })

  test('nobody does where the owner is null, and only the scope tenant reaches such a lead', async () => {
    const seller = await as('sales')
    const tag = randomUUID().slice(0, 8)
    const { id } = await client.leads.create(aLead({ owner_id: null, tags: [tag] }))
    expect(await refusal(seller.client.leads.get(id))).toMatchObject({ status: 404 })
    expect(idsOf((await client.leads.list({ tag, assigned: false })).data)).toEqual([id])
    expect((await client.leads.list({ tag, assigned: true })).data).toEqual([])
    expect(await refusal(seller.client.leads.create(aLead({ owner_id: null })))).toMatchObject({ status: 403 })
  })

  test('scope own: a seller sees and changes only own leads', async () => {
    const [seller, colleague] = [await as('sales'), await as('sales')]
    const own = await seller.client.leads.create(aLead())
    const theirs = await colleague.client.leads.create(aLead())
    expect(idsOf((await seller.client.leads.list()).data)).toEqual([own.id])
    expect(await refusal(seller.client.leads.qualify(theirs.id))).toMatchObject({ status: 404 })
    expect(await refusal(seller.client.leads.convert(theirs.id, {}))).toMatchObject({ status: 404 })
  })
})

describe('finding', () => {
  test('each filter finds what it names and nothing else', async () => {
    const { id: campaign_id } = await client.campaigns.create({ name: 'Filter', channel: 'event' })
    const wanted = await client.leads.create(
      aLead({
        email: 'Filter@Lead.example',
        phone: '+1 (206) 555-0199',
        source: 'partner',
        campaign_id,
        score: 99,
        estimated_value: '777.77',
        currency: 'JPY',
        tags: ['wanted'],
      }),
    )
    await client.leads.lose(wanted.id, { reason: 'not_a_fit' })
    const other = await client.leads.create(aLead({ score: 98, estimated_value: '777.78' }))
    const filters = [
      { status: ['lost', 'converted'] },
      { email: 'filter@lead.EXAMPLE' },
      { phone: '12065550199' },
      { source: 'partner' },
      { campaign_id },
      { score__gte: 99, score__lte: 99 },
      { estimated_value__gte: '777.77', estimated_value__lte: '777.77' },
      { currency: 'JPY' },
      { lost_reason: 'not_a_fit' },
      { tag: 'wanted' },
    ]
    for (const filter of filters) {
      const ids = idsOf((await client.leads.list({ ...filter, per_page: 100 } as never)).data)
      expect(ids, JSON.stringify(filter)).toContain(wanted.id)
      expect(ids, JSON.stringify(filter)).not.toContain(other.id)
    }
  })

  test('search forgives a typing error in a name or a company', async () => {
    const { id } = await client.leads.create(aLead({ name: 'Yoshi Tannamuri', company: 'Laughing Bacchus' }))
    for (const search of ['yoshi tanamuri', 'laughing bachus'])
      expect(idsOf((await client.leads.list({ search })).data)).toContain(id)
  })
})

describe('converting', () => {
  test('makes a customer, a contact and an opportunity of a company’s lead, and links them', async () => {
    const { id: campaign_id } = await client.campaigns.create({ name: 'Fair', channel: 'event' })
    const email = anAddress()
    const lead = await client.leads.create(
      aLead({
        company: 'Bottom-Dollar Marketse',
        job_title: 'Accounting Manager',
        email,
        phone: '+1 604 555 4729',
        language: 'en',
        address: { city: 'Tsawassen', country: 'CA' },
        estimated_value: '12000.00',
        currency: 'CAD',
        marketing_consent: ['email'],
        campaign_id,
        tags: ['fair'],
      }),
    )
    const outcome = await client.leads.convert(lead.id, {})
    expect(outcome).toMatchObject({ customer_created: true, contact_created: true })
    expect(outcome.lead).toMatchObject({
      status: 'converted',
      converted_at: expect.any(String),
      customer_id: outcome.customer_id,
      contact_id: outcome.contact_id,
      opportunity_id: outcome.opportunity_id,
    })
    expect(await client.customers.get(outcome.customer_id)).toMatchObject({
      kind: 'company',
      name: 'Bottom-Dollar Marketse',
      contact_name: 'Elizabeth Lincoln',
      email,
      billing_address: { city: 'Tsawassen', country: 'CA' },
      tags: ['fair'],
      owner_id: userId,
    })
    expect(await client.contacts.get(outcome.contact_id)).toMatchObject({
      name: 'Elizabeth Lincoln',
      job_title: 'Accounting Manager',
      customer_id: outcome.customer_id,
      email,
      phone: '+1 604 555 4729',
      marketing_consent: ['email'],
      marketing_consent_at: lead.marketing_consent_at,
    })
    expect(await client.opportunities.get(outcome.opportunity_id as string)).toMatchObject({
      name: 'Bottom-Dollar Marketse',
      customer_id: outcome.customer_id,
      contact_id: outcome.contact_id,
      lead_id: lead.id,
      campaign_id,
      stage: 'qualification',
      amount: '12000.00',
      currency: 'CAD',
      status: 'open',
    })
    expect(await eventsOf(`lead:${lead.id}`)).toEqual(['lead.created', 'lead.converted'])
  })

  test('makes a person of a lead without a company, and no opportunity where none is wanted', async () => {
    const { id } = await client.leads.create(aLead())
    const outcome = await client.leads.convert(id, { opportunity: null })
    expect(outcome.opportunity_id).toBeNull()
    expect(await client.customers.get(outcome.customer_id)).toMatchObject({ kind: 'person', name: 'Elizabeth Lincoln' })
  })

  test('takes what is said of the opportunity', async () => {
    const { id } = await client.leads.create(aLead({ estimated_value: '5.00' }))
    const opportunity = {
      name: 'Chai',
      amount: '9.99',
      currency: 'EUR',
      stage: 'negotiation' as const,
      expected_close_date: '2026-06-30',
    }
    const { opportunity_id } = await client.leads.convert(id, { opportunity })
    expect(await client.opportunities.get(opportunity_id as string)).toMatchObject({ ...opportunity, probability: 75 })
  })

  test.each([
    [
      'its e-mail address, in any case',
      (mark: string) => [{ email: `${mark}@DUP.example` }, { email: `${mark}@dup.example` }, 'email'],
    ],
    [
      'its telephone number, however written',
      (mark: string) => [{ phone: `+49 (30) ${mark}` }, { phone: `4930${mark}` }, 'phone'],
    ],
  ] as const)('offers the customers that have %s', async (_, fields) => {
    const [ofCustomer, ofLead, match] = fields(String(Math.floor(Math.random() * 1e8)).padStart(8, '1'))
    const customer = await client.customers.create({ name: 'There already', ...(ofCustomer as object) })
    const { id } = await client.leads.create(aLead(ofLead as object))
    const refused = await refusal(client.leads.convert(id, {}))
    expect(refused).toMatchObject({
      status: 409,
      code: 'lead.duplicates_found',
      context: { customers: [{ id: customer.id, code: null, name: 'There already', matches: [match] }] },
    })
    expect(refused.message).toContain('There already')
    expect(await client.leads.get(id)).toMatchObject({ status: 'new' })
    const outcome = await client.leads.convert(id, { customer_id: customer.id })
    expect(outcome).toMatchObject({ customer_id: customer.id, customer_created: false, contact_created: true })
  })

  test('offers a customer whose contact has the address, and takes that contact', async () => {
    const email = anAddress()
    const { id: customer_id } = await client.customers.create({ name: 'With a contact' })
    const { id: contact_id } = await client.contacts.create({
      name: 'Elizabeth',
      customer_id,
      emails: [{ address: anAddress() }, { address: email }],
    })
    const { id } = await client.leads.create(aLead({ email: email.toUpperCase() }))
    expect((await refusal(client.leads.convert(id, {}))).context).toMatchObject({
      customers: [{ id: customer_id, matches: ['email'] }],
    })
    expect(await client.leads.convert(id, { customer_id })).toMatchObject({ contact_id, contact_created: false })
  })

  test('makes another customer of the same address where that is wanted', async () => {
    const email = anAddress()
    await client.customers.create({ name: 'There already', email })
    const { id } = await client.leads.create(aLead({ email }))
    expect(await client.leads.convert(id, { create_customer: true })).toMatchObject({ customer_created: true })
  })

  test('offers no archived customers', async () => {
    const email = anAddress()
    const { id: archived } = await client.customers.create({ name: 'Archived', email })
    await client.customers.delete(archived)
    const { id } = await client.leads.create(aLead({ email }))
    expect(await client.leads.convert(id, {})).toMatchObject({ customer_created: true })
  })

  test('offers no customers out of reach', async () => {
    const seller = await as('sales')
    const email = anAddress()
    await client.customers.create({ name: 'Somebody else’s', email })
    const { id } = await seller.client.leads.create(aLead({ email }))
    expect(await seller.client.leads.convert(id, {})).toMatchObject({ customer_created: true })
  })

  test('PLT-09 neither offers nor takes customers of another tenant', async () => {
    const email = anAddress()
    const foreign = await stranger.client.customers.create({ name: 'Foreign', email })
    const { id } = await client.leads.create(aLead({ email }))
    expect((await refusal(client.leads.convert(id, { customer_id: foreign.id }))).code).toBe('lead.unknown_customer')
    expect(await client.leads.convert(id, {})).toMatchObject({ customer_created: true })
  })

  test('takes a named contact of nobody or of the customer, and no other’s', async () => {
    const { id: customer_id } = await client.customers.create({ name: 'One' })
    const { id: other } = await client.customers.create({ name: 'Other' })
    const free = await client.contacts.create({ name: 'Free' })
    const elsewhere = await client.contacts.create({ name: 'Elsewhere', customer_id: other })
    const { id } = await client.leads.create(aLead())
    for (const [contact_id, code] of [
      [elsewhere.id, 'lead.contact_elsewhere'],
      [unknown, 'lead.unknown_contact'],
    ] as const)
      expect(await refusal(client.leads.convert(id, { customer_id, contact_id }))).toMatchObject({
        status: 422,
        code,
        fields: ['contact_id'],
      })
    await client.leads.contact(id) // so that the version of the lead is not by chance that of the contact
    const { etag } = await client.leads.get(id).withResponse()
    const outcome = await client.leads.convert(id, { customer_id, contact_id: free.id }, { ifMatch: etag as string })
    expect(outcome).toMatchObject({ contact_id: free.id, contact_created: false })
    expect(await client.contacts.get(free.id)).toMatchObject({ customer_id })
  })

  test('is either of a named customer or of a new one', async () => {
    const { id: customer_id } = await client.customers.create({ name: 'One' })
    const { id } = await client.leads.create(aLead())
    expect(await refusal(client.leads.convert(id, { customer_id, create_customer: true }))).toMatchObject({
      status: 422,
      code: 'lead.one_customer',
    })
  })

  test('happens once, however many try at once', async () => {
    const email = anAddress()
    const { id } = await client.leads.create(aLead({ email }))
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => client.leads.convert(id, {})))
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const attempt of attempts)
      if (attempt.status === 'rejected')
        expect(attempt.reason).toMatchObject({ status: 409, code: 'lead.cannot_convert' })
    expect((await client.customers.list({ email })).data).toHaveLength(1)
    expect((await client.contacts.list({ email })).data).toHaveLength(1)
    expect((await client.opportunities.list({ lead_id: id })).data).toHaveLength(1)
  })

  test('of two leads of one address at once makes one customer', async () => {
    const email = anAddress()
    const leads = await Promise.all(Array.from({ length: 4 }, () => client.leads.create(aLead({ email }))))
    await Promise.allSettled(leads.map(({ id }) => client.leads.convert(id, {})))
    expect((await client.customers.list({ email })).data).toHaveLength(1)
  })

  test('leaves nothing behind where a part of it is refused', async () => {
    const email = anAddress()
    const { id } = await client.leads.create(aLead({ email }))
    expect(await refusal(client.leads.convert(id, { contact_id: unknown }))).toMatchObject({ status: 422 })
    expect((await client.customers.list({ email })).data).toEqual([])
    expect(await client.leads.get(id)).toMatchObject({ status: 'new', customer_id: null })
  })

  test('leaves a lead that does not change any more', async () => {
    const { id } = await client.leads.create(aLead())
    const { lead } = await client.leads.convert(id, {})
    expect(await refusal(client.leads.update(id, { notes: 'x' }))).toMatchObject({
      status: 422,
      code: 'lead.converted',
    })
    expect(await refusal(client.leads.delete(id))).toMatchObject({ status: 409, code: 'lead.cannot_delete' })
    for (const attempt of [
      () => client.leads.lose(id, { reason: 'other' }),
      () => client.leads.reopen(id),
      () => client.leads.convert(id, {}),
    ])
      expect(await refusal(attempt())).toMatchObject({ status: 409 })
    expect(await client.leads.get(id)).toEqual(lead)
  })

  test('of a lead whose owner has left is the caller’s', async () => {
    const seller = await as('sales')
    const { id } = await client.leads.create(aLead({ owner_id: seller.userId }))
    await client.users.delete(seller.userId)
    const { customer_id } = await client.leads.convert(id, {})
    expect(await client.customers.get(customer_id)).toMatchObject({ owner_id: userId })
  })

  test('needs the permissions for what it makes', async () => {
    const role = await client.roles.create({
      key: `caller_${Date.now()}`,
      name: 'Caller',
      permissions: ['contacts:view', 'contacts:update'],
      scope: 'tenant',
    })
    const caller = await as(role.id)
    const { id: customer_id } = await client.customers.create({ name: 'One' })
    const { id } = await client.leads.create(aLead())
    expect((await refusal(caller.client.leads.convert(id, {}))).message).toContain('customers:create')
    expect((await refusal(caller.client.leads.convert(id, { customer_id }))).message).toContain('customers:view')
    await client.roles.update(role.id, {
      permissions: ['contacts:view', 'contacts:update', 'customers:view', 'customers:create'],
    })
    expect((await refusal(caller.client.leads.convert(id, {}))).message).toContain('contacts:create')
    expect(await client.leads.get(id)).toMatchObject({ status: 'new' })
  })
})
