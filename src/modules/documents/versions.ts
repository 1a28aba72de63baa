import type {
  DocumentVersion,
  DownloadDocumentQuery,
  ListDocumentVersionsQuery,
  UploadDocumentVersionBody,
} from '#generated/documents/types.ts'
import type { Download } from '#generated/support.ts'
import { notFound } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { storeFile } from '#platform/files.ts'
import { contentOf, insertVersion, versions } from './content.ts'
import { documents, lockToChange, requireChangeable } from './documents.ts'
import { refuse } from './errors.ts'
import { documentVersionAdded } from './events.ts'
import type { Document as DocumentRow } from './models/document.ts'
import { fileNameOf } from './names.ts'
import { documentView, versionView as view } from './views.ts'

/** The versions of a document, the newest first. */
export async function list(documentId: string, query: ListDocumentVersionsQuery) {
  await documents.find(documentId)
  return versions.list({ ...query, document_id: documentId })
}

/** A new version. The document is locked only when the file is stored, which may take its time, and then looked at again. */
export async function upload(
  documentId: string,
  { file, comment }: UploadDocumentVersionBody,
): Promise<DocumentVersion> {
  const seen = await documents.find(documentId)
  await requireChangeable(seen)
  requireOther(seen, file.sha256)
  const stored = await storeFile({ ...file, name: seen.name })
  const row = await lockToChange(documentId)
  requireOther(row, file.sha256)
  const number = row.current_version + 1
  const version = await insertVersion(row, stored, { number, name: fileNameOf(file.name), comment })
  const { type, size, sha256 } = stored
  await documents.save(row, { type, size, sha256, current_version: number })
  await publish(documentVersionAdded, documentView(row))
  return view(version)
}

function requireOther({ sha256, current_version: version }: DocumentRow, given: string): void {
  if (sha256 === given) throw refuse.unchanged({ version })
}

/** The content of the current version, or of the one that is asked for. */
export async function download(documentId: string, { version }: DownloadDocumentQuery): Promise<Download> {
  const row = await documents.find(documentId)
  if (row.status === 'deleted') throw notFound('document')
  return contentOf(row, version ?? row.current_version)
}
