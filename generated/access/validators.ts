// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { email, id, instant, locale, pagination, permissionKey, phone, roleSummary, scope } from '../shared/validators.ts'
import { array, boolean, coerced, define, integer, nullable, object, optional, present, string, values, withDefault } from '../support.ts'
import type { AssignRoleParams, DeleteRoleParams, DeleteUserParams, GetRoleParams, GetUserParams, GetUserPermissionsParams, Invitation, InvitationAcceptance, InvitationCreate, InvitationPage, InvitationResponse, InvitationStatus, ListInvitationsQuery, ListPermissionsQuery, ListRolesQuery, ListUserRolesParams, ListUserRolesQuery, ListUsersQuery, Permission, PermissionPage, ReplaceUserParams, RestoreUserParams, RevokeInvitationParams, Role, RoleCreate, RoleEvent, RoleKey, RolePage, RoleResponse, RoleUpdate, UnassignRoleParams, UpdateRoleParams, UpdateUserParams, User, UserCreate, UserEvent, UserPage, UserReplace, UserResponse, UserRoles, UserRolesResponse, UserStatus, UserUpdate } from './types.ts'

export const userStatus: z.ZodType<UserStatus> = define(() => values(["invited","active","deactivated"]))

export const invitationStatus: z.ZodType<InvitationStatus> = define(() => values(["open","accepted","revoked","expired"]))

export const roleKey: z.ZodType<RoleKey> = define(() => string({ minLength: 2, maxLength: 40, pattern: "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$" }))

export const user: z.ZodType<User> = define(() => object({
  id: present(id),
  email: present(string({ format: "email" })),
  first_name: present(nullable(string())),
  last_name: present(nullable(string())),
  name: present(string()),
  phone: present(nullable(string())),
  job_title: present(nullable(string())),
  department: present(nullable(string())),
  employee_code: present(nullable(string())),
  branch_id: present(nullable(id)),
  locale: present(nullable(locale)),
  roles: present(array(roleSummary)),
  status: present(userStatus),
  last_login_at: present(nullable(instant)),
  is_owner: present(boolean()),
  created_at: present(instant),
  updated_at: present(instant),
  deactivated_at: present(nullable(instant)),
}))

