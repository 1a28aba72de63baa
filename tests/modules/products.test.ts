import { randomUUID } from 'node:crypto'
import { Daftar } from '@daftar/sdk'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Product, ProductCreate } from '../../generated/catalog/types.ts'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'
import { refusal } from '../support/refusal.ts'

const daftar = await harness()
const northwind = await company(daftar)
const { client, tenantId } = northwind.founder
const stranger = await daftar.tenant()
const visitor = new Daftar({ baseUrl: 'http://localhost', fetch: daftar.fetch, tenantId })
const unit = await client.units.create({ name: 'Piece', symbol: 'pcs', kind: 'count', is_whole: true })
beforeAll(async () => {
  await client.settings.update({ public_catalogue: true })
})

const code = () => randomUUID().slice(0, 13).toUpperCase()
const word = (of: string) => `${of} ${randomUUID().slice(0, 8)}`
const aProduct = (fields: Partial<ProductCreate> = {}) =>
  client.products.create({ name: word('Chai'), sku: code(), unit_id: unit.id, ...fields })
const atOnce = <Result>(times: number, work: (at: number) => Promise<Result>) =>
  Promise.allSettled(Array.from({ length: times }, (_, at) => work(at)))
const namesIn = (rows: { name: string }[]) => rows.map(({ name }) => name)
const logsOf = (id: string) =>
  daftar.sql<{
    price: string
    old_value: string | null
    new_value: string | null
    reason: string | null
    user_id: string
  }>(
    'SELECT price, old_value, new_value, reason, user_id FROM price_logs WHERE product_id = $1 ORDER BY created_at, price',
    [id],
  )
const eventsOf = (aggregate: string) =>
  daftar.sql<{ type: string; data: Record<string, unknown> }>(
    'SELECT type, data FROM events WHERE tenant_id = $1 AND aggregate = $2 ORDER BY sequence',
    [tenantId, aggregate],
  )
/** A number of so many digits whose last checks the others. */
function gtin(length: number): string {
  const digits = Array.from({ length: length - 1 }, () => Math.floor(Math.random() * 10))
  const total = [...digits].reverse().reduce((sum, digit, at) => sum + digit * (at % 2 === 0 ? 3 : 1), 0)
  return `${digits.join('')}${(10 - (total % 10)) % 10}`
}

