import { type Goods, goods } from '#modules/catalog/index.ts'
import { about, type Declared } from '#platform/errors.ts'
import { decimal } from '#platform/money.ts'

interface Wanted {
  product_id: string
  variant_id?: string | null
  quantity: string
}

/** The goods that the lines of a document name; what is wrong with one is said by its place. */
export async function goodsOf(
  lines: readonly Wanted[],
  refuse: { variantNeeded: Declared; wholeUnit: Declared },
): Promise<Goods[]> {
  const named = await goods(
    lines.map(({ product_id, variant_id }, at) => ({ product_id, variant_id, field: `lines.${at}.product_id` })),
  )
  for (const [at, { name, has_variants, variant_id, unit }] of named.entries()) {
    if (has_variants && variant_id === null) throw about(`lines.${at}.variant_id`, refuse.variantNeeded({ name }))
    const { quantity = '' } = lines[at] ?? {}
    if (unit.is_whole && !decimal(quantity).isInteger())
      throw about(`lines.${at}.quantity`, refuse.wholeUnit({ name, quantity, unit: unit.symbol }))
  }
  return named
}
