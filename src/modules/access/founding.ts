import type { EventPayloads } from '#generated/events.ts'
import { forgetAccess, getIdentity } from '#modules/identity/index.ts'
import { headOffice } from '#modules/organization/index.ts'
import { actor } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { publish } from '#platform/events.ts'
import { newId } from '#platform/identifiers.ts'
import { builtInRoles } from './built-in-roles.ts'
import { userActivated, userCreated } from './events.ts'
import { Role } from './models/role.ts'
import { User } from './models/user.ts'
import { userView } from './views.ts'

/**
 * Gives a new tenant its built-in roles, and makes the person who founds it the active owner. The ids of that user and of
 * the role of owner are those of the event, which has announced them.
 */
export async function furnishTenant({
  id: tenant,
  user_id,
  roles,
  locale,
}: EventPayloads['tenant.created']): Promise<void> {
  const rows = Object.entries(builtInRoles).map(([key, { name, description, scope }]) => ({
    tenant_id: tenant,
    id: roles.find((announced) => announced.key === key)?.id ?? newId(),
    key,
    name: name[locale],
    description: description[locale],
    built_in: true,
    permissions: [],
    scope,
  }))
  await Role.bulkCreate(rows)
  const owner = rows.find(({ key }) => key === 'owner') as (typeof rows)[number]
  const user = await makeFounder(tenant, user_id)
  await database.query('INSERT INTO user_roles (tenant_id, user_id, role_id) VALUES ($1, $2, $3) RETURNING user_id', [
    tenant,
    user.id,
    owner.id,
  ])
  user.roles = [{ id: owner.id, key: owner.key, name: owner.name }]
  forgetAccess(`identity:${user.identity_id}`)
  await user.reload()
  await publish(userCreated, userView(user))
  await publish(userActivated, userView(user))
}

async function makeFounder(tenant: string, id: string): Promise<User> {
  const { identityId } = actor()
  const { email, first_name, last_name, phone, locale } = await getIdentity(identityId)
  const { id: branch_id } = await headOffice()
  const profile = {
    email,
    first_name,
    last_name,
    phone,
    locale,
    job_title: null,
    department: null,
    employee_code: null,
    branch_id,
  }
  return User.create({ ...profile, tenant_id: tenant, id, identity_id: identityId, status: 'active' })
}
