import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { TenantSettings } from '../../generated/settings/types.ts'
import { inParallel } from '../support/call.ts'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'

const daftar = await harness({ RATE_LIMIT_REPORTS: { limit: 50, seconds: 3600 } })
const { owner, founder, hire, holder } = await company(daftar)
const { client } = founder

const read = async () => (await owner.ask<TenantSettings>('GET', '/settings')).data
const patch = (body: object, headers?: Record<string, string>) =>
  owner.ask<TenantSettings>('PATCH', '/settings', body, headers)
const put = (body: object, headers?: Record<string, string>) =>
  owner.ask<TenantSettings>('PUT', '/settings', body, headers)
const least = { company_name: 'Northwind Traders', currency: 'USD', timezone: 'America/Los_Angeles' }

describe('the settings of a tenant', () => {
  test('are what it was founded with, and defaults', async () => {
    const { name, currency, timezone, locale, country } = (await client.tenants.listOwn()).data[0] as never as Record<
      string,
      string
    >
    expect(await client.settings.get()).toMatchObject({
      company_name: name,
      currency,
      timezone,
      locale,
      country,
      legal_name: null,
      fiscal_year_start: '01-01',
      rounding: { tax: 'line', mode: 'half_up', cash_increment: null },
      rate_limits: { admin: null, user: null, bulk: null, reports: null, document_search: null },
      public_catalogue: false,
    })
  })

  test('replaced come back as they were given, and what is left out has its default again', async () => {
    const given = {
      ...least,
      legal_name: 'Northwind Traders GmbH',
      registration_number: 'HRB 1234',
      tax_registered: true,
      vat_number: 'DE 136695976',
      tax_number: null,
      country: 'DE',
      currency: 'EUR',
      fiscal_year_start: '04-01',
      timezone: 'Europe/Berlin',
      locale: 'ru',
      week_start: 'sunday',
      date_format: 'DD.MM.YYYY',
      time_format: '12h',
      number_format: '1.234,56',
      rounding: { tax: 'document', mode: 'half_even', cash_increment: '0.05' },
      rate_limits: { bulk: '60/min' },
      public_catalogue: true,
    }
    const { data } = await put(given)
    expect(data).toMatchObject({
      ...given,
      vat_number: 'DE136695976',
      rate_limits: { admin: null, user: null, bulk: '60/min', reports: null, document_search: null },
    })
    expect(await read()).toEqual(data)
    expect((await client.tenants.listOwn()).data[0]).toMatchObject({ name: 'Northwind Traders', currency: 'EUR' })

    expect((await put(least)).data).toMatchObject({
      ...least,
      legal_name: null,
      country: null,
      fiscal_year_start: '01-01',
      locale: 'en',
      rounding: { tax: 'line', mode: 'half_up', cash_increment: null },
      rate_limits: { bulk: null },
      public_catalogue: false,
    })
  })

  test('updated keep what is left out, merge rounding and rates field by field, and are cleared by null', async () => {
    await put({ ...least, legal_name: 'Northwind', rounding: { tax: 'document', cash_increment: '0.10' } })
    await patch({ rate_limits: { bulk: '60/min', reports: '10/h' } })
    const { data } = await patch({ legal_name: null, rounding: { cash_increment: null }, rate_limits: { bulk: null } })
    expect(data).toMatchObject({
      ...least,
      legal_name: null,
      rounding: { tax: 'document', mode: 'half_up', cash_increment: null },
      rate_limits: { bulk: null, reports: '10/h' },
    })
  })

  test.each([
    ['colour', { colour: 'red' }],
    ['rounding.colour', { rounding: { colour: 'red' } }],
    ['fiscal_year_start', { fiscal_year_start: '02-30' }],
    ['fiscal_year_start', { fiscal_year_start: '02-29' }],
    ['fiscal_year_start', { fiscal_year_start: '13-01' }],
    ['company_name', { company_name: '   ' }],
    ['company_name', { company_name: null }],
    ['currency', { currency: 'dollars' }],
    ['rounding.cash_increment', { rounding: { cash_increment: '0.00' } }],
    ['rounding.cash_increment', { rounding: { cash_increment: 0.05 } }],
    ['rate_limits.user', { rate_limits: { user: '5/0h' } }],
    ['rate_limits.anonymous', { rate_limits: { anonymous: '5/h' } }],
    ['public_catalogue', { public_catalogue: 'yes' }],
  ])('PLT-13 do not take %s in %j', async (field, body) => {
    const { status, fields } = await patch(body)
    expect({ status, fields }).toEqual({ status: 400, fields: [field] })
  })

  test('PLT-13 are not replaced without a name, a currency and a time zone', async () => {
    expect((await put({})).fields.sort()).toEqual(['company_name', 'currency', 'timezone'])
  })

  test.each([
    ['unknown_country', 'country', { country: 'ZZ' }],
    ['unknown_currency', 'currency', { currency: 'XYZ' }],
    ['unknown_timezone', 'timezone', { timezone: 'America/Seattle' }],
    ['invalid_vat_number', 'vat_number', { country: 'DE', vat_number: 'DE111111111' }],
    ['invalid_tax_number', 'tax_number', { country: 'DE', tax_number: '1' }],
    ['rate_beyond_installation', 'rate_limits', { rate_limits: { bulk: '1000001/h' } }],
    ['administrators_locked_out', 'rate_limits.admin', { rate_limits: { admin: '59/h' } }],
    ['administrators_locked_out', 'rate_limits.admin', { rate_limits: { admin: '0/h' } }],
    ['administrators_locked_out', 'rate_limits.admin', { rate_limits: { admin: '1000/d' } }],
  ])('are refused: %s', async (code, field, body) => {
    const before = await read()
    expect(await patch(body)).toMatchObject({ status: 422, code: `settings.${code}`, fields: [field] })
    expect(await read()).toEqual(before)
  })

  test.each([
    ['en', 'There is no currency XYZ.'],
    ['ar', 'لا توجد عملة XYZ.'],
    ['ru', 'Валюты XYZ не существует.'],
  ])('are refused in %s', async (language, message) => {
    const { body } = await patch({ currency: 'XYZ' }, { 'accept-language': language })
    expect(body.error?.message).toBe(message)
  })

  test('of one tenant are not those of another', async () => {
    const stranger = await daftar.tenant()
    await patch({ legal_name: 'Northwind alone' })
    expect((await stranger.client.settings.get()).legal_name).toBeNull()
  })

  test('keep their check in the database, whoever writes', async () => {
    for (const settings of [
      { public_catalogue: 'yes' },
      { rate_limits: [] },
      { rounding: 'up' },
      { fiscal_year_start: '99-99' },
    ])
      await expect(
        daftar.sql('UPDATE tenants SET settings = $2 WHERE id = $1', [founder.tenantId, settings]),
      ).rejects.toMatchObject({ constraint: 'tenants_settings_check' })
  })
})

