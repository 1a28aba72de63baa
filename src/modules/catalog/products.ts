import { Op } from 'sequelize'
import type { ListProductsQuery, Product, ProductCreate, ProductUpdate } from '#generated/catalog/types.ts'
import { currentTenant } from '#modules/organization/index.ts'
import { isRounded, isSoundBarcode } from '#platform/barcodes.ts'
import { collection, foundBy, sameText } from '#platform/collection.ts'
import { can, now, tenantId } from '#platform/context.ts'
import { publish } from '#platform/events.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { isCurrency } from '#platform/places.ts'
import { freeSlug } from '#platform/slugs.ts'
import { refuseProduct as refuse } from './errors.ts'
import { productCreated, productDeleted, productRestored, productUpdated } from './events.ts'
import { Product as ProductRow } from './models/product.ts'
import { logPrices, type Prices, type Repriced } from './prices.ts'
import { publicly } from './public.ts'
import { keepingStock } from './stock.ts'
import { archiveAllOf, restoreAllOf } from './variants.ts'
import { productView as view } from './views.ts'

const below = (condition: string) =>
  `SELECT s.id FROM subcategories s JOIN categories c ON c.tenant_id = s.tenant_id AND c.id = s.category_id
     JOIN departments d ON d.tenant_id = c.tenant_id AND d.id = c.department_id WHERE s.tenant_id = ${condition}`

/** On a shelf of which `condition` holds; s, c and d are its subcategory, category and department. */
const onShelf = (condition: string, value: string) => ({
  subcategory_id: foundBy(below(`$1 AND ${condition} = $2`), [tenantId(), value]),
})

const bySlug = (table: string, slug: string) =>
  foundBy(`SELECT id FROM ${table} WHERE tenant_id = $1 AND slug = $2`, [tenantId(), slug])

/** A code that is looked up leads to a product by itself or by a variant; an SKU also to archived ones. */
const ofSku = (sku: string) =>
  foundBy(
    `SELECT id FROM products WHERE tenant_id = $1 AND sku = $2
     UNION SELECT product_id FROM product_codes WHERE tenant_id = $1 AND kind = 'sku' AND code = $2`,
    [tenantId(), sku],
  )

const ofBarcode = (barcode: string) =>
  foundBy(`SELECT product_id FROM product_codes WHERE tenant_id = $1 AND kind = 'barcode' AND code = scanned($2)`, [
    tenantId(),
    barcode,
  ])

export const products = collection<ProductRow, Product, ListProductsQuery>(ProductRow, {
  resource: 'product',
  view,
  order: 'name',
  where: { is_archived: false },
  sees: publicly(
    `is_active AND NOT is_archived AND (subcategory_id IS NULL OR subcategory_id IN (
       ${below('app_tenant() AND s.is_active AND c.is_active AND d.is_active')}))`,
  ),
  search: 'search_products',
  filters: {
    name: (name) => sameText('name', name),
    sku: (sku) => ({ id: ofSku(sku) }),
    barcode: (barcode) => ({ id: ofBarcode(barcode) }),
    tag: (tag) => ({ tags: { [Op.contains]: [tag] } }),
    subcategory: (slug) => onShelf('s.slug', slug),
    category_id: (id) => onShelf('c.id', id),
    category: (slug) => onShelf('c.slug', slug),
    department_id: (id) => onShelf('d.id', id),
    department: (slug) => onShelf('d.slug', slug),
    brand: (slug) => ({ brand_id: bySlug('brands', slug) }),
    quality: (slug) => ({ quality_id: bySlug('qualities', slug) }),
  },
  conflict: {
    product_codes_sku_key: refuse.skuTaken,
    product_codes_barcode_key: refuse.barcodeTaken,
    products_unit_fkey: refuse.unknownUnit,
    products_subcategory_fkey: refuse.unknownSubcategory,
    products_brand_fkey: refuse.unknownBrand,
    products_quality_fkey: refuse.unknownQuality,
  },
})
listIsMadeOf('products', { tables: ['products', 'variants', 'subcategories', 'categories', 'departments'] })

export const { list, get } = products

