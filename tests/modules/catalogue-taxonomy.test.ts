import { randomUUID } from 'node:crypto'
import { Daftar } from '@daftar/sdk'
import { beforeAll, describe, expect, test } from 'vitest'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'
import { refusal } from '../support/refusal.ts'

const daftar = await harness()
const northwind = await company(daftar)
const { client, tenantId, slug: tenantSlug } = northwind.founder
const stranger = await daftar.tenant()
const theirToken = stranger.accessToken

/** Whoever looks at the catalogue without signing in. */
const visitor = new Daftar({ baseUrl: 'http://localhost', fetch: daftar.fetch, tenantId })
beforeAll(async () => {
  await client.settings.update({ public_catalogue: true })
})

/** All at once, whatever becomes of each. */
const atOnce = <Result>(times: number, work: (at: number) => Promise<Result>) =>
  Promise.allSettled(Array.from({ length: times }, (_, at) => work(at)))

const word = (of: string) => `${of} ${randomUUID().slice(0, 8)}`
const aDepartment = (fields: object = {}) => client.departments.create({ name: word('Beverages'), ...fields })
const aCategory = async (fields: { department_id?: string; name?: string } = {}) =>
  client.categories.create({
    name: word('Teas'),
    ...fields,
    department_id: fields.department_id ?? (await aDepartment()).id,
  })
const aSubcategory = async (fields: { category_id?: string; name?: string } = {}) =>
  client.subcategories.create({
    name: word('Green teas'),
    ...fields,
    category_id: fields.category_id ?? (await aCategory()).id,
  })
const aBrand = (fields: object = {}) => client.brands.create({ name: word('Exotic Liquids'), ...fields })
const aUnit = (fields: object = {}) =>
  client.units.create({ name: word('Dozen'), symbol: 'dz', kind: 'count', ...fields })
const aQuality = (fields: object = {}) => client.qualities.create({ name: word('Refurbished'), ...fields })

type Named = { id: string; slug: string; name: string; position: number; is_active: boolean }
interface Resource {
  get(key: string): Promise<Named>
  list(query: object): PromiseLike<{ data: Named[] }>
  replace(key: string, body: object): Promise<Named>
  update(key: string, body: object): Promise<Named>
  delete(key: string): Promise<unknown>
}
interface Kind {
  make: (fields?: object) => Promise<Named>
  resource: Resource
  key: 'id' | 'slug'
  table: string
  isPublic: boolean
}
const kind = (make: unknown, resource: unknown, rest: Pick<Kind, 'key' | 'table' | 'isPublic'>): Kind => ({
  make: make as Kind['make'],
  resource: resource as Resource,
  ...rest,
})
const kinds: [string, Kind][] = [
  ['department', kind(aDepartment, client.departments, { key: 'slug', table: 'departments', isPublic: true })],
  ['category', kind(aCategory, client.categories, { key: 'slug', table: 'categories', isPublic: true })],
  ['subcategory', kind(aSubcategory, client.subcategories, { key: 'slug', table: 'subcategories', isPublic: true })],
  ['brand', kind(aBrand, client.brands, { key: 'id', table: 'brands', isPublic: true })],
  ['unit', kind(aUnit, client.units, { key: 'slug', table: 'units', isPublic: false })],
  ['quality', kind(aQuality, client.qualities, { key: 'slug', table: 'qualities', isPublic: false })],
]
const visitorsOf = (table: string) => (visitor as unknown as Record<string, Resource>)[table] as Resource

