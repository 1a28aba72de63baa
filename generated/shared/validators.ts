// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { anything, array, define, integer, nullable, object, optional, string, values } from '../support.ts'
import type { Address, AddressInput, CountryCode, CurrencyCode, EffectivePermissions, EffectivePermissionsResponse, Email, Id, Instant, Locale, Money, Pagination, PermissionKey, Phone, PositiveMoney, Problem, ProblemDetail, RoleSummary, Scope, Slug, TimeZone } from './types.ts'

export const id: z.ZodType<Id> = define(() => string({ pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", format: "uuid" }))

export const money: z.ZodType<Money> = define(() => string({ pattern: "^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,4})?$" }))

export const positiveMoney: z.ZodType<PositiveMoney> = define(() => string({ pattern: "^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,4})?$" }))

export const instant: z.ZodType<Instant> = define(() => string({ pattern: "^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})$", format: "date-time" }))

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
  id: id,
  key: string(),
  name: string(),
}))

export const effectivePermissions: z.ZodType<EffectivePermissions> = define(() => object({
  tenant_id: id,
  user_id: id,
  roles: array(roleSummary),
  scope: scope,
  permissions: array(permissionKey),
}))

export const effectivePermissionsResponse: z.ZodType<EffectivePermissionsResponse> = define(() => object({
  success: values([true]),
  data: effectivePermissions,
}))

export const address: z.ZodType<Address> = define(() => object({
  line1: nullable(string({ minLength: 1, maxLength: 200 })),
  line2: nullable(string({ minLength: 1, maxLength: 200 })),
  city: nullable(string({ minLength: 1, maxLength: 120 })),
  state: nullable(string({ minLength: 1, maxLength: 120 })),
  postal_code: nullable(string({ minLength: 1, maxLength: 20 })),
  country: nullable(countryCode),
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
  page: nullable(integer({ minimum: 1 })),
  per_page: integer({ minimum: 1, maximum: 100 }),
  total: nullable(integer({ minimum: 0 })),
  total_pages: nullable(integer({ minimum: 0 })),
  next: nullable(string({ format: "uri-reference" })),
  previous: nullable(string({ format: "uri-reference" })),
  next_cursor: nullable(string()),
}))

export const problem: z.ZodType<Problem> = define(() => object({
  success: values([false]),
  error: object({
    code: string({ pattern: "^([A-Z][A-Z_]*|[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*)$" }),
    message: string({ minLength: 1 }),
    details: array(problemDetail),
    context: optional(object({}, { rest: anything() })),
  }),
  timestamp: instant,
  request_id: string({ minLength: 1 }),
}))

export const problemDetail: z.ZodType<ProblemDetail> = define(() => object({
  field: string(),
  code: string({ minLength: 1 }),
  message: string({ minLength: 1 }),
}))
