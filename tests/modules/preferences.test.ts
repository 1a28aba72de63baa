import { describe, expect, test } from 'vitest'
import type { Preferences } from '../../generated/settings/types.ts'
import { inParallel } from '../support/call.ts'
import { company, type Worker } from '../support/company.ts'
import { harness } from '../support/harness.ts'

const daftar = await harness()
const { owner, founder, hire, holder } = await company(daftar)
const at = '/settings/preferences'
const read = async ({ ask }: Worker) => (await ask<Preferences>('GET', at)).data
const put = ({ ask }: Worker, body: object, headers?: Record<string, string>) =>
  ask<Preferences>('PUT', at, body, headers)

const defaults = {
  locale: null,
  timezone: null,
  week_start: null,
  date_format: null,
  time_format: null,
  number_format: null,
  theme: 'system',
  page_size: 20,
  notifications: { email: true, in_app: true, push: true, sms: false },
}

describe('preferences', () => {
  test('before anything was set are the defaults, and what holds is the company’s', async () => {
    const clerk = await holder([])
    await owner.ask('PATCH', '/settings', { timezone: 'Asia/Dubai', date_format: 'DD/MM/YYYY', locale: 'ar' })
    expect(await read(clerk)).toEqual({
      ...defaults,
      effective: {
        locale: 'ar',
        timezone: 'Asia/Dubai',
        week_start: 'monday',
        date_format: 'DD/MM/YYYY',
        time_format: '24h',
        number_format: '1,234.56',
      },
    })
    await owner.ask('PATCH', '/settings', { locale: 'en' })
  })

  test('come back as they were given, and what is left out has its default again', async () => {
    const clerk = await hire('sales')
    const given = {
      locale: 'ru',
      timezone: 'Europe/Moscow',
      week_start: 'sunday',
      date_format: 'DD.MM.YYYY',
      time_format: '12h',
      number_format: '1 234,56',
      theme: 'dark',
      page_size: 50,
      notifications: { email: false, in_app: true, push: false, sms: true },
    }
    const { data } = await put(clerk, given)
    expect(data).toMatchObject(given)
    expect(data.effective).toMatchObject({ locale: 'ru', timezone: 'Europe/Moscow', number_format: '1 234,56' })
    expect(await read(clerk)).toEqual(data)
    const { effective: _, ...rest } = (await put(clerk, { notifications: { push: false } })).data
    expect(rest).toEqual({ ...defaults, notifications: { ...defaults.notifications, push: false } })
  })

  test('are one person’s, in one tenant', async () => {
    const [one, other] = [await hire('sales'), await hire('sales')]
    await put(one, { theme: 'dark' })
    expect((await read(other)).theme).toBe('system')
    const several = await daftar.tenant()
    const { id: second } = await several.client.tenants.create({ name: 'Second' })
    const ask = (tenant: string, theme?: string) =>
      daftar
        .fetch(`http://localhost/api/v1${at}`, {
          method: theme ? 'PUT' : 'GET',
          headers: {
            authorization: `Bearer ${several.accessToken}`,
            'x-tenant-id': tenant,
            'content-type': 'application/json',
          },
          body: theme && JSON.stringify({ theme }),
        })
        .then(async (answer) => ((await answer.json()) as { data: Preferences }).data.theme)
    await ask(second, 'light')
    expect([await ask(several.tenantId), await ask(second)]).toEqual(['system', 'light'])
  })

  test('of a member of several tenants need the tenant', async () => {
    const several = await daftar.tenant()
    await several.client.tenants.create({ name: 'Another' })
    const call = (path: string) =>
      daftar.fetch(`http://localhost/api/v1${path}`, { headers: { authorization: `Bearer ${several.accessToken}` } })
    for (const path of [at, '/features']) {
      const answer = await call(path)
      expect([answer.status, JSON.stringify(await answer.json())]).toEqual([
        400,
        expect.stringContaining('X-Tenant-ID'),
      ])
    }
  })

  test('PLT-13 take no unknown field, page size or zone', async () => {
    expect(await put(owner, { colour: 'red' })).toMatchObject({ status: 400, fields: ['colour'] })
    expect(await put(owner, { page_size: 101 })).toMatchObject({ status: 400, fields: ['page_size'] })
    expect(await put(owner, { notifications: { pigeon: true } })).toMatchObject({
      status: 400,
      fields: ['notifications.pigeon'],
    })
    expect(await put(owner, { timezone: 'America/Seattle' })).toMatchObject({
      status: 422,
      code: 'preferences.unknown_timezone',
      fields: ['timezone'],
    })
  })

  test('PLT-11 have a tag that follows the company’s settings too, and a stale one is refused', async () => {
    const clerk = await hire('sales')
    const tag = async () => (await clerk.ask('GET', at)).headers.get('etag') as string
    const first = await tag()
    expect((await clerk.ask('GET', at, undefined, { 'if-none-match': first })).status).toBe(304)
    await owner.ask('PATCH', '/settings', { time_format: '12h' })
    const second = await tag()
    expect(second).not.toBe(first)
    expect((await put(clerk, { theme: 'dark' }, { 'if-match': first })).status).toBe(412)
    const answered = await put(clerk, { theme: 'dark' }, { 'if-match': second })
    expect([answered.status, answered.headers.get('etag')]).toEqual([200, await tag()])
  })

  test('PLT-11 of ten writers at once with one tag let one through, where nothing was ever set as well', async () => {
    const clerk = await hire('sales')
    const tag = (await clerk.ask('GET', at)).headers.get('etag') as string
    const answers = await inParallel(10, (index) => put(clerk, { page_size: 30 + index }, { 'if-match': tag }))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 412)])
  })

  test('are nobody else’s in the database either', async () => {
    const [one, other] = [await hire('sales'), await hire('sales')]
    await put(one, { theme: 'dark' })
    const { database } = await import('../../src/platform/database.ts')
    const { asTenant, withContext } = await import('../../src/platform/context.ts')
    const actor = {
      identityId: other.id,
      sessionId: '',
      membership: { tenantId: founder.tenantId, userId: other.id, permissions: new Map() } as never,
    }
    const seen = await asTenant(founder.tenantId, 'a test', () =>
      withContext({ actor }, () =>
        database.transaction(() => database.query('SELECT theme FROM user_preferences WHERE user_id = $1', [one.id])),
      ),
    )
    expect(seen).toEqual([])
  })
})

describe('the language that a person prefers', () => {
  const refused = async ({ ask }: Worker, headers?: Record<string, string>) =>
    (await ask('PUT', at, { timezone: 'Nowhere' }, headers)).body.error?.message

  test('is that of answers where Accept-Language says nothing, from the next request on', async () => {
    const clerk = await hire('sales')
    expect(await refused(clerk)).toBe('There is no time zone Nowhere.')
    await put(clerk, { locale: 'ru' })
    expect(await refused(clerk)).toBe('Часового пояса Nowhere не существует.')
    expect(await refused(clerk, { 'accept-language': 'en' })).toBe('There is no time zone Nowhere.')
    await put(clerk, {})
    expect(await refused(clerk)).toBe('There is no time zone Nowhere.')
  })

  test('is the locale of the user, whoever sets it', async () => {
    const clerk = await hire('sales')
    await put(clerk, { locale: 'ar' })
    expect((await owner.ask('GET', `/users/${clerk.id}`)).data).toMatchObject({ locale: 'ar' })
    await owner.ask('PATCH', `/users/${clerk.id}`, { locale: 'ru' })
    expect((await read(clerk)).locale).toBe('ru')
  })
})
