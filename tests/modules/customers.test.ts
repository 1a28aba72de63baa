import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { harness, type Person } from '../support/harness.ts'

const daftar = await harness()
const { client, as, tenantId, userId } = await daftar.tenant()
const stranger = await daftar.tenant()

const aCustomer = (fields: object = {}) => ({ name: 'Alfreds Futterkiste', ...fields })
const refusal = async (work: Promise<unknown>) => {
  try {
    await work
  } catch (error) {
    const { status, code, details, message } = error as {
      status: number
      code: string
      details: { field: string; code: string }[]
      message: string
    }
    expect(message).not.toContain('{{')
    return { status, code, message, fields: details?.map(({ field }) => field) }
  }
  throw new Error('It was not refused')
}

describe('a customer', () => {
  test('comes back with every field as it was given', async () => {
    const given = {
      code: 'ALFKI',
      kind: 'company' as const,
      name: 'Alfreds Futterkiste',
      company: 'Alfreds Futterkiste GmbH',
      contact_name: 'Maria Anders',
      contact_title: 'Sales Representative',
      email: 'maria.anders@alfreds.example',
      phone: '+49 30 0074321',
      fax: '+49 30 0076545',
      website: 'https://alfreds.example',
      language: 'en' as const,
      billing_address: {
        line1: 'Obere Str. 57',
        line2: null,
        city: 'Berlin',
        state: null,
        postal_code: '12209',
        country: 'DE',
      },
      shipping_address: { line1: null, line2: null, city: null, state: null, postal_code: null, country: null },
      vat_number: 'DE136695976',
      currency: 'EUR',
      credit_limit: '50000.00',
      payment_terms_days: 30,
      kyc_verified: true,
      tags: ['wholesale', 'key account'],
      notes: 'Delivers to the back door only.',
    }
    const created = await client.customers.create(given)

    expect(created).toMatchObject({
      ...given,
      tax_country: 'DE',
      owner_id: userId,
      status: 'active',
      archived_at: null,
    })
    expect(created.kyc_verified_at).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(await client.customers.get(created.id)).toEqual(created)
  })

  test('PLT-21 keeps an amount to the last digit', async () => {
    const { id } = await client.customers.create(aCustomer({ credit_limit: '999999999999999.9999' }))
    expect((await client.customers.get(id)).credit_limit).toBe('999999999999999.9999')
  })

  test('PLT-13 is refused with a field that nobody knows, by name', async () => {
    expect(await refusal(client.customers.create(aCustomer({ colour: 'red' }) as never))).toMatchObject({
      status: 400,
      code: 'VALIDATION_ERROR',
      fields: ['colour'],
    })
  })

  test('PLT-13 is not listed by a parameter that nobody knows, by name', async () => {
    expect(await refusal(client.customers.list({ colour: 'red' } as never))).toMatchObject({
      status: 400,
      fields: ['colour'],
    })
  })

  test('replaced takes its defaults for what is left out', async () => {
    const { id } = await client.customers.create(aCustomer({ phone: '+49 30 1', tags: ['a'], kyc_verified: true }))
    expect(await client.customers.replace(id, { name: 'Alfreds' })).toMatchObject({
      name: 'Alfreds',
      phone: null,
      tags: [],
      kyc_verified: false,
      kyc_verified_at: null,
      owner_id: null,
    })
  })

  test('updated keeps what is left out, clears what is null, and merges an address field by field', async () => {
    const { id } = await client.customers.create(
      aCustomer({ phone: '+49 30 1', notes: 'x', billing_address: { city: 'Berlin', country: 'DE' } }),
    )
    const updated = await client.customers.update(id, { notes: null, billing_address: { postal_code: '12205' } })
    expect(updated).toMatchObject({
      phone: '+49 30 1',
      notes: null,
      billing_address: { city: 'Berlin', country: 'DE', postal_code: '12205' },
    })
  })
})

