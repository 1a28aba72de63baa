import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import document from '../../generated/openapi.json' with { type: 'json' }
import { operations } from '../../generated/operations.ts'
import { addressOf } from '../security/contract.ts'
import { harness } from '../support/harness.ts'

const full = process.env.DAFTAR_FULL === '1'
const daftar = await harness()
const { database } = await import('../../src/platform/database.ts')
const { asTenant } = await import('../../src/platform/context.ts')
const { encodeCursor } = await import('../../src/platform/page.ts')
const company = await daftar.tenant()
const { client } = company

type Query = Parameters<typeof client.customers.list>[0]
type Ordering = NonNullable<NonNullable<Query>['ordering']>[number]
const listCustomers = document.paths['/api/v1/customers'].get
const orderings = (
  listCustomers.parameters.find((parameter) => 'name' in parameter && parameter.name === 'ordering') as unknown as {
    schema: { items: { enum: Ordering[] } }
  }
).schema.items.enum

const cities = [null, 'Berlin', 'Luleå', 'القاهرة', 'Москва', "L'Aquila", 'a"b', 'Ωmega']
const rows = Array.from({ length: full ? 900 : 120 }, (_, index) => ({
  name: `Customer ${index % 37}`,
  code: index % 3 ? `C${index}` : null,
  credit_limit: index % 4 ? `${(index * 7919) % 50}.${index % 10}0` : null,
  billing_address: { city: cities[index % cities.length], country: index % 5 ? 'DE' : null },
}))
for (let start = 0; start < rows.length; start += 300)
  await client.customers.bulkUpsert({ customers: rows.slice(start, start + 300) })
const known = (
  await daftar.sql<{ id: string }>('SELECT id FROM customers WHERE tenant_id = $1', [company.tenantId])
).map(({ id }) => id)

/** Every id that a reader sees who goes from cursor to cursor; `meanwhile` happens after each page. */
async function readAll(query: Query, meanwhile: () => Promise<unknown> = async () => {}): Promise<string[]> {
  const seen: string[] = []
  let page = await client.customers.list(query)
  for (let turn = 0; ; turn += 1) {
    seen.push(...page.data.map(({ id }) => id))
    const cursor = page.pagination.next_cursor
    if (cursor === null) return seen
    expect(turn).toBeLessThan(1000)
    await meanwhile()
    page = await client.customers.list({ ...query, cursor })
  }
}

