import type { InventoryHandlers } from '#generated/inventory/handlers.ts'
import * as config from './config.ts'
import * as ledger from './ledger-entries.ts'
import * as movements from './movements.ts'
import * as priceLogs from './price-logs.ts'
import * as stock from './product-stock.ts'
import * as levels from './stock-levels.ts'
import { verify } from './verification.ts'
import * as warehouses from './warehouses.ts'

export const handlers: InventoryHandlers = {
  listInventory: ({ query }) => stock.list(query),
  getProductStock: ({ params, query }) => stock.get(params.product_id, query),
  adjustStock: ({ params, body }) => stock.adjust(params.product_id, body),
  listLowStockProducts: ({ query }) => stock.listLow(query),
  listStockLevels: ({ query }) => levels.list(query),

  listWarehouses: ({ query }) => warehouses.list(query),
  createWarehouse: ({ body }) => warehouses.create(body),
  getWarehouse: ({ params }) => warehouses.get(params.warehouse_id),
  updateWarehouse: ({ params, body }) => warehouses.update(params.warehouse_id, body),
  deleteWarehouse: ({ params }) => warehouses.archive(params.warehouse_id),

  listStockMovements: ({ query }) => movements.list(query),
  createStockMovement: ({ body }) => movements.create(body),
  getStockMovement: ({ params }) => movements.get(params.movement_id),
  receiveTransfer: ({ params, body }) => movements.receive(params.movement_id, body),
  cancelStockMovement: ({ params, body }) => movements.cancel(params.movement_id, body),

  listStockLedgerEntries: ({ query }) => ledger.list(query),
  getStockLedgerEntry: ({ params }) => ledger.get(params.entry_id),

  getInventoryConfig: () => config.get(),
  replaceInventoryConfig: ({ body }) => config.replace(body),
  verifyInventory: () => verify(),

  listPriceLogs: ({ query }) => priceLogs.list(query),
  getPriceLog: ({ params }) => priceLogs.get(params.price_log_id),
}
