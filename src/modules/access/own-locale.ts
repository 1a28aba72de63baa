import { type Locale, membership, tenantId } from '#platform/context.ts'
import { userUpdated } from './events.ts'
import { User as UserRow } from './models/user.ts'
import { announce, users } from './users.ts'

async function self(lock: boolean): Promise<UserRow> {
  const row = await UserRow.findOne({ where: { tenant_id: tenantId(), id: membership().userId }, lock })
  if (!row) throw new Error('The caller is no user of the tenant')
  return row
}

/** The language that the caller prefers in the tenant; locked, the caller's user stays as it is until the transaction ends. */
export const ownLocale = async ({ lock = false }: { lock?: boolean } = {}): Promise<Locale | null> =>
  (await self(lock)).locale

/** Sets the language in which the caller is written to. */
export async function setOwnLocale(locale: Locale | null): Promise<void> {
  const row = await self(true)
  if (row.locale === locale) return
  await users.save(row, { locale })
  await announce(userUpdated, row)
}
