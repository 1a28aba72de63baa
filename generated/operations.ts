// generated from spec/, do not edit
import type { Permission } from './permissions.ts'

export type OperationId =
  | 'getApiRoot'
  | 'changePassword'
  | 'login'
  | 'logout'
  | 'getCurrentUser'
  | 'updateCurrentUser'
  | 'replaceCurrentUser'
  | 'listOwnPermissions'
  | 'refreshToken'
  | 'register'
  | 'listSessions'
  | 'revokeSession'
  | 'verifyToken'
  | 'listCustomers'
  | 'createCustomer'
  | 'bulkUpsertCustomers'
  | 'deleteCustomer'
  | 'getCustomer'
  | 'updateCustomer'
  | 'replaceCustomer'
  | 'restoreCustomer'
  | 'getHealth'
  | 'getDetailedHealth'
  | 'getSystemMetrics'
  | 'getReadiness'
  | 'getPrometheusMetrics'
  | 'listOwnTenants'
  | 'createTenant'

export interface Operation {
  id: OperationId
  module: string
  /** The resource: the first tag. */
  tag: string
  method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE'
  /** As in the contract: `/api/v1/customers/{customer_id}`. */
  path: string
  /** As the router wants it: `/api/v1/customers/:customer_id`. */
  honoPath: string
  access: 'public' | 'authenticated' | 'client' | 'permission'
  permission: Permission | null
  /** Whether the operation takes `X-Tenant-ID`. */
  tenant: boolean
  idempotent: boolean
  rateLimit: string
  /** `data` and `page` are put into an envelope, `empty` has no body, `raw` is sent as it is. */
  success: { status: number; kind: 'data' | 'page' | 'empty' | 'raw'; contentType: string | null }
  statuses: readonly number[]
  body: { contentTypes: readonly string[]; required: boolean } | null
  conditional: { ifMatch: boolean; ifNoneMatch: boolean; ifModifiedSince: boolean }
  /** Fields of `data` that need a permission; `*` stands for every item, so that each path of a page begins with it. */
  hidden: readonly Hidden[]
  /** The same for the body. */
  hiddenInput: readonly Hidden[]
  /** Query parameters and values of `ordering` that would tell of a hidden field. */
  hiddenQuery: Readonly<Record<string, Permission>>
  /** Fields of the body that are never logged, audited or kept. */
  redacted: readonly (readonly string[])[]
  /** The same for `data`. */
  redactedOutput: readonly (readonly string[])[]
}

export interface Hidden {
  path: readonly string[]
  permission: Permission
}

