// generated from spec/, do not edit
import type { ApprovePurchaseOrderParams, ApproveRequisitionParams, Bill, BillCreate, BillPage, BillPaymentCancellation, BillPaymentCreate, BillPurchaseOrderParams, BillResponse, BillUpdate, CancelBillPaymentParams, CancelPurchaseOrderParams, CancelPurchaseReceiptParams, CreateSupplierPriceParams, DeleteBillParams, DeletePurchaseOrderParams, DeleteRequisitionParams, DeleteSupplierParams, DeleteSupplierPriceParams, GetBillParams, GetPurchaseOrderParams, GetPurchaseReceiptParams, GetRequisitionParams, GetSupplierParams, ListBillsQuery, ListPurchaseOrdersQuery, ListPurchaseReceiptsQuery, ListRequisitionsQuery, ListSupplierPricesParams, ListSupplierPricesQuery, ListSuppliersQuery, OrderRequisitionParams, PayBillParams, PurchaseOrder, PurchaseOrderCancellation, PurchaseOrderCreate, PurchaseOrderPage, PurchaseOrderResponse, PurchaseOrderUpdate, PurchaseReceipt, PurchaseReceiptCancellation, PurchaseReceiptCreate, PurchaseReceiptPage, PurchaseReceiptResponse, PurchasingConfig, PurchasingConfigReplace, PurchasingConfigResponse, ReceivePurchaseOrderParams, RejectRequisitionParams, ReplaceSupplierPriceParams, Requisition, RequisitionCreate, RequisitionPage, RequisitionRejection, RequisitionResponse, RequisitionUpdate, RestoreSupplierParams, Supplier, SupplierCreate, SupplierPage, SupplierPrice, SupplierPriceCreate, SupplierPricePage, SupplierPriceResponse, SupplierResponse, SupplierUpdate, UpdateBillParams, UpdatePurchaseOrderParams, UpdateRequisitionParams, UpdateSupplierParams } from './types.ts'
import type { Pagination } from '../shared/types.ts'
import type { Reply } from '../support.ts'

export interface PurchasingHandlers {
  /**
   * List suppliers' bills
   *
   * Bills with their lines and payments, of the orders that the caller's scope reaches. With `search`, which looks through numbers, suppliers and notes, the best match comes first unless `ordering` says otherwise. A bill is `overdue` from the day after the one on which it is due. Changes nothing.
   */
  listBills(request: { query: ListBillsQuery }): Promise<{ data: Reply<Bill[]>; pagination: Pagination }>

  /**
   * Delete a supplier's bill
   *
   * Removes a bill of which nothing is paid, with its cancelled payments, as if it had never been entered: what it billed can be billed again, and its documents go into the bin. Announces `bill.deleted`, with the opposite of what entering it announced. Refused with 409 where something is paid.
   */
  deleteBill(request: { params: DeleteBillParams }): Promise<void>

  /**
   * Get a supplier's bill
   *
   * One bill, with its lines and payments. Changes nothing.
   */
  getBill(request: { params: GetBillParams }): Promise<Reply<Bill>>

  /**
   * Update some fields of a supplier's bill
   *
   * Merges the body into the bill (RFC 7396): a field left out stays, a null clears. Lines and amounts stay: a wrong bill is deleted and entered anew. Of a bill that is paid only the notes change. Announces `bill.updated` where anything changed. Refused with 409 where the supplier's number was entered before, and with 422 where it would be due before it is dated, or is paid.
   */
  updateBill(request: { params: UpdateBillParams; body: BillUpdate }): Promise<Reply<Bill>>

  /**
   * Pay all or part of a bill
   *
   * Notes a payment of the bill; without `amount` all that is open is paid, less `discount_amount`. A discount for early payment is taken by the terms of the bill, up to its day. Announces `bill.paid`, with what is owed less, what left the bank, the discount, and the difference of exchange rates. Refused with 409 where the bill is paid, and with 422 where more would be paid than is open, the day is yet to come, the amount is finer than the currency, or the discount has lapsed or is too large.
   */
  payBill(request: { params: PayBillParams; body: BillPaymentCreate }): Promise<Reply<Bill>>

