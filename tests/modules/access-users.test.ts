import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import type { Role, User, UserRoles } from '../../generated/access/types.ts'
import type { EffectivePermissions } from '../../generated/shared/types.ts'
import { builtInRoles } from '../../src/modules/access/built-in-roles.ts'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'

const daftar = await harness()
const { owner, founder, role, roleId, hire, add, aUser, branch, mailed } = await company(daftar)
const stranger = await company(daftar)
const { ask } = owner
const eventsOf = async (id: string) =>
  (
    await daftar.sql<{ type: string }>('SELECT type FROM events WHERE aggregate = $1 ORDER BY sequence', [`user:${id}`])
  ).map(({ type }) => type)
const auditOf = (id: string) =>
  daftar.sql<{ action: string; changes: Record<string, unknown>; user_id: string }>(
    'SELECT action, changes, user_id FROM audit_log WHERE entity_id LIKE $1 ORDER BY at, id',
    [`${id}%`],
  )

describe('a user', () => {
  test('comes back with every field as it was given, and is invited', async () => {
    const branch_id = await branch()
    const given = {
      ...aUser(),
      phone: '(71) 555-4444',
      job_title: 'Sales Representative',
      department: 'Sales',
      employee_code: randomUUID().slice(0, 8),
      branch_id,
      locale: 'ru' as const,
    }
    const { status, data, headers } = await ask<User>('POST', '/users', given)
    const { role_ids, ...profile } = given
    expect(status).toBe(201)
    expect(data).toMatchObject({
      ...profile,
      name: 'Anne Dodsworth',
      status: 'invited',
      is_owner: false,
      roles: [{ id: role_ids[0], key: 'sales', name: 'Sales' }],
      last_login_at: null,
      deactivated_at: null,
    })
    expect(headers.get('location')).toBe(`/api/v1/users/${data.id}`)
    const read = await ask<User>('GET', `/users/${data.id}`)
    expect(read.data).toEqual(data)
    expect(read.headers.get('etag')).toBe(headers.get('etag'))
    expect(await mailed(given.email)).toHaveLength(43)
    expect(await eventsOf(data.id)).toEqual(['user.created'])
  })

  test('is mailed in the own language, else in that of the tenant', async () => {
    const { email } = await add({ locale: 'ar' })
    const [mail] = await daftar.sql<{ subject: string }>('SELECT subject FROM mail_outbox WHERE recipient = $1', [
      email,
    ])
    expect(mail?.subject).toMatch(/^يدعوك Andrew Fuller إلى Northwind /)
  })

  test('shares neither e-mail address, in any case, nor employee code with another', async () => {
    const one = await add({ employee_code: randomUUID() })
    const other = await add()
    expect(await ask('POST', '/users', aUser({ email: one.email.toUpperCase() }))).toMatchObject({
      status: 409,
      code: 'user.email_taken',
      fields: ['email'],
    })
    const taken = { status: 409, code: 'user.employee_code_taken', fields: ['employee_code'] }
    expect(await ask('POST', '/users', aUser({ employee_code: one.employee_code }))).toMatchObject(taken)
    expect(await ask('PATCH', `/users/${other.id}`, { employee_code: one.employee_code })).toMatchObject(taken)
    expect(
      (
        await stranger.owner.ask(
          'POST',
          '/users',
          aUser({ email: one.email, employee_code: one.employee_code, role_ids: [stranger.roleId('sales')] }),
        )
      ).status,
    ).toBe(201)
  })

  test('of one e-mail address is made once by parallel requests', async () => {
    const body = aUser()
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask('POST', '/users', body)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...new Array(7).fill(409)])
    expect(await daftar.sql('SELECT FROM mail_outbox WHERE recipient = $1', [body.email])).toHaveLength(1)
  })

  test('is refused with an unknown role or branch, each by name', async () => {
    expect(await ask('POST', '/users', aUser({ role_ids: [roleId('sales'), randomUUID()] }))).toMatchObject({
      status: 422,
      code: 'role.unknown',
      fields: ['role_ids.1'],
    })
    expect(await ask('POST', '/users', aUser({ branch_id: randomUUID() }))).toMatchObject({
      status: 422,
      code: 'user.unknown_branch',
      fields: ['branch_id'],
    })
  })

  test('PLT-13 cannot be given a field that nobody knows, an e-mail address least of all', async () => {
    const { id } = await add()
    expect(await ask('PATCH', `/users/${id}`, { email: 'x@northwind.example' })).toMatchObject({
      status: 400,
      fields: ['email'],
    })
    expect(await ask('POST', '/users', { ...aUser(), password: 'x' })).toMatchObject({
      status: 400,
      fields: ['password'],
    })
  })

  test('updated keeps what is left out and clears what is null', async () => {
    const { id } = await add({ phone: '+1 206', job_title: 'Clerk' })
    const { data } = await ask<User>('PATCH', `/users/${id}`, { phone: null, last_name: 'Leverling' })
    expect(data).toMatchObject({ phone: null, job_title: 'Clerk', name: 'Anne Leverling' })
    expect(await eventsOf(id)).toEqual(['user.created', 'user.updated'])
    await ask('PATCH', `/users/${id}`, { job_title: 'Clerk' })
    expect(await eventsOf(id)).toHaveLength(2)
  })

  test('replaced is cleared of what is left out', async () => {
    const { id } = await add({ phone: '+1 206', job_title: 'Clerk', employee_code: randomUUID() })
    const { data } = await ask<User>('PUT', `/users/${id}`, {
      first_name: 'Janet',
      last_name: 'Leverling',
      role_ids: [roleId('staff'), roleId('cashier')],
    })
    expect(data).toMatchObject({
      name: 'Janet Leverling',
      phone: null,
      job_title: null,
      employee_code: null,
      roles: [{ key: 'cashier' }, { key: 'staff' }],
    })
  })

  test('PLT-11 carries a version that a change of roles, and of their names, moves too', async () => {
    const named = await role()
    const { id } = await add()
    const path = `/users/${id}`
    const tag = async () => (await ask('GET', path)).headers.get('etag') as string
    const first = await tag()
    expect((await ask('GET', path, undefined, { 'if-none-match': first })).status).toBe(304)
    await ask('POST', `${path}/roles/${named.id}`)
    const second = await tag()
    expect(second).not.toBe(first)
    await ask('PATCH', `/roles/${named.id}`, { name: 'Renamed' })
    const third = await tag()
    expect(third).not.toBe(second)
    for (const [method, body] of [
      ['PATCH', { phone: '+1 207' }],
      ['PUT', { first_name: 'A', last_name: 'B', role_ids: [named.id] }],
      ['DELETE', undefined],
    ] as const) {
      expect(await ask(method, path, body, { 'if-match': second })).toMatchObject({
        status: 412,
        code: 'PRECONDITION_FAILED',
      })
    }
    expect((await ask('PATCH', path, { phone: '+1 206' }, { 'if-match': third })).status).toBe(200)
  })

  test('PLT-09 of another tenant is one that does not exist', async () => {
    const { id } = await stranger.add()
    const { email } = aUser()
    const unknown = { status: 404, code: 'NOT_FOUND' }
    for (const [method, path, body] of [
      ['GET', `/users/${id}`],
      ['PATCH', `/users/${id}`, { phone: null }],
      ['PUT', `/users/${id}`, { first_name: 'A', last_name: 'B', role_ids: [roleId('sales')] }],
      ['DELETE', `/users/${id}`],
      ['POST', `/users/${id}/restore`],
      ['GET', `/users/${id}/roles`],
      ['GET', `/users/${id}/permissions`],
      ['POST', `/users/${id}/roles/${roleId('sales')}`],
      ['POST', `/users/${owner.id}/roles/${stranger.roleId('sales')}`],
      ['DELETE', `/users/${id}/roles/${roleId('sales')}`],
      ['GET', `/roles/${stranger.roleId('sales')}`],
    ] as const) {
      expect(await ask(method, path, body), `${method} ${path}`).toMatchObject(unknown)
    }
    expect(await ask('POST', '/users', aUser({ email, role_ids: [stranger.roleId('sales')] }))).toMatchObject({
      status: 422,
      code: 'role.unknown',
    })
    const [theirs] = await daftar.sql<{ id: string }>('SELECT id FROM branches WHERE tenant_id = $1', [
      stranger.founder.tenantId,
    ])
    expect(await ask('POST', '/users', aUser({ email, branch_id: theirs?.id }))).toMatchObject({
      status: 422,
      code: 'user.unknown_branch',
    })
  })

  test('PLT-16 leaves a trace of each change, roles among them, with who did it', async () => {
    const { id } = await add()
    await ask('PATCH', `/users/${id}`, { phone: '+1 206', role_ids: [roleId('staff')] })
    const trail = await auditOf(id)
    expect(trail.every(({ user_id }) => user_id === owner.id)).toBe(true)
    expect(trail.map(({ action, changes }) => [action, changes.phone ?? changes.role_id ?? 'made'])).toEqual(
      expect.arrayContaining([
        ['created', 'made'],
        ['updated', [null, '+1 206']],
        ['created', [null, roleId('staff')]],
        ['deleted', [roleId('sales'), null]],
      ]),
    )
  })
})

