import { Secret, TOTP } from 'otpauth'
import { context, now } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { logger } from '#platform/logging.ts'
import { exactly } from '#platform/rate-limit.ts'
import { seal, unseal } from '#platform/sealing.ts'
import { fingerprintOf } from './devices.ts'
import { refuse } from './errors.ts'
import { asIdentity } from './identities.ts'
import { spendRecoveryCode } from './recovery-codes.ts'
import { recordSecurityEvent } from './security-events.ts'

/** What every authenticator understands (RFC 6238). A clock may be one step off. */
const kind = { algorithm: 'SHA1', digits: 6, period: 30 } as const
const window = 1

/** Seconds in which an enrolment has to be confirmed. */
export const enrolmentSeconds = 600

export interface Enrolment {
  /** In base32, to be typed into an authenticator. */
  secret: string
  /** The same as an address, to be shown as a QR code. */
  uri: string
  expiresAt: Date
}

/** Whether the person has to show a code after the password, in the current transaction. */
export function hasSecondStep(identityId: string): Promise<boolean> {
  return asIdentity(identityId, async () => {
    const on = await database.query(
      'SELECT true AS on FROM totp_secrets WHERE identity_id = $1 AND confirmed_at IS NOT NULL',
      [identityId],
    )
    return on.length > 0
  })
}

/** A new secret that waits for its first code, in the current transaction; in place of one that waits, and never of one that is on. */
export function beginEnrolment(identityId: string, email: string): Promise<Enrolment> {
  return asIdentity(identityId, async () => {
    const secret = new Secret({ size: 20 })
    const [begun] = await database.query<{ expires_at: Date }>(
      `INSERT INTO totp_secrets AS t (identity_id, sealed_secret) VALUES ($1, $2)
       ON CONFLICT (identity_id) DO UPDATE SET sealed_secret = excluded.sealed_secret, created_at = clock_timestamp(), last_step = 0 WHERE t.confirmed_at IS NULL
       RETURNING created_at + make_interval(secs => $3) AS expires_at`,
      [identityId, seal('totp', identityId, secret.base32), enrolmentSeconds],
    )
    if (!begun) throw refuse.secondStepOn()
    const uri = new TOTP({ ...kind, issuer: 'Daftar', label: email, secret }).toString()
    return { secret: secret.base32, uri, expiresAt: begun.expires_at }
  })
}

/** Turns the second step on where `code` is one of the secret that waits; of several at once one succeeds. */
export function finishEnrolment(identityId: string, code: string): Promise<void> {
  return asIdentity(identityId, async () => {
    const [waiting] = await database.query<{ sealed_secret: string }>(
      `SELECT sealed_secret FROM totp_secrets WHERE identity_id = $1 AND confirmed_at IS NULL
       AND created_at > clock_timestamp() - make_interval(secs => $2) FOR UPDATE`,
      [identityId, enrolmentSeconds],
    )
    if (!waiting) throw (await hasSecondStep(identityId)) ? refuse.secondStepOn() : refuse.nothingToConfirm()
    const step = stepOf(identityId, waiting.sealed_secret, code)
    if (step === null) throw refuse.wrongCode()
    await database.query(
      'UPDATE totp_secrets SET confirmed_at = clock_timestamp(), last_step = $2 WHERE identity_id = $1 RETURNING identity_id',
      [identityId, step],
    )
  })
}

/** Turns the second step off, in the current transaction. */
export async function endSecondStep(identityId: string): Promise<void> {
  await asIdentity(identityId, async () => {
    database.send('DELETE FROM recovery_codes WHERE identity_id = $1', [identityId])
    database.send('DELETE FROM totp_secrets WHERE identity_id = $1', [identityId])
  })
}

/** Which kind of code was shown and is used up now. */
export type ShownCode = 'totp' | 'recovery_code'

/** Uses a code up, in the current transaction; null where it is none that works. Each time step is good once, each recovery code too. */
export function spendCode(identityId: string, code: string): Promise<ShownCode | null> {
  return asIdentity(identityId, async () => {
    const typed = code.replace(/[\s-]/g, '')
    if (!/^\d{6}$/.test(typed)) return (await spendRecoveryCode(identityId, typed)) ? 'recovery_code' : null
    const [kept] = await database.query<{ sealed_secret: string }>(
      'SELECT sealed_secret FROM totp_secrets WHERE identity_id = $1 AND confirmed_at IS NOT NULL',
      [identityId],
    )
    const step = kept ? stepOf(identityId, kept.sealed_secret, typed) : null
    if (step === null) return null
    const taken = await database.query(
      'UPDATE totp_secrets SET last_step = $2 WHERE identity_id = $1 AND last_step < $2 RETURNING identity_id',
      [identityId, step],
    )
    return taken.length > 0 ? 'totp' : null
  })
}

/** The time step of a code that is right. */
function stepOf(identityId: string, sealed: string, code: string): number | null {
  const secret = unseal('totp', identityId, sealed)
  if (secret === null) {
    logger.warn(
      { identity: identityId },
      'A second step is sealed with another SECRET_KEY; only recovery codes open it',
    )
    return null
  }
  const timestamp = now().getTime()
  const off = TOTP.validate({ ...kind, secret: Secret.fromBase32(secret), token: code, timestamp, window })
  if (off === null) return null
  return Math.floor(timestamp / 1000 / kind.period) + off
}

/**
 * Runs `work`, which takes a code and throws `wrongCode` where it is none. PLT-22: five wrong ones in five minutes, over
 * all addresses and servers, since six digits are few; a known device has a limit of its own, so that nobody who knows the
 * password can keep its owner out. Call it outside of a transaction.
 */
export async function attemptCode<Result>(identityId: string, work: () => Promise<Result>): Promise<Result> {
  const subject = await subjectOf(identityId)
  const left = await exactly.attempt('authentication', subject)
  try {
    const result = await database.transaction(() => asIdentity(identityId, work))
    await exactly.giveBack('authentication', subject)
    return result
  } catch (error) {
    if ((error as { code?: string }).code === 'identity.wrong_code') await noteFailure(identityId, left)
    else await exactly.giveBack('authentication', subject)
    throw error
  }
}

async function noteFailure(identityId: string, left: number): Promise<void> {
  await database.record(async () => {
    await recordSecurityEvent('mfa_failed', { identityId })
    if (left === 0) await recordSecurityEvent('login_locked', { identityId })
  })
}

async function subjectOf(identityId: string): Promise<string> {
  const fingerprint = fingerprintOf(context())
  const known = await database.read(() =>
    asIdentity(identityId, () =>
      database.query('SELECT true AS known FROM known_devices WHERE identity_id = $1 AND fingerprint = $2', [
        identityId,
        fingerprint,
      ]),
    ),
  )
  return ['mfa', identityId, ...(known.length > 0 ? [fingerprint.toString('base64url')] : [])].join('\n')
}
