import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'

export type ValuationMethod = 'moving_average' | 'fifo'

/** How the company keeps stock. */
export interface Config {
  valuation_method: ValuationMethod
  allow_negative_stock: boolean
  backdating: 'refuse' | 'revalue'
  consumption_days: number
}

export const defaults: Config = {
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
