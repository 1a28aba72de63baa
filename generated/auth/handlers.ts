// generated from spec/, do not edit
import type { AccountAddress, CurrentUser, CurrentUserReplace, CurrentUserResponse, CurrentUserUpdate, EmailVerification, ListSessionsQuery, LoginInput, LogoutInput, PasswordChange, PasswordReset, RefreshInput, Registration, RegistrationCreate, RegistrationResponse, RevokeSessionParams, Session, SessionPage, SignedIn, SignedInResponse, TokenInput, TokenState, TokenStateResponse, Tokens, TokensResponse } from './types.ts'
import type { EffectivePermissions, EffectivePermissionsResponse, Pagination } from '../shared/types.ts'
import type { Reply } from '../support.ts'

export interface AuthHandlers {
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
   * Begins a session and returns its tokens. An unknown address and a wrong password are refused with the same 401, after the same time. Five failures for an address and account within five minutes give 429; successes do not count.
   */
  login(request: { body: LoginInput }): Promise<Reply<SignedIn>>

  /**
   * Sign out
   *
   * Ends the session of the access token, and also that of the refresh token in the body where it is one's own: neither token works any more, on any server. A refresh token that is unknown, foreign or ended already is passed over.
   */
  logout(request: { body?: LogoutInput }): Promise<void>

  /**
   * Get the signed-in person
   *
   * The own identity, the tenants in which one is an active user, and as `current` what one may do in the tenant of `X-Tenant-ID`, or in the only one. Refused with 403 where the header names a tenant that one does not belong to. Changes nothing.
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
   * The roles that the signed-in person holds in the tenant, the widest of their scopes, and all permissions that they give together. Changes nothing.
   */
  listOwnPermissions(request: Record<never, never>): Promise<Reply<EffectivePermissions>>

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
   * Uses up the token and notes that the address is the person's; announces `user.email_verified` in every tenant in which the person is an active user. Needs no log-in and does not sign in. Refused with 422 where the token is unknown, used, expired after 24 hours, or voided by a newer one. Until an address is confirmed a second step cannot be turned on, and no customer record of a tenant is linked to it; everything else works.
   */
  verifyEmail(request: { body: EmailVerification }): Promise<void>
}
