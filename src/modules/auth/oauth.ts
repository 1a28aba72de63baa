import OAuth2Server, {
  type AuthorizationCode,
  type Client,
  OAuthError,
  type RefreshToken,
  type Token,
  type User,
} from '@node-oauth/oauth2-server'
import type {
  IntrospectTokenBody,
  IssueTokenBody,
  OauthTokenState,
  OauthTokens,
  RevokeTokenBody,
} from '#generated/auth/types.ts'
import { accessTokenSeconds, audience, signAccessToken, verifyAccessToken } from '#modules/identity/index.ts'
import { settings } from '#platform/config.ts'
import { database } from '#platform/database.ts'
import { recogniseGrant, resolveGrant } from './delegations.ts'
import { authenticateClient, type KnownClient } from './oauth-credentials.ts'
import { oauthRefusal } from './oauth-errors.ts'
import * as grants from './oauth-grants.ts'

/** Tokens for a code, a refresh token, or the client itself (RFC 6749). What a refusal ends stays ended. */
export async function token(form: IssueTokenBody): Promise<OauthTokens> {
  const client = await authenticateClient(form)
  const { grant_type: grant } = form
  if (!grant) throw oauthRefusal(400, 'invalid_request', 'Missing parameter: `grant_type`')
  if (!known.includes(grant)) throw oauthRefusal(400, 'unsupported_grant_type', 'There is no such grant.')
  const outcome = await within(client, () => exchange(client, form))
  if (outcome instanceof OAuthError) throw oauthRefusal(400, outcome.name, outcome.message)
  return outcome
}

const known: readonly string[] = ['authorization_code', 'client_credentials', 'refresh_token']

async function exchange(client: KnownClient, form: IssueTokenBody): Promise<OauthTokens | OAuthError> {
  const server = new OAuth2Server({
    model: modelFor(client),
    // The client has been authenticated, by more than the library asks of a request with a code verifier.
    requireClientAuthentication: { authorization_code: false, refresh_token: false, client_credentials: false },
    accessTokenLifetime: accessTokenSeconds(),
    refreshTokenLifetime: settings.REFRESH_TOKEN_DAYS * 86_400,
  })
  const body = Object.fromEntries(Object.entries({ ...form, client_id: client.id }).filter(([, value]) => value !== ''))
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '1' }
  const request = new OAuth2Server.Request({ method: 'POST', headers, query: {}, body })
  try {
    const { accessToken, refreshToken, scope = [] } = await server.token(request, new OAuth2Server.Response())
    return {
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: accessTokenSeconds(),
      ...(refreshToken ? { refresh_token: refreshToken } : {}),
      scope: scope.join(' '),
    }
  } catch (error) {
    // Thrown on, it would take back that the code was used, or that a grant has ended.
    if (error instanceof OAuthError && error.code < 500) return error
    throw (error as { inner?: unknown }).inner ?? error
  }
}

/** In a transaction of the client's tenant: nobody else speaks yet. */
const within = <Result>(client: KnownClient, work: () => Promise<Result>): Promise<Result> =>
  database.transaction(() => database.become({ tenantId: client.tenant_id, scope: 'tenant' }, work))

interface Holder extends User, grants.Grantor {
  /** What the refresh token belongs to; a code and a client of its own begin something new. */
  grantId?: string
  granted?: readonly string[]
}

/** What the library asks of what is kept. One for each request, since it knows which client asks. */
function modelFor(asking: KnownClient) {
  const client: Client = { id: asking.id, grants: asking.grant_types, redirectUris: asking.redirect_uris }
  return {
    getClient: async () => client,
    getUserFromClient: async (): Promise<Holder> => ({ userId: asking.id, identityId: null }),
    getAccessToken: async () => false as const,
    saveAuthorizationCode: async () => false as const,

    async getAuthorizationCode(authorizationCode: string): Promise<AuthorizationCode | false> {
      const code = await grants.findCode(authorizationCode, asking.id)
      if (code?.usedAt) await grants.endOfCode(authorizationCode, asking.id)
      if (!code || code.usedAt) return false
      const { userId, identityId, redirectUri, codeChallenge, expiresAt, scopes: scope } = code
      const user: Holder = { userId, identityId }
      const challenge = { codeChallenge, codeChallengeMethod: 'S256' }
      return { authorizationCode, expiresAt, redirectUri, scope, client, user, ...challenge }
    },
    revokeAuthorizationCode: ({ authorizationCode }: AuthorizationCode) => grants.useCode(authorizationCode, asking.id),

    async getRefreshToken(refreshToken: string): Promise<RefreshToken | false> {
      const found = await grants.findRefreshToken(refreshToken)
      if (!found || found.client_id !== asking.id) return false
      if (found.used_at) await grants.useRefreshToken(refreshToken, found)
      const live = found.used_at ? null : await resolveGrant(found.grant_id)
      if (!live || live.memberships.length === 0) return false
      const { grant_id: grantId, user_id: userId, identity_id: identityId, scopes, expires_at } = found
      const user: Holder = { userId, identityId, grantId, granted: scopes }
      return { refreshToken, refreshTokenExpiresAt: expires_at, scope: scopes, client, user, found }
    },
    revokeToken: ({ refreshToken, found }: RefreshToken) =>
      grants.useRefreshToken(refreshToken, found as grants.RefreshToken),

    /** No more than the client may have; all of it, where it does not say. */
    validateScope: async (user: User, _: Client, scope?: string[]): Promise<string[] | false> => {
      const most = (user as Holder).identityId === null ? asking.scopes : [...asking.scopes, grants.offline]
      const wanted = scope ?? asking.scopes
      return wanted.length > 0 && wanted.every((one) => most.includes(one)) && wanted
    },
    saveToken: (issued: Token, _: Client, user: User): Promise<Token> => save(asking, issued, user as Holder, client),
  }
}

