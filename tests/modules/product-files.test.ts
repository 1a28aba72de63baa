import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { ProductCreate } from '../../generated/catalog/types.ts'
import document from '../../generated/openapi.json' with { type: 'json' }
import { rowsOf } from '../security/rows.ts'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'
import { refusal } from '../support/refusal.ts'

const daftar = await harness()
const northwind = await company(daftar)
const { client, tenantId } = northwind.founder
const unit = await client.units.create({ name: 'Piece', symbol: 'pcs', kind: 'count' })

const code = () => randomUUID().slice(0, 13).toUpperCase()
const row = (fields: Partial<ProductCreate> = {}): ProductCreate => ({
  name: 'Chai',
  sku: code(),
  unit_id: unit.id,
  ...fields,
})
const sheet = (text: string) => new Blob([text])
const imported = (text: string, wish: object = {}) => client.products.import({ file: sheet(text), ...wish } as never)
const exported = async (query: object = {}) =>
  Buffer.from(await (await client.products.export(query)).arrayBuffer()).toString('utf8')
const total = async (table: string) =>
  Number(
    (await daftar.sql<{ count: string }>(`SELECT count(*) FROM ${table} WHERE tenant_id = $1`, [tenantId]))[0]?.count,
  )

describe('bulk', () => {
  test('a thousand rows are created and updated by SKU in order, each with a slug, an event and its prices in the log', async () => {
    const [known, twice] = [await client.products.create(row({ sale_price: '1' })), code()]
    const fresh = Array.from({ length: 996 }, () => row({ sale_price: '2.50' }))
    const events = await total('events')
    const rows = [
      row({ sku: known.sku, name: 'Changed', sale_price: '3', price_change_reason: 'New list' }),
      ...fresh,
      row({ sku: twice, name: 'First', tags: ['kept'] }),
      { sku: twice, name: 'Second', unit_id: unit.id },
      { sku: twice, name: 'Second', unit_id: unit.id },
    ]
    const outcome = await client.products.bulkUpsert({ products: rows })
    expect(outcome).toMatchObject({ created: 997, updated: 2, unchanged: 1, refused: 0 })
    expect(outcome.results.map(({ index }) => index)).toEqual(rows.map((_, at) => at))
    expect(outcome.results[0]).toMatchObject({ status: 'updated', id: known.id, sku: known.sku, error: null })
    expect(await client.products.get(known.id)).toMatchObject({ name: 'Changed', slug: known.slug, sale_price: '3' })
    expect((await client.products.list({ sku: twice })).data).toMatchObject([{ name: 'Second', tags: ['kept'] }])
    const [slugs] = await daftar.sql<{ count: string }>(
      'SELECT count(DISTINCT slug) FROM products WHERE tenant_id = $1 AND name = $2',
      [tenantId, 'Chai'],
    )
    expect(Number(slugs?.count)).toBe(996)
    expect((await total('events')) - events).toBe(997 + 2 + 1)
    const logs = await daftar.sql(
      `SELECT source, old_value, new_value, reason FROM price_logs WHERE product_id = $1 AND source = 'bulk'`,
      [known.id],
    )
    expect(logs).toEqual([{ source: 'bulk', old_value: '1', new_value: '3', reason: 'New list' }])
  })

  test('a refused row changes nothing and does not hold up the others, unless all or none are wanted', async () => {
    const taken = await client.products.create(row({ barcode: code() }))
    const rows = [
      row(),
      row({ unit_id: randomUUID() }),
      row({ barcode: '5012345678901' }),
      row({ barcode: taken.barcode }),
      row(),
      row({ type: 'service', tracking: 'batch' }),
      row({ currency: 'XYZ' }),
    ]
    const count = await total('products')
    expect(await refusal(client.products.bulkUpsert({ products: rows, atomic: true }))).toMatchObject({
      status: 422,
      code: 'product.bulk_refused',
    })
    expect(await total('products')).toBe(count)
    const { results } = await client.products.bulkUpsert({ products: rows })
    expect(results.map(({ status, error }) => error?.code ?? status)).toEqual([
      'created',
      'product.unknown_unit',
      'product.invalid_barcode',
      'product.barcode_taken',
      'created',
      'product.untracked_service',
      'product.unknown_currency',
    ])
    expect(await total('products')).toBe(count + 2)
  })

  test('changes nothing without the permission for it, and nothing that the caller may not see', async () => {
    const known = await client.products.create(row({ cost_price: '7' }))
    const person = await northwind.holder(['catalog:view', 'products:create'])
    const answer = await person.ask<{ results: { error: { code: string } }[] }>('POST', '/products/bulk', {
      products: [row({ sku: known.sku, name: 'Other' })],
    })
    expect(answer.data.results[0]?.error.code).toBe('FORBIDDEN')
    const hidden = await person.ask('POST', '/products/bulk', { products: [row({ cost_price: '1' })] })
    expect(hidden.status).toBe(403)
    expect(await client.products.get(known.id)).toMatchObject({ name: 'Chai', cost_price: '7' })
  })

  test('of one SKU makes one product, also where twenty are sent at once', async () => {
    const sku = code()
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => client.products.bulkUpsert({ products: [row({ sku })] })),
    )
    expect(outcomes.map(({ created }) => created).sort()).toEqual([...Array.from({ length: 19 }, () => 0), 1])
    expect((await client.products.list({ sku })).data).toHaveLength(1)
  })
})

