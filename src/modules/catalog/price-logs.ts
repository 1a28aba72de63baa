import type { ListPriceLogsQuery, PriceLog } from '#generated/inventory/types.ts'
import { collection } from '#platform/collection.ts'
import { can } from '#platform/context.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { PriceLog as PriceLogRow } from './models/price-log.ts'
import { priceLogView as view } from './views.ts'

const priceLogs = collection<PriceLogRow, PriceLog, ListPriceLogsQuery>(PriceLogRow, {
  resource: 'price_log',
  view,
  order: '-created_at',
  sees: () => {
    const ofProducts = [
      `'sale_price'`,
      ...(can('products:view_cost') ? [`'cost_price'`] : []),
      ...(can('products:view_wholesale') ? [`'wholesale_price'`] : []),
    ]
    const ofSpares = can('spares:view_prices') ? ' OR spare_id IS NOT NULL' : ''
    return `spare_id IS NULL AND price IN (${ofProducts.join(', ')})${ofSpares}`
  },
})
// No audit watches what is a trace itself.
listIsMadeOf('price_logs', { tables: [] })

export const { list, get } = priceLogs
