import { Op } from 'sequelize'
import { documentLifecycle as lifecycleTable } from '#generated/documents/lifecycles.ts'
import type {
  Document,
  DocumentHolder,
  DocumentUpdate,
  ListDocumentsQuery,
  UploadDocumentBody,
} from '#generated/documents/types.ts'
import { collection } from '#platform/collection.ts'
import { settings } from '#platform/config.ts'
import { membership, now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { publish, publishAll } from '#platform/events.ts'
import { misleads } from '#platform/file-types.ts'
import { discardFiles, storeFile } from '#platform/files.ts'
import { task } from '#platform/jobs.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { rowsOf } from '#platform/rows.ts'
import { insertVersion } from './content.ts'
import { refuse } from './errors.ts'
import { documentCreated, documentDeleted, documentRestored, documentUpdated } from './events.ts'
import { holderOf, requireToChange, seen } from './holders.ts'
import { Document as DocumentRow } from './models/document.ts'
import { fileNameOf } from './names.ts'
import { documentView as view } from './views.ts'

const documentLifecycle = lifecycle('document', lifecycleTable)

/** All texts that begin with `start`, where its last character is followed by `next` in the order of the database. */
const beginning = (start: string, next: string) => ({ [Op.gte]: start, [Op.lt]: `${start.slice(0, -1)}${next}` })

export const documents = collection<DocumentRow, Document, ListDocumentsQuery>(DocumentRow, {
  resource: 'document',
  view,
  order: '-created_at',
  where: { status: 'active' },
  search: 'search_documents',
  sees: seen,
  filters: {
    tag: (tag) => ({ tags: { [Op.contains]: [tag] } }),
    type: (type) => ({ type: type.endsWith('/*') ? beginning(type.slice(0, -1), '0') : type }),
    within: (folder) => (folder === '/' ? {} : { [Op.or]: [{ folder }, { folder: beginning(`${folder}/`, '0') }] }),
  },
})

const rows = rowsOf(DocumentRow)

export const { list, get } = documents

/** A new document with its first version. */
export async function upload({ file, comment, name: said, ...facts }: UploadDocumentBody): Promise<Document> {
  await requireToChange(holderOf(facts))
  const name = said ?? fileNameOf(file.name)
  const stored = await storeFile({ ...file, name })
  const { userId: uploaded_by, branchId: branch_id } = membership()
  const { type, size, sha256 } = stored
  const row = await documents.insert({
    ...blank,
    ...facts,
    name,
    type,
    size,
    sha256,
    uploaded_by,
    branch_id,
    current_version: 1,
  })
  await insertVersion(row, stored, { number: 1, name, comment })
  const document = view(row)
  await publish(documentCreated, document)
  return document
}

/** Merges the given fields into the document; its content stays. */
export async function update(id: string, body: DocumentUpdate): Promise<Document> {
  const row = await lockToChange(id)
  const before = row.version
  const facts = mergePatch(writable(row), body) as Writable
  const holder = holderOf(facts)
  if (holder?.belongs_to_id !== row.belongs_to_id || holder?.belongs_to_type !== row.belongs_to_type)
    await requireToChange(holder)
  if (misleads(facts.name, row.type)) throw refuse.misleadingName({ name: facts.name, type: row.type })
  await documents.save(row, facts)
  const document = view(row)
  if (row.version !== before) await publish(documentUpdated, document)
  return document
}

/** The document leaves the lists; for a time it can be restored. */
export async function remove(id: string): Promise<void> {
  const row = await documents.lock(id)
  await requireToChange(holderOf(row))
  const status = documentLifecycle.next('delete', row.status)
  await documents.save(row, { status, deleted_at: now() })
  await publish(documentDeleted, view(row))
}

/** Puts the documents of something that is deleted into the bin, from where they do not come back without it. */
export async function discardDocumentsOf(belongs_to_type: DocumentHolder, belongs_to_id: string): Promise<void> {
  const found = await rows.find(
    '"tenant_id" = $1 AND "belongs_to_type" = $2 AND "belongs_to_id" = $3 AND "status" = $4',
    [tenantId(), belongs_to_type, belongs_to_id, 'active'],
    { lock: true },
  )
  if (found.length === 0) return
  for (const row of found) row.set({ status: documentLifecycle.next('delete', row.status), deleted_at: now() })
  await rows.updateAll(found)
  await publishAll(documentDeleted, found.map(view))
}

/** The document comes back into the lists, with all its versions. */
export async function restore(id: string): Promise<Document> {
  const row = await documents.lock(id)
  await requireToChange(holderOf(row))
  const status = documentLifecycle.next('restore', row.status)
  await documents.save(row, { status, deleted_at: null })
  const document = view(row)
  await publish(documentRestored, document)
  return document
}

/** The document, locked, where it and what it belongs to may be changed. */
export async function lockToChange(id: string): Promise<DocumentRow> {
  const row = await documents.lock(id)
  await requireChangeable(row)
  return row
}

/** Refuses where the document, or what it belongs to, may not be changed. */
export async function requireChangeable(row: DocumentRow): Promise<void> {
  if (row.status === 'deleted') throw refuse.deleted()
  await requireToChange(holderOf(row))
}

type Writable = Required<DocumentUpdate> & { name: string; folder: string; tags: string[] }

const writable = (row: DocumentRow): Writable =>
  Object.fromEntries(['name', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as unknown as Writable

const blank = {
  title: null,
  description: null,
  folder: '/',
  tags: [],
  belongs_to_type: null,
  belongs_to_id: null,
} satisfies Partial<Writable>

const day = 86_400_000
const most = 500

/** Ends the documents whose time in the bin is over, of every tenant, with all versions and files. */
export async function sweepDeleted(): Promise<void> {
  const before = new Date(now().getTime() - settings.DOCUMENT_GRACE_DAYS * day)
  let files: { tenant: string; file: string }[]
  do {
    files = await database.query('SELECT tenant, file FROM sweep_documents($1, $2)', [before, most])
    discardFiles(files.map(({ tenant, file: id }) => ({ tenant, id })))
  } while (files.length >= most)
}

export const sweepDocuments = task('sweep-documents', sweepDeleted, '11 * * * *')
