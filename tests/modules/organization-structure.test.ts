import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inParallel } from '../support/call.ts'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'

const daftar = await harness()
const northwind = await company(daftar)
const { client, tenantId } = northwind.founder
const stranger = await daftar.tenant()

const code = () => randomUUID().slice(0, 8)
const aCompany = (fields: object = {}) => client.companies.create({ name: 'Northwind Traders', ...fields })
const aBranch = (fields: object = {}) => client.branches.create({ name: 'Seattle', ...fields })
const aDepartment = (fields: object = {}) => client.orgDepartments.create({ name: 'Sales', ...fields })
const headquarters = async () => (await client.branches.list({ is_headquarters: true })).data

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
    return { status, code, message, fields: details?.map(({ field }) => field) }
  }
  throw new Error('It was not refused')
}

/** The three trees, each through the resource that has it. */
const trees = [
  ['company', { create: aCompany, resource: client.companies }],
  ['branch', { create: aBranch, resource: client.branches }],
  ['org_department', { create: aDepartment, resource: client.orgDepartments }],
] as const

describe.each(trees)('a tree of the kind %s', (kind, { create, resource }) => {
  const below = (parent_id: string | null) => create({ parent_id }) as Promise<{ id: string }>
  const chain = async (length: number, top: string | null = null): Promise<string[]> => {
    const ids: string[] = []
    for (let level = 0; level < length; level += 1) ids.push((await below(ids.at(-1) ?? top)).id)
    return ids
  }
  const placeOf = async (id: string) => {
    const { path, depth, parent_id } = await resource.get(id)
    return { path, depth, parent_id }
  }

  test('knows the way from its root to each, and lists by parent, level and what is below', async () => {
    const [top, middle, bottom] = (await chain(3)) as [string, string, string]
    expect(await placeOf(bottom)).toEqual({ path: [top, middle, bottom], depth: 3, parent_id: middle })
    const ids = async (query: object) => (await resource.list({ per_page: 100, ...query })).data.map(({ id }) => id)
    expect(await ids({ parent_id: top })).toEqual([middle])
    expect((await ids({ within: top })).sort()).toEqual([top, middle, bottom].sort())
    expect(await ids({ within: top, depth: 3 })).toEqual([bottom])
    expect(await ids({ depth: 1 })).toContain(top)
    expect(await ids({ depth: 1 })).not.toContain(middle)
  })

  test('moves with everything below', async () => {
    const [, middle, bottom] = (await chain(3)) as [string, string, string]
    const [elsewhere] = (await chain(1)) as [string]
    const before = await daftar.sql<{ version: number }>(
      `SELECT version FROM ${kind === 'branch' ? 'branches' : kind === 'company' ? 'companies' : 'org_departments'} WHERE id = $1`,
      [bottom],
    )
    await resource.update(middle, { parent_id: elsewhere })
    expect(await placeOf(bottom)).toEqual({ path: [elsewhere, middle, bottom], depth: 3, parent_id: middle })
    await resource.update(middle, { parent_id: null })
    expect(await placeOf(bottom)).toEqual({ path: [middle, bottom], depth: 2, parent_id: middle })
    expect(before).toEqual([{ version: 1 }])
  })

  test('has no ring: nothing is put below itself or below what is below it', async () => {
    const [top, , bottom] = (await chain(3)) as [string, string, string]
    for (const parent_id of [top, bottom])
      expect(await refusal(resource.update(top, { parent_id }))).toMatchObject({
        status: 422,
        code: `${kind}.below_itself`,
        fields: ['parent_id'],
      })
    expect(await placeOf(top)).toEqual({ path: [top], depth: 1, parent_id: null })
  })

  test('has no ring either where eight are moved below each other at once', async () => {
    const roots = (await inParallel(8, () => below(null))).map(({ id }) => id)
    const moves = await inParallel(8, async (index) =>
      resource.update(roots[index] as string, { parent_id: roots[(index + 1) % 8] }).then(
        () => 'moved',
        (error: unknown) => (error as { code: string }).code,
      ),
    )
    expect(moves.sort()).toEqual([...Array(7).fill('moved'), `${kind}.below_itself`].sort())
    for (const id of roots) {
      const { path } = await placeOf(id)
      expect(path.at(-1)).toBe(id)
      expect(new Set(path).size).toBe(path.length)
    }
  })

  test('has at most 20 levels, also where what moves is deep itself', async () => {
    const high = await chain(19)
    const low = await chain(2)
    const refused = { status: 422, code: `${kind}.too_deep`, fields: ['parent_id'] }
    expect(await refusal(resource.update(low[0] as string, { parent_id: high[18] as string }))).toMatchObject(refused)
    const [last] = await chain(1, high[18] as string)
    expect(await refusal(below(last as string))).toMatchObject(refused)
  })

  test('PLT-09 takes no parent that is unknown, of another tenant, out of use or archived', async () => {
    const theirs = {
      company: () => stranger.client.companies.create({ name: 'Theirs' }),
      branch: () => stranger.client.branches.create({ name: 'Theirs' }),
      org_department: () => stranger.client.orgDepartments.create({ name: 'Theirs' }),
    }[kind]
    const [idle] = (await chain(1)) as [string]
    await resource.update(idle, { is_active: false })
    const [gone] = (await chain(1)) as [string]
    await resource.delete(gone)
    const refusals = []
    for (const parent_id of [randomUUID(), (await theirs()).id, idle, gone]) {
      const { status, code, fields, message } = await refusal(below(parent_id))
      refusals.push({ status, code, fields, message: message.replace(parent_id, '<id>') })
    }
    expect(refusals[0]).toMatchObject({ status: 422, code: `${kind}.unknown_parent`, fields: ['parent_id'] })
    for (const other of refusals) expect(other).toEqual(refusals[0])
  })

  test('PLT-18 archives what nothing stands on, and refuses the rest', async () => {
    const [top, bottom] = (await chain(2)) as [string, string]
    expect(await refusal(resource.delete(top))).toMatchObject({ status: 409, code: `${kind}.in_use` })
    await resource.delete(bottom)
    expect((await resource.get(bottom)).archived_at).not.toBeNull()
    expect((await resource.list({ within: top })).data.map(({ id }) => id)).toEqual([top])
    expect((await resource.list({ within: top, is_archived: true })).data.map(({ id }) => id)).toEqual([bottom])
    expect(await refusal(resource.delete(bottom))).toMatchObject({ status: 409, code: `${kind}.already_archived` })
    expect(await refusal(resource.update(bottom, { name: 'x' }))).toMatchObject({
      status: 422,
      code: `${kind}.archived`,
    })
    await resource.delete(top)
  })

  test('a parent that is archived at the same moment takes no child', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const [top] = (await chain(1)) as [string]
      const [archived, child] = await Promise.allSettled([resource.delete(top), below(top)])
      expect([archived.status, child.status].sort()).toEqual(['fulfilled', 'rejected'])
    }
  })

  test('has a code once, of eight at once too, and gives it free when it is archived', async () => {
    const wanted = code()
    const made = await inParallel(8, () =>
      (create({ code: wanted }) as Promise<{ id: string }>).then(
        ({ id }) => id,
        (error: { code: string }) => error.code,
      ),
    )
    expect(made.filter((one) => one === `${kind}.code_taken`)).toHaveLength(7)
    const [id] = made.filter((one) => one !== `${kind}.code_taken`) as [string]
    expect((await resource.list({ code: wanted })).data.map((one) => one.id)).toEqual([id])
    await resource.delete(id)
    expect((await create({ code: wanted })).code).toBe(wanted)
  })

  test('is found by its words, best match first', async () => {
    const name = `Kingfisher ${code()}`
    const { id } = await create({ name })
    expect((await resource.list({ search: name })).data[0]?.id).toBe(id)
    expect((await resource.list({ search: 'kingfshr' })).data.map((one) => one.id)).toContain(id)
  })

  test('PLT-11 a stale If-Match is refused, the present one is not', async () => {
    const { id } = await below(null)
    await resource.update(id, { name: 'Another' })
    expect(await refusal(resource.update(id, { name: 'x' }, { ifMatch: '"1"' }))).toMatchObject({ status: 412 })
    expect((await resource.update(id, { name: 'x' }, { ifMatch: '"2"' })).name).toBe('x')
  })

  test('PLT-02 is announced when it is created, changed and archived, and not where nothing changed', async () => {
    const { id } = await below(null)
    await resource.update(id, { name: 'Another' })
    await resource.update(id, { name: 'Another' })
    await resource.delete(id)
    const events = await daftar.sql<{ type: string }>(
      'SELECT type FROM events WHERE tenant_id = $1 AND aggregate = $2 ORDER BY sequence',
      [tenantId, `${kind}:${id}`],
    )
    expect(events.map(({ type }) => type)).toEqual([`${kind}.created`, `${kind}.updated`, `${kind}.deleted`])
  })
})

