import { customerLifecycle as lifecycleTable } from '#generated/crm/lifecycles.ts'
import type { Customer, CustomerErasure, PersonalData } from '#generated/crm/types.ts'
import { isAddressOfUser } from '#modules/access/index.ts'
import { now } from '#platform/context.ts'
import { publish } from '#platform/events.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { eraseTraces, historyOf, mailsOf, type Traced } from '#platform/traces.ts'
import { customers, nowhere } from './customers.ts'
import { refuse } from './errors.ts'
import { aggregateOf, customerErased } from './events.ts'
import type { Customer as CustomerRow } from './models/customer.ts'
import { customerView as view } from './views.ts'

const customerLifecycle = lifecycle('customer', lifecycleTable)

/** Everything that is held of a customer, for the person who asks for it. */
export async function exportOf(id: string): Promise<PersonalData> {
  const row = await customers.find(id)
  return {
    generated_at: now().toISOString(),
    customer: view(row),
    history: await historyOf(tracesOf(row)),
    mails: await mailsOf(tracesOf(row), await ownAddresses(row)),
  }
}

/** Takes out of the customer, and of all that is kept of it, what tells who it is. Whoever still needs it refuses in a reaction to the event. */
export async function erase(id: string, { confirm_name, keep_tax_numbers }: CustomerErasure): Promise<Customer> {
  const row = await customers.lock(id)
  const status = customerLifecycle.next('erase', row.status)
  if (confirm_name !== row.name) throw refuse.nameNotConfirmed()
  const addresses = await ownAddresses(row)
  const instead = erased(row, keep_tax_numbers)
  await customers.save(row, { ...instead, user_id: null, status, archived_at: null })
  const customer = view(row)
  await eraseTraces(tracesOf(row), { instead, addresses })
  await publish(customerErased, customer)
  return customer
}

/** What stands in the place of everything personal. The books keep the country: taxes are due by it. */
const erased = ({ id, billing_address, vat_number, tax_number }: CustomerRow, keepTaxNumbers: boolean) => ({
  name: `Erased customer ${id.slice(-12)}`,
  company: null,
  contact_name: null,
  contact_title: null,
  email: null,
  phone: null,
  fax: null,
  website: null,
  language: null,
  billing_address: { ...nowhere, country: billing_address.country },
  shipping_address: nowhere,
  ...(keepTaxNumbers && (vat_number || tax_number) ? {} : { vat_number: null, tax_number: null }),
  tags: [],
  notes: null,
})

const tracesOf = ({ id }: CustomerRow): Traced => ({ entity: 'customers', id, aggregate: aggregateOf({ id }) })

/** The customer's e-mail address, unless it is a user's too: mails to a user are that user's, tokens among them. */
const ownAddresses = async ({ email }: CustomerRow): Promise<string[]> =>
  email && !(await isAddressOfUser(email)) ? [email] : []
