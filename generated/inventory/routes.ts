// generated from spec/, do not edit
import { type Route, route } from '../support.ts'
import type { InventoryHandlers } from './handlers.ts'
import { adjustStockParams, batchCreate, batchUpdate, cancelStockEntryParams, cancelStockMovementParams, deleteSerialParams, deleteStockEntryParams, deleteWarehouseParams, getBatchParams, getPriceLogParams, getProductStockParams, getProductStockQuery, getReservationParams, getSerialParams, getStockEntryParams, getStockLedgerEntryParams, getStockMovementParams, getWarehouseParams, inventoryConfigReplace, listBatchesQuery, listInventoryQuery, listLowStockProductsQuery, listPriceLogsQuery, listReservationsQuery, listSerialHistoryParams, listSerialHistoryQuery, listSerialsQuery, listStockEntriesQuery, listStockLedgerEntriesQuery, listStockLevelsQuery, listStockMovementsQuery, listWarehousesQuery, receiveTransferParams, releaseReservationParams, replaceSerialParams, replaceStockEntryParams, serialCreate, serialUpdate, stockAdjustment, stockEntryCancel, stockEntryCreate, stockEntryUpdate, stockMovementCancel, stockMovementCreate, stockReservationCreate, submitStockEntryParams, transferReceive, updateBatchParams, updateSerialParams, updateStockEntryParams, updateWarehouseParams, warehouseCreate, warehouseUpdate } from './validators.ts'

