import { Op } from 'sequelize'
import { supplierLifecycle as lifecycleTable } from '#generated/purchasing/lifecycles.ts'
import type {
  BankDetails,
  ListSuppliersQuery,
  PaymentTerms,
  Supplier,
  SupplierCreate,
  SupplierUpdate,
} from '#generated/purchasing/types.ts'
import type { Address } from '#generated/shared/types.ts'
import { currentTenant } from '#modules/organization/index.ts'
import { collection, sameText } from '#platform/collection.ts'
import { now } from '#platform/context.ts'
import { about } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { isCountry, isCurrency } from '#platform/places.ts'
import { soundNumbers } from '#platform/tax-numbers.ts'
import { refuseSupplier as refuse } from './errors/supplier.ts'
import { supplierCreated, supplierDeleted, supplierRestored, supplierUpdated } from './events.ts'
import { isSoundIban } from './iban.ts'
import { Supplier as SupplierRow } from './models/supplier.ts'
import { soundTerms } from './payment-terms.ts'
import { supplierView as view } from './views.ts'

const supplierLifecycle = lifecycle('supplier', lifecycleTable)

export const suppliers = collection<SupplierRow, Supplier, ListSuppliersQuery>(SupplierRow, {
  resource: 'supplier',
  view,
  order: 'name',
  where: { status: 'active' },
  search: 'search_suppliers',
  filters: {
    tag: (tag) => ({ tags: { [Op.contains]: [tag] } }),
    email: (email) => sameText('email', email),
    phone: (phone) => ({ phone_digits: phone.replace(/\D/g, '') }),
  },
  conflict: { suppliers_code_key: refuse.codeTaken, suppliers_vat_number_key: refuse.vatNumberTaken },
})

export const { list, get } = suppliers

/** Somebody to buy from. */
export async function create(body: SupplierCreate): Promise<Supplier> {
  const currency = body.currency ?? (await currentTenant()).currency
  const supplier = view(await suppliers.insert(settle(mergePatch(blank, { ...body, currency }) as Writable)))
  await publish(supplierCreated, supplier)
  return supplier
}

/** Merges the given fields into the supplier; what was ordered and billed keeps its terms. */
export async function update(id: string, body: SupplierUpdate): Promise<Supplier> {
  const row = await suppliers.lock(id)
  if (row.status === 'archived') throw refuse.archived()
  const { version } = row
  await suppliers.save(row, settle(mergePatch(writable(row), body) as Writable))
  const supplier = view(row)
  if (row.version !== version) await publish(supplierUpdated, supplier)
  return supplier
}

/** The supplier leaves the lists, and gives its code and VAT number free; what refers to it stays readable. */
export async function archive(id: string): Promise<void> {
  const row = await suppliers.lock(id)
  const status = supplierLifecycle.next('archive', row.status)
  await suppliers.save(row, { status, archived_at: now() })
  await publish(supplierDeleted, view(row))
}

/** The supplier comes back into the lists, unless its code or VAT number has been taken meanwhile. */
export async function restore(id: string): Promise<Supplier> {
  const row = await suppliers.lock(id)
  const status = supplierLifecycle.next('restore', row.status)
  await suppliers.save(row, { status, archived_at: null })
  const supplier = view(row)
  await publish(supplierRestored, supplier)
  return supplier
}

type Writable = Omit<Required<SupplierCreate>, 'address' | 'payment_terms' | 'bank_details'> & {
  address: Address
  payment_terms: PaymentTerms
  bank_details: BankDetails | null
}

/** What is stored for what was said: places and a currency that exist, sound numbers, whole terms and accounts. */
function settle(said: Writable) {
  const { address, currency } = said
  if (address.country && !isCountry(address.country))
    throw about('address.country', refuse.unknownCountry({ country: address.country }))
  const tax_country = said.tax_country ?? address.country
  if (tax_country && !isCountry(tax_country))
    throw about('tax_country', refuse.unknownCountry({ country: tax_country }))
  if (!isCurrency(currency)) throw refuse.unknownCurrency({ currency })
  return {
    ...said,
    tax_country,
    payment_terms: soundTerms(said.payment_terms, refuse),
    ...soundNumbers(said, tax_country, refuse),
    bank_details: said.bank_details && soundAccount({ ...noAccount, ...said.bank_details }),
  }
}

function soundAccount(account: BankDetails): BankDetails {
  if (account.iban === null) return account
  const iban = account.iban.replaceAll(' ', '').toUpperCase()
  if (!isSoundIban(iban)) throw refuse.invalidIban()
  return { ...account, iban }
}

const writable = (row: SupplierRow): Writable =>
  Object.fromEntries(['name', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as unknown as Writable

const noAccount: BankDetails = { account_holder: null, iban: null, bic: null, account_number: null, bank_name: null }

const blank = {
  code: null,
  contact_name: null,
  contact_title: null,
  email: null,
  phone: null,
  fax: null,
  website: null,
  language: null,
  address: { line1: null, line2: null, city: null, state: null, postal_code: null, country: null },
  vat_number: null,
  tax_number: null,
  tax_country: null,
  currency: '',
  payment_terms: { net_days: 30, end_of_month: false, discount_days: null, discount_percent: null },
  lead_time_days: null,
  minimum_order: null,
  bank_details: null,
  tags: [],
  notes: null,
  is_active: true,
} satisfies Omit<Writable, 'name'>
