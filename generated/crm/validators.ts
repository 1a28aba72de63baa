// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { address, addressInput, calendarDate, countryCode, currencyCode, email, id, instant, locale, pagination, phone, positiveMoney } from '../shared/validators.ts'
import { anything, array, boolean, coerced, define, file, integer, nullable, object, optional, present, string, values, withDefault } from '../support.ts'
import type { Contact, ContactCreate, ContactEmail, ContactEmailInput, ContactEvent, ContactPage, ContactPhone, ContactPhoneInput, ContactResponse, ContactStatus, ContactUpdate, Customer, CustomerBulk, CustomerBulkOutcome, CustomerBulkResponse, CustomerBulkResult, CustomerCreate, CustomerErasure, CustomerEvent, CustomerImport, CustomerImportOutcome, CustomerImportProblem, CustomerImportResponse, CustomerKind, CustomerPage, CustomerResponse, CustomerStatus, CustomerUpdate, DeleteContactParams, DeleteCustomerParams, ErasePersonalDataParams, ExportCustomersQuery, ExportPersonalDataParams, GetContactParams, GetCustomerParams, ImportCustomersBody, ListContactsQuery, ListCustomersQuery, MarketingChannel, PersonalData, PersonalDataChange, PersonalDataMail, PersonalDataResponse, ReplaceCustomerParams, RestoreContactParams, RestoreCustomerParams, UpdateContactParams, UpdateCustomerParams } from './types.ts'

export const contactStatus: z.ZodType<ContactStatus> = define(() => values(["active","archived"]))

export const marketingChannel: z.ZodType<MarketingChannel> = define(() => values(["email","phone","sms","post"]))

export const contactEmail: z.ZodType<ContactEmail> = define(() => object({
  address: present(string({ format: "email" })),
  label: present(nullable(string())),
}))

export const contactEmailInput: z.ZodType<ContactEmailInput> = define(() => object({
  address: present(email),
  label: optional(nullable(string({ minLength: 1, maxLength: 40 }))),
}))

export const contactPhone: z.ZodType<ContactPhone> = define(() => object({
  number: present(string()),
  label: present(nullable(string())),
}))

export const contactPhoneInput: z.ZodType<ContactPhoneInput> = define(() => object({
  number: present(phone),
  label: optional(nullable(string({ minLength: 1, maxLength: 40 }))),
}))

export const contact: z.ZodType<Contact> = define(() => object({
  id: present(id),
  name: present(string()),
  salutation: present(nullable(string())),
  job_title: present(nullable(string())),
  department: present(nullable(string())),
  customer_id: present(nullable(id)),
  emails: present(array(contactEmail)),
  phones: present(array(contactPhone)),
  email: present(nullable(string({ format: "email" }))),
  phone: present(nullable(string())),
  address: present(address),
  language: present(nullable(locale)),
  birthday: present(nullable(calendarDate)),
  marketing_consent: present(array(marketingChannel)),
  marketing_consent_at: present(nullable(instant)),
  marketing_consent_source: present(nullable(string())),
  tags: present(array(string())),
  notes: present(nullable(string())),
  owner_id: present(nullable(id)),
  branch_id: present(nullable(id)),
  status: present(contactStatus),
  archived_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const contactCreate: z.ZodType<ContactCreate> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  salutation: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  job_title: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  department: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  customer_id: optional(nullable(id)),
  emails: optional(array(contactEmailInput, { maxItems: 10, uniqueItems: true })),
  phones: optional(array(contactPhoneInput, { maxItems: 10, uniqueItems: true })),
  address: optional(addressInput),
  language: optional(nullable(locale)),
  birthday: optional(nullable(calendarDate)),
  marketing_consent: optional(array(marketingChannel, { maxItems: 4, uniqueItems: true })),
  marketing_consent_source: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
}))

export const contactUpdate: z.ZodType<ContactUpdate> = define(() => object({
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  salutation: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  job_title: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  department: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  customer_id: optional(nullable(id)),
  emails: optional(array(contactEmailInput, { maxItems: 10, uniqueItems: true })),
  phones: optional(array(contactPhoneInput, { maxItems: 10, uniqueItems: true })),
  address: optional(addressInput),
  language: optional(nullable(locale)),
  birthday: optional(nullable(calendarDate)),
  marketing_consent: optional(array(marketingChannel, { maxItems: 4, uniqueItems: true })),
  marketing_consent_source: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
}, { minProperties: 1 }))

