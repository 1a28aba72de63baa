import { event } from '#platform/events.ts'

const department = ({ id }: { id: string }) => `department:${id}`
const category = ({ id }: { id: string }) => `category:${id}`
const subcategory = ({ id }: { id: string }) => `subcategory:${id}`
const brand = ({ id }: { id: string }) => `brand:${id}`
const unit = ({ id }: { id: string }) => `unit:${id}`
const quality = ({ id }: { id: string }) => `quality:${id}`

export const departmentCreated = event('department.created', department)
export const departmentUpdated = event('department.updated', department)
export const departmentDeleted = event('department.deleted', department)

export const categoryCreated = event('category.created', category)
export const categoryUpdated = event('category.updated', category)
export const categoryDeleted = event('category.deleted', category)

export const subcategoryCreated = event('subcategory.created', subcategory)
export const subcategoryUpdated = event('subcategory.updated', subcategory)
export const subcategoryDeleted = event('subcategory.deleted', subcategory)

export const brandCreated = event('brand.created', brand)
export const brandUpdated = event('brand.updated', brand)
export const brandDeleted = event('brand.deleted', brand)

export const unitCreated = event('unit.created', unit)
export const unitUpdated = event('unit.updated', unit)
export const unitDeleted = event('unit.deleted', unit)

export const qualityCreated = event('quality.created', quality)
export const qualityUpdated = event('quality.updated', quality)
export const qualityDeleted = event('quality.deleted', quality)

const product = ({ id }: { id: string }) => `product:${id}`
const variant = ({ id }: { id: string }) => `variant:${id}`

export const productCreated = event('product.created', product)
export const productUpdated = event('product.updated', product)
export const productDeleted = event('product.deleted', product)
export const productRestored = event('product.restored', product)
export const productPriceChanged = event('product.price_changed', ({ product_id }) => `product:${product_id}`)

export const variantCreated = event('variant.created', variant)
export const variantUpdated = event('variant.updated', variant)
export const variantDeleted = event('variant.deleted', variant)
export const variantRestored = event('variant.restored', variant)

const spare = ({ id }: { id: string }) => `spare:${id}`

export const spareCreated = event('spare.created', spare)
export const spareUpdated = event('spare.updated', spare)
export const spareDeleted = event('spare.deleted', spare)
export const spareRestored = event('spare.restored', spare)
