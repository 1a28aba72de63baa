// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { id, instant, pagination } from '../shared/validators.ts'
import { array, coerced, define, file, integer, nullable, object, optional, present, string, values, withDefault } from '../support.ts'
import type { Content, DeleteDocumentParams, Document, DocumentEvent, DocumentHolder, DocumentPage, DocumentResponse, DocumentStatus, DocumentUpdate, DocumentUpload, DocumentVersion, DocumentVersionPage, DocumentVersionResponse, DocumentVersionUpload, DownloadDocumentParams, DownloadDocumentQuery, FileName, Folder, GetDocumentParams, ListDocumentVersionsParams, ListDocumentVersionsQuery, ListDocumentsQuery, Picture, PicturePage, RestoreDocumentParams, Sha256, UpdateDocumentParams, UploadDocumentBody, UploadDocumentVersionBody, UploadDocumentVersionParams } from './types.ts'

export const documentStatus: z.ZodType<DocumentStatus> = define(() => values(["active","deleted"]))

export const documentHolder: z.ZodType<DocumentHolder> = define(() => values(["bill","contact","customer","product","purchase_order","purchase_receipt","spare","supplier","variant"]))

export const folder: z.ZodType<Folder> = define(() => string({ maxLength: 500, pattern: "^/(([^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff/\\\\][^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff/\\\\]*)?[^\\s.\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff/\\\\](/([^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff/\\\\][^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff/\\\\]*)?[^\\s.\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff/\\\\])*)?$" }))

export const fileName: z.ZodType<FileName> = define(() => string({ minLength: 1, maxLength: 200, pattern: "^([^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff/\\\\][^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff/\\\\]*)?[^\\s.\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff/\\\\]$" }))

export const sha256: z.ZodType<Sha256> = define(() => string({ pattern: "^[0-9a-f]{64}$" }))

export const content: z.ZodType<Content> = define(() => file())

