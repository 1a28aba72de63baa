import type {
  Batch,
  Serial,
  SerialMove,
  StockEntry,
  StockEntryLine,
  StockReservation,
} from '#generated/inventory/types.ts'
import { decimal, sum } from '#platform/money.ts'
import { view } from '#platform/view.ts'
import { Batch as BatchRow } from './models/batch.ts'
import { Serial as SerialRow } from './models/serial.ts'
import { SerialMove as SerialMoveRow } from './models/serial-move.ts'
import { StockEntry as StockEntryRow } from './models/stock-entry.ts'
import type { StockEntryLine as StockEntryLineRow } from './models/stock-entry-line.ts'
import { StockReservation as StockReservationRow } from './models/stock-reservation.ts'

const onHandOf = ({ lots }: BatchRow) => sum(lots.map(({ quantity_on_hand }) => quantity_on_hand))
const reservedOf = ({ lots }: BatchRow) => sum(lots.map(({ reserved_quantity }) => reserved_quantity))

export const batchView = view<Batch>()(
  BatchRow,
  [
    'id',
    'product_id',
    'variant_id',
    'code',
    'supplier_code',
    'manufactured_on',
    'expires_on',
    'is_blocked',
    'notes',
    'created_at',
    'updated_at',
  ],
  {
    is_expired: ({ is_past }) => is_past,
    quantity_on_hand: (row) => onHandOf(row).toFixed(),
    reserved_quantity: (row) => reservedOf(row).toFixed(),
    available_quantity: (row) => onHandOf(row).minus(reservedOf(row)).toFixed(),
    locations: ({ lots }) => lots,
  },
)

export const serialView = view<Serial>()(SerialRow, [
  'id',
  'product_id',
  'variant_id',
  'number',
  'status',
  'warehouse_id',
  'warranty_expires_on',
  'notes',
  'received_at',
  'issued_at',
  'created_at',
  'updated_at',
])

export const serialMoveView = view<SerialMove>()(SerialMoveRow, [
  'id',
  'sequence',
  'occurred_at',
  'status',
  'from_warehouse_id',
  'to_warehouse_id',
  'movement_id',
  'kind',
  'source_type',
  'source_id',
  'user_id',
  'created_at',
])

export const reservationView = view<StockReservation>()(
  StockReservationRow,
  [
    'id',
    'product_id',
    'variant_id',
    'warehouse_id',
    'batch_id',
    'status',
    'reference',
    'source_type',
    'source_id',
    'expires_at',
    'notes',
    'user_id',
    'closed_at',
    'created_at',
    'updated_at',
  ],
  {
    quantity: ({ quantity }) => decimal(quantity).toFixed(),
    consumed_quantity: ({ consumed_quantity }) => decimal(consumed_quantity).toFixed(),
  },
)

const plain = (value: string | null | undefined): string | null => (value == null ? null : decimal(value).toFixed())

export const stockEntryLineView = (row: StockEntryLineRow): StockEntryLine => ({
  id: row.id,
  product_id: row.product_id,
  variant_id: row.variant_id,
  warehouse_id: row.warehouse_id,
  to_warehouse_id: row.to_warehouse_id,
  quantity: plain(row.quantity),
  counted_quantity: plain(row.counted_quantity),
  expected_quantity: plain(row.expected_quantity),
  difference: plain(row.difference),
  unit_cost: plain(row.unit_cost),
  batch_id: row.batch_id,
  batch_code: row.batch_code,
  expires_on: row.expires_on,
  serials: row.serials,
  reservation_id: row.reservation_id,
  weight: plain(row.weight),
  notes: row.notes,
  value: plain(row.value),
  expensed_value: plain(row.expensed_value),
})

export const stockEntryView = view<StockEntry>()(
  StockEntryRow,
  [
    'id',
    'number',
    'kind',
    'status',
    'occurred_at',
    'warehouse_id',
    'to_warehouse_id',
    'reason',
    'reference',
    'notes',
    'receipt_id',
    'spread_by',
    'charges',
    'movement_id',
    'user_id',
    'submitted_by',
    'submitted_at',
    'cancelled_by',
    'cancelled_at',
    'cancel_reason',
    'created_at',
    'updated_at',
  ],
  {
    lines: ({ lines }) => lines.map(stockEntryLineView),
    total_value: ({ total_value }) => plain(total_value),
  },
)
