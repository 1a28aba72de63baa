import { createHmac } from 'node:crypto'
import { secretKey } from '#platform/config.ts'
import { context } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { newId } from '#platform/identifiers.ts'

export type SecurityEventType =
  | 'api_key_created'
  | 'api_key_revoked'
  | 'email_verification_requested'
  | 'email_verified'
  | 'invitation_accepted'
  | 'login'
  | 'login_failed'
  | 'login_locked'
  | 'logout'
  | 'mfa_challenged'
  | 'mfa_disabled'
  | 'mfa_enabled'
  | 'mfa_failed'
  | 'oauth_client_created'
  | 'oauth_client_deleted'
  | 'oauth_client_secret_rotated'
  | 'oauth_code_reused'
  | 'oauth_granted'
  | 'oauth_refresh_token_reused'
  | 'operator_token'
  | 'password_changed'
  | 'password_reset'
  | 'password_reset_requested'
  | 'permission_refused'
  | 'profile_changed'
  | 'recovery_code_used'
  | 'recovery_codes_renewed'
  | 'refresh_token_reused'
  | 'registered'
  | 'session_revoked'

interface About {
  identityId?: string
  /** The address that somebody wants to sign in with. It is kept as a digest: what is typed there may be a password. */
  email?: string
  detail?: Record<string, unknown>
}

/** Appends to the security log, in the transaction of the context; `database.record()` around it where it must outlive a refusal. */
export async function recordSecurityEvent(
  type: SecurityEventType,
  { identityId, email, detail = {} }: About = {},
): Promise<void> {
  const { actor, tenantId, address, userAgent, requestId } = context()
  const { membership } = actor ?? {}
  const account = email === undefined ? null : accountDigest(email)
  await database.query(
    `INSERT INTO security_events (id, type, identity_id, tenant_id, user_id, account, address, user_agent, request_id, detail)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      newId(),
      type,
      identityId ?? actor?.identityId ?? null,
      membership?.tenantId ?? tenantId,
      membership?.userId ?? null,
      account,
      address,
      userAgent,
      requestId,
      JSON.stringify(detail),
    ],
  )
}

/** Stands for an e-mail address where the address itself must not. */
export const accountDigest = (email: string): string =>
  createHmac('sha256', secretKey()).update(`account:${email.toLowerCase()}`).digest('base64url')
