import type {
  ListInventoryQuery,
  ListLowStockProductsQuery,
  LowStockProduct,
  ProductStock,
  StockAdjustment,
  VariantStock,
  WarehouseLocation,
} from '#generated/inventory/types.ts'
import { collection, foundBy } from '#platform/collection.ts'
import { now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { decimal } from '#platform/money.ts'
import { zero } from './bucket.ts'
import { currentConfig } from './config.ts'
import { refuseStock } from './errors/stock.ts'
import { ProductStock as StockRow } from './models/product-stock.ts'
import { post } from './posting.ts'
import { lowStockView, productStockView } from './views.ts'
import { defaultWarehouse } from './warehouses.ts'

const stock = collection<StockRow, ProductStock, ListInventoryQuery>(StockRow, {
  resource: 'product_stock',
  view: productStockView,
  order: 'name',
  where: { is_archived: false },
  search: 'search_products',
  gather: (rows) => Promise.all([readUse(rows), readPlaces(rows)]),
  filters: {
    warehouse_id: (id) => ({
      id: foundBy('SELECT product_id FROM stock_levels WHERE tenant_id = $1 AND warehouse_id = $2', [tenantId(), id]),
    }),
    at: () => ({}),
  },
})
const lowStock = collection<StockRow, LowStockProduct, ListLowStockProductsQuery>(StockRow, {
  resource: 'product_stock',
  view: lowStockView,
  order: '-shortage',
  where: { is_archived: false, is_low_stock: true },
  search: 'search_products',
  gather: (rows) => readUse(rows),
})
// No audit watches levels; what changes them is a movement or a reservation.
listIsMadeOf('product_stock', { tables: ['products', 'stock_movements', 'stock_reservations'] })

export const listLow = lowStock.list

export async function list(query: ListInventoryQuery) {
  const page = await stock.list(query)
  if (query.at !== undefined) await asOf(query.at, page.data as ProductStock[])
  return page
}

export async function get(id: string, { at }: { at?: string } = {}): Promise<ProductStock> {
  const found = await stock.shown(await stock.find(id))
  if (at !== undefined) await asOf(at, [found])
  return found
}

/** Adds to what is on hand, or takes from it, for a reason. */
export async function adjust(id: string, body: StockAdjustment): Promise<ProductStock> {
  const { product_id } = await stock.find(id)
  const { quantity_adjustment, reason, notes, occurred_at, batch_id, batch_code, ...rest } = body
  const warehouse_id = rest.warehouse_id ?? (await defaultWarehouse())
  if (warehouse_id === null) throw refuseStock.noDefaultWarehouse()
  const quantity = decimal(quantity_adjustment)
  const line = {
    ...rest,
    product_id,
    warehouse_id,
    quantity: quantity.abs().toFixed(),
    direction: quantity.gt(0) ? ('in' as const) : ('out' as const),
    batch: batch_id ? { id: batch_id } : batch_code ? { code: batch_code } : undefined,
    field: '',
    members: { quantity: 'quantity_adjustment' },
  }
  await post({ kind: 'adjustment', source: null, reason, notes, occurred_at, lines: [line] })
  return get(id)
}

const day = 86_400_000

/** In what products are measured, and how many days what is available lasts at the pace of late. */
async function readUse(rows: readonly StockRow[]): Promise<void> {
  const { consumption_days } = await currentConfig()
  const used = await database.query<{ product_id: string; symbol: string; used: string }>(
    `SELECT p.id AS product_id, u.symbol, coalesce((SELECT -sum(l.quantity) FROM stock_ledger l WHERE l.tenant_id = $1 AND l.product_id = p.id
       AND l.occurred_at >= $3 AND (l.kind = 'issue' OR (l.kind = 'return' AND l.origin_id IS NOT NULL)
         OR (l.kind = 'cancellation' AND l.reverses_id IN (SELECT i.id FROM stock_ledger i WHERE i.tenant_id = $1 AND i.movement_id = l.movement_id AND i.kind = 'issue')))), 0) AS used
     FROM products p JOIN units u ON u.tenant_id = p.tenant_id AND u.id = p.unit_id WHERE p.tenant_id = $1 AND p.id = ANY ($2)`,
    [tenantId(), rows.map(({ product_id }) => product_id), new Date(now().getTime() - consumption_days * day)],
  )
  const byProduct = new Map(used.map((row) => [row.product_id, row]))
  for (const row of rows) {
    const { symbol = '', used: quantity = '0' } = byProduct.get(row.product_id) ?? {}
    const available = decimal(row.available_quantity)
    row.unit = symbol
    row.days_of_stock = decimal(quantity).gt(0)
      ? (available.gt(0) ? available.times(consumption_days).div(quantity) : zero).toDecimalPlaces(1).toFixed()
      : null
  }
}

type Place = WarehouseLocation & VariantStock & { product_id: string; in_transit: boolean }

/** Where products lie, and how much there is of their variants. */
async function readPlaces(rows: readonly StockRow[]): Promise<void> {
  const values = [tenantId(), rows.map(({ product_id }) => product_id)]
  const [locations, variants] = await Promise.all([
    database.query<Place>(
      `SELECT l.product_id, w.id AS warehouse_id, w.code, w.name, trim_scale(sum(l.on_hand)) AS quantity, trim_scale(sum(l.reserved)) AS reserved_quantity,
         trim_scale(sum(l.available)) AS available_quantity, trim_scale(sum(l.value)) AS stock_value
       FROM stock_levels l JOIN warehouses w ON w.tenant_id = l.tenant_id AND w.id = l.warehouse_id
       WHERE l.tenant_id = $1 AND l.product_id = ANY ($2) AND NOT l.in_transit GROUP BY l.product_id, w.id, w.code, w.name
       HAVING sum(l.on_hand) <> 0 OR sum(l.reserved) <> 0 ORDER BY w.code, w.id`,
      values,
    ),
    database.query<Place>(
      `SELECT l.product_id, v.id AS variant_id, v.name, v.sku, trim_scale(sum(l.on_hand)) AS quantity_on_hand, trim_scale(sum(l.reserved)) AS reserved_quantity,
         trim_scale(sum(l.available)) AS available_quantity
       FROM stock_levels l JOIN variants v ON v.tenant_id = l.tenant_id AND v.id = l.variant_id
       WHERE l.tenant_id = $1 AND l.product_id = ANY ($2) AND NOT l.in_transit GROUP BY l.product_id, v.id, v.name, v.sku ORDER BY v.name, v.id`,
      values,
    ),
  ])
  for (const row of rows) {
    row.warehouse_locations = without(locations, row.product_id)
    row.variants = without(variants, row.product_id)
  }
}

const without = (places: readonly Place[], id: string) =>
  places.filter(({ product_id }) => product_id === id).map(({ product_id: _of, ...place }) => place)

/** Puts the figures of a moment that has passed in place of those of now. Rows know no reservations, so none are told of. */
async function asOf(at: string, found: readonly ProductStock[]): Promise<void> {
  const rows = await database.query<Place & { quantity_on_hand: string }>(
    `SELECT l.product_id, l.variant_id, w.id AS warehouse_id, w.code, w.name, w.type = 'transit' AS in_transit, trim_scale(sum(l.quantity)) AS quantity,
       trim_scale(sum(l.value)) AS stock_value
     FROM stock_ledger l JOIN warehouses w ON w.tenant_id = l.tenant_id AND w.id = l.warehouse_id
     WHERE l.tenant_id = $1 AND l.product_id = ANY ($2) AND l.occurred_at <= $3 GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY w.code, w.id`,
    [tenantId(), found.map(({ product_id }) => product_id), at],
  )
  for (const product of found) {
    const own = rows.filter(({ product_id }) => product_id === product.product_id)
    const lying = own.filter(({ in_transit }) => !in_transit)
    const quantity_on_hand = total(lying, 'quantity')
    const stock_value = total(own, 'stock_value')
    const onHand = decimal(quantity_on_hand)
    Object.assign(product, {
      quantity_on_hand,
      reserved_quantity: '0',
      available_quantity: quantity_on_hand,
      in_transit_quantity: total(
        own.filter(({ in_transit }) => in_transit),
        'quantity',
      ),
      stock_value,
      unit_cost: onHand.gt(0) ? decimal(total(lying, 'stock_value')).div(onHand).toDecimalPlaces(6).toFixed() : '0',
      is_out_of_stock: onHand.lte(0),
      is_low_stock: decimal(product.reorder_level).gt(0) && onHand.lte(product.reorder_level),
      warehouse_locations: locationsOf(lying),
      variants: product.variants.map((variant) => {
        const there = total(
          lying.filter(({ variant_id }) => variant_id === variant.variant_id),
          'quantity',
        )
        return { ...variant, quantity_on_hand: there, reserved_quantity: '0', available_quantity: there }
      }),
    })
  }
}

function locationsOf(lying: readonly Place[]): WarehouseLocation[] {
  const ids = [...new Set(lying.map(({ warehouse_id }) => warehouse_id))]
  return ids
    .map((id) => {
      const here = lying.filter(({ warehouse_id }) => warehouse_id === id)
      const { code, name } = here[0] as Place
      const quantity = total(here, 'quantity')
      const stock_value = total(here, 'stock_value')
      return {
        warehouse_id: id,
        code,
        name,
        quantity,
        reserved_quantity: '0',
        available_quantity: quantity,
        stock_value,
      }
    })
    .filter(({ quantity }) => quantity !== '0')
}

const total = (rows: readonly Place[], name: 'quantity' | 'stock_value'): string =>
  rows.reduce((sum, row) => sum.plus(row[name] ?? '0'), zero).toFixed()
