// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { address, addressInput, calendarDate, currencyCode, id, instant, pagination, phone, positiveMoney, positiveQuantity, quantity, signedQuantity, stockValue, unitCost } from '../shared/validators.ts'
import { array, boolean, coerced, define, integer, nullable, object, optional, present, string, values, withDefault } from '../support.ts'
import type { AdjustStockParams, Backdating, Batch, BatchCreate, BatchEvent, BatchLocation, BatchPage, BatchResponse, BatchUpdate, CancelStockEntryParams, CancelStockMovementParams, DeleteSerialParams, DeleteStockEntryParams, DeleteWarehouseParams, GetBatchParams, GetPriceLogParams, GetProductStockParams, GetProductStockQuery, GetReservationParams, GetSerialParams, GetStockEntryParams, GetStockLedgerEntryParams, GetStockMovementParams, GetWarehouseParams, InventoryConfig, InventoryConfigEvent, InventoryConfigReplace, InventoryConfigResponse, InventoryDifference, InventoryVerification, InventoryVerificationResponse, LandedCostBasis, ListBatchesQuery, ListInventoryQuery, ListLowStockProductsQuery, ListPriceLogsQuery, ListReservationsQuery, ListSerialHistoryParams, ListSerialHistoryQuery, ListSerialsQuery, ListStockEntriesQuery, ListStockLedgerEntriesQuery, ListStockLevelsQuery, ListStockMovementsQuery, ListWarehousesQuery, LowStockProduct, LowStockProductPage, PriceLog, PriceLogPage, PriceLogResponse, PriceLogSource, PriceName, ProductStock, ProductStockPage, ProductStockResponse, ReceiveTransferParams, ReleaseReservationParams, ReplaceSerialParams, ReplaceStockEntryParams, Serial, SerialCreate, SerialEvent, SerialMove, SerialMovePage, SerialPage, SerialResponse, SerialStatus, SerialUpdate, StockAdjustment, StockEntry, StockEntryCancel, StockEntryCharge, StockEntryCreate, StockEntryEvent, StockEntryKind, StockEntryLine, StockEntryLineInput, StockEntryPage, StockEntryResponse, StockEntryStatus, StockEntryUpdate, StockLedgerEntry, StockLedgerEntryPage, StockLedgerEntryResponse, StockLedgerKind, StockLevel, StockLevelPage, StockMovement, StockMovementAmount, StockMovementCancel, StockMovementCreate, StockMovementEntry, StockMovementEvent, StockMovementFact, StockMovementKind, StockMovementLine, StockMovementLineCreate, StockMovementPage, StockMovementResponse, StockMovementStatus, StockQuantity, StockReservation, StockReservationCreate, StockReservationEvent, StockReservationPage, StockReservationResponse, StockReservationStatus, SubmitStockEntryParams, TransferLineReceive, TransferReceive, UpdateBatchParams, UpdateSerialParams, UpdateStockEntryParams, UpdateWarehouseParams, ValuationMethod, VariantStock, Warehouse, WarehouseCreate, WarehouseEvent, WarehouseLocation, WarehousePage, WarehouseResponse, WarehouseType, WarehouseUpdate } from './types.ts'

export const batchLocation: z.ZodType<BatchLocation> = define(() => object({
  warehouse_id: present(id),
  quantity_on_hand: present(signedQuantity),
  reserved_quantity: present(quantity),
}))

