import type { Readable } from 'node:stream'
import { settings } from './config.ts'
import { now, tenantId } from './context.ts'
import { database } from './database.ts'
import { refusals, rule, unavailable } from './errors.ts'
import { scan, type Verdict } from './file-scanner.ts'
import { type ByteRange, type Content, type Stored, storage } from './file-storage.ts'
import { typeOf } from './file-types.ts'
import { newId } from './identifiers.ts'
import { task } from './jobs.ts'
import { describeError, logger } from './logging.ts'

export type { ByteRange } from './file-storage.ts'

/** A file as it came in, in a temporary place. */
export interface Received extends Content {
  name: string
  type: string
}

/** A file that is kept, as the table `files` has it. */
export interface StoredFile {
  id: string
  type: string
  size: number
  sha256: string
  /** When it was scanned for viruses; null where no scanner is set up. */
  scanned_at: Date | null
}

const refuse = refusals('file', {
  typeMismatch: rule(
    'type_mismatch',
    {
      en: 'The content of {{name}} is not of the type that it is said to be: {{type}}.',
      ar: 'محتوى {{name}} ليس من النوع المذكور: {{type}}.',
      ru: 'Содержимое {{name}} не того типа, который указан: {{type}}.',
    },
    'file',
  ),
  infected: rule(
    'infected',
    {
      en: 'The scanner found {{found}} in {{name}}.',
      ar: 'عثر الفاحص على {{found}} في {{name}}.',
      ru: 'Сканер обнаружил {{found}} в {{name}}.',
    },
    'file',
  ),
  tooLargeToScan: rule(
    'too_large_to_scan',
    {
      en: '{{name}} is larger than the scanner takes.',
      ar: '{{name}} أكبر مما يقبله الفاحص.',
      ru: '{{name}} больше, чем принимает сканер.',
    },
    'file',
  ),
  quotaExceeded: rule(
    'quota_exceeded',
    {
      en: '{{size}} bytes more do not fit: {{used}} of {{quota}} are used.',
      ar: 'لا تتسع المساحة لـ {{size}} بايت أخرى: المستخدم {{used}} من {{quota}}.',
      ru: 'Ещё {{size}} байт не помещаются: занято {{used}} из {{quota}}.',
    },
    'file',
  ),
})

/**
 * Keeps a file for the tenant: its type is that of its content, it is scanned where there is a scanner, and it counts
 * against the tenant's quota. The row stands with the transaction; bytes without a row are swept.
 */
export async function storeFile(file: Received): Promise<StoredFile> {
  const type = await typeOf(file.path, { declared: file.type, name: file.name })
  if (type === null) throw refuse.typeMismatch({ name: file.name, type: file.type })
  // What is over the quota anyway is not worth the work; what counts is asked again when the row is there.
  requireRoom(await storageUsage(), file.size)
  const scanned_at = cleared(await lengthy(() => scan(file.path)), file) ? now() : null
  const stored = { id: newId(), type, size: file.size, sha256: file.sha256, scanned_at }
  await lengthy(async () => (await storage()).put(keyOf(stored.id), file))
  try {
    await enter(stored)
  } catch (error) {
    discard([keyOf(stored.id)])
    throw error
  }
  return stored
}

function cleared(verdict: Verdict, { name }: Received): boolean {
  if (verdict === 'too large') throw refuse.tooLargeToScan({ name })
  if (verdict !== null && verdict !== 'clean') throw refuse.infected({ name, found: verdict.found })
  return verdict === 'clean'
}

/** From the insertion on, other uploads of the tenant wait for this one's commit before they count. */
async function enter({ id, type, size, sha256, scanned_at }: StoredFile): Promise<void> {
  await database.query(
    'INSERT INTO files (tenant_id, id, type, size, sha256, scanned_at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id',
    [tenantId(), id, type, size, sha256, scanned_at],
  )
  const { used, quota } = await storageUsage()
  requireRoom({ used: used - size, quota }, size)
}

export interface StorageUsage {
  used: number
  quota: number
}

