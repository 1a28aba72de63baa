import { Op } from 'sequelize'
import { oauthClientLifecycle as lifecycleTable } from '#generated/auth/lifecycles.ts'
import type {
  ListOauthClientsQuery,
  OauthClient,
  OauthClientCreate,
  OauthClientCreated,
  OauthClientUpdate,
} from '#generated/auth/types.ts'
import { forgetAccess, recordSecurityEvent } from '#modules/identity/index.ts'
import { collection } from '#platform/collection.ts'
import { membership, now } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { versionOf } from '#platform/view.ts'
import { refuseClient as refuse } from './errors.ts'
import { oauthClientCreated, oauthClientDeleted, oauthClientUpdated } from './events.ts'
import { OauthClient as ClientRow } from './models/oauth-client.ts'
import { mayReturnTo } from './redirect-uris.ts'
import { requireKnown, requireToHoldScopes } from './scopes.ts'
import { digest, randomSecret } from './secrets.ts'
import { oauthClientView as view } from './views.ts'

const life = lifecycle('oauth_client', lifecycleTable)

const clients = collection<ClientRow, OauthClient, ListOauthClientsQuery>(ClientRow, {
  resource: 'oauth_client',
  view,
  order: 'name',
  where: { status: 'active' },
  search: 'search_oauth_clients',
  filters: { grant_type: (grant) => ({ grant_types: { [Op.contains]: [grant] } }) },
})

export const { list, get } = clients

/** Registers a program. The secret of a confidential one is shown in this answer alone. */
export async function create({ kind, ...body }: OauthClientCreate): Promise<OauthClientCreated> {
  const said = { description: null, redirect_uris: [], ...body }
  await settle(kind, said)
  const secret = kind === 'confidential' ? newSecret() : null
  const row = await clients.insert({ ...said, kind, created_by: membership().userId, ...kept(secret) })
  const client = view(row)
  await recordSecurityEvent('oauth_client_created', { detail: { client_id: row.id, scopes: row.scopes } })
  await publish(oauthClientCreated, client)
  return withSecret(row, secret)
}

/** Merges the given fields. What the client may do no more, it may not do with the tokens that it has, either (PLT-19). */
export async function update(id: string, body: OauthClientUpdate): Promise<OauthClient> {
  const row = await living(id)
  const { name, description, grant_types, redirect_uris, scopes } = row
  await requireToHoldScopes(scopes, reachOf(grant_types))
  const said = mergePatch({ name, description, grant_types, redirect_uris, scopes }, body) as Said
  await settle(row.kind, said)
  const before = row.version
  await clients.save(row, said)
  if (row.version === before) return view(row)
  return announceChange(row)
}

/** A new secret in place of the old one. */
export async function rotateSecret(id: string): Promise<OauthClientCreated> {
  const row = await living(id)
  if (row.kind === 'public') throw refuse.withoutSecret()
  await requireToHoldScopes(row.scopes, reachOf(row.grant_types))
  const secret = newSecret()
  await clients.save(row, kept(secret))
  await recordSecurityEvent('oauth_client_secret_rotated', { detail: { client_id: id } })
  await announceChange(row)
  return withSecret(row, secret)
}

/** The client and its tokens work no more. */
export async function remove(id: string): Promise<void> {
  const row = await clients.lock(id)
  const status = life.next('delete', row.status)
  await clients.save(row, { status, deleted_at: now() })
  forgetAccess(`credential:${id}`)
  await recordSecurityEvent('oauth_client_deleted', { detail: { client_id: id } })
  await publish(oauthClientDeleted, view(row))
}

type Said = Pick<ClientRow, 'name' | 'description' | 'grant_types' | 'redirect_uris' | 'scopes'>

async function living(id: string): Promise<ClientRow> {
  const row = await clients.lock(id)
  if (row.status === 'deleted') throw refuse.deleted()
  return row
}

async function announceChange(row: ClientRow): Promise<OauthClient> {
  const client = view(row)
  forgetAccess(`credential:${row.id}`)
  await publish(oauthClientUpdated, client)
  return client
}

/** Whether what is said goes together, and gives no more than the caller holds. */
async function settle(kind: ClientRow['kind'], { grant_types, redirect_uris, scopes }: Said): Promise<void> {
  const may = (grant: ClientRow['grant_types'][number]) => grant_types.includes(grant)
  if (may('client_credentials') && kind === 'public') throw refuse.grantsUnfit()
  if (may('refresh_token') && !may('authorization_code')) throw refuse.grantsUnfit()
  if (may('authorization_code') && redirect_uris.length === 0) throw refuse.redirectUriMissing()
  const unfit = redirect_uris.findIndex((uri) => !mayReturnTo(uri, kind))
  if (unfit >= 0) throw aboutRedirect(unfit)
  requireKnown(scopes, refuse.unknownScope)
  await requireToHoldScopes(scopes, reachOf(grant_types))
}

function aboutRedirect(index: number): Refusal {
  const { status, code, message } = refuse.invalidRedirectUri()
  const details = [{ field: `redirect_uris.${index}`, code: 'invalid_redirect_uri', message }]
  return new Refusal(status, code, message, { details })
}

/** By itself a client acts in the whole tenant; for a person it goes no further than that person. */
const reachOf = (grants: readonly string[]) => (grants.includes('client_credentials') ? 'tenant' : 'own')

const newSecret = (): string => `dcs_${randomSecret()}`

const kept = (secret: string | null) => ({
  secret_hash: secret === null ? null : digest(secret),
  secret_changed_at: secret === null ? null : now(),
})

const withSecret = (row: ClientRow, client_secret: string | null): OauthClientCreated =>
  Object.defineProperty({ ...view(row), client_secret }, versionOf, { value: row.version })
