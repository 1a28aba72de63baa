// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { storeSummary, tenant } from '../organization/validators.ts'
import { countryCode, currencyCode, effectivePermissions, email, id, instant, locale, pagination, permissionKey, phone, roleSummary, slug, timeZone } from '../shared/validators.ts'
import { anything, array, boolean, coerced, define, integer, nothing, nullable, object, oneOf, optional, present, string, values, withDefault } from '../support.ts'
import type { AccountAddress, ApiKey, ApiKeyCreate, ApiKeyCreated, ApiKeyCreatedResponse, ApiKeyEvent, ApiKeyPage, ApiKeyResponse, ApiKeyStatus, AuthorizationDecision, AuthorizeClientQuery, CurrentUser, CurrentUserReplace, CurrentUserResponse, CurrentUserUpdate, CustomerRegistration, DecideAuthorizationBody, DeleteApiKeyParams, DeleteOauthClientParams, EmailVerification, GetApiKeyParams, GetOauthClientParams, IntrospectTokenBody, IssueTokenBody, ListApiKeysQuery, ListOauthClientsQuery, ListSecurityEventsQuery, ListSessionsQuery, LoginCompletion, LoginInput, LoginResult, LoginResultResponse, LogoutInput, MfaChallenge, OauthClient, OauthClientCreate, OauthClientCreated, OauthClientCreatedResponse, OauthClientEvent, OauthClientKind, OauthClientPage, OauthClientResponse, OauthClientStatus, OauthClientUpdate, OauthError, OauthGrantType, OauthTokenQuestion, OauthTokenRequest, OauthTokenState, OauthTokens, PasswordChange, PasswordProof, PasswordReset, RecoveryCodes, RecoveryCodesResponse, RefreshInput, Registration, RegistrationCreate, RegistrationResponse, RevokeSessionParams, RevokeTokenBody, RotateOauthClientSecretParams, SecondStepProof, SecurityEvent, SecurityEventPage, SecurityEventType, Session, SessionPage, SignedIn, SignedInResponse, TenantMembership, TokenInput, TokenKind, TokenState, TokenStateResponse, Tokens, TokensResponse, TotpConfirmation, TotpEnrolment, TotpEnrolmentResponse, UpdateOauthClientParams } from './types.ts'

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
  mfa_enabled: present(boolean()),
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

export const loginResult: z.ZodType<LoginResult> = define(() => oneOf([signedIn, mfaChallenge]))

