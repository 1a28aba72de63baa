import { event } from '#platform/events.ts'

const aggregate = ({ id }: { id: string }) => `document:${id}`

export const documentCreated = event('document.created', aggregate)
export const documentUpdated = event('document.updated', aggregate)
export const documentVersionAdded = event('document.version_added', aggregate)
export const documentDeleted = event('document.deleted', aggregate)
export const documentRestored = event('document.restored', aggregate)