describe('a product', () => {
  test('has a slug made of its name, which stays with another name, and the currency of the company', async () => {
    const made = await aProduct({ name: 'Crème de Cassis & Чай' })
    expect(made).toMatchObject({ type: 'goods', tracking: 'none', has_variants: false, is_active: true, tags: [] })
    expect(made.slug).toBe('creme-de-cassis-and-chay')
    expect(made.currency).toBe((await client.settings.get()).currency)
    const renamed = await client.products.update(made.id, { name: 'Other' })
    expect(renamed.slug).toBe(made.slug)
    expect((await client.products.list({ slug: made.slug })).data).toEqual([renamed])
    await expect(daftar.sql(`UPDATE products SET slug = 'mine' WHERE id = $1`, [made.id])).rejects.toThrow(
      'never changes',
    )
  })

  test('keeps every figure exactly as it was said (PLT-21)', async () => {
    const figures = {
      cost_price: '11.2500',
      sale_price: '999999999999999.99',
      wholesale_price: '0',
      tax_rate: '8.25',
      reorder_level: '0.000001',
      reorder_quantity: '40',
      weight_kg: '0.650',
      length_cm: '24.5',
      width_cm: '16',
      height_cm: '12.1234',
    }
    const made = await aProduct(figures)
    expect(await client.products.get(made.id)).toMatchObject(figures)
    expect(await client.products.replace(made.id, { name: made.name, sku: made.sku, unit_id: unit.id })).toMatchObject(
      Object.fromEntries(Object.keys(figures).map((name) => [name, null])),
    )
  })

  test.each([
    ['cost_price', '-1'],
    ['sale_price', '1.00001'],
    ['tax_rate', '100.5'],
    ['tax_rate', '-1'],
    ['reorder_level', '1.1234567'],
    ['weight_kg', 'heavy'],
    ['sku', ' A'],
    ['barcode', 'A B'],
    ['type', 'thing'],
    ['tracking', 'lot'],
    ['slug', 'mine'],
    ['has_variants', true],
    ['archived_at', '2026-03-02T09:30:00Z'],
  ])('of %s %j is refused by name', async (field, value) => {
    expect(await refusal(aProduct({ [field]: value } as never))).toMatchObject({ status: 400, fields: [field] })
  })

  test.each([
    [{ reorder_quantity: '0' }, 'reorder_quantity'],
    [{ weight_kg: '0' }, 'weight_kg'],
  ])('of %j is refused by name too', async (fields, name) => {
    expect(await refusal(aProduct(fields))).toMatchObject({ status: 400, fields: [name] })
  })

  test('is refused what it refers to where that does not exist, or is another company’s (PLT-09)', async () => {
    const theirs = await stranger.client.units.create({ name: word('Piece'), symbol: 'pcs', kind: 'count' })
    const brand = await stranger.client.brands.create({ name: word('Theirs') })
    for (const [field, id] of [
      ['unit_id', theirs.id],
      ['unit_id', randomUUID()],
      ['brand_id', brand.id],
      ['subcategory_id', randomUUID()],
      ['quality_id', randomUUID()],
    ] as const)
      expect(await refusal(aProduct({ [field]: id }))).toMatchObject({
        status: 422,
        code: `product.unknown_${field.replace('_id', '')}`,
        fields: [field],
      })
    expect(await refusal(aProduct({ currency: 'XYZ' }))).toMatchObject({ status: 422, fields: ['currency'] })
  })

  test('that is a service is not tracked', async () => {
    expect(await aProduct({ type: 'service' })).toMatchObject({ type: 'service', tracking: 'none' })
    const attempt = aProduct({ type: 'service', tracking: 'serial' })
    expect(await refusal(attempt)).toMatchObject({ status: 422, code: 'product.untracked_service' })
    const goods = await aProduct({ tracking: 'batch' })
    expect(await refusal(client.products.update(goods.id, { type: 'service' }))).toMatchObject({ status: 422 })
  })

  test('PLT-11 a stale If-Match is refused', async () => {
    const { id } = await aProduct()
    const { ask } = northwind.owner
    expect((await ask('PATCH', `/products/${id}`, { tags: ['tea'] }, { 'if-match': '"1"' })).status).toBe(200)
    for (const method of ['PATCH', 'DELETE'])
      expect(
        (await ask(method, `/products/${id}`, method === 'PATCH' ? { tags: [] } : undefined, { 'if-match': '"1"' }))
          .status,
      ).toBe(412)
  })

  test('announces what becomes of it, and nothing where nothing changed', async () => {
    const { id } = await aProduct({ sale_price: '18.00' })
    await client.products.update(id, { sale_price: '18.00' })
    await client.products.update(id, { tags: ['tea'] })
    await client.products.update(id, { sale_price: '19.00', price_change_reason: 'Freight' })
    await client.products.delete(id)
    const events = await eventsOf(`product:${id}`)
    expect(events.map(({ type }) => type)).toEqual([
      'product.created',
      'product.updated',
      'product.updated',
      'product.price_changed',
      'product.deleted',
    ])
    expect(events[3]?.data).toMatchObject({
      product_id: id,
      variant_id: null,
      reason: 'Freight',
      sale_price: { old_value: '18.00', new_value: '19.00' },
    })
    expect(events[3]?.data).not.toHaveProperty('cost_price')
  })
})

describe('an SKU and a barcode', () => {
  test('lead to one product: another one is refused, also when asked for ten times at once', async () => {
    const [sku, barcode] = [code(), gtin(13)]
    const answers = await atOnce(10, (at) => aProduct(at % 2 ? { sku } : { barcode }))
    const codes = answers.map((one) => (one.status === 'fulfilled' ? 'made' : one.reason.code))
    expect(codes.sort()).toEqual([
      'made',
      'made',
      ...Array.from({ length: 4 }, () => 'product.barcode_taken'),
      ...Array.from({ length: 4 }, () => 'product.sku_taken'),
    ])
    const other = await aProduct()
    expect(await refusal(client.products.update(other.id, { sku }))).toMatchObject({
      status: 409,
      code: 'product.sku_taken',
      fields: ['sku'],
      context: { sku },
    })
  })

  test('of a product are those of no variant, and the other way round', async () => {
    const [mine, other] = [await aProduct({ barcode: gtin(13) }), await aProduct()]
    const options = [{ name: 'Size', value: 'L' }]
    const attempt = (fields: object) =>
      refusal(client.variants.create({ product_id: other.id, options, sku: code(), ...fields }))
    expect(await attempt({ sku: mine.sku })).toMatchObject({ status: 409, code: 'variant.sku_taken' })
    expect(await attempt({ barcode: mine.barcode })).toMatchObject({ status: 409, code: 'variant.barcode_taken' })
    const variant = await client.variants.create({ product_id: other.id, options, sku: code() })
    expect(await refusal(aProduct({ sku: variant.sku }))).toMatchObject({ status: 409, code: 'product.sku_taken' })
  })

  test.each([8, 12, 13, 14])('a barcode of %i digits has a check digit', async (length) => {
    const barcode = gtin(length)
    const { id } = await aProduct({ barcode })
    const wrong = `${barcode.slice(0, -1)}${(Number(barcode.at(-1)) + 1) % 10}`
    for (const attempt of [() => aProduct({ barcode: wrong }), () => client.products.update(id, { barcode: wrong })])
      expect(await refusal(attempt())).toMatchObject({
        status: 422,
        code: 'product.invalid_barcode',
        fields: ['barcode'],
      })
  })

  test('that a spreadsheet program has rounded is refused', async () => {
    for (const barcode of ['5.01235E+12', '5,01235E+12', '5e+12'])
      expect(await refusal(aProduct({ barcode }))).toMatchObject({
        status: 422,
        code: 'product.rounded_barcode',
        fields: ['barcode'],
      })
  })

  test('any other code is taken as it is', async () => {
    for (const barcode of ['123456', 'NW-0815', '123456789012345'])
      expect(await aProduct({ barcode })).toMatchObject({ barcode })
  })

  test('a UPC is the EAN with a zero before it', async () => {
    const upc = gtin(12)
    const { id } = await aProduct({ barcode: upc })
    expect(await refusal(aProduct({ barcode: `0${upc}` }))).toMatchObject({ code: 'product.barcode_taken' })
    for (const barcode of [upc, `0${upc}`, `00${upc}`])
      expect((await client.products.list({ barcode })).data.map((one) => one.id)).toEqual([id])
  })

  test('are free again once the product is archived', async () => {
    const { id, sku } = await aProduct({ barcode: gtin(8) })
    const { barcode } = await client.products.get(id)
    await client.products.delete(id)
    expect(await aProduct({ sku, barcode })).toMatchObject({ sku, barcode })
    expect(await client.products.get(id)).toMatchObject({ sku, archived_at: expect.any(String) })
  })
})