  /**
   * Cancel a payment that was entered by mistake
   *
   * It is as if it had not been paid: the bill owes the amount again, with the discount that was taken, and can be paid or deleted. The payment stays to be read with the bill. Announces `bill.payment_cancelled`, with the opposite of what paying announced. Refused with 409 where it is cancelled already.
   */
  cancelBillPayment(request: { params: CancelBillPaymentParams; body: BillPaymentCancellation }): Promise<Reply<Bill>>

  /**
   * Get the purchasing configuration
   *
   * How much more than ordered is received, how much more than received is billed, by how much a billed price may exceed the ordered one, and who may approve how much; defaults where nobody has set anything. Changes nothing.
   */
  getPurchasingConfig(request: Record<never, never>): Promise<Reply<PurchasingConfig>>

  /**
   * Set the purchasing configuration
   *
   * Sets every figure; what is left out returns to its default: no tolerance, and no limit. The limit of a user stands before those of the user's roles, of which the widest holds, and these before the default. Tolerances hold for orders that are approved from then on. Announces `purchasing_config.updated` where anything changed. Refused with 422 where a role or a user is unknown or named twice, or where a limit names both or neither.
   */
  replacePurchasingConfig(request: { body: PurchasingConfigReplace }): Promise<Reply<PurchasingConfig>>

  /**
   * List purchase orders
   *
   * Purchase orders with their lines, as far as the caller's scope reaches. With `search`, which looks through numbers, suppliers, their references and notes, the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listPurchaseOrders(request: { query: ListPurchaseOrdersQuery }): Promise<{ data: Reply<PurchaseOrder[]>; pagination: Pagination }>

  /**
   * Create a purchase order
   *
   * Adds a draft of an order, with the next number of its year. A line without `unit_cost` has the price of the supplier's list for its quantity on the day of the order, less a price the product's cost where it is in the same currency; one without `tax_rate` that of the product. Amounts are exact, and rounded line by line to the minor unit of the currency. Without `currency` the supplier's is meant, without `delivery_date` the lead time of the supplier. Announces `purchase.created`. Refused with 422 where the supplier takes no orders, a product, a variant, the owner or the branch is unknown, a unit takes no fractions, or a price is not known.
   */
  createPurchaseOrder(request: { body: PurchaseOrderCreate }): Promise<Reply<PurchaseOrder>>

  /**
   * Delete a purchase order
   *
   * Removes a draft for good; its number stays spent, and the log of changes keeps what it was. Its documents go into the bin. Announces `purchase.deleted`. Refused with 409 where the order is no draft, or a requisition became it: cancel it then.
   */
  deletePurchaseOrder(request: { params: DeletePurchaseOrderParams }): Promise<void>

  /**
   * Get a purchase order
   *
   * One order in any status, with what was received, cancelled and billed of each line. Changes nothing.
   */
  getPurchaseOrder(request: { params: GetPurchaseOrderParams }): Promise<Reply<PurchaseOrder>>

  /**
   * Update some fields of a purchase order
   *
   * Merges the body into the order (RFC 7396): a field left out stays, a null clears; `lines` are replaced as a whole. Of an approved order only the delivery date, the reference of the supplier, the notes, the owner and the branch change. Announces `purchase.updated` where anything changed. Refused as creating is, and with 422 where the order is approved, over or cancelled.
   */
  updatePurchaseOrder(request: { params: UpdatePurchaseOrderParams; body: PurchaseOrderUpdate }): Promise<Reply<PurchaseOrder>>

  /**
   * Approve a purchase order
   *
   * Puts a draft into the status `approved`: from then on its lines stand, and it can be received. The tolerances of the day stay with it. Announces `purchase.approved`. Refused with 409 where it is no draft, and with 422 where its total exceeds what the caller may approve, be it the caller's own order or another's, its net amount does not reach the least that the supplier delivers, or its currency has no exchange rate yet.
   */
  approvePurchaseOrder(request: { params: ApprovePurchaseOrderParams }): Promise<Reply<PurchaseOrder>>

