import { randomUUID } from 'node:crypto'
import type { Foreign, Scenarios } from '../scenario.ts'
import { unique, type World } from '../world.ts'

const named = (word: string) => ({ name: unique(word) })
const aUnit = () => ({ ...named('Dozen'), symbol: 'dz', kind: 'count' as const })

const sku = () => randomUUID().slice(0, 13).toUpperCase()

type As = { as?: World['stranger'] }
const department = (world: World, as: As = {}) => world.call('createDepartment', { ...as, body: named('Beverages') })
const aCategory = async (world: World, as: As = {}) => ({
  ...named('Teas'),
  department_id: (await department(world, as)).id,
})
const category = async (world: World, as: As = {}) =>
  world.call('createCategory', { ...as, body: await aCategory(world, as) })
const aSubcategory = async (world: World, as: As = {}) => ({
  ...named('Green teas'),
  category_id: (await category(world, as)).id,
})
const subcategory = async (world: World, as: As = {}) =>
  world.call('createSubcategory', { ...as, body: await aSubcategory(world, as) })
const brand = (world: World, as: As = {}) => world.call('createBrand', { ...as, body: named('Exotic Liquids') })
const unit = (world: World, as: As = {}) => world.call('createUnit', { ...as, body: aUnit() })
const quality = (world: World, as: As = {}) => world.call('createQuality', { ...as, body: named('Refurbished') })

const aProduct = async (world: World, as: As = {}) => ({
  ...named('Chai'),
  sku: sku(),
  unit_id: (await unit(world, as)).id,
})
const product = async (world: World, as: As = {}) =>
  world.call('createProduct', { ...as, body: await aProduct(world, as) })
const aVariant = async (world: World, as: As = {}) => ({
  product_id: (await product(world, as)).id,
  options: [{ name: 'Size', value: 'Small' }],
  sku: sku(),
})
const variant = async (world: World, as: As = {}) =>
  world.call('createVariant', { ...as, body: await aVariant(world, as) })

const aSpare = () => ({ ...named('Kettle lid'), sku: sku() })
const spare = async (world: World, as: As = {}) => world.call('createSpare', { ...as, body: aSpare() })

const anImport = (text: string) => ({
  ...{ file: new Blob([text]), mode: 'create' as const, dry_run: false, atomic: false },
  ...{ delimiter: 'auto' as const, encoding: 'auto' as const },
})

const departmentOf = async (world: World) => ({ department_slug: (await department(world)).slug })
const categoryOf = async (world: World) => ({ category_slug: (await category(world)).slug })
const subcategoryOf = async (world: World) => ({ subcategory_slug: (await subcategory(world)).slug })
const brandOf = async (world: World) => ({ brand_id: (await brand(world)).id })
const unitOf = async (world: World) => ({ unit_slug: (await unit(world)).slug })
const qualityOf = async (world: World) => ({ quality_slug: (await quality(world)).slug })
const productOf = async (world: World) => ({ product_id: (await product(world)).id })
const spareOf = async (world: World) => ({ spare_id: (await spare(world)).id })
const variantOf = async (world: World) => ({ variant_slug: (await variant(world)).slug })

/** One that is used by a product. */
const inUse = async (world: World, use: object) => {
  await world.call('createProduct', { body: { ...(await aProduct(world)), ...use } })
}
const archivedProduct = async (world: World) => {
  const params = await productOf(world)
  await world.call('deleteProduct', { params })
  return params
}
const archivedSpare = async (world: World) => {
  const params = await spareOf(world)
  await world.call('deleteSpare', { params })
  return params
}
const archivedVariant = async (world: World) => {
  const params = await variantOf(world)
  await world.call('deleteVariant', { params })
  return params
}

/** The smallest GIF there is, and a product that it shows. */
async function image(world: World, as: As = {}) {
  const product_id = (await product(world, as)).id
  const bytes = Buffer.from('R0lGODlhAQABAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64')
  const file = new File([bytes], 'chai.gif', { type: 'image/gif' })
  const body = { file, belongs_to_type: 'product' as const, belongs_to_id: product_id, tags: ['public'] }
  const { id, sha256 } = await world.call('uploadDocument', { ...as, body })
  return { params: { product_id, image_id: id }, sha256 }
}

/** An archived variant whose product has come in other options since. */
async function outdatedVariant(world: World) {
  const { slug, product_id } = await variant(world)
  await world.call('deleteVariant', { params: { variant_slug: slug } })
  const options = [{ name: 'Colour', value: 'Red' }]
  await world.call('createVariant', { body: { ...(await aVariant(world)), product_id, options } })
  return { variant_slug: slug }
}

