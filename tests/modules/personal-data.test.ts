import { randomInt, randomUUID } from 'node:crypto'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Customer } from '../../generated/crm/types.ts'
import { harness } from '../support/harness.ts'

const daftar = await harness()
const { on, register } = await import('../../src/platform/events.ts')
const { customerErased, tellOwner } = await import('../../src/modules/crm/index.ts')
const { asTenant } = await import('../../src/platform/context.ts')
const { database } = await import('../../src/platform/database.ts')
const { sendMail } = await import('../../src/platform/mail.ts')
const { Refusal } = await import('../../src/platform/errors.ts')
const { client, as, tenantId } = await daftar.tenant()
const stranger = await daftar.tenant()

const refused = async (work: Promise<unknown>) =>
  work.then(
    () => 'not refused',
    ({ status, code, details }: { status: number; code: string; details: { field: string }[] }) => ({
      status,
      code,
      fields: details.map(({ field }) => field),
    }),
  )

/** A person with something unmistakable in each field. */
function aPerson() {
  const mark = randomUUID().slice(0, 8)
  const digits = String(randomInt(10_000_000, 99_999_999))
  return {
    code: `K-${mark}`,
    kind: 'person' as const,
    name: `Mahmoud Zaki ${mark}`,
    company: `Zaki Brothers ${mark}`,
    contact_name: `Laila ${mark}`,
    contact_title: `Aunt ${mark}`,
    email: `Zaki.${mark}@mail.example`,
    phone: `+20 2 ${digits.slice(0, 4)} ${digits.slice(4)}`,
    fax: `+20 3 ${digits}`,
    website: `https://${mark}.example`,
    language: 'ar' as const,
    billing_address: { line1: `Street of ${mark}`, city: `Giza ${mark}`, postal_code: `Z${mark}`, country: 'EG' },
    shipping_address: { line1: `Door ${mark}`, city: `Cairo ${mark}`, country: 'EG' },
    tax_number: `7-${digits}`,
    tags: [`friend-${mark}`],
    notes: `Was ill in ${mark}.`,
    currency: 'EGP',
    credit_limit: '500.00',
    payment_terms_days: 14,
  }
}

