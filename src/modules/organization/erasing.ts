import { now } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { enqueue, task } from '#platform/jobs.ts'
import { archiveTenant } from './archives.ts'
import { Tenant } from './models/tenant.ts'

const rowsAtOnce = 5000

task(
  'erase-closed-tenants',
  async () => {
    const due = await database.query<{ id: string }>('SELECT id FROM tenants_to_erase()')
    for (const { id } of due) continueErasing(id)
  },
  '*/10 * * * *',
)

/** One job at a time erases, whichever server has it. The queue keeps its name: that of a tenant would outlive it. */
const continueErasing = (tenant: string): void =>
  enqueue(eraseSome, { tenant }, { key: `erase:${tenant}`, queue: 'erase-tenants' })

/** Archives the tenant first, then takes some thousand rows away at a time, so that no transaction is long; the next job goes on. */
const eraseSome = task<{ tenant: string }>('erase-tenant', async ({ tenant }) => {
  const archived = await database.become({ tenantId: tenant, scope: 'tenant' }, () => archiveOnce(tenant))
  if (!archived) return
  await forgetJobs(tenant)
  const [erased] = await database.query<{ rows: number }>('SELECT erase_tenant($1, $2) AS rows', [tenant, rowsAtOnce])
  if (erased && erased.rows > 0) continueErasing(tenant)
})

/** Whether the tenant is closed, its time has come, and it is archived. */
async function archiveOnce(id: string): Promise<boolean> {
  const row = await Tenant.findOne({ where: { id }, lock: true })
  if (!row?.erase_at || row.status !== 'closed' || row.erase_at > now()) return false
  if (row.archived_at) return true
  await archiveTenant()
  await row.update({ archived_at: now() })
  return true
}

/** Jobs of the tenant that have not begun name what is about to go. */
const forgetJobs = (tenant: string) =>
  database.query(
    `DELETE FROM graphile_worker._private_jobs WHERE payload ->> 'tenantId' = $1 AND locked_at IS NULL RETURNING id`,
    [tenant],
  )
