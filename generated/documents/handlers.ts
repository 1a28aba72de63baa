// generated from spec/, do not edit
import type { DeleteDocumentParams, Document, DocumentPage, DocumentResponse, DocumentUpdate, DocumentVersion, DocumentVersionPage, DocumentVersionResponse, DownloadDocumentParams, DownloadDocumentQuery, GetDocumentParams, ListDocumentVersionsParams, ListDocumentVersionsQuery, ListDocumentsQuery, RestoreDocumentParams, UpdateDocumentParams, UploadDocumentBody, UploadDocumentVersionBody, UploadDocumentVersionParams } from './types.ts'
import type { Pagination } from '../shared/types.ts'
import type { Raw, Reply } from '../support.ts'

export interface DocumentsHandlers {
  /**
   * List documents
   *
   * Documents that the caller may see: those that belong to nothing by the caller's scope, those that belong to something as that is seen itself. Deleted ones are left out unless `status` asks for them. With `search`, which looks into name, title, description and tags, the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listDocuments(request: { query: ListDocumentsQuery }): Promise<{ data: Reply<Document[]>; pagination: Pagination }>

  /**
   * Upload a document
   *
   * Keeps a file as the first version of a new document. The type is that of the content: a declared type that disagrees with it is refused with 422, as is a file that the scanner finds something in, or that would pass the quota. Without `name` the document is called as the file is, less what no file name may hold. A document of a customer needs `customers:update` within its scope; what the caller does not see is answered as unknown. Images of a product are shown to everybody who sees the product (`listProductImages`), also to the public. Announces `document.created`.
   */
  uploadDocument(request: { body: UploadDocumentBody }): Promise<Reply<Document>>

  /**
   * Delete a document
   *
   * Takes the document out of the lists; its content can no longer be downloaded. For a time that the installation sets, 30 days unless changed, `restoreDocument` brings it back; then it is gone for good with all its versions, and their bytes no longer count against the quota. Announces `document.deleted`. Refused with 409 where it is deleted already.
   */
  deleteDocument(request: { params: DeleteDocumentParams }): Promise<void>

  /**
   * Get a document
   *
   * One document with its facts, without its content; deleted ones too, until they are gone for good. Changes nothing.
   */
  getDocument(request: { params: GetDocumentParams }): Promise<Reply<Document>>

  /**
   * Rename, tag or move a document
   *
   * Changes the given fields (RFC 7396: null clears): name, title, description, tags, the folder, and what it belongs to. To give it to something else needs the right to change both. The content stays; `uploadDocumentVersion` changes it. Announces `document.updated`. A deleted document is refused with 422.
   */
  updateDocument(request: { params: UpdateDocumentParams; body: DocumentUpdate }): Promise<Reply<Document>>

  /**
   * Download the content of a document
   *
   * The bytes of the current version, or of the one that `version` names, always as an attachment. `Range` asks for a part of them (RFC 9110, 14); with `If-Range` only where the content is still the one that the client has begun with. Several ranges at once are answered with the whole. A deleted document has no content. Changes nothing.
   */
  downloadDocument(request: { params: DownloadDocumentParams; query: DownloadDocumentQuery }): Promise<Raw>

  /**
   * Restore a deleted document
   *
   * Puts a deleted document back into the lists, with all its versions. Announces `document.restored`. Refused with 409 where it is not deleted.
   */
  restoreDocument(request: { params: RestoreDocumentParams }): Promise<Reply<Document>>

  /**
   * List the versions of a document
   *
   * All versions, the newest first. Each can be downloaded by its number. Changes nothing.
   */
  listDocumentVersions(request: { params: ListDocumentVersionsParams; query: ListDocumentVersionsQuery }): Promise<{ data: Reply<DocumentVersion[]>; pagination: Pagination }>

  /**
   * Upload a new version of a document
   *
   * Keeps a file as the newest version; the document then has its type, size and checksum, and keeps its name. Earlier versions stay, and count against the quota. Refused with 409 where the content is that of the current version, and with 422 for the same reasons as an upload, or where the document is deleted. Announces `document.version_added`.
   */
  uploadDocumentVersion(request: { params: UploadDocumentVersionParams; body: UploadDocumentVersionBody }): Promise<Reply<DocumentVersion>>
}