  /**
   * Enter the supplier's bill for what was received
   *
   * Enters a bill and matches it with the order and its receipts: no more is billed than was accepted, and at no higher price than ordered, but for the tolerances. Without `lines` all that is accepted and not billed is billed, at the prices of the order. It is due by the payment terms of the order. Announces `bill.created`, with what is cleared of received goods, the difference of prices, the tax and what is owed. Refused with 409 where nothing is to be billed, or the supplier's number was entered before, and with 422 where it does not match.
   */
  billPurchaseOrder(request: { params: BillPurchaseOrderParams; body: BillCreate }): Promise<Reply<Bill>>

  /**
   * Cancel what is not received
   *
   * Nothing more is expected: what is open of each line counts as cancelled. An order of which nothing has arrived is `cancelled`; of any other the status follows from what was received and billed. Announces `purchase.cancelled`. Refused with 409 where nothing is open.
   */
  cancelPurchaseOrder(request: { params: CancelPurchaseOrderParams; body: PurchaseOrderCancellation }): Promise<Reply<PurchaseOrder>>

  /**
   * Receive all or some lines of a purchase order into a warehouse
   *
   * Takes in what has arrived. Of each line so much is accepted and so much rejected; what is accepted lies in the warehouse from then on, at what was ordered for it less its discount, in the currency of the company, and what is rejected counts as received all the same. Without `lines` all that is still open is accepted. Services are received without stock. Announces `purchase.received`, with the value that stock rises by and that is owed until the bill comes. Refused with 409 where the order is not approved, is over or cancelled, and with 422 where more would be received than was ordered and the tolerance allows, the warehouse does not exist, a unit takes no fractions, or batches and serial numbers do not fit.
   */
  receivePurchaseOrder(request: { params: ReceivePurchaseOrderParams; body: PurchaseReceiptCreate }): Promise<Reply<PurchaseReceipt>>

  /**
   * List receipts of purchase orders
   *
   * What has arrived, with its lines, of the orders that the caller's scope reaches; cancelled receipts too, unless `status` says otherwise. Changes nothing.
   */
  listPurchaseReceipts(request: { query: ListPurchaseReceiptsQuery }): Promise<{ data: Reply<PurchaseReceipt[]>; pagination: Pagination }>

  /**
   * Get a receipt of a purchase order
   *
   * One receipt, with what was accepted and rejected of each line. A receipt is never changed, only cancelled. Changes nothing.
   */
  getPurchaseReceipt(request: { params: GetPurchaseReceiptParams }): Promise<Reply<PurchaseReceipt>>

  /**
   * Cancel a receipt that was entered by mistake
   *
   * It is as if nothing had arrived: the goods leave the stock again, at the date of the receipt, and the order expects them, so that it can be received anew. The receipt stays to be read. Its movement is cancelled with it, which `stock_movement.cancelled` announces; `purchase_receipt.cancelled` announces the rest. Refused with 409 where it is cancelled already, where a bill bills what would be missing then, where costs were added to the goods, or where some of them came back; and with 422 where the goods are not there any more, or the company takes nothing from before what came later.
   */
  cancelPurchaseReceipt(request: { params: CancelPurchaseReceiptParams; body: PurchaseReceiptCancellation }): Promise<Reply<PurchaseReceipt>>

  /**
   * List requisitions
   *
   * What people in the company ask to be bought, as far as the caller's scope reaches. With `search`, which looks through numbers, purposes and notes, the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listRequisitions(request: { query: ListRequisitionsQuery }): Promise<{ data: Reply<Requisition[]>; pagination: Pagination }>

  /**
   * Create a requisition
   *
   * Asks for something to be bought. It is submitted at once, with the next number of its year, and waits to be approved. Announces `requisition.created`. Refused with 422 where a product, a variant, a supplier, the owner or the branch is unknown, or a unit takes no fractions.
   */
  createRequisition(request: { body: RequisitionCreate }): Promise<Reply<Requisition>>

