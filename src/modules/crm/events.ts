import { event } from '#platform/events.ts'

const aggregate = ({ id }: { id: string }) => `customer:${id}`
const ofContact = ({ id }: { id: string }) => `contact:${id}`

export const customerCreated = event('customer.created', aggregate)
export const customerUpdated = event('customer.updated', aggregate)
export const customerAssigned = event('customer.assigned', aggregate)
export const customerDeleted = event('customer.deleted', aggregate)
export const customerRestored = event('customer.restored', aggregate)

export const contactCreated = event('contact.created', ofContact)
export const contactUpdated = event('contact.updated', ofContact)
export const contactDeleted = event('contact.deleted', ofContact)
export const contactRestored = event('contact.restored', ofContact)
