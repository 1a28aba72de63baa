import { settings } from '#platform/config.ts'
import { now, tenantId, withContext } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { enqueue, task } from '#platform/jobs.ts'
import { logger } from '#platform/logging.ts'
import { sendMail } from '#platform/mail.ts'
import { beginning, hashOf, type Linked } from './canonical.ts'
import { type Source, sourcesOf } from './sources.ts'

const atATime = 500

interface Head {
  sequence: number
  id: string
  hash: string
}

/** The last entry of the tenant's chain. */
export async function headOfChain(): Promise<Head | null> {
  const [head] = await database.query<Head>(
    'SELECT sequence, id, hash FROM audit_entries WHERE tenant_id = $1 ORDER BY sequence DESC LIMIT 1',
    [tenantId()],
  )
  return head ?? null
}

/** Gives what waits its place in the tenant's chain, the oldest first. Whoever else is at it goes on after the commit. */
export async function extendChain(): Promise<void> {
  await database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`audit chain\n${tenantId()}`])
  for (let head = await headOfChain(); ; ) {
    const waiting = await database.query<{ id: string }>(
      'SELECT id FROM audit_sources WHERE tenant_id = $1 AND sequence IS NULL ORDER BY at, id LIMIT $2',
      [tenantId(), atATime],
    )
    if (waiting.length === 0) return
    head = await append(
      head,
      waiting.map(({ id }) => id),
    )
  }
}

type Entry = Linked & { hash: string }

async function append(head: Head | null, ids: readonly string[]): Promise<Head> {
  const sources = await sourcesOf(ids)
  let [sequence, previous_hash] = [head?.sequence ?? 0, head?.hash ?? beginning]
  const entries: Entry[] = []
  for (const id of ids) {
    const { detail: _, ...content } = sources.get(id) ?? missing(id)
    sequence += 1
    const linked: Linked = { ...content, tenant_id: tenantId(), sequence, previous_hash }
    previous_hash = hashOf(linked)
    entries.push({ ...linked, hash: previous_hash })
  }
  await store(entries)
  return entries.at(-1) as Head
}

/** What has been taken away before it had its place keeps one, to be found by whoever verifies the chain. */
const missing = (id: string): Source => ({
  id,
  at: now().toISOString(),
  type: 'source_removed',
  user_id: null,
  operation: null,
  entity: null,
  entity_id: null,
  request_id: null,
  address: null,
  detail: {},
  detail_hash: hashOf({}),
})

async function store(entries: readonly Entry[]): Promise<void> {
  const given = JSON.stringify(entries)
  await database.query(
    `INSERT INTO audit_entries (tenant_id, sequence, id, at, type, user_id, operation, entity, entity_id, request_id, address, detail_hash, previous_hash, hash)
     SELECT tenant_id, sequence, id, at, type, user_id, operation, entity, entity_id, request_id, address, detail_hash, previous_hash, hash
     FROM json_to_recordset($1::json) AS given (tenant_id uuid, sequence integer, id uuid, at timestamptz, type text, user_id uuid, operation text, entity text, entity_id text, request_id text, address text, detail_hash text, previous_hash text, hash text)
     ORDER BY sequence`,
    [given],
  )
  await database.query(
    `UPDATE audit_sources s SET sequence = given.sequence FROM json_to_recordset($2::json) AS given (id uuid, sequence integer)
     WHERE s.tenant_id = $1 AND s.id = given.id`,
    [tenantId(), given],
  )
}

/** Fixes the end of the chain, in the database, in the log of the server and, where an address is set, by mail: whoever cuts it off later is found out. */
export async function anchorChain(): Promise<void> {
  const head = await headOfChain()
  if (!head) return
  const { sequence, id, hash } = head
  const added = await database.query(
    `INSERT INTO audit_anchors (tenant_id, sequence, entry_id, hash) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING sequence`,
    [tenantId(), sequence, id, hash],
  )
  if (added.length === 0) return
  logger.info({ tenant: tenantId(), entry: id, anchor: `${sequence}:${hash}` }, 'The audit log was anchored')
  if (!settings.AUDIT_ANCHOR_MAIL) return
  sendMail({
    to: settings.AUDIT_ANCHOR_MAIL,
    subject: `Audit anchor ${tenantId()} ${sequence}`,
    text: `tenant ${tenantId()}\nentry ${id}\nanchor ${sequence}:${hash}\n`,
  })
}

const extend = task('extend-audit-chain', extendChain)
const anchor = task('anchor-audit-chain', anchorChain)

/** One queue a tenant, so that one worker writes its chain. */
async function forEachTenant(work: typeof extend, waiting: boolean): Promise<void> {
  const tenants = await database.query<{ id: string }>('SELECT id FROM tenants_with_audit($1)', [waiting])
  for (const { id } of tenants)
    withContext({ tenantId: id }, () => enqueue(work, {}, { queue: `audit:${id}`, key: `${work.name}:${id}` }))
}

task('extend-audit-chains', () => forEachTenant(extend, true), '* * * * *')
task('anchor-audit-chains', () => forEachTenant(anchor, false), '5 0 * * *')
