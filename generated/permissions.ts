// generated from spec/, do not edit
import type { OperationId } from './operations.ts'

export type Permission =
  | 'contacts:create'
  | 'contacts:delete'
  | 'contacts:update'
  | 'contacts:view'
  | 'customers:create'
  | 'customers:delete'
  | 'customers:export'
  | 'customers:update'
  | 'customers:view'
  | 'customers:view_credit'
  | 'roles:assign'
  | 'roles:create'
  | 'roles:delete'
  | 'roles:update'
  | 'roles:view'
  | 'system:view'
  | 'users:create'
  | 'users:delete'
  | 'users:update'
  | 'users:view'

/** Every permission that the contract knows, and the operations that ask for it or show a field by it. */
export const permissions: Readonly<Record<Permission, readonly OperationId[]>> = {
  'contacts:create': ['createContact'],
  'contacts:delete': ['deleteContact'],
  'contacts:update': ['restoreContact', 'updateContact'],
  'contacts:view': ['getContact', 'listContacts'],
  'customers:create': ['bulkUpsertCustomers', 'createCustomer', 'importCustomers'],
  'customers:delete': ['deleteCustomer', 'erasePersonalData'],
  'customers:export': ['exportCustomers', 'exportPersonalData'],
  'customers:update': ['replaceCustomer', 'restoreCustomer', 'updateCustomer'],
  'customers:view': ['getCustomer', 'listCustomers'],
  'customers:view_credit': ['bulkUpsertCustomers', 'createCustomer', 'erasePersonalData', 'exportPersonalData', 'getCustomer', 'listCustomers', 'replaceCustomer', 'restoreCustomer', 'updateCustomer'],
  'roles:assign': ['assignRole', 'unassignRole'],
  'roles:create': ['createRole'],
  'roles:delete': ['deleteRole'],
  'roles:update': ['updateRole'],
  'roles:view': ['getRole', 'listPermissions', 'listRoles'],
  'system:view': ['getDetailedHealth', 'getPrometheusMetrics', 'getSystemMetrics'],
  'users:create': ['createUser', 'inviteUser', 'revokeInvitation'],
  'users:delete': ['deleteUser'],
  'users:update': ['replaceUser', 'restoreUser', 'updateUser'],
  'users:view': ['getUser', 'getUserPermissions', 'listInvitations', 'listUserRoles', 'listUsers'],
}