describe('deactivating', () => {
  test('PLT-18 takes a user out of the lists and keeps it readable', async () => {
    const user = await hire('sales')
    const customer = await user.ask<{ id: string; owner_id: string }>('POST', '/customers', { name: 'Alfreds' })
    expect((await ask('DELETE', `/users/${user.id}`)).status).toBe(204)
    expect((await ask<User>('GET', `/users/${user.id}`)).data).toMatchObject({
      status: 'deactivated',
      roles: [{ key: 'sales' }],
      deactivated_at: expect.any(String),
    })
    const listed = async (query: string) =>
      (await ask<User[]>('GET', `/users?per_page=100${query}`)).data.map(({ id }) => id)
    expect(await listed('')).not.toContain(user.id)
    expect(await listed('&status=deactivated')).toContain(user.id)
    expect((await ask<{ owner_id: string }>('GET', `/customers/${customer.data.id}`)).data.owner_id).toBe(user.id)
    expect(await eventsOf(user.id)).toEqual(['user.created', 'user.activated', 'user.deactivated'])
    expect(await ask('POST', '/customers', { name: 'Bon app', owner_id: user.id })).toMatchObject({
      status: 422,
      code: 'customer.unknown_owner',
    })
  })

  test('PLT-19 ends the access with the answer, and restoring brings it back', async () => {
    const user = await hire('staff')
    const knock = async () => (await user.ask('GET', '/customers')).status
    expect(await knock()).toBe(200)
    await ask('DELETE', `/users/${user.id}`)
    expect(await knock()).toBe(403)
    const { status, data } = await ask<User>('POST', `/users/${user.id}/restore`)
    expect([status, data.status, data.deactivated_at]).toEqual([200, 'active', null])
    expect(await knock()).toBe(200)
  })

  test('PLT-01 an action that the status does not know names those it does', async () => {
    const user = await add()
    expect(await ask('POST', `/users/${user.id}/restore`)).toMatchObject({
      status: 409,
      code: 'user.cannot_restore',
      body: { error: { context: { status: 'invited' } } },
    })
    await ask('DELETE', `/users/${user.id}`)
    expect(await ask('DELETE', `/users/${user.id}`)).toMatchObject({
      status: 409,
      code: 'user.cannot_deactivate',
      body: { error: { context: { status: 'deactivated', allowed: expect.arrayContaining(['restore']) } } },
    })
  })

  test('keeps the user from being changed', async () => {
    const { id } = await add()
    await ask('DELETE', `/users/${id}`)
    const refused = { status: 422, code: 'user.deactivated' }
    expect(await ask('PATCH', `/users/${id}`, { phone: '+1 207' })).toMatchObject(refused)
    expect(
      await ask('PUT', `/users/${id}`, { first_name: 'A', last_name: 'B', role_ids: [roleId('sales')] }),
    ).toMatchObject(refused)
    expect(await ask('POST', `/users/${id}/roles/${roleId('staff')}`)).toMatchObject(refused)
    expect(await ask('DELETE', `/users/${id}/roles/${roleId('sales')}`)).toMatchObject(refused)
  })

  test('withdraws an open invitation, and restoring mails a new one', async () => {
    const user = await add()
    const before = await mailed(user.email)
    await ask('DELETE', `/users/${user.id}`)
    const accept = (token: string) =>
      owner.ask('POST', '/invitations/accept', { token, password: 'Lantern-Harbour-52' })
    expect(await accept(before)).toMatchObject({ status: 422, code: 'invitation.invalid_token' })
    expect((await ask<User>('POST', `/users/${user.id}/restore`)).data.status).toBe('invited')
    expect(await accept(before)).toMatchObject({ status: 422 })
    expect((await accept(await mailed(user.email))).status).toBe(200)
  })
})

