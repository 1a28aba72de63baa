export { customerCreated, customerDeleted, customerRestored, customerUpdated } from './events.ts'
export { handlers } from './handlers.ts'