describe('exportProducts', () => {
  test('takes the filters of listProducts, all of them', () => {
    const names = (path: string) => {
      const paths = document.paths as unknown as Record<string, { get: { parameters: Record<string, string>[] } }>
      return (paths[path]?.get.parameters ?? []).map((one) => String(one.name ?? Object.values(one)[0]))
    }
    const ofPages = /If(None|Modified)|Page|PerPage|Cursor|TenantId|^(ordering|format|delimiter)$/
    const filters = (path: string) => names(path).filter((name) => !ofPages.test(name))
    expect(filters('/api/v1/products/export')).toEqual(filters('/api/v1/products'))
  })

  test('holds every field of what the list of the same filter holds, what it refers to by slug', async () => {
    const tag = code()
    const brand = await client.brands.create({ name: `Exotic Liquids ${tag}` })
    const made = await client.products.create(
      row({ brand_id: brand.id, tags: [tag, 'semi;colon'], sale_price: '18.00', cost_price: '7', description: '=1+1' }),
    )
    const text = await exported({ tag })
    const [header = [], cells = [], ...rest] = text
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','))
    expect(rest).toEqual([])
    const fields = Object.keys(made).map((name) =>
      /(unit|brand|quality|subcategory)_id/.test(name) ? name.slice(0, -3) : name,
    )
    expect([...header].sort()).toEqual(fields.sort())
    expect(Object.fromEntries(header.map((name, at) => [name, cells[at]]))).toMatchObject({
      id: made.id,
      unit: unit.slug,
      brand: brand.slug,
      quality: '',
      sale_price: '18.00',
      tags: `${tag}; semi\\;colon`,
      description: "'=1+1",
    })
    const person = await northwind.holder(['products:export', 'catalog:view'])
    const theirs = await daftar.fetch('http://localhost/api/v1/products/export', {
      headers: { authorization: `Bearer ${person.token}`, 'x-tenant-id': tenantId },
    })
    expect((await theirs.text()).split('\r\n')[0]).not.toMatch(/cost_price|wholesale_price/)
  })

  test('PLT-09 shows nothing of another company, and without the right to see all of it only what is on offer', async () => {
    const stranger = await daftar.tenant()
    const theirUnit = await stranger.client.units.create({ name: 'Piece', symbol: 'pcs', kind: 'count' })
    const theirs = await stranger.client.products.create(row({ unit_id: theirUnit.id }))
    const tag = code()
    const hidden = await client.products.create(row({ is_active: false, tags: [tag] }))
    expect(await exported()).not.toContain(theirs.id)
    expect(await exported({ tag })).toContain(hidden.id)
    const person = await northwind.holder(['products:export'])
    const answer = await daftar.fetch(`http://localhost/api/v1/products/export?tag=${tag}`, {
      headers: { authorization: `Bearer ${person.token}`, 'x-tenant-id': tenantId },
    })
    expect(await answer.text()).not.toContain(hidden.id)
  })
})