describe('roles of a user', () => {
  test('PLT-19 hold from the next request on, and end with it', async () => {
    const user = await hire('customer')
    const knock = async () => (await user.ask('GET', '/contacts')).status
    expect(await knock()).toBe(403)
    const given = await ask<UserRoles>('POST', `/users/${user.id}/roles/${roleId('staff')}`)
    expect(given).toMatchObject({
      status: 200,
      data: { user_id: user.id, roles: [{ key: 'customer' }, { key: 'staff' }] },
    })
    expect(await knock()).toBe(200)
    expect(await ask('POST', `/users/${user.id}/roles/${roleId('staff')}`)).toMatchObject({
      status: 409,
      code: 'role.already_assigned',
    })
    expect((await ask('DELETE', `/users/${user.id}/roles/${roleId('staff')}`)).status).toBe(204)
    expect(await knock()).toBe(403)
    expect(await ask('DELETE', `/users/${user.id}/roles/${roleId('staff')}`)).toMatchObject({ status: 404 })
    expect((await eventsOf(user.id)).slice(2)).toEqual(['user.updated', 'user.updated'])
  })

  test('are a list with what each gives', async () => {
    const user = await add({ role_ids: [roleId('staff'), roleId('advisor')] })
    const { data, body } = await ask<Role[]>('GET', `/users/${user.id}/roles?per_page=1`)
    expect(data).toMatchObject([
      { key: 'advisor', scope: 'own', permissions: [...builtInRoles.advisor.permissions], built_in: true },
    ])
    expect(body.pagination?.total).toBe(2)
    const next = await ask<Role[]>('GET', `/users/${user.id}/roles?per_page=1&cursor=${body.pagination?.next_cursor}`)
    expect(next.data).toMatchObject([{ key: 'staff' }])
  })

  test('give together the widest scope and each permission once', async () => {
    const user = await add({ role_ids: [roleId('staff'), roleId('advisor')] })
    const permissions = () => ask<EffectivePermissions>('GET', `/users/${user.id}/permissions`)
    expect((await permissions()).data).toEqual({
      tenant_id: founder.tenantId,
      user_id: user.id,
      roles: [
        { id: roleId('advisor'), key: 'advisor', name: 'Advisor' },
        { id: roleId('staff'), key: 'staff', name: 'Staff' },
      ],
      scope: 'tenant',
      permissions: [...new Set([...builtInRoles.staff.permissions, ...builtInRoles.advisor.permissions])].sort(),
    })
    await ask('DELETE', `/users/${user.id}`)
    expect((await permissions()).data).toMatchObject({ permissions: [], roles: [{ key: 'advisor' }, { key: 'staff' }] })
  })
})

