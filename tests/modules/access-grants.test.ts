import { describe, expect, test } from 'vitest'
import type { Role, User } from '../../generated/access/types.ts'
import { permissions } from '../../generated/permissions.ts'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'

const daftar = await harness()
const { owner, role, roleId, holder, hire, add, aUser, branch } = await company(daftar)
const status = async (answer: Promise<{ status: number; code: string | undefined }>) => {
  const { status, code } = await answer
  return [status, code]
}
const refused = [403, 'FORBIDDEN']
const clerk = [
  'users:view',
  'users:create',
  'users:update',
  'users:delete',
  'roles:view',
  'roles:create',
  'roles:update',
  'roles:delete',
  'roles:assign',
]

describe('nobody gives more than they hold', () => {
  test('when a user is created', async () => {
    const { ask } = await holder(clerk)
    expect(await status(ask('POST', '/users', aUser({ role_ids: [roleId('owner')] })))).toEqual(refused)
    expect(await status(ask('POST', '/users', aUser({ role_ids: [roleId('sales')] })))).toEqual(refused)
    const equal = await role({ permissions: clerk })
    expect(await status(ask('POST', '/users', aUser({ role_ids: [equal.id] })))).toEqual([201, undefined])
  })

  test('when a person is invited', async () => {
    const { ask } = await holder(clerk)
    const { email } = aUser()
    expect(await status(ask('POST', '/invitations', { email, role_ids: [roleId('owner')] }))).toEqual(refused)
    expect((await owner.ask<User[]>('GET', `/users?search=${email}`)).data).toEqual([])
  })

  test('when a role is assigned, to oneself least of all', async () => {
    const { ask, id } = await holder(clerk)
    expect(await status(ask('POST', `/users/${id}/roles/${roleId('owner')}`))).toEqual(refused)
    expect(await status(ask('PATCH', `/users/${id}`, { role_ids: [roleId('system_admin')] }))).toEqual(refused)
    expect(
      await status(ask('PUT', `/users/${id}`, { first_name: 'A', last_name: 'B', role_ids: [roleId('branch_head')] })),
    ).toEqual(refused)
  })

  test('when a role is made or changed, the own one least of all', async () => {
    const permissions = [...clerk, 'customers:view']
    const own = await role({ permissions, scope: 'branch' })
    const { ask } = await hire(own.key)
    expect(
      await status(
        ask('POST', '/roles', { key: 'too_much', name: 'Too much', permissions: ['customers:delete'], scope: 'own' }),
      ),
    ).toEqual(refused)
    expect(
      await status(
        ask('POST', '/roles', { key: 'too_wide', name: 'Too wide', permissions: ['customers:view'], scope: 'tenant' }),
      ),
    ).toEqual(refused)
    expect(
      await status(
        ask('POST', '/roles', { key: 'enough', name: 'Enough', permissions: ['customers:view'], scope: 'branch' }),
      ),
    ).toEqual([201, undefined])
    expect(
      await status(ask('PATCH', `/roles/${own.id}`, { permissions: [...permissions, 'customers:delete'] })),
    ).toEqual(refused)
    expect(await status(ask('PATCH', `/roles/${own.id}`, { scope: 'tenant' }))).toEqual(refused)
    expect((await owner.ask<Role>('GET', `/roles/${own.id}`)).data).toMatchObject({
      scope: 'branch',
      permissions: permissions.sort(),
    })
  })

  test('by taking permissions out of a role that holds more', async () => {
    const { ask } = await holder(clerk)
    const { id } = await role({ permissions: ['customers:view'] })
    expect(await status(ask('PATCH', `/roles/${id}`, { permissions: [] }))).toEqual(refused)
    expect(await status(ask('DELETE', `/roles/${id}`))).toEqual(refused)
  })

  test('in a branch that is not their own', async () => {
    const [london, kent] = [await branch(), await branch()]
    const seller = await role({ permissions: ['customers:view'], scope: 'branch' })
    const everywhere = await role({ permissions: clerk, scope: 'tenant' })
    const { ask, id } = await hire(everywhere.key, seller.key)
    await owner.ask('PATCH', `/users/${id}`, { branch_id: london })
    expect(await status(ask('POST', '/users', aUser({ role_ids: [seller.id], branch_id: kent })))).toEqual(refused)
    expect(await status(ask('POST', '/users', aUser({ role_ids: [seller.id], branch_id: london })))).toEqual([
      201,
      undefined,
    ])
    expect(await status(ask('PATCH', `/users/${id}`, { branch_id: kent }))).toEqual(refused)
    const other = await add({ role_ids: [seller.id], branch_id: london })
    expect(await status(ask('PATCH', `/users/${other.id}`, { branch_id: kent }))).toEqual(refused)
  })

  test('by changing a role that others hold in branches that are not their own', async () => {
    const [london, kent] = [await branch(), await branch()]
    const shared = await role({ permissions: [], scope: 'branch' })
    await add({ role_ids: [shared.id], branch_id: kent })
    const seller = await role({ permissions: ['customers:view'], scope: 'branch' })
    const everywhere = await role({ permissions: clerk, scope: 'tenant' })
    const { ask, id } = await hire(everywhere.key, seller.key)
    await owner.ask('PATCH', `/users/${id}`, { branch_id: london })
    expect(await status(ask('PATCH', `/roles/${shared.id}`, { permissions: ['customers:view'] }))).toEqual(refused)
  })
})

