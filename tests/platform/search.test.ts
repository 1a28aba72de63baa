import { describe, expect, test } from 'vitest'
import { harness } from '../support/harness.ts'

const daftar = await harness()
const { client, tenantId } = await daftar.tenant()
const stranger = await daftar.tenant()

type Query = NonNullable<Parameters<typeof client.customers.list>[0]>
const mostFound = 1000

const nowhere = { line1: null, line2: null, city: null, state: null, postal_code: null, country: null }
/** Customers of many names, several of each, so that ranks differ and tie. */
const fill = (tenant: string, word: string, count: number) =>
  daftar.sql(
    `INSERT INTO customers (tenant_id, id, name, code, status, archived_at, kyc_verified, kyc_verified_at, credit_limit, billing_address, shipping_address)
     SELECT $1, gen_random_uuid(), left($2, length($2) - n % 4) || CASE n % 3 WHEN 0 THEN '' ELSE ' trading' END, 'S-' || left($2, 1) || n,
            CASE n % 10 WHEN 0 THEN 'archived' ELSE 'active' END, CASE n % 10 WHEN 0 THEN now() END,
            n % 5 = 0, CASE n % 5 WHEN 0 THEN now() END, n % 7, jsonb_set($4, '{city}', CASE n % 2 WHEN 0 THEN '"Berlin"' ELSE 'null' END::jsonb), $4
     FROM generate_series(1, $3::integer) n`,
    [tenant, word, count, JSON.stringify(nowhere)],
  )
await fill(tenantId, 'kingfisher', 90)
await fill(tenantId, 'spoonbills', 1500)
await fill(stranger.tenantId, 'kingfisher', 20)

/** What a search is about, in its order: asked of PostgreSQL without the API, and without its function. */
async function matches(words: string, condition = 'true'): Promise<string[]> {
  const found = await daftar.sql<{ id: string }>(
    `SELECT id FROM (
       SELECT *, word_similarity(search_normal($2), search_text) AS rank FROM customers WHERE tenant_id = $1 AND word_similarity(search_normal($2), search_text) >= 0.4
       ORDER BY rank DESC, id LIMIT ${mostFound}) found WHERE status = 'active' AND ${condition} ORDER BY rank DESC, id`,
    [tenantId, words],
  )
  return found.map(({ id }) => id)
}

async function byCursor(query: Query): Promise<string[]> {
  const seen: string[] = []
  let page = await client.customers.list(query)
  for (let turn = 0; turn < 200; turn += 1) {
    seen.push(...page.data.map(({ id }) => id))
    const { next_cursor: cursor } = page.pagination
    if (cursor === null) return seen
    page = await client.customers.list({ ...query, cursor })
  }
  throw new Error('It does not end')
}

async function byNumber(query: Query): Promise<{ seen: string[]; totals: Set<unknown> }> {
  const seen: string[] = []
  const totals = new Set<unknown>()
  for (let number = 1; number < 200; number += 1) {
    const { data, pagination } = await client.customers.list({ ...query, page: number })
    totals.add(pagination.total)
    seen.push(...data.map(({ id }) => id))
    if (pagination.next === null) return { seen, totals }
  }
  throw new Error('It does not end')
}