export const batch: z.ZodType<Batch> = define(() => object({
  id: present(id),
  product_id: present(id),
  variant_id: present(nullable(id)),
  code: present(string()),
  supplier_code: present(nullable(string())),
  manufactured_on: present(nullable(calendarDate)),
  expires_on: present(nullable(calendarDate)),
  is_blocked: present(boolean()),
  notes: present(nullable(string())),
  is_expired: present(boolean()),
  quantity_on_hand: present(signedQuantity),
  reserved_quantity: present(quantity),
  available_quantity: present(signedQuantity),
  locations: present(array(batchLocation)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const batchCreate: z.ZodType<BatchCreate> = define(() => object({
  product_id: present(id),
  variant_id: optional(nullable(id)),
  code: present(string({ minLength: 1, maxLength: 60, pattern: "^\\S(.*\\S)?$" })),
  supplier_code: optional(nullable(string({ minLength: 1, maxLength: 60, pattern: "^\\S(.*\\S)?$" }))),
  manufactured_on: optional(nullable(calendarDate)),
  expires_on: optional(nullable(calendarDate)),
  is_blocked: optional(boolean()),
  notes: optional(nullable(string({ minLength: 1, maxLength: 10000 }))),
}))

export const batchUpdate: z.ZodType<BatchUpdate> = define(() => object({
  code: optional(string({ minLength: 1, maxLength: 60, pattern: "^\\S(.*\\S)?$" })),
  supplier_code: optional(nullable(string({ minLength: 1, maxLength: 60, pattern: "^\\S(.*\\S)?$" }))),
  manufactured_on: optional(nullable(calendarDate)),
  expires_on: optional(nullable(calendarDate)),
  is_blocked: optional(boolean()),
  notes: optional(nullable(string({ minLength: 1, maxLength: 10000 }))),
}, { minProperties: 1 }))

export const batchResponse: z.ZodType<BatchResponse> = define(() => object({
  success: present(values([true])),
  data: present(batch),
}))

export const batchPage: z.ZodType<BatchPage> = define(() => object({
  success: present(values([true])),
  data: present(array(batch)),
  pagination: present(pagination),
}))

export const batchEvent: z.ZodType<BatchEvent> = define(() => object({
  id: present(id),
  type: present(values(["batch.created","batch.updated"])),
  timestamp: present(instant),
  data: present(batch),
}))

export const inventoryConfig: z.ZodType<InventoryConfig> = define(() => object({
  valuation_method: present(valuationMethod),
  is_method_fixed: present(boolean()),
  allow_negative_stock: present(boolean()),
  backdating: present(backdating),
  consumption_days: present(integer({ minimum: 1, maximum: 366 })),
  default_warehouse_id: present(nullable(id)),
  updated_at: present(nullable(instant)),
}))

export const valuationMethod: z.ZodType<ValuationMethod> = define(() => values(["moving_average","fifo"]))

export const backdating: z.ZodType<Backdating> = define(() => values(["refuse","revalue"]))

export const inventoryConfigReplace: z.ZodType<InventoryConfigReplace> = define(() => object({
  valuation_method: optional(valuationMethod),
  allow_negative_stock: optional(boolean()),
  backdating: optional(backdating),
  consumption_days: optional(integer({ minimum: 1, maximum: 366 })),
  default_warehouse_id: optional(id),
}))

export const inventoryConfigResponse: z.ZodType<InventoryConfigResponse> = define(() => object({
  success: present(values([true])),
  data: present(inventoryConfig),
}))

export const inventoryConfigEvent: z.ZodType<InventoryConfigEvent> = define(() => object({
  id: present(id),
  type: present(values(["inventory_config.updated"])),
  timestamp: present(instant),
  data: present(inventoryConfig),
}))

export const inventoryVerification: z.ZodType<InventoryVerification> = define(() => object({
  is_clean: present(boolean()),
  checked_at: present(instant),
  items: present(integer({ minimum: 0 })),
  entries: present(integer({ minimum: 0 })),
  levels: present(integer({ minimum: 0 })),
  layers: present(integer({ minimum: 0 })),
  differences: present(array(inventoryDifference)),
}))

export const inventoryDifference: z.ZodType<InventoryDifference> = define(() => object({
  check: present(values(["on_hand","value","empty_value","negative","layers_quantity","layers_value","reserved","serials","transfer_value","received_quantity","reversal"])),
  product_id: present(nullable(id)),
  variant_id: present(nullable(id)),
  warehouse_id: present(nullable(id)),
  batch_id: present(nullable(id)),
  expected: present(string()),
  found: present(string()),
}))

export const inventoryVerificationResponse: z.ZodType<InventoryVerificationResponse> = define(() => object({
  success: present(values([true])),
  data: present(inventoryVerification),
}))

export const priceName: z.ZodType<PriceName> = define(() => values(["cost_price","sale_price","wholesale_price"]))

export const priceLogSource: z.ZodType<PriceLogSource> = define(() => values(["change","bulk","import"]))

export const priceLog: z.ZodType<PriceLog> = define(() => object({
  id: present(id),
  product_id: present(nullable(id)),
  variant_id: present(nullable(id)),
  spare_id: present(nullable(id)),
  price: present(priceName),
  currency: present(currencyCode),
  old_currency: present(nullable(currencyCode)),
  old_value: present(nullable(positiveMoney)),
  new_value: present(nullable(positiveMoney)),
  reason: present(nullable(string())),
  source: present(priceLogSource),
  user_id: present(nullable(id)),
  created_at: present(instant),
}))

export const priceLogResponse: z.ZodType<PriceLogResponse> = define(() => object({
  success: present(values([true])),
  data: present(priceLog),
}))

export const priceLogPage: z.ZodType<PriceLogPage> = define(() => object({
  success: present(values([true])),
  data: present(array(priceLog)),
  pagination: present(pagination),
}))

export const productStock: z.ZodType<ProductStock> = define(() => object({
  product_id: present(id),
  name: present(string()),
  sku: present(string()),
  unit: present(string()),
  quantity_on_hand: present(stockQuantity),
  reserved_quantity: present(stockQuantity),
  available_quantity: present(stockQuantity),
  in_transit_quantity: present(stockQuantity),
  reorder_level: present(stockQuantity),
  reorder_quantity: present(stockQuantity),
  unit_cost: optional(stockValue),
  stock_value: optional(stockValue),
  days_of_stock: present(nullable(string({ pattern: "^(0|[1-9][0-9]{0,17})(\\.[0-9])?$" }))),
  is_low_stock: present(boolean()),
  is_out_of_stock: present(boolean()),
  warehouse_locations: present(array(warehouseLocation)),
  variants: present(array(variantStock)),
}))

export const warehouseLocation: z.ZodType<WarehouseLocation> = define(() => object({
  warehouse_id: present(id),
  code: present(string()),
  name: present(string()),
  quantity: present(stockQuantity),
  reserved_quantity: present(stockQuantity),
  available_quantity: present(stockQuantity),
  stock_value: optional(stockValue),
}))

export const variantStock: z.ZodType<VariantStock> = define(() => object({
  variant_id: present(id),
  name: present(string()),
  sku: present(string()),
  quantity_on_hand: present(stockQuantity),
  reserved_quantity: present(stockQuantity),
  available_quantity: present(stockQuantity),
}))

export const stockAdjustment: z.ZodType<StockAdjustment> = define(() => object({
  quantity_adjustment: present(string({ pattern: "^-?(?=.*[1-9])(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$" })),
  reason: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 2000, pattern: "\\S" }))),
  variant_id: optional(nullable(id)),
  warehouse_id: optional(id),
  occurred_at: optional(instant),
  batch_id: optional(id),
  batch_code: optional(string({ minLength: 1, maxLength: 60, pattern: "^\\S(.*\\S)?$" })),
  serials: optional(array(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" }), { maxItems: 1000, uniqueItems: true })),
}))

export const lowStockProduct: z.ZodType<LowStockProduct> = define(() => object({
  product_id: present(id),
  name: present(string()),
  sku: present(string()),
  unit: present(string()),
  quantity_on_hand: present(stockQuantity),
  reserved_quantity: present(stockQuantity),
  available_quantity: present(stockQuantity),
  in_transit_quantity: present(stockQuantity),
  reorder_level: present(stockQuantity),
  reorder_quantity: present(stockQuantity),
  suggested_order_quantity: present(stockQuantity),
  days_of_stock: present(nullable(string({ pattern: "^(0|[1-9][0-9]{0,17})(\\.[0-9])?$" }))),
  is_low_stock: present(boolean()),
  is_out_of_stock: present(boolean()),
}))

export const productStockResponse: z.ZodType<ProductStockResponse> = define(() => object({
  success: present(values([true])),
  data: present(productStock),
}))

export const productStockPage: z.ZodType<ProductStockPage> = define(() => object({
  success: present(values([true])),
  data: present(array(productStock)),
  pagination: present(pagination),
}))

export const lowStockProductPage: z.ZodType<LowStockProductPage> = define(() => object({
  success: present(values([true])),
  data: present(array(lowStockProduct)),
  pagination: present(pagination),
}))

export const stockReservationStatus: z.ZodType<StockReservationStatus> = define(() => values(["active","consumed","released","expired"]))

export const stockReservation: z.ZodType<StockReservation> = define(() => object({
  id: present(id),
  product_id: present(id),
  variant_id: present(nullable(id)),
  warehouse_id: present(id),
  batch_id: present(nullable(id)),
  quantity: present(positiveQuantity),
  consumed_quantity: present(quantity),
  status: present(stockReservationStatus),
  reference: present(nullable(string())),
  source_type: present(nullable(string())),
  source_id: present(nullable(id)),
  expires_at: present(nullable(instant)),
  notes: present(nullable(string())),
  user_id: present(nullable(id)),
  closed_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const stockReservationCreate: z.ZodType<StockReservationCreate> = define(() => object({
  product_id: present(id),
  variant_id: optional(nullable(id)),
  warehouse_id: optional(nullable(id)),
  batch_id: optional(nullable(id)),
  quantity: present(positiveQuantity),
  reference: optional(nullable(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" }))),
  expires_at: optional(nullable(instant)),
  notes: optional(nullable(string({ minLength: 1, maxLength: 10000 }))),
}))

export const stockReservationResponse: z.ZodType<StockReservationResponse> = define(() => object({
  success: present(values([true])),
  data: present(stockReservation),
}))

export const stockReservationPage: z.ZodType<StockReservationPage> = define(() => object({
  success: present(values([true])),
  data: present(array(stockReservation)),
  pagination: present(pagination),
}))

export const stockReservationEvent: z.ZodType<StockReservationEvent> = define(() => object({
  id: present(id),
  type: present(values(["stock_reservation.created","stock_reservation.consumed","stock_reservation.released","stock_reservation.expired"])),
  timestamp: present(instant),
  data: present(stockReservation),
}))

export const serialStatus: z.ZodType<SerialStatus> = define(() => values(["registered","in_stock","in_transit","issued"]))

export const serial: z.ZodType<Serial> = define(() => object({
  id: present(id),
  product_id: present(id),
  variant_id: present(nullable(id)),
  number: present(string()),
  status: present(serialStatus),
  warehouse_id: present(nullable(id)),
  warranty_expires_on: present(nullable(calendarDate)),
  notes: present(nullable(string())),
  received_at: present(nullable(instant)),
  issued_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const serialCreate: z.ZodType<SerialCreate> = define(() => object({
  product_id: present(id),
  variant_id: optional(nullable(id)),
  number: present(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" })),
  warranty_expires_on: optional(nullable(calendarDate)),
  notes: optional(nullable(string({ minLength: 1, maxLength: 10000 }))),
}))

export const serialUpdate: z.ZodType<SerialUpdate> = define(() => object({
  product_id: optional(id),
  variant_id: optional(nullable(id)),
  number: optional(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" })),
  warranty_expires_on: optional(nullable(calendarDate)),
  notes: optional(nullable(string({ minLength: 1, maxLength: 10000 }))),
}, { minProperties: 1 }))

export const serialMove: z.ZodType<SerialMove> = define(() => object({
  id: present(id),
  sequence: present(integer({ minimum: 1 })),
  occurred_at: present(instant),
  status: present(serialStatus),
  from_warehouse_id: present(nullable(id)),
  to_warehouse_id: present(nullable(id)),
  movement_id: present(id),
  kind: present(string()),
  source_type: present(nullable(string())),
  source_id: present(nullable(id)),
  user_id: present(nullable(id)),
  created_at: present(instant),
}))

export const serialResponse: z.ZodType<SerialResponse> = define(() => object({
  success: present(values([true])),
  data: present(serial),
}))

export const serialPage: z.ZodType<SerialPage> = define(() => object({
  success: present(values([true])),
  data: present(array(serial)),
  pagination: present(pagination),
}))

export const serialMovePage: z.ZodType<SerialMovePage> = define(() => object({
  success: present(values([true])),
  data: present(array(serialMove)),
  pagination: present(pagination),
}))

export const serialEvent: z.ZodType<SerialEvent> = define(() => object({
  id: present(id),
  type: present(values(["serial.created","serial.updated","serial.deleted"])),
  timestamp: present(instant),
  data: present(serial),
}))

export const stockEntryKind: z.ZodType<StockEntryKind> = define(() => values(["receipt","issue","transfer","adjustment","opening","stocktake","landed_cost"]))

export const stockEntryStatus: z.ZodType<StockEntryStatus> = define(() => values(["draft","submitted","cancelled"]))

export const landedCostBasis: z.ZodType<LandedCostBasis> = define(() => values(["value","quantity","weight"]))

export const stockEntryCharge: z.ZodType<StockEntryCharge> = define(() => object({
  description: present(string({ minLength: 1, maxLength: 200, pattern: "^\\S(.*\\S)?$" })),
  amount: present(positiveMoney),
}))

export const stockEntryLine: z.ZodType<StockEntryLine> = define(() => object({
  id: present(id),
  product_id: present(id),
  variant_id: present(nullable(id)),
  warehouse_id: present(nullable(id)),
  to_warehouse_id: present(nullable(id)),
  quantity: present(nullable(signedQuantity)),
  counted_quantity: present(nullable(quantity)),
  unit_cost: optional(nullable(unitCost)),
  batch_id: present(nullable(id)),
  batch_code: present(nullable(string())),
  expires_on: present(nullable(calendarDate)),
  serials: present(array(string())),
  reservation_id: present(nullable(id)),
  weight: present(nullable(positiveQuantity)),
  notes: present(nullable(string())),
  expected_quantity: present(nullable(signedQuantity)),
  difference: present(nullable(signedQuantity)),
  value: optional(nullable(stockValue)),
  expensed_value: optional(nullable(stockValue)),
}))

export const stockEntryLineInput: z.ZodType<StockEntryLineInput> = define(() => object({
  product_id: present(id),
  variant_id: optional(nullable(id)),
  warehouse_id: optional(nullable(id)),
  to_warehouse_id: optional(nullable(id)),
  quantity: optional(nullable(signedQuantity)),
  counted_quantity: optional(nullable(quantity)),
  unit_cost: optional(nullable(unitCost)),
  batch_id: optional(nullable(id)),
  batch_code: optional(nullable(string({ minLength: 1, maxLength: 60, pattern: "^\\S(.*\\S)?$" }))),
  expires_on: optional(nullable(calendarDate)),
  serials: optional(array(string({ minLength: 1, maxLength: 120 }), { maxItems: 1000, uniqueItems: true })),
  reservation_id: optional(nullable(id)),
  weight: optional(nullable(positiveQuantity)),
  notes: optional(nullable(string({ minLength: 1, maxLength: 1000 }))),
}))

export const stockEntry: z.ZodType<StockEntry> = define(() => object({
  id: present(id),
  number: present(nullable(string())),
  status: present(stockEntryStatus),
  kind: present(stockEntryKind),
  occurred_at: present(nullable(instant)),
  warehouse_id: present(nullable(id)),
  to_warehouse_id: present(nullable(id)),
  reason: present(nullable(string())),
  reference: present(nullable(string())),
  notes: present(nullable(string())),
  receipt_id: present(nullable(id)),
  spread_by: present(nullable(landedCostBasis)),
  charges: optional(array(stockEntryCharge)),
  lines: present(array(stockEntryLine)),
  movement_id: present(nullable(id)),
  total_value: optional(nullable(stockValue)),
  user_id: present(nullable(id)),
  submitted_by: present(nullable(id)),
  submitted_at: present(nullable(instant)),
  cancelled_by: present(nullable(id)),
  cancelled_at: present(nullable(instant)),
  cancel_reason: present(nullable(string())),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const stockEntryCreate: z.ZodType<StockEntryCreate> = define(() => object({
  kind: present(stockEntryKind),
  occurred_at: optional(nullable(instant)),
  warehouse_id: optional(nullable(id)),
  to_warehouse_id: optional(nullable(id)),
  reason: optional(nullable(string({ minLength: 1, maxLength: 200, pattern: "^\\S(.*\\S)?$" }))),
  reference: optional(nullable(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" }))),
  notes: optional(nullable(string({ minLength: 1, maxLength: 10000 }))),
  receipt_id: optional(nullable(id)),
  spread_by: optional(nullable(landedCostBasis)),
  charges: optional(array(stockEntryCharge, { maxItems: 50 })),
  lines: optional(array(stockEntryLineInput, { maxItems: 1000 })),
}))

export const stockEntryUpdate: z.ZodType<StockEntryUpdate> = define(() => object({
  kind: optional(stockEntryKind),
  occurred_at: optional(nullable(instant)),
  warehouse_id: optional(nullable(id)),
  to_warehouse_id: optional(nullable(id)),
  reason: optional(nullable(string({ minLength: 1, maxLength: 200, pattern: "^\\S(.*\\S)?$" }))),
  reference: optional(nullable(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" }))),
  notes: optional(nullable(string({ minLength: 1, maxLength: 10000 }))),
  receipt_id: optional(nullable(id)),
  spread_by: optional(nullable(landedCostBasis)),
  charges: optional(array(stockEntryCharge, { maxItems: 50 })),
  lines: optional(array(stockEntryLineInput, { maxItems: 1000 })),
}, { minProperties: 1 }))

export const stockEntryCancel: z.ZodType<StockEntryCancel> = define(() => object({
  reason: optional(nullable(string({ minLength: 1, maxLength: 200, pattern: "^\\S(.*\\S)?$" }))),
}))

export const stockEntryResponse: z.ZodType<StockEntryResponse> = define(() => object({
  success: present(values([true])),
  data: present(stockEntry),
}))

export const stockEntryPage: z.ZodType<StockEntryPage> = define(() => object({
  success: present(values([true])),
  data: present(array(stockEntry)),
  pagination: present(pagination),
}))

export const stockEntryEvent: z.ZodType<StockEntryEvent> = define(() => object({
  id: present(id),
  type: present(values(["stock_entry.created","stock_entry.updated","stock_entry.deleted","stock_entry.submitted","stock_entry.cancelled"])),
  timestamp: present(instant),
  data: present(stockEntry),
}))

export const stockLedgerKind: z.ZodType<StockLedgerKind> = define(() => values(["receipt","issue","transfer","return","adjustment","opening","stocktake","cancellation","revaluation","landed_cost"]))

export const stockLedgerEntry: z.ZodType<StockLedgerEntry> = define(() => object({
  id: present(id),
  sequence: present(string({ pattern: "^[0-9]+$" })),
  product_id: present(id),
  variant_id: present(nullable(id)),
  warehouse_id: present(id),
  batch_id: present(nullable(id)),
  occurred_at: present(instant),
  kind: present(stockLedgerKind),
  quantity: present(stockQuantity),
  value: optional(stockValue),
  unit_cost: optional(nullable(stockValue)),
  movement_id: present(id),
  line_id: present(nullable(id)),
  origin_id: present(nullable(id)),
  reverses_id: present(nullable(id)),
  revalues_id: present(nullable(id)),
  source_type: present(nullable(string())),
  source_id: present(nullable(id)),
  reason: present(nullable(string())),
  user_id: present(nullable(id)),
  created_at: present(instant),
}))

export const stockLedgerEntryResponse: z.ZodType<StockLedgerEntryResponse> = define(() => object({
  success: present(values([true])),
  data: present(stockLedgerEntry),
}))

export const stockLedgerEntryPage: z.ZodType<StockLedgerEntryPage> = define(() => object({
  success: present(values([true])),
  data: present(array(stockLedgerEntry)),
  pagination: present(pagination),
}))

export const stockLevel: z.ZodType<StockLevel> = define(() => object({
  id: present(id),
  product_id: present(id),
  variant_id: present(nullable(id)),
  name: present(string()),
  sku: present(string()),
  warehouse_id: present(id),
  warehouse_code: present(string()),
  batch_id: present(nullable(id)),
  in_transit: present(boolean()),
  quantity_on_hand: present(stockQuantity),
  reserved_quantity: present(stockQuantity),
  available_quantity: present(stockQuantity),
  reorder_level: present(stockQuantity),
  unit_cost: optional(stockValue),
  stock_value: optional(stockValue),
  is_low_stock: present(boolean()),
  is_out_of_stock: present(boolean()),
  last_movement_at: present(nullable(instant)),
  updated_at: present(instant),
}))

export const stockLevelPage: z.ZodType<StockLevelPage> = define(() => object({
  success: present(values([true])),
  data: present(array(stockLevel)),
  pagination: present(pagination),
}))

export const stockQuantity: z.ZodType<StockQuantity> = define(() => string({ pattern: "^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,6})?$" }))

export const stockMovementKind: z.ZodType<StockMovementKind> = define(() => values(["receipt","issue","transfer","return","adjustment","opening","stocktake","revaluation"]))

export const stockMovementStatus: z.ZodType<StockMovementStatus> = define(() => values(["posted","in_transit","partially_received","received","cancelled"]))

export const stockMovementLine: z.ZodType<StockMovementLine> = define(() => object({
  id: present(id),
  product_id: present(id),
  variant_id: present(nullable(id)),
  name: present(string()),
  sku: present(string()),
  direction: present(values(["in","out"])),
  warehouse_id: present(id),
  to_warehouse_id: present(nullable(id)),
  quantity: present(stockQuantity),
  received_quantity: present(stockQuantity),
  unit_cost: optional(stockValue),
  value: optional(stockValue),
  batches: present(array(object({
    batch_id: present(id),
    quantity: present(stockQuantity),
  }))),
  serials: present(array(string())),
  returns_line_id: present(nullable(id)),
}))

export const stockMovement: z.ZodType<StockMovement> = define(() => object({
  id: present(id),
  number: present(string()),
  kind: present(stockMovementKind),
  status: present(stockMovementStatus),
  occurred_at: present(instant),
  warehouse_id: present(nullable(id)),
  to_warehouse_id: present(nullable(id)),
  source_type: present(nullable(string())),
  source_id: present(nullable(id)),
  reason: present(nullable(string())),
  notes: present(nullable(string())),
  user_id: present(nullable(id)),
  received_at: present(nullable(instant)),
  cancelled_at: present(nullable(instant)),
  cancelled_by: present(nullable(id)),
  cancel_reason: present(nullable(string())),
  lines: present(array(stockMovementLine)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const stockMovementCreate: z.ZodType<StockMovementCreate> = define(() => object({
  kind: present(values(["receipt","issue","transfer","return"])),
  warehouse_id: optional(id),
  to_warehouse_id: optional(id),
  direction: optional(values(["in","out"])),
  occurred_at: optional(instant),
  reason: optional(nullable(string({ minLength: 1, maxLength: 200, pattern: "\\S" }))),
  notes: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  lines: present(array(stockMovementLineCreate, { minItems: 1, maxItems: 500 })),
}))

export const stockMovementLineCreate: z.ZodType<StockMovementLineCreate> = define(() => object({
  product_id: present(id),
  variant_id: optional(nullable(id)),
  quantity: present(positiveQuantity),
  unit_cost: optional(unitCost),
  batch_id: optional(id),
  batch_code: optional(string({ minLength: 1, maxLength: 60, pattern: "^\\S(.*\\S)?$" })),
  expires_on: optional(calendarDate),
  serials: optional(array(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" }), { maxItems: 1000, uniqueItems: true })),
  reservation_id: optional(id),
  returns_line_id: optional(id),
}))

export const transferReceive: z.ZodType<TransferReceive> = define(() => object({
  occurred_at: optional(instant),
  lines: optional(array(transferLineReceive, { minItems: 1, maxItems: 500 })),
}))

export const transferLineReceive: z.ZodType<TransferLineReceive> = define(() => object({
  line_id: present(id),
  quantity: present(positiveQuantity),
  serials: optional(array(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" }), { maxItems: 1000, uniqueItems: true })),
}))

export const stockMovementCancel: z.ZodType<StockMovementCancel> = define(() => object({
  reason: optional(nullable(string({ minLength: 1, maxLength: 200, pattern: "\\S" }))),
}))

export const stockMovementResponse: z.ZodType<StockMovementResponse> = define(() => object({
  success: present(values([true])),
  data: present(stockMovement),
}))

export const stockMovementPage: z.ZodType<StockMovementPage> = define(() => object({
  success: present(values([true])),
  data: present(array(stockMovement)),
  pagination: present(pagination),
}))

export const stockMovementFact: z.ZodType<StockMovementFact> = define(() => object({
  id: present(id),
  number: present(string()),
  kind: present(stockMovementKind),
  status: present(stockMovementStatus),
  occurred_at: present(instant),
  source_type: present(nullable(string())),
  source_id: present(nullable(id)),
  currency: present(currencyCode),
  entries: present(array(stockMovementEntry)),
  amounts: present(array(stockMovementAmount)),
}))

export const stockMovementEntry: z.ZodType<StockMovementEntry> = define(() => object({
  id: present(id),
  product_id: present(id),
  variant_id: present(nullable(id)),
  warehouse_id: present(id),
  batch_id: present(nullable(id)),
  kind: present(string()),
  occurred_at: present(instant),
  quantity: present(stockQuantity),
  value: present(stockValue),
  revalues_id: present(nullable(id)),
}))

export const stockMovementAmount: z.ZodType<StockMovementAmount> = define(() => object({
  role: present(values(["inventory","goods_received_not_invoiced","cost_of_goods_sold","inventory_adjustment","opening_balance","landed_costs"])),
  occurred_at: present(instant),
  amount: present(stockValue),
}))

export const stockMovementEvent: z.ZodType<StockMovementEvent> = define(() => object({
  id: present(id),
  type: present(values(["stock_movement.posted","stock_movement.received","stock_movement.revalued","stock_movement.cancelled"])),
  timestamp: present(instant),
  data: present(stockMovementFact),
}))

export const warehouseType: z.ZodType<WarehouseType> = define(() => values(["stock","transit"]))

export const warehouse: z.ZodType<Warehouse> = define(() => object({
  id: present(id),
  code: present(string()),
  name: present(string()),
  description: present(nullable(string())),
  type: present(warehouseType),
  store_id: present(nullable(id)),
  address: present(address),
  phone: present(nullable(string())),
  is_default: present(boolean()),
  is_active: present(boolean()),
  archived_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const warehouseCreate: z.ZodType<WarehouseCreate> = define(() => object({
  code: present(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" })),
  name: present(string({ minLength: 1, maxLength: 200, pattern: "^\\S(.*\\S)?$" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  store_id: optional(nullable(id)),
  address: optional(addressInput),
  phone: optional(nullable(phone)),
  is_default: optional(boolean()),
  is_active: optional(boolean()),
}))

export const warehouseUpdate: z.ZodType<WarehouseUpdate> = define(() => object({
  code: optional(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" })),
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "^\\S(.*\\S)?$" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  store_id: optional(nullable(id)),
  address: optional(addressInput),
  phone: optional(nullable(phone)),
  is_default: optional(boolean()),
  is_active: optional(boolean()),
}, { minProperties: 1 }))

export const warehouseResponse: z.ZodType<WarehouseResponse> = define(() => object({
  success: present(values([true])),
  data: present(warehouse),
}))

export const warehousePage: z.ZodType<WarehousePage> = define(() => object({
  success: present(values([true])),
  data: present(array(warehouse)),
  pagination: present(pagination),
}))

export const warehouseEvent: z.ZodType<WarehouseEvent> = define(() => object({
  id: present(id),
  type: present(values(["warehouse.created","warehouse.updated","warehouse.deleted"])),
  timestamp: present(instant),
  data: present(warehouse),
}))

export const listInventoryQuery: z.ZodType<ListInventoryQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","sku","-sku","quantity_on_hand","-quantity_on_hand","available_quantity","-available_quantity","shortage","-shortage"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  product_id: optional(id),
  subcategory_id: optional(id),
  brand_id: optional(id),
  warehouse_id: optional(id),
  is_low_stock: optional(boolean()),
  is_out_of_stock: optional(boolean()),
  is_active: optional(boolean()),
  at: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, is_low_stock: "boolean", is_out_of_stock: "boolean", is_active: "boolean" }))

export const listBatchesQuery: z.ZodType<ListBatchesQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["code","-code","expires_on","-expires_on","manufactured_on","-manufactured_on","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  product_id: optional(id),
  variant_id: optional(id),
  warehouse_id: optional(id),
  code: optional(string({ minLength: 1, maxLength: 60 })),
  in_stock: optional(boolean()),
  is_expired: optional(boolean()),
  is_blocked: optional(boolean()),
  expires_on__gte: optional(calendarDate),
  expires_on__lte: optional(calendarDate),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, in_stock: "boolean", is_expired: "boolean", is_blocked: "boolean" }))

export const getBatchParams: z.ZodType<GetBatchParams> = define(() => coerced(object({
  batch_id: present(id),
}), {}))

export const updateBatchParams: z.ZodType<UpdateBatchParams> = define(() => coerced(object({
  batch_id: present(id),
}), {}))

export const listPriceLogsQuery: z.ZodType<ListPriceLogsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  ordering: optional(array(values(["created_at","-created_at","price","-price"]), { minItems: 1, maxItems: 2, uniqueItems: true })),
  product_id: optional(id),
  variant_id: optional(id),
  spare_id: optional(id),
  price: optional(priceName),
  currency: optional(currencyCode),
  source: optional(priceLogSource),
  user_id: optional(id),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" } }))

export const getPriceLogParams: z.ZodType<GetPriceLogParams> = define(() => coerced(object({
  price_log_id: present(id),
}), {}))

export const listReservationsQuery: z.ZodType<ListReservationsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  ordering: optional(array(values(["quantity","-quantity","expires_at","-expires_at","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  product_id: optional(id),
  variant_id: optional(id),
  warehouse_id: optional(id),
  batch_id: optional(id),
  status: optional(array(stockReservationStatus, { minItems: 1, maxItems: 10, uniqueItems: true })),
  reference: optional(string({ minLength: 1, maxLength: 120 })),
  source_type: optional(string({ maxLength: 60, pattern: "^[a-z][a-z0-9_]*$" })),
  source_id: optional(id),
  expires_at__gte: optional(instant),
  expires_at__lte: optional(instant),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, status: { list: "comma", of: "string" } }))

export const getReservationParams: z.ZodType<GetReservationParams> = define(() => coerced(object({
  reservation_id: present(id),
}), {}))

export const releaseReservationParams: z.ZodType<ReleaseReservationParams> = define(() => coerced(object({
  reservation_id: present(id),
}), {}))

export const listSerialsQuery: z.ZodType<ListSerialsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["number","-number","status","-status","warranty_expires_on","-warranty_expires_on","received_at","-received_at","issued_at","-issued_at","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  product_id: optional(id),
  variant_id: optional(id),
  warehouse_id: optional(id),
  number: optional(string({ minLength: 1, maxLength: 120 })),
  status: optional(array(serialStatus, { minItems: 1, maxItems: 10, uniqueItems: true })),
  warranty_expires_on__gte: optional(calendarDate),
  warranty_expires_on__lte: optional(calendarDate),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, status: { list: "comma", of: "string" } }))

export const deleteSerialParams: z.ZodType<DeleteSerialParams> = define(() => coerced(object({
  serial_id: present(id),
}), {}))

export const getSerialParams: z.ZodType<GetSerialParams> = define(() => coerced(object({
  serial_id: present(id),
}), {}))

export const updateSerialParams: z.ZodType<UpdateSerialParams> = define(() => coerced(object({
  serial_id: present(id),
}), {}))

export const replaceSerialParams: z.ZodType<ReplaceSerialParams> = define(() => coerced(object({
  serial_id: present(id),
}), {}))

export const listSerialHistoryParams: z.ZodType<ListSerialHistoryParams> = define(() => coerced(object({
  serial_id: present(id),
}), {}))

export const listSerialHistoryQuery: z.ZodType<ListSerialHistoryQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  ordering: optional(array(values(["occurred_at","-occurred_at","sequence","-sequence"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" } }))

export const listStockEntriesQuery: z.ZodType<ListStockEntriesQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["number","-number","kind","-kind","status","-status","occurred_at","-occurred_at","submitted_at","-submitted_at","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  kind: optional(array(stockEntryKind, { minItems: 1, maxItems: 10, uniqueItems: true })),
  status: optional(stockEntryStatus),
  number: optional(string({ minLength: 1, maxLength: 60 })),
  reference: optional(string({ minLength: 1, maxLength: 120 })),
  product_id: optional(id),
  warehouse_id: optional(id),
  to_warehouse_id: optional(id),
  movement_id: optional(id),
  occurred_at__gte: optional(instant),
  occurred_at__lte: optional(instant),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, kind: { list: "comma", of: "string" } }))

export const deleteStockEntryParams: z.ZodType<DeleteStockEntryParams> = define(() => coerced(object({
  stock_entry_id: present(id),
}), {}))

export const getStockEntryParams: z.ZodType<GetStockEntryParams> = define(() => coerced(object({
  stock_entry_id: present(id),
}), {}))

export const updateStockEntryParams: z.ZodType<UpdateStockEntryParams> = define(() => coerced(object({
  stock_entry_id: present(id),
}), {}))

export const replaceStockEntryParams: z.ZodType<ReplaceStockEntryParams> = define(() => coerced(object({
  stock_entry_id: present(id),
}), {}))

export const cancelStockEntryParams: z.ZodType<CancelStockEntryParams> = define(() => coerced(object({
  stock_entry_id: present(id),
}), {}))

export const submitStockEntryParams: z.ZodType<SubmitStockEntryParams> = define(() => coerced(object({
  stock_entry_id: present(id),
}), {}))

export const listStockLedgerEntriesQuery: z.ZodType<ListStockLedgerEntriesQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  ordering: optional(array(values(["occurred_at","-occurred_at","sequence","-sequence","created_at","-created_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  product_id: optional(id),
  variant_id: optional(id),
  warehouse_id: optional(id),
  batch_id: optional(id),
  kind: optional(stockLedgerKind),
  movement_id: optional(id),
  source_type: optional(string({ minLength: 1, maxLength: 60 })),
  source_id: optional(id),
  user_id: optional(id),
  occurred_at__gte: optional(instant),
  occurred_at__lte: optional(instant),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" } }))

export const getStockLedgerEntryParams: z.ZodType<GetStockLedgerEntryParams> = define(() => coerced(object({
  entry_id: present(id),
}), {}))

export const listStockLevelsQuery: z.ZodType<ListStockLevelsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  ordering: optional(array(values(["name","-name","sku","-sku","warehouse_code","-warehouse_code","quantity_on_hand","-quantity_on_hand","available_quantity","-available_quantity","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  product_id: optional(id),
  variant_id: optional(id),
  warehouse_id: optional(id),
  batch_id: optional(id),
  in_transit: optional(boolean()),
  is_low_stock: optional(boolean()),
  is_out_of_stock: optional(boolean()),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
  at: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, in_transit: "boolean", is_low_stock: "boolean", is_out_of_stock: "boolean" }))

export const listStockMovementsQuery: z.ZodType<ListStockMovementsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  ordering: optional(array(values(["occurred_at","-occurred_at","number","-number","kind","-kind","status","-status","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  kind: optional(stockMovementKind),
  status: optional(stockMovementStatus),
  number: optional(string({ minLength: 1, maxLength: 40 })),
  warehouse_id: optional(id),
  product_id: optional(id),
  variant_id: optional(id),
  source_type: optional(string({ minLength: 1, maxLength: 60 })),
  source_id: optional(id),
  user_id: optional(id),
  occurred_at__gte: optional(instant),
  occurred_at__lte: optional(instant),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" } }))

export const getStockMovementParams: z.ZodType<GetStockMovementParams> = define(() => coerced(object({
  movement_id: present(id),
}), {}))

export const cancelStockMovementParams: z.ZodType<CancelStockMovementParams> = define(() => coerced(object({
  movement_id: present(id),
}), {}))

export const receiveTransferParams: z.ZodType<ReceiveTransferParams> = define(() => coerced(object({
  movement_id: present(id),
}), {}))

export const listWarehousesQuery: z.ZodType<ListWarehousesQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","code","-code","type","-type","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  code: optional(string({ minLength: 1, maxLength: 40 })),
  type: optional(warehouseType),
  store_id: optional(id),
  city: optional(string({ minLength: 1, maxLength: 120 })),
  is_default: optional(boolean()),
  is_active: optional(boolean()),
  is_archived: optional(boolean()),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, is_default: "boolean", is_active: "boolean", is_archived: "boolean" }))

export const deleteWarehouseParams: z.ZodType<DeleteWarehouseParams> = define(() => coerced(object({
  warehouse_id: present(id),
}), {}))

export const getWarehouseParams: z.ZodType<GetWarehouseParams> = define(() => coerced(object({
  warehouse_id: present(id),
}), {}))

export const updateWarehouseParams: z.ZodType<UpdateWarehouseParams> = define(() => coerced(object({
  warehouse_id: present(id),
}), {}))

export const getProductStockParams: z.ZodType<GetProductStockParams> = define(() => coerced(object({
  product_id: present(id),
}), {}))

export const getProductStockQuery: z.ZodType<GetProductStockQuery> = define(() => coerced(object({
  at: optional(instant),
}), {}))

export const adjustStockParams: z.ZodType<AdjustStockParams> = define(() => coerced(object({
  product_id: present(id),
}), {}))

export const listLowStockProductsQuery: z.ZodType<ListLowStockProductsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["shortage","-shortage","name","-name","sku","-sku","quantity_on_hand","-quantity_on_hand","available_quantity","-available_quantity"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  subcategory_id: optional(id),
  brand_id: optional(id),
  is_out_of_stock: optional(boolean()),
  is_active: optional(boolean()),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, is_out_of_stock: "boolean", is_active: "boolean" }))
