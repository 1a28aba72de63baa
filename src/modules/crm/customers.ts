import { Op } from 'sequelize'
import { customerLifecycle as lifecycleTable } from '#generated/crm/lifecycles.ts'
import type {
  Customer,
  CustomerBulk,
  CustomerBulkOutcome,
  CustomerCreate,
  CustomerUpdate,
  ListCustomersQuery,
} from '#generated/crm/types.ts'
import type { Address } from '#generated/shared/types.ts'
import { isActiveUser } from '#modules/access/index.ts'
import { isBranch } from '#modules/organization/index.ts'
import { outcomeOf, partsOf, refused, type Taken, takeTogether } from '#platform/bulk.ts'
import { collection, sameText } from '#platform/collection.ts'
import { can, membership, now } from '#platform/context.ts'
import { lacking, Refusal } from '#platform/errors.ts'
import { publish, publishAll } from '#platform/events.ts'
import { isId, newId } from '#platform/identifiers.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { soundNumbers } from '#platform/tax-numbers.ts'
import { refuse } from './errors.ts'
import { customerCreated, customerDeleted, customerRestored, customerUpdated } from './events.ts'
import { Customer as CustomerRow } from './models/customer.ts'
import { announceOwner } from './ownership.ts'
import { customerView as view } from './views.ts'

const customerLifecycle = lifecycle('customer', lifecycleTable)

export const customers = collection<CustomerRow, Customer, ListCustomersQuery>(CustomerRow, {
  resource: 'customer',
  view,
  order: '-created_at',
  where: { status: 'active' },
  search: 'search_customers',
  filters: {
    tag: (tag) => ({ tags: { [Op.contains]: [tag] } }),
    email: (email) => sameText('email', email),
    phone: (phone) => ({ phone_digits: phone.replace(/\D/g, '') }),
  },
  conflict: {
    customers_code_key: refuse.codeTaken,
    customers_vat_number_key: refuse.vatNumberTaken,
    customers_owner_fkey: refuse.unknownOwner,
    customers_branch_fkey: refuse.unknownBranch,
  },
})

export const { list, get } = customers

/** A new customer; unless the body says otherwise it is the caller's to look after. */
export async function create(body: CustomerCreate): Promise<Customer> {
  const row = await customers.insert(await settle(drafted(body)))
  const customer = view(row)
  await publish(customerCreated, customer)
  await announceOwner(customer, null)
  return customer
}

/** What a new customer is unless the body says otherwise: the caller's. */
function drafted(body: CustomerCreate): Writable {
  const { userId, branchId } = membership()
  return { ...blank, owner_id: userId, branch_id: branchId, ...body }
}

/** Sets every field anew; only what the caller may not see stays as it was. */
export const replace = (id: string, body: CustomerCreate): Promise<Customer> =>
  change(id, (row) => ({
    ...blank,
    ...(can('customers:view_credit') ? {} : { credit_limit: row.credit_limit }),
    ...(can('customers:view_notes') ? {} : { notes: row.notes }),
    ...body,
  }))

/** Merges the given fields into the customer. */
export const update = (id: string, body: CustomerUpdate): Promise<Customer> =>
  change(id, (row) => mergePatch(writable(row), body) as Writable)

/** The customer leaves the lists, and gives its code and VAT number free; what refers to it stays readable. */
export async function archive(id: string): Promise<void> {
  const row = await customers.lock(id)
  const status = customerLifecycle.next('archive', row.status)
  await customers.save(row, { status, archived_at: now() })
  await publish(customerDeleted, view(row))
}

/** The customer comes back into the lists, unless its code or VAT number has been taken meanwhile. */
export async function restore(id: string): Promise<Customer> {
  const row = await customers.lock(id)
  const status = customerLifecycle.next('restore', row.status)
  await customers.save(row, { status, archived_at: null })
  const customer = view(row)
  await publish(customerRestored, customer)
  return customer
}

/** Creates or merges each row by its code. A refused row changes nothing and does not hold up the others, unless all or none are wanted. */
export async function bulkUpsert({ customers: rows, atomic }: CustomerBulk): Promise<CustomerBulkOutcome> {
  const taken = await takeAll(rows.map((body) => ({ body })))
  const nameOf = (index: number) => ({ code: rows[index]?.code ?? null })
  return outcomeOf(taken, { atomic, bulkRefused: refuse.bulkRefused, nameOf })
}

/** One of many customers that are to be stored. */
export interface Given {
  /** The customer that it changes; that of the same code where left out. */
  id?: string | null
  body: CustomerUpdate
  /** What a new customer is made of, where that is not the body; throws what it lacks. */
  create?: () => CustomerCreate
  /** Refuses to change a customer that is there already. */
  onlyNew?: boolean
}

/** Most rows that go into one statement. */
const mostTogether = 1000

/** Stores customers in order, in a few statements for all. What is refused stands alone, and has changed nothing. */
export async function takeAll(rows: readonly Given[]): Promise<Taken[]> {
  const keysOf = ({ id, body: { code } }: Given) => [...(id ? [`id ${id}`] : []), ...(code ? [`code ${code}`] : [])]
  const taken: Taken[] = []
  for (const part of partsOf(rows, mostTogether, keysOf)) taken.push(...(await takeTogether(part, takeThese)))
  return taken
}

interface Change {
  row: CustomerRow
  owner: string | null
}

