// generated from spec/, do not edit
import { type Route, route } from '../support.ts'
import type { OrganizationHandlers } from './handlers.ts'
import { branchCreate, branchUpdate, closeTenantParams, closeTenantQuery, companyCreate, companyUpdate, deleteBranchParams, deleteCompanyParams, deleteOrgDepartmentParams, deleteStoreParams, getBranchParams, getCompanyParams, getOrgDepartmentParams, getStoreParams, listBranchesQuery, listCompaniesQuery, listCompanyBranchesParams, listCompanyBranchesQuery, listOrgDepartmentsQuery, listOwnTenantsQuery, listStoresQuery, orgDepartmentCreate, orgDepartmentUpdate, replaceStoreParams, storeCreate, storeUpdate, tenantCreate, updateBranchParams, updateCompanyParams, updateOrgDepartmentParams, updateStoreParams } from './validators.ts'

export const routes: Record<keyof OrganizationHandlers, Route> = {
  /** List companies */
  listCompanies: route({ method: 'get', path: "/api/v1/companies", request: { query: listCompaniesQuery }, responses: { 200: { description: "A page of companies." } } }),
  /** Create a company */
  createCompany: route({ method: 'post', path: "/api/v1/companies", request: { body: { required: true, content: { "application/json": { schema: companyCreate } } } }, responses: { 201: { description: "The company as it stands." } } }),
  /** Archive a company */
  deleteCompany: route({ method: 'delete', path: "/api/v1/companies/{company_id}", request: { params: deleteCompanyParams }, responses: { 204: { description: "The company is archived." } } }),
  /** Get a company */
  getCompany: route({ method: 'get', path: "/api/v1/companies/{company_id}", request: { params: getCompanyParams }, responses: { 200: { description: "The company as it stands." } } }),
  /** Update some fields of a company */
  updateCompany: route({ method: 'patch', path: "/api/v1/companies/{company_id}", request: { params: updateCompanyParams, body: { required: true, content: { "application/json": { schema: companyUpdate } } } }, responses: { 200: { description: "The company as it stands." } } }),
  /** List branches of a company */
  listCompanyBranches: route({ method: 'get', path: "/api/v1/companies/{company_id}/branches", request: { params: listCompanyBranchesParams, query: listCompanyBranchesQuery }, responses: { 200: { description: "A page of branches." } } }),
  /** List branches */
  listBranches: route({ method: 'get', path: "/api/v1/organization/branches", request: { query: listBranchesQuery }, responses: { 200: { description: "A page of branches." } } }),
  /** Create a branch */
  createBranch: route({ method: 'post', path: "/api/v1/organization/branches", request: { body: { required: true, content: { "application/json": { schema: branchCreate } } } }, responses: { 201: { description: "The branch as it stands." } } }),
  /** Archive a branch */
  deleteBranch: route({ method: 'delete', path: "/api/v1/organization/branches/{branch_id}", request: { params: deleteBranchParams }, responses: { 204: { description: "The branch is archived." } } }),
  /** Get a branch */
  getBranch: route({ method: 'get', path: "/api/v1/organization/branches/{branch_id}", request: { params: getBranchParams }, responses: { 200: { description: "The branch as it stands." } } }),
  /** Update some fields of a branch */
  updateBranch: route({ method: 'patch', path: "/api/v1/organization/branches/{branch_id}", request: { params: updateBranchParams, body: { required: true, content: { "application/json": { schema: branchUpdate } } } }, responses: { 200: { description: "The branch as it stands." } } }),
  /** List departments */
  listOrgDepartments: route({ method: 'get', path: "/api/v1/organization/departments", request: { query: listOrgDepartmentsQuery }, responses: { 200: { description: "A page of departments." } } }),
  /** Create a department */
  createOrgDepartment: route({ method: 'post', path: "/api/v1/organization/departments", request: { body: { required: true, content: { "application/json": { schema: orgDepartmentCreate } } } }, responses: { 201: { description: "The department as it stands." } } }),
  /** Archive a department */
  deleteOrgDepartment: route({ method: 'delete', path: "/api/v1/organization/departments/{department_id}", request: { params: deleteOrgDepartmentParams }, responses: { 204: { description: "The department is archived." } } }),
  /** Get a department */
  getOrgDepartment: route({ method: 'get', path: "/api/v1/organization/departments/{department_id}", request: { params: getOrgDepartmentParams }, responses: { 200: { description: "The department as it stands." } } }),
  /** Update some fields of a department */
  updateOrgDepartment: route({ method: 'patch', path: "/api/v1/organization/departments/{department_id}", request: { params: updateOrgDepartmentParams, body: { required: true, content: { "application/json": { schema: orgDepartmentUpdate } } } }, responses: { 200: { description: "The department as it stands." } } }),
  /** List stores */
  listStores: route({ method: 'get', path: "/api/v1/stores", request: { query: listStoresQuery }, responses: { 200: { description: "A page of stores." } } }),
  /** Create a store */
  createStore: route({ method: 'post', path: "/api/v1/stores", request: { body: { required: true, content: { "application/json": { schema: storeCreate } } } }, responses: { 201: { description: "The store as it stands." } } }),
  /** Archive a store */
  deleteStore: route({ method: 'delete', path: "/api/v1/stores/{store_id}", request: { params: deleteStoreParams }, responses: { 204: { description: "The store is archived." } } }),
  /** Get a store */
  getStore: route({ method: 'get', path: "/api/v1/stores/{store_id}", request: { params: getStoreParams }, responses: { 200: { description: "The store as it stands." } } }),
  /** Update some fields of a store */
  updateStore: route({ method: 'patch', path: "/api/v1/stores/{store_id}", request: { params: updateStoreParams, body: { required: true, content: { "application/json": { schema: storeUpdate } } } }, responses: { 200: { description: "The store as it stands." } } }),
  /** Replace a store */
  replaceStore: route({ method: 'put', path: "/api/v1/stores/{store_id}", request: { params: replaceStoreParams, body: { required: true, content: { "application/json": { schema: storeCreate } } } }, responses: { 200: { description: "The store as it stands." } } }),
  /** List the own tenants */
  listOwnTenants: route({ method: 'get', path: "/api/v1/tenants", request: { query: listOwnTenantsQuery }, responses: { 200: { description: "A page of tenants." } } }),
  /** Found another tenant */
  createTenant: route({ method: 'post', path: "/api/v1/tenants", request: { body: { required: true, content: { "application/json": { schema: tenantCreate } } } }, responses: { 201: { description: "The tenant as it stands." } } }),
  /** Close a tenant */
  closeTenant: route({ method: 'delete', path: "/api/v1/tenants/{tenant_id}", request: { params: closeTenantParams, query: closeTenantQuery }, responses: { 200: { description: "The tenant is closed." } } }),
}