describe.each(kinds)('a %s', (name, { make, resource, key, table, isPublic }) => {
  /** What a replacement has to say again. */
  const required = (row: object) =>
    Object.fromEntries(
      Object.entries(row).filter(([field]) =>
        ['name', 'department_id', 'category_id', 'symbol', 'kind'].includes(field),
      ),
    )

  test('has a slug made of its name, which it keeps under every other name', async () => {
    const made = await make({ name: 'Crème brûlée & Чай شاي' })
    expect(made.slug).toBe('creme-brulee-and-chay-shay')
    const renamed = await resource.update(made[key], { name: word('Other') })
    expect(renamed.slug).toBe(made.slug)
    const replaced = await resource.replace(made[key], { ...required(made), name: word('Another') })
    expect(replaced.slug).toBe(made.slug)
    expect(await resource.get(made[key])).toMatchObject({ id: made.id, name: replaced.name })
  })

  test('is refused a slug of the sender’s choice, and the database keeps the one it has', async () => {
    expect(await refusal(make({ slug: 'mine' }))).toMatchObject({ status: 400, fields: ['slug'] })
    const { id } = await make()
    await expect(daftar.sql(`UPDATE ${table} SET slug = 'mine' WHERE id = $1`, [id])).rejects.toThrow('never changes')
  })

  test('gets the next free number where another has the slug, in parallel as well', async () => {
    const base = `Same ${randomUUID().slice(0, 8)}`
    const names = [base, `${base}!`, `${base}?`, `${base}.`, `${base}…`, `«${base}»`]
    const made = await atOnce(names.length, (at) => make({ name: names[at] }))
    const slugs = made.map((one) => (one.status === 'fulfilled' ? (one.value as Named).slug : String(one.reason)))
    const first = base.toLowerCase().replace(' ', '-')
    expect(slugs.sort()).toEqual([first, ...[2, 3, 4, 5, 6].map((number) => `${first}-${number}`)])
  })

  test('has a slug even where nothing of its name can be written in Latin letters', async () => {
    const made = await make({ name: `${'★'.repeat(3)}${'☂'.repeat(1 + Math.floor(Math.random() * 90))}` })
    expect(made.slug).toMatch(new RegExp(`^${name}(-\\d+)?$`))
  })

  test('returns to the defaults in what a replacement leaves out, and keeps what a merge leaves out', async () => {
    const made = await make({ position: 7, is_active: true })
    expect(await resource.update(made[key], { is_active: false })).toMatchObject({ position: 7, is_active: false })
    expect(await resource.replace(made[key], required(made))).toMatchObject({ position: 0, is_active: true })
  })

  test('PLT-11 a stale If-Match is refused', async () => {
    const made = await make()
    const { ask } = northwind.owner
    const path = `/${table}/${made[key]}`
    expect((await ask('PATCH', path, { position: 2 }, { 'if-match': '"1"' })).status).toBe(200)
    for (const [method, body] of [
      ['PATCH', { position: 3 }],
      ['PUT', { ...required(made), position: 3 }],
      ['DELETE', undefined],
    ] as const)
      expect((await ask(method, path, body, { 'if-match': '"1"' })).status).toBe(412)
    expect(await resource.list({ name: made.name })).toMatchObject({ data: [{ position: 2 }] })
  })

  test('is found by words in three scripts, with typing errors forgiven', async () => {
    const mark = randomUUID().slice(0, 8)
    const names = [`Zubrowka ${mark}`, `Балтика ${mark}`, `قهوة عربية ${mark}`]
    for (const one of names) await make({ name: one })
    for (const [asked, found] of [
      ['zubrovka', names[0]],
      ['балтка', names[1]],
      ['قهوه عربيه', names[2]],
    ] as const) {
      const { data } = await resource.list({ search: asked, per_page: 100 })
      expect(data.map((one) => one.name)).toContain(found)
    }
    expect((await resource.list({ search: 'zubrovka', ordering: ['-name'] })).data.map((one) => one.name)).toContain(
      names[0],
    )
  })

  test('is listed by position and name, or as the reader asks', async () => {
    const mark = `Order ${randomUUID().slice(0, 8)}`
    const made = []
    for (const [name, position] of [
      ['b', 1],
      ['a', 1],
      ['c', 0],
    ] as const)
      made.push(await make({ name: `${mark} ${name}`, position }))
    const endings = async (query: object) =>
      (await resource.list({ per_page: 100, search: mark, ...query })).data
        .map((one) => one.name)
        .filter((one) => one.startsWith(mark))
        .map((one) => one.at(-1))
    expect(await endings({ ordering: ['position', 'name'] })).toEqual(['c', 'a', 'b'])
    expect(await endings({ ordering: ['-name'] })).toEqual(['c', 'b', 'a'])
    const { data } = await resource.list({ created_at__gte: '2020-01-01T00:00:00Z', per_page: 100 })
    const places = data.map(({ position, name }) => `${String(position).padStart(8, '0')} ${name}`)
    expect(places).toEqual([...places].sort((one, other) => (one < other ? -1 : 1)))
  })

  test('is filtered by name in any case, and by whether it is in use', async () => {
    const made = await make({ is_active: false })
    const ids = async (query: object) => (await resource.list(query)).data.map(({ id }) => id)
    expect(await ids({ name: made.name.toUpperCase(), is_active: false })).toEqual([made.id])
    await resource.update(made[key], { is_active: true })
    expect(await ids({ name: made.name.toUpperCase() })).toEqual([made.id])
    expect(await ids({ name: made.name.toUpperCase(), is_active: false })).toEqual([])
  })

  test('is gone for good once deleted, and leaves its name and slug to another', async () => {
    const made = await make()
    await resource.delete(made[key])
    expect(await refusal(resource.get(made[key]))).toMatchObject({ status: 404 })
    expect(await refusal(resource.delete(made[key]))).toMatchObject({ status: 404 })
    expect((await make({ name: made.name })).slug).toBe(made.slug)
  })

  test('PLT-16 leaves a row of audit for what is made, changed and deleted', async () => {
    const made = await make()
    await resource.update(made[key], { position: 5 })
    await resource.delete(made[key])
    const rows = await daftar.sql<{ action: string }>(
      'SELECT action FROM audit_log WHERE entity = $1 AND entity_id = $2 ORDER BY at',
      [table, made.id],
    )
    expect(rows.map(({ action }) => action)).toEqual(['created', 'updated', 'deleted'])
  })

  test('announces what becomes of it, and nothing where nothing changed', async () => {
    const made = await make()
    await resource.update(made[key], { position: made.position })
    await resource.update(made[key], { position: 9 })
    await resource.delete(made[key])
    const events = await daftar.sql<{ type: string; data: { position: number } }>(
      'SELECT type, data FROM events WHERE tenant_id = $1 AND aggregate = $2 ORDER BY sequence',
      [tenantId, `${name}:${made.id}`],
    )
    expect(events.map(({ type }) => type)).toEqual([`${name}.created`, `${name}.updated`, `${name}.deleted`])
    expect(events.at(-1)?.data.position).toBe(9)
  })

  test('tells in which language it is asked why a name is refused', async () => {
    const made = await make()
    const body = { ...required(made), name: made.name.toUpperCase() }
    for (const [language, script] of [
      ['en', /^Another/],
      ['ar', /[\u0600-\u06ff]/],
      ['ru', /[а-я]/],
    ] as const) {
      const answer = await northwind.owner.ask('POST', `/${table}`, body, { 'accept-language': language })
      expect(answer.status).toBe(409)
      expect(answer.body).toMatchObject({ error: { code: `${name}.name_taken`, details: [{ field: 'name' }] } })
      expect((answer.body as unknown as { error: { message: string } }).error.message).toMatch(script)
    }
  })

  test('of one name is made once, also when it is asked for ten times at once', async () => {
    const first = await make()
    const body = { ...required(first), name: word('Once') }
    const answers = await atOnce(10, () => northwind.owner.ask('POST', `/${table}`, body))
    const statuses = answers.map((one) => (one.status === 'fulfilled' ? (one.value as { status: number }).status : 0))
    expect(statuses.sort()).toEqual([201, ...Array.from({ length: 9 }, () => 409)])
  })

  test('takes the permission, and is made at the address that Location names', async () => {
    const made = await make()
    const person = await northwind.holder(['catalog:create'])
    const body = { ...required(made), name: word('Located') }
    const answer = await person.ask<Named>('POST', `/${table}`, body)
    expect(answer.status).toBe(201)
    expect(answer.headers.get('location')).toBe(`/api/v1/${table}/${answer.data[key]}`)
    expect((await person.ask('PATCH', `/${table}/${made[key]}`, { position: 1 })).status).toBe(403)
    expect((await person.ask('DELETE', `/${table}/${made[key]}`)).status).toBe(403)
    const nobody = await northwind.holder([])
    expect((await nobody.ask('POST', `/${table}`, body)).status).toBe(403)
  })

  if (isPublic) {
    test('is shown to the public while it is in use', async () => {
      const made = await make()
      expect(await visitorsOf(table).get(made[key])).toEqual(made)
      await resource.update(made[key], { is_active: false })
      expect(await refusal(visitorsOf(table).get(made[key]))).toMatchObject({ status: 404 })
      expect((await visitorsOf(table).list({ name: made.name })).data).toEqual([])
      expect((await visitorsOf(table).list({ search: made.name })).data.map(({ id }) => id)).not.toContain(made.id)
      expect((await visitorsOf(table).list({ is_active: false })).data).toEqual([])
    })

    test('is shown to a member as the member may see it, and a bad token is refused', async () => {
      const made = await make({ is_active: false })
      const [seeing, other] = [await northwind.holder(['catalog:view']), await northwind.holder([])]
      const path = `/${table}/${made[key]}`
      expect(await client.settings.update({ public_catalogue: false })).toMatchObject({ public_catalogue: false })
      expect((await seeing.ask('GET', path)).status).toBe(200)
      expect((await other.ask('GET', path)).status).toBe(404)
      expect((await other.ask('GET', `/${table}`)).status).toBe(200)
      const stranger = { authorization: `Bearer ${theirToken}`, 'x-tenant-id': tenantSlug }
      expect((await northwind.call('GET', `/${table}`, { headers: stranger })).status).toBe(404)
      await client.settings.update({ public_catalogue: true })
      expect((await northwind.call('GET', `/${table}`, { headers: stranger })).status).toBe(200)
      expect((await northwind.call('GET', path, { headers: stranger })).status).toBe(404)
      const bad = { authorization: 'Bearer nonsense', 'x-tenant-id': tenantSlug }
      expect((await northwind.call('GET', path, { headers: bad })).status).toBe(401)
    })

    test('PLT-09 is nothing to the public of another company, and of one that does not show itself there is nothing', async () => {
      const made = await make()
      await stranger.client.settings.update({ public_catalogue: true })
      const theirs = new Daftar({ baseUrl: 'http://localhost', fetch: daftar.fetch, tenantId: stranger.slug })
      const resourceOfTheirs = (theirs as unknown as Record<string, Resource>)[table] as Resource
      expect(await refusal(resourceOfTheirs.get(made[key]))).toMatchObject({ status: 404 })
      expect((await resourceOfTheirs.list({ name: made.name })).data).toEqual([])
      await stranger.client.settings.update({ public_catalogue: false })
      expect(await refusal(Promise.resolve(resourceOfTheirs.list({})))).toMatchObject({ status: 404 })
      expect(await refusal(resourceOfTheirs.get(made[key]))).toMatchObject({ status: 404 })
    })
  } else {
    test('is shown to everybody of the company, and to nobody else', async () => {
      const made = await make({ is_active: false })
      const person = await northwind.holder([])
      expect((await person.ask(`GET`, `/${table}/${made[key]}`)).status).toBe(200)
      expect((await person.ask(`GET`, `/${table}`)).status).toBe(200)
      expect((await northwind.call('GET', `/${table}`, { headers: { 'x-tenant-id': tenantSlug } })).status).toBe(401)
    })
  }
})

