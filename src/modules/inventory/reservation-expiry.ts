import { withContext } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { enqueue, task } from '#platform/jobs.ts'
import { expireLapsed } from './reservations.ts'

const expire = task('expire-reservations', expireLapsed)

/** One job a tenant that has something to expire. */
export const sweepReservations = task(
  'sweep-reservations',
  async () => {
    const tenants = await database.query<{ id: string }>('SELECT id FROM tenants_with_lapsed_reservations()')
    for (const { id } of tenants)
      withContext({ tenantId: id }, () => enqueue(expire, {}, { key: `${expire.name}:${id}` }))
  },
  '* * * * *',
)
