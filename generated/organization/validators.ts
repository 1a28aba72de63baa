// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { countryCode, currencyCode, id, instant, locale, pagination, roleSummary, slug, timeZone } from '../shared/validators.ts'
import { array, coerced, define, integer, nullable, object, optional, string, values, withDefault } from '../support.ts'
import type { ListOwnTenantsQuery, StoreSummary, Tenant, TenantCreate, TenantEvent, TenantPage, TenantResponse, TenantStatus } from './types.ts'

export const tenantStatus: z.ZodType<TenantStatus> = define(() => values(["active","closed"]))

export const tenant: z.ZodType<Tenant> = define(() => object({
  id: id,
  slug: slug,
  name: string(),
  status: tenantStatus,
  currency: currencyCode,
  country: nullable(countryCode),
  timezone: timeZone,
  locale: locale,
  user_id: id,
  roles: array(roleSummary),
  created_at: instant,
  updated_at: instant,
}))

export const tenantCreate: z.ZodType<TenantCreate> = define(() => object({
  name: string({ minLength: 1, maxLength: 200, pattern: "\\S" }),
  slug: optional(slug),
  store_name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  country: optional(countryCode),
  currency: optional(currencyCode),
  timezone: optional(timeZone),
  locale: optional(locale),
}))

export const storeSummary: z.ZodType<StoreSummary> = define(() => object({
  id: id,
  name: string(),
}))

export const tenantResponse: z.ZodType<TenantResponse> = define(() => object({
  success: values([true]),
  data: tenant,
}))

export const tenantPage: z.ZodType<TenantPage> = define(() => object({
  success: values([true]),
  data: array(tenant),
  pagination: pagination,
}))

export const tenantEvent: z.ZodType<TenantEvent> = define(() => object({
  id: id,
  type: values(["tenant.created"]),
  timestamp: instant,
  data: tenant,
}))

export const listOwnTenantsQuery: z.ZodType<ListOwnTenantsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
}), { page: "integer", per_page: "integer" }))