describe('PLT-18 what something refers to', () => {
  test('is not deleted, and the refusal says what does', async () => {
    const { id: department_id, slug } = await aDepartment()
    const { id: category_id, slug: category } = await aCategory({ department_id })
    const { slug: subcategory } = await aSubcategory({ category_id })
    const one = await refusal(client.departments.delete(slug))
    expect(one).toMatchObject({ status: 409, code: 'department.in_use', context: { used_by: 'categories' } })
    const other = await refusal(client.categories.delete(category))
    expect(other).toMatchObject({ status: 409, code: 'category.in_use', context: { used_by: 'subcategories' } })
    await client.subcategories.delete(subcategory)
    await client.categories.delete(category)
    await client.departments.delete(slug)
  })

  test('is not deleted while something new refers to it at the same time: one of both is refused', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { id: department_id, slug } = await aDepartment()
      const [removed, ...made] = await atOnce(
        5,
        (at): Promise<unknown> => (at === 0 ? client.departments.delete(slug) : aCategory({ department_id })),
      )
      const kept = made.filter(({ status }) => status === 'fulfilled').length
      const [left] = await daftar.sql<{ count: string }>('SELECT count(*) FROM categories WHERE department_id = $1', [
        department_id,
      ])
      expect(Number(left?.count)).toBe(kept)
      expect(removed?.status).toBe(kept === 0 ? 'fulfilled' : 'rejected')
      const reasons = [removed, ...made].flatMap((one) => (one?.status === 'rejected' ? [one.reason.code] : []))
      for (const code of reasons) expect(['department.in_use', 'category.unknown_department']).toContain(code)
    }
  })
})

