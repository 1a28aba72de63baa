// generated from spec/, do not edit
import { type Route, route } from '../support.ts'
import type { PurchasingHandlers } from './handlers.ts'
import { approvePurchaseOrderParams, approveRequisitionParams, billCreate, billPaymentCancellation, billPaymentCreate, billPurchaseOrderParams, billUpdate, cancelBillPaymentParams, cancelPurchaseOrderParams, cancelPurchaseReceiptParams, createSupplierPriceParams, deleteBillParams, deletePurchaseOrderParams, deleteRequisitionParams, deleteSupplierParams, deleteSupplierPriceParams, getBillParams, getPurchaseOrderParams, getPurchaseReceiptParams, getRequisitionParams, getSupplierParams, listBillsQuery, listPurchaseOrdersQuery, listPurchaseReceiptsQuery, listRequisitionsQuery, listSupplierPricesParams, listSupplierPricesQuery, listSuppliersQuery, orderRequisitionParams, payBillParams, purchaseOrderCancellation, purchaseOrderCreate, purchaseOrderUpdate, purchaseReceiptCancellation, purchaseReceiptCreate, purchasingConfigReplace, receivePurchaseOrderParams, rejectRequisitionParams, replaceSupplierPriceParams, requisitionCreate, requisitionRejection, requisitionUpdate, restoreSupplierParams, supplierCreate, supplierPriceCreate, supplierUpdate, updateBillParams, updatePurchaseOrderParams, updateRequisitionParams, updateSupplierParams } from './validators.ts'

