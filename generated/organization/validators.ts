// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { address, addressInput, countryCode, currencyCode, email, id, instant, locale, pagination, phone, roleSummary, slug, timeZone } from '../shared/validators.ts'
import { array, boolean, coerced, define, integer, nullable, object, optional, present, string, values, withDefault } from '../support.ts'
import type { Branch, BranchCreate, BranchEvent, BranchPage, BranchResponse, BranchUpdate, CloseTenantParams, CloseTenantQuery, Company, CompanyCreate, CompanyEvent, CompanyPage, CompanyResponse, CompanyUpdate, DeleteBranchParams, DeleteCompanyParams, DeleteOrgDepartmentParams, DeleteStoreParams, GetBranchParams, GetCompanyParams, GetOrgDepartmentParams, GetStoreParams, ListBranchesQuery, ListCompaniesQuery, ListCompanyBranchesParams, ListCompanyBranchesQuery, ListOrgDepartmentsQuery, ListOwnTenantsQuery, ListStoresQuery, OpeningHours, OrgDepartment, OrgDepartmentCreate, OrgDepartmentEvent, OrgDepartmentPage, OrgDepartmentResponse, OrgDepartmentUpdate, ReplaceStoreParams, Store, StoreCreate, StoreEvent, StorePage, StoreResponse, StoreSummary, StoreUpdate, Tenant, TenantClosure, TenantClosureEvent, TenantClosureResponse, TenantCreate, TenantEvent, TenantPage, TenantResponse, TenantStatus, UpdateBranchParams, UpdateCompanyParams, UpdateOrgDepartmentParams, UpdateStoreParams } from './types.ts'

