import type { StockLedgerEntry, StockMovement, Warehouse } from '#generated/inventory/types.ts'
import { view } from '#platform/view.ts'
import { StockLedgerEntry as StockLedgerEntryRow } from './models/stock-ledger-entry.ts'
import { StockMovement as StockMovementRow } from './models/stock-movement.ts'
import { Warehouse as WarehouseRow } from './models/warehouse.ts'

export const warehouseView = view<Warehouse>()(WarehouseRow, [
  'id',
  'code',
  'name',
  'description',
  'type',
  'store_id',
  'address',
  'phone',
  'is_default',
  'is_active',
  'archived_at',
  'created_at',
  'updated_at',
])

export const stockMovementView = view<StockMovement>()(
  StockMovementRow,
  [
    'id',
    'number',
    'kind',
    'status',
    'occurred_at',
    'warehouse_id',
    'to_warehouse_id',
    'source_type',
    'source_id',
    'reason',
    'notes',
    'user_id',
    'received_at',
    'cancelled_at',
    'cancelled_by',
    'cancel_reason',
    'created_at',
    'updated_at',
  ],
  { lines: ({ lines }) => lines },
)

export const stockLedgerEntryView = view<StockLedgerEntry>()(StockLedgerEntryRow, [
  'id',
  'sequence',
  'product_id',
  'variant_id',
  'warehouse_id',
  'batch_id',
  'occurred_at',
  'kind',
  'quantity',
  'value',
  'unit_cost',
  'movement_id',
  'line_id',
  'origin_id',
  'reverses_id',
  'revalues_id',
  'source_type',
  'source_id',
  'reason',
  'user_id',
  'created_at',
])
