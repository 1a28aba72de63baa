export { openAccount } from './accounts.ts'
export {
  contactCreated,
  contactDeleted,
  contactRestored,
  contactUpdated,
  customerAssigned,
  customerCreated,
  customerDeleted,
  customerErased,
  customerRestored,
  customerUpdated,
} from './events.ts'
export { handlers } from './handlers.ts'
export { tellOwner } from './ownership.ts'