describe('PLT-12 cursor pages', () => {
  test.each(orderings)('in the order %s are together the whole set, once each, and in that order', async (ordering) => {
    const seen = await readAll({ ordering: [ordering], per_page: 17 })
    expect(seen).toHaveLength(known.length)
    expect(new Set(seen)).toEqual(new Set(known))
    const numbered: string[] = []
    for (let page = 1; numbered.length < known.length; page += 1)
      numbered.push(
        ...(await client.customers.list({ ordering: [ordering], per_page: 50, page })).data.map(({ id }) => id),
      )
    expect(seen).toEqual(numbered)
  })

  test('of any order of up to three fields and any size, likewise', { timeout: full ? 900_000 : 120_000 }, async () => {
    const order = fc.uniqueArray(fc.constantFrom(...orderings), {
      minLength: 1,
      maxLength: 3,
      selector: (one) => one.replace('-', ''),
    })
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 7, max: 100 }), async (ordering, per_page) => {
        const seen = await readAll({ ordering, per_page })
        expect(seen).toHaveLength(known.length)
        expect(new Set(seen).size).toBe(known.length)
      }),
      { numRuns: full ? 200 : 12 },
    )
  })

  test('while rows come in show every row that was there before, once, and none twice', async () => {
    for (const ordering of ['-created_at', 'name', '-credit_limit', 'city'] as const) {
      let added = 0
      const seen = await readAll({ ordering: [ordering], per_page: 25 }, async () => {
        added += 1
        await client.customers.create({
          name: `Customer ${added % 37}`,
          credit_limit: `${added % 50}.00`,
          billing_address: { city: cities[added % cities.length] ?? null },
        })
      })
      expect(new Set(seen).size, ordering).toBe(seen.length)
      expect(
        known.filter((id) => !seen.includes(id)),
        ordering,
      ).toEqual([])
    }
  })

  test('go on where a row has gone that the cursor stands on', async () => {
    const other = await daftar.tenant()
    for (let index = 0; index < 6; index += 1) await other.client.customers.create({ name: `Row ${index}` })
    const first = await other.client.customers.list({ ordering: ['name'], per_page: 3 })
    await other.client.customers.delete(first.data[2]?.id as string)
    const second = await other.client.customers.list({
      ordering: ['name'],
      per_page: 3,
      cursor: first.pagination.next_cursor as string,
    })
    expect(second.data.map(({ name }) => name)).toEqual(['Row 3', 'Row 4', 'Row 5'])
  })

  test('a cursor of one tenant or order says nothing in another', async () => {
    const other = await daftar.tenant()
    await other.client.customers.create({ name: 'Alone' })
    const { pagination } = await client.customers.list({ ordering: ['name'], per_page: 5 })
    const cursor = pagination.next_cursor as string
    const ids = (await other.client.customers.list({ ordering: ['name'], cursor })).data.map(({ id }) => id)
    expect(ids.filter((id) => known.includes(id))).toEqual([])
    await expect(client.customers.list({ ordering: ['-name'], cursor })).rejects.toMatchObject({ status: 400 })
  })

  test('a cursor that was made up, with anything in it, is refused or harmless', async () => {
    const values = [
      null,
      '',
      "'",
      "'); DROP TABLE customers; --",
      '\\',
      '1',
      'not a date',
      '2026-01-01T00:00:00Z',
      1e308,
      true,
      '\u202e',
      '00000000-0000-0000-0000-000000000000',
    ]
    for (const order of [
      '-created_at',
      'name',
      'tenant_id',
      'version',
      'name,id',
      '',
      'constructor',
      '__proto__',
      "name' --",
    ])
      for (const after of values) {
        const cursor = Buffer.from(JSON.stringify([order, after, after])).toString('base64url')
        const response = await daftar.fetch(
          addressOf(operations.listCustomers, () => '', {
            cursor,
            ...(orderings.includes(order as Ordering) ? { ordering: order } : {}),
          }),
          { headers: { authorization: `Bearer ${company.accessToken}`, 'x-tenant-id': company.tenantId } },
        )
        expect([order, after, [200, 400].includes(response.status)]).toEqual([order, after, true])
      }
  })
})

interface Plan {
  'Node Type': string
  'Index Name'?: string
  'Actual Rows': number
  'Rows Removed by Filter'?: number
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
  Plans?: Plan[]
}
const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)]