describe('an archived product', () => {
  test('leaves the lists, is found where archived ones are asked for, and changes no more', async () => {
    const made = await aProduct()
    await client.products.delete(made.id)
    expect((await client.products.list({ name: made.name })).data).toEqual([])
    expect(namesIn((await client.products.list({ name: made.name, is_archived: true })).data)).toEqual([made.name])
    expect(await refusal(client.products.update(made.id, { tags: [] }))).toMatchObject({
      status: 422,
      code: 'product.archived',
    })
    expect(await refusal(client.products.delete(made.id))).toMatchObject({
      status: 409,
      code: 'product.archived_already',
    })
  })

  test('comes back with its codes, and with the variants that went with it, not with one that had gone before', async () => {
    const made = await aProduct({ barcode: gtin(13) })
    const [gone, large] = await Promise.all(
      ['S', 'L'].map((value) =>
        client.variants.create({ product_id: made.id, options: [{ name: 'Size', value }], sku: code() }),
      ),
    )
    await client.variants.delete(gone?.slug as string)
    const before = await client.products.get(made.id)
    await client.products.delete(made.id)
    const back = await client.products.restore(made.id)
    expect(back).toEqual({ ...before, updated_at: back.updated_at })
    expect((await client.products.list({ barcode: made.barcode as string })).data).toEqual([back])
    expect((await client.products.list({ sku: large?.sku as string })).data).toEqual([back])
    expect((await client.variants.list({ product_id: made.id })).data.map(({ id }) => id)).toEqual([large?.id])
    expect((await eventsOf(`product:${made.id}`)).at(-1)).toMatchObject({
      type: 'product.restored',
      data: { id: made.id },
    })
    expect((await eventsOf(`variant:${large?.id}`)).at(-1)).toMatchObject({ type: 'variant.restored' })
    expect(await refusal(client.products.restore(made.id))).toMatchObject({ status: 409, code: 'product.not_archived' })
  })

  test('stays one whose code, or that of a variant of it, another one has by now', async () => {
    const made = await aProduct()
    const sku = code()
    await client.variants.create({ product_id: made.id, options: [{ name: 'Size', value: 'L' }], sku })
    await client.products.delete(made.id)
    const other = await aProduct({ sku })
    expect(await refusal(client.products.restore(made.id))).toMatchObject({
      status: 409,
      code: 'variant.sku_taken',
      context: { sku },
    })
    expect(await client.products.get(made.id)).toMatchObject({ archived_at: expect.any(String) })
    await client.products.update(other.id, { sku: made.sku })
    expect(await refusal(client.products.restore(made.id))).toMatchObject({
      status: 409,
      code: 'product.sku_taken',
      context: { sku: made.sku },
    })
    await client.products.delete(other.id)
    const answers = await atOnce(10, () => client.products.restore(made.id))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('PLT-18 what a product refers to', () => {
  test('is not deleted while it does', async () => {
    const own = await client.units.create({ name: word('Crate'), symbol: 'cr', kind: 'count' })
    const brand = await client.brands.create({ name: word('Exotic Liquids') })
    const quality = await client.qualities.create({ name: word('Original') })
    const department = await client.departments.create({ name: word('Beverages') })
    const category = await client.categories.create({ name: word('Teas'), department_id: department.id })
    const subcategory = await client.subcategories.create({ name: word('Green'), category_id: category.id })
    const product = await aProduct({
      unit_id: own.id,
      brand_id: brand.id,
      quality_id: quality.id,
      subcategory_id: subcategory.id,
    })
    const attempts: [string, () => Promise<unknown>][] = [
      ['unit', () => client.units.delete(own.slug)],
      ['brand', () => client.brands.delete(brand.id)],
      ['quality', () => client.qualities.delete(quality.slug)],
      ['subcategory', () => client.subcategories.delete(subcategory.slug)],
    ]
    for (const [name, attempt] of attempts)
      expect(await refusal(attempt())).toMatchObject({
        status: 409,
        code: `${name}.in_use`,
        context: { used_by: 'products' },
      })
    await client.products.update(product.id, {
      unit_id: unit.id,
      brand_id: null,
      quality_id: null,
      subcategory_id: null,
    })
    for (const [, attempt] of attempts) await attempt()
  })
})

describe('prices', () => {
  test('are logged from the first one on: who, which, before, after and why', async () => {
    const { id } = await aProduct({ sale_price: '18.00', cost_price: '11.25', price_change_reason: 'First list' })
    await client.products.update(id, { sale_price: '18.000', tags: ['tea'] })
    await client.products.update(id, { sale_price: '19.5', price_change_reason: 'Freight went up' })
    await client.products.update(id, { sale_price: null })
    const by = northwind.founder.userId
    expect(await logsOf(id)).toEqual([
      { price: 'cost_price', old_value: null, new_value: '11.25', reason: 'First list', user_id: by },
      { price: 'sale_price', old_value: null, new_value: '18.00', reason: 'First list', user_id: by },
      { price: 'sale_price', old_value: '18.000', new_value: '19.5', reason: 'Freight went up', user_id: by },
      { price: 'sale_price', old_value: '19.5', new_value: null, reason: null, user_id: by },
    ])
    expect(await client.products.get(id)).not.toHaveProperty('price_change_reason')
  })

  test('in another currency are others', async () => {
    const { id } = await aProduct({ sale_price: '18.00', currency: 'USD' })
    await client.products.update(id, { currency: 'EUR' })
    const [row] = await daftar.sql(
      'SELECT currency, old_currency, old_value, new_value FROM price_logs WHERE product_id = $1 AND old_value IS NOT NULL',
      [id],
    )
    expect(row).toEqual({ currency: 'EUR', old_currency: 'USD', old_value: '18.00', new_value: '18.00' })
  })

  test('the log of them is never changed', async () => {
    const { id } = await aProduct({ sale_price: '18.00' })
    for (const statement of ['UPDATE price_logs SET new_value = 1', 'DELETE FROM price_logs'])
      await expect(daftar.sql(`${statement} WHERE product_id = $1`, [id])).rejects.toThrow('append-only')
  })

  test('that somebody may not see are neither shown, set, filtered nor ordered by, and stay through a replacement', async () => {
    const { id, name, sku } = await aProduct({ cost_price: '11.25', wholesale_price: '15.30', sale_price: '18.00' })
    const person = await northwind.holder(['catalog:view', 'products:create', 'products:update'])
    const seen = (await person.ask<Product>('GET', `/products/${id}`)).data
    expect(seen).toMatchObject({ sale_price: '18.00', reorder_level: null })
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['cost_price']))
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['wholesale_price']))
    for (const [method, path, body] of [
      ['PATCH', `/products/${id}`, { cost_price: '1' }],
      ['POST', '/products', { name, sku: code(), unit_id: unit.id, wholesale_price: '1' }],
      ['GET', '/products?cost_price__gte=1', undefined],
      ['GET', '/products?ordering=-wholesale_price', undefined],
    ] as const)
      expect((await person.ask(method, path, body)).status).toBe(403)
    await person.ask('PUT', `/products/${id}`, { name, sku, unit_id: unit.id })
    expect(await client.products.get(id)).toMatchObject({
      cost_price: '11.25',
      wholesale_price: '15.30',
      sale_price: null,
    })
  })
})

