import { createHash, randomBytes } from 'node:crypto'
import { database } from '#platform/database.ts'
import { task } from '#platform/jobs.ts'
import { asIdentity } from './identities.ts'

export type MailedPurpose = 'email_verification' | 'password_reset'

/** Seconds that a token lives. */
const lives: Record<MailedPurpose, number> = { email_verification: 86_400, password_reset: 1_800 }

/** Most mails to a person in the life of one token: whoever is refused another still holds one that works. */
const mostMails = 5

/** A new token to be mailed to the person, in the current transaction; older ones work no more. Null where enough were mailed of late. */
export function issueMailedToken(identityId: string, purpose: MailedPurpose): Promise<string | null> {
  const token = randomBytes(32).toString('base64url')
  return asIdentity(identityId, async () => {
    const [issued] = await database.query<{ issued: boolean }>(
      `INSERT INTO mailed_tokens AS t (identity_id, purpose, token_hash, expires_at) VALUES ($1, $2, $3, clock_timestamp() + make_interval(secs => $4))
       ON CONFLICT (identity_id, purpose) DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at,
         mails = CASE WHEN t.since > clock_timestamp() - make_interval(secs => $4) THEN t.mails + 1 ELSE 1 END,
         since = CASE WHEN t.since > clock_timestamp() - make_interval(secs => $4) THEN t.since ELSE clock_timestamp() END
       WHERE t.mails < $5 OR t.since <= clock_timestamp() - make_interval(secs => $4)
       RETURNING true AS issued`,
      [identityId, purpose, digest(token), lives[purpose], mostMails],
    )
    return issued ? token : null
  })
}

/** Whose token it is, if it works now, in the current transaction. It is not used up. */
export async function findMailedToken(token: string, purpose: MailedPurpose): Promise<string | null> {
  const [found] = await database.query<{ identity_id: string }>('SELECT identity_id FROM find_mailed_token($1, $2)', [
    digest(token),
    purpose,
  ])
  return found?.identity_id ?? null
}

/** Uses the token up, in the current transaction; of several at once one succeeds. Answers whether it did. */
export function spendMailedToken(identityId: string, token: string, purpose: MailedPurpose): Promise<boolean> {
  return asIdentity(identityId, async () => {
    const spent = await database.query(
      `DELETE FROM mailed_tokens WHERE identity_id = $1 AND purpose = $2 AND token_hash = $3 AND expires_at > clock_timestamp() RETURNING purpose`,
      [identityId, purpose, digest(token)],
    )
    return spent.length > 0
  })
}

/** What was mailed works no more. */
export async function withdrawMailedToken(identityId: string, purpose: MailedPurpose): Promise<void> {
  database.send('DELETE FROM mailed_tokens WHERE identity_id = $1 AND purpose = $2', [identityId, purpose])
}

/** Only the digest is kept: 256 random bits are not guessed, however fast the digest is. */
const digest = (token: string): Buffer => createHash('sha256').update(token).digest()

task(
  'sweep-mailed-tokens',
  async () => {
    await database.query('SELECT sweep_mailed_tokens()')
  },
  '29 3 * * *',
)
