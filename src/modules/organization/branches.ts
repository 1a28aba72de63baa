import type {
  Branch,
  BranchCreate,
  BranchUpdate,
  ListBranchesQuery,
  ListCompanyBranchesQuery,
} from '#generated/organization/types.ts'
import { collection } from '#platform/collection.ts'
import { now } from '#platform/context.ts'
import { publish } from '#platform/events.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import type { Page } from '#platform/page.ts'
import { isTimeZone } from '#platform/places.ts'
import * as companies from './companies.ts'
import { refuseBranch as refuse } from './errors.ts'
import { branchCreated, branchDeleted, branchUpdated } from './events.ts'
import { Branch as BranchRow } from './models/branch.ts'
import { Company } from './models/company.ts'
import { headOffice } from './places.ts'
import {
  isInUse,
  isManager,
  lockTree,
  nowhere,
  requireReach,
  requireUnused,
  requireWholeTenant,
  treeConflicts,
  within,
} from './structure.ts'
import { branchView as view } from './views.ts'

const branches = collection<BranchRow, Branch, ListBranchesQuery>(BranchRow, {
  resource: 'branch',
  view,
  order: 'name',
  where: { is_archived: false },
  search: 'search_branches',
  filters: { within },
  conflict: { ...treeConflicts('branches', refuse), branches_manager_fkey: refuse.unknownManager },
})

export const { list, get } = branches

/** The branches of one company; those of companies below it are not among them. */
export async function listOfCompany(id: string, query: ListCompanyBranchesQuery): Promise<Page<Branch>> {
  await companies.find(id)
  return list({ ...query, company_id: id })
}

/** A branch; it belongs to the company of the headquarters unless the body says otherwise. */
export async function create(body: BranchCreate): Promise<Branch> {
  requireWholeTenant()
  await lockTree('branches')
  const company_id = body.company_id ?? (await headOffice()).company_id
  const said = await settle({ ...blank, ...body, company_id })
  if (said.is_headquarters) await leaveHeadquarters()
  const row = await branches.insert(said)
  const branch = view(row)
  await publish(branchCreated, branch)
  return branch
}

/** Merges the given fields; with another parent everything below moves along, and of the headquarters there is exactly one. */
export async function update(id: string, body: BranchUpdate): Promise<Branch> {
  await lockTree('branches')
  const row = await branches.lock(id)
  requireReach(row.id, row.manager_id)
  if (row.archived_at) throw refuse.archived()
  const before = row.version
  const said = await settle(mergePatch(writable(row), body) as Writable, row)
  if (row.is_headquarters && !said.is_headquarters) throw refuse.headquartersStays()
  if (said.is_headquarters && !row.is_headquarters) await leaveHeadquarters()
  await branches.save(row, said)
  const branch = view(row)
  if (row.version !== before) await publish(branchUpdated, branch)
  return branch
}

/** The branch leaves the lists and gives its code free, once nothing refers to it any more. */
export async function archive(id: string): Promise<void> {
  await lockTree('branches')
  const row = await branches.lock(id)
  requireReach(row.id, row.manager_id)
  if (row.is_headquarters) throw refuse.headquartersNeeded()
  await requireUnused('branches', row, refuse)
  await branches.save(row, { archived_at: now() })
  await publish(branchDeleted, view(row))
}

/** The headquarters becomes a branch like others, so that another one may take its place. */
async function leaveHeadquarters(): Promise<void> {
  requireWholeTenant()
  for (const row of await branches.lockAll('is_headquarters', ['true'])) {
    await branches.save(row, { is_headquarters: false })
    await publish(branchUpdated, view(row))
  }
}

type Writable = Required<BranchCreate>

/** What is stored for what was said: a whole address, and a company, a parent and a manager that exist. */
async function settle(said: Writable, row?: BranchRow) {
  const { company_id, parent_id, manager_id, timezone } = said
  if (company_id !== row?.company_id && !(await isInUse(Company, company_id)))
    throw refuse.unknownCompany({ company_id })
  if (parent_id && parent_id !== row?.parent_id && !(await isInUse(BranchRow, parent_id)))
    throw refuse.unknownParent({ parent_id })
  if (manager_id && manager_id !== row?.manager_id && !(await isManager(manager_id)))
    throw refuse.unknownManager({ manager_id })
  if (timezone !== null && !isTimeZone(timezone)) throw refuse.unknownTimezone({ timezone })
  if (said.is_headquarters && !said.is_active) throw refuse.headquartersStays()
  return { ...said, address: { ...nowhere, ...said.address } }
}

const writable = (row: BranchRow): Writable =>
  Object.fromEntries(['name', 'company_id', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as never

const blank = {
  code: null,
  address: nowhere,
  email: null,
  phone: null,
  timezone: null,
  manager_id: null,
  is_headquarters: false,
  parent_id: null,
  is_active: true,
} satisfies Omit<Writable, 'name' | 'company_id'>
