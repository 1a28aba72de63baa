import type { OrganizationHandlers } from '#generated/organization/handlers.ts'
import * as branches from './branches.ts'
import * as closing from './closing.ts'
import * as companies from './companies.ts'
import * as departments from './departments.ts'
import * as stores from './stores.ts'
import * as tenants from './tenants.ts'

export const handlers: OrganizationHandlers = {
  listOwnTenants: ({ query }) => tenants.listOwn(query),
  createTenant: ({ body }) => tenants.create(body),
  closeTenant: ({ params, query }) => closing.close(params.tenant_id, query),

  listCompanies: ({ query }) => companies.list(query),
  createCompany: ({ body }) => companies.create(body),
  getCompany: ({ params }) => companies.get(params.company_id),
  updateCompany: ({ params, body }) => companies.update(params.company_id, body),
  deleteCompany: ({ params }) => companies.archive(params.company_id),
  listCompanyBranches: ({ params, query }) => branches.listOfCompany(params.company_id, query),

  listBranches: ({ query }) => branches.list(query),
  createBranch: ({ body }) => branches.create(body),
  getBranch: ({ params }) => branches.get(params.branch_id),
  updateBranch: ({ params, body }) => branches.update(params.branch_id, body),
  deleteBranch: ({ params }) => branches.archive(params.branch_id),

  listOrgDepartments: ({ query }) => departments.list(query),
  createOrgDepartment: ({ body }) => departments.create(body),
  getOrgDepartment: ({ params }) => departments.get(params.department_id),
  updateOrgDepartment: ({ params, body }) => departments.update(params.department_id, body),
  deleteOrgDepartment: ({ params }) => departments.archive(params.department_id),

  listStores: ({ query }) => stores.list(query),
  createStore: ({ body }) => stores.create(body),
  getStore: ({ params }) => stores.get(params.store_id),
  replaceStore: ({ params, body }) => stores.replace(params.store_id, body),
  updateStore: ({ params, body }) => stores.update(params.store_id, body),
  deleteStore: ({ params }) => stores.archive(params.store_id),
}