describe('other servers', () => {
  const listener = new Client({ connectionString: daftar.database.superuserUrl })
  afterAll(() => listener.end())

  test('PLT-19 are told of every change to what people may do', async () => {
    const heard: string[] = []
    await listener.connect()
    listener.on('notification', ({ payload = '' }) => heard.push(payload))
    await listener.query('LISTEN daftar_access')
    const told = async (work: () => Promise<unknown>) => {
      heard.length = 0
      await work()
      await expect.poll(() => heard.length, { timeout: 1_000 }).toBeGreaterThan(0)
      return [...heard]
    }
    const user = await hire('staff')
    const [row] = await daftar.sql<{ identity_id: string }>('SELECT identity_id FROM users WHERE id = $1', [user.id])
    const [person, tenant] = [`identity:${row?.identity_id}`, `tenant:${founder.tenantId}`]
    const own = await role()
    expect(await told(() => ask('POST', `/users/${user.id}/roles/${own.id}`))).toContain(tenant)
    expect(await told(() => ask('PATCH', `/roles/${own.id}`, { permissions: ['users:view'] }))).toContain(tenant)
    const branch_id = await branch()
    expect(await told(() => ask('PATCH', `/users/${user.id}`, { branch_id }))).toContain(person)
    expect(await told(() => ask('DELETE', `/users/${user.id}`))).toContain(person)
    expect(await told(() => ask('POST', `/users/${user.id}/restore`))).toContain(person)
  })
})