describe('the public', () => {
  test('sees what is on offer, and of that no cost, no wholesale price and nothing of stock', async () => {
    const made = await aProduct({ sale_price: '18.00', cost_price: '1', wholesale_price: '2', reorder_level: '3' })
    const {
      cost_price: _,
      wholesale_price: __,
      reorder_level: ___,
      reorder_quantity: ____,
      archived_at: _____,
      ...shown
    } = made
    expect(await visitor.products.get(made.id)).toEqual(shown)
    expect((await visitor.products.list({ sku: made.sku })).data).toEqual([shown])
    await client.products.update(made.id, { is_active: false })
    const [mine, theirs] = [
      await client.products.list({ sku: made.sku }),
      await visitor.products.list({ sku: made.sku }),
    ]
    expect([mine.data.length, theirs.data.length]).toEqual([1, 0])
    expect(await refusal(visitor.products.get(made.id))).toMatchObject({ status: 404 })
    await client.products.update(made.id, { is_active: true })
    await client.products.delete(made.id)
    expect(await refusal(visitor.products.get(made.id))).toMatchObject({ status: 404 })
    expect(await refusal(Promise.resolve(visitor.products.list({ is_archived: true })))).toMatchObject({ status: 403 })
  })

  test('sees nothing on a shelf out of use', async () => {
    const department = await client.departments.create({ name: word('Beverages') })
    const category = await client.categories.create({ name: word('Teas'), department_id: department.id })
    const shelf = await client.subcategories.create({ name: word('Green'), category_id: category.id })
    const { id } = await aProduct({ subcategory_id: shelf.id })
    expect((await visitor.products.get(id)).id).toBe(id)
    await client.departments.update(department.slug, { is_active: false })
    expect(await refusal(visitor.products.get(id))).toMatchObject({ status: 404 })
    expect((await client.products.get(id)).id).toBe(id)
  })

  test('PLT-09 of another company sees nothing of this one', async () => {
    const { id, sku } = await aProduct()
    await stranger.client.settings.update({ public_catalogue: true })
    const theirs = new Daftar({ baseUrl: 'http://localhost', fetch: daftar.fetch, tenantId: stranger.slug })
    expect(await refusal(theirs.products.get(id))).toMatchObject({ status: 404 })
    expect((await theirs.products.list({ sku })).data).toEqual([])
    expect(await refusal(stranger.client.products.get(id))).toMatchObject({ status: 404 })
    expect((await stranger.client.products.list({ search: sku })).data).toEqual([])
  })
})

