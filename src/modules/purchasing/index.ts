export { supplierCreated, supplierDeleted, supplierRestored, supplierUpdated } from './events.ts'
export { handlers } from './handlers.ts'
