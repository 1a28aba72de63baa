import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Store } from '../../generated/organization/types.ts'
import { inParallel } from '../support/call.ts'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'

const daftar = await harness()
const northwind = await company(daftar)
const { client, tenantId, slug } = northwind.founder
const stranger = await daftar.tenant()
const hidden = await daftar.tenant()
const show = (id: string, shown: boolean) =>
  daftar.sql(
    `UPDATE tenants SET settings = settings || jsonb_build_object('public_catalogue', $2::boolean) WHERE id = $1`,
    [id, shown],
  )
await show(tenantId, true)
await show(stranger.tenantId, true)

/** As a passer-by asks: without a token. */
const look = <Data = Store[]>(path = '', tenant: string | null = slug, token?: string) =>
  northwind.call<Data>('GET', `/stores${path}`, { token, headers: tenant === null ? {} : { 'x-tenant-id': tenant } })
const aStore = (fields: object = {}) => client.stores.create({ name: 'Pike Place', ...fields })
const ids = async (query: string) => (await look(query)).data.map(({ id }) => id)
const refusal = async (work: Promise<unknown>) => {
  try {
    await work
  } catch (error) {
    const { status, code, details, message } = error as {
      status: number
      code: string
      details: { field: string }[]
      message: string
    }
    expect(message).not.toContain('{{')
    return { status, code, fields: details?.map(({ field }) => field) }
  }
  throw new Error('It was not refused')
}

