import { Op } from 'sequelize'
import { currentTenant } from '#modules/organization/index.ts'
import { sameText } from '#platform/collection.ts'
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

/** Whether somebody of the tenant signs in with this e-mail address, or is asked to. */
export const isAddressOfUser = async (email: string): Promise<boolean> =>
  (await UserRow.count({ where: { [Op.and]: [{ tenant_id: tenantId() }, sameText('email', email)] } })) > 0

/** What users of the tenant are called, those who have left as well. */
export async function namesOfUsers(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await UserRow.findAll({
    attributes: ['id', 'name'],
    where: { tenant_id: tenantId(), id: [...new Set(ids)] },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
