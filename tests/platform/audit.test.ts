import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import type { RecoveryCodes, TotpEnrolment } from '../../generated/auth/types.ts'
import { type OperationId, operations } from '../../generated/operations.ts'
import { aPassword, aRegistration, caller } from '../support/call.ts'
import { solved } from '../support/captcha.ts'
import { harness } from '../support/harness.ts'
import { linkTo } from '../support/mails.ts'
import { accounts, codeOf } from '../support/second-step.ts'

const directory = mkdtempSync(join(tmpdir(), 'daftar-audit-'))
const log = join(directory, 'log')
afterAll(() => rmSync(directory, { recursive: true, force: true }))
const daftar = await harness(
  {
    LOG_LEVEL: 'debug',
    LOG_FILE: log,
    TRUST_PROXY: 1,
    RATE_LIMIT_AUTHENTICATION: { limit: 1_000_000, seconds: 300 },
  },
  { worker: true },
)
const company = await daftar.tenant()
const call = caller(daftar.fetch)
const address = '192.0.2.7'
const secrets: string[] = [company.password, company.accessToken]

interface Row {
  kind: string
  entity: string
  entity_id: string
  changes: Record<string, [unknown, unknown]>
  user_id: string | null
  identity_id: string | null
  tenant_id: string | null
  operation: string | null
  address: string | null
}

/** What a request has left behind, by its id. */
const traces = (requestId: string) =>
  daftar.sql<Row>(
    `SELECT action AS kind, entity, entity_id, changes, user_id, identity_id, tenant_id, operation, address FROM audit_log WHERE request_id = $1
     UNION ALL SELECT type, 'security', id::text, detail, user_id, identity_id, tenant_id, type, address FROM security_events WHERE request_id = $1 ORDER BY 1, 2`,
    [requestId],
  )

interface Sent {
  ids?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
  token?: string
  tenant?: string | null
}

async function act<Data = { id: string }>(
  id: OperationId,
  { ids = {}, query = {}, body, token = company.accessToken, tenant = company.tenantId }: Sent,
) {
  const { method, path, tenant: ofTenant } = operations[id]
  const requestId = `audit-${id}-${randomUUID().slice(0, 8)}`
  const filled = path.replace('/api/v1', '').replaceAll(/\{([^}]+)\}/g, (_, name: string) => String(ids[name]))
  const answer = await call<Data>(method, `${filled}?${new URLSearchParams(query)}`, {
    body,
    token,
    address,
    headers: { 'x-request-id': requestId, ...(ofTenant && tenant ? { 'x-tenant-id': tenant } : {}) },
  })
  expect(answer.status, `${id} ${JSON.stringify(answer.body)}`).toBeLessThan(400)
  return { ...answer, rows: await traces(requestId) }
}
const dayAfterTomorrow = () => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
const entities = (rows: Row[]) => rows.map(({ kind, entity }) => `${entity} ${kind}`)
const mine = { identity_id: expect.any(String), address }

const { data: roleList } = await call<{ key: string; id: string }[]>('GET', '/roles?per_page=100', {
  token: company.accessToken,
  headers: { 'x-tenant-id': company.tenantId },
})
const roleOf = (key: string) => roleList.find((role) => role.key === key)?.id as string
const mailed = async (email: string) =>
  /[A-Za-z0-9_-]{43}/.exec(
    (
      await daftar.sql<{ text: string }>(
        'SELECT text FROM mail_outbox WHERE recipient = $1 ORDER BY created_at DESC LIMIT 1',
        [email],
      )
    )[0]?.text ?? '',
  )?.[0] as string

