// generated from spec/, do not edit
import { type Route, route } from '../support.ts'
import type { AccessHandlers } from './handlers.ts'
import { assignRoleParams, deleteRoleParams, deleteUserParams, getRoleParams, getUserParams, getUserPermissionsParams, invitationAcceptance, invitationCreate, listInvitationsQuery, listPermissionsQuery, listRolesQuery, listUserRolesParams, listUserRolesQuery, listUsersQuery, replaceUserParams, restoreUserParams, revokeInvitationParams, roleCreate, roleUpdate, unassignRoleParams, updateRoleParams, updateUserParams, userCreate, userReplace, userUpdate } from './validators.ts'

export const routes: Record<keyof AccessHandlers, Route> = {
  /** List invitations */
  listInvitations: route({ method: 'get', path: "/api/v1/invitations", request: { query: listInvitationsQuery }, responses: { 200: { description: "A page of invitations." } } }),
  /** Invite a person by e-mail */
  inviteUser: route({ method: 'post', path: "/api/v1/invitations", request: { body: { required: true, content: { "application/json": { schema: invitationCreate } } } }, responses: { 201: { description: "The invitation as it stands." } } }),
  /** Accept an invitation */
  acceptInvitation: route({ method: 'post', path: "/api/v1/invitations/accept", request: { body: { required: true, content: { "application/json": { schema: invitationAcceptance } } } }, responses: { 200: { description: "Who is signed in, and the tokens; or what the second step takes." } } }),
  /** Withdraw an invitation */
  revokeInvitation: route({ method: 'delete', path: "/api/v1/invitations/{invitation_id}", request: { params: revokeInvitationParams }, responses: { 204: { description: "The invitation is withdrawn." } } }),
  /** List every permission */
  listPermissions: route({ method: 'get', path: "/api/v1/permissions", request: { query: listPermissionsQuery }, responses: { 200: { description: "A page of permissions." } } }),
  /** List roles */
  listRoles: route({ method: 'get', path: "/api/v1/roles", request: { query: listRolesQuery }, responses: { 200: { description: "A page of roles." } } }),
  /** Create a role */
  createRole: route({ method: 'post', path: "/api/v1/roles", request: { body: { required: true, content: { "application/json": { schema: roleCreate } } } }, responses: { 201: { description: "The role as it stands." } } }),
  /** Delete a role */
  deleteRole: route({ method: 'delete', path: "/api/v1/roles/{role_id}", request: { params: deleteRoleParams }, responses: { 204: { description: "The role is deleted." } } }),
  /** Get a role */
  getRole: route({ method: 'get', path: "/api/v1/roles/{role_id}", request: { params: getRoleParams }, responses: { 200: { description: "The role as it stands." } } }),
  /** Update some fields of a role */
  updateRole: route({ method: 'patch', path: "/api/v1/roles/{role_id}", request: { params: updateRoleParams, body: { required: true, content: { "application/json": { schema: roleUpdate } } } }, responses: { 200: { description: "The role as it stands." } } }),
  /** List users */
  listUsers: route({ method: 'get', path: "/api/v1/users", request: { query: listUsersQuery }, responses: { 200: { description: "A page of users." } } }),
  /** Create a user */
  createUser: route({ method: 'post', path: "/api/v1/users", request: { body: { required: true, content: { "application/json": { schema: userCreate } } } }, responses: { 201: { description: "The user as it stands." } } }),
  /** Deactivate a user */
  deleteUser: route({ method: 'delete', path: "/api/v1/users/{user_id}", request: { params: deleteUserParams }, responses: { 204: { description: "The user is deactivated." } } }),
  /** Get a user */
  getUser: route({ method: 'get', path: "/api/v1/users/{user_id}", request: { params: getUserParams }, responses: { 200: { description: "The user as it stands." } } }),
  /** Update some fields of a user */
  updateUser: route({ method: 'patch', path: "/api/v1/users/{user_id}", request: { params: updateUserParams, body: { required: true, content: { "application/json": { schema: userUpdate } } } }, responses: { 200: { description: "The user as it stands." } } }),
  /** Replace a user */
  replaceUser: route({ method: 'put', path: "/api/v1/users/{user_id}", request: { params: replaceUserParams, body: { required: true, content: { "application/json": { schema: userReplace } } } }, responses: { 200: { description: "The user as it stands." } } }),
  /** Get what a user may do */
  getUserPermissions: route({ method: 'get', path: "/api/v1/users/{user_id}/permissions", request: { params: getUserPermissionsParams }, responses: { 200: { description: "What the user may do." } } }),
  /** Restore a deactivated user */
  restoreUser: route({ method: 'post', path: "/api/v1/users/{user_id}/restore", request: { params: restoreUserParams }, responses: { 200: { description: "The user as it stands." } } }),
  /** List the roles of a user */
  listUserRoles: route({ method: 'get', path: "/api/v1/users/{user_id}/roles", request: { params: listUserRolesParams, query: listUserRolesQuery }, responses: { 200: { description: "A page of roles." } } }),
  /** Take a role away from a user */
  unassignRole: route({ method: 'delete', path: "/api/v1/users/{user_id}/roles/{role_id}", request: { params: unassignRoleParams }, responses: { 204: { description: "The user no longer has the role." } } }),
  /** Assign a role to a user */
  assignRole: route({ method: 'post', path: "/api/v1/users/{user_id}/roles/{role_id}", request: { params: assignRoleParams }, responses: { 200: { description: "The roles that the user has now." } } }),
}
