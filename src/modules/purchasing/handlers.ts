import type { PurchasingHandlers } from '#generated/purchasing/handlers.ts'
import * as payments from './bill-payments.ts'
import * as bills from './bills.ts'
import * as config from './config.ts'
import * as orders from './orders.ts'
import * as receiptCancellation from './receipt-cancellation.ts'
import * as receipts from './receipts.ts'
import * as requisitions from './requisitions.ts'
import * as prices from './supplier-prices.ts'
import * as suppliers from './suppliers.ts'

export const handlers: PurchasingHandlers = {
  listSuppliers: ({ query }) => suppliers.list(query),
  createSupplier: ({ body }) => suppliers.create(body),
  getSupplier: ({ params }) => suppliers.get(params.supplier_id),
  updateSupplier: ({ params, body }) => suppliers.update(params.supplier_id, body),
  deleteSupplier: ({ params }) => suppliers.archive(params.supplier_id),
  restoreSupplier: ({ params }) => suppliers.restore(params.supplier_id),

  listSupplierPrices: ({ params, query }) => prices.list(params.supplier_id, query),
  createSupplierPrice: ({ params, body }) => prices.create(params.supplier_id, body),
  replaceSupplierPrice: ({ params, body }) => prices.replace(params.supplier_id, params.price_id, body),
  deleteSupplierPrice: ({ params }) => prices.remove(params.supplier_id, params.price_id),

  listRequisitions: ({ query }) => requisitions.list(query),
  createRequisition: ({ body }) => requisitions.create(body),
  getRequisition: ({ params }) => requisitions.get(params.requisition_id),
  updateRequisition: ({ params, body }) => requisitions.update(params.requisition_id, body),
  deleteRequisition: ({ params }) => requisitions.remove(params.requisition_id),
  approveRequisition: ({ params }) => requisitions.approve(params.requisition_id),
  rejectRequisition: ({ params, body }) => requisitions.reject(params.requisition_id, body),
  orderRequisition: ({ params }) => requisitions.order(params.requisition_id),

  listPurchaseOrders: ({ query }) => orders.list(query),
  createPurchaseOrder: ({ body }) => orders.create(body),
  getPurchaseOrder: ({ params }) => orders.get(params.order_id),
  updatePurchaseOrder: ({ params, body }) => orders.update(params.order_id, body),
  deletePurchaseOrder: ({ params }) => orders.remove(params.order_id),
  approvePurchaseOrder: ({ params }) => orders.approve(params.order_id),
  receivePurchaseOrder: ({ params, body }) => receipts.receive(params.order_id, body),
  cancelPurchaseOrder: ({ params, body }) => orders.cancel(params.order_id, body),
  billPurchaseOrder: ({ params, body }) => bills.enter(params.order_id, body),

  listPurchaseReceipts: ({ query }) => receipts.list(query),
  getPurchaseReceipt: ({ params }) => receipts.get(params.receipt_id),
  cancelPurchaseReceipt: ({ params, body }) => receiptCancellation.cancel(params.receipt_id, body),

  listBills: ({ query }) => bills.list(query),
  getBill: ({ params }) => bills.get(params.bill_id),
  updateBill: ({ params, body }) => bills.update(params.bill_id, body),
  deleteBill: ({ params }) => bills.remove(params.bill_id),
  payBill: ({ params, body }) => payments.pay(params.bill_id, body),
  cancelBillPayment: ({ params, body }) => payments.cancel(params.bill_id, params.payment_id, body),

  getPurchasingConfig: () => config.get(),
  replacePurchasingConfig: ({ body }) => config.replace(body),
}
