import type { OrganizationHandlers } from '#generated/organization/handlers.ts'
import * as tenants from './service.ts'

export const handlers: OrganizationHandlers = {
  listOwnTenants: ({ query }) => tenants.listOwn(query),
  createTenant: ({ body }) => tenants.create(body),
}