export const contactResponse: z.ZodType<ContactResponse> = define(() => object({
  success: present(values([true])),
  data: present(contact),
}))

export const contactPage: z.ZodType<ContactPage> = define(() => object({
  success: present(values([true])),
  data: present(array(contact)),
  pagination: present(pagination),
}))

export const contactEvent: z.ZodType<ContactEvent> = define(() => object({
  id: present(id),
  type: present(values(["contact.created","contact.updated","contact.deleted","contact.restored"])),
  timestamp: present(instant),
  data: present(contact),
}))

export const customerImport: z.ZodType<CustomerImport> = define(() => object({
  file: present(file()),
  mode: withDefault(values(["create","upsert"]), "create"),
  dry_run: withDefault(boolean(), false),
  atomic: withDefault(boolean(), false),
  delimiter: withDefault(values(["auto","comma","semicolon","tab","pipe"]), "auto"),
  encoding: withDefault(values(["auto","utf-8","utf-16le","utf-16be","windows-1251","windows-1252","windows-1256"]), "auto"),
}))

export const customerImportProblem: z.ZodType<CustomerImportProblem> = define(() => object({
  row: present(integer({ minimum: 1 })),
  column: present(nullable(string())),
  code: present(string()),
  message: present(string()),
}))

export const customerImportOutcome: z.ZodType<CustomerImportOutcome> = define(() => object({
  dry_run: present(boolean()),
  rows: present(integer({ minimum: 0 })),
  created: present(integer({ minimum: 0 })),
  updated: present(integer({ minimum: 0 })),
  unchanged: present(integer({ minimum: 0 })),
  refused: present(integer({ minimum: 0 })),
  passed_over: present(array(string())),
  problems: present(array(customerImportProblem)),
}))

export const customerImportResponse: z.ZodType<CustomerImportResponse> = define(() => object({
  success: present(values([true])),
  data: present(customerImportOutcome),
}))

export const customerStatus: z.ZodType<CustomerStatus> = define(() => values(["active","archived","erased"]))

export const customerKind: z.ZodType<CustomerKind> = define(() => values(["company","person"]))

export const customer: z.ZodType<Customer> = define(() => object({
  id: present(id),
  code: present(nullable(string())),
  kind: present(customerKind),
  name: present(string()),
  company: present(nullable(string())),
  contact_name: present(nullable(string())),
  contact_title: present(nullable(string())),
  email: present(nullable(string({ format: "email" }))),
  phone: present(nullable(string())),
  fax: present(nullable(string())),
  website: present(nullable(string({ format: "uri" }))),
  language: present(nullable(locale)),
  billing_address: present(address),
  shipping_address: present(address),
  vat_number: present(nullable(string())),
  tax_number: present(nullable(string())),
  tax_country: present(nullable(countryCode)),
  currency: present(nullable(currencyCode)),
  credit_limit: optional(nullable(positiveMoney)),
  payment_terms_days: present(nullable(integer({ minimum: 0, maximum: 365 }))),
  kyc_verified: present(boolean()),
  kyc_verified_at: present(nullable(instant)),
  tags: present(array(string())),
  notes: present(nullable(string())),
  owner_id: present(nullable(id)),
  branch_id: present(nullable(id)),
  status: present(customerStatus),
  archived_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const customerCreate: z.ZodType<CustomerCreate> = define(() => object({
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  kind: optional(customerKind),
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
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
  customers: present(array(customerCreate, { minItems: 1, maxItems: 1000 })),
  atomic: withDefault(boolean(), false),
}))

export const customerBulkResult: z.ZodType<CustomerBulkResult> = define(() => object({
  index: present(integer({ minimum: 0 })),
  code: present(nullable(string())),
  status: present(values(["created","updated","unchanged","refused"])),
  id: present(nullable(id)),
  error: present(nullable(object({
    code: present(string()),
    message: present(string()),
  }))),
}))

export const customerBulkOutcome: z.ZodType<CustomerBulkOutcome> = define(() => object({
  created: present(integer({ minimum: 0 })),
  updated: present(integer({ minimum: 0 })),
  unchanged: present(integer({ minimum: 0 })),
  refused: present(integer({ minimum: 0 })),
  results: present(array(customerBulkResult)),
}))

export const customerResponse: z.ZodType<CustomerResponse> = define(() => object({
  success: present(values([true])),
  data: present(customer),
}))

export const customerPage: z.ZodType<CustomerPage> = define(() => object({
  success: present(values([true])),
  data: present(array(customer)),
  pagination: present(pagination),
}))

export const customerBulkResponse: z.ZodType<CustomerBulkResponse> = define(() => object({
  success: present(values([true])),
  data: present(customerBulkOutcome),
}))

export const customerEvent: z.ZodType<CustomerEvent> = define(() => object({
  id: present(id),
  type: present(values(["customer.created","customer.updated","customer.assigned","customer.deleted","customer.restored","customer.erased"])),
  timestamp: present(instant),
  data: present(customer),
}))

export const customerErasure: z.ZodType<CustomerErasure> = define(() => object({
  confirm_name: present(string({ minLength: 1, maxLength: 200 })),
  keep_tax_numbers: withDefault(boolean(), false),
}))

export const personalDataChange: z.ZodType<PersonalDataChange> = define(() => object({
  at: present(instant),
  action: present(values(["created","updated","deleted"])),
  operation: present(nullable(string())),
  user_id: present(nullable(id)),
  changes: present(object({
    credit_limit: optional(array(nullable(string()), { minItems: 2, maxItems: 2 })),
  }, { rest: array(anything(), { minItems: 2, maxItems: 2 }) })),
}))

export const personalDataMail: z.ZodType<PersonalDataMail> = define(() => object({
  id: present(id),
  recipient: present(string()),
  subject: present(string()),
  text: present(nullable(string())),
  created_at: present(instant),
  sent_at: present(nullable(instant)),
}))

export const personalData: z.ZodType<PersonalData> = define(() => object({
  generated_at: present(instant),
  customer: present(customer),
  history: present(array(personalDataChange)),
  mails: present(array(personalDataMail)),
}))

export const personalDataResponse: z.ZodType<PersonalDataResponse> = define(() => object({
  success: present(values([true])),
  data: present(personalData),
}))

export const listContactsQuery: z.ZodType<ListContactsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(contactStatus),
  email: optional(email),
  phone: optional(phone),
  customer_id: optional(id),
  tag: optional(string({ minLength: 1, maxLength: 40 })),
  language: optional(locale),
  birthday_month: optional(integer({ minimum: 1, maximum: 12 })),
  marketing_consent: optional(marketingChannel),
  owner_id: optional(id),
  branch_id: optional(id),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, birthday_month: "integer" }))

