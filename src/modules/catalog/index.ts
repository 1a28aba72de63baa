import { holds } from '#modules/documents/index.ts'

export {
  brandCreated,
  brandDeleted,
  brandUpdated,
  categoryCreated,
  categoryDeleted,
  categoryUpdated,
  departmentCreated,
  departmentDeleted,
  departmentUpdated,
  productCreated,
  productDeleted,
  productPriceChanged,
  productRestored,
  productUpdated,
  qualityCreated,
  qualityDeleted,
  qualityUpdated,
  spareCreated,
  spareDeleted,
  spareRestored,
  spareUpdated,
  subcategoryCreated,
  subcategoryDeleted,
  subcategoryUpdated,
  unitCreated,
  unitDeleted,
  unitUpdated,
  variantCreated,
  variantDeleted,
  variantRestored,
  variantUpdated,
} from './events.ts'
export {
  type Goods,
  type GoodsReference,
  goods,
  goodsOfLines,
  orderedGoods,
  orderedGoodsRefusals,
} from './goods.ts'
export { handlers } from './handlers.ts'
export * as priceLogs from './price-logs.ts'

holds('product', { table: 'products', view: 'catalog:view', update: 'products:update' })
holds('spare', { table: 'spares', view: 'catalog:view', update: 'spares:update' })
holds('variant', { table: 'variants', view: 'catalog:view', update: 'products:update' })
