import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'
import { refusal } from '../support/refusal.ts'

const daftar = await harness()
const northwind = await company(daftar)
const { client, tenantId } = northwind.founder

const code = () => `EX-${randomUUID().slice(0, 8)}`
const aSupplier = (fields: object = {}) => client.suppliers.create({ name: 'Exotic Liquids', ...fields })

describe('a supplier', () => {
  test('is paid in the currency of the company within 30 days, unless it says otherwise', async () => {
    expect(await aSupplier()).toMatchObject({
      currency: (await client.settings.get()).currency,
      payment_terms: { net_days: 30, end_of_month: false, discount_days: null, discount_percent: null },
      is_active: true,
      status: 'active',
      address: { city: null, country: null },
    })
    const made = await aSupplier({ currency: 'GBP', payment_terms: { net_days: 14, end_of_month: true } })
    expect(made).toMatchObject({ currency: 'GBP', payment_terms: { net_days: 14, end_of_month: true } })
  })

  test('keeps what a merge leaves out, of its terms and address too', async () => {
    const { id } = await aSupplier({
      address: { city: 'London', country: 'GB' },
      payment_terms: { net_days: 45, discount_days: 10, discount_percent: '2.5' },
      lead_time_days: 14,
    })
    const changed = await client.suppliers.update(id, {
      payment_terms: { end_of_month: true },
      address: { postal_code: 'EC1 4SD' },
      lead_time_days: null,
    })
    expect(changed).toMatchObject({
      payment_terms: { net_days: 45, end_of_month: true, discount_days: 10, discount_percent: '2.5' },
      address: { city: 'London', country: 'GB', postal_code: 'EC1 4SD' },
      lead_time_days: null,
    })
  })

  test.each([
    [{ vat_number: 'GB111111111', tax_country: 'GB' }, 'supplier.invalid_vat_number', 'vat_number'],
    [{ tax_number: 'AAAAA0000', address: { country: 'IN' } }, 'supplier.invalid_tax_number', 'tax_number'],
    [{ currency: 'XXY' }, 'supplier.unknown_currency', 'currency'],
    [{ tax_country: 'XX' }, 'supplier.unknown_country', 'tax_country'],
    [{ address: { country: 'XX' } }, 'supplier.unknown_country', 'address.country'],
    [{ bank_details: { iban: 'GB34BUKB20201555555555' } }, 'supplier.invalid_iban', 'bank_details.iban'],
    [{ payment_terms: { discount_days: 10 } }, 'supplier.incomplete_discount', 'payment_terms'],
    [
      { payment_terms: { net_days: 9, discount_days: 10, discount_percent: '2' } },
      'supplier.late_discount',
      'payment_terms',
    ],
  ])('%j is refused by name', async (fields, refused, field) => {
    expect(await refusal(aSupplier(fields))).toMatchObject({ status: 422, code: refused, fields: [field] })
    const { id } = await aSupplier()
    expect(await refusal(client.suppliers.update(id, fields))).toMatchObject({ status: 422, fields: [field] })
  })

  test('has its tax number and its IBAN without separators', async () => {
    const bank_details = { iban: 'gb33 bukb 2020 1555 5555 55', bic: 'BUKBGB22' }
    expect(await aSupplier({ vat_number: 'GB 980 7806 84', address: { country: 'GB' }, bank_details })).toMatchObject({
      vat_number: 'GB980780684',
      tax_country: 'GB',
      bank_details: { iban: 'GB33BUKB20201555555555', bic: 'BUKBGB22', account_holder: null },
    })
  })

  test('shares its code with no other active one, also where both come at once', async () => {
    const given = code()
    const made = await Promise.allSettled([1, 2, 3, 4].map(() => aSupplier({ code: given })))
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await refusal(aSupplier({ code: given }))).toMatchObject({
      status: 409,
      code: 'supplier.code_taken',
      fields: ['code'],
    })
    const [first] = (await client.suppliers.list({ code: given })).data
    await client.suppliers.delete(first?.id as string)
    const second = await aSupplier({ code: given })
    expect(await refusal(client.suppliers.restore(first?.id as string))).toMatchObject({ code: 'supplier.code_taken' })
    await client.suppliers.delete(second.id)
    expect(await client.suppliers.restore(first?.id as string)).toMatchObject({ status: 'active', archived_at: null })
  })

  test('leaves the lists when it is archived, stays readable, and is changed no more', async () => {
    const { id, name } = await aSupplier({ name: `Gone ${randomUUID()}` })
    await client.suppliers.delete(id)
    const listed = async (query: object) =>
      (await client.suppliers.list({ search: name, per_page: 100, ...query })).data.map((one) => one.id)
    expect(await listed({})).not.toContain(id)
    expect(await listed({ status: 'archived' })).toContain(id)
    expect(await client.suppliers.get(id)).toMatchObject({ status: 'archived' })
    expect(await refusal(client.suppliers.update(id, { notes: 'x' }))).toMatchObject({ code: 'supplier.archived' })
    expect(await refusal(client.suppliers.delete(id))).toMatchObject({ status: 409, code: 'supplier.cannot_archive' })
  })

  test('PLT-11 is not changed by whoever has not seen its latest state', async () => {
    const { id } = await aSupplier()
    const { ask } = northwind.owner
    const path = `/purchasing/suppliers/${id}`
    expect((await ask('PATCH', path, { notes: 'one' }, { 'if-match': '"1"' })).status).toBe(200)
    expect((await ask('PATCH', path, { notes: 'two' }, { 'if-match': '"1"' })).status).toBe(412)
    expect((await ask('DELETE', path, undefined, { 'if-match': '"1"' })).status).toBe(412)
    expect(await client.suppliers.get(id)).toMatchObject({ notes: 'one' })
  })

  test('is found by words in three scripts, with typing errors forgiven', async () => {
    for (const name of ['Zürcher Käserei', 'Волжский чай', 'تمور المدينة']) await aSupplier({ name })
    for (const [asked, found] of [
      ['zurcher kaseri', 'Zürcher Käserei'],
      ['волжскй', 'Волжский чай'],
      ['تمور المدينه', 'تمور المدينة'],
    ])
      expect((await client.suppliers.list({ search: asked })).data[0]?.name).toBe(found)
  })

  test('is found by place, telephone, mail, currency, tag and lead time', async () => {
    const mark = randomUUID().slice(0, 8)
    const made = await aSupplier({
      email: `Sales-${mark}@Exotic.example`,
      phone: '+44 20 7946 0555',
      address: { city: mark, country: 'GB' },
      currency: 'GBP',
      tags: [mark],
      lead_time_days: 3,
    })
    for (const query of [
      { city: mark },
      { email: `sales-${mark}@exotic.example` },
      { phone: '+44 (20) 79460555' },
      { tag: mark },
      { country: 'GB', currency: 'GBP', lead_time_days__lte: 3, tag: mark },
    ])
      expect((await client.suppliers.list(query)).data.map(({ id }) => id)).toEqual([made.id])
    expect((await client.suppliers.list({ tag: mark, lead_time_days__lte: 2 })).data).toEqual([])
    expect((await client.suppliers.list({ tag: mark, is_active: false })).data).toEqual([])
  })
})