describe('PLT-11 the tag of the settings', () => {
  test('is new after a change, stands after none, and a stale one is refused', async () => {
    const first = (await owner.ask('GET', '/settings')).headers.get('etag') as string
    expect((await owner.ask('GET', '/settings', undefined, { 'if-none-match': first })).status).toBe(304)
    const changed = await patch({ legal_name: randomUUID() }, { 'if-match': first })
    expect(changed.status).toBe(200)
    const second = changed.headers.get('etag') as string
    expect(second).not.toBe(first)
    expect((await patch({ legal_name: 'stale' }, { 'if-match': first })).status).toBe(412)
    expect((await put(least, { 'if-match': first })).status).toBe(412)
    const same = await patch({ legal_name: changed.data.legal_name })
    expect(same.headers.get('etag')).toBe(second)
  })

  test('of ten writers at once lets one through', async () => {
    const tag = (await owner.ask('GET', '/settings')).headers.get('etag') as string
    const answers = await inParallel(10, (index) => patch({ legal_name: `Writer ${index}` }, { 'if-match': tag }))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 412)])
  })

  test('without it ten writers of different settings lose nothing', async () => {
    await put(least)
    const bodies = [
      { legal_name: 'A' },
      { registration_number: 'B' },
      { tax_registered: true },
      { fiscal_year_start: '07-01' },
      { week_start: 'friday' },
      { time_format: '12h' },
      { rounding: { tax: 'document' } },
      { rounding: { mode: 'up' } },
      { rate_limits: { reports: '5/h' } },
      { rate_limits: { bulk: '5/h' } },
    ]
    await inParallel(bodies.length, (index) => patch(bodies[index] as object))
    expect(await read()).toMatchObject({
      legal_name: 'A',
      registration_number: 'B',
      tax_registered: true,
      fiscal_year_start: '07-01',
      week_start: 'friday',
      time_format: '12h',
      rounding: { tax: 'document', mode: 'up' },
      rate_limits: { reports: '5/h', bulk: '5/h' },
    })
  })
})

