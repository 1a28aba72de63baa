import type {
  LoginCompletion,
  PasswordProof,
  RecoveryCodes,
  SecondStepProof,
  SignedIn,
  TotpConfirmation,
  TotpEnrolment,
} from '#generated/auth/types.ts'
import { signIn } from '#modules/access/index.ts'
import * as identities from '#modules/identity/index.ts'
import { actor } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { mailNotice } from './account-mails.ts'
import { countAsPerson } from './persons.ts'

const { identityRefusals: refuse, recordSecurityEvent } = identities

/** Finishes a log-in that waits for its code. Of several at once one succeeds. */
export async function completeLogin({ mfa_token, code }: LoginCompletion): Promise<SignedIn> {
  const id = await database.read(() => identities.findChallenge(mfa_token))
  if (!id) throw refuse.challengeRefused()
  await countAsPerson(id)
  return identities.attemptCode(id, async () => {
    const waiting = await identities.spendChallenge(id, mfa_token)
    if (!waiting) throw refuse.challengeRefused()
    const shown = await requireCode(id, code)
    const signedIn = await signIn(id, { deviceName: waiting.device_name })
    await recordSecurityEvent('login', { detail: { second_step: shown } })
    return signedIn
  })
}

/** Begins to set up an authenticator: nothing asks for it yet. */
export async function enrol({ password }: PasswordProof): Promise<TotpEnrolment> {
  const { identityId } = actor()
  const { email, email_verified_at } = await database.read(() => identities.getIdentity(identityId))
  const proof = await identities.attemptPassword(email, password)
  if (!proof) throw refuse.passwordWrong()
  // Whoever registers a stranger's address must not lock the stranger out of it for good.
  if (!email_verified_at) throw refuse.emailUnverified()
  return database.transaction(async () => {
    if (!(await identities.stillHolds(proof))) throw refuse.passwordWrong()
    const { secret, uri, expiresAt } = await identities.beginEnrolment(identityId, email)
    return { secret, uri, algorithm: 'SHA1', digits: 6, period: 30, expires_at: expiresAt.toISOString() }
  })
}

/** Turns the second step on. Whoever else is signed in with the password alone is so no more. */
export function confirm({ code }: TotpConfirmation): Promise<RecoveryCodes> {
  const { identityId, sessionId } = actor()
  return identities.attemptCode(identityId, async () => {
    await identities.finishEnrolment(identityId, code)
    const recovery_codes = await identities.issueRecoveryCodes(identityId)
    await identities.endSessions(identityId, { except: sessionId, reason: 'mfa_enabled' })
    await recordSecurityEvent('mfa_enabled')
    await mailNotice(identityId, 'mfa_enabled')
    return { recovery_codes }
  })
}

/** Turns the second step off. */
export const disable = (proof: SecondStepProof): Promise<void> =>
  proved(proof, async (identityId) => {
    await identities.endSecondStep(identityId)
    await recordSecurityEvent('mfa_disabled')
    await mailNotice(identityId, 'mfa_disabled')
  })

/** Ten new recovery codes; the old ones work no more. */
export const renewRecoveryCodes = (proof: SecondStepProof): Promise<RecoveryCodes> =>
  proved(proof, async (identityId) => {
    const recovery_codes = await identities.issueRecoveryCodes(identityId)
    await recordSecurityEvent('recovery_codes_renewed')
    return { recovery_codes }
  })

/** Runs `work` for who shows both again, password and code: a device left open is not enough to weaken the account. */
async function proved<Result>(
  { password, code }: SecondStepProof,
  work: (identityId: string) => Promise<Result>,
): Promise<Result> {
  const { identityId } = actor()
  const { email } = await database.read(() => identities.getIdentity(identityId))
  const proof = await identities.attemptPassword(email, password)
  if (!proof) throw refuse.passwordWrong()
  return identities.attemptCode(identityId, async () => {
    if (!(await identities.hasSecondStep(identityId))) throw refuse.secondStepOff()
    if (!(await identities.stillHolds(proof))) throw refuse.passwordWrong()
    await requireCode(identityId, code)
    return work(identityId)
  })
}

async function requireCode(identityId: string, code: string): Promise<identities.ShownCode> {
  const shown = await identities.spendCode(identityId, code)
  if (!shown) throw refuse.wrongCode()
  if (shown === 'recovery_code') {
    await recordSecurityEvent('recovery_code_used')
    const left = await identities.recoveryCodesLeft(identityId)
    await mailNotice(identityId, 'recovery_code_used', { left: String(left) })
  }
  return shown
}
