import type { AuditFinding, AuditFindingKind, AuditVerification, VerifyAuditLogQuery } from '#generated/audit/types.ts'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { beginning, hashOf, type Linked } from './canonical.ts'
import { headOfChain } from './chain.ts'
import { type Source, sourcesOf } from './sources.ts'

const atATime = 1_000
const mostFindings = 100

type Entry = Linked & { hash: string }

interface Anchor {
  sequence: number
  entry_id: string | null
  hash: string
}

/** Goes through the chain from its beginning, some entries at a time. */
export async function verify({ anchor }: VerifyAuditLogQuery): Promise<AuditVerification> {
  const anchors = await anchorsOf(anchor)
  const findings = new Findings()
  let [last, entries, erased]: [Entry | null, number, number] = [null, 0, 0]
  for await (const some of chain()) {
    const sources = await sourcesOf(some.map(({ id }) => id))
    const listed = await listedAmong(some.map(({ id }) => id))
    await findMissing(findings, last?.sequence ?? 0, some)
    for (const entry of some) {
      judgeLink(findings, entry, last)
      if (!listed.has(entry.id)) findings.add('inserted', entry.sequence, entry.id)
      else if (judgeSource(findings, entry, sources.get(entry.id))) erased += 1
      if (anchors.get(entry.sequence)?.some(({ hash }) => hash !== entry.hash))
        findings.add('anchor_broken', entry.sequence, entry.id)
      last = entry
      entries += 1
    }
  }
  await findCutOff(findings, last?.sequence ?? 0, [...anchors.values()].flat())
  return {
    valid: findings.all.length === 0,
    entries,
    head: await headOfChain(),
    anchors: [...anchors.values()].flat().length,
    pending: await countWaiting(),
    erased,
    findings: findings.all.slice(0, mostFindings),
    complete: findings.all.length <= mostFindings,
  }
}

class Findings {
  readonly all: AuditFinding[] = []
  add(kind: AuditFindingKind, sequence: number, id: string | null): void {
    const known = this.all.some((one) => one.sequence === sequence && one.kind === kind)
    if (!known && this.all.length <= mostFindings) this.all.push({ kind, sequence, id })
  }
}

async function* chain(): AsyncGenerator<Entry[]> {
  for (let after = 0; ; ) {
    const rows = await database.query<Omit<Entry, 'at'> & { at: Date }>(
      `SELECT tenant_id, sequence, id, at, type, user_id, operation, entity, entity_id, request_id, address, detail_hash, previous_hash, hash
       FROM audit_entries WHERE tenant_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`,
      [tenantId(), after, atATime],
    )
    if (rows.length === 0) return
    yield rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
    after = rows.at(-1)?.sequence ?? after
  }
}

function judgeLink(findings: Findings, entry: Entry, last: Entry | null): void {
  const { hash, ...linked } = entry
  const beginsAnew = entry.sequence === 1 && entry.previous_hash !== beginning
  if (hashOf(linked) !== hash || beginsAnew) findings.add('altered', entry.sequence, entry.id)
  // This one is as it was written, so it is the one before that was written anew.
  else if (last?.sequence === entry.sequence - 1 && last.hash !== entry.previous_hash)
    findings.add('altered', last.sequence, last.id)
}

/** Whether the details have been erased, which is no fault. */
function judgeSource(findings: Findings, entry: Entry, source: Source | undefined): boolean {
  if (!source) {
    findings.add('source_removed', entry.sequence, entry.id)
    return false
  }
  // Whose log-in it was follows from the membership, which may have ended since; of a change it is part of the row.
  const names = ['at', 'type', 'operation', 'entity', 'entity_id', 'request_id', 'address'] as const
  const same = [...names, ...(entry.entity === null ? [] : (['user_id'] as const))].every(
    (name) => source[name] === entry[name],
  )
  if (same && source.detail_hash === entry.detail_hash) return false
  if (same && wasErased(source.detail)) return true
  findings.add('source_altered', entry.sequence, entry.id)
  return false
}

const wasErased = (detail: Record<string, unknown>): boolean =>
  Object.values(detail).some(
    (change) => Array.isArray(change) && change.length === 2 && change.every((one) => one === null),
  )

/** Places without an entry, up to the last of `some`; what once stood there is still known to the list of sources, unless that was cut as well. */
async function findMissing(findings: Findings, after: number, some: readonly Entry[]): Promise<void> {
  const present = new Set(some.map(({ sequence }) => sequence))
  const last = some.at(-1)?.sequence ?? after
  if (last - after === some.length) return
  const ids = await idsAt(after, last)
  for (let sequence = after + 1; sequence < last && findings.all.length <= mostFindings; sequence += 1)
    if (!present.has(sequence)) findings.add('removed', sequence, ids.get(sequence) ?? null)
}

async function idsAt(after: number, upTo: number): Promise<Map<number, string>> {
  const rows = await database.query<{ sequence: number; id: string }>(
    'SELECT sequence, id FROM audit_sources WHERE tenant_id = $1 AND sequence > $2 AND sequence <= $3 ORDER BY sequence LIMIT $4',
    [tenantId(), after, upTo, atATime + mostFindings],
  )
  return new Map(rows.map(({ sequence, id }) => [sequence, id]))
}

/** What stood behind the last entry, by the list of sources and by the anchors. */
async function findCutOff(findings: Findings, last: number, anchors: readonly Anchor[]): Promise<void> {
  // Entries that were written while the chain was gone through are no fault.
  const head = (await headOfChain())?.sequence ?? 0
  for (const [sequence, id] of await idsAt(Math.max(last, head), 2_147_483_647)) findings.add('removed', sequence, id)
  for (const { sequence, entry_id } of anchors)
    if (sequence > Math.max(last, head)) findings.add('removed', sequence, entry_id)
}

/** The anchors of the tenant by their places, and the one that the caller has kept outside. */
async function anchorsOf(outside?: string): Promise<Map<number, Anchor[]>> {
  const kept = await database.query<Anchor>(
    'SELECT sequence, entry_id, hash FROM audit_anchors WHERE tenant_id = $1 ORDER BY sequence',
    [tenantId()],
  )
  const anchors = new Map(kept.map((anchor) => [anchor.sequence, [anchor]]))
  if (outside === undefined) return anchors
  const [place = '', hash = ''] = outside.split(':')
  const sequence = JSON.parse(place) as number
  return anchors.set(sequence, [...(anchors.get(sequence) ?? []), { sequence, hash, entry_id: null }])
}

/** Those of the ids that something has really happened under. */
async function listedAmong(ids: readonly string[]): Promise<Set<string>> {
  const rows = await database.query<{ id: string }>(
    'SELECT id FROM audit_sources WHERE tenant_id = $1 AND id = ANY ($2::uuid[])',
    [tenantId(), ids],
  )
  return new Set(rows.map(({ id }) => id))
}

async function countWaiting(): Promise<number> {
  const [row] = await database.query<{ waiting: number }>(
    'SELECT count(*)::integer AS waiting FROM audit_sources WHERE tenant_id = $1 AND sequence IS NULL',
    [tenantId()],
  )
  return row?.waiting ?? 0
}
