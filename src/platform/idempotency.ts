import { createHash } from 'node:crypto'
import { context } from './context.ts'
import { database } from './database.ts'
import { Refusal, sentence } from './errors.ts'
import { task } from './jobs.ts'

/** An answer as it goes out, and as it is kept. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

const nil = '00000000-0000-0000-0000-000000000000'

/**
 * PLT-06: the same key and body get the same answer again. The key's lock, the effect and the kept answer share one
 * transaction, so that a crash leaves all of them or none.
 * @param request What the fingerprint covers: path and body.
 */
export async function once(key: string, request: string, perform: () => Promise<Answer>): Promise<Answer> {
  const { operation, tenantId, actor, address } = context()
  const speaker = actor?.delegation ? `${actor.delegation.kind}:${actor.delegation.id}` : 'identity'
  const scope = actor ? `${speaker}:${actor.identityId}` : `address:${address}`
  const place = [tenantId ?? nil, scope, operation, key]
  const fingerprint = createHash('sha256').update(request).digest('base64url')
  database.set('app.idempotency_scope', scope)

  const [lock] = await database.query<{ free: boolean }>(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS free',
    [place.join('\n')],
  )
  if (!lock?.free) throw new Refusal(409, 'CONFLICT', sentence('STILL_RUNNING'))

  const kept = await find(place)
  if (kept && kept.fingerprint !== fingerprint) throw new Refusal(422, 'idempotency.key_reused', sentence('KEY_REUSED'))
  if (kept) return { status: kept.status, headers: { ...kept.headers, 'Idempotent-Replayed': 'true' }, body: kept.body }

  const answer = await perform()
  database.send(
    `INSERT INTO idempotency_keys (tenant_id, scope, operation, key, fingerprint, status, headers, body)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [...place, fingerprint, answer.status, JSON.stringify(answer.headers), answer.body],
  )
  return answer
}

async function find(place: string[]): Promise<(Answer & { fingerprint: string }) | null> {
  const condition = 'tenant_id = $1 AND scope = $2 AND operation = $3 AND key = $4'
  await database.query(
    `DELETE FROM idempotency_keys WHERE ${condition} AND created_at < clock_timestamp() - interval '24 hours' RETURNING key`,
    place,
  )
  const [row] = await database.query<Answer & { fingerprint: string }>(
    `SELECT fingerprint, status, headers, body FROM idempotency_keys WHERE ${condition}`,
    place,
  )
  return row ?? null
}

task(
  'sweep-idempotency-keys',
  async () => {
    await database.query('SELECT sweep_idempotency_keys()')
  },
  '*/20 * * * *',
)
