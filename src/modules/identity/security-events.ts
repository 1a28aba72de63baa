import { createHmac } from 'node:crypto'
import type { SecurityEventType } from '#generated/auth/types.ts'
import { secretKey } from '#platform/config.ts'
import { context } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { newId } from '#platform/identifiers.ts'

interface About {
  identityId?: string
  /** The address that somebody wants to sign in with. It is kept as a digest: what is typed there may be a password. */
  email?: string
  /** The user of a tenant that it is about, where it concerns that tenant alone. */
  user?: { tenant_id: string; id: string }
  detail?: Record<string, unknown>
}

/** Appends to the security log, in the transaction of the context; `database.record()` around it where it must outlive a refusal. */
export async function recordSecurityEvent(
  type: SecurityEventType,
  { identityId, email, user, detail = {} }: About = {},
): Promise<void> {
  const { actor, address, userAgent, requestId } = context()
  const { membership } = actor ?? {}
  const account = email === undefined ? null : accountDigest(email)
  await database.query(
    `INSERT INTO security_events (id, type, identity_id, tenant_id, user_id, account, address, user_agent, request_id, detail)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      newId(),
      type,
      identityId ?? actor?.identityId ?? null,
      user?.tenant_id ?? membership?.tenantId ?? null,
      user?.id ?? membership?.userId ?? null,
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