export const deleteContactParams: z.ZodType<DeleteContactParams> = define(() => coerced(object({
  contact_id: present(id),
}), {}))

export const getContactParams: z.ZodType<GetContactParams> = define(() => coerced(object({
  contact_id: present(id),
}), {}))

export const updateContactParams: z.ZodType<UpdateContactParams> = define(() => coerced(object({
  contact_id: present(id),
}), {}))

export const restoreContactParams: z.ZodType<RestoreContactParams> = define(() => coerced(object({
  contact_id: present(id),
}), {}))

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

export const exportCustomersQuery: z.ZodType<ExportCustomersQuery> = define(() => coerced(object({
  format: withDefault(values(["csv","xlsx"]), "csv"),
  delimiter: withDefault(values(["comma","semicolon","tab"]), "comma"),
  search: optional(string({ minLength: 1, maxLength: 200 })),
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
}), { kyc_verified: "boolean" }))

export const importCustomersBody: z.ZodType<ImportCustomersBody> = define(() => coerced(customerImport, { dry_run: "boolean", atomic: "boolean" }))

export const deleteCustomerParams: z.ZodType<DeleteCustomerParams> = define(() => coerced(object({
  customer_id: present(id),
}), {}))

export const getCustomerParams: z.ZodType<GetCustomerParams> = define(() => coerced(object({
  customer_id: present(id),
}), {}))

export const updateCustomerParams: z.ZodType<UpdateCustomerParams> = define(() => coerced(object({
  customer_id: present(id),
}), {}))

export const replaceCustomerParams: z.ZodType<ReplaceCustomerParams> = define(() => coerced(object({
  customer_id: present(id),
}), {}))

export const erasePersonalDataParams: z.ZodType<ErasePersonalDataParams> = define(() => coerced(object({
  customer_id: present(id),
}), {}))

export const exportPersonalDataParams: z.ZodType<ExportPersonalDataParams> = define(() => coerced(object({
  customer_id: present(id),
}), {}))

export const restoreCustomerParams: z.ZodType<RestoreCustomerParams> = define(() => coerced(object({
  customer_id: present(id),
}), {}))
