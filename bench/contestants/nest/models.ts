import { Column, DataType, Model, PrimaryKey, Table } from 'sequelize-typescript'

export interface Address {
  line1: string | null
  line2: string | null
  city: string | null
  state: string | null
  postal_code: string | null
  country: string | null
}

@Table({ tableName: 'customers', timestamps: false })
export class Customer extends Model {
  @PrimaryKey @Column(DataType.UUID) tenant_id!: string
  @PrimaryKey @Column(DataType.UUID) override id!: string
  @Column(DataType.TEXT) code!: string | null
  @Column(DataType.TEXT) kind!: string
  @Column(DataType.TEXT) name!: string
  @Column(DataType.TEXT) company!: string | null
  @Column(DataType.TEXT) contact_name!: string | null
  @Column(DataType.TEXT) contact_title!: string | null
  @Column(DataType.TEXT) email!: string | null
  @Column(DataType.TEXT) phone!: string | null
  @Column(DataType.TEXT) fax!: string | null
  @Column(DataType.TEXT) website!: string | null
  @Column(DataType.TEXT) language!: string | null
  @Column(DataType.JSONB) billing_address!: Address
  @Column(DataType.JSONB) shipping_address!: Address
  @Column(DataType.TEXT) vat_number!: string | null
  @Column(DataType.TEXT) tax_number!: string | null
  @Column(DataType.TEXT) tax_country!: string | null
  @Column(DataType.TEXT) currency!: string | null
  @Column(DataType.DECIMAL) credit_limit!: string | null
  @Column(DataType.INTEGER) payment_terms_days!: number | null
  @Column({ type: DataType.BOOLEAN, defaultValue: false }) kyc_verified!: boolean
  @Column(DataType.DATE) kyc_verified_at!: Date | null
  @Column({ type: DataType.ARRAY(DataType.TEXT), defaultValue: [] }) tags!: string[]
  @Column(DataType.TEXT) notes!: string | null
  @Column(DataType.UUID) owner_id!: string | null
  @Column(DataType.UUID) branch_id!: string | null
  @Column({ type: DataType.TEXT, defaultValue: 'active' }) status!: string
  @Column(DataType.DATE) archived_at!: Date | null
  @Column(DataType.TEXT) country!: string | null
  @Column({ type: DataType.INTEGER, defaultValue: 1 }) override version!: number
  @Column({ type: DataType.DATE, defaultValue: DataType.NOW }) created_at!: Date
  @Column({ type: DataType.DATE, defaultValue: DataType.NOW }) updated_at!: Date
}

@Table({ tableName: 'sessions', timestamps: false })
export class Session extends Model {
  @PrimaryKey @Column(DataType.UUID) identity_id!: string
  @PrimaryKey @Column(DataType.UUID) override id!: string
  @Column(DataType.DATE) expires_at!: Date
  @Column(DataType.DATE) revoked_at!: Date | null
}

@Table({ tableName: 'identities', timestamps: false })
export class Identity extends Model {
  @PrimaryKey @Column(DataType.UUID) override id!: string
  @Column(DataType.TEXT) email!: string
  @Column(DataType.TEXT) password_hash!: string
}
