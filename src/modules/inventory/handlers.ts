import type { InventoryHandlers } from '#generated/inventory/handlers.ts'
import * as batches from './batches.ts'
import * as submission from './entry-submission.ts'
import * as reservations from './reservations.ts'
import * as serials from './serials.ts'
import * as entries from './stock-entries.ts'

export const handlers: InventoryHandlers = {
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
}
