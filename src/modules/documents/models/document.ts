import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import type { DocumentHolder, DocumentStatus } from '#generated/documents/types.ts'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, texts, integer, instant, reference } = columns

export class Document extends Model<InferAttributes<Document>, InferCreationAttributes<Document>> {
  declare tenant_id: string
  declare id: string
  declare name: string
  declare title: string | null
  declare description: string | null
  declare folder: string
  declare tags: string[]
  declare type: string
  declare size: number
  declare sha256: string
  declare current_version: number
  declare belongs_to_type: DocumentHolder | null
  declare belongs_to_id: string | null
  declare uploaded_by: string | null
  declare branch_id: string | null
  declare status: CreationOptional<DocumentStatus>
  declare deleted_at: CreationOptional<Date | null>
  declare readonly version: CreationOptional<number>
  declare readonly created_at: CreationOptional<Date>
  declare readonly updated_at: CreationOptional<Date>
}

Document.init(
  {
    ...tenantColumns,
    name: text(required),
    title: text(),
    description: text(),
    folder: text(required),
    tags: texts(),
    type: text(required),
    size: integer(required),
    sha256: text(required),
    current_version: integer(required),
    belongs_to_type: text(),
    belongs_to_id: reference(),
    uploaded_by: reference(),
    branch_id: reference(),
    status: text(),
    deleted_at: instant(),
    ...trackedColumns,
  },
  { sequelize, tableName: 'documents' },
)