describe('a search', () => {
  test('lists what is nearest first, and by id among equals; pages by number and by cursor agree', async () => {
    const expected = await matches('kingfisher')
    expect(expected).toHaveLength(81)
    for (const per_page of [1, 7, 80, 81, 100]) {
      const query = { search: 'kingfisher', per_page }
      if (per_page > 1) expect(await byCursor(query)).toEqual(expected)
      expect(await byNumber(query)).toEqual({ seen: expected, totals: new Set([81]) })
    }
  })

  test('forgives, and still ranks', async () => {
    const expected = await matches('kingfshr')
    expect(expected.length).toBeGreaterThan(10)
    expect(await byCursor({ search: 'kingfshr', per_page: 9 })).toEqual(expected)
  })

  test('keeps to the filters, and counts what they leave', async () => {
    for (const [filter, condition, count] of [
      [{ city: 'Berlin' }, `city = 'Berlin'`, 36],
      [{ kyc_verified: true, credit_limit__gte: '3' }, 'kyc_verified AND credit_limit >= 3', null],
      [{ city: 'Nowhere' }, 'false', 0],
    ] as const) {
      const expected = await matches('kingfisher', condition)
      if (count !== null) expect(expected).toHaveLength(count)
      const query = { search: 'kingfisher', per_page: 4, ...filter }
      expect(await byCursor(query)).toEqual(expected)
      expect(await byNumber(query)).toEqual({ seen: expected, totals: new Set([expected.length]) })
    }
  })

  test('in another order lists the same set in that order', async () => {
    const found = new Set(await matches('kingfisher', `city = 'Berlin'`))
    const limits = new Map(
      (await client.customers.list({ search: 'kingfisher', per_page: 100 })).data.map((row) => [row.id, row]),
    )
    const expected = [...found].sort((one, other) => {
      const by = Number(limits.get(other)?.credit_limit) - Number(limits.get(one)?.credit_limit)
      const name = (id: string) => limits.get(id)?.name ?? ''
      if (by !== 0) return by
      if (name(one) !== name(other)) return name(one) < name(other) ? -1 : 1
      return one < other ? 1 : -1
    })
    const query: Query = { search: 'kingfisher', city: 'Berlin', ordering: ['-credit_limit', 'name'], per_page: 5 }
    expect(await byCursor(query)).toEqual(expected)
    expect(await byNumber(query)).toEqual({ seen: expected, totals: new Set([36]) })
  })

  test('with more than a thousand matches ranks a thousand of them, and says so', async () => {
    const expected = await matches('spoonbills')
    expect(expected.length).toBeLessThan(mostFound)
    expect(expected.length).toBeGreaterThan(800)
    const query = { search: 'spoonbills', per_page: 100 }
    expect(await byCursor(query)).toEqual(expected)
    expect(await byNumber(query)).toEqual({ seen: expected, totals: new Set([expected.length]) })
    const ordered = await byCursor({ ...query, ordering: ['name'] })
    expect(new Set(ordered)).toEqual(new Set(expected))
  })

  test('has pages beyond its last one, which are empty and count', async () => {
    const { data, pagination } = await client.customers.list({ search: 'kingfisher', page: 50, per_page: 10 })
    expect(data).toEqual([])
    expect(pagination).toMatchObject({ total: 81, total_pages: 9, next: null, next_cursor: null })
    expect(pagination.previous).toContain('page=9')
  })

  test('of nothing that is there is an empty page', async () => {
    for (const search of ['zzzzzzzz', "'; DROP TABLE customers; --", '%', '\\', '"', '$1', '🦜']) {
      const { data, pagination } = await client.customers.list({ search })
      expect(data, search).toEqual([])
      expect(pagination).toMatchObject({ total: 0, total_pages: 0, next_cursor: null })
    }
  })

  test('takes no cursor of another order, and none whose rank is no number', async () => {
    const { pagination: ranked } = await client.customers.list({ search: 'kingfisher', per_page: 5 })
    const { pagination: named } = await client.customers.list({ search: 'kingfisher', per_page: 5, ordering: ['name'] })
    const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
    const id = '01890000-0000-7000-8000-000000000000'
    for (const query of [
      { search: 'kingfisher', cursor: named.next_cursor },
      { cursor: ranked.next_cursor },
      { search: 'kingfisher', ordering: ['name'], cursor: ranked.next_cursor },
      { search: 'kingfisher', cursor: forged('rank', 'high', id) },
      { search: 'kingfisher', cursor: forged('rank', '0.5', 'no id') },
      { search: 'kingfisher', cursor: forged('rank', '0.5') },
    ])
      await expect(client.customers.list(query as Query), JSON.stringify(query)).rejects.toMatchObject({ status: 400 })
    // Nothing is beyond nothing, and NaN is more than every number.
    expect((await client.customers.list({ search: 'kingfisher', cursor: forged('rank', null, id) })).data).toEqual([])
    const all = await client.customers.list({ search: 'kingfisher', cursor: forged('rank', 'NaN', id), per_page: 100 })
    expect(all.data).toHaveLength(81)
  })
})
