import type {
  ListVariantsQuery,
  Variant,
  VariantCreate,
  VariantOption,
  VariantReplacement,
  VariantUpdate,
} from '#generated/catalog/types.ts'
import { isRounded, isSoundBarcode } from '#platform/barcodes.ts'
import { collection, foundBy, sameText } from '#platform/collection.ts'
import { can, now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { Refusal } from '#platform/errors.ts'
import { publish, publishAll } from '#platform/events.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { freeSlug } from '#platform/slugs.ts'
import { refuseVariant as refuse } from './errors.ts'
import { productUpdated, variantCreated, variantDeleted, variantRestored, variantUpdated } from './events.ts'
import { Product as ProductRow } from './models/product.ts'
import { Variant as VariantRow } from './models/variant.ts'
import { logPrices, type Prices, type Repriced } from './prices.ts'
import { publicly } from './public.ts'
import { keepingStock } from './stock.ts'
import { productView, variantView as view } from './views.ts'

const variants = collection<VariantRow, Variant, ListVariantsQuery>(VariantRow, {
  resource: 'variant',
  view,
  key: 'slug',
  order: 'position,name',
  where: { is_archived: false },
  sees: publicly(
    `is_active AND NOT is_archived AND product_id IN (
       SELECT p.id FROM products p LEFT JOIN subcategories s ON s.tenant_id = p.tenant_id AND s.id = p.subcategory_id
         LEFT JOIN categories c ON c.tenant_id = s.tenant_id AND c.id = s.category_id
         LEFT JOIN departments d ON d.tenant_id = c.tenant_id AND d.id = c.department_id
       WHERE p.tenant_id = app_tenant() AND p.is_active AND NOT p.is_archived
         AND (p.subcategory_id IS NULL OR s.is_active AND c.is_active AND d.is_active))`,
  ),
  search: 'search_variants',
  filters: {
    name: (name) => sameText('name', name),
    product: (slug) => ({
      product_id: foundBy('SELECT id FROM products WHERE tenant_id = $1 AND slug = $2', [tenantId(), slug]),
    }),
    barcode: (barcode) => ({
      id: foundBy(`SELECT of_id FROM product_codes WHERE tenant_id = $1 AND kind = 'barcode' AND code = scanned($2)`, [
        tenantId(),
        barcode,
      ]),
    }),
  },
  conflict: {
    product_codes_sku_key: refuse.skuTaken,
    product_codes_barcode_key: refuse.barcodeTaken,
    variants_options_key: refuse.optionsTaken,
  },
})
listIsMadeOf('variants', { tables: ['variants', 'products', 'subcategories', 'categories', 'departments'] })

export const { list, get } = variants

/** Those of the variants of a product that the caller is shown, who is shown the product. */
export async function shownOf(product_id: string): Promise<string[]> {
  const inUse = can('catalog:view') ? {} : { is_active: true, is_archived: false }
  const rows = await VariantRow.findAll({ attributes: ['id'], where: { tenant_id: tenantId(), product_id, ...inUse } })
  return rows.map(({ id }) => id)
}

/** A variant of a product, which from then on is bought, stocked and sold in its variants alone (STK-13). */
export async function create({
  product_id,
  price_change_reason: reason = null,
  ...body
}: VariantCreate): Promise<Variant> {
  const product = await lockProduct(product_id)
  const said = { ...blank, ...body, name: body.name ?? nameOf(body.options) }
  await requireSound(said, product.id)
  const slug = await freeSlug(VariantRow, `${product.name} ${said.name}`, 'variant')
  const row = await variants.insert({ ...said, product_id: product.id, slug })
  if (!product.has_variants) await setHasVariants(product, true)
  await logPrices([repriced(product, row, null, reason)])
  const variant = view(row)
  await publish(variantCreated, variant)
  return variant
}

/** Sets every field but the product and the slug anew; prices that the caller may not see stay as they were. */
export const replace = (
  slug: string,
  { price_change_reason: reason = null, ...body }: VariantReplacement,
): Promise<Variant> =>
  change(slug, reason, (row) => ({
    ...blank,
    ...(can('products:view_cost') ? {} : { cost_price: row.cost_price }),
    ...(can('products:view_wholesale') ? {} : { wholesale_price: row.wholesale_price }),
    ...body,
    name: body.name ?? nameOf(body.options),
  }))

/** Merges the given fields into the variant. */
export const update = (
  slug: string,
  { price_change_reason: reason = null, ...body }: VariantUpdate,
): Promise<Variant> =>
  change(slug, reason, (row) => {
    const said = mergePatch(writable(row), body) as Said
    return { ...said, name: said.name ?? nameOf(said.options) }
  })

/** The variant leaves the lists and gives its codes free. A product without any other is sold itself again, unless it was in stock. */
export async function archive(slug: string): Promise<void> {
  const { product_id } = await variants.find(slug)
  const product = await ProductRow.findOne({ where: { tenant_id: tenantId(), id: product_id }, lock: true })
  const row = await variants.lock(slug)
  if (row.archived_at) throw refuse.archivedAlready()
  await variants.save(row, { archived_at: now() })
  if (product && !(await hasAny(product_id))) await sellItselfAgain(product)
  await publish(variantDeleted, view(row))
}

/** The variant comes back into the lists with its codes and options, which must be free; its product comes in variants again. */
export async function restore(slug: string): Promise<Variant> {
  const { product_id } = await variants.find(slug)
  const product = await ProductRow.findOne({ where: { tenant_id: tenantId(), id: product_id }, lock: true })
  const row = await variants.lock(slug)
  if (!row.archived_at) throw refuse.notArchived()
  if (!product || product.archived_at) throw refuse.productArchived()
  await requireSound(writable(row), product_id, row)
  await variants.save(row, { archived_at: null })
  if (!product.has_variants) await setHasVariants(product, true)
  const variant = view(row)
  await publish(variantRestored, variant)
  return variant
}

/** The variants of a product that is archived go with it. */
export async function archiveAllOf(productId: string, archived_at: Date): Promise<void> {
  const rows = await variants.lockAll('product_id', [productId])
  for (const row of rows) row.set({ archived_at })
  if (rows.length > 0) await variants.saveAll(rows)
  await publishAll(variantDeleted, rows.map(view))
}

/** The variants that were archived with their product come back with it; what went before stays where it is. */
export async function restoreAllOf(product_id: string, archived_at: Date): Promise<void> {
  const rows = await VariantRow.findAll({ where: { tenant_id: tenantId(), product_id, archived_at }, lock: true })
  // One by one: a refusal names the code that is taken.
  for (const row of rows) await variants.save(row, { archived_at: null })
  await publishAll(variantRestored, rows.map(view))
}

async function change(slug: string, reason: string | null, values: (row: VariantRow) => Said): Promise<Variant> {
  const { product_id } = await variants.find(slug)
  const product = (await ProductRow.findOne({
    where: { tenant_id: tenantId(), id: product_id },
    lock: true,
  })) as ProductRow
  const row = await variants.lock(slug)
  if (row.archived_at) throw refuse.archived()
  const before = { version: row.version, prices: pricesOf(product, row) }
  const said = values(row)
  await requireSound(said, product_id, row)
  await variants.save(row, said)
  const variant = view(row)
  if (row.version === before.version) return variant
  await publish(variantUpdated, variant)
  await logPrices([repriced(product, row, before.prices, reason)])
  return variant
}

/** The product, kept as it is until the transaction ends: which variants it has is decided by one after the other. */
async function lockProduct(id: string): Promise<ProductRow> {
  const product = await ProductRow.findOne({ where: { tenant_id: tenantId(), id, is_archived: false }, lock: true })
  if (!product) throw refuse.unknownProduct({ product_id: id })
  return product
}

async function requireSound({ options, barcode }: Said, productId: string, row?: VariantRow): Promise<void> {
  if (barcode !== null && isRounded(barcode)) throw refuse.roundedBarcode({ barcode })
  if (barcode !== null && !isSoundBarcode(barcode)) throw refuse.invalidBarcode({ barcode })
  const names = namesOf(options)
  if (new Set(names).size < names.length) throw refuse.optionTwice()
  const others = await variants.lockAll('product_id', [productId])
  const sibling = others.find(({ id }) => id !== row?.id)
  if (sibling && namesOf(sibling.options).sort().join('\n') !== names.sort().join('\n'))
    throw refuse.otherOptions({ options: sibling.options.map(({ name }) => name).join(', ') })
}

const namesOf = (options: readonly VariantOption[]): string[] => options.map(({ name }) => name.toLowerCase())

const nameOf = (options: readonly VariantOption[]): string => options.map(({ value }) => value).join(' / ')

const hasAny = async (product_id: string): Promise<boolean> =>
  (await VariantRow.count({ where: { tenant_id: tenantId(), product_id, is_archived: false } })) > 0

async function setHasVariants(product: ProductRow, has_variants: boolean): Promise<void> {
  await keepingStock(refuse.productInStock, () => product.update({ has_variants }))
  await publish(productUpdated, productView(await product.reload()))
}

/** What was in stock in variants is never in stock without them: then the product stays as it is. */
async function sellItselfAgain(product: ProductRow): Promise<void> {
  try {
    await database.savepoint(() => setHasVariants(product, false))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

/** A variant's own prices, in the currency of its product. */
const pricesOf = ({ currency }: ProductRow, { cost_price, sale_price, wholesale_price }: VariantRow): Prices => ({
  currency,
  cost_price,
  sale_price,
  wholesale_price,
})

const repriced = (product: ProductRow, row: VariantRow, before: Prices | null, reason: string | null): Repriced => ({
  of: { product_id: product.id, variant_id: row.id },
  sku: row.sku,
  name: `${product.name} – ${row.name}`,
  before,
  after: pricesOf(product, row),
  reason,
})

type Writable = Required<Omit<VariantReplacement, 'price_change_reason'>>
type Said = Omit<Writable, 'name'> & { name: string }

const writable = (row: VariantRow): Said =>
  Object.fromEntries(['options', 'sku', 'name', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as never

const blank = {
  barcode: null,
  cost_price: null,
  sale_price: null,
  wholesale_price: null,
  weight_kg: null,
  position: 0,
  is_active: true,
} satisfies Omit<Said, 'sku' | 'options' | 'name'>
