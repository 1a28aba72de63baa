import { randomUUID } from 'node:crypto'
import { Daftar } from '@daftar/sdk'
import { expect, test } from 'vitest'
import type { Spare, SpareCreate } from '../../generated/catalog/types.ts'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'
import { refusal } from '../support/refusal.ts'

const daftar = await harness()
const northwind = await company(daftar)
const { client, tenantId } = northwind.founder
const stranger = await daftar.tenant()
const visitor = new Daftar({ baseUrl: 'http://localhost', fetch: daftar.fetch, tenantId })
await client.settings.update({ public_catalogue: true })
const unit = await client.units.create({ name: 'Piece', symbol: 'pcs', kind: 'count' })

const code = () => randomUUID().slice(0, 13).toUpperCase()
const aProduct = () => client.products.create({ name: `Kettle ${code()}`, sku: code(), unit_id: unit.id })
const aSpare = (fields: Partial<SpareCreate> = {}) => client.spares.create({ name: `Lid ${code()}`, ...fields })

test('a spare part is for products of a brand, fits some of them, and may be in stock as one', async () => {
  const brand = await client.brands.create({ name: `Kettles ${code()}` })
  const quality = await client.qualities.create({ name: `OEM ${code()}` })
  const [one, other, stocked] = [await aProduct(), await aProduct(), await aProduct()]
  const made = await aSpare({
    brand_id: brand.id,
    quality_id: quality.id,
    product_id: stocked.id,
    compatible_product_ids: [one.id, other.id],
    part_number: code(),
    sku: code(),
    sale_price: '4.50',
  })
  await aSpare()
  for (const query of [
    { brand_id: brand.id },
    { brand: brand.slug },
    { quality_id: quality.id },
    { quality: quality.slug },
    { product_id: stocked.id },
    { compatible_product_id: one.id },
    { compatible_product_id: other.id, sale_price__gte: '4.5', sale_price__lte: '4.500' },
    { part_number: made.part_number as string },
    { sku: made.sku as string },
    { name: made.name.toUpperCase() },
    { search: made.part_number as string },
  ])
    expect((await client.spares.list(query)).data).toEqual([made])
  expect(await refusal(client.brands.delete(brand.id))).toMatchObject({ status: 409, context: { used_by: 'spares' } })
  expect(await client.spares.update(made.id, { compatible_product_ids: [] })).toMatchObject({
    compatible_product_ids: [],
    sku: made.sku,
  })
})

test('what it refers to exists in the company and is not archived; what it names already may be archived later', async () => {
  const theirUnit = await stranger.client.units.create({ name: 'Piece', symbol: 'pcs', kind: 'count' })
  const theirs = await stranger.client.products.create({ name: 'Theirs', sku: code(), unit_id: theirUnit.id })
  const [one, gone] = [await aProduct(), await aProduct()]
  const { id } = await aSpare({ compatible_product_ids: [gone.id], product_id: gone.id })
  await client.products.delete(gone.id)
  for (const unknown of [theirs.id, gone.id, randomUUID()]) {
    expect(await refusal(aSpare({ compatible_product_ids: [one.id, unknown] }))).toMatchObject({
      status: 422,
      code: 'spare.unknown_product',
      fields: ['compatible_product_ids.1'],
    })
    expect(await refusal(aSpare({ product_id: unknown }))).toMatchObject({ status: 422, fields: ['product_id'] })
  }
  expect(await refusal(aSpare({ brand_id: randomUUID() }))).toMatchObject({ code: 'spare.unknown_brand' })
  expect(await refusal(aSpare({ quality_id: randomUUID() }))).toMatchObject({ code: 'spare.unknown_quality' })
  expect(await refusal(aSpare({ currency: 'XYZ' }))).toMatchObject({ code: 'spare.unknown_currency' })
  const compatible_product_ids = [gone.id, one.id]
  expect(await client.spares.update(id, { compatible_product_ids })).toMatchObject({ compatible_product_ids })
})