describe('PLT-16 every mutation leaves a row: who, where, what, before and after', () => {
  test('of a customer', async () => {
    const created = await act('createCustomer', { body: { name: 'Alfreds', credit_limit: '1000.50' } })
    const ids = { customer_id: created.data.id }
    expect(created.rows).toEqual([
      expect.objectContaining({
        ...mine,
        kind: 'created',
        entity: 'customers',
        entity_id: ids.customer_id,
        operation: 'createCustomer',
        tenant_id: company.tenantId,
        user_id: company.userId,
      }),
    ])
    // Exact, as text: a reader's JSON parser would make a float of a number.
    expect(created.rows[0]?.changes).toMatchObject({ name: [null, 'Alfreds'], credit_limit: [null, '1000.50'] })
    expect(created.rows[0]?.changes).not.toHaveProperty('search_text')

    const updated = await act('updateCustomer', { ids, body: { credit_limit: '2000.25', notes: 'x' } })
    expect(updated.rows).toHaveLength(1)
    expect(updated.rows[0]).toMatchObject({
      ...mine,
      kind: 'updated',
      operation: 'updateCustomer',
      changes: { credit_limit: ['1000.50', '2000.25'], notes: [null, 'x'] },
    })
    expect(Object.keys(updated.rows[0]?.changes ?? {}).sort()).toEqual(['credit_limit', 'notes'])

    expect(
      (await act('updateCustomer', { ids, body: { notes: 'x' } })).rows,
      'what changes nothing leaves nothing',
    ).toEqual([])
    expect(
      (await act('replaceCustomer', { ids, body: { name: 'Alfreds Futterkiste' } })).rows[0]?.changes,
    ).toMatchObject({ name: ['Alfreds', 'Alfreds Futterkiste'], notes: ['x', null] })
    expect((await act('deleteCustomer', { ids })).rows[0]?.changes).toMatchObject({ status: ['active', 'archived'] })
    expect((await act('restoreCustomer', { ids })).rows[0]?.changes).toMatchObject({ status: ['archived', 'active'] })
    const { rows } = await act('erasePersonalData', { ids, body: { confirm_name: 'Alfreds Futterkiste' } })
    expect(rows[0]?.changes).toMatchObject({ status: ['active', 'erased'], name: [null, null] })
  })

  test('of many customers, each its own', async () => {
    const { rows } = await act('bulkUpsertCustomers', {
      body: { customers: Array.from({ length: 30 }, (_, index) => ({ name: `Bulk ${index}`, code: `B${index}` })) },
    })
    expect(entities(rows)).toEqual(Array.from({ length: 30 }, () => 'customers created'))
    expect(new Set(rows.map(({ entity_id }) => entity_id)).size).toBe(30)
    const body = new FormData()
    body.append('file', new Blob(['name\nAlfreds\nBerglunds\n']))
    expect(entities((await act('importCustomers', { body })).rows)).toEqual(['customers created', 'customers created'])
  })

  test('of contacts', async () => {
    const made = await act('createContact', { body: { name: 'Maria Anders', marketing_consent: ['email'] } })
    expect(entities(made.rows)).toEqual(['contacts created'])
    const ids = { contact_id: made.data.id }
    const { rows } = await act('updateContact', { ids, body: { marketing_consent: [] } })
    expect(rows[0]?.changes).toMatchObject({ marketing_consent: [['email'], []] })
    expect(entities((await act('deleteContact', { ids })).rows)).toEqual(['contacts updated'])
    expect(entities((await act('restoreContact', { ids })).rows)).toEqual(['contacts updated'])
  })

  test('of campaigns', async () => {
    const made = await act('createCampaign', { body: { name: 'Fair', channel: 'event' } })
    expect(entities(made.rows)).toEqual(['campaigns created'])
    const ids = { campaign_id: made.data.id }
    expect((await act('updateCampaign', { ids, body: { budget: '5.50' } })).rows[0]?.changes).toEqual({
      budget: [null, '5.50'],
    })
    for (const [id, status] of [
      ['startCampaign', ['planned', 'active']],
      ['pauseCampaign', ['active', 'paused']],
      ['completeCampaign', ['paused', 'completed']],
    ] as const)
      expect((await act(id, { ids })).rows[0]?.changes).toEqual({ status })
    expect(entities((await act('deleteCampaign', { ids })).rows)).toEqual(['campaigns deleted'])
    const other = await act('createCampaign', { body: { name: 'Fair', channel: 'event' } })
    const { rows } = await act('cancelCampaign', { ids: { campaign_id: other.data.id } })
    expect(rows[0]?.changes).toEqual({ status: ['planned', 'cancelled'] })
  })

  test('of leads, and of all that one becomes', async () => {
    const made = await act('createLead', { body: { name: 'Elizabeth Lincoln', estimated_value: '12.50' } })
    expect(entities(made.rows)).toEqual(['leads created'])
    const ids = { lead_id: made.data.id }
    expect((await act('updateLead', { ids, body: { score: 70 } })).rows[0]?.changes).toEqual({ score: [null, '70'] })
    for (const [id, status, body] of [
      ['contactLead', ['new', 'contacted'], undefined],
      ['qualifyLead', ['contacted', 'qualified'], undefined],
      ['loseLead', ['qualified', 'lost'], { reason: 'no_reply' }],
      ['reopenLead', ['lost', 'new'], undefined],
    ] as const)
      expect((await act(id, { ids, body })).rows[0]?.changes).toMatchObject({ status })
    const { rows } = await act('convertLead', { ids, body: {} })
    expect(entities(rows).sort()).toEqual([
      'contacts created',
      'customers created',
      'leads updated',
      'opportunities created',
    ])
    const spam = await act('createLead', { body: { name: 'Cheap watches' } })
    const gone = await act('deleteLead', { ids: { lead_id: spam.data.id } })
    expect(gone.rows[0]?.changes).toMatchObject({ name: ['Cheap watches', null] })
  })

  test('of opportunities', async () => {
    const { data: customer } = await act('createCustomer', { body: { name: 'Bottom-Dollar Marketse' } })
    const made = await act('createOpportunity', { body: { name: 'Chai', customer_id: customer.id } })
    expect(entities(made.rows)).toEqual(['opportunities created'])
    const ids = { opportunity_id: made.data.id }
    const { rows } = await act('updateOpportunity', { ids, body: { stage: 'proposal' } })
    expect(rows[0]?.changes).toEqual({ stage: ['prospecting', 'proposal'], probability: ['10', '50'] })
    for (const [id, status, body] of [
      ['winOpportunity', ['open', 'won'], undefined],
      ['reopenOpportunity', ['won', 'open'], undefined],
      ['loseOpportunity', ['open', 'lost'], { reason: 'price' }],
    ] as const)
      expect((await act(id, { ids, body })).rows[0]?.changes).toMatchObject({ status })
    expect(entities((await act('deleteOpportunity', { ids })).rows)).toEqual(['opportunities deleted'])
  })

  test('of what visitors send, who are nobody', async () => {
    await act('updateSettings', { body: { public_catalogue: true } })
    const form = async (body: object) => {
      const { data } = await act<{ challenge: string }>('createCaptchaChallenge', { token: '' })
      return { name: 'Elizabeth', ...body, altcha: await solved(data.challenge) }
    }
    const written = await form({ email: 'elizabeth@bottom-dollar.example', message: 'Chai' })
    const call = await form({ phone: '+1 604 555 4729', date: dayAfterTomorrow(), time: '14:30' })
    for (const [id, body] of [
      ['submitContactForm', written],
      ['scheduleCall', call],
    ] as const) {
      const { rows } = await act(id, { token: '', body })
      expect(rows).toMatchObject([{ entity: 'leads', kind: 'created', operation: id, user_id: null, address }])
    }
    await act('updateSettings', { body: { public_catalogue: false } })
  })

  test('of API keys and OAuth clients', async () => {
    const key = await act<{ id: string; key: string }>('createApiKey', {
      body: { name: 'Web shop', scopes: ['customers:view'] },
    })
    secrets.push(key.data.key)
    expect(entities(key.rows)).toContain('api_keys created')
    const { rows } = await act('deleteApiKey', { ids: { api_key_id: key.data.id } })
    expect(rows.find(({ entity }) => entity === 'api_keys')?.changes).toMatchObject({ status: ['active', 'revoked'] })

    const made = await act<{ id: string; client_secret: string }>('createOauthClient', {
      body: { name: 'Till', kind: 'confidential', grant_types: ['client_credentials'], scopes: ['customers:view'] },
    })
    const ids = { client_id: made.data.id }
    expect(entities(made.rows)).toEqual(expect.arrayContaining(['oauth_clients created', 'users created']))
    const renewed = await act<{ client_secret: string }>('rotateOauthClientSecret', { ids })
    secrets.push(made.data.client_secret, renewed.data.client_secret)
    expect(renewed.rows.find(({ entity }) => entity === 'oauth_clients')?.changes).toHaveProperty('secret_changed_at')
    const { rows: changed } = await act('updateOauthClient', { ids, body: { description: 'Sells' } })
    expect(changed[0]?.changes).toMatchObject({ description: [null, 'Sells'] })
    expect(entities((await act('deleteOauthClient', { ids })).rows)).toContain('users updated')
  })

  test('of roles', async () => {
    const { data, rows } = await act('createRole', {
      body: { key: 'clerk', name: 'Clerk', permissions: ['customers:view'], scope: 'tenant' },
    })
    const ids = { role_id: data.id }
    expect(entities(rows)).toEqual(['roles created'])
    expect(
      (await act('updateRole', { ids, body: { permissions: ['customers:view', 'users:view'] } })).rows[0]?.changes,
    ).toMatchObject({ permissions: [['customers:view'], ['customers:view', 'users:view']] })
    expect(entities((await act('deleteRole', { ids })).rows)).toEqual(['roles deleted'])
  })

  test('of people, their roles and their invitations', async () => {
    const email = `${randomUUID()}@northwind.example`
    const made = await act('createUser', {
      body: { email, first_name: 'Nancy', last_name: 'Davolio', role_ids: [roleOf('sales')] },
    })
    const ids = { user_id: made.data.id }
    expect(entities(made.rows)).toEqual(['invitations created', 'user_roles created', 'users created'])
    const token = await mailed(email)
    secrets.push(token)
    const accepted = await act<{ tokens: { access_token: string; refresh_token: string } }>('acceptInvitation', {
      body: { token, password: 'Copper-Orchard-71' },
      token: '',
      tenant: null,
    })
    secrets.push('Copper-Orchard-71', accepted.data.tokens.access_token, accepted.data.tokens.refresh_token)
    expect(entities(accepted.rows)).toEqual(
      expect.arrayContaining(['invitations updated', 'security invitation_accepted', 'users updated']),
    )
    expect(
      (await act('updateUser', { ids, body: { job_title: 'Sales Representative' } })).rows[0]?.changes,
    ).toMatchObject({ job_title: [null, 'Sales Representative'] })
    expect(
      entities(
        (
          await act('replaceUser', {
            ids,
            body: { first_name: 'Nancy', last_name: 'Fuller', role_ids: [roleOf('sales')] },
          })
        ).rows,
      ),
    ).toContain('users updated')
    expect(entities((await act('assignRole', { ids: { ...ids, role_id: roleOf('staff') } })).rows)).toContain(
      'user_roles created',
    )
    expect(entities((await act('unassignRole', { ids: { ...ids, role_id: roleOf('staff') } })).rows)).toContain(
      'user_roles deleted',
    )
    expect((await act('deleteUser', { ids })).rows.find(({ entity }) => entity === 'users')?.changes).toMatchObject({
      status: ['active', 'deactivated'],
    })
    expect((await act('restoreUser', { ids })).rows.find(({ entity }) => entity === 'users')?.changes).toMatchObject({
      status: ['deactivated', 'active'],
    })

    const invited = await act('inviteUser', {
      body: {
        email: `${randomUUID()}@northwind.example`,
        first_name: 'Robert',
        last_name: 'King',
        role_ids: [roleOf('sales')],
      },
    })
    expect(entities(invited.rows)).toContain('invitations created')
    expect(
      (await act('revokeInvitation', { ids: { invitation_id: invited.data.id } })).rows.find(
        ({ entity }) => entity === 'invitations',
      )?.changes,
    ).toMatchObject({ status: ['open', 'revoked'] })
  })

  test('of companies, branches and departments, and of what moves along with them', async () => {
    for (const [name, table, id] of [
      ['Company', 'companies', 'company_id'],
      ['Branch', 'branches', 'branch_id'],
      ['OrgDepartment', 'org_departments', 'department_id'],
    ] as const) {
      const top = await act(`create${name}`, { body: { name: 'Seattle' } })
      expect(entities(top.rows)).toEqual([`${table} created`])
      const ids = { [id]: top.data.id }
      const below = await act(`create${name}`, { body: { name: 'Redmond', parent_id: top.data.id } })
      const other = await act(`create${name}`, { body: { name: 'London' } })
      const moved = await act(`update${name}`, { ids, body: { parent_id: other.data.id } })
      expect(moved.rows.map(({ entity_id }) => entity_id).sort()).toEqual([top.data.id, below.data.id].sort())
      const last = await act(`delete${name}`, { ids: { [id]: below.data.id } })
      expect(last.rows[0]?.changes).toMatchObject({ archived_at: [null, expect.any(String)] })
    }
  })

  test('of stores, the one that is no longer the main one among them', async () => {
    const { data, rows } = await act('createStore', { body: { name: 'Pike Place', is_headquarters: true } })
    expect(entities(rows)).toEqual(['stores created', 'stores updated'])
    const ids = { store_id: data.id }
    expect((await act('replaceStore', { ids, body: { name: 'Pike' } })).rows[0]?.changes).toMatchObject({
      name: ['Pike Place', 'Pike'],
    })
    expect(entities((await act('updateStore', { ids, body: { phone: '+1 206' } })).rows)).toEqual(['stores updated'])
    expect(entities((await act('deleteStore', { ids })).rows)).toEqual(['stores updated'])
  })

  test('of tenants', async () => {
    const { rows } = await act('createTenant', { body: { name: 'Second', store_name: 'Second' } })
    expect(entities(rows)).toEqual(
      expect.arrayContaining([
        'tenants created',
        'branches created',
        'stores created',
        'roles created',
        'users created',
        'user_roles created',
      ]),
    )
  })

  test('of a tenant that is closed', async () => {
    const other = await daftar.tenant()
    const { rows } = await act('closeTenant', {
      ids: { tenant_id: other.tenantId },
      query: { confirm: other.slug },
      token: other.accessToken,
      tenant: other.tenantId,
    })
    expect(rows[0]?.changes).toMatchObject({ status: ['active', 'closed'], closed_by: [null, other.userId] })
  })

  test('of what a person does with the own account, in the log of security', async () => {
    const registration = aRegistration()
    const registered = await act<{ tokens: { access_token: string; refresh_token: string } }>('register', {
      body: registration,
      token: '',
      tenant: null,
    })
    expect(entities(registered.rows)).toEqual(
      expect.arrayContaining(['security registered', 'tenants created', 'users created']),
    )
    const { access_token: token, refresh_token } = registered.data.tokens
    const login = () =>
      act<{ tokens: { access_token: string; refresh_token: string } }>('login', {
        body: { email: registration.email, password: aPassword },
        token: '',
        tenant: null,
      })
    const second = await login()
    const third = await login()
    expect(entities(second.rows)).toContain('security login')
    secrets.push(
      token,
      refresh_token,
      ...[second, third].flatMap(({ data }) => [data.tokens.access_token, data.tokens.refresh_token]),
    )

    const changed = await act('updateCurrentUser', { body: { phone: '+49 30 0074321' }, token, tenant: null })
    expect(changed.rows).toEqual([
      expect.objectContaining({
        ...mine,
        kind: 'profile_changed',
        changes: { changes: { phone: [null, '+49 30 0074321'] } },
      }),
    ])
    expect(
      (await act('replaceCurrentUser', { body: { first_name: 'Andy', last_name: 'Fuller' }, token, tenant: null }))
        .rows[0]?.changes,
    ).toMatchObject({ changes: { first_name: ['Andrew', 'Andy'] } })

    const { data: sessions } = await call<{ id: string; current: boolean }[]>('GET', '/auth/sessions', { token })
    const other = sessions.find(({ current }) => !current)?.id as string
    expect(entities((await act('revokeSession', { ids: { session_id: other }, token, tenant: null })).rows)).toContain(
      'security session_revoked',
    )
    const refreshed = await act<{ access_token: string; refresh_token: string }>('refreshToken', {
      body: { refresh_token },
      token: '',
      tenant: null,
    })
    secrets.push(refreshed.data.access_token, refreshed.data.refresh_token)
    await act('verifyToken', { body: { token }, token: '', tenant: null })
    expect(
      entities(
        (
          await act('changePassword', {
            body: { current_password: aPassword, new_password: 'Juniper-Lantern-93' },
            token,
            tenant: null,
          })
        ).rows,
      ),
    ).toContain('security password_changed')
    secrets.push(aPassword, 'Juniper-Lantern-93')
    expect(entities((await act('logout', { body: {}, token, tenant: null })).rows)).toContain('security logout')
  })

  test('of settings, preferences and features', async () => {
    const changed = await act('updateSettings', { body: { legal_name: 'Northwind Traders, Inc.' } })
    expect(changed.rows[0]).toMatchObject({ ...mine, entity: 'tenants', entity_id: company.tenantId, kind: 'updated' })
    expect(changed.rows[0]?.changes.settings).toMatchObject([{}, { legal_name: 'Northwind Traders, Inc.' }])
    const body = { company_name: 'Northwind', currency: 'EUR', timezone: 'UTC' }
    expect((await act('replaceSettings', { body })).rows[0]?.changes).toMatchObject({ currency: ['USD', 'EUR'] })
    expect(entities((await act('replacePreferences', { body: { theme: 'dark' } })).rows)).toEqual([
      'user_preferences created',
    ])
    const [again] = (await act('replacePreferences', { body: { theme: 'light' } })).rows
    expect(again).toMatchObject({ entity_id: company.userId, changes: { theme: ['dark', 'light'] } })
    const ids = { flag_key: 'ai_assistant' }
    expect(entities((await act('setFeatureFlag', { ids, body: { rollout: 'on' } })).rows)).toEqual([
      'feature_flags created',
    ])
    const [off] = (await act('setFeatureFlag', { ids, body: { rollout: 'off' } })).rows
    expect(off).toMatchObject({ entity_id: 'ai_assistant', changes: { rollout: ['on', 'off'] } })
  })

  test('of what a person shows by mail, in the log of security, also where a job does it after the answer', async () => {
    const registration = aRegistration()
    const { email } = registration
    await call('POST', '/auth/register', { body: registration })
    const nobody = { token: '', tenant: null }
    for (const id of ['resendVerification', 'forgotPassword'] as const) {
      const { headers } = await act(id, { body: { email }, ...nobody })
      const left = async () =>
        (await traces(headers.get('x-request-id') ?? '')).map(({ kind, address }) => ({ kind, address }))
      const kind = id === 'forgotPassword' ? 'password_reset_requested' : 'email_verification_requested'
      await expect.poll(left, { timeout: 5_000 }).toEqual([{ kind, address }])
    }
    const verification = await linkTo(daftar.sql, email, 'verify-email', 2)
    const forPassword = await linkTo(daftar.sql, email, 'reset-password')
    expect(entities((await act('verifyEmail', { body: { token: verification }, ...nobody })).rows)).toContain(
      'security email_verified',
    )
    const body = { token: forPassword, new_password: 'Violet-Granary-38' }
    expect(entities((await act('resetPassword', { body, ...nobody })).rows)).toContain('security password_reset')
    secrets.push(verification, forPassword, body.new_password)
  })

  test('of a customer who registers, once that is confirmed', async () => {
    await daftar.sql(`UPDATE tenants SET settings = settings || '{"public_catalogue": true}' WHERE id = $1`, [
      company.tenantId,
    ])
    const email = `maria-${randomUUID()}@alfreds.example`
    const body = { email, password: 'Violet-Granary-38', first_name: 'Maria', last_name: 'Anders' }
    await act('registerCustomer', { body, token: '' })
    const token = await linkTo(daftar.sql, email, 'confirm-registration')
    const confirmation = { token, password: body.password }
    const { rows } = await act('verifyEmail', { body: confirmation, token: '', tenant: null })
    expect(entities(rows)).toEqual(
      expect.arrayContaining([
        'users created',
        'customers created',
        'user_roles created',
        'security customer_registered',
      ]),
    )
    secrets.push(token, body.password)
  })

  test('of a second step, in the log of security', async () => {
    const { confirmed } = accounts(call, daftar.sql)
    const { token, email } = await confirmed()
    const mine = { token, tenant: null }
    const { secret, uri } = (await act<TotpEnrolment>('enrolTotp', { body: { password: aPassword }, ...mine })).data
    const on = await act<RecoveryCodes>('confirmTotp', { body: { code: codeOf(secret) }, ...mine })
    expect(entities(on.rows)).toContain('security mfa_enabled')
    const [first = '', second = '', third = ''] = on.data.recovery_codes
    const login = await act<{ mfa_token: string }>('login', {
      body: { email, password: aPassword },
      token: '',
      tenant: null,
    })
    expect(entities(login.rows)).toEqual(['security mfa_challenged'])
    const body = { mfa_token: login.data.mfa_token, code: first }
    const done = await act<{ tokens: { access_token: string } }>('completeMfaLogin', { body, token: '', tenant: null })
    expect(entities(done.rows)).toEqual(['security login', 'security recovery_code_used'])
    const renewal = { password: aPassword, code: second }
    const renewed = await act<RecoveryCodes>('renewRecoveryCodes', { body: renewal, ...mine })
    expect(entities(renewed.rows)).toContain('security recovery_codes_renewed')
    const code = renewed.data.recovery_codes[0] as string
    const off = await act('disableTotp', { body: { password: aPassword, code }, ...mine })
    expect(entities(off.rows)).toContain('security mfa_disabled')
    secrets.push(secret, uri, first, second, third, code, body.mfa_token, done.data.tokens.access_token)
  })
})

