import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { harness } from '../support/harness.ts'
import { refusal } from '../support/refusal.ts'

const daftar = await harness()
const { client, as, userId } = await daftar.tenant()
const stranger = await daftar.tenant()
const unknown = '019a7c3e-0000-7000-8000-000000000000'

const aContact = (fields: object = {}) => ({ name: 'Maria Anders', ...fields })
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)

describe('a contact', () => {
  test('comes back with every field as it was given', async () => {
    const { id: customer_id } = await client.customers.create({ name: 'Alfreds Futterkiste' })
    const given = {
      name: 'Maria Anders',
      salutation: 'Dear Ms Anders',
      job_title: 'Sales Representative',
      department: 'Sales',
      customer_id,
      emails: [
        { address: 'Maria.Anders@alfreds.example', label: 'work' },
        { address: 'maria@home.example', label: null },
      ],
      phones: [{ number: '+49 30 0074321', label: 'desk' }],
      address: {
        line1: 'Obere Str. 57',
        line2: null,
        city: 'Berlin',
        state: null,
        postal_code: '12209',
        country: 'DE',
      },
      language: 'en' as const,
      birthday: '1980-05-14',
      marketing_consent: ['email' as const, 'post' as const],
      marketing_consent_source: 'Fair in Berlin',
      tags: ['newsletter'],
      notes: 'Call in the morning.',
    }
    const created = await client.contacts.create(given)
    expect(created).toMatchObject({
      ...given,
      email: 'Maria.Anders@alfreds.example',
      phone: '+49 30 0074321',
      owner_id: userId,
      status: 'active',
      archived_at: null,
    })
    expect(await client.contacts.get(created.id)).toEqual(created)
  })

  test('needs a name alone, and belongs to who added it', async () => {
    expect(await client.contacts.create({ name: 'Madonna' })).toMatchObject({
      emails: [],
      phones: [],
      email: null,
      phone: null,
      customer_id: null,
      marketing_consent: [],
      marketing_consent_at: null,
      owner_id: userId,
    })
  })

  test('updated keeps what is left out, clears what is null, replaces lists and merges the address', async () => {
    const { id } = await client.contacts.create(
      aContact({
        notes: 'x',
        job_title: 'Clerk',
        emails: [{ address: 'a@b.example' }],
        address: { city: 'Berlin', country: 'DE' },
      }),
    )
    const updated = await client.contacts.update(id, {
      notes: null,
      emails: [{ address: 'c@d.example', label: 'home' }],
      address: { postal_code: '12205' },
    })
    expect(updated).toMatchObject({
      job_title: 'Clerk',
      notes: null,
      emails: [{ address: 'c@d.example', label: 'home' }],
      email: 'c@d.example',
      address: { city: 'Berlin', country: 'DE', postal_code: '12205' },
    })
  })

  test.each([
    ['name', { name: ' ' }],
    ['name', {}],
    ['emails.0.address', aContact({ emails: [{ address: 'nobody' }] })],
    ['phones.0.number', aContact({ phones: [{ number: 'call me' }] })],
    ['marketing_consent.0', aContact({ marketing_consent: ['pigeon'] })],
    ['birthday', aContact({ birthday: '1980-02-30' })],
    ['colour', aContact({ colour: 'red' })],
  ])('PLT-13 is refused where %s does not fit, by name', async (field, body) => {
    expect(await refusal(client.contacts.create(body as never))).toMatchObject({
      status: 400,
      code: 'VALIDATION_ERROR',
      fields: [field],
    })
  })

  test('cannot be born tomorrow, and may be today', async () => {
    const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
    expect(await refusal(client.contacts.create(aContact({ birthday: day(2) })))).toMatchObject({
      status: 422,
      code: 'contact.future_birthday',
      fields: ['birthday'],
    })
    expect(await client.contacts.create(aContact({ birthday: day(0) }))).toMatchObject({ birthday: day(0) })
  })
})

