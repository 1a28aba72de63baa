import { holds } from '#modules/documents/index.ts'

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

holds('contact', {
  table: 'contacts',
  owner: 'owner_id',
  branch: 'branch_id',
  view: 'contacts:view',
  update: 'contacts:update',
})
holds('customer', {
  table: 'customers',
  owner: 'owner_id',
  branch: 'branch_id',
  view: 'customers:view',
  update: 'customers:update',
})
