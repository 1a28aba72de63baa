import type { DocumentHolder } from '#generated/documents/types.ts'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { enqueue } from '#platform/jobs.ts'
import { eraseTraces } from '#platform/traces.ts'
import { sweepDocuments } from './documents.ts'

/** Ends all documents of somebody whose data is to be erased: their words at once, their content by a job, both for good. */
export async function eraseDocumentsOf(type: DocumentHolder, id: string): Promise<void> {
  const documents = await database.query<{ id: string }>(
    `UPDATE documents SET name = 'erased', title = NULL, description = NULL, tags = '{}', folder = '/', status = 'deleted', deleted_at = 'epoch'
     WHERE tenant_id = $1 AND belongs_to_type = $2 AND belongs_to_id = $3 RETURNING id`,
    [tenantId(), type, id],
  )
  if (documents.length === 0) return
  const versions = await database.query<{ id: string }>(
    `UPDATE document_versions SET name = 'erased', comment = NULL WHERE tenant_id = $1 AND document_id = ANY ($2::uuid[]) RETURNING id`,
    [tenantId(), documents.map((document) => document.id)],
  )
  for (const document of documents) await forgetDocument(document.id)
  for (const version of versions) await forgetVersion(version.id)
  enqueue(sweepDocuments, {})
}

const forgetDocument = (id: string) =>
  eraseTraces(
    { entity: 'documents', id, aggregate: `document:${id}` },
    { instead: { name: 'erased', title: null, description: null, tags: [], folder: '/' }, addresses: [] },
  )

/** Nothing is announced of a version by itself. */
const forgetVersion = (id: string) =>
  eraseTraces(
    { entity: 'document_versions', id, aggregate: `document_version:${id}` },
    { instead: { name: 'erased', comment: null }, addresses: [] },
  )
