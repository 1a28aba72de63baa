import { holds } from '#modules/documents/index.ts'

export {
  billCreated,
  billDeleted,
  billPaid,
  billPaymentCancelled,
  billUpdated,
  configUpdated,
  purchaseApproved,
  purchaseCancelled,
  purchaseCreated,
  purchaseDeleted,
  purchaseReceiptCancelled,
  purchaseReceived,
  purchaseUpdated,
  requisitionApproved,
  requisitionCreated,
  requisitionDeleted,
  requisitionOrdered,
  requisitionRejected,
  requisitionUpdated,
  supplierCreated,
  supplierDeleted,
  supplierPriceCreated,
  supplierPriceDeleted,
  supplierPriceUpdated,
  supplierRestored,
  supplierUpdated,
} from './events.ts'
export { handlers } from './handlers.ts'

const ofOrder = { table: 'purchase_orders', owner: 'owner_id', branch: 'branch_id' }
const byOrder = { ...ofOrder, of: { table: 'purchase_orders', by: 'order_id' } }
holds('supplier', { table: 'suppliers', view: 'suppliers:view', update: 'suppliers:update' })
holds('purchase_order', { ...ofOrder, view: 'purchasing:view', update: 'purchasing:update' })
holds('purchase_receipt', {
  ...byOrder,
  table: 'purchase_receipts',
  view: 'purchasing:view',
  update: 'purchasing:update',
})
holds('bill', { ...byOrder, table: 'bills', view: 'bills:view', update: 'bills:update' })
