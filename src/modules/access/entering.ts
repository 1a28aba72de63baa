import type { LoginResult, SignedIn } from '#generated/auth/types.ts'
import {
  challengeSeconds,
  hasSecondStep,
  recordSecurityEvent,
  startChallenge,
  startSession,
} from '#modules/identity/index.ts'
import { currentUser } from './current-user.ts'
import { recordLogin } from './memberships.ts'

interface Entering {
  /** What the list of sessions calls the device. */
  deviceName?: string | null
  tenantId?: string
}

/**
 * Lets in who has shown the password, or asks for the second step where one is on: no way in leads past it. Runs in a
 * transaction that speaks as the person and under which the password holds still.
 */
export async function enter(identityId: string, { deviceName = null, tenantId }: Entering = {}): Promise<LoginResult> {
  if (!(await hasSecondStep(identityId))) return signIn(identityId, { deviceName, tenantId })
  const mfa_token = await startChallenge(identityId, deviceName)
  await recordSecurityEvent('mfa_challenged')
  return { mfa_required: true, mfa_token, expires_in: challengeSeconds, user: null, tokens: null }
}

/** Begins the session of somebody who has shown all there is to show. */
export async function signIn(identityId: string, { deviceName = null, tenantId }: Entering = {}): Promise<SignedIn> {
  const tokens = await startSession(identityId, { deviceName })
  await recordLogin(identityId)
  return { mfa_required: false, user: await currentUser(identityId, tenantId), tokens }
}
