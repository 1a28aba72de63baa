import type { AuditLog, ListAuditLogsQuery } from '#generated/audit/types.ts'
import { collection } from '#platform/collection.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { view } from '#platform/view.ts'
import { nameUsers } from './activity-logs.ts'
import { AuditEntry } from './models/audit-entry.ts'
import { ownOrOfBranch } from './reach.ts'
import { sourcesOf } from './sources.ts'
import { veiledValue } from './visible-fields.ts'

const entryView = view<AuditLog>()(
  AuditEntry,
  [
    'id',
    'tenant_id',
    'sequence',
    'at',
    'type',
    'user_id',
    'operation',
    'entity',
    'entity_id',
    'request_id',
    'address',
    'detail_hash',
    'previous_hash',
    'hash',
  ],
  {
    user_name: ({ user_name }) => user_name,
    detail: ({ entity, detail }) => veiledValue(entity ?? '', detail) as AuditLog['detail'],
  },
)

// Only the chain's own worker adds to it, and no audit tells of that.
listIsMadeOf('audit_entries', { tables: [] })

export const { list } = collection<AuditEntry, AuditLog, ListAuditLogsQuery>(AuditEntry, {
  resource: 'entry',
  view: entryView,
  order: '-sequence',
  reach: ownOrOfBranch,
  gather: complete,
})

async function complete(rows: AuditEntry[]): Promise<void> {
  const sources = await sourcesOf(rows.map(({ id }) => id))
  for (const row of rows) row.detail = sources.get(row.id)?.detail ?? {}
  await nameUsers(rows)
}