/** A new product; its slug is made of its name and stays. */
export async function create(body: ProductCreate): Promise<Product> {
  const { price_change_reason: reason = null, ...said } = body
  const settled = await settle({ ...blank, ...said })
  const row = await products.insert({ ...settled, slug: await freeSlug(ProductRow, said.name, 'product') })
  await logPrices([repriced(row, null, reason)])
  const product = view(row)
  await publish(productCreated, product)
  return product
}

/** Sets every field but the slug anew; prices that the caller may not see stay as they were. */
export const replace = (id: string, { price_change_reason: reason = null, ...body }: ProductCreate): Promise<Product> =>
  change(id, reason, (row) => ({
    ...blank,
    ...(can('products:view_cost') ? {} : { cost_price: row.cost_price }),
    ...(can('products:view_wholesale') ? {} : { wholesale_price: row.wholesale_price }),
    ...body,
  }))

/** Merges the given fields into the product. */
export const update = (id: string, { price_change_reason: reason = null, ...body }: ProductUpdate): Promise<Product> =>
  change(id, reason, (row) => mergePatch(writable(row), body) as Said)

/** The product leaves the lists with all its variants, and gives their codes free; what refers to it stays readable. */
export async function archive(id: string): Promise<void> {
  const row = await products.lock(id)
  if (row.archived_at) throw refuse.archivedAlready()
  const archived_at = now()
  await archiveAllOf(row.id, archived_at)
  await products.save(row, { archived_at })
  await publish(productDeleted, view(row))
}

/** The product comes back into the lists with its codes, and with the variants that left with it. */
export async function restore(id: string): Promise<Product> {
  const row = await products.lock(id)
  const { archived_at } = row
  if (!archived_at) throw refuse.notArchived()
  await products.save(row, { archived_at: null })
  await restoreAllOf(row.id, archived_at)
  const product = view(row)
  await publish(productRestored, product)
  return product
}

async function change(id: string, reason: string | null, values: (row: ProductRow) => Said): Promise<Product> {
  const row = await products.lock(id)
  if (row.archived_at) throw refuse.archived()
  const before = { version: row.version, prices: pricesOf(row) }
  const settled = await settle(values(row))
  await keepingStock(refuse.fixedByStock, () => products.save(row, settled))
  const product = view(row)
  if (row.version === before.version) return product
  await publish(productUpdated, product)
  await logPrices([repriced(row, before.prices, reason)])
  return product
}

export const pricesOf = ({ currency, cost_price, sale_price, wholesale_price }: ProductRow): Prices => ({
  currency,
  cost_price,
  sale_price,
  wholesale_price,
})

export const repriced = (row: ProductRow, before: Prices | null, reason: string | null): Repriced => ({
  of: { product_id: row.id, variant_id: null },
  sku: row.sku,
  name: row.name,
  before,
  after: pricesOf(row),
  reason,
})

type Writable = Required<Omit<ProductCreate, 'price_change_reason'>>
/** Without a currency that of the tenant is meant. */
export type Said = Omit<Writable, 'currency'> & { currency: string | null }

/** What is stored for what was said, unless it contradicts itself. */
export async function settle(said: Said) {
  const { currency, barcode, type, tracking } = said
  if (currency !== null && !isCurrency(currency)) throw refuse.unknownCurrency({ currency })
  if (barcode !== null && isRounded(barcode)) throw refuse.roundedBarcode({ barcode })
  if (barcode !== null && !isSoundBarcode(barcode)) throw refuse.invalidBarcode({ barcode })
  if (type === 'service' && tracking !== 'none') throw refuse.untrackedService()
  return { ...said, currency: currency ?? (await currentTenant()).currency }
}

export const writable = (row: ProductRow): Said =>
  Object.fromEntries(['sku', 'name', 'unit_id', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as never

export const blank = {
  description: null,
  barcode: null,
  type: 'goods',
  tracking: 'none',
  subcategory_id: null,
  brand_id: null,
  quality_id: null,
  currency: null,
  cost_price: null,
  sale_price: null,
  wholesale_price: null,
  tax_rate: null,
  reorder_level: null,
  reorder_quantity: null,
  weight_kg: null,
  length_cm: null,
  width_cm: null,
  height_cm: null,
  tags: [],
  is_active: true,
} satisfies Omit<Said, 'sku' | 'name' | 'unit_id'>
