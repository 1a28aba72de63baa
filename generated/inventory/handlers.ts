// generated from spec/, do not edit
import type { AdjustStockParams, CancelStockMovementParams, DeleteWarehouseParams, GetPriceLogParams, GetProductStockParams, GetProductStockQuery, GetStockLedgerEntryParams, GetStockMovementParams, GetWarehouseParams, InventoryConfig, InventoryConfigReplace, InventoryConfigResponse, InventoryVerification, InventoryVerificationResponse, ListInventoryQuery, ListLowStockProductsQuery, ListPriceLogsQuery, ListStockLedgerEntriesQuery, ListStockLevelsQuery, ListStockMovementsQuery, ListWarehousesQuery, LowStockProduct, LowStockProductPage, PriceLog, PriceLogPage, PriceLogResponse, ProductStock, ProductStockPage, ProductStockResponse, ReceiveTransferParams, StockAdjustment, StockLedgerEntry, StockLedgerEntryPage, StockLedgerEntryResponse, StockLevel, StockLevelPage, StockMovement, StockMovementCancel, StockMovementCreate, StockMovementPage, StockMovementResponse, TransferReceive, UpdateWarehouseParams, Warehouse, WarehouseCreate, WarehousePage, WarehouseResponse, WarehouseUpdate } from './types.ts'
import type { Pagination } from '../shared/types.ts'
import type { Reply } from '../support.ts'

export interface InventoryHandlers {
  /**
   * List stock by product
   *
   * How much there is of each product over all warehouses, by name, those of which there is nothing among them: on hand, reserved, available, on its way, and how many days it lasts at the pace of late. Services hold no stock and archived products are left out. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listInventory(request: { query: ListInventoryQuery }): Promise<{ data: Reply<ProductStock[]>; pagination: Pagination }>

  /**
   * Get the configuration of inventory
   *
   * How the company keeps stock; defaults where nobody has said otherwise. Changes nothing.
   */
  getInventoryConfig(request: Record<never, never>): Promise<Reply<InventoryConfig>>

  /**
   * Set the configuration of inventory
   *
   * Sets every field; what is left out returns to its default, but for the default warehouse, which stays. Announces `inventory_config.updated` where anything changed. Refused with 409 where the method of valuation would change after the first movement, and with 422 where the default warehouse is unknown or out of use.
   */
  replaceInventoryConfig(request: { body: InventoryConfigReplace }): Promise<Reply<InventoryConfig>>

  /**
   * List changes of prices
   *
   * Every price that a product, a variant or a spare part was given, from its first one on, the newest first: which, from what to what, by whom and why. What a product costs is shown with `products:view_cost`, its wholesale prices with `products:view_wholesale`, prices of spare parts with `spares:view_prices`; other rows are left out. Rows are never changed. Changes nothing.
   */
  listPriceLogs(request: { query: ListPriceLogsQuery }): Promise<{ data: Reply<PriceLog[]>; pagination: Pagination }>

  /**
   * Get a change of a price
   *
   * One row of the log of prices, where the caller may see that price. It never changes. Changes nothing.
   */
  getPriceLog(request: { params: GetPriceLogParams }): Promise<Reply<PriceLog>>

  /**
   * List entries of the stock ledger
   *
   * Rows of the ledger, the newest first. Rows are never changed: what corrects one is another of quantity 0 at its date, and a cancellation is the opposite row. Changes nothing.
   */
  listStockLedgerEntries(request: { query: ListStockLedgerEntriesQuery }): Promise<{ data: Reply<StockLedgerEntry[]>; pagination: Pagination }>

  /**
   * Get an entry of the stock ledger
   *
   * One row of the ledger. It never changes. Changes nothing.
   */
  getStockLedgerEntry(request: { params: GetStockLedgerEntryParams }): Promise<Reply<StockLedgerEntry>>

  /**
   * List stock levels
   *
   * What is on hand, reserved and available of each product, variant and batch in each warehouse where it lies or lay, by name. What is on its way between warehouses is left out unless `in_transit` asks for it. Changes nothing.
   */
  listStockLevels(request: { query: ListStockLevelsQuery }): Promise<{ data: Reply<StockLevel[]>; pagination: Pagination }>

  /**
   * List stock movements
   *
   * Movements of goods, whoever asked for them, the newest first: those that were made by hand, and those of documents such as receipts and stock entries. Changes nothing.
   */
  listStockMovements(request: { query: ListStockMovementsQuery }): Promise<{ data: Reply<StockMovement[]>; pagination: Pagination }>

