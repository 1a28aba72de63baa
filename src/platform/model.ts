import { DataTypes, literal, type ModelAttributeColumnOptions } from 'sequelize'

// Columns as the migrations have them; a model adds nothing of its own.
const required = { allowNull: false } as const
type Column = ModelAttributeColumnOptions

/** Shorthand for the columns of models: `text()`, `text(required)`. */
export const columns = {
  required,
  id: (): Column => ({ type: DataTypes.UUID, allowNull: false, primaryKey: true }),
  reference: (options: Partial<Column> = {}): Column => ({ type: DataTypes.UUID, ...options }),
  text: (options: Partial<Column> = {}): Column => ({ type: DataTypes.TEXT, ...options }),
  integer: (options: Partial<Column> = {}): Column => ({ type: DataTypes.INTEGER, ...options }),
  decimal: (options: Partial<Column> = {}): Column => ({ type: DataTypes.DECIMAL, ...options }),
  flag: (options: Partial<Column> = {}): Column => ({ type: DataTypes.BOOLEAN, allowNull: false, ...options }),
  date: (options: Partial<Column> = {}): Column => ({ type: DataTypes.DATEONLY, ...options }),
  instant: (options: Partial<Column> = {}): Column => ({ type: DataTypes.DATE, ...options }),
  json: (options: Partial<Column> = {}): Column => ({ type: DataTypes.JSONB, allowNull: false, ...options }),
  bytes: (options: Partial<Column> = {}): Column => ({ type: DataTypes.BLOB, ...options }),
  texts: (options: Partial<Column> = {}): Column => ({
    type: DataTypes.ARRAY(DataTypes.TEXT),
    allowNull: false,
    ...options,
  }),
}

/** What every table of a tenant has: whose it is, which one, its version and its dates. The database keeps the last three. */
export const tenantColumns = {
  tenant_id: columns.id(),
  id: columns.id(),
}
export const trackedColumns = {
  version: { type: DataTypes.INTEGER, allowNull: false, defaultValue: literal('DEFAULT') },
  created_at: { type: DataTypes.DATE, allowNull: false, defaultValue: literal('DEFAULT') },
  updated_at: { type: DataTypes.DATE, allowNull: false, defaultValue: literal('DEFAULT') },
}
