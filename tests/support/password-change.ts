import { hash } from '@node-rs/argon2'
import { expect } from 'vitest'
import type { Harness } from './harness.ts'

/** Changes the password after `attempt` has looked at it, and before `attempt` goes on. */
export async function changedMeanwhile<Answer>(
  sql: Harness['sql'],
  { id, password }: { id: string; password: string },
  attempt: () => Promise<Answer>,
): Promise<Answer> {
  const changed = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
  await sql('BEGIN')
  await sql('SELECT FROM identities WHERE id = $1 FOR UPDATE', [id])
  const attempted = attempt()
  const waiting = `SELECT FROM pg_locks WHERE NOT granted AND locktype = 'transactionid' AND transactionid = pg_current_xact_id()::xid`
  await expect.poll(async () => (await sql(waiting)).length, { timeout: 5_000, interval: 10 }).toBe(1)
  await sql('UPDATE identities SET password_hash = $2 WHERE id = $1', [id, changed])
  await sql(`UPDATE sessions SET revoked_at = now(), revoked_reason = 'password_changed' WHERE identity_id = $1`, [id])
  await sql('COMMIT')
  return attempted
}
