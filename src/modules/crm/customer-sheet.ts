import type { Columns } from '#platform/spreadsheets/columns.ts'

/** The columns that a sheet of customers may set. */
export const settable = {
  code: 'text',
  kind: 'word',
  name: 'word',
  company: 'text',
  contact_name: 'text',
  contact_title: 'text',
  email: 'text',
  phone: 'text',
  fax: 'text',
  website: 'text',
  language: 'text',
  'billing_address.line1': 'text',
  'billing_address.line2': 'text',
  'billing_address.city': 'text',
  'billing_address.state': 'text',
  'billing_address.postal_code': 'text',
  'billing_address.country': 'text',
  'shipping_address.line1': 'text',
  'shipping_address.line2': 'text',
  'shipping_address.city': 'text',
  'shipping_address.state': 'text',
  'shipping_address.postal_code': 'text',
  'shipping_address.country': 'text',
  vat_number: 'text',
  tax_number: 'text',
  tax_country: 'text',
  currency: 'text',
  credit_limit: 'text',
  payment_terms_days: 'integer',
  kyc_verified: 'flag',
  tags: 'list',
  notes: 'text',
  owner_id: 'text',
  branch_id: 'text',
} as const satisfies Columns

/** Those that an export has besides; an import passes over them. */
export const told = ['kyc_verified_at', 'status', 'archived_at', 'created_at', 'updated_at'] as const

/** Every column of an export, in its order. */
export const exported: readonly string[] = ['id', ...Object.keys(settable), ...told]
