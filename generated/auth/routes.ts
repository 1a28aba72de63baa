// generated from spec/, do not edit
import { type Route, route } from '../support.ts'
import type { AuthHandlers } from './handlers.ts'
import { accountAddress, apiKeyCreate, authorizeClientQuery, currentUserReplace, currentUserUpdate, customerRegistration, decideAuthorizationBody, deleteApiKeyParams, deleteOauthClientParams, emailVerification, getApiKeyParams, getOauthClientParams, introspectTokenBody, issueTokenBody, listApiKeysQuery, listOauthClientsQuery, listSecurityEventsQuery, listSessionsQuery, loginCompletion, loginInput, logoutInput, oauthClientCreate, oauthClientUpdate, passwordChange, passwordProof, passwordReset, refreshInput, registrationCreate, revokeSessionParams, revokeTokenBody, rotateOauthClientSecretParams, secondStepProof, tokenInput, totpConfirmation, updateOauthClientParams } from './validators.ts'

export const routes: Record<keyof AuthHandlers, Route> = {
  /** List API keys */
  listApiKeys: route({ method: 'get', path: "/api/v1/auth/api-keys", request: { query: listApiKeysQuery }, responses: { 200: { description: "A page of API keys." } } }),
  /** Create an API key */
  createApiKey: route({ method: 'post', path: "/api/v1/auth/api-keys", request: { body: { required: true, content: { "application/json": { schema: apiKeyCreate } } } }, responses: { 201: { description: "The API key; `key` is shown this once." } } }),
  /** Revoke an API key */
  deleteApiKey: route({ method: 'delete', path: "/api/v1/auth/api-keys/{api_key_id}", request: { params: deleteApiKeyParams }, responses: { 204: { description: "The API key is revoked." } } }),
  /** Get an API key */
  getApiKey: route({ method: 'get', path: "/api/v1/auth/api-keys/{api_key_id}", request: { params: getApiKeyParams }, responses: { 200: { description: "The API key as it stands." } } }),
  /** Change the own password */
  changePassword: route({ method: 'post', path: "/api/v1/auth/change-password", request: { body: { required: true, content: { "application/json": { schema: passwordChange } } } }, responses: { 204: { description: "The password is changed." } } }),
  /** Mail a single-use link for a new password */
  forgotPassword: route({ method: 'post', path: "/api/v1/auth/forgot-password", request: { body: { required: true, content: { "application/json": { schema: accountAddress } } } }, responses: { 204: { description: "If the address is known, a mail is on its way." } } }),
  /** Sign in with e-mail address and password */
  login: route({ method: 'post', path: "/api/v1/auth/login", request: { body: { required: true, content: { "application/json": { schema: loginInput } } } }, responses: { 200: { description: "Who is signed in, and the tokens; or what the second step takes." } } }),
  /** Finish a log-in with the second step */
  completeMfaLogin: route({ method: 'post', path: "/api/v1/auth/login/mfa", request: { body: { required: true, content: { "application/json": { schema: loginCompletion } } } }, responses: { 200: { description: "Who is signed in, and the tokens." } } }),
  /** Sign out */
  logout: route({ method: 'post', path: "/api/v1/auth/logout", request: { body: { content: { "application/json": { schema: logoutInput } } } }, responses: { 204: { description: "The session has ended." } } }),
  /** Get the signed-in person */
  getCurrentUser: route({ method: 'get', path: "/api/v1/auth/me", responses: { 200: { description: "The signed-in person." } } }),
  /** Update some fields of the own profile */
  updateCurrentUser: route({ method: 'patch', path: "/api/v1/auth/me", request: { body: { required: true, content: { "application/json": { schema: currentUserUpdate } } } }, responses: { 200: { description: "The signed-in person." } } }),
  /** Replace the own profile */
  replaceCurrentUser: route({ method: 'put', path: "/api/v1/auth/me", request: { body: { required: true, content: { "application/json": { schema: currentUserReplace } } } }, responses: { 200: { description: "The signed-in person." } } }),
  /** List the own permissions in a tenant */
  listOwnPermissions: route({ method: 'get', path: "/api/v1/auth/me/permissions", responses: { 200: { description: "What the caller may do." } } }),
  /** Get new recovery codes */
  renewRecoveryCodes: route({ method: 'post', path: "/api/v1/auth/mfa/recovery-codes", request: { body: { required: true, content: { "application/json": { schema: secondStepProof } } } }, responses: { 200: { description: "Ten recovery codes, told once." } } }),
  /** Turn the second step off */
  disableTotp: route({ method: 'delete', path: "/api/v1/auth/mfa/totp", request: { body: { required: true, content: { "application/json": { schema: secondStepProof } } } }, responses: { 204: { description: "The second step is off." } } }),
  /** Begin to set up an authenticator */
  enrolTotp: route({ method: 'post', path: "/api/v1/auth/mfa/totp", request: { body: { required: true, content: { "application/json": { schema: passwordProof } } } }, responses: { 200: { description: "The secret, told once." } } }),
  /** Turn the second step on with a first code */
  confirmTotp: route({ method: 'post', path: "/api/v1/auth/mfa/totp/confirm", request: { body: { required: true, content: { "application/json": { schema: totpConfirmation } } } }, responses: { 200: { description: "Ten recovery codes, told once." } } }),
  /** Exchange a refresh token for new tokens */
  refreshToken: route({ method: 'post', path: "/api/v1/auth/refresh", request: { body: { required: true, content: { "application/json": { schema: refreshInput } } } }, responses: { 200: { description: "The new tokens." } } }),
  /** Register with a new company and its first store */
  register: route({ method: 'post', path: "/api/v1/auth/register", request: { body: { required: true, content: { "application/json": { schema: registrationCreate } } } }, responses: { 201: { description: "Who is signed in, what was made, and the tokens." } } }),
  /** Register as a customer of a tenant */
  registerCustomer: route({ method: 'post', path: "/api/v1/auth/register-customer", request: { body: { required: true, content: { "application/json": { schema: customerRegistration } } } }, responses: { 204: { description: "A mail is on its way." } } }),
  /** Mail the confirmation of an e-mail address again */
  resendVerification: route({ method: 'post', path: "/api/v1/auth/resend-verification", request: { body: { required: true, content: { "application/json": { schema: accountAddress } } } }, responses: { 204: { description: "If there is anything to confirm, a mail is on its way." } } }),
  /** Set a new password with a mailed token */
  resetPassword: route({ method: 'post', path: "/api/v1/auth/reset-password", request: { body: { required: true, content: { "application/json": { schema: passwordReset } } } }, responses: { 204: { description: "The password is set." } } }),
  /** List the own sessions */
  listSessions: route({ method: 'get', path: "/api/v1/auth/sessions", request: { query: listSessionsQuery }, responses: { 200: { description: "A page of sessions." } } }),
  /** End one of the own sessions */
  revokeSession: route({ method: 'delete', path: "/api/v1/auth/sessions/{session_id}", request: { params: revokeSessionParams }, responses: { 204: { description: "The session has ended." } } }),
  /** Say whether a token is valid */
  verifyToken: route({ method: 'post', path: "/api/v1/auth/verify", request: { body: { required: true, content: { "application/json": { schema: tokenInput } } } }, responses: { 200: { description: "What the token is." } } }),
  /** Confirm an e-mail address with a mailed token */
  verifyEmail: route({ method: 'post', path: "/api/v1/auth/verify-email", request: { body: { required: true, content: { "application/json": { schema: emailVerification } } } }, responses: { 204: { description: "The address is confirmed." } } }),
  /** Ask a person for access, in the browser */
  authorizeClient: route({ method: 'get', path: "/api/v1/oauth/authorize", request: { query: authorizeClientQuery }, responses: { 200: { description: "The page." } } }),
  /** Answer of the log-in and consent page */
  decideAuthorization: route({ method: 'post', path: "/api/v1/oauth/authorize", request: { body: { required: true, content: { "application/x-www-form-urlencoded": { schema: decideAuthorizationBody } } } }, responses: { 200: { description: "The page again: what was said did not do." } } }),
  /** List OAuth clients */
  listOauthClients: route({ method: 'get', path: "/api/v1/oauth/clients", request: { query: listOauthClientsQuery }, responses: { 200: { description: "A page of OAuth clients." } } }),
  /** Create an OAuth client */
  createOauthClient: route({ method: 'post', path: "/api/v1/oauth/clients", request: { body: { required: true, content: { "application/json": { schema: oauthClientCreate } } } }, responses: { 201: { description: "The OAuth client; `client_secret` is shown this once." } } }),
  /** Delete an OAuth client */
  deleteOauthClient: route({ method: 'delete', path: "/api/v1/oauth/clients/{client_id}", request: { params: deleteOauthClientParams }, responses: { 204: { description: "The OAuth client is deleted." } } }),
  /** Get an OAuth client */
  getOauthClient: route({ method: 'get', path: "/api/v1/oauth/clients/{client_id}", request: { params: getOauthClientParams }, responses: { 200: { description: "The OAuth client as it stands." } } }),
  /** Update some fields of an OAuth client */
  updateOauthClient: route({ method: 'patch', path: "/api/v1/oauth/clients/{client_id}", request: { params: updateOauthClientParams, body: { required: true, content: { "application/json": { schema: oauthClientUpdate } } } }, responses: { 200: { description: "The OAuth client as it stands." } } }),
  /** Give an OAuth client a new secret */
  rotateOauthClientSecret: route({ method: 'post', path: "/api/v1/oauth/clients/{client_id}/rotate-secret", request: { params: rotateOauthClientSecretParams }, responses: { 200: { description: "The OAuth client; `client_secret` is shown this once." } } }),
  /** Ask what a token is worth as an OAuth client */
  introspectToken: route({ method: 'post', path: "/api/v1/oauth/introspect", request: { body: { required: true, content: { "application/x-www-form-urlencoded": { schema: introspectTokenBody } } } }, responses: { 200: { description: "What the token is." } } }),
  /** Give up a token as an OAuth client */
  revokeToken: route({ method: 'post', path: "/api/v1/oauth/revoke", request: { body: { required: true, content: { "application/x-www-form-urlencoded": { schema: revokeTokenBody } } } }, responses: { 200: { description: "The token works no more." } } }),
  /** Get tokens as an OAuth client */
  issueToken: route({ method: 'post', path: "/api/v1/oauth/token", request: { body: { required: true, content: { "application/x-www-form-urlencoded": { schema: issueTokenBody } } } }, responses: { 200: { description: "The tokens." } } }),
  /** List security events */
  listSecurityEvents: route({ method: 'get', path: "/api/v1/security/events", request: { query: listSecurityEventsQuery }, responses: { 200: { description: "A page of security events." } } }),
}