/** A category or subcategory, and the name of another one beside it. */
async function besideCategory(world: World) {
  const { name, department_id } = await category(world)
  const { slug } = await world.call('createCategory', { body: { ...named('Coffees'), department_id } })
  return { params: { category_slug: slug }, body: { name, department_id } }
}
async function besideSubcategory(world: World) {
  const { name, category_id } = await subcategory(world)
  const { slug } = await world.call('createSubcategory', { body: { ...named('Black teas'), category_id } })
  return { params: { subcategory_slug: slug }, body: { name, category_id } }
}

export const foreign: Foreign = {
  department_slug: async (world) => (await department(world, { as: world.stranger })).slug,
  category_slug: async (world) => (await category(world, { as: world.stranger })).slug,
  subcategory_slug: async (world) => (await subcategory(world, { as: world.stranger })).slug,
  brand_id: async (world) => (await brand(world, { as: world.stranger })).id,
  unit_slug: async (world) => (await unit(world, { as: world.stranger })).slug,
  quality_slug: async (world) => (await quality(world, { as: world.stranger })).slug,
  product_id: async (world) => (await product(world, { as: world.stranger })).id,
  image_id: async (world) => (await image(world, { as: world.stranger })).params.image_id,
  spare_id: async (world) => (await spare(world, { as: world.stranger })).id,
  variant_slug: async (world) => (await variant(world, { as: world.stranger })).slug,
}

