// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { address, addressInput, calendarDate, countryCode, currencyCode, email, id, instant, locale, pagination, phone, positiveMoney, positiveQuantity, quantity, stockValue, unitCost } from '../shared/validators.ts'
import { array, boolean, coerced, define, integer, nullable, object, optional, present, string, values, withDefault } from '../support.ts'
import type { ApprovalLimit, ApprovalLimitInput, ApprovePurchaseOrderParams, ApproveRequisitionParams, BankDetails, BankDetailsInput, Bill, BillCreate, BillEvent, BillFact, BillLine, BillLineInput, BillPage, BillPayment, BillPaymentCancellation, BillPaymentCreate, BillPurchaseOrderParams, BillResponse, BillStatus, BillUpdate, CancelBillPaymentParams, CancelPurchaseOrderParams, CancelPurchaseReceiptParams, CreateSupplierPriceParams, DeleteBillParams, DeletePurchaseOrderParams, DeleteRequisitionParams, DeleteSupplierParams, DeleteSupplierPriceParams, ExchangeRate, GetBillParams, GetPurchaseOrderParams, GetPurchaseReceiptParams, GetRequisitionParams, GetSupplierParams, ListBillsQuery, ListPurchaseOrdersQuery, ListPurchaseReceiptsQuery, ListRequisitionsQuery, ListSupplierPricesParams, ListSupplierPricesQuery, ListSuppliersQuery, OrderRequisitionParams, PayBillParams, PaymentMethod, PaymentTerms, PaymentTermsInput, Percent, PurchaseAmount, PurchaseOrder, PurchaseOrderCancellation, PurchaseOrderCreate, PurchaseOrderEvent, PurchaseOrderLine, PurchaseOrderLineInput, PurchaseOrderPage, PurchaseOrderResponse, PurchaseOrderStatus, PurchaseOrderUpdate, PurchaseReceipt, PurchaseReceiptCancellation, PurchaseReceiptCreate, PurchaseReceiptLine, PurchaseReceiptLineInput, PurchaseReceiptPage, PurchaseReceiptResponse, PurchaseReceiptStatus, PurchaseReceived, PurchaseReceivedEvent, PurchasingConfig, PurchasingConfigEvent, PurchasingConfigReplace, PurchasingConfigResponse, ReceivePurchaseOrderParams, RejectRequisitionParams, ReplaceSupplierPriceParams, Requisition, RequisitionCreate, RequisitionEvent, RequisitionLine, RequisitionLineInput, RequisitionPage, RequisitionRejection, RequisitionResponse, RequisitionStatus, RequisitionUpdate, RestoreSupplierParams, Supplier, SupplierCreate, SupplierEvent, SupplierPage, SupplierPrice, SupplierPriceCreate, SupplierPriceEvent, SupplierPricePage, SupplierPriceResponse, SupplierResponse, SupplierStatus, SupplierUpdate, UpdateBillParams, UpdatePurchaseOrderParams, UpdateRequisitionParams, UpdateSupplierParams } from './types.ts'

export const billStatus: z.ZodType<BillStatus> = define(() => values(["open","partially_paid","paid","overdue"]))

export const paymentMethod: z.ZodType<PaymentMethod> = define(() => values(["bank_transfer","cash","card","cheque","other"]))

export const billLine: z.ZodType<BillLine> = define(() => object({
  id: present(id),
  order_line_id: present(id),
  position: present(integer({ minimum: 0 })),
  product_id: present(id),
  variant_id: present(nullable(id)),
  description: present(string()),
  quantity: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  unit_cost: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  discount_percent: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  tax_rate: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  net_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  tax_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  total_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
}))

export const billLineInput: z.ZodType<BillLineInput> = define(() => object({
  order_line_id: present(id),
  quantity: present(positiveQuantity),
  unit_cost: optional(unitCost),
  discount_percent: optional(percent),
  tax_rate: optional(percent),
}))

export const billPayment: z.ZodType<BillPayment> = define(() => object({
  id: present(id),
  amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  discount_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  exchange_rate: present(exchangeRate),
  paid_on: present(calendarDate),
  method: present(paymentMethod),
  reference: present(nullable(string())),
  notes: present(nullable(string())),
  user_id: present(nullable(id)),
  cancelled_at: present(nullable(instant)),
  cancelled_by: present(nullable(id)),
  cancel_reason: present(nullable(string())),
  created_at: present(instant),
}))

