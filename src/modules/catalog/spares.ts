import { Op } from 'sequelize'
import type { ListSparesQuery, Spare, SpareCreate, SpareUpdate } from '#generated/catalog/types.ts'
import { currentTenant } from '#modules/organization/index.ts'
import { collection, foundBy, sameText } from '#platform/collection.ts'
import { can, now, tenantId } from '#platform/context.ts'
import { about } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { isCurrency } from '#platform/places.ts'
import { refuseSpare as refuse } from './errors.ts'
import { spareCreated, spareDeleted, spareRestored, spareUpdated } from './events.ts'
import { Product as ProductRow } from './models/product.ts'
import { Spare as SpareRow } from './models/spare.ts'
import { logPrices, type Prices, type Repriced } from './prices.ts'
import { publicly } from './public.ts'
import { spareView as view } from './views.ts'

const spares = collection<SpareRow, Spare, ListSparesQuery>(SpareRow, {
  resource: 'spare',
  view,
  order: 'name',
  where: { is_archived: false },
  sees: publicly('is_active AND NOT is_archived'),
  search: 'search_spares',
  filters: {
    name: (name) => sameText('name', name),
    compatible_product_id: (id) => ({ compatible_product_ids: { [Op.contains]: [id] } }),
    brand: (slug) => ({
      brand_id: foundBy('SELECT id FROM brands WHERE tenant_id = $1 AND slug = $2', [tenantId(), slug]),
    }),
    quality: (slug) => ({
      quality_id: foundBy('SELECT id FROM qualities WHERE tenant_id = $1 AND slug = $2', [tenantId(), slug]),
    }),
  },
  conflict: {
    spares_sku_key: refuse.skuTaken,
    spares_brand_fkey: refuse.unknownBrand,
    spares_quality_fkey: refuse.unknownQuality,
  },
})

export const { list, get } = spares

/** A new spare part. */
export async function create({ price_change_reason: reason = null, ...said }: SpareCreate): Promise<Spare> {
  const row = await spares.insert(await settle({ ...blank, ...said }))
  await logPrices([repriced(row, null, reason)])
  const spare = view(row)
  await publish(spareCreated, spare)
  return spare
}

/** Sets every field anew; prices stay as they were where the caller may not see them. */
export const replace = (id: string, { price_change_reason: reason = null, ...body }: SpareCreate): Promise<Spare> =>
  change(id, reason, ({ currency, cost_price, sale_price, wholesale_price }) => ({
    ...blank,
    ...(can('spares:view_prices') ? {} : { currency, cost_price, sale_price, wholesale_price }),
    ...body,
  }))

/** Merges the given fields into the spare part. */
export const update = (id: string, { price_change_reason: reason = null, ...body }: SpareUpdate): Promise<Spare> =>
  change(id, reason, (row) => mergePatch(writable(row), body) as Said)

/** The spare part leaves the lists and gives its SKU free; what refers to it stays readable. */
export async function archive(id: string): Promise<void> {
  const row = await spares.lock(id)
  if (row.archived_at) throw refuse.archivedAlready()
  await spares.save(row, { archived_at: now() })
  await publish(spareDeleted, view(row))
}

/** The spare part comes back into the lists with its SKU; what it refers to may have been archived since. */
export async function restore(id: string): Promise<Spare> {
  const row = await spares.lock(id)
  if (!row.archived_at) throw refuse.notArchived()
  await spares.save(row, { archived_at: null })
  const spare = view(row)
  await publish(spareRestored, spare)
  return spare
}

async function change(id: string, reason: string | null, values: (row: SpareRow) => Said): Promise<Spare> {
  const row = await spares.lock(id)
  if (row.archived_at) throw refuse.archived()
  const before = { version: row.version, prices: pricesOf(row) }
  await spares.save(row, await settle(values(row), row))
  const spare = view(row)
  if (row.version === before.version) return spare
  await publish(spareUpdated, spare)
  await logPrices([repriced(row, before.prices, reason)])
  return spare
}

/** What is stored for what was said; products that it names already may have been archived since. */
async function settle(said: Said, row?: SpareRow) {
  const { currency, product_id, compatible_product_ids } = said
  if (currency !== null && !isCurrency(currency)) throw refuse.unknownCurrency({ currency })
  const known = [row?.product_id ?? null, ...(row?.compatible_product_ids ?? [])]
  const fresh = [product_id, ...compatible_product_ids].filter((id) => id !== null && !known.includes(id))
  const found = await standing(fresh as string[])
  if (product_id !== null && fresh.includes(product_id) && !found.has(product_id))
    throw refuse.unknownProduct({ product_id })
  const missing = compatible_product_ids.findIndex((id) => fresh.includes(id) && !found.has(id))
  if (missing >= 0)
    throw about(
      `compatible_product_ids.${missing}`,
      refuse.unknownProduct({ product_id: compatible_product_ids[missing] }),
    )
  return { ...said, currency: currency ?? (await currentTenant()).currency }
}

async function standing(ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const where = { tenant_id: tenantId(), id: [...ids], is_archived: false }
  return new Set((await ProductRow.findAll({ attributes: ['id'], where })).map(({ id }) => id))
}

const pricesOf = ({ currency, cost_price, sale_price, wholesale_price }: SpareRow): Prices => ({
  currency,
  cost_price,
  sale_price,
  wholesale_price,
})

const repriced = (row: SpareRow, before: Prices | null, reason: string | null): Repriced => ({
  of: { spare_id: row.id },
  sku: row.sku,
  name: row.name,
  before,
  after: pricesOf(row),
  reason,
})

type Writable = Required<Omit<SpareCreate, 'price_change_reason'>>
/** Without a currency that of the tenant is meant. */
type Said = Omit<Writable, 'currency'> & { currency: string | null }

const writable = (row: SpareRow): Said =>
  Object.fromEntries(['name', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as never

const blank = {
  sku: null,
  part_number: null,
  description: null,
  brand_id: null,
  quality_id: null,
  product_id: null,
  compatible_product_ids: [],
  currency: null,
  cost_price: null,
  sale_price: null,
  wholesale_price: null,
  is_active: true,
} satisfies Omit<Said, 'name'>