  /**
   * Delete a requisition
   *
   * Removes the requisition for good; its number stays spent, and the log of changes keeps what it was. Announces `requisition.deleted`. Refused with 409 where it is ordered.
   */
  deleteRequisition(request: { params: DeleteRequisitionParams }): Promise<void>

  /**
   * Get a requisition
   *
   * One requisition in any status, with the orders that its lines became. Changes nothing.
   */
  getRequisition(request: { params: GetRequisitionParams }): Promise<Reply<Requisition>>

  /**
   * Update some fields of a requisition
   *
   * Merges the body into the requisition (RFC 7396): a field left out stays, a null clears; `lines` are replaced as a whole. One that was rejected is submitted anew by it. Announces `requisition.updated` where anything changed. Refused as creating is, and with 422 where the requisition is approved or ordered.
   */
  updateRequisition(request: { params: UpdateRequisitionParams; body: RequisitionUpdate }): Promise<Reply<Requisition>>

  /**
   * Approve a requisition
   *
   * Puts a submitted requisition into the status `approved`; it can be ordered then. Announces `requisition.approved`. Refused with 409 where it is not submitted.
   */
  approveRequisition(request: { params: ApproveRequisitionParams }): Promise<Reply<Requisition>>

  /**
   * Turn a requisition into purchase orders by supplier
   *
   * Makes a draft of a purchase order for each supplier that the lines prefer, at the prices of the suppliers' lists, to be delivered by the earliest day that a line is needed by where that is still possible. All orders are made, or none. The caller also needs `purchasing:create`. Announces `purchase.created` for each, and `requisition.ordered`. Refused with 409 where the requisition is not approved, and with 422 where a line has no supplier, the supplier takes no orders, or a price is not known, each by name.
   */
  orderRequisition(request: { params: OrderRequisitionParams }): Promise<Reply<Requisition>>

  /**
   * Reject a requisition with a reason
   *
   * Puts a submitted or approved requisition into the status `rejected`. Announces `requisition.rejected`. Refused with 409 where it is rejected or ordered.
   */
  rejectRequisition(request: { params: RejectRequisitionParams; body: RequisitionRejection }): Promise<Reply<Requisition>>

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
   * List the prices of a supplier
   *
   * The price list of one supplier: what it calls a product, and what one unit costs from which quantity on and in which time. Changes nothing.
   */
  listSupplierPrices(request: { params: ListSupplierPricesParams; query: ListSupplierPricesQuery }): Promise<{ data: Reply<SupplierPrice[]>; pagination: Pagination }>

  /**
   * Add a price to the list of a supplier
   *
   * Adds what one unit of a product costs at the supplier. Without `currency` it is that of the supplier, without `minimum_quantity` it holds for any, without `valid_from` and `valid_to` at any time. Of several that hold, the one with the largest minimum quantity is taken, and of these the one that began last. Announces `supplier_price.created`. Refused with 409 where there is a price of the same product, currency, quantity and beginning, and with 422 where the product or variant is unknown, the supplier is archived, or the price ends before it begins.
   */
  createSupplierPrice(request: { params: CreateSupplierPriceParams; body: SupplierPriceCreate }): Promise<Reply<SupplierPrice>>

  /**
   * Remove a price from the list of a supplier
   *
   * Removes the price for good; orders that exist keep it. Announces `supplier_price.deleted`.
   */
  deleteSupplierPrice(request: { params: DeleteSupplierPriceParams }): Promise<void>

  /**
   * Replace a price in the list of a supplier
   *
   * Sets every field of the price; what is left out returns to its default. Orders that exist keep what they were made with. Announces `supplier_price.updated` where anything changed. Refused as adding is.
   */
  replaceSupplierPrice(request: { params: ReplaceSupplierPriceParams; body: SupplierPriceCreate }): Promise<Reply<SupplierPrice>>

  /**
   * Restore an archived supplier
   *
   * Puts an archived supplier back into the lists. Announces `supplier.restored`. Refused with 409 where it is not archived, or where an active supplier has taken its code or VAT number meanwhile.
   */
  restoreSupplier(request: { params: RestoreSupplierParams }): Promise<Reply<Supplier>>
}
