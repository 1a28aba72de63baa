// generated from spec/, do not edit
import type { AdjustStockParams, Batch, BatchCreate, BatchPage, BatchResponse, BatchUpdate, CancelStockEntryParams, CancelStockMovementParams, DeleteSerialParams, DeleteStockEntryParams, DeleteWarehouseParams, GetBatchParams, GetPriceLogParams, GetProductStockParams, GetProductStockQuery, GetReservationParams, GetSerialParams, GetStockEntryParams, GetStockLedgerEntryParams, GetStockMovementParams, GetWarehouseParams, InventoryConfig, InventoryConfigReplace, InventoryConfigResponse, InventoryVerification, InventoryVerificationResponse, ListBatchesQuery, ListInventoryQuery, ListLowStockProductsQuery, ListPriceLogsQuery, ListReservationsQuery, ListSerialHistoryParams, ListSerialHistoryQuery, ListSerialsQuery, ListStockEntriesQuery, ListStockLedgerEntriesQuery, ListStockLevelsQuery, ListStockMovementsQuery, ListWarehousesQuery, LowStockProduct, LowStockProductPage, PriceLog, PriceLogPage, PriceLogResponse, ProductStock, ProductStockPage, ProductStockResponse, ReceiveTransferParams, ReleaseReservationParams, ReplaceSerialParams, ReplaceStockEntryParams, Serial, SerialCreate, SerialMove, SerialMovePage, SerialPage, SerialResponse, SerialUpdate, StockAdjustment, StockEntry, StockEntryCancel, StockEntryCreate, StockEntryPage, StockEntryResponse, StockEntryUpdate, StockLedgerEntry, StockLedgerEntryPage, StockLedgerEntryResponse, StockLevel, StockLevelPage, StockMovement, StockMovementCancel, StockMovementCreate, StockMovementPage, StockMovementResponse, StockReservation, StockReservationCreate, StockReservationPage, StockReservationResponse, SubmitStockEntryParams, TransferReceive, UpdateBatchParams, UpdateSerialParams, UpdateStockEntryParams, UpdateWarehouseParams, Warehouse, WarehouseCreate, WarehousePage, WarehouseResponse, WarehouseUpdate } from './types.ts'
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
   * List batches
   *
   * Batches of goods that are tracked so, the first to expire first, with what is in stock of each. `search` looks through their codes, those of the maker, and the names and SKUs of their products; the best match then comes first unless `ordering` says otherwise. Changes nothing.
   */
  listBatches(request: { query: ListBatchesQuery }): Promise<{ data: Reply<Batch[]>; pagination: Pagination }>

  /**
   * Create a batch
   *
   * Adds a batch of a product that is tracked by batches, before anything of it arrives; a receipt that names an unknown code does the same. From then on the kind, the unit and the tracking of the product stand. Announces `batch.created`. Refused with 409 where the product has a batch of this code, and with 422 where the product or the variant is unknown, where it is not tracked by batches, or where the batch expires before it was made.
   */
  createBatch(request: { body: BatchCreate }): Promise<Reply<Batch>>

  /**
   * Get a batch
   *
   * One batch, with what is in stock of it in each warehouse. Changes nothing.
   */
  getBatch(request: { params: GetBatchParams }): Promise<Reply<Batch>>

  /**
   * Update some fields of a batch
   *
   * Merges the body into the batch (RFC 7396): a field left out stays, a null clears. With `is_blocked` it is held back: no issue takes from it. Announces `batch.updated` where anything changed. Refused as creating is.
   */
  updateBatch(request: { params: UpdateBatchParams; body: BatchUpdate }): Promise<Reply<Batch>>

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
   * List reservations
   *
   * What is promised of the stock, and what became of it; the newest first. Changes nothing.
   */
  listReservations(request: { query: ListReservationsQuery }): Promise<{ data: Reply<StockReservation[]>; pagination: Pagination }>

  /**
   * Reserve stock
   *
   * Promises so much of a product in a warehouse, so that nothing else takes it: what is available falls, what is on hand stays. An issue that names the reservation uses it up, once; releasing it or its expiry frees what is left. Announces `stock_reservation.created`. Refused with 422 where less is available, where the product, the warehouse or the batch is unknown, where the product holds no stock, where a unit counted whole is to be divided, or where it would expire in the past.
   */
  createReservation(request: { body: StockReservationCreate }): Promise<Reply<StockReservation>>

  /**
   * Get a reservation
   *
   * One reservation, in any status. Changes nothing.
   */
  getReservation(request: { params: GetReservationParams }): Promise<Reply<StockReservation>>

  /**
   * Release a reservation
   *
   * Frees what the reservation still holds; it becomes available to others. Announces `stock_reservation.released`. Refused with 409 where it is used up, released or expired already.
   */
  releaseReservation(request: { params: ReleaseReservationParams }): Promise<Reply<StockReservation>>

  /**
   * List serial numbers
   *
   * Pieces that are known by a serial number, and where each of them is. `search` looks through the numbers and the names and SKUs of their products; the best match then comes first unless `ordering` says otherwise. Changes nothing.
   */
  listSerials(request: { query: ListSerialsQuery }): Promise<{ data: Reply<Serial[]>; pagination: Pagination }>

  /**
   * Create a serial number
   *
   * Registers a piece of a product that is tracked by serial numbers, before it arrives; a receipt that names an unknown number does the same. It is in no stock by that. From then on the kind, the unit and the tracking of the product stand. Announces `serial.created`. Refused with 409 where the product has this number, and with 422 where the product or the variant is unknown or not tracked by serial numbers.
   */
  createSerial(request: { body: SerialCreate }): Promise<Reply<Serial>>

  /**
   * Delete a serial number
   *
   * Removes a number that was registered and never arrived. Announces `serial.deleted`. Refused with 409 where the piece has moved: its history stays.
   */
  deleteSerial(request: { params: DeleteSerialParams }): Promise<void>

  /**
   * Get a serial number
   *
   * One piece, and where it is. Where it has been is its history. Changes nothing.
   */
  getSerial(request: { params: GetSerialParams }): Promise<Reply<Serial>>

  /**
   * Update some fields of a serial number
   *
   * Merges the body into the serial number (RFC 7396): a field left out stays, a null clears. Announces `serial.updated` where anything changed. Refused as replacing is.
   */
  updateSerial(request: { params: UpdateSerialParams; body: SerialUpdate }): Promise<Reply<Serial>>

  /**
   * Replace a serial number
   *
   * Sets every field that is given; what is left out returns to its default. Product and number are put right only as long as the piece has not moved. Announces `serial.updated` where anything changed. Refused as creating is, and with 409 where product or number would change of a piece that has moved.
   */
  replaceSerial(request: { params: ReplaceSerialParams; body: SerialCreate }): Promise<Reply<Serial>>

  /**
   * List the history of a serial number
   *
   * Every move of the piece, the latest first: what it came by, from where to where, and what asked for it. Nothing of it is ever changed. Changes nothing.
   */
  listSerialHistory(request: { params: ListSerialHistoryParams; query: ListSerialHistoryQuery }): Promise<{ data: Reply<SerialMove[]>; pagination: Pagination }>

  /**
   * List stock entries
   *
   * Documents that change the stock when they are submitted, and those that have; the newest first, each with its lines. `search` looks through numbers, references, reasons and notes. Changes nothing.
   */
  listStockEntries(request: { query: ListStockEntriesQuery }): Promise<{ data: Reply<StockEntry[]>; pagination: Pagination }>

  /**
   * Create a stock entry
   *
   * Writes a draft: a receipt, an issue, a transfer, an adjustment, opening stock, a stocktake, or costs that were paid to get goods here. It changes no stock until it is submitted. Announces `stock_entry.created`. Refused with 422 where a product, a warehouse or a batch is unknown, where a product holds no stock, and where a line lacks what its kind needs or has what its kind has no use for.
   */
  createStockEntry(request: { body: StockEntryCreate }): Promise<Reply<StockEntry>>

  /**
   * Delete a stock entry
   *
   * Throws a draft away; the audit keeps what it was. Announces `stock_entry.deleted`. Refused with 409 where it has been submitted: cancel it instead.
   */
  deleteStockEntry(request: { params: DeleteStockEntryParams }): Promise<void>

  /**
   * Get a stock entry
   *
   * One stock entry with its lines, in any status. Changes nothing.
   */
  getStockEntry(request: { params: GetStockEntryParams }): Promise<Reply<StockEntry>>

  /**
   * Update some fields of a stock entry
   *
   * Merges the body into the draft (RFC 7396): a field left out stays, a null clears, and `lines` takes the place of all lines. Announces `stock_entry.updated` where anything changed. Refused as replacing is.
   */
  updateStockEntry(request: { params: UpdateStockEntryParams; body: StockEntryUpdate }): Promise<Reply<StockEntry>>

  /**
   * Replace a stock entry
   *
   * Writes the draft anew, all of its lines too; what is left out returns to its default. Announces `stock_entry.updated`. Refused with 409 where it has been submitted, and as creating is.
   */
  replaceStockEntry(request: { params: ReplaceStockEntryParams; body: StockEntryCreate }): Promise<Reply<StockEntry>>

  /**
   * Cancel a stock entry
   *
   * Calls off what was submitted: its stock movement is cancelled, so that it is as if nothing had moved, pieces go back to where they were, and costs of a receipt are taken out again. What it used of reservations stays used. Announces `stock_entry.cancelled`, and `stock_movement.cancelled` or, of costs, `stock_movement.revalued`. Refused with 409 where it is no submitted entry, where something of it has come back or has moved on as a piece with a serial number, where costs stand on the receipt, and with 422 where later movements need what it brought, or came later and the company takes nothing from before them. An adjustment, opening stock and a stocktake need the permission `inventory:adjust` as well.
   */
  cancelStockEntry(request: { params: CancelStockEntryParams; body: StockEntryCancel }): Promise<Reply<StockEntry>>

  /**
   * Submit a stock entry
   *
   * Posts all lines of the draft as one: all of them or none; a transfer arrives at once. Gives the entry its number, dates it, and links the stock movement that it became. A stocktake is compared with what is on hand at this very moment, while nothing else moves, and only differences are posted; costs of a receipt go to what is still in stock of it, and the share of what has left is shown as expensed. Announces `stock_entry.submitted`, and `stock_movement.posted` or, of costs, `stock_movement.revalued`. Refused with 409 where it has been submitted already, and with 422 where the stock does not suffice or a line is not complete. An adjustment, opening stock and a stocktake need the permission `inventory:adjust` as well.
   */
  submitStockEntry(request: { params: SubmitStockEntryParams }): Promise<Reply<StockEntry>>

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
   * Places where stock lies, by name, the one for goods in transit among them once something was transferred. Archived ones are left out unless `is_archived` asks for them. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
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
