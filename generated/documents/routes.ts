// generated from spec/, do not edit
import { type Route, route } from '../support.ts'
import type { DocumentsHandlers } from './handlers.ts'
import { deleteDocumentParams, documentUpdate, downloadDocumentParams, downloadDocumentQuery, getDocumentParams, listDocumentVersionsParams, listDocumentVersionsQuery, listDocumentsQuery, restoreDocumentParams, updateDocumentParams, uploadDocumentBody, uploadDocumentVersionBody, uploadDocumentVersionParams } from './validators.ts'

export const routes: Record<keyof DocumentsHandlers, Route> = {
  /** List documents */
  listDocuments: route({ method: 'get', path: "/api/v1/documents", request: { query: listDocumentsQuery }, responses: { 200: { description: "A page of documents." } } }),
  /** Upload a document */
  uploadDocument: route({ method: 'post', path: "/api/v1/documents/upload", request: { body: { required: true, content: { "multipart/form-data": { schema: uploadDocumentBody } } } }, responses: { 201: { description: "The document as it stands." } } }),
  /** Delete a document */
  deleteDocument: route({ method: 'delete', path: "/api/v1/documents/{document_id}", request: { params: deleteDocumentParams }, responses: { 204: { description: "The document is deleted." } } }),
  /** Get a document */
  getDocument: route({ method: 'get', path: "/api/v1/documents/{document_id}", request: { params: getDocumentParams }, responses: { 200: { description: "The document as it stands." } } }),
  /** Rename, tag or move a document */
  updateDocument: route({ method: 'patch', path: "/api/v1/documents/{document_id}", request: { params: updateDocumentParams, body: { required: true, content: { "application/json": { schema: documentUpdate } } } }, responses: { 200: { description: "The document as it stands." } } }),
  /** Download the content of a document */
  downloadDocument: route({ method: 'get', path: "/api/v1/documents/{document_id}/download", request: { params: downloadDocumentParams, query: downloadDocumentQuery }, responses: { 200: { description: "The content." } } }),
  /** Restore a deleted document */
  restoreDocument: route({ method: 'post', path: "/api/v1/documents/{document_id}/restore", request: { params: restoreDocumentParams }, responses: { 200: { description: "The document as it stands." } } }),
  /** List the versions of a document */
  listDocumentVersions: route({ method: 'get', path: "/api/v1/documents/{document_id}/versions", request: { params: listDocumentVersionsParams, query: listDocumentVersionsQuery }, responses: { 200: { description: "A page of versions." } } }),
  /** Upload a new version of a document */
  uploadDocumentVersion: route({ method: 'post', path: "/api/v1/documents/{document_id}/versions", request: { params: uploadDocumentVersionParams, body: { required: true, content: { "multipart/form-data": { schema: uploadDocumentVersionBody } } } }, responses: { 201: { description: "The new version." } } }),
}
