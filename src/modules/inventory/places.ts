import { context, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { about, beyondScope } from '#platform/errors.ts'
import { newId } from '#platform/identifiers.ts'
import { refuseStock as refuse } from './errors/stock.ts'
import { fieldOf, type PostingLine } from './postings.ts'

interface Warehouse {
  id: string
  code: string
  name: string
  branch_id: string | null
  usable: boolean
}

/**
 * The warehouses that lines name, by id. Each has to be in use and no place of transit, and stays so until the transaction ends;
 * where the caller's role reaches one branch alone, it has to be that branch's.
 */
export async function warehousesOf(lines: readonly PostingLine[]): Promise<Map<string, Warehouse>> {
  const named = lines.flatMap((line) => [
    { id: line.warehouse_id, field: fieldOf(line, 'warehouse_id') },
    ...(line.to_warehouse_id ? [{ id: line.to_warehouse_id, field: fieldOf(line, 'to_warehouse_id') }] : []),
  ])
  const rows = await database.query<Warehouse>(
    `SELECT w.id, w.code, w.name, (SELECT s.branch_id FROM stores s WHERE s.tenant_id = $1 AND s.id = w.store_id) AS branch_id,
       w.type = 'stock' AND w.is_active AND w.archived_at IS NULL AS usable
     FROM warehouses w WHERE w.tenant_id = $1 AND w.id = ANY ($2) ORDER BY w.id FOR SHARE OF w`,
    [tenantId(), [...new Set(named.map(({ id }) => id))]],
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  for (const { id, field } of named) {
    const warehouse = known.get(id)
    if (!warehouse?.usable) throw about(field, refuse.unknownWarehouse({ warehouse_id: id }))
    requireReach(warehouse)
  }
  return known
}

/** Stock is moved where the caller works; to look at it is another matter. */
export function requireReach({ branch_id }: { branch_id: string | null }): void {
  const { scope, actor } = context()
  if (scope === 'tenant') return
  const own = actor?.membership?.branchId ?? null
  if (scope === 'own' || branch_id === null || branch_id !== own) throw beyondScope(scope)
}

/** Where everything lies that is on its way; made when it is first needed. */
export async function transitWarehouse(): Promise<string> {
  const find = () =>
    database.query<{ id: string }>(`SELECT id FROM warehouses WHERE tenant_id = $1 AND type = 'transit'`, [tenantId()])
  const [known] = await find()
  if (known) return known.id
  for (const code of ['TRANSIT', `TRANSIT-${newId().slice(-12)}`]) {
    await database.query(
      `INSERT INTO warehouses (tenant_id, id, code, name, type) VALUES ($1, $2, $3, 'Goods in transit', 'transit') ON CONFLICT DO NOTHING`,
      [tenantId(), newId(), code],
    )
    const [made] = await find()
    if (made) return made.id
  }
  throw new Error('There is no place for goods in transit')
}