describe('a store', () => {
  test('comes back with every field as it was given, to everybody', async () => {
    const given = {
      code: randomUUID().slice(0, 8),
      description: 'Tea and groceries.',
      address: { line1: '85 Pike St', line2: null, city: 'Seattle', state: 'WA', postal_code: '98101', country: 'US' },
      latitude: '47.6097',
      longitude: '-122.342200',
      email: 'pike@northwind.example',
      phone: '+1 206 555 0102',
      website: 'https://northwind.example/pike',
      timezone: 'America/Los_Angeles',
      opening_hours: [
        { day: 'monday' as const, opens: '09:00', closes: '12:00' },
        { day: 'monday' as const, opens: '13:00', closes: '18:00' },
      ],
    }
    const made = await aStore(given)
    expect(made).toMatchObject({ ...given, is_active: true, is_headquarters: false, archived_at: null })
    expect((await look<Store>(`/${made.id}`)).data).toEqual(made)
    expect((await look('?city=Seattle&country=US')).data).toContainEqual(made)
  })

  test('belongs to the headquarters unless it says otherwise; lists go by branch and by the main one', async () => {
    const [office] = (await client.branches.list({ is_headquarters: true })).data
    expect((await aStore()).branch_id).toBe(office?.id)
    const { id: branch_id } = await client.branches.create({ name: 'Redmond' })
    const { id } = await aStore({ branch_id })
    expect(await ids(`?branch_id=${branch_id}`)).toEqual([id])
    expect(await ids('?is_headquarters=true')).toHaveLength(1)
    expect(await ids('?is_headquarters=false&per_page=100')).toContain(id)
  })

  test('one at most is the main one, also of four at once', async () => {
    const made = await inParallel(4, () => aStore({ is_headquarters: true }))
    const main = await ids('?is_headquarters=true')
    expect(main).toHaveLength(1)
    expect(made.map(({ id }) => id)).toContain(main[0])
    await client.stores.delete(main[0] as string)
    expect(await ids('?is_headquarters=true')).toEqual([])
    const { id } = await aStore()
    await client.stores.update(id, { is_headquarters: true })
    expect(await ids('?is_headquarters=true')).toEqual([id])
  })

  test('replaced takes its defaults for what is left out and keeps its branch; updated keeps the rest', async () => {
    const { id: branch_id } = await client.branches.create({ name: 'Redmond' })
    const { id } = await aStore({ branch_id, phone: '+1 206', address: { city: 'Redmond', country: 'US' } })
    expect(await client.stores.update(id, { address: { postal_code: '98052' } })).toMatchObject({
      phone: '+1 206',
      address: { city: 'Redmond', country: 'US', postal_code: '98052' },
    })
    expect(await client.stores.replace(id, { name: 'Redmond' })).toMatchObject({
      name: 'Redmond',
      branch_id,
      phone: null,
      address: { city: null },
    })
  })

  test.each([
    [{ branch_id: randomUUID() }, 'unknown_branch', 'branch_id'],
    [{ timezone: 'America/Seattle' }, 'unknown_timezone', 'timezone'],
    [{ latitude: '47.6' }, 'half_a_place', 'latitude'],
    [{ longitude: '-122.3' }, 'half_a_place', 'latitude'],
  ])('is refused with %j', async (wrong, reason, field) => {
    const refused = { status: 422, code: `store.${reason}`, fields: [field] }
    expect(await refusal(aStore(wrong))).toMatchObject(refused)
    expect(await refusal(client.stores.update((await aStore()).id, wrong))).toMatchObject(refused)
  })

  test.each(['90.5', '-91', '1e3', '7.1234567', '+4', 'x'])('has no latitude %s: 400 by name', async (latitude) => {
    expect(await refusal(aStore({ latitude, longitude: '0' }))).toMatchObject({ status: 400, fields: ['latitude'] })
  })

  const at = (day: string, opens: string, closes: string) => ({ day, opens, closes })
  test.each([
    [[at('monday', '09:00', '18:00'), at('monday', '17:59', '20:00')]],
    [[at('monday', '20:00', '02:00'), at('tuesday', '01:00', '03:00')]],
    [[at('sunday', '20:00', '02:00'), at('monday', '01:59', '03:00')]],
    [[at('monday', '09:00', '09:00'), at('tuesday', '08:00', '10:00')]],
  ])('has no hours that overlap: %j', async (opening_hours) => {
    expect(await refusal(aStore({ opening_hours }))).toMatchObject({
      status: 422,
      code: 'store.overlapping_hours',
      fields: ['opening_hours'],
    })
  })
  test.each([
    [[at('monday', '09:00', '18:00'), at('monday', '18:00', '20:00')]],
    [[at('sunday', '20:00', '02:00'), at('monday', '02:00', '03:00')]],
    [[at('monday', '00:00', '00:00'), at('tuesday', '00:00', '00:00')]],
    [[]],
  ])('may have the hours %j', async (opening_hours) => {
    expect((await aStore({ opening_hours })).opening_hours).toEqual(opening_hours)
  })

  test('PLT-18 archived leaves the lists, gives its code free, stays readable and is not changed', async () => {
    const code = randomUUID().slice(0, 8)
    const { id } = await aStore({ code })
    expect(await refusal(aStore({ code }))).toMatchObject({ status: 409, code: 'store.code_taken', fields: ['code'] })
    await client.stores.delete(id)
    expect(await ids(`?code=${code}`)).toEqual([])
    expect((await look(`/${id}`)).status).toBe(404)
    expect((await client.stores.get(id)).archived_at).not.toBeNull()
    expect(await refusal(client.stores.update(id, { name: 'x' }))).toMatchObject({
      status: 422,
      code: 'store.archived',
    })
    expect(await refusal(client.stores.delete(id))).toMatchObject({ status: 409, code: 'store.already_archived' })
    expect((await aStore({ code })).code).toBe(code)
  })

  test('PLT-18 holds its branch, which is not archived before it', async () => {
    const { id: branch_id } = await client.branches.create({ name: 'Redmond' })
    const { id } = await aStore({ branch_id })
    expect(await refusal(client.branches.delete(branch_id))).toMatchObject({ status: 409, code: 'branch.in_use' })
    await client.stores.delete(id)
    await client.branches.delete(branch_id)
    expect(await refusal(aStore({ branch_id }))).toMatchObject({ status: 422, code: 'store.unknown_branch' })
  })

  test('PLT-11 a stale If-Match is refused', async () => {
    const { id } = await aStore()
    await client.stores.update(id, { name: 'Another' })
    expect(await refusal(client.stores.update(id, { name: 'x' }, { ifMatch: '"1"' }))).toMatchObject({ status: 412 })
  })

  test('of another branch is beyond a role of the scope of one', async () => {
    const [own, other] = [await client.branches.create({ name: 'A' }), await client.branches.create({ name: 'B' })]
    const person = await northwind.holder(['stores:create', 'stores:update', 'stores:delete'], 'branch', own.id)
    const made = await person.ask<Store>('POST', '/stores', { name: 'x', branch_id: own.id })
    expect(made.status).toBe(201)
    expect((await person.ask('POST', '/stores', { name: 'x', branch_id: other.id })).status).toBe(403)
    expect((await person.ask('PATCH', `/stores/${made.data.id}`, { branch_id: other.id })).status).toBe(403)
    const { id } = await aStore({ branch_id: other.id, is_headquarters: true })
    expect((await person.ask('PATCH', `/stores/${id}`, { name: 'x' })).status).toBe(403)
    expect((await person.ask('PATCH', `/stores/${made.data.id}`, { is_headquarters: true })).status).toBe(403)
    expect((await person.ask('DELETE', `/stores/${id}`)).status).toBe(403)
    expect((await person.ask('DELETE', `/stores/${made.data.id}`)).status).toBe(204)
  })

  test('PLT-02 is announced when it is created, changed and archived', async () => {
    const { id } = await aStore()
    await client.stores.replace(id, { name: 'Another' })
    await client.stores.update(id, { name: 'Another' })
    await client.stores.delete(id)
    const events = await daftar.sql<{ type: string }>(
      'SELECT type FROM events WHERE tenant_id = $1 AND aggregate = $2 ORDER BY sequence',
      [tenantId, `store:${id}`],
    )
    expect(events.map(({ type }) => type)).toEqual(['store.created', 'store.updated', 'store.deleted'])
  })
})