  /**
   * Receive, issue, transfer or return goods
   *
   * Moves goods, all lines or none, and writes the ledger. A receipt comes in at `unit_cost`; an issue goes out at what the company’s method of valuation says; a transfer leaves for the place of goods in transit, with its value unchanged, until it is received; a return comes back at what it cost when it went out where `returns_line_id` names that, and goes back to a supplier with `direction` out. With `occurred_at` in the past it takes its place there: what is later is checked and valued anew, or the movement is refused, as the configuration says. Announces `stock_movement.posted`. Refused with 422 where there is not enough at that time or any later one, where goods, places or quantities do not fit, and with 403 where the caller’s scope does not reach the warehouse.
   */
  createStockMovement(request: { body: StockMovementCreate }): Promise<Reply<StockMovement>>

  /**
   * Get a stock movement
   *
   * One movement with its lines. Changes nothing.
   */
  getStockMovement(request: { params: GetStockMovementParams }): Promise<Reply<StockMovement>>

  /**
   * Cancel a stock movement
   *
   * Writes the opposite of every row of the movement, at its date: from then on it is as if nothing had moved, and what came later is valued anew. Announces `stock_movement.cancelled`. Refused with 409 where it is cancelled already, where something of it has come back, where a document made it that has to be cancelled itself, or where it only revalued; and with 422 where later movements need what it brought, or came later and the company takes nothing from before them.
   */
  cancelStockMovement(request: { params: CancelStockMovementParams; body: StockMovementCancel }): Promise<Reply<StockMovement>>

  /**
   * Receive a transfer
   *
   * Takes what has arrived of a transfer into its destination, at the value with which it left: all that is on its way, or the quantities of `lines`. Announces `stock_movement.received`. Refused with 409 where the movement is no transfer or nothing of it is on its way any more, with 422 where a line has less on its way, and with 403 where the caller’s scope does not reach the destination.
   */
  receiveTransfer(request: { params: ReceiveTransferParams; body: TransferReceive }): Promise<Reply<StockMovement>>

  /**
   * Prove that stock agrees with its ledger
   *
   * Adds up the whole ledger and compares: what is on hand and its value, layers, what is reserved and on its way, and that transfers moved value unchanged. Answers with every difference; there should be none. Changes nothing.
   */
  verifyInventory(request: Record<never, never>): Promise<Reply<InventoryVerification>>

  /**
   * List warehouses
   *
   * Places where stock lies, by name, the one for goods in transit among them once something was transferred. Archived ones are left out. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listWarehouses(request: { query: ListWarehousesQuery }): Promise<{ data: Reply<Warehouse[]>; pagination: Pagination }>

  /**
   * Create a warehouse
   *
   * Adds a place where stock lies; the first one becomes the default. With `is_default` the one that was the default becomes one like others. Announces `warehouse.created`. Refused with 409 where a warehouse that is not archived has the code, and with 422 where the store is unknown or archived, or the default would be out of use.
   */
  createWarehouse(request: { body: WarehouseCreate }): Promise<Reply<Warehouse>>

  /**
   * Delete a warehouse
   *
   * Archives the warehouse: it leaves the lists and gives its code free, and what moved there stays on record. Announces `warehouse.deleted`. Refused with 409 where stock lies there or is on its way there, where it is archived already, or where it is the place of goods in transit.
   */
  deleteWarehouse(request: { params: DeleteWarehouseParams }): Promise<void>

  /**
   * Get a warehouse
   *
   * One warehouse, archived ones too. Changes nothing.
   */
  getWarehouse(request: { params: GetWarehouseParams }): Promise<Reply<Warehouse>>

  /**
   * Update some fields of a warehouse
   *
   * Merges the body into the warehouse (RFC 7396). With `is_default` the one that was the default becomes one like others. Announces `warehouse.updated` where anything changed. Refused as creating is, and with 422 where the warehouse is archived, or is the place of goods in transit and would be used for others.
   */
  updateWarehouse(request: { params: UpdateWarehouseParams; body: WarehouseUpdate }): Promise<Reply<Warehouse>>

  /**
   * Get the stock of a product
   *
   * How much there is of a product, in each warehouse and of each variant. Answered with 404 for a service, of which there is no stock. Changes nothing.
   */
  getProductStock(request: { params: GetProductStockParams; query: GetProductStockQuery }): Promise<Reply<ProductStock>>

  /**
   * Adjust the stock of a product
   *
   * Adds to what is on hand, or with a quantity below zero takes from it, for a reason that is kept. It is a movement of the kind adjustment: announces `stock_movement.posted`. Refused with 422 where there is not as much, where goods, warehouse or quantity do not fit, and with 403 where the caller’s scope does not reach the warehouse.
   */
  adjustStock(request: { params: AdjustStockParams; body: StockAdjustment }): Promise<Reply<ProductStock>>

  /**
   * List products that run low
   *
   * Products of which no more is available than their reorder level, the shortest first, with how much to order and how many days what there is lasts. Products without a reorder level are never among them. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listLowStockProducts(request: { query: ListLowStockProductsQuery }): Promise<{ data: Reply<LowStockProduct[]>; pagination: Pagination }>
}
