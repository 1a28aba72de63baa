// generated from spec/, do not edit
import type { AssignRoleParams, DeleteRoleParams, DeleteUserParams, GetRoleParams, GetUserParams, GetUserPermissionsParams, Invitation, InvitationAcceptance, InvitationCreate, InvitationPage, InvitationResponse, ListInvitationsQuery, ListPermissionsQuery, ListRolesQuery, ListUserRolesParams, ListUserRolesQuery, ListUsersQuery, Permission, PermissionPage, ReplaceUserParams, RestoreUserParams, RevokeInvitationParams, Role, RoleCreate, RolePage, RoleResponse, RoleUpdate, UnassignRoleParams, UpdateRoleParams, UpdateUserParams, User, UserCreate, UserPage, UserReplace, UserResponse, UserRoles, UserRolesResponse, UserUpdate } from './types.ts'
import type { LoginResult, LoginResultResponse } from '../auth/types.ts'
import type { EffectivePermissions, EffectivePermissionsResponse, Pagination } from '../shared/types.ts'
import type { Reply } from '../support.ts'

export interface AccessHandlers {
  /**
   * List invitations
   *
   * Invitations of the tenant that the caller's scope reaches: the open ones unless `status` asks for others. With `search` the best match comes first unless `ordering` says otherwise. The mailed token is never shown. Changes nothing.
   */
  listInvitations(request: { query: ListInvitationsQuery }): Promise<{ data: Reply<Invitation[]>; pagination: Pagination }>

  /**
   * Invite a person by e-mail
   *
   * Mails an invitation and adds the person as an invited user; one whose invitation has expired is invited anew. Announces `user.created` where the user is new. Refused with 403 where a role gives more than the caller holds, with 409 where the e-mail address belongs to an active user, to one with an open invitation, or to a deactivated one (restore that one), and with 422 where a role or the branch is unknown.
   */
  inviteUser(request: { body: InvitationCreate }): Promise<Reply<Invitation>>

  /**
   * Accept an invitation
   *
   * Makes the invited user active and signs in, or asks for the second step as `login` does where the person has one on. Where the e-mail address has no identity yet, one is made with `password`; where it has one, `password` must be its password. Announces `user.activated`. Refused with 422 where the token is unknown, expired, withdrawn or used, the password is wrong or weak, or nobody has given a name.
   */
  acceptInvitation(request: { body: InvitationAcceptance }): Promise<Reply<LoginResult>>

  /**
   * Withdraw an invitation
   *
   * The mailed token works no more, and the user who has not accepted is deactivated; restoring that user invites again. Announces `user.deactivated`. Refused with 409 where the invitation is not open.
   */
  revokeInvitation(request: { params: RevokeInvitationParams }): Promise<void>

  /**
   * List every permission
   *
   * Every permission that the contract knows, in alphabetical order, and the operations that ask for it. The same in every tenant. Changes nothing.
   */
  listPermissions(request: { query: ListPermissionsQuery }): Promise<{ data: Reply<Permission[]>; pagination: Pagination }>

  /**
   * List roles
   *
   * Roles of the tenant, built-in ones too, by name. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listRoles(request: { query: ListRolesQuery }): Promise<{ data: Reply<Role[]>; pagination: Pagination }>

  /**
   * Create a role
   *
   * Adds a role of the tenant's own; nobody holds it yet. Announces `role.created`. Refused with 403 where it gives more than the caller holds, with 409 where another role has the key, and with 422 where a permission is unknown.
   */
  createRole(request: { body: RoleCreate }): Promise<Reply<Role>>

  /**
   * Delete a role
   *
   * Deletes a role of the tenant's own that nobody holds; its key becomes free. Announces `role.deleted`. Refused with 403 where it gives more than the caller holds, with 409 where a user holds it, deactivated ones too, and with 422 for a built-in role.
   */
  deleteRole(request: { params: DeleteRoleParams }): Promise<void>

  /**
   * Get a role
   *
   * One role, with its permissions, its scope and how many users hold it. Changes nothing.
   */
  getRole(request: { params: GetRoleParams }): Promise<Reply<Role>>

