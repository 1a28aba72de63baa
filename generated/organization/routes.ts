// generated from spec/, do not edit
import { type Route, route } from '../support.ts'
import type { OrganizationHandlers } from './handlers.ts'
import { listOwnTenantsQuery, tenantCreate } from './validators.ts'

export const routes: Record<keyof OrganizationHandlers, Route> = {
  /** List the own tenants */
  listOwnTenants: route({ method: 'get', path: "/api/v1/tenants", request: { query: listOwnTenantsQuery }, responses: { 200: { description: "A page of tenants." } } }),
  /** Found another tenant */
  createTenant: route({ method: 'post', path: "/api/v1/tenants", request: { body: { required: true, content: { "application/json": { schema: tenantCreate } } } }, responses: { 201: { description: "The tenant as it stands." } } }),
}
