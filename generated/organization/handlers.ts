// generated from spec/, do not edit
import type { Branch, BranchCreate, BranchPage, BranchResponse, BranchUpdate, CloseTenantParams, CloseTenantQuery, Company, CompanyCreate, CompanyPage, CompanyResponse, CompanyUpdate, DeleteBranchParams, DeleteCompanyParams, DeleteOrgDepartmentParams, DeleteStoreParams, GetBranchParams, GetCompanyParams, GetOrgDepartmentParams, GetStoreParams, ListBranchesQuery, ListCompaniesQuery, ListCompanyBranchesParams, ListCompanyBranchesQuery, ListOrgDepartmentsQuery, ListOwnTenantsQuery, ListStoresQuery, OrgDepartment, OrgDepartmentCreate, OrgDepartmentPage, OrgDepartmentResponse, OrgDepartmentUpdate, ReplaceStoreParams, Store, StoreCreate, StorePage, StoreResponse, StoreUpdate, Tenant, TenantClosure, TenantClosureResponse, TenantCreate, TenantPage, TenantResponse, UpdateBranchParams, UpdateCompanyParams, UpdateOrgDepartmentParams, UpdateStoreParams } from './types.ts'
import type { Pagination } from '../shared/types.ts'
import type { Reply } from '../support.ts'

export interface OrganizationHandlers {
  /**
   * List companies
   *
   * Legal entities of the tenant, by name. Archived ones are left out unless `is_archived` asks for them. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listCompanies(request: { query: ListCompaniesQuery }): Promise<{ data: Reply<Company[]>; pagination: Pagination }>

  /**
   * Create a company
   *
   * Adds a legal entity, at a root or below another one. Announces `company.created`. Refused with 409 where a company that is not archived has the same code, with 422 where a tax number is not one of its country, the currency does not exist, or the parent is unknown or archived, and with 403 where the caller's scope is not the whole tenant.
   */
  createCompany(request: { body: CompanyCreate }): Promise<Reply<Company>>

  /**
   * Archive a company
   *
   * Archives the company: it leaves the lists, its code becomes free, and documents that name it stay readable. Announces `company.deleted`. Refused with 409 where a company, a branch or anything else that is not archived still refers to it, or where it is archived already.
   */
  deleteCompany(request: { params: DeleteCompanyParams }): Promise<void>

  /**
   * Get a company
   *
   * One company, archived ones too, so that old documents keep their reader. Changes nothing.
   */
  getCompany(request: { params: GetCompanyParams }): Promise<Reply<Company>>

  /**
   * Update some fields of a company
   *
   * Merges the body into the company (RFC 7396): a field left out stays, a null clears, an address merges field by field. With another parent everything below moves along, and its `path` changes with it. Announces `company.updated` where anything changed. Refused as creating is, and with 422 where the parent is below the company itself, the tree would be deeper than 20 levels, or the company is archived.
   */
  updateCompany(request: { params: UpdateCompanyParams; body: CompanyUpdate }): Promise<Reply<Company>>

  /**
   * List branches of a company
   *
   * Branches of one company, by name, those of companies below it left out. Archived ones are left out unless `is_archived` asks for them. Changes nothing.
   */
  listCompanyBranches(request: { params: ListCompanyBranchesParams; query: ListCompanyBranchesQuery }): Promise<{ data: Reply<Branch[]>; pagination: Pagination }>

  /**
   * List branches
   *
   * Branches of the tenant, by name; everybody with the permission sees all of them. Archived ones are left out unless `is_archived` asks for them. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listBranches(request: { query: ListBranchesQuery }): Promise<{ data: Reply<Branch[]>; pagination: Pagination }>

  /**
   * Create a branch
   *
   * Adds a branch, to the company of the headquarters unless `company_id` says otherwise. With `is_headquarters` the former headquarters becomes a branch like others. Announces `branch.created`. Refused with 409 where a branch that is not archived has the same code, with 422 where the company, the parent or the manager is unknown or archived or the time zone does not exist, and with 403 where the caller's scope is not the whole tenant.
   */
  createBranch(request: { body: BranchCreate }): Promise<Reply<Branch>>

  /**
   * Archive a branch
   *
   * Archives the branch: it leaves the lists, its code becomes free, and documents that name it stay readable. Announces `branch.deleted`. Refused with 409 where anything that is not archived still refers to it (branches below it, departments, stores, users, customers), where it is the headquarters, or where it is archived already.
   */
  deleteBranch(request: { params: DeleteBranchParams }): Promise<void>

  /**
   * Get a branch
   *
   * One branch, archived ones too, so that old documents keep their reader. Changes nothing.
   */
  getBranch(request: { params: GetBranchParams }): Promise<Reply<Branch>>