export const signedIn: z.ZodType<SignedIn> = define(() => object({
  mfa_required: present(values([false])),
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

export const loginResultResponse: z.ZodType<LoginResultResponse> = define(() => object({
  success: present(values([true])),
  data: present(loginResult),
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

export const apiKeyStatus: z.ZodType<ApiKeyStatus> = define(() => values(["active","expired","revoked"]))

export const apiKey: z.ZodType<ApiKey> = define(() => object({
  id: present(id),
  name: present(string()),
  prefix: present(string()),
  user_id: present(id),
  scopes: present(array(permissionKey)),
  status: present(apiKeyStatus),
  expires_at: present(instant),
  last_used_at: present(nullable(instant)),
  last_used_address: present(nullable(string())),
  revoked_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const apiKeyCreate: z.ZodType<ApiKeyCreate> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  scopes: present(array(permissionKey, { minItems: 1, maxItems: 500, uniqueItems: true })),
  expires_in_days: withDefault(integer({ minimum: 1, maximum: 366 }), 90),
}))

export const apiKeyCreated: z.ZodType<ApiKeyCreated> = define(() => object({
  id: present(id),
  name: present(string()),
  prefix: present(string()),
  user_id: present(id),
  scopes: present(array(permissionKey)),
  status: present(apiKeyStatus),
  expires_at: present(instant),
  last_used_at: present(nullable(instant)),
  last_used_address: present(nullable(string())),
  revoked_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
  key: present(string()),
}))

export const apiKeyEvent: z.ZodType<ApiKeyEvent> = define(() => object({
  id: present(id),
  type: present(values(["api_key.created","api_key.revoked"])),
  timestamp: present(instant),
  data: present(apiKey),
}))

export const apiKeyResponse: z.ZodType<ApiKeyResponse> = define(() => object({
  success: present(values([true])),
  data: present(apiKey),
}))

export const apiKeyCreatedResponse: z.ZodType<ApiKeyCreatedResponse> = define(() => object({
  success: present(values([true])),
  data: present(apiKeyCreated),
}))

export const apiKeyPage: z.ZodType<ApiKeyPage> = define(() => object({
  success: present(values([true])),
  data: present(array(apiKey)),
  pagination: present(pagination),
}))

export const customerRegistration: z.ZodType<CustomerRegistration> = define(() => object({
  email: present(email),
  password: present(string({ minLength: 10, maxLength: 200 })),
  first_name: present(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  last_name: present(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  phone: optional(nullable(phone)),
  locale: optional(locale),
}))

export const oauthClientStatus: z.ZodType<OauthClientStatus> = define(() => values(["active","deleted"]))

export const oauthClientKind: z.ZodType<OauthClientKind> = define(() => values(["confidential","public"]))

export const oauthGrantType: z.ZodType<OauthGrantType> = define(() => values(["authorization_code","client_credentials","refresh_token"]))

export const oauthClient: z.ZodType<OauthClient> = define(() => object({
  id: present(id),
  name: present(string()),
  description: present(nullable(string())),
  kind: present(oauthClientKind),
  grant_types: present(array(oauthGrantType)),
  redirect_uris: present(array(string())),
  scopes: present(array(permissionKey)),
  status: present(oauthClientStatus),
  secret_changed_at: present(nullable(instant)),
  created_by: present(id),
  deleted_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const oauthClientCreate: z.ZodType<OauthClientCreate> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 1000 }))),
  kind: present(oauthClientKind),
  grant_types: present(array(oauthGrantType, { minItems: 1, maxItems: 3, uniqueItems: true })),
  redirect_uris: optional(array(string({ minLength: 1, maxLength: 500, pattern: "^[!-~]+$" }), { maxItems: 20, uniqueItems: true })),
  scopes: present(array(permissionKey, { minItems: 1, maxItems: 500, uniqueItems: true })),
}))

export const oauthClientUpdate: z.ZodType<OauthClientUpdate> = define(() => object({
  name: optional(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 1000 }))),
  grant_types: optional(array(oauthGrantType, { minItems: 1, maxItems: 3, uniqueItems: true })),
  redirect_uris: optional(array(string({ minLength: 1, maxLength: 500, pattern: "^[!-~]+$" }), { maxItems: 20, uniqueItems: true })),
  scopes: optional(array(permissionKey, { minItems: 1, maxItems: 500, uniqueItems: true })),
}, { minProperties: 1 }))

export const oauthClientCreated: z.ZodType<OauthClientCreated> = define(() => object({
  id: present(id),
  name: present(string()),
  description: present(nullable(string())),
  kind: present(oauthClientKind),
  grant_types: present(array(oauthGrantType)),
  redirect_uris: present(array(string())),
  scopes: present(array(permissionKey)),
  status: present(oauthClientStatus),
  secret_changed_at: present(nullable(instant)),
  created_by: present(id),
  deleted_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
  client_secret: present(nullable(string())),
}))

export const oauthClientEvent: z.ZodType<OauthClientEvent> = define(() => object({
  id: present(id),
  type: present(values(["oauth_client.created","oauth_client.updated","oauth_client.deleted"])),
  timestamp: present(instant),
  data: present(oauthClient),
}))

export const oauthClientResponse: z.ZodType<OauthClientResponse> = define(() => object({
  success: present(values([true])),
  data: present(oauthClient),
}))

export const oauthClientCreatedResponse: z.ZodType<OauthClientCreatedResponse> = define(() => object({
  success: present(values([true])),
  data: present(oauthClientCreated),
}))

export const oauthClientPage: z.ZodType<OauthClientPage> = define(() => object({
  success: present(values([true])),
  data: present(array(oauthClient)),
  pagination: present(pagination),
}))

export const authorizationDecision: z.ZodType<AuthorizationDecision> = define(() => object({
  action: optional(string({ maxLength: 20 })),
  csrf: optional(string({ maxLength: 200 })),
  email: optional(string({ maxLength: 254 })),
  password: optional(string({ maxLength: 200 })),
  code: optional(string({ maxLength: 40 })),
  response_type: optional(string({ maxLength: 100 })),
  client_id: optional(string({ maxLength: 100 })),
  redirect_uri: optional(string({ maxLength: 500 })),
  scope: optional(string({ maxLength: 8000 })),
  state: optional(string({ maxLength: 1000 })),
  code_challenge: optional(string({ maxLength: 200 })),
  code_challenge_method: optional(string({ maxLength: 20 })),
  ui_locales: optional(string({ maxLength: 200 })),
}, { rest: anything() }))

export const oauthTokenRequest: z.ZodType<OauthTokenRequest> = define(() => object({
  grant_type: optional(string({ maxLength: 200 })),
  client_id: optional(string({ maxLength: 100 })),
  client_secret: optional(string({ maxLength: 200 })),
  code: optional(string({ maxLength: 200 })),
  redirect_uri: optional(string({ maxLength: 500 })),
  code_verifier: optional(string({ maxLength: 200 })),
  refresh_token: optional(string({ maxLength: 200 })),
  scope: optional(string({ maxLength: 8000 })),
}, { rest: anything() }))

export const oauthTokens: z.ZodType<OauthTokens> = define(() => object({
  access_token: present(string()),
  token_type: present(values(["Bearer"])),
  expires_in: present(integer({ minimum: 0 })),
  refresh_token: optional(string()),
  scope: present(string()),
}))

export const oauthTokenQuestion: z.ZodType<OauthTokenQuestion> = define(() => object({
  token: optional(string({ maxLength: 4096 })),
  token_type_hint: optional(string({ maxLength: 100 })),
  client_id: optional(string({ maxLength: 100 })),
  client_secret: optional(string({ maxLength: 200 })),
}, { rest: anything() }))

export const oauthTokenState: z.ZodType<OauthTokenState> = define(() => object({
  active: present(boolean()),
  scope: optional(string()),
  client_id: optional(id),
  sub: optional(id),
  tenant: optional(id),
  token_type: optional(string()),
  iss: optional(string()),
  aud: optional(string()),
  iat: optional(integer()),
  exp: optional(integer()),
}))

export const oauthError: z.ZodType<OauthError> = define(() => object({
  error: present(string()),
  error_description: optional(string()),
}))

export const accountAddress: z.ZodType<AccountAddress> = define(() => object({
  email: present(email),
}))

export const emailVerification: z.ZodType<EmailVerification> = define(() => object({
  token: present(string({ minLength: 1, maxLength: 200 })),
  password: optional(string({ minLength: 1, maxLength: 200 })),
}))

export const passwordReset: z.ZodType<PasswordReset> = define(() => object({
  token: present(string({ minLength: 1, maxLength: 200 })),
  new_password: present(string({ minLength: 10, maxLength: 200 })),
}))

export const loginCompletion: z.ZodType<LoginCompletion> = define(() => object({
  mfa_token: present(string({ minLength: 1, maxLength: 200 })),
  code: present(string({ minLength: 6, maxLength: 40 })),
}))

export const mfaChallenge: z.ZodType<MfaChallenge> = define(() => object({
  mfa_required: present(values([true])),
  mfa_token: present(string()),
  expires_in: present(integer({ minimum: 1 })),
  user: present(nothing()),
  tokens: present(nothing()),
}))

export const passwordProof: z.ZodType<PasswordProof> = define(() => object({
  password: present(string({ minLength: 1, maxLength: 200 })),
}))

export const secondStepProof: z.ZodType<SecondStepProof> = define(() => object({
  password: present(string({ minLength: 1, maxLength: 200 })),
  code: present(string({ minLength: 6, maxLength: 40 })),
}))

export const totpConfirmation: z.ZodType<TotpConfirmation> = define(() => object({
  code: present(string({ pattern: "^[0-9]{6}$" })),
}))

export const totpEnrolment: z.ZodType<TotpEnrolment> = define(() => object({
  secret: present(string()),
  uri: present(string()),
  algorithm: present(values(["SHA1"])),
  digits: present(values([6])),
  period: present(values([30])),
  expires_at: present(instant),
}))

export const totpEnrolmentResponse: z.ZodType<TotpEnrolmentResponse> = define(() => object({
  success: present(values([true])),
  data: present(totpEnrolment),
}))

export const recoveryCodes: z.ZodType<RecoveryCodes> = define(() => object({
  recovery_codes: present(array(string({ minLength: 1 }), { minItems: 10, maxItems: 10 })),
}))

export const recoveryCodesResponse: z.ZodType<RecoveryCodesResponse> = define(() => object({
  success: present(values([true])),
  data: present(recoveryCodes),
}))

export const securityEventType: z.ZodType<SecurityEventType> = define(() => values(["api_key_created","api_key_revoked","customer_registered","email_verification_requested","email_verified","invitation_accepted","login","login_failed","login_locked","logout","mfa_challenged","mfa_disabled","mfa_enabled","mfa_failed","oauth_client_created","oauth_client_deleted","oauth_client_secret_rotated","oauth_code_reused","oauth_granted","oauth_refresh_token_reused","operator_token","password_changed","password_reset","password_reset_requested","permission_refused","profile_changed","recovery_code_used","recovery_codes_renewed","refresh_token_reused","registered","session_revoked"]))

export const securityEvent: z.ZodType<SecurityEvent> = define(() => object({
  id: present(id),
  type: present(securityEventType),
  at: present(instant),
  user_id: present(nullable(id)),
  user_name: present(nullable(string())),
  permission: present(nullable(string())),
  address: present(nullable(string())),
  user_agent: present(nullable(string())),
  request_id: present(nullable(string())),
}))

export const securityEventPage: z.ZodType<SecurityEventPage> = define(() => object({
  success: present(values([true])),
  data: present(array(securityEvent)),
  pagination: present(pagination),
}))

export const listApiKeysQuery: z.ZodType<ListApiKeysQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","expires_at","-expires_at","last_used_at","-last_used_at","created_at","-created_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(apiKeyStatus),
  user_id: optional(id),
  permission: optional(permissionKey),
  expires_at__lte: optional(instant),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" } }))

export const deleteApiKeyParams: z.ZodType<DeleteApiKeyParams> = define(() => coerced(object({
  api_key_id: present(id),
}), {}))

export const getApiKeyParams: z.ZodType<GetApiKeyParams> = define(() => coerced(object({
  api_key_id: present(id),
}), {}))

export const listSessionsQuery: z.ZodType<ListSessionsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
}), { page: "integer", per_page: "integer" }))

