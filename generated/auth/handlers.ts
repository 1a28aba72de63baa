// generated from spec/, do not edit
import type { AccountAddress, ApiKey, ApiKeyCreate, ApiKeyCreated, ApiKeyCreatedResponse, ApiKeyPage, ApiKeyResponse, AuthorizeClientQuery, CurrentUser, CurrentUserReplace, CurrentUserResponse, CurrentUserUpdate, CustomerRegistration, DecideAuthorizationBody, DeleteApiKeyParams, DeleteOauthClientParams, EmailVerification, GetApiKeyParams, GetOauthClientParams, IntrospectTokenBody, IssueTokenBody, ListApiKeysQuery, ListOauthClientsQuery, ListSecurityEventsQuery, ListSessionsQuery, LoginCompletion, LoginInput, LoginResult, LoginResultResponse, LogoutInput, OauthClient, OauthClientCreate, OauthClientCreated, OauthClientCreatedResponse, OauthClientPage, OauthClientResponse, OauthClientUpdate, OauthTokenState, OauthTokens, PasswordChange, PasswordProof, PasswordReset, RecoveryCodes, RecoveryCodesResponse, RefreshInput, Registration, RegistrationCreate, RegistrationResponse, RevokeSessionParams, RevokeTokenBody, RotateOauthClientSecretParams, SecondStepProof, SecurityEvent, SecurityEventPage, Session, SessionPage, SignedIn, SignedInResponse, TokenInput, TokenState, TokenStateResponse, Tokens, TokensResponse, TotpConfirmation, TotpEnrolment, TotpEnrolmentResponse, UpdateOauthClientParams } from './types.ts'
import type { EffectivePermissions, EffectivePermissionsResponse, Pagination } from '../shared/types.ts'
import type { Raw, Reply } from '../support.ts'

export interface AuthHandlers {
  /**
   * List API keys
   *
   * API keys of the tenant that the caller's scope reaches; revoked ones are left out unless `status` asks for them. The key itself is never shown again, only its prefix. An API key or an OAuth token cannot ask. Changes nothing.
   */
  listApiKeys(request: { query: ListApiKeysQuery }): Promise<{ data: Reply<ApiKey[]>; pagination: Pagination }>

  /**
   * Create an API key
   *
   * Makes a key that speaks for the caller in this tenant, narrowed to `scopes`, and shows it this once. At each request it may do what the caller may do then and the scopes allow. Announces `api_key.created` and leaves a security event. Refused with 403 where a scope is not held by the caller, or where an API key or an OAuth token asks; with 422 where a scope does not exist, or where the caller has 50 keys already.
   */
  createApiKey(request: { body: ApiKeyCreate }): Promise<Reply<ApiKeyCreated>>

  /**
   * Revoke an API key
   *
   * The key works no more, on any server; it leaves the lists and can still be read. Announces `api_key.revoked` and leaves a security event. Refused with 409 where it is revoked already, and with 403 where an API key or an OAuth token asks.
   */
  deleteApiKey(request: { params: DeleteApiKeyParams }): Promise<void>

  /**
   * Get an API key
   *
   * One API key, revoked and expired ones too; never the key itself. An API key or an OAuth token cannot ask. Changes nothing.
   */
  getApiKey(request: { params: GetApiKeyParams }): Promise<Reply<ApiKey>>

  /**
   * Change the own password
   *
   * Sets a new password and ends every other session of the identity; the session of this request goes on. Refused with 422 where the current password is wrong, the new one is the same, or the new one is weak or known from a breach. Wrong passwords count as failed log-ins.
   */
  changePassword(request: { body: PasswordChange }): Promise<void>

  /**
   * Mail a single-use link for a new password
   *
   * Mails a link that is good for 30 minutes and voids the older ones, where the address has an identity. The answer is the same and takes as long where it has none. The password stays as it is until the link is used. Five requests for an address and account within five minutes give 429; one mailbox gets five such mails in half an hour.
   */
  forgotPassword(request: { body: AccountAddress }): Promise<void>

  /**
   * Sign in with e-mail address and password
   *
   * Begins a session and returns its tokens. Where the person has a second step on, it begins none and answers `mfa_required` with a token for `completeMfaLogin` instead. An unknown address and a wrong password are refused with the same 401, after the same time. Five failures for an address and account within five minutes give 429; successes do not count.
   */
  login(request: { body: LoginInput }): Promise<Reply<LoginResult>>

