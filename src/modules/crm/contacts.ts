import { Op } from 'sequelize'
import { contactLifecycle as lifecycleTable } from '#generated/crm/lifecycles.ts'
import type { Contact, ContactCreate, ContactUpdate, ListContactsQuery } from '#generated/crm/types.ts'
import { checkAssignment, ownAssignment } from '#modules/access/index.ts'
import { collection } from '#platform/collection.ts'
import { now } from '#platform/context.ts'
import { publish } from '#platform/events.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { nowhere } from './customers.ts'
import { refuseContact as refuse } from './errors.ts'
import { contactCreated, contactDeleted, contactRestored, contactUpdated } from './events.ts'
import { Contact as ContactRow } from './models/contact.ts'
import { checkCustomer } from './references.ts'
import { contactView as view } from './views.ts'

const contactLifecycle = lifecycle('contact', lifecycleTable)

const contacts = collection<ContactRow, Contact, ListContactsQuery>(ContactRow, {
  resource: 'contact',
  view,
  order: '-created_at',
  where: { status: 'active' },
  search: 'search_contacts',
  filters: {
    email: (email) => ({ email_addresses: { [Op.contains]: [email.toLowerCase()] } }),
    phone: (phone) => ({ phone_digits: { [Op.contains]: [phone.replace(/\D/g, '')] } }),
    tag: (tag) => ({ tags: { [Op.contains]: [tag] } }),
    marketing_consent: (channel) => ({ marketing_consent: { [Op.contains]: [channel] } }),
  },
  conflict: {
    contacts_customer_fkey: refuse.unknownCustomer,
    contacts_owner_fkey: refuse.unknownOwner,
    contacts_branch_fkey: refuse.unknownBranch,
  },
})

export const { list, get } = contacts

/**
 * A new person; unless the body says otherwise it is the caller's to look after.
 * @param consentedAt When the person agreed to marketing, where that was before.
 */
export async function create(body: ContactCreate, consentedAt: Date | null = null): Promise<Contact> {
  const values = await settle({ ...blank, ...ownAssignment(), ...body })
  const row = await contacts.insert(consentedAt ? { ...values, marketing_consent_at: consentedAt } : values)
  const contact = view(row)
  await publish(contactCreated, contact)
  return contact
}

/** Merges the given fields into the contact. */
export async function update(id: string, body: ContactUpdate): Promise<Contact> {
  const row = await contacts.lock(id)
  if (row.status === 'archived') throw refuse.archived({})
  const { version } = row
  await contacts.save(row, await settle(mergePatch(writable(row), body) as Writable, row))
  const contact = view(row)
  if (row.version !== version) await publish(contactUpdated, contact)
  return contact
}

/** The contact leaves the lists; what refers to it stays readable. */
export async function archive(id: string): Promise<void> {
  const row = await contacts.lock(id)
  const status = contactLifecycle.next('archive', row.status)
  await contacts.save(row, { status, archived_at: now() })
  await publish(contactDeleted, view(row))
}

/** The contact comes back into the lists. */
export async function restore(id: string): Promise<Contact> {
  const row = await contacts.lock(id)
  const status = contactLifecycle.next('restore', row.status)
  await contacts.save(row, { status, archived_at: null })
  const contact = view(row)
  await publish(contactRestored, contact)
  return contact
}

type Writable = Required<ContactCreate>

/** What is stored for what was said: whole addresses, a customer, an owner and a branch that exist, and when consent was given. */
async function settle(said: Writable, row?: ContactRow) {
  await checkCustomer(said, row, refuse)
  await checkAssignment(said, row, refuse)
  if (said.birthday && said.birthday > latestToday()) throw refuse.futureBirthday({ birthday: said.birthday })
  const channels = [...said.marketing_consent].sort()
  const sameConsent = String(channels) === String(row?.marketing_consent ?? [])
  return {
    ...said,
    emails: said.emails.map(({ address, label = null }) => ({ address, label })),
    phones: said.phones.map(({ number, label = null }) => ({ number, label })),
    address: { ...nowhere, ...said.address },
    marketing_consent: channels,
    marketing_consent_at: sameConsent ? (row?.marketing_consent_at ?? null) : now(),
  }
}

/** Where the sun is furthest ahead it is fourteen hours later than in Greenwich. */
const latestToday = (): string => new Date(now().getTime() + 14 * 3_600_000).toISOString().slice(0, 10)

const writable = (row: ContactRow): Writable =>
  Object.fromEntries(['name', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as unknown as Writable

const blank = {
  salutation: null,
  job_title: null,
  department: null,
  customer_id: null,
  emails: [],
  phones: [],
  address: nowhere,
  language: null,
  birthday: null,
  marketing_consent: [],
  marketing_consent_source: null,
  tags: [],
  notes: null,
  owner_id: null,
  branch_id: null,
} satisfies Omit<Writable, 'name'>
