import type { InventoryConfig, InventoryConfigReplace } from '#generated/inventory/types.ts'
import { context, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { stale } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { names, versionOf } from '#platform/view.ts'
import { refuseConfig as refuse } from './errors/config.ts'
import { inventoryConfigUpdated } from './events.ts'
import { InventoryConfig as ConfigRow } from './models/inventory-config.ts'
import { defaultWarehouse, makeDefault } from './warehouses.ts'

/** How the company keeps stock. */
export type Config = Pick<ConfigRow, 'valuation_method' | 'allow_negative_stock' | 'backdating' | 'consumption_days'>
export type ValuationMethod = Config['valuation_method']

const defaults: Config = {
  valuation_method: 'moving_average',
  allow_negative_stock: false,
  backdating: 'revalue',
  consumption_days: 30,
}

/** The configuration of the tenant; the defaults where nothing was said. */
export async function currentConfig(): Promise<Config> {
  const [row] = await database.query<Config>(
    'SELECT valuation_method, allow_negative_stock, backdating, consumption_days FROM inventory_configs WHERE tenant_id = $1',
    [tenantId()],
  )
  return row ?? defaults
}

export async function get(): Promise<InventoryConfig> {
  return shown(await ConfigRow.findOne({ where: { tenant_id: tenantId() } }))
}

/** Sets every field anew; the default warehouse stays where none is named. */
export async function replace({ default_warehouse_id, ...body }: InventoryConfigReplace): Promise<InventoryConfig> {
  // Whoever moves something for the first time waits for the row as well.
  await database.query('INSERT INTO inventory_configs (tenant_id) VALUES ($1) ON CONFLICT DO NOTHING', [tenantId()])
  const row = (await ConfigRow.findOne({ where: { tenant_id: tenantId() }, lock: true })) as ConfigRow
  const { ifMatch } = context()
  if (ifMatch !== null && !names(ifMatch, `"${row.version}"`)) throw stale('inventory_config')
  const before = await shown(row)
  const said = { ...defaults, ...body }
  if (before.is_method_fixed && said.valuation_method !== row.valuation_method)
    throw refuse.methodFixed({ valuation_method: row.valuation_method })
  if (default_warehouse_id !== undefined) await makeDefault(default_warehouse_id)
  await row.update(said)
  await row.reload()
  const config = await shown(row)
  if (JSON.stringify({ ...config, updated_at: before.updated_at }) !== JSON.stringify(before))
    await publish(inventoryConfigUpdated, config)
  return config
}

async function shown(row: ConfigRow | null): Promise<InventoryConfig> {
  const [found] = await database.query<{ moved: boolean }>(
    'SELECT EXISTS (SELECT FROM stock_items WHERE tenant_id = $1) AS moved',
    [tenantId()],
  )
  const { valuation_method, allow_negative_stock, backdating, consumption_days } = row ?? defaults
  const config: InventoryConfig = {
    valuation_method,
    is_method_fixed: found?.moved ?? false,
    allow_negative_stock,
    backdating,
    consumption_days,
    default_warehouse_id: await defaultWarehouse(),
    updated_at: row?.updated_at.toISOString() ?? null,
  }
  Object.defineProperty(config, versionOf, { value: row?.version ?? 0 })
  return config
}
