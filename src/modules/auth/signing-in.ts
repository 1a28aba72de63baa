import type {
  LoginInput,
  LoginResult,
  LogoutInput,
  RefreshInput,
  Registration,
  RegistrationCreate,
  TokenInput,
  TokenState,
  Tokens,
} from '#generated/auth/types.ts'
import { currentUser, enter, recordLogin, resolveAccess } from '#modules/access/index.ts'
import * as identities from '#modules/identity/index.ts'
import { found } from '#modules/organization/index.ts'
import { actor, asSystem } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { OperatorError } from '#platform/operator-error.ts'
import { mailLink } from './account-mails.ts'
import { recognise } from './gatekeeper.ts'
import { countAsPerson } from './persons.ts'

const { asIdentity, identityRefusals: refuse, recordSecurityEvent } = identities

/** A person with a company of the own: identity, tenant, roles, store and owner, or nothing at all. */
export async function register({
  email,
  password,
  first_name,
  last_name,
  phone,
  company_name,
  ...company
}: RegistrationCreate): Promise<Registration> {
  const known = await database.read(() => identities.findIdentityByEmail(email))
  if (known) throw refuse.emailTaken()
  const passwordHash = await identities.acceptPassword(password, {
    hints: [email, first_name, last_name, company_name],
  })
  return database.transaction(async () => {
    const { id } = await identities.createIdentity({
      email,
      passwordHash,
      first_name,
      last_name,
      phone,
      locale: company.locale,
    })
    return asIdentity(id, async () => {
      const { tenant, store } = await found({ ...company, name: company_name })
      const tokens = await identities.startSession(id)
      await recordLogin(id)
      await recordSecurityEvent('registered', { user: { tenant_id: tenant.id, id: tenant.user_id } })
      await mailLink(id, 'email_verification')
      return { user: await currentUser(id), tenant, store, tokens }
    })
  })
}

/** Signs in, or asks for the second step; an unknown address and a wrong password are refused alike (PLT-22). */
export async function login({ email, password, device_name }: LoginInput): Promise<LoginResult> {
  const proof = await identities.attemptPassword(email, password)
  if (!proof) throw refuse.wrongCredentials()
  const { identityId: id } = proof
  await countAsPerson(id)
  return database.transaction(() =>
    asIdentity(id, async () => {
      if (!(await identities.stillHolds(proof))) throw refuse.wrongCredentials()
      const result = await enter(id, { deviceName: device_name })
      if (!result.mfa_required) await recordSecurityEvent('login')
      return result
    }),
  )
}

/** Ends the session of the request, and that of the refresh token where it is the caller's own. */
export async function logout({ refresh_token }: LogoutInput = {}): Promise<void> {
  const { identityId, sessionId } = actor()
  await identities.endSessions(identityId, { only: sessionId, reason: 'logout' })
  const other = refresh_token === undefined ? null : await identities.findRefreshToken(refresh_token)
  if (other?.identity_id === identityId)
    await identities.endSessions(identityId, { only: other.session_id, reason: 'logout' })
  await recordSecurityEvent('logout')
}

/** New tokens for a refresh token that has not been used. */
export async function refresh({ refresh_token }: RefreshInput): Promise<Tokens> {
  const found = await database.read(() => identities.findRefreshToken(refresh_token))
  if (found?.live) await countAsPerson(found.identity_id)
  return identities.refreshSession(refresh_token)
}

/** What a token is, if it works now. */
export async function verify({ token }: TokenInput): Promise<TokenState> {
  const claims = await identities.verifyAccessToken(token)
  if (claims) {
    const { actor: holder } = await recognise(claims, null)
    return holder ? stateOf('access', claims.identityId, claims.sessionId, new Date(claims.expiresAt)) : worthless
  }
  const found = await database.read(() => identities.findRefreshToken(token))
  return found?.live ? stateOf('refresh', found.identity_id, found.session_id, found.expires_at) : worthless
}

const worthless: TokenState = { valid: false, kind: null, identity_id: null, session_id: null, expires_at: null }

const stateOf = (kind: 'access' | 'refresh', identity_id: string, session_id: string, expires: Date): TokenState => ({
  valid: true,
  kind,
  identity_id,
  session_id,
  expires_at: expires.toISOString(),
})

/** An access token for an operator who stands at the machine; the log-in is recorded like any. */
export function issueOperatorToken({ email, tenant }: { email: string; tenant?: string }): Promise<string> {
  return asSystem('operator token', async () => {
    await identities.prepareSigningKeys()
    return database.transaction(async () => {
      const id = await identities.findIdentityByEmail(email)
      if (!id) throw new OperatorError(`Nobody signs in with ${email}.`)
      const { memberships } = await resolveAccess(null, id, tenant ?? null)
      if (tenant && memberships.length === 0) throw new OperatorError(`${email} is not an active user of ${tenant}.`)
      return asIdentity(id, async () => {
        const { access_token } = await identities.startSession(id, { deviceName: 'daftar token', remember: false })
        await recordSecurityEvent('operator_token')
        return access_token
      })
    })
  })
}