export const userCreate: z.ZodType<UserCreate> = define(() => object({
  email: present(email),
  first_name: present(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  last_name: present(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  phone: optional(nullable(phone)),
  job_title: optional(nullable(string({ minLength: 1, maxLength: 120, pattern: "\\S" }))),
  department: optional(nullable(string({ minLength: 1, maxLength: 120, pattern: "\\S" }))),
  employee_code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  branch_id: optional(nullable(id)),
  locale: optional(nullable(locale)),
  role_ids: present(array(id, { minItems: 1, maxItems: 50, uniqueItems: true })),
}))

export const userReplace: z.ZodType<UserReplace> = define(() => object({
  first_name: present(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  last_name: present(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  phone: optional(nullable(phone)),
  job_title: optional(nullable(string({ minLength: 1, maxLength: 120, pattern: "\\S" }))),
  department: optional(nullable(string({ minLength: 1, maxLength: 120, pattern: "\\S" }))),
  employee_code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  branch_id: optional(nullable(id)),
  locale: optional(nullable(locale)),
  role_ids: present(array(id, { minItems: 1, maxItems: 50, uniqueItems: true })),
}))

export const userUpdate: z.ZodType<UserUpdate> = define(() => object({
  first_name: optional(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  last_name: optional(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  phone: optional(nullable(phone)),
  job_title: optional(nullable(string({ minLength: 1, maxLength: 120, pattern: "\\S" }))),
  department: optional(nullable(string({ minLength: 1, maxLength: 120, pattern: "\\S" }))),
  employee_code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  branch_id: optional(nullable(id)),
  locale: optional(nullable(locale)),
  role_ids: optional(array(id, { minItems: 1, maxItems: 50, uniqueItems: true })),
}, { minProperties: 1 }))

export const userRoles: z.ZodType<UserRoles> = define(() => object({
  user_id: present(id),
  roles: present(array(roleSummary)),
}))

export const invitation: z.ZodType<Invitation> = define(() => object({
  id: present(id),
  email: present(string({ format: "email" })),
  first_name: present(nullable(string())),
  last_name: present(nullable(string())),
  message: present(nullable(string())),
  roles: present(array(roleSummary)),
  branch_id: present(nullable(id)),
  user_id: present(id),
  status: present(invitationStatus),
  invited_by: present(id),
  expires_at: present(instant),
  accepted_at: present(nullable(instant)),
  revoked_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const invitationCreate: z.ZodType<InvitationCreate> = define(() => object({
  email: present(email),
  first_name: optional(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  last_name: optional(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  message: optional(string({ minLength: 1, maxLength: 1000, pattern: "\\S" })),
  role_ids: present(array(id, { minItems: 1, maxItems: 50, uniqueItems: true })),
  branch_id: optional(nullable(id)),
}))

export const invitationAcceptance: z.ZodType<InvitationAcceptance> = define(() => object({
  token: present(string({ minLength: 1, maxLength: 4096 })),
  password: present(string({ minLength: 10, maxLength: 200 })),
  first_name: optional(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  last_name: optional(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
}))

export const role: z.ZodType<Role> = define(() => object({
  id: present(id),
  key: present(roleKey),
  name: present(string()),
  description: present(nullable(string())),
  permissions: present(array(permissionKey)),
  scope: present(scope),
  built_in: present(boolean()),
  users_count: present(integer({ minimum: 0 })),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const roleCreate: z.ZodType<RoleCreate> = define(() => object({
  key: present(roleKey),
  name: present(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 500, pattern: "\\S" }))),
  permissions: present(array(permissionKey, { maxItems: 1000, uniqueItems: true })),
  scope: present(scope),
}))

export const roleUpdate: z.ZodType<RoleUpdate> = define(() => object({
  name: optional(string({ minLength: 1, maxLength: 100, pattern: "\\S" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 500, pattern: "\\S" }))),
  permissions: optional(array(permissionKey, { maxItems: 1000, uniqueItems: true })),
  scope: optional(scope),
}, { minProperties: 1 }))

export const permission: z.ZodType<Permission> = define(() => object({
  key: present(permissionKey),
  resource: present(string()),
  action: present(string()),
  description: present(string()),
  operations: present(array(string())),
}))

export const userResponse: z.ZodType<UserResponse> = define(() => object({
  success: present(values([true])),
  data: present(user),
}))

export const userPage: z.ZodType<UserPage> = define(() => object({
  success: present(values([true])),
  data: present(array(user)),
  pagination: present(pagination),
}))

export const userRolesResponse: z.ZodType<UserRolesResponse> = define(() => object({
  success: present(values([true])),
  data: present(userRoles),
}))

export const invitationResponse: z.ZodType<InvitationResponse> = define(() => object({
  success: present(values([true])),
  data: present(invitation),
}))

export const invitationPage: z.ZodType<InvitationPage> = define(() => object({
  success: present(values([true])),
  data: present(array(invitation)),
  pagination: present(pagination),
}))

export const roleResponse: z.ZodType<RoleResponse> = define(() => object({
  success: present(values([true])),
  data: present(role),
}))

export const rolePage: z.ZodType<RolePage> = define(() => object({
  success: present(values([true])),
  data: present(array(role)),
  pagination: present(pagination),
}))

export const permissionPage: z.ZodType<PermissionPage> = define(() => object({
  success: present(values([true])),
  data: present(array(permission)),
  pagination: present(pagination),
}))

export const userEvent: z.ZodType<UserEvent> = define(() => object({
  id: present(id),
  type: present(values(["user.created","user.updated","user.activated","user.deactivated","user.restored"])),
  timestamp: present(instant),
  data: present(user),
}))

export const roleEvent: z.ZodType<RoleEvent> = define(() => object({
  id: present(id),
  type: present(values(["role.created","role.updated","role.deleted"])),
  timestamp: present(instant),
  data: present(role),
}))

export const listInvitationsQuery: z.ZodType<ListInvitationsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["email","-email","expires_at","-expires_at","created_at","-created_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(invitationStatus),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" } }))

export const revokeInvitationParams: z.ZodType<RevokeInvitationParams> = define(() => coerced(object({
  invitation_id: present(id),
}), {}))

export const listPermissionsQuery: z.ZodType<ListPermissionsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  resource: optional(string({ maxLength: 60, pattern: "^[a-z][a-z0-9_]*$" })),
}), { page: "integer", per_page: "integer" }))

export const listRolesQuery: z.ZodType<ListRolesQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","key","-key","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  scope: optional(scope),
  built_in: optional(boolean()),
  permission: optional(permissionKey),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, built_in: "boolean" }))

export const deleteRoleParams: z.ZodType<DeleteRoleParams> = define(() => coerced(object({
  role_id: present(id),
}), {}))

export const getRoleParams: z.ZodType<GetRoleParams> = define(() => coerced(object({
  role_id: present(id),
}), {}))

export const updateRoleParams: z.ZodType<UpdateRoleParams> = define(() => coerced(object({
  role_id: present(id),
}), {}))

export const listUsersQuery: z.ZodType<ListUsersQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","email","-email","created_at","-created_at","last_login_at","-last_login_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(userStatus),
  role: optional(roleKey),
  department: optional(string({ minLength: 1, maxLength: 120 })),
  branch_id: optional(id),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" } }))

export const deleteUserParams: z.ZodType<DeleteUserParams> = define(() => coerced(object({
  user_id: present(id),
}), {}))

export const getUserParams: z.ZodType<GetUserParams> = define(() => coerced(object({
  user_id: present(id),
}), {}))

export const updateUserParams: z.ZodType<UpdateUserParams> = define(() => coerced(object({
  user_id: present(id),
}), {}))

export const replaceUserParams: z.ZodType<ReplaceUserParams> = define(() => coerced(object({
  user_id: present(id),
}), {}))

export const getUserPermissionsParams: z.ZodType<GetUserPermissionsParams> = define(() => coerced(object({
  user_id: present(id),
}), {}))

export const restoreUserParams: z.ZodType<RestoreUserParams> = define(() => coerced(object({
  user_id: present(id),
}), {}))

export const listUserRolesParams: z.ZodType<ListUserRolesParams> = define(() => coerced(object({
  user_id: present(id),
}), {}))

export const listUserRolesQuery: z.ZodType<ListUserRolesQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
}), { page: "integer", per_page: "integer" }))

export const unassignRoleParams: z.ZodType<UnassignRoleParams> = define(() => coerced(object({
  user_id: present(id),
  role_id: present(id),
}), {}))

export const assignRoleParams: z.ZodType<AssignRoleParams> = define(() => coerced(object({
  user_id: present(id),
  role_id: present(id),
}), {}))
