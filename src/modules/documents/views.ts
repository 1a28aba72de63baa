import type { Document, DocumentVersion, Picture } from '#generated/documents/types.ts'
import { view } from '#platform/view.ts'
import { Document as DocumentRow } from './models/document.ts'
import { DocumentVersion as VersionRow } from './models/document-version.ts'

export const documentView = view<Document>()(DocumentRow, [
  'id',
  'name',
  'title',
  'description',
  'folder',
  'tags',
  'type',
  'size',
  'sha256',
  'current_version',
  'belongs_to_type',
  'belongs_to_id',
  'uploaded_by',
  'branch_id',
  'status',
  'deleted_at',
  'created_at',
  'updated_at',
])

export const pictureView = view<Picture>()(DocumentRow, [
  'id',
  'belongs_to_type',
  'belongs_to_id',
  'name',
  'title',
  'description',
  'type',
  'size',
  'sha256',
  'created_at',
  'updated_at',
])

export const versionView = view<DocumentVersion>()(VersionRow, [
  'id',
  'document_id',
  'number',
  'name',
  'type',
  'size',
  'sha256',
  'comment',
  'scanned_at',
  'uploaded_by',
  'created_at',
])
