import { event } from '#platform/events.ts'

const supplier = ({ id }: { id: string }) => `supplier:${id}`

export const supplierCreated = event('supplier.created', supplier)
export const supplierUpdated = event('supplier.updated', supplier)
export const supplierDeleted = event('supplier.deleted', supplier)
export const supplierRestored = event('supplier.restored', supplier)

const price = ({ id }: { id: string }) => `supplier_price:${id}`
const requisition = ({ id }: { id: string }) => `requisition:${id}`
const order = ({ id }: { id: string }) => `purchase_order:${id}`

export const supplierPriceCreated = event('supplier_price.created', price)
export const supplierPriceUpdated = event('supplier_price.updated', price)
export const supplierPriceDeleted = event('supplier_price.deleted', price)

export const requisitionCreated = event('requisition.created', requisition)
export const requisitionUpdated = event('requisition.updated', requisition)
export const requisitionApproved = event('requisition.approved', requisition)
export const requisitionRejected = event('requisition.rejected', requisition)
export const requisitionOrdered = event('requisition.ordered', requisition)
export const requisitionDeleted = event('requisition.deleted', requisition)

export const purchaseCreated = event('purchase.created', order)
export const purchaseUpdated = event('purchase.updated', order)
export const purchaseApproved = event('purchase.approved', order)
export const purchaseCancelled = event('purchase.cancelled', order)
export const purchaseDeleted = event('purchase.deleted', order)

/** A tenant has one. */
export const configUpdated = event('purchasing_config.updated', () => 'purchasing_config')

const ofOrder = ({ order_id }: { order_id: string }) => `purchase_order:${order_id}`
const bill = ({ bill: { id } }: { bill: { id: string } }) => `bill:${id}`

export const purchaseReceived = event('purchase.received', ofOrder)
export const purchaseReceiptCancelled = event('purchase_receipt.cancelled', ofOrder)

export const billCreated = event('bill.created', bill)
export const billUpdated = event('bill.updated', bill)
export const billPaid = event('bill.paid', bill)
export const billPaymentCancelled = event('bill.payment_cancelled', bill)
export const billDeleted = event('bill.deleted', bill)
