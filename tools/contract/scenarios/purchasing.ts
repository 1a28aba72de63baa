import { randomUUID } from 'node:crypto'
import type { Foreign, Scenarios } from '../scenario.ts'
import { unique, type World } from '../world.ts'

type As = { as?: World['stranger'] }

const aSupplier = () => ({
  name: 'Exotic Liquids',
  code: unique('EXOTIC'),
  bank_details: { iban: 'GB33 BUKB 2020 1555 5555 55' },
})
const supplier = (world: World, as: As = {}) => world.call('createSupplier', { ...as, body: aSupplier() })
const supplierOf = async (world: World, as: As = {}) => ({ supplier_id: (await supplier(world, as)).id })

async function archivedSupplier(world: World) {
  const params = await supplierOf(world)
  await world.call('deleteSupplier', { params })
  return params
}

async function product(world: World, as: As = {}) {
  const unit = await world.call('createUnit', { ...as, body: { name: unique('Box'), symbol: 'bx', kind: 'count' } })
  return world.call('createProduct', { ...as, body: { name: 'Chai', sku: unique('CHAI'), unit_id: unit.id } })
}
const aPrice = async (world: World, as: As = {}) => ({ product_id: (await product(world, as)).id, price: '18.00' })

async function price(world: World, as: As = {}) {
  const { supplier_id } = await supplierOf(world, as)
  const body = await aPrice(world, as)
  const { id } = await world.call('createSupplierPrice', { ...as, params: { supplier_id }, body })
  return { params: { supplier_id, price_id: id }, body }
}

const aLine = async (world: World, as: As = {}) => ({ product_id: (await product(world, as)).id, quantity: '10' })
const aRequisition = async (world: World, as: As = {}) => ({
  lines: [{ ...(await aLine(world, as)), ...(await supplierOf(world, as)) }],
})
const requisition = async (world: World, as: As = {}) =>
  world.call('createRequisition', { ...as, body: await aRequisition(world, as) })
const requisitionOf = async (world: World) => ({ requisition_id: (await requisition(world)).id })

async function rejectedRequisition(world: World) {
  const params = await requisitionOf(world)
  await world.call('rejectRequisition', { params, body: { reason: 'There is enough of it.' } })
  return params
}

/** One whose lines have a price, approved and perhaps ordered. */
async function approvedRequisition(world: World, { ordered = false, priced = true } = {}) {
  const body = await aRequisition(world)
  const [{ supplier_id, product_id }] = body.lines as [(typeof body.lines)[number]]
  if (priced) await world.call('createSupplierPrice', { params: { supplier_id }, body: { product_id, price: '18.00' } })
  const { id: requisition_id } = await world.call('createRequisition', { body })
  await world.call('approveRequisition', { params: { requisition_id } })
  if (ordered) await world.call('orderRequisition', { params: { requisition_id } })
  return { requisition_id }
}

const anOrder = async (world: World, as: As = {}) => ({
  ...(await supplierOf(world, as)),
  lines: [{ ...(await aLine(world, as)), unit_cost: '18.00', tax_rate: '5' }],
})
const order = async (world: World, as: As = {}) =>
  world.call('createPurchaseOrder', { ...as, body: await anOrder(world, as) })
const orderOf = async (world: World) => ({ order_id: (await order(world)).id })

async function approvedOrder(world: World) {
  const params = await orderOf(world)
  await world.call('approvePurchaseOrder', { params })
  return params
}

const warehouse = async (world: World, as: As = {}) =>
  world.call('createWarehouse', { ...as, body: { code: unique('W'), name: 'Seattle' } })

/** An approved order, and what is received of it. */
async function arriving(world: World, as: As = {}) {
  const { id: order_id } = await order(world, as)
  const { lines } = await world.call('approvePurchaseOrder', { ...as, params: { order_id } })
  const { id: warehouse_id } = await warehouse(world, as)
  const order_line_id = lines[0]?.id as string
  return { params: { order_id }, body: { warehouse_id, lines: [{ order_line_id, accepted_quantity: '4' }] } }
}

async function received(world: World, as: As = {}) {
  const { params, body } = await arriving(world, as)
  const { id: receipt_id } = await world.call('receivePurchaseOrder', { ...as, params, body })
  return { order: params, receipt: { receipt_id } }
}

const aMistake = { reason: 'It was of another order.' }
const aBill = () => ({ supplier_bill_number: unique('EL') })

async function bill(world: World, as: As = {}) {
  const { order: params } = await received(world, as)
  const { id } = await world.call('billPurchaseOrder', { ...as, params, body: aBill() })
  return { bill_id: id }
}

async function paidBill(world: World) {
  const params = await bill(world)
  await world.call('payBill', { params, body: {} })
  return params
}

