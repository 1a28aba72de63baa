import './reservation-expiry.ts'

export { keepStockedProduct, keepStockedVariant } from './archiving.ts'
export {
  batchCreated,
  batchUpdated,
  inventoryConfigUpdated,
  serialCreated,
  serialDeleted,
  serialUpdated,
  stockEntryCancelled,
  stockEntryCreated,
  stockEntryDeleted,
  stockEntrySubmitted,
  stockEntryUpdated,
  stockMovementCancelled,
  stockMovementPosted,
  stockMovementReceived,
  stockMovementRevalued,
  stockReservationConsumed,
  stockReservationCreated,
  stockReservationExpired,
  stockReservationReleased,
  warehouseCreated,
  warehouseDeleted,
  warehouseUpdated,
} from './events.ts'
export { handlers } from './handlers.ts'
export { cancelFor } from './movements.ts'
export { post } from './posting.ts'
export type { Posted, PostedLine, Posting, PostingLine } from './postings.ts'
export { verifyTenants } from './proving.ts'
export { create as reserve, releaseFor } from './reservations.ts'
export { defaultWarehouse } from './warehouses.ts'