export const revokeSessionParams: z.ZodType<RevokeSessionParams> = define(() => coerced(object({
  session_id: present(id),
}), {}))

export const authorizeClientQuery: z.ZodType<AuthorizeClientQuery> = define(() => coerced(object({
  response_type: optional(string({ maxLength: 100 })),
  client_id: optional(string({ maxLength: 100 })),
  redirect_uri: optional(string({ maxLength: 500 })),
  scope: optional(string({ maxLength: 8000 })),
  state: optional(string({ maxLength: 1000 })),
  code_challenge: optional(string({ maxLength: 200 })),
  code_challenge_method: optional(string({ maxLength: 20 })),
  ui_locales: optional(string({ maxLength: 200 })),
}, { rest: anything() }), {}))

export const decideAuthorizationBody: z.ZodType<DecideAuthorizationBody> = define(() => coerced(authorizationDecision, {}))

export const listOauthClientsQuery: z.ZodType<ListOauthClientsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","created_at","-created_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(oauthClientStatus),
  kind: optional(oauthClientKind),
  grant_type: optional(oauthGrantType),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" } }))

export const deleteOauthClientParams: z.ZodType<DeleteOauthClientParams> = define(() => coerced(object({
  client_id: present(id),
}), {}))

export const getOauthClientParams: z.ZodType<GetOauthClientParams> = define(() => coerced(object({
  client_id: present(id),
}), {}))

export const updateOauthClientParams: z.ZodType<UpdateOauthClientParams> = define(() => coerced(object({
  client_id: present(id),
}), {}))

export const rotateOauthClientSecretParams: z.ZodType<RotateOauthClientSecretParams> = define(() => coerced(object({
  client_id: present(id),
}), {}))

export const introspectTokenBody: z.ZodType<IntrospectTokenBody> = define(() => coerced(oauthTokenQuestion, {}))

export const revokeTokenBody: z.ZodType<RevokeTokenBody> = define(() => coerced(oauthTokenQuestion, {}))

export const issueTokenBody: z.ZodType<IssueTokenBody> = define(() => coerced(oauthTokenRequest, {}))

export const listSecurityEventsQuery: z.ZodType<ListSecurityEventsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  ordering: optional(array(values(["at","-at"]), { minItems: 1, maxItems: 1 })),
  type: optional(securityEventType),
  user_id: optional(id),
  address: optional(string({ minLength: 1, maxLength: 64 })),
  at__gte: optional(instant),
  at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" } }))