export const branch: z.ZodType<Branch> = define(() => object({
  id: present(id),
  company_id: present(id),
  code: present(nullable(string())),
  name: present(string()),
  address: present(address),
  email: present(nullable(string({ format: "email" }))),
  phone: present(nullable(string())),
  timezone: present(nullable(timeZone)),
  manager_id: present(nullable(id)),
  is_headquarters: present(boolean()),
  parent_id: present(nullable(id)),
  path: present(array(id, { minItems: 1 })),
  depth: present(integer({ minimum: 1, maximum: 20 })),
  is_active: present(boolean()),
  archived_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const branchCreate: z.ZodType<BranchCreate> = define(() => object({
  company_id: optional(id),
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  address: optional(addressInput),
  email: optional(nullable(email)),
  phone: optional(nullable(phone)),
  timezone: optional(nullable(timeZone)),
  manager_id: optional(nullable(id)),
  is_headquarters: optional(boolean()),
  parent_id: optional(nullable(id)),
  is_active: optional(boolean()),
}))

export const branchUpdate: z.ZodType<BranchUpdate> = define(() => object({
  company_id: optional(id),
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  address: optional(addressInput),
  email: optional(nullable(email)),
  phone: optional(nullable(phone)),
  timezone: optional(nullable(timeZone)),
  manager_id: optional(nullable(id)),
  is_headquarters: optional(boolean()),
  parent_id: optional(nullable(id)),
  is_active: optional(boolean()),
}, { minProperties: 1 }))

export const branchResponse: z.ZodType<BranchResponse> = define(() => object({
  success: present(values([true])),
  data: present(branch),
}))

export const branchPage: z.ZodType<BranchPage> = define(() => object({
  success: present(values([true])),
  data: present(array(branch)),
  pagination: present(pagination),
}))

export const branchEvent: z.ZodType<BranchEvent> = define(() => object({
  id: present(id),
  type: present(values(["branch.created","branch.updated","branch.deleted"])),
  timestamp: present(instant),
  data: present(branch),
}))

export const company: z.ZodType<Company> = define(() => object({
  id: present(id),
  code: present(nullable(string())),
  name: present(string()),
  legal_name: present(nullable(string())),
  registration_number: present(nullable(string())),
  vat_number: present(nullable(string())),
  tax_number: present(nullable(string())),
  tax_country: present(nullable(countryCode)),
  address: present(address),
  currency: present(currencyCode),
  contact_name: present(nullable(string())),
  email: present(nullable(string({ format: "email" }))),
  phone: present(nullable(string())),
  website: present(nullable(string({ format: "uri" }))),
  parent_id: present(nullable(id)),
  path: present(array(id, { minItems: 1 })),
  depth: present(integer({ minimum: 1, maximum: 20 })),
  is_active: present(boolean()),
  archived_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const companyCreate: z.ZodType<CompanyCreate> = define(() => object({
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  legal_name: optional(nullable(string({ minLength: 1, maxLength: 200, pattern: "\\S" }))),
  registration_number: optional(nullable(string({ minLength: 1, maxLength: 60, pattern: "^\\S(.*\\S)?$" }))),
  vat_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_country: optional(nullable(countryCode)),
  address: optional(addressInput),
  currency: optional(currencyCode),
  contact_name: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  email: optional(nullable(email)),
  phone: optional(nullable(phone)),
  website: optional(nullable(string({ maxLength: 300, pattern: "^https?://", format: "uri" }))),
  parent_id: optional(nullable(id)),
  is_active: optional(boolean()),
}))

export const companyUpdate: z.ZodType<CompanyUpdate> = define(() => object({
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  legal_name: optional(nullable(string({ minLength: 1, maxLength: 200, pattern: "\\S" }))),
  registration_number: optional(nullable(string({ minLength: 1, maxLength: 60, pattern: "^\\S(.*\\S)?$" }))),
  vat_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_country: optional(nullable(countryCode)),
  address: optional(addressInput),
  currency: optional(currencyCode),
  contact_name: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  email: optional(nullable(email)),
  phone: optional(nullable(phone)),
  website: optional(nullable(string({ maxLength: 300, pattern: "^https?://", format: "uri" }))),
  parent_id: optional(nullable(id)),
  is_active: optional(boolean()),
}, { minProperties: 1 }))

export const companyResponse: z.ZodType<CompanyResponse> = define(() => object({
  success: present(values([true])),
  data: present(company),
}))

export const companyPage: z.ZodType<CompanyPage> = define(() => object({
  success: present(values([true])),
  data: present(array(company)),
  pagination: present(pagination),
}))

export const companyEvent: z.ZodType<CompanyEvent> = define(() => object({
  id: present(id),
  type: present(values(["company.created","company.updated","company.deleted"])),
  timestamp: present(instant),
  data: present(company),
}))

export const orgDepartment: z.ZodType<OrgDepartment> = define(() => object({
  id: present(id),
  code: present(nullable(string())),
  name: present(string()),
  description: present(nullable(string())),
  branch_id: present(nullable(id)),
  manager_id: present(nullable(id)),
  parent_id: present(nullable(id)),
  path: present(array(id, { minItems: 1 })),
  depth: present(integer({ minimum: 1, maximum: 20 })),
  is_active: present(boolean()),
  archived_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const orgDepartmentCreate: z.ZodType<OrgDepartmentCreate> = define(() => object({
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  branch_id: optional(nullable(id)),
  manager_id: optional(nullable(id)),
  parent_id: optional(nullable(id)),
  is_active: optional(boolean()),
}))

export const orgDepartmentUpdate: z.ZodType<OrgDepartmentUpdate> = define(() => object({
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  branch_id: optional(nullable(id)),
  manager_id: optional(nullable(id)),
  parent_id: optional(nullable(id)),
  is_active: optional(boolean()),
}, { minProperties: 1 }))

export const orgDepartmentResponse: z.ZodType<OrgDepartmentResponse> = define(() => object({
  success: present(values([true])),
  data: present(orgDepartment),
}))

export const orgDepartmentPage: z.ZodType<OrgDepartmentPage> = define(() => object({
  success: present(values([true])),
  data: present(array(orgDepartment)),
  pagination: present(pagination),
}))

export const orgDepartmentEvent: z.ZodType<OrgDepartmentEvent> = define(() => object({
  id: present(id),
  type: present(values(["org_department.created","org_department.updated","org_department.deleted"])),
  timestamp: present(instant),
  data: present(orgDepartment),
}))

export const openingHours: z.ZodType<OpeningHours> = define(() => object({
  day: present(values(["monday","tuesday","wednesday","thursday","friday","saturday","sunday"])),
  opens: present(string({ pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" })),
  closes: present(string({ pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" })),
}))

export const store: z.ZodType<Store> = define(() => object({
  id: present(id),
  branch_id: present(id),
  code: present(nullable(string())),
  name: present(string()),
  description: present(nullable(string())),
  address: present(address),
  latitude: present(nullable(string())),
  longitude: present(nullable(string())),
  email: present(nullable(string({ format: "email" }))),
  phone: present(nullable(string())),
  website: present(nullable(string({ format: "uri" }))),
  timezone: present(nullable(timeZone)),
  opening_hours: present(array(openingHours)),
  is_headquarters: present(boolean()),
  is_active: present(boolean()),
  archived_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const storeCreate: z.ZodType<StoreCreate> = define(() => object({
  branch_id: optional(id),
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  address: optional(addressInput),
  latitude: optional(nullable(string({ pattern: "^-?([0-9]|[1-8][0-9])(\\.[0-9]{1,6})?$|^-?90(\\.0{1,6})?$" }))),
  longitude: optional(nullable(string({ pattern: "^-?([0-9]|[1-9][0-9]|1[0-7][0-9])(\\.[0-9]{1,6})?$|^-?180(\\.0{1,6})?$" }))),
  email: optional(nullable(email)),
  phone: optional(nullable(phone)),
  website: optional(nullable(string({ maxLength: 300, pattern: "^https?://", format: "uri" }))),
  timezone: optional(nullable(timeZone)),
  opening_hours: optional(array(openingHours, { maxItems: 42, uniqueItems: true })),
  is_headquarters: optional(boolean()),
  is_active: optional(boolean()),
}))

export const storeUpdate: z.ZodType<StoreUpdate> = define(() => object({
  branch_id: optional(id),
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  address: optional(addressInput),
  latitude: optional(nullable(string({ pattern: "^-?([0-9]|[1-8][0-9])(\\.[0-9]{1,6})?$|^-?90(\\.0{1,6})?$" }))),
  longitude: optional(nullable(string({ pattern: "^-?([0-9]|[1-9][0-9]|1[0-7][0-9])(\\.[0-9]{1,6})?$|^-?180(\\.0{1,6})?$" }))),
  email: optional(nullable(email)),
  phone: optional(nullable(phone)),
  website: optional(nullable(string({ maxLength: 300, pattern: "^https?://", format: "uri" }))),
  timezone: optional(nullable(timeZone)),
  opening_hours: optional(array(openingHours, { maxItems: 42, uniqueItems: true })),
  is_headquarters: optional(boolean()),
  is_active: optional(boolean()),
}, { minProperties: 1 }))

export const storeResponse: z.ZodType<StoreResponse> = define(() => object({
  success: present(values([true])),
  data: present(store),
}))

export const storePage: z.ZodType<StorePage> = define(() => object({
  success: present(values([true])),
  data: present(array(store)),
  pagination: present(pagination),
}))

export const storeEvent: z.ZodType<StoreEvent> = define(() => object({
  id: present(id),
  type: present(values(["store.created","store.updated","store.deleted"])),
  timestamp: present(instant),
  data: present(store),
}))

export const tenantClosure: z.ZodType<TenantClosure> = define(() => object({
  id: present(id),
  slug: present(slug),
  name: present(string()),
  status: present(tenantStatus),
  closed_at: present(nullable(instant)),
  erase_at: present(nullable(instant)),
}))

export const tenantClosureResponse: z.ZodType<TenantClosureResponse> = define(() => object({
  success: present(values([true])),
  data: present(tenantClosure),
}))

export const tenantClosureEvent: z.ZodType<TenantClosureEvent> = define(() => object({
  id: present(id),
  type: present(values(["tenant.closed","tenant.reopened"])),
  timestamp: present(instant),
  data: present(tenantClosure),
}))

export const tenantStatus: z.ZodType<TenantStatus> = define(() => values(["active","closed"]))

export const tenant: z.ZodType<Tenant> = define(() => object({
  id: present(id),
  slug: present(slug),
  name: present(string()),
  status: present(tenantStatus),
  currency: present(currencyCode),
  country: present(nullable(countryCode)),
  timezone: present(timeZone),
  locale: present(locale),
  user_id: present(id),
  roles: present(array(roleSummary)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const tenantCreate: z.ZodType<TenantCreate> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  slug: optional(slug),
  store_name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  country: optional(countryCode),
  currency: optional(currencyCode),
  timezone: optional(timeZone),
  locale: optional(locale),
}))

export const storeSummary: z.ZodType<StoreSummary> = define(() => object({
  id: present(id),
  name: present(string()),
}))

export const tenantResponse: z.ZodType<TenantResponse> = define(() => object({
  success: present(values([true])),
  data: present(tenant),
}))

export const tenantPage: z.ZodType<TenantPage> = define(() => object({
  success: present(values([true])),
  data: present(array(tenant)),
  pagination: present(pagination),
}))

export const tenantEvent: z.ZodType<TenantEvent> = define(() => object({
  id: present(id),
  type: present(values(["tenant.created"])),
  timestamp: present(instant),
  data: present(tenant),
}))

export const listCompaniesQuery: z.ZodType<ListCompaniesQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","code","-code","depth","-depth","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  code: optional(string({ minLength: 1, maxLength: 40 })),
  parent_id: optional(id),
  within: optional(id),
  depth: optional(integer({ minimum: 1, maximum: 20 })),
  country: optional(countryCode),
  currency: optional(currencyCode),
  is_active: optional(boolean()),
  is_archived: optional(boolean()),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, depth: "integer", is_active: "boolean", is_archived: "boolean" }))

export const deleteCompanyParams: z.ZodType<DeleteCompanyParams> = define(() => coerced(object({
  company_id: present(id),
}), {}))

export const getCompanyParams: z.ZodType<GetCompanyParams> = define(() => coerced(object({
  company_id: present(id),
}), {}))

export const updateCompanyParams: z.ZodType<UpdateCompanyParams> = define(() => coerced(object({
  company_id: present(id),
}), {}))

export const listCompanyBranchesParams: z.ZodType<ListCompanyBranchesParams> = define(() => coerced(object({
  company_id: present(id),
}), {}))

export const listCompanyBranchesQuery: z.ZodType<ListCompanyBranchesQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","code","-code","depth","-depth","city","-city","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  city: optional(string({ minLength: 1, maxLength: 120 })),
  country: optional(countryCode),
  is_active: optional(boolean()),
  is_archived: optional(boolean()),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, is_active: "boolean", is_archived: "boolean" }))

export const listBranchesQuery: z.ZodType<ListBranchesQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","code","-code","depth","-depth","city","-city","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  code: optional(string({ minLength: 1, maxLength: 40 })),
  company_id: optional(id),
  parent_id: optional(id),
  within: optional(id),
  depth: optional(integer({ minimum: 1, maximum: 20 })),
  manager_id: optional(id),
  is_headquarters: optional(boolean()),
  city: optional(string({ minLength: 1, maxLength: 120 })),
  country: optional(countryCode),
  is_active: optional(boolean()),
  is_archived: optional(boolean()),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, depth: "integer", is_headquarters: "boolean", is_active: "boolean", is_archived: "boolean" }))

export const deleteBranchParams: z.ZodType<DeleteBranchParams> = define(() => coerced(object({
  branch_id: present(id),
}), {}))

export const getBranchParams: z.ZodType<GetBranchParams> = define(() => coerced(object({
  branch_id: present(id),
}), {}))

export const updateBranchParams: z.ZodType<UpdateBranchParams> = define(() => coerced(object({
  branch_id: present(id),
}), {}))

export const listOrgDepartmentsQuery: z.ZodType<ListOrgDepartmentsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","code","-code","depth","-depth","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  code: optional(string({ minLength: 1, maxLength: 40 })),
  parent_id: optional(id),
  within: optional(id),
  depth: optional(integer({ minimum: 1, maximum: 20 })),
  branch_id: optional(id),
  manager_id: optional(id),
  is_active: optional(boolean()),
  is_archived: optional(boolean()),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, depth: "integer", is_active: "boolean", is_archived: "boolean" }))

export const deleteOrgDepartmentParams: z.ZodType<DeleteOrgDepartmentParams> = define(() => coerced(object({
  department_id: present(id),
}), {}))

export const getOrgDepartmentParams: z.ZodType<GetOrgDepartmentParams> = define(() => coerced(object({
  department_id: present(id),
}), {}))

export const updateOrgDepartmentParams: z.ZodType<UpdateOrgDepartmentParams> = define(() => coerced(object({
  department_id: present(id),
}), {}))

export const listStoresQuery: z.ZodType<ListStoresQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","code","-code","city","-city","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  code: optional(string({ minLength: 1, maxLength: 40 })),
  branch_id: optional(id),
  is_headquarters: optional(boolean()),
  city: optional(string({ minLength: 1, maxLength: 120 })),
  country: optional(countryCode),
  is_active: optional(boolean()),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, is_headquarters: "boolean", is_active: "boolean" }))

export const deleteStoreParams: z.ZodType<DeleteStoreParams> = define(() => coerced(object({
  store_id: present(id),
}), {}))

export const getStoreParams: z.ZodType<GetStoreParams> = define(() => coerced(object({
  store_id: present(id),
}), {}))

export const updateStoreParams: z.ZodType<UpdateStoreParams> = define(() => coerced(object({
  store_id: present(id),
}), {}))

export const replaceStoreParams: z.ZodType<ReplaceStoreParams> = define(() => coerced(object({
  store_id: present(id),
}), {}))

export const listOwnTenantsQuery: z.ZodType<ListOwnTenantsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
}), { page: "integer", per_page: "integer" }))

export const closeTenantParams: z.ZodType<CloseTenantParams> = define(() => coerced(object({
  tenant_id: present(id),
}), {}))

export const closeTenantQuery: z.ZodType<CloseTenantQuery> = define(() => coerced(object({
  confirm: optional(string({ minLength: 1, maxLength: 200 })),
}), {}))
