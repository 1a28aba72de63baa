import type { Supplier } from '#generated/purchasing/types.ts'
import { view } from '#platform/view.ts'
import { Supplier as SupplierRow } from './models/supplier.ts'

export const supplierView = view<Supplier>()(SupplierRow, [
  'id',
  'code',
  'name',
  'contact_name',
  'contact_title',
  'email',
  'phone',
  'fax',
  'website',
  'language',
  'address',
  'vat_number',
  'tax_number',
  'tax_country',
  'currency',
  'payment_terms',
  'lead_time_days',
  'minimum_order',
  'bank_details',
  'tags',
  'notes',
  'is_active',
  'status',
  'archived_at',
  'created_at',
  'updated_at',
])
