import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { CurrentUser, LoginResult } from '../../generated/auth/types.ts'
import { operations } from '../../generated/operations.ts'
import { anAddress, aPassword, caller, inParallel, medianGap } from '../support/call.ts'
import { harness, type Tenant } from '../support/harness.ts'
import { linkTo, mailsTo } from '../support/mails.ts'

const { fetch, sql, tenant } = await harness()
const call = caller(fetch)

async function shop(): Promise<Tenant> {
  const company = await tenant()
  await sql(`UPDATE tenants SET settings = settings || '{"public_catalogue": true}' WHERE id = $1`, [company.tenantId])
  return company
}

const anEmail = () => `maria-${randomUUID()}@alfreds.example`
const register = (tenantId: string, email: string, fields: object = {}, address = anAddress()) =>
  call('POST', '/auth/register-customer', {
    body: { email, password: aPassword, first_name: 'Maria', last_name: 'Anders', ...fields },
    address,
    headers: { 'x-tenant-id': tenantId },
  })
const confirm = (token: string, password: string | undefined = aPassword) =>
  call('POST', '/auth/verify-email', { body: { token, password }, address: anAddress() })
const link = (email: string, count = 1) => linkTo(sql, email, 'confirm-registration', count)
const signIn = async (email: string, password = aPassword) =>
  (await call<LoginResult>('POST', '/auth/login', { body: { email, password }, address: anAddress() })).data
const recordsOf = (tenantId: string, email: string) =>
  sql<{ id: string; name: string; user_id: string | null; owner_id: string | null }>(
    'SELECT id, name, user_id, owner_id FROM customers WHERE tenant_id = $1 AND lower(email) = lower($2) ORDER BY created_at',
    [tenantId, email],
  )

/** A customer who has confirmed, signed in. */
async function customer({ tenantId }: Tenant, email = anEmail()) {
  expect((await register(tenantId, email)).status).toBe(204)
  expect((await confirm(await link(email))).status).toBe(204)
  const { tokens, user } = await signIn(email)
  return { email, token: tokens?.access_token ?? '', user: user as CurrentUser }
}