/** Every place in the database, queues among them, in which a text stands. */
async function placesOf(text: string): Promise<string[]> {
  const columns = await daftar.sql<{ table: string; column: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS "table", format('%I', a.attname) AS "column" FROM pg_attribute a
       JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_type t ON t.oid = a.atttypid
     WHERE n.nspname IN ('public', 'graphile_worker') AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
       AND (t.typcategory = 'S' OR t.typname IN ('json', 'jsonb', '_text', 'bytea'))`,
  )
  expect(columns.length).toBeGreaterThan(60)
  const found = await daftar.sql<{ place: string }>(
    columns
      .map(
        ({ table, column }) =>
          `SELECT '${table}.${column}' AS place FROM ${table} WHERE position(lower($1::text) IN lower(${column}::text)) > 0`,
      )
      .join(' UNION '),
    [text],
  )
  return found.map(({ place }) => place).sort()
}

const textsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [String(value)]
const kept = ['kind', 'code', 'currency', 'credit_limit', 'payment_terms_days', 'language']
const personalTexts = (person: ReturnType<typeof aPerson>) =>
  Object.entries(person)
    .filter(([name]) => !kept.includes(name))
    .flatMap(([, value]) => textsOf(value))
    .filter((text) => text !== 'EG')

/** A customer that has left traces everywhere: history, events, mails, answers kept for keys. */
async function aKnownPerson() {
  const person = aPerson()
  const colleague = await as('sales')
  const { id } = await client.customers.create(person, { idempotencyKey: randomUUID() })
  await client.customers.update(id, { notes: `${person.notes} Again.` }, { idempotencyKey: randomUUID() })
  const assigned = await client.customers.update(id, { owner_id: colleague.userId })
  await asTenant(tenantId, 'a test', () =>
    database.transaction(async () => {
      await tellOwner(assigned as Customer)
      sendMail({ to: person.email.toUpperCase(), subject: `Dear ${person.name}`, text: 'Your statement' })
    }),
  )
  return { id, person, assigned, colleague }
}

describe('exportPersonalData', () => {
  test('holds the record, each change of it, and the mails about it and to it', async () => {
    const { id, person, assigned } = await aKnownPerson()
    const document = await client.customers.exportPersonalData(id)

    expect(document.customer).toEqual(assigned)
    expect(document.history.map(({ action, operation }) => `${action} ${operation}`)).toEqual([
      'created createCustomer',
      'updated updateCustomer',
      'updated updateCustomer',
    ])
    expect(document.history[0]?.changes).toMatchObject({ name: [null, person.name], email: [null, person.email] })
    expect(document.mails.map(({ subject }) => subject)).toEqual([
      `${person.name} is now your customer`,
      `Dear ${person.name}`,
    ])
  })

  test('leaves out of the history what its reader may not see', async () => {
    const { id } = await client.customers.create({ ...aPerson() })
    await client.roles.create({ key: 'desk', name: 'Desk', permissions: ['customers:export'], scope: 'tenant' })
    const seen = await (await as('desk')).client.customers.exportPersonalData(id)
    expect(seen.customer).not.toHaveProperty('credit_limit')
    expect(seen.history[0]?.changes).not.toHaveProperty('credit_limit')
    expect((await client.customers.exportPersonalData(id)).history[0]?.changes).toHaveProperty('credit_limit')
  })

  test('holds the mails to the people of the customer, and they go with it', async () => {
    const { name, email } = aPerson()
    const { id } = await client.customers.create({ name })
    await client.contacts.create({ name: 'Maria', customer_id: id, emails: [{ label: 'work', address: email }] })
    await asTenant(tenantId, 'a test', () =>
      database.transaction(async () => sendMail({ to: email.toUpperCase(), subject: 'Dear Maria', text: 'Prices' })),
    )
    const { mails } = await client.customers.exportPersonalData(id)
    expect(mails.map(({ subject }) => subject)).toEqual(['Dear Maria'])
    await client.customers.erasePersonalData(id, { confirm_name: name })
    expect(await placesOf(email)).toEqual([])
  })

  test('does not hold the mails of a user who has the same address', async () => {
    const colleague = await as('sales')
    const { id } = await client.customers.create({ name: 'Nancy', email: colleague.email })
    await client.contacts.create({ name: 'N.', customer_id: id, emails: [{ label: 'work', address: colleague.email }] })
    expect((await client.customers.exportPersonalData(id)).mails).toEqual([])
  })

  test('PLT-09 of another tenant, or beyond the scope of a role, is 404', async () => {
    const { id } = await client.customers.create(aPerson())
    expect(await refused(stranger.client.customers.exportPersonalData(id))).toMatchObject({ status: 404 })
    await client.roles.create({ key: 'own_desk', name: 'Own', permissions: ['customers:export'], scope: 'own' })
    const narrow = await as('own_desk')
    expect(await refused(narrow.client.customers.exportPersonalData(id))).toMatchObject({ status: 404 })
  })
})

describe('erasePersonalData', () => {
  test('leaves nothing personal in any text of any table', async () => {
    const { id, person } = await aKnownPerson()
    const before = await placesOf(person.email)
    for (const table of ['customers', 'audit_log', 'events', 'idempotency_keys', 'mail_outbox'])
      expect(before.join(), table).toContain(`public.${table}.`)
    await client.customers.erasePersonalData(id, { confirm_name: person.name })

    for (const text of personalTexts(person)) expect([text, await placesOf(text)]).toEqual([text, []])
    for (const number of [person.phone, person.tax_number]) {
      const digits = number.replace(/\D/g, '')
      expect([digits, await placesOf(digits)]).toEqual([digits, []])
    }
  })

  test('empties its contacts, the lead that it was and its opportunities too, whoever looks after them', async () => {
    const person = aPerson()
    const colleague = await as('sales')
    const { name, company, email, phone, notes } = person
    const lead = await client.leads.create({
      name,
      company,
      email,
      phone,
      notes,
      source: 'website',
      owner_id: colleague.userId,
    })
    await client.leads.qualify(lead.id)
    const { customer_id: id } = (await client.leads.convert(lead.id, {})) as { customer_id: string }
    const contact = await client.contacts.create({
      name: `${name} junior`,
      customer_id: id,
      emails: [{ label: 'work', address: `junior-${email}` }],
      owner_id: colleague.userId,
    })
    const document = await client.customers.exportPersonalData(id)
    expect(document.contacts.map((one) => one.id)).toContain(contact.id)
    expect(document.leads.map((one) => one.id)).toEqual([lead.id])
    expect(document.opportunities.length).toBe(1)

    await client.customers.erasePersonalData(id, { confirm_name: document.customer.name })
    for (const text of [name, company, email, notes, phone.replace(/\D/g, '')])
      expect([text, await placesOf(text)]).toEqual([text, []])
    expect(await client.contacts.get(contact.id)).toMatchObject({ name: 'Erased', emails: [], customer_id: id })
    expect(await client.leads.get(lead.id)).toMatchObject({ name: 'Erased', email: null, status: 'converted' })
  })

  test('keeps what the books need, and says what was done to whom it is announced', async () => {
    const { id, person, colleague, assigned } = await aKnownPerson()
    const erased = await client.customers.erasePersonalData(id, { confirm_name: person.name })

    expect(erased).toEqual({
      ...assigned,
      name: `Erased customer ${id.slice(-12)}`,
      company: null,
      contact_name: null,
      contact_title: null,
      email: null,
      phone: null,
      fax: null,
      website: null,
      language: null,
      billing_address: { line1: null, line2: null, city: null, state: null, postal_code: null, country: 'EG' },
      shipping_address: { line1: null, line2: null, city: null, state: null, postal_code: null, country: null },
      vat_number: null,
      tax_number: null,
      tags: [],
      notes: null,
      owner_id: colleague.userId,
      status: 'erased',
      updated_at: erased.updated_at,
    })
    const events = await daftar.sql<{ type: string; data: unknown }>(
      'SELECT type, data FROM events WHERE aggregate = $1 ORDER BY sequence DESC',
      [`customer:${id}`],
    )
    expect(events[0]).toEqual({ type: 'customer.erased', data: erased })
    expect(events.length).toBeGreaterThan(2)
  })

  test('keeps the tax numbers where it is told that invoices name them', async () => {
    const person = aPerson()
    const { id, tax_number } = await client.customers.create(person)
    expect(tax_number).toBeTruthy()
    const { tax_number: after } = await client.customers.erasePersonalData(id, {
      confirm_name: person.name,
      keep_tax_numbers: true,
    })
    expect(after).toBe(tax_number)
    const { history } = await client.customers.exportPersonalData(id)
    expect(history[0]?.changes.tax_number).toEqual([null, tax_number])
  })

  test('PLT-16 leaves who did what and when, without the values', async () => {
    const { id, person } = await aKnownPerson()
    await client.customers.erasePersonalData(id, { confirm_name: person.name })
    const { history, mails } = await client.customers.exportPersonalData(id)
    expect(history.map(({ operation }) => operation)).toEqual([
      'createCustomer',
      'updateCustomer',
      'updateCustomer',
      'erasePersonalData',
    ])
    expect(history[0]?.changes).toMatchObject({ name: [null, null], code: [null, person.code] })
    expect(history[3]?.changes).toMatchObject({ name: [null, null], status: ['active', 'erased'] })
    expect(mails).toEqual([])
  })

  test('takes the customer out of lists and search, and gives its code free', async () => {
    const person = aPerson()
    const { id } = await client.customers.create(person)
    await client.customers.erasePersonalData(id, { confirm_name: person.name })
    const found = (await client.customers.list({ search: person.name, per_page: 100 })).data
    expect(found.map((one) => one.id)).not.toContain(id)
    expect((await client.customers.list({ code: person.code })).data).toEqual([])
    expect((await client.customers.list({ code: person.code, status: 'erased' })).data).toMatchObject([{ id }])
    expect(await client.customers.create({ name: 'The next one', code: person.code })).toBeTruthy()
  })

  test('is for good: nothing changes, restores, archives or erases it again', async () => {
    const person = aPerson()
    const { id } = await client.customers.create(person)
    const { name } = await client.customers.erasePersonalData(id, { confirm_name: person.name })
    expect(await refused(client.customers.update(id, { notes: 'Back again' }))).toMatchObject({
      status: 422,
      code: 'customer.erased',
    })
    expect(await refused(client.customers.replace(id, { name: 'Back again' }))).toMatchObject({ status: 422 })
    expect(await refused(client.customers.restore(id))).toMatchObject({ status: 409, code: 'customer.cannot_restore' })
    expect(await refused(client.customers.delete(id))).toMatchObject({ status: 409, code: 'customer.cannot_archive' })
    expect(await refused(client.customers.erasePersonalData(id, { confirm_name: name }))).toMatchObject({
      status: 409,
      code: 'customer.cannot_erase',
    })
  })

  test('takes an archived customer as well', async () => {
    const person = aPerson()
    const { id } = await client.customers.create(person)
    await client.customers.delete(id)
    expect(await client.customers.erasePersonalData(id, { confirm_name: person.name })).toMatchObject({
      status: 'erased',
      archived_at: null,
    })
  })

  test('is refused unless the name is repeated, by name of the field, and touches nothing then', async () => {
    const { id, person, assigned } = await aKnownPerson()
    const before = await placesOf(person.email)
    expect(await refused(client.customers.erasePersonalData(id, { confirm_name: person.name.toLowerCase() }))).toEqual({
      status: 422,
      code: 'customer.name_not_confirmed',
      fields: ['confirm_name'],
    })
    expect(await client.customers.get(id)).toEqual(assigned)
    expect(await placesOf(person.email)).toEqual(before)
  })

  test('PLT-11 is refused with a stale If-Match', async () => {
    const person = aPerson()
    const { id } = await client.customers.create(person)
    await client.customers.update(id, { notes: null })
    const stale = client.customers.erasePersonalData(id, { confirm_name: person.name }, { ifMatch: '"1"' })
    expect(await refused(stale)).toMatchObject({ status: 412 })
  })

  test('does not reach the traces of another customer, nor those of another tenant', async () => {
    const [one, other] = [aPerson(), aPerson()]
    const { id } = await client.customers.create(one)
    const untouched = await client.customers.create(other, { idempotencyKey: randomUUID() })
    const before = await placesOf(other.email)
    await client.customers.erasePersonalData(id, { confirm_name: one.name })
    expect(await placesOf(other.email)).toEqual(before)
    expect(await client.customers.get(untouched.id)).toEqual(untouched)
    expect(
      await refused(stranger.client.customers.erasePersonalData(untouched.id, { confirm_name: 'x' })),
    ).toMatchObject({ status: 404 })
  })

  test('leaves the mails of a user who has the same address', async () => {
    const colleague = await as('sales')
    const { id } = await client.customers.create({ name: 'Nancy', email: colleague.email })
    const mails = () => daftar.sql('SELECT id FROM mail_outbox WHERE recipient = $1', [colleague.email])
    const before = await mails()
    expect(before.length).toBeGreaterThan(0)
    await client.customers.erasePersonalData(id, { confirm_name: 'Nancy' })
    expect(await mails()).toEqual(before)
  })

  test('ten at once erase once', async () => {
    const person = aPerson()
    const { id } = await client.customers.create(person)
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        client.customers.erasePersonalData(id, { confirm_name: person.name }).then(
          () => 200,
          (error: unknown) => (error as { status: number }).status,
        ),
      ),
    )
    expect(outcomes.sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)])
  })

  test('the history and the events stay append-only for everybody else, the owner of the tables included', async () => {
    const { id } = await client.customers.create(aPerson())
    for (const statement of [
      `UPDATE audit_log SET changes = '{}' WHERE entity_id = '${id}'`,
      `DELETE FROM audit_log WHERE entity_id = '${id}'`,
      `UPDATE events SET data = '{}' WHERE aggregate = 'customer:${id}'`,
      `DELETE FROM events WHERE aggregate = 'customer:${id}'`,
    ])
      await expect(daftar.sql(statement), statement).rejects.toThrow('append-only')
    // Of a whole company that is erased the rows go; of one that stays nobody alters who did what, nor when.
    const [rights] = await daftar.sql(
      `SELECT has_table_privilege('daftar_app', 'audit_log', 'UPDATE, DELETE') AS history, has_table_privilege('daftar_app', 'events', 'UPDATE, DELETE') AS events,
         has_column_privilege('daftar_definer', 'audit_log', 'user_id', 'UPDATE') AS actor, has_column_privilege('daftar_definer', 'events', 'type', 'UPDATE') AS type`,
    )
    expect(rights).toEqual({ history: false, events: false, actor: false, type: false })
  })
})

describe('what reacts to an erasure', () => {
  test('can refuse it for an obligation that is open, and then nothing has happened', async () => {
    const { id, person, assigned } = await aKnownPerson()
    const usual = register([
      on(customerErased, async function refuseWhileInvoicesAreOpen() {
        throw new Refusal(422, 'invoice.customer_owes', 'An invoice of the customer is not settled.')
      }),
    ])
    onTestFinished(() => void register(usual))
    const before = await placesOf(person.email)
    expect(await refused(client.customers.erasePersonalData(id, { confirm_name: person.name }))).toMatchObject({
      status: 422,
      code: 'invoice.customer_owes',
    })
    expect(await client.customers.get(id)).toEqual(assigned)
    expect(await placesOf(person.email)).toEqual(before)
  })
})
