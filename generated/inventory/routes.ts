// generated from spec/, do not edit
import { type Route, route } from '../support.ts'
import type { InventoryHandlers } from './handlers.ts'
import { adjustStockParams, cancelStockMovementParams, deleteWarehouseParams, getPriceLogParams, getProductStockParams, getProductStockQuery, getStockLedgerEntryParams, getStockMovementParams, getWarehouseParams, inventoryConfigReplace, listInventoryQuery, listLowStockProductsQuery, listPriceLogsQuery, listStockLedgerEntriesQuery, listStockLevelsQuery, listStockMovementsQuery, listWarehousesQuery, receiveTransferParams, stockAdjustment, stockMovementCancel, stockMovementCreate, transferReceive, updateWarehouseParams, warehouseCreate, warehouseUpdate } from './validators.ts'

export const routes: Record<keyof InventoryHandlers, Route> = {
  /** List stock by product */
  listInventory: route({ method: 'get', path: "/api/v1/inventory", request: { query: listInventoryQuery }, responses: { 200: { description: "A page of stock." } } }),
  /** Get the configuration of inventory */
  getInventoryConfig: route({ method: 'get', path: "/api/v1/inventory/config", responses: { 200: { description: "The configuration as it stands." } } }),
  /** Set the configuration of inventory */
  replaceInventoryConfig: route({ method: 'put', path: "/api/v1/inventory/config", request: { body: { required: true, content: { "application/json": { schema: inventoryConfigReplace } } } }, responses: { 200: { description: "The configuration as it stands." } } }),
  /** List changes of prices */
  listPriceLogs: route({ method: 'get', path: "/api/v1/inventory/price-logs", request: { query: listPriceLogsQuery }, responses: { 200: { description: "A page of changes." } } }),
  /** Get a change of a price */
  getPriceLog: route({ method: 'get', path: "/api/v1/inventory/price-logs/{price_log_id}", request: { params: getPriceLogParams }, responses: { 200: { description: "The change." } } }),
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
