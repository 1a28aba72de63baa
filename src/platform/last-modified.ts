import { now, tenantId } from './context.ts'
import { database } from './database.ts'

/** No transaction of a request lives longer; a change younger than this may still have an older one under way beside it. */
const settledAfter = 60_000

/**
 * When anything of a kind last changed in the tenant, by the audit log, which knows of removals too.
 * @returns null where it is not certain that nothing older is still to come: then nothing may be concluded from it.
 */
export async function lastModified(entity: string): Promise<Date | null> {
  const [row] = await database.query<{ at: Date | null }>('SELECT max(at) AS at FROM audit_log WHERE tenant_id = $1 AND entity = $2', [tenantId(), entity])
  if (!row?.at || now().getTime() - row.at.getTime() < settledAfter) return null
  return row.at
}

/** Whether the client's date covers the last change; HTTP dates have whole seconds (RFC 9110, 13.1.3). */
export function notModifiedSince(header: string | undefined, modified: Date): boolean {
  const held = Date.parse(header ?? '')
  return Number.isFinite(held) && Math.floor(modified.getTime() / 1000) <= Math.floor(held / 1000)
}