async function payment(world: World, as: As = {}) {
  const params = await bill(world, as)
  const { payments } = await world.call('payBill', { ...as, params, body: { amount: '10.00' } })
  return { ...params, payment_id: payments[0]?.id as string }
}

/** Goods that have arrived and gone again. */
async function soldReceipt(world: World) {
  const { params, body } = await arriving(world)
  const { id: receipt_id, lines } = await world.call('receivePurchaseOrder', { params, body })
  const goods = { product_id: lines[0]?.product_id as string, quantity: '1' }
  await world.call('createStockMovement', {
    body: { kind: 'issue', warehouse_id: body.warehouse_id, lines: [goods] },
  })
  return { receipt_id }
}

/** A bill of an order that is received in part, and another one of the same. */
async function besideBill(world: World) {
  const { params, body } = await arriving(world)
  await world.call('receivePurchaseOrder', { params, body })
  const one = await world.call('billPurchaseOrder', { params, body: aBill() })
  await world.call('receivePurchaseOrder', { params, body })
  return { params, taken: one.supplier_bill_number }
}

/** One that comes to less than its supplier delivers. */
async function smallOrder(world: World) {
  const body = await anOrder(world)
  const params = { supplier_id: body.supplier_id }
  await world.call('updateSupplier', { params, body: { minimum_order: '1000000.00' } })
  return { order_id: (await world.call('createPurchaseOrder', { body })).id }
}

export const foreign: Foreign = {
  supplier_id: async (world) => (await supplier(world, { as: world.stranger })).id,
  price_id: async (world) => (await price(world, { as: world.stranger })).params.price_id,
  requisition_id: async (world) => (await requisition(world, { as: world.stranger })).id,
  order_id: async (world) => (await order(world, { as: world.stranger })).id,
  receipt_id: async (world) => (await received(world, { as: world.stranger })).receipt.receipt_id,
  bill_id: async (world) => (await bill(world, { as: world.stranger })).bill_id,
  payment_id: async (world) => (await payment(world, { as: world.stranger })).payment_id,
}

