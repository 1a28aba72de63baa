import type { LeadConversion, LeadConvert } from '#generated/crm/types.ts'
import { isActiveUser } from '#modules/access/index.ts'
import { can, membership, now, tenantId, withContext } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { lacking, Refusal } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import * as contacts from './contacts.ts'
import * as customers from './customers.ts'
import { refuseLead as refuse } from './errors.ts'
import { leadConverted } from './events.ts'
import { leadLifecycle, leads } from './leads.ts'
import { Contact as ContactRow } from './models/contact.ts'
import { Customer as CustomerRow } from './models/customer.ts'
import type { Lead as LeadRow } from './models/lead.ts'
import * as opportunities from './opportunities.ts'
import { leadView as view } from './views.ts'

/** Makes of a lead a customer, a contact and an opportunity, or takes those that are named; from then on it does not change. */
export async function convert(id: string, body: LeadConvert): Promise<LeadConversion> {
  const row = await leads.lock(id)
  const status = leadLifecycle.next('convert', row.status)
  if (body.customer_id && body.create_customer) throw refuse.oneCustomer({})
  // The If-Match of the request is the lead's, not that of what is changed besides.
  return withContext({ ifMatch: null }, async () => {
    const assigned = await assignmentOf(row)
    const customer = await customerFor(row, body, assigned)
    const contact = await contactFor(row, body, customer.id, assigned)
    const found = { customer_id: customer.id, contact_id: contact.id }
    const opportunity_id = body.opportunity === null ? null : await opportunityFor(row, body, { ...assigned, ...found })
    await leads.save(row, { status, converted_at: now(), ...found, opportunity_id })
    const lead = view(row)
    await publish(leadConverted, lead)
    return { lead, ...found, customer_created: customer.created, contact_created: contact.created, opportunity_id }
  })
}

interface Taken {
  id: string
  created: boolean
}
type Assigned = Awaited<ReturnType<typeof assignmentOf>>

/** What comes of the lead is its owner's, or the caller's where that is nobody any more. */
async function assignmentOf({ owner_id, branch_id }: LeadRow) {
  const { userId, branchId } = membership()
  const stays = owner_id !== null && (await isActiveUser(owner_id))
  return { owner_id: stays ? owner_id : userId, branch_id: branch_id ?? branchId }
}

async function customerFor(row: LeadRow, body: LeadConvert, assigned: Assigned): Promise<Taken> {
  const { customer_id } = body
  if (customer_id) {
    requireTo('customers:view')
    const where = { tenant_id: tenantId(), id: customer_id, status: 'active' as const }
    if ((await CustomerRow.count({ where })) === 0) throw refuse.unknownCustomer({ customer_id })
    return { id: customer_id, created: false }
  }
  requireTo('customers:create')
  if (!body.create_customer) await refuseDuplicates(row)
  const { company, name, job_title, email, phone, website, language, address, tags } = row
  const customer = await customers.create({
    ...assigned,
    ...(company === null
      ? { kind: 'person', name }
      : { kind: 'company', name: company, company, contact_name: name, contact_title: job_title }),
    email,
    phone,
    website,
    language,
    billing_address: address,
    tags,
  })
  return { id: customer.id, created: true }
}

interface Duplicate {
  id: string
  code: string | null
  name: string
  matches: string[]
}

/** Customers within reach that have the lead's address or number themselves, or through a contact. */
async function refuseDuplicates({ email, phone }: LeadRow): Promise<void> {
  const address = email?.toLowerCase() ?? null
  const digits = phone?.replace(/\D/g, '') || null
  // Of two such leads that are converted at once, the second has to find what the first made.
  for (const key of [address, digits])
    if (key)
      await database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0)) IS NULL AS held', [
        `${tenantId()}:${key}`,
      ])
  const found = await database.query<Duplicate>(
    `SELECT c.id, c.code, c.name, array_remove(ARRAY[
         CASE WHEN lower(c.email) = $2 OR p.by_email THEN 'email' END, CASE WHEN c.phone_digits = $3 OR p.by_phone THEN 'phone' END], NULL) AS matches
     FROM customers c LEFT JOIN LATERAL (
       SELECT bool_or(o.email_addresses @> ARRAY[$2]) AS by_email, bool_or(o.phone_digits @> ARRAY[$3]) AS by_phone FROM contacts o
       WHERE o.tenant_id = $1 AND o.customer_id = c.id AND o.status = 'active') p ON true
     WHERE c.tenant_id = $1 AND c.status = 'active' AND (
       lower(c.email) = $2 OR c.phone_digits = $3 OR c.id IN (
         SELECT o.customer_id FROM contacts o WHERE o.tenant_id = $1 AND o.status = 'active'
           AND (o.email_addresses @> ARRAY[$2] OR o.phone_digits @> ARRAY[$3])))
     ORDER BY c.created_at, c.id LIMIT 10`,
    [tenantId(), address, digits],
  )
  if (found.length === 0) return
  const { status, code, message } = refuse.duplicatesFound({ names: found.map(({ name }) => name).join(', ') })
  throw new Refusal(status, code, message, { context: { customers: found } })
}

async function contactFor(row: LeadRow, body: LeadConvert, customerId: string, assigned: Assigned): Promise<Taken> {
  const { contact_id } = body
  if (contact_id) return { id: await takeContact(contact_id, customerId), created: false }
  const same = row.email && (await contactWith(row.email, customerId))
  if (same) return { id: same, created: false }
  requireTo('contacts:create')
  const { name, job_title, email, phone, language, company, address, marketing_consent, source } = row
  const contact = await contacts.create(
    {
      ...assigned,
      name,
      job_title,
      customer_id: customerId,
      emails: email ? [{ address: email }] : [],
      phones: phone ? [{ number: phone }] : [],
      address: company === null ? address : {},
      language,
      marketing_consent,
      marketing_consent_source: marketing_consent.length > 0 ? source : null,
    },
    row.marketing_consent_at,
  )
  return { id: contact.id, created: true }
}

/** A contact without a customer becomes one of this customer. */
async function takeContact(contact_id: string, customer_id: string): Promise<string> {
  const contact = await ContactRow.findOne({
    attributes: ['customer_id'],
    where: { tenant_id: tenantId(), id: contact_id, status: 'active' },
  })
  if (!contact) throw refuse.unknownContact({ contact_id })
  if (contact.customer_id === null) await contacts.update(contact_id, { customer_id })
  else if (contact.customer_id !== customer_id) throw refuse.contactElsewhere({ contact_id })
  return contact_id
}

async function contactWith(email: string, customerId: string): Promise<string | undefined> {
  const [found] = await database.query<{ id: string }>(
    `SELECT id FROM contacts WHERE tenant_id = $1 AND customer_id = $2 AND status = 'active' AND email_addresses @> ARRAY[lower($3)]
     ORDER BY created_at, id LIMIT 1`,
    [tenantId(), customerId, email],
  )
  return found?.id
}

async function opportunityFor(
  row: LeadRow,
  { opportunity }: LeadConvert,
  about: Assigned & { customer_id: string; contact_id: string },
): Promise<string> {
  requireTo('contacts:create')
  const { company, name, estimated_value, currency, campaign_id, id } = row
  const said = {
    name: company ?? name,
    amount: estimated_value,
    currency,
    stage: 'qualification' as const,
    campaign_id,
  }
  return (await opportunities.create({ ...said, ...about, ...opportunity }, id)).id
}

function requireTo(permission: string): void {
  if (!can(permission)) throw lacking(permission)
}