export const routes: Record<keyof PurchasingHandlers, Route> = {
  /** List suppliers' bills */
  listBills: route({ method: 'get', path: "/api/v1/purchasing/bills", request: { query: listBillsQuery }, responses: { 200: { description: "A page of bills." } } }),
  /** Delete a supplier's bill */
  deleteBill: route({ method: 'delete', path: "/api/v1/purchasing/bills/{bill_id}", request: { params: deleteBillParams }, responses: { 204: { description: "The bill is gone." } } }),
  /** Get a supplier's bill */
  getBill: route({ method: 'get', path: "/api/v1/purchasing/bills/{bill_id}", request: { params: getBillParams }, responses: { 200: { description: "The bill as it stands." } } }),
  /** Update some fields of a supplier's bill */
  updateBill: route({ method: 'patch', path: "/api/v1/purchasing/bills/{bill_id}", request: { params: updateBillParams, body: { required: true, content: { "application/json": { schema: billUpdate } } } }, responses: { 200: { description: "The bill as it stands." } } }),
  /** Pay all or part of a bill */
  payBill: route({ method: 'post', path: "/api/v1/purchasing/bills/{bill_id}/pay", request: { params: payBillParams, body: { required: true, content: { "application/json": { schema: billPaymentCreate } } } }, responses: { 200: { description: "The bill as it stands." } } }),
  /** Cancel a payment that was entered by mistake */
  cancelBillPayment: route({ method: 'post', path: "/api/v1/purchasing/bills/{bill_id}/payments/{payment_id}/cancel", request: { params: cancelBillPaymentParams, body: { required: true, content: { "application/json": { schema: billPaymentCancellation } } } }, responses: { 200: { description: "The bill as it stands." } } }),
  /** Get the purchasing configuration */
  getPurchasingConfig: route({ method: 'get', path: "/api/v1/purchasing/config", responses: { 200: { description: "The configuration as it stands." } } }),
  /** Set the purchasing configuration */
  replacePurchasingConfig: route({ method: 'put', path: "/api/v1/purchasing/config", request: { body: { required: true, content: { "application/json": { schema: purchasingConfigReplace } } } }, responses: { 200: { description: "The configuration as it stands." } } }),
  /** List purchase orders */
  listPurchaseOrders: route({ method: 'get', path: "/api/v1/purchasing/orders", request: { query: listPurchaseOrdersQuery }, responses: { 200: { description: "A page of purchase orders." } } }),
  /** Create a purchase order */
  createPurchaseOrder: route({ method: 'post', path: "/api/v1/purchasing/orders", request: { body: { required: true, content: { "application/json": { schema: purchaseOrderCreate } } } }, responses: { 201: { description: "The order as it stands." } } }),
  /** Delete a purchase order */
  deletePurchaseOrder: route({ method: 'delete', path: "/api/v1/purchasing/orders/{order_id}", request: { params: deletePurchaseOrderParams }, responses: { 204: { description: "The order is gone." } } }),
  /** Get a purchase order */
  getPurchaseOrder: route({ method: 'get', path: "/api/v1/purchasing/orders/{order_id}", request: { params: getPurchaseOrderParams }, responses: { 200: { description: "The order as it stands." } } }),
  /** Update some fields of a purchase order */
  updatePurchaseOrder: route({ method: 'patch', path: "/api/v1/purchasing/orders/{order_id}", request: { params: updatePurchaseOrderParams, body: { required: true, content: { "application/json": { schema: purchaseOrderUpdate } } } }, responses: { 200: { description: "The order as it stands." } } }),
  /** Approve a purchase order */
  approvePurchaseOrder: route({ method: 'post', path: "/api/v1/purchasing/orders/{order_id}/approve", request: { params: approvePurchaseOrderParams }, responses: { 200: { description: "The order as it stands." } } }),
  /** Enter the supplier's bill for what was received */
  billPurchaseOrder: route({ method: 'post', path: "/api/v1/purchasing/orders/{order_id}/bill", request: { params: billPurchaseOrderParams, body: { required: true, content: { "application/json": { schema: billCreate } } } }, responses: { 201: { description: "The bill as it stands." } } }),
  /** Cancel what is not received */
  cancelPurchaseOrder: route({ method: 'post', path: "/api/v1/purchasing/orders/{order_id}/cancel", request: { params: cancelPurchaseOrderParams, body: { required: true, content: { "application/json": { schema: purchaseOrderCancellation } } } }, responses: { 200: { description: "The order as it stands." } } }),
  /** Receive all or some lines of a purchase order into a warehouse */
  receivePurchaseOrder: route({ method: 'post', path: "/api/v1/purchasing/orders/{order_id}/receive", request: { params: receivePurchaseOrderParams, body: { required: true, content: { "application/json": { schema: purchaseReceiptCreate } } } }, responses: { 201: { description: "The receipt as it stands." } } }),
  /** List receipts of purchase orders */
  listPurchaseReceipts: route({ method: 'get', path: "/api/v1/purchasing/receipts", request: { query: listPurchaseReceiptsQuery }, responses: { 200: { description: "A page of receipts." } } }),
  /** Get a receipt of a purchase order */
  getPurchaseReceipt: route({ method: 'get', path: "/api/v1/purchasing/receipts/{receipt_id}", request: { params: getPurchaseReceiptParams }, responses: { 200: { description: "The receipt as it stands." } } }),
  /** Cancel a receipt that was entered by mistake */
  cancelPurchaseReceipt: route({ method: 'post', path: "/api/v1/purchasing/receipts/{receipt_id}/cancel", request: { params: cancelPurchaseReceiptParams, body: { required: true, content: { "application/json": { schema: purchaseReceiptCancellation } } } }, responses: { 200: { description: "The receipt as it stands." } } }),
  /** List requisitions */
  listRequisitions: route({ method: 'get', path: "/api/v1/purchasing/requisitions", request: { query: listRequisitionsQuery }, responses: { 200: { description: "A page of requisitions." } } }),
  /** Create a requisition */
  createRequisition: route({ method: 'post', path: "/api/v1/purchasing/requisitions", request: { body: { required: true, content: { "application/json": { schema: requisitionCreate } } } }, responses: { 201: { description: "The requisition as it stands." } } }),
  /** Delete a requisition */
  deleteRequisition: route({ method: 'delete', path: "/api/v1/purchasing/requisitions/{requisition_id}", request: { params: deleteRequisitionParams }, responses: { 204: { description: "The requisition is gone." } } }),
  /** Get a requisition */
  getRequisition: route({ method: 'get', path: "/api/v1/purchasing/requisitions/{requisition_id}", request: { params: getRequisitionParams }, responses: { 200: { description: "The requisition as it stands." } } }),
  /** Update some fields of a requisition */
  updateRequisition: route({ method: 'patch', path: "/api/v1/purchasing/requisitions/{requisition_id}", request: { params: updateRequisitionParams, body: { required: true, content: { "application/json": { schema: requisitionUpdate } } } }, responses: { 200: { description: "The requisition as it stands." } } }),
  /** Approve a requisition */
  approveRequisition: route({ method: 'post', path: "/api/v1/purchasing/requisitions/{requisition_id}/approve", request: { params: approveRequisitionParams }, responses: { 200: { description: "The requisition as it stands." } } }),
  /** Turn a requisition into purchase orders by supplier */
  orderRequisition: route({ method: 'post', path: "/api/v1/purchasing/requisitions/{requisition_id}/order", request: { params: orderRequisitionParams }, responses: { 200: { description: "The requisition as it stands." } } }),
  /** Reject a requisition with a reason */
  rejectRequisition: route({ method: 'post', path: "/api/v1/purchasing/requisitions/{requisition_id}/reject", request: { params: rejectRequisitionParams, body: { required: true, content: { "application/json": { schema: requisitionRejection } } } }, responses: { 200: { description: "The requisition as it stands." } } }),
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
  /** List the prices of a supplier */
  listSupplierPrices: route({ method: 'get', path: "/api/v1/purchasing/suppliers/{supplier_id}/prices", request: { params: listSupplierPricesParams, query: listSupplierPricesQuery }, responses: { 200: { description: "A page of prices." } } }),
  /** Add a price to the list of a supplier */
  createSupplierPrice: route({ method: 'post', path: "/api/v1/purchasing/suppliers/{supplier_id}/prices", request: { params: createSupplierPriceParams, body: { required: true, content: { "application/json": { schema: supplierPriceCreate } } } }, responses: { 201: { description: "The price as it stands." } } }),
  /** Remove a price from the list of a supplier */
  deleteSupplierPrice: route({ method: 'delete', path: "/api/v1/purchasing/suppliers/{supplier_id}/prices/{price_id}", request: { params: deleteSupplierPriceParams }, responses: { 204: { description: "The price is gone." } } }),
  /** Replace a price in the list of a supplier */
  replaceSupplierPrice: route({ method: 'put', path: "/api/v1/purchasing/suppliers/{supplier_id}/prices/{price_id}", request: { params: replaceSupplierPriceParams, body: { required: true, content: { "application/json": { schema: supplierPriceCreate } } } }, responses: { 200: { description: "The price as it stands." } } }),
  /** Restore an archived supplier */
  restoreSupplier: route({ method: 'post', path: "/api/v1/purchasing/suppliers/{supplier_id}/restore", request: { params: restoreSupplierParams }, responses: { 200: { description: "The supplier as it stands." } } }),
}