describe('products are found', () => {
  test('by words in three scripts, with typing errors forgiven, the best match first', async () => {
    const mark = randomUUID().slice(0, 6)
    const names = [`Zubrowka ${mark}`, `Балтика ${mark}`, `قهوة عربية ${mark}`]
    for (const name of names) await aProduct({ name })
    for (const [asked, found] of [
      ['zubrovka', names[0]],
      ['балтка', names[1]],
      ['قهوه عربيه', names[2]],
    ] as const)
      expect(namesIn((await client.products.list({ search: asked, per_page: 100 })).data)).toContain(found)
  })

  test('by a whole SKU or barcode before all that resembles it, also by that of a variant', async () => {
    const sku = `ZX-${code()}`
    for (const one of [`${sku}1`, `${sku}2`]) await aProduct({ sku: one })
    const product = await aProduct()
    const barcode = gtin(13)
    await client.variants.create({ product_id: product.id, options: [{ name: 'Size', value: 'L' }], sku, barcode })
    for (const search of [sku, barcode]) expect((await client.products.list({ search })).data[0]?.id).toBe(product.id)
    const parts = (await client.products.list({ search: sku.toLowerCase().slice(1, -2) })).data.map((one) => one.sku)
    expect(parts.sort()).toEqual([`${sku}1`, `${sku}2`])
    await aProduct({ name: 'Cocoa 100% pure' })
    const signs = await aProduct({ name: `Cocoa 100%_\\${sku}` })
    expect((await client.products.list({ search: '100%_\\' })).data).toEqual([signs])
    for (const query of [{ sku }, { barcode }])
      expect((await client.products.list(query)).data.map(({ id }) => id)).toEqual([product.id])
  })

  test('the best match first: a whole code, the whole name, every word, parts of words, and what resembles them', async () => {
    const mark = `zeph${randomUUID()
      .replaceAll(/[^a-f]/g, '')
      .slice(0, 6)}`
    const names = [mark, `${mark} tea`, `Green ${mark}`, `Anti${mark}ine`, `${mark.slice(0, 4)}o${mark.slice(4)}`]
    for (const name of names.toReversed()) await aProduct({ name })
    const found = async (search: string) => namesIn((await client.products.list({ search, per_page: 100 })).data)
    expect(await found(mark)).toEqual(names)
    expect((await found(`TEA ${mark}`))[0]).toBe(names[1])
    const coded = await aProduct({ sku: mark })
    expect(await found(mark)).toEqual([coded.name, ...names.slice(0, 4)])
  })

  test('by two letters where a word begins with them, and by nothing that is no word', async () => {
    const mark = randomUUID()
      .replaceAll(/[^a-f]/g, '')
      .slice(0, 8)
    for (const name of [`Kurta ${mark} QZ`, `Sqzeeze ${mark}`]) await aProduct({ name })
    expect(namesIn((await client.products.list({ search: `${mark} qz` })).data)[0]).toBe(`Kurta ${mark} QZ`)
    expect(namesIn((await client.products.list({ search: 'qz', per_page: 100 })).data)).toEqual([`Kurta ${mark} QZ`])
    for (const search of [' ', '%', '&', '🦜', '\\'])
      expect((await client.products.list({ search })).data, search).toEqual([])
  })

  test('a thousand at most by words that many have, and the total counts these', async () => {
    await daftar.sql(
      `INSERT INTO products (tenant_id, id, slug, sku, name, unit_id, currency, is_active)
       SELECT $1, gen_random_uuid(), 'lantern-' || n, 'LANTERN-' || n, 'Lantern ' || n, $2, 'EUR', n % 2 = 0 FROM generate_series(1, 1200) n`,
      [tenantId, unit.id],
    )
    const { data, pagination } = await client.products.list({ search: 'lantern', page: 10, per_page: 100 })
    expect([data.length, pagination.total, pagination.next]).toEqual([100, 1000, null])
    const beyond = await client.products.list({ search: 'lantern', page: 11, per_page: 100 })
    expect([beyond.data, beyond.pagination.total]).toEqual([[], 1000])
    const active = await client.products.list({ search: 'lantern', is_active: true, per_page: 1 })
    expect(active.pagination.total).toBeLessThan(1000)
    const ranked = await client.products.list({ search: 'lantern 7' })
    const ordered = await client.products.list({ search: 'lantern 7', ordering: ['name'] })
    expect([ranked.data[0]?.name, ordered.data[0]?.name]).toEqual(['Lantern 7', 'Lantern 7'])
  })

  test('by where they stand, by brand, quality, tag, prices, kind and activity', async () => {
    const department = await client.departments.create({ name: word('Beverages') })
    const category = await client.categories.create({ name: word('Teas'), department_id: department.id })
    const shelf = await client.subcategories.create({ name: word('Green'), category_id: category.id })
    const brand = await client.brands.create({ name: word('Exotic Liquids') })
    const quality = await client.qualities.create({ name: word('Original') })
    const tag = code()
    const one = await aProduct({
      subcategory_id: shelf.id,
      brand_id: brand.id,
      quality_id: quality.id,
      tags: [tag, 'tea'],
      sale_price: '123.45',
      cost_price: '67.89',
      wholesale_price: '99.99',
      tracking: 'serial',
      is_active: false,
    })
    const other = await aProduct({ tags: [tag], sale_price: '9' })
    const found = async (query: object) => (await client.products.list({ tag, ...query })).data.map(({ id }) => id)
    expect(await found({ ordering: ['sale_price'] })).toEqual([other.id, one.id])
    for (const query of [
      { department_id: department.id },
      { department: department.slug },
      { category_id: category.id },
      { category: category.slug },
      { subcategory_id: shelf.id },
      { subcategory: shelf.slug },
      { brand_id: brand.id },
      { brand: brand.slug },
      { quality_id: quality.id },
      { quality: quality.slug },
      { sale_price__gte: '123.45', sale_price__lte: '123.450' },
      { cost_price__gte: '67', cost_price__lte: '68' },
      { wholesale_price__gte: '99.99' },
      { tracking: 'serial' },
      { is_active: false },
      { name: one.name.toUpperCase() },
      { unit_id: unit.id, type: 'goods', has_variants: false, currency: one.currency, tag: 'tea', brand: brand.slug },
    ])
      expect([query, await found(query)]).toEqual([query, [one.id]])
  })
})

