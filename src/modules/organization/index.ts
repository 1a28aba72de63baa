export { tenantCreated } from './events.ts'
export { found } from './founding.ts'
export { handlers } from './handlers.ts'
export { currentTenant, headOffice, isBranch, publicTenant } from './places.ts'
