// generated from spec/, do not edit
import type { DeleteSupplierParams, GetSupplierParams, ListSuppliersQuery, RestoreSupplierParams, Supplier, SupplierCreate, SupplierPage, SupplierResponse, SupplierUpdate, UpdateSupplierParams } from './types.ts'
import type { Pagination } from '../shared/types.ts'
import type { Reply } from '../support.ts'

export interface PurchasingHandlers {
  /**
   * List suppliers
   *
   * Suppliers of the tenant. Archived ones are left out unless `status` asks for them. With `search`, which looks through names, codes, contacts, addresses and tax numbers, the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listSuppliers(request: { query: ListSuppliersQuery }): Promise<{ data: Reply<Supplier[]>; pagination: Pagination }>

  /**
   * Create a supplier
   *
   * Adds a supplier. Without `currency` it is paid in that of the tenant. Announces `supplier.created`. Refused with 409 where an active supplier has the same code or VAT number, and with 422 where a tax number is not one of its country, the currency or a country does not exist, the IBAN is not sound, or a discount for early payment lacks its days or its percent.
   */
  createSupplier(request: { body: SupplierCreate }): Promise<Reply<Supplier>>

  /**
   * Archive a supplier
   *
   * Archives the supplier: it leaves the lists, nothing more is ordered there, its code and VAT number become free, and documents that name it stay readable. Announces `supplier.deleted`. Refused with 409 where it is archived already.
   */
  deleteSupplier(request: { params: DeleteSupplierParams }): Promise<void>

  /**
   * Get a supplier
   *
   * One supplier, archived ones too, so that old documents keep their reader. Changes nothing.
   */
  getSupplier(request: { params: GetSupplierParams }): Promise<Reply<Supplier>>

  /**
   * Update some fields of a supplier
   *
   * Merges the body into the supplier (RFC 7396): a field left out stays, a null clears, the address, the payment terms and the bank details merge field by field. Orders and bills that exist keep the terms and the currency that they were made with. Announces `supplier.updated` where anything changed. Refused as creating is, and with 422 where the supplier is archived.
   */
  updateSupplier(request: { params: UpdateSupplierParams; body: SupplierUpdate }): Promise<Reply<Supplier>>

  /**
   * Restore an archived supplier
   *
   * Puts an archived supplier back into the lists. Announces `supplier.restored`. Refused with 409 where it is not archived, or where an active supplier has taken its code or VAT number meanwhile.
   */
  restoreSupplier(request: { params: RestoreSupplierParams }): Promise<Reply<Supplier>>
}