export const routes: Record<keyof InventoryHandlers, Route> = {
  /** List stock by product */
  listInventory: route({ method: 'get', path: "/api/v1/inventory", request: { query: listInventoryQuery }, responses: { 200: { description: "A page of stock." } } }),
  /** List batches */
  listBatches: route({ method: 'get', path: "/api/v1/inventory/batches", request: { query: listBatchesQuery }, responses: { 200: { description: "A page of batches." } } }),
  /** Create a batch */
  createBatch: route({ method: 'post', path: "/api/v1/inventory/batches", request: { body: { required: true, content: { "application/json": { schema: batchCreate } } } }, responses: { 201: { description: "The batch as it stands." } } }),
  /** Get a batch */
  getBatch: route({ method: 'get', path: "/api/v1/inventory/batches/{batch_id}", request: { params: getBatchParams }, responses: { 200: { description: "The batch as it stands." } } }),
  /** Update some fields of a batch */
  updateBatch: route({ method: 'patch', path: "/api/v1/inventory/batches/{batch_id}", request: { params: updateBatchParams, body: { required: true, content: { "application/json": { schema: batchUpdate } } } }, responses: { 200: { description: "The batch as it stands." } } }),
  /** Get the configuration of inventory */
  getInventoryConfig: route({ method: 'get', path: "/api/v1/inventory/config", responses: { 200: { description: "The configuration as it stands." } } }),
  /** Set the configuration of inventory */
  replaceInventoryConfig: route({ method: 'put', path: "/api/v1/inventory/config", request: { body: { required: true, content: { "application/json": { schema: inventoryConfigReplace } } } }, responses: { 200: { description: "The configuration as it stands." } } }),
  /** List changes of prices */
  listPriceLogs: route({ method: 'get', path: "/api/v1/inventory/price-logs", request: { query: listPriceLogsQuery }, responses: { 200: { description: "A page of changes." } } }),
  /** Get a change of a price */
  getPriceLog: route({ method: 'get', path: "/api/v1/inventory/price-logs/{price_log_id}", request: { params: getPriceLogParams }, responses: { 200: { description: "The change." } } }),
  /** List reservations */
  listReservations: route({ method: 'get', path: "/api/v1/inventory/reservations", request: { query: listReservationsQuery }, responses: { 200: { description: "A page of reservations." } } }),
  /** Reserve stock */
  createReservation: route({ method: 'post', path: "/api/v1/inventory/reservations", request: { body: { required: true, content: { "application/json": { schema: stockReservationCreate } } } }, responses: { 201: { description: "The reservation as it stands." } } }),
  /** Get a reservation */
  getReservation: route({ method: 'get', path: "/api/v1/inventory/reservations/{reservation_id}", request: { params: getReservationParams }, responses: { 200: { description: "The reservation as it stands." } } }),
  /** Release a reservation */
  releaseReservation: route({ method: 'post', path: "/api/v1/inventory/reservations/{reservation_id}/release", request: { params: releaseReservationParams }, responses: { 200: { description: "The reservation as it stands." } } }),
  /** List serial numbers */
  listSerials: route({ method: 'get', path: "/api/v1/inventory/serials", request: { query: listSerialsQuery }, responses: { 200: { description: "A page of serial numbers." } } }),
  /** Create a serial number */
  createSerial: route({ method: 'post', path: "/api/v1/inventory/serials", request: { body: { required: true, content: { "application/json": { schema: serialCreate } } } }, responses: { 201: { description: "The serial number as it stands." } } }),
  /** Delete a serial number */
  deleteSerial: route({ method: 'delete', path: "/api/v1/inventory/serials/{serial_id}", request: { params: deleteSerialParams }, responses: { 204: { description: "The serial number is gone." } } }),
  /** Get a serial number */
  getSerial: route({ method: 'get', path: "/api/v1/inventory/serials/{serial_id}", request: { params: getSerialParams }, responses: { 200: { description: "The serial number as it stands." } } }),
  /** Update some fields of a serial number */
  updateSerial: route({ method: 'patch', path: "/api/v1/inventory/serials/{serial_id}", request: { params: updateSerialParams, body: { required: true, content: { "application/json": { schema: serialUpdate } } } }, responses: { 200: { description: "The serial number as it stands." } } }),
  /** Replace a serial number */
  replaceSerial: route({ method: 'put', path: "/api/v1/inventory/serials/{serial_id}", request: { params: replaceSerialParams, body: { required: true, content: { "application/json": { schema: serialCreate } } } }, responses: { 200: { description: "The serial number as it stands." } } }),
  /** List the history of a serial number */
  listSerialHistory: route({ method: 'get', path: "/api/v1/inventory/serials/{serial_id}/history", request: { params: listSerialHistoryParams, query: listSerialHistoryQuery }, responses: { 200: { description: "A page of moves." } } }),
  /** List stock entries */
  listStockEntries: route({ method: 'get', path: "/api/v1/inventory/stock-entries", request: { query: listStockEntriesQuery }, responses: { 200: { description: "A page of stock entries." } } }),
  /** Create a stock entry */
  createStockEntry: route({ method: 'post', path: "/api/v1/inventory/stock-entries", request: { body: { required: true, content: { "application/json": { schema: stockEntryCreate } } } }, responses: { 201: { description: "The stock entry as it stands." } } }),
  /** Delete a stock entry */
  deleteStockEntry: route({ method: 'delete', path: "/api/v1/inventory/stock-entries/{stock_entry_id}", request: { params: deleteStockEntryParams }, responses: { 204: { description: "The draft is gone." } } }),
  /** Get a stock entry */
  getStockEntry: route({ method: 'get', path: "/api/v1/inventory/stock-entries/{stock_entry_id}", request: { params: getStockEntryParams }, responses: { 200: { description: "The stock entry as it stands." } } }),
  /** Update some fields of a stock entry */
  updateStockEntry: route({ method: 'patch', path: "/api/v1/inventory/stock-entries/{stock_entry_id}", request: { params: updateStockEntryParams, body: { required: true, content: { "application/json": { schema: stockEntryUpdate } } } }, responses: { 200: { description: "The stock entry as it stands." } } }),
  /** Replace a stock entry */
  replaceStockEntry: route({ method: 'put', path: "/api/v1/inventory/stock-entries/{stock_entry_id}", request: { params: replaceStockEntryParams, body: { required: true, content: { "application/json": { schema: stockEntryCreate } } } }, responses: { 200: { description: "The stock entry as it stands." } } }),
  /** Cancel a stock entry */
  cancelStockEntry: route({ method: 'post', path: "/api/v1/inventory/stock-entries/{stock_entry_id}/cancel", request: { params: cancelStockEntryParams, body: { required: true, content: { "application/json": { schema: stockEntryCancel } } } }, responses: { 200: { description: "The stock entry as it stands." } } }),
  /** Submit a stock entry */
  submitStockEntry: route({ method: 'post', path: "/api/v1/inventory/stock-entries/{stock_entry_id}/submit", request: { params: submitStockEntryParams }, responses: { 200: { description: "The stock entry as it stands." } } }),
  /** List entries of the stock ledger */
  listStockLedgerEntries: route({ method: 'get', path: "/api/v1/inventory/stock-ledgers", request: { query: listStockLedgerEntriesQuery }, responses: { 200: { description: "A page of entries." } } }),
  /** Get an entry of the stock ledger */
  getStockLedgerEntry: route({ method: 'get', path: "/api/v1/inventory/stock-ledgers/{entry_id}", request: { params: getStockLedgerEntryParams }, responses: { 200: { description: "The entry." } } }),
  /** List stock levels */
  listStockLevels: route({ method: 'get', path: "/api/v1/inventory/stock-levels", request: { query: listStockLevelsQuery }, responses: { 200: { description: "A page of levels." } } }),
  /** List stock movements */
  listStockMovements: route({ method: 'get', path: "/api/v1/inventory/stock-movements", request: { query: listStockMovementsQuery }, responses: { 200: { description: "A page of movements." } } }),
  /** Receive, issue, transfer or return goods */
  createStockMovement: route({ method: 'post', path: "/api/v1/inventory/stock-movements", request: { body: { required: true, content: { "application/json": { schema: stockMovementCreate } } } }, responses: { 201: { description: "The movement as it stands." } } }),
  /** Get a stock movement */
  getStockMovement: route({ method: 'get', path: "/api/v1/inventory/stock-movements/{movement_id}", request: { params: getStockMovementParams }, responses: { 200: { description: "The movement as it stands." } } }),
  /** Cancel a stock movement */
  cancelStockMovement: route({ method: 'post', path: "/api/v1/inventory/stock-movements/{movement_id}/cancel", request: { params: cancelStockMovementParams, body: { required: true, content: { "application/json": { schema: stockMovementCancel } } } }, responses: { 200: { description: "The movement as it stands." } } }),
  /** Receive a transfer */
  receiveTransfer: route({ method: 'post', path: "/api/v1/inventory/stock-movements/{movement_id}/receive", request: { params: receiveTransferParams, body: { required: true, content: { "application/json": { schema: transferReceive } } } }, responses: { 200: { description: "The movement as it stands." } } }),
  /** Prove that stock agrees with its ledger */
  verifyInventory: route({ method: 'get', path: "/api/v1/inventory/verify", responses: { 200: { description: "What was compared, and where it differs." } } }),
  /** List warehouses */
  listWarehouses: route({ method: 'get', path: "/api/v1/inventory/warehouses", request: { query: listWarehousesQuery }, responses: { 200: { description: "A page of warehouses." } } }),
  /** Create a warehouse */
  createWarehouse: route({ method: 'post', path: "/api/v1/inventory/warehouses", request: { body: { required: true, content: { "application/json": { schema: warehouseCreate } } } }, responses: { 201: { description: "The warehouse as it stands." } } }),
  /** Delete a warehouse */
  deleteWarehouse: route({ method: 'delete', path: "/api/v1/inventory/warehouses/{warehouse_id}", request: { params: deleteWarehouseParams }, responses: { 204: { description: "The warehouse is archived." } } }),
  /** Get a warehouse */
  getWarehouse: route({ method: 'get', path: "/api/v1/inventory/warehouses/{warehouse_id}", request: { params: getWarehouseParams }, responses: { 200: { description: "The warehouse as it stands." } } }),
  /** Update some fields of a warehouse */
  updateWarehouse: route({ method: 'patch', path: "/api/v1/inventory/warehouses/{warehouse_id}", request: { params: updateWarehouseParams, body: { required: true, content: { "application/json": { schema: warehouseUpdate } } } }, responses: { 200: { description: "The warehouse as it stands." } } }),
  /** Get the stock of a product */
  getProductStock: route({ method: 'get', path: "/api/v1/inventory/{product_id}", request: { params: getProductStockParams, query: getProductStockQuery }, responses: { 200: { description: "The stock as it stands." } } }),
  /** Adjust the stock of a product */
  adjustStock: route({ method: 'post', path: "/api/v1/inventory/{product_id}/adjust", request: { params: adjustStockParams, body: { required: true, content: { "application/json": { schema: stockAdjustment } } } }, responses: { 200: { description: "The stock as it stands." } } }),
  /** List products that run low */
  listLowStockProducts: route({ method: 'get', path: "/api/v1/products/low-stock", request: { query: listLowStockProductsQuery }, responses: { 200: { description: "A page of products." } } }),
}
