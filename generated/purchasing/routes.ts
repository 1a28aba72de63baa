// generated from spec/, do not edit
import { type Route, route } from '../support.ts'
import type { PurchasingHandlers } from './handlers.ts'
import { deleteSupplierParams, getSupplierParams, listSuppliersQuery, restoreSupplierParams, supplierCreate, supplierUpdate, updateSupplierParams } from './validators.ts'

export const routes: Record<keyof PurchasingHandlers, Route> = {
  /** List suppliers */
  listSuppliers: route({ method: 'get', path: "/api/v1/purchasing/suppliers", request: { query: listSuppliersQuery }, responses: { 200: { description: "A page of suppliers." } } }),
  /** Create a supplier */
  createSupplier: route({ method: 'post', path: "/api/v1/purchasing/suppliers", request: { body: { required: true, content: { "application/json": { schema: supplierCreate } } } }, responses: { 201: { description: "The supplier as it stands." } } }),
  /** Archive a supplier */
  deleteSupplier: route({ method: 'delete', path: "/api/v1/purchasing/suppliers/{supplier_id}", request: { params: deleteSupplierParams }, responses: { 204: { description: "The supplier is archived." } } }),
  /** Get a supplier */
  getSupplier: route({ method: 'get', path: "/api/v1/purchasing/suppliers/{supplier_id}", request: { params: getSupplierParams }, responses: { 200: { description: "The supplier as it stands." } } }),
  /** Update some fields of a supplier */
  updateSupplier: route({ method: 'patch', path: "/api/v1/purchasing/suppliers/{supplier_id}", request: { params: updateSupplierParams, body: { required: true, content: { "application/json": { schema: supplierUpdate } } } }, responses: { 200: { description: "The supplier as it stands." } } }),
  /** Restore an archived supplier */
  restoreSupplier: route({ method: 'post', path: "/api/v1/purchasing/suppliers/{supplier_id}/restore", request: { params: restoreSupplierParams }, responses: { 200: { description: "The supplier as it stands." } } }),
}
