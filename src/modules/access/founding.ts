import type { EventPayloads } from '#generated/events.ts'
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
export async function furnishTenant({ id: tenant, user_id, roles, locale }: EventPayloads['tenant.created']): Promise<void> {
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
  await database.query('INSERT INTO user_roles (tenant_id, user_id, role_id) VALUES ($1, $2, $3) RETURNING user_id', [tenant, user.id, owner.id])
  user.roles = [{ id: owner.id, key: owner.key, name: owner.name }]
  await publish(userCreated, userView(user))
  await publish(userActivated, userView(user))
}

interface Person {
  email: string
  first_name: string
  last_name: string
  phone: string | null
  locale: User['locale']
}

async function makeFounder(tenant: string, id: string): Promise<User> {
  const { identityId } = actor()
  const [person] = await database.query<Person>('SELECT email, first_name, last_name, phone, locale FROM identities WHERE id = $1', [identityId])
  const [office] = await database.query<{ id: string }>('SELECT id FROM branches WHERE tenant_id = $1 AND is_headquarters', [tenant])
  const profile = { job_title: null, department: null, employee_code: null, branch_id: office?.id ?? null }
  return User.create({ ...(person as Person), ...profile, tenant_id: tenant, id, identity_id: identityId, status: 'active' })
}
