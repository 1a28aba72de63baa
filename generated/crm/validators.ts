// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { address, addressInput, countryCode, currencyCode, email, id, instant, locale, pagination, phone, positiveMoney } from '../shared/validators.ts'
import { array, boolean, coerced, define, integer, nullable, object, optional, string, values, withDefault } from '../support.ts'
import type { Customer, CustomerBulk, CustomerBulkOutcome, CustomerBulkResponse, CustomerBulkResult, CustomerCreate, CustomerEvent, CustomerKind, CustomerPage, CustomerResponse, CustomerStatus, CustomerUpdate, DeleteCustomerParams, GetCustomerParams, ListCustomersQuery, ReplaceCustomerParams, RestoreCustomerParams, UpdateCustomerParams } from './types.ts'

export const customerStatus: z.ZodType<CustomerStatus> = define(() => values(["active","archived"]))

export const customerKind: z.ZodType<CustomerKind> = define(() => values(["company","person"]))

export const customer: z.ZodType<Customer> = define(() => object({
  id: id,
  code: nullable(string()),
  kind: customerKind,
  name: string(),
  company: nullable(string()),
  contact_name: nullable(string()),
  contact_title: nullable(string()),
  email: nullable(string({ format: "email" })),
  phone: nullable(string()),
  fax: nullable(string()),
  website: nullable(string({ format: "uri" })),
  language: nullable(locale),
  billing_address: address,
  shipping_address: address,
  vat_number: nullable(string()),
  tax_number: nullable(string()),
  tax_country: nullable(countryCode),
  currency: nullable(currencyCode),
  credit_limit: optional(nullable(positiveMoney)),
  payment_terms_days: nullable(integer({ minimum: 0, maximum: 365 })),
  kyc_verified: boolean(),
  kyc_verified_at: nullable(instant),
  tags: array(string()),
  notes: nullable(string()),
  owner_id: nullable(id),
  branch_id: nullable(id),
  status: customerStatus,
  archived_at: nullable(instant),
  created_at: instant,
  updated_at: instant,
}))

export const customerCreate: z.ZodType<CustomerCreate> = define(() => object({
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  kind: optional(customerKind),
  name: string({ minLength: 1, maxLength: 200, pattern: "\\S" }),
  company: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  contact_name: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  contact_title: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  email: optional(nullable(email)),
  phone: optional(nullable(phone)),
  fax: optional(nullable(phone)),
  website: optional(nullable(string({ maxLength: 300, pattern: "^https?://", format: "uri" }))),
  language: optional(nullable(locale)),
  billing_address: optional(addressInput),
  shipping_address: optional(addressInput),
  vat_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_country: optional(nullable(countryCode)),
  currency: optional(nullable(currencyCode)),
  credit_limit: optional(nullable(positiveMoney)),
  payment_terms_days: optional(nullable(integer({ minimum: 0, maximum: 365 }))),
  kyc_verified: optional(boolean()),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
}))

export const customerUpdate: z.ZodType<CustomerUpdate> = define(() => object({
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  kind: optional(customerKind),
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  company: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  contact_name: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  contact_title: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  email: optional(nullable(email)),
  phone: optional(nullable(phone)),
  fax: optional(nullable(phone)),
  website: optional(nullable(string({ maxLength: 300, pattern: "^https?://", format: "uri" }))),
  language: optional(nullable(locale)),
  billing_address: optional(addressInput),
  shipping_address: optional(addressInput),
  vat_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_country: optional(nullable(countryCode)),
  currency: optional(nullable(currencyCode)),
  credit_limit: optional(nullable(positiveMoney)),
  payment_terms_days: optional(nullable(integer({ minimum: 0, maximum: 365 }))),
  kyc_verified: optional(boolean()),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
}, { minProperties: 1 }))

export const customerBulk: z.ZodType<CustomerBulk> = define(() => object({
  customers: array(customerCreate, { minItems: 1, maxItems: 1000 }),
  atomic: withDefault(boolean(), false),
}))

export const customerBulkResult: z.ZodType<CustomerBulkResult> = define(() => object({
  index: integer({ minimum: 0 }),
  code: nullable(string()),
  status: values(["created","updated","unchanged","refused"]),
  id: nullable(id),
  error: nullable(object({
    code: string(),
    message: string(),
  })),
}))

export const customerBulkOutcome: z.ZodType<CustomerBulkOutcome> = define(() => object({
  created: integer({ minimum: 0 }),
  updated: integer({ minimum: 0 }),
  unchanged: integer({ minimum: 0 }),
  refused: integer({ minimum: 0 }),
  results: array(customerBulkResult),
}))

export const customerResponse: z.ZodType<CustomerResponse> = define(() => object({
  success: values([true]),
  data: customer,
}))

export const customerPage: z.ZodType<CustomerPage> = define(() => object({
  success: values([true]),
  data: array(customer),
  pagination: pagination,
}))

export const customerBulkResponse: z.ZodType<CustomerBulkResponse> = define(() => object({
  success: values([true]),
  data: customerBulkOutcome,
}))

export const customerEvent: z.ZodType<CustomerEvent> = define(() => object({
  id: id,
  type: values(["customer.created","customer.updated","customer.assigned","customer.deleted","customer.restored"]),
  timestamp: instant,
  data: customer,
}))

export const listCustomersQuery: z.ZodType<ListCustomersQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","code","-code","city","-city","country","-country","credit_limit","-credit_limit","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(customerStatus),
  kind: optional(customerKind),
  code: optional(string({ minLength: 1, maxLength: 40 })),
  email: optional(email),
  phone: optional(phone),
  city: optional(string({ minLength: 1, maxLength: 120 })),
  country: optional(countryCode),
  tag: optional(string({ minLength: 1, maxLength: 40 })),
  owner_id: optional(id),
  branch_id: optional(id),
  kyc_verified: optional(boolean()),
  credit_limit__gte: optional(positiveMoney),
  credit_limit__lte: optional(positiveMoney),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, kyc_verified: "boolean" }))

export const deleteCustomerParams: z.ZodType<DeleteCustomerParams> = define(() => coerced(object({
  customer_id: id,
}), {}))

export const getCustomerParams: z.ZodType<GetCustomerParams> = define(() => coerced(object({
  customer_id: id,
}), {}))

export const updateCustomerParams: z.ZodType<UpdateCustomerParams> = define(() => coerced(object({
  customer_id: id,
}), {}))

export const replaceCustomerParams: z.ZodType<ReplaceCustomerParams> = define(() => coerced(object({
  customer_id: id,
}), {}))

export const restoreCustomerParams: z.ZodType<RestoreCustomerParams> = define(() => coerced(object({
  customer_id: id,
}), {}))
