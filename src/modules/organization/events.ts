import { event } from '#platform/events.ts'

const company = ({ id }: { id: string }) => `company:${id}`
const branch = ({ id }: { id: string }) => `branch:${id}`
const department = ({ id }: { id: string }) => `org_department:${id}`
const store = ({ id }: { id: string }) => `store:${id}`

export const tenantCreated = event('tenant.created', ({ id }) => `tenant:${id}`)
export const tenantClosed = event('tenant.closed', ({ id }) => `tenant:${id}`)
export const tenantReopened = event('tenant.reopened', ({ id }) => `tenant:${id}`)

export const companyCreated = event('company.created', company)
export const companyUpdated = event('company.updated', company)
export const companyDeleted = event('company.deleted', company)

export const branchCreated = event('branch.created', branch)
export const branchUpdated = event('branch.updated', branch)
export const branchDeleted = event('branch.deleted', branch)

export const departmentCreated = event('org_department.created', department)
export const departmentUpdated = event('org_department.updated', department)
export const departmentDeleted = event('org_department.deleted', department)

export const storeCreated = event('store.created', store)
export const storeUpdated = event('store.updated', store)
export const storeDeleted = event('store.deleted', store)