describe('codes and tax numbers', () => {
  test('two active customers cannot have one code', async () => {
    const code = randomUUID().slice(0, 8)
    await client.customers.create(aCustomer({ code }))
    expect(await refusal(client.customers.create(aCustomer({ code })))).toMatchObject({
      status: 409,
      code: 'customer.code_taken',
      fields: ['code'],
    })
  })

  test('an archived customer gives its code free, and cannot come back while it is taken', async () => {
    const code = randomUUID().slice(0, 8)
    const { id } = await client.customers.create(aCustomer({ code }))
    await client.customers.delete(id)
    await client.customers.create(aCustomer({ code }))
    expect(await refusal(client.customers.restore(id))).toMatchObject({ status: 409, code: 'customer.code_taken' })
  })

  test.each([
    ['DE', 'DE811569869', 'DE111111111'],
    ['IN', '27AAPFU0939F1ZV', '27AAPFU0939F1ZX'],
    ['RU', '7707083893', '7707083894'],
    ['FR', 'FR40303265045', 'FR84323140391'],
  ])('a VAT number of %s is checked by its digits', async (tax_country, sound, broken) => {
    expect((await client.customers.create(aCustomer({ tax_country, vat_number: sound }))).vat_number).toBe(sound)
    expect(await refusal(client.customers.create(aCustomer({ tax_country, vat_number: broken })))).toMatchObject({
      status: 422,
      code: 'customer.invalid_vat_number',
      fields: ['vat_number'],
    })
  })

  test('a tax number is written without separators and checked by its country', async () => {
    expect((await client.customers.create(aCustomer({ tax_country: 'US', tax_number: '91-1144442' }))).tax_number).toBe(
      '911144442',
    )
    expect(
      await refusal(client.customers.create(aCustomer({ tax_country: 'IN', tax_number: 'ABCDE12345' }))),
    ).toMatchObject({ code: 'customer.invalid_tax_number' })
  })

  test('a country whose rules nobody knows accepts any number', async () => {
    expect(
      (await client.customers.create(aCustomer({ tax_country: 'UZ', vat_number: '301-234-567' }))).vat_number,
    ).toBe('301234567')
  })
})

describe('life', () => {
  test('PLT-18 archiving hides a customer from lists and keeps it readable', async () => {
    const { id } = await client.customers.create(aCustomer({ code: 'HIDDEN' }))
    await client.customers.delete(id)
    expect((await client.customers.list({ code: 'HIDDEN' })).data).toEqual([])
    expect((await client.customers.list({ code: 'HIDDEN', status: 'archived' })).data).toMatchObject([{ id }])
    expect(await client.customers.get(id)).toMatchObject({ status: 'archived' })
  })

  test('PLT-01 a transition that the table does not have is refused and names those it has', async () => {
    const { id } = await client.customers.create(aCustomer())
    expect(await refusal(client.customers.restore(id))).toMatchObject({
      status: 409,
      code: 'customer.cannot_restore',
      message: expect.stringContaining('archive'),
    })
  })

  test('an archived customer is not changed', async () => {
    const { id } = await client.customers.create(aCustomer())
    await client.customers.delete(id)
    expect(await refusal(client.customers.update(id, { name: 'Other' }))).toMatchObject({
      status: 422,
      code: 'customer.archived',
    })
  })
})

describe('another tenant', () => {
  const unknown = '019a7c3e-0000-7000-8000-000000000000'

  test('PLT-09 its customer is answered exactly like an unknown one', async () => {
    const foreign = await stranger.client.customers.create(aCustomer())
    for (const attempt of [
      (id: string) => client.customers.get(id),
      (id: string) => client.customers.replace(id, { name: 'Mine' }),
      (id: string) => client.customers.update(id, { name: 'Mine' }),
      (id: string) => client.customers.delete(id),
      (id: string) => client.customers.restore(id),
    ]) {
      expect(await refusal(attempt(foreign.id))).toEqual(await refusal(attempt(unknown)))
      expect(await refusal(attempt(foreign.id))).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    }
    expect(await stranger.client.customers.get(foreign.id)).toEqual(foreign)
  })

  test('PLT-09 its user as an owner is answered like an unknown one', async () => {
    const foreign = await refusal(client.customers.create(aCustomer({ owner_id: stranger.userId })))
    expect(foreign).toMatchObject({ status: 422, code: 'customer.unknown_owner', fields: ['owner_id'] })
    expect((await refusal(client.customers.create(aCustomer({ owner_id: unknown })))).code).toBe(foreign.code)
  })

  test('PLT-09 its customers are in no list, search or filter', async () => {
    await stranger.client.customers.create(aCustomer({ name: 'Quokka Imports', code: 'QUOKKA' }))
    expect((await client.customers.list({ search: 'quokka imports' })).data).toEqual([])
    expect((await client.customers.list({ code: 'QUOKKA' })).data).toEqual([])
  })
})

