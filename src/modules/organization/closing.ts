import { tenantLifecycle as lifecycleTable } from '#generated/organization/lifecycles.ts'
import type { CloseTenantQuery, TenantClosure } from '#generated/organization/types.ts'
import { forgetAccess } from '#modules/identity/index.ts'
import { settings } from '#platform/config.ts'
import { asSystem, membership, now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { notFound } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { OperatorError } from '#platform/operator-error.ts'
import { refuse } from './errors.ts'
import { tenantClosed, tenantReopened } from './events.ts'
import { Tenant } from './models/tenant.ts'

const tenantLife = lifecycle('tenant', lifecycleTable)
const day = 86_400_000

/** Nobody enters the tenant from the commit on (PLT-19); when the time of grace is over its rows are erased. */
export async function close(id: string, { confirm }: CloseTenantQuery): Promise<TenantClosure> {
  if (id !== tenantId()) throw notFound('tenant')
  const row = await lockTenant(id)
  if (confirm !== row.slug && confirm !== row.name) throw refuse.notConfirmed({ slug: row.slug })
  // Of two at once the second finds it done.
  if (row.status === 'closed') return closureOf(row)
  const closed_at = now()
  const erase_at = new Date(closed_at.getTime() + settings.TENANT_GRACE_DAYS * day)
  const status = tenantLife.next('close', row.status)
  await row.update({ status, closed_at, erase_at, closed_by: membership().userId })
  forgetAccess(`tenant:${id}`)
  const closure = closureOf(row)
  await publish(tenantClosed, closure)
  return closure
}

/** Opens a closed tenant again, as an operator at the machine asks by its id or slug; what has been erased is gone. */
export function reopen(wanted: string): Promise<TenantClosure> {
  return asSystem('reopen a tenant', () =>
    database.transaction(async () => {
      const id = await closedTenant(wanted)
      return database.become({ tenantId: id, scope: 'tenant' }, async () => {
        const row = await lockTenant(id)
        // What is half erased cannot come back.
        if (row.archived_at) throw new OperatorError(`${wanted} is being erased, or has been archived for that.`)
        const status = tenantLife.next('reopen', row.status)
        await row.update({ status, closed_at: null, erase_at: null, closed_by: null })
        const closure = closureOf(row)
        await publish(tenantReopened, closure)
        return closure
      })
    }),
  )
}

/** The id of a closed tenant, by id or slug. */
export async function closedTenant(wanted: string): Promise<string> {
  const [row] = await database.query<{ id: string | null }>('SELECT closed_tenant($1) AS id', [wanted])
  if (!row?.id) throw new OperatorError(`There is no closed tenant ${wanted}.`)
  return row.id
}

async function lockTenant(id: string): Promise<Tenant> {
  const row = await Tenant.findOne({ where: { id }, lock: true })
  if (!row) throw notFound('tenant')
  return row
}

const closureOf = ({ id, slug, name, status, closed_at, erase_at }: Tenant): TenantClosure => ({
  id,
  slug,
  name,
  status,
  closed_at: closed_at?.toISOString() ?? null,
  erase_at: erase_at?.toISOString() ?? null,
})