describe('a product that has been in stock', () => {
  const inStock = async (fields: Partial<ProductCreate> = {}) => {
    const product = await aProduct(fields)
    const { id: warehouse_id } = await client.warehouses.create({ code: code(), name: 'Docks' })
    const move = (kind: 'receipt' | 'issue') =>
      client.stockMovements.create({ kind, warehouse_id, lines: [{ product_id: product.id, quantity: '1' }] })
    await move('receipt')
    return { product, issue: () => move('issue') }
  }

  test('STK-15 keeps its type, tracking and unit; and the unit whether it takes fractions', async () => {
    const other = await client.units.create({ name: word('Crate'), symbol: 'cr', kind: 'count' })
    const { product, issue } = await inStock({ unit_id: other.id })
    await issue()
    for (const body of [{ type: 'service' as const }, { tracking: 'batch' as const }, { unit_id: unit.id }])
      expect(await refusal(client.products.update(product.id, body))).toMatchObject({
        status: 422,
        code: 'product.fixed_by_stock',
      })
    expect(await client.products.update(product.id, { name: 'Another' })).toMatchObject({ name: 'Another' })
    expect(await refusal(client.units.update(other.slug, { is_whole: true }))).toMatchObject({
      status: 422,
      code: 'unit.fixed_by_stock',
      fields: ['is_whole'],
    })
    expect(await client.units.update(other.slug, { symbol: 'crate' })).toMatchObject({ symbol: 'crate' })
    const { results } = await client.products.bulkUpsert({
      products: [
        { sku: product.sku, name: 'Another', unit_id: unit.id },
        { sku: code(), name: 'Beside it', unit_id: unit.id },
      ],
    })
    expect(results.map(({ status, error }) => error?.code ?? status)).toEqual(['product.fixed_by_stock', 'created'])
  })

  test('STK-13 never comes in variants', async () => {
    const { product } = await inStock()
    const attempt = client.variants.create({
      product_id: product.id,
      options: [{ name: 'Size', value: 'L' }],
      sku: code(),
    })
    expect(await refusal(attempt)).toMatchObject({ status: 422, code: 'variant.product_in_stock' })
    expect(await client.products.get(product.id)).toMatchObject({ has_variants: false })
  })

  test('STK-13 or comes in variants, where both are asked for at once: never both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const product = await aProduct()
      const { id: warehouse_id } = await client.warehouses.create({ code: code(), name: 'Docks' })
      const lines = [{ product_id: product.id, quantity: '1' }]
      const options = [{ name: 'Size', value: 'L' }]
      const [moved, made] = await atOnce(
        2,
        (at): Promise<unknown> =>
          at === 0
            ? client.stockMovements.create({ kind: 'receipt', warehouse_id, lines })
            : client.variants.create({ product_id: product.id, options, sku: code() }),
      )
      expect([moved?.status, made?.status].sort()).toEqual(['fulfilled', 'rejected'])
      for (const one of [moved, made]) if (one?.status === 'rejected') expect([409, 422]).toContain(one.reason.status)
    }
  })

  test('is archived once nothing of it is left, and not before', async () => {
    const { product, issue } = await inStock()
    expect(await refusal(client.products.delete(product.id))).toMatchObject({ status: 409, code: 'stock.still_held' })
    expect(await client.products.get(product.id)).toMatchObject({ archived_at: null })
    await issue()
    await client.products.delete(product.id)
  })
})

