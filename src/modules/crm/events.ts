import { event } from '#platform/events.ts'

const aggregate = ({ id }: { id: string }) => `customer:${id}`

export const customerCreated = event('customer.created', aggregate)
export const customerUpdated = event('customer.updated', aggregate)
export const customerAssigned = event('customer.assigned', aggregate)
export const customerDeleted = event('customer.deleted', aggregate)
export const customerRestored = event('customer.restored', aggregate)