describe('importProducts', () => {
  test('stores each row, with what it refers to by slug or by id', async () => {
    const [one, other] = [code(), code()]
    const brand = await client.brands.create({ name: `Exotic Liquids ${one}` })
    const outcome = await imported(
      `sku,name,unit,brand,sale_price,tags,is_active,type,price_change_reason\n${one},Chai,${unit.slug},${brand.id},18.00,"tea; hot",no,,First list\n${other},Repair,${unit.id},${brand.slug},,,,service,\n`,
    )
    expect(outcome).toMatchObject({ dry_run: false, rows: 2, created: 2, refused: 0, problems: [] })
    expect((await client.products.list({ sku: one })).data).toMatchObject([
      {
        unit_id: unit.id,
        brand_id: brand.id,
        sale_price: '18.00',
        tags: ['tea', 'hot'],
        is_active: false,
        type: 'goods',
      },
    ])
    expect((await client.products.list({ sku: other })).data).toMatchObject([{ type: 'service', brand_id: brand.id }])
    const [log] = await daftar.sql(
      `SELECT source, reason FROM price_logs l JOIN products p ON p.id = l.product_id WHERE p.sku = $1`,
      [one],
    )
    expect(log).toEqual({ source: 'import', reason: 'First list' })
  })

  test('an export that is imported again changes nothing, in either format', async () => {
    const count = (await client.products.list({ per_page: 1 })).pagination.total
    for (const format of ['csv', 'xlsx'] as const) {
      const file = await client.products.export({ format })
      const outcome = await client.products.import({ file, mode: 'upsert' } as never)
      expect(outcome).toMatchObject({ rows: count, created: 0, updated: 0, unchanged: count, refused: 0, problems: [] })
      expect(outcome.passed_over).toContain('slug')
    }
  })

  test('a dry run says exactly what happens then, and changes nothing', async () => {
    const there = await client.products.create(row())
    const text = `sku,name,unit,barcode,sale_price\n${there.sku},Changed,,,\n${code()},New,${unit.slug},,1\n${code()},New,bushel,,\n${code()},New,${unit.slug},5012345678901,\n${code()},,,,cheap\n${code()},No unit,,,\n`
    const rows = async () => ({ ...(await rowsOf(daftar, tenantId)), idempotency_keys: '' })
    const before = await rows()
    const said = await imported(text, { mode: 'upsert', dry_run: true })
    expect(await rows()).toEqual(before)
    const done = await imported(text, { mode: 'upsert' })
    expect(said).toEqual({ ...done, dry_run: true })
    expect(done).toMatchObject({ rows: 6, created: 1, updated: 1, refused: 4 })
    expect(done.problems.map((one) => `${one.row} ${one.column} ${one.code}`)).toEqual([
      '4 unit unknown_unit',
      '5 barcode invalid_barcode',
      '6 sale_price invalid_format',
      '7 unit required',
    ])
    expect(done.problems[0]?.message).toContain('bushel')
  })

  test('in the mode create refuses an SKU that is taken, in the mode upsert it can be changed by id', async () => {
    const there = await client.products.create(row())
    const taken = await imported(`sku,name,unit\n${there.sku},Chai,${unit.slug}\n`)
    expect(taken.problems).toMatchObject([{ row: 2, column: 'sku', code: 'sku_taken' }])
    const sku = code()
    const changed = await imported(`id,sku\n${there.id},${sku}\n${randomUUID()},${code()}\n`, { mode: 'upsert' })
    expect(changed).toMatchObject({ updated: 1, problems: [{ row: 3, column: 'id', code: 'unknown_id' }] })
    expect(await client.products.get(there.id)).toMatchObject({ sku, name: 'Chai' })
  })

  test('says of each cell that a spreadsheet program has spoilt what is wrong with it, empty rows above the names or not', async () => {
    const [sku, other] = [code(), code()]
    const rows = [
      ...['', ';;', 'sku;name;unit;barcode;sale_price'],
      `${sku};Chai;${unit.slug};012345678905;18.00`,
      `${other};Same code as EAN;${unit.slug};0012345678905;`,
      `${code()};Rounded;${unit.slug};5,01235E+12;`,
      `${code()};Decimal comma;${unit.slug};;18,00`,
      `${sku};Twice;${unit.slug};;`,
    ]
    const done = await imported(rows.join('\r\n'), { mode: 'create' })
    expect(done).toMatchObject({ rows: 5, created: 1, refused: 4 })
    expect(done.problems.map((one) => `${one.row} ${one.column} ${one.code}`)).toEqual([
      '5 barcode barcode_taken',
      '6 barcode rounded_barcode',
      '7 sale_price invalid_format',
      '8 sku sku_taken',
    ])
  })

  test('all or none, where that is wanted; and no column that the caller may not see', async () => {
    const count = await total('products')
    const text = `sku,name,unit\n${code()},Chai,${unit.slug}\n${code()},Chai,bushel\n`
    expect(await refusal(imported(text, { atomic: true }))).toMatchObject({
      status: 422,
      code: 'spreadsheet.rows_refused',
      fields: ['rows.3.unit'],
    })
    expect(await total('products')).toBe(count)
    const clerk = await northwind.founder.as((await northwind.role({ permissions: ['products:create'] })).id)
    const file = sheet(`sku,name,unit,cost_price\n${code()},Chai,${unit.slug},1\n`)
    expect(await refusal(clerk.client.products.import({ file } as never))).toMatchObject({ status: 403 })
  })
})
