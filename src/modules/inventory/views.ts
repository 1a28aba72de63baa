import type {
  LowStockProduct,
  ProductStock,
  StockLedgerEntry,
  StockLevel,
  StockMovement,
  Warehouse,
} from '#generated/inventory/types.ts'
import { decimal } from '#platform/money.ts'
import { view } from '#platform/view.ts'
import { ProductStock as ProductStockRow } from './models/product-stock.ts'
import { StockLedgerEntry as StockLedgerEntryRow } from './models/stock-ledger-entry.ts'
import { StockMovement as StockMovementRow } from './models/stock-movement.ts'
import { StockPlace as StockPlaceRow } from './models/stock-place.ts'
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

const ofProduct = [
  'product_id',
  'name',
  'sku',
  'quantity_on_hand',
  'reserved_quantity',
  'available_quantity',
  'in_transit_quantity',
  'reorder_level',
  'reorder_quantity',
  'is_low_stock',
  'is_out_of_stock',
] as const

export const productStockView = view<ProductStock>()(ProductStockRow, [...ofProduct, 'unit_cost', 'stock_value'], {
  unit: ({ unit }) => unit,
  days_of_stock: ({ days_of_stock }) => days_of_stock,
  warehouse_locations: ({ warehouse_locations }) => warehouse_locations,
  variants: ({ variants }) => variants,
})

export const lowStockView = view<LowStockProduct>()(ProductStockRow, ofProduct, {
  unit: ({ unit }) => unit,
  days_of_stock: ({ days_of_stock }) => days_of_stock,
  suggested_order_quantity: ({ reorder_quantity, reorder_level, available_quantity, in_transit_quantity }) => {
    const short = decimal(reorder_level).minus(available_quantity).minus(in_transit_quantity)
    const usual = decimal(reorder_quantity)
    return (short.gt(usual) ? short : usual).toFixed()
  },
})

export const stockLevelView = view<StockLevel>()(StockPlaceRow, [
  'id',
  'product_id',
  'variant_id',
  'name',
  'sku',
  'warehouse_id',
  'warehouse_code',
  'batch_id',
  'in_transit',
  'quantity_on_hand',
  'reserved_quantity',
  'available_quantity',
  'reorder_level',
  'unit_cost',
  'stock_value',
  'is_low_stock',
  'is_out_of_stock',
  'last_movement_at',
  'updated_at',
])
