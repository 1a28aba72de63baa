import './erasing.ts'

export { takeOutArchive } from './archives.ts'
export { reopen } from './closing.ts'
export {
  branchCreated,
  branchDeleted,
  branchUpdated,
  companyCreated,
  companyDeleted,
  companyUpdated,
  departmentCreated,
  departmentDeleted,
  departmentUpdated,
  storeCreated,
  storeDeleted,
  storeUpdated,
  tenantClosed,
  tenantCreated,
  tenantReopened,
} from './events.ts'
export { found } from './founding.ts'
export { handlers } from './handlers.ts'
export type { Tenant } from './models/tenant.ts'
export { currentTenant, headOffice, isBranch, publicTenant, today } from './places.ts'
