import { DataTypes, Sequelize } from 'sequelize'
import { environment } from '../environment.ts'

export const sequelize = new Sequelize(environment.databaseUrl, {
  dialect: 'postgres',
  logging: false,
  pool: { max: environment.pool },
  define: { timestamps: false },
})

const text = DataTypes.TEXT
const instant = DataTypes.DATE
// One object each: Sequelize writes the name of the column into it.
const key = () => ({ type: DataTypes.UUID, primaryKey: true })

export const Customer = sequelize.define(
  'customer',
  {
    tenant_id: key(),
    id: key(),
    code: text,
    kind: text,
    name: text,
    company: text,
    contact_name: text,
    contact_title: text,
    email: text,
    phone: text,
    fax: text,
    website: text,
    language: text,
    billing_address: DataTypes.JSONB,
    shipping_address: DataTypes.JSONB,
    vat_number: text,
    tax_number: text,
    tax_country: text,
    currency: text,
    credit_limit: DataTypes.DECIMAL,
    payment_terms_days: DataTypes.INTEGER,
    kyc_verified: { type: DataTypes.BOOLEAN, defaultValue: false },
    kyc_verified_at: instant,
    tags: { type: DataTypes.ARRAY(DataTypes.TEXT), defaultValue: [] },
    notes: text,
    owner_id: DataTypes.UUID,
    branch_id: DataTypes.UUID,
    status: { type: text, defaultValue: 'active' },
    archived_at: instant,
    country: text,
    version: { type: DataTypes.INTEGER, defaultValue: 1 },
    created_at: { type: instant, defaultValue: DataTypes.NOW },
    updated_at: { type: instant, defaultValue: DataTypes.NOW },
  },
  { tableName: 'customers' },
)

export const Session = sequelize.define(
  'session',
  { identity_id: key(), id: key(), expires_at: instant, revoked_at: instant },
  { tableName: 'sessions' },
)

export const Identity = sequelize.define(
  'identity',
  { id: key(), email: text, password_hash: text },
  { tableName: 'identities' },
)

/** What is no field of the answer. */
export const hidden = ['tenant_id', 'country', 'version']