export const document: z.ZodType<Document> = define(() => object({
  id: present(id),
  name: present(string()),
  title: present(nullable(string())),
  description: present(nullable(string())),
  folder: present(string()),
  tags: present(array(string())),
  type: present(string()),
  size: present(integer({ minimum: 0 })),
  sha256: present(sha256),
  current_version: present(integer({ minimum: 1 })),
  belongs_to_type: present(nullable(documentHolder)),
  belongs_to_id: present(nullable(id)),
  uploaded_by: present(nullable(id)),
  branch_id: present(nullable(id)),
  status: present(documentStatus),
  deleted_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const documentUpload: z.ZodType<DocumentUpload> = define(() => object({
  file: present(file()),
  name: optional(fileName),
  title: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  description: optional(string({ minLength: 1, maxLength: 5000 })),
  folder: optional(folder),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  belongs_to_type: optional(documentHolder),
  belongs_to_id: optional(id),
  comment: optional(string({ minLength: 1, maxLength: 500 })),
}))

export const documentUpdate: z.ZodType<DocumentUpdate> = define(() => object({
  name: optional(fileName),
  title: optional(nullable(string({ minLength: 1, maxLength: 200, pattern: "\\S" }))),
  description: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  folder: optional(folder),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  belongs_to_type: optional(nullable(documentHolder)),
  belongs_to_id: optional(nullable(id)),
}, { minProperties: 1 }))

export const picture: z.ZodType<Picture> = define(() => object({
  id: present(id),
  belongs_to_type: present(nullable(documentHolder)),
  belongs_to_id: present(nullable(id)),
  name: present(string()),
  title: present(nullable(string())),
  description: present(nullable(string())),
  type: present(string()),
  size: present(integer({ minimum: 0 })),
  sha256: present(sha256),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const picturePage: z.ZodType<PicturePage> = define(() => object({
  success: present(values([true])),
  data: present(array(picture)),
  pagination: present(pagination),
}))

export const documentVersion: z.ZodType<DocumentVersion> = define(() => object({
  id: present(id),
  document_id: present(id),
  number: present(integer({ minimum: 1 })),
  name: present(string()),
  type: present(string()),
  size: present(integer({ minimum: 0 })),
  sha256: present(sha256),
  comment: present(nullable(string())),
  scanned_at: present(nullable(instant)),
  uploaded_by: present(nullable(id)),
  created_at: present(instant),
}))

export const documentVersionUpload: z.ZodType<DocumentVersionUpload> = define(() => object({
  file: present(file()),
  comment: optional(string({ minLength: 1, maxLength: 500 })),
}))

export const documentResponse: z.ZodType<DocumentResponse> = define(() => object({
  success: present(values([true])),
  data: present(document),
}))

export const documentPage: z.ZodType<DocumentPage> = define(() => object({
  success: present(values([true])),
  data: present(array(document)),
  pagination: present(pagination),
}))

export const documentVersionResponse: z.ZodType<DocumentVersionResponse> = define(() => object({
  success: present(values([true])),
  data: present(documentVersion),
}))

export const documentVersionPage: z.ZodType<DocumentVersionPage> = define(() => object({
  success: present(values([true])),
  data: present(array(documentVersion)),
  pagination: present(pagination),
}))

export const documentEvent: z.ZodType<DocumentEvent> = define(() => object({
  id: present(id),
  type: present(values(["document.created","document.updated","document.version_added","document.deleted","document.restored"])),
  timestamp: present(instant),
  data: present(document),
}))

export const listDocumentsQuery: z.ZodType<ListDocumentsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","title","-title","folder","-folder","type","-type","size","-size","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(documentStatus),
  type: optional(string({ maxLength: 120, pattern: "^[a-z]+/([a-z0-9][a-z0-9.+-]*|\\*)$" })),
  tag: optional(string({ minLength: 1, maxLength: 40 })),
  folder: optional(folder),
  within: optional(folder),
  belongs_to_type: optional(documentHolder),
  belongs_to_id: optional(id),
  uploaded_by: optional(id),
  branch_id: optional(id),
  sha256: optional(sha256),
  size__gte: optional(integer({ minimum: 0, maximum: 2147483647 })),
  size__lte: optional(integer({ minimum: 0, maximum: 2147483647 })),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, size__gte: "integer", size__lte: "integer" }))

export const uploadDocumentBody: z.ZodType<UploadDocumentBody> = define(() => coerced(documentUpload, { tags: { list: "many", of: "string" } }))

export const deleteDocumentParams: z.ZodType<DeleteDocumentParams> = define(() => coerced(object({
  document_id: present(id),
}), {}))

export const getDocumentParams: z.ZodType<GetDocumentParams> = define(() => coerced(object({
  document_id: present(id),
}), {}))

export const updateDocumentParams: z.ZodType<UpdateDocumentParams> = define(() => coerced(object({
  document_id: present(id),
}), {}))

export const downloadDocumentParams: z.ZodType<DownloadDocumentParams> = define(() => coerced(object({
  document_id: present(id),
}), {}))

export const downloadDocumentQuery: z.ZodType<DownloadDocumentQuery> = define(() => coerced(object({
  version: optional(integer({ minimum: 1, maximum: 1000000 })),
}), { version: "integer" }))

export const restoreDocumentParams: z.ZodType<RestoreDocumentParams> = define(() => coerced(object({
  document_id: present(id),
}), {}))

export const listDocumentVersionsParams: z.ZodType<ListDocumentVersionsParams> = define(() => coerced(object({
  document_id: present(id),
}), {}))

export const listDocumentVersionsQuery: z.ZodType<ListDocumentVersionsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
}), { page: "integer", per_page: "integer" }))

export const uploadDocumentVersionParams: z.ZodType<UploadDocumentVersionParams> = define(() => coerced(object({
  document_id: present(id),
}), {}))

export const uploadDocumentVersionBody: z.ZodType<UploadDocumentVersionBody> = define(() => coerced(documentVersionUpload, {}))
