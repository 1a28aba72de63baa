import { randomUUID } from 'node:crypto'
import { Daftar } from '@daftar/sdk'
import { expect, test } from 'vitest'
import type { VariantCreate } from '../../generated/catalog/types.ts'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'
import { refusal } from '../support/refusal.ts'

const daftar = await harness()
const northwind = await company(daftar)
const { client, tenantId } = northwind.founder
const visitor = new Daftar({ baseUrl: 'http://localhost', fetch: daftar.fetch, tenantId })
await client.settings.update({ public_catalogue: true })
const unit = await client.units.create({ name: 'Piece', symbol: 'pcs', kind: 'count' })

const code = () => randomUUID().slice(0, 13).toUpperCase()
const aProduct = (fields: object = {}) =>
  client.products.create({ name: `Chai ${code()}`, sku: code(), unit_id: unit.id, sale_price: '18.00', ...fields })
const size = (value: string) => [{ name: 'Size', value }]
const aVariant = async (fields: Partial<VariantCreate> = {}) =>
  client.variants.create({
    options: size('Small'),
    sku: code(),
    ...fields,
    product_id: fields.product_id ?? (await aProduct()).id,
  })
const eventsOf = async (aggregate: string) =>
  (
    await daftar.sql<{ type: string }>(
      'SELECT type FROM events WHERE tenant_id = $1 AND aggregate = $2 ORDER BY sequence',
      [tenantId, aggregate],
    )
  ).map(({ type }) => type)

test('a variant is called after its options, and its slug after its product too; that stays', async () => {
  const product = await aProduct({ name: `Kurta ${code()}` })
  const options = [
    { name: 'Size', value: 'XL' },
    { name: 'Colour', value: 'Blue' },
  ]
  const made = await aVariant({ product_id: product.id, options })
  expect(made).toMatchObject({ name: 'XL / Blue', slug: `${product.slug}-xl-blue`, sale_price: null, options })
  const renamed = await client.variants.update(made.slug, { name: 'Blue, extra large' })
  expect(renamed).toMatchObject({ slug: made.slug, name: 'Blue, extra large' })
  expect(await client.variants.update(made.slug, { name: null })).toMatchObject({ name: 'XL / Blue' })
  const { sku } = made
  expect(await client.variants.replace(made.slug, { options, sku, position: 3 })).toMatchObject({
    slug: made.slug,
    product_id: product.id,
    position: 3,
  })
})

test('of the same options a product has one variant, in whatever order and case, also when asked for ten times at once', async () => {
  const product = await aProduct()
  const [large, red] = [
    { name: 'Size', value: 'Large' },
    { name: 'Colour', value: 'Red' },
  ]
  const answers = await Promise.allSettled(
    Array.from({ length: 10 }, (_, at) =>
      aVariant({
        product_id: product.id,
        options:
          at % 2
            ? [large, red]
            : [
                { ...red, value: 'RED' },
                { ...large, name: 'size' },
              ],
      }),
    ),
  )
  const codes = answers.map((one) => (one.status === 'fulfilled' ? 'made' : one.reason.code))
  expect(codes.sort()).toEqual(['made', ...Array.from({ length: 9 }, () => 'variant.options_taken')])
  expect(await client.products.get(product.id)).toMatchObject({ has_variants: true })
})

test('the variants of a product have options of the same names, each once', async () => {
  const { product_id, slug } = await aVariant()
  const other = await aVariant({ product_id, options: size('Large') })
  for (const options of [[{ name: 'Colour', value: 'Red' }], [...size('XL'), { name: 'Colour', value: 'Red' }]]) {
    const attempts = [() => aVariant({ product_id, options }), () => client.variants.update(slug, { options })]
    for (const attempt of attempts)
      expect(await refusal(attempt())).toMatchObject({
        status: 422,
        code: 'variant.other_options',
        fields: ['options'],
        context: { options: 'Size' },
      })
  }
  const twice = [...size('L'), { name: 'SIZE', value: 'XL' }]
  expect(await refusal(aVariant({ options: twice }))).toMatchObject({ status: 422, code: 'variant.option_twice' })
  await client.variants.delete(other.slug)
  const colour = [{ name: 'Colour', value: 'Red' }]
  expect(await client.variants.update(slug, { options: colour })).toMatchObject({ options: colour })
})

test('a product comes in variants as long as it has any that is not archived', async () => {
  const [one, { product_id }] = [await aVariant(), { product_id: '' }]
  const other = await aVariant({ product_id: one.product_id, options: size('Large') })
  const has = async () => (await client.products.get(one.product_id)).has_variants
  expect(product_id).toBe('')
  await client.variants.delete(one.slug)
  expect(await has()).toBe(true)
  await client.variants.delete(other.slug)
  expect(await has()).toBe(false)
  expect(await eventsOf(`product:${one.product_id}`)).toEqual(['product.created', 'product.updated', 'product.updated'])
})

test('STK-13 a product whose variants have been in stock is never in stock without them', async () => {
  const { id: variant_id, product_id, slug } = await aVariant()
  const { id: warehouse_id } = await client.warehouses.create({ code: code(), name: 'Docks' })
  const move = (kind: 'receipt' | 'issue') =>
    client.stockMovements.create({ kind, warehouse_id, lines: [{ product_id, variant_id, quantity: '1' }] })
  await move('receipt')
  for (const attempt of [() => client.variants.delete(slug), () => client.products.delete(product_id)])
    expect(await refusal(attempt())).toMatchObject({ status: 409, code: 'stock.still_held' })
  await move('issue')
  await client.variants.delete(slug)
  expect(await client.products.get(product_id)).toMatchObject({ has_variants: true })
})