describe('where a supplier is paid', () => {
  const bank_details = { iban: 'GB33BUKB20201555555555' }

  test('is neither shown to nor set by whoever lacks suppliers:view_bank', async () => {
    const { id } = await aSupplier({ bank_details })
    const buyer = await northwind.holder(['suppliers:view', 'suppliers:update'])
    const shown = await buyer.ask<object>('GET', `/purchasing/suppliers/${id}`)
    expect(shown.status).toBe(200)
    expect(shown.data).not.toHaveProperty('bank_details')
    const listed = await buyer.ask<object[]>('GET', '/purchasing/suppliers')
    expect(JSON.stringify(listed.data)).not.toContain('GB33')
    const attempt = await buyer.ask('PATCH', `/purchasing/suppliers/${id}`, { bank_details: null })
    expect(attempt.status).toBe(403)
    expect((await buyer.ask('PATCH', `/purchasing/suppliers/${id}`, { notes: 'seen' })).status).toBe(200)
    expect(await client.suppliers.get(id)).toMatchObject({ bank_details, notes: 'seen' })
  })

  test('stands nowhere in the log of changes', async () => {
    const { id } = await aSupplier({ bank_details })
    await client.suppliers.update(id, { bank_details: { iban: 'DE89370400440532013000' }, notes: 'moved' })
    const changes = await daftar.sql<{ changes: object }>(
      'SELECT changes FROM audit_log WHERE tenant_id = $1 AND entity_id = $2',
      [tenantId, id],
    )
    expect(changes).toHaveLength(2)
    expect(JSON.stringify(changes)).not.toMatch(/GB33|DE89|bank_details/)
  })
})
