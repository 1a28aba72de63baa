import type { ListSecurityEventsQuery, SecurityEvent } from '#generated/auth/types.ts'
import { namesOfUsers } from '#modules/access/index.ts'
import { collection, foundBy } from '#platform/collection.ts'
import { tenantId } from '#platform/context.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { view } from '#platform/view.ts'
import { SecurityEvent as SecurityEventRow } from './models/security-event.ts'

/** What has happened to the accounts of the tenant's people, and what they were refused; the newest first. */
export const { list } = collection<SecurityEventRow, SecurityEvent, ListSecurityEventsQuery>(SecurityEventRow, {
  resource: 'security event',
  view: view<SecurityEvent>()(
    SecurityEventRow,
    ['id', 'type', 'at', 'user_id', 'permission', 'address', 'user_agent', 'request_id'],
    { user_name: ({ user_name }) => user_name },
  ),
  order: '-at',
  reach: (userId, branchId) => ({
    user_id: foundBy('SELECT id FROM users WHERE tenant_id = $1 AND (id = $2 OR branch_id = $3)', [
      tenantId(),
      userId,
      branchId,
    ]),
  }),
  gather: readNames,
})
// A log has no audit that would tell when it last grew.
listIsMadeOf('tenant_security_events', { tables: [] })

async function readNames(rows: SecurityEventRow[]): Promise<void> {
  const names = await namesOfUsers(rows.flatMap(({ user_id }) => user_id ?? []))
  for (const row of rows) row.user_name = names.get(row.user_id ?? '') ?? null
}