/** How many bytes the tenant stores, and how many it may. */
export async function storageUsage(): Promise<StorageUsage> {
  const [row] = await database.query<{ bytes: string; quota_bytes: string | null }>(
    'SELECT bytes, quota_bytes FROM file_usage WHERE tenant_id = $1',
    [tenantId()],
  )
  return { used: Number(row?.bytes ?? 0), quota: Number(row?.quota_bytes ?? settings.STORAGE_QUOTA_BYTES) }
}

function requireRoom({ used, quota }: StorageUsage, size: number): void {
  if (used + size > quota) throw refuse.quotaExceeded({ size, used, quota })
}

/** The bytes of one of the tenant's files, or a part of them. Look up its row first: that is where the tenant is held. */
export const openFile = (id: string, range?: ByteRange): Promise<Readable> => {
  const key = keyOf(id)
  return outside(async () => (await storage()).open(key, range))
}

/** The rows go with the transaction, the bytes after it. */
export async function removeFiles(ids: readonly string[]): Promise<void> {
  const gone = await database.query<{ id: string }>(
    'DELETE FROM files WHERE tenant_id = $1 AND id = ANY ($2::uuid[]) RETURNING id',
    [tenantId(), ids],
  )
  discardFiles(gone.map(({ id }) => ({ tenant: tenantId(), id })))
}

/** Takes the bytes of files away, whose rows go with this transaction, once it has committed. */
export function discardFiles(gone: readonly { tenant: string; id: string }[]): void {
  const keys = gone.map(({ tenant, id }) => keyOf(id, tenant))
  database.afterCommit(() => discard(keys))
}

const keyOf = (id: string, tenant = tenantId()): string => `${tenant}/${id}`

/** Takes bytes away that no row knows any more; where that fails, the sweep will do it. */
function discard(keys: readonly string[]): void {
  const remove = async () => {
    const place = await storage()
    for (const key of keys) await place.remove(key)
  }
  remove().catch((error) => logger.warn({ error: describeError(error) }, 'Removed files are left to the sweep'))
}

/** What is not in the database may be away for a while; nobody is to take that for a fault of the request. */
async function outside<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    logger.error({ error: describeError(error) }, 'The storage or the scanner does not answer')
    throw unavailable()
  }
}

/** The same where it may take minutes: PostgreSQL ends a transaction that keeps silent for one. */
export async function lengthy<Result>(work: () => Promise<Result>): Promise<Result> {
  const sign = setInterval(() => database.query('SELECT 1 AS alive').catch(() => {}), 20_000)
  return outside(work).finally(() => clearInterval(sign))
}

const hour = 3_600_000
const batch = 1000

/** Removes bytes that no row knows: of uploads that were broken off or refused, of what was deleted. Younger ones may be on their way. */
export async function sweepFiles(olderThan = hour): Promise<number> {
  const place = await storage()
  let removed = 0
  let found: Stored[] = []
  const look = async () => {
    for (const { key, putAt } of await unknownOf(found)) {
      if (now().getTime() - (await putAt()).getTime() < olderThan) continue
      await place.remove(key)
      removed += 1
    }
    found = []
  }
  for await (const stored of place.list()) {
    found.push(stored)
    if (found.length >= batch) await look()
  }
  await look()
  return removed
}

async function unknownOf(stored: readonly Stored[]): Promise<Stored[]> {
  const parts = stored.map(({ key }) => key.split('/'))
  const rows = await database.query<{ tenant: string; id: string }>('SELECT tenant, id FROM unknown_files($1, $2)', [
    parts.map(([tenant]) => tenant),
    parts.map(([, id]) => id),
  ])
  const unknown = new Set(rows.map(({ tenant, id }) => keyOf(id, tenant)))
  return stored.filter(({ key }) => unknown.has(key))
}

task(
  'sweep-files',
  async () => {
    const removed = await sweepFiles()
    if (removed > 0) logger.info({ removed }, 'Files that nothing refers to were removed')
  },
  '41 * * * *',
)