describe('PLT-16 passwords, tokens and secrets', () => {
  test('are in no log, no trace, no event, no kept answer and no job', async () => {
    const tables = [
      'audit_log',
      'events',
      'security_events',
      'idempotency_keys',
      'job_runs',
      'sessions',
      'refresh_tokens',
      'invitations',
      'identities',
      'graphile_worker._private_jobs',
      'rate_limits',
      'known_devices',
      'customer_registrations',
      'mailed_tokens',
      'mfa_challenges',
      'recovery_codes',
      'totp_secrets',
      'signing_keys',
    ]
    const texts = await Promise.all(
      tables.map(
        async (name) =>
          [
            name,
            (
              await daftar.sql<{ text: string }>(
                `SELECT coalesce(string_agg(row::text, E'\\n'), '') AS text FROM ${name} row`,
              )
            )[0]?.text ?? '',
          ] as const,
      ),
    )
    const everywhere = [...texts, ['the log', readFileSync(log, 'utf8')] as const]
    expect(everywhere.find(([name]) => name === 'the log')?.[1].length).toBeGreaterThan(1000)
    expect(secrets.length).toBeGreaterThan(12)
    for (const secret of new Set(secrets)) {
      const tail = secret.split('.').at(-1) as string
      for (const [name, text] of everywhere) {
        expect(text.includes(secret), `${name} holds ${secret}`).toBe(false)
        expect(text.includes(tail), `${name} holds the end of ${secret}`).toBe(false)
      }
    }
    const hash = texts.filter(([name]) => name !== 'identities')
    for (const [name, text] of hash) expect(text.includes('$argon2'), `${name} holds a hash of a password`).toBe(false)
  })

  test('what people write is not in the log either', () => {
    const text = readFileSync(log, 'utf8')
    for (const words of ['Alfreds Futterkiste', '+49 30 0074321', '2000.25']) expect(text).not.toContain(words)
    for (const line of text.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow()
    expect(text).toMatch(/"request_id":"audit-createCustomer-[0-9a-f]{8}"/)
  })
})

describe('PLT-16 the trace', () => {
  test('cannot be changed or removed: not by the application, and not by the owner of the tables', async () => {
    const owner = new Client({ connectionString: daftar.database.migrationUrl })
    await owner.connect()
    const app = new Client({ connectionString: daftar.database.applicationUrl, options: '-c role=daftar_app' })
    await app.connect()
    try {
      await app.query(`SELECT set_config('app.tenant_id', $1, false)`, [company.tenantId])
      expect((await app.query('SELECT 1 FROM audit_log LIMIT 1')).rowCount).toBe(1)
      for (const statement of [
        `UPDATE audit_log SET operation = 'x'`,
        'DELETE FROM audit_log',
        'TRUNCATE audit_log',
        `INSERT INTO audit_log (tenant_id, action, entity, changes) VALUES ('${company.tenantId}', 'created', 'x', '{}')`,
        `UPDATE events SET type = 'x'`,
        'DELETE FROM security_events',
      ])
        await expect(app.query(statement), statement).rejects.toMatchObject({ code: '42501' })
      await daftar.sql('ALTER TABLE audit_log NO FORCE ROW LEVEL SECURITY')
      for (const statement of [`UPDATE audit_log SET operation = 'x'`, 'DELETE FROM audit_log'])
        await expect(owner.query(statement), statement).rejects.toMatchObject({ code: '23000' })
    } finally {
      await daftar.sql('ALTER TABLE audit_log FORCE ROW LEVEL SECURITY')
      await owner.end()
      await app.end()
    }
  })

  test('is there for bulk statements as well, row by row, and gone with what is rolled back', async () => {
    const { database } = await import('../../src/platform/database.ts')
    const { asTenant } = await import('../../src/platform/context.ts')
    const { id } = await company.client.customers.create({ name: 'Bulk SQL' })
    const count = async () => (await daftar.sql(`SELECT 1 FROM audit_log WHERE operation = 'bulk test'`)).length
    await asTenant(company.tenantId, 'bulk test', () =>
      database.transaction(() =>
        database.query(`UPDATE customers SET notes = 'by hand' WHERE status = 'active' RETURNING id`),
      ),
    )
    const changed = await daftar.sql(`SELECT 1 FROM customers WHERE notes = 'by hand' AND tenant_id = $1`, [
      company.tenantId,
    ])
    expect(changed.length).toBeGreaterThan(25)
    expect(await count()).toBe(changed.length)
    await asTenant(company.tenantId, 'bulk test', () =>
      database.transaction(async () => {
        await database.query(`UPDATE customers SET notes = 'undone' WHERE id = $1 RETURNING id`, [id])
        throw new Error('undone')
      }),
    ).catch(() => {})
    expect(await count()).toBe(changed.length)
  })
})
