import type { AuthHandlers } from '#generated/auth/handlers.ts'
import * as apiKeys from './api-keys.ts'
import * as authorization from './authorization.ts'
import * as oauth from './oauth.ts'
import * as oauthClients from './oauth-clients.ts'
import * as profile from './profile.ts'
import * as recovery from './recovery.ts'
import * as secondStep from './second-step.ts'
import * as securityEvents from './security-events.ts'
import * as signingIn from './signing-in.ts'

export const handlers: AuthHandlers = {
  register: ({ body }) => signingIn.register(body),
  registerCustomer: ({ body }) => recovery.registerCustomer(body),
  login: ({ body }) => signingIn.login(body),
  completeMfaLogin: ({ body }) => secondStep.completeLogin(body),
  logout: ({ body }) => signingIn.logout(body),
  refreshToken: ({ body }) => signingIn.refresh(body),
  verifyToken: ({ body }) => signingIn.verify(body),
  getCurrentUser: () => profile.me(),
  replaceCurrentUser: ({ body }) => profile.replace(body),
  updateCurrentUser: ({ body }) => profile.update(body),
  listOwnPermissions: () => profile.permissions(),
  changePassword: ({ body }) => profile.changePassword(body),
  listSessions: ({ query }) => profile.sessions(query),
  verifyEmail: ({ body }) => recovery.verifyEmail(body),
  resendVerification: ({ body }) => recovery.resendVerification(body),
  forgotPassword: ({ body }) => recovery.forgot(body),
  resetPassword: ({ body }) => recovery.reset(body),
  enrolTotp: ({ body }) => secondStep.enrol(body),
  confirmTotp: ({ body }) => secondStep.confirm(body),
  disableTotp: ({ body }) => secondStep.disable(body),
  renewRecoveryCodes: ({ body }) => secondStep.renewRecoveryCodes(body),
  listSecurityEvents: ({ query }) => securityEvents.list(query),
  revokeSession: ({ params }) => profile.revokeSession(params.session_id),
  listApiKeys: ({ query }) => apiKeys.list(query),
  createApiKey: ({ body }) => apiKeys.create(body),
  getApiKey: ({ params }) => apiKeys.get(params.api_key_id),
  deleteApiKey: ({ params }) => apiKeys.revoke(params.api_key_id),
  listOauthClients: ({ query }) => oauthClients.list(query),
  createOauthClient: ({ body }) => oauthClients.create(body),
  getOauthClient: ({ params }) => oauthClients.get(params.client_id),
  updateOauthClient: ({ params, body }) => oauthClients.update(params.client_id, body),
  deleteOauthClient: ({ params }) => oauthClients.remove(params.client_id),
  rotateOauthClientSecret: ({ params }) => oauthClients.rotateSecret(params.client_id),
  authorizeClient: ({ query }) => authorization.ask(query),
  decideAuthorization: ({ body }) => authorization.decide(body),
  issueToken: ({ body }) => oauth.token(body),
  revokeToken: ({ body }) => oauth.revoke(body),
  introspectToken: ({ body }) => oauth.introspect(body),
}