describe('the log of prices', () => {
  test('is read by who sees stock, each row by who may see that price', async () => {
    const { id } = await aProduct({ cost_price: '1', sale_price: '2', wholesale_price: '3' })
    await client.products.update(id, { sale_price: '2.5', price_change_reason: 'Freight' })
    const variant = await client.variants.create({
      product_id: id,
      options: [{ name: 'Size', value: 'L' }],
      sku: code(),
      sale_price: '9',
    })
    const spare = await client.spares.create({ name: 'Lid', sale_price: '4' })
    const { data } = await client.inventory.listPriceLogs({ product_id: id, price: 'sale_price' })
    expect(data).toMatchObject([
      { variant_id: variant.id, old_value: null, new_value: '9' },
      { variant_id: null, old_value: '2', new_value: '2.5', reason: 'Freight', source: 'change' },
      { old_value: null, old_currency: null, new_value: '2', user_id: northwind.founder.userId },
    ])
    const [newest] = data
    expect(await client.inventory.getPriceLog(newest?.id as string)).toEqual(newest)
    expect((await client.inventory.listPriceLogs({ variant_id: variant.id })).data).toEqual([newest])
    const [ofSpare] = (await client.inventory.listPriceLogs({ spare_id: spare.id })).data
    expect(ofSpare).toMatchObject({ product_id: null, spare_id: spare.id, new_value: '4' })
    const [cost] = (await client.inventory.listPriceLogs({ product_id: id, price: 'cost_price' })).data
    const seen = async (...permissions: string[]) => {
      const person = await northwind.holder(['inventory:view', ...permissions])
      const rows = await person.ask<{ price: string }[]>('GET', `/inventory/price-logs?product_id=${id}`)
      const spares = await person.ask<unknown[]>('GET', `/inventory/price-logs?spare_id=${spare.id}`)
      const one = await person.ask('GET', `/inventory/price-logs/${cost?.id}`)
      return [[...new Set(rows.data.map(({ price }) => price))].sort(), spares.data.length, one.status]
    }
    expect(await seen()).toEqual([['sale_price'], 0, 404])
    expect(await seen('products:view_cost')).toEqual([['cost_price', 'sale_price'], 0, 200])
    expect(await seen('products:view_wholesale')).toEqual([['sale_price', 'wholesale_price'], 0, 404])
    expect(await seen('spares:view_prices')).toEqual([['sale_price'], 1, 404])
    const blind = await northwind.holder(['catalog:view', 'products:view_cost'])
    expect((await blind.ask('GET', `/inventory/price-logs?product_id=${id}`)).status).toBe(403)
  })

  test('PLT-09 of another company is nothing to this one', async () => {
    const theirUnit = await stranger.client.units.create({ name: word('Piece'), symbol: 'pcs', kind: 'count' })
    const theirs = await stranger.client.products.create({
      name: 'Theirs',
      sku: code(),
      unit_id: theirUnit.id,
      sale_price: '1',
    })
    const [row] = (await stranger.client.inventory.listPriceLogs({ product_id: theirs.id })).data
    expect((await client.inventory.listPriceLogs({ product_id: theirs.id })).data).toEqual([])
    expect(await refusal(client.inventory.getPriceLog(row?.id as string))).toMatchObject({ status: 404 })
  })
})