describe('what a contact refers to', () => {
  test.each([
    ['customer_id', 'contact.unknown_customer'],
    ['owner_id', 'contact.unknown_owner'],
    ['branch_id', 'contact.unknown_branch'],
  ])('%s has to exist', async (field, code) => {
    expect(await refusal(client.contacts.create(aContact({ [field]: unknown })))).toMatchObject({
      status: 422,
      code,
      fields: [field],
    })
  })

  test('a customer has to be active when it is named, and may be archived afterwards', async () => {
    const { id: customer_id } = await client.customers.create({ name: 'Alfreds Futterkiste' })
    const { id } = await client.contacts.create(aContact({ customer_id }))
    await client.customers.delete(customer_id)
    expect((await refusal(client.contacts.create(aContact({ customer_id })))).code).toBe('contact.unknown_customer')
    expect(await client.contacts.update(id, { notes: 'still there' })).toMatchObject({ customer_id })
  })

  test('PLT-09 a customer of another tenant is answered like an unknown one', async () => {
    const foreign = await stranger.client.customers.create({ name: 'Ernst Handel' })
    const answers = [unknown, foreign.id].map((customer_id) =>
      refusal(client.contacts.create(aContact({ customer_id }))),
    )
    const [one, other] = (await Promise.all(answers)).map(({ status, code, fields }) => ({ status, code, fields }))
    expect(one).toEqual(other)
  })
})

describe('consent to marketing', () => {
  test('is dated by the server when it changes, and only then', async () => {
    const { id, marketing_consent_at } = await client.contacts.create(aContact({ marketing_consent: ['email'] }))
    expect(marketing_consent_at).toMatch(/^\d{4}-/)
    expect((await client.contacts.update(id, { notes: 'x' })).marketing_consent_at).toBe(marketing_consent_at)
    expect((await client.contacts.update(id, { marketing_consent: ['email'] })).marketing_consent_at).toBe(
      marketing_consent_at,
    )
    const withdrawn = await client.contacts.update(id, { marketing_consent: [] })
    expect(withdrawn.marketing_consent).toEqual([])
    expect(Date.parse(withdrawn.marketing_consent_at as string)).toBeGreaterThan(
      Date.parse(marketing_consent_at as string),
    )
  })

  test('PLT-16 leaves its history in the audit', async () => {
    const { id } = await client.contacts.create(aContact({ marketing_consent: ['email', 'sms'] }))
    await client.contacts.update(id, { marketing_consent: ['sms'] })
    const [row] = await daftar.sql<{ changes: Record<string, unknown> }>(
      `SELECT changes FROM audit_log WHERE entity_id = $1 AND action = 'updated'`,
      [id],
    )
    expect(row?.changes.marketing_consent).toEqual([['email', 'sms'], ['sms']])
  })
})