test('an archived variant leaves the lists, gives its codes and options free, and changes no more', async () => {
  const made = await aVariant()
  await client.variants.delete(made.slug)
  const { product_id } = made
  expect((await client.variants.list({ product_id })).data).toEqual([])
  expect((await client.variants.list({ product_id, is_archived: true })).data.map(({ id }) => id)).toEqual([made.id])
  expect(await refusal(client.variants.update(made.slug, { position: 1 }))).toMatchObject({ code: 'variant.archived' })
  expect(await refusal(client.variants.delete(made.slug))).toMatchObject({
    status: 409,
    code: 'variant.archived_already',
  })
  expect(await aVariant({ product_id, sku: made.sku })).toMatchObject({ options: made.options, slug: `${made.slug}-2` })
})

test('an archived variant comes back with its codes, and its product in variants again', async () => {
  const made = await aVariant()
  const { slug, product_id } = made
  await client.variants.delete(slug)
  expect(await client.products.get(product_id)).toMatchObject({ has_variants: false })
  expect(await client.variants.restore(slug)).toMatchObject({ id: made.id, archived_at: null })
  expect(await client.products.get(product_id)).toMatchObject({ has_variants: true })
  expect((await client.products.list({ sku: made.sku })).data.map(({ id }) => id)).toEqual([product_id])
  expect(await eventsOf(`variant:${made.id}`)).toEqual(['variant.created', 'variant.deleted', 'variant.restored'])
  expect(await refusal(client.variants.restore(slug))).toMatchObject({ status: 409, code: 'variant.not_archived' })
})

test('an archived variant stays one whose place is taken, whose siblings have become others, or whose product is archived', async () => {
  const made = await aVariant()
  const { slug, product_id } = made
  await client.variants.delete(slug)
  const other = await aVariant({ product_id })
  const whyNot = () => refusal(client.variants.restore(slug))
  expect(await whyNot()).toMatchObject({ status: 409, code: 'variant.options_taken', fields: ['options'] })
  await client.variants.update(other.slug, { options: [{ name: 'Colour', value: 'Red' }] })
  expect(await whyNot()).toMatchObject({ status: 422, code: 'variant.other_options', fields: ['options'] })
  await client.variants.update(other.slug, { options: size('Large'), sku: made.sku })
  expect(await whyNot()).toMatchObject({ status: 409, code: 'variant.sku_taken', fields: ['sku'] })
  await client.products.delete(product_id)
  expect(await whyNot()).toMatchObject({ status: 409, code: 'variant.product_archived' })
})

test('goes with its product, and says so', async () => {
  const made = await aVariant()
  await client.products.delete(made.product_id)
  expect(await client.variants.get(made.slug)).toMatchObject({ archived_at: expect.any(String) })
  expect(await eventsOf(`variant:${made.id}`)).toEqual(['variant.created', 'variant.deleted'])
  expect(await refusal(aVariant({ product_id: made.product_id }))).toMatchObject({
    status: 422,
    code: 'variant.unknown_product',
    fields: ['product_id'],
  })
})

test('its own prices are logged and announced beside those of its product', async () => {
  const made = await aVariant({ sale_price: '4.00', cost_price: '2.25' })
  await client.variants.update(made.slug, { sale_price: '4.20', price_change_reason: 'Freight went up' })
  const rows = await daftar.sql(
    'SELECT price, old_value, new_value, reason FROM price_logs WHERE variant_id = $1 ORDER BY created_at, price',
    [made.id],
  )
  expect(rows).toEqual([
    { price: 'cost_price', old_value: null, new_value: '2.25', reason: null },
    { price: 'sale_price', old_value: null, new_value: '4.00', reason: null },
    { price: 'sale_price', old_value: '4.00', new_value: '4.20', reason: 'Freight went up' },
  ])
  expect(await eventsOf(`product:${made.product_id}`)).toContain('product.price_changed')
})

test('the public sees those on offer of products on offer, without what they cost', async () => {
  const made = await aVariant({ cost_price: '2.25', wholesale_price: '3', sale_price: '4.00' })
  const { cost_price, wholesale_price, archived_at, ...shown } = made
  expect([cost_price, wholesale_price, archived_at]).toEqual(['2.25', '3', null])
  expect(await visitor.variants.get(made.slug)).toEqual(shown)
  const hidden = async (is_active: boolean) => {
    expect((await visitor.variants.list({ product_id: made.product_id })).data).toEqual(is_active ? [shown] : [])
  }
  await client.products.update(made.product_id, { is_active: false })
  expect(await refusal(visitor.variants.get(made.slug))).toMatchObject({ status: 404 })
  await hidden(false)
  await client.products.update(made.product_id, { is_active: true })
  await hidden(true)
  await client.variants.update(made.slug, { is_active: false })
  await hidden(false)
  expect((await client.variants.list({ product_id: made.product_id })).data).toHaveLength(1)
})

test('is found by words, by product, SKU and barcode', async () => {
  const product = await aProduct()
  const barcode = code()
  const made = await aVariant({ product_id: product.id, options: size('Zubrowka'), barcode })
  await aVariant()
  for (const query of [{ product_id: product.id }, { product: product.slug }, { sku: made.sku }, { barcode }])
    expect((await client.variants.list(query)).data).toEqual([made])
  expect((await client.variants.list({ search: 'zubrovka' })).data).toEqual([made])
})

test('prices that somebody may not see stay through a replacement', async () => {
  const { slug, options, sku } = await aVariant({ cost_price: '2.25', wholesale_price: '3' })
  const person = await northwind.holder(['catalog:view', 'products:update'])
  expect((await person.ask('PUT', `/variants/${slug}`, { options, sku })).status).toBe(200)
  expect(await client.variants.get(slug)).toMatchObject({ cost_price: '2.25', wholesale_price: '3' })
})
