// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { countryCode, currencyCode, id, instant, locale, pagination, roleSummary, slug, timeZone } from '../shared/validators.ts'
import { array, coerced, define, integer, nullable, object, optional, present, string, values, withDefault } from '../support.ts'
import type { ListOwnTenantsQuery, StoreSummary, Tenant, TenantCreate, TenantEvent, TenantPage, TenantResponse, TenantStatus } from './types.ts'

export const tenantStatus: z.ZodType<TenantStatus> = define(() => values(["active","closed"]))

export const tenant: z.ZodType<Tenant> = define(() => object({
  id: present(id),
  slug: present(slug),
  name: present(string()),
  status: present(tenantStatus),
  currency: present(currencyCode),
  country: present(nullable(countryCode)),
  timezone: present(timeZone),
  locale: present(locale),
  user_id: present(id),
  roles: present(array(roleSummary)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const tenantCreate: z.ZodType<TenantCreate> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  slug: optional(slug),
  store_name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  country: optional(countryCode),
  currency: optional(currencyCode),
  timezone: optional(timeZone),
  locale: optional(locale),
}))

export const storeSummary: z.ZodType<StoreSummary> = define(() => object({
  id: present(id),
  name: present(string()),
}))

export const tenantResponse: z.ZodType<TenantResponse> = define(() => object({
  success: present(values([true])),
  data: present(tenant),
}))

export const tenantPage: z.ZodType<TenantPage> = define(() => object({
  success: present(values([true])),
  data: present(array(tenant)),
  pagination: present(pagination),
}))

export const tenantEvent: z.ZodType<TenantEvent> = define(() => object({
  id: present(id),
  type: present(values(["tenant.created"])),
  timestamp: present(instant),
  data: present(tenant),
}))

export const listOwnTenantsQuery: z.ZodType<ListOwnTenantsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
}), { page: "integer", per_page: "integer" }))
