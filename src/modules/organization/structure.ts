import { type Model, type ModelStatic, Op, Transaction, type WhereOptions } from 'sequelize'
import type { Address } from '#generated/shared/types.ts'
import { context, membership, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { beyondScope, type Declared } from '#platform/errors.ts'

type Table = 'companies' | 'branches' | 'org_departments' | 'stores'

/** Only one change of a tree runs in a tenant at a time. Call it before rows are locked: the database takes the same lock after them. */
export async function lockTree(table: Table): Promise<void> {
  await database.query(
    `SELECT pg_advisory_xact_lock(hashtextextended(concat_ws(E'\\n', 'tree', $1::text, $2::text), 0))`,
    [table, tenantId()],
  )
}

/** In a filter: a row and what stands below it. */
export const within = (id: string): WhereOptions => ({ path: { [Op.contains]: [id] } })

/** What the database refuses of a tree, in words. */
export const treeConflicts = (
  table: Table,
  refuse: Record<'unknownParent' | 'belowItself' | 'tooDeep' | 'codeTaken', Declared>,
): Record<string, Declared> => ({
  [`${table}_code_key`]: refuse.codeTaken,
  [`${table}_parent_fkey`]: refuse.unknownParent,
  [`${table}_ring`]: refuse.belowItself,
  [`${table}_depth_check`]: refuse.tooDeep,
})

/** Whether something may be newly referred to: it is there, in use, and stays so until the commit. */
export const isInUse = async <Row extends Model>(model: ModelStatic<Row>, id: string): Promise<boolean> =>
  (await model.findOne({
    attributes: ['id'],
    where: { tenant_id: tenantId(), id, is_active: true, archived_at: null } as WhereOptions,
    lock: Transaction.LOCK.SHARE,
  })) !== null

/** Whether there is an active user of this id. Access stands above this module, so its table is asked and not its code. */
export const isManager = async (id: string): Promise<boolean> =>
  (
    await database.query(`SELECT id FROM users WHERE tenant_id = $1 AND id = $2 AND status = 'active'`, [
      tenantId(),
      id,
    ])
  ).length > 0

/** PLT-18: what something still refers to is not archived, whichever module has it. */
export async function requireUnused(
  table: Table,
  { id, archived_at }: { id: string; archived_at: Date | null },
  refuse: Record<'alreadyArchived' | 'inUse', Declared>,
): Promise<void> {
  if (archived_at) throw refuse.alreadyArchived()
  const [found] = await database.query<{ used_by: string | null }>(
    'SELECT first_reference($1::regclass, $2, $3) AS used_by',
    [table, tenantId(), id],
  )
  if (found?.used_by) throw refuse.inUse({ used_by: found.used_by })
}

/** What concerns the whole tenant is not for a role of a narrower scope. */
export function requireWholeTenant(): void {
  const { scope } = context()
  if (scope !== 'tenant') throw beyondScope(scope)
}

/** A role of a narrower scope reaches its holder's branch, and what its holder leads. */
export function requireReach(branch: string | null, manager: string | null): void {
  const { scope } = context()
  if (scope === 'tenant') return
  const { userId, branchId } = membership()
  if (manager !== userId && !(scope === 'branch' && branch !== null && branch === branchId)) throw beyondScope(scope)
}

/** An address of which nothing is known. */
export const nowhere: Address = { line1: null, line2: null, city: null, state: null, postal_code: null, country: null }