async function takeThese(rows: readonly Given[]): Promise<Taken[]> {
  const knownAs = await knownOf(rows)
  const [fresh, changed]: [Settled[], Change[]] = [[], []]
  const taken: Taken[] = []
  for (const given of rows) taken.push(await weigh(given, knownAs(given), fresh, changed))
  const created = (await customers.insertAll(fresh)).map(view)
  await customers.saveAll(changed.map(({ row }) => row))
  const updated = changed.map(({ row }) => view(row))
  await publishAll(customerCreated, created)
  await publishAll(customerUpdated, updated)
  for (const customer of created) await announceOwner(customer, null)
  for (const [at, customer] of updated.entries()) await announceOwner(customer, changed[at]?.owner ?? null)
  return taken
}

/** The active customers that rows are about, locked: by id where one is given, else by code. */
async function knownOf(rows: readonly Given[]): Promise<(given: Given) => CustomerRow | undefined> {
  const ids = rows.flatMap(({ id }) => (id && isId(id) ? id.toLowerCase() : []))
  const codes = rows.flatMap(({ id, body }) => (id ? [] : (body.code ?? [])))
  const byId = new Map((ids.length > 0 ? await customers.lockAll('id', ids) : []).map((row) => [row.id, row]))
  const coded = codes.length > 0 ? await customers.lockAll('code', codes) : []
  const byCode = new Map(coded.map((row) => [row.code, byId.get(row.id) ?? row]))
  return ({ id, body }) => (id ? byId.get(id.toLowerCase()) : body.code ? byCode.get(body.code) : undefined)
}

/** Puts a row among those to add or to change; what is wrong with it by itself is said at once. */
async function weigh(given: Given, row: CustomerRow | undefined, fresh: Settled[], changed: Change[]): Promise<Taken> {
  try {
    if (row) return await merge(given, row, changed)
    if (given.id) throw refuse.unknownId({ id: given.id })
    const body = given.create?.() ?? (given.body as CustomerCreate)
    const added = { id: newId(), ...(await settle(drafted(body))) }
    fresh.push(added)
    return { status: 'created', id: added.id, refusal: null }
  } catch (error) {
    if (error instanceof Refusal) return refused(error)
    throw error
  }
}

async function merge({ body, onlyNew }: Given, row: CustomerRow, changed: Change[]): Promise<Taken> {
  if (onlyNew) throw refuse.codeTaken({ code: row.code })
  if (!can('customers:update')) throw lacking('customers:update')
  row.set(await settle(mergePatch(writable(row), body) as Writable, row))
  if (row.changed() === false) return { status: 'unchanged', id: row.id, refusal: null }
  if (!changed.some((one) => one.row === row)) changed.push({ row, owner: row.previous('owner_id') ?? null })
  return { status: 'updated', id: row.id, refusal: null }
}

type Settled = Awaited<ReturnType<typeof settle>> & { id: string }

async function change(id: string, values: (row: CustomerRow) => Writable): Promise<Customer> {
  const row = await customers.lock(id)
  if (row.status === 'erased') throw refuse.erased()
  if (row.status === 'archived') throw refuse.archived()
  const before = { version: row.version, owner_id: row.owner_id }
  await customers.save(row, await settle(values(row), row))
  const customer = view(row)
  if (row.version === before.version) return customer
  await publish(customerUpdated, customer)
  await announceOwner(customer, before.owner_id)
  return customer
}

type Writable = Required<CustomerCreate>

/** What is stored for what was said: whole addresses, sound tax numbers, an owner and a branch that exist. */
export async function settle(said: Writable, row?: CustomerRow) {
  const billing_address = { ...nowhere, ...said.billing_address }
  const tax_country = said.tax_country ?? billing_address.country ?? null
  if (
    said.owner_id &&
    !known(said.owner_id, row?.owner_id, membership().userId) &&
    !(await isActiveUser(said.owner_id))
  )
    throw refuse.unknownOwner({ owner_id: said.owner_id })
  if (
    said.branch_id &&
    !known(said.branch_id, row?.branch_id, membership().branchId) &&
    !(await isBranch(said.branch_id))
  )
    throw refuse.unknownBranch({ branch_id: said.branch_id })
  return {
    ...said,
    billing_address,
    shipping_address: { ...nowhere, ...said.shipping_address },
    tax_country,
    ...soundNumbers(said, tax_country, refuse),
    kyc_verified_at: said.kyc_verified ? (row?.kyc_verified_at ?? now()) : null,
  }
}

/** What a row has already, and the caller, who is here, needs no looking up. */
const known = (id: string, ...those: (string | null | undefined)[]): boolean => those.includes(id)

const writable = (row: CustomerRow): Writable =>
  Object.fromEntries(['name', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as unknown as Writable

export const nowhere: Address = { line1: null, line2: null, city: null, state: null, postal_code: null, country: null }

export const blank = {
  code: null,
  kind: 'company',
  company: null,
  contact_name: null,
  contact_title: null,
  email: null,
  phone: null,
  fax: null,
  website: null,
  language: null,
  billing_address: nowhere,
  shipping_address: nowhere,
  vat_number: null,
  tax_number: null,
  tax_country: null,
  currency: null,
  credit_limit: null,
  payment_terms_days: null,
  kyc_verified: false,
  tags: [],
  notes: null,
  owner_id: null,
  branch_id: null,
} satisfies Omit<Writable, 'name'>