describe('PLT-12 page 10,000', async () => {
  const size = 20
  const page = full ? 10_000 : 1_000
  const big = await daftar.tenant()
  const nowhere = JSON.stringify({
    line1: null,
    line2: null,
    city: null,
    state: null,
    postal_code: null,
    country: null,
  })
  await daftar.sql(`
    SET session_replication_role = replica;
    INSERT INTO customers (tenant_id, id, name, billing_address, shipping_address, owner_id, created_at, updated_at)
    SELECT '${big.tenantId}', gen_random_uuid(), 'Customer ' || n, '${nowhere}', '${nowhere}', '${big.userId}', timestamptz '2020-01-01' + n * interval '1 second', now()
    FROM generate_series(1, ${(page + 10) * size}) AS n;
    SET session_replication_role = origin;
    ANALYZE customers`)

  const cursorAt = async (number: number): Promise<string> => {
    const [row] = await daftar.sql<{ at: Date; id: string }>(
      'SELECT created_at AS at, id FROM customers WHERE tenant_id = $1 ORDER BY created_at DESC, id DESC OFFSET $2 LIMIT 1',
      [big.tenantId, (number - 1) * size - 1],
    )
    return encodeCursor({ order: '-created_at', after: [row?.at.toISOString() ?? null, row?.id ?? null] })
  }

  /** The statement that reads a page, as it was sent, and what PostgreSQL did for it. */
  async function planOf(query: Query): Promise<Plan> {
    const statements: [string, readonly unknown[]][] = []
    const { texts } = database
    database.texts = (text, values = [], options) => {
      if (/^SELECT "id"/.test(text)) statements.push([text, values])
      return texts(text, values, options)
    }
    try {
      await big.client.customers.list(query)
    } finally {
      database.texts = texts
    }
    expect(statements).toHaveLength(1)
    const [text, values] = statements[0] as [string, readonly unknown[]]
    const [row] = await asTenant(big.tenantId, 'a test', () =>
      database.transaction(() =>
        database.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`, values),
      ),
    )
    return row?.['QUERY PLAN'][0]?.Plan as Plan
  }

  const frugal = (plan: Plan): void => {
    const all = nodes(plan)
    expect(all.map((node) => node['Node Type']).filter((type) => /Seq Scan|Sort|Bitmap/.test(type))).toEqual([])
    expect(
      all.some((node) => node['Node Type'].startsWith('Index') && node['Index Name'] === 'customers_created'),
    ).toBe(true)
    for (const node of all) {
      expect(node['Actual Rows']).toBeLessThanOrEqual(size + 1)
      expect(node['Rows Removed by Filter'] ?? 0).toBeLessThanOrEqual(1)
    }
    expect(plan['Shared Hit Blocks'] + plan['Shared Read Blocks']).toBeLessThan(80)
  }

  test('is read from the index, and no more rows are read for it than it shows', async () => {
    frugal(await planOf({ per_page: size }))
    frugal(await planOf({ per_page: size, cursor: await cursorAt(page) }))
  })

  test('takes as long as page 1', async () => {
    const far = await cursorAt(page)
    const timed = async (query: Query) => {
      const begun = performance.now()
      await big.client.customers.list(query)
      return performance.now() - begun
    }
    const middle = (times: number[]) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)] as number
    const near = await cursorAt(2)
    const [first, last]: [number[], number[]] = [[], []]
    for (let turn = 0; turn < 25; turn += 1) {
      first.push(await timed({ per_page: size, cursor: near }))
      last.push(await timed({ per_page: size, cursor: far }))
    }
    expect(middle(last)).toBeLessThan(middle(first) * 2 + 2)
  })

  test('that is counted, page 1, says how many there are', async () => {
    const { pagination } = await big.client.customers.list({ per_page: size })
    expect(pagination).toMatchObject({ total: (page + 10) * size, total_pages: page + 10 })
  })
})

describe('PLT-15 instants and dates', () => {
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

  test('in every answer are RFC 3339 with an offset, and a date has no time', async () => {
    let checked = 0
    const visit = (value: unknown, name = ''): void => {
      if (typeof value === 'object' && value !== null) for (const [key, part] of Object.entries(value)) visit(part, key)
      else if (/_at$/.test(name) && value !== null) {
        checked += 1
        expect([name, value]).toEqual([name, expect.stringMatching(instant)])
      } else if (/_(date|on)$/.test(name) && value !== null)
        expect([name, value]).toEqual([name, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)])
    }
    for (const operation of Object.values(operations).filter(
      ({ method, path, success }) =>
        method === 'GET' && !path.includes('{') && success.contentType === 'application/json',
    )) {
      const response = await daftar.fetch(
        addressOf(operation, () => ''),
        {
          headers: {
            authorization: `Bearer ${company.accessToken}`,
            ...(operation.tenant ? { 'x-tenant-id': company.tenantId } : {}),
          },
        },
      )
      visit(await response.json())
    }
    expect(checked).toBeGreaterThan(50)
  })

  test('the same instant written with another offset finds the same, and one without an offset is refused', async () => {
    const [first] = (await client.customers.list({ per_page: 1 })).data
    const at = new Date(first?.created_at ?? '')
    const shifted = (minutes: number) => {
      const sign = minutes < 0 ? '-' : '+'
      const size = Math.abs(minutes)
      return `${new Date(at.getTime() + minutes * 60_000).toISOString().replace('Z', '')}${sign}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
    }
    const found = async (created_at__gte: string) => (await client.customers.list({ created_at__gte })).pagination.total
    const expected = await found(at.toISOString())
    for (const minutes of [180, -300, 330, 345, 840, -720]) expect(await found(shifted(minutes))).toBe(expected)
    for (const wrong of [
      at.toISOString().replace('Z', ''),
      at.toISOString().slice(0, 10),
      '2026-02-30T00:00:00Z',
      '2026-01-01T24:00:00Z',
      'yesterday',
    ])
      await expect(found(wrong), wrong).rejects.toMatchObject({ status: 400 })
  })

  test('null clears, absent keeps, and every field of a resource is always there', async () => {
    const fields = { name: 'Nulls', phone: '+49 30 1', notes: 'x', credit_limit: '1.00' }
    const created = await client.customers.create(fields)
    const declared = Object.keys((document.components.schemas.Customer as unknown as { properties: object }).properties)
    expect(Object.keys(created).sort()).toEqual(declared.sort())
    const updated = await client.customers.update(created.id, { notes: null })
    expect(updated).toMatchObject({ notes: null, phone: '+49 30 1', credit_limit: '1.00' })
    await expect(client.customers.update(created.id, { name: null as never })).rejects.toMatchObject({
      status: 400,
      details: [expect.objectContaining({ field: 'name' })],
    })
  })
})

