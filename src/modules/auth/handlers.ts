import type { AuthHandlers } from '#generated/auth/handlers.ts'
import * as profile from './profile.ts'
import * as recovery from './recovery.ts'
import * as signingIn from './signing-in.ts'

export const handlers: AuthHandlers = {
  register: ({ body }) => signingIn.register(body),
  login: ({ body }) => signingIn.login(body),
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
  revokeSession: ({ params }) => profile.revokeSession(params.session_id),
}