describe('the list of users', () => {
  test('is found by names in three scripts, by address and by employee code', async () => {
    const found = async (words: string) =>
      (await ask<User[]>('GET', `/users?search=${encodeURIComponent(words)}`)).data.map(({ name }) => name)
    await add({ first_name: 'Zoë', last_name: 'Müllerheim' })
    await add({ first_name: 'أحمد', last_name: 'الزهراني' })
    await add({ first_name: 'Пётр', last_name: 'Чайковский', employee_code: 'NW-7731' })
    expect(await found('mullerheim')).toEqual(['Zoë Müllerheim'])
    expect(await found('احمد الزهراني')).toEqual(['أحمد الزهراني'])
    expect(await found('петр чайковский')).toEqual(['Пётр Чайковский'])
    expect(await found('NW-7731')).toEqual(['Пётр Чайковский'])
    const { email, name } = await add({ first_name: 'Quentin', last_name: 'Xylander' })
    expect((await found(email))[0]).toBe(name)
  })

  test('is filtered by status, role, department and branch, and ordered', async () => {
    const [department, branch_id] = [`Depot ${randomUUID()}`, await branch()]
    const one = await add({ department, branch_id, first_name: 'B', last_name: 'B' })
    const other = await add({ department, first_name: 'A', last_name: 'A', role_ids: [roleId('cashier')] })
    const ids = async (query: string) => (await ask<User[]>('GET', `/users?${query}`)).data.map(({ id }) => id)
    const here = `department=${encodeURIComponent(department.toUpperCase())}`
    expect(await ids(here)).toEqual([other.id, one.id])
    expect(await ids(`${here}&ordering=-name`)).toEqual([one.id, other.id])
    expect(await ids(`${here}&role=cashier`)).toEqual([other.id])
    expect(await ids(`branch_id=${branch_id}`)).toEqual([one.id])
    expect(await ids(`${here}&status=active`)).toEqual([])
    expect(await ids(`${here}&status=invited&ordering=last_login_at,-created_at`)).toEqual([other.id, one.id])
  })

  test('PLT-12 is the same set by cursor, with the roles of each', async () => {
    const { owner: sole, add: invite, roleId: own } = await company(daftar)
    for (let index = 0; index < 5; index += 1) await invite({ role_ids: [own('sales'), own('staff')] })
    const seen: User[] = []
    let cursor: string | null | undefined
    do {
      const { data, body } = await sole.ask<User[]>('GET', `/users?per_page=2${cursor ? `&cursor=${cursor}` : ''}`)
      seen.push(...data)
      cursor = body.pagination?.next_cursor
    } while (cursor)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(6)
    expect(seen).toHaveLength(6)
    expect(seen.filter(({ roles }) => roles.length === 2)).toHaveLength(5)
  })

  test('has not been modified since only as long as neither users nor roles have', async () => {
    const { owner: sole, founder: who, role: make, add: invite, roleId: own } = await company(daftar)
    const past = () =>
      daftar.sql(
        `SET session_replication_role = replica; UPDATE audit_log SET at = at - interval '1 hour' WHERE tenant_id = '${who.tenantId}'; SET session_replication_role = origin`,
      )
    const custom = await make()
    const user = await invite({ role_ids: [custom.id] })
    await past()
    const modified = async () => (await sole.ask('GET', '/users')).headers.get('last-modified')
    const since = (await modified()) as string
    expect((await sole.ask('GET', '/users', undefined, { 'if-modified-since': since })).status).toBe(304)
    for (const change of [
      () => sole.ask('PATCH', `/roles/${custom.id}`, { name: 'Other' }),
      () => sole.ask('POST', `/users/${user.id}/roles/${own('staff')}`),
      () => sole.ask('PATCH', `/users/${user.id}`, { phone: '+1 206' }),
    ]) {
      expect((await change()).status).toBe(200)
      expect((await sole.ask('GET', '/users', undefined, { 'if-modified-since': since })).status).toBe(200)
      await past()
    }
  })
})
