import type { ListProductImagesQuery } from '#generated/catalog/types.ts'
import { pictureOf, picturesOf } from '#modules/documents/index.ts'
import { products } from './products.ts'
import { shownOf } from './variants.ts'

/** The images of a product and of its variants, as far as the caller sees these. */
export async function list(productId: string, { variant_id, ...query }: ListProductImagesQuery) {
  const holders = await holdersOf(productId)
  return picturesOf(variant_id ? holders.filter((id) => id === variant_id.toLowerCase()) : holders, query)
}

export const download = async (productId: string, imageId: string) => pictureOf(await holdersOf(productId), imageId)

async function holdersOf(productId: string): Promise<string[]> {
  const { id } = await products.find(productId)
  return [id, ...(await shownOf(id))]
}
