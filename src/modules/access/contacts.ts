import { currentTenant } from '#modules/organization/index.ts'
import { type Locale, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { User as UserRow } from './models/user.ts'

export interface Contact {
  name: string
  email: string
  locale: Locale
}

/** How to write to an active user of the tenant; null where there is none of this id. */
export async function contactOf(id: string): Promise<Contact | null> {
  const row = await UserRow.findOne({ where: { tenant_id: tenantId(), id, status: 'active' } })
  return row && { name: row.name, email: row.email, locale: row.locale ?? (await currentTenant()).locale }
}

/** Of these e-mail addresses, in lower case, those with which somebody of the tenant signs in, or is asked to. */
export async function addressesOfUsers(addresses: readonly string[]): Promise<Set<string>> {
  const rows = await database.query<{ email: string }>(
    'SELECT lower(email) AS email FROM users WHERE tenant_id = $1 AND lower(email) = ANY ($2)',
    [tenantId(), addresses],
  )
  return new Set(rows.map(({ email }) => email))
}

/** What users of the tenant are called, those who have left as well. */
export async function namesOfUsers(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await UserRow.findAll({
    attributes: ['id', 'name'],
    where: { tenant_id: tenantId(), id: [...new Set(ids)] },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
