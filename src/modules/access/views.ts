import type { Invitation, Role, User } from '#generated/access/types.ts'
import { view } from '#platform/view.ts'
import { permissionsOfRole } from './built-in-roles.ts'
import { statusOf } from './invitation-tokens.ts'
import { Invitation as InvitationRow } from './models/invitation.ts'
import { Role as RoleRow } from './models/role.ts'
import { User as UserRow } from './models/user.ts'

export const userView = view<User>()(
  UserRow,
  [
    'id',
    'email',
    'first_name',
    'last_name',
    'name',
    'phone',
    'job_title',
    'department',
    'employee_code',
    'branch_id',
    'locale',
    'status',
    'last_login_at',
    'created_at',
    'updated_at',
    'deactivated_at',
  ],
  {
    roles: ({ roles }) => roles,
    is_owner: ({ roles }) => roles.some(({ key }) => key === 'owner'),
  },
)

export const roleView = view<Role>()(
  RoleRow,
  ['id', 'key', 'name', 'description', 'scope', 'built_in', 'created_at', 'updated_at'],
  {
    permissions: ({ key, built_in, permissions }) => permissionsOfRole(key, built_in, permissions),
    users_count: ({ users_count }) => users_count,
  },
)

export const invitationView = view<Invitation>()(
  InvitationRow,
  [
    'id',
    'email',
    'message',
    'user_id',
    'invited_by',
    'expires_at',
    'accepted_at',
    'revoked_at',
    'created_at',
    'updated_at',
  ],
  {
    status: (row) => statusOf(row),
    first_name: ({ user }) => user.first_name,
    last_name: ({ user }) => user.last_name,
    branch_id: ({ user }) => user.branch_id,
    roles: ({ user }) => user.roles,
  },
)