describe('nobody changes who holds more', () => {
  test('neither profile nor roles nor status', async () => {
    const little = await role({ permissions: ['users:view'] })
    const { ask } = await holder(clerk)
    const admin = await hire('system_admin')
    const path = `/users/${admin.id}`
    expect(await status(ask('PATCH', path, { phone: '+1 206' }))).toEqual(refused)
    expect(
      await status(ask('PUT', path, { first_name: 'A', last_name: 'B', role_ids: [roleId('system_admin')] })),
    ).toEqual(refused)
    expect(await status(ask('PATCH', path, { role_ids: [little.id] }))).toEqual(refused)
    expect(await status(ask('DELETE', path))).toEqual(refused)
    expect(await status(ask('DELETE', `${path}/roles/${roleId('system_admin')}`))).toEqual(refused)
    await owner.ask('DELETE', path)
    expect(await status(ask('POST', `${path}/restore`))).toEqual(refused)
  })

  test('nor withdraws the invitation of one', async () => {
    const { ask } = await holder(clerk)
    const { data } = await owner.ask<{ id: string; user_id: string }>('POST', '/invitations', {
      email: aUser().email,
      role_ids: [roleId('owner')],
    })
    expect(await status(ask('DELETE', `/invitations/${data.id}`))).toEqual(refused)
  })

  test('while an equal may be changed', async () => {
    const equal = await role({ permissions: clerk })
    const [one, other] = [await hire(equal.key), await hire(equal.key)]
    expect(await status(one.ask('PATCH', `/users/${other.id}`, { job_title: 'Clerk' }))).toEqual([200, undefined])
    expect(await status(one.ask('DELETE', `/users/${other.id}`))).toEqual([204, undefined])
  })
})

describe('other roles than before', () => {
  test('need roles:assign beside users:update', async () => {
    const mine = ['users:view', 'users:update', 'roles:view']
    const { ask } = await holder(mine)
    const [one, other] = [await role({ permissions: ['users:view'] }), await role({ permissions: ['roles:view'] })]
    const user = await add({ role_ids: [one.id] })
    const path = `/users/${user.id}`
    expect(await status(ask('PATCH', path, { role_ids: [other.id] }))).toEqual(refused)
    expect(await status(ask('PUT', path, { first_name: 'A', last_name: 'B', role_ids: [other.id] }))).toEqual(refused)
    expect(await status(ask('PUT', path, { first_name: 'A', last_name: 'B', role_ids: [one.id] }))).toEqual([
      200,
      undefined,
    ])
  })
})

describe('a scope', () => {
  test('of a branch reaches users of that branch alone', async () => {
    const [london, kent] = [await branch(), await branch()]
    const head = await holder(clerk, 'branch', london)
    const plain = await role({ permissions: ['users:view'], scope: 'own' })
    const [near, far] = [
      await add({ branch_id: london, role_ids: [plain.id] }),
      await add({ branch_id: kent, role_ids: [plain.id] }),
    ]
    const seen = (await head.ask<User[]>('GET', '/users?per_page=100')).data.map(({ id }) => id)
    expect(seen).toContain(near.id)
    expect(seen).toContain(head.id)
    expect(seen).not.toContain(far.id)
    expect(await status(head.ask('GET', `/users/${far.id}`))).toEqual([404, 'NOT_FOUND'])
    expect(await status(head.ask('PATCH', `/users/${far.id}`, { phone: null }))).toEqual([404, 'NOT_FOUND'])
    expect(await status(head.ask('DELETE', `/users/${far.id}`))).toEqual([404, 'NOT_FOUND'])
    expect(await status(head.ask('POST', '/users', aUser({ branch_id: kent, role_ids: [plain.id] })))).toEqual(refused)
    expect((await head.ask<User>('POST', '/users', aUser({ role_ids: [plain.id] }))).data.branch_id).toBe(london)
    const invited = (await head.ask<{ user_id: string }[]>('GET', '/invitations?per_page=100')).data.map(
      ({ user_id }) => user_id,
    )
    expect(invited).toContain(near.id)
    expect(invited).not.toContain(far.id)
  })

  test('of the own reaches oneself', async () => {
    const { ask, id } = await holder(['users:view', 'users:update'], 'own')
    expect((await ask<User[]>('GET', '/users')).data.map((user) => user.id)).toEqual([id])
    expect(await status(ask('GET', `/users/${owner.id}`))).toEqual([404, 'NOT_FOUND'])
  })
})