/** Every operation, static paths before templated ones: the order in which routes are registered. */
export const operations: Record<OperationId, Operation> = {
  getApiRoot: { id: 'getApiRoot', module: 'system', tag: 'system', method: 'GET', path: '/api/v1', honoPath: '/api/v1', access: 'public', permission: null, tenant: false, idempotent: false, rateLimit: 'default', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 405, 406, 429, 500, 503], body: null, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  changePassword: { id: 'changePassword', module: 'auth', tag: 'auth', method: 'POST', path: '/api/v1/auth/change-password', honoPath: '/api/v1/auth/change-password', access: 'authenticated', permission: null, tenant: false, idempotent: false, rateLimit: 'authentication', success: { status: 204, kind: 'empty', contentType: null }, statuses: [204, 400, 401, 405, 406, 413, 415, 422, 429, 500, 503], body: { contentTypes: ['application/json'], required: true }, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [['current_password'], ['new_password']], redactedOutput: [] },
  login: { id: 'login', module: 'auth', tag: 'auth', method: 'POST', path: '/api/v1/auth/login', honoPath: '/api/v1/auth/login', access: 'public', permission: null, tenant: false, idempotent: false, rateLimit: 'authentication', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 400, 401, 405, 406, 413, 415, 429, 500, 503], body: { contentTypes: ['application/json'], required: true }, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [['password']], redactedOutput: [['tokens', 'access_token'], ['tokens', 'refresh_token']] },
  logout: { id: 'logout', module: 'auth', tag: 'auth', method: 'POST', path: '/api/v1/auth/logout', honoPath: '/api/v1/auth/logout', access: 'authenticated', permission: null, tenant: false, idempotent: false, rateLimit: 'default', success: { status: 204, kind: 'empty', contentType: null }, statuses: [204, 400, 401, 405, 406, 413, 415, 429, 500, 503], body: { contentTypes: ['application/json'], required: false }, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [['refresh_token']], redactedOutput: [] },
  getCurrentUser: { id: 'getCurrentUser', module: 'auth', tag: 'auth', method: 'GET', path: '/api/v1/auth/me', honoPath: '/api/v1/auth/me', access: 'authenticated', permission: null, tenant: true, idempotent: false, rateLimit: 'default', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 304, 400, 401, 403, 405, 406, 429, 500, 503], body: null, conditional: { ifMatch: false, ifNoneMatch: true, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  updateCurrentUser: { id: 'updateCurrentUser', module: 'auth', tag: 'auth', method: 'PATCH', path: '/api/v1/auth/me', honoPath: '/api/v1/auth/me', access: 'authenticated', permission: null, tenant: true, idempotent: true, rateLimit: 'default', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 400, 401, 403, 405, 406, 409, 412, 413, 415, 422, 429, 500, 503], body: { contentTypes: ['application/json'], required: true }, conditional: { ifMatch: true, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  replaceCurrentUser: { id: 'replaceCurrentUser', module: 'auth', tag: 'auth', method: 'PUT', path: '/api/v1/auth/me', honoPath: '/api/v1/auth/me', access: 'authenticated', permission: null, tenant: true, idempotent: true, rateLimit: 'default', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 400, 401, 403, 405, 406, 409, 412, 413, 415, 422, 429, 500, 503], body: { contentTypes: ['application/json'], required: true }, conditional: { ifMatch: true, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  listOwnPermissions: { id: 'listOwnPermissions', module: 'auth', tag: 'auth', method: 'GET', path: '/api/v1/auth/me/permissions', honoPath: '/api/v1/auth/me/permissions', access: 'authenticated', permission: null, tenant: true, idempotent: false, rateLimit: 'default', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 400, 401, 403, 405, 406, 429, 500, 503], body: null, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  refreshToken: { id: 'refreshToken', module: 'auth', tag: 'auth', method: 'POST', path: '/api/v1/auth/refresh', honoPath: '/api/v1/auth/refresh', access: 'public', permission: null, tenant: false, idempotent: false, rateLimit: 'authentication', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 400, 401, 405, 406, 413, 415, 429, 500, 503], body: { contentTypes: ['application/json'], required: true }, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [['refresh_token']], redactedOutput: [['access_token'], ['refresh_token']] },
  register: { id: 'register', module: 'auth', tag: 'auth', method: 'POST', path: '/api/v1/auth/register', honoPath: '/api/v1/auth/register', access: 'public', permission: null, tenant: false, idempotent: false, rateLimit: 'authentication', success: { status: 201, kind: 'data', contentType: 'application/json' }, statuses: [201, 400, 405, 406, 409, 413, 415, 422, 429, 500, 503], body: { contentTypes: ['application/json'], required: true }, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [['password']], redactedOutput: [['tokens', 'access_token'], ['tokens', 'refresh_token']] },
  listSessions: { id: 'listSessions', module: 'auth', tag: 'auth', method: 'GET', path: '/api/v1/auth/sessions', honoPath: '/api/v1/auth/sessions', access: 'authenticated', permission: null, tenant: false, idempotent: false, rateLimit: 'default', success: { status: 200, kind: 'page', contentType: 'application/json' }, statuses: [200, 400, 401, 405, 406, 429, 500, 503], body: null, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  revokeSession: { id: 'revokeSession', module: 'auth', tag: 'auth', method: 'DELETE', path: '/api/v1/auth/sessions/{session_id}', honoPath: '/api/v1/auth/sessions/:session_id', access: 'authenticated', permission: null, tenant: false, idempotent: false, rateLimit: 'default', success: { status: 204, kind: 'empty', contentType: null }, statuses: [204, 400, 401, 404, 405, 406, 429, 500, 503], body: null, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  verifyToken: { id: 'verifyToken', module: 'auth', tag: 'auth', method: 'POST', path: '/api/v1/auth/verify', honoPath: '/api/v1/auth/verify', access: 'public', permission: null, tenant: false, idempotent: false, rateLimit: 'authentication', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 400, 405, 406, 413, 415, 429, 500, 503], body: { contentTypes: ['application/json'], required: true }, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [['token']], redactedOutput: [] },
  listCustomers: { id: 'listCustomers', module: 'crm', tag: 'customers', method: 'GET', path: '/api/v1/customers', honoPath: '/api/v1/customers', access: 'permission', permission: 'customers:view', tenant: true, idempotent: false, rateLimit: 'default', success: { status: 200, kind: 'page', contentType: 'application/json' }, statuses: [200, 304, 400, 401, 403, 405, 406, 429, 500, 503], body: null, conditional: { ifMatch: false, ifNoneMatch: true, ifModifiedSince: true }, hidden: [{ path: ['*', 'credit_limit'], permission: 'customers:view_credit' }], hiddenInput: [], hiddenQuery: { credit_limit: 'customers:view_credit', '-credit_limit': 'customers:view_credit', credit_limit__gte: 'customers:view_credit', credit_limit__lte: 'customers:view_credit' }, redacted: [], redactedOutput: [] },
  createCustomer: { id: 'createCustomer', module: 'crm', tag: 'customers', method: 'POST', path: '/api/v1/customers', honoPath: '/api/v1/customers', access: 'permission', permission: 'customers:create', tenant: true, idempotent: true, rateLimit: 'default', success: { status: 201, kind: 'data', contentType: 'application/json' }, statuses: [201, 400, 401, 403, 405, 406, 409, 413, 415, 422, 429, 500, 503], body: { contentTypes: ['application/json'], required: true }, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }], hiddenInput: [{ path: ['credit_limit'], permission: 'customers:view_credit' }], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  bulkUpsertCustomers: { id: 'bulkUpsertCustomers', module: 'crm', tag: 'customers', method: 'POST', path: '/api/v1/customers/bulk', honoPath: '/api/v1/customers/bulk', access: 'permission', permission: 'customers:create', tenant: true, idempotent: true, rateLimit: 'bulk', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 400, 401, 403, 405, 406, 413, 415, 422, 429, 500, 503], body: { contentTypes: ['application/json'], required: true }, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [{ path: ['customers', '*', 'credit_limit'], permission: 'customers:view_credit' }], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  deleteCustomer: { id: 'deleteCustomer', module: 'crm', tag: 'customers', method: 'DELETE', path: '/api/v1/customers/{customer_id}', honoPath: '/api/v1/customers/:customer_id', access: 'permission', permission: 'customers:delete', tenant: true, idempotent: false, rateLimit: 'default', success: { status: 204, kind: 'empty', contentType: null }, statuses: [204, 400, 401, 403, 404, 405, 406, 409, 412, 429, 500, 503], body: null, conditional: { ifMatch: true, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  getCustomer: { id: 'getCustomer', module: 'crm', tag: 'customers', method: 'GET', path: '/api/v1/customers/{customer_id}', honoPath: '/api/v1/customers/:customer_id', access: 'permission', permission: 'customers:view', tenant: true, idempotent: false, rateLimit: 'default', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 304, 400, 401, 403, 404, 405, 406, 429, 500, 503], body: null, conditional: { ifMatch: false, ifNoneMatch: true, ifModifiedSince: false }, hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  updateCustomer: { id: 'updateCustomer', module: 'crm', tag: 'customers', method: 'PATCH', path: '/api/v1/customers/{customer_id}', honoPath: '/api/v1/customers/:customer_id', access: 'permission', permission: 'customers:update', tenant: true, idempotent: true, rateLimit: 'default', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 429, 500, 503], body: { contentTypes: ['application/json'], required: true }, conditional: { ifMatch: true, ifNoneMatch: false, ifModifiedSince: false }, hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }], hiddenInput: [{ path: ['credit_limit'], permission: 'customers:view_credit' }], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  replaceCustomer: { id: 'replaceCustomer', module: 'crm', tag: 'customers', method: 'PUT', path: '/api/v1/customers/{customer_id}', honoPath: '/api/v1/customers/:customer_id', access: 'permission', permission: 'customers:update', tenant: true, idempotent: true, rateLimit: 'default', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 429, 500, 503], body: { contentTypes: ['application/json'], required: true }, conditional: { ifMatch: true, ifNoneMatch: false, ifModifiedSince: false }, hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }], hiddenInput: [{ path: ['credit_limit'], permission: 'customers:view_credit' }], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  restoreCustomer: { id: 'restoreCustomer', module: 'crm', tag: 'customers', method: 'POST', path: '/api/v1/customers/{customer_id}/restore', honoPath: '/api/v1/customers/:customer_id/restore', access: 'permission', permission: 'customers:update', tenant: true, idempotent: true, rateLimit: 'default', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 400, 401, 403, 404, 405, 406, 409, 412, 429, 500, 503], body: null, conditional: { ifMatch: true, ifNoneMatch: false, ifModifiedSince: false }, hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  getHealth: { id: 'getHealth', module: 'system', tag: 'system', method: 'GET', path: '/api/v1/health', honoPath: '/api/v1/health', access: 'public', permission: null, tenant: false, idempotent: false, rateLimit: 'none', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 405, 406, 429, 500, 503], body: null, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  getDetailedHealth: { id: 'getDetailedHealth', module: 'system', tag: 'system', method: 'GET', path: '/api/v1/health/detailed', honoPath: '/api/v1/health/detailed', access: 'permission', permission: 'system:view', tenant: true, idempotent: false, rateLimit: 'default', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 400, 401, 403, 405, 406, 429, 500, 503], body: null, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  getSystemMetrics: { id: 'getSystemMetrics', module: 'system', tag: 'system', method: 'GET', path: '/api/v1/health/metrics', honoPath: '/api/v1/health/metrics', access: 'permission', permission: 'system:view', tenant: true, idempotent: false, rateLimit: 'default', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 400, 401, 403, 405, 406, 429, 500, 503], body: null, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  getReadiness: { id: 'getReadiness', module: 'system', tag: 'system', method: 'GET', path: '/api/v1/health/ready', honoPath: '/api/v1/health/ready', access: 'public', permission: null, tenant: false, idempotent: false, rateLimit: 'none', success: { status: 200, kind: 'data', contentType: 'application/json' }, statuses: [200, 405, 406, 429, 500, 503], body: null, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  getPrometheusMetrics: { id: 'getPrometheusMetrics', module: 'system', tag: 'system', method: 'GET', path: '/api/v1/metrics', honoPath: '/api/v1/metrics', access: 'permission', permission: 'system:view', tenant: true, idempotent: false, rateLimit: 'default', success: { status: 200, kind: 'raw', contentType: 'text/plain' }, statuses: [200, 400, 401, 403, 405, 406, 429, 500, 503], body: null, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  listOwnTenants: { id: 'listOwnTenants', module: 'organization', tag: 'tenants', method: 'GET', path: '/api/v1/tenants', honoPath: '/api/v1/tenants', access: 'authenticated', permission: null, tenant: false, idempotent: false, rateLimit: 'default', success: { status: 200, kind: 'page', contentType: 'application/json' }, statuses: [200, 400, 401, 405, 406, 429, 500, 503], body: null, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
  createTenant: { id: 'createTenant', module: 'organization', tag: 'tenants', method: 'POST', path: '/api/v1/tenants', honoPath: '/api/v1/tenants', access: 'authenticated', permission: null, tenant: false, idempotent: true, rateLimit: 'default', success: { status: 201, kind: 'data', contentType: 'application/json' }, statuses: [201, 400, 401, 405, 406, 409, 413, 415, 422, 429, 500, 503], body: { contentTypes: ['application/json'], required: true }, conditional: { ifMatch: false, ifNoneMatch: false, ifModifiedSince: false }, hidden: [], hiddenInput: [], hiddenQuery: {}, redacted: [], redactedOutput: [] },
}
