import { Op, type WhereOptions } from 'sequelize'
import type { Batch, BatchCreate, BatchUpdate, ListBatchesQuery } from '#generated/inventory/types.ts'
import { type Goods, goods } from '#modules/catalog/index.ts'
import { collection, foundBy, sameText } from '#platform/collection.ts'
import { now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { publish } from '#platform/events.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { refuseBatch as refuse } from './errors/batch.ts'
import { batchCreated, batchUpdated } from './events.ts'
import type { Item } from './items.ts'
import { Batch as BatchRow, type Lot } from './models/batch.ts'
import { requireTracked } from './tracked.ts'
import { batchView as view } from './tracking-views.ts'

export const batches = collection<BatchRow, Batch, ListBatchesQuery>(BatchRow, {
  resource: 'batch',
  view,
  order: 'expires_on',
  search: 'search_batches',
  filters: {
    code: (code) => sameText('code', code),
    warehouse_id: (id) => ({
      id: foundBy(
        'SELECT batch_id FROM stock_levels WHERE tenant_id = $1 AND warehouse_id = $2 AND batch_id IS NOT NULL AND on_hand <> 0',
        [tenantId(), id],
      ),
    }),
    in_stock: (wanted) =>
      among(wanted, 'SELECT batch_id FROM stock_levels WHERE tenant_id = $1 AND batch_id IS NOT NULL AND on_hand > 0', [
        tenantId(),
      ]),
    is_expired: (wanted) =>
      among(wanted, 'SELECT id FROM batches WHERE tenant_id = $1 AND expires_on < tenant_day($1, $2)', [
        tenantId(),
        now().toISOString(),
      ]),
  },
  conflict: { batches_code_key: refuse.codeTaken, batches_made_check: refuse.expiresBeforeMade },
  gather: gatherLots,
})
// What lies of a batch, and whether its day has passed, is in no audit.
listIsMadeOf('batches', { tables: [] })

export const { list, get } = batches

const among = (wanted: boolean, sql: string, values: string[]): WhereOptions => {
  const { [Op.in]: found } = foundBy(sql, values)
  return { id: wanted ? { [Op.in]: found } : { [Op.notIn]: found } } as WhereOptions
}

/** A batch that is known before anything of it arrives. */
export async function create({ product_id, variant_id = null, ...body }: BatchCreate): Promise<Batch> {
  const [product] = await goods([{ product_id, variant_id, field: 'product_id' }])
  const { unit_id, has_variants } = requireTracked(product, 'batch', 'product_id')
  requireOrder(body)
  const row = await batches.insert({ ...blank, ...body, product_id, variant_id, unit_id, has_variants })
  const batch = await batches.shown(row)
  await publish(batchCreated, batch)
  return batch
}

/** Merges the given fields; a batch that is held back is passed over by issues. */
export async function update(id: string, body: BatchUpdate): Promise<Batch> {
  const row = await batches.lock(id)
  const { version } = row
  const said = mergePatch(writable(row), body) as Writable
  requireOrder(said)
  await batches.save(row, said)
  const batch = await batches.shown(row)
  if (row.version !== version) await publish(batchUpdated, batch)
  return batch
}

/** A batch that a receipt brings along. */
export async function register(
  item: Item,
  { code, expires_on = null }: { code: string; expires_on?: string | null },
): Promise<BatchRow> {
  const [product] = await goods([{ ...item, field: 'product_id' }], { archived: true })
  const { product_id, variant_id, unit_id, has_variants } = product as Goods
  const row = await batches.insert({ ...blank, code, expires_on, product_id, variant_id, unit_id, has_variants })
  await publish(batchCreated, await batches.shown(row))
  return row
}

function requireOrder({ manufactured_on, expires_on }: Partial<Writable>): void {
  if (manufactured_on && expires_on && expires_on < manufactured_on)
    throw refuse.expiresBeforeMade({ manufactured_on, expires_on })
}

/** Reads what there is of each batch, and where. */
export async function gatherLots(rows: BatchRow[]): Promise<void> {
  const lots = await database.query<Lot & { batch_id: string }>(
    `SELECT batch_id, warehouse_id, trim_scale(on_hand)::text AS quantity_on_hand, trim_scale(reserved)::text AS reserved_quantity
     FROM stock_levels WHERE tenant_id = $1 AND batch_id = ANY ($2::uuid[]) AND (on_hand <> 0 OR reserved <> 0) ORDER BY warehouse_id`,
    [tenantId(), rows.map(({ id }) => id)],
  )
  const [{ today } = { today: '' }] = await database.query<{ today: string }>('SELECT tenant_day($1, $2) AS today', [
    tenantId(),
    now().toISOString(),
  ])
  for (const row of rows) {
    row.lots = lots.filter(({ batch_id }) => batch_id === row.id).map(({ batch_id: _, ...lot }) => lot)
    row.is_past = row.expires_on !== null && row.expires_on < today
  }
}

type Writable = Required<BatchUpdate>

const writable = (row: BatchRow): Writable =>
  Object.fromEntries(['code', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as never

const blank = {
  supplier_code: null,
  manufactured_on: null,
  expires_on: null,
  is_blocked: false,
  notes: null,
} satisfies Omit<Writable, 'code'>
