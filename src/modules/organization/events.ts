import { event } from '#platform/events.ts'

export const tenantCreated = event('tenant.created', ({ id }) => `tenant:${id}`)
