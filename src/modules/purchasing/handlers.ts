import type { PurchasingHandlers } from '#generated/purchasing/handlers.ts'
import * as suppliers from './suppliers.ts'

export const handlers: PurchasingHandlers = {
  listSuppliers: ({ query }) => suppliers.list(query),
  createSupplier: ({ body }) => suppliers.create(body),
  getSupplier: ({ params }) => suppliers.get(params.supplier_id),
  updateSupplier: ({ params, body }) => suppliers.update(params.supplier_id, body),
  deleteSupplier: ({ params }) => suppliers.archive(params.supplier_id),
  restoreSupplier: ({ params }) => suppliers.restore(params.supplier_id),
}
