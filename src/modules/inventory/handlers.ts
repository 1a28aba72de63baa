import type { InventoryHandlers } from '#generated/inventory/handlers.ts'
import * as batches from './batches.ts'
import * as config from './config.ts'
import * as submission from './entry-submission.ts'
import * as ledger from './ledger-entries.ts'
import * as movements from './movements.ts'
import * as priceLogs from './price-logs.ts'
import * as stock from './product-stock.ts'
import * as reservations from './reservations.ts'
import * as serials from './serials.ts'
import * as entries from './stock-entries.ts'
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

  listBatches: ({ query }) => batches.list(query),
  createBatch: ({ body }) => batches.create(body),
  getBatch: ({ params }) => batches.get(params.batch_id),
  updateBatch: ({ params, body }) => batches.update(params.batch_id, body),

  listSerials: ({ query }) => serials.list(query),
  createSerial: ({ body }) => serials.create(body),
  getSerial: ({ params }) => serials.get(params.serial_id),
  replaceSerial: ({ params, body }) => serials.replace(params.serial_id, body),
  updateSerial: ({ params, body }) => serials.update(params.serial_id, body),
  deleteSerial: ({ params }) => serials.remove(params.serial_id),
  listSerialHistory: ({ params, query }) => serials.listHistory(params.serial_id, query),

  listReservations: ({ query }) => reservations.list(query),
  createReservation: ({ body }) => reservations.create(body),
  getReservation: ({ params }) => reservations.get(params.reservation_id),
  releaseReservation: ({ params }) => reservations.release(params.reservation_id),

  listStockEntries: ({ query }) => entries.list(query),
  createStockEntry: ({ body }) => entries.create(body),
  getStockEntry: ({ params }) => entries.get(params.stock_entry_id),
  replaceStockEntry: ({ params, body }) => entries.replace(params.stock_entry_id, body),
  updateStockEntry: ({ params, body }) => entries.update(params.stock_entry_id, body),
  deleteStockEntry: ({ params }) => entries.remove(params.stock_entry_id),
  submitStockEntry: ({ params }) => submission.submit(params.stock_entry_id),
  cancelStockEntry: ({ params, body }) => submission.cancel(params.stock_entry_id, body),
  listPriceLogs: ({ query }) => priceLogs.list(query),
  getPriceLog: ({ params }) => priceLogs.get(params.price_log_id),
}
