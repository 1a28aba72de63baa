import type {
  ListOrgDepartmentsQuery,
  OrgDepartment,
  OrgDepartmentCreate,
  OrgDepartmentUpdate,
} from '#generated/organization/types.ts'
import { collection } from '#platform/collection.ts'
import { now } from '#platform/context.ts'
import { publish } from '#platform/events.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { refuseDepartment as refuse } from './errors.ts'
import { departmentCreated, departmentDeleted, departmentUpdated } from './events.ts'
import { Branch } from './models/branch.ts'
import { OrgDepartment as DepartmentRow } from './models/org-department.ts'
import { isInUse, isManager, lockTree, requireReach, requireUnused, treeConflicts, within } from './structure.ts'
import { departmentView as view } from './views.ts'

const departments = collection<DepartmentRow, OrgDepartment, ListOrgDepartmentsQuery>(DepartmentRow, {
  resource: 'department',
  view,
  order: 'name',
  where: { is_archived: false },
  search: 'search_org_departments',
  filters: { within },
  conflict: { ...treeConflicts('org_departments', refuse), org_departments_manager_fkey: refuse.unknownManager },
})
listIsMadeOf('org_departments', { tables: ['org_departments'] })

export const { list, get } = departments

/** A department of one branch, or of the whole tenant. */
export async function create(body: OrgDepartmentCreate): Promise<OrgDepartment> {
  await lockTree('org_departments')
  const row = await departments.insert(await settle({ ...blank, ...body }))
  const department = view(row)
  await publish(departmentCreated, department)
  return department
}

/** Merges the given fields; with another parent everything below moves along. */
export async function update(id: string, body: OrgDepartmentUpdate): Promise<OrgDepartment> {
  await lockTree('org_departments')
  const row = await departments.lock(id)
  requireReach(row.branch_id, row.manager_id)
  if (row.archived_at) throw refuse.archived()
  const before = row.version
  await departments.save(row, await settle(mergePatch(writable(row), body) as Writable, row))
  const department = view(row)
  if (row.version !== before) await publish(departmentUpdated, department)
  return department
}

/** The department leaves the lists and gives its code free, once nothing refers to it any more. */
export async function archive(id: string): Promise<void> {
  await lockTree('org_departments')
  const row = await departments.lock(id)
  requireReach(row.branch_id, row.manager_id)
  await requireUnused('org_departments', row, refuse)
  await departments.save(row, { archived_at: now() })
  await publish(departmentDeleted, view(row))
}

type Writable = Required<OrgDepartmentCreate>

/** What is stored for what was said: a branch, a parent and a manager that exist, within the caller's reach. */
async function settle(said: Writable, row?: DepartmentRow): Promise<Writable> {
  const { branch_id, parent_id, manager_id } = said
  requireReach(branch_id, manager_id)
  if (branch_id && branch_id !== row?.branch_id && !(await isInUse(Branch, branch_id)))
    throw refuse.unknownBranch({ branch_id })
  if (parent_id && parent_id !== row?.parent_id && !(await isInUse(DepartmentRow, parent_id)))
    throw refuse.unknownParent({ parent_id })
  if (manager_id && manager_id !== row?.manager_id && !(await isManager(manager_id)))
    throw refuse.unknownManager({ manager_id })
  return said
}

const writable = (row: DepartmentRow): Writable =>
  Object.fromEntries(['name', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as never

const blank = {
  code: null,
  description: null,
  branch_id: null,
  manager_id: null,
  parent_id: null,
  is_active: true,
} satisfies Omit<Writable, 'name'>