describe('versions', () => {
  test('PLT-11 a stale If-Match changes nothing', async () => {
    const { id } = await client.customers.create(aCustomer())
    const { etag } = await client.customers.get(id).withResponse()
    await client.customers.update(id, { notes: 'first' }, { ifMatch: etag as string })
    expect(await refusal(client.customers.update(id, { notes: 'second' }, { ifMatch: etag as string }))).toMatchObject({
      status: 412,
      code: 'PRECONDITION_FAILED',
    })
    expect((await client.customers.get(id)).notes).toBe('first')
  })

  test('PLT-11 of two writers with the same ETag one succeeds', async () => {
    const { id } = await client.customers.create(aCustomer())
    const { etag } = await client.customers.get(id).withResponse()
    const attempts = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        client.customers.update(id, { notes: `writer ${index}` }, { ifMatch: etag as string }),
      ),
    )
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('PLT-11 what still stands is answered with 304', async () => {
    const { id } = await client.customers.create(aCustomer())
    const { response, etag } = await client.customers.get(id).withResponse()
    const again = (tag: string) =>
      daftar.fetch(`http://localhost/api/v1/customers/${id}`, {
        headers: {
          authorization: response.headers.get('x-authorization') ?? `Bearer ${ownerToken}`,
          'x-tenant-id': tenantId,
          'if-none-match': tag,
        },
      })
    expect((await again(etag as string)).status).toBe(304)
    expect((await again('"0"')).status).toBe(200)
  })
})

const ownerToken = (
  await daftar.anonymous.auth.login({
    email: (await client.auth.getCurrentUser()).email,
    password: 'Lantern-Harbour-52',
  })
).tokens?.access_token

describe('Idempotency-Key', () => {
  test('PLT-06 the same key and body give the same answer, marked as replayed', async () => {
    const key = randomUUID()
    const first = await client.customers.create(aCustomer({ name: 'Once' }), { idempotencyKey: key }).withResponse()
    const second = await client.customers.create(aCustomer({ name: 'Once' }), { idempotencyKey: key }).withResponse()
    expect(second.data).toEqual(first.data)
    expect(second.response.status).toBe(201)
    expect(first.response.headers.get('idempotent-replayed')).toBeNull()
    expect(second.response.headers.get('idempotent-replayed')).toBe('true')
  })

  test('PLT-06 the same key with another body is refused', async () => {
    const key = randomUUID()
    await client.customers.create(aCustomer({ name: 'One' }), { idempotencyKey: key })
    expect(await refusal(client.customers.create(aCustomer({ name: 'Other' }), { idempotencyKey: key }))).toMatchObject(
      { status: 422, code: 'idempotency.key_reused' },
    )
  })

  test('PLT-06 a refusal is kept and given again, although its reason is gone', async () => {
    const [key, code] = [randomUUID(), randomUUID().slice(0, 8)]
    const holder = await client.customers.create(aCustomer({ code }))
    const body = aCustomer({ code })
    expect(await refusal(client.customers.create(body, { idempotencyKey: key }))).toMatchObject({ status: 409 })
    await client.customers.delete(holder.id)
    expect(await refusal(client.customers.create(body, { idempotencyKey: key }))).toMatchObject({
      status: 409,
      code: 'customer.code_taken',
    })
  })

  test('PLT-06 fifty parallel creates with one key make one customer', async () => {
    const [key, code] = [randomUUID(), randomUUID().slice(0, 8)]
    await Promise.allSettled(
      Array.from({ length: 50 }, () => client.customers.create(aCustomer({ code }), { idempotencyKey: key })),
    )
    expect((await client.customers.list({ code })).data).toHaveLength(1)
    const [{ count } = { count: '' }] = await daftar.sql<{ count: string }>(
      'SELECT count(*) FROM customers WHERE code = $1',
      [code],
    )
    expect(count).toBe('1')
  })

  test('PLT-06 the key of one person is not that of another', async () => {
    const key = randomUUID()
    const colleague = await as('system_admin')
    const mine = await client.customers.create(aCustomer({ name: 'Mine' }), { idempotencyKey: key })
    const theirs = await colleague.client.customers.create(aCustomer({ name: 'Theirs' }), { idempotencyKey: key })
    expect(theirs.id).not.toBe(mine.id)
  })
})

