import { event } from '#platform/events.ts'

/** What a customer is called in the outbox and among mails. */
export const aggregateOf = ({ id }: { id: string }) => `customer:${id}`
const ofContact = ({ id }: { id: string }) => `contact:${id}`

export const customerCreated = event('customer.created', aggregateOf)
export const customerUpdated = event('customer.updated', aggregateOf)
export const customerAssigned = event('customer.assigned', aggregateOf)
export const customerDeleted = event('customer.deleted', aggregateOf)
export const customerRestored = event('customer.restored', aggregateOf)
export const customerErased = event('customer.erased', aggregateOf)

export const contactCreated = event('contact.created', ofContact)
export const contactUpdated = event('contact.updated', ofContact)
export const contactDeleted = event('contact.deleted', ofContact)
export const contactRestored = event('contact.restored', ofContact)
