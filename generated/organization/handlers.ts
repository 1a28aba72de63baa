// generated from spec/, do not edit
import type { ListOwnTenantsQuery, Tenant, TenantCreate, TenantPage, TenantResponse } from './types.ts'
import type { Pagination } from '../shared/types.ts'
import type { Reply } from '../support.ts'

export interface OrganizationHandlers {
  /**
   * List the own tenants
   *
   * Tenants in which the signed-in person is an active user, by name, with the roles held there. Others cannot be seen. Send the id or the slug of one as `X-Tenant-ID` to work in it. Changes nothing.
   */
  listOwnTenants(request: { query: ListOwnTenantsQuery }): Promise<{ data: Reply<Tenant[]>; pagination: Pagination }>

  /**
   * Found another tenant
   *
   * Makes a tenant with its built-in roles and its first store; the signed-in person becomes its owner. Announces `tenant.created`. Refused with 409 where the slug is taken, and with 422 where the country, the currency or the time zone does not exist.
   */
  createTenant(request: { body: TenantCreate }): Promise<Reply<Tenant>>
}
