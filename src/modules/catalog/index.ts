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
  qualityCreated,
  qualityDeleted,
  qualityUpdated,
  subcategoryCreated,
  subcategoryDeleted,
  subcategoryUpdated,
  unitCreated,
  unitDeleted,
  unitUpdated,
} from './events.ts'
export { type Goods, type GoodsReference, goods } from './goods.ts'
export { handlers } from './handlers.ts'
