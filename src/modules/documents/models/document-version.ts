import { type CreationOptional, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize'
import { sequelize } from '#platform/database.ts'
import { columns, tenantColumns, trackedColumns } from '#platform/model.ts'

const { required, text, integer, instant, reference } = columns

export class DocumentVersion extends Model<InferAttributes<DocumentVersion>, InferCreationAttributes<DocumentVersion>> {
  declare tenant_id: string
  declare id: string
  declare document_id: string
  declare number: number
  declare file_id: string
  declare name: string
  declare type: string
  declare size: number
  declare sha256: string
  declare comment: string | null
  declare scanned_at: Date | null
  declare uploaded_by: string | null
  declare readonly created_at: CreationOptional<Date>
}

DocumentVersion.init(
  {
    ...tenantColumns,
    document_id: reference(required),
    number: integer(required),
    file_id: reference(required),
    name: text(required),
    type: text(required),
    size: integer(required),
    sha256: text(required),
    comment: text(),
    scanned_at: instant(),
    uploaded_by: reference(),
    created_at: trackedColumns.created_at,
  },
  { sequelize, tableName: 'document_versions' },
)