describe('a company', () => {
  test('comes back as it was given, its numbers without separators', async () => {
    const given = {
      code: code(),
      legal_name: 'Northwind Traders GmbH',
      registration_number: 'HRB 12345',
      vat_number: 'DE 136 695 976',
      address: { line1: 'Obere Str. 57', city: 'Berlin', postal_code: '12209', country: 'DE' },
      currency: 'EUR',
      contact_name: 'Maria Anders',
      email: 'office@northwind.example',
      phone: '+49 30 0074321',
      website: 'https://northwind.example',
    }
    const made = await aCompany(given)
    expect(made).toMatchObject({ ...given, vat_number: 'DE136695976', tax_country: 'DE', is_active: true })
    expect(await client.companies.get(made.id)).toEqual(made)
    expect((await client.companies.list({ country: 'DE', currency: 'EUR' })).data).toContainEqual(made)
  })

  test('keeps its books in the currency of the tenant unless it says otherwise', async () => {
    expect((await aCompany()).currency).toBe('USD')
  })

  test.each([
    [{ vat_number: 'DE111111111', tax_country: 'DE' }, 'company.invalid_vat_number', 'vat_number'],
    [{ tax_number: '123', tax_country: 'RU' }, 'company.invalid_tax_number', 'tax_number'],
    [{ currency: 'QQQ' }, 'company.unknown_currency', 'currency'],
  ])('is refused with %j', async (wrong, refused, field) => {
    expect(await refusal(aCompany(wrong))).toMatchObject({ status: 422, code: refused, fields: [field] })
  })

  test('merges an address field by field, and clears what is null', async () => {
    const { id } = await aCompany({ phone: '+49 30 1', address: { city: 'Berlin', country: 'DE' } })
    expect(await client.companies.update(id, { phone: null, address: { postal_code: '12205' } })).toMatchObject({
      phone: null,
      address: { city: 'Berlin', country: 'DE', postal_code: '12205' },
    })
  })

  test('lists its branches, and no others', async () => {
    const [one, other] = [await aCompany(), await aCompany()]
    const { id } = await aBranch({ company_id: one.id })
    expect((await client.companies.listBranches(one.id)).data.map((branch) => branch.id)).toEqual([id])
    expect((await client.companies.listBranches(other.id)).data).toEqual([])
    expect(await refusal(client.companies.listBranches(randomUUID()))).toMatchObject({ status: 404 })
  })

  test('PLT-18 with branches is not archived', async () => {
    const { id: company_id } = await aCompany()
    const { id } = await aBranch({ company_id })
    expect(await refusal(client.companies.delete(company_id))).toMatchObject({ status: 409, code: 'company.in_use' })
    await client.branches.delete(id)
    await client.companies.delete(company_id)
  })

  test('that is archived at the same moment takes no branch', async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const { id: company_id } = await aCompany()
      const [archived, branch] = await Promise.allSettled([
        client.companies.delete(company_id),
        aBranch({ company_id }),
      ])
      expect([archived.status, branch.status].sort()).toEqual(['fulfilled', 'rejected'])
    }
  })

  test('is not changed by a role of a narrower scope', async () => {
    const { id } = await aCompany()
    const person = await northwind.holder(
      ['organization:create', 'organization:update', 'organization:delete'],
      'branch',
    )
    for (const answer of [
      await person.ask('POST', '/companies', { name: 'x' }),
      await person.ask('PATCH', `/companies/${id}`, { name: 'x' }),
      await person.ask('DELETE', `/companies/${id}`),
      await person.ask('POST', '/organization/branches', { name: 'x' }),
    ])
      expect([answer.status, answer.code]).toEqual([403, 'FORBIDDEN'])
  })
})

