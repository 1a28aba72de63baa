// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { storeSummary, tenant } from '../organization/validators.ts'
import { countryCode, currencyCode, effectivePermissions, email, id, instant, locale, pagination, phone, roleSummary, slug, timeZone } from '../shared/validators.ts'
import { array, boolean, coerced, define, integer, nullable, object, optional, present, string, values, withDefault } from '../support.ts'
import type { AccountAddress, CurrentUser, CurrentUserReplace, CurrentUserResponse, CurrentUserUpdate, EmailVerification, ListSessionsQuery, LoginInput, LogoutInput, PasswordChange, PasswordReset, RefreshInput, Registration, RegistrationCreate, RegistrationResponse, RevokeSessionParams, Session, SessionPage, SignedIn, SignedInResponse, TenantMembership, TokenInput, TokenKind, TokenState, TokenStateResponse, Tokens, TokensResponse } from './types.ts'

export const registrationCreate: z.ZodType<RegistrationCreate> = define(() => object({
  email: present(email),
  password: present(string({ minLength: 10, maxLength: 200 })),
  first_name: present(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  last_name: present(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  phone: optional(nullable(phone)),
  company_name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  store_name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  country: optional(countryCode),
  currency: optional(currencyCode),
  timezone: optional(timeZone),
  locale: optional(locale),
}))

export const loginInput: z.ZodType<LoginInput> = define(() => object({
  email: present(email),
  password: present(string({ minLength: 1, maxLength: 200 })),
  device_name: optional(string({ minLength: 1, maxLength: 100 })),
}))

export const logoutInput: z.ZodType<LogoutInput> = define(() => object({
  refresh_token: optional(string({ minLength: 1, maxLength: 4096 })),
}))

export const refreshInput: z.ZodType<RefreshInput> = define(() => object({
  refresh_token: present(string({ minLength: 1, maxLength: 4096 })),
}))

export const tokenInput: z.ZodType<TokenInput> = define(() => object({
  token: present(string({ minLength: 1, maxLength: 4096 })),
}))

export const passwordChange: z.ZodType<PasswordChange> = define(() => object({
  current_password: present(string({ minLength: 1, maxLength: 200 })),
  new_password: present(string({ minLength: 10, maxLength: 200 })),
}))

export const tokens: z.ZodType<Tokens> = define(() => object({
  access_token: present(string()),
  token_type: present(values(["Bearer"])),
  expires_in: present(integer({ minimum: 1 })),
  refresh_token: present(string()),
  refresh_expires_in: present(integer({ minimum: 1 })),
}))

export const tokenKind: z.ZodType<TokenKind> = define(() => values(["access","refresh"]))

export const tokenState: z.ZodType<TokenState> = define(() => object({
  valid: present(boolean()),
  kind: present(nullable(tokenKind)),
  identity_id: present(nullable(id)),
  session_id: present(nullable(id)),
  expires_at: present(nullable(instant)),
}))

export const tenantMembership: z.ZodType<TenantMembership> = define(() => object({
  id: present(id),
  slug: present(slug),
  name: present(string()),
  user_id: present(id),
  roles: present(array(roleSummary)),
}))

export const currentUser: z.ZodType<CurrentUser> = define(() => object({
  id: present(id),
  email: present(string({ format: "email" })),
  email_verified: present(boolean()),
  first_name: present(string()),
  last_name: present(string()),
  name: present(string()),
  phone: present(nullable(string())),
  locale: present(nullable(locale)),
  timezone: present(nullable(timeZone)),
  tenants: present(array(tenantMembership)),
  current: present(nullable(effectivePermissions)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const currentUserReplace: z.ZodType<CurrentUserReplace> = define(() => object({
  first_name: present(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  last_name: present(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
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
  user: present(currentUser),
  tokens: present(tokens),
}))

export const registration: z.ZodType<Registration> = define(() => object({
  user: present(currentUser),
  tenant: present(tenant),
  store: present(storeSummary),
  tokens: present(tokens),
}))

export const session: z.ZodType<Session> = define(() => object({
  id: present(id),
  device_name: present(nullable(string())),
  address: present(nullable(string())),
  user_agent: present(nullable(string())),
  created_at: present(instant),
  last_used_at: present(instant),
  expires_at: present(instant),
  current: present(boolean()),
}))

export const registrationResponse: z.ZodType<RegistrationResponse> = define(() => object({
  success: present(values([true])),
  data: present(registration),
}))

export const signedInResponse: z.ZodType<SignedInResponse> = define(() => object({
  success: present(values([true])),
  data: present(signedIn),
}))

export const tokensResponse: z.ZodType<TokensResponse> = define(() => object({
  success: present(values([true])),
  data: present(tokens),
}))

export const tokenStateResponse: z.ZodType<TokenStateResponse> = define(() => object({
  success: present(values([true])),
  data: present(tokenState),
}))

export const currentUserResponse: z.ZodType<CurrentUserResponse> = define(() => object({
  success: present(values([true])),
  data: present(currentUser),
}))

export const sessionPage: z.ZodType<SessionPage> = define(() => object({
  success: present(values([true])),
  data: present(array(session)),
  pagination: present(pagination),
}))

export const accountAddress: z.ZodType<AccountAddress> = define(() => object({
  email: present(email),
}))

export const emailVerification: z.ZodType<EmailVerification> = define(() => object({
  token: present(string({ minLength: 1, maxLength: 200 })),
}))

export const passwordReset: z.ZodType<PasswordReset> = define(() => object({
  token: present(string({ minLength: 1, maxLength: 200 })),
  new_password: present(string({ minLength: 10, maxLength: 200 })),
}))

export const listSessionsQuery: z.ZodType<ListSessionsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
}), { page: "integer", per_page: "integer" }))

export const revokeSessionParams: z.ZodType<RevokeSessionParams> = define(() => coerced(object({
  session_id: present(id),
}), {}))
