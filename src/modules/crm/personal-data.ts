import type { Model, ModelStatic } from 'sequelize'
import { customerLifecycle as lifecycleTable } from '#generated/crm/lifecycles.ts'
import type { Customer, CustomerErasure, PersonalData } from '#generated/crm/types.ts'
import { addressesOfUsers } from '#modules/access/index.ts'
import { now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { publish } from '#platform/events.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { rowsOf } from '#platform/rows.ts'
import { eraseTraces, historyOf, mailsOf, type Traced } from '#platform/traces.ts'
import { customers, nowhere } from './customers.ts'
import { refuse } from './errors.ts'
import { aggregateOf, customerErased, ofContact, ofLead, ofOpportunity } from './events.ts'
import { Contact as ContactRow } from './models/contact.ts'
import type { Customer as CustomerRow } from './models/customer.ts'
import { Lead as LeadRow } from './models/lead.ts'
import { Opportunity as OpportunityRow } from './models/opportunity.ts'
import { contactView, leadView, opportunityView, customerView as view } from './views.ts'

const customerLifecycle = lifecycle('customer', lifecycleTable)

/** Everything that is held of a customer, for the person who asks for it. */
export async function exportOf(id: string): Promise<PersonalData> {
  const row = await customers.find(id)
  const { contacts, leads, opportunities } = await partsOf(id)
  return {
    generated_at: now().toISOString(),
    customer: view(row),
    contacts: contacts.map(contactView),
    leads: leads.map(leadView),
    opportunities: opportunities.map(opportunityView),
    history: await historyOf(tracesOf(row)),
    mails: await mailsOf(tracesOf(row), await ownAddresses([row], leads, contacts)),
  }
}

/** Takes out of the customer, and of all that is kept of it, what tells who it is. Whoever still needs it refuses in a reaction to the event. */
export async function erase(id: string, { confirm_name, keep_tax_numbers }: CustomerErasure): Promise<Customer> {
  const row = await customers.lock(id)
  const status = customerLifecycle.next('erase', row.status)
  if (confirm_name !== row.name) throw refuse.nameNotConfirmed()
  const { contacts, leads } = await partsOf(id)
  const addresses = await ownAddresses([row], leads, contacts)
  const instead = erased(row, keep_tax_numbers)
  await customers.save(row, { ...instead, status, archived_at: null })
  const customer = view(row)
  await eraseTraces(tracesOf(row), { instead, addresses })
  await eraseParts(id)
  await publish(customerErased, customer)
  return customer
}

/** All that names the customer, whoever looks after it: the person asks for everything, and has everything erased. */
const partsOf = (id: string) =>
  database.become({ scope: 'tenant' }, async () => {
    const ofCustomer = <Row extends Model>(model: ModelStatic<Row>): Promise<Row[]> =>
      rowsOf(model).find('"tenant_id" = $1 AND "customer_id" = $2', [tenantId(), id])
    return {
      contacts: await ofCustomer(ContactRow),
      leads: await ofCustomer(LeadRow),
      opportunities: await ofCustomer(OpportunityRow),
    }
  })

async function eraseParts(id: string): Promise<void> {
  const { contacts, leads, opportunities } = await partsOf(id)
  await erasePart(ContactRow, contacts, ofContact, erasedContact)
  await erasePart(LeadRow, leads, ofLead, erasedLead)
  await erasePart(OpportunityRow, opportunities, ofOpportunity, erasedOpportunity)
}

async function erasePart<Row extends Model & { id: string }>(
  model: ModelStatic<Row>,
  rows: readonly Row[],
  aggregateOf: (row: Row) => string,
  instead: object,
): Promise<void> {
  const entity = model.getTableName() as string
  for (const row of rows) row.set(instead as never)
  await database.become({ scope: 'tenant' }, () => rowsOf(model).updateAll(rows))
  for (const row of rows)
    await eraseTraces(
      { entity, id: row.id, aggregate: aggregateOf(row) },
      { instead: { ...instead, email: null, phone: null }, addresses: [] },
    )
}

const nobody = { name: 'Erased', job_title: null, language: null, address: nowhere, tags: [], notes: null }
const erasedContact = {
  ...nobody,
  ...{ salutation: null, department: null, emails: [], phones: [], birthday: null },
  ...{ marketing_consent: [], marketing_consent_at: null, marketing_consent_source: null },
}
const erasedLead = {
  ...nobody,
  ...{
    company: null,
    email: null,
    phone: null,
    website: null,
    message: null,
    preferred_call_at: null,
    lost_note: null,
  },
  ...{ marketing_consent: [], marketing_consent_at: null },
}
/** Stage, amount and dates stay: they are the company's figures. */
const erasedOpportunity = { name: 'Erased', next_step: null, lost_note: null, tags: [], notes: null }

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

interface Reachable {
  email: string | null
}

/** The e-mail addresses of the customer and of its people, but for those of users: mails to a user are that user's, tokens among them. */
async function ownAddresses(customer: Reachable[], leads: Reachable[], contacts: ContactRow[]): Promise<string[]> {
  const single = [...customer, ...leads].flatMap(({ email }) => email ?? [])
  const several = contacts.flatMap(({ emails }) => emails.map(({ address }) => address))
  const all = [...new Set([...single, ...several].map((address) => address.toLowerCase()))]
  const users = await addressesOfUsers(all)
  return all.filter((address) => !users.has(address))
}