describe('a change of the settings', () => {
  const events = () =>
    daftar.sql<{ data: { changed: string[]; previous: object; settings: object } }>(
      `SELECT data FROM events WHERE tenant_id = $1 AND type = 'settings.updated' ORDER BY sequence`,
      [founder.tenantId],
    )

  test('PLT-02 is announced with what changed and how it stood, and one that changes nothing is not', async () => {
    await put(least)
    const before = (await events()).length
    await patch({ fiscal_year_start: '10-01', legal_name: 'Announced' })
    await patch({ fiscal_year_start: '10-01' })
    const [event, ...more] = (await events()).slice(before)
    expect(more).toEqual([])
    expect(event?.data).toMatchObject({
      changed: ['fiscal_year_start', 'legal_name'],
      previous: { fiscal_year_start: '01-01', legal_name: null },
      settings: { fiscal_year_start: '10-01', legal_name: 'Announced' },
    })
  })

  test('is undone where a module has a reason against it', async () => {
    const { on, register } = await import('../../src/platform/events.ts')
    const { settingsUpdated } = await import('../../src/modules/settings/index.ts')
    const { refusals, rule } = await import('../../src/platform/errors.ts')
    const words = { en: 'Booked in USD.', ar: 'Booked in USD.', ru: 'Booked in USD.' }
    const refuse = refusals('books', { currencyFixed: rule('currency_fixed', words, 'currency') })
    await put(least)
    const before = { settings: await read(), events: await events() }
    register([
      on(settingsUpdated, async ({ changed }) => {
        if (changed.includes('currency')) throw refuse.currencyFixed()
      }),
    ])
    try {
      expect(await patch({ currency: 'EUR' })).toMatchObject({ status: 422, code: 'books.currency_fixed' })
      expect({ settings: await read(), events: await events() }).toEqual(before)
      expect((await patch({ legal_name: 'Still free' })).status).toBe(200)
    } finally {
      register([])
    }
  })

  test('PLT-08 of a rate holds with the next request', async () => {
    const clerk = await hire('sales')
    const left = async () => (await clerk.ask('GET', '/settings')).headers.get('x-ratelimit-limit')
    expect(await left()).toBe('1000000')
    await patch({ rate_limits: { user: '7/h' } })
    expect(await left()).toBe('7')
    await patch({ rate_limits: { user: null } })
    expect(await left()).toBe('1000000')
  })

  test('PLT-20 takes settings:update; to see them takes settings:view', async () => {
    const [reader, nobody] = [await holder(['settings:view']), await holder([])]
    expect((await reader.ask('GET', '/settings')).status).toBe(200)
    expect((await reader.ask('PATCH', '/settings', { legal_name: 'x' })).status).toBe(403)
    expect((await nobody.ask('GET', '/settings')).status).toBe(403)
  })
})

describe('PLT-08 a rate of a tenant', async () => {
  const { requireWithinInstallation } = await import('../../src/modules/settings/rates.ts')
  const rates = { admin: null, user: null, bulk: null, reports: null, document_search: null }
  test.each(['50/h', '25/30min', '50/d', '0/h', '12/15min'])('may be %s where the installation has 50/h', (reports) => {
    expect(() => requireWithinInstallation({ ...rates, reports })).not.toThrow()
  })
  test.each(['51/h', '26/30min', '1/s', '51/d', '1000/d'])(
    'may not be %s where the installation has 50/h',
    (reports) => {
      expect(() => requireWithinInstallation({ ...rates, reports })).toThrow('beyond')
    },
  )
})

test('mail about a customer goes to an owner who wants mail, in the language that the owner prefers', async () => {
  const { tellOwner } = await import('../../src/modules/crm/index.ts')
  const { asTenant } = await import('../../src/platform/context.ts')
  const { database } = await import('../../src/platform/database.ts')
  const clerk = await hire('sales')
  const customer = { owner_id: clerk.id, name: 'Alfreds' } as Parameters<typeof tellOwner>[0]
  const tell = () => asTenant(founder.tenantId, 'a test', () => database.transaction(() => tellOwner(customer)))
  const mails = async () =>
    (
      await daftar.sql<{ subject: string }>(
        `SELECT subject FROM mail_outbox WHERE recipient = $1 AND subject LIKE '%Alfreds%' ORDER BY created_at`,
        [clerk.email],
      )
    ).map(({ subject }) => subject)

  await clerk.ask('PUT', '/settings/preferences', { locale: 'ru' })
  await tell()
  expect(await mails()).toEqual(['Alfreds теперь ваш клиент'])
  await clerk.ask('PUT', '/settings/preferences', { notifications: { email: false } })
  await tell()
  expect(await mails()).toHaveLength(1)
})