async function save(
  { id, tenant_id: tenantId }: KnownClient,
  issued: Token,
  user: Holder,
  client: Client,
): Promise<Token> {
  const scopes = issued.scope ?? []
  const code = (issued.authorizationCode as string | undefined) ?? null
  const grantId = user.grantId ?? (await grants.beginGrant(id, user, scopes, code))
  const refreshable = (user.granted ?? scopes).includes(grants.offline)
  return {
    accessToken: await signAccessToken(user.identityId ?? id, grantId, { id, tenantId, scopes }),
    accessTokenExpiresAt: issued.accessTokenExpiresAt,
    refreshToken: refreshable ? await grants.issueRefreshToken(grantId) : undefined,
    scope: scopes,
    client,
    user,
  }
}

/** The token and whatever else came of the same grant work no more (RFC 7009). Nobody is told whether there was one. */
export async function revoke({ token: shown = '', ...form }: RevokeTokenBody): Promise<void> {
  const client = await authenticateClient(form)
  if (shown === '') throw oauthRefusal(400, 'invalid_request', 'Missing parameter: `token`')
  const claims = await verifyAccessToken(shown)
  await within(client, async () => {
    const found = claims ? null : await grants.findRefreshToken(shown)
    const ofClient = (claims?.client?.id ?? found?.client_id) === client.id
    const grantId = claims?.sessionId ?? found?.grant_id
    if (ofClient && grantId) await grants.endGrant(grantId, 'revoked_by_client')
  })
}

const inactive: OauthTokenState = { active: false }

/** What a token of the client is worth now (RFC 7662); any other is not active. */
export async function introspect({ token: shown = '', ...form }: IntrospectTokenBody): Promise<OauthTokenState> {
  const client = await authenticateClient(form)
  if (client.kind === 'public') throw oauthRefusal(401, 'invalid_client', 'A public client cannot ask.')
  if (shown === '') throw oauthRefusal(400, 'invalid_request', 'Missing parameter: `token`')
  const claims = await verifyAccessToken(shown)
  if (!claims) return stateOfRefreshToken(client, shown)
  const { identityId: sub, client: held, issuer: iss, issuedAt, expiresAt } = claims
  if (held?.id !== client.id || !(await recogniseGrant(claims.sessionId, held, null))) return inactive
  return {
    ...stateOf(client, sub, held.scopes),
    token_type: 'Bearer',
    iss,
    aud: audience,
    iat: issuedAt / 1000,
    exp: expiresAt / 1000,
  }
}

async function stateOfRefreshToken(client: KnownClient, shown: string): Promise<OauthTokenState> {
  const [found, live] = await database.read(async () => {
    const token = await grants.findRefreshToken(shown)
    return [token, token && (await resolveGrant(token.grant_id))] as const
  })
  if (!found || !live || live.memberships.length === 0) return inactive
  if (found.client_id !== client.id || found.used_at || found.expires_at <= new Date()) return inactive
  const exp = Math.floor(found.expires_at.getTime() / 1000)
  return { ...stateOf(client, found.identity_id ?? client.id, found.scopes), token_type: 'refresh_token', exp }
}

const stateOf = (client: KnownClient, sub: string, scopes: readonly string[]) => ({
  active: true,
  scope: scopes.join(' '),
  client_id: client.id,
  sub,
  tenant: client.tenant_id,
})
