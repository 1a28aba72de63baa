// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { address, addressInput, calendarDate, currencyCode, id, instant, pagination, phone, positiveMoney, positiveQuantity, stockValue, unitCost } from '../shared/validators.ts'
import { array, boolean, coerced, define, integer, nullable, object, optional, present, string, values, withDefault } from '../support.ts'
import type { AdjustStockParams, Backdating, CancelStockMovementParams, DeleteWarehouseParams, GetPriceLogParams, GetProductStockParams, GetProductStockQuery, GetStockLedgerEntryParams, GetStockMovementParams, GetWarehouseParams, InventoryConfig, InventoryConfigEvent, InventoryConfigReplace, InventoryConfigResponse, InventoryDifference, InventoryVerification, InventoryVerificationResponse, ListInventoryQuery, ListLowStockProductsQuery, ListPriceLogsQuery, ListStockLedgerEntriesQuery, ListStockLevelsQuery, ListStockMovementsQuery, ListWarehousesQuery, LowStockProduct, LowStockProductPage, PriceLog, PriceLogPage, PriceLogResponse, PriceLogSource, PriceName, ProductStock, ProductStockPage, ProductStockResponse, ReceiveTransferParams, StockAdjustment, StockLedgerEntry, StockLedgerEntryPage, StockLedgerEntryResponse, StockLedgerKind, StockLevel, StockLevelPage, StockMovement, StockMovementAmount, StockMovementCancel, StockMovementCreate, StockMovementEntry, StockMovementEvent, StockMovementFact, StockMovementKind, StockMovementLine, StockMovementLineCreate, StockMovementPage, StockMovementResponse, StockMovementStatus, StockQuantity, TransferLineReceive, TransferReceive, UpdateWarehouseParams, ValuationMethod, VariantStock, Warehouse, WarehouseCreate, WarehouseEvent, WarehouseLocation, WarehousePage, WarehouseResponse, WarehouseType, WarehouseUpdate } from './types.ts'

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
  check: present(values(["on_hand","value","empty_value","negative","layers_quantity","layers_value","reserved","transfer_value","received_quantity","reversal","valuation"])),
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
  type: present(values(["stock_movement.posted","stock_movement.received","stock_movement.cancelled"])),
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
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, is_default: "boolean", is_active: "boolean" }))

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
