import { currentTenant } from '#modules/organization/index.ts'
import { type Locale, tenantId } from '#platform/context.ts'
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
