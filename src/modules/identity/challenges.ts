import { createHash, randomBytes } from 'node:crypto'
import { context } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { task } from '#platform/jobs.ts'
import { fingerprintOf } from './devices.ts'
import { asIdentity } from './identities.ts'

/** Seconds in which the second step has to follow the first. */
export const challengeSeconds = 300

/** A token with which this device may finish its log-in once, in the current transaction. */
export function startChallenge(identityId: string, deviceName: string | null): Promise<string> {
  const token = `mfa_${randomBytes(32).toString('base64url')}`
  return asIdentity(identityId, async () => {
    database.send(
      `INSERT INTO mfa_challenges (identity_id, token_hash, fingerprint, device_name, expires_at)
       VALUES ($1, $2, $3, $4, clock_timestamp() + make_interval(secs => $5))`,
      [identityId, digest(token), fingerprintOf(context()), deviceName, challengeSeconds],
    )
    return token
  })
}

/** Whose log-in the token may finish on this device now; null where it may none. */
export async function findChallenge(token: string): Promise<string | null> {
  const [found] = await database.query<{ identity_id: string }>('SELECT identity_id FROM find_mfa_challenge($1, $2)', [
    digest(token),
    fingerprintOf(context()),
  ])
  return found?.identity_id ?? null
}

/** Uses the token up, in the current transaction; of several at once one gets the log-in that waited. */
export function spendChallenge(identityId: string, token: string): Promise<{ device_name: string | null } | null> {
  return asIdentity(identityId, async () => {
    const [spent] = await database.query<{ device_name: string | null }>(
      'DELETE FROM mfa_challenges WHERE identity_id = $1 AND token_hash = $2 AND expires_at > clock_timestamp() RETURNING device_name',
      [identityId, digest(token)],
    )
    return spent ?? null
  })
}

/** No log-in that waits for its second step goes on: the password that it began with counts no more. */
export function endChallenges(identityId: string): void {
  database.send('DELETE FROM mfa_challenges WHERE identity_id = $1', [identityId])
}

const digest = (token: string): Buffer => createHash('sha256').update(token).digest()

task(
  'sweep-mfa-challenges',
  async () => {
    await database.query('SELECT sweep_mfa_challenges()')
  },
  '31 * * * *',
)
