import type { AccessHandlers } from '#generated/access/handlers.ts'
import * as invitations from './invitations.ts'
import * as permissions from './permissions.ts'
import * as roles from './roles.ts'
import * as users from './users.ts'

export const handlers: AccessHandlers = {
  listUsers: ({ query }) => users.list(query),
  createUser: ({ body }) => users.create(body),
  getUser: ({ params }) => users.get(params.user_id),
  replaceUser: ({ params, body }) => users.replace(params.user_id, body),
  updateUser: ({ params, body }) => users.update(params.user_id, body),
  deleteUser: ({ params }) => users.deactivate(params.user_id),
  restoreUser: ({ params }) => users.restore(params.user_id),
  listUserRoles: ({ params, query }) => users.listRoles(params.user_id, query),
  assignRole: ({ params }) => users.assign(params.user_id, params.role_id),
  unassignRole: ({ params }) => users.unassign(params.user_id, params.role_id),
  getUserPermissions: ({ params }) => users.permissionsOf(params.user_id),
  listInvitations: ({ query }) => invitations.list(query),
  inviteUser: ({ body }) => invitations.invite(body),
  acceptInvitation: ({ body }) => invitations.accept(body),
  revokeInvitation: ({ params }) => invitations.revoke(params.invitation_id),
  listRoles: ({ query }) => roles.list(query),
  createRole: ({ body }) => roles.create(body),
  getRole: ({ params }) => roles.get(params.role_id),
  updateRole: ({ params, body }) => roles.update(params.role_id, body),
  deleteRole: ({ params }) => roles.remove(params.role_id),
  listPermissions: ({ query }) => permissions.list(query),
}
