// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { calendarDate, id, instant, pagination, positiveMoney, positiveQuantity, quantity, signedQuantity, stockValue, unitCost } from '../shared/validators.ts'
import { array, boolean, coerced, define, integer, nullable, object, optional, present, string, values, withDefault } from '../support.ts'
import type { Batch, BatchCreate, BatchEvent, BatchLocation, BatchPage, BatchResponse, BatchUpdate, DeleteSerialParams, DeleteStockEntryParams, GetBatchParams, GetReservationParams, GetSerialParams, GetStockEntryParams, LandedCostBasis, ListBatchesQuery, ListReservationsQuery, ListSerialHistoryParams, ListSerialHistoryQuery, ListSerialsQuery, ListStockEntriesQuery, ReleaseReservationParams, ReplaceSerialParams, ReplaceStockEntryParams, Serial, SerialCreate, SerialEvent, SerialMove, SerialMovePage, SerialPage, SerialResponse, SerialStatus, SerialUpdate, StockEntry, StockEntryCharge, StockEntryCreate, StockEntryEvent, StockEntryKind, StockEntryLine, StockEntryLineInput, StockEntryPage, StockEntryPosting, StockEntryResponse, StockEntryStatus, StockEntryUpdate, StockReservation, StockReservationCreate, StockReservationEvent, StockReservationPage, StockReservationResponse, StockReservationStatus, SubmitStockEntryParams, UpdateBatchParams, UpdateSerialParams, UpdateStockEntryParams } from './types.ts'

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

export const stockEntryStatus: z.ZodType<StockEntryStatus> = define(() => values(["draft","submitted"]))

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

export const stockEntryPosting: z.ZodType<StockEntryPosting> = define(() => object({
  role: present(values(["inventory","cost_of_goods_sold","landed_costs_payable"])),
  debit: present(stockValue),
  credit: present(stockValue),
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
  account_roles: optional(array(stockEntryPosting)),
  user_id: present(nullable(id)),
  submitted_by: present(nullable(id)),
  submitted_at: present(nullable(instant)),
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
  type: present(values(["stock_entry.created","stock_entry.updated","stock_entry.deleted","stock_entry.submitted"])),
  timestamp: present(instant),
  data: present(stockEntry),
}))

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

export const submitStockEntryParams: z.ZodType<SubmitStockEntryParams> = define(() => coerced(object({
  stock_entry_id: present(id),
}), {}))