test('an SKU is of one spare part, free again once it is archived', async () => {
  const sku = code()
  const { id } = await aSpare({ sku })
  expect(await refusal(aSpare({ sku }))).toMatchObject({ status: 409, code: 'spare.sku_taken', fields: ['sku'] })
  await client.spares.delete(id)
  expect(await aSpare({ sku })).toMatchObject({ sku })
  expect((await client.spares.list({ sku, is_archived: true })).data.map((one) => one.id)).toEqual([id])
  expect(await refusal(client.spares.delete(id))).toMatchObject({ status: 409, code: 'spare.archived_already' })
  expect(await refusal(client.spares.update(id, { name: 'Other' }))).toMatchObject({ code: 'spare.archived' })
})

test('an archived one comes back once its SKU is free', async () => {
  const { id, sku } = await aSpare({ sku: code() })
  expect(await refusal(client.spares.restore(id))).toMatchObject({ status: 409, code: 'spare.not_archived' })
  await client.spares.delete(id)
  const other = await aSpare({ sku })
  expect(await refusal(client.spares.restore(id))).toMatchObject({
    status: 409,
    code: 'spare.sku_taken',
    fields: ['sku'],
  })
  await client.spares.delete(other.id)
  expect(await client.spares.restore(id)).toMatchObject({ sku, archived_at: null })
  expect((await client.spares.list({ sku: sku as string })).data.map((one) => one.id)).toEqual([id])
})

test('its prices are for those who may see them: neither the public nor a member without the permission', async () => {
  const made = await aSpare({ sale_price: '4.50', cost_price: '1.10', wholesale_price: '3.20' })
  const { currency: _, cost_price, sale_price, wholesale_price, archived_at, ...shown } = made
  expect([cost_price, sale_price, wholesale_price, archived_at]).toEqual(['1.10', '4.50', '3.20', null])
  expect(await visitor.spares.get(made.id)).toEqual(shown)
  expect(await refusal(Promise.resolve(visitor.spares.list({ ordering: ['-sale_price'] })))).toMatchObject({
    status: 403,
  })
  const person = await northwind.holder(['catalog:view', 'spares:update'])
  expect((await person.ask<Spare>('GET', `/spares/${made.id}`)).data).toEqual({ ...shown, archived_at })
  expect((await person.ask('PATCH', `/spares/${made.id}`, { sale_price: '5' })).status).toBe(403)
  expect((await person.ask('PUT', `/spares/${made.id}`, { name: 'Lid' })).status).toBe(200)
  expect(await client.spares.get(made.id)).toMatchObject({ name: 'Lid', sale_price, cost_price, wholesale_price })
  await client.spares.update(made.id, { is_active: false })
  expect(await refusal(visitor.spares.get(made.id))).toMatchObject({ status: 404 })
  expect((await person.ask('GET', `/spares/${made.id}`)).status).toBe(200)
})

test('its prices are logged, and what becomes of it is announced', async () => {
  const { id } = await aSpare({ sale_price: '4.50' })
  await client.spares.update(id, { sale_price: '4.90', price_change_reason: 'New maker' })
  await client.spares.delete(id)
  await client.spares.restore(id)
  const logs = await daftar.sql(
    'SELECT price, old_value, new_value, reason FROM price_logs WHERE spare_id = $1 ORDER BY created_at',
    [id],
  )
  expect(logs).toEqual([
    { price: 'sale_price', old_value: null, new_value: '4.50', reason: null },
    { price: 'sale_price', old_value: '4.50', new_value: '4.90', reason: 'New maker' },
  ])
  const events = await daftar.sql<{ type: string }>('SELECT type FROM events WHERE aggregate = $1 ORDER BY sequence', [
    `spare:${id}`,
  ])
  expect(events.map(({ type }) => type)).toEqual(['spare.created', 'spare.updated', 'spare.deleted', 'spare.restored'])
})
