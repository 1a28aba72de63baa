// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { anything, array, define, integer, nullable, object, optional, present, string, values } from '../support.ts'
import type { Address, AddressInput, CalendarDate, CountryCode, CurrencyCode, EffectivePermissions, EffectivePermissionsResponse, Email, Id, Instant, Locale, Money, Pagination, PermissionKey, Phone, PositiveMoney, PositiveQuantity, Problem, ProblemDetail, Quantity, RoleSummary, Scope, SignedQuantity, Slug, StockValue, TimeZone, UnitCost } from './types.ts'

export const id: z.ZodType<Id> = define(() => string({ pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", format: "uuid" }))

export const money: z.ZodType<Money> = define(() => string({ pattern: "^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,4})?$" }))

export const positiveMoney: z.ZodType<PositiveMoney> = define(() => string({ pattern: "^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,4})?$" }))

export const quantity: z.ZodType<Quantity> = define(() => string({ pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$" }))

export const positiveQuantity: z.ZodType<PositiveQuantity> = define(() => string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$" }))

export const signedQuantity: z.ZodType<SignedQuantity> = define(() => string({ pattern: "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$" }))

export const unitCost: z.ZodType<UnitCost> = define(() => string({ pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$" }))

export const stockValue: z.ZodType<StockValue> = define(() => string({ pattern: "^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,6})?$" }))

export const instant: z.ZodType<Instant> = define(() => string({ pattern: "^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})$", format: "date-time" }))

export const calendarDate: z.ZodType<CalendarDate> = define(() => string({ pattern: "^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$", format: "date" }))

export const email: z.ZodType<Email> = define(() => string({ maxLength: 254, format: "email" }))

export const phone: z.ZodType<Phone> = define(() => string({ minLength: 3, maxLength: 40, pattern: "^[+0-9(][0-9 ()./-]*(?:(?:x|ext\\.?) ?[0-9]{1,6})?$" }))

export const countryCode: z.ZodType<CountryCode> = define(() => string({ pattern: "^[A-Z]{2}$" }))

export const currencyCode: z.ZodType<CurrencyCode> = define(() => string({ pattern: "^[A-Z]{3}$" }))

export const locale: z.ZodType<Locale> = define(() => values(["en","ar","ru"]))

export const slug: z.ZodType<Slug> = define(() => string({ maxLength: 63, pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }))

export const timeZone: z.ZodType<TimeZone> = define(() => string({ minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_+-]+(?:/[A-Za-z0-9_+-]+)*$" }))

export const permissionKey: z.ZodType<PermissionKey> = define(() => string({ maxLength: 100, pattern: "^[a-z][a-z0-9_]*:[a-z][a-z0-9_]*$" }))

export const scope: z.ZodType<Scope> = define(() => values(["tenant","branch","own"]))

export const roleSummary: z.ZodType<RoleSummary> = define(() => object({
  id: present(id),
  key: present(string()),
  name: present(string()),
}))

export const effectivePermissions: z.ZodType<EffectivePermissions> = define(() => object({
  tenant_id: present(id),
  user_id: present(id),
  roles: present(array(roleSummary)),
  scope: present(scope),
  permissions: present(array(permissionKey)),
}))

export const effectivePermissionsResponse: z.ZodType<EffectivePermissionsResponse> = define(() => object({
  success: present(values([true])),
  data: present(effectivePermissions),
}))

export const address: z.ZodType<Address> = define(() => object({
  line1: present(nullable(string({ minLength: 1, maxLength: 200 }))),
  line2: present(nullable(string({ minLength: 1, maxLength: 200 }))),
  city: present(nullable(string({ minLength: 1, maxLength: 120 }))),
  state: present(nullable(string({ minLength: 1, maxLength: 120 }))),
  postal_code: present(nullable(string({ minLength: 1, maxLength: 20 }))),
  country: present(nullable(countryCode)),
}))

export const addressInput: z.ZodType<AddressInput> = define(() => object({
  line1: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  line2: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  city: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  state: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  postal_code: optional(nullable(string({ minLength: 1, maxLength: 20 }))),
  country: optional(nullable(countryCode)),
}))

export const pagination: z.ZodType<Pagination> = define(() => object({
  page: present(nullable(integer({ minimum: 1 }))),
  per_page: present(integer({ minimum: 1, maximum: 100 })),
  total: present(nullable(integer({ minimum: 0 }))),
  total_pages: present(nullable(integer({ minimum: 0 }))),
  next: present(nullable(string({ format: "uri-reference" }))),
  previous: present(nullable(string({ format: "uri-reference" }))),
  next_cursor: present(nullable(string())),
}))

export const problem: z.ZodType<Problem> = define(() => object({
  success: present(values([false])),
  error: present(object({
    code: present(string({ pattern: "^([A-Z][A-Z_]*|[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*)$" })),
    message: present(string({ minLength: 1 })),
    details: present(array(problemDetail)),
    context: optional(object({}, { rest: anything() })),
  })),
  timestamp: present(instant),
  request_id: present(string({ minLength: 1 })),
}))

export const problemDetail: z.ZodType<ProblemDetail> = define(() => object({
  field: present(string()),
  code: present(string({ minLength: 1 })),
  message: present(string({ minLength: 1 })),
}))