export const scenarios: Scenarios = {
  createSupplier: {
    201: () => ({ body: aSupplier() }),
    409: async (world) => ({ body: { ...aSupplier(), code: (await supplier(world)).code } }),
    422: () => ({ body: { ...aSupplier(), currency: 'XXY' } }),
  },
  getSupplier: { 200: async (world) => ({ params: await supplierOf(world) }) },
  updateSupplier: {
    200: async (world) => ({ params: await supplierOf(world), body: { contact_name: unique('Charlotte') } }),
    409: async (world) => ({ params: await supplierOf(world), body: { code: (await supplier(world)).code } }),
    422: async (world) => ({ params: await archivedSupplier(world), body: { contact_name: 'Charlotte Cooper' } }),
  },
  deleteSupplier: {
    204: async (world) => ({ params: await supplierOf(world) }),
    409: async (world) => ({ params: await archivedSupplier(world) }),
  },
  restoreSupplier: {
    200: async (world) => ({ params: await archivedSupplier(world) }),
    409: async (world) => ({ params: await supplierOf(world) }),
  },
  listSupplierPrices: { 200: async (world) => ({ params: await supplierOf(world) }) },
  createSupplierPrice: {
    201: async (world) => ({ params: await supplierOf(world), body: await aPrice(world) }),
    409: async (world) => {
      const { params, body } = await price(world)
      return { params: { supplier_id: params.supplier_id }, body }
    },
    422: async (world) => ({ params: await supplierOf(world), body: { product_id: randomUUID(), price: '18.00' } }),
  },
  replaceSupplierPrice: {
    200: async (world) => {
      const { params, body } = await price(world)
      return { params, body: { ...body, price: '17.50' } }
    },
    409: async (world) => {
      const { params, body } = await price(world)
      const later = { ...body, valid_from: '2026-01-01' }
      await world.call('createSupplierPrice', { params: { supplier_id: params.supplier_id }, body: later })
      return { params, body: later }
    },
    422: async (world) => {
      const { params, body } = await price(world)
      return { params, body: { ...body, valid_from: '2026-02-01', valid_to: '2026-01-31' } }
    },
  },
  deleteSupplierPrice: { 204: async (world) => ({ params: (await price(world)).params }) },
  createRequisition: {
    201: async (world) => ({ body: await aRequisition(world) }),
    422: () => ({ body: { lines: [{ product_id: randomUUID(), quantity: '1' }] } }),
  },
  getRequisition: { 200: async (world) => ({ params: await requisitionOf(world) }) },
  updateRequisition: {
    200: async (world) => ({ params: await requisitionOf(world), body: { purpose: unique('Teas') } }),
    422: async (world) => ({ params: await approvedRequisition(world), body: { purpose: 'Teas' } }),
  },
  deleteRequisition: {
    204: async (world) => ({ params: await requisitionOf(world) }),
    409: async (world) => ({ params: await approvedRequisition(world, { ordered: true }) }),
  },
  approveRequisition: {
    200: async (world) => ({ params: await requisitionOf(world) }),
    409: async (world) => ({ params: await rejectedRequisition(world) }),
  },
  rejectRequisition: {
    200: async (world) => ({ params: await requisitionOf(world), body: { reason: 'There is enough of it.' } }),
    409: async (world) => ({ params: await rejectedRequisition(world), body: { reason: 'There is enough of it.' } }),
  },
  orderRequisition: {
    200: async (world) => ({ params: await approvedRequisition(world) }),
    409: async (world) => ({ params: await requisitionOf(world) }),
    422: async (world) => ({ params: await approvedRequisition(world, { priced: false }) }),
  },
  createPurchaseOrder: {
    201: async (world) => ({ body: await anOrder(world) }),
    422: async (world) => ({ body: { ...(await anOrder(world)), supplier_id: randomUUID() } }),
  },
  getPurchaseOrder: { 200: async (world) => ({ params: await orderOf(world) }) },
  updatePurchaseOrder: {
    200: async (world) => ({ params: await orderOf(world), body: { notes: unique('Ring') } }),
    422: async (world) => ({ params: await approvedOrder(world), body: { currency: 'EUR' } }),
  },
  deletePurchaseOrder: {
    204: async (world) => ({ params: await orderOf(world) }),
    409: async (world) => ({ params: await approvedOrder(world) }),
  },
  approvePurchaseOrder: {
    200: async (world) => ({ params: await orderOf(world) }),
    409: async (world) => ({ params: await approvedOrder(world) }),
    422: async (world) => ({ params: await smallOrder(world) }),
  },
  cancelPurchaseOrder: {
    200: async (world) => ({ params: await approvedOrder(world), body: { reason: 'The harvest failed.' } }),
    409: async (world) => {
      const params = await approvedOrder(world)
      await world.call('cancelPurchaseOrder', { params, body: { reason: 'The harvest failed.' } })
      return { params, body: { reason: 'The harvest failed.' } }
    },
  },
  receivePurchaseOrder: {
    201: arriving,
    409: async (world) => ({ params: await orderOf(world), body: {} }),
    422: async (world) => {
      const { params, body } = await arriving(world)
      return { params, body: { ...body, warehouse_id: randomUUID() } }
    },
  },
  billPurchaseOrder: {
    201: async (world) => ({ params: (await received(world)).order, body: aBill() }),
    409: async (world) => {
      const { params, taken } = await besideBill(world)
      return { params, body: { supplier_bill_number: taken } }
    },
    422: async (world) => ({
      params: (await received(world)).order,
      body: { ...aBill(), total_amount: '1000000.00' },
    }),
  },
  cancelPurchaseReceipt: {
    200: async (world) => ({ params: (await received(world)).receipt, body: aMistake }),
    409: async (world) => {
      const { order: params, receipt } = await received(world)
      await world.call('billPurchaseOrder', { params, body: aBill() })
      return { params: receipt, body: aMistake }
    },
    422: async (world) => ({ params: await soldReceipt(world), body: aMistake }),
  },
  getPurchaseReceipt: { 200: async (world) => ({ params: (await received(world)).receipt }) },
  getBill: { 200: async (world) => ({ params: await bill(world) }) },
  updateBill: {
    200: async (world) => ({ params: await bill(world), body: { notes: unique('Ask') } }),
    409: async (world) => {
      const { params, taken } = await besideBill(world)
      const { id } = await world.call('billPurchaseOrder', { params, body: aBill() })
      return { params: { bill_id: id }, body: { supplier_bill_number: taken } }
    },
    422: async (world) => ({ params: await bill(world), body: { due_date: '2001-01-01' } }),
  },
  deleteBill: {
    204: async (world) => ({ params: await bill(world) }),
    409: async (world) => ({ params: await paidBill(world) }),
  },
  payBill: {
    200: async (world) => ({ params: await bill(world), body: { amount: '10.00' } }),
    409: async (world) => ({ params: await paidBill(world), body: {} }),
    422: async (world) => ({ params: await bill(world), body: { amount: '1000000.00' } }),
  },
  cancelBillPayment: {
    200: async (world) => ({ params: await payment(world), body: aMistake }),
    409: async (world) => {
      const params = await payment(world)
      await world.call('cancelBillPayment', { params, body: aMistake })
      return { params, body: aMistake }
    },
  },
  replacePurchasingConfig: {
    200: () => ({ body: { approval_limits: [{ role: 'owner', limit: null }], default_approval_limit: '1000.00' } }),
    422: () => ({ body: { approval_limits: [{ role: 'nobody', limit: null }] } }),
  },
}
