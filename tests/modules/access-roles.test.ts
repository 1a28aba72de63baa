import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Permission, Role } from '../../generated/access/types.ts'
import { permissions } from '../../generated/permissions.ts'
import { builtInRoles } from '../../src/modules/access/built-in-roles.ts'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'

const daftar = await harness()
const { owner, founder, role, roleId, hire, add } = await company(daftar)
const { ask } = owner
const aKey = () => `key_${randomUUID().slice(0, 8)}`
const aRole = (fields: object = {}) => ({
  key: aKey(),
  name: 'Sales manager',
  permissions: ['customers:view'],
  scope: 'branch',
  ...fields,
})

describe('built-in roles', () => {
  test('are in every new tenant, and give what this version says', async () => {
    const { data } = await ask<Role[]>('GET', '/roles?built_in=true')
    expect(data.map(({ key }) => key).sort()).toEqual([
      'accountant',
      'advisor',
      'branch_head',
      'cashier',
      'customer',
      'owner',
      'sales',
      'staff',
      'system_admin',
    ])
    const scopes = Object.fromEntries(data.map(({ key, scope }) => [key, scope]))
    expect(scopes).toEqual({
      owner: 'tenant',
      system_admin: 'tenant',
      accountant: 'tenant',
      staff: 'tenant',
      branch_head: 'branch',
      cashier: 'branch',
      sales: 'own',
      advisor: 'own',
      customer: 'own',
    })
    const everything = Object.keys(permissions).sort()
    const permissionsOf = (key: string) => data.find((one) => one.key === key)?.permissions
    expect(permissionsOf('owner')).toEqual(everything)
    expect(permissionsOf('system_admin')).toEqual(everything.filter((permission) => permission !== 'tenants:close'))
    expect(data.find(({ key }) => key === 'sales')?.permissions).toEqual([...builtInRoles.sales.permissions])
    expect(data.find(({ key }) => key === 'owner')).toMatchObject({
      users_count: 1,
      name: 'Owner',
      description: 'May do everything.',
    })
  })

  test('make the founder the owner, in the head office, as the event has announced', async () => {
    const [event] = await daftar.sql<{ data: { user_id: string; roles: object[] } }>(
      `SELECT data FROM events WHERE tenant_id = $1 AND type = 'tenant.created'`,
      [founder.tenantId],
    )
    expect(event?.data).toMatchObject({ user_id: owner.id, roles: [{ id: roleId('owner'), key: 'owner' }] })
    const [office] = await daftar.sql<{ id: string }>(
      'SELECT id FROM branches WHERE tenant_id = $1 AND is_headquarters',
      [founder.tenantId],
    )
    expect((await ask('GET', `/users/${owner.id}`)).data).toMatchObject({
      status: 'active',
      is_owner: true,
      branch_id: office?.id,
      name: 'Andrew Fuller',
    })
  })

  test('are neither changed nor deleted', async () => {
    const path = `/roles/${roleId('sales')}`
    expect(await ask('PATCH', path, { name: 'Sellers' })).toMatchObject({ status: 422, code: 'role.built_in' })
    expect(await ask('DELETE', path)).toMatchObject({ status: 422, code: 'role.built_in' })
    expect(await ask('POST', '/roles', aRole({ key: 'owner' }))).toMatchObject({
      status: 409,
      code: 'role.key_taken',
      fields: ['key'],
    })
  })
})

