import './reservation-expiry.ts'

export {
  batchCreated,
  batchUpdated,
  serialCreated,
  serialDeleted,
  serialUpdated,
  stockEntryCreated,
  stockEntryDeleted,
  stockEntrySubmitted,
  stockEntryUpdated,
  stockReservationConsumed,
  stockReservationCreated,
  stockReservationExpired,
  stockReservationReleased,
} from './events.ts'
export { handlers } from './handlers.ts'
export { post } from './posting.ts'
export type { Posted, PostedLine, Posting, PostingLine } from './postings.ts'
export { create as reserve, releaseFor } from './reservations.ts'
