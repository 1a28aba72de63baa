import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { about, type Declared, rule } from '#platform/errors.ts'
import { isId } from '#platform/identifiers.ts'
import { aboutLine } from '#platform/lines.ts'
import { decimal } from '#platform/money.ts'
import { refuseProduct, refuseVariant } from './errors.ts'
import type { ProductTracking, ProductType } from './models/product.ts'

/** What a line of a document names, and where the caller's body had it. */
export interface GoodsReference {
  product_id: string
  variant_id?: string | null
  /** Such as `lines.0.product_id`; a refusal names it. */
  field: string
}

/** A product, or one variant of it, as documents need it: money and quantities as exact texts. */
export interface Goods {
  product_id: string
  variant_id: string | null
  /** Of a variant: the product's name and the variant's. */
  name: string
  sku: string
  barcode: string | null
  type: ProductType
  tracking: ProductTracking
  unit_id: string
  unit: { slug: string; name: string; symbol: string; is_whole: boolean; base_unit_id: string | null; factor: string }
  currency: string
  /** A variant's own price, or else its product's. */
  cost_price: string | null
  sale_price: string | null
  wholesale_price: string | null
  tax_rate: string | null
  reorder_level: string | null
  reorder_quantity: string | null
  /** Then a variant has to be named: the product itself is neither sold nor stocked (STK-13). */
  has_variants: boolean
  /** Whether both the product and the variant are on offer. */
  is_active: boolean
  is_archived: boolean
}

type Found = Goods & { variant_of_product: boolean }

const found = `
  SELECT p.id AS product_id, v.id AS variant_id, a.variant_id IS NULL OR v.id IS NOT NULL AS variant_of_product,
    CASE WHEN v.id IS NULL THEN p.name ELSE p.name || ' – ' || v.name END AS name, coalesce(v.sku, p.sku) AS sku,
    CASE WHEN v.id IS NULL THEN p.barcode ELSE v.barcode END AS barcode, p.type, p.tracking, p.unit_id,
    json_build_object('slug', u.slug, 'name', u.name, 'symbol', u.symbol, 'is_whole', u.is_whole, 'base_unit_id', u.base_unit_id, 'factor', u.factor::text) AS unit,
    p.currency, coalesce(v.cost_price, p.cost_price) AS cost_price, coalesce(v.sale_price, p.sale_price) AS sale_price,
    coalesce(v.wholesale_price, p.wholesale_price) AS wholesale_price, p.tax_rate, p.reorder_level, p.reorder_quantity, p.has_variants,
    p.is_active AND coalesce(v.is_active, true) AS is_active, p.is_archived OR coalesce(v.is_archived, false) AS is_archived
  FROM unnest($2::uuid[], $3::uuid[]) WITH ORDINALITY AS a (product_id, variant_id, place)
    LEFT JOIN products p ON p.tenant_id = $1 AND p.id = a.product_id
    LEFT JOIN variants v ON v.tenant_id = $1 AND v.id = a.variant_id AND v.product_id = a.product_id
    LEFT JOIN units u ON u.tenant_id = $1 AND u.id = p.unit_id
  ORDER BY a.place`

/**
 * The products and variants that documents name: one statement for all, in the order asked. One that does not exist, is archived
 * or, of a variant, belongs to another product is refused with 422 under the reference's `field`.
 * @param archived Takes archived ones too, for what looks back, such as a return.
 */
export async function goods(
  references: readonly GoodsReference[],
  { archived = false }: { archived?: boolean } = {},
): Promise<Goods[]> {
  if (references.length === 0) return []
  const idOrNone = (id: string | null | undefined) => (id && isId(id) ? id : null)
  const rows = await database.query<Found>(found, [
    tenantId(),
    references.map(({ product_id }) => idOrNone(product_id)),
    references.map(({ variant_id }) => idOrNone(variant_id)),
  ])
  return references.map(({ product_id, variant_id = null, field }, place) => {
    const { variant_of_product, ...row } = rows[place] as Found
    if (!row.product_id) throw about(field, refuseProduct.unknown({ product_id }))
    if (!variant_of_product || (variant_id && !row.variant_id))
      throw about(variantField(field), refuseVariant.unknown({ variant_id }))
    if (row.is_archived && !archived)
      throw variant_id
        ? about(variantField(field), refuseVariant.unknown({ variant_id }))
        : about(field, refuseProduct.unknown({ product_id }))
    return row
  })
}

/** Beside `lines.0.product_id` stands `lines.0.variant_id`. */
const variantField = (field: string): string => field.replace(/product_id$/, 'variant_id')

type Line = Omit<GoodsReference, 'field'>

/** The same for the lines of a document, each refused by its place: `lines.2.product_id`. */
export const goodsOfLines = (lines: readonly Line[], options: Parameters<typeof goods>[1] = {}): Promise<Goods[]> =>
  goods(
    lines.map(({ product_id, variant_id }, at) => ({ product_id, variant_id, field: `lines.${at}.product_id` })),
    options,
  )

/** How `orderedGoods` refuses; a module puts it among the refusals of its document. */
export const orderedGoodsRefusals = {
  variantNeeded: rule('variant_needed', {
    en: '{{name}} has variants; say which one.',
    ar: 'للمنتج {{name}} أنواع؛ حدّد النوع المطلوب.',
    ru: 'У товара {{name}} есть варианты; укажите какой.',
  }),
  wholeUnit: rule('whole_unit', {
    en: '{{name}} is measured in {{unit}}, which takes no fractions: {{quantity}}.',
    ar: 'يُقاس {{name}} بوحدة {{unit}} التي لا تقبل الكسور: {{quantity}}.',
    ru: '{{name}} измеряется в {{unit}} без долей: {{quantity}}.',
  }),
}

/** The goods of lines that order so much of each: of what has variants one is named, and whole units are not divided. */
export async function orderedGoods(
  lines: readonly (Line & { quantity: string })[],
  refuse: Record<keyof typeof orderedGoodsRefusals, Declared>,
): Promise<Goods[]> {
  const named = await goodsOfLines(lines)
  for (const [at, { name, has_variants, variant_id, unit }] of named.entries()) {
    if (has_variants && variant_id === null) throw aboutLine(at, 'variant_id', refuse.variantNeeded({ name }))
    const { quantity = '' } = lines[at] ?? {}
    if (unit.is_whole && !decimal(quantity).isInteger())
      throw aboutLine(at, 'quantity', refuse.wholeUnit({ name, quantity, unit: unit.symbol }))
  }
  return named
}