describe('what belongs to something', () => {
  test('is refused where there is no such thing, or it is another company’s (PLT-09)', async () => {
    const theirs = await stranger.client.departments.create({ name: word('Theirs') })
    const theirCategory = await stranger.client.categories.create({ name: word('Theirs'), department_id: theirs.id })
    for (const department_id of [randomUUID(), theirs.id])
      expect(await refusal(aCategory({ department_id }))).toMatchObject({
        status: 422,
        code: 'category.unknown_department',
        fields: ['department_id'],
      })
    for (const category_id of [randomUUID(), theirCategory.id])
      expect(await refusal(aSubcategory({ category_id }))).toMatchObject({
        status: 422,
        code: 'subcategory.unknown_category',
        fields: ['category_id'],
      })
  })

  test('may have a name that is taken elsewhere, and gets a slug of its own', async () => {
    const name = word('Accessories')
    const [one, other] = [await aCategory({ name }), await aCategory({ name })]
    expect(other.slug).toBe(`${one.slug}-2`)
    const taken = await refusal(client.categories.update(other.slug, { department_id: one.department_id }))
    expect(taken).toMatchObject({ status: 409, code: 'category.name_taken', fields: ['name'] })
  })

  test('is found by what it belongs to, by id and by slug', async () => {
    const department = await aDepartment()
    const category = await aCategory({ department_id: department.id })
    const subcategory = await aSubcategory({ category_id: category.id })
    await aSubcategory()
    for (const query of [{ department_id: department.id }, { department: department.slug }]) {
      expect((await visitor.categories.list(query)).data).toEqual([category])
      expect((await visitor.subcategories.list(query)).data).toEqual([subcategory])
    }
    for (const query of [{ category_id: category.id }, { category: category.slug }])
      expect((await visitor.subcategories.list(query)).data).toEqual([subcategory])
    expect((await visitor.subcategories.list({ department: 'no-such-department' })).data).toEqual([])
  })

  test('moves elsewhere with what belongs to it', async () => {
    const category = await aCategory()
    const subcategory = await aSubcategory({ category_id: category.id })
    const elsewhere = await aDepartment()
    await client.categories.update(category.slug, { department_id: elsewhere.id })
    expect((await visitor.subcategories.list({ department: elsewhere.slug })).data).toEqual([subcategory])
  })

  test('is not shown to the public where what it belongs to is out of use', async () => {
    const department = await aDepartment()
    const category = await aCategory({ department_id: department.id })
    const subcategory = await aSubcategory({ category_id: category.id })
    const shown = async () => [
      await visitor.categories.get(category.slug).then(Boolean, () => false),
      await visitor.subcategories.get(subcategory.slug).then(Boolean, () => false),
      (await visitor.subcategories.list({ category: category.slug })).data.length > 0,
    ]
    expect(await shown()).toEqual([true, true, true])
    await client.departments.update(department.slug, { is_active: false })
    expect(await shown()).toEqual([false, false, false])
    await client.departments.update(department.slug, { is_active: true })
    await client.categories.update(category.slug, { is_active: false })
    expect(await shown()).toEqual([false, false, false])
  })
})

