import { forgetAccess, recordSecurityEvent } from '#modules/identity/index.ts'
import { settings } from '#platform/config.ts'
import { now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { newId } from '#platform/identifiers.ts'
import { task } from '#platform/jobs.ts'
import { digest, randomSecret } from './secrets.ts'

/** Whom a client gets a token for; itself, where there is no person. */
export interface Grantor {
  userId: string
  identityId: string | null
}

const codeSeconds = 60
const later = (seconds: number): Date => new Date(now().getTime() + seconds * 1000)
const refreshSeconds = () => settings.REFRESH_TOKEN_DAYS * 86_400

/** The scope that asks for a refresh token. */
export const offline = 'offline_access'

interface NewCode extends Grantor {
  clientId: string
  scopes: readonly string[]
  redirectUri: string
  codeChallenge: string
}

/** A code that the client exchanges once, within a minute; only its digest is kept. */
export async function issueCode(given: NewCode): Promise<string> {
  const { clientId, userId, identityId, scopes, redirectUri, codeChallenge } = given
  const code = `dac_${randomSecret()}`
  await database.query(
    `INSERT INTO oauth_codes (tenant_id, code_hash, client_id, user_id, identity_id, scopes, redirect_uri, code_challenge, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING client_id`,
    [tenantId(), digest(code), clientId, userId, identityId, scopes, redirectUri, codeChallenge, later(codeSeconds)],
  )
  return code
}

export interface Code extends Grantor {
  scopes: string[]
  redirectUri: string
  codeChallenge: string
  expiresAt: Date
  usedAt: Date | null
  grantId: string | null
}

/** A code of this client. */
export async function findCode(code: string, clientId: string): Promise<Code | null> {
  const [found] = await database.query<Code>(
    `SELECT user_id AS "userId", identity_id AS "identityId", scopes, redirect_uri AS "redirectUri", code_challenge AS "codeChallenge",
       expires_at AS "expiresAt", used_at AS "usedAt", grant_id AS "grantId"
     FROM oauth_codes WHERE tenant_id = $1 AND code_hash = $2 AND client_id = $3`,
    [tenantId(), digest(code), clientId],
  )
  return found ?? null
}

/** Uses a code up. False where another request was first: what that one got ends. */
export async function useCode(code: string, clientId: string): Promise<boolean> {
  const used = await database.query(
    'UPDATE oauth_codes SET used_at = clock_timestamp() WHERE tenant_id = $1 AND code_hash = $2 AND client_id = $3 AND used_at IS NULL RETURNING client_id',
    [tenantId(), digest(code), clientId],
  )
  if (used.length === 0) await endOfCode(code, clientId)
  return used.length > 0
}

/** A code shown twice is a code that somebody else has as well: whatever it gave ends. */
export async function endOfCode(code: string, clientId: string): Promise<void> {
  const found = await findCode(code, clientId)
  if (!found) return
  const { grantId, identityId, userId } = found
  if (grantId) await endGrant(grantId, 'code_reused')
  await recordSecurityEvent('oauth_code_reused', {
    identityId: identityId ?? undefined,
    user: { tenant_id: tenantId(), id: userId },
    detail: { client_id: clientId, grant_id: grantId },
  })
}

/** What was granted to a client, from here on. */
export async function beginGrant(
  clientId: string,
  { userId, identityId }: Grantor,
  scopes: readonly string[],
  code: string | null,
): Promise<string> {
  const id = newId()
  const seconds = scopes.includes(offline) ? refreshSeconds() : settings.ACCESS_TOKEN_MINUTES * 60
  await database.query(
    `INSERT INTO oauth_grants (tenant_id, id, client_id, user_id, identity_id, scopes, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
    [tenantId(), id, clientId, userId, identityId, scopes, later(seconds)],
  )
  if (code !== null)
    await database.query(
      'UPDATE oauth_codes SET grant_id = $3 WHERE tenant_id = $1 AND code_hash = $2 RETURNING client_id',
      [tenantId(), digest(code), id],
    )
  return id
}

/** The tokens of a grant work no more, on any server within a second (PLT-19). */
export async function endGrant(id: string, reason: string): Promise<void> {
  await database.query(
    'UPDATE oauth_grants SET revoked_at = clock_timestamp(), revoked_reason = $3 WHERE tenant_id = $1 AND id = $2 AND revoked_at IS NULL RETURNING id',
    [tenantId(), id, reason],
  )
  forgetAccess(`credential:${id}`)
}

/** A refresh token of the grant, which lives on with it. */
export async function issueRefreshToken(grantId: string): Promise<string> {
  const token = `drt_${randomSecret()}`
  const expires = later(refreshSeconds())
  await database.query(
    `WITH longer AS (UPDATE oauth_grants SET expires_at = $4 WHERE tenant_id = $1 AND id = $3 RETURNING id)
     INSERT INTO oauth_refresh_tokens (tenant_id, token_hash, grant_id, expires_at) SELECT $1, $2, id, $4 FROM longer RETURNING grant_id`,
    [tenantId(), digest(token), grantId, expires],
  )
  forgetAccess(`credential:${grantId}`)
  return token
}

export interface RefreshToken {
  tenant_id: string
  grant_id: string
  client_id: string
  user_id: string
  identity_id: string | null
  scopes: string[]
  expires_at: Date
  used_at: Date | null
}

/** A refresh token of a grant that has not ended. */
export async function findRefreshToken(token: string): Promise<RefreshToken | null> {
  const [found] = await database.query<RefreshToken>('SELECT * FROM find_oauth_refresh_token($1)', [digest(token)])
  return found ?? null
}

/** Uses a refresh token up. False where it was used before: two hold it, and the grant ends (PLT-19). */
export async function useRefreshToken(token: string, found: RefreshToken): Promise<boolean> {
  const used = await database.query(
    'UPDATE oauth_refresh_tokens SET used_at = clock_timestamp() WHERE tenant_id = $1 AND token_hash = $2 AND used_at IS NULL RETURNING grant_id',
    [tenantId(), digest(token)],
  )
  if (used.length > 0) return true
  await endGrant(found.grant_id, 'refresh_token_reused')
  await recordSecurityEvent('oauth_refresh_token_reused', {
    identityId: found.identity_id ?? undefined,
    user: { tenant_id: found.tenant_id, id: found.user_id },
    detail: { client_id: found.client_id, grant_id: found.grant_id },
  })
  return false
}

task(
  'sweep-oauth',
  async () => {
    await database.query('SELECT sweep_oauth()')
  },
  '37 3 * * *',
)
