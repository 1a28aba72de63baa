import { errors, type JWTHeaderParameters, jwtVerify, SignJWT } from 'jose'
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

const audience = 'daftar'
const type = 'at+jwt'

/** What an access token says (RFC 9068): whose it is and of which session, until when. */
export interface AccessClaims {
  identityId: string
  sessionId: string
  /** Milliseconds since 1970. */
  expiresAt: number
  keyId: string
}

/** Seconds that an access token lives. */
export const accessTokenSeconds = (): number => settings.ACCESS_TOKEN_MINUTES * 60

/** A new access token for the session. */
export async function signAccessToken(identityId: string, sessionId: string): Promise<string> {
  const { id, issuer, privateKey } = await currentSigningKey()
  const issued = Math.floor(Date.now() / 1000)
  return new SignJWT({ sid: sessionId })
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
    const { iss, sub, sid, exp } = payload
    if (!key || iss !== key.issuer || !validate(sub) || !validate(sid)) return null
    return { identityId: sub as string, sessionId: sid as string, expiresAt: (exp as number) * 1000, keyId: key.id }
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}

function remember(token: string, claims: AccessClaims): void {
  if (verified.size >= mostVerified)
    for (const old of [...verified.keys()].slice(0, mostVerified / 10)) verified.delete(old)
  verified.set(token, claims)
}
