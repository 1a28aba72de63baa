import type { ListWarehousesQuery, Warehouse, WarehouseCreate, WarehouseUpdate } from '#generated/inventory/types.ts'
import { collection, sameText } from '#platform/collection.ts'
import { now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { publish } from '#platform/events.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { refuseConfig } from './errors/config.ts'
import { refuseStock } from './errors/stock.ts'
import { refuseWarehouse as refuse } from './errors/warehouse.ts'
import { warehouseCreated, warehouseDeleted, warehouseUpdated } from './events.ts'
import { Warehouse as WarehouseRow } from './models/warehouse.ts'
import { warehouseView as view } from './views.ts'

const warehouses = collection<WarehouseRow, Warehouse, ListWarehousesQuery>(WarehouseRow, {
  resource: 'warehouse',
  view,
  order: 'name',
  where: { is_archived: false },
  search: 'search_warehouses',
  filters: { code: (code) => sameText('code', code) },
  conflict: { warehouses_code_key: refuse.codeTaken, warehouses_store_fkey: refuse.unknownStore },
})

export const { list, get } = warehouses

/** A place where stock lies; the first is where goods move unless a warehouse is named. */
export async function create(body: WarehouseCreate): Promise<Warehouse> {
  await lockDefault()
  const is_default = body.is_default ?? !(await hasDefault())
  const said = await settle({ ...blank, ...body, is_default })
  if (said.is_default) await leaveDefault()
  const warehouse = view(await warehouses.insert(said))
  await publish(warehouseCreated, warehouse)
  return warehouse
}

/** Merges the given fields into the warehouse. */
export async function update(id: string, body: WarehouseUpdate): Promise<Warehouse> {
  await lockDefault()
  const row = await warehouses.lock(id)
  const { version } = row
  if (row.archived_at) throw refuse.archived()
  if (row.type === 'transit' && (body.is_default || body.is_active === false)) throw refuse.transitStays()
  const said = await settle(mergePatch(writable(row), body) as Writable, row)
  if (said.is_default && !row.is_default) await leaveDefault()
  await warehouses.save(row, said)
  const warehouse = view(row)
  if (row.version !== version) await publish(warehouseUpdated, warehouse)
  return warehouse
}

/** The warehouse leaves the lists, once nothing lies there. */
export async function archive(id: string): Promise<void> {
  const row = await warehouses.lock(id)
  if (row.archived_at) throw refuse.alreadyArchived()
  if (row.type === 'transit') throw refuse.ofTransit()
  await requireEmpty(id)
  await warehouses.save(row, { archived_at: now(), is_default: false })
  await publish(warehouseDeleted, view(row))
}

/** Makes a warehouse the one where goods move unless another is named. */
export async function makeDefault(id: string): Promise<void> {
  await lockDefault()
  const row = await WarehouseRow.findOne({ where: { tenant_id: tenantId(), id }, lock: true })
  if (row?.is_default) return
  if (row?.type !== 'stock' || !row.is_active || row.archived_at)
    throw refuseConfig.unknownWarehouse({ default_warehouse_id: id })
  await leaveDefault()
  await warehouses.save(row, { is_default: true })
  await publish(warehouseUpdated, view(row))
}

/** The id of the warehouse where goods move unless another is named. */
export async function defaultWarehouse(): Promise<string | null> {
  const [row] = await database.query<{ id: string }>('SELECT id FROM warehouses WHERE tenant_id = $1 AND is_default', [
    tenantId(),
  ])
  return row?.id ?? null
}

/** The same, where one has to be meant. */
export async function requireDefaultWarehouse(): Promise<string> {
  const id = await defaultWarehouse()
  if (id === null) throw refuseStock.noDefaultWarehouse()
  return id
}

const hasDefault = async (): Promise<boolean> => (await defaultWarehouse()) !== null

/** Only one change of what is the default runs in a tenant at a time. */
async function lockDefault(): Promise<void> {
  await database.query(
    `SELECT pg_advisory_xact_lock(hashtextextended(concat_ws(E'\\n', 'default warehouse', $1::text), 0))`,
    [tenantId()],
  )
}

async function leaveDefault(): Promise<void> {
  for (const row of await warehouses.lockAll('is_default', ['true'])) {
    await warehouses.save(row, { is_default: false })
    await publish(warehouseUpdated, view(row))
  }
}

/** The row is locked, so that nothing comes in meanwhile. */
async function requireEmpty(id: string): Promise<void> {
  const [found] = await database.query<{ products: string; expected: boolean }>(
    `SELECT (SELECT count(DISTINCT product_id) FROM stock_levels WHERE tenant_id = $1 AND warehouse_id = $2 AND (on_hand <> 0 OR reserved > 0)) AS products,
       EXISTS (SELECT FROM stock_movement_lines l JOIN stock_movements m ON m.tenant_id = l.tenant_id AND m.id = l.movement_id
         WHERE l.tenant_id = $1 AND l.to_warehouse_id = $2 AND l.received_quantity < l.quantity AND m.status IN ('in_transit', 'partially_received')) AS expected`,
    [tenantId(), id],
  )
  if (found && found.products !== '0') throw refuse.hasStock({ products: found.products })
  if (found?.expected) throw refuse.expectsStock()
}

type Writable = Required<WarehouseCreate>

/** What is stored for what was said: a whole address, a store that is there, a default that is in use. */
async function settle(said: Writable, row?: WarehouseRow) {
  if (said.is_default && !said.is_active) throw refuse.defaultOutOfUse()
  if (said.store_id !== null && said.store_id !== row?.store_id && !(await isStore(said.store_id)))
    throw refuse.unknownStore({ store_id: said.store_id })
  return { ...said, address: { ...nowhere, ...said.address } }
}

const isStore = async (id: string): Promise<boolean> =>
  (
    await database.query('SELECT id FROM stores WHERE tenant_id = $1 AND id = $2 AND archived_at IS NULL FOR SHARE', [
      tenantId(),
      id,
    ])
  ).length > 0

const nowhere = { line1: null, line2: null, city: null, state: null, postal_code: null, country: null }

const writable = (row: WarehouseRow): Writable =>
  Object.fromEntries(['code', 'name', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as never

const blank = {
  description: null,
  store_id: null,
  address: nowhere,
  phone: null,
  is_default: false,
  is_active: true,
} satisfies Omit<Writable, 'code' | 'name'>
