import { timingSafeEqual } from 'node:crypto'
import { validate } from 'uuid'
import type { OauthClientKind, OauthGrantType } from '#generated/auth/types.ts'
import { context } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { giveBack, spend } from '#platform/rate-limit.ts'
import { oauthRefusal } from './oauth-errors.ts'
import { digest } from './secrets.ts'

/** A client as OAuth needs it, of whatever tenant. */
export interface KnownClient {
  tenant_id: string
  tenant_name: string
  id: string
  name: string
  kind: OauthClientKind
  grant_types: OauthGrantType[]
  redirect_uris: string[]
  scopes: string[]
  secret_hash: Buffer | null
}

/** The client of an id, if there is one and its tenant is not closed. */
export async function findClient(id: string | undefined): Promise<KnownClient | null> {
  if (!validate(id)) return null
  const [found] = await database.read(() =>
    database.query<KnownClient>('SELECT * FROM find_oauth_client($1)', [id as string]),
  )
  return found ?? null
}

interface Form {
  client_id?: string
  client_secret?: string
}

interface Credentials {
  id: string | undefined
  secret: string | undefined
}

/** The client that asks, by its secret in the header or in the form, not in both; a public one by its id alone. */
export async function authenticateClient(form: Form): Promise<KnownClient> {
  const { id, secret } = credentialsOf(form)
  const client = await findClient(id)
  if (!client || !isSecretOf(client, secret)) throw unknownClient()
  // Who has shown who it is is nobody unknown: a server does not use up the limit of strangers behind its address.
  await spend('user', `${client.tenant_id}:client:${client.id}`)
  giveBack('anonymous', context().address)
  return client
}

function credentialsOf({ client_id, client_secret }: Form): Credentials {
  const header = context().header?.('authorization')
  if (header === undefined) return { id: client_id, secret: client_secret }
  const [, text] = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(header) ?? []
  const [, ...parts] = /^([^:]*):(.*)$/s.exec(Buffer.from(text ?? '', 'base64').toString('utf8')) ?? []
  const [id, secret] = parts.map(fromForm)
  if (id === undefined) throw unknownClient()
  if (client_secret !== undefined || (client_id !== undefined && client_id !== id))
    throw oauthRefusal(400, 'invalid_request', 'A client authenticates in one way only.')
  return { id, secret }
}

/** Both are encoded as in a form before they go into the header (RFC 6749, 2.3.1). */
function fromForm(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}

function isSecretOf({ secret_hash }: KnownClient, secret: string | undefined): boolean {
  if (secret_hash === null) return !secret
  return secret !== undefined && timingSafeEqual(secret_hash, digest(secret))
}

const unknownClient = () => oauthRefusal(401, 'invalid_client', 'The client is not known or its secret is wrong.')