  /**
   * Finish a log-in with the second step
   *
   * Takes the token of a log-in that answered `mfa_required`, and a code of the authenticator or one of the recovery codes; begins a session and returns its tokens. The token works once, for five minutes, and only on the device that showed the password. Each code works once. A used recovery code is told to the owner by mail. Refused with 401 where the token is not valid, and with 422 where the code is wrong; five wrong ones for an account within five minutes give 429, on whatever address and server.
   */
  completeMfaLogin(request: { body: LoginCompletion }): Promise<Reply<SignedIn>>

  /**
   * Sign out
   *
   * Ends the session of the access token, and also that of the refresh token in the body where it is one's own: neither token works any more, on any server. A refresh token that is unknown, foreign or ended already is passed over.
   */
  logout(request: { body?: LogoutInput }): Promise<void>

  /**
   * Get the signed-in person
   *
   * The own identity, the tenants in which one is an active user, and as `current` what one may do in the tenant of `X-Tenant-ID`, or in the only one. Refused with 403 where the header names a tenant that one does not belong to. An API key or an OAuth token is shown its own tenant alone, and no more permissions than its scopes allow; a client that acts by itself is nobody and refused. Changes nothing.
   */
  getCurrentUser(request: Record<never, never>): Promise<Reply<CurrentUser>>

  /**
   * Update some fields of the own profile
   *
   * Merges the body into the own identity (RFC 7396): a field left out stays, a null clears. The profiles that tenants keep of their users stay as they are. Refused as replacing is.
   */
  updateCurrentUser(request: { body: CurrentUserUpdate }): Promise<Reply<CurrentUser>>

  /**
   * Replace the own profile
   *
   * Sets every field of the own identity; what is left out is cleared. The profiles that tenants keep of their users stay as they are, and the e-mail address is not changed here. Refused with 422 where the time zone does not exist.
   */
  replaceCurrentUser(request: { body: CurrentUserReplace }): Promise<Reply<CurrentUser>>

  /**
   * List the own permissions in a tenant
   *
   * The roles that the signed-in person holds in the tenant, the widest of their scopes, and all permissions that they give together; of an API key or an OAuth token, what its scopes leave of them. Changes nothing.
   */
  listOwnPermissions(request: Record<never, never>): Promise<Reply<EffectivePermissions>>

  /**
   * Get new recovery codes
   *
   * Ten new recovery codes, told once; the old ones work no more. Refused with 409 where no second step is on, and with 422 where the password or the code is wrong, which counts against their limits.
   */
  renewRecoveryCodes(request: { body: SecondStepProof }): Promise<Reply<RecoveryCodes>>

  /**
   * Turn the second step off
   *
   * From here on the password alone signs in, and the recovery codes work no more; the owner is told by mail. Refused with 409 where no second step is on, and with 422 where the password or the code is wrong, which counts against their limits.
   */
  disableTotp(request: { body: SecondStepProof }): Promise<void>

  /**
   * Begin to set up an authenticator
   *
   * Makes a secret for an authenticator (RFC 6238), in place of one that was not confirmed. Nothing asks for its codes until `confirmTotp` has been called with one, within ten minutes. Refused with 409 where a second step is on already, and with 422 where the password is wrong, which counts as a failed log-in, or the e-mail address is not confirmed.
   */
  enrolTotp(request: { body: PasswordProof }): Promise<Reply<TotpEnrolment>>

  /**
   * Turn the second step on with a first code
   *
   * From here on a log-in asks for a code after the password. Returns ten recovery codes, told once, for the day the authenticator is lost; ends every other session of the identity, and tells the owner by mail. Refused with 409 where nothing waits to be confirmed or a second step is on already, and with 422 where the code is wrong.
   */
  confirmTotp(request: { body: TotpConfirmation }): Promise<Reply<RecoveryCodes>>

  /**
   * Exchange a refresh token for new tokens
   *
   * Returns a new access token and a new refresh token; the old refresh token is used up. Using it a second time ends its session with all of its tokens. Refused with 401 where the token is unknown, expired, revoked or used up.
   */
  refreshToken(request: { body: RefreshInput }): Promise<Reply<Tokens>>