describe('what the scope of a role does not reach', () => {
  test('is neither made nor handed over, and holds up no other row', async () => {
    const { ask } = await hire('sales')
    const mine = await ask<{ id: string }>('POST', '/customers', { name: 'Alfreds' })
    expect(await status(ask('POST', '/customers', { name: 'Bolido', owner_id: owner.id }))).toEqual(refused)
    expect(await status(ask('PATCH', `/customers/${mine.data.id}`, { owner_id: owner.id }))).toEqual(refused)
    const rows = [{ name: 'Bolido', owner_id: owner.id }, { name: 'Bon app' }]
    const bulk = await ask<{ results: { status: string }[] }>('POST', '/customers/bulk', { customers: rows })
    expect(bulk.data.results).toMatchObject([
      { status: 'refused', error: { code: 'FORBIDDEN' } },
      { status: 'created' },
    ])
    const head = await holder(['customers:view', 'customers:create'], 'branch', await branch())
    const elsewhere = { name: 'Chop-suey', branch_id: await branch(), owner_id: owner.id }
    expect(await status(head.ask('POST', '/customers', elsewhere))).toEqual(refused)
    expect(await status(head.ask('POST', '/customers', { ...elsewhere, owner_id: head.id }))).toEqual([201, undefined])
  })
})

describe('the last owner', () => {
  const everything = Object.keys(permissions)

  test('is beyond an administrator, who may not close the company', async () => {
    const { owner: sole, hire: employ } = await company(daftar)
    const admin = await employ('system_admin')
    expect(await status(admin.ask('DELETE', `/users/${sole.id}`))).toEqual(refused)
  })

  test('stays one', async () => {
    const { owner: sole, roleId: own, hire: employ, holder: allow } = await company(daftar)
    const admin = await allow(everything)
    expect(await status(admin.ask('DELETE', `/users/${sole.id}`))).toEqual([422, 'user.last_owner'])
    expect(await status(admin.ask('DELETE', `/users/${sole.id}/roles/${own('owner')}`))).toEqual([
      422,
      'user.last_owner',
    ])
    expect(await status(admin.ask('PATCH', `/users/${sole.id}`, { role_ids: [own('staff')] }))).toEqual([
      422,
      'user.last_owner',
    ])
    expect(await status(sole.ask('PATCH', `/users/${sole.id}`, { role_ids: [own('staff')] }))).toEqual([
      422,
      'user.last_owner',
    ])
    const second = await employ('owner')
    expect(await status(admin.ask('DELETE', `/users/${sole.id}`))).toEqual([204, undefined])
    expect(await status(second.ask('PATCH', `/users/${second.id}`, { role_ids: [own('staff')] }))).toEqual([
      422,
      'user.last_owner',
    ])
  })

  test('is not an invited one', async () => {
    const { owner: sole, roleId: own, holder: allow, add: invite } = await company(daftar)
    const admin = await allow(everything)
    await invite({ role_ids: [own('owner')] })
    expect(await status(admin.ask('DELETE', `/users/${sole.id}`))).toEqual([422, 'user.last_owner'])
  })

  test('stays when all owners are taken out at once', async () => {
    const { owner: first, founder, roleId: own, hire: employ, holder: allow } = await company(daftar)
    const owners = [first, await employ('owner'), await employ('owner'), await employ('owner')]
    const admin = await allow(everything)
    const answers = await Promise.all([
      ...owners.map(({ id }) => status(admin.ask('DELETE', `/users/${id}`))),
      ...owners.map(({ id, ask }) => status(ask('PATCH', `/users/${id}`, { role_ids: [own('staff')] }))),
    ])
    expect(answers.map(([code]) => code)).not.toContain(500)
    const [left] = await daftar.sql<{ owners: string }>(
      `SELECT count(*) AS owners FROM users u JOIN user_roles h ON h.user_id = u.id JOIN roles r ON r.id = h.role_id WHERE u.tenant_id = $1 AND u.status = 'active' AND r.key = 'owner'`,
      [founder.tenantId],
    )
    expect(left?.owners).toBe('1')
  })
})

describe('the own account', () => {
  test('cannot be deactivated, and keeps a role', async () => {
    await hire('owner')
    expect(await status(owner.ask('DELETE', `/users/${owner.id}`))).toEqual([422, 'user.own_account'])
    const { ask, id } = await holder(clerk)
    const [only] = (await owner.ask<User>('GET', `/users/${id}`)).data.roles
    expect(await status(ask('DELETE', `/users/${id}/roles/${only?.id}`))).toEqual([422, 'user.last_role'])
  })
})
