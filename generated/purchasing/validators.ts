// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { address, addressInput, countryCode, currencyCode, email, id, instant, locale, pagination, phone, positiveMoney } from '../shared/validators.ts'
import { array, boolean, coerced, define, integer, nullable, object, optional, present, string, values, withDefault } from '../support.ts'
import type { BankDetails, BankDetailsInput, DeleteSupplierParams, GetSupplierParams, ListSuppliersQuery, PaymentTerms, PaymentTermsInput, Percent, RestoreSupplierParams, Supplier, SupplierCreate, SupplierEvent, SupplierPage, SupplierResponse, SupplierStatus, SupplierUpdate, UpdateSupplierParams } from './types.ts'

export const supplierStatus: z.ZodType<SupplierStatus> = define(() => values(["active","archived"]))

export const percent: z.ZodType<Percent> = define(() => string({ pattern: "^(100(\\.0{1,4})?|[1-9]?[0-9](\\.[0-9]{1,4})?)$" }))

export const paymentTerms: z.ZodType<PaymentTerms> = define(() => object({
  net_days: present(integer({ minimum: 0, maximum: 365 })),
  end_of_month: present(boolean()),
  discount_days: present(nullable(integer({ minimum: 0, maximum: 365 }))),
  discount_percent: present(nullable(percent)),
}))

export const paymentTermsInput: z.ZodType<PaymentTermsInput> = define(() => object({
  net_days: optional(integer({ minimum: 0, maximum: 365 })),
  end_of_month: optional(boolean()),
  discount_days: optional(nullable(integer({ minimum: 0, maximum: 365 }))),
  discount_percent: optional(nullable(percent)),
}))

export const bankDetails: z.ZodType<BankDetails> = define(() => object({
  account_holder: present(nullable(string())),
  iban: present(nullable(string())),
  bic: present(nullable(string())),
  account_number: present(nullable(string())),
  bank_name: present(nullable(string())),
}))

export const bankDetailsInput: z.ZodType<BankDetailsInput> = define(() => object({
  account_holder: optional(nullable(string({ minLength: 1, maxLength: 140 }))),
  iban: optional(nullable(string({ minLength: 15, maxLength: 42, pattern: "^[A-Za-z]{2}[0-9]{2}[A-Za-z0-9 ]{11,38}$" }))),
  bic: optional(nullable(string({ pattern: "^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$" }))),
  account_number: optional(nullable(string({ minLength: 1, maxLength: 60 }))),
  bank_name: optional(nullable(string({ minLength: 1, maxLength: 140 }))),
}))

export const supplier: z.ZodType<Supplier> = define(() => object({
  id: present(id),
  code: present(nullable(string())),
  name: present(string()),
  contact_name: present(nullable(string())),
  contact_title: present(nullable(string())),
  email: present(nullable(string({ format: "email" }))),
  phone: present(nullable(string())),
  fax: present(nullable(string())),
  website: present(nullable(string({ format: "uri" }))),
  language: present(nullable(locale)),
  address: present(address),
  vat_number: present(nullable(string())),
  tax_number: present(nullable(string())),
  tax_country: present(nullable(countryCode)),
  currency: present(currencyCode),
  payment_terms: present(paymentTerms),
  lead_time_days: present(nullable(integer({ minimum: 0, maximum: 365 }))),
  minimum_order: present(nullable(positiveMoney)),
  bank_details: optional(nullable(bankDetails)),
  tags: present(array(string())),
  notes: present(nullable(string())),
  is_active: present(boolean()),
  status: present(supplierStatus),
  archived_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const supplierCreate: z.ZodType<SupplierCreate> = define(() => object({
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  contact_name: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  contact_title: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  email: optional(nullable(email)),
  phone: optional(nullable(phone)),
  fax: optional(nullable(phone)),
  website: optional(nullable(string({ maxLength: 300, pattern: "^https?://", format: "uri" }))),
  language: optional(nullable(locale)),
  address: optional(addressInput),
  vat_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_country: optional(nullable(countryCode)),
  currency: optional(currencyCode),
  payment_terms: optional(paymentTermsInput),
  lead_time_days: optional(nullable(integer({ minimum: 0, maximum: 365 }))),
  minimum_order: optional(nullable(positiveMoney)),
  bank_details: optional(nullable(bankDetailsInput)),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  is_active: optional(boolean()),
}))

export const supplierUpdate: z.ZodType<SupplierUpdate> = define(() => object({
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  contact_name: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  contact_title: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  email: optional(nullable(email)),
  phone: optional(nullable(phone)),
  fax: optional(nullable(phone)),
  website: optional(nullable(string({ maxLength: 300, pattern: "^https?://", format: "uri" }))),
  language: optional(nullable(locale)),
  address: optional(addressInput),
  vat_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_country: optional(nullable(countryCode)),
  currency: optional(currencyCode),
  payment_terms: optional(paymentTermsInput),
  lead_time_days: optional(nullable(integer({ minimum: 0, maximum: 365 }))),
  minimum_order: optional(nullable(positiveMoney)),
  bank_details: optional(nullable(bankDetailsInput)),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  is_active: optional(boolean()),
}, { minProperties: 1 }))

export const supplierResponse: z.ZodType<SupplierResponse> = define(() => object({
  success: present(values([true])),
  data: present(supplier),
}))

export const supplierPage: z.ZodType<SupplierPage> = define(() => object({
  success: present(values([true])),
  data: present(array(supplier)),
  pagination: present(pagination),
}))

export const supplierEvent: z.ZodType<SupplierEvent> = define(() => object({
  id: present(id),
  type: present(values(["supplier.created","supplier.updated","supplier.deleted","supplier.restored"])),
  timestamp: present(instant),
  data: present(supplier),
}))

export const listSuppliersQuery: z.ZodType<ListSuppliersQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","code","-code","city","-city","country","-country","lead_time_days","-lead_time_days","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(supplierStatus),
  is_active: optional(boolean()),
  code: optional(string({ minLength: 1, maxLength: 40 })),
  email: optional(email),
  phone: optional(phone),
  city: optional(string({ minLength: 1, maxLength: 120 })),
  country: optional(countryCode),
  currency: optional(currencyCode),
  vat_number: optional(string({ minLength: 2, maxLength: 40 })),
  tag: optional(string({ minLength: 1, maxLength: 40 })),
  lead_time_days__lte: optional(integer({ minimum: 0, maximum: 365 })),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, is_active: "boolean", lead_time_days__lte: "integer" }))

export const deleteSupplierParams: z.ZodType<DeleteSupplierParams> = define(() => coerced(object({
  supplier_id: present(id),
}), {}))

export const getSupplierParams: z.ZodType<GetSupplierParams> = define(() => coerced(object({
  supplier_id: present(id),
}), {}))

export const updateSupplierParams: z.ZodType<UpdateSupplierParams> = define(() => coerced(object({
  supplier_id: present(id),
}), {}))

export const restoreSupplierParams: z.ZodType<RestoreSupplierParams> = define(() => coerced(object({
  supplier_id: present(id),
}), {}))
