import { errors, type JWTHeaderParameters, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { validate } from 'uuid'
import { settings } from '#platform/config.ts'
import { newId } from '#platform/identifiers.ts'
import {
  clockTolerance,
  currentSigningKey,
  mayVerify,
  type SigningKey,
  signingAlgorithm,
  verificationKey,
} from './signing-keys.ts'

export const audience = 'daftar'
const type = 'at+jwt'

/** What an access token says (RFC 9068): whose it is and of which session, until when. */
export interface AccessClaims {
  identityId: string
  sessionId: string
  /** Milliseconds since 1970. */
  expiresAt: number
  issuedAt: number
  issuer: string
  keyId: string
  /** Where a client holds it; the session is then what was granted to the client. */
  client: ClientClaims | null
}

/** What an access token says of the OAuth client that holds it. */
export interface ClientClaims {
  id: string
  tenantId: string
  scopes: readonly string[]
}

/** Seconds that an access token lives. */
export const accessTokenSeconds = (): number => settings.ACCESS_TOKEN_MINUTES * 60

/** A new access token for the session, or for what was granted to a client. */
export async function signAccessToken(
  identityId: string,
  sessionId: string,
  client: ClientClaims | null = null,
): Promise<string> {
  const { id, issuer, privateKey } = await currentSigningKey()
  const issued = Math.floor(Date.now() / 1000)
  const held = client && { client_id: client.id, tenant: client.tenantId, scope: client.scopes.join(' ') }
  return new SignJWT({ sid: sessionId, ...held })
    .setProtectedHeader({ alg: signingAlgorithm, kid: id, typ: type })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(identityId)
    .setIssuedAt(issued)
    .setExpirationTime(issued + accessTokenSeconds())
    .setJti(newId())
    .sign(privateKey as NonNullable<SigningKey['privateKey']>)
}

const verified = new Map<string, AccessClaims>()
const mostVerified = 20_000

/** What a token says, if one of our keys signed exactly that and it has not expired; else null. Whether its session is live is another question. */
export async function verifyAccessToken(token: string): Promise<AccessClaims | null> {
  const known = verified.get(token)
  if (known && known.expiresAt > Date.now() && mayVerify(known.keyId)) return known
  verified.delete(token)
  const claims = await verify(token)
  if (claims) remember(token, claims)
  return claims
}

async function verify(token: string): Promise<AccessClaims | null> {
  let key: SigningKey | undefined
  const find = async ({ kid = '' }: JWTHeaderParameters) => {
    key = await verificationKey(kid)
    if (!key) throw new errors.JWKSNoMatchingKey()
    return key.publicKey
  }
  try {
    const { payload } = await jwtVerify(token, find as never, {
      algorithms: [signingAlgorithm],
      audience,
      typ: type,
      clockTolerance,
      requiredClaims: ['iss', 'sub', 'sid', 'iat', 'exp', 'jti'],
    })
    const { iss, sub, sid, exp, iat } = payload
    if (!key || iss !== key.issuer || !validate(sub) || !validate(sid)) return null
    const client = clientOf(payload)
    if (client === undefined) return null
    return {
      identityId: sub as string,
      sessionId: sid as string,
      expiresAt: (exp as number) * 1000,
      issuedAt: (iat as number) * 1000,
      issuer: iss,
      keyId: key.id,
      client,
    }
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}

/** Null for a token of a session; undefined where the claims are neither. */
function clientOf({ client_id, tenant, scope }: JWTPayload): ClientClaims | null | undefined {
  if (client_id === undefined && tenant === undefined && scope === undefined) return null
  if (!validate(client_id) || !validate(tenant) || typeof scope !== 'string') return undefined
  return { id: client_id as string, tenantId: tenant as string, scopes: scope.split(' ') }
}

function remember(token: string, claims: AccessClaims): void {
  if (verified.size >= mostVerified)
    for (const old of [...verified.keys()].slice(0, mostVerified / 10)) verified.delete(old)
  verified.set(token, claims)
}