describe('a role of the own', () => {
  test('comes back as it was given, its permissions in order', async () => {
    const given = aRole({ description: 'Leads the sales of a branch.', permissions: ['users:view', 'customers:view'] })
    const { status, data, headers } = await ask<Role>('POST', '/roles', given)
    expect(status).toBe(201)
    expect(data).toMatchObject({
      ...given,
      permissions: ['customers:view', 'users:view'],
      built_in: false,
      users_count: 0,
    })
    expect(headers.get('location')).toBe(`/api/v1/roles/${data.id}`)
    expect((await ask('GET', `/roles/${data.id}`)).data).toEqual(data)
  })

  test('of one key is made once by parallel requests', async () => {
    const body = aRole()
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask('POST', '/roles', body)))
    expect(answers.map(({ status, code }) => code ?? status).sort()).toEqual([
      201,
      ...new Array(5).fill('role.key_taken'),
    ])
  })

  test('is refused with a permission that the contract does not know, by name', async () => {
    const refused = { status: 422, code: 'role.unknown_permission', fields: ['permissions.1'] }
    expect(await ask('POST', '/roles', aRole({ permissions: ['customers:view', 'customers:admire'] }))).toMatchObject(
      refused,
    )
    const { id } = await role()
    expect(await ask('PATCH', `/roles/${id}`, { permissions: ['customers:view', 'customers:admire'] })).toMatchObject(
      refused,
    )
  })

  test('PLT-19 changed holds for its holders from the next request on', async () => {
    const { key, id } = await role({ permissions: ['customers:view'] })
    const { ask: hand } = await hire(key)
    const knock = async () => [(await hand('GET', '/customers')).status, (await hand('GET', '/users')).status]
    expect(await knock()).toEqual([200, 403])
    await ask('PATCH', `/roles/${id}`, { permissions: ['users:view'] })
    expect(await knock()).toEqual([403, 200])
  })

  test('updated keeps what is left out, and is announced once it has changed', async () => {
    const { id, name } = await role({ permissions: ['customers:view'], description: 'x' })
    expect((await ask<Role>('PATCH', `/roles/${id}`, { description: null })).data).toMatchObject({
      name,
      description: null,
      permissions: ['customers:view'],
    })
    await ask('PATCH', `/roles/${id}`, { description: null })
    const types = (
      await daftar.sql<{ type: string }>('SELECT type FROM events WHERE aggregate = $1 ORDER BY sequence', [
        `role:${id}`,
      ])
    ).map(({ type }) => type)
    expect(types).toEqual(['role.created', 'role.updated'])
  })

  test('PLT-11 carries a version that its holders move too', async () => {
    const { id } = await role()
    const tag = async () => (await ask('GET', `/roles/${id}`)).headers.get('etag') as string
    const first = await tag()
    await add({ role_ids: [id] })
    const second = await tag()
    expect(second).not.toBe(first)
    for (const method of ['PATCH', 'DELETE']) {
      expect(
        await ask(method, `/roles/${id}`, method === 'PATCH' ? { name: 'x' } : undefined, { 'if-match': first }),
      ).toMatchObject({ status: 412 })
    }
    expect((await ask('PATCH', `/roles/${id}`, { name: 'x' }, { 'if-match': second })).status).toBe(200)
  })

  test('PLT-18 is deleted only when nobody holds it, deactivated users included', async () => {
    const { id, key } = await role()
    const user = await add({ role_ids: [id] })
    await ask('DELETE', `/users/${user.id}`)
    expect(await ask('DELETE', `/roles/${id}`)).toMatchObject({
      status: 409,
      code: 'role.in_use',
      body: { error: { context: { users_count: 1 } } },
    })
    await ask('POST', `/users/${user.id}/restore`)
    await ask('PATCH', `/users/${user.id}`, { role_ids: [roleId('sales')] })
    expect((await ask('DELETE', `/roles/${id}`)).status).toBe(204)
    expect((await ask('GET', `/roles/${id}`)).status).toBe(404)
    expect((await ask('POST', '/roles', aRole({ key }))).status).toBe(201)
    expect(
      await daftar.sql(`SELECT FROM events WHERE aggregate = $1 AND type = 'role.deleted'`, [`role:${id}`]),
    ).toHaveLength(1)
  })

  test('is not left without its row by an assignment that runs beside its deletion', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await role()
      const user = await add()
      const [deleted, assigned] = await Promise.all([
        ask('DELETE', `/roles/${id}`),
        ask('POST', `/users/${user.id}/roles/${id}`),
      ])
      expect([
        [204, 404],
        [409, 200],
      ]).toContainEqual([deleted.status, assigned.status])
    }
  })
})

describe('the list of roles', () => {
  test('is filtered, searched and ordered', async () => {
    const one = await role({ name: 'Zebra keeper', permissions: ['system:view'], scope: 'own' })
    const keys = async (query: string) =>
      (await ask<Role[]>('GET', `/roles?per_page=100&${query}`)).data.map(({ key }) => key)
    expect((await keys('permission=system:view')).sort()).toEqual(['owner', one.key, 'system_admin'].sort())
    expect(await keys('built_in=false&scope=own')).toEqual([one.key])
    expect(await keys('search=zebra')).toEqual([one.key])
    const all = await keys('ordering=key')
    expect(all).toEqual([...all].sort())
  })
})

describe('the list of permissions', () => {
  test('is what the contract knows, with the operations that ask for each', async () => {
    const { data, body } = await ask<Permission[]>('GET', '/permissions?per_page=100')
    expect(data.map(({ key }) => key)).toEqual(Object.keys(permissions).sort())
    expect(body.pagination?.total).toBe(data.length)
    expect(data.find(({ key }) => key === 'customers:view')).toEqual({
      key: 'customers:view',
      resource: 'customers',
      action: 'view',
      description: 'See customers.',
      operations: ['getCustomer', 'listCustomers'],
    })
  })

  test('is filtered, searched, in the language of the request, and read on by cursor', async () => {
    const keys = async (query: string) =>
      (await ask<Permission[]>('GET', `/permissions?${query}`)).data.map(({ key }) => key)
    expect(await keys('resource=system')).toEqual(['system:view'])
    expect(await keys('search=CREDIT')).toEqual(['customers:view_credit'])
    expect(await keys('search=assignRole')).toEqual(['roles:assign'])
    const { data } = await ask<Permission[]>('GET', '/permissions?resource=system', undefined, {
      'accept-language': 'ru',
    })
    expect(data[0]?.description).toBe('Видеть состояние системы.')
    const first = await ask<Permission[]>('GET', '/permissions?per_page=4')
    const second = await ask<Permission[]>(
      'GET',
      `/permissions?per_page=4&cursor=${first.body.pagination?.next_cursor}`,
    )
    expect([...first.data, ...second.data].map(({ key }) => key)).toEqual(Object.keys(permissions).sort().slice(0, 8))
  })
})
