import { now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import type { PublicTenant } from '#platform/pipeline.ts'
import { Branch } from './models/branch.ts'
import { Tenant } from './models/tenant.ts'

/** Whether there is a branch in use of this id in the tenant. */
export const isBranch = async (id: string): Promise<boolean> =>
  (await Branch.count({ where: { tenant_id: tenantId(), id, is_active: true, archived_at: null } })) > 0

/** The branch that every tenant has from the beginning. */
export async function headOffice(): Promise<Branch> {
  const office = await Branch.findOne({ where: { tenant_id: tenantId(), is_headquarters: true } })
  if (!office) throw new Error('The tenant has no head office')
  return office
}

/** The tenant of the work under way; locked, it stays as it is until the transaction ends. */
export async function currentTenant({ lock = false }: { lock?: boolean } = {}): Promise<Tenant> {
  const tenant = await Tenant.findOne({ where: { id: tenantId() }, lock })
  if (!tenant) throw new Error('The tenant of the context does not exist')
  return tenant
}

/** The day that it is where the company is. */
export async function today(): Promise<string> {
  const { timezone } = await currentTenant()
  return new Intl.DateTimeFormat('sv-SE', { timeZone: timezone }).format(now())
}

/** The tenant of this id or slug, if it is active and its setting `public_catalogue` is on. */
export async function publicTenant(wanted: string): Promise<PublicTenant | null> {
  const [row] = await database.query<{ id: string; limits: PublicTenant['limits'] | null }>(
    'SELECT id, limits FROM public_tenant($1)',
    [wanted],
  )
  return row ? { id: row.id, limits: row.limits ?? {} } : null
}