describe('pages', () => {
  const tag = `page-${randomUUID().slice(0, 8)}`

  test('PLT-12 pages by cursor are the whole set once, also while rows come in', async () => {
    const names = Array.from({ length: 45 }, (_, index) => `Page ${String(index).padStart(2, '0')}`)
    await client.customers.bulkUpsert({ customers: names.map((name) => ({ name, tags: [tag] })) })
    const seen: string[] = []
    for await (const customer of client.customers.list({ tag, per_page: 10, ordering: ['name'] })) {
      seen.push(customer.name)
      if (seen.length === 15) await client.customers.create(aCustomer({ name: 'Page 00 late', tags: [tag] }))
    }
    expect(seen.filter((name) => !name.endsWith('late'))).toEqual(names)
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('PLT-12 a cursor reads on across nulls and equal values in both directions', async () => {
    const marked = `nulls-${randomUUID().slice(0, 8)}`
    const cities = ['Oslo', null, 'Bergen', 'Oslo', null, 'Oslo', 'Bergen']
    await client.customers.bulkUpsert({
      customers: cities.map((city, index) => ({ name: `City ${index}`, tags: [marked], billing_address: { city } })),
    })
    for (const ordering of [['city', 'name'], ['-city', 'name'], ['city', '-name'], ['-city']] as const) {
      const seen: string[] = []
      for await (const { id } of client.customers.list({ tag: marked, per_page: 2, ordering: [...ordering] }))
        seen.push(id)
      const whole = await client.customers.list({ tag: marked, per_page: 100, ordering: [...ordering] })
      expect(seen).toEqual(whole.data.map(({ id }) => id))
      expect(seen).toHaveLength(cities.length)
    }
  })

  test('a numbered page says how many there are and where the next and previous stand', async () => {
    const { data, pagination } = await client.customers.list({ tag, per_page: 20, page: 2, ordering: ['name'] })
    expect(data).toHaveLength(20)
    expect(pagination).toMatchObject({ page: 2, per_page: 20, total: 46, total_pages: 3 })
    expect(pagination.next).toContain('page=3')
    expect(pagination.previous).toContain('page=1')
  })

  test('a cursor that is not one of ours, or of another order, is refused by name', async () => {
    expect(await refusal(client.customers.list({ cursor: 'bm9uc2Vuc2U' }))).toMatchObject({
      status: 400,
      fields: ['cursor'],
    })
    const { pagination } = await client.customers.list({ tag, per_page: 2, ordering: ['name'] })
    expect(
      await refusal(client.customers.list({ tag, per_page: 2, cursor: pagination.next_cursor as string })),
    ).toMatchObject({ status: 400, fields: ['cursor'] })
  })
})

describe('filters', () => {
  test('each finds what it names and nothing else', async () => {
    const wanted = await client.customers.create(
      aCustomer({
        code: 'FILTER',
        kind: 'person',
        email: 'Filter@Example.com',
        phone: '+1 (206) 555-0100',
        tags: ['filtered'],
        kyc_verified: true,
        credit_limit: '123.45',
        billing_address: { city: 'Kirkland', country: 'US' },
      }),
    )
    const other = await client.customers.create(
      aCustomer({ code: 'OTHER', billing_address: { city: 'London', country: 'GB' }, credit_limit: '5' }),
    )
    const filters = [
      { kind: 'person' },
      { code: 'FILTER' },
      { email: 'filter@example.COM' },
      { phone: '12065550100' },
      { city: 'Kirkland' },
      { country: 'US' },
      { tag: 'filtered' },
      { kyc_verified: true, city: 'Kirkland' },
      { credit_limit__gte: '123.45', credit_limit__lte: '123.45' },
      { created_at__gte: wanted.created_at, code: 'FILTER' },
      { owner_id: userId, code: 'FILTER' },
    ] as const
    for (const filter of filters) {
      const ids = (await client.customers.list(filter as never)).data.map(({ id }) => id)
      expect(ids, JSON.stringify(filter)).toContain(wanted.id)
      expect(ids, JSON.stringify(filter)).not.toContain(other.id)
    }
  })
})

describe('search', () => {
  test.each([
    ['Latin', 'Berglunds snabbköp', 'bergluns snabkop'],
    ['Cyrillic', 'Северный ветер', 'сeверный ветир'],
    ['Arabic', 'شركة النور التجارية', 'شركة النورر التجاريه'],
  ])('forgives a typing error in %s script', async (_script, name, words) => {
    const { id } = await client.customers.create(aCustomer({ name }))
    expect((await client.customers.list({ search: words })).data.map((customer) => customer.id)).toContain(id)
  })

  test('reads through an index although the policy stands', async () => {
    await daftar.sql(
      `INSERT INTO customers (tenant_id, id, name, billing_address, shipping_address)
       SELECT $1, gen_random_uuid(), md5(n::text) || ' trading', '{}', '{}' FROM generate_series(1, 20000) n`,
      [stranger.tenantId],
    )
    await daftar.sql('ANALYZE customers')
    const plan = await daftar.sql<{ 'QUERY PLAN': string }>(
      `SELECT set_config('role', 'daftar_definer', true), set_config('pg_trgm.word_similarity_threshold', '0.4', true);
       EXPLAIN SELECT id FROM customers WHERE tenant_id = '${stranger.tenantId}' AND search_normal('bergluns') <% search_text`,
    )
    expect(JSON.stringify(plan)).toContain('customers_search')
  })
})

describe('bulk', () => {
  test('gives each row a result of its own, and a refused row holds up nobody', async () => {
    await client.customers.create(aCustomer({ code: 'BULK-1', notes: 'kept' }))
    const outcome = await client.customers.bulkUpsert({
      customers: [
        { code: 'BULK-1', name: 'Changed' },
        { code: 'BULK-2', name: 'New' },
        { code: 'BULK-3', name: 'Refused', tax_country: 'DE', vat_number: 'DE111111111' },
        { code: 'BULK-2', name: 'New' },
      ],
    })
    expect(outcome).toMatchObject({ created: 1, updated: 1, unchanged: 1, refused: 1 })
    expect(outcome.results.map(({ status }) => status)).toEqual(['updated', 'created', 'refused', 'unchanged'])
    expect(outcome.results[2]?.error?.code).toBe('customer.invalid_vat_number')
    expect((await client.customers.list({ code: 'BULK-1' })).data).toMatchObject([{ name: 'Changed', notes: 'kept' }])
    expect((await client.customers.list({ code: 'BULK-3' })).data).toEqual([])
  })

  test('all rows at once come to the same as one row after another', async () => {
    const known = [...Array(6).keys()].map((n) => ({ code: `K-${n}`, name: `Known ${n}`, credit_limit: '10.50' }))
    const importIn = async (more: { name: string; tax_country?: string; vat_number?: string }[]) => {
      const { client: own, as: colleague, tenantId: id } = await daftar.tenant()
      const { userId: owner_id } = await colleague('sales')
      await own.customers.bulkUpsert({ customers: known })
      const { results } = await own.customers.bulkUpsert({
        customers: [
          { code: 'K-0', name: 'Known 0' },
          {
            code: 'K-1',
            name: 'Renamed',
            tags: ['a "b"', 'c,d', '{}'],
            billing_address: { city: 'Köln', line2: null },
          },
          { code: 'K-2', name: 'Given away', owner_id },
          ...[...Array(20).keys()].map((n) => ({ code: n % 2 ? null : `N-${n}`, name: `New ${n}`, notes: 'x\n"y"\\' })),
          { code: 'N-99', name: 'New and given', owner_id, kyc_verified: true, payment_terms_days: 30 },
          ...more,
        ],
      })
      const rows = await daftar.sql(
        `SELECT code, name, tags, billing_address, credit_limit, notes, kyc_verified, payment_terms_days, owner_id = $2 AS given, version
         FROM customers WHERE tenant_id = $1 ORDER BY code, name`,
        [id, owner_id],
      )
      const audit = await daftar.sql(
        `SELECT action, (SELECT array_agg(k ORDER BY k) FROM jsonb_object_keys(changes) k) AS fields, count(*)::integer AS count
         FROM audit_log WHERE tenant_id = $1 AND entity = 'customers' GROUP BY 1, 2 ORDER BY 1, 2`,
        [id],
      )
      const events = await daftar.sql(
        `SELECT type, count(*)::integer AS count, count(DISTINCT aggregate)::integer AS of FROM events
         WHERE tenant_id = $1 AND type LIKE 'customer.%' GROUP BY 1 ORDER BY 1`,
        [id],
      )
      return { statuses: results.slice(0, 24).map(({ status, code }) => [status, code]), rows, audit, events }
    }
    const atOnce = await importIn([])
    const inTurn = await importIn([{ name: 'Refused', tax_country: 'DE', vat_number: 'DE111111111' }])
    expect(atOnce).toEqual(inTurn)
    expect(atOnce.statuses.slice(0, 4).map(([status]) => status)).toEqual([
      'unchanged',
      'updated',
      'updated',
      'created',
    ])
    expect(atOnce.events).toEqual([
      { type: 'customer.assigned', count: 2, of: 2 },
      { type: 'customer.created', count: 27, of: 27 },
      { type: 'customer.updated', count: 2, of: 2 },
    ])
  })

  test('atomic takes all rows or none', async () => {
    const rows = [
      { code: 'ATOM-1', name: 'One' },
      { code: 'ATOM-2', name: 'Two', tax_country: 'DE', vat_number: 'DE111111111' },
    ]
    expect(await refusal(client.customers.bulkUpsert({ customers: rows, atomic: true }))).toMatchObject({
      status: 422,
      code: 'customer.bulk_refused',
    })
    expect((await client.customers.list({ code: 'ATOM-1' })).data).toEqual([])
  })

  test('a row that exists also needs the permission to update', async () => {
    const role = await client.roles.create({
      key: `importer_${Date.now()}`,
      name: 'Importer',
      permissions: ['customers:view', 'customers:create'],
      scope: 'tenant',
    })
    const importer = await as(role.id)
    await client.customers.create(aCustomer({ code: 'BULK-9' }))
    const { results } = await importer.client.customers.bulkUpsert({
      customers: [
        { code: 'BULK-9', name: 'Changed' },
        { code: 'BULK-10', name: 'New' },
      ],
    })
    expect(results.map(({ status, error }) => [status, error?.code])).toEqual([
      ['refused', 'FORBIDDEN'],
      ['created', undefined],
    ])
  })
})

describe('what a role reaches', () => {
  test('scope own: a seller sees and changes only own customers', async () => {
    const [seller, colleague] = [await as('sales'), await as('sales')]
    const own = await seller.client.customers.create(aCustomer({ name: 'Own' }))
    const theirs = await colleague.client.customers.create(aCustomer({ name: 'Theirs' }))
    expect((await seller.client.customers.list()).data.map(({ id }) => id)).toEqual([own.id])
    expect(await refusal(seller.client.customers.get(theirs.id))).toMatchObject({ status: 404 })
    expect(await refusal(seller.client.customers.update(theirs.id, { notes: 'mine' }))).toMatchObject({ status: 404 })
    expect((await client.customers.list({ per_page: 100, search: 'Theirs' })).data.map(({ id }) => id)).toContain(
      theirs.id,
    )
  })

  const withoutCredit = async (): Promise<Person> => {
    const role = await client.roles.create({
      key: `clerk_${randomUUID().slice(0, 8).replace(/-/g, '')}`,
      name: 'Clerk',
      permissions: ['customers:view', 'customers:create', 'customers:update'],
      scope: 'tenant',
    })
    return as(role.id)
  }

  test('a field behind a permission is neither shown nor set, filtered or ordered by without it', async () => {
    const clerk = await withoutCredit()
    const { id } = await client.customers.create(aCustomer({ credit_limit: '700.00' }))
    expect(await clerk.client.customers.get(id)).not.toHaveProperty('credit_limit')
    for (const attempt of [
      () => clerk.client.customers.update(id, { credit_limit: '1.00' }),
      () => clerk.client.customers.list({ credit_limit__gte: '1' }),
      () => clerk.client.customers.list({ ordering: ['-credit_limit'] }),
      () => clerk.client.customers.bulkUpsert({ customers: [{ name: 'x', credit_limit: '1' }] }),
    ]) {
      expect(await refusal(attempt())).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    }
    const forged = Buffer.from(JSON.stringify(['credit_limit', '1', id])).toString('base64url')
    expect(await refusal(clerk.client.customers.list({ cursor: forged }))).toMatchObject({ status: 400 })
  })

  test('a replacement by somebody who does not see a field leaves it as it was', async () => {
    const clerk = await withoutCredit()
    const { id } = await client.customers.create(aCustomer({ credit_limit: '700.00' }))
    await clerk.client.customers.replace(id, { name: 'Replaced' })
    expect(await client.customers.get(id)).toMatchObject({ name: 'Replaced', credit_limit: '700.00' })
  })
})

describe('audit', () => {
  test('PLT-16 every change leaves who, what, before and after', async () => {
    const { id } = await client.customers.create(aCustomer({ notes: 'before', credit_limit: '10.10' }))
    await client.customers.update(id, { notes: 'after' })
    const rows = await daftar.sql(
      'SELECT action, operation, user_id, changes, request_id FROM audit_log WHERE entity_id = $1 ORDER BY at',
      [id],
    )
    expect(rows).toMatchObject([
      { action: 'created', operation: 'createCustomer', user_id: userId, changes: { credit_limit: [null, '10.10'] } },
      { action: 'updated', operation: 'updateCustomer', user_id: userId, changes: { notes: ['before', 'after'] } },
    ])
    expect(Object.keys((rows[1] as { changes: object }).changes)).toEqual(['notes'])
  })

  test('PLT-16 an audit row is never changed or removed, not even by its owner', async () => {
    await expect(daftar.sql('UPDATE audit_log SET entity = $1', ['x'])).rejects.toThrow(/append-only/)
    await expect(daftar.sql('DELETE FROM audit_log')).rejects.toThrow(/append-only/)
  })
})

describe('events', () => {
  test('PLT-02 a change stores its event, and a refused one does not', async () => {
    const { id } = await client.customers.create(aCustomer())
    await client.customers.update(id, { notes: 'x' })
    await client.customers.update(id, { notes: 'x' })
    await refusal(client.customers.restore(id))
    const rows = await daftar.sql<{ type: string }>('SELECT type FROM events WHERE aggregate = $1 ORDER BY sequence', [
      `customer:${id}`,
    ])
    expect(rows.map(({ type }) => type)).toEqual(['customer.created', 'customer.updated'])
  })
})
