export { keepStockedProduct, keepStockedVariant } from './archiving.ts'
export {
  inventoryConfigUpdated,
  stockMovementCancelled,
  stockMovementPosted,
  stockMovementReceived,
  warehouseCreated,
  warehouseDeleted,
  warehouseUpdated,
} from './events.ts'
export { handlers } from './handlers.ts'
export { post } from './posting.ts'
export type { Posted, PostedLine, Posting, PostingLine } from './postings.ts'
export { verifyTenants } from './proving.ts'
