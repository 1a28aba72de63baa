import type { DocumentVersion } from '#generated/documents/types.ts'
import { Download } from '#generated/support.ts'
import { collection } from '#platform/collection.ts'
import { membership, tenantId } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { openFile, type StoredFile } from '#platform/files.ts'
import type { PageQuery } from '#platform/page.ts'
import type { Document as DocumentRow } from './models/document.ts'
import { DocumentVersion as VersionRow } from './models/document-version.ts'
import { versionView as view } from './views.ts'

/** The rows behind `versions.ts`; documents are read and locked first, since that is where it is decided who sees them. */
export const versions = collection<VersionRow, DocumentVersion, PageQuery & { document_id: string }>(VersionRow, {
  resource: 'version',
  view,
  order: '-number',
})

/** Writes down that a stored file is a version of the document. */
export const insertVersion = (
  { id: document_id }: DocumentRow,
  { id: file_id, type, size, sha256, scanned_at }: StoredFile,
  said: { number: number; name: string; comment?: string },
): Promise<VersionRow> =>
  versions.insert({
    document_id,
    file_id,
    type,
    size,
    sha256,
    scanned_at,
    uploaded_by: membership().userId,
    ...said,
  })

/** The content of one version, under the name that the document has now. */
export async function contentOf(document: DocumentRow, number: number): Promise<Download> {
  const version = await VersionRow.findOne({ where: { tenant_id: tenantId(), document_id: document.id, number } })
  if (!version) throw notFound('version')
  const { type, size, sha256, created_at, file_id } = version
  return new Download({
    name: document.name,
    type,
    size,
    tag: sha256,
    modified: created_at,
    open: (range) => openFile(file_id, range),
  })
}