describe('a branch', () => {
  test('belongs to the company of the headquarters unless it says otherwise', async () => {
    const [office] = await headquarters()
    expect((await aBranch()).company_id).toBe(office?.company_id)
    const { id: company_id } = await aCompany()
    const { id } = await aBranch({ company_id })
    expect((await client.branches.list({ company_id })).data.map((branch) => branch.id)).toEqual([id])
  })

  test.each([
    ['company_id', randomUUID(), 'unknown_company'],
    ['manager_id', randomUUID(), 'unknown_manager'],
    ['timezone', 'America/Seattle', 'unknown_timezone'],
  ])('is refused with a %s that does not exist', async (field, value, reason) => {
    const refused = { status: 422, code: `branch.${reason}`, fields: [field] }
    expect(await refusal(aBranch({ [field]: value }))).toMatchObject(refused)
    const { id } = await aBranch()
    expect(await refusal(client.branches.update(id, { [field]: value }))).toMatchObject(refused)
  })

  test('takes no archived company, and no manager who has left', async () => {
    const { id: company_id } = await aCompany()
    await client.companies.delete(company_id)
    expect(await refusal(aBranch({ company_id }))).toMatchObject({ code: 'branch.unknown_company' })
    const { userId: manager_id } = await northwind.founder.as('staff')
    expect((await aBranch({ manager_id })).manager_id).toBe(manager_id)
    await client.users.delete(manager_id)
    expect(await refusal(aBranch({ manager_id }))).toMatchObject({ code: 'branch.unknown_manager' })
  })

  test('exactly one is the headquarters: it is handed on, also by four at once, and never given up', async () => {
    const ids = (await inParallel(4, () => aBranch())).map(({ id }) => id)
    await inParallel(4, (index) => client.branches.update(ids[index] as string, { is_headquarters: true }))
    const [office, ...others] = await headquarters()
    expect(others).toEqual([])
    expect(ids).toContain(office?.id)
    const id = office?.id as string
    const stays = { status: 422, code: 'branch.headquarters_stays', fields: ['is_headquarters'] }
    expect(await refusal(client.branches.update(id, { is_headquarters: false }))).toMatchObject(stays)
    expect(await refusal(client.branches.update(id, { is_active: false }))).toMatchObject(stays)
    expect(await refusal(aBranch({ is_headquarters: true, is_active: false }))).toMatchObject(stays)
    expect(await refusal(client.branches.delete(id))).toMatchObject({ status: 409, code: 'branch.headquarters_needed' })
    const { id: next } = await aBranch({ is_headquarters: true })
    expect((await headquarters()).map((branch) => branch.id)).toEqual([next])
    await client.branches.delete(id)
  })

  test('the database itself takes neither a second headquarters nor one out of use', async () => {
    const { id } = await aBranch()
    const set = (change: string) =>
      daftar.sql(`UPDATE branches SET ${change} WHERE tenant_id = $1 AND id = $2`, [tenantId, id])
    await expect(set('is_headquarters = true')).rejects.toThrow(/branches_headquarters_key/)
    await daftar.sql('UPDATE branches SET is_headquarters = false WHERE tenant_id = $1', [tenantId])
    await expect(set('is_headquarters = true, is_active = false')).rejects.toThrow(/branches_headquarters_check/)
    await set('is_headquarters = true')
  })

  test.each([
    [
      'a user',
      (branch_id: string) =>
        northwind.add({ branch_id }).then(
          ({ id }) =>
            () =>
              client.users.delete(id),
        ),
    ],
    [
      'a customer',
      (branch_id: string) =>
        client.customers.create({ name: 'Alfreds', branch_id }).then(
          ({ id }) =>
            () =>
              client.customers.delete(id),
        ),
    ],
    [
      'a department',
      (branch_id: string) =>
        aDepartment({ branch_id }).then(
          ({ id }) =>
            () =>
              client.orgDepartments.delete(id),
        ),
    ],
  ])('PLT-18 is not archived while %s is in it', async (_, fill) => {
    const { id } = await aBranch()
    const leave = await fill(id)
    expect(await refusal(client.branches.delete(id))).toMatchObject({ status: 409, code: 'branch.in_use' })
    await leave()
    await client.branches.delete(id)
  })

  test('PLT-18 an archived one takes no customer and no user, and keeps those that it had readable', async () => {
    const { id: branch_id } = await aBranch()
    const { id } = await client.customers.create({ name: 'Alfreds', branch_id })
    await client.customers.delete(id)
    await client.branches.delete(branch_id)
    expect((await client.customers.get(id)).branch_id).toBe(branch_id)
    expect(await refusal(client.customers.create({ name: 'Alfreds', branch_id }))).toMatchObject({ status: 422 })
    expect((await client.branches.get(branch_id)).archived_at).not.toBeNull()
  })

  test('is changed by its head in a role of that scope, other branches are not', async () => {
    const [own, led, other] = [await aBranch(), await aBranch(), await aBranch()]
    const person = await northwind.holder(
      ['organization:view', 'organization:update', 'organization:delete'],
      'branch',
      own.id,
    )
    await client.branches.update(led.id, { manager_id: person.id })
    const change = (id: string, body: object) => person.ask('PATCH', `/organization/branches/${id}`, body)
    expect((await change(own.id, { phone: '+1 206 555 0101' })).status).toBe(200)
    expect((await change(led.id, { phone: '+1 206 555 0101' })).status).toBe(200)
    expect(await change(other.id, { phone: '+1 206 555 0101' })).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    expect(await change(own.id, { is_headquarters: true })).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    expect((await person.ask('DELETE', `/organization/branches/${other.id}`)).status).toBe(403)
    const { data } = await person.ask<{ id: string }[]>('GET', '/organization/branches?per_page=100')
    expect(data.map(({ id }) => id)).toEqual(expect.arrayContaining([own.id, led.id, other.id]))
  })
})

