import type { ActivityLog, ListActivityLogsQuery } from '#generated/audit/types.ts'
import { namesOfUsers } from '#modules/access/index.ts'
import { collection } from '#platform/collection.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { view } from '#platform/view.ts'
import { shownChanges } from './changes.ts'
import { ActivityLog as LogRow } from './models/activity-log.ts'
import { ownOrOfBranch } from './reach.ts'

const logView = view<ActivityLog>()(
  LogRow,
  ['id', 'at', 'user_id', 'action', 'operation', 'entity', 'entity_id', 'request_id', 'address'],
  {
    user_name: ({ user_name }) => user_name,
    changes: ({ entity, changes }) => shownChanges(entity, changes),
  },
)

// It grows with every change there is, and no audit tells of that.
listIsMadeOf('audit_log', { tables: [] })

export const { list, get } = collection<LogRow, ActivityLog, ListActivityLogsQuery>(LogRow, {
  resource: 'change',
  view: logView,
  order: '-at',
  reach: ownOrOfBranch,
  gather: nameUsers,
})

/** Puts beside each row what its user is called now. */
export async function nameUsers(rows: { user_id: string | null; user_name: string | null }[]): Promise<void> {
  const names = await namesOfUsers(rows.flatMap(({ user_id }) => user_id ?? []))
  for (const row of rows) row.user_name = names.get(row.user_id ?? '') ?? null
}
