import type { DocumentHolder } from '#generated/documents/types.ts'
import type { Permission } from '#generated/permissions.ts'
import type { Bind } from '#platform/collection.ts'
import { context, type Scope, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { beyondScope, lacking } from '#platform/errors.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { refuse } from './errors.ts'

/** What documents may belong to, as the module that owns it describes it. */
interface Kind {
  table: string
  /** What decides who reaches the thing, where it is a part of something else: an order, of its bills. */
  of?: { table: string; by: string }
  /** The columns that a role's scope goes by; none where the thing is of the whole tenant. */
  owner?: string
  branch?: string
  /** Whoever holds it in a scope that reaches the thing sees its documents. */
  view: Permission
  /** Whoever holds it likewise may add, change and delete them. */
  update: Permission
}

const kinds = new Map<DocumentHolder, Kind>()

/** Lets documents belong to things of another module. That module calls it; this one knows none of them. */
export function holds(type: DocumentHolder, kind: Kind): void {
  kinds.set(type, kind)
  // Who sees what of the list changes with them.
  const tables = [...kinds.values()].flatMap(({ table, of }) => (of ? [table, of.table] : [table]))
  listIsMadeOf('documents', { tables: [...new Set(['documents', ...tables])] })
}

/** In SQL, the documents that the caller may know of: those of nothing else, and those of what the caller may see. */
export function seen(bind: Bind): string {
  const held = [...kinds].flatMap(([type, kind]) => {
    const scope = scopeOf(kind.view)
    return scope ? [`("belongs_to_type" = ${bind(type)}${within(kind, scope, bind)})`] : []
  })
  return ['"belongs_to_id" IS NULL', ...held].join(' OR ')
}

/** A condition more where the caller does not reach everything. Both scopes count: the table's policy has that of the operation. */
function within(kind: Kind, scope: Scope, bind: Bind): string {
  if (scope === 'tenant' && context().scope === 'tenant') return ''
  return ` AND EXISTS (SELECT 1 FROM ${from(kind)} WHERE thing."tenant_id" = "documents"."tenant_id"
    AND thing."id" = "documents"."belongs_to_id" AND ${reached(kind, scope, bind)})`
}

/** In SQL, the thing, and as `holder` that by which it is reached. */
const from = ({ table, of = { table, by: 'id' } }: Kind): string =>
  `"${table}" AS thing JOIN "${of.table}" AS holder ON holder."tenant_id" = thing."tenant_id" AND holder."id" = thing."${of.by}"`

function reached({ owner, branch }: Kind, scope: Scope, bind: Bind): string {
  if (scope === 'tenant' || !owner) return 'true'
  const { userId = null, branchId = null } = context().actor?.membership ?? {}
  const own = `holder."${owner}" = ${bind(userId)}`
  return scope === 'branch' && branch && branchId !== null ? `(${own} OR holder."${branch}" = ${bind(branchId)})` : own
}

/** How far the caller holds a permission; work without a person reaches everything. */
function scopeOf(permission: Permission): Scope | undefined {
  const { actor, systemReason } = context()
  if (!actor) return systemReason === null ? undefined : 'tenant'
  return actor.membership?.permissions.get(permission)
}

export interface Holder {
  belongs_to_type: DocumentHolder
  belongs_to_id: string
}

interface Said {
  belongs_to_type?: DocumentHolder | null
  belongs_to_id?: string | null
}

/** What a document belongs to, if to anything; half of it is refused. */
export function holderOf({ belongs_to_type, belongs_to_id }: Said): Holder | null {
  if (!belongs_to_type !== !belongs_to_id) throw refuse.incompleteHolder()
  return belongs_to_type && belongs_to_id ? { belongs_to_type, belongs_to_id } : null
}

/** Refuses where the caller may not change what the document belongs to; what the caller does not see is unknown. */
export async function requireToChange(holder: Holder | null): Promise<void> {
  if (!holder) return
  const { belongs_to_type: type, belongs_to_id: id } = holder
  const kind = kinds.get(type)
  if (!kind || !(await isWithin(kind, kind.view, id))) throw refuse.unknownHolder({ type, id })
  const scope = scopeOf(kind.update)
  if (!scope) throw lacking(kind.update)
  if (!(await isWithin(kind, kind.update, id))) throw beyondScope(scope)
}

async function isWithin(kind: Kind, permission: Permission, id: string): Promise<boolean> {
  const scope = scopeOf(permission)
  if (!scope) return false
  const values: unknown[] = [tenantId(), id]
  const condition = reached(kind, scope, (value) => `$${values.push(value)}`)
  const text = `SELECT 1 AS found FROM ${from(kind)} WHERE thing."tenant_id" = $1 AND thing."id" = $2 AND ${condition}`
  return (await database.query(text, values)).length > 0
}
