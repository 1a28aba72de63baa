import { permissions } from '#generated/permissions.ts'
import { currentSigningKey } from '#modules/identity/index.ts'
import { findClient, type KnownClient } from './oauth-credentials.ts'
import { offline } from './oauth-grants.ts'
import { isRegistered } from './redirect-uris.ts'

/** The parameters of a request for access, as they came. */
export const parameterNames = [
  'response_type',
  'client_id',
  'redirect_uri',
  'scope',
  'state',
  'code_challenge',
  'code_challenge_method',
  'ui_locales',
] as const
export type Parameters = { [Name in (typeof parameterNames)[number]]?: string }

/** What a client wants of a person. */
export interface Wish {
  client: KnownClient
  redirectUri: string
  scopes: string[]
  codeChallenge: string
}

export type Understood =
  /** There is nobody to send an answer to: the person is told. */
  | { kind: 'unanswerable' }
  /** The client asks for what it cannot have: it is told. */
  | { kind: 'refused'; location: string }
  | { kind: 'sound'; wish: Wish }

/** Whether the client is known and may be answered there, and what it wants. Nothing goes to an address that it has not registered. */
export async function understand(parameters: Parameters): Promise<Understood> {
  const client = await findClient(parameters.client_id)
  const redirectUri = client && addressFor(client, parameters.redirect_uri)
  if (!client || !redirectUri) return { kind: 'unanswerable' }
  const refuse = async (error: string, error_description: string): Promise<Understood> => ({
    kind: 'refused',
    location: await backTo(redirectUri, parameters.state, { error, error_description }),
  })
  const { response_type, code_challenge: codeChallenge = '', code_challenge_method: method } = parameters
  if (response_type === undefined) return refuse('invalid_request', 'response_type is missing')
  if (response_type !== 'code') return refuse('unsupported_response_type', 'response_type is not code')
  if (!client.grant_types.includes('authorization_code'))
    return refuse('unauthorized_client', 'The client may not use this grant')
  if (codeChallenge === '') return refuse('invalid_request', 'code_challenge is missing: PKCE is required')
  if (method !== 'S256') return refuse('invalid_request', 'code_challenge_method is not S256')
  if (!/^[\w-]{43}$/.test(codeChallenge)) return refuse('invalid_request', 'code_challenge is not a SHA-256 digest')
  const scopes = scopesFor(client, parameters.scope)
  if (!scopes) return refuse('invalid_scope', 'The client may not ask for this scope')
  return { kind: 'sound', wish: { client, redirectUri, scopes, codeChallenge } }
}

/** The only address may be left out (RFC 6749, 3.1.2.3). */
function addressFor({ redirect_uris }: KnownClient, said: string | undefined): string | null {
  if (said === undefined) return redirect_uris.length === 1 ? (redirect_uris[0] as string) : null
  return isRegistered(said, redirect_uris) ? said : null
}

/** Each scope once, all of the client's where none is named. A permission that this version no longer knows goes with the rest. */
function scopesFor(client: KnownClient, said: string | undefined): string[] | null {
  const most = client.scopes.filter((scope) => Object.hasOwn(permissions, scope))
  const wanted = said?.trim() ? [...new Set(said.trim().split(/ +/))] : most
  const may = (scope: string) =>
    most.includes(scope) || (scope === offline && client.grant_types.includes('refresh_token'))
  return wanted.some((scope) => scope !== offline) && wanted.every(may) ? wanted : null
}

/** The redirect address with an answer; `iss` tells a client of several servers who answers (RFC 9207). */
export async function backTo(
  redirectUri: string,
  state: string | undefined,
  answer: Record<string, string>,
): Promise<string> {
  const { issuer } = await currentSigningKey()
  const said = new URLSearchParams({ ...answer, ...(state === undefined ? {} : { state }), iss: issuer })
  return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${said}`
}