describe('a department', () => {
  test('belongs to a branch or to all, and is listed by branch and by who leads it', async () => {
    const { id: branch_id } = await aBranch()
    const { userId: manager_id } = await northwind.founder.as('staff')
    const { id } = await aDepartment({ branch_id, manager_id, description: 'Wins customers.' })
    expect((await client.orgDepartments.list({ branch_id })).data.map((one) => one.id)).toEqual([id])
    expect((await client.orgDepartments.list({ manager_id })).data.map((one) => one.id)).toEqual([id])
    expect((await aDepartment()).branch_id).toBeNull()
  })

  test('takes no branch that is unknown or archived, and no manager who does not exist', async () => {
    const { id: gone } = await aBranch()
    await client.branches.delete(gone)
    for (const branch_id of [randomUUID(), gone])
      expect(await refusal(aDepartment({ branch_id }))).toMatchObject({
        status: 422,
        code: 'org_department.unknown_branch',
        fields: ['branch_id'],
      })
    expect(await refusal(aDepartment({ manager_id: randomUUID() }))).toMatchObject({
      status: 422,
      code: 'org_department.unknown_manager',
      fields: ['manager_id'],
    })
  })

  test('of another branch is beyond a role of the scope of one', async () => {
    const [own, other] = [await aBranch(), await aBranch()]
    const person = await northwind.holder(
      ['organization:create', 'organization:update', 'organization:delete'],
      'branch',
      own.id,
    )
    const path = '/organization/departments'
    const made = await person.ask<{ id: string }>('POST', path, { name: 'Sales', branch_id: own.id })
    expect(made.status).toBe(201)
    expect((await person.ask('POST', path, { name: 'Sales', branch_id: other.id })).status).toBe(403)
    expect((await person.ask('POST', path, { name: 'Sales' })).status).toBe(403)
    expect((await person.ask('PATCH', `${path}/${made.data.id}`, { branch_id: other.id })).status).toBe(403)
    const { id } = await aDepartment({ branch_id: other.id })
    expect((await person.ask('PATCH', `${path}/${id}`, { name: 'x' })).status).toBe(403)
    expect((await person.ask('DELETE', `${path}/${id}`)).status).toBe(403)
    expect((await person.ask('DELETE', `${path}/${made.data.id}`)).status).toBe(204)
  })
})