describe('life', () => {
  test('PLT-18 archiving hides a contact from lists and keeps it readable', async () => {
    const tag = randomUUID().slice(0, 8)
    const { id } = await client.contacts.create(aContact({ tags: [tag] }))
    await client.contacts.delete(id)
    expect((await client.contacts.list({ tag })).data).toEqual([])
    expect(idsOf((await client.contacts.list({ tag, status: 'archived' })).data)).toEqual([id])
    expect(await client.contacts.get(id)).toMatchObject({ status: 'archived', archived_at: expect.any(String) })
  })

  test('an archived contact is not changed until it is restored', async () => {
    const { id } = await client.contacts.create(aContact())
    await client.contacts.delete(id)
    expect(await refusal(client.contacts.update(id, { notes: 'x' }))).toMatchObject({
      status: 422,
      code: 'contact.archived',
    })
    expect(await client.contacts.restore(id)).toMatchObject({ status: 'active', archived_at: null })
    expect(await client.contacts.update(id, { notes: 'x' })).toMatchObject({ notes: 'x' })
  })

  test('PLT-01 a transition that the table does not have is refused and names those it has', async () => {
    const { id } = await client.contacts.create(aContact())
    expect(await refusal(client.contacts.restore(id))).toMatchObject({
      status: 409,
      code: 'contact.cannot_restore',
      context: { status: 'active', allowed: ['archive'] },
    })
    await client.contacts.delete(id)
    expect(await refusal(client.contacts.delete(id))).toMatchObject({ status: 409, code: 'contact.cannot_archive' })
  })

  test('PLT-02 announces what happens to it, and nothing where nothing did', async () => {
    const { id } = await client.contacts.create(aContact())
    await client.contacts.update(id, { notes: 'x' })
    await client.contacts.update(id, { notes: 'x' })
    await client.contacts.delete(id)
    await refusal(client.contacts.delete(id))
    await client.contacts.restore(id)
    const rows = await daftar.sql<{ type: string }>('SELECT type FROM events WHERE aggregate = $1 ORDER BY sequence', [
      `contact:${id}`,
    ])
    expect(rows.map(({ type }) => type)).toEqual([
      'contact.created',
      'contact.updated',
      'contact.deleted',
      'contact.restored',
    ])
  })

  test('PLT-11 of two writers with the same ETag one succeeds', async () => {
    const { id } = await client.contacts.create(aContact())
    const { etag } = await client.contacts.get(id).withResponse()
    const attempts = await Promise.allSettled(
      [...Array(8).keys()].map((n) => client.contacts.update(id, { notes: `${n}` }, { ifMatch: etag as string })),
    )
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('PLT-06 parallel creates with one key make one contact', async () => {
    const [key, tag] = [randomUUID(), randomUUID().slice(0, 8)]
    await Promise.allSettled(
      Array.from({ length: 10 }, () => client.contacts.create(aContact({ tags: [tag] }), { idempotencyKey: key })),
    )
    expect((await client.contacts.list({ tag })).data).toHaveLength(1)
  })
})

describe('finding', () => {
  test('each filter finds what it names and nothing else', async () => {
    const { id: customer_id } = await client.customers.create({ name: 'Filtered' })
    const wanted = await client.contacts.create(
      aContact({
        name: 'Wanted',
        customer_id,
        emails: [{ address: 'first@filter.example' }, { address: 'Second@Filter.example' }],
        phones: [{ number: '+1 206 555 0100' }, { number: '+1 (206) 555-0101' }],
        language: 'ar',
        birthday: '1990-12-24',
        marketing_consent: ['sms'],
        tags: ['wanted'],
      }),
    )
    const other = await client.contacts.create(
      aContact({ emails: [{ address: 'other@filter.example' }], birthday: '1990-11-24', marketing_consent: ['post'] }),
    )
    const filters = [
      { email: 'second@filter.EXAMPLE' },
      { phone: '12065550101' },
      { customer_id },
      { language: 'ar' },
      { birthday_month: 12 },
      { marketing_consent: 'sms' },
      { tag: 'wanted' },
      { owner_id: userId, tag: 'wanted' },
      { created_at__gte: wanted.created_at, tag: 'wanted' },
    ] as const
    for (const filter of filters) {
      const ids = idsOf((await client.contacts.list({ ...filter, per_page: 100 } as never)).data)
      expect(ids, JSON.stringify(filter)).toContain(wanted.id)
      expect(ids, JSON.stringify(filter)).not.toContain(other.id)
    }
  })

  test.each([
    ['a name, with a typing error', 'Hanna Moos', 'hana moos'],
    ['a name in Arabic', 'فاطمة الزهراء', 'فاطمه الزهراء'],
    ['a name in Cyrillic', 'Фёдор Соколов', 'федор соколов'],
  ])('search finds %s', async (_, name, search) => {
    const { id } = await client.contacts.create({ name })
    expect(idsOf((await client.contacts.list({ search })).data)).toContain(id)
  })

  test('search finds any address and any number', async () => {
    const { id } = await client.contacts.create(
      aContact({ emails: [{ address: 'x@y.example' }, { address: 'quince@orchard.example' }] }),
    )
    expect(idsOf((await client.contacts.list({ search: 'quince@orchard' })).data)).toContain(id)
  })

  test('PLT-12 pages by cursor are the whole set once', async () => {
    const tag = randomUUID().slice(0, 8)
    const names = [...Array(25).keys()].map((n) => `Page ${String(n).padStart(2, '0')}`)
    for (const name of names) await client.contacts.create({ name, tags: [tag] })
    const seen: string[] = []
    for await (const { name } of client.contacts.list({ tag, per_page: 10, ordering: ['name'] })) seen.push(name)
    expect(seen).toEqual(names)
  })
})

describe('what a role reaches', () => {
  test('scope own: a seller sees and changes only own contacts, and gives none away', async () => {
    const [seller, colleague] = [await as('sales'), await as('sales')]
    const own = await seller.client.contacts.create(aContact())
    const theirs = await colleague.client.contacts.create(aContact())
    expect(idsOf((await seller.client.contacts.list()).data)).toEqual([own.id])
    expect(await refusal(seller.client.contacts.update(theirs.id, { notes: 'mine' }))).toMatchObject({ status: 404 })
    expect(await refusal(seller.client.contacts.update(own.id, { owner_id: colleague.userId }))).toMatchObject({
      status: 403,
    })
    expect(await client.contacts.get(theirs.id)).toMatchObject({ notes: null })
  })

  test('scope own: a customer out of reach cannot be named', async () => {
    const seller = await as('sales')
    const { id: customer_id } = await client.customers.create({ name: 'Not theirs' })
    expect((await refusal(seller.client.contacts.create(aContact({ customer_id })))).code).toBe(
      'contact.unknown_customer',
    )
  })
})
