import { context, tenantId } from './context.ts'
import { isSettled, tablesOf } from './last-modified.ts'

interface Known {
  total: number
  /** When anything that was counted had last changed; null where nothing ever has. */
  changedAt: string | null
}

const known = new Map<string, Known>()
const mostKnown = 10_000

/** What a reader's statement selects beside its rows, so that a total can be remembered: when a row of the list last changed, by the audit log. */
export const lastChangeSql = (table: string, bind: (value: unknown) => string): string => {
  // Of what no audit watches nothing is known: it may have changed just now.
  if (tablesOf(table).length === 0) return 'clock_timestamp()'
  const tenant = bind(tenantId())
  const newest = tablesOf(table).map(
    (name) => `(SELECT max(at) FROM audit_log WHERE tenant_id = ${tenant} AND entity = ${bind(name)})`,
  )
  return `GREATEST(${newest.join(', ')})`
}

/**
 * How many rows a condition has. To count is to go through all of them, so the figure is kept while nothing has changed
 * in what was counted; it is as exact as a count.
 * @param changedAt The last change, read before or with the rows: null for none ever, undefined where it is not known.
 */
export async function totalOf(
  text: string,
  values: readonly unknown[],
  changedAt: string | null | undefined,
  count: () => Promise<number>,
): Promise<number> {
  // Of what changed a moment ago, something may still be on its way.
  if (changedAt === undefined || (changedAt !== null && !isSettled(new Date(changedAt)))) return count()
  const { scope, actor } = context()
  const { userId, branchId } = actor?.membership ?? {}
  const reach = scope === 'tenant' ? [] : [scope, userId, branchId]
  const key = JSON.stringify([tenantId(), reach, text, values])
  const found = known.get(key)
  if (found && found.changedAt === changedAt) return found.total
  const total = await count()
  if (known.size >= mostKnown) for (const oldest of [...known.keys()].slice(0, mostKnown / 10)) known.delete(oldest)
  known.set(key, { total, changedAt })
  return total
}