  /**
   * Register with a new company and its first store
   *
   * Makes an identity, a tenant with its built-in roles, its first store and the owner in one go, and signs in. Announces `tenant.created`, `user.created` and `user.activated`. Refused with 409 where the e-mail address has an identity already, and with 422 where the password is weak or known from a breach, or where the country, the currency or the time zone does not exist.
   */
  register(request: { body: RegistrationCreate }): Promise<Reply<Registration>>

  /**
   * Register as a customer of a tenant
   *
   * Mails a link, good for 24 hours. Confirming it with `verifyEmail`, together with the password, makes the person a user with the role `customer`, who sees the own customer record and nothing else, and announces `user.created`, `user.activated` and `user.registered`. The customer record is one of the same e-mail address where the tenant has one, else a new one. The answer is the same and takes as long whoever the address belongs to; who has an account already keeps its password and confirms with that. Refused with 404 where the tenant does not let the public in, and with 422 where the password is weak or known from a breach. Five requests for an address and account within five minutes give 429; one mailbox gets five such mails a day.
   */
  registerCustomer(request: { body: CustomerRegistration }): Promise<void>

  /**
   * Mail the confirmation of an e-mail address again
   *
   * Mails a new token, which voids the older ones, where the address has an identity and is not confirmed yet. The answer is the same and takes as long wherever it is not so. Five requests for an address and account within five minutes give 429; one mailbox gets five such mails a day.
   */
  resendVerification(request: { body: AccountAddress }): Promise<void>

  /**
   * Set a new password with a mailed token
   *
   * Uses up the token, sets the password, and ends every session of the identity with all of its tokens. The owner is told by mail, and the address counts as confirmed. It does not sign in; a second step that is on stays on. Refused with 422 where the token is unknown, used, expired or voided by a newer one, and where the password is weak or known from a breach; the token is then still good.
   */
  resetPassword(request: { body: PasswordReset }): Promise<void>

  /**
   * List the own sessions
   *
   * Live sessions of the signed-in person, the one used last first. Ended and expired ones are left out. Changes nothing.
   */
  listSessions(request: { query: ListSessionsQuery }): Promise<{ data: Reply<Session[]>; pagination: Pagination }>

  /**
   * End one of the own sessions
   *
   * Ends the session: its access token and its refresh token work no more, on any server. One's current session may be ended too. Refused with 404 where the session is unknown, has ended, or is another person's.
   */
  revokeSession(request: { params: RevokeSessionParams }): Promise<void>

  /**
   * Say whether a token is valid
   *
   * Looks at an access or a refresh token: whether it is ours, unexpired and of a live session. Always answers 200; a token that is not valid has nothing but `valid: false`. A refresh token is not used up. Changes nothing.
   */
  verifyToken(request: { body: TokenInput }): Promise<Reply<TokenState>>

  /**
   * Confirm an e-mail address with a mailed token
   *
   * Uses up the token and notes that the address is the person's; announces `user.email_verified` in every tenant in which the person is an active user. Needs no log-in and does not sign in. Refused with 422 where the token is unknown, used, expired after 24 hours, or voided by a newer one. With the token of `registerCustomer` it takes the password as well, and makes the customer's account; a wrong one is refused with 422. Until an address is confirmed a second step cannot be turned on, and no customer record of a tenant is linked to it; everything else works.
   */
  verifyEmail(request: { body: EmailVerification }): Promise<void>

  /**
   * Ask a person for access, in the browser
   *
   * The log-in and consent page of the authorization code grant (RFC 6749), in English, Arabic or Russian. PKCE with `S256` is asked of every client (RFC 7636). The person signs in, with the second step where there is one, is shown the company, the client and what it wants in words, and allows or denies. Where the client or its redirect address is not known a page says so; any other mistake is sent to the redirect address, with `state` and `iss` (RFC 9207). Parameters that nobody knows are passed over.
   */
  authorizeClient(request: { query: AuthorizeClientQuery }): Promise<Raw>

  /**
   * Answer of the log-in and consent page
   *
   * What the page sends: the log-in, the second step, or the decision. It is bound to the page by a cookie and a token. A log-in counts as any other and is limited as any other. Allowing sends a code to the redirect address, good for one exchange within 60 seconds; denying sends `access_denied`. Each ends the page's session. Allowing leaves a security event.
   */
  decideAuthorization(request: { body: DecideAuthorizationBody }): Promise<Raw>

