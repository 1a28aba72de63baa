import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type OperationId, operations } from '../../generated/operations.ts'
import { type Caller, type DataOf, type Input, outgoing, toRequest } from './requests.ts'
import { anonymousLimit, type Target } from './server.ts'

/** What every scenario builds on: a company with its owner, people who may do less, and another company. */
export interface World {
  owner: Caller
  /** A user of the company with a role that permits nothing. */
  powerless: Caller
  /** A user of the company with every permission but those that only show a field. */
  clerk: Caller
  /** An API key of the owner. */
  apiKey: Caller
  /** Owner of another company: nothing of it is to be seen from the first. */
  stranger: Caller
  /** Owner of a company whose limits are all 0. */
  limited: Caller
  /** An address that has used up its requests without a token. */
  spentAddress: string
  /** Asks the app and returns `data`; throws where the answer is no success. */
  call<Id extends OperationId>(id: Id, input?: Input<Id>): Promise<DataOf<Id>>
  /** Asks the app and returns the whole answer. */
  ask<Id extends OperationId>(id: Id, input?: Input<Id>): Promise<Response>
  /** The token that an invitation mailed. */
  invitationToken(email: string): Promise<string>
  /** The token of the newest link to `page` that was mailed; some are mailed a moment after the answer. */
  linkTo(email: string, page: string): Promise<string>
  target: Target
}

export const password = 'Lantern-Harbour-52'

/** A word that nobody has used yet. */
export const unique = (prefix: string): string => `${prefix}-${randomUUID().slice(0, 13)}`
export const anEmail = (): string => `${unique('person')}@northwind.example`

export const aRegistration = () => ({
  email: anEmail(),
  password,
  first_name: 'Andrew',
  last_name: 'Fuller',
  company_name: unique('Northwind'),
  store_name: 'Pike Place',
})

export async function createWorld(target: Target): Promise<World> {
  const world = { target } as World
  world.ask = async (id, input = {}) => target.fetch(toRequest(outgoing(id, input, world.owner), 'http://localhost'))
  world.call = async <Id extends OperationId>(id: Id, input: Input<Id> = {}) => {
    const answer = await world.ask(id, input)
    const text = await answer.text()
    await input.after?.()
    if (!answer.ok) throw new Error(`${id} answered ${answer.status} while something was prepared: ${text}`)
    return (operations[id].success.kind === 'empty' ? undefined : JSON.parse(text).data) as DataOf<Id>
  }
  world.invitationToken = async (email) => {
    const query =
      'SELECT text FROM mail_outbox WHERE lower(recipient) = lower($1) ORDER BY created_at DESC, id DESC LIMIT 1'
    const [mail] = await target.sql<{ text: string }>(query, [email])
    const token = /[A-Za-z0-9_-]{43}/.exec(mail?.text ?? '')?.[0]
    if (!token) throw new Error(`No invitation was mailed to ${email}`)
    return token
  }
  world.linkTo = async (email, page) => {
    const query = 'SELECT text FROM mail_outbox WHERE lower(recipient) = lower($1) ORDER BY created_at DESC, id DESC'
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const mails = await target.sql<{ text: string }>(query, [email])
      const [token] = mails.flatMap(({ text }) => new RegExp(`/${page}#token=([\\w-]+)`).exec(text)?.[1] ?? [])
      if (token) return token
      await sleep(50)
    }
    throw new Error(`No link to ${page} was mailed to ${email}`)
  }
  world.owner = await aCompany(world)
  const { key } = await world.call('createApiKey', {
    body: { name: 'Web shop', scopes: ['customers:view'], expires_in_days: 30 },
  })
  world.apiKey = { ...world.owner, token: key, permissions: new Set(['customers:view']) }
  world.stranger = await aCompany(world)
  world.limited = await aCompany(world)
  await withoutRequests(target, world.limited)
  for (const { tenantId } of [world.owner, world.stranger, world.limited]) await openToThePublic(target, tenantId)
  world.powerless = await hire(world, [(await aRole(world, [])).id])
  world.clerk = await hire(world, [(await aRole(world, withoutSight(world.owner))).id])
  world.spentAddress = await spendAddress(world)
  return world
}

const withoutSight = ({ permissions }: Caller): string[] => {
  const sight = new Set<string>(
    Object.values(operations).flatMap(({ hidden }) => hidden.map(({ permission }) => permission)),
  )
  return [...permissions].filter((permission) => !sight.has(permission))
}

/** The owner of a new company. */
export async function aCompany(world: World): Promise<Caller> {
  const { tokens, tenant, user } = await world.call('register', { body: aRegistration() })
  return { token: tokens.access_token, tenantId: tenant.id, permissions: new Set(user.current?.permissions) }
}

export const aRole = (world: World, permissions: string[]) =>
  world.call('createRole', {
    body: { key: unique('role').replaceAll('-', '_'), name: 'A role', permissions, scope: 'tenant' },
  })

/** A new user of the company, signed in. */
export async function hire(
  world: World,
  roleIds: string[],
): Promise<Caller & { userId: string; email: string; refreshToken: string }> {
  const { id: userId, email } = await world.call('createUser', {
    body: { email: anEmail(), first_name: 'Nancy', last_name: 'Davolio', role_ids: roleIds },
  })
  const accepted = await world.call('acceptInvitation', {
    body: { token: await world.invitationToken(email), password },
  })
  if (accepted.mfa_required) throw new Error(`${email} has a second step on`)
  const { user, tokens } = accepted
  const permissions = new Set(user.current?.permissions)
  return {
    token: tokens.access_token,
    refreshToken: tokens.refresh_token,
    tenantId: world.owner.tenantId,
    permissions,
    userId,
    email,
  }
}

/** No operation sets a tenant's limits yet. */
async function withoutRequests({ sql }: Target, { tenantId }: Caller): Promise<void> {
  const policies = ['user', 'admin', 'bulk', 'reports', 'document_search']
  const limits = Object.fromEntries(policies.map((policy) => [policy, '0/h']))
  await sql(`UPDATE tenants SET settings = settings || $2 WHERE id = $1`, [tenantId, { rate_limits: limits }])
}

const openToThePublic = ({ sql }: Target, tenantId: string | null) =>
  sql(`UPDATE tenants SET settings = settings || '{"public_catalogue": true}' WHERE id = $1`, [tenantId])

async function spendAddress(world: World): Promise<string> {
  const headers = { 'X-Forwarded-For': '192.0.2.1' }
  for (let request = 0; request <= anonymousLimit; request += 1) await world.ask('getApiRoot', { headers })
  return headers['X-Forwarded-For']
}
