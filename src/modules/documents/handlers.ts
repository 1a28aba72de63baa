import type { DocumentsHandlers } from '#generated/documents/handlers.ts'
import * as documents from './documents.ts'
import * as versions from './versions.ts'

export const handlers: DocumentsHandlers = {
  listDocuments: ({ query }) => documents.list(query),
  uploadDocument: ({ body }) => documents.upload(body),
  getDocument: ({ params }) => documents.get(params.document_id),
  updateDocument: ({ params, body }) => documents.update(params.document_id, body),
  deleteDocument: ({ params }) => documents.remove(params.document_id),
  restoreDocument: ({ params }) => documents.restore(params.document_id),
  downloadDocument: ({ params, query }) => versions.download(params.document_id, query),
  listDocumentVersions: ({ params, query }) => versions.list(params.document_id, query),
  uploadDocumentVersion: ({ params, body }) => versions.upload(params.document_id, body),
}