  /**
   * Update some fields of a branch
   *
   * Merges the body into the branch (RFC 7396): a field left out stays, a null clears, an address merges field by field. With another parent everything below moves along, and its `path` changes with it. Announces `branch.updated` where anything changed, for a former headquarters too. Refused as creating is, and with 422 where the parent is below the branch itself, the tree would be deeper than 20 levels, the branch is archived, or the tenant would be left without an active headquarters. A scope narrower than the tenant reaches the own branch, and those that the caller manages.
   */
  updateBranch(request: { params: UpdateBranchParams; body: BranchUpdate }): Promise<Reply<Branch>>

  /**
   * List departments
   *
   * Departments of the tenant, by name; everybody with the permission sees all of them. Archived ones are left out unless `is_archived` asks for them. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listOrgDepartments(request: { query: ListOrgDepartmentsQuery }): Promise<{ data: Reply<OrgDepartment[]>; pagination: Pagination }>

  /**
   * Create a department
   *
   * Adds a department, of one branch or of the whole tenant. Announces `org_department.created`. Refused with 409 where a department that is not archived has the same code, with 422 where the branch, the parent or the manager is unknown or archived, and with 403 where the caller's scope does not reach the branch.
   */
  createOrgDepartment(request: { body: OrgDepartmentCreate }): Promise<Reply<OrgDepartment>>

  /**
   * Archive a department
   *
   * Archives the department: it leaves the lists, its code becomes free, and documents that name it stay readable. Announces `org_department.deleted`. Refused with 409 where a department below it or anything else that is not archived still refers to it, or where it is archived already.
   */
  deleteOrgDepartment(request: { params: DeleteOrgDepartmentParams }): Promise<void>

  /**
   * Get a department
   *
   * One department, archived ones too, so that old documents keep their reader. Changes nothing.
   */
  getOrgDepartment(request: { params: GetOrgDepartmentParams }): Promise<Reply<OrgDepartment>>

  /**
   * Update some fields of a department
   *
   * Merges the body into the department (RFC 7396): a field left out stays, a null clears. With another parent everything below moves along, and its `path` changes with it. Announces `org_department.updated` where anything changed. Refused as creating is, and with 422 where the parent is below the department itself, the tree would be deeper than 20 levels, or the department is archived. A scope narrower than the tenant reaches the departments of the own branch, and those that the caller manages.
   */
  updateOrgDepartment(request: { params: UpdateOrgDepartmentParams; body: OrgDepartmentUpdate }): Promise<Reply<OrgDepartment>>

  /**
   * List stores
   *
   * Stores of the tenant that `X-Tenant-ID` names, by name. Without a token, or with one of somebody who is no member of it, these are the stores in use of a tenant whose setting `public_catalogue` is on, and 404 of every other; a member with `organization:view` is shown all of them. Archived stores are left out. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listStores(request: { query: ListStoresQuery }): Promise<{ data: Reply<Store[]>; pagination: Pagination }>

  /**
   * Create a store
   *
   * Adds a store to a branch, that of the headquarters unless `branch_id` says otherwise. With `is_headquarters` the store that was the main one becomes one like others. Announces `store.created`. Refused with 409 where a store that is not archived has the same code, with 422 where the branch is unknown or archived, the time zone does not exist, hours overlap, or one coordinate lacks the other, and with 403 where the caller's scope does not reach the branch.
   */
  createStore(request: { body: StoreCreate }): Promise<Reply<Store>>

  /**
   * Archive a store
   *
   * Archives the store: it leaves the lists, its code becomes free, and documents that name it stay readable. Announces `store.deleted`. Refused with 409 where anything that is not archived still refers to it, or where it is archived already.
   */
  deleteStore(request: { params: DeleteStoreParams }): Promise<void>

  /**
   * Get a store
   *
   * One store of the tenant that `X-Tenant-ID` names, to whom as in the list; by `organization:view` archived ones too, so that old documents keep their reader. Changes nothing.
   */
  getStore(request: { params: GetStoreParams }): Promise<Reply<Store>>

  /**
   * Update some fields of a store
   *
   * Merges the body into the store (RFC 7396): a field left out stays, a null clears, an address merges field by field, opening hours are set as a whole. Announces `store.updated` where anything changed. Refused as replacing is.
   */
  updateStore(request: { params: UpdateStoreParams; body: StoreUpdate }): Promise<Reply<Store>>

  /**
   * Replace a store
   *
   * Sets every field; what is left out returns to its default, the branch stays. Announces `store.updated` where anything changed, for a former main store too. Refused as creating is, and with 422 where the store is archived.
   */
  replaceStore(request: { params: ReplaceStoreParams; body: StoreCreate }): Promise<Reply<Store>>

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

  /**
   * Close a tenant
   *
   * Closes the tenant that the caller works in: from this answer on nobody enters it, with sessions, API keys and clients alike, on every server. Its rows are erased for good when the installation's time of grace is over (`erase_at`; 30 days unless the operator says otherwise), after an archive of them has been put away for the owner; so are people who belong to no other tenant. Until then the operator can open it again. Announces `tenant.closed`. Refused with 422 unless `confirm` repeats its name or slug; only a signed-in person can do it.
   */
  closeTenant(request: { params: CloseTenantParams; query: CloseTenantQuery }): Promise<Reply<TenantClosure>>
}
