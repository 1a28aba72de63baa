import { now, tenantId } from './context.ts'
import { database } from './database.ts'

/** No transaction of a request lives longer; a change younger than this may still have an older one under way beside it. */
const settledAfter = 60_000

interface Sources {
  /** Tables whose rows the list shows; that of its own name where nothing is said, none where no audit watches it. */
  tables: readonly string[]
  /** The last moment at which time alone changed what the list shows, such as something expiring. */
  moment?: () => Promise<Date | null>
}

const sources = new Map<string, Sources>()

/** Declares what a list is made of besides the table of its own name; `Last-Modified` counts all of it. */
export const listIsMadeOf = (resource: string, made: Sources): void => void sources.set(resource, made)

/** The tables that a list is made of. */
export const tablesOf = (resource: string): readonly string[] => sources.get(resource)?.tables ?? [resource]

/** Whether nothing that is older can still be on its way. */
export const isSettled = (changed: Date): boolean => now().getTime() - changed.getTime() >= settledAfter

/**
 * When anything in a list last changed in the tenant, by the audit log, which knows of removals too.
 * @returns null where it is not certain that nothing older is still to come: then nothing may be concluded from it.
 */
export async function lastModified(resource: string): Promise<Date | null> {
  const moment = sources.get(resource)?.moment
  const [row] = await database.query<{ at: Date | null }>(
    `SELECT max(newest.at) AS at FROM unnest($2::text[]) AS made (of_table),
       LATERAL (SELECT max(l.at) AS at FROM audit_log l WHERE l.tenant_id = $1 AND l.entity = made.of_table) newest`,
    [tenantId(), tablesOf(resource)],
  )
  if (!row?.at || !isSettled(row.at)) return null
  const passed = await moment?.()
  return passed && passed > row.at ? passed : row.at
}

/** Whether the client's date covers the last change; HTTP dates have whole seconds (RFC 9110, 13.1.3). */
export function notModifiedSince(header: string | undefined, modified: Date): boolean {
  const held = Date.parse(header ?? '')
  return Number.isFinite(held) && Math.floor(modified.getTime() / 1000) <= Math.floor(held / 1000)
}