describe('what everybody may read', () => {
  test('PLT-09 is that of the tenant named, by id or slug, and of no other', async () => {
    const theirs = await stranger.client.stores.create({ name: 'Stranger' })
    for (const tenant of [tenantId, slug]) expect((await look('?per_page=100', tenant)).status).toBe(200)
    expect(await ids('?per_page=100&search=stranger')).not.toContain(theirs.id)
    expect((await look(`/${theirs.id}`)).status).toBe(404)
    expect((await look(`/${theirs.id}`, stranger.slug)).status).toBe(200)
    expect((await look(`?branch_id=${theirs.branch_id}`)).data).toEqual([])
  })

  test('PLT-09 a tenant that does not show itself, a closed one and an unknown one are all alike, to people of others too', async () => {
    const closed = await daftar.tenant()
    const { id } = await closed.client.stores.create({ name: 'Closed' })
    await show(closed.tenantId, true)
    await daftar.sql(`UPDATE tenants SET status = 'closed' WHERE id = $1`, [closed.tenantId])
    const mine = (await hidden.client.stores.create({ name: 'Hidden' })).id
    for (const path of ['', `/${mine}`, `/${id}`]) {
      const answers = []
      for (const tenant of [hidden.tenantId, hidden.slug, closed.tenantId, closed.slug, randomUUID(), 'nobody'])
        answers.push(await look(path, tenant), await look(path, tenant, stranger.accessToken))
      for (const { status, code, body } of answers)
        expect([status, code, body.error?.message]).toEqual([404, 'NOT_FOUND', answers[0]?.body.error?.message])
    }
  })

  test('is what is in use; members who see the structure are shown the rest, whether the tenant shows itself or not', async () => {
    const { id } = await aStore({ is_active: false })
    expect((await look(`/${id}`)).status).toBe(404)
    expect(await ids('?is_active=false')).toEqual([])
    expect((await look(`/${id}`, slug, stranger.accessToken)).status).toBe(404)
    expect((await client.stores.list({ is_active: false, per_page: 100 })).data.map((one) => one.id)).toContain(id)
    const blind = await northwind.holder(['stores:update'])
    expect((await blind.ask('GET', `/stores/${id}`)).status).toBe(404)
    expect((await hidden.client.stores.list({})).data.length).toBeGreaterThan(0)
    expect((await look('', slug, 'worn.out.token')).status).toBe(401)
  })

  test('needs the tenant by name', async () => {
    expect(await look('', null)).toMatchObject({ status: 400, fields: ['X-Tenant-ID'] })
  })

  test('is found by its words', async () => {
    const { id } = await aStore({ name: 'Kingfisher Quay' })
    expect((await look('?search=kingfshr')).data[0]?.id).toBe(id)
  })

  test('is not changed without signing in', async () => {
    const { id } = await aStore()
    for (const [method, path] of [
      ['POST', ''],
      ['PUT', `/${id}`],
      ['PATCH', `/${id}`],
      ['DELETE', `/${id}`],
    ] as const) {
      const { status } = await northwind.call(method, `/stores${path}`, {
        headers: { 'x-tenant-id': slug },
        ...(method === 'DELETE' ? {} : { body: { name: 'x' } }),
      })
      expect([method, status]).toEqual([method, 401])
    }
  })
})