describe('a total', () => {
  test('is remembered while nothing has changed for a minute, and follows every change', async () => {
    const own = await daftar.tenant()
    await own.client.customers.bulkUpsert({ customers: [...Array(5).keys()].map((n) => ({ name: `Counted ${n}` })) })
    const totalNow = async () => (await own.client.customers.list({ per_page: 2 })).pagination.total
    const calm = () =>
      daftar.sql(
        `SET session_replication_role = replica; UPDATE audit_log SET at = at - interval '2 minutes' WHERE tenant_id = '${own.tenantId}'; SET session_replication_role = origin`,
      )
    const counts = async (work: () => Promise<unknown>) => {
      const { texts } = database
      let counted = 0
      database.texts = (text, ...rest) => {
        counted += Number(text.startsWith('SELECT count(*)'))
        return texts(text, ...rest)
      }
      await work().finally(() => {
        database.texts = texts
      })
      return counted
    }

    expect(await counts(async () => expect([await totalNow(), await totalNow()]).toEqual([5, 5]))).toBe(2)
    await calm()
    expect(await counts(async () => expect([await totalNow(), await totalNow()]).toEqual([5, 5]))).toBe(1)
    const { id } = await own.client.customers.create({ name: 'One more' })
    expect(await totalNow()).toBe(6)
    await calm()
    expect(await totalNow()).toBe(6)
    await own.client.customers.delete(id)
    expect(await totalNow()).toBe(5)
  })

  test('is another one for whoever reaches less', async () => {
    const own = await daftar.tenant()
    const seller = await own.as('sales')
    await own.client.customers.bulkUpsert({ customers: [...Array(5).keys()].map((n) => ({ name: `Counted ${n}` })) })
    await seller.client.customers.bulkUpsert({ customers: [...Array(4).keys()].map((n) => ({ name: `Own ${n}` })) })
    await daftar.sql(
      `SET session_replication_role = replica; UPDATE audit_log SET at = at - interval '2 minutes' WHERE tenant_id = '${own.tenantId}'; SET session_replication_role = origin`,
    )
    expect((await own.client.customers.list({ per_page: 2 })).pagination.total).toBe(9)
    expect((await seller.client.customers.list({ per_page: 2 })).pagination.total).toBe(4)
  })
})
