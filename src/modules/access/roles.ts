import { Op } from 'sequelize'
import type { ListRolesQuery, Role, RoleCreate, RoleUpdate } from '#generated/access/types.ts'
import { permissions as knownPermissions, type Permission } from '#generated/permissions.ts'
import { forgetAccess } from '#modules/identity/index.ts'
import { collection, foundBy } from '#platform/collection.ts'
import { context, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { about } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { builtInRolesWith } from './built-in-roles.ts'
import { refuseRole } from './errors.ts'
import { roleCreated, roleDeleted, roleUpdated } from './events.ts'
import { type Holdings, holdingsOf, lockAccess, requireToHold } from './holdings.ts'
import { Role as RoleRow } from './models/role.ts'
import { roleView as view } from './views.ts'

export const roles = collection<RoleRow, Role, ListRolesQuery & { user_id?: string }>(RoleRow, {
  resource: 'role',
  view,
  order: 'name',
  search: 'search_roles',
  gather: countUsers,
  filters: {
    permission: (permission) => ({
      [Op.or]: [
        { built_in: true, key: builtInRolesWith(permission) },
        { built_in: false, permissions: { [Op.contains]: [permission] } },
      ],
    }),
    user_id: (id) => ({
      id: foundBy('SELECT role_id FROM user_roles WHERE tenant_id = $1 AND user_id = $2', [tenantId(), id]),
    }),
  },
  conflict: { roles_key_key: refuseRole.keyTaken },
})
listIsMadeOf('roles', { tables: ['roles', 'user_roles'] })

export const { list, get } = roles

/** A role of the tenant's own, which gives no more than the caller holds. */
export async function create(body: RoleCreate): Promise<Role> {
  requireKnown(body.permissions)
  await lockAccess()
  const row = { built_in: false, description: null, ...body }
  await requireToHold(holdingsOf([row], callersBranch()))
  const role = await roles.create({ ...row, permissions: [...body.permissions].sort() })
  await publish(roleCreated, role)
  return role
}

/** Merges the given fields; what the role gives changes for every holder with the next request (PLT-19). */
export async function update(id: string, body: RoleUpdate): Promise<Role> {
  await lockAccess()
  const row = await ownRole(id)
  requireKnown(body.permissions ?? [])
  const said = mergePatch(
    { name: row.name, description: row.description, permissions: row.permissions, scope: row.scope },
    body,
  ) as Required<RoleUpdate>
  const after = { ...said, permissions: [...said.permissions].sort() }
  await requireToHold(...(await inEachBranch(row, { key: row.key, built_in: false, ...after })))
  const before = row.version
  await roles.save(row, after)
  const role = await roles.shown(row)
  if (row.version === before) return role
  forgetAccess(`tenant:${tenantId()}`)
  await publish(roleUpdated, role)
  return role
}

/** Deletes a role that nobody holds. */
export async function remove(id: string): Promise<void> {
  await lockAccess()
  const row = await ownRole(id)
  await requireToHold(holdingsOf([row], callersBranch()))
  const role = await roles.shown(row)
  if (role.users_count > 0) throw refuseRole.inUse({ name: role.name, users_count: role.users_count })
  await roles.remove(id)
  await publish(roleDeleted, role)
}

/** The keys of the tenant's roles. */
export const roleKeys = async (): Promise<string[]> =>
  (await RoleRow.findAll({ attributes: ['key'], where: { tenant_id: tenantId() } })).map(({ key }) => key)

async function ownRole(id: string): Promise<RoleRow> {
  const row = await roles.lock(id)
  if (row.built_in) throw refuseRole.builtIn({ name: row.name })
  return row
}

/** What the role gives before and after, to the caller and to its holders: the same scope means another branch to each. */
async function inEachBranch(
  before: RoleRow,
  after: Pick<RoleRow, 'key' | 'built_in' | 'permissions' | 'scope'>,
): Promise<Holdings[]> {
  const held = await database.query<{ branch_id: string | null }>(
    `SELECT DISTINCT u.branch_id FROM user_roles h JOIN users u ON u.tenant_id = h.tenant_id AND u.id = h.user_id WHERE h.tenant_id = $1 AND h.role_id = $2`,
    [tenantId(), before.id],
  )
  const branches = [callersBranch(), ...held.map(({ branch_id }) => branch_id)]
  return branches.flatMap((branch) => [holdingsOf([before], branch), holdingsOf([after], branch)])
}

const callersBranch = (): string | null => context().actor?.membership?.branchId ?? null

function requireKnown(permissions: readonly string[]): void {
  const index = permissions.findIndex((permission) => !(permission in knownPermissions))
  const permission = permissions[index] as Permission | undefined
  if (permission) throw about(`permissions.${index}`, refuseRole.unknownPermission({ permission }))
}

async function countUsers(rows: RoleRow[]): Promise<void> {
  const counts = await database.query<{ role_id: string; users: number }>(
    'SELECT role_id, count(*)::integer AS users FROM user_roles WHERE tenant_id = $1 AND role_id = ANY ($2::uuid[]) GROUP BY role_id',
    [tenantId(), rows.map(({ id }) => id)],
  )
  for (const row of rows) row.users_count = counts.find(({ role_id }) => role_id === row.id)?.users ?? 0
}
