// generated from spec/, do not edit
import type { components } from '../schema.ts'

export type DocumentStatus = components['schemas']["DocumentStatus"]
/** The kind of thing that a document belongs to; whoever may see that may see the document. */
export type DocumentHolder = components['schemas']["DocumentHolder"]
/** A folder by its path. Folders are there as long as something is in them. */
export type Folder = components['schemas']["Folder"]
/** A file name: without path, without control characters and marks of direction, not ending in a dot or a space. */
export type FileName = components['schemas']["FileName"]
/** SHA-256 of the content, in hexadecimal. */
export type Sha256 = components['schemas']["Sha256"]
/** Bytes. */
export type Content = components['schemas']["Content"]
export type Document = components['schemas']["Document"]
export type DocumentUpload = components['schemas']["DocumentUpload"]
export type DocumentUpdate = components['schemas']["DocumentUpdate"]
export type Picture = components['schemas']["Picture"]
export type PicturePage = components['schemas']["PicturePage"]
export type DocumentVersion = components['schemas']["DocumentVersion"]
export type DocumentVersionUpload = components['schemas']["DocumentVersionUpload"]
export type DocumentResponse = components['schemas']["DocumentResponse"]
export type DocumentPage = components['schemas']["DocumentPage"]
export type DocumentVersionResponse = components['schemas']["DocumentVersionResponse"]
export type DocumentVersionPage = components['schemas']["DocumentVersionPage"]
export type DocumentEvent = components['schemas']["DocumentEvent"]
export type ListDocumentsQuery = components['schemas']["ListDocumentsQuery"]
export type UploadDocumentBody = components['schemas']["UploadDocumentBody"]
export type DeleteDocumentParams = components['schemas']["DeleteDocumentParams"]
export type GetDocumentParams = components['schemas']["GetDocumentParams"]
export type UpdateDocumentParams = components['schemas']["UpdateDocumentParams"]
export type DownloadDocumentParams = components['schemas']["DownloadDocumentParams"]
export type DownloadDocumentQuery = components['schemas']["DownloadDocumentQuery"]
export type RestoreDocumentParams = components['schemas']["RestoreDocumentParams"]
export type ListDocumentVersionsParams = components['schemas']["ListDocumentVersionsParams"]
export type ListDocumentVersionsQuery = components['schemas']["ListDocumentVersionsQuery"]
export type UploadDocumentVersionParams = components['schemas']["UploadDocumentVersionParams"]
export type UploadDocumentVersionBody = components['schemas']["UploadDocumentVersionBody"]
