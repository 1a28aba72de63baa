import { Op } from 'sequelize'
import type { ListSupplierPricesQuery, SupplierPrice, SupplierPriceCreate } from '#generated/purchasing/types.ts'
import { goods } from '#modules/catalog/index.ts'
import { collection } from '#platform/collection.ts'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { notFound } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import type { Page } from '#platform/page.ts'
import { isCurrency } from '#platform/places.ts'
import { refuseSupplier } from './errors/supplier.ts'
import { refuseSupplierPrice as refuse } from './errors/supplier-price.ts'
import { supplierPriceCreated, supplierPriceDeleted, supplierPriceUpdated } from './events.ts'
import type { Supplier as SupplierRow } from './models/supplier.ts'
import { SupplierPrice as SupplierPriceRow } from './models/supplier-price.ts'
import { suppliers } from './suppliers.ts'
import { supplierPriceView as view } from './views.ts'

const prices = collection<SupplierPriceRow, SupplierPrice, ListSupplierPricesQuery & { supplier_id?: string }>(
  SupplierPriceRow,
  {
    resource: 'supplier_price',
    view,
    order: '-created_at',
    filters: {
      valid_on: (day) => ({
        [Op.and]: [
          { valid_from: { [Op.or]: [{ [Op.is]: null }, { [Op.lte]: day }] } },
          { valid_to: { [Op.or]: [{ [Op.is]: null }, { [Op.gte]: day }] } },
        ],
      }),
    },
    conflict: { supplier_prices_key: refuse.taken },
  },
)

/** The prices of one supplier. */
export async function list(supplierId: string, query: ListSupplierPricesQuery): Promise<Page<SupplierPrice>> {
  await suppliers.find(supplierId)
  return prices.list({ ...query, supplier_id: supplierId })
}

/** What one unit costs at the supplier. */
export async function create(supplierId: string, body: SupplierPriceCreate): Promise<SupplierPrice> {
  const supplier = await suppliers.find(supplierId)
  const values = await settle(supplier, body)
  const price = view(await prices.insert({ ...values, supplier_id: supplierId }))
  await publish(supplierPriceCreated, price)
  return price
}

/** Sets every field of the price anew. */
export async function replace(supplierId: string, id: string, body: SupplierPriceCreate): Promise<SupplierPrice> {
  const supplier = await suppliers.find(supplierId)
  const row = await ofSupplier(supplierId, id)
  const { version } = row
  await prices.save(row, await settle(supplier, body))
  const price = view(row)
  if (row.version !== version) await publish(supplierPriceUpdated, price)
  return price
}

/** The price is gone; what was ordered at it stays. */
export async function remove(supplierId: string, id: string): Promise<void> {
  await suppliers.find(supplierId)
  const row = await ofSupplier(supplierId, id)
  await row.destroy()
  await publish(supplierPriceDeleted, view(row))
}

async function ofSupplier(supplierId: string, id: string): Promise<SupplierPriceRow> {
  const row = await prices.lock(id)
  if (row.supplier_id !== supplierId) throw notFound('supplier_price')
  return row
}

async function settle(supplier: SupplierRow, body: SupplierPriceCreate) {
  if (supplier.status === 'archived') throw refuseSupplier.archived()
  const { product_id, variant_id = null, valid_from = null, valid_to = null } = body
  await goods([{ product_id, variant_id, field: 'product_id' }])
  if (valid_from !== null && valid_to !== null && valid_to < valid_from) throw refuse.endsBeforeBeginning()
  const currency = body.currency ?? supplier.currency
  if (!isCurrency(currency)) throw refuse.unknownCurrency({ currency })
  return {
    ...{ product_id, variant_id, valid_from, valid_to, currency, price: body.price },
    supplier_sku: body.supplier_sku ?? null,
    minimum_quantity: body.minimum_quantity ?? '0',
  }
}

interface Wanted {
  product_id: string
  variant_id?: string | null
  quantity: string
}

/** What the supplier asks for each, in the order asked; null where its list has nothing for the quantity on that day. */
export function pricesFor(
  supplierId: string,
  currency: string,
  day: string,
  wanted: readonly Wanted[],
): Promise<{ price: string | null; supplier_sku: string | null }[]> {
  return database.query(
    `SELECT found.price, found.supplier_sku FROM unnest($5::uuid[], $6::uuid[], $7::numeric[]) WITH ORDINALITY AS asked (product_id, variant_id, quantity, place)
     LEFT JOIN LATERAL (
       SELECT p.price, p.supplier_sku FROM supplier_prices p
       WHERE p.tenant_id = $1 AND p.supplier_id = $2 AND p.currency = $3 AND p.product_id = asked.product_id
         AND (p.variant_id IS NULL OR p.variant_id = asked.variant_id) AND p.minimum_quantity <= asked.quantity
         AND (p.valid_from IS NULL OR p.valid_from <= $4) AND (p.valid_to IS NULL OR p.valid_to >= $4)
       ORDER BY p.variant_id IS NULL, p.minimum_quantity DESC, p.valid_from DESC NULLS LAST LIMIT 1) found ON true
     ORDER BY asked.place`,
    [
      tenantId(),
      supplierId,
      currency,
      day,
      wanted.map(({ product_id }) => product_id),
      wanted.map(({ variant_id }) => variant_id ?? null),
      wanted.map(({ quantity }) => quantity),
    ],
  )
}
