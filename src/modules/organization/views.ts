import type { Branch, Company, OrgDepartment, Store } from '#generated/organization/types.ts'
import { view } from '#platform/view.ts'
import { Branch as BranchRow } from './models/branch.ts'
import { Company as CompanyRow } from './models/company.ts'
import { OrgDepartment as DepartmentRow } from './models/org-department.ts'
import { Store as StoreRow } from './models/store.ts'

export const companyView = view<Company>()(CompanyRow, [
  'id',
  'code',
  'name',
  'legal_name',
  'registration_number',
  'vat_number',
  'tax_number',
  'tax_country',
  'address',
  'currency',
  'contact_name',
  'email',
  'phone',
  'website',
  'parent_id',
  'path',
  'depth',
  'is_active',
  'archived_at',
  'created_at',
  'updated_at',
])

export const branchView = view<Branch>()(BranchRow, [
  'id',
  'company_id',
  'code',
  'name',
  'address',
  'email',
  'phone',
  'timezone',
  'manager_id',
  'is_headquarters',
  'parent_id',
  'path',
  'depth',
  'is_active',
  'archived_at',
  'created_at',
  'updated_at',
])

export const departmentView = view<OrgDepartment>()(DepartmentRow, [
  'id',
  'code',
  'name',
  'description',
  'branch_id',
  'manager_id',
  'parent_id',
  'path',
  'depth',
  'is_active',
  'archived_at',
  'created_at',
  'updated_at',
])

export const storeView = view<Store>()(StoreRow, [
  'id',
  'branch_id',
  'code',
  'name',
  'description',
  'address',
  'latitude',
  'longitude',
  'email',
  'phone',
  'website',
  'timezone',
  'opening_hours',
  'is_headquarters',
  'is_active',
  'archived_at',
  'created_at',
  'updated_at',
])
