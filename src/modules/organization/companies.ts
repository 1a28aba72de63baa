import type { Company, CompanyCreate, CompanyUpdate, ListCompaniesQuery } from '#generated/organization/types.ts'
import { collection } from '#platform/collection.ts'
import { now } from '#platform/context.ts'
import { publish } from '#platform/events.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { isCurrency } from '#platform/places.ts'
import { soundNumbers } from '#platform/tax-numbers.ts'
import { refuseCompany as refuse } from './errors.ts'
import { companyCreated, companyDeleted, companyUpdated } from './events.ts'
import { Company as CompanyRow } from './models/company.ts'
import { currentTenant } from './places.ts'
import { isInUse, lockTree, nowhere, requireUnused, requireWholeTenant, treeConflicts, within } from './structure.ts'
import { companyView as view } from './views.ts'

const companies = collection<CompanyRow, Company, ListCompaniesQuery>(CompanyRow, {
  resource: 'company',
  view,
  order: 'name',
  where: { is_archived: false },
  search: 'search_companies',
  filters: { within },
  conflict: treeConflicts('companies', refuse),
})

export const { list, get, find } = companies

/** A legal entity, at a root or below another one; its books are kept in the tenant's currency unless the body says otherwise. */
export async function create(body: CompanyCreate): Promise<Company> {
  requireWholeTenant()
  await lockTree('companies')
  const { currency } = await currentTenant()
  const row = await companies.insert(await settle({ ...blank, currency, ...body }))
  const company = view(row)
  await publish(companyCreated, company)
  return company
}

/** Merges the given fields; with another parent everything below moves along. */
export async function update(id: string, body: CompanyUpdate): Promise<Company> {
  await lockTree('companies')
  const row = await companies.lock(id)
  requireWholeTenant()
  if (row.archived_at) throw refuse.archived()
  const before = row.version
  await companies.save(row, await settle(mergePatch(writable(row), body) as Writable, row))
  const company = view(row)
  if (row.version !== before) await publish(companyUpdated, company)
  return company
}

/** The company leaves the lists and gives its code free, once nothing refers to it any more. */
export async function archive(id: string): Promise<void> {
  await lockTree('companies')
  const row = await companies.lock(id)
  requireWholeTenant()
  await requireUnused('companies', row, refuse)
  await companies.save(row, { archived_at: now() })
  await publish(companyDeleted, view(row))
}

type Writable = Required<CompanyCreate>

/** What is stored for what was said: a whole address, sound tax numbers, a currency and a parent that exist. */
async function settle(said: Writable, row?: CompanyRow) {
  const address = { ...nowhere, ...said.address }
  const tax_country = said.tax_country ?? address.country ?? null
  if (!isCurrency(said.currency)) throw refuse.unknownCurrency({ currency: said.currency })
  if (said.parent_id && said.parent_id !== row?.parent_id && !(await isInUse(CompanyRow, said.parent_id)))
    throw refuse.unknownParent({ parent_id: said.parent_id })
  return {
    ...said,
    address,
    tax_country,
    ...soundNumbers(said, tax_country, refuse),
  }
}

const writable = (row: CompanyRow): Writable =>
  Object.fromEntries(['name', 'currency', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as never

const blank = {
  code: null,
  legal_name: null,
  registration_number: null,
  vat_number: null,
  tax_number: null,
  tax_country: null,
  address: nowhere,
  contact_name: null,
  email: null,
  phone: null,
  website: null,
  parent_id: null,
  is_active: true,
} satisfies Omit<Writable, 'name' | 'currency'>