describe('a customer who registers', () => {
  test('is nobody until the mailed link is confirmed, then a user with the role of a customer and a record of the own', async () => {
    const { tenantId } = await shop()
    const email = anEmail()
    expect(await register(tenantId, email, { phone: '+49 30 0074321', locale: 'ru' })).toMatchObject({
      status: 204,
      body: {},
    })
    expect(await sql('SELECT FROM identities WHERE lower(email) = $1', [email])).toEqual([])
    expect(await signIn(email)).toBeUndefined()
    expect((await mailsTo(sql, email))[0]?.subject).toMatch(/^Ваша учётная запись в Northwind/)

    expect((await confirm(await link(email))).status).toBe(204)
    const { user } = await signIn(email)
    expect(user).toMatchObject({
      email_verified: true,
      name: 'Maria Anders',
      current: { tenant_id: tenantId, scope: 'own', roles: [{ key: 'customer' }], permissions: ['customers:view'] },
    })
    expect(await recordsOf(tenantId, email)).toMatchObject([
      { name: 'Maria Anders', user_id: user?.current?.user_id, owner_id: null },
    ])
    const events = await sql<{ type: string }>(
      `SELECT type FROM events WHERE tenant_id = $1 AND data ->> 'email' = $2 ORDER BY type`,
      [tenantId, email],
    )
    expect(events.map(({ type }) => type)).toEqual([
      'customer.created',
      'user.activated',
      'user.created',
      'user.registered',
    ])
  })

  test('gets the record that the company has of the address, and keeps who looks after it; before the confirmation nothing', async () => {
    const company = await shop()
    const email = anEmail()
    const seller = await company.as('sales')
    const known = await seller.client.customers.create({ name: 'Alfreds Futterkiste', email: email.toUpperCase() })
    await register(company.tenantId, email)
    expect(await recordsOf(company.tenantId, email)).toMatchObject([{ id: known.id, user_id: null }])

    await confirm(await link(email))
    const { user, tokens } = await signIn(email)
    expect(await recordsOf(company.tenantId, email)).toEqual([
      { id: known.id, name: 'Alfreds Futterkiste', user_id: user?.current?.user_id, owner_id: seller.userId },
    ])
    for (const token of [seller.accessToken, tokens?.access_token ?? ''])
      expect((await call('GET', `/customers/${known.id}`, { token })).status).toBe(200)
  })

  test('confirms with the password: who registers a stranger’s address gains nothing when the stranger opens the link', async () => {
    const { tenantId } = await shop()
    const email = anEmail()
    await register(tenantId, email)
    const token = await link(email)
    for (const password of [undefined, 'not-the-password']) {
      const answer = await call('POST', '/auth/verify-email', { body: { token, password } })
      expect(answer).toMatchObject({ status: 422, code: 'identity.wrong_password', fields: ['password'] })
    }
    expect((await confirm(token)).status).toBe(204)
    expect((await confirm(token)).status).toBe(422)
  })

  test('who has an account keeps it, and confirms with its password', async () => {
    const [elsewhere, here] = [await tenant(), await shop()]
    await register(here.tenantId, elsewhere.email, { password: 'Violet-Granary-38', first_name: 'Eve' })
    const token = await link(elsewhere.email)
    expect((await confirm(token, 'Violet-Granary-38')).status).toBe(422)
    expect((await confirm(token, elsewhere.password)).status).toBe(204)
    const { user } = await signIn(elsewhere.email, elsewhere.password)
    expect(user?.first_name).toBe('Andrew')
    expect(user?.email_verified).toBe(true)
    expect(user?.tenants.map(({ id }) => id).sort()).toEqual([elsewhere.tenantId, here.tenantId].sort())
    expect(await signIn(elsewhere.email, 'Violet-Granary-38')).toBeUndefined()
  })

  test('who is a user of the company already stays what she is, and who was shown the door stays out', async () => {
    const company = await shop()
    const seller = await company.as('sales')
    await register(company.tenantId, seller.email)
    expect((await confirm(await link(seller.email), seller.password)).status).toBe(204)
    expect((await company.client.users.get(seller.userId)).roles.map(({ key }) => key)).toEqual(['sales'])
    await company.client.users.delete(seller.userId)
    await register(company.tenantId, seller.email)
    expect((await confirm(await link(seller.email, 2), seller.password)).status).toBe(422)
    expect(await company.client.users.get(seller.userId)).toMatchObject({ status: 'deactivated' })
  })

  test('is made once by ten who confirm at once', async () => {
    const { tenantId } = await shop()
    const email = anEmail()
    await register(tenantId, email)
    const token = await link(email)
    const answers = await inParallel(10, () =>
      call('POST', '/auth/verify-email', { body: { token, password: aPassword }, address: anAddress() }),
    )
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(9)
    expect(await recordsOf(tenantId, email)).toHaveLength(1)
  })

  test('is refused where the password is weak, the link has expired, and where the tenant does not let the public in', async () => {
    const company = await shop()
    const email = anEmail()
    expect(await register(company.tenantId, email, { password: 'password1234' })).toMatchObject({
      status: 422,
      code: 'identity.password_weak',
      fields: ['password'],
    })
    await register(company.tenantId, email)
    await sql(`UPDATE customer_registrations SET expires_at = now() WHERE tenant_id = $1`, [company.tenantId])
    expect((await confirm(await link(email))).status).toBe(422)
    const closed = await tenant()
    for (const id of [closed.tenantId, closed.slug, randomUUID(), 'no-such-company'])
      expect((await register(id, anEmail())).status).toBe(404)
  })

  test('PLT-22 is answered alike whether the address is known or not, in words and in time: the medians differ by less than 10 ms', async () => {
    const { tenantId } = await shop()
    const { email } = await tenant()
    const answered = async (to: string) => expect(await register(tenantId, to)).toMatchObject({ status: 204, body: {} })
    // A mailbox that is full would be answered sooner, known or not.
    const known = async () => {
      await sql('DELETE FROM customer_registrations WHERE tenant_id = $1', [tenantId])
      await answered(email)
    }
    const unknown = async () => {
      await sql('DELETE FROM customer_registrations WHERE tenant_id = $1', [tenantId])
      await answered(anEmail())
    }
    expect(await medianGap(15, known, unknown)).toBeLessThan(10)
    const other = anEmail()
    await answered(other)
    const text = async (to: string) => (await mailsTo(sql, to)).at(-1)?.text.replace(/token=.*/, '')
    expect(await text(email)).toBe(await text(other))
  })

  test('PLT-22 is counted exactly for an address and account, and fills nobody’s mailbox', async () => {
    const { tenantId } = await shop()
    const [email, address] = [anEmail(), anAddress()]
    const answers = await inParallel(8, () => register(tenantId, email, {}, address))
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(5).fill(204), 429, 429, 429])
    for (let index = 0; index < 3; index += 1) expect((await register(tenantId, email)).status).toBe(204)
    expect((await mailsTo(sql, email)).length).toBeLessThanOrEqual(8)
    const later = anEmail()
    for (let index = 0; index < 7; index += 1) await register(tenantId, later)
    expect(await mailsTo(sql, later)).toHaveLength(5)
  })
})

