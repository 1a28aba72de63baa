// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { storeSummary, tenant } from '../organization/validators.ts'
import { countryCode, currencyCode, effectivePermissions, email, id, instant, locale, pagination, phone, roleSummary, slug, timeZone } from '../shared/validators.ts'
import { array, boolean, coerced, define, integer, nullable, object, optional, string, values, withDefault } from '../support.ts'
import type { CurrentUser, CurrentUserReplace, CurrentUserResponse, CurrentUserUpdate, ListSessionsQuery, LoginInput, LogoutInput, PasswordChange, RefreshInput, Registration, RegistrationCreate, RegistrationResponse, RevokeSessionParams, Session, SessionPage, SignedIn, SignedInResponse, TenantMembership, TokenInput, TokenKind, TokenState, TokenStateResponse, Tokens, TokensResponse } from './types.ts'

export const registrationCreate: z.ZodType<RegistrationCreate> = define(() => object({
  email: email,
  password: string({ minLength: 10, maxLength: 200 }),
  first_name: string({ minLength: 1, maxLength: 100, pattern: "\\S" }),
  last_name: string({ minLength: 1, maxLength: 100, pattern: "\\S" }),
  phone: optional(nullable(phone)),
  company_name: string({ minLength: 1, maxLength: 200, pattern: "\\S" }),
  store_name: string({ minLength: 1, maxLength: 200, pattern: "\\S" }),
  country: optional(countryCode),
  currency: optional(currencyCode),
  timezone: optional(timeZone),
  locale: optional(locale),
}))

export const loginInput: z.ZodType<LoginInput> = define(() => object({
  email: email,
  password: string({ minLength: 1, maxLength: 200 }),
  device_name: optional(string({ minLength: 1, maxLength: 100 })),
}))

export const logoutInput: z.ZodType<LogoutInput> = define(() => object({
  refresh_token: optional(string({ minLength: 1, maxLength: 4096 })),
}))

export const refreshInput: z.ZodType<RefreshInput> = define(() => object({
  refresh_token: string({ minLength: 1, maxLength: 4096 }),
}))

export const tokenInput: z.ZodType<TokenInput> = define(() => object({
  token: string({ minLength: 1, maxLength: 4096 }),
}))

export const passwordChange: z.ZodType<PasswordChange> = define(() => object({
  current_password: string({ minLength: 1, maxLength: 200 }),
  new_password: string({ minLength: 10, maxLength: 200 }),
}))

export const tokens: z.ZodType<Tokens> = define(() => object({
  access_token: string(),
  token_type: values(["Bearer"]),
  expires_in: integer({ minimum: 1 }),
  refresh_token: string(),
  refresh_expires_in: integer({ minimum: 1 }),
}))

export const tokenKind: z.ZodType<TokenKind> = define(() => values(["access","refresh"]))

export const tokenState: z.ZodType<TokenState> = define(() => object({
  valid: boolean(),
  kind: nullable(tokenKind),
  identity_id: nullable(id),
  session_id: nullable(id),
  expires_at: nullable(instant),
}))

export const tenantMembership: z.ZodType<TenantMembership> = define(() => object({
  id: id,
  slug: slug,
  name: string(),
  user_id: id,
  roles: array(roleSummary),
}))

export const currentUser: z.ZodType<CurrentUser> = define(() => object({
  id: id,
  email: string({ format: "email" }),
  email_verified: boolean(),
  first_name: string(),
  last_name: string(),
  name: string(),
  phone: nullable(string()),
  locale: nullable(locale),
  timezone: nullable(timeZone),
  tenants: array(tenantMembership),
  current: nullable(effectivePermissions),
  created_at: instant,
  updated_at: instant,
}))

export const currentUserReplace: z.ZodType<CurrentUserReplace> = define(() => object({
  first_name: string({ minLength: 1, maxLength: 100, pattern: "\\S" }),
  last_name: string({ minLength: 1, maxLength: 100, pattern: "\\S" }),
  phone: optional(nullable(phone)),
  locale: optional(nullable(locale)),
  timezone: optional(nullable(timeZone)),
}))

export const currentUserUpdate: z.ZodType<CurrentUserUpdate> = define(() => object({
  first_name: optional(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  last_name: optional(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  phone: optional(nullable(phone)),
  locale: optional(nullable(locale)),
  timezone: optional(nullable(timeZone)),
}, { minProperties: 1 }))

export const signedIn: z.ZodType<SignedIn> = define(() => object({
  user: currentUser,
  tokens: tokens,
}))

export const registration: z.ZodType<Registration> = define(() => object({
  user: currentUser,
  tenant: tenant,
  store: storeSummary,
  tokens: tokens,
}))

export const session: z.ZodType<Session> = define(() => object({
  id: id,
  device_name: nullable(string()),
  address: nullable(string()),
  user_agent: nullable(string()),
  created_at: instant,
  last_used_at: instant,
  expires_at: instant,
  current: boolean(),
}))

export const registrationResponse: z.ZodType<RegistrationResponse> = define(() => object({
  success: values([true]),
  data: registration,
}))

export const signedInResponse: z.ZodType<SignedInResponse> = define(() => object({
  success: values([true]),
  data: signedIn,
}))

export const tokensResponse: z.ZodType<TokensResponse> = define(() => object({
  success: values([true]),
  data: tokens,
}))

export const tokenStateResponse: z.ZodType<TokenStateResponse> = define(() => object({
  success: values([true]),
  data: tokenState,
}))

export const currentUserResponse: z.ZodType<CurrentUserResponse> = define(() => object({
  success: values([true]),
  data: currentUser,
}))

export const sessionPage: z.ZodType<SessionPage> = define(() => object({
  success: values([true]),
  data: array(session),
  pagination: pagination,
}))

export const listSessionsQuery: z.ZodType<ListSessionsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
}), { page: "integer", per_page: "integer" }))

export const revokeSessionParams: z.ZodType<RevokeSessionParams> = define(() => coerced(object({
  session_id: id,
}), {}))