describe('a picture of a product', () => {
  test('is a document: whoever sees the whole catalogue sees it, whoever may change the product may add it', async () => {
    const product = await aProduct()
    const file = new File([`%PDF-1.7\n${product.id}`], 'leaflet.pdf', { type: 'application/pdf' })
    const document = await client.documents.upload({ file, belongs_to_type: 'product', belongs_to_id: product.id })
    const path = `/documents?belongs_to_type=product&belongs_to_id=${product.id}`
    for (const scope of ['own', 'branch', 'tenant'] as const) {
      const seeing = await northwind.holder(['documents:view', 'documents:update', 'catalog:view'], scope)
      expect((await seeing.ask<{ id: string }[]>('GET', path)).data.map(({ id }) => id)).toEqual([document.id])
      expect((await seeing.ask('PATCH', `/documents/${document.id}`, { title: 'Leaflet' })).status).toBe(403)
      const blind = await northwind.holder(['documents:view'], scope)
      expect((await blind.ask<unknown[]>('GET', path)).data).toEqual([])
    }
    const changing = await northwind.holder(['documents:update', 'catalog:view', 'products:update'], 'own')
    expect((await changing.ask('PATCH', `/documents/${document.id}`, { title: 'Leaflet' })).status).toBe(200)
    const unknown = { file, belongs_to_type: 'product' as const, belongs_to_id: randomUUID() }
    expect(await refusal(client.documents.upload(unknown))).toMatchObject({ status: 422 })
  })

  test('is for everybody who sees the product, without a token too, where it is an image with the tag public', async () => {
    const product = await aProduct()
    const variant = (fields: object) =>
      client.variants.create({
        product_id: product.id,
        sku: code(),
        options: [{ name: 'Size', value: code() }],
        ...fields,
      })
    const [shown, unseen] = [await variant({}), await variant({ is_active: false })]
    const gif = Buffer.from('R0lGODlhAQABAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64')
    const picture = async (
      belongs_to_type: 'product' | 'variant',
      belongs_to_id: string,
      tags = ['shelf', 'public'],
    ) => {
      const file = new File([gif], 'chai.gif', { type: 'image/gif' })
      return (await client.documents.upload({ file, belongs_to_type, belongs_to_id, tags, title: 'A box of Chai' })).id
    }
    const main = await picture('product', product.id)
    const large = await picture('variant', shown.id)
    const hidden = await picture('variant', unseen.id)
    const foreign = await picture('product', (await aProduct()).id)
    const scan = await picture('product', product.id, ['bill'])
    const leaflet = new File([`%PDF-1.7\n${product.id}`], 'leaflet.pdf', { type: 'application/pdf' })
    const drawing = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'chai.svg', { type: 'image/svg+xml' })
    const others: string[] = []
    for (const file of [leaflet, drawing])
      others.push(
        (
          await client.documents.upload({
            file,
            belongs_to_type: 'product',
            belongs_to_id: product.id,
            tags: ['public'],
          })
        ).id,
      )
    const of = async (who: Daftar, query: object = {}) =>
      (await who.products.listImages(product.id, query)).data.map(({ id }) => id)
    expect(await of(visitor)).toEqual([main, large])
    expect(await of(visitor, { variant_id: shown.id })).toEqual([large])
    expect(await of(visitor, { variant_id: unseen.id })).toEqual([])
    expect(await of(client)).toEqual([main, large, hidden])
    const content = await visitor.products.downloadImage(product.id, main)
    expect(Buffer.from(await content.arrayBuffer())).toEqual(gif)
    for (const id of [hidden, foreign, scan, ...others])
      expect(await refusal(visitor.products.downloadImage(product.id, id))).toMatchObject({ status: 404 })
    await client.documents.delete(main)
    expect(await refusal(visitor.products.downloadImage(product.id, main))).toMatchObject({ status: 404 })
    await client.products.update(product.id, { is_active: false })
    expect(await refusal(visitor.products.downloadImage(product.id, large))).toMatchObject({ status: 404 })
    expect(await refusal(visitor.products.listImages(product.id) as never)).toMatchObject({ status: 404 })
    expect(await of(client)).toEqual([large, hidden])
  })

  test('PLT-09 of a company that does not show itself is for its members', async () => {
    const { client: theirs, tenantId: tenant } = await daftar.tenant()
    const { id: unit_id } = await theirs.units.create({ name: 'Piece', symbol: 'pcs', kind: 'count' })
    const { id } = await theirs.products.create({ name: 'Chai', sku: code(), unit_id })
    const passer = new Daftar({ baseUrl: 'http://localhost', fetch: daftar.fetch, tenantId: tenant })
    expect(await refusal(passer.products.listImages(id) as never)).toMatchObject({ status: 404 })
    expect((await theirs.products.listImages(id)).data).toEqual([])
  })
})
