import { createHash, randomBytes } from 'node:crypto'
import { database } from '#platform/database.ts'
import { asIdentity } from './identities.ts'

const count = 10
/** Without letters that are taken for others. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz'

/** Ten new codes, in the current transaction; older ones work no more. They are told once: only their digests are kept. */
export function issueRecoveryCodes(identityId: string): Promise<string[]> {
  const codes = Array.from({ length: count }, newCode)
  return asIdentity(identityId, async () => {
    database.send('DELETE FROM recovery_codes WHERE identity_id = $1', [identityId])
    database.send('INSERT INTO recovery_codes (identity_id, code_hash) SELECT $1, unnest($2::bytea[])', [
      identityId,
      codes.map((code) => digest(code.replaceAll('-', ''))),
    ])
    return codes
  })
}

/** Uses a code up, in the current transaction; of several at once one succeeds. */
export async function spendRecoveryCode(identityId: string, code: string): Promise<boolean> {
  const spent = await database.query(
    'UPDATE recovery_codes SET used_at = clock_timestamp() WHERE identity_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING true AS spent',
    [identityId, digest(code.toLowerCase())],
  )
  return spent.length > 0
}

/** How many codes are left. */
export function recoveryCodesLeft(identityId: string): Promise<number> {
  return asIdentity(identityId, async () => {
    const [row] = await database.query<{ left: number }>(
      'SELECT count(*)::integer AS left FROM recovery_codes WHERE identity_id = $1 AND used_at IS NULL',
      [identityId],
    )
    return row?.left ?? 0
  })
}

/** Sixteen letters in four groups: 79 bits, which nobody goes through, so that a fast digest does. */
function newCode(): string {
  const drawn: string[] = []
  while (drawn.length < 16) {
    const [byte = 255] = randomBytes(1)
    // What is over would make the first letters likelier.
    if (byte < 256 - (256 % letters.length)) drawn.push(letters[byte % letters.length] as string)
  }
  return (drawn.join('').match(/.{4}/g) as string[]).join('-')
}

const digest = (code: string): Buffer => createHash('sha256').update(`recovery code ${code}`).digest()