  /**
   * List OAuth clients
   *
   * OAuth clients of the tenant; deleted ones are left out unless `status` asks for them. A secret is never shown again. An API key or an OAuth token cannot ask. Changes nothing.
   */
  listOauthClients(request: { query: ListOauthClientsQuery }): Promise<{ data: Reply<OauthClient[]>; pagination: Pagination }>

  /**
   * Create an OAuth client
   *
   * Registers a program of the tenant and shows the secret of a confidential one this once. With `client_credentials` it acts by itself, in the whole tenant, with its scopes; with `authorization_code` it acts for whoever consents, as far as that person and the scopes go. Announces `oauth_client.created` and leaves a security event. Refused with 403 where a scope is not held by the caller (for `client_credentials` in the whole tenant), or where an API key or an OAuth token asks; with 422 where a scope does not exist, a redirect address is none that may be used, or the grants do not go with the kind of client.
   */
  createOauthClient(request: { body: OauthClientCreate }): Promise<Reply<OauthClientCreated>>

  /**
   * Delete an OAuth client
   *
   * The client and every token that it holds work no more, on any server. It leaves the lists and can still be read. Announces `oauth_client.deleted` and leaves a security event. Refused with 409 where it is deleted already, and with 403 where an API key or an OAuth token asks.
   */
  deleteOauthClient(request: { params: DeleteOauthClientParams }): Promise<void>

  /**
   * Get an OAuth client
   *
   * One OAuth client, deleted ones too; never its secret. An API key or an OAuth token cannot ask. Changes nothing.
   */
  getOauthClient(request: { params: GetOauthClientParams }): Promise<Reply<OauthClient>>

  /**
   * Update some fields of an OAuth client
   *
   * Merges the body into the client (RFC 7396); its kind stays what it is. A scope or a grant taken away holds at once, for tokens given before as well. Announces `oauth_client.updated` where anything changed. Refused as creating is, with 403 also where the client has a scope that the caller does not hold, and with 422 where it is deleted.
   */
  updateOauthClient(request: { params: UpdateOauthClientParams; body: OauthClientUpdate }): Promise<Reply<OauthClient>>

  /**
   * Give an OAuth client a new secret
   *
   * Makes a new secret and shows it this once; the old one works no more, tokens given before stay. Announces `oauth_client.updated` and leaves a security event. Refused with 403 where the client has a scope that the caller does not hold, and with 422 where it is public or deleted.
   */
  rotateOauthClientSecret(request: { params: RotateOauthClientSecretParams }): Promise<Reply<OauthClientCreated>>

  /**
   * Ask what a token is worth as an OAuth client
   *
   * Introspection (RFC 7662) of a token that the client itself holds; any other is not active, whatever it is. Only a confidential client may ask. Changes nothing.
   */
  introspectToken(request: { body: IntrospectTokenBody }): Promise<OauthTokenState>

  /**
   * Give up a token as an OAuth client
   *
   * Revocation (RFC 7009): the access token or refresh token works no more, and neither does anything else of the same grant. A token that is unknown, ended, or another client's is passed over; the answer is the same.
   */
  revokeToken(request: { body: RevokeTokenBody }): Promise<void>

  /**
   * Get tokens as an OAuth client
   *
   * The token endpoint (RFC 6749): `authorization_code` with the code verifier, `refresh_token`, or `client_credentials`. The client shows its secret by HTTP Basic or in the form; a public one sends its `client_id` alone. A refresh token is good for one exchange. A code or a refresh token that is used again ends everything that came of it. Parameters that nobody knows are passed over.
   */
  issueToken(request: { body: IssueTokenBody }): Promise<OauthTokens>

  /**
   * List security events
   *
   * Log-ins and failed ones, lockouts, reused tokens, changed passwords and second steps, refused permissions; the newest first. What happens to a person's account is seen by every tenant in which the person was an active user in that moment; what happens in a tenant is seen by that tenant alone, and attempts on unknown accounts by none. A role of narrower scope sees the events of the users that it reaches. Changes nothing.
   */
  listSecurityEvents(request: { query: ListSecurityEventsQuery }): Promise<{ data: Reply<SecurityEvent[]>; pagination: Pagination }>
}