describe('the role of a customer', async () => {
  const company = await shop()
  const word = 'Zyzzogeton'
  const seller = await company.as('sales')
  const theirs = await company.client.customers.create({ name: word, email: `${word}@northwind.example` })
  const ours = await seller.client.customers.create({ name: `${word} too` })
  await company.client.roles.create({ key: 'zyzzogeton', name: word, permissions: [], scope: 'own' })
  const { token, user, email } = await customer(company)
  const [own] = await recordsOf(company.tenantId, email)
  const ask = (path: string) =>
    fetch(`http://localhost${path}`, {
      headers: { authorization: `Bearer ${token}`, 'x-tenant-id': company.tenantId },
    })

  test('sees the own record, and no other customer', async () => {
    const { data } = await call<{ id: string }[]>('GET', '/customers', { token })
    expect(data.map(({ id }) => id)).toEqual([own?.id])
    await company.client.customers.update(own?.id ?? '', { notes: 'Pays late' })
    const read = await call<object>('GET', `/customers/${own?.id}`, { token })
    expect(read.status).toBe(200)
    // What the company keeps to itself about a customer is not for that customer.
    expect(read.data).not.toHaveProperty('notes')
    for (const id of [theirs.id, ours.id]) expect((await call('GET', `/customers/${id}`, { token })).status).toBe(404)
    expect((await call<unknown[]>('GET', `/customers?search=${word}`, { token })).data).toEqual([])
  })

  const foreign: Record<string, string> = { customer_id: theirs.id, user_id: seller.userId }
  const reading = Object.values(operations).filter(({ method, access }) => method === 'GET' && access !== 'public')
  test.each(reading.map(({ id, path, permission }) => [id, path, permission] as const))(
    '%s shows it nothing of the company or of anybody else',
    async (_, path, permission) => {
      const filled = path.replaceAll(/\{([^}]+)\}/g, (_whole, name: string) => foreign[name] ?? randomUUID())
      const answer = await ask(filled)
      const text = await answer.text()
      expect(text).not.toContain(word)
      expect(text).not.toContain(seller.email)
      if (permission !== null && permission !== 'customers:view') expect(answer.status).toBe(403)
      else expect(answer.status).toBeLessThan(500)
    },
  )

  test('changes nothing: every operation that writes to the tenant is refused for lack of a permission', async () => {
    const writing = Object.values(operations).filter(
      ({ method, permission }) => method !== 'GET' && permission !== null,
    )
    for (const { method, path } of writing) {
      const filled = path.replace('/api/v1', '').replaceAll(/\{[^}]+\}/g, own?.id ?? '')
      expect([method, path, (await call(method, filled, { token, body: {} })).status]).toEqual([method, path, 403])
    }
    expect(user.current?.permissions).toEqual(['customers:view'])
  })
})