test('a brand is from a country that exists', async () => {
  expect(await aBrand({ country: 'GB', website: 'https://exotic-liquids.example' })).toMatchObject({ country: 'GB' })
  const { id } = await aBrand()
  for (const attempt of [() => aBrand({ country: 'XX' }), () => client.brands.update(id, { country: 'XX' })])
    expect(await refusal(attempt())).toMatchObject({ status: 422, code: 'brand.unknown_country', fields: ['country'] })
})

test('a brand is found by its slug and its country', async () => {
  const brand = await aBrand({ country: 'IS' })
  expect((await visitor.brands.list({ slug: brand.slug })).data).toEqual([brand])
  expect((await visitor.brands.list({ country: 'IS' })).data).toEqual([brand])
})

describe('a unit', () => {
  const piece = () => aUnit({ name: word('Piece'), symbol: 'pcs', is_whole: true })

  test('is a base of its kind, or exactly so many of one', async () => {
    const base = await piece()
    expect(base).toMatchObject({ base_unit_id: null, factor: '1', is_whole: true })
    const inch = await aUnit({ kind: 'length' })
    const exact = '0.025400000001'
    expect(await aUnit({ kind: 'length', base_unit_id: inch.id, factor: exact })).toMatchObject({ factor: exact })
    const dozen = await aUnit({ base_unit_id: base.id, factor: '12' })
    expect((await client.units.list({ base_unit_id: base.id })).data).toEqual([dozen])
    expect((await client.units.list({ name: base.name, is_base: true, is_whole: true, kind: 'count' })).data).toEqual([
      base,
    ])
    expect((await client.units.list({ name: base.name, is_base: false })).data).toEqual([])
  })

  test.each(['0', '0.000', '-12', '1e3', '0.0000000000001', '1234567890123', '012', 'twelve', ''])(
    'has no factor of %j',
    async (factor) => {
      const { id: base_unit_id } = await piece()
      expect(await refusal(aUnit({ base_unit_id, factor }))).toMatchObject({ status: 400, fields: ['factor'] })
    },
  )

  test('that is a base has the factor 1, and one that becomes a base returns to it', async () => {
    expect(await refusal(aUnit({ factor: '12' }))).toMatchObject({ status: 422, code: 'unit.factor_of_base' })
    const base = await piece()
    const dozen = await aUnit({ base_unit_id: base.id, factor: '12' })
    const refused = await refusal(client.units.update(dozen.slug, { base_unit_id: null, factor: '12' }))
    expect(refused).toMatchObject({ status: 422, code: 'unit.factor_of_base', fields: ['factor'] })
    expect(await client.units.update(dozen.slug, { base_unit_id: null })).toMatchObject({ factor: '1' })
  })

  test('is expressed in a base of its own kind that exists in the company', async () => {
    const kilogram = await aUnit({ kind: 'mass' })
    const theirs = await stranger.client.units.create({ name: word('Piece'), symbol: 'pcs', kind: 'count' })
    const cases = [
      [randomUUID(), 'unit.unknown_base'],
      [theirs.id, 'unit.unknown_base'],
      [kilogram.id, 'unit.base_of_other_kind'],
    ] as const
    for (const [base_unit_id, code] of cases) {
      const { slug } = await piece()
      for (const attempt of [() => aUnit({ base_unit_id }), () => client.units.update(slug, { base_unit_id })])
        expect(await refusal(attempt())).toMatchObject({ status: 422, code, fields: ['base_unit_id'] })
    }
  })

  test('is never expressed in itself, nor in one that is expressed in another: there are no rings', async () => {
    const base = await piece()
    const dozen = await aUnit({ base_unit_id: base.id, factor: '12' })
    const chained = await refusal(aUnit({ base_unit_id: dozen.id, factor: '12' }))
    expect(chained).toMatchObject({ status: 422, code: 'unit.no_base', fields: ['base_unit_id'] })
    const other = await piece()
    expect(await refusal(client.units.update(other.slug, { base_unit_id: other.id }))).toMatchObject({
      status: 422,
      code: 'unit.no_base',
    })
  })

  test('in which others are expressed stays a base of its kind', async () => {
    const base = await piece()
    const other = await piece()
    await aUnit({ base_unit_id: base.id, factor: '12' })
    for (const body of [{ base_unit_id: other.id }, { kind: 'mass' as const }])
      expect(await refusal(client.units.update(base.slug, body))).toMatchObject({
        status: 422,
        code: 'unit.base_of_others',
      })
    expect(await refusal(client.units.delete(base.slug))).toMatchObject({ status: 409, code: 'unit.in_use' })
    expect(await client.units.update(base.slug, { symbol: 'pc' })).toMatchObject({ symbol: 'pc' })
  })

  test('makes no ring with another one, also where both are changed at once', async () => {
    for (let round = 0; round < 6; round += 1) {
      const [one, other] = [await piece(), await piece()]
      const answers = await atOnce(2, (at) =>
        at === 0
          ? client.units.update(one.slug, { base_unit_id: other.id, factor: '2' })
          : client.units.update(other.slug, { base_unit_id: one.id, factor: '2' }),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    }
  })

  test('the database itself holds it: no ring, no chain, no other kind', async () => {
    const [base, other, mass] = [await piece(), await piece(), await aUnit({ kind: 'mass' })]
    const derived = await aUnit({ base_unit_id: base.id, factor: '12' })
    const set = (id: string, base_unit_id: string) =>
      daftar.sql('UPDATE units SET base_unit_id = $2 WHERE id = $1', [id, base_unit_id])
    for (const [id, to] of [
      [other.id, other.id],
      [other.id, derived.id],
      [other.id, mass.id],
      [base.id, other.id],
    ] as const)
      await expect(set(id, to)).rejects.toThrow('units_base_fkey')
    await expect(daftar.sql(`UPDATE units SET kind = 'mass' WHERE id = $1`, [base.id])).rejects.toThrow(
      'units_base_fkey',
    )
  })

  test('has a code of Recommendation 20 that no other has', async () => {
    const code = `Z${randomUUID().slice(0, 2).toUpperCase()}`
    const unit = await aUnit({ code })
    expect((await client.units.list({ code })).data).toEqual([unit])
    expect(await refusal(aUnit({ code }))).toMatchObject({ status: 409, code: 'unit.code_taken', fields: ['code'] })
    expect(await refusal(aUnit({ code: 'dzn' }))).toMatchObject({ status: 400, fields: ['code'] })
  })
})
