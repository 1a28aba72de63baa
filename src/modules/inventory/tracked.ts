import type { Goods } from '#modules/catalog/index.ts'
import { about } from '#platform/errors.ts'
import { refuseBatch } from './errors/batch.ts'
import { refuseSerial } from './errors/serial.ts'
import { refuseStock } from './errors/stock.ts'

/** STK-13: services hold no stock, and of a product that has variants one has to be named. */
export function requireStocked(product: Goods | undefined, field: string): Goods {
  if (!product) throw new Error('Nothing was asked for')
  if (product.type !== 'goods') throw about(field, refuseStock.service({ name: product.name }))
  if (product.has_variants && product.variant_id === null)
    throw about(field.replace(/product_id$/, 'variant_id'), refuseStock.variantNeeded({ name: product.name }))
  return product
}

/** The same of goods that are tracked by batches, or by serial numbers. */
export function requireTracked(product: Goods | undefined, tracking: 'batch' | 'serial', field: string): Goods {
  const stocked = requireStocked(product, field)
  if (stocked.tracking !== tracking)
    throw about(field, (tracking === 'batch' ? refuseBatch : refuseSerial).notTracked({ name: stocked.name }))
  return stocked
}
