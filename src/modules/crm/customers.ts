import { Op } from 'sequelize'
import { customerLifecycle as lifecycleTable } from '#generated/crm/lifecycles.ts'
import type {
  Customer,
  CustomerBulk,
  CustomerBulkOutcome,
  CustomerBulkResult,
  CustomerCreate,
  CustomerUpdate,
  ListCustomersQuery,
} from '#generated/crm/types.ts'
import type { Address } from '#generated/shared/types.ts'
import { isActiveUser } from '#modules/access/index.ts'
import { isBranch } from '#modules/organization/index.ts'
import { collection, sameText } from '#platform/collection.ts'
import { can, membership, now } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { type Declared, lacking, Refusal } from '#platform/errors.ts'
import { publish, publishAll } from '#platform/events.ts'
import { newId } from '#platform/identifiers.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { soundTaxNumber, soundVatNumber } from '#platform/tax-numbers.ts'
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
  const results = (await upsertAtOnce(rows)) ?? (await upsertInTurn(rows, atomic ?? false))
  const count = (status: CustomerBulkResult['status']) => results.filter((result) => result.status === status).length
  return {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    refused: count('refused'),
    results,
  }
}

/** All rows in a few statements; null, and nothing done, where one is refused or two are about the same customer. */
async function upsertAtOnce(rows: readonly CustomerCreate[]): Promise<CustomerBulkResult[] | null> {
  const codes = rows.flatMap(({ code }) => code ?? [])
  if (new Set(codes).size < codes.length) return null
  try {
    return await database.savepoint(async () => {
      const known = new Map((await customers.lockAll('code', codes)).map((row) => [row.code, row]))
      if (known.size > 0 && !can('customers:update')) throw lacking('customers:update')
      const [fresh, changed]: [Settled[], { row: CustomerRow; owner: string | null }[]] = [[], []]
      const results: CustomerBulkResult[] = []
      for (const [index, body] of rows.entries()) {
        const row = body.code ? known.get(body.code) : undefined
        if (!row) fresh.push({ id: newId(), ...(await settle(drafted(body))) })
        else if (await isChanged(row, body)) changed.push({ row, owner: row.previous('owner_id') ?? null })
        results.push(resultOf(index, body.code ?? null, row, fresh.at(-1)?.id))
      }
      const created = (await customers.insertAll(fresh)).map(view)
      await customers.saveAll(changed.map(({ row }) => row))
      const updated = changed.map(({ row }) => view(row))
      await publishAll(customerCreated, created)
      await publishAll(customerUpdated, updated)
      for (const customer of created) await announceOwner(customer, null)
      for (const [at, customer] of updated.entries()) await announceOwner(customer, changed[at]?.owner ?? null)
      return results
    })
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

const resultOf = (
  index: number,
  code: string | null,
  row: CustomerRow | undefined,
  fresh = '',
): CustomerBulkResult => ({
  index,
  code,
  status: row ? (row.changed() ? 'updated' : 'unchanged') : 'created',
  id: row?.id ?? fresh,
  error: null,
})

async function isChanged(row: CustomerRow, body: CustomerCreate): Promise<boolean> {
  row.set(await settle(mergePatch(writable(row), body) as Writable, row))
  return row.changed() !== false
}

type Settled = Awaited<ReturnType<typeof settle>> & { id: string }

async function upsertInTurn(rows: readonly CustomerCreate[], atomic: boolean): Promise<CustomerBulkResult[]> {
  const results: CustomerBulkResult[] = []
  for (const [index, row] of rows.entries()) {
    const result = await upsertRow(index, row)
    if (atomic && result.error) throw refuse.bulkRefused({ index, reason: result.error.message })
    results.push(result)
  }
  return results
}

async function upsertRow(index: number, body: CustomerCreate): Promise<CustomerBulkResult> {
  const code = body.code ?? null
  try {
    return await database.savepoint(async () => {
      const known =
        code === null
          ? null
          : await CustomerRow.findOne({
              attributes: ['id', 'version'],
              where: { tenant_id: membership().tenantId, code, status: 'active' },
            })
      if (!known) return { index, code, status: 'created' as const, id: (await create(body)).id, error: null }
      if (!can('customers:update')) throw lacking('customers:update')
      const changed = await updatedVersion(known.id, body)
      return {
        index,
        code,
        status: changed === known.version ? ('unchanged' as const) : ('updated' as const),
        id: known.id,
        error: null,
      }
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { index, code, status: 'refused', id: null, error: { code: error.code, message: error.message } }
  }
}

async function updatedVersion(id: string, body: CustomerCreate): Promise<number> {
  await update(id, body)
  const row = await customers.find(id)
  return row.version
}

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
    vat_number: soundOr(refuse.invalidVatNumber, soundVatNumber, said.vat_number, tax_country),
    tax_number: soundOr(refuse.invalidTaxNumber, soundTaxNumber, said.tax_number, tax_country),
    kyc_verified_at: said.kyc_verified ? (row?.kyc_verified_at ?? now()) : null,
  }
}

/** What a row has already, and the caller, who is here, needs no looking up. */
const known = (id: string, ...those: (string | null | undefined)[]): boolean => those.includes(id)

function soundOr(
  refusal: Declared,
  check: typeof soundVatNumber,
  number: string | null,
  country: string | null,
): string | null {
  const sound = number && check(number, country)
  if (number && !sound) throw refusal({ number, country })
  return sound
}

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