export const bill: z.ZodType<Bill> = define(() => object({
  id: present(id),
  number: present(string()),
  order_id: present(id),
  supplier_id: present(id),
  supplier_name: present(string()),
  supplier_bill_number: present(string()),
  status: present(billStatus),
  bill_date: present(calendarDate),
  due_date: present(calendarDate),
  discount_date: present(nullable(calendarDate)),
  discount_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  currency: present(currencyCode),
  exchange_rate: present(exchangeRate),
  net_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  tax_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  total_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  paid_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  discount_taken: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  open_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  notes: present(nullable(string())),
  user_id: present(nullable(id)),
  lines: present(array(billLine)),
  payments: present(array(billPayment)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const billCreate: z.ZodType<BillCreate> = define(() => object({
  supplier_bill_number: present(string({ minLength: 1, maxLength: 100, pattern: "^\\S(.*\\S)?$" })),
  bill_date: optional(calendarDate),
  due_date: optional(calendarDate),
  exchange_rate: optional(exchangeRate),
  total_amount: optional(positiveMoney),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  lines: optional(array(billLineInput, { minItems: 1, maxItems: 500 })),
}))

export const billUpdate: z.ZodType<BillUpdate> = define(() => object({
  supplier_bill_number: optional(string({ minLength: 1, maxLength: 100, pattern: "^\\S(.*\\S)?$" })),
  bill_date: optional(calendarDate),
  due_date: optional(calendarDate),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
}, { minProperties: 1 }))

export const billPaymentCreate: z.ZodType<BillPaymentCreate> = define(() => object({
  amount: optional(positiveMoney),
  discount_amount: optional(positiveMoney),
  exchange_rate: optional(exchangeRate),
  paid_on: optional(calendarDate),
  method: optional(paymentMethod),
  reference: optional(nullable(string({ minLength: 1, maxLength: 100 }))),
  notes: optional(nullable(string({ minLength: 1, maxLength: 1000 }))),
}))

export const billPaymentCancellation: z.ZodType<BillPaymentCancellation> = define(() => object({
  reason: present(string({ minLength: 1, maxLength: 500, pattern: "\\S" })),
}))

export const billFact: z.ZodType<BillFact> = define(() => object({
  bill: present(bill),
  payment: present(nullable(billPayment)),
  currency: present(currencyCode),
  amounts: present(array(purchaseAmount)),
}))

export const billResponse: z.ZodType<BillResponse> = define(() => object({
  success: present(values([true])),
  data: present(bill),
}))

export const billPage: z.ZodType<BillPage> = define(() => object({
  success: present(values([true])),
  data: present(array(bill)),
  pagination: present(pagination),
}))

export const billEvent: z.ZodType<BillEvent> = define(() => object({
  id: present(id),
  type: present(values(["bill.created","bill.updated","bill.paid","bill.payment_cancelled","bill.deleted"])),
  timestamp: present(instant),
  data: present(billFact),
}))

export const approvalLimit: z.ZodType<ApprovalLimit> = define(() => object({
  role: present(nullable(string())),
  user_id: present(nullable(id)),
  limit: present(nullable(positiveMoney)),
}))

export const approvalLimitInput: z.ZodType<ApprovalLimitInput> = define(() => object({
  role: optional(nullable(string({ minLength: 1, maxLength: 63 }))),
  user_id: optional(nullable(id)),
  limit: present(nullable(positiveMoney)),
}))

export const purchasingConfig: z.ZodType<PurchasingConfig> = define(() => object({
  receipt_tolerance_percent: present(percent),
  billing_tolerance_percent: present(percent),
  price_tolerance_percent: present(percent),
  default_approval_limit: present(nullable(positiveMoney)),
  approval_limits: present(array(approvalLimit, { maxItems: 500 })),
}))

export const purchasingConfigReplace: z.ZodType<PurchasingConfigReplace> = define(() => object({
  receipt_tolerance_percent: optional(percent),
  billing_tolerance_percent: optional(percent),
  price_tolerance_percent: optional(percent),
  default_approval_limit: optional(nullable(positiveMoney)),
  approval_limits: optional(array(approvalLimitInput, { maxItems: 500 })),
}))

export const purchasingConfigResponse: z.ZodType<PurchasingConfigResponse> = define(() => object({
  success: present(values([true])),
  data: present(purchasingConfig),
}))

export const purchasingConfigEvent: z.ZodType<PurchasingConfigEvent> = define(() => object({
  id: present(id),
  type: present(values(["purchasing_config.updated"])),
  timestamp: present(instant),
  data: present(purchasingConfig),
}))

export const purchaseOrderStatus: z.ZodType<PurchaseOrderStatus> = define(() => values(["draft","approved","partially_received","received","billed","closed","cancelled"]))

export const exchangeRate: z.ZodType<ExchangeRate> = define(() => string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,12})?$" }))

export const purchaseOrderLine: z.ZodType<PurchaseOrderLine> = define(() => object({
  id: present(id),
  position: present(integer({ minimum: 0 })),
  product_id: present(id),
  variant_id: present(nullable(id)),
  description: present(string()),
  sku: present(string()),
  supplier_sku: present(nullable(string())),
  unit_id: present(id),
  quantity: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  unit_cost: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  discount_percent: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  tax_rate: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  net_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  tax_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  total_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  accepted_quantity: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  rejected_quantity: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  received_quantity: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  cancelled_quantity: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  open_quantity: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  billed_quantity: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
}))

export const purchaseOrderLineInput: z.ZodType<PurchaseOrderLineInput> = define(() => object({
  product_id: present(id),
  variant_id: optional(nullable(id)),
  quantity: present(positiveQuantity),
  unit_cost: optional(unitCost),
  discount_percent: optional(percent),
  tax_rate: optional(percent),
  description: optional(nullable(string({ minLength: 1, maxLength: 500 }))),
  supplier_sku: optional(nullable(string({ minLength: 1, maxLength: 100 }))),
}))

export const purchaseOrder: z.ZodType<PurchaseOrder> = define(() => object({
  id: present(id),
  number: present(string()),
  supplier_id: present(id),
  supplier_name: present(string()),
  supplier_reference: present(nullable(string())),
  status: present(purchaseOrderStatus),
  order_date: present(calendarDate),
  delivery_date: present(nullable(calendarDate)),
  warehouse_id: present(nullable(id)),
  currency: present(currencyCode),
  exchange_rate: present(nullable(exchangeRate)),
  payment_terms: present(paymentTerms),
  discount_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  net_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  tax_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  total_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  notes: present(nullable(string())),
  lines: present(array(purchaseOrderLine)),
  owner_id: present(nullable(id)),
  branch_id: present(nullable(id)),
  approved_at: present(nullable(instant)),
  approved_by: present(nullable(id)),
  cancelled_at: present(nullable(instant)),
  cancelled_by: present(nullable(id)),
  cancel_reason: present(nullable(string())),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const purchaseOrderCreate: z.ZodType<PurchaseOrderCreate> = define(() => object({
  supplier_id: present(id),
  delivery_date: optional(nullable(calendarDate)),
  warehouse_id: optional(nullable(id)),
  supplier_reference: optional(nullable(string({ minLength: 1, maxLength: 100 }))),
  order_date: optional(calendarDate),
  currency: optional(currencyCode),
  exchange_rate: optional(nullable(exchangeRate)),
  payment_terms: optional(paymentTermsInput),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
  lines: present(array(purchaseOrderLineInput, { minItems: 1, maxItems: 500 })),
}))

export const purchaseOrderUpdate: z.ZodType<PurchaseOrderUpdate> = define(() => object({
  supplier_id: optional(id),
  delivery_date: optional(nullable(calendarDate)),
  warehouse_id: optional(nullable(id)),
  supplier_reference: optional(nullable(string({ minLength: 1, maxLength: 100 }))),
  order_date: optional(calendarDate),
  currency: optional(currencyCode),
  exchange_rate: optional(nullable(exchangeRate)),
  payment_terms: optional(paymentTermsInput),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
  lines: optional(array(purchaseOrderLineInput, { minItems: 1, maxItems: 500 })),
}, { minProperties: 1 }))

export const purchaseOrderCancellation: z.ZodType<PurchaseOrderCancellation> = define(() => object({
  reason: present(string({ minLength: 1, maxLength: 500, pattern: "\\S" })),
}))

export const purchaseOrderResponse: z.ZodType<PurchaseOrderResponse> = define(() => object({
  success: present(values([true])),
  data: present(purchaseOrder),
}))

export const purchaseOrderPage: z.ZodType<PurchaseOrderPage> = define(() => object({
  success: present(values([true])),
  data: present(array(purchaseOrder)),
  pagination: present(pagination),
}))

export const purchaseOrderEvent: z.ZodType<PurchaseOrderEvent> = define(() => object({
  id: present(id),
  type: present(values(["purchase.created","purchase.updated","purchase.approved","purchase.cancelled","purchase.deleted"])),
  timestamp: present(instant),
  data: present(purchaseOrder),
}))

export const purchaseReceiptStatus: z.ZodType<PurchaseReceiptStatus> = define(() => values(["posted","cancelled"]))

export const purchaseReceiptCancellation: z.ZodType<PurchaseReceiptCancellation> = define(() => object({
  reason: present(string({ minLength: 1, maxLength: 500, pattern: "\\S" })),
}))

export const purchaseReceiptLine: z.ZodType<PurchaseReceiptLine> = define(() => object({
  id: present(id),
  order_line_id: present(id),
  position: present(integer({ minimum: 0 })),
  product_id: present(id),
  variant_id: present(nullable(id)),
  description: present(string()),
  accepted_quantity: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  rejected_quantity: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  received_quantity: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  rejection_reason: present(nullable(string())),
  serials: present(array(string())),
  unit_cost: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  value: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
}))

export const purchaseReceiptLineInput: z.ZodType<PurchaseReceiptLineInput> = define(() => object({
  order_line_id: present(id),
  accepted_quantity: present(quantity),
  rejected_quantity: optional(quantity),
  rejection_reason: optional(nullable(string({ minLength: 1, maxLength: 500 }))),
  batch: optional(nullable(object({
    code: present(string({ minLength: 1, maxLength: 60, pattern: "^\\S(.*\\S)?$" })),
    expires_on: optional(nullable(calendarDate)),
  }))),
  serials: optional(array(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" }), { maxItems: 1000, uniqueItems: true })),
}))

export const purchaseReceipt: z.ZodType<PurchaseReceipt> = define(() => object({
  id: present(id),
  number: present(string()),
  status: present(purchaseReceiptStatus),
  order_id: present(id),
  supplier_id: present(id),
  warehouse_id: present(nullable(id)),
  received_at: present(instant),
  delivery_note: present(nullable(string())),
  notes: present(nullable(string())),
  value: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  movement_id: present(nullable(id)),
  user_id: present(nullable(id)),
  cancelled_at: present(nullable(instant)),
  cancelled_by: present(nullable(id)),
  cancel_reason: present(nullable(string())),
  lines: present(array(purchaseReceiptLine)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const purchaseReceiptCreate: z.ZodType<PurchaseReceiptCreate> = define(() => object({
  warehouse_id: optional(nullable(id)),
  received_at: optional(instant),
  delivery_note: optional(nullable(string({ minLength: 1, maxLength: 100 }))),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  lines: optional(array(purchaseReceiptLineInput, { minItems: 1, maxItems: 500 })),
}))

export const purchaseAmount: z.ZodType<PurchaseAmount> = define(() => object({
  role: present(values(["expense","goods_received_not_invoiced","purchase_price_difference","tax_recoverable","accounts_payable","bank","discount_received","exchange_difference"])),
  amount: present(stockValue),
}))

export const purchaseReceived: z.ZodType<PurchaseReceived> = define(() => object({
  receipt: present(purchaseReceipt),
  order_id: present(id),
  order_number: present(string()),
  order_status: present(purchaseOrderStatus),
  supplier_id: present(id),
  supplier_name: present(string()),
  currency: present(currencyCode),
  amounts: present(array(purchaseAmount)),
}))

export const purchaseReceiptResponse: z.ZodType<PurchaseReceiptResponse> = define(() => object({
  success: present(values([true])),
  data: present(purchaseReceipt),
}))

export const purchaseReceiptPage: z.ZodType<PurchaseReceiptPage> = define(() => object({
  success: present(values([true])),
  data: present(array(purchaseReceipt)),
  pagination: present(pagination),
}))

export const purchaseReceivedEvent: z.ZodType<PurchaseReceivedEvent> = define(() => object({
  id: present(id),
  type: present(values(["purchase.received","purchase_receipt.cancelled"])),
  timestamp: present(instant),
  data: present(purchaseReceived),
}))

export const requisitionStatus: z.ZodType<RequisitionStatus> = define(() => values(["submitted","approved","rejected","ordered"]))

export const requisitionLine: z.ZodType<RequisitionLine> = define(() => object({
  id: present(id),
  position: present(integer({ minimum: 0 })),
  product_id: present(id),
  variant_id: present(nullable(id)),
  description: present(string()),
  sku: present(string()),
  unit_id: present(id),
  quantity: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,12})?$" })),
  needed_by: present(nullable(calendarDate)),
  supplier_id: present(nullable(id)),
  notes: present(nullable(string())),
  order_id: present(nullable(id)),
}))

export const requisitionLineInput: z.ZodType<RequisitionLineInput> = define(() => object({
  product_id: present(id),
  variant_id: optional(nullable(id)),
  quantity: present(positiveQuantity),
  needed_by: optional(nullable(calendarDate)),
  supplier_id: optional(nullable(id)),
  notes: optional(nullable(string({ minLength: 1, maxLength: 1000 }))),
}))

export const requisition: z.ZodType<Requisition> = define(() => object({
  id: present(id),
  number: present(string()),
  purpose: present(nullable(string())),
  status: present(requisitionStatus),
  needed_by: present(nullable(calendarDate)),
  notes: present(nullable(string())),
  lines: present(array(requisitionLine)),
  owner_id: present(nullable(id)),
  branch_id: present(nullable(id)),
  decided_at: present(nullable(instant)),
  decided_by: present(nullable(id)),
  decision_note: present(nullable(string())),
  ordered_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const requisitionCreate: z.ZodType<RequisitionCreate> = define(() => object({
  purpose: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  needed_by: optional(nullable(calendarDate)),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
  lines: present(array(requisitionLineInput, { minItems: 1, maxItems: 500 })),
}))

export const requisitionUpdate: z.ZodType<RequisitionUpdate> = define(() => object({
  purpose: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  needed_by: optional(nullable(calendarDate)),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
  lines: optional(array(requisitionLineInput, { minItems: 1, maxItems: 500 })),
}, { minProperties: 1 }))

export const requisitionRejection: z.ZodType<RequisitionRejection> = define(() => object({
  reason: present(string({ minLength: 1, maxLength: 500, pattern: "\\S" })),
}))

export const requisitionResponse: z.ZodType<RequisitionResponse> = define(() => object({
  success: present(values([true])),
  data: present(requisition),
}))

export const requisitionPage: z.ZodType<RequisitionPage> = define(() => object({
  success: present(values([true])),
  data: present(array(requisition)),
  pagination: present(pagination),
}))

export const requisitionEvent: z.ZodType<RequisitionEvent> = define(() => object({
  id: present(id),
  type: present(values(["requisition.created","requisition.updated","requisition.approved","requisition.rejected","requisition.ordered","requisition.deleted"])),
  timestamp: present(instant),
  data: present(requisition),
}))

export const supplierPrice: z.ZodType<SupplierPrice> = define(() => object({
  id: present(id),
  supplier_id: present(id),
  product_id: present(id),
  variant_id: present(nullable(id)),
  supplier_sku: present(nullable(string())),
  price: present(unitCost),
  currency: present(currencyCode),
  minimum_quantity: present(quantity),
  valid_from: present(nullable(calendarDate)),
  valid_to: present(nullable(calendarDate)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const supplierPriceCreate: z.ZodType<SupplierPriceCreate> = define(() => object({
  product_id: present(id),
  variant_id: optional(nullable(id)),
  supplier_sku: optional(nullable(string({ minLength: 1, maxLength: 100 }))),
  price: present(unitCost),
  currency: optional(currencyCode),
  minimum_quantity: optional(quantity),
  valid_from: optional(nullable(calendarDate)),
  valid_to: optional(nullable(calendarDate)),
}))

export const supplierPriceResponse: z.ZodType<SupplierPriceResponse> = define(() => object({
  success: present(values([true])),
  data: present(supplierPrice),
}))

export const supplierPricePage: z.ZodType<SupplierPricePage> = define(() => object({
  success: present(values([true])),
  data: present(array(supplierPrice)),
  pagination: present(pagination),
}))

export const supplierPriceEvent: z.ZodType<SupplierPriceEvent> = define(() => object({
  id: present(id),
  type: present(values(["supplier_price.created","supplier_price.updated","supplier_price.deleted"])),
  timestamp: present(instant),
  data: present(supplierPrice),
}))

export const supplierStatus: z.ZodType<SupplierStatus> = define(() => values(["active","archived"]))

export const percent: z.ZodType<Percent> = define(() => string({ pattern: "^(100(\\.0{1,4})?|[1-9]?[0-9](\\.[0-9]{1,4})?)$" }))

export const paymentTerms: z.ZodType<PaymentTerms> = define(() => object({
  net_days: present(integer({ minimum: 0, maximum: 365 })),
  end_of_month: present(boolean()),
  discount_days: present(nullable(integer({ minimum: 0, maximum: 365 }))),
  discount_percent: present(nullable(percent)),
}))

export const paymentTermsInput: z.ZodType<PaymentTermsInput> = define(() => object({
  net_days: optional(integer({ minimum: 0, maximum: 365 })),
  end_of_month: optional(boolean()),
  discount_days: optional(nullable(integer({ minimum: 0, maximum: 365 }))),
  discount_percent: optional(nullable(percent)),
}))

export const bankDetails: z.ZodType<BankDetails> = define(() => object({
  account_holder: present(nullable(string())),
  iban: present(nullable(string())),
  bic: present(nullable(string())),
  account_number: present(nullable(string())),
  bank_name: present(nullable(string())),
}))

export const bankDetailsInput: z.ZodType<BankDetailsInput> = define(() => object({
  account_holder: optional(nullable(string({ minLength: 1, maxLength: 140 }))),
  iban: optional(nullable(string({ minLength: 15, maxLength: 42, pattern: "^[A-Za-z]{2}[0-9]{2}[A-Za-z0-9 ]{11,38}$" }))),
  bic: optional(nullable(string({ pattern: "^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$" }))),
  account_number: optional(nullable(string({ minLength: 1, maxLength: 60 }))),
  bank_name: optional(nullable(string({ minLength: 1, maxLength: 140 }))),
}))

export const supplier: z.ZodType<Supplier> = define(() => object({
  id: present(id),
  code: present(nullable(string())),
  name: present(string()),
  contact_name: present(nullable(string())),
  contact_title: present(nullable(string())),
  email: present(nullable(string({ format: "email" }))),
  phone: present(nullable(string())),
  fax: present(nullable(string())),
  website: present(nullable(string({ format: "uri" }))),
  language: present(nullable(locale)),
  address: present(address),
  vat_number: present(nullable(string())),
  tax_number: present(nullable(string())),
  tax_country: present(nullable(countryCode)),
  currency: present(currencyCode),
  payment_terms: present(paymentTerms),
  lead_time_days: present(nullable(integer({ minimum: 0, maximum: 365 }))),
  minimum_order: present(nullable(positiveMoney)),
  bank_details: optional(nullable(bankDetails)),
  tags: present(array(string())),
  notes: present(nullable(string())),
  is_active: present(boolean()),
  status: present(supplierStatus),
  archived_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const supplierCreate: z.ZodType<SupplierCreate> = define(() => object({
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  contact_name: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  contact_title: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  email: optional(nullable(email)),
  phone: optional(nullable(phone)),
  fax: optional(nullable(phone)),
  website: optional(nullable(string({ maxLength: 300, pattern: "^https?://", format: "uri" }))),
  language: optional(nullable(locale)),
  address: optional(addressInput),
  vat_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_country: optional(nullable(countryCode)),
  currency: optional(currencyCode),
  payment_terms: optional(paymentTermsInput),
  lead_time_days: optional(nullable(integer({ minimum: 0, maximum: 365 }))),
  minimum_order: optional(nullable(positiveMoney)),
  bank_details: optional(nullable(bankDetailsInput)),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  is_active: optional(boolean()),
}))

export const supplierUpdate: z.ZodType<SupplierUpdate> = define(() => object({
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  contact_name: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  contact_title: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  email: optional(nullable(email)),
  phone: optional(nullable(phone)),
  fax: optional(nullable(phone)),
  website: optional(nullable(string({ maxLength: 300, pattern: "^https?://", format: "uri" }))),
  language: optional(nullable(locale)),
  address: optional(addressInput),
  vat_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_country: optional(nullable(countryCode)),
  currency: optional(currencyCode),
  payment_terms: optional(paymentTermsInput),
  lead_time_days: optional(nullable(integer({ minimum: 0, maximum: 365 }))),
  minimum_order: optional(nullable(positiveMoney)),
  bank_details: optional(nullable(bankDetailsInput)),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  is_active: optional(boolean()),
}, { minProperties: 1 }))

export const supplierResponse: z.ZodType<SupplierResponse> = define(() => object({
  success: present(values([true])),
  data: present(supplier),
}))

export const supplierPage: z.ZodType<SupplierPage> = define(() => object({
  success: present(values([true])),
  data: present(array(supplier)),
  pagination: present(pagination),
}))

export const supplierEvent: z.ZodType<SupplierEvent> = define(() => object({
  id: present(id),
  type: present(values(["supplier.created","supplier.updated","supplier.deleted","supplier.restored"])),
  timestamp: present(instant),
  data: present(supplier),
}))

export const listBillsQuery: z.ZodType<ListBillsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["number","-number","bill_date","-bill_date","due_date","-due_date","supplier_name","-supplier_name","total_amount","-total_amount","open_amount","-open_amount","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(array(billStatus, { minItems: 1, maxItems: 10, uniqueItems: true })),
  number: optional(string({ minLength: 1, maxLength: 40 })),
  supplier_bill_number: optional(string({ minLength: 1, maxLength: 100 })),
  supplier_id: optional(id),
  order_id: optional(id),
  currency: optional(currencyCode),
  bill_date__gte: optional(calendarDate),
  bill_date__lte: optional(calendarDate),
  due_date__gte: optional(calendarDate),
  due_date__lte: optional(calendarDate),
  total_amount__gte: optional(positiveMoney),
  total_amount__lte: optional(positiveMoney),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, status: { list: "comma", of: "string" } }))

export const deleteBillParams: z.ZodType<DeleteBillParams> = define(() => coerced(object({
  bill_id: present(id),
}), {}))

export const getBillParams: z.ZodType<GetBillParams> = define(() => coerced(object({
  bill_id: present(id),
}), {}))

export const updateBillParams: z.ZodType<UpdateBillParams> = define(() => coerced(object({
  bill_id: present(id),
}), {}))

export const payBillParams: z.ZodType<PayBillParams> = define(() => coerced(object({
  bill_id: present(id),
}), {}))

export const cancelBillPaymentParams: z.ZodType<CancelBillPaymentParams> = define(() => coerced(object({
  bill_id: present(id),
  payment_id: present(id),
}), {}))

export const listPurchaseOrdersQuery: z.ZodType<ListPurchaseOrdersQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["number","-number","order_date","-order_date","delivery_date","-delivery_date","supplier_name","-supplier_name","total_amount","-total_amount","status","-status","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(array(purchaseOrderStatus, { minItems: 1, maxItems: 10, uniqueItems: true })),
  number: optional(string({ minLength: 1, maxLength: 40 })),
  supplier_reference: optional(string({ minLength: 1, maxLength: 100 })),
  supplier_id: optional(id),
  product_id: optional(id),
  warehouse_id: optional(id),
  currency: optional(currencyCode),
  owner_id: optional(id),
  branch_id: optional(id),
  order_date__gte: optional(calendarDate),
  order_date__lte: optional(calendarDate),
  delivery_date__gte: optional(calendarDate),
  delivery_date__lte: optional(calendarDate),
  total_amount__gte: optional(positiveMoney),
  total_amount__lte: optional(positiveMoney),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, status: { list: "comma", of: "string" } }))

export const deletePurchaseOrderParams: z.ZodType<DeletePurchaseOrderParams> = define(() => coerced(object({
  order_id: present(id),
}), {}))

export const getPurchaseOrderParams: z.ZodType<GetPurchaseOrderParams> = define(() => coerced(object({
  order_id: present(id),
}), {}))

export const updatePurchaseOrderParams: z.ZodType<UpdatePurchaseOrderParams> = define(() => coerced(object({
  order_id: present(id),
}), {}))

export const approvePurchaseOrderParams: z.ZodType<ApprovePurchaseOrderParams> = define(() => coerced(object({
  order_id: present(id),
}), {}))

export const billPurchaseOrderParams: z.ZodType<BillPurchaseOrderParams> = define(() => coerced(object({
  order_id: present(id),
}), {}))

export const cancelPurchaseOrderParams: z.ZodType<CancelPurchaseOrderParams> = define(() => coerced(object({
  order_id: present(id),
}), {}))

export const receivePurchaseOrderParams: z.ZodType<ReceivePurchaseOrderParams> = define(() => coerced(object({
  order_id: present(id),
}), {}))

export const listPurchaseReceiptsQuery: z.ZodType<ListPurchaseReceiptsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  ordering: optional(array(values(["number","-number","received_at","-received_at","created_at","-created_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  number: optional(string({ minLength: 1, maxLength: 40 })),
  order_id: optional(id),
  supplier_id: optional(id),
  warehouse_id: optional(id),
  product_id: optional(id),
  status: optional(purchaseReceiptStatus),
  delivery_note: optional(string({ minLength: 1, maxLength: 100 })),
  received_at__gte: optional(instant),
  received_at__lte: optional(instant),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" } }))

export const getPurchaseReceiptParams: z.ZodType<GetPurchaseReceiptParams> = define(() => coerced(object({
  receipt_id: present(id),
}), {}))

export const cancelPurchaseReceiptParams: z.ZodType<CancelPurchaseReceiptParams> = define(() => coerced(object({
  receipt_id: present(id),
}), {}))

export const listRequisitionsQuery: z.ZodType<ListRequisitionsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["number","-number","needed_by","-needed_by","status","-status","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(array(requisitionStatus, { minItems: 1, maxItems: 10, uniqueItems: true })),
  number: optional(string({ minLength: 1, maxLength: 40 })),
  product_id: optional(id),
  supplier_id: optional(id),
  owner_id: optional(id),
  branch_id: optional(id),
  needed_by__gte: optional(calendarDate),
  needed_by__lte: optional(calendarDate),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, status: { list: "comma", of: "string" } }))

export const deleteRequisitionParams: z.ZodType<DeleteRequisitionParams> = define(() => coerced(object({
  requisition_id: present(id),
}), {}))

export const getRequisitionParams: z.ZodType<GetRequisitionParams> = define(() => coerced(object({
  requisition_id: present(id),
}), {}))

export const updateRequisitionParams: z.ZodType<UpdateRequisitionParams> = define(() => coerced(object({
  requisition_id: present(id),
}), {}))

export const approveRequisitionParams: z.ZodType<ApproveRequisitionParams> = define(() => coerced(object({
  requisition_id: present(id),
}), {}))

export const orderRequisitionParams: z.ZodType<OrderRequisitionParams> = define(() => coerced(object({
  requisition_id: present(id),
}), {}))

export const rejectRequisitionParams: z.ZodType<RejectRequisitionParams> = define(() => coerced(object({
  requisition_id: present(id),
}), {}))

export const listSuppliersQuery: z.ZodType<ListSuppliersQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","code","-code","city","-city","country","-country","lead_time_days","-lead_time_days","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(supplierStatus),
  is_active: optional(boolean()),
  code: optional(string({ minLength: 1, maxLength: 40 })),
  email: optional(email),
  phone: optional(phone),
  city: optional(string({ minLength: 1, maxLength: 120 })),
  country: optional(countryCode),
  currency: optional(currencyCode),
  vat_number: optional(string({ minLength: 2, maxLength: 40 })),
  tag: optional(string({ minLength: 1, maxLength: 40 })),
  lead_time_days__lte: optional(integer({ minimum: 0, maximum: 365 })),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, is_active: "boolean", lead_time_days__lte: "integer" }))

export const deleteSupplierParams: z.ZodType<DeleteSupplierParams> = define(() => coerced(object({
  supplier_id: present(id),
}), {}))

export const getSupplierParams: z.ZodType<GetSupplierParams> = define(() => coerced(object({
  supplier_id: present(id),
}), {}))

export const updateSupplierParams: z.ZodType<UpdateSupplierParams> = define(() => coerced(object({
  supplier_id: present(id),
}), {}))

export const listSupplierPricesParams: z.ZodType<ListSupplierPricesParams> = define(() => coerced(object({
  supplier_id: present(id),
}), {}))

export const listSupplierPricesQuery: z.ZodType<ListSupplierPricesQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  ordering: optional(array(values(["price","-price","minimum_quantity","-minimum_quantity","valid_from","-valid_from","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  product_id: optional(id),
  variant_id: optional(id),
  supplier_sku: optional(string({ minLength: 1, maxLength: 100 })),
  currency: optional(currencyCode),
  valid_on: optional(calendarDate),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" } }))

export const createSupplierPriceParams: z.ZodType<CreateSupplierPriceParams> = define(() => coerced(object({
  supplier_id: present(id),
}), {}))

export const deleteSupplierPriceParams: z.ZodType<DeleteSupplierPriceParams> = define(() => coerced(object({
  supplier_id: present(id),
  price_id: present(id),
}), {}))

export const replaceSupplierPriceParams: z.ZodType<ReplaceSupplierPriceParams> = define(() => coerced(object({
  supplier_id: present(id),
  price_id: present(id),
}), {}))

export const restoreSupplierParams: z.ZodType<RestoreSupplierParams> = define(() => coerced(object({
  supplier_id: present(id),
}), {}))
