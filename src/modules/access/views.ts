import type { Role, User } from '#generated/access/types.ts'
import { view } from '#platform/view.ts'
import { permissionsOfRole } from './built-in-roles.ts'
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

export const roleView = view<Role>()(RoleRow, ['id', 'key', 'name', 'description', 'scope', 'built_in', 'created_at', 'updated_at'], {
  permissions: ({ key, built_in, permissions }) => permissionsOfRole(key, built_in, permissions),
  users_count: ({ users_count }) => users_count,
})
