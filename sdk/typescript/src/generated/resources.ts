// generated from spec/, do not edit
import type { Call, Pages } from '../result.ts'
import type { RequestOptions, Transport } from '../transport.ts'
import type { components, operations } from './schema.ts'

type Schemas = components['schemas']

export class ActivityLogs {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List what was changed
   *
   * Every change of a row of the tenant, the newest first, with each field before and after. Fields that the caller may not see are left out, secrets were never written down. A role of scope `own` sees what its holder did, `branch` what the people of the branch did. Reading on by `cursor` counts nothing. Changes nothing.
   *
   * Needs the permission `logs:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.ordering Fields to order by; a leading hyphen turns the order round.
   * @param query.user_id Only what this user did. (uuid)
   * @param query.operation Only what this operation did. (at most 100 characters)
   * @param query.action Only what was created, updated or deleted.
   * @param query.entity Only changes of this kind of thing. (at most 63 characters)
   * @param query.entity_id Only changes of this one thing. (at most 200 characters)
   * @param query.request_id Only what this request did. (at most 128 characters)
   * @param query.address Only what was done from this network address. (at most 100 characters)
   * @param query.at__gte At or after this instant. (date-time)
   * @param query.at__lte At or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listActivityLogs']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['ActivityLog']> {
    return this.transport.pages<Schemas['ActivityLog']>({ id: 'listActivityLogs', method: 'GET', path: '/api/v1/logs', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Export what was changed as CSV or JSON
   *
   * The same changes as the list, by the same filters, all of them as one file that is written while it is read, the newest first. The CSV is in UTF-8 with a byte-order mark; a cell that a spreadsheet would take for a formula has an apostrophe in front, and `changes` is JSON. The JSON is one array. Changes nothing.
   *
   * Needs the permission `logs:export`.
   *
   * @param query.format What the file is. (default "csv")
   * @param query.user_id Only what this user did. (uuid)
   * @param query.operation Only what this operation did. (at most 100 characters)
   * @param query.action Only what was created, updated or deleted.
   * @param query.entity Only changes of this kind of thing. (at most 63 characters)
   * @param query.entity_id Only changes of this one thing. (at most 200 characters)
   * @param query.request_id Only what this request did. (at most 128 characters)
   * @param query.address Only what was done from this network address. (at most 100 characters)
   * @param query.at__gte At or after this instant. (date-time)
   * @param query.at__lte At or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  export(query: NonNullable<operations['exportActivityLogs']['parameters']['query']> = {}, options?: RequestOptions): Call<Blob> {
    return this.transport.call<Blob>({ id: 'exportActivityLogs', method: 'GET', path: '/api/v1/logs/export', query, tenant: true, answer: 'blob' }, options)
  }

  /**
   * Get one change
   *
   * One change with each field before and after, but for fields that the caller may not see. Changes nothing.
   *
   * Needs the permission `logs:view`.
   *
   * @param logId The change. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(logId: string, options?: RequestOptions): Call<Schemas['ActivityLog']> {
    return this.transport.call<Schemas['ActivityLog']>({ id: 'getActivityLog', method: 'GET', path: '/api/v1/logs/{log_id}', params: { log_id: logId }, tenant: true }, options)
  }
}

export class ApiKeys {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List API keys
   *
   * API keys of the tenant that the caller's scope reaches; revoked ones are left out unless `status` asks for them. The key itself is never shown again, only its prefix. An API key or an OAuth token cannot ask. Changes nothing.
   *
   * Needs the permission `api_keys:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.status Only keys in this status.
   * @param query.user_id Only keys that speak for this user. (uuid)
   * @param query.permission Only keys whose scopes include this permission. (at most 100 characters)
   * @param query.expires_at__lte Only keys that expire at or before this instant. (date-time)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listApiKeys']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['ApiKey']> {
    return this.transport.pages<Schemas['ApiKey']>({ id: 'listApiKeys', method: 'GET', path: '/api/v1/auth/api-keys', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create an API key
   *
   * Makes a key that speaks for the caller in this tenant, narrowed to `scopes`, and shows it this once. At each request it may do what the caller may do then and the scopes allow. Announces `api_key.created` and leaves a security event. Refused with 403 where a scope is not held by the caller, or where an API key or an OAuth token asks; with 422 where a scope does not exist, or where the caller has 50 keys already.
   *
   * Needs the permission `api_keys:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RuleViolationError (422): A scope does not exist (`api_key.unknown_scope`), or the caller has as many keys as one may have (`api_key.too_many`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['ApiKeyCreate'], options?: RequestOptions): Call<Schemas['ApiKeyCreated']> {
    return this.transport.call<Schemas['ApiKeyCreated']>({ id: 'createApiKey', method: 'POST', path: '/api/v1/auth/api-keys', body, tenant: true }, options)
  }

  /**
   * Revoke an API key
   *
   * The key works no more, on any server; it leaves the lists and can still be read. Announces `api_key.revoked` and leaves a security event. Refused with 409 where it is revoked already, and with 403 where an API key or an OAuth token asks.
   *
   * Needs the permission `api_keys:delete`.
   *
   * @param apiKeyId Id of the API key. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The API key is revoked already (`api_key.cannot_revoke`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(apiKeyId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteApiKey', method: 'DELETE', path: '/api/v1/auth/api-keys/{api_key_id}', params: { api_key_id: apiKeyId }, tenant: true }, options)
  }

  /**
   * Get an API key
   *
   * One API key, revoked and expired ones too; never the key itself. An API key or an OAuth token cannot ask. Changes nothing.
   *
   * Needs the permission `api_keys:view`.
   *
   * @param apiKeyId Id of the API key. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(apiKeyId: string, options?: RequestOptions): Call<Schemas['ApiKey']> {
    return this.transport.call<Schemas['ApiKey']>({ id: 'getApiKey', method: 'GET', path: '/api/v1/auth/api-keys/{api_key_id}', params: { api_key_id: apiKeyId }, tenant: true }, options)
  }
}

export class AuditLogs {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List the chained entries of what concerns security
   *
   * Log-ins and other security events of the tenant's people, and changes of users, roles, who holds which, invitations and settings,
   * the newest first, within a minute of when they happened.
   *
   * Each entry holds a hash over its own content and the hash of the one before. `detail_hash` is the SHA-256 of `detail`, `hash` that
   * of the object of `address`, `at`, `detail_hash`, `entity`, `entity_id`, `id`, `operation`, `previous_hash`, `request_id`,
   * `sequence`, `tenant_id`, `type` and `user_id`, each as JSON in the canonical form of RFC 8785, in UTF-8; hashes are written in
   * lower-case hexadecimal, and the first entry follows 64 zeros. `detail` may lack what the caller may not see, or what has been
   * erased for a person's sake; its hash stays. Changes nothing.
   *
   * Needs the permission `security:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.ordering Fields to order by; a leading hyphen turns the order round.
   * @param query.type Only entries of this type. (at most 100 characters)
   * @param query.user_id Only what this user did. (uuid)
   * @param query.operation Only what this operation did. (at most 100 characters)
   * @param query.entity Only changes of this kind of thing. (at most 63 characters)
   * @param query.entity_id Only changes of this one thing. (at most 200 characters)
   * @param query.request_id Only what this request did. (at most 128 characters)
   * @param query.address Only what was done from this network address. (at most 100 characters)
   * @param query.at__gte At or after this instant. (date-time)
   * @param query.at__lte At or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listAuditLogs']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['AuditLog']> {
    return this.transport.pages<Schemas['AuditLog']>({ id: 'listAuditLogs', method: 'GET', path: '/api/v1/security/audit-logs', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Prove the chain of the audit log
   *
   * Computes every hash of the chain anew and holds it against the entries, against what they were made of, and against the anchors that were taken each day, mailed and written to the log of the server. Names each entry that was altered, removed or put in, with its place. An anchor that was kept outside can be held against it as well. Changes nothing.
   *
   * Needs the permission `security:view`.
   *
   * @param query.anchor An anchor that was kept outside, as its place, a colon and its hash.
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  verify(query: NonNullable<operations['verifyAuditLog']['parameters']['query']> = {}, options?: RequestOptions): Call<Schemas['AuditVerification']> {
    return this.transport.call<Schemas['AuditVerification']>({ id: 'verifyAuditLog', method: 'GET', path: '/api/v1/security/audit-logs/verify', query, tenant: true }, options)
  }
}

export class Auth {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * Change the own password
   *
   * Sets a new password and ends every other session of the identity; the session of this request goes on. Refused with 422 where the current password is wrong, the new one is the same, or the new one is weak or known from a breach. Wrong passwords count as failed log-ins.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RuleViolationError (422): The current password is wrong (`identity.wrong_password`), the new one is the same (`identity.password_unchanged`), or it is weak or known from a breach (`identity.password_weak`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  changePassword(body: Schemas['PasswordChange'], options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'changePassword', method: 'POST', path: '/api/v1/auth/change-password', body }, options)
  }

  /**
   * Mail a single-use link for a new password
   *
   * Mails a link that is good for 30 minutes and voids the older ones, where the address has an identity. The answer is the same and takes as long where it has none. The password stays as it is until the link is used. Five requests for an address and account within five minutes give 429; one mailbox gets five such mails in half an hour.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  forgotPassword(body: Schemas['AccountAddress'], options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'forgotPassword', method: 'POST', path: '/api/v1/auth/forgot-password', body, anonymous: true }, options)
  }

  /**
   * Sign in with e-mail address and password
   *
   * Begins a session and returns its tokens. Where the person has a second step on, it begins none and answers `mfa_required` with a token for `completeMfaLogin` instead. An unknown address and a wrong password are refused with the same 401, after the same time. Five failures for an address and account within five minutes give 429; successes do not count.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The e-mail address is unknown or the password is wrong; the answer does not say which.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  login(body: Schemas['LoginInput'], options?: RequestOptions): Call<Schemas['LoginResult']> {
    return this.transport.call<Schemas['LoginResult']>({ id: 'login', method: 'POST', path: '/api/v1/auth/login', body, anonymous: true }, options)
  }

  /**
   * Finish a log-in with the second step
   *
   * Takes the token of a log-in that answered `mfa_required`, and a code of the authenticator or one of the recovery codes; begins a session and returns its tokens. The token works once, for five minutes, and only on the device that showed the password. Each code works once. A used recovery code is told to the owner by mail. Refused with 401 where the token is not valid, and with 422 where the code is wrong; five wrong ones for an account within five minutes give 429, on whatever address and server.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The token is unknown, used, expired, of another device, or from before the password was changed.
   * @throws RuleViolationError (422): The code is wrong or used (`identity.wrong_code`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  completeMfaLogin(body: Schemas['LoginCompletion'], options?: RequestOptions): Call<Schemas['SignedIn']> {
    return this.transport.call<Schemas['SignedIn']>({ id: 'completeMfaLogin', method: 'POST', path: '/api/v1/auth/login/mfa', body, anonymous: true }, options)
  }

  /**
   * Sign out
   *
   * Ends the session of the access token, and also that of the refresh token in the body where it is one's own: neither token works any more, on any server. A refresh token that is unknown, foreign or ended already is passed over.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  logout(body?: Schemas['LogoutInput'], options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'logout', method: 'POST', path: '/api/v1/auth/logout', body }, options)
  }

  /**
   * Get the signed-in person
   *
   * The own identity, the tenants in which one is an active user, and as `current` what one may do in the tenant of `X-Tenant-ID`, or in the only one. Refused with 403 where the header names a tenant that one does not belong to. An API key or an OAuth token is shown its own tenant alone, and no more permissions than its scopes allow; a client that acts by itself is nobody and refused. Changes nothing.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  getCurrentUser(options?: RequestOptions): Call<Schemas['CurrentUser']> {
    return this.transport.call<Schemas['CurrentUser']>({ id: 'getCurrentUser', method: 'GET', path: '/api/v1/auth/me', tenant: true }, options)
  }

  /**
   * Update some fields of the own profile
   *
   * Merges the body into the own identity (RFC 7396): a field left out stays, a null clears. The profiles that tenants keep of their users stay as they are. Refused as replacing is.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The time zone does not exist (`identity.unknown_timezone`), or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  updateCurrentUser(body: Schemas['CurrentUserUpdate'], options?: RequestOptions): Call<Schemas['CurrentUser']> {
    return this.transport.call<Schemas['CurrentUser']>({ id: 'updateCurrentUser', method: 'PATCH', path: '/api/v1/auth/me', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Replace the own profile
   *
   * Sets every field of the own identity; what is left out is cleared. The profiles that tenants keep of their users stay as they are, and the e-mail address is not changed here. Refused with 422 where the time zone does not exist.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The time zone does not exist (`identity.unknown_timezone`), or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replaceCurrentUser(body: Schemas['CurrentUserReplace'], options?: RequestOptions): Call<Schemas['CurrentUser']> {
    return this.transport.call<Schemas['CurrentUser']>({ id: 'replaceCurrentUser', method: 'PUT', path: '/api/v1/auth/me', body, tenant: true, idempotent: true }, options)
  }

  /**
   * List the own permissions in a tenant
   *
   * The roles that the signed-in person holds in the tenant, the widest of their scopes, and all permissions that they give together; of an API key or an OAuth token, what its scopes leave of them. Changes nothing.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  listOwnPermissions(options?: RequestOptions): Call<Schemas['EffectivePermissions']> {
    return this.transport.call<Schemas['EffectivePermissions']>({ id: 'listOwnPermissions', method: 'GET', path: '/api/v1/auth/me/permissions', tenant: true }, options)
  }

  /**
   * Get new recovery codes
   *
   * Ten new recovery codes, told once; the old ones work no more. Refused with 409 where no second step is on, and with 422 where the password or the code is wrong, which counts against their limits.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): No second step is on (`identity.second_step_off`).
   * @throws RuleViolationError (422): The password is wrong (`identity.wrong_password`), or the code is wrong or used (`identity.wrong_code`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  renewRecoveryCodes(body: Schemas['SecondStepProof'], options?: RequestOptions): Call<Schemas['RecoveryCodes']> {
    return this.transport.call<Schemas['RecoveryCodes']>({ id: 'renewRecoveryCodes', method: 'POST', path: '/api/v1/auth/mfa/recovery-codes', body }, options)
  }

  /**
   * Turn the second step off
   *
   * From here on the password alone signs in, and the recovery codes work no more; the owner is told by mail. Refused with 409 where no second step is on, and with 422 where the password or the code is wrong, which counts against their limits.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): No second step is on (`identity.second_step_off`).
   * @throws RuleViolationError (422): The password is wrong (`identity.wrong_password`), or the code is wrong or used (`identity.wrong_code`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  disableTotp(body: Schemas['SecondStepProof'], options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'disableTotp', method: 'DELETE', path: '/api/v1/auth/mfa/totp', body }, options)
  }

  /**
   * Begin to set up an authenticator
   *
   * Makes a secret for an authenticator (RFC 6238), in place of one that was not confirmed. Nothing asks for its codes until `confirmTotp` has been called with one, within ten minutes. Refused with 409 where a second step is on already, and with 422 where the password is wrong, which counts as a failed log-in, or the e-mail address is not confirmed.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A second step is on already (`identity.second_step_on`).
   * @throws RuleViolationError (422): The password is wrong (`identity.wrong_password`), or the e-mail address is not confirmed (`identity.email_unverified`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  enrolTotp(body: Schemas['PasswordProof'], options?: RequestOptions): Call<Schemas['TotpEnrolment']> {
    return this.transport.call<Schemas['TotpEnrolment']>({ id: 'enrolTotp', method: 'POST', path: '/api/v1/auth/mfa/totp', body }, options)
  }

  /**
   * Turn the second step on with a first code
   *
   * From here on a log-in asks for a code after the password. Returns ten recovery codes, told once, for the day the authenticator is lost; ends every other session of the identity, and tells the owner by mail. Refused with 409 where nothing waits to be confirmed or a second step is on already, and with 422 where the code is wrong.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): No enrolment of the last ten minutes waits (`identity.nothing_to_confirm`), or a second step is on already (`identity.second_step_on`).
   * @throws RuleViolationError (422): The code is wrong or used (`identity.wrong_code`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  confirmTotp(body: Schemas['TotpConfirmation'], options?: RequestOptions): Call<Schemas['RecoveryCodes']> {
    return this.transport.call<Schemas['RecoveryCodes']>({ id: 'confirmTotp', method: 'POST', path: '/api/v1/auth/mfa/totp/confirm', body }, options)
  }

  /**
   * Exchange a refresh token for new tokens
   *
   * Returns a new access token and a new refresh token; the old refresh token is used up. Using it a second time ends its session with all of its tokens. Refused with 401 where the token is unknown, expired, revoked or used up.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The refresh token is unknown, expired, revoked or used up.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  refreshToken(body: Schemas['RefreshInput'], options?: RequestOptions): Call<Schemas['Tokens']> {
    return this.transport.call<Schemas['Tokens']>({ id: 'refreshToken', method: 'POST', path: '/api/v1/auth/refresh', body, anonymous: true }, options)
  }

  /**
   * Register with a new company and its first store
   *
   * Makes an identity, a tenant with its built-in roles, its first store and the owner in one go, and signs in. Announces `tenant.created`, `user.created` and `user.activated`. Refused with 409 where the e-mail address has an identity already, and with 422 where the password is weak or known from a breach, or where the country, the currency or the time zone does not exist.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws ConflictError (409): The e-mail address has an identity already (`identity.email_taken`); sign in and found a tenant instead.
   * @throws RuleViolationError (422): A rule refuses it: `identity.password_weak`, `tenant.unknown_country`, `tenant.unknown_currency`, `tenant.unknown_timezone`.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  register(body: Schemas['RegistrationCreate'], options?: RequestOptions): Call<Schemas['Registration']> {
    return this.transport.call<Schemas['Registration']>({ id: 'register', method: 'POST', path: '/api/v1/auth/register', body, anonymous: true }, options)
  }

  /**
   * Register as a customer of a tenant
   *
   * Mails a link, good for 24 hours. Confirming it with `verifyEmail`, together with the password, makes the person a user with the role `customer`, who sees the own customer record and nothing else, and announces `user.created`, `user.activated` and `user.registered`. The customer record is one of the same e-mail address where the tenant has one, else a new one. The answer is the same and takes as long whoever the address belongs to; who has an account already keeps its password and confirms with that. Refused with 404 where the tenant does not let the public in, and with 422 where the password is weak or known from a breach. Five requests for an address and account within five minutes give 429; one mailbox gets five such mails a day.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RuleViolationError (422): The password is weak or known from a breach (`identity.password_weak`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  registerCustomer(body: Schemas['CustomerRegistration'], options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'registerCustomer', method: 'POST', path: '/api/v1/auth/register-customer', body, anonymous: true, tenant: true }, options)
  }

  /**
   * Mail the confirmation of an e-mail address again
   *
   * Mails a new token, which voids the older ones, where the address has an identity and is not confirmed yet. The answer is the same and takes as long wherever it is not so. Five requests for an address and account within five minutes give 429; one mailbox gets five such mails a day.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  resendVerification(body: Schemas['AccountAddress'], options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'resendVerification', method: 'POST', path: '/api/v1/auth/resend-verification', body, anonymous: true }, options)
  }

  /**
   * Set a new password with a mailed token
   *
   * Uses up the token, sets the password, and ends every session of the identity with all of its tokens. The owner is told by mail, and the address counts as confirmed. It does not sign in; a second step that is on stays on. Refused with 422 where the token is unknown, used, expired or voided by a newer one, and where the password is weak or known from a breach; the token is then still good.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws RuleViolationError (422): The token is not valid (`identity.invalid_token`), or the new password is weak or known from a breach (`identity.password_weak`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  resetPassword(body: Schemas['PasswordReset'], options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'resetPassword', method: 'POST', path: '/api/v1/auth/reset-password', body, anonymous: true }, options)
  }

  /**
   * List the own sessions
   *
   * Live sessions of the signed-in person, the one used last first. Ended and expired ones are left out. Changes nothing.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  listSessions(query: NonNullable<operations['listSessions']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Session']> {
    return this.transport.pages<Schemas['Session']>({ id: 'listSessions', method: 'GET', path: '/api/v1/auth/sessions', query }, options)
  }

  /**
   * End one of the own sessions
   *
   * Ends the session: its access token and its refresh token work no more, on any server. One's current session may be ended too. Refused with 404 where the session is unknown, has ended, or is another person's.
   *
   * @param sessionId Id of the session. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  revokeSession(sessionId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'revokeSession', method: 'DELETE', path: '/api/v1/auth/sessions/{session_id}', params: { session_id: sessionId } }, options)
  }

  /**
   * Say whether a token is valid
   *
   * Looks at an access or a refresh token: whether it is ours, unexpired and of a live session. Always answers 200; a token that is not valid has nothing but `valid: false`. A refresh token is not used up. Changes nothing.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  verifyToken(body: Schemas['TokenInput'], options?: RequestOptions): Call<Schemas['TokenState']> {
    return this.transport.call<Schemas['TokenState']>({ id: 'verifyToken', method: 'POST', path: '/api/v1/auth/verify', body, anonymous: true }, options)
  }

  /**
   * Confirm an e-mail address with a mailed token
   *
   * Uses up the token and notes that the address is the person's; announces `user.email_verified` in every tenant in which the person is an active user. Needs no log-in and does not sign in. Refused with 422 where the token is unknown, used, expired after 24 hours, or voided by a newer one. With the token of `registerCustomer` it takes the password as well, and makes the customer's account; a wrong one is refused with 422. Until an address is confirmed a second step cannot be turned on, and no customer record of a tenant is linked to it; everything else works.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws RuleViolationError (422): The token is not valid (`identity.invalid_token`), or the password of a customer who registers is wrong (`identity.wrong_password`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  verifyEmail(body: Schemas['EmailVerification'], options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'verifyEmail', method: 'POST', path: '/api/v1/auth/verify-email', body, anonymous: true }, options)
  }
}

export class Batches {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List batches
   *
   * Batches of goods that are tracked so, the first to expire first, with what is in stock of each. `search` looks through their codes, those of the maker, and the names and SKUs of their products; the best match then comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.product_id Only batches of this product. (uuid)
   * @param query.variant_id Only batches of this variant. (uuid)
   * @param query.warehouse_id Only batches of which something lies in this warehouse. (uuid)
   * @param query.code Batches of exactly this code, in any case. (at most 60 characters)
   * @param query.in_stock Only batches of which something is in stock, or only the others.
   * @param query.is_expired Only batches whose day of expiry has passed, or only the others.
   * @param query.is_blocked Only batches that are held back, or only the others.
   * @param query.expires_on__gte Expiring on or after this day. (date)
   * @param query.expires_on__lte Expiring on or before this day. (date)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listBatches']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Batch']> {
    return this.transport.pages<Schemas['Batch']>({ id: 'listBatches', method: 'GET', path: '/api/v1/inventory/batches', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a batch
   *
   * Adds a batch of a product that is tracked by batches, before anything of it arrives; a receipt that names an unknown code does the same. From then on the kind, the unit and the tracking of the product stand. Announces `batch.created`. Refused with 409 where the product has a batch of this code, and with 422 where the product or the variant is unknown, where it is not tracked by batches, or where the batch expires before it was made.
   *
   * Needs the permission `inventory:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another batch of the product has the code (`batch.code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `batch.not_tracked`, `batch.expires_before_made`, the product is unknown or has variants; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['BatchCreate'], options?: RequestOptions): Call<Schemas['Batch']> {
    return this.transport.call<Schemas['Batch']>({ id: 'createBatch', method: 'POST', path: '/api/v1/inventory/batches', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Get a batch
   *
   * One batch, with what is in stock of it in each warehouse. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param batchId Id of the batch. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(batchId: string, options?: RequestOptions): Call<Schemas['Batch']> {
    return this.transport.call<Schemas['Batch']>({ id: 'getBatch', method: 'GET', path: '/api/v1/inventory/batches/{batch_id}', params: { batch_id: batchId }, tenant: true }, options)
  }

  /**
   * Update some fields of a batch
   *
   * Merges the body into the batch (RFC 7396): a field left out stays, a null clears. With `is_blocked` it is held back: no issue takes from it. Announces `batch.updated` where anything changed. Refused as creating is.
   *
   * Needs the permission `inventory:update`.
   *
   * @param batchId Id of the batch. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another batch of the product has the code (`batch.code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `batch.not_tracked`, `batch.expires_before_made`, the product is unknown or has variants; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(batchId: string, body: Schemas['BatchUpdate'], options?: RequestOptions): Call<Schemas['Batch']> {
    return this.transport.call<Schemas['Batch']>({ id: 'updateBatch', method: 'PATCH', path: '/api/v1/inventory/batches/{batch_id}', params: { batch_id: batchId }, body, tenant: true, idempotent: true }, options)
  }
}

export class Bills {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List suppliers' bills
   *
   * Bills with their lines and payments, of the orders that the caller's scope reaches. With `search`, which looks through numbers, suppliers and notes, the best match comes first unless `ordering` says otherwise. A bill is `overdue` from the day after the one on which it is due. Changes nothing.
   *
   * Needs the permission `bills:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.status Only bills in one of these statuses.
   * @param query.number The bill of exactly this number. (at most 40 characters)
   * @param query.supplier_bill_number The bill to which the supplier gave exactly this number. (at most 100 characters)
   * @param query.supplier_id Bills of this supplier. (uuid)
   * @param query.order_id Bills of this order. (uuid)
   * @param query.currency Bills in this currency.
   * @param query.bill_date__gte Dated on or after this day. (date)
   * @param query.bill_date__lte Dated on or before this day. (date)
   * @param query.due_date__gte Due on or after this day. (date)
   * @param query.due_date__lte Due on or before this day. (date)
   * @param query.total_amount__gte Total of at least this amount.
   * @param query.total_amount__lte Total of at most this amount.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listBills']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Bill']> {
    return this.transport.pages<Schemas['Bill']>({ id: 'listBills', method: 'GET', path: '/api/v1/purchasing/bills', query, commas: ['ordering', 'status'], tenant: true }, options)
  }

  /**
   * Delete a supplier's bill
   *
   * Removes a bill of which nothing is paid, with its cancelled payments, as if it had never been entered: what it billed can be billed again, and its documents go into the bin. Announces `bill.deleted`, with the opposite of what entering it announced. Refused with 409 where something is paid.
   *
   * Needs the permission `bills:delete`.
   *
   * @param billId Id of the bill. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Something is paid of it already (`bill.cannot_delete`), or all of it (`bill.cannot_pay`), or the payment is cancelled already (`bill.payment_cancelled`); or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(billId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteBill', method: 'DELETE', path: '/api/v1/purchasing/bills/{bill_id}', params: { bill_id: billId }, tenant: true }, options)
  }

  /**
   * Get a supplier's bill
   *
   * One bill, with its lines and payments. Changes nothing.
   *
   * Needs the permission `bills:view`.
   *
   * @param billId Id of the bill. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(billId: string, options?: RequestOptions): Call<Schemas['Bill']> {
    return this.transport.call<Schemas['Bill']>({ id: 'getBill', method: 'GET', path: '/api/v1/purchasing/bills/{bill_id}', params: { bill_id: billId }, tenant: true }, options)
  }

  /**
   * Update some fields of a supplier's bill
   *
   * Merges the body into the bill (RFC 7396): a field left out stays, a null clears. Lines and amounts stay: a wrong bill is deleted and entered anew. Of a bill that is paid only the notes change. Announces `bill.updated` where anything changed. Refused with 409 where the supplier's number was entered before, and with 422 where it would be due before it is dated, or is paid.
   *
   * Needs the permission `bills:update`.
   *
   * @param billId Id of the bill. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): A bill of the supplier has the number already (`bill.number_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `bill.unknown_line`, `bill.line_twice`, `bill.over_received`, `bill.over_price`, `bill.whole_unit`, `bill.total_differs`, `bill.due_before_dated`, `bill.settled`, `purchase_order.rate_of_own`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(billId: string, body: Schemas['BillUpdate'], options?: RequestOptions): Call<Schemas['Bill']> {
    return this.transport.call<Schemas['Bill']>({ id: 'updateBill', method: 'PATCH', path: '/api/v1/purchasing/bills/{bill_id}', params: { bill_id: billId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Pay all or part of a bill
   *
   * Notes a payment of the bill; without `amount` all that is open is paid, less `discount_amount`. A discount for early payment is taken by the terms of the bill, up to its day. Announces `bill.paid`, with what is owed less, what left the bank, the discount, and the difference of exchange rates. Refused with 409 where the bill is paid, and with 422 where more would be paid than is open, the day is yet to come, the amount is finer than the currency, or the discount has lapsed or is too large.
   *
   * Needs the permission `bills:pay`.
   *
   * @param billId Id of the bill. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Something is paid of it already (`bill.cannot_delete`), or all of it (`bill.cannot_pay`), or the payment is cancelled already (`bill.payment_cancelled`); or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `bill.overpaid`, `bill.nothing_paid`, `bill.too_fine`, `bill.paid_in_future`, `bill.discount_lapsed`, `bill.discount_too_large`, `purchase_order.rate_of_own`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  pay(billId: string, body: Schemas['BillPaymentCreate'], options?: RequestOptions): Call<Schemas['Bill']> {
    return this.transport.call<Schemas['Bill']>({ id: 'payBill', method: 'POST', path: '/api/v1/purchasing/bills/{bill_id}/pay', params: { bill_id: billId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Cancel a payment that was entered by mistake
   *
   * It is as if it had not been paid: the bill owes the amount again, with the discount that was taken, and can be paid or deleted. The payment stays to be read with the bill. Announces `bill.payment_cancelled`, with the opposite of what paying announced. Refused with 409 where it is cancelled already.
   *
   * Needs the permission `bills:pay`.
   *
   * @param billId Id of the bill. (uuid)
   * @param paymentId Id of the payment. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Something is paid of it already (`bill.cannot_delete`), or all of it (`bill.cannot_pay`), or the payment is cancelled already (`bill.payment_cancelled`); or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  cancelPayment(billId: string, paymentId: string, body: Schemas['BillPaymentCancellation'], options?: RequestOptions): Call<Schemas['Bill']> {
    return this.transport.call<Schemas['Bill']>({ id: 'cancelBillPayment', method: 'POST', path: '/api/v1/purchasing/bills/{bill_id}/payments/{payment_id}/cancel', params: { bill_id: billId, payment_id: paymentId }, body, tenant: true, idempotent: true }, options)
  }
}

export class Branches {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List branches
   *
   * Branches of the tenant, by name; everybody with the permission sees all of them. Archived ones are left out unless `is_archived` asks for them. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `organization:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.code The branch of exactly this code. (at most 40 characters)
   * @param query.company_id Only branches of this company. (uuid)
   * @param query.parent_id Only those right below this branch. (uuid)
   * @param query.within Only this branch and what is below it, at any depth. (uuid)
   * @param query.depth Only this level; 1 for the roots. (1 to 20)
   * @param query.manager_id Only branches that this user manages. (uuid)
   * @param query.is_headquarters Only the headquarters, or only the other branches.
   * @param query.city Only branches in this city. (at most 120 characters)
   * @param query.country Only branches in this country.
   * @param query.is_active Only those in use, or only those out of use.
   * @param query.is_archived Archived ones in place of those that are not.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listBranches']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Branch']> {
    return this.transport.pages<Schemas['Branch']>({ id: 'listBranches', method: 'GET', path: '/api/v1/organization/branches', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a branch
   *
   * Adds a branch, to the company of the headquarters unless `company_id` says otherwise. With `is_headquarters` the former headquarters becomes a branch like others. Announces `branch.created`. Refused with 409 where a branch that is not archived has the same code, with 422 where the company, the parent or the manager is unknown or archived or the time zone does not exist, and with 403 where the caller's scope is not the whole tenant.
   *
   * Needs the permission `organization:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another branch has the code (`branch.code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `branch.unknown_company`, `branch.unknown_parent`, `branch.below_itself`, `branch.too_deep`, `branch.unknown_manager`, `branch.unknown_timezone`, `branch.headquarters_stays`, `branch.archived`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['BranchCreate'], options?: RequestOptions): Call<Schemas['Branch']> {
    return this.transport.call<Schemas['Branch']>({ id: 'createBranch', method: 'POST', path: '/api/v1/organization/branches', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Archive a branch
   *
   * Archives the branch: it leaves the lists, its code becomes free, and documents that name it stay readable. Announces `branch.deleted`. Refused with 409 where anything that is not archived still refers to it (branches below it, departments, stores, users, customers), where it is the headquarters, or where it is archived already.
   *
   * Needs the permission `organization:delete`.
   *
   * @param branchId Id of the branch. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Something still refers to it (`branch.in_use`), it is the headquarters (`branch.headquarters_needed`), or it is archived already (`branch.already_archived`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(branchId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteBranch', method: 'DELETE', path: '/api/v1/organization/branches/{branch_id}', params: { branch_id: branchId }, tenant: true }, options)
  }

  /**
   * Get a branch
   *
   * One branch, archived ones too, so that old documents keep their reader. Changes nothing.
   *
   * Needs the permission `organization:view`.
   *
   * @param branchId Id of the branch. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(branchId: string, options?: RequestOptions): Call<Schemas['Branch']> {
    return this.transport.call<Schemas['Branch']>({ id: 'getBranch', method: 'GET', path: '/api/v1/organization/branches/{branch_id}', params: { branch_id: branchId }, tenant: true }, options)
  }

  /**
   * Update some fields of a branch
   *
   * Merges the body into the branch (RFC 7396): a field left out stays, a null clears, an address merges field by field. With another parent everything below moves along, and its `path` changes with it. Announces `branch.updated` where anything changed, for a former headquarters too. Refused as creating is, and with 422 where the parent is below the branch itself, the tree would be deeper than 20 levels, the branch is archived, or the tenant would be left without an active headquarters. A scope narrower than the tenant reaches the own branch, and those that the caller manages.
   *
   * Needs the permission `organization:update`.
   *
   * @param branchId Id of the branch. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another branch has the code (`branch.code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `branch.unknown_company`, `branch.unknown_parent`, `branch.below_itself`, `branch.too_deep`, `branch.unknown_manager`, `branch.unknown_timezone`, `branch.headquarters_stays`, `branch.archived`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(branchId: string, body: Schemas['BranchUpdate'], options?: RequestOptions): Call<Schemas['Branch']> {
    return this.transport.call<Schemas['Branch']>({ id: 'updateBranch', method: 'PATCH', path: '/api/v1/organization/branches/{branch_id}', params: { branch_id: branchId }, body, tenant: true, idempotent: true }, options)
  }
}

export class Brands {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List brands
   *
   * Names under which goods are made of the tenant that `X-Tenant-ID` names, by position and name. The public sees those in use, a member with `catalog:view` all of them. Answered with 404 where the tenant does not exist, is closed, or has not turned `public_catalogue` on. `search` looks through names, slugs and descriptions; the best match then comes first unless `ordering` says otherwise. Changes nothing.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.slug The brand of this slug. (at most 63 characters)
   * @param query.country Only brands from this country.
   * @param query.name The brand of exactly this name, in any case. (at most 120 characters)
   * @param query.is_active Only those in use, or only those out of use.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listBrands']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Brand']> {
    return this.transport.pages<Schemas['Brand']>({ id: 'listBrands', method: 'GET', path: '/api/v1/brands', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a brand
   *
   * Adds a brand. Its slug is made of the name, with the next free number where that is taken, and never changes. Announces `brand.created`. Refused with 409 where another brand has the name, and with 422 where the country does not exist.
   *
   * Needs the permission `catalog:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another brand has the name (`brand.name_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): There is no such country (`brand.unknown_country`); or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['BrandCreate'], options?: RequestOptions): Call<Schemas['Brand']> {
    return this.transport.call<Schemas['Brand']>({ id: 'createBrand', method: 'POST', path: '/api/v1/brands', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Delete a brand
   *
   * Removes the brand for good; its slug becomes free. Set `is_active` to false to take it out of use instead. Announces `brand.deleted`. Refused with 409 while a product is of it.
   *
   * Needs the permission `catalog:delete`.
   *
   * @param brandId Id of the brand. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Something still refers to it (`brand.in_use`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(brandId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteBrand', method: 'DELETE', path: '/api/v1/brands/{brand_id}', params: { brand_id: brandId }, tenant: true }, options)
  }

  /**
   * Get a brand
   *
   * One brand of the tenant that `X-Tenant-ID` names. The public sees one in use; any other is answered with 404, as the list is where the tenant does not show itself. Changes nothing.
   *
   * @param brandId Id of the brand. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(brandId: string, options?: RequestOptions): Call<Schemas['Brand']> {
    return this.transport.call<Schemas['Brand']>({ id: 'getBrand', method: 'GET', path: '/api/v1/brands/{brand_id}', params: { brand_id: brandId }, tenant: true }, options)
  }

  /**
   * Update some fields of a brand
   *
   * Merges the body into the brand (RFC 7396): a field left out stays, a null clears, and the slug stays with another name. Announces `brand.updated` where anything changed. Refused as creating is.
   *
   * Needs the permission `catalog:update`.
   *
   * @param brandId Id of the brand. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another brand has the name (`brand.name_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): There is no such country (`brand.unknown_country`); or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(brandId: string, body: Schemas['BrandUpdate'], options?: RequestOptions): Call<Schemas['Brand']> {
    return this.transport.call<Schemas['Brand']>({ id: 'updateBrand', method: 'PATCH', path: '/api/v1/brands/{brand_id}', params: { brand_id: brandId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Replace a brand
   *
   * Sets every field; what is left out returns to its default, and the slug stays. Announces `brand.updated` where anything changed. Refused as creating is.
   *
   * Needs the permission `catalog:update`.
   *
   * @param brandId Id of the brand. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another brand has the name (`brand.name_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): There is no such country (`brand.unknown_country`); or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(brandId: string, body: Schemas['BrandCreate'], options?: RequestOptions): Call<Schemas['Brand']> {
    return this.transport.call<Schemas['Brand']>({ id: 'replaceBrand', method: 'PUT', path: '/api/v1/brands/{brand_id}', params: { brand_id: brandId }, body, tenant: true, idempotent: true }, options)
  }
}

export class Campaigns {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List campaigns
   *
   * What the company does to win customers. Everybody with the permission sees all campaigns; `results` counts the leads and opportunities that the caller's scope reaches. With `search`, which looks through names, audiences and descriptions, the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `contacts:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.status Only campaigns in one of these statuses.
   * @param query.channel Campaigns through this channel.
   * @param query.currency Campaigns that are paid in this currency.
   * @param query.tag Campaigns that carry this tag. (at most 40 characters)
   * @param query.owner_id Campaigns that this user looks after. (uuid)
   * @param query.branch_id Campaigns of this branch. (uuid)
   * @param query.starts_on__gte Begins on or after this day. (date)
   * @param query.starts_on__lte Begins on or before this day. (date)
   * @param query.ends_on__gte Ends on or after this day. (date)
   * @param query.ends_on__lte Ends on or before this day. (date)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listCampaigns']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Campaign']> {
    return this.transport.pages<Schemas['Campaign']>({ id: 'listCampaigns', method: 'GET', path: '/api/v1/contacts/campaigns', query, commas: ['ordering', 'status'], tenant: true }, options)
  }

  /**
   * Create a campaign
   *
   * Adds a campaign in the status `planned`. Without `owner_id` it belongs to the caller, without `currency` it is paid in that of the tenant. Announces `campaign.created`. Refused with 422 where it ends before it begins, or where the owner or the branch is unknown.
   *
   * Needs the permission `contacts:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): A rule refuses it: `campaign.ends_before_start`, `campaign.unknown_owner`, `campaign.unknown_branch`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['CampaignCreate'], options?: RequestOptions): Call<Schemas['Campaign']> {
    return this.transport.call<Schemas['Campaign']>({ id: 'createCampaign', method: 'POST', path: '/api/v1/contacts/campaigns', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Delete a campaign
   *
   * Removes the campaign for good; the audit keeps what it was. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.deleted`. Refused with 409 where a lead or an opportunity names it: cancel it instead.
   *
   * Needs the permission `contacts:delete`.
   *
   * @param campaignId Id of the campaign. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): A lead or an opportunity names it (`campaign.in_use`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(campaignId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteCampaign', method: 'DELETE', path: '/api/v1/contacts/campaigns/{campaign_id}', params: { campaign_id: campaignId }, tenant: true }, options)
  }

  /**
   * Get a campaign
   *
   * One campaign with its results up to now. Its `ETag` stands for what can be changed, not for the results. Changes nothing.
   *
   * Needs the permission `contacts:view`.
   *
   * @param campaignId Id of the campaign. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(campaignId: string, options?: RequestOptions): Call<Schemas['Campaign']> {
    return this.transport.call<Schemas['Campaign']>({ id: 'getCampaign', method: 'GET', path: '/api/v1/contacts/campaigns/{campaign_id}', params: { campaign_id: campaignId }, tenant: true }, options)
  }

  /**
   * Update some fields of a campaign
   *
   * Merges the body into the campaign (RFC 7396): a field left out stays, a null clears. In any status, since costs come in late. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.updated` where anything changed. Refused as creating is.
   *
   * Needs the permission `contacts:update`.
   *
   * @param campaignId Id of the campaign. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `campaign.ends_before_start`, `campaign.unknown_owner`, `campaign.unknown_branch`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(campaignId: string, body: Schemas['CampaignUpdate'], options?: RequestOptions): Call<Schemas['Campaign']> {
    return this.transport.call<Schemas['Campaign']>({ id: 'updateCampaign', method: 'PATCH', path: '/api/v1/contacts/campaigns/{campaign_id}', params: { campaign_id: campaignId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Cancel a campaign
   *
   * Puts a campaign that is not over into the status `cancelled`. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.cancelled`. Refused with 409 where it is completed or cancelled already.
   *
   * Needs the permission `contacts:update`.
   *
   * @param campaignId Id of the campaign. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`campaign.cannot_start`, `campaign.cannot_pause`, `campaign.cannot_complete`, `campaign.cannot_cancel`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  cancel(campaignId: string, options?: RequestOptions): Call<Schemas['Campaign']> {
    return this.transport.call<Schemas['Campaign']>({ id: 'cancelCampaign', method: 'POST', path: '/api/v1/contacts/campaigns/{campaign_id}/cancel', params: { campaign_id: campaignId }, tenant: true, idempotent: true }, options)
  }

  /**
   * Complete a campaign
   *
   * Puts an active or paused campaign into the status `completed`. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.completed`. Refused with 409 in any other status.
   *
   * Needs the permission `contacts:update`.
   *
   * @param campaignId Id of the campaign. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`campaign.cannot_start`, `campaign.cannot_pause`, `campaign.cannot_complete`, `campaign.cannot_cancel`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  complete(campaignId: string, options?: RequestOptions): Call<Schemas['Campaign']> {
    return this.transport.call<Schemas['Campaign']>({ id: 'completeCampaign', method: 'POST', path: '/api/v1/contacts/campaigns/{campaign_id}/complete', params: { campaign_id: campaignId }, tenant: true, idempotent: true }, options)
  }

  /**
   * Pause a campaign
   *
   * Puts an active campaign into the status `paused`. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.paused`. Refused with 409 in any other status.
   *
   * Needs the permission `contacts:update`.
   *
   * @param campaignId Id of the campaign. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`campaign.cannot_start`, `campaign.cannot_pause`, `campaign.cannot_complete`, `campaign.cannot_cancel`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  pause(campaignId: string, options?: RequestOptions): Call<Schemas['Campaign']> {
    return this.transport.call<Schemas['Campaign']>({ id: 'pauseCampaign', method: 'POST', path: '/api/v1/contacts/campaigns/{campaign_id}/pause', params: { campaign_id: campaignId }, tenant: true, idempotent: true }, options)
  }

  /**
   * Start a campaign
   *
   * Puts a planned or paused campaign into the status `active`. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.started`. Refused with 409 in any other status.
   *
   * Needs the permission `contacts:update`.
   *
   * @param campaignId Id of the campaign. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`campaign.cannot_start`, `campaign.cannot_pause`, `campaign.cannot_complete`, `campaign.cannot_cancel`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  start(campaignId: string, options?: RequestOptions): Call<Schemas['Campaign']> {
    return this.transport.call<Schemas['Campaign']>({ id: 'startCampaign', method: 'POST', path: '/api/v1/contacts/campaigns/{campaign_id}/start', params: { campaign_id: campaignId }, tenant: true, idempotent: true }, options)
  }
}

export class Categories {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List categories
   *
   * Parts of departments of the tenant that `X-Tenant-ID` names, by position and name. The public sees those in use of departments in use, a member with `catalog:view` all of them. Answered with 404 where the tenant does not exist, is closed, or has not turned `public_catalogue` on. `search` looks through names, slugs and descriptions; the best match then comes first unless `ordering` says otherwise. Changes nothing.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.department_id Only categories of this department. (uuid)
   * @param query.department Only categories of the department of this slug. (at most 63 characters)
   * @param query.name Categories of exactly this name, in any case. (at most 120 characters)
   * @param query.is_active Only those in use, or only those out of use.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listCategories']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Category']> {
    return this.transport.pages<Schemas['Category']>({ id: 'listCategories', method: 'GET', path: '/api/v1/categories', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a category
   *
   * Adds a category. Its slug is made of the name, with the next free number where that is taken, and never changes. Announces `category.created`. Refused with 409 where another category of the department has the name, and with 422 where there is no such department.
   *
   * Needs the permission `catalog:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another category of the department has the name (`category.name_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): There is no such department (`category.unknown_department`); or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['CategoryCreate'], options?: RequestOptions): Call<Schemas['Category']> {
    return this.transport.call<Schemas['Category']>({ id: 'createCategory', method: 'POST', path: '/api/v1/categories', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Delete a category
   *
   * Removes the category for good; its slug becomes free. Set `is_active` to false to take it out of use instead. Announces `category.deleted`. Refused with 409 where a subcategory still refers to it.
   *
   * Needs the permission `catalog:delete`.
   *
   * @param categorySlug Slug of the category. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Something still refers to it (`category.in_use`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(categorySlug: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteCategory', method: 'DELETE', path: '/api/v1/categories/{category_slug}', params: { category_slug: categorySlug }, tenant: true }, options)
  }

  /**
   * Get a category
   *
   * One category of the tenant that `X-Tenant-ID` names. The public sees one in use of a department in use; any other is answered with 404, as the list is where the tenant does not show itself. Changes nothing.
   *
   * @param categorySlug Slug of the category. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(categorySlug: string, options?: RequestOptions): Call<Schemas['Category']> {
    return this.transport.call<Schemas['Category']>({ id: 'getCategory', method: 'GET', path: '/api/v1/categories/{category_slug}', params: { category_slug: categorySlug }, tenant: true }, options)
  }

  /**
   * Update some fields of a category
   *
   * Merges the body into the category (RFC 7396): a field left out stays, a null clears, and the slug stays with another name. Announces `category.updated` where anything changed. Refused as creating is.
   *
   * Needs the permission `catalog:update`.
   *
   * @param categorySlug Slug of the category. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another category of the department has the name (`category.name_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): There is no such department (`category.unknown_department`); or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(categorySlug: string, body: Schemas['CategoryUpdate'], options?: RequestOptions): Call<Schemas['Category']> {
    return this.transport.call<Schemas['Category']>({ id: 'updateCategory', method: 'PATCH', path: '/api/v1/categories/{category_slug}', params: { category_slug: categorySlug }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Replace a category
   *
   * Sets every field; what is left out returns to its default, and the slug stays. Announces `category.updated` where anything changed. Refused as creating is.
   *
   * Needs the permission `catalog:update`.
   *
   * @param categorySlug Slug of the category. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another category of the department has the name (`category.name_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): There is no such department (`category.unknown_department`); or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(categorySlug: string, body: Schemas['CategoryCreate'], options?: RequestOptions): Call<Schemas['Category']> {
    return this.transport.call<Schemas['Category']>({ id: 'replaceCategory', method: 'PUT', path: '/api/v1/categories/{category_slug}', params: { category_slug: categorySlug }, body, tenant: true, idempotent: true }, options)
  }
}

export class Companies {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List companies
   *
   * Legal entities of the tenant, by name. Archived ones are left out unless `is_archived` asks for them. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `organization:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.code The company of exactly this code. (at most 40 characters)
   * @param query.parent_id Only those right below this company. (uuid)
   * @param query.within Only this company and what is below it, at any depth. (uuid)
   * @param query.depth Only this level; 1 for the roots. (1 to 20)
   * @param query.country Only companies whose address is in this country.
   * @param query.currency Only companies that keep their books in this currency.
   * @param query.is_active Only those in use, or only those out of use.
   * @param query.is_archived Archived ones in place of those that are not.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listCompanies']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Company']> {
    return this.transport.pages<Schemas['Company']>({ id: 'listCompanies', method: 'GET', path: '/api/v1/companies', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a company
   *
   * Adds a legal entity, at a root or below another one. Announces `company.created`. Refused with 409 where a company that is not archived has the same code, with 422 where a tax number is not one of its country, the currency does not exist, or the parent is unknown or archived, and with 403 where the caller's scope is not the whole tenant.
   *
   * Needs the permission `organization:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another company has the code (`company.code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `company.unknown_parent`, `company.below_itself`, `company.too_deep`, `company.archived`, `company.invalid_tax_number`, `company.invalid_vat_number`, `company.unknown_currency`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['CompanyCreate'], options?: RequestOptions): Call<Schemas['Company']> {
    return this.transport.call<Schemas['Company']>({ id: 'createCompany', method: 'POST', path: '/api/v1/companies', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Archive a company
   *
   * Archives the company: it leaves the lists, its code becomes free, and documents that name it stay readable. Announces `company.deleted`. Refused with 409 where a company, a branch or anything else that is not archived still refers to it, or where it is archived already.
   *
   * Needs the permission `organization:delete`.
   *
   * @param companyId Id of the company. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Something still refers to it (`company.in_use`), or it is archived already (`company.already_archived`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(companyId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteCompany', method: 'DELETE', path: '/api/v1/companies/{company_id}', params: { company_id: companyId }, tenant: true }, options)
  }

  /**
   * Get a company
   *
   * One company, archived ones too, so that old documents keep their reader. Changes nothing.
   *
   * Needs the permission `organization:view`.
   *
   * @param companyId Id of the company. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(companyId: string, options?: RequestOptions): Call<Schemas['Company']> {
    return this.transport.call<Schemas['Company']>({ id: 'getCompany', method: 'GET', path: '/api/v1/companies/{company_id}', params: { company_id: companyId }, tenant: true }, options)
  }

  /**
   * Update some fields of a company
   *
   * Merges the body into the company (RFC 7396): a field left out stays, a null clears, an address merges field by field. With another parent everything below moves along, and its `path` changes with it. Announces `company.updated` where anything changed. Refused as creating is, and with 422 where the parent is below the company itself, the tree would be deeper than 20 levels, or the company is archived.
   *
   * Needs the permission `organization:update`.
   *
   * @param companyId Id of the company. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another company has the code (`company.code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `company.unknown_parent`, `company.below_itself`, `company.too_deep`, `company.archived`, `company.invalid_tax_number`, `company.invalid_vat_number`, `company.unknown_currency`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(companyId: string, body: Schemas['CompanyUpdate'], options?: RequestOptions): Call<Schemas['Company']> {
    return this.transport.call<Schemas['Company']>({ id: 'updateCompany', method: 'PATCH', path: '/api/v1/companies/{company_id}', params: { company_id: companyId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * List branches of a company
   *
   * Branches of one company, by name, those of companies below it left out. Archived ones are left out unless `is_archived` asks for them. Changes nothing.
   *
   * Needs the permission `organization:view`.
   *
   * @param companyId Id of the company. (uuid)
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.city Only branches in this city. (at most 120 characters)
   * @param query.country Only branches in this country.
   * @param query.is_active Only those in use, or only those out of use.
   * @param query.is_archived Archived ones in place of those that are not.
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  listBranches(companyId: string, query: NonNullable<operations['listCompanyBranches']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Branch']> {
    return this.transport.pages<Schemas['Branch']>({ id: 'listCompanyBranches', method: 'GET', path: '/api/v1/companies/{company_id}/branches', params: { company_id: companyId }, query, commas: ['ordering'], tenant: true }, options)
  }
}

export class Contacts {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List contacts
   *
   * Persons that the company deals with, as far as the caller's scope reaches. Archived contacts are left out unless `status` asks for them. With `search`, which looks through names, job titles, e-mail addresses and telephone numbers, the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `contacts:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.status Only contacts in this status.
   * @param query.email Contacts of exactly this e-mail address, in any case. (email, at most 254 characters)
   * @param query.phone Contacts of this telephone number, however it is written. (at most 40 characters)
   * @param query.customer_id Contacts at this customer. (uuid)
   * @param query.tag Contacts that carry this tag. (at most 40 characters)
   * @param query.language Contacts that prefer this language.
   * @param query.birthday_month Contacts whose birthday is in this month, from 1 for January. (1 to 12)
   * @param query.marketing_consent Contacts that agreed to marketing through this channel.
   * @param query.owner_id Contacts that this user looks after. (uuid)
   * @param query.branch_id Contacts of this branch. (uuid)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listContacts']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Contact']> {
    return this.transport.pages<Schemas['Contact']>({ id: 'listContacts', method: 'GET', path: '/api/v1/contacts', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a contact
   *
   * Adds a person. Without `owner_id` it belongs to the caller, without `branch_id` to the caller's branch. Announces `contact.created`. Refused with 422 where the customer, the owner or the branch is unknown, the customer is archived, or the birthday lies in the future.
   *
   * Needs the permission `contacts:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): A rule refuses it: `contact.archived`, `contact.unknown_customer`, `contact.unknown_owner`, `contact.unknown_branch`, `contact.future_birthday`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['ContactCreate'], options?: RequestOptions): Call<Schemas['Contact']> {
    return this.transport.call<Schemas['Contact']>({ id: 'createContact', method: 'POST', path: '/api/v1/contacts', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Archive a contact
   *
   * Archives the contact: it leaves the lists, and opportunities and leads that name it stay readable. Announces `contact.deleted`. Refused with 409 where it is archived already.
   *
   * Needs the permission `contacts:delete`.
   *
   * @param contactId Id of the contact. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`contact.cannot_archive`, `contact.cannot_restore`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(contactId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteContact', method: 'DELETE', path: '/api/v1/contacts/{contact_id}', params: { contact_id: contactId }, tenant: true }, options)
  }

  /**
   * Get a contact
   *
   * One person, archived ones too, so that old documents keep their reader. Changes nothing.
   *
   * Needs the permission `contacts:view`.
   *
   * @param contactId Id of the contact. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(contactId: string, options?: RequestOptions): Call<Schemas['Contact']> {
    return this.transport.call<Schemas['Contact']>({ id: 'getContact', method: 'GET', path: '/api/v1/contacts/{contact_id}', params: { contact_id: contactId }, tenant: true }, options)
  }

  /**
   * Update some fields of a contact
   *
   * Merges the body into the contact (RFC 7396): a field left out stays, a null clears, `emails` and `phones` are replaced as a whole, the address merges field by field. A change of `marketing_consent` sets `marketing_consent_at`. Announces `contact.updated` where anything changed. Refused with 422 where the contact is archived, and as creating is.
   *
   * Needs the permission `contacts:update`.
   *
   * @param contactId Id of the contact. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `contact.archived`, `contact.unknown_customer`, `contact.unknown_owner`, `contact.unknown_branch`, `contact.future_birthday`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(contactId: string, body: Schemas['ContactUpdate'], options?: RequestOptions): Call<Schemas['Contact']> {
    return this.transport.call<Schemas['Contact']>({ id: 'updateContact', method: 'PATCH', path: '/api/v1/contacts/{contact_id}', params: { contact_id: contactId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Restore an archived contact
   *
   * Puts an archived contact back into the lists. Announces `contact.restored`. Refused with 409 where it is not archived.
   *
   * Needs the permission `contacts:update`.
   *
   * @param contactId Id of the contact. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`contact.cannot_archive`, `contact.cannot_restore`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  restore(contactId: string, options?: RequestOptions): Call<Schemas['Contact']> {
    return this.transport.call<Schemas['Contact']>({ id: 'restoreContact', method: 'POST', path: '/api/v1/contacts/{contact_id}/restore', params: { contact_id: contactId }, tenant: true, idempotent: true }, options)
  }
}

export class Customers {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List customers
   *
   * Customers of the tenant that the caller's scope reaches. Archived customers are left out unless `status` asks for them. Filters and orderings on a field that the caller may not see are refused with 403. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `customers:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.status Only customers in this status.
   * @param query.kind Only companies or only persons.
   * @param query.code The customer of exactly this code. (at most 40 characters)
   * @param query.email Customers of exactly this e-mail address, in any case. (email, at most 254 characters)
   * @param query.phone Customers of this telephone number, however it is written. (at most 40 characters)
   * @param query.city Customers whose billing address is in this city. (at most 120 characters)
   * @param query.country Customers whose billing address is in this country.
   * @param query.tag Customers that carry this tag. (at most 40 characters)
   * @param query.owner_id Customers that this user looks after. (uuid)
   * @param query.branch_id Customers of this branch. (uuid)
   * @param query.kyc_verified Customers whose identity has (or has not) been checked.
   * @param query.credit_limit__gte Credit limit of at least this amount.
   * @param query.credit_limit__lte Credit limit of at most this amount.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listCustomers']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Customer']> {
    return this.transport.pages<Schemas['Customer']>({ id: 'listCustomers', method: 'GET', path: '/api/v1/customers', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a customer
   *
   * Adds a customer. Without `owner_id` it belongs to the caller, without `branch_id` to the caller's branch. Announces `customer.created`. Refused with 409 where an active customer has the same code or VAT number, and with 422 where a tax number is not one of its country, or where the owner or the branch is unknown.
   *
   * Needs the permission `customers:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another active customer has the code (`customer.code_taken`) or the VAT number (`customer.vat_number_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `customer.archived`, `customer.erased`, `customer.invalid_tax_number`, `customer.invalid_vat_number`, `customer.unknown_owner`, `customer.unknown_branch`, `customer.bulk_refused`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['CustomerCreate'], options?: RequestOptions): Call<Schemas['Customer']> {
    return this.transport.call<Schemas['Customer']>({ id: 'createCustomer', method: 'POST', path: '/api/v1/customers', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Create or update up to 1,000 customers by code
   *
   * Takes the rows in order. A row whose code an active customer has updates it as `PATCH` does and also needs `customers:update`; any other row, and a row without a code, creates as `POST` does. Each row has a result of its own: a refused row changes nothing and does not hold up the others, unless `atomic` is set, which refuses the whole request with 422 at the first refused row. Announces an event for each changed row.
   *
   * Needs the permission `customers:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): A rule refuses it: `customer.archived`, `customer.erased`, `customer.invalid_tax_number`, `customer.invalid_vat_number`, `customer.unknown_owner`, `customer.unknown_branch`, `customer.bulk_refused`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  bulkUpsert(body: Schemas['CustomerBulk'], options?: RequestOptions): Call<Schemas['CustomerBulkOutcome']> {
    return this.transport.call<Schemas['CustomerBulkOutcome']>({ id: 'bulkUpsertCustomers', method: 'POST', path: '/api/v1/customers/bulk', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Export customers as CSV or XLSX
   *
   * The customers that `listCustomers` would show for the same filters, all of them, by id, as one file that is written while it is read. Its first row names the columns: the fields of a customer, those of an address with a dot (`billing_address.city`); tags have semicolons between them. Columns that the caller may not see are left out; a filter on one is refused with 403. In CSV, which is UTF-8 with a byte-order mark, a value that a spreadsheet program would take for a formula has an apostrophe in front; `importCustomers` takes it off again, so that an export that is imported changes nothing. Changes nothing.
   *
   * Needs the permission `customers:export`.
   *
   * @param query.format What kind of file. (default "csv")
   * @param query.delimiter What stands between the cells of a CSV; Excel expects a semicolon where the decimal sign is a comma. (default "comma")
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.status Only customers in this status.
   * @param query.kind Only companies or only persons.
   * @param query.code The customer of exactly this code. (at most 40 characters)
   * @param query.email Customers of exactly this e-mail address, in any case. (email, at most 254 characters)
   * @param query.phone Customers of this telephone number, however it is written. (at most 40 characters)
   * @param query.city Customers whose billing address is in this city. (at most 120 characters)
   * @param query.country Customers whose billing address is in this country.
   * @param query.tag Customers that carry this tag. (at most 40 characters)
   * @param query.owner_id Customers that this user looks after. (uuid)
   * @param query.branch_id Customers of this branch. (uuid)
   * @param query.kyc_verified Customers whose identity has (or has not) been checked.
   * @param query.credit_limit__gte Credit limit of at least this amount.
   * @param query.credit_limit__lte Credit limit of at most this amount.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  export(query: NonNullable<operations['exportCustomers']['parameters']['query']> = {}, options?: RequestOptions): Call<Blob> {
    return this.transport.call<Blob>({ id: 'exportCustomers', method: 'GET', path: '/api/v1/customers/export', query, tenant: true, answer: 'blob' }, options)
  }

  /**
   * Import customers from CSV or XLSX
   *
   * Stores the rows of a file of up to 50,000 customers, in order. The first row names the columns, as an export does; a column that is left out says nothing, an empty cell clears its field. In the mode `create` every row is a new customer, and a code that is taken refuses the row; in the mode `upsert` a row changes the active customer of its `id`, or else of its `code`, which needs `customers:update`, and creates where there is none of that code. A refused row changes nothing and does not hold up the others; `problems` say which cells of which rows were refused, and why, for the first 100. With `atomic` one refused row refuses the file with 422. With `dry_run` the answer is the same, and nothing has happened. Announces an event for each customer that was created or changed. Refused with 422 where the file cannot be read, its first row names no known columns, it has too many rows or unpacks to too much; with 403 where it has a column that the caller may not see.
   *
   * Needs the permission `customers:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): The file cannot be taken: `spreadsheet.not_a_spreadsheet`, `spreadsheet.broken`, `spreadsheet.wrong_encoding`, `spreadsheet.unpacks_too_large`, `spreadsheet.too_many_rows`, `spreadsheet.without_header`, `spreadsheet.wrong_columns`, and with `atomic` `spreadsheet.rows_refused`; or the key was used with another file (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  import(body: Schemas['CustomerImport'], options?: RequestOptions): Call<Schemas['CustomerImportOutcome']> {
    return this.transport.call<Schemas['CustomerImportOutcome']>({ id: 'importCustomers', method: 'POST', path: '/api/v1/customers/import', body, contentType: 'multipart/form-data', tenant: true, idempotent: true }, options)
  }

  /**
   * Archive a customer
   *
   * Archives the customer: it leaves the lists, its code and VAT number become free, and documents that name it stay readable. Announces `customer.deleted`. Refused with 409 where it is archived already.
   *
   * Needs the permission `customers:delete`.
   *
   * @param customerId Id of the customer. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`customer.cannot_archive`, `customer.cannot_restore`), or a code or VAT number has been taken meanwhile.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(customerId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteCustomer', method: 'DELETE', path: '/api/v1/customers/{customer_id}', params: { customer_id: customerId }, tenant: true }, options)
  }

  /**
   * Get a customer
   *
   * One customer, archived ones too, so that old documents keep their reader. Changes nothing.
   *
   * Needs the permission `customers:view`.
   *
   * @param customerId Id of the customer. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(customerId: string, options?: RequestOptions): Call<Schemas['Customer']> {
    return this.transport.call<Schemas['Customer']>({ id: 'getCustomer', method: 'GET', path: '/api/v1/customers/{customer_id}', params: { customer_id: customerId }, tenant: true }, options)
  }

  /**
   * Update some fields of a customer
   *
   * Merges the body into the customer (RFC 7396): a field left out stays, a null clears, an address merges field by field. Announces `customer.updated` where anything changed. Refused as replacing is.
   *
   * Needs the permission `customers:update`.
   *
   * @param customerId Id of the customer. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another active customer has the code (`customer.code_taken`) or the VAT number (`customer.vat_number_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `customer.archived`, `customer.erased`, `customer.invalid_tax_number`, `customer.invalid_vat_number`, `customer.unknown_owner`, `customer.unknown_branch`, `customer.bulk_refused`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(customerId: string, body: Schemas['CustomerUpdate'], options?: RequestOptions): Call<Schemas['Customer']> {
    return this.transport.call<Schemas['Customer']>({ id: 'updateCustomer', method: 'PATCH', path: '/api/v1/customers/{customer_id}', params: { customer_id: customerId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Replace a customer
   *
   * Sets every field; what is left out returns to its default, except fields that the caller may not see: they stay. Announces `customer.updated`. Refused with 409 where another active customer has the code or VAT number, with 422 where the customer is archived, a tax number is not one of its country, or the owner or the branch is unknown.
   *
   * Needs the permission `customers:update`.
   *
   * @param customerId Id of the customer. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another active customer has the code (`customer.code_taken`) or the VAT number (`customer.vat_number_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `customer.archived`, `customer.erased`, `customer.invalid_tax_number`, `customer.invalid_vat_number`, `customer.unknown_owner`, `customer.unknown_branch`, `customer.bulk_refused`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(customerId: string, body: Schemas['CustomerCreate'], options?: RequestOptions): Call<Schemas['Customer']> {
    return this.transport.call<Schemas['Customer']>({ id: 'replaceCustomer', method: 'PUT', path: '/api/v1/customers/{customer_id}', params: { customer_id: customerId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Erase the personal data of a customer for good
   *
   * Takes out of the customer whatever tells who it is: name, company, contact, telephone, e-mail, website, language, addresses, tags, notes and tax numbers (GDPR, article 17). The same values go from its history, from what was announced of it, from the mails about it and to it, and from answers kept for idempotency keys. What the books need stays: id, code, kind, country, currency, terms, owner, branch and dates, and with `keep_tax_numbers` the tax numbers. The customer becomes `erased`, leaves the lists, gives its code free, and can be neither changed nor restored. Its contacts, the leads that became it and the texts of its opportunities are emptied likewise, and its documents deleted; amounts, stages and dates stay. There is no way back. Announces `customer.erased` without personal data. Refused with 409 where it is erased already, and with 422 where `confirm_name` is not its name, or where another part of the books still needs it, such as an invoice that is not settled.
   *
   * Needs the permission `customers:delete`.
   *
   * @param customerId Id of the customer. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): It has been erased already (`customer.cannot_erase`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The name does not confirm it (`customer.name_not_confirmed`), something still needs the customer, or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  erasePersonalData(customerId: string, body: Schemas['CustomerErasure'], options?: RequestOptions): Call<Schemas['Customer']> {
    return this.transport.call<Schemas['Customer']>({ id: 'erasePersonalData', method: 'POST', path: '/api/v1/customers/{customer_id}/erase', params: { customer_id: customerId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Get all personal data held of a customer
   *
   * One document with everything that is held of the customer: the record itself, its contacts, the leads that became it, its opportunities, every change of it with the values before and after, and the mails about it or to its e-mail address, unless the address is that of a user. It is what a person may ask for (GDPR, articles 15 and 20). Archived customers are answered too, and of an erased one what has been kept. Fields that the caller may not see are left out, of the history as well. Changes nothing.
   *
   * Needs the permission `customers:export`.
   *
   * @param customerId Id of the customer. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  exportPersonalData(customerId: string, options?: RequestOptions): Call<Schemas['PersonalData']> {
    return this.transport.call<Schemas['PersonalData']>({ id: 'exportPersonalData', method: 'GET', path: '/api/v1/customers/{customer_id}/personal-data', params: { customer_id: customerId }, tenant: true }, options)
  }

  /**
   * Restore an archived customer
   *
   * Puts an archived customer back into the lists. Announces `customer.restored`. Refused with 409 where it is not archived, or where an active customer has taken its code or VAT number meanwhile.
   *
   * Needs the permission `customers:update`.
   *
   * @param customerId Id of the customer. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`customer.cannot_archive`, `customer.cannot_restore`), or a code or VAT number has been taken meanwhile.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  restore(customerId: string, options?: RequestOptions): Call<Schemas['Customer']> {
    return this.transport.call<Schemas['Customer']>({ id: 'restoreCustomer', method: 'POST', path: '/api/v1/customers/{customer_id}/restore', params: { customer_id: customerId }, tenant: true, idempotent: true }, options)
  }
}

export class Departments {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List departments
   *
   * The widest parts of the catalogue of the tenant that `X-Tenant-ID` names, by position and name. The public sees those in use, a member with `catalog:view` all of them. Answered with 404 where the tenant does not exist, is closed, or has not turned `public_catalogue` on. `search` looks through names, slugs and descriptions; the best match then comes first unless `ordering` says otherwise. Changes nothing.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.name The department of exactly this name, in any case. (at most 120 characters)
   * @param query.is_active Only those in use, or only those out of use.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listDepartments']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Department']> {
    return this.transport.pages<Schemas['Department']>({ id: 'listDepartments', method: 'GET', path: '/api/v1/departments', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a department
   *
   * Adds a department. Its slug is made of the name, with the next free number where that is taken, and never changes. Announces `department.created`. Refused with 409 where another department has the name.
   *
   * Needs the permission `catalog:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another department has the name (`department.name_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['DepartmentCreate'], options?: RequestOptions): Call<Schemas['Department']> {
    return this.transport.call<Schemas['Department']>({ id: 'createDepartment', method: 'POST', path: '/api/v1/departments', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Delete a department
   *
   * Removes the department for good; its slug becomes free. Set `is_active` to false to take it out of use instead. Announces `department.deleted`. Refused with 409 where a category still refers to it.
   *
   * Needs the permission `catalog:delete`.
   *
   * @param departmentSlug Slug of the department. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Something still refers to it (`department.in_use`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(departmentSlug: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteDepartment', method: 'DELETE', path: '/api/v1/departments/{department_slug}', params: { department_slug: departmentSlug }, tenant: true }, options)
  }

  /**
   * Get a department
   *
   * One department of the tenant that `X-Tenant-ID` names. The public sees one in use; any other is answered with 404, as the list is where the tenant does not show itself. Changes nothing.
   *
   * @param departmentSlug Slug of the department. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(departmentSlug: string, options?: RequestOptions): Call<Schemas['Department']> {
    return this.transport.call<Schemas['Department']>({ id: 'getDepartment', method: 'GET', path: '/api/v1/departments/{department_slug}', params: { department_slug: departmentSlug }, tenant: true }, options)
  }

  /**
   * Update some fields of a department
   *
   * Merges the body into the department (RFC 7396): a field left out stays, a null clears, and the slug stays with another name. Announces `department.updated` where anything changed. Refused as creating is.
   *
   * Needs the permission `catalog:update`.
   *
   * @param departmentSlug Slug of the department. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another department has the name (`department.name_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(departmentSlug: string, body: Schemas['DepartmentUpdate'], options?: RequestOptions): Call<Schemas['Department']> {
    return this.transport.call<Schemas['Department']>({ id: 'updateDepartment', method: 'PATCH', path: '/api/v1/departments/{department_slug}', params: { department_slug: departmentSlug }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Replace a department
   *
   * Sets every field; what is left out returns to its default, and the slug stays. Announces `department.updated` where anything changed. Refused as creating is.
   *
   * Needs the permission `catalog:update`.
   *
   * @param departmentSlug Slug of the department. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another department has the name (`department.name_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(departmentSlug: string, body: Schemas['DepartmentCreate'], options?: RequestOptions): Call<Schemas['Department']> {
    return this.transport.call<Schemas['Department']>({ id: 'replaceDepartment', method: 'PUT', path: '/api/v1/departments/{department_slug}', params: { department_slug: departmentSlug }, body, tenant: true, idempotent: true }, options)
  }
}

export class Documents {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List documents
   *
   * Documents that the caller may see: those that belong to nothing by the caller's scope, those that belong to something as that is seen itself. Deleted ones are left out unless `status` asks for them. With `search`, which looks into name, title, description and tags, the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `documents:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.status Only documents in this status.
   * @param query.type Only files of this media type, or of a kind of them: `image/*`. (at most 120 characters)
   * @param query.tag Documents that carry this tag. (at most 40 characters)
   * @param query.folder Documents in exactly this folder. (at most 500 characters)
   * @param query.within Documents in this folder or in one below it. (at most 500 characters)
   * @param query.belongs_to_type Documents that belong to something of this kind.
   * @param query.belongs_to_id Documents that belong to this. (uuid)
   * @param query.uploaded_by Documents that this user uploaded. (uuid)
   * @param query.branch_id Documents of this branch. (uuid)
   * @param query.sha256 Documents whose current content has this checksum.
   * @param query.size__gte Current content of at least so many bytes. (0 to 2147483647)
   * @param query.size__lte Current content of at most so many bytes. (0 to 2147483647)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listDocuments']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Document']> {
    return this.transport.pages<Schemas['Document']>({ id: 'listDocuments', method: 'GET', path: '/api/v1/documents', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Upload a document
   *
   * Keeps a file as the first version of a new document. The type is that of the content: a declared type that disagrees with it is refused with 422, as is a file that the scanner finds something in, or that would pass the quota. Without `name` the document is called as the file is, less what no file name may hold. A document of a customer needs `customers:update` within its scope; what the caller does not see is answered as unknown. Images of a product are shown to everybody who sees the product (`listProductImages`), also to the public. Announces `document.created`.
   *
   * Needs the permission `documents:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): A rule refuses it: `file.type_mismatch`, `file.infected`, `file.too_large_to_scan`, `file.quota_exceeded`, `document.deleted`, `document.unknown_holder`, `document.incomplete_holder`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  upload(body: Schemas['DocumentUpload'], options?: RequestOptions): Call<Schemas['Document']> {
    return this.transport.call<Schemas['Document']>({ id: 'uploadDocument', method: 'POST', path: '/api/v1/documents/upload', body, contentType: 'multipart/form-data', tenant: true, idempotent: true }, options)
  }

  /**
   * Delete a document
   *
   * Takes the document out of the lists; its content can no longer be downloaded. For a time that the installation sets, 30 days unless changed, `restoreDocument` brings it back; then it is gone for good with all its versions, and their bytes no longer count against the quota. Announces `document.deleted`. Refused with 409 where it is deleted already.
   *
   * Needs the permission `documents:delete`.
   *
   * @param documentId Id of the document. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`document.cannot_delete`, `document.cannot_restore`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(documentId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteDocument', method: 'DELETE', path: '/api/v1/documents/{document_id}', params: { document_id: documentId }, tenant: true }, options)
  }

  /**
   * Get a document
   *
   * One document with its facts, without its content; deleted ones too, until they are gone for good. Changes nothing.
   *
   * Needs the permission `documents:view`.
   *
   * @param documentId Id of the document. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(documentId: string, options?: RequestOptions): Call<Schemas['Document']> {
    return this.transport.call<Schemas['Document']>({ id: 'getDocument', method: 'GET', path: '/api/v1/documents/{document_id}', params: { document_id: documentId }, tenant: true }, options)
  }

  /**
   * Rename, tag or move a document
   *
   * Changes the given fields (RFC 7396: null clears): name, title, description, tags, the folder, and what it belongs to. To give it to something else needs the right to change both. The content stays; `uploadDocumentVersion` changes it. Announces `document.updated`. A deleted document is refused with 422.
   *
   * Needs the permission `documents:update`.
   *
   * @param documentId Id of the document. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `document.deleted`, `document.misleading_name`, `document.unknown_holder`, `document.incomplete_holder`.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(documentId: string, body: Schemas['DocumentUpdate'], options?: RequestOptions): Call<Schemas['Document']> {
    return this.transport.call<Schemas['Document']>({ id: 'updateDocument', method: 'PATCH', path: '/api/v1/documents/{document_id}', params: { document_id: documentId }, body, tenant: true }, options)
  }

  /**
   * Download the content of a document
   *
   * The bytes of the current version, or of the one that `version` names, always as an attachment. `Range` asks for a part of them (RFC 9110, 14); with `If-Range` only where the content is still the one that the client has begun with. Several ranges at once are answered with the whole. A deleted document has no content. Changes nothing.
   *
   * Needs the permission `documents:view`.
   *
   * @param documentId Id of the document. (uuid)
   * @param query.version Number of the version; the current one where left out. (1 to 1000000)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws DaftarError (416): `Range` asks for what lies behind the end; `Content-Range` says where that is.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  download(documentId: string, query: NonNullable<operations['downloadDocument']['parameters']['query']> = {}, options?: RequestOptions): Call<Blob> {
    return this.transport.call<Blob>({ id: 'downloadDocument', method: 'GET', path: '/api/v1/documents/{document_id}/download', params: { document_id: documentId }, query, tenant: true, answer: 'blob' }, options)
  }

  /**
   * Restore a deleted document
   *
   * Puts a deleted document back into the lists, with all its versions. Announces `document.restored`. Refused with 409 where it is not deleted.
   *
   * Needs the permission `documents:update`.
   *
   * @param documentId Id of the document. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`document.cannot_delete`, `document.cannot_restore`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  restore(documentId: string, options?: RequestOptions): Call<Schemas['Document']> {
    return this.transport.call<Schemas['Document']>({ id: 'restoreDocument', method: 'POST', path: '/api/v1/documents/{document_id}/restore', params: { document_id: documentId }, tenant: true, idempotent: true }, options)
  }

  /**
   * List the versions of a document
   *
   * All versions, the newest first. Each can be downloaded by its number. Changes nothing.
   *
   * Needs the permission `documents:view`.
   *
   * @param documentId Id of the document. (uuid)
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  listVersions(documentId: string, query: NonNullable<operations['listDocumentVersions']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['DocumentVersion']> {
    return this.transport.pages<Schemas['DocumentVersion']>({ id: 'listDocumentVersions', method: 'GET', path: '/api/v1/documents/{document_id}/versions', params: { document_id: documentId }, query, tenant: true }, options)
  }

  /**
   * Upload a new version of a document
   *
   * Keeps a file as the newest version; the document then has its type, size and checksum, and keeps its name. Earlier versions stay, and count against the quota. Refused with 409 where the content is that of the current version, and with 422 for the same reasons as an upload, or where the document is deleted. Announces `document.version_added`.
   *
   * Needs the permission `documents:update`.
   *
   * @param documentId Id of the document. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The current version has this content already (`document.unchanged`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `file.type_mismatch`, `file.infected`, `file.too_large_to_scan`, `file.quota_exceeded`, `document.deleted`, `document.unknown_holder`, `document.incomplete_holder`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  uploadVersion(documentId: string, body: Schemas['DocumentVersionUpload'], options?: RequestOptions): Call<Schemas['DocumentVersion']> {
    return this.transport.call<Schemas['DocumentVersion']>({ id: 'uploadDocumentVersion', method: 'POST', path: '/api/v1/documents/{document_id}/versions', params: { document_id: documentId }, body, contentType: 'multipart/form-data', tenant: true, idempotent: true }, options)
  }
}

export class FeatureFlags {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List the feature flags as they hold for the caller
   *
   * Every flag that the installation knows, by key: whether it is on for the caller, and why. A share is decided by the first four bytes, most significant first, of the SHA-256 of the key, a colon and the id of the user: taken modulo 10,000 they have to be below a hundred times the percentage. So a person keeps what they have while a share grows. Changes nothing.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.enabled Only flags that are (or are not) on for the caller.
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listFeatureFlags']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['FeatureFlag']> {
    return this.transport.pages<Schemas['FeatureFlag']>({ id: 'listFeatureFlags', method: 'GET', path: '/api/v1/features', query, tenant: true }, options)
  }

  /**
   * Set a feature flag for the tenant
   *
   * Says for whom in the company the feature is on: nobody, everybody, holders of some roles, or a share of its people. Holds with the next request, on all servers. Announces `feature_flag.updated` where anything changed. Refused with 404 for a key that the installation does not know, with 422 where a role is unknown, or where `roles` or `percent` does not belong to the roll-out.
   *
   * Needs the permission `settings:update`.
   *
   * @param flagKey The flag. (at most 64 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `feature_flag.unknown_role`, `feature_flag.roles_needed`, `feature_flag.roles_out_of_place`, `feature_flag.percent_needed`, `feature_flag.percent_out_of_place`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  set(flagKey: string, body: Schemas['FeatureFlagSet'], options?: RequestOptions): Call<Schemas['FeatureFlag']> {
    return this.transport.call<Schemas['FeatureFlag']>({ id: 'setFeatureFlag', method: 'PUT', path: '/api/v1/features/{flag_key}', params: { flag_key: flagKey }, body, tenant: true, idempotent: true }, options)
  }
}

export class Inventory {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List stock by product
   *
   * How much there is of each product over all warehouses, by name, those of which there is nothing among them: on hand, reserved, available, on its way, and how many days it lasts at the pace of late. Services hold no stock and archived products are left out. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.product_id Only this product. (uuid)
   * @param query.subcategory_id Only products of this subcategory. (uuid)
   * @param query.brand_id Only products of this brand. (uuid)
   * @param query.warehouse_id Only products that lie or lay in this warehouse. (uuid)
   * @param query.is_low_stock Only products at or under their reorder level, or only the others.
   * @param query.is_out_of_stock Only products of which nothing is available, or only the others.
   * @param query.is_active Only products on offer, or only the others.
   * @param query.at Stock as it was at this instant, by all that is known now; what was reserved then is not kept. Filters and order go by the present. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listInventory']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['ProductStock']> {
    return this.transport.pages<Schemas['ProductStock']>({ id: 'listInventory', method: 'GET', path: '/api/v1/inventory', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Get the configuration of inventory
   *
   * How the company keeps stock; defaults where nobody has said otherwise. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  getConfig(options?: RequestOptions): Call<Schemas['InventoryConfig']> {
    return this.transport.call<Schemas['InventoryConfig']>({ id: 'getInventoryConfig', method: 'GET', path: '/api/v1/inventory/config', tenant: true }, options)
  }

  /**
   * Set the configuration of inventory
   *
   * Sets every field; what is left out returns to its default, but for the default warehouse, which stays. Announces `inventory_config.updated` where anything changed. Refused with 409 where the method of valuation would change after the first movement, and with 422 where the default warehouse is unknown or out of use.
   *
   * Needs the permission `inventory:configure`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Something has moved already (`inventory_config.method_fixed`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `inventory_config.unknown_warehouse`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replaceConfig(body: Schemas['InventoryConfigReplace'], options?: RequestOptions): Call<Schemas['InventoryConfig']> {
    return this.transport.call<Schemas['InventoryConfig']>({ id: 'replaceInventoryConfig', method: 'PUT', path: '/api/v1/inventory/config', body, tenant: true, idempotent: true }, options)
  }

  /**
   * List changes of prices
   *
   * Every price that a product, a variant or a spare part was given, from its first one on, the newest first: which, from what to what, by whom and why. What a product costs is shown with `products:view_cost`, its wholesale prices with `products:view_wholesale`, prices of spare parts with `spares:view_prices`; other rows are left out. Rows are never changed. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.product_id Changes of this product and its variants. (uuid)
   * @param query.variant_id Changes of this variant. (uuid)
   * @param query.spare_id Changes of this spare part. (uuid)
   * @param query.price Changes of this price.
   * @param query.currency Changes to prices in this currency.
   * @param query.source Changes that came in this way.
   * @param query.user_id Changes by this user. (uuid)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  listPriceLogs(query: NonNullable<operations['listPriceLogs']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['PriceLog']> {
    return this.transport.pages<Schemas['PriceLog']>({ id: 'listPriceLogs', method: 'GET', path: '/api/v1/inventory/price-logs', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Get a change of a price
   *
   * One row of the log of prices, where the caller may see that price. It never changes. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param priceLogId Id of the change. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  getPriceLog(priceLogId: string, options?: RequestOptions): Call<Schemas['PriceLog']> {
    return this.transport.call<Schemas['PriceLog']>({ id: 'getPriceLog', method: 'GET', path: '/api/v1/inventory/price-logs/{price_log_id}', params: { price_log_id: priceLogId }, tenant: true }, options)
  }

  /**
   * Prove that stock agrees with its ledger
   *
   * Adds up the whole ledger and compares: what is on hand and its value, layers, what is reserved and on its way, and that transfers moved value unchanged. Answers with every difference; there should be none. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  verify(options?: RequestOptions): Call<Schemas['InventoryVerification']> {
    return this.transport.call<Schemas['InventoryVerification']>({ id: 'verifyInventory', method: 'GET', path: '/api/v1/inventory/verify', tenant: true }, options)
  }

  /**
   * Get the stock of a product
   *
   * How much there is of a product, in each warehouse and of each variant. Answered with 404 for a service, of which there is no stock. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param productId Id of the product. (uuid)
   * @param query.at Stock as it was at this instant, by all that is known now; what was reserved then is not kept. Filters and order go by the present. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  getProductStock(productId: string, query: NonNullable<operations['getProductStock']['parameters']['query']> = {}, options?: RequestOptions): Call<Schemas['ProductStock']> {
    return this.transport.call<Schemas['ProductStock']>({ id: 'getProductStock', method: 'GET', path: '/api/v1/inventory/{product_id}', params: { product_id: productId }, query, tenant: true }, options)
  }

  /**
   * Adjust the stock of a product
   *
   * Adds to what is on hand, or with a quantity below zero takes from it, for a reason that is kept. It is a movement of the kind adjustment: announces `stock_movement.posted`. Refused with 422 where there is not as much, where goods, warehouse or quantity do not fit, and with 403 where the caller’s scope does not reach the warehouse.
   *
   * Needs the permission `inventory:adjust`.
   *
   * @param productId Id of the product. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): A rule refuses it: `stock.insufficient`, `stock.insufficient_later`, `stock.variant_needed`, `stock.whole_units`, `stock.unknown_warehouse`, `stock.no_default_warehouse`, `stock.in_the_future`, `stock.backdated`, `stock.out_of_range`, `variant.unknown`, or one of batches or serial numbers; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  adjustStock(productId: string, body: Schemas['StockAdjustment'], options?: RequestOptions): Call<Schemas['ProductStock']> {
    return this.transport.call<Schemas['ProductStock']>({ id: 'adjustStock', method: 'POST', path: '/api/v1/inventory/{product_id}/adjust', params: { product_id: productId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * List products that run low
   *
   * Products of which no more is available than their reorder level, the shortest first, with how much to order and how many days what there is lasts. Products without a reorder level are never among them. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.subcategory_id Only products of this subcategory. (uuid)
   * @param query.brand_id Only products of this brand. (uuid)
   * @param query.is_out_of_stock Only products of which nothing is available, or only the others.
   * @param query.is_active Only products on offer, or only the others.
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  listLowStockProducts(query: NonNullable<operations['listLowStockProducts']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['LowStockProduct']> {
    return this.transport.pages<Schemas['LowStockProduct']>({ id: 'listLowStockProducts', method: 'GET', path: '/api/v1/products/low-stock', query, commas: ['ordering'], tenant: true }, options)
  }
}

export class Invitations {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List invitations
   *
   * Invitations of the tenant that the caller's scope reaches: the open ones unless `status` asks for others. With `search` the best match comes first unless `ordering` says otherwise. The mailed token is never shown. Changes nothing.
   *
   * Needs the permission `users:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.status Only invitations in this status.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listInvitations']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Invitation']> {
    return this.transport.pages<Schemas['Invitation']>({ id: 'listInvitations', method: 'GET', path: '/api/v1/invitations', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Invite a person by e-mail
   *
   * Mails an invitation and adds the person as an invited user; one whose invitation has expired is invited anew. Announces `user.created` where the user is new. Refused with 403 where a role gives more than the caller holds, with 409 where the e-mail address belongs to an active user, to one with an open invitation, or to a deactivated one (restore that one), and with 422 where a role or the branch is unknown.
   *
   * Needs the permission `users:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): The e-mail address belongs to an active user (`invitation.already_member`), or to one who is invited or deactivated (`user.email_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `role.unknown`, `user.unknown_branch`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  inviteUser(body: Schemas['InvitationCreate'], options?: RequestOptions): Call<Schemas['Invitation']> {
    return this.transport.call<Schemas['Invitation']>({ id: 'inviteUser', method: 'POST', path: '/api/v1/invitations', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Accept an invitation
   *
   * Makes the invited user active and signs in, or asks for the second step as `login` does where the person has one on. Where the e-mail address has no identity yet, one is made with `password`; where it has one, `password` must be its password. Announces `user.activated`. Refused with 422 where the token is unknown, expired, withdrawn or used, the password is wrong or weak, or nobody has given a name.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws RuleViolationError (422): A rule refuses it: the token is unknown, expired, withdrawn or used (`invitation.invalid_token`), nobody has given a name (`invitation.name_missing`), the password is not that of the identity (`identity.wrong_password`), or a new one is weak or known from a breach (`identity.password_weak`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  accept(body: Schemas['InvitationAcceptance'], options?: RequestOptions): Call<Schemas['LoginResult']> {
    return this.transport.call<Schemas['LoginResult']>({ id: 'acceptInvitation', method: 'POST', path: '/api/v1/invitations/accept', body, anonymous: true }, options)
  }

  /**
   * Withdraw an invitation
   *
   * The mailed token works no more, and the user who has not accepted is deactivated; restoring that user invites again. Announces `user.deactivated`. Refused with 409 where the invitation is not open.
   *
   * Needs the permission `users:create`.
   *
   * @param invitationId Id of the invitation. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The invitation is not open (`invitation.cannot_revoke`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  revoke(invitationId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'revokeInvitation', method: 'DELETE', path: '/api/v1/invitations/{invitation_id}', params: { invitation_id: invitationId }, tenant: true }, options)
  }
}

export class Leads {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List leads
   *
   * Those who may become customers, as far as the caller's scope reaches; a lead that nobody looks after is reached by the scope `tenant` alone. With `search`, which looks through names, companies, e-mail addresses and telephone numbers, the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `contacts:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.status Only leads in one of these statuses.
   * @param query.source Leads that came this way.
   * @param query.campaign_id Leads of this campaign. (uuid)
   * @param query.email Leads of exactly this e-mail address, in any case. (email, at most 254 characters)
   * @param query.phone Leads of this telephone number, however it is written. (at most 40 characters)
   * @param query.score__gte Score of at least this. (0 to 100)
   * @param query.score__lte Score of at most this. (0 to 100)
   * @param query.estimated_value__gte Estimated value of at least this amount.
   * @param query.estimated_value__lte Estimated value of at most this amount.
   * @param query.currency Leads whose value is estimated in this currency.
   * @param query.lost_reason Leads that were lost for this reason.
   * @param query.customer_id Leads that became, or were linked to, this customer. (uuid)
   * @param query.tag Leads that carry this tag. (at most 40 characters)
   * @param query.assigned Leads that somebody (or nobody) looks after.
   * @param query.owner_id Leads that this user looks after. (uuid)
   * @param query.branch_id Leads of this branch. (uuid)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listLeads']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Lead']> {
    return this.transport.pages<Schemas['Lead']>({ id: 'listLeads', method: 'GET', path: '/api/v1/contacts/leads', query, commas: ['ordering', 'status'], tenant: true }, options)
  }

  /**
   * Create a lead
   *
   * Adds somebody who may become a customer. Without `owner_id` the lead belongs to the caller, with null to nobody; without `currency` its value is in that of the tenant. Announces `lead.created`, and `lead.assigned` where somebody else is to look after it, who is told by mail. Refused with 422 where the campaign, the owner or the branch is unknown.
   *
   * Needs the permission `contacts:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): A rule refuses it: `lead.converted`, `lead.unknown_campaign`, `lead.unknown_owner`, `lead.unknown_branch`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['LeadCreate'], options?: RequestOptions): Call<Schemas['Lead']> {
    return this.transport.call<Schemas['Lead']>({ id: 'createLead', method: 'POST', path: '/api/v1/contacts/leads', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Delete a lead
   *
   * Removes the lead for good, as spam needs it; the audit keeps what it was. Announces `lead.deleted`. Refused with 409 where the lead has been converted: a customer refers to it.
   *
   * Needs the permission `contacts:delete`.
   *
   * @param leadId Id of the lead. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`lead.cannot_contact`, `lead.cannot_qualify`, `lead.cannot_lose`, `lead.cannot_reopen`, `lead.cannot_delete`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(leadId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteLead', method: 'DELETE', path: '/api/v1/contacts/leads/{lead_id}', params: { lead_id: leadId }, tenant: true }, options)
  }

  /**
   * Get a lead
   *
   * One lead in any status. Changes nothing.
   *
   * Needs the permission `contacts:view`.
   *
   * @param leadId Id of the lead. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(leadId: string, options?: RequestOptions): Call<Schemas['Lead']> {
    return this.transport.call<Schemas['Lead']>({ id: 'getLead', method: 'GET', path: '/api/v1/contacts/leads/{lead_id}', params: { lead_id: leadId }, tenant: true }, options)
  }

  /**
   * Update some fields of a lead
   *
   * Merges the body into the lead (RFC 7396): a field left out stays, a null clears, the address merges field by field. The status has operations of its own. Announces `lead.updated` where anything changed, and `lead.assigned` where the lead got another owner than the caller. Refused with 422 where the lead has been converted, and as creating is.
   *
   * Needs the permission `contacts:update`.
   *
   * @param leadId Id of the lead. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `lead.converted`, `lead.unknown_campaign`, `lead.unknown_owner`, `lead.unknown_branch`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(leadId: string, body: Schemas['LeadUpdate'], options?: RequestOptions): Call<Schemas['Lead']> {
    return this.transport.call<Schemas['Lead']>({ id: 'updateLead', method: 'PATCH', path: '/api/v1/contacts/leads/{lead_id}', params: { lead_id: leadId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Note that a lead has been spoken to
   *
   * Puts a new lead into the status `contacted` and notes when. Announces `lead.contacted`. Refused with 409 in any other status.
   *
   * Needs the permission `contacts:update`.
   *
   * @param leadId Id of the lead. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`lead.cannot_contact`, `lead.cannot_qualify`, `lead.cannot_lose`, `lead.cannot_reopen`, `lead.cannot_delete`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  contact(leadId: string, options?: RequestOptions): Call<Schemas['Lead']> {
    return this.transport.call<Schemas['Lead']>({ id: 'contactLead', method: 'POST', path: '/api/v1/contacts/leads/{lead_id}/contact', params: { lead_id: leadId }, tenant: true, idempotent: true }, options)
  }

  /**
   * Turn a lead into a customer and an opportunity
   *
   * Makes of an open lead, in one transaction and once, a customer, a contact and an opportunity; from then on the lead does not change. With `customer_id` no customer is made, but that one taken. Without it, and where active customers within reach have the e-mail address or the telephone number of the lead, or a contact that has, the conversion is refused with 409 (`lead.duplicates_found`), and `context.customers` offers them: name one, or set `create_customer`. A contact of the customer with the same e-mail address is taken rather than made again. To make a customer needs `customers:create`, to take one `customers:view`, and to make a contact or an opportunity `contacts:create`. Announces `lead.converted`, and what was created. Refused with 409 where the lead is lost or converted already, and with 422 where the customer or the contact is unknown, or the contact is of another customer.
   *
   * Needs the permission `contacts:update`.
   *
   * @param leadId Id of the lead. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`lead.cannot_convert`), customers like the lead exist (`lead.duplicates_found`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `lead.unknown_customer`, `lead.unknown_contact`, `lead.contact_elsewhere`, `lead.one_customer`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  convert(leadId: string, body: Schemas['LeadConvert'], options?: RequestOptions): Call<Schemas['LeadConversion']> {
    return this.transport.call<Schemas['LeadConversion']>({ id: 'convertLead', method: 'POST', path: '/api/v1/contacts/leads/{lead_id}/convert', params: { lead_id: leadId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Give a lead up
   *
   * Puts an open lead into the status `lost`, with the reason. Announces `lead.lost`. Refused with 409 where it is lost already or converted.
   *
   * Needs the permission `contacts:update`.
   *
   * @param leadId Id of the lead. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`lead.cannot_contact`, `lead.cannot_qualify`, `lead.cannot_lose`, `lead.cannot_reopen`, `lead.cannot_delete`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  lose(leadId: string, body: Schemas['LeadLoss'], options?: RequestOptions): Call<Schemas['Lead']> {
    return this.transport.call<Schemas['Lead']>({ id: 'loseLead', method: 'POST', path: '/api/v1/contacts/leads/{lead_id}/lose', params: { lead_id: leadId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Qualify a lead
   *
   * Puts an open lead into the status `qualified`: it is worth an offer. Announces `lead.qualified`. Refused with 409 where it is qualified already, lost or converted.
   *
   * Needs the permission `contacts:update`.
   *
   * @param leadId Id of the lead. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`lead.cannot_contact`, `lead.cannot_qualify`, `lead.cannot_lose`, `lead.cannot_reopen`, `lead.cannot_delete`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  qualify(leadId: string, options?: RequestOptions): Call<Schemas['Lead']> {
    return this.transport.call<Schemas['Lead']>({ id: 'qualifyLead', method: 'POST', path: '/api/v1/contacts/leads/{lead_id}/qualify', params: { lead_id: leadId }, tenant: true, idempotent: true }, options)
  }

  /**
   * Take a lost lead up again
   *
   * Puts a lost lead back to `new` and empties the reason. Announces `lead.reopened`. Refused with 409 where it is not lost.
   *
   * Needs the permission `contacts:update`.
   *
   * @param leadId Id of the lead. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`lead.cannot_contact`, `lead.cannot_qualify`, `lead.cannot_lose`, `lead.cannot_reopen`, `lead.cannot_delete`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  reopen(leadId: string, options?: RequestOptions): Call<Schemas['Lead']> {
    return this.transport.call<Schemas['Lead']>({ id: 'reopenLead', method: 'POST', path: '/api/v1/contacts/leads/{lead_id}/reopen', params: { lead_id: leadId }, tenant: true, idempotent: true }, options)
  }
}

export class Marketing {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * Ask for a challenge to a public form
   *
   * A computation that takes a browser a moment and a sender of spam the same for every form: proof of work instead of pictures, without a third party. Hand `challenge` to the widget of ALTCHA (version 3 or newer), or solve it with its library, and send the solution as `altcha` with the form. It is good for one form of this tenant, until `expires_at`. Stores nothing.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  createCaptchaChallenge(options?: RequestOptions): Call<Schemas['CaptchaChallenge']> {
    return this.transport.call<Schemas['CaptchaChallenge']>({ id: 'createCaptchaChallenge', method: 'POST', path: '/api/v1/marketing/captcha-challenges', anonymous: true, tenant: true }, options)
  }

  /**
   * Send the contact form
   *
   * Takes what a visitor writes to the company, as a lead of the source `contact_form` that nobody looks after yet. Announces `lead.created`; where the setting `public_forms_email` names an address, that is told by mail. Whoever asks gets the same answer, known to the company or not. A form whose `homepage` is filled in is thrown away, with the same answer: people do not see that field. A `campaign_id` that is not one of the company is ignored. Limited for each address and company. Refused with 422 where the challenge is not solved, has expired or has been used.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): A rule refuses it: `marketing.captcha_failed`, `marketing.call_in_the_past`, `marketing.call_too_far`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  submitContactForm(body: Schemas['ContactForm'], options?: RequestOptions): Call<Schemas['ContactFormReceipt']> {
    return this.transport.call<Schemas['ContactFormReceipt']>({ id: 'submitContactForm', method: 'POST', path: '/api/v1/marketing/contact', body, anonymous: true, tenant: true, idempotent: true }, options)
  }

  /**
   * Ask for a callback
   *
   * Takes the wish of a visitor to be called back, as a lead of the source `callback_request` that nobody looks after yet. Date and time are those of the company's time zone; a time that the change to summer time skips is taken for the one an hour later. Announces and tells as the contact form does. Whoever asks gets the same answer, known to the company or not. A form whose `homepage` is filled in is thrown away, with the same answer: people do not see that field. A `campaign_id` that is not one of the company is ignored. Limited for each address and company. Refused with 422 where the time has passed or is more than a year away, and where the challenge is not solved, has expired or has been used.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): A rule refuses it: `marketing.captcha_failed`, `marketing.call_in_the_past`, `marketing.call_too_far`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  scheduleCall(body: Schemas['CallRequest'], options?: RequestOptions): Call<Schemas['CallReceipt']> {
    return this.transport.call<Schemas['CallReceipt']>({ id: 'scheduleCall', method: 'POST', path: '/api/v1/marketing/schedule-call', body, anonymous: true, tenant: true, idempotent: true }, options)
  }
}

export class Oauth {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * Ask a person for access, in the browser
   *
   * The log-in and consent page of the authorization code grant (RFC 6749), in English, Arabic or Russian. PKCE with `S256` is asked of every client (RFC 7636). The person signs in, with the second step where there is one, is shown the company, the client and what it wants in words, and allows or denies. Where the client or its redirect address is not known a page says so; any other mistake is sent to the redirect address, with `state` and `iss` (RFC 9207). Parameters that nobody knows are passed over.
   *
   * @param query.response_type Always `code`. (at most 100 characters)
   * @param query.client_id Id of the OAuth client. (at most 100 characters)
   * @param query.redirect_uri One of the addresses of the client, letter by letter. May be left out where it has one alone. (at most 500 characters)
   * @param query.scope Permissions, and `offline_access` for a refresh token, separated by spaces; all of the client where left out. (at most 8000 characters)
   * @param query.state Handed back as it is. (at most 1000 characters)
   * @param query.code_challenge The SHA-256 digest of the code verifier in base64url. (at most 200 characters)
   * @param query.code_challenge_method Always `S256`. (at most 20 characters)
   * @param query.ui_locales Languages of the page by preference; those of the browser where left out. (at most 200 characters)
   * @param query.others Parameters that nobody knows are passed over.
   * @throws ValidationError (400): The client or its redirect address is not known, so that there is nowhere to send an answer; or the page has expired.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  authorizeClient(query: NonNullable<operations['authorizeClient']['parameters']['query']> = {}, options?: RequestOptions): Call<string> {
    return this.transport.call<string>({ id: 'authorizeClient', method: 'GET', path: '/api/v1/oauth/authorize', query, anonymous: true, answer: 'text' }, options)
  }

  /**
   * Answer of the log-in and consent page
   *
   * What the page sends: the log-in, the second step, or the decision. It is bound to the page by a cookie and a token. A log-in counts as any other and is limited as any other. Allowing sends a code to the redirect address, good for one exchange within 60 seconds; denying sends `access_denied`. Each ends the page's session. Allowing leaves a security event.
   *
   * @throws ValidationError (400): The client or its redirect address is not known, so that there is nowhere to send an answer; or the page has expired.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  decideAuthorization(body: Schemas['AuthorizationDecision'], options?: RequestOptions): Call<string> {
    return this.transport.call<string>({ id: 'decideAuthorization', method: 'POST', path: '/api/v1/oauth/authorize', body, contentType: 'application/x-www-form-urlencoded', anonymous: true, answer: 'text' }, options)
  }

  /**
   * Ask what a token is worth as an OAuth client
   *
   * Introspection (RFC 7662) of a token that the client itself holds; any other is not active, whatever it is. Only a confidential client may ask. Changes nothing.
   *
   * @throws ValidationError (400): An error of RFC 6749, 5.2. A form that cannot be read at all is answered in the standard shape.
   * @throws UnauthorizedError (401): The client is not known, or its secret is not this one (`invalid_client`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  introspectToken(body: Schemas['OauthTokenQuestion'], options?: RequestOptions): Call<Schemas['OauthTokenState']> {
    return this.transport.call<Schemas['OauthTokenState']>({ id: 'introspectToken', method: 'POST', path: '/api/v1/oauth/introspect', body, contentType: 'application/x-www-form-urlencoded', anonymous: true, answer: 'json' }, options)
  }

  /**
   * Give up a token as an OAuth client
   *
   * Revocation (RFC 7009): the access token or refresh token works no more, and neither does anything else of the same grant. A token that is unknown, ended, or another client's is passed over; the answer is the same.
   *
   * @throws ValidationError (400): An error of RFC 6749, 5.2. A form that cannot be read at all is answered in the standard shape.
   * @throws UnauthorizedError (401): The client is not known, or its secret is not this one (`invalid_client`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  revokeToken(body: Schemas['OauthTokenQuestion'], options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'revokeToken', method: 'POST', path: '/api/v1/oauth/revoke', body, contentType: 'application/x-www-form-urlencoded', anonymous: true }, options)
  }

  /**
   * Get tokens as an OAuth client
   *
   * The token endpoint (RFC 6749): `authorization_code` with the code verifier, `refresh_token`, or `client_credentials`. The client shows its secret by HTTP Basic or in the form; a public one sends its `client_id` alone. A refresh token is good for one exchange. A code or a refresh token that is used again ends everything that came of it. Parameters that nobody knows are passed over.
   *
   * @throws ValidationError (400): An error of RFC 6749, 5.2. A form that cannot be read at all is answered in the standard shape.
   * @throws UnauthorizedError (401): The client is not known, or its secret is not this one (`invalid_client`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  issueToken(body: Schemas['OauthTokenRequest'], options?: RequestOptions): Call<Schemas['OauthTokens']> {
    return this.transport.call<Schemas['OauthTokens']>({ id: 'issueToken', method: 'POST', path: '/api/v1/oauth/token', body, contentType: 'application/x-www-form-urlencoded', anonymous: true, answer: 'json' }, options)
  }
}

export class OauthClients {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List OAuth clients
   *
   * OAuth clients of the tenant; deleted ones are left out unless `status` asks for them. A secret is never shown again. An API key or an OAuth token cannot ask. Changes nothing.
   *
   * Needs the permission `oauth_clients:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.status Only clients in this status.
   * @param query.kind Only confidential or only public clients.
   * @param query.grant_type Only clients that may use this grant.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listOauthClients']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['OauthClient']> {
    return this.transport.pages<Schemas['OauthClient']>({ id: 'listOauthClients', method: 'GET', path: '/api/v1/oauth/clients', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create an OAuth client
   *
   * Registers a program of the tenant and shows the secret of a confidential one this once. With `client_credentials` it acts by itself, in the whole tenant, with its scopes; with `authorization_code` it acts for whoever consents, as far as that person and the scopes go. Announces `oauth_client.created` and leaves a security event. Refused with 403 where a scope is not held by the caller (for `client_credentials` in the whole tenant), or where an API key or an OAuth token asks; with 422 where a scope does not exist, a redirect address is none that may be used, or the grants do not go with the kind of client.
   *
   * Needs the permission `oauth_clients:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RuleViolationError (422): A scope does not exist (`oauth_client.unknown_scope`), a redirect address is none that may be used (`oauth_client.invalid_redirect_uri`) or is missing (`oauth_client.redirect_uri_missing`), the grants do not go with the kind of client (`oauth_client.grants_unfit`), it is public and has no secret (`oauth_client.without_secret`), it is deleted (`oauth_client.deleted`), or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['OauthClientCreate'], options?: RequestOptions): Call<Schemas['OauthClientCreated']> {
    return this.transport.call<Schemas['OauthClientCreated']>({ id: 'createOauthClient', method: 'POST', path: '/api/v1/oauth/clients', body, tenant: true }, options)
  }

  /**
   * Delete an OAuth client
   *
   * The client and every token that it holds work no more, on any server. It leaves the lists and can still be read. Announces `oauth_client.deleted` and leaves a security event. Refused with 409 where it is deleted already, and with 403 where an API key or an OAuth token asks.
   *
   * Needs the permission `oauth_clients:delete`.
   *
   * @param clientId Id of the OAuth client. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The OAuth client is deleted already (`oauth_client.cannot_delete`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(clientId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteOauthClient', method: 'DELETE', path: '/api/v1/oauth/clients/{client_id}', params: { client_id: clientId }, tenant: true }, options)
  }

  /**
   * Get an OAuth client
   *
   * One OAuth client, deleted ones too; never its secret. An API key or an OAuth token cannot ask. Changes nothing.
   *
   * Needs the permission `oauth_clients:view`.
   *
   * @param clientId Id of the OAuth client. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(clientId: string, options?: RequestOptions): Call<Schemas['OauthClient']> {
    return this.transport.call<Schemas['OauthClient']>({ id: 'getOauthClient', method: 'GET', path: '/api/v1/oauth/clients/{client_id}', params: { client_id: clientId }, tenant: true }, options)
  }

  /**
   * Update some fields of an OAuth client
   *
   * Merges the body into the client (RFC 7396); its kind stays what it is. A scope or a grant taken away holds at once, for tokens given before as well. Announces `oauth_client.updated` where anything changed. Refused as creating is, with 403 also where the client has a scope that the caller does not hold, and with 422 where it is deleted.
   *
   * Needs the permission `oauth_clients:update`.
   *
   * @param clientId Id of the OAuth client. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A scope does not exist (`oauth_client.unknown_scope`), a redirect address is none that may be used (`oauth_client.invalid_redirect_uri`) or is missing (`oauth_client.redirect_uri_missing`), the grants do not go with the kind of client (`oauth_client.grants_unfit`), it is public and has no secret (`oauth_client.without_secret`), it is deleted (`oauth_client.deleted`), or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(clientId: string, body: Schemas['OauthClientUpdate'], options?: RequestOptions): Call<Schemas['OauthClient']> {
    return this.transport.call<Schemas['OauthClient']>({ id: 'updateOauthClient', method: 'PATCH', path: '/api/v1/oauth/clients/{client_id}', params: { client_id: clientId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Give an OAuth client a new secret
   *
   * Makes a new secret and shows it this once; the old one works no more, tokens given before stay. Announces `oauth_client.updated` and leaves a security event. Refused with 403 where the client has a scope that the caller does not hold, and with 422 where it is public or deleted.
   *
   * Needs the permission `oauth_clients:update`.
   *
   * @param clientId Id of the OAuth client. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A scope does not exist (`oauth_client.unknown_scope`), a redirect address is none that may be used (`oauth_client.invalid_redirect_uri`) or is missing (`oauth_client.redirect_uri_missing`), the grants do not go with the kind of client (`oauth_client.grants_unfit`), it is public and has no secret (`oauth_client.without_secret`), it is deleted (`oauth_client.deleted`), or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  rotateSecret(clientId: string, options?: RequestOptions): Call<Schemas['OauthClientCreated']> {
    return this.transport.call<Schemas['OauthClientCreated']>({ id: 'rotateOauthClientSecret', method: 'POST', path: '/api/v1/oauth/clients/{client_id}/rotate-secret', params: { client_id: clientId }, tenant: true }, options)
  }
}

export class Opportunities {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List opportunities
   *
   * Sales that may come about, or have been won or lost, as far as the caller's scope reaches. With `search`, which looks through names and next steps, the best match comes first unless `ordering` says otherwise. Sums by stage and month are in the forecast. Changes nothing.
   *
   * Needs the permission `contacts:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.status Only opportunities in one of these statuses.
   * @param query.stage Only opportunities in one of these stages.
   * @param query.contact_id Opportunities with this contact. (uuid)
   * @param query.lead_id The opportunity that this lead became. (uuid)
   * @param query.lost_reason Opportunities that were lost for this reason.
   * @param query.tag Opportunities that carry this tag. (at most 40 characters)
   * @param query.customer_id Opportunities with this customer. (uuid)
   * @param query.campaign_id Opportunities of this campaign. (uuid)
   * @param query.currency Opportunities in this currency.
   * @param query.owner_id Opportunities that this user looks after. (uuid)
   * @param query.branch_id Opportunities of this branch. (uuid)
   * @param query.expected_close_date__gte Expected to be decided on or after this. (date)
   * @param query.expected_close_date__lte Expected to be decided on or before this. (date)
   * @param query.amount__gte Amount of at least this.
   * @param query.amount__lte Amount of at most this.
   * @param query.probability__gte Probability of at least this. (0 to 100)
   * @param query.probability__lte Probability of at most this. (0 to 100)
   * @param query.closed_at__gte Won or lost on or after this. (date-time)
   * @param query.closed_at__lte Won or lost on or before this. (date-time)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listOpportunities']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Opportunity']> {
    return this.transport.pages<Schemas['Opportunity']>({ id: 'listOpportunities', method: 'GET', path: '/api/v1/contacts/opportunities', query, commas: ['ordering', 'status', 'stage'], tenant: true }, options)
  }

  /**
   * Create an opportunity
   *
   * Adds a sale that may come about. Without `owner_id` it belongs to the caller, without `currency` it is in that of the tenant, and without `probability` it has that of its stage: 10 in `prospecting`, 25 in `qualification`, 50 in `proposal`, 75 in `negotiation`. Announces `opportunity.created`. Refused with 422 where the customer, the contact, the campaign, the owner or the branch is unknown.
   *
   * Needs the permission `contacts:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): A rule refuses it: `opportunity.closed`, `opportunity.unknown_customer`, `opportunity.unknown_contact`, `opportunity.unknown_campaign`, `opportunity.unknown_owner`, `opportunity.unknown_branch`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['OpportunityCreate'], options?: RequestOptions): Call<Schemas['Opportunity']> {
    return this.transport.call<Schemas['Opportunity']>({ id: 'createOpportunity', method: 'POST', path: '/api/v1/contacts/opportunities', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Get the weighted forecast by stage and month
   *
   * Sums of the open opportunities that the caller's scope reaches: how many, their amounts, and the amounts weighted by their probabilities, for each currency, in each by stage and by the month of the expected decision. Nothing is converted from one currency to another; each sum is exact and rounded once, to the minor unit of its currency. Changes nothing.
   *
   * Needs the permission `contacts:view`.
   *
   * @param query.customer_id Opportunities with this customer. (uuid)
   * @param query.campaign_id Opportunities of this campaign. (uuid)
   * @param query.currency Opportunities in this currency.
   * @param query.owner_id Opportunities that this user looks after. (uuid)
   * @param query.branch_id Opportunities of this branch. (uuid)
   * @param query.expected_close_date__gte Expected to be decided on or after this. (date)
   * @param query.expected_close_date__lte Expected to be decided on or before this. (date)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  getForecast(query: NonNullable<operations['getOpportunityForecast']['parameters']['query']> = {}, options?: RequestOptions): Call<Schemas['OpportunityForecastResponse']['data']> {
    return this.transport.call<Schemas['OpportunityForecastResponse']['data']>({ id: 'getOpportunityForecast', method: 'GET', path: '/api/v1/contacts/opportunities/forecast', query, tenant: true }, options)
  }

  /**
   * Delete an opportunity
   *
   * Removes the opportunity for good; the audit keeps what it was. Announces `opportunity.deleted`. Refused with 409 where a lead became this opportunity (`opportunity.of_lead`): give it up as lost instead.
   *
   * Needs the permission `contacts:delete`.
   *
   * @param opportunityId Id of the opportunity. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): A lead became this opportunity (`opportunity.of_lead`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(opportunityId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteOpportunity', method: 'DELETE', path: '/api/v1/contacts/opportunities/{opportunity_id}', params: { opportunity_id: opportunityId }, tenant: true }, options)
  }

  /**
   * Get an opportunity
   *
   * One opportunity in any status. Changes nothing.
   *
   * Needs the permission `contacts:view`.
   *
   * @param opportunityId Id of the opportunity. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(opportunityId: string, options?: RequestOptions): Call<Schemas['Opportunity']> {
    return this.transport.call<Schemas['Opportunity']>({ id: 'getOpportunity', method: 'GET', path: '/api/v1/contacts/opportunities/{opportunity_id}', params: { opportunity_id: opportunityId }, tenant: true }, options)
  }

  /**
   * Update some fields of an opportunity
   *
   * Merges the body into the opportunity (RFC 7396): a field left out stays, a null clears. Another `stage` brings its probability along unless `probability` is given too. Winning and losing have operations of their own. Announces `opportunity.updated` where anything changed. Refused with 422 where the opportunity is won or lost, and as creating is.
   *
   * Needs the permission `contacts:update`.
   *
   * @param opportunityId Id of the opportunity. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `opportunity.closed`, `opportunity.unknown_customer`, `opportunity.unknown_contact`, `opportunity.unknown_campaign`, `opportunity.unknown_owner`, `opportunity.unknown_branch`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(opportunityId: string, body: Schemas['OpportunityUpdate'], options?: RequestOptions): Call<Schemas['Opportunity']> {
    return this.transport.call<Schemas['Opportunity']>({ id: 'updateOpportunity', method: 'PATCH', path: '/api/v1/contacts/opportunities/{opportunity_id}', params: { opportunity_id: opportunityId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Lose an opportunity
   *
   * Puts an open opportunity into the status `lost`, with a probability of 0 and the reason, and notes when. Announces `opportunity.lost`. Refused with 409 where it is won or lost already.
   *
   * Needs the permission `contacts:update`.
   *
   * @param opportunityId Id of the opportunity. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`opportunity.cannot_win`, `opportunity.cannot_lose`, `opportunity.cannot_reopen`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  lose(opportunityId: string, body: Schemas['OpportunityLoss'], options?: RequestOptions): Call<Schemas['Opportunity']> {
    return this.transport.call<Schemas['Opportunity']>({ id: 'loseOpportunity', method: 'POST', path: '/api/v1/contacts/opportunities/{opportunity_id}/lose', params: { opportunity_id: opportunityId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Reopen an opportunity
   *
   * Puts a won or lost opportunity back into the status `open`, with the probability of its stage, and empties the reason. Announces `opportunity.reopened`. Refused with 409 where it is open.
   *
   * Needs the permission `contacts:update`.
   *
   * @param opportunityId Id of the opportunity. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`opportunity.cannot_win`, `opportunity.cannot_lose`, `opportunity.cannot_reopen`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  reopen(opportunityId: string, options?: RequestOptions): Call<Schemas['Opportunity']> {
    return this.transport.call<Schemas['Opportunity']>({ id: 'reopenOpportunity', method: 'POST', path: '/api/v1/contacts/opportunities/{opportunity_id}/reopen', params: { opportunity_id: opportunityId }, tenant: true, idempotent: true }, options)
  }

  /**
   * Win an opportunity
   *
   * Puts an open opportunity into the status `won`, with a probability of 100, and notes when. Announces `opportunity.won`. Refused with 409 where it is won or lost already, and with 422 where it names no customer.
   *
   * Needs the permission `contacts:update`.
   *
   * @param opportunityId Id of the opportunity. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`opportunity.cannot_win`, `opportunity.cannot_lose`, `opportunity.cannot_reopen`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): It names no customer (`opportunity.without_customer`); or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  win(opportunityId: string, options?: RequestOptions): Call<Schemas['Opportunity']> {
    return this.transport.call<Schemas['Opportunity']>({ id: 'winOpportunity', method: 'POST', path: '/api/v1/contacts/opportunities/{opportunity_id}/win', params: { opportunity_id: opportunityId }, tenant: true, idempotent: true }, options)
  }
}

export class OrgDepartments {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List departments
   *
   * Departments of the tenant, by name; everybody with the permission sees all of them. Archived ones are left out unless `is_archived` asks for them. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `organization:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.code The department of exactly this code. (at most 40 characters)
   * @param query.parent_id Only those right below this department. (uuid)
   * @param query.within Only this department and what is below it, at any depth. (uuid)
   * @param query.depth Only this level; 1 for the roots. (1 to 20)
   * @param query.branch_id Only departments of this branch. (uuid)
   * @param query.manager_id Only departments that this user manages. (uuid)
   * @param query.is_active Only those in use, or only those out of use.
   * @param query.is_archived Archived ones in place of those that are not.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listOrgDepartments']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['OrgDepartment']> {
    return this.transport.pages<Schemas['OrgDepartment']>({ id: 'listOrgDepartments', method: 'GET', path: '/api/v1/organization/departments', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a department
   *
   * Adds a department, of one branch or of the whole tenant. Announces `org_department.created`. Refused with 409 where a department that is not archived has the same code, with 422 where the branch, the parent or the manager is unknown or archived, and with 403 where the caller's scope does not reach the branch.
   *
   * Needs the permission `organization:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another department has the code (`org_department.code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `org_department.unknown_branch`, `org_department.unknown_parent`, `org_department.below_itself`, `org_department.too_deep`, `org_department.unknown_manager`, `org_department.archived`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['OrgDepartmentCreate'], options?: RequestOptions): Call<Schemas['OrgDepartment']> {
    return this.transport.call<Schemas['OrgDepartment']>({ id: 'createOrgDepartment', method: 'POST', path: '/api/v1/organization/departments', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Archive a department
   *
   * Archives the department: it leaves the lists, its code becomes free, and documents that name it stay readable. Announces `org_department.deleted`. Refused with 409 where a department below it or anything else that is not archived still refers to it, or where it is archived already.
   *
   * Needs the permission `organization:delete`.
   *
   * @param departmentId Id of the department. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Something still refers to it (`org_department.in_use`), or it is archived already (`org_department.already_archived`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(departmentId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteOrgDepartment', method: 'DELETE', path: '/api/v1/organization/departments/{department_id}', params: { department_id: departmentId }, tenant: true }, options)
  }

  /**
   * Get a department
   *
   * One department, archived ones too, so that old documents keep their reader. Changes nothing.
   *
   * Needs the permission `organization:view`.
   *
   * @param departmentId Id of the department. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(departmentId: string, options?: RequestOptions): Call<Schemas['OrgDepartment']> {
    return this.transport.call<Schemas['OrgDepartment']>({ id: 'getOrgDepartment', method: 'GET', path: '/api/v1/organization/departments/{department_id}', params: { department_id: departmentId }, tenant: true }, options)
  }

  /**
   * Update some fields of a department
   *
   * Merges the body into the department (RFC 7396): a field left out stays, a null clears. With another parent everything below moves along, and its `path` changes with it. Announces `org_department.updated` where anything changed. Refused as creating is, and with 422 where the parent is below the department itself, the tree would be deeper than 20 levels, or the department is archived. A scope narrower than the tenant reaches the departments of the own branch, and those that the caller manages.
   *
   * Needs the permission `organization:update`.
   *
   * @param departmentId Id of the department. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another department has the code (`org_department.code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `org_department.unknown_branch`, `org_department.unknown_parent`, `org_department.below_itself`, `org_department.too_deep`, `org_department.unknown_manager`, `org_department.archived`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(departmentId: string, body: Schemas['OrgDepartmentUpdate'], options?: RequestOptions): Call<Schemas['OrgDepartment']> {
    return this.transport.call<Schemas['OrgDepartment']>({ id: 'updateOrgDepartment', method: 'PATCH', path: '/api/v1/organization/departments/{department_id}', params: { department_id: departmentId }, body, tenant: true, idempotent: true }, options)
  }
}

export class Permissions {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List every permission
   *
   * Every permission that the contract knows, in alphabetical order, and the operations that ask for it. The same in every tenant. Changes nothing.
   *
   * Needs the permission `roles:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Text that key, description or an operation contains, in any case. (at most 200 characters)
   * @param query.resource Permissions on this resource. (at most 60 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listPermissions']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Permission']> {
    return this.transport.pages<Schemas['Permission']>({ id: 'listPermissions', method: 'GET', path: '/api/v1/permissions', query, tenant: true }, options)
  }
}

export class Preferences {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * Get the own preferences
   *
   * What the caller prefers in this tenant, defaults where nothing was ever set; `effective` says what holds, the company's choice in place of each null. Changes nothing.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(options?: RequestOptions): Call<Schemas['Preferences']> {
    return this.transport.call<Schemas['Preferences']>({ id: 'getPreferences', method: 'GET', path: '/api/v1/settings/preferences', tenant: true }, options)
  }

  /**
   * Replace the own preferences
   *
   * Sets every preference of the caller in this tenant; what is left out returns to its default. The language is from now on that of mails to the caller, and of answers to requests without `Accept-Language`; it is also the `locale` of the caller's user. Refused with 422 where the time zone does not exist.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): There is no such time zone (`preferences.unknown_timezone`); or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(body: Schemas['PreferencesReplace'], options?: RequestOptions): Call<Schemas['Preferences']> {
    return this.transport.call<Schemas['Preferences']>({ id: 'replacePreferences', method: 'PUT', path: '/api/v1/settings/preferences', body, tenant: true, idempotent: true }, options)
  }
}

export class Products {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List products
   *
   * Products of the tenant that `X-Tenant-ID` names. Without a token, or with one of somebody who is no member of it, these are the products on offer of a tenant whose setting `public_catalogue` is on, on shelves that are in use, with what the public may know of them; a member with `catalog:view` is shown all of them. Archived ones are left out unless `is_archived` asks for them. Filters and orderings on a field that the caller may not see are refused with 403. `search` looks into names, SKUs and barcodes, also those of variants where a whole code is given. Unless `ordering` says otherwise, what has that code comes first, then what has the whole name, then what has every word or a part of it; what only resembles the words comes last, where little else is found. Changes nothing.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.sku The product of exactly this SKU, or with a variant of it. (at most 64 characters)
   * @param query.barcode The product that a scanned code leads to, its own or that of a variant; as EAN, UPC and GTIN alike. (at most 64 characters)
   * @param query.slug The product of this slug. (at most 63 characters)
   * @param query.name Products of exactly this name, in any case. (at most 200 characters)
   * @param query.department_id Products on the shelves of this department. (uuid)
   * @param query.department The same, by slug. (at most 63 characters)
   * @param query.category_id Products of this category. (uuid)
   * @param query.category The same, by slug. (at most 63 characters)
   * @param query.subcategory_id Products of this subcategory. (uuid)
   * @param query.subcategory The same, by slug. (at most 63 characters)
   * @param query.brand_id Products of this brand. (uuid)
   * @param query.brand The same, by slug. (at most 63 characters)
   * @param query.quality_id Products of this quality. (uuid)
   * @param query.quality The same, by slug. (at most 63 characters)
   * @param query.unit_id Products measured in this unit. (uuid)
   * @param query.type Only goods or only services.
   * @param query.tracking Only products that are tracked in this way.
   * @param query.has_variants Only products that have (or do not have) variants.
   * @param query.tag Products that carry this tag. (at most 40 characters)
   * @param query.currency Products priced in this currency.
   * @param query.sale_price__gte Sale price of at least this amount.
   * @param query.sale_price__lte Sale price of at most this amount.
   * @param query.cost_price__gte Cost price of at least this amount.
   * @param query.cost_price__lte Cost price of at most this amount.
   * @param query.wholesale_price__gte Wholesale price of at least this amount.
   * @param query.wholesale_price__lte Wholesale price of at most this amount.
   * @param query.is_active Only products that are (or are not) on offer.
   * @param query.is_archived Archived products in place of the others.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listProducts']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Product']> {
    return this.transport.pages<Schemas['Product']>({ id: 'listProducts', method: 'GET', path: '/api/v1/products', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a product
   *
   * Adds a product. Its slug is made of the name, with the next free number where that is taken, and never changes; without `currency` its prices are in that of the tenant. The first prices are logged as every later change of them is. Announces `product.created`. Refused with 409 where another product or variant has the SKU or the barcode, and with 422 where a barcode of 8, 12, 13 or 14 digits has a wrong check digit or is a number that a spreadsheet program has rounded, what it refers to does not exist, or a service is to be tracked.
   *
   * Needs the permission `products:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another product or variant that is not archived has the SKU (`product.sku_taken`) or the barcode (`product.barcode_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `product.archived`, `product.unknown_unit`, `product.unknown_subcategory`, `product.unknown_brand`, `product.unknown_quality`, `product.unknown_currency`, `product.invalid_barcode`, `product.rounded_barcode`, `product.untracked_service`, `product.fixed_by_stock`, `product.bulk_refused`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['ProductCreate'], options?: RequestOptions): Call<Schemas['Product']> {
    return this.transport.call<Schemas['Product']>({ id: 'createProduct', method: 'POST', path: '/api/v1/products', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Create or update up to 1,000 products by SKU
   *
   * Takes the rows in order. A row whose SKU a product has that is not archived updates it as `PATCH` does and also needs `products:update`; any other row creates as `POST` does. Each row has a result of its own: a refused row changes nothing and does not hold up the others, unless `atomic` is set, which refuses the whole request with 422 at the first refused row. Changed prices are logged. Announces an event for each changed row, and `product.price_changed` where a price changed.
   *
   * Needs the permission `products:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): A rule refuses it: `product.archived`, `product.unknown_unit`, `product.unknown_subcategory`, `product.unknown_brand`, `product.unknown_quality`, `product.unknown_currency`, `product.invalid_barcode`, `product.rounded_barcode`, `product.untracked_service`, `product.fixed_by_stock`, `product.bulk_refused`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  bulkUpsert(body: Schemas['ProductBulk'], options?: RequestOptions): Call<Schemas['ProductBulkOutcome']> {
    return this.transport.call<Schemas['ProductBulkOutcome']>({ id: 'bulkUpsertProducts', method: 'POST', path: '/api/v1/products/bulk', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Export products as CSV or XLSX
   *
   * The products that `listProducts` would show for the same filters, all of them, by id, as one file that is written while it is read. Its first row names the columns: the fields of a product, with the slugs of its unit, subcategory, brand and quality in place of their ids; tags have semicolons between them. Columns that the caller may not see are left out; a filter on one is refused with 403. In CSV, which is UTF-8 with a byte-order mark, a value that a spreadsheet program would take for a formula has an apostrophe in front; `importProducts` takes it off again, so that an export that is imported changes nothing. Changes nothing.
   *
   * Needs the permission `products:export`.
   *
   * @param query.format What kind of file. (default "csv")
   * @param query.delimiter What stands between the cells of a CSV; Excel expects a semicolon where the decimal sign is a comma. (default "comma")
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.sku The product of exactly this SKU, or with a variant of it. (at most 64 characters)
   * @param query.barcode The product that a scanned code leads to, its own or that of a variant; as EAN, UPC and GTIN alike. (at most 64 characters)
   * @param query.slug The product of this slug. (at most 63 characters)
   * @param query.name Products of exactly this name, in any case. (at most 200 characters)
   * @param query.department_id Products on the shelves of this department. (uuid)
   * @param query.department The same, by slug. (at most 63 characters)
   * @param query.category_id Products of this category. (uuid)
   * @param query.category The same, by slug. (at most 63 characters)
   * @param query.subcategory_id Products of this subcategory. (uuid)
   * @param query.subcategory The same, by slug. (at most 63 characters)
   * @param query.brand_id Products of this brand. (uuid)
   * @param query.brand The same, by slug. (at most 63 characters)
   * @param query.quality_id Products of this quality. (uuid)
   * @param query.quality The same, by slug. (at most 63 characters)
   * @param query.unit_id Products measured in this unit. (uuid)
   * @param query.type Only goods or only services.
   * @param query.tracking Only products that are tracked in this way.
   * @param query.has_variants Only products that have (or do not have) variants.
   * @param query.tag Products that carry this tag. (at most 40 characters)
   * @param query.currency Products priced in this currency.
   * @param query.sale_price__gte Sale price of at least this amount.
   * @param query.sale_price__lte Sale price of at most this amount.
   * @param query.cost_price__gte Cost price of at least this amount.
   * @param query.cost_price__lte Cost price of at most this amount.
   * @param query.wholesale_price__gte Wholesale price of at least this amount.
   * @param query.wholesale_price__lte Wholesale price of at most this amount.
   * @param query.is_active Only products that are (or are not) on offer.
   * @param query.is_archived Archived products in place of the others.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  export(query: NonNullable<operations['exportProducts']['parameters']['query']> = {}, options?: RequestOptions): Call<Blob> {
    return this.transport.call<Blob>({ id: 'exportProducts', method: 'GET', path: '/api/v1/products/export', query, tenant: true, answer: 'blob' }, options)
  }

  /**
   * Import products from CSV or XLSX
   *
   * Stores the rows of a file of up to 50,000 products, in order. The first row that is not empty names the columns, as an export does; a column that is left out says nothing, an empty cell clears its field. Unit, subcategory, brand and quality stand there by slug or id. In the mode `create` every row is a new product, and an SKU that is taken refuses the row; in the mode `upsert` a row changes the product of its `id`, or else of its `sku`, which needs `products:update`, and creates where there is none of that SKU. A refused row changes nothing and does not hold up the others; `problems` say which cells of which rows were refused, and why, for the first 100. With `atomic` one refused row refuses the file with 422. With `dry_run` the answer is the same, and nothing has happened. Changed prices are logged, with the column `price_change_reason`. Announces an event for each product that was created or changed. Refused with 422 where the file cannot be read, its first row names no known columns, it has too many rows or unpacks to too much; with 403 where it has a column that the caller may not see.
   *
   * Needs the permission `products:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): The file cannot be taken: `spreadsheet.not_a_spreadsheet`, `spreadsheet.broken`, `spreadsheet.wrong_encoding`, `spreadsheet.unpacks_too_large`, `spreadsheet.too_many_rows`, `spreadsheet.without_header`, `spreadsheet.wrong_columns`, and with `atomic` `spreadsheet.rows_refused`; or the key was used with another file (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  import(body: Schemas['ProductImport'], options?: RequestOptions): Call<Schemas['ProductImportOutcome']> {
    return this.transport.call<Schemas['ProductImportOutcome']>({ id: 'importProducts', method: 'POST', path: '/api/v1/products/import', body, contentType: 'multipart/form-data', tenant: true, idempotent: true }, options)
  }

  /**
   * Archive a product
   *
   * Archives the product and its variants: they leave the lists, their SKUs and barcodes become free, and documents that name them stay readable. Announces `product.deleted`, and `variant.deleted` for each variant. Refused with 409 where it is archived already, or where something of it is still in stock.
   *
   * Needs the permission `products:delete`.
   *
   * @param productId Id of the product. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): It is archived already (`product.archived_already`), or something of it is still in stock or on its way (`stock.still_held`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(productId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteProduct', method: 'DELETE', path: '/api/v1/products/{product_id}', params: { product_id: productId }, tenant: true }, options)
  }

  /**
   * Get a product
   *
   * One product of the tenant that `X-Tenant-ID` names, to whom and with what as in the list; by `catalog:view` archived ones too, so that old documents keep their reader. To be found by its slug, it is listed with `slug`. Changes nothing.
   *
   * @param productId Id of the product. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(productId: string, options?: RequestOptions): Call<Schemas['Product']> {
    return this.transport.call<Schemas['Product']>({ id: 'getProduct', method: 'GET', path: '/api/v1/products/{product_id}', params: { product_id: productId }, tenant: true }, options)
  }

  /**
   * Update some fields of a product
   *
   * Merges the body into the product (RFC 7396): a field left out stays, a null clears, and the slug stays with another name. Changed prices are logged with `price_change_reason`. Announces `product.updated` where anything changed, and `product.price_changed` where a price did. Refused as replacing is.
   *
   * Needs the permission `products:update`.
   *
   * @param productId Id of the product. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another product or variant that is not archived has the SKU (`product.sku_taken`) or the barcode (`product.barcode_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `product.archived`, `product.unknown_unit`, `product.unknown_subcategory`, `product.unknown_brand`, `product.unknown_quality`, `product.unknown_currency`, `product.invalid_barcode`, `product.rounded_barcode`, `product.untracked_service`, `product.fixed_by_stock`, `product.bulk_refused`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(productId: string, body: Schemas['ProductUpdate'], options?: RequestOptions): Call<Schemas['Product']> {
    return this.transport.call<Schemas['Product']>({ id: 'updateProduct', method: 'PATCH', path: '/api/v1/products/{product_id}', params: { product_id: productId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Replace a product
   *
   * Sets every field; what is left out returns to its default, except the slug, and prices that the caller may not see: they stay. Changed prices are logged. Announces `product.updated` where anything changed, and `product.price_changed` where a price did. Refused as creating is, and with 422 where the product is archived, or where its type, tracking or unit are to change though it has been in stock (STK-15).
   *
   * Needs the permission `products:update`.
   *
   * @param productId Id of the product. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another product or variant that is not archived has the SKU (`product.sku_taken`) or the barcode (`product.barcode_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `product.archived`, `product.unknown_unit`, `product.unknown_subcategory`, `product.unknown_brand`, `product.unknown_quality`, `product.unknown_currency`, `product.invalid_barcode`, `product.rounded_barcode`, `product.untracked_service`, `product.fixed_by_stock`, `product.bulk_refused`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(productId: string, body: Schemas['ProductCreate'], options?: RequestOptions): Call<Schemas['Product']> {
    return this.transport.call<Schemas['Product']>({ id: 'replaceProduct', method: 'PUT', path: '/api/v1/products/{product_id}', params: { product_id: productId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * List the images of a product
   *
   * The documents of the product and of its variants that are JPEG, PNG, WebP, GIF or AVIF images, the first uploaded first. They are uploaded, changed and deleted as documents are; other documents of it, drawings in SVG among them, are not for the public. Whoever is shown the product by `getProduct` is shown them, and to everybody else there is no such product. Changes nothing.
   *
   * @param productId Id of the product. (uuid)
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.variant_id Only images of this variant. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  listImages(productId: string, query: NonNullable<operations['listProductImages']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Picture']> {
    return this.transport.pages<Schemas['Picture']>({ id: 'listProductImages', method: 'GET', path: '/api/v1/products/{product_id}/images', params: { product_id: productId }, query, tenant: true }, options)
  }

  /**
   * Download an image of a product
   *
   * The bytes of an image that the list shows, to whom the list shows it, in its current version. Its `ETag` is its checksum: who has it asks with `If-None-Match`. `Range` asks for a part. Changes nothing.
   *
   * @param productId Id of the product. (uuid)
   * @param imageId Id of the image, which is that of the document. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws DaftarError (416): `Range` asks for what lies behind the end; `Content-Range` says where that is.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  downloadImage(productId: string, imageId: string, options?: RequestOptions): Call<Blob> {
    return this.transport.call<Blob>({ id: 'downloadProductImage', method: 'GET', path: '/api/v1/products/{product_id}/images/{image_id}', params: { product_id: productId, image_id: imageId }, tenant: true, answer: 'blob' }, options)
  }

  /**
   * Restore an archived product
   *
   * Puts an archived product back into the lists, with the variants that were archived with it. Announces `product.restored`, and `variant.restored` for each variant. Refused with 409 where it is not archived, or where the SKU or the barcode of it or of one of these variants is in use meanwhile.
   *
   * Needs the permission `products:update`.
   *
   * @param productId Id of the product. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): It is not archived (`product.not_archived`), another product or variant has taken its SKU (`product.sku_taken`) or barcode (`product.barcode_taken`) or those of a variant of it (`variant.sku_taken`, `variant.barcode_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  restore(productId: string, options?: RequestOptions): Call<Schemas['Product']> {
    return this.transport.call<Schemas['Product']>({ id: 'restoreProduct', method: 'POST', path: '/api/v1/products/{product_id}/restore', params: { product_id: productId }, tenant: true, idempotent: true }, options)
  }
}

export class PurchaseOrders {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List purchase orders
   *
   * Purchase orders with their lines, as far as the caller's scope reaches. With `search`, which looks through numbers, suppliers, their references and notes, the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `purchasing:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.status Only orders in one of these statuses.
   * @param query.number The order of exactly this number. (at most 40 characters)
   * @param query.supplier_reference Orders that the supplier calls exactly this. (at most 100 characters)
   * @param query.supplier_id Orders with this supplier. (uuid)
   * @param query.product_id Orders of this product. (uuid)
   * @param query.warehouse_id Orders to be delivered into this warehouse. (uuid)
   * @param query.currency Orders in this currency.
   * @param query.owner_id Orders that this user looks after. (uuid)
   * @param query.branch_id Orders of this branch. (uuid)
   * @param query.order_date__gte Ordered on or after this day. (date)
   * @param query.order_date__lte Ordered on or before this day. (date)
   * @param query.delivery_date__gte Expected on or after this day. (date)
   * @param query.delivery_date__lte Expected on or before this day. (date)
   * @param query.total_amount__gte Total of at least this amount.
   * @param query.total_amount__lte Total of at most this amount.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listPurchaseOrders']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['PurchaseOrder']> {
    return this.transport.pages<Schemas['PurchaseOrder']>({ id: 'listPurchaseOrders', method: 'GET', path: '/api/v1/purchasing/orders', query, commas: ['ordering', 'status'], tenant: true }, options)
  }

  /**
   * Create a purchase order
   *
   * Adds a draft of an order, with the next number of its year. A line without `unit_cost` has the price of the supplier's list for its quantity on the day of the order, less a price the product's cost where it is in the same currency; one without `tax_rate` that of the product. Amounts are exact, and rounded line by line to the minor unit of the currency. Without `currency` the supplier's is meant, without `delivery_date` the lead time of the supplier. Announces `purchase.created`. Refused with 422 where the supplier takes no orders, a product, a variant, the owner or the branch is unknown, a unit takes no fractions, or a price is not known.
   *
   * Needs the permission `purchasing:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): A rule refuses it: `purchase_order.unknown_supplier`, `purchase_order.unknown_currency`, `purchase_order.rate_of_own`, `purchase_order.variant_needed`, `purchase_order.whole_unit`, `purchase_order.without_price`, `purchase_order.delivery_before_order`, `purchase_order.incomplete_discount`, `purchase_order.late_discount`, `purchase_order.unknown_owner`, `purchase_order.unknown_branch`, `purchase_order.unknown_warehouse`, `purchase_order.approved`, `purchase_order.settled`, `product.unknown`, `variant.unknown`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['PurchaseOrderCreate'], options?: RequestOptions): Call<Schemas['PurchaseOrder']> {
    return this.transport.call<Schemas['PurchaseOrder']>({ id: 'createPurchaseOrder', method: 'POST', path: '/api/v1/purchasing/orders', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Delete a purchase order
   *
   * Removes a draft for good; its number stays spent, and the log of changes keeps what it was. Its documents go into the bin. Announces `purchase.deleted`. Refused with 409 where the order is no draft, or a requisition became it: cancel it then.
   *
   * Needs the permission `purchasing:delete`.
   *
   * @param orderId Id of the purchase order. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`purchase_order.cannot_approve`, `purchase_order.cannot_cancel`, `purchase_order.cannot_delete`), or a requisition became it (`purchase_order.of_requisition`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(orderId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deletePurchaseOrder', method: 'DELETE', path: '/api/v1/purchasing/orders/{order_id}', params: { order_id: orderId }, tenant: true }, options)
  }

  /**
   * Get a purchase order
   *
   * One order in any status, with what was received, cancelled and billed of each line. Changes nothing.
   *
   * Needs the permission `purchasing:view`.
   *
   * @param orderId Id of the purchase order. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(orderId: string, options?: RequestOptions): Call<Schemas['PurchaseOrder']> {
    return this.transport.call<Schemas['PurchaseOrder']>({ id: 'getPurchaseOrder', method: 'GET', path: '/api/v1/purchasing/orders/{order_id}', params: { order_id: orderId }, tenant: true }, options)
  }

  /**
   * Update some fields of a purchase order
   *
   * Merges the body into the order (RFC 7396): a field left out stays, a null clears; `lines` are replaced as a whole. Of an approved order only the delivery date, the reference of the supplier, the notes, the owner and the branch change. Announces `purchase.updated` where anything changed. Refused as creating is, and with 422 where the order is approved, over or cancelled.
   *
   * Needs the permission `purchasing:update`.
   *
   * @param orderId Id of the purchase order. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `purchase_order.unknown_supplier`, `purchase_order.unknown_currency`, `purchase_order.rate_of_own`, `purchase_order.variant_needed`, `purchase_order.whole_unit`, `purchase_order.without_price`, `purchase_order.delivery_before_order`, `purchase_order.incomplete_discount`, `purchase_order.late_discount`, `purchase_order.unknown_owner`, `purchase_order.unknown_branch`, `purchase_order.unknown_warehouse`, `purchase_order.approved`, `purchase_order.settled`, `product.unknown`, `variant.unknown`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(orderId: string, body: Schemas['PurchaseOrderUpdate'], options?: RequestOptions): Call<Schemas['PurchaseOrder']> {
    return this.transport.call<Schemas['PurchaseOrder']>({ id: 'updatePurchaseOrder', method: 'PATCH', path: '/api/v1/purchasing/orders/{order_id}', params: { order_id: orderId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Approve a purchase order
   *
   * Puts a draft into the status `approved`: from then on its lines stand, and it can be received. The tolerances of the day stay with it. Announces `purchase.approved`. Refused with 409 where it is no draft, and with 422 where its total exceeds what the caller may approve, be it the caller's own order or another's, its net amount does not reach the least that the supplier delivers, or its currency has no exchange rate yet.
   *
   * Needs the permission `purchasing:approve`.
   *
   * @param orderId Id of the purchase order. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`purchase_order.cannot_approve`, `purchase_order.cannot_cancel`, `purchase_order.cannot_delete`), or a requisition became it (`purchase_order.of_requisition`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `purchase_order.over_limit`, `purchase_order.below_minimum`, `purchase_order.without_rate`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  approve(orderId: string, options?: RequestOptions): Call<Schemas['PurchaseOrder']> {
    return this.transport.call<Schemas['PurchaseOrder']>({ id: 'approvePurchaseOrder', method: 'POST', path: '/api/v1/purchasing/orders/{order_id}/approve', params: { order_id: orderId }, tenant: true, idempotent: true }, options)
  }

  /**
   * Enter the supplier's bill for what was received
   *
   * Enters a bill and matches it with the order and its receipts: no more is billed than was accepted, and at no higher price than ordered, but for the tolerances. Without `lines` all that is accepted and not billed is billed, at the prices of the order. It is due by the payment terms of the order. Announces `bill.created`, with what is cleared of received goods, the difference of prices, the tax and what is owed. Refused with 409 where nothing is to be billed, or the supplier's number was entered before, and with 422 where it does not match.
   *
   * Needs the permission `purchasing:update`.
   *
   * @param orderId Id of the purchase order. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`purchase_order.cannot_bill`), the number of the supplier was entered before (`bill.number_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `bill.unknown_line`, `bill.line_twice`, `bill.over_received`, `bill.over_price`, `bill.whole_unit`, `bill.total_differs`, `bill.due_before_dated`, `bill.settled`, `purchase_order.rate_of_own`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  bill(orderId: string, body: Schemas['BillCreate'], options?: RequestOptions): Call<Schemas['Bill']> {
    return this.transport.call<Schemas['Bill']>({ id: 'billPurchaseOrder', method: 'POST', path: '/api/v1/purchasing/orders/{order_id}/bill', params: { order_id: orderId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Cancel what is not received
   *
   * Nothing more is expected: what is open of each line counts as cancelled. An order of which nothing has arrived is `cancelled`; of any other the status follows from what was received and billed. Announces `purchase.cancelled`. Refused with 409 where nothing is open.
   *
   * Needs the permission `purchasing:update`.
   *
   * @param orderId Id of the purchase order. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`purchase_order.cannot_approve`, `purchase_order.cannot_cancel`, `purchase_order.cannot_delete`), or a requisition became it (`purchase_order.of_requisition`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  cancel(orderId: string, body: Schemas['PurchaseOrderCancellation'], options?: RequestOptions): Call<Schemas['PurchaseOrder']> {
    return this.transport.call<Schemas['PurchaseOrder']>({ id: 'cancelPurchaseOrder', method: 'POST', path: '/api/v1/purchasing/orders/{order_id}/cancel', params: { order_id: orderId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Receive all or some lines of a purchase order into a warehouse
   *
   * Takes in what has arrived. Of each line so much is accepted and so much rejected; what is accepted lies in the warehouse from then on, at what was ordered for it less its discount, in the currency of the company, and what is rejected counts as received all the same. Without `lines` all that is still open is accepted. Services are received without stock. Announces `purchase.received`, with the value that stock rises by and that is owed until the bill comes. Refused with 409 where the order is not approved, is over or cancelled, and with 422 where more would be received than was ordered and the tolerance allows, the warehouse does not exist, a unit takes no fractions, or batches and serial numbers do not fit.
   *
   * Needs the permission `purchasing:update`.
   *
   * @param orderId Id of the purchase order. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`purchase_order.cannot_receive`), a serial number is in stock already, or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `purchase_receipt.unknown_line`, `purchase_receipt.line_twice`, `purchase_receipt.nothing`, `purchase_receipt.over_ordered`, `purchase_receipt.whole_unit`, `purchase_receipt.not_open`, `purchase_receipt.future`, `purchase_receipt.unknown_warehouse`, or the inventory refuses the posting (`stock.…`); or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  receive(orderId: string, body: Schemas['PurchaseReceiptCreate'], options?: RequestOptions): Call<Schemas['PurchaseReceipt']> {
    return this.transport.call<Schemas['PurchaseReceipt']>({ id: 'receivePurchaseOrder', method: 'POST', path: '/api/v1/purchasing/orders/{order_id}/receive', params: { order_id: orderId }, body, tenant: true, idempotent: true }, options)
  }
}

export class PurchaseReceipts {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List receipts of purchase orders
   *
   * What has arrived, with its lines, of the orders that the caller's scope reaches; cancelled receipts too, unless `status` says otherwise. Changes nothing.
   *
   * Needs the permission `purchasing:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.number The receipt of exactly this number. (at most 40 characters)
   * @param query.order_id Receipts of this order. (uuid)
   * @param query.supplier_id Receipts from this supplier. (uuid)
   * @param query.warehouse_id Receipts into this warehouse. (uuid)
   * @param query.product_id Receipts of this product. (uuid)
   * @param query.status Receipts in this status.
   * @param query.delivery_note Receipts of exactly this delivery note. (at most 100 characters)
   * @param query.received_at__gte Received at or after this instant. (date-time)
   * @param query.received_at__lte Received at or before this instant. (date-time)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listPurchaseReceipts']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['PurchaseReceipt']> {
    return this.transport.pages<Schemas['PurchaseReceipt']>({ id: 'listPurchaseReceipts', method: 'GET', path: '/api/v1/purchasing/receipts', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Get a receipt of a purchase order
   *
   * One receipt, with what was accepted and rejected of each line. A receipt is never changed, only cancelled. Changes nothing.
   *
   * Needs the permission `purchasing:view`.
   *
   * @param receiptId Id of the receipt. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(receiptId: string, options?: RequestOptions): Call<Schemas['PurchaseReceipt']> {
    return this.transport.call<Schemas['PurchaseReceipt']>({ id: 'getPurchaseReceipt', method: 'GET', path: '/api/v1/purchasing/receipts/{receipt_id}', params: { receipt_id: receiptId }, tenant: true }, options)
  }

  /**
   * Cancel a receipt that was entered by mistake
   *
   * It is as if nothing had arrived: the goods leave the stock again, at the date of the receipt, and the order expects them, so that it can be received anew. The receipt stays to be read. Its movement is cancelled with it, which `stock_movement.cancelled` announces; `purchase_receipt.cancelled` announces the rest. Refused with 409 where it is cancelled already, where a bill bills what would be missing then, where costs were added to the goods, or where some of them came back; and with 422 where the goods are not there any more, or the company takes nothing from before what came later.
   *
   * Needs the permission `purchasing:update`.
   *
   * @param receiptId Id of the receipt. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): It is cancelled already (`purchase_receipt.already_cancelled`), bills need it (`purchase_receipt.billed`), costs were added to its goods (`stock_entry.has_costs`), some of them have come back (`stock_movement.has_returns`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): Later movements need what it brought (`stock.insufficient_later`), it is reserved (`stock.insufficient`), or later movements are on record (`stock.backdated`); or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  cancel(receiptId: string, body: Schemas['PurchaseReceiptCancellation'], options?: RequestOptions): Call<Schemas['PurchaseReceipt']> {
    return this.transport.call<Schemas['PurchaseReceipt']>({ id: 'cancelPurchaseReceipt', method: 'POST', path: '/api/v1/purchasing/receipts/{receipt_id}/cancel', params: { receipt_id: receiptId }, body, tenant: true, idempotent: true }, options)
  }
}

export class Purchasing {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * Get the purchasing configuration
   *
   * How much more than ordered is received, how much more than received is billed, by how much a billed price may exceed the ordered one, and who may approve how much; defaults where nobody has set anything. Changes nothing.
   *
   * Needs the permission `purchasing:view`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  getConfig(options?: RequestOptions): Call<Schemas['PurchasingConfig']> {
    return this.transport.call<Schemas['PurchasingConfig']>({ id: 'getPurchasingConfig', method: 'GET', path: '/api/v1/purchasing/config', tenant: true }, options)
  }

  /**
   * Set the purchasing configuration
   *
   * Sets every figure; what is left out returns to its default: no tolerance, and no limit. The limit of a user stands before those of the user's roles, of which the widest holds, and these before the default. Tolerances hold for orders that are approved from then on. Announces `purchasing_config.updated` where anything changed. Refused with 422 where a role or a user is unknown or named twice, or where a limit names both or neither.
   *
   * Needs the permission `purchasing:configure`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `purchasing_config.unknown_role`, `purchasing_config.unknown_user`, `purchasing_config.limit_of_one`, `purchasing_config.limit_twice`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replaceConfig(body: Schemas['PurchasingConfigReplace'], options?: RequestOptions): Call<Schemas['PurchasingConfig']> {
    return this.transport.call<Schemas['PurchasingConfig']>({ id: 'replacePurchasingConfig', method: 'PUT', path: '/api/v1/purchasing/config', body, tenant: true, idempotent: true }, options)
  }
}

export class Qualities {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List qualities
   *
   * Quality tags, such as original, OEM or refurbished, by position and name. `search` looks through names, slugs and descriptions; the best match then comes first unless `ordering` says otherwise. Changes nothing.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.name The quality of exactly this name, in any case. (at most 120 characters)
   * @param query.is_active Only those in use, or only those out of use.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listQualities']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Quality']> {
    return this.transport.pages<Schemas['Quality']>({ id: 'listQualities', method: 'GET', path: '/api/v1/qualities', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a quality
   *
   * Adds a quality. Its slug is made of the name, with the next free number where that is taken, and never changes. Announces `quality.created`. Refused with 409 where another quality has the name.
   *
   * Needs the permission `catalog:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another quality has the name (`quality.name_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['QualityCreate'], options?: RequestOptions): Call<Schemas['Quality']> {
    return this.transport.call<Schemas['Quality']>({ id: 'createQuality', method: 'POST', path: '/api/v1/qualities', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Delete a quality
   *
   * Removes the quality for good; its slug becomes free. Set `is_active` to false to take it out of use instead. Announces `quality.deleted`. Refused with 409 while something is tagged with it.
   *
   * Needs the permission `catalog:delete`.
   *
   * @param qualitySlug Slug of the quality. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Something still refers to it (`quality.in_use`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(qualitySlug: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteQuality', method: 'DELETE', path: '/api/v1/qualities/{quality_slug}', params: { quality_slug: qualitySlug }, tenant: true }, options)
  }

  /**
   * Get a quality
   *
   * One quality, those out of use too. Changes nothing.
   *
   * @param qualitySlug Slug of the quality. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(qualitySlug: string, options?: RequestOptions): Call<Schemas['Quality']> {
    return this.transport.call<Schemas['Quality']>({ id: 'getQuality', method: 'GET', path: '/api/v1/qualities/{quality_slug}', params: { quality_slug: qualitySlug }, tenant: true }, options)
  }

  /**
   * Update some fields of a quality
   *
   * Merges the body into the quality (RFC 7396): a field left out stays, a null clears, and the slug stays with another name. Announces `quality.updated` where anything changed. Refused as creating is.
   *
   * Needs the permission `catalog:update`.
   *
   * @param qualitySlug Slug of the quality. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another quality has the name (`quality.name_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(qualitySlug: string, body: Schemas['QualityUpdate'], options?: RequestOptions): Call<Schemas['Quality']> {
    return this.transport.call<Schemas['Quality']>({ id: 'updateQuality', method: 'PATCH', path: '/api/v1/qualities/{quality_slug}', params: { quality_slug: qualitySlug }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Replace a quality
   *
   * Sets every field; what is left out returns to its default, and the slug stays. Announces `quality.updated` where anything changed. Refused as creating is.
   *
   * Needs the permission `catalog:update`.
   *
   * @param qualitySlug Slug of the quality. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another quality has the name (`quality.name_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(qualitySlug: string, body: Schemas['QualityCreate'], options?: RequestOptions): Call<Schemas['Quality']> {
    return this.transport.call<Schemas['Quality']>({ id: 'replaceQuality', method: 'PUT', path: '/api/v1/qualities/{quality_slug}', params: { quality_slug: qualitySlug }, body, tenant: true, idempotent: true }, options)
  }
}

export class Requisitions {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List requisitions
   *
   * What people in the company ask to be bought, as far as the caller's scope reaches. With `search`, which looks through numbers, purposes and notes, the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `purchasing:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.status Only requisitions in one of these statuses.
   * @param query.number The requisition of exactly this number. (at most 40 characters)
   * @param query.product_id Requisitions of this product. (uuid)
   * @param query.supplier_id Requisitions with a line that prefers this supplier. (uuid)
   * @param query.owner_id Requisitions of this user. (uuid)
   * @param query.branch_id Requisitions of this branch. (uuid)
   * @param query.needed_by__gte Needed on or after this day. (date)
   * @param query.needed_by__lte Needed on or before this day. (date)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listRequisitions']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Requisition']> {
    return this.transport.pages<Schemas['Requisition']>({ id: 'listRequisitions', method: 'GET', path: '/api/v1/purchasing/requisitions', query, commas: ['ordering', 'status'], tenant: true }, options)
  }

  /**
   * Create a requisition
   *
   * Asks for something to be bought. It is submitted at once, with the next number of its year, and waits to be approved. Announces `requisition.created`. Refused with 422 where a product, a variant, a supplier, the owner or the branch is unknown, or a unit takes no fractions.
   *
   * Needs the permission `purchasing:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): A rule refuses it: `requisition.decided`, `requisition.unknown_supplier`, `requisition.variant_needed`, `requisition.whole_unit`, `requisition.unknown_owner`, `requisition.unknown_branch`, `product.unknown`, `variant.unknown`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['RequisitionCreate'], options?: RequestOptions): Call<Schemas['Requisition']> {
    return this.transport.call<Schemas['Requisition']>({ id: 'createRequisition', method: 'POST', path: '/api/v1/purchasing/requisitions', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Delete a requisition
   *
   * Removes the requisition for good; its number stays spent, and the log of changes keeps what it was. Announces `requisition.deleted`. Refused with 409 where it is ordered.
   *
   * Needs the permission `purchasing:delete`.
   *
   * @param requisitionId Id of the requisition. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`requisition.cannot_approve`, `requisition.cannot_reject`, `requisition.cannot_order`, `requisition.cannot_delete`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(requisitionId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteRequisition', method: 'DELETE', path: '/api/v1/purchasing/requisitions/{requisition_id}', params: { requisition_id: requisitionId }, tenant: true }, options)
  }

  /**
   * Get a requisition
   *
   * One requisition in any status, with the orders that its lines became. Changes nothing.
   *
   * Needs the permission `purchasing:view`.
   *
   * @param requisitionId Id of the requisition. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(requisitionId: string, options?: RequestOptions): Call<Schemas['Requisition']> {
    return this.transport.call<Schemas['Requisition']>({ id: 'getRequisition', method: 'GET', path: '/api/v1/purchasing/requisitions/{requisition_id}', params: { requisition_id: requisitionId }, tenant: true }, options)
  }

  /**
   * Update some fields of a requisition
   *
   * Merges the body into the requisition (RFC 7396): a field left out stays, a null clears; `lines` are replaced as a whole. One that was rejected is submitted anew by it. Announces `requisition.updated` where anything changed. Refused as creating is, and with 422 where the requisition is approved or ordered.
   *
   * Needs the permission `purchasing:update`.
   *
   * @param requisitionId Id of the requisition. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `requisition.decided`, `requisition.unknown_supplier`, `requisition.variant_needed`, `requisition.whole_unit`, `requisition.unknown_owner`, `requisition.unknown_branch`, `product.unknown`, `variant.unknown`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(requisitionId: string, body: Schemas['RequisitionUpdate'], options?: RequestOptions): Call<Schemas['Requisition']> {
    return this.transport.call<Schemas['Requisition']>({ id: 'updateRequisition', method: 'PATCH', path: '/api/v1/purchasing/requisitions/{requisition_id}', params: { requisition_id: requisitionId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Approve a requisition
   *
   * Puts a submitted requisition into the status `approved`; it can be ordered then. Announces `requisition.approved`. Refused with 409 where it is not submitted.
   *
   * Needs the permission `purchasing:approve`.
   *
   * @param requisitionId Id of the requisition. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`requisition.cannot_approve`, `requisition.cannot_reject`, `requisition.cannot_order`, `requisition.cannot_delete`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  approve(requisitionId: string, options?: RequestOptions): Call<Schemas['Requisition']> {
    return this.transport.call<Schemas['Requisition']>({ id: 'approveRequisition', method: 'POST', path: '/api/v1/purchasing/requisitions/{requisition_id}/approve', params: { requisition_id: requisitionId }, tenant: true, idempotent: true }, options)
  }

  /**
   * Turn a requisition into purchase orders by supplier
   *
   * Makes a draft of a purchase order for each supplier that the lines prefer, at the prices of the suppliers' lists, to be delivered by the earliest day that a line is needed by where that is still possible. All orders are made, or none. The caller also needs `purchasing:create`. Announces `purchase.created` for each, and `requisition.ordered`. Refused with 409 where the requisition is not approved, and with 422 where a line has no supplier, the supplier takes no orders, or a price is not known, each by name.
   *
   * Needs the permission `purchasing:approve`.
   *
   * @param requisitionId Id of the requisition. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`requisition.cannot_approve`, `requisition.cannot_reject`, `requisition.cannot_order`, `requisition.cannot_delete`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `requisition.without_supplier`, `purchase_order.unknown_supplier`, `purchase_order.without_price`, `product.unknown`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  order(requisitionId: string, options?: RequestOptions): Call<Schemas['Requisition']> {
    return this.transport.call<Schemas['Requisition']>({ id: 'orderRequisition', method: 'POST', path: '/api/v1/purchasing/requisitions/{requisition_id}/order', params: { requisition_id: requisitionId }, tenant: true, idempotent: true }, options)
  }

  /**
   * Reject a requisition with a reason
   *
   * Puts a submitted or approved requisition into the status `rejected`. Announces `requisition.rejected`. Refused with 409 where it is rejected or ordered.
   *
   * Needs the permission `purchasing:approve`.
   *
   * @param requisitionId Id of the requisition. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`requisition.cannot_approve`, `requisition.cannot_reject`, `requisition.cannot_order`, `requisition.cannot_delete`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  reject(requisitionId: string, body: Schemas['RequisitionRejection'], options?: RequestOptions): Call<Schemas['Requisition']> {
    return this.transport.call<Schemas['Requisition']>({ id: 'rejectRequisition', method: 'POST', path: '/api/v1/purchasing/requisitions/{requisition_id}/reject', params: { requisition_id: requisitionId }, body, tenant: true, idempotent: true }, options)
  }
}

export class Reservations {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List reservations
   *
   * What is promised of the stock, and what became of it; the newest first. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.product_id Only reservations of this product. (uuid)
   * @param query.variant_id Only reservations of this variant. (uuid)
   * @param query.warehouse_id Only reservations in this warehouse. (uuid)
   * @param query.batch_id Only reservations of this batch. (uuid)
   * @param query.status Only reservations in one of these statuses.
   * @param query.reference Reservations of exactly this reference. (at most 120 characters)
   * @param query.source_type Only what documents of this type asked for. (at most 60 characters)
   * @param query.source_id Only what this document asked for. (uuid)
   * @param query.expires_at__gte Expiring at or after this instant. (date-time)
   * @param query.expires_at__lte Expiring at or before this instant. (date-time)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listReservations']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['StockReservation']> {
    return this.transport.pages<Schemas['StockReservation']>({ id: 'listReservations', method: 'GET', path: '/api/v1/inventory/reservations', query, commas: ['ordering', 'status'], tenant: true }, options)
  }

  /**
   * Reserve stock
   *
   * Promises so much of a product in a warehouse, so that nothing else takes it: what is available falls, what is on hand stays. An issue that names the reservation uses it up, once; releasing it or its expiry frees what is left. Announces `stock_reservation.created`. Refused with 422 where less is available, where the product, the warehouse or the batch is unknown, where the product holds no stock, where a unit counted whole is to be divided, or where it would expire in the past.
   *
   * Needs the permission `inventory:reserve`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): A rule refuses it: `stock_reservation.insufficient`, `stock_reservation.expires_in_past`, `stock_reservation.no_warehouse`, `stock_reservation.unknown_batch`, `stock_reservation.whole_units`, or what it names is unknown or holds no stock; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['StockReservationCreate'], options?: RequestOptions): Call<Schemas['StockReservation']> {
    return this.transport.call<Schemas['StockReservation']>({ id: 'createReservation', method: 'POST', path: '/api/v1/inventory/reservations', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Get a reservation
   *
   * One reservation, in any status. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param reservationId Id of the reservation. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(reservationId: string, options?: RequestOptions): Call<Schemas['StockReservation']> {
    return this.transport.call<Schemas['StockReservation']>({ id: 'getReservation', method: 'GET', path: '/api/v1/inventory/reservations/{reservation_id}', params: { reservation_id: reservationId }, tenant: true }, options)
  }

  /**
   * Release a reservation
   *
   * Frees what the reservation still holds; it becomes available to others. Announces `stock_reservation.released`. Refused with 409 where it is used up, released or expired already.
   *
   * Needs the permission `inventory:reserve`.
   *
   * @param reservationId Id of the reservation. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`stock_reservation.cannot_release`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  release(reservationId: string, options?: RequestOptions): Call<Schemas['StockReservation']> {
    return this.transport.call<Schemas['StockReservation']>({ id: 'releaseReservation', method: 'POST', path: '/api/v1/inventory/reservations/{reservation_id}/release', params: { reservation_id: reservationId }, tenant: true, idempotent: true }, options)
  }
}

export class Roles {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List roles
   *
   * Roles of the tenant, built-in ones too, by name. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `roles:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.scope Only roles that reach this far.
   * @param query.built_in Only roles that every tenant has, or only the tenant's own.
   * @param query.permission Roles that give this permission. (at most 100 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listRoles']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Role']> {
    return this.transport.pages<Schemas['Role']>({ id: 'listRoles', method: 'GET', path: '/api/v1/roles', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a role
   *
   * Adds a role of the tenant's own; nobody holds it yet. Announces `role.created`. Refused with 403 where it gives more than the caller holds, with 409 where another role has the key, and with 422 where a permission is unknown.
   *
   * Needs the permission `roles:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another role has the key (`role.key_taken`), or the key of the request is in use by one that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `role.unknown_permission`, `role.built_in`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['RoleCreate'], options?: RequestOptions): Call<Schemas['Role']> {
    return this.transport.call<Schemas['Role']>({ id: 'createRole', method: 'POST', path: '/api/v1/roles', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Delete a role
   *
   * Deletes a role of the tenant's own that nobody holds; its key becomes free. Announces `role.deleted`. Refused with 403 where it gives more than the caller holds, with 409 where a user holds it, deactivated ones too, and with 422 for a built-in role.
   *
   * Needs the permission `roles:delete`.
   *
   * @param roleId Id of the role. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): A user, deactivated or not, holds the role (`role.in_use`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): Built-in roles cannot be deleted (`role.built_in`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(roleId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteRole', method: 'DELETE', path: '/api/v1/roles/{role_id}', params: { role_id: roleId }, tenant: true }, options)
  }

  /**
   * Get a role
   *
   * One role, with its permissions, its scope and how many users hold it. Changes nothing.
   *
   * Needs the permission `roles:view`.
   *
   * @param roleId Id of the role. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(roleId: string, options?: RequestOptions): Call<Schemas['Role']> {
    return this.transport.call<Schemas['Role']>({ id: 'getRole', method: 'GET', path: '/api/v1/roles/{role_id}', params: { role_id: roleId }, tenant: true }, options)
  }

  /**
   * Update some fields of a role
   *
   * Merges the body into the role (RFC 7396): a field left out stays, a null clears, `permissions` replaces all of them. It holds for every holder from the next request on. The key stays. Announces `role.updated` where anything changed. Refused with 403 where the role gives, or would give, more than the caller holds, and with 422 for a built-in role and for an unknown permission.
   *
   * Needs the permission `roles:update`.
   *
   * @param roleId Id of the role. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `role.unknown_permission`, `role.built_in`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(roleId: string, body: Schemas['RoleUpdate'], options?: RequestOptions): Call<Schemas['Role']> {
    return this.transport.call<Schemas['Role']>({ id: 'updateRole', method: 'PATCH', path: '/api/v1/roles/{role_id}', params: { role_id: roleId }, body, tenant: true, idempotent: true }, options)
  }
}

export class Security {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List security events
   *
   * Log-ins and failed ones, lockouts, reused tokens, changed passwords and second steps, refused permissions; the newest first. What happens to a person's account is seen by every tenant in which the person was an active user in that moment; what happens in a tenant is seen by that tenant alone, and attempts on unknown accounts by none. A role of narrower scope sees the events of the users that it reaches. Changes nothing.
   *
   * Needs the permission `security:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.ordering The oldest or, with a leading hyphen, the newest first.
   * @param query.type Only events of this type.
   * @param query.user_id Only events of this user. (uuid)
   * @param query.address Only events from exactly this network address. (at most 64 characters)
   * @param query.at__gte At or after this instant. (date-time)
   * @param query.at__lte At or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  listEvents(query: NonNullable<operations['listSecurityEvents']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['SecurityEvent']> {
    return this.transport.pages<Schemas['SecurityEvent']>({ id: 'listSecurityEvents', method: 'GET', path: '/api/v1/security/events', query, commas: ['ordering'], tenant: true }, options)
  }
}

export class Serials {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List serial numbers
   *
   * Pieces that are known by a serial number, and where each of them is. `search` looks through the numbers and the names and SKUs of their products; the best match then comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.product_id Only pieces of this product. (uuid)
   * @param query.variant_id Only pieces of this variant. (uuid)
   * @param query.warehouse_id Only pieces that are in this warehouse. (uuid)
   * @param query.number Pieces of exactly this number, in any case. (at most 120 characters)
   * @param query.status Only pieces in one of these statuses.
   * @param query.warranty_expires_on__gte Warranty ending on or after this day. (date)
   * @param query.warranty_expires_on__lte Warranty ending on or before this day. (date)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listSerials']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Serial']> {
    return this.transport.pages<Schemas['Serial']>({ id: 'listSerials', method: 'GET', path: '/api/v1/inventory/serials', query, commas: ['ordering', 'status'], tenant: true }, options)
  }

  /**
   * Create a serial number
   *
   * Registers a piece of a product that is tracked by serial numbers, before it arrives; a receipt that names an unknown number does the same. It is in no stock by that. From then on the kind, the unit and the tracking of the product stand. Announces `serial.created`. Refused with 409 where the product has this number, and with 422 where the product or the variant is unknown or not tracked by serial numbers.
   *
   * Needs the permission `inventory:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): The product has a piece of this number (`serial.number_taken`), the piece has moved and keeps product and number (`serial.has_moved`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `serial.not_tracked`, or the product is unknown or has variants; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['SerialCreate'], options?: RequestOptions): Call<Schemas['Serial']> {
    return this.transport.call<Schemas['Serial']>({ id: 'createSerial', method: 'POST', path: '/api/v1/inventory/serials', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Delete a serial number
   *
   * Removes a number that was registered and never arrived. Announces `serial.deleted`. Refused with 409 where the piece has moved: its history stays.
   *
   * Needs the permission `inventory:delete`.
   *
   * @param serialId Id of the serial number. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The piece has moved (`serial.has_moved`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(serialId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteSerial', method: 'DELETE', path: '/api/v1/inventory/serials/{serial_id}', params: { serial_id: serialId }, tenant: true }, options)
  }

  /**
   * Get a serial number
   *
   * One piece, and where it is. Where it has been is its history. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param serialId Id of the serial number. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(serialId: string, options?: RequestOptions): Call<Schemas['Serial']> {
    return this.transport.call<Schemas['Serial']>({ id: 'getSerial', method: 'GET', path: '/api/v1/inventory/serials/{serial_id}', params: { serial_id: serialId }, tenant: true }, options)
  }

  /**
   * Update some fields of a serial number
   *
   * Merges the body into the serial number (RFC 7396): a field left out stays, a null clears. Announces `serial.updated` where anything changed. Refused as replacing is.
   *
   * Needs the permission `inventory:update`.
   *
   * @param serialId Id of the serial number. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The product has a piece of this number (`serial.number_taken`), the piece has moved and keeps product and number (`serial.has_moved`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `serial.not_tracked`, or the product is unknown or has variants; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(serialId: string, body: Schemas['SerialUpdate'], options?: RequestOptions): Call<Schemas['Serial']> {
    return this.transport.call<Schemas['Serial']>({ id: 'updateSerial', method: 'PATCH', path: '/api/v1/inventory/serials/{serial_id}', params: { serial_id: serialId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Replace a serial number
   *
   * Sets every field that is given; what is left out returns to its default. Product and number are put right only as long as the piece has not moved. Announces `serial.updated` where anything changed. Refused as creating is, and with 409 where product or number would change of a piece that has moved.
   *
   * Needs the permission `inventory:update`.
   *
   * @param serialId Id of the serial number. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The product has a piece of this number (`serial.number_taken`), the piece has moved and keeps product and number (`serial.has_moved`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `serial.not_tracked`, or the product is unknown or has variants; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(serialId: string, body: Schemas['SerialCreate'], options?: RequestOptions): Call<Schemas['Serial']> {
    return this.transport.call<Schemas['Serial']>({ id: 'replaceSerial', method: 'PUT', path: '/api/v1/inventory/serials/{serial_id}', params: { serial_id: serialId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * List the history of a serial number
   *
   * Every move of the piece, the latest first: what it came by, from where to where, and what asked for it. Nothing of it is ever changed. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param serialId Id of the serial number. (uuid)
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  listHistory(serialId: string, query: NonNullable<operations['listSerialHistory']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['SerialMove']> {
    return this.transport.pages<Schemas['SerialMove']>({ id: 'listSerialHistory', method: 'GET', path: '/api/v1/inventory/serials/{serial_id}/history', params: { serial_id: serialId }, query, commas: ['ordering'], tenant: true }, options)
  }
}

export class Settings {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * Get the settings of the tenant
   *
   * Every setting of the company, those that nobody has set with their defaults. Changes nothing.
   *
   * Needs the permission `settings:view`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(options?: RequestOptions): Call<Schemas['TenantSettings']> {
    return this.transport.call<Schemas['TenantSettings']>({ id: 'getSettings', method: 'GET', path: '/api/v1/settings', tenant: true }, options)
  }

  /**
   * Update some settings of the tenant
   *
   * Merges the body into the settings (RFC 7396): what is left out stays, a null clears, `rounding` and `rate_limits` merge field by field. Holds at once on all servers. Announces `settings.updated` where anything changed. Refused as replacing is.
   *
   * Needs the permission `settings:update`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `settings.unknown_country`, `settings.unknown_currency`, `settings.unknown_timezone`, `settings.invalid_vat_number`, `settings.invalid_tax_number`, `settings.rate_beyond_installation`, `settings.administrators_locked_out`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(body: Schemas['TenantSettingsUpdateInput'], options?: RequestOptions): Call<Schemas['TenantSettings']> {
    return this.transport.call<Schemas['TenantSettings']>({ id: 'updateSettings', method: 'PATCH', path: '/api/v1/settings', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Replace the settings of the tenant
   *
   * Sets every setting; what is left out returns to its default. Holds at once on all servers, rate limits among it. Announces `settings.updated` where anything changed. Refused with 422 where the country, the currency or the time zone does not exist, a tax number is not one of the country, a rate goes beyond that of the installation, or too few requests would be left to administrators to take it back; and by any module that a changed currency or fiscal year would hurt.
   *
   * Needs the permission `settings:update`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `settings.unknown_country`, `settings.unknown_currency`, `settings.unknown_timezone`, `settings.invalid_vat_number`, `settings.invalid_tax_number`, `settings.rate_beyond_installation`, `settings.administrators_locked_out`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(body: Schemas['TenantSettingsReplace'], options?: RequestOptions): Call<Schemas['TenantSettings']> {
    return this.transport.call<Schemas['TenantSettings']>({ id: 'replaceSettings', method: 'PUT', path: '/api/v1/settings', body, tenant: true, idempotent: true }, options)
  }
}

export class Spares {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List spare parts
   *
   * Spare parts of the tenant that `X-Tenant-ID` names, by name. The public sees those on offer of a tenant whose setting `public_catalogue` is on, and no prices; a member with `catalog:view` sees all of them, prices with `spares:view_prices`. Archived ones are left out unless `is_archived` asks for them. `search` looks into names, SKUs and part numbers; the best match comes first unless `ordering` says otherwise. Filters and orderings on a field that the caller may not see are refused with 403. Changes nothing.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.sku The spare part of exactly this SKU. (at most 64 characters)
   * @param query.part_number Spare parts of this number of their maker. (at most 64 characters)
   * @param query.name Spare parts of exactly this name, in any case. (at most 200 characters)
   * @param query.brand_id Spare parts for products of this brand. (uuid)
   * @param query.brand The same, by slug. (at most 63 characters)
   * @param query.quality_id Spare parts of this quality. (uuid)
   * @param query.quality The same, by slug. (at most 63 characters)
   * @param query.product_id The spare parts that are in stock as this product. (uuid)
   * @param query.compatible_product_id Spare parts that fit this product. (uuid)
   * @param query.sale_price__gte Sale price of at least this amount.
   * @param query.sale_price__lte Sale price of at most this amount.
   * @param query.is_active Only spare parts that are (or are not) on offer.
   * @param query.is_archived Archived spare parts in place of the others.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listSpares']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Spare']> {
    return this.transport.pages<Schemas['Spare']>({ id: 'listSpares', method: 'GET', path: '/api/v1/spares', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a spare part
   *
   * Adds a spare part; without `currency` its prices are in that of the tenant. The first prices are logged as every later change of them is. Announces `spare.created`. Refused with 409 where another spare part has the SKU, and with 422 where what it refers to does not exist or is archived.
   *
   * Needs the permission `spares:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another spare part that is not archived has the SKU (`spare.sku_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `spare.unknown_brand`, `spare.unknown_quality`, `spare.unknown_product`, `spare.unknown_currency`, `spare.archived`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['SpareCreate'], options?: RequestOptions): Call<Schemas['Spare']> {
    return this.transport.call<Schemas['Spare']>({ id: 'createSpare', method: 'POST', path: '/api/v1/spares', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Archive a spare part
   *
   * Archives the spare part: it leaves the lists, its SKU becomes free, and what names it stays readable. Announces `spare.deleted`. Refused with 409 where it is archived already.
   *
   * Needs the permission `spares:delete`.
   *
   * @param spareId Id of the spare part. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): It is archived already (`spare.archived_already`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(spareId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteSpare', method: 'DELETE', path: '/api/v1/spares/{spare_id}', params: { spare_id: spareId }, tenant: true }, options)
  }

  /**
   * Get a spare part
   *
   * One spare part of the tenant that `X-Tenant-ID` names, to whom and with what as in the list; by `catalog:view` archived ones too. Changes nothing.
   *
   * @param spareId Id of the spare part. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(spareId: string, options?: RequestOptions): Call<Schemas['Spare']> {
    return this.transport.call<Schemas['Spare']>({ id: 'getSpare', method: 'GET', path: '/api/v1/spares/{spare_id}', params: { spare_id: spareId }, tenant: true }, options)
  }

  /**
   * Update some fields of a spare part
   *
   * Merges the body into the spare part (RFC 7396): a field left out stays, a null clears, the list of products that it fits is replaced as a whole. Changed prices are logged with `price_change_reason`. Announces `spare.updated` where anything changed. Refused as replacing is.
   *
   * Needs the permission `spares:update`.
   *
   * @param spareId Id of the spare part. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another spare part that is not archived has the SKU (`spare.sku_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `spare.unknown_brand`, `spare.unknown_quality`, `spare.unknown_product`, `spare.unknown_currency`, `spare.archived`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(spareId: string, body: Schemas['SpareUpdate'], options?: RequestOptions): Call<Schemas['Spare']> {
    return this.transport.call<Schemas['Spare']>({ id: 'updateSpare', method: 'PATCH', path: '/api/v1/spares/{spare_id}', params: { spare_id: spareId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Replace a spare part
   *
   * Sets every field; what is left out returns to its default, except prices and their currency where the caller may not see them: they stay. Changed prices are logged. Announces `spare.updated` where anything changed. Refused as creating is, and with 422 where the spare part is archived.
   *
   * Needs the permission `spares:update`.
   *
   * @param spareId Id of the spare part. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another spare part that is not archived has the SKU (`spare.sku_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `spare.unknown_brand`, `spare.unknown_quality`, `spare.unknown_product`, `spare.unknown_currency`, `spare.archived`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(spareId: string, body: Schemas['SpareCreate'], options?: RequestOptions): Call<Schemas['Spare']> {
    return this.transport.call<Schemas['Spare']>({ id: 'replaceSpare', method: 'PUT', path: '/api/v1/spares/{spare_id}', params: { spare_id: spareId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Restore an archived spare part
   *
   * Puts an archived spare part back into the lists. Announces `spare.restored`. Refused with 409 where it is not archived, or where another spare part has taken its SKU meanwhile.
   *
   * Needs the permission `spares:update`.
   *
   * @param spareId Id of the spare part. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): It is not archived (`spare.not_archived`), another spare part has taken its SKU (`spare.sku_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  restore(spareId: string, options?: RequestOptions): Call<Schemas['Spare']> {
    return this.transport.call<Schemas['Spare']>({ id: 'restoreSpare', method: 'POST', path: '/api/v1/spares/{spare_id}/restore', params: { spare_id: spareId }, tenant: true, idempotent: true }, options)
  }
}

export class StockEntries {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List stock entries
   *
   * Documents that change the stock when they are submitted, and those that have; the newest first, each with its lines. `search` looks through numbers, references, reasons and notes. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.kind Only entries of these kinds.
   * @param query.status Only entries in this status.
   * @param query.number The entry of this number. (at most 60 characters)
   * @param query.reference Entries of exactly this reference. (at most 120 characters)
   * @param query.product_id Only entries with a line of this product. (uuid)
   * @param query.warehouse_id Only entries whose own warehouse is this one. (uuid)
   * @param query.to_warehouse_id Only transfers to this warehouse. (uuid)
   * @param query.movement_id The entry that this stock movement came of. (uuid)
   * @param query.occurred_at__gte Dated at or after this instant. (date-time)
   * @param query.occurred_at__lte Dated at or before this instant. (date-time)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listStockEntries']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['StockEntry']> {
    return this.transport.pages<Schemas['StockEntry']>({ id: 'listStockEntries', method: 'GET', path: '/api/v1/inventory/stock-entries', query, commas: ['ordering', 'kind'], tenant: true }, options)
  }

  /**
   * Create a stock entry
   *
   * Writes a draft: a receipt, an issue, a transfer, an adjustment, opening stock, a stocktake, or costs that were paid to get goods here. It changes no stock until it is submitted. Announces `stock_entry.created`. Refused with 422 where a product, a warehouse or a batch is unknown, where a product holds no stock, and where a line lacks what its kind needs or has what its kind has no use for.
   *
   * Needs the permission `inventory:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): A rule refuses it: `stock_entry.line_needs`, `stock_entry.line_has_no_use`, `stock_entry.entry_needs`, `stock_entry.entry_has_no_use`, `stock_entry.unknown_warehouse`, `stock_entry.unknown_batch`, `stock_entry.unknown_receipt`, `stock_entry.same_warehouse`, `stock_entry.counted_twice`, `stock_entry.weight_unknown`, or a rule of the stock; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['StockEntryCreate'], options?: RequestOptions): Call<Schemas['StockEntry']> {
    return this.transport.call<Schemas['StockEntry']>({ id: 'createStockEntry', method: 'POST', path: '/api/v1/inventory/stock-entries', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Delete a stock entry
   *
   * Throws a draft away; the audit keeps what it was. Announces `stock_entry.deleted`. Refused with 409 where it has been submitted: cancel it instead.
   *
   * Needs the permission `inventory:delete`.
   *
   * @param stockEntryId Id of the stock entry. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): It has been submitted (`stock_entry.submitted`, `stock_entry.cannot_submit`), it is none that could be cancelled (`stock_entry.cannot_cancel`), costs stand on it (`stock_entry.has_costs`), something of it has come back (`stock_movement.has_returns`), a piece is not where it should be or is there already, or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(stockEntryId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteStockEntry', method: 'DELETE', path: '/api/v1/inventory/stock-entries/{stock_entry_id}', params: { stock_entry_id: stockEntryId }, tenant: true }, options)
  }

  /**
   * Get a stock entry
   *
   * One stock entry with its lines, in any status. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param stockEntryId Id of the stock entry. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(stockEntryId: string, options?: RequestOptions): Call<Schemas['StockEntry']> {
    return this.transport.call<Schemas['StockEntry']>({ id: 'getStockEntry', method: 'GET', path: '/api/v1/inventory/stock-entries/{stock_entry_id}', params: { stock_entry_id: stockEntryId }, tenant: true }, options)
  }

  /**
   * Update some fields of a stock entry
   *
   * Merges the body into the draft (RFC 7396): a field left out stays, a null clears, and `lines` takes the place of all lines. Announces `stock_entry.updated` where anything changed. Refused as replacing is.
   *
   * Needs the permission `inventory:update`.
   *
   * @param stockEntryId Id of the stock entry. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): It has been submitted (`stock_entry.submitted`, `stock_entry.cannot_submit`), it is none that could be cancelled (`stock_entry.cannot_cancel`), costs stand on it (`stock_entry.has_costs`), something of it has come back (`stock_movement.has_returns`), a piece is not where it should be or is there already, or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `stock_entry.line_needs`, `stock_entry.line_has_no_use`, `stock_entry.entry_needs`, `stock_entry.entry_has_no_use`, `stock_entry.unknown_warehouse`, `stock_entry.unknown_batch`, `stock_entry.unknown_receipt`, `stock_entry.same_warehouse`, `stock_entry.counted_twice`, `stock_entry.weight_unknown`, or a rule of the stock; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(stockEntryId: string, body: Schemas['StockEntryUpdate'], options?: RequestOptions): Call<Schemas['StockEntry']> {
    return this.transport.call<Schemas['StockEntry']>({ id: 'updateStockEntry', method: 'PATCH', path: '/api/v1/inventory/stock-entries/{stock_entry_id}', params: { stock_entry_id: stockEntryId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Replace a stock entry
   *
   * Writes the draft anew, all of its lines too; what is left out returns to its default. Announces `stock_entry.updated`. Refused with 409 where it has been submitted, and as creating is.
   *
   * Needs the permission `inventory:update`.
   *
   * @param stockEntryId Id of the stock entry. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): It has been submitted (`stock_entry.submitted`, `stock_entry.cannot_submit`), it is none that could be cancelled (`stock_entry.cannot_cancel`), costs stand on it (`stock_entry.has_costs`), something of it has come back (`stock_movement.has_returns`), a piece is not where it should be or is there already, or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `stock_entry.line_needs`, `stock_entry.line_has_no_use`, `stock_entry.entry_needs`, `stock_entry.entry_has_no_use`, `stock_entry.unknown_warehouse`, `stock_entry.unknown_batch`, `stock_entry.unknown_receipt`, `stock_entry.same_warehouse`, `stock_entry.counted_twice`, `stock_entry.weight_unknown`, or a rule of the stock; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(stockEntryId: string, body: Schemas['StockEntryCreate'], options?: RequestOptions): Call<Schemas['StockEntry']> {
    return this.transport.call<Schemas['StockEntry']>({ id: 'replaceStockEntry', method: 'PUT', path: '/api/v1/inventory/stock-entries/{stock_entry_id}', params: { stock_entry_id: stockEntryId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Cancel a stock entry
   *
   * Calls off what was submitted: its stock movement is cancelled, so that it is as if nothing had moved, pieces go back to where they were, and costs of a receipt are taken out again. What it used of reservations stays used. Announces `stock_entry.cancelled`, and `stock_movement.cancelled` or, of costs, `stock_movement.revalued`. Refused with 409 where it is no submitted entry, where something of it has come back or has moved on as a piece with a serial number, where costs stand on the receipt, and with 422 where later movements need what it brought, or came later and the company takes nothing from before them. An adjustment, opening stock and a stocktake need the permission `inventory:adjust` as well.
   *
   * Needs the permission `inventory:move`.
   *
   * @param stockEntryId Id of the stock entry. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): It has been submitted (`stock_entry.submitted`, `stock_entry.cannot_submit`), it is none that could be cancelled (`stock_entry.cannot_cancel`), costs stand on it (`stock_entry.has_costs`), something of it has come back (`stock_movement.has_returns`), a piece is not where it should be or is there already, or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): Later movements need what it brought (`stock.insufficient`, `stock.insufficient_later`), or the company takes nothing from before them (`stock.backdated`); or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  cancel(stockEntryId: string, body: Schemas['StockEntryCancel'], options?: RequestOptions): Call<Schemas['StockEntry']> {
    return this.transport.call<Schemas['StockEntry']>({ id: 'cancelStockEntry', method: 'POST', path: '/api/v1/inventory/stock-entries/{stock_entry_id}/cancel', params: { stock_entry_id: stockEntryId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Submit a stock entry
   *
   * Posts all lines of the draft as one: all of them or none; a transfer arrives at once. Gives the entry its number, dates it, and links the stock movement that it became. A stocktake is compared with what is on hand at this very moment, while nothing else moves, and only differences are posted; costs of a receipt go to what is still in stock of it, and the share of what has left is shown as expensed. Announces `stock_entry.submitted`, and `stock_movement.posted` or, of costs, `stock_movement.revalued`. Refused with 409 where it has been submitted already, and with 422 where the stock does not suffice or a line is not complete. An adjustment, opening stock and a stocktake need the permission `inventory:adjust` as well.
   *
   * Needs the permission `inventory:move`.
   *
   * @param stockEntryId Id of the stock entry. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): It has been submitted (`stock_entry.submitted`, `stock_entry.cannot_submit`), it is none that could be cancelled (`stock_entry.cannot_cancel`), costs stand on it (`stock_entry.has_costs`), something of it has come back (`stock_movement.has_returns`), a piece is not where it should be or is there already, or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `stock_entry.line_needs`, `stock_entry.line_has_no_use`, `stock_entry.entry_needs`, `stock_entry.entry_has_no_use`, `stock_entry.unknown_warehouse`, `stock_entry.unknown_batch`, `stock_entry.unknown_receipt`, `stock_entry.same_warehouse`, `stock_entry.counted_twice`, `stock_entry.weight_unknown`, or a rule of the stock; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  submit(stockEntryId: string, options?: RequestOptions): Call<Schemas['StockEntry']> {
    return this.transport.call<Schemas['StockEntry']>({ id: 'submitStockEntry', method: 'POST', path: '/api/v1/inventory/stock-entries/{stock_entry_id}/submit', params: { stock_entry_id: stockEntryId }, tenant: true, idempotent: true }, options)
  }
}

export class StockLedger {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List entries of the stock ledger
   *
   * Rows of the ledger, the newest first. Rows are never changed: what corrects one is another of quantity 0 at its date, and a cancellation is the opposite row. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.product_id Only rows of this product. (uuid)
   * @param query.variant_id Only rows of this variant. (uuid)
   * @param query.warehouse_id Only rows of this warehouse. (uuid)
   * @param query.batch_id Only rows of this batch. (uuid)
   * @param query.kind Only rows of this kind.
   * @param query.movement_id Only rows of this movement. (uuid)
   * @param query.source_type Only those that documents of this kind asked for. (at most 60 characters)
   * @param query.source_id Only those that this document asked for. (uuid)
   * @param query.user_id Only those of this user. (uuid)
   * @param query.occurred_at__gte That took place at or after this instant. (date-time)
   * @param query.occurred_at__lte That took place at or before this instant. (date-time)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  listEntries(query: NonNullable<operations['listStockLedgerEntries']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['StockLedgerEntry']> {
    return this.transport.pages<Schemas['StockLedgerEntry']>({ id: 'listStockLedgerEntries', method: 'GET', path: '/api/v1/inventory/stock-ledgers', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Get an entry of the stock ledger
   *
   * One row of the ledger. It never changes. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param entryId Id of the entry. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  getEntry(entryId: string, options?: RequestOptions): Call<Schemas['StockLedgerEntry']> {
    return this.transport.call<Schemas['StockLedgerEntry']>({ id: 'getStockLedgerEntry', method: 'GET', path: '/api/v1/inventory/stock-ledgers/{entry_id}', params: { entry_id: entryId }, tenant: true }, options)
  }
}

export class StockLevels {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List stock levels
   *
   * What is on hand, reserved and available of each product, variant and batch in each warehouse where it lies or lay, by name. What is on its way between warehouses is left out unless `in_transit` asks for it. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.product_id Only of this product. (uuid)
   * @param query.variant_id Only of this variant. (uuid)
   * @param query.warehouse_id Only in this warehouse. (uuid)
   * @param query.batch_id Only of this batch. (uuid)
   * @param query.in_transit What is on its way, in place of what lies.
   * @param query.is_low_stock Only where no more is available than the reorder level of the product, or only the others.
   * @param query.is_out_of_stock Only where nothing is available, or only the others.
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @param query.at Stock as it was at this instant, by all that is known now; what was reserved then is not kept. Filters and order go by the present. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listStockLevels']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['StockLevel']> {
    return this.transport.pages<Schemas['StockLevel']>({ id: 'listStockLevels', method: 'GET', path: '/api/v1/inventory/stock-levels', query, commas: ['ordering'], tenant: true }, options)
  }
}

export class StockMovements {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List stock movements
   *
   * Movements of goods, whoever asked for them, the newest first: those that were made by hand, and those of documents such as receipts and stock entries. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.kind Only movements of this kind.
   * @param query.status Only movements of this status.
   * @param query.number The movement of this number. (at most 40 characters)
   * @param query.warehouse_id Only movements out of, into or within this warehouse. (uuid)
   * @param query.product_id Only movements of this product. (uuid)
   * @param query.variant_id Only movements of this variant. (uuid)
   * @param query.source_type Only those that documents of this kind asked for. (at most 60 characters)
   * @param query.source_id Only those that this document asked for. (uuid)
   * @param query.user_id Only those of this user. (uuid)
   * @param query.occurred_at__gte That took place at or after this instant. (date-time)
   * @param query.occurred_at__lte That took place at or before this instant. (date-time)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listStockMovements']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['StockMovement']> {
    return this.transport.pages<Schemas['StockMovement']>({ id: 'listStockMovements', method: 'GET', path: '/api/v1/inventory/stock-movements', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Receive, issue, transfer or return goods
   *
   * Moves goods, all lines or none, and writes the ledger. A receipt comes in at `unit_cost`; an issue goes out at what the company’s method of valuation says; a transfer leaves for the place of goods in transit, with its value unchanged, until it is received; a return comes back at what it cost when it went out where `returns_line_id` names that, and goes back to a supplier with `direction` out. With `occurred_at` in the past it takes its place there: what is later is checked and valued anew, or the movement is refused, as the configuration says. Announces `stock_movement.posted`. Refused with 422 where there is not enough at that time or any later one, where goods, places or quantities do not fit, and with 403 where the caller’s scope does not reach the warehouse.
   *
   * Needs the permission `inventory:move`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A request with the same `Idempotency-Key` still runs (`CONFLICT`); try again when it has ended.
   * @throws RuleViolationError (422): A rule refuses it: `stock.insufficient`, `stock.insufficient_later`, `stock.service`, `stock.variant_needed`, `stock.whole_units`, `stock.unknown_warehouse`, `stock.same_warehouse`, `stock.destination_needed`, `stock.no_use`, `stock.cost_of_outgoing`, `stock.in_the_future`, `stock.backdated`, `stock.out_of_range`, `stock.unknown_return`, `stock.returned_too_much`, `stock.returned_before`, `stock.no_default_warehouse`, `product.unknown`, `variant.unknown`, or one of batches, serial numbers or reservations; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['StockMovementCreate'], options?: RequestOptions): Call<Schemas['StockMovement']> {
    return this.transport.call<Schemas['StockMovement']>({ id: 'createStockMovement', method: 'POST', path: '/api/v1/inventory/stock-movements', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Get a stock movement
   *
   * One movement with its lines. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param movementId Id of the movement. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(movementId: string, options?: RequestOptions): Call<Schemas['StockMovement']> {
    return this.transport.call<Schemas['StockMovement']>({ id: 'getStockMovement', method: 'GET', path: '/api/v1/inventory/stock-movements/{movement_id}', params: { movement_id: movementId }, tenant: true }, options)
  }

  /**
   * Cancel a stock movement
   *
   * Writes the opposite of every row of the movement, at its date: from then on it is as if nothing had moved, and what came later is valued anew. Announces `stock_movement.cancelled`. Refused with 409 where it is cancelled already, where something of it has come back, where a document made it that has to be cancelled itself, or where it only revalued; and with 422 where later movements need what it brought, or came later and the company takes nothing from before them.
   *
   * Needs the permission `inventory:move`.
   *
   * @param movementId Id of the movement. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): It is not on its way (`stock_movement.not_in_transit`), cancelled already (`stock_movement.already_cancelled`), has come back in part (`stock_movement.has_returns`), was made by a document (`stock_movement.of_document`) or is of a kind that is not cancelled (`stock_movement.cannot_cancel`); or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): Later movements need what it brought (`stock.insufficient_later`), it is reserved (`stock.insufficient`), or later movements are on record (`stock.backdated`); or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  cancel(movementId: string, body: Schemas['StockMovementCancel'], options?: RequestOptions): Call<Schemas['StockMovement']> {
    return this.transport.call<Schemas['StockMovement']>({ id: 'cancelStockMovement', method: 'POST', path: '/api/v1/inventory/stock-movements/{movement_id}/cancel', params: { movement_id: movementId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Receive a transfer
   *
   * Takes what has arrived of a transfer into its destination, at the value with which it left: all that is on its way, or the quantities of `lines`. Announces `stock_movement.received`. Refused with 409 where the movement is no transfer or nothing of it is on its way any more, with 422 where a line has less on its way, and with 403 where the caller’s scope does not reach the destination.
   *
   * Needs the permission `inventory:move`.
   *
   * @param movementId Id of the movement. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): It is not on its way (`stock_movement.not_in_transit`), cancelled already (`stock_movement.already_cancelled`), has come back in part (`stock_movement.has_returns`), was made by a document (`stock_movement.of_document`) or is of a kind that is not cancelled (`stock_movement.cannot_cancel`); or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `stock_movement.unknown_line`, `stock_movement.received_too_much`, `stock_movement.received_before`, `stock.whole_units`, `stock.in_the_future`, `stock.backdated`, `stock.unknown_warehouse`, or one of serial numbers; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  receiveTransfer(movementId: string, body: Schemas['TransferReceive'], options?: RequestOptions): Call<Schemas['StockMovement']> {
    return this.transport.call<Schemas['StockMovement']>({ id: 'receiveTransfer', method: 'POST', path: '/api/v1/inventory/stock-movements/{movement_id}/receive', params: { movement_id: movementId }, body, tenant: true, idempotent: true }, options)
  }
}

export class Stores {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List stores
   *
   * Stores of the tenant that `X-Tenant-ID` names, by name. Without a token, or with one of somebody who is no member of it, these are the stores in use of a tenant whose setting `public_catalogue` is on, and 404 of every other; a member with `organization:view` is shown all of them. Archived stores are left out. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.code The store of exactly this code. (at most 40 characters)
   * @param query.branch_id Only stores of this branch. (uuid)
   * @param query.is_headquarters Only the main store, or only the others.
   * @param query.city Only stores in this city. (at most 120 characters)
   * @param query.country Only stores in this country.
   * @param query.is_active Only those in use, or only those out of use.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listStores']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Store']> {
    return this.transport.pages<Schemas['Store']>({ id: 'listStores', method: 'GET', path: '/api/v1/stores', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a store
   *
   * Adds a store to a branch, that of the headquarters unless `branch_id` says otherwise. With `is_headquarters` the store that was the main one becomes one like others. Announces `store.created`. Refused with 409 where a store that is not archived has the same code, with 422 where the branch is unknown or archived, the time zone does not exist, hours overlap, or one coordinate lacks the other, and with 403 where the caller's scope does not reach the branch.
   *
   * Needs the permission `stores:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another store has the code (`store.code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `store.unknown_branch`, `store.unknown_timezone`, `store.overlapping_hours`, `store.half_a_place`, `store.archived`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['StoreCreate'], options?: RequestOptions): Call<Schemas['Store']> {
    return this.transport.call<Schemas['Store']>({ id: 'createStore', method: 'POST', path: '/api/v1/stores', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Archive a store
   *
   * Archives the store: it leaves the lists, its code becomes free, and documents that name it stay readable. Announces `store.deleted`. Refused with 409 where anything that is not archived still refers to it, or where it is archived already.
   *
   * Needs the permission `stores:delete`.
   *
   * @param storeId Id of the store. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Something still refers to it (`store.in_use`), or it is archived already (`store.already_archived`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(storeId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteStore', method: 'DELETE', path: '/api/v1/stores/{store_id}', params: { store_id: storeId }, tenant: true }, options)
  }

  /**
   * Get a store
   *
   * One store of the tenant that `X-Tenant-ID` names, to whom as in the list; by `organization:view` archived ones too, so that old documents keep their reader. Changes nothing.
   *
   * @param storeId Id of the store. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(storeId: string, options?: RequestOptions): Call<Schemas['Store']> {
    return this.transport.call<Schemas['Store']>({ id: 'getStore', method: 'GET', path: '/api/v1/stores/{store_id}', params: { store_id: storeId }, tenant: true }, options)
  }

  /**
   * Update some fields of a store
   *
   * Merges the body into the store (RFC 7396): a field left out stays, a null clears, an address merges field by field, opening hours are set as a whole. Announces `store.updated` where anything changed. Refused as replacing is.
   *
   * Needs the permission `stores:update`.
   *
   * @param storeId Id of the store. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another store has the code (`store.code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `store.unknown_branch`, `store.unknown_timezone`, `store.overlapping_hours`, `store.half_a_place`, `store.archived`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(storeId: string, body: Schemas['StoreUpdate'], options?: RequestOptions): Call<Schemas['Store']> {
    return this.transport.call<Schemas['Store']>({ id: 'updateStore', method: 'PATCH', path: '/api/v1/stores/{store_id}', params: { store_id: storeId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Replace a store
   *
   * Sets every field; what is left out returns to its default, the branch stays. Announces `store.updated` where anything changed, for a former main store too. Refused as creating is, and with 422 where the store is archived.
   *
   * Needs the permission `stores:update`.
   *
   * @param storeId Id of the store. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another store has the code (`store.code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `store.unknown_branch`, `store.unknown_timezone`, `store.overlapping_hours`, `store.half_a_place`, `store.archived`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(storeId: string, body: Schemas['StoreCreate'], options?: RequestOptions): Call<Schemas['Store']> {
    return this.transport.call<Schemas['Store']>({ id: 'replaceStore', method: 'PUT', path: '/api/v1/stores/{store_id}', params: { store_id: storeId }, body, tenant: true, idempotent: true }, options)
  }
}

export class Subcategories {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List subcategories
   *
   * Parts of categories, in which products stand of the tenant that `X-Tenant-ID` names, by position and name. The public sees those in use of categories and departments in use, a member with `catalog:view` all of them. Answered with 404 where the tenant does not exist, is closed, or has not turned `public_catalogue` on. `search` looks through names, slugs and descriptions; the best match then comes first unless `ordering` says otherwise. Changes nothing.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.category_id Only subcategories of this category. (uuid)
   * @param query.category Only subcategories of the category of this slug. (at most 63 characters)
   * @param query.department_id Only subcategories of categories of this department. (uuid)
   * @param query.department Only subcategories of categories of the department of this slug. (at most 63 characters)
   * @param query.name Subcategories of exactly this name, in any case. (at most 120 characters)
   * @param query.is_active Only those in use, or only those out of use.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listSubcategories']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Subcategory']> {
    return this.transport.pages<Schemas['Subcategory']>({ id: 'listSubcategories', method: 'GET', path: '/api/v1/subcategories', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a subcategory
   *
   * Adds a subcategory. Its slug is made of the name, with the next free number where that is taken, and never changes. Announces `subcategory.created`. Refused with 409 where another subcategory of the category has the name, and with 422 where there is no such category.
   *
   * Needs the permission `catalog:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another subcategory of the category has the name (`subcategory.name_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): There is no such category (`subcategory.unknown_category`); or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['SubcategoryCreate'], options?: RequestOptions): Call<Schemas['Subcategory']> {
    return this.transport.call<Schemas['Subcategory']>({ id: 'createSubcategory', method: 'POST', path: '/api/v1/subcategories', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Delete a subcategory
   *
   * Removes the subcategory for good; its slug becomes free. Set `is_active` to false to take it out of use instead. Announces `subcategory.deleted`. Refused with 409 while a product stands in it.
   *
   * Needs the permission `catalog:delete`.
   *
   * @param subcategorySlug Slug of the subcategory. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Something still refers to it (`subcategory.in_use`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(subcategorySlug: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteSubcategory', method: 'DELETE', path: '/api/v1/subcategories/{subcategory_slug}', params: { subcategory_slug: subcategorySlug }, tenant: true }, options)
  }

  /**
   * Get a subcategory
   *
   * One subcategory of the tenant that `X-Tenant-ID` names. The public sees one in use of a category and a department in use; any other is answered with 404, as the list is where the tenant does not show itself. Changes nothing.
   *
   * @param subcategorySlug Slug of the subcategory. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(subcategorySlug: string, options?: RequestOptions): Call<Schemas['Subcategory']> {
    return this.transport.call<Schemas['Subcategory']>({ id: 'getSubcategory', method: 'GET', path: '/api/v1/subcategories/{subcategory_slug}', params: { subcategory_slug: subcategorySlug }, tenant: true }, options)
  }

  /**
   * Update some fields of a subcategory
   *
   * Merges the body into the subcategory (RFC 7396): a field left out stays, a null clears, and the slug stays with another name. Announces `subcategory.updated` where anything changed. Refused as creating is.
   *
   * Needs the permission `catalog:update`.
   *
   * @param subcategorySlug Slug of the subcategory. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another subcategory of the category has the name (`subcategory.name_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): There is no such category (`subcategory.unknown_category`); or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(subcategorySlug: string, body: Schemas['SubcategoryUpdate'], options?: RequestOptions): Call<Schemas['Subcategory']> {
    return this.transport.call<Schemas['Subcategory']>({ id: 'updateSubcategory', method: 'PATCH', path: '/api/v1/subcategories/{subcategory_slug}', params: { subcategory_slug: subcategorySlug }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Replace a subcategory
   *
   * Sets every field; what is left out returns to its default, and the slug stays. Announces `subcategory.updated` where anything changed. Refused as creating is.
   *
   * Needs the permission `catalog:update`.
   *
   * @param subcategorySlug Slug of the subcategory. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another subcategory of the category has the name (`subcategory.name_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): There is no such category (`subcategory.unknown_category`); or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(subcategorySlug: string, body: Schemas['SubcategoryCreate'], options?: RequestOptions): Call<Schemas['Subcategory']> {
    return this.transport.call<Schemas['Subcategory']>({ id: 'replaceSubcategory', method: 'PUT', path: '/api/v1/subcategories/{subcategory_slug}', params: { subcategory_slug: subcategorySlug }, body, tenant: true, idempotent: true }, options)
  }
}

export class SupplierPrices {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List the prices of a supplier
   *
   * The price list of one supplier: what it calls a product, and what one unit costs from which quantity on and in which time. Changes nothing.
   *
   * Needs the permission `suppliers:view`.
   *
   * @param supplierId Id of the supplier. (uuid)
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.product_id Prices of this product. (uuid)
   * @param query.variant_id Prices of this variant. (uuid)
   * @param query.supplier_sku Prices of what the supplier calls exactly this. (at most 100 characters)
   * @param query.currency Prices in this currency.
   * @param query.valid_on Prices that hold on this day. (date)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(supplierId: string, query: NonNullable<operations['listSupplierPrices']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['SupplierPrice']> {
    return this.transport.pages<Schemas['SupplierPrice']>({ id: 'listSupplierPrices', method: 'GET', path: '/api/v1/purchasing/suppliers/{supplier_id}/prices', params: { supplier_id: supplierId }, query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Add a price to the list of a supplier
   *
   * Adds what one unit of a product costs at the supplier. Without `currency` it is that of the supplier, without `minimum_quantity` it holds for any, without `valid_from` and `valid_to` at any time. Of several that hold, the one with the largest minimum quantity is taken, and of these the one that began last. Announces `supplier_price.created`. Refused with 409 where there is a price of the same product, currency, quantity and beginning, and with 422 where the product or variant is unknown, the supplier is archived, or the price ends before it begins.
   *
   * Needs the permission `suppliers:update`.
   *
   * @param supplierId Id of the supplier. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): There is such a price already (`supplier_price.taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `supplier_price.ends_before_beginning`, `supplier_price.unknown_currency`, `supplier_price.variant_needed`, `supplier.archived`, `product.unknown`, `variant.unknown`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(supplierId: string, body: Schemas['SupplierPriceCreate'], options?: RequestOptions): Call<Schemas['SupplierPrice']> {
    return this.transport.call<Schemas['SupplierPrice']>({ id: 'createSupplierPrice', method: 'POST', path: '/api/v1/purchasing/suppliers/{supplier_id}/prices', params: { supplier_id: supplierId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Remove a price from the list of a supplier
   *
   * Removes the price for good; orders that exist keep it. Announces `supplier_price.deleted`.
   *
   * Needs the permission `suppliers:update`.
   *
   * @param supplierId Id of the supplier. (uuid)
   * @param priceId Id of the price. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(supplierId: string, priceId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteSupplierPrice', method: 'DELETE', path: '/api/v1/purchasing/suppliers/{supplier_id}/prices/{price_id}', params: { supplier_id: supplierId, price_id: priceId }, tenant: true }, options)
  }

  /**
   * Replace a price in the list of a supplier
   *
   * Sets every field of the price; what is left out returns to its default. Orders that exist keep what they were made with. Announces `supplier_price.updated` where anything changed. Refused as adding is.
   *
   * Needs the permission `suppliers:update`.
   *
   * @param supplierId Id of the supplier. (uuid)
   * @param priceId Id of the price. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): There is such a price already (`supplier_price.taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `supplier_price.ends_before_beginning`, `supplier_price.unknown_currency`, `supplier_price.variant_needed`, `supplier.archived`, `product.unknown`, `variant.unknown`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(supplierId: string, priceId: string, body: Schemas['SupplierPriceCreate'], options?: RequestOptions): Call<Schemas['SupplierPrice']> {
    return this.transport.call<Schemas['SupplierPrice']>({ id: 'replaceSupplierPrice', method: 'PUT', path: '/api/v1/purchasing/suppliers/{supplier_id}/prices/{price_id}', params: { supplier_id: supplierId, price_id: priceId }, body, tenant: true, idempotent: true }, options)
  }
}

export class Suppliers {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List suppliers
   *
   * Suppliers of the tenant. Archived ones are left out unless `status` asks for them. With `search`, which looks through names, codes, contacts, addresses and tax numbers, the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `suppliers:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.status Only suppliers in this status.
   * @param query.is_active Suppliers from whom goods are ordered, or are not for now.
   * @param query.code The supplier of exactly this code. (at most 40 characters)
   * @param query.email Suppliers of exactly this e-mail address, in any case. (email, at most 254 characters)
   * @param query.phone Suppliers of this telephone number, however it is written. (at most 40 characters)
   * @param query.city Suppliers in this city. (at most 120 characters)
   * @param query.country Suppliers in this country.
   * @param query.currency Suppliers who are paid in this currency.
   * @param query.vat_number The supplier of exactly this VAT or GST number, as it is kept. (at most 40 characters)
   * @param query.tag Suppliers that carry this tag. (at most 40 characters)
   * @param query.lead_time_days__lte Suppliers who deliver within so many days. (0 to 365)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listSuppliers']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Supplier']> {
    return this.transport.pages<Schemas['Supplier']>({ id: 'listSuppliers', method: 'GET', path: '/api/v1/purchasing/suppliers', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a supplier
   *
   * Adds a supplier. Without `currency` it is paid in that of the tenant. Announces `supplier.created`. Refused with 409 where an active supplier has the same code or VAT number, and with 422 where a tax number is not one of its country, the currency or a country does not exist, the IBAN is not sound, or a discount for early payment lacks its days or its percent.
   *
   * Needs the permission `suppliers:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another active supplier has the code (`supplier.code_taken`) or the VAT number (`supplier.vat_number_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `supplier.archived`, `supplier.invalid_tax_number`, `supplier.invalid_vat_number`, `supplier.unknown_country`, `supplier.unknown_currency`, `supplier.invalid_iban`, `supplier.incomplete_discount`, `supplier.late_discount`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['SupplierCreate'], options?: RequestOptions): Call<Schemas['Supplier']> {
    return this.transport.call<Schemas['Supplier']>({ id: 'createSupplier', method: 'POST', path: '/api/v1/purchasing/suppliers', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Archive a supplier
   *
   * Archives the supplier: it leaves the lists, nothing more is ordered there, its code and VAT number become free, and documents that name it stay readable. Announces `supplier.deleted`. Refused with 409 where it is archived already.
   *
   * Needs the permission `suppliers:delete`.
   *
   * @param supplierId Id of the supplier. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`supplier.cannot_archive`, `supplier.cannot_restore`), or a code or VAT number has been taken meanwhile.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(supplierId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteSupplier', method: 'DELETE', path: '/api/v1/purchasing/suppliers/{supplier_id}', params: { supplier_id: supplierId }, tenant: true }, options)
  }

  /**
   * Get a supplier
   *
   * One supplier, archived ones too, so that old documents keep their reader. Changes nothing.
   *
   * Needs the permission `suppliers:view`.
   *
   * @param supplierId Id of the supplier. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(supplierId: string, options?: RequestOptions): Call<Schemas['Supplier']> {
    return this.transport.call<Schemas['Supplier']>({ id: 'getSupplier', method: 'GET', path: '/api/v1/purchasing/suppliers/{supplier_id}', params: { supplier_id: supplierId }, tenant: true }, options)
  }

  /**
   * Update some fields of a supplier
   *
   * Merges the body into the supplier (RFC 7396): a field left out stays, a null clears, the address, the payment terms and the bank details merge field by field. Orders and bills that exist keep the terms and the currency that they were made with. Announces `supplier.updated` where anything changed. Refused as creating is, and with 422 where the supplier is archived.
   *
   * Needs the permission `suppliers:update`.
   *
   * @param supplierId Id of the supplier. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another active supplier has the code (`supplier.code_taken`) or the VAT number (`supplier.vat_number_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `supplier.archived`, `supplier.invalid_tax_number`, `supplier.invalid_vat_number`, `supplier.unknown_country`, `supplier.unknown_currency`, `supplier.invalid_iban`, `supplier.incomplete_discount`, `supplier.late_discount`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(supplierId: string, body: Schemas['SupplierUpdate'], options?: RequestOptions): Call<Schemas['Supplier']> {
    return this.transport.call<Schemas['Supplier']>({ id: 'updateSupplier', method: 'PATCH', path: '/api/v1/purchasing/suppliers/{supplier_id}', params: { supplier_id: supplierId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Restore an archived supplier
   *
   * Puts an archived supplier back into the lists. Announces `supplier.restored`. Refused with 409 where it is not archived, or where an active supplier has taken its code or VAT number meanwhile.
   *
   * Needs the permission `suppliers:update`.
   *
   * @param supplierId Id of the supplier. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`supplier.cannot_archive`, `supplier.cannot_restore`), or a code or VAT number has been taken meanwhile.
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  restore(supplierId: string, options?: RequestOptions): Call<Schemas['Supplier']> {
    return this.transport.call<Schemas['Supplier']>({ id: 'restoreSupplier', method: 'POST', path: '/api/v1/purchasing/suppliers/{supplier_id}/restore', params: { supplier_id: supplierId }, tenant: true, idempotent: true }, options)
  }
}

export class System {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * Get the name, the version and links to every module
   *
   * Where a client begins: what this server is, where its documents are, and what each module holds. Needs no log-in. Changes nothing.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  getApiRoot(options?: RequestOptions): Call<Schemas['ApiRoot']> {
    return this.transport.call<Schemas['ApiRoot']>({ id: 'getApiRoot', method: 'GET', path: '/api/v1', anonymous: true }, options)
  }

  /**
   * Say that the process is alive
   *
   * For load balancers: answers as long as the process answers at all, and asks neither the database nor the job queue. Needs no log-in. Changes nothing.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   */
  getHealth(options?: RequestOptions): Call<Schemas['Health']> {
    return this.transport.call<Schemas['Health']>({ id: 'getHealth', method: 'GET', path: '/api/v1/health', anonymous: true }, options)
  }

  /**
   * Get the state and latency of each component
   *
   * Asks each component in turn and says how it is and how long it took to answer. The answer is 200 also where something has failed: `status` is the worst of all. Changes nothing.
   *
   * Needs the permission `system:view`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  getDetailedHealth(options?: RequestOptions): Call<Schemas['DetailedHealth']> {
    return this.transport.call<Schemas['DetailedHealth']>({ id: 'getDetailedHealth', method: 'GET', path: '/api/v1/health/detailed', tenant: true }, options)
  }

  /**
   * Get the figures of process, pool, queue and requests
   *
   * Figures of the process that answers, since it started: memory, processor, event loop, database connections, jobs and requests. Several servers each have their own. Changes nothing.
   *
   * Needs the permission `system:view`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  getMetrics(options?: RequestOptions): Call<Schemas['SystemMetrics']> {
    return this.transport.call<Schemas['SystemMetrics']>({ id: 'getSystemMetrics', method: 'GET', path: '/api/v1/health/metrics', tenant: true }, options)
  }

  /**
   * Say whether requests can be served
   *
   * Asks the database, compares its migrations with those of this version, and looks whether the job queue takes jobs. A server that is stopping is not ready either: the answer is 503. Needs no log-in. Changes nothing.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   */
  getReadiness(options?: RequestOptions): Call<Schemas['Readiness']> {
    return this.transport.call<Schemas['Readiness']>({ id: 'getReadiness', method: 'GET', path: '/api/v1/health/ready', anonymous: true }, options)
  }

  /**
   * Get the figures for Prometheus
   *
   * The same figures in the Prometheus text exposition, for a scraper that carries an access token. Errors keep the usual shape. Changes nothing.
   *
   * Needs the permission `system:view`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  getPrometheusMetrics(options?: RequestOptions): Call<string> {
    return this.transport.call<string>({ id: 'getPrometheusMetrics', method: 'GET', path: '/api/v1/metrics', tenant: true, answer: 'text' }, options)
  }
}

export class Tenants {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List the own tenants
   *
   * Tenants in which the signed-in person is an active user, by name, with the roles held there. Others cannot be seen. Send the id or the slug of one as `X-Tenant-ID` to work in it. Changes nothing.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  listOwn(query: NonNullable<operations['listOwnTenants']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Tenant']> {
    return this.transport.pages<Schemas['Tenant']>({ id: 'listOwnTenants', method: 'GET', path: '/api/v1/tenants', query }, options)
  }

  /**
   * Found another tenant
   *
   * Makes a tenant with its built-in roles and its first store; the signed-in person becomes its owner. Announces `tenant.created`. Refused with 409 where the slug is taken, and with 422 where the country, the currency or the time zone does not exist.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another tenant has the slug (`tenant.slug_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `tenant.unknown_country`, `tenant.unknown_currency`, `tenant.unknown_timezone`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['TenantCreate'], options?: RequestOptions): Call<Schemas['Tenant']> {
    return this.transport.call<Schemas['Tenant']>({ id: 'createTenant', method: 'POST', path: '/api/v1/tenants', body, idempotent: true }, options)
  }

  /**
   * Close a tenant
   *
   * Closes the tenant that the caller works in: from this answer on nobody enters it, with sessions, API keys and clients alike, on every server. Its rows are erased for good when the installation's time of grace is over (`erase_at`; 30 days unless the operator says otherwise), after an archive of them has been put away for the owner; so are people who belong to no other tenant. Until then the operator can open it again. Announces `tenant.closed`. Refused with 422 unless `confirm` repeats its name or slug; only a signed-in person can do it.
   *
   * Needs the permission `tenants:close`.
   *
   * @param tenantId Id of the tenant that the caller works in; any other is unknown here. (uuid)
   * @param query.confirm Name or slug of the tenant, to show that this one is meant. (at most 200 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RuleViolationError (422): `confirm` is missing or names another tenant (`tenant.not_confirmed`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  close(tenantId: string, query: NonNullable<operations['closeTenant']['parameters']['query']> = {}, options?: RequestOptions): Call<Schemas['TenantClosure']> {
    return this.transport.call<Schemas['TenantClosure']>({ id: 'closeTenant', method: 'DELETE', path: '/api/v1/tenants/{tenant_id}', params: { tenant_id: tenantId }, query, tenant: true }, options)
  }
}

export class Units {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List units
   *
   * Units in which quantities are measured, by position and name. `search` looks through names, slugs, symbols and codes; the best match then comes first unless `ordering` says otherwise. Changes nothing.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.kind Only units of this kind.
   * @param query.code The unit of this code.
   * @param query.base_unit_id Only units that are expressed in this one. (uuid)
   * @param query.is_base Only base units, or only the others.
   * @param query.is_whole Only units whose quantities have no fraction, or only the others.
   * @param query.name The unit of exactly this name, in any case. (at most 120 characters)
   * @param query.is_active Only those in use, or only those out of use.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listUnits']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Unit']> {
    return this.transport.pages<Schemas['Unit']>({ id: 'listUnits', method: 'GET', path: '/api/v1/units', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a unit
   *
   * Adds a unit. Its slug is made of the name, with the next free number where that is taken, and never changes. Announces `unit.created`. Refused with 409 where another unit has the name or the code, and with 422 where the base unit is unknown, of another kind or no base itself, or where the unit is a base itself and has a factor other than 1.
   *
   * Needs the permission `catalog:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another unit has the name (`unit.name_taken`) or the code (`unit.code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `unit.unknown_base`, `unit.base_of_other_kind`, `unit.no_base`, `unit.base_of_others`, `unit.factor_of_base`, `unit.fixed_by_stock`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['UnitCreate'], options?: RequestOptions): Call<Schemas['Unit']> {
    return this.transport.call<Schemas['Unit']>({ id: 'createUnit', method: 'POST', path: '/api/v1/units', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Delete a unit
   *
   * Removes the unit for good; its slug becomes free. Set `is_active` to false to take it out of use instead. Announces `unit.deleted`. Refused with 409 where a unit that is expressed in it still refers to it.
   *
   * Needs the permission `catalog:delete`.
   *
   * @param unitSlug Slug of the unit. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Something still refers to it (`unit.in_use`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(unitSlug: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteUnit', method: 'DELETE', path: '/api/v1/units/{unit_slug}', params: { unit_slug: unitSlug }, tenant: true }, options)
  }

  /**
   * Get a unit
   *
   * One unit, those out of use too. Changes nothing.
   *
   * @param unitSlug Slug of the unit. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(unitSlug: string, options?: RequestOptions): Call<Schemas['Unit']> {
    return this.transport.call<Schemas['Unit']>({ id: 'getUnit', method: 'GET', path: '/api/v1/units/{unit_slug}', params: { unit_slug: unitSlug }, tenant: true }, options)
  }

  /**
   * Update some fields of a unit
   *
   * Merges the body into the unit (RFC 7396): a field left out stays, a null clears, and the slug stays with another name. Announces `unit.updated` where anything changed. Refused as replacing is.
   *
   * Needs the permission `catalog:update`.
   *
   * @param unitSlug Slug of the unit. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another unit has the name (`unit.name_taken`) or the code (`unit.code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `unit.unknown_base`, `unit.base_of_other_kind`, `unit.no_base`, `unit.base_of_others`, `unit.factor_of_base`, `unit.fixed_by_stock`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(unitSlug: string, body: Schemas['UnitUpdate'], options?: RequestOptions): Call<Schemas['Unit']> {
    return this.transport.call<Schemas['Unit']>({ id: 'updateUnit', method: 'PATCH', path: '/api/v1/units/{unit_slug}', params: { unit_slug: unitSlug }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Replace a unit
   *
   * Sets every field; what is left out returns to its default, and the slug stays. Announces `unit.updated` where anything changed. Refused as creating is, and with 422 where other units are expressed in it and it would be no base of their kind any more.
   *
   * Needs the permission `catalog:update`.
   *
   * @param unitSlug Slug of the unit. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another unit has the name (`unit.name_taken`) or the code (`unit.code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `unit.unknown_base`, `unit.base_of_other_kind`, `unit.no_base`, `unit.base_of_others`, `unit.factor_of_base`, `unit.fixed_by_stock`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(unitSlug: string, body: Schemas['UnitCreate'], options?: RequestOptions): Call<Schemas['Unit']> {
    return this.transport.call<Schemas['Unit']>({ id: 'replaceUnit', method: 'PUT', path: '/api/v1/units/{unit_slug}', params: { unit_slug: unitSlug }, body, tenant: true, idempotent: true }, options)
  }
}

export class Users {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List users
   *
   * Users of the tenant that the caller's scope reaches. Deactivated users are left out unless `status` asks for them. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `users:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.status Only users in this status.
   * @param query.role Users who hold the role of this key. (at most 40 characters)
   * @param query.department Users of exactly this department, in any case. (at most 120 characters)
   * @param query.branch_id Users of this branch. (uuid)
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listUsers']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['User']> {
    return this.transport.pages<Schemas['User']>({ id: 'listUsers', method: 'GET', path: '/api/v1/users', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a user
   *
   * Adds a person with profile and roles, and mails an invitation: who accepts sets the own password, nobody else ever does. An e-mail address that another tenant knows is answered the same. Announces `user.created`. Refused with 403 where a role gives more than the caller holds, with 409 where a user of the tenant has the e-mail address or the employee code, and with 422 where a role or the branch is unknown.
   *
   * Needs the permission `users:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): A user of the tenant, deactivated or not, has the e-mail address (`user.email_taken`) or the employee code (`user.employee_code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `role.unknown`, `user.unknown_branch`, `user.deactivated`, `user.last_owner`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['UserCreate'], options?: RequestOptions): Call<Schemas['User']> {
    return this.transport.call<Schemas['User']>({ id: 'createUser', method: 'POST', path: '/api/v1/users', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Deactivate a user
   *
   * Takes the user out of the lists and out of the tenant at once: access ends on every server, an open invitation is withdrawn, and what the user made keeps its author. Announces `user.deactivated`. Refused with 403 where the user holds more than the caller, with 409 where the user is deactivated already, and with 422 for one's own account and for the last owner.
   *
   * Needs the permission `users:delete`.
   *
   * @param userId Id of the user in this tenant. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`user.cannot_deactivate`, `user.cannot_restore`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): It is the own account (`user.own_account`) or the last owner (`user.last_owner`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(userId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteUser', method: 'DELETE', path: '/api/v1/users/{user_id}', params: { user_id: userId }, tenant: true }, options)
  }

  /**
   * Get a user
   *
   * One user, deactivated ones too, so that old documents keep their author. Changes nothing.
   *
   * Needs the permission `users:view`.
   *
   * @param userId Id of the user in this tenant. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(userId: string, options?: RequestOptions): Call<Schemas['User']> {
    return this.transport.call<Schemas['User']>({ id: 'getUser', method: 'GET', path: '/api/v1/users/{user_id}', params: { user_id: userId }, tenant: true }, options)
  }

  /**
   * Update some fields of a user
   *
   * Merges the body into the user (RFC 7396): a field left out stays, a null clears, `role_ids` replaces all roles. Announces `user.updated` where anything changed. Refused as replacing is.
   *
   * Needs the permission `users:update`.
   *
   * @param userId Id of the user in this tenant. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another user of the tenant, deactivated or not, has the employee code (`user.employee_code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `role.unknown`, `user.unknown_branch`, `user.deactivated`, `user.last_owner`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(userId: string, body: Schemas['UserUpdate'], options?: RequestOptions): Call<Schemas['User']> {
    return this.transport.call<Schemas['User']>({ id: 'updateUser', method: 'PATCH', path: '/api/v1/users/{user_id}', params: { user_id: userId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Replace a user
   *
   * Sets profile and roles; what is left out is cleared. The e-mail address is the person's own and is not changed here. Other roles than before also need `roles:assign`. Announces `user.updated`. Refused with 403 where the user or a new role holds more than the caller, with 409 where another user has the employee code, and with 422 where the user is deactivated, a role or the branch is unknown, or the last owner would go.
   *
   * Needs the permission `users:update`.
   *
   * @param userId Id of the user in this tenant. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another user of the tenant, deactivated or not, has the employee code (`user.employee_code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `role.unknown`, `user.unknown_branch`, `user.deactivated`, `user.last_owner`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(userId: string, body: Schemas['UserReplace'], options?: RequestOptions): Call<Schemas['User']> {
    return this.transport.call<Schemas['User']>({ id: 'replaceUser', method: 'PUT', path: '/api/v1/users/{user_id}', params: { user_id: userId }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Get what a user may do
   *
   * The roles that the user holds, the widest of their scopes, and all permissions that they give together. A deactivated user keeps the roles and has no permission. Changes nothing.
   *
   * Needs the permission `users:view`.
   *
   * @param userId Id of the user in this tenant. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  getPermissions(userId: string, options?: RequestOptions): Call<Schemas['EffectivePermissions']> {
    return this.transport.call<Schemas['EffectivePermissions']>({ id: 'getUserPermissions', method: 'GET', path: '/api/v1/users/{user_id}/permissions', params: { user_id: userId }, tenant: true }, options)
  }

  /**
   * Restore a deactivated user
   *
   * Lets a deactivated user in again with the roles held before. Who has accepted an invitation once becomes active; who has not becomes invited and is mailed a new one. Announces `user.restored`. Refused with 403 where the user holds more than the caller, and with 409 where the user is not deactivated.
   *
   * Needs the permission `users:update`.
   *
   * @param userId Id of the user in this tenant. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The status does not allow it (`user.cannot_deactivate`, `user.cannot_restore`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): The `Idempotency-Key` was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  restore(userId: string, options?: RequestOptions): Call<Schemas['User']> {
    return this.transport.call<Schemas['User']>({ id: 'restoreUser', method: 'POST', path: '/api/v1/users/{user_id}/restore', params: { user_id: userId }, tenant: true, idempotent: true }, options)
  }

  /**
   * List the roles of a user
   *
   * The roles that the user holds, by name, with the permissions and the scope of each. Changes nothing.
   *
   * Needs the permission `users:view`.
   *
   * @param userId Id of the user in this tenant. (uuid)
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  listRoles(userId: string, query: NonNullable<operations['listUserRoles']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Role']> {
    return this.transport.pages<Schemas['Role']>({ id: 'listUserRoles', method: 'GET', path: '/api/v1/users/{user_id}/roles', params: { user_id: userId }, query, tenant: true }, options)
  }

  /**
   * Take a role away from a user
   *
   * Takes the role away; it ends with the next request. Announces `user.updated`. Refused with 403 where the role or the user holds more than the caller, with 404 where the user does not have the role, and with 422 where the last owner would go, the user would be left without a role, or the user is deactivated.
   *
   * Needs the permission `roles:assign`.
   *
   * @param userId Id of the user in this tenant. (uuid)
   * @param roleId Id of the role. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RuleViolationError (422): A rule refuses it: the last owner stays (`user.last_owner`), every user has a role (`user.last_role`), or the user is deactivated (`user.deactivated`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  unassignRole(userId: string, roleId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'unassignRole', method: 'DELETE', path: '/api/v1/users/{user_id}/roles/{role_id}', params: { user_id: userId, role_id: roleId }, tenant: true }, options)
  }

  /**
   * Assign a role to a user
   *
   * Gives the user one more role; it holds from the next request on. Announces `user.updated`. Refused with 403 where the role or the user holds more than the caller, with 409 where the user has the role already, and with 422 where the user is deactivated.
   *
   * Needs the permission `roles:assign`.
   *
   * @param userId Id of the user in this tenant. (uuid)
   * @param roleId Id of the role. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): The user has the role already (`role.already_assigned`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): The user is deactivated (`user.deactivated`), or the key was used for another request (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  assignRole(userId: string, roleId: string, options?: RequestOptions): Call<Schemas['UserRoles']> {
    return this.transport.call<Schemas['UserRoles']>({ id: 'assignRole', method: 'POST', path: '/api/v1/users/{user_id}/roles/{role_id}', params: { user_id: userId, role_id: roleId }, tenant: true, idempotent: true }, options)
  }
}

export class Variants {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List variants
   *
   * Variants of products of the tenant that `X-Tenant-ID` names, by position and name. The public sees those on offer of products on offer, of a tenant whose setting `public_catalogue` is on; a member with `catalog:view` sees all of them. Archived ones are left out unless `is_archived` asks for them. `search` looks into names, slugs, SKUs and barcodes; the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.product_id Variants of this product. (uuid)
   * @param query.product The same, by slug. (at most 63 characters)
   * @param query.sku The variant of exactly this SKU. (at most 64 characters)
   * @param query.barcode The variant that a scanned code leads to; as EAN, UPC and GTIN alike. (at most 64 characters)
   * @param query.name Variants of exactly this name, in any case. (at most 200 characters)
   * @param query.is_active Only variants that are (or are not) on offer.
   * @param query.is_archived Archived variants in place of the others.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listVariants']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Variant']> {
    return this.transport.pages<Schemas['Variant']>({ id: 'listVariants', method: 'GET', path: '/api/v1/variants', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a variant
   *
   * Adds a variant to a product, which from then on is bought, stocked and sold in its variants alone. The slug is made of the names of the product and the variant, with the next free number where that is taken, and never changes. The first prices are logged. Announces `variant.created`, and `product.updated` with the first variant. Refused with 409 where another product or variant has the SKU or the barcode, or another variant of the product the same options; with 422 where the product does not exist, is archived, or has been in stock without variants (STK-13), where its other variants have options of other names, and where the check digit of a barcode is wrong.
   *
   * Needs the permission `products:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another product or variant that is not archived has the SKU (`variant.sku_taken`) or the barcode (`variant.barcode_taken`), another variant of the product has the same options (`variant.options_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `variant.unknown_product`, `variant.product_in_stock`, `variant.option_twice`, `variant.other_options`, `variant.invalid_barcode`, `variant.rounded_barcode`, `variant.archived`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['VariantCreate'], options?: RequestOptions): Call<Schemas['Variant']> {
    return this.transport.call<Schemas['Variant']>({ id: 'createVariant', method: 'POST', path: '/api/v1/variants', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Archive a variant
   *
   * Archives the variant: it leaves the lists, its SKU, barcode and options become free, and documents that name it stay readable. A product whose last variant it was is bought and sold itself again, unless its variants have been in stock; then `product.updated` is announced. Announces `variant.deleted`. Refused with 409 where it is archived already, or where something of it is still in stock.
   *
   * Needs the permission `products:delete`.
   *
   * @param variantSlug Slug of the variant. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): It is archived already (`variant.archived_already`), or something of it is still in stock or on its way (`stock.still_held`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(variantSlug: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteVariant', method: 'DELETE', path: '/api/v1/variants/{variant_slug}', params: { variant_slug: variantSlug }, tenant: true }, options)
  }

  /**
   * Get a variant
   *
   * One variant of the tenant that `X-Tenant-ID` names, to whom and with what as in the list; by `catalog:view` archived ones too, so that old documents keep their reader. Changes nothing.
   *
   * @param variantSlug Slug of the variant. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(variantSlug: string, options?: RequestOptions): Call<Schemas['Variant']> {
    return this.transport.call<Schemas['Variant']>({ id: 'getVariant', method: 'GET', path: '/api/v1/variants/{variant_slug}', params: { variant_slug: variantSlug }, tenant: true }, options)
  }

  /**
   * Update some fields of a variant
   *
   * Merges the body into the variant (RFC 7396): a field left out stays, a null clears, options are replaced as a whole, and the slug stays with another name. Changed prices are logged with `price_change_reason`. Announces `variant.updated` where anything changed, and `product.price_changed` where a price did. Refused as replacing is.
   *
   * Needs the permission `products:update`.
   *
   * @param variantSlug Slug of the variant. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another product or variant that is not archived has the SKU (`variant.sku_taken`) or the barcode (`variant.barcode_taken`), another variant of the product has the same options (`variant.options_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `variant.unknown_product`, `variant.product_in_stock`, `variant.option_twice`, `variant.other_options`, `variant.invalid_barcode`, `variant.rounded_barcode`, `variant.archived`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(variantSlug: string, body: Schemas['VariantUpdate'], options?: RequestOptions): Call<Schemas['Variant']> {
    return this.transport.call<Schemas['Variant']>({ id: 'updateVariant', method: 'PATCH', path: '/api/v1/variants/{variant_slug}', params: { variant_slug: variantSlug }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Replace a variant
   *
   * Sets every field; what is left out returns to its default, except the product, the slug, and prices that the caller may not see: they stay. Changed prices are logged. Announces `variant.updated` where anything changed, and `product.price_changed` where a price did. Refused as creating is, and with 422 where the variant is archived.
   *
   * Needs the permission `products:update`.
   *
   * @param variantSlug Slug of the variant. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another product or variant that is not archived has the SKU (`variant.sku_taken`) or the barcode (`variant.barcode_taken`), another variant of the product has the same options (`variant.options_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `variant.unknown_product`, `variant.product_in_stock`, `variant.option_twice`, `variant.other_options`, `variant.invalid_barcode`, `variant.rounded_barcode`, `variant.archived`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  replace(variantSlug: string, body: Schemas['VariantReplacement'], options?: RequestOptions): Call<Schemas['Variant']> {
    return this.transport.call<Schemas['Variant']>({ id: 'replaceVariant', method: 'PUT', path: '/api/v1/variants/{variant_slug}', params: { variant_slug: variantSlug }, body, tenant: true, idempotent: true }, options)
  }

  /**
   * Restore an archived variant
   *
   * Puts an archived variant back into the lists; where it is the only one, its product is bought and sold in variants again, and `product.updated` is announced. Announces `variant.restored`. Refused with 409 where it is not archived, its product is, or its SKU, barcode or options are in use meanwhile; with 422 where the other variants have other options by now, or the product has been in stock by itself.
   *
   * Needs the permission `products:update`.
   *
   * @param variantSlug Slug of the variant. (at most 63 characters)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): It is not archived (`variant.not_archived`), its product is (`variant.product_archived`), its SKU (`variant.sku_taken`), barcode (`variant.barcode_taken`) or options (`variant.options_taken`) are in use meanwhile, or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `variant.unknown_product`, `variant.product_in_stock`, `variant.option_twice`, `variant.other_options`, `variant.invalid_barcode`, `variant.rounded_barcode`, `variant.archived`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  restore(variantSlug: string, options?: RequestOptions): Call<Schemas['Variant']> {
    return this.transport.call<Schemas['Variant']>({ id: 'restoreVariant', method: 'POST', path: '/api/v1/variants/{variant_slug}/restore', params: { variant_slug: variantSlug }, tenant: true, idempotent: true }, options)
  }
}

export class Warehouses {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

  /**
   * List warehouses
   *
   * Places where stock lies, by name, the one for goods in transit among them once something was transferred. Archived ones are left out unless `is_archived` asks for them. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param query.page Number of the page, from 1. Not together with `cursor`. (1 to 1000000)
   * @param query.per_page Rows a page. (1 to 100, default 20)
   * @param query.cursor Read on after the row where `next_cursor` of the last answer stood. Costs the same on every page. (at most 2000 characters)
   * @param query.search Words to look for; typing errors are forgiven. At most the 1,000 best matches are found: filters narrow these down, and `total` counts what is left of them. (at most 200 characters)
   * @param query.ordering Fields to order by, the most important first; a leading hyphen turns the order round.
   * @param query.code The warehouse of exactly this code, in any case. (at most 40 characters)
   * @param query.type Only places of stock, or only the one of goods in transit.
   * @param query.store_id Only warehouses of this store. (uuid)
   * @param query.city Only warehouses in this city. (at most 120 characters)
   * @param query.is_default Only the default warehouse, or only the others.
   * @param query.is_active Only those in use, or only those out of use.
   * @param query.is_archived Archived ones in place of those that are not.
   * @param query.created_at__gte Created at or after this instant. (date-time)
   * @param query.created_at__lte Created at or before this instant. (date-time)
   * @param query.updated_at__gte Changed at or after this instant. (date-time)
   * @param query.updated_at__lte Changed at or before this instant. (date-time)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  list(query: NonNullable<operations['listWarehouses']['parameters']['query']> = {}, options?: RequestOptions): Pages<Schemas['Warehouse']> {
    return this.transport.pages<Schemas['Warehouse']>({ id: 'listWarehouses', method: 'GET', path: '/api/v1/inventory/warehouses', query, commas: ['ordering'], tenant: true }, options)
  }

  /**
   * Create a warehouse
   *
   * Adds a place where stock lies; the first one becomes the default. With `is_default` the one that was the default becomes one like others. Announces `warehouse.created`. Refused with 409 where a warehouse that is not archived has the code, and with 422 where the store is unknown or archived, or the default would be out of use.
   *
   * Needs the permission `inventory:create`.
   *
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws ConflictError (409): Another warehouse has the code (`warehouse.code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws RuleViolationError (422): A rule refuses it: `warehouse.unknown_store`, `warehouse.default_out_of_use`, `warehouse.archived`, `warehouse.transit_stays`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  create(body: Schemas['WarehouseCreate'], options?: RequestOptions): Call<Schemas['Warehouse']> {
    return this.transport.call<Schemas['Warehouse']>({ id: 'createWarehouse', method: 'POST', path: '/api/v1/inventory/warehouses', body, tenant: true, idempotent: true }, options)
  }

  /**
   * Delete a warehouse
   *
   * Archives the warehouse: it leaves the lists and gives its code free, and what moved there stays on record. Announces `warehouse.deleted`. Refused with 409 where stock lies there or is on its way there, where it is archived already, or where it is the place of goods in transit.
   *
   * Needs the permission `inventory:delete`.
   *
   * @param warehouseId Id of the warehouse. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Stock lies there (`warehouse.has_stock`), a transfer is on its way there (`warehouse.expects_stock`), it is archived already (`warehouse.already_archived`), or it is the place of goods in transit (`warehouse.of_transit`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  delete(warehouseId: string, options?: RequestOptions): Call<void> {
    return this.transport.call<void>({ id: 'deleteWarehouse', method: 'DELETE', path: '/api/v1/inventory/warehouses/{warehouse_id}', params: { warehouse_id: warehouseId }, tenant: true }, options)
  }

  /**
   * Get a warehouse
   *
   * One warehouse, archived ones too. Changes nothing.
   *
   * Needs the permission `inventory:view`.
   *
   * @param warehouseId Id of the warehouse. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  get(warehouseId: string, options?: RequestOptions): Call<Schemas['Warehouse']> {
    return this.transport.call<Schemas['Warehouse']>({ id: 'getWarehouse', method: 'GET', path: '/api/v1/inventory/warehouses/{warehouse_id}', params: { warehouse_id: warehouseId }, tenant: true }, options)
  }

  /**
   * Update some fields of a warehouse
   *
   * Merges the body into the warehouse (RFC 7396). With `is_default` the one that was the default becomes one like others. Announces `warehouse.updated` where anything changed. Refused as creating is, and with 422 where the warehouse is archived, or is the place of goods in transit and would be used for others.
   *
   * Needs the permission `inventory:update`.
   *
   * @param warehouseId Id of the warehouse. (uuid)
   * @throws ValidationError (400): The request does not fit the contract; `details` name each field and what would be right.
   * @throws UnauthorizedError (401): The access token is missing, expired, revoked or not ours.
   * @throws ForbiddenError (403): The caller is not a member of the tenant, lacks the permission, or speaks by an API key or an OAuth token where only a session will do.
   * @throws NotFoundError (404): There is nothing of that id here. The id of another tenant is answered the same.
   * @throws ConflictError (409): Another warehouse has the code (`warehouse.code_taken`), or the key is in use by a request that still runs (`CONFLICT`).
   * @throws PreconditionFailedError (412): The resource has changed since the `ETag` in `If-Match`; read it again.
   * @throws RuleViolationError (422): A rule refuses it: `warehouse.unknown_store`, `warehouse.default_out_of_use`, `warehouse.archived`, `warehouse.transit_stays`; or the key was used with another body (`idempotency.key_reused`).
   * @throws RateLimitError (429): A rate limit is used up; `Retry-After` says when to come back.
   */
  update(warehouseId: string, body: Schemas['WarehouseUpdate'], options?: RequestOptions): Call<Schemas['Warehouse']> {
    return this.transport.call<Schemas['Warehouse']>({ id: 'updateWarehouse', method: 'PATCH', path: '/api/v1/inventory/warehouses/{warehouse_id}', params: { warehouse_id: warehouseId }, body, tenant: true, idempotent: true }, options)
  }
}

/** Every resource of the API. */
export class Resources {
  readonly activityLogs: ActivityLogs
  readonly apiKeys: ApiKeys
  readonly auditLogs: AuditLogs
  readonly auth: Auth
  readonly batches: Batches
  readonly bills: Bills
  readonly branches: Branches
  readonly brands: Brands
  readonly campaigns: Campaigns
  readonly categories: Categories
  readonly companies: Companies
  readonly contacts: Contacts
  readonly customers: Customers
  readonly departments: Departments
  readonly documents: Documents
  readonly featureFlags: FeatureFlags
  readonly inventory: Inventory
  readonly invitations: Invitations
  readonly leads: Leads
  readonly marketing: Marketing
  readonly oauth: Oauth
  readonly oauthClients: OauthClients
  readonly opportunities: Opportunities
  readonly orgDepartments: OrgDepartments
  readonly permissions: Permissions
  readonly preferences: Preferences
  readonly products: Products
  readonly purchaseOrders: PurchaseOrders
  readonly purchaseReceipts: PurchaseReceipts
  readonly purchasing: Purchasing
  readonly qualities: Qualities
  readonly requisitions: Requisitions
  readonly reservations: Reservations
  readonly roles: Roles
  readonly security: Security
  readonly serials: Serials
  readonly settings: Settings
  readonly spares: Spares
  readonly stockEntries: StockEntries
  readonly stockLedger: StockLedger
  readonly stockLevels: StockLevels
  readonly stockMovements: StockMovements
  readonly stores: Stores
  readonly subcategories: Subcategories
  readonly supplierPrices: SupplierPrices
  readonly suppliers: Suppliers
  readonly system: System
  readonly tenants: Tenants
  readonly units: Units
  readonly users: Users
  readonly variants: Variants
  readonly warehouses: Warehouses

  constructor(transport: Transport) {
    this.activityLogs = new ActivityLogs(transport)
    this.apiKeys = new ApiKeys(transport)
    this.auditLogs = new AuditLogs(transport)
    this.auth = new Auth(transport)
    this.batches = new Batches(transport)
    this.bills = new Bills(transport)
    this.branches = new Branches(transport)
    this.brands = new Brands(transport)
    this.campaigns = new Campaigns(transport)
    this.categories = new Categories(transport)
    this.companies = new Companies(transport)
    this.contacts = new Contacts(transport)
    this.customers = new Customers(transport)
    this.departments = new Departments(transport)
    this.documents = new Documents(transport)
    this.featureFlags = new FeatureFlags(transport)
    this.inventory = new Inventory(transport)
    this.invitations = new Invitations(transport)
    this.leads = new Leads(transport)
    this.marketing = new Marketing(transport)
    this.oauth = new Oauth(transport)
    this.oauthClients = new OauthClients(transport)
    this.opportunities = new Opportunities(transport)
    this.orgDepartments = new OrgDepartments(transport)
    this.permissions = new Permissions(transport)
    this.preferences = new Preferences(transport)
    this.products = new Products(transport)
    this.purchaseOrders = new PurchaseOrders(transport)
    this.purchaseReceipts = new PurchaseReceipts(transport)
    this.purchasing = new Purchasing(transport)
    this.qualities = new Qualities(transport)
    this.requisitions = new Requisitions(transport)
    this.reservations = new Reservations(transport)
    this.roles = new Roles(transport)
    this.security = new Security(transport)
    this.serials = new Serials(transport)
    this.settings = new Settings(transport)
    this.spares = new Spares(transport)
    this.stockEntries = new StockEntries(transport)
    this.stockLedger = new StockLedger(transport)
    this.stockLevels = new StockLevels(transport)
    this.stockMovements = new StockMovements(transport)
    this.stores = new Stores(transport)
    this.subcategories = new Subcategories(transport)
    this.supplierPrices = new SupplierPrices(transport)
    this.suppliers = new Suppliers(transport)
    this.system = new System(transport)
    this.tenants = new Tenants(transport)
    this.units = new Units(transport)
    this.users = new Users(transport)
    this.variants = new Variants(transport)
    this.warehouses = new Warehouses(transport)
  }
}