  /**
   * Update some fields of a role
   *
   * Merges the body into the role (RFC 7396): a field left out stays, a null clears, `permissions` replaces all of them. It holds for every holder from the next request on. The key stays. Announces `role.updated` where anything changed. Refused with 403 where the role gives, or would give, more than the caller holds, and with 422 for a built-in role and for an unknown permission.
   */
  updateRole(request: { params: UpdateRoleParams; body: RoleUpdate }): Promise<Reply<Role>>

  /**
   * List users
   *
   * Users of the tenant that the caller's scope reaches. Deactivated users are left out unless `status` asks for them. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listUsers(request: { query: ListUsersQuery }): Promise<{ data: Reply<User[]>; pagination: Pagination }>

  /**
   * Create a user
   *
   * Adds a person with profile and roles, and mails an invitation: who accepts sets the own password, nobody else ever does. An e-mail address that another tenant knows is answered the same. Announces `user.created`. Refused with 403 where a role gives more than the caller holds, with 409 where a user of the tenant has the e-mail address or the employee code, and with 422 where a role or the branch is unknown.
   */
  createUser(request: { body: UserCreate }): Promise<Reply<User>>

  /**
   * Deactivate a user
   *
   * Takes the user out of the lists and out of the tenant at once: access ends on every server, an open invitation is withdrawn, and what the user made keeps its author. Announces `user.deactivated`. Refused with 403 where the user holds more than the caller, with 409 where the user is deactivated already, and with 422 for one's own account and for the last owner.
   */
  deleteUser(request: { params: DeleteUserParams }): Promise<void>

  /**
   * Get a user
   *
   * One user, deactivated ones too, so that old documents keep their author. Changes nothing.
   */
  getUser(request: { params: GetUserParams }): Promise<Reply<User>>

  /**
   * Update some fields of a user
   *
   * Merges the body into the user (RFC 7396): a field left out stays, a null clears, `role_ids` replaces all roles. Announces `user.updated` where anything changed. Refused as replacing is.
   */
  updateUser(request: { params: UpdateUserParams; body: UserUpdate }): Promise<Reply<User>>

  /**
   * Replace a user
   *
   * Sets profile and roles; what is left out is cleared. The e-mail address is the person's own and is not changed here. Other roles than before also need `roles:assign`. Announces `user.updated`. Refused with 403 where the user or a new role holds more than the caller, with 409 where another user has the employee code, and with 422 where the user is deactivated, a role or the branch is unknown, or the last owner would go.
   */
  replaceUser(request: { params: ReplaceUserParams; body: UserReplace }): Promise<Reply<User>>

  /**
   * Get what a user may do
   *
   * The roles that the user holds, the widest of their scopes, and all permissions that they give together. A deactivated user keeps the roles and has no permission. Changes nothing.
   */
  getUserPermissions(request: { params: GetUserPermissionsParams }): Promise<Reply<EffectivePermissions>>

  /**
   * Restore a deactivated user
   *
   * Lets a deactivated user in again with the roles held before. Who has accepted an invitation once becomes active; who has not becomes invited and is mailed a new one. Announces `user.restored`. Refused with 403 where the user holds more than the caller, and with 409 where the user is not deactivated.
   */
  restoreUser(request: { params: RestoreUserParams }): Promise<Reply<User>>

  /**
   * List the roles of a user
   *
   * The roles that the user holds, by name, with the permissions and the scope of each. Changes nothing.
   */
  listUserRoles(request: { params: ListUserRolesParams; query: ListUserRolesQuery }): Promise<{ data: Reply<Role[]>; pagination: Pagination }>

  /**
   * Take a role away from a user
   *
   * Takes the role away; it ends with the next request. Announces `user.updated`. Refused with 403 where the role or the user holds more than the caller, with 404 where the user does not have the role, and with 422 where the last owner would go, the user would be left without a role, or the user is deactivated.
   */
  unassignRole(request: { params: UnassignRoleParams }): Promise<void>

  /**
   * Assign a role to a user
   *
   * Gives the user one more role; it holds from the next request on. Announces `user.updated`. Refused with 403 where the role or the user holds more than the caller, with 409 where the user has the role already, and with 422 where the user is deactivated.
   */
  assignRole(request: { params: AssignRoleParams }): Promise<Reply<UserRoles>>
}