export const scenarios: Scenarios = {
  createDepartment: {
    201: () => ({ body: named('Beverages') }),
    409: async (world) => ({ body: { name: (await department(world)).name } }),
  },
  getDepartment: { 200: async (world) => ({ params: await departmentOf(world) }) },
  replaceDepartment: {
    200: async (world) => ({ params: await departmentOf(world), body: named('Beverages') }),
    409: async (world) => ({ params: await departmentOf(world), body: { name: (await department(world)).name } }),
  },
  updateDepartment: {
    200: async (world) => ({ params: await departmentOf(world), body: { position: 3 } }),
    409: async (world) => ({ params: await departmentOf(world), body: { name: (await department(world)).name } }),
  },
  deleteDepartment: {
    204: async (world) => ({ params: await departmentOf(world) }),
    409: async (world) => {
      const { id: department_id, slug } = await department(world)
      await world.call('createCategory', { body: { ...named('Teas'), department_id } })
      return { params: { department_slug: slug } }
    },
  },
  createCategory: {
    201: async (world) => ({ body: await aCategory(world) }),
    409: async (world) => ({ body: (await besideCategory(world)).body }),
    422: () => ({ body: { ...named('Teas'), department_id: randomUUID() } }),
  },
  getCategory: { 200: async (world) => ({ params: await categoryOf(world) }) },
  replaceCategory: {
    200: async (world) => ({ params: await categoryOf(world), body: await aCategory(world) }),
    409: besideCategory,
    422: async (world) => ({
      params: await categoryOf(world),
      body: { ...named('Teas'), department_id: randomUUID() },
    }),
  },
  updateCategory: {
    200: async (world) => ({ params: await categoryOf(world), body: { position: 3 } }),
    409: besideCategory,
    422: async (world) => ({ params: await categoryOf(world), body: { department_id: randomUUID() } }),
  },
  deleteCategory: {
    204: async (world) => ({ params: await categoryOf(world) }),
    409: async (world) => {
      const { id: category_id, slug } = await category(world)
      await world.call('createSubcategory', { body: { ...named('Green teas'), category_id } })
      return { params: { category_slug: slug } }
    },
  },
  createSubcategory: {
    201: async (world) => ({ body: await aSubcategory(world) }),
    409: async (world) => ({ body: (await besideSubcategory(world)).body }),
    422: () => ({ body: { ...named('Green teas'), category_id: randomUUID() } }),
  },
  getSubcategory: { 200: async (world) => ({ params: await subcategoryOf(world) }) },
  replaceSubcategory: {
    200: async (world) => ({ params: await subcategoryOf(world), body: await aSubcategory(world) }),
    409: besideSubcategory,
    422: async (world) => ({
      params: await subcategoryOf(world),
      body: { ...named('Green teas'), category_id: randomUUID() },
    }),
  },
  updateSubcategory: {
    200: async (world) => ({ params: await subcategoryOf(world), body: { position: 3 } }),
    409: besideSubcategory,
    422: async (world) => ({ params: await subcategoryOf(world), body: { category_id: randomUUID() } }),
  },
  deleteSubcategory: {
    204: async (world) => ({ params: await subcategoryOf(world) }),
    409: async (world) => {
      const { id: subcategory_id, slug } = await subcategory(world)
      await inUse(world, { subcategory_id })
      return { params: { subcategory_slug: slug } }
    },
  },
  createBrand: {
    201: () => ({ body: named('Exotic Liquids') }),
    409: async (world) => ({ body: { name: (await brand(world)).name } }),
    422: () => ({ body: { ...named('Exotic Liquids'), country: 'XX' } }),
  },
  getBrand: { 200: async (world) => ({ params: await brandOf(world) }) },
  replaceBrand: {
    200: async (world) => ({ params: await brandOf(world), body: named('Exotic Liquids') }),
    409: async (world) => ({ params: await brandOf(world), body: { name: (await brand(world)).name } }),
    422: async (world) => ({ params: await brandOf(world), body: { ...named('Exotic Liquids'), country: 'XX' } }),
  },
  updateBrand: {
    200: async (world) => ({ params: await brandOf(world), body: { country: 'GB' } }),
    409: async (world) => ({ params: await brandOf(world), body: { name: (await brand(world)).name } }),
    422: async (world) => ({ params: await brandOf(world), body: { country: 'XX' } }),
  },
  deleteBrand: {
    204: async (world) => ({ params: await brandOf(world) }),
    409: async (world) => {
      const { id: brand_id } = await brand(world)
      await inUse(world, { brand_id })
      return { params: { brand_id } }
    },
  },
  createUnit: {
    201: () => ({ body: aUnit() }),
    409: async (world) => ({ body: { ...aUnit(), name: (await unit(world)).name } }),
    422: () => ({ body: { ...aUnit(), factor: '12' } }),
  },
  getUnit: { 200: async (world) => ({ params: await unitOf(world) }) },
  replaceUnit: {
    200: async (world) => ({ params: await unitOf(world), body: aUnit() }),
    409: async (world) => ({ params: await unitOf(world), body: { ...aUnit(), name: (await unit(world)).name } }),
    422: async (world) => ({ params: await unitOf(world), body: { ...aUnit(), base_unit_id: randomUUID() } }),
  },
  updateUnit: {
    200: async (world) => ({ params: await unitOf(world), body: { position: 3 } }),
    409: async (world) => ({ params: await unitOf(world), body: { name: (await unit(world)).name } }),
    422: async (world) => ({ params: await unitOf(world), body: { factor: '12' } }),
  },
  deleteUnit: {
    204: async (world) => ({ params: await unitOf(world) }),
    409: async (world) => {
      const { id: base_unit_id, slug } = await unit(world)
      await world.call('createUnit', { body: { ...aUnit(), base_unit_id, factor: '12' } })
      return { params: { unit_slug: slug } }
    },
  },
  createQuality: {
    201: () => ({ body: named('Refurbished') }),
    409: async (world) => ({ body: { name: (await quality(world)).name } }),
  },
  getQuality: { 200: async (world) => ({ params: await qualityOf(world) }) },
  replaceQuality: {
    200: async (world) => ({ params: await qualityOf(world), body: named('Refurbished') }),
    409: async (world) => ({ params: await qualityOf(world), body: { name: (await quality(world)).name } }),
  },
  updateQuality: {
    200: async (world) => ({ params: await qualityOf(world), body: { position: 3 } }),
    409: async (world) => ({ params: await qualityOf(world), body: { name: (await quality(world)).name } }),
  },
  deleteQuality: {
    204: async (world) => ({ params: await qualityOf(world) }),
    409: async (world) => {
      const { id: quality_id, slug } = await quality(world)
      await inUse(world, { quality_id })
      return { params: { quality_slug: slug } }
    },
  },
  listProducts: { 403: () => ({ query: { is_archived: true } }) },
  createProduct: {
    201: async (world) => ({ body: await aProduct(world) }),
    409: async (world) => ({ body: { ...(await aProduct(world)), sku: (await product(world)).sku } }),
    422: async (world) => ({ body: { ...(await aProduct(world)), barcode: '5012345678901' } }),
  },
  getProduct: { 200: async (world) => ({ params: await productOf(world) }) },
  replaceProduct: {
    200: async (world) => ({ params: await productOf(world), body: await aProduct(world) }),
    409: async (world) => ({
      params: await productOf(world),
      body: { ...(await aProduct(world)), sku: (await product(world)).sku },
    }),
    422: async (world) => ({
      params: await productOf(world),
      body: { ...(await aProduct(world)), unit_id: randomUUID() },
    }),
  },
  updateProduct: {
    200: async (world) => ({
      params: await productOf(world),
      body: { cost_price: '11.25', sale_price: '19.50', price_change_reason: 'Freight went up' },
    }),
    409: async (world) => ({ params: await productOf(world), body: { sku: (await product(world)).sku } }),
    422: async (world) => ({ params: await archivedProduct(world), body: { tags: ['organic'] } }),
  },
  deleteProduct: {
    204: async (world) => ({ params: { product_id: (await variant(world)).product_id } }),
    409: async (world) => ({ params: await archivedProduct(world) }),
  },
  listProductImages: { 200: async (world) => ({ params: { product_id: (await image(world)).params.product_id } }) },
  downloadProductImage: {
    200: async (world) => ({ params: (await image(world)).params }),
    206: async (world) => ({ params: (await image(world)).params, headers: { Range: 'bytes=0-3' } }),
    304: async (world) => {
      const { params, sha256 } = await image(world)
      return { params, headers: { 'If-None-Match': `"${sha256}"` } }
    },
    416: async (world) => ({ params: (await image(world)).params, headers: { Range: 'bytes=1000000-' } }),
  },
  restoreProduct: {
    200: async (world) => ({ params: await archivedProduct(world) }),
    409: async (world) => ({ params: await productOf(world) }),
  },
  listVariants: { 403: () => ({ query: { is_archived: true } }) },
  createVariant: {
    201: async (world) => ({ body: await aVariant(world) }),
    409: async (world) => ({ body: { ...(await aVariant(world)), sku: (await product(world)).sku } }),
    422: async (world) => ({ body: { ...(await aVariant(world)), product_id: randomUUID() } }),
  },
  getVariant: { 200: async (world) => ({ params: await variantOf(world) }) },
  replaceVariant: {
    200: async (world) => ({
      params: await variantOf(world),
      body: { options: [{ name: 'Size', value: 'Large' }], sku: sku() },
    }),
    409: async (world) => ({
      params: await variantOf(world),
      body: { options: [{ name: 'Size', value: 'Large' }], sku: (await product(world)).sku },
    }),
    422: async (world) => ({
      params: await variantOf(world),
      body: { options: [{ name: 'Size', value: 'Large' }], sku: sku(), barcode: '5012345678901' },
    }),
  },
  updateVariant: {
    200: async (world) => ({ params: await variantOf(world), body: { sale_price: '4.20' } }),
    409: async (world) => ({ params: await variantOf(world), body: { sku: (await product(world)).sku } }),
    422: async (world) => ({ params: await archivedVariant(world), body: { position: 3 } }),
  },
  deleteVariant: {
    204: async (world) => ({ params: await variantOf(world) }),
    409: async (world) => ({ params: await archivedVariant(world) }),
  },
  restoreVariant: {
    200: async (world) => ({ params: await archivedVariant(world) }),
    409: async (world) => ({ params: await variantOf(world) }),
    422: async (world) => ({ params: await outdatedVariant(world) }),
  },
  listSpares: { 403: () => ({ query: { sale_price__gte: '1.00' } }) },
  createSpare: {
    201: () => ({ body: aSpare() }),
    409: async (world) => ({ body: { ...aSpare(), sku: (await spare(world)).sku } }),
    422: () => ({ body: { ...aSpare(), compatible_product_ids: [randomUUID()] } }),
  },
  getSpare: { 200: async (world) => ({ params: await spareOf(world) }) },
  replaceSpare: {
    200: async (world) => ({ params: await spareOf(world), body: aSpare() }),
    409: async (world) => ({ params: await spareOf(world), body: { ...aSpare(), sku: (await spare(world)).sku } }),
    422: async (world) => ({ params: await spareOf(world), body: { ...aSpare(), brand_id: randomUUID() } }),
  },
  updateSpare: {
    200: async (world) => ({ params: await spareOf(world), body: { sale_price: '4.90', part_number: '661-21988' } }),
    409: async (world) => ({ params: await spareOf(world), body: { sku: (await spare(world)).sku } }),
    422: async (world) => ({ params: await archivedSpare(world), body: { part_number: '661-21988' } }),
  },
  deleteSpare: {
    204: async (world) => ({ params: await spareOf(world) }),
    409: async (world) => ({ params: await archivedSpare(world) }),
  },
  restoreSpare: {
    200: async (world) => ({ params: await archivedSpare(world) }),
    409: async (world) => ({ params: await spareOf(world) }),
  },
  bulkUpsertProducts: {
    200: async (world) => ({
      body: {
        atomic: false,
        products: [await aProduct(world), { ...(await aProduct(world)), unit_id: randomUUID() }],
      },
    }),
    422: async (world) => ({
      body: { atomic: true, products: [await aProduct(world), { ...(await aProduct(world)), unit_id: randomUUID() }] },
    }),
  },
  importProducts: {
    200: async (world) => {
      const { slug } = await unit(world)
      return { body: anImport(`sku,name,unit\n${sku()},Chai,${slug}\n${sku()},Chang,bushel\n`) }
    },
    422: () => ({ body: anImport('artikel\n4711\n') }),
  },
}
