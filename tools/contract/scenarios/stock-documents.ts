import { randomUUID } from 'node:crypto'
import type { StockEntryCreate } from '../../../generated/inventory/types.ts'
import type { Foreign, Scenarios } from '../scenario.ts'
import { unique, type World } from '../world.ts'
import { stocked, warehouse } from './inventory.ts'

type As = { as?: World['stranger'] }

async function tracked(world: World, tracking: 'batch' | 'serial', as: As = {}): Promise<string> {
  const { id: unit_id } = await world.call('createUnit', {
    ...as,
    body: { name: unique('Piece'), symbol: 'pc', kind: 'count', is_whole: true },
  })
  const body = { name: unique('Chai'), sku: unique('CHAI'), unit_id, tracking }
  return (await world.call('createProduct', { ...as, body })).id
}

const aBatch = async (world: World, as: As = {}) => ({
  product_id: await tracked(world, 'batch', as),
  code: unique('B'),
})
const batch = async (world: World, as: As = {}) => world.call('createBatch', { ...as, body: await aBatch(world, as) })
const batchOf = async (world: World) => ({ batch_id: (await batch(world)).id })

const aSerial = async (world: World, as: As = {}) => ({
  product_id: await tracked(world, 'serial', as),
  number: unique('SN'),
})
const serial = async (world: World, as: As = {}) =>
  world.call('createSerial', { ...as, body: await aSerial(world, as) })
const serialOf = async (world: World) => ({ serial_id: (await serial(world)).id })
/** A piece that has come in. */
async function movedSerial(world: World) {
  const { id, product_id, number } = await serial(world)
  const { id: warehouse_id } = await warehouse(world)
  const lines = [{ product_id, quantity: '1', unit_cost: '10', serials: [number] }]
  await world.call('createStockMovement', { body: { kind: 'receipt', warehouse_id, lines } })
  return { serial_id: id }
}

/** Ten of a product in a warehouse. */
async function shelf(world: World, as: As = {}) {
  const [product_id, { id: warehouse_id }] = [await stocked(world, as), await warehouse(world, as)]
  const lines = [{ product_id, quantity: '10', unit_cost: '2' }]
  await world.call('createStockMovement', { ...as, body: { kind: 'receipt', warehouse_id, lines } })
  return { product_id, warehouse_id }
}
const reservation = async (world: World, as: As = {}) =>
  world.call('createReservation', { ...as, body: { ...(await shelf(world, as)), quantity: '4' } })
const reservationOf = async (world: World) => ({ reservation_id: (await reservation(world)).id })

async function anEntry(world: World, quantity = '4', as: As = {}): Promise<StockEntryCreate> {
  const { product_id, warehouse_id } = await shelf(world, as)
  return { kind: 'issue', warehouse_id, lines: [{ product_id, quantity }] }
}
const entryOf = async (world: World, quantity = '4', as: As = {}) => ({
  stock_entry_id: (await world.call('createStockEntry', { ...as, body: await anEntry(world, quantity, as) })).id,
})
async function submitted(world: World) {
  const params = await entryOf(world)
  await world.call('submitStockEntry', { params })
  return params
}
/** A receipt that what went out since could not do without. */
async function needed(world: World) {
  const { product_id, warehouse_id } = await shelf(world)
  const entry = async (kind: 'receipt' | 'issue', quantity: string) => {
    const body = { kind, warehouse_id, lines: [{ product_id, quantity }] }
    const { id: stock_entry_id } = await world.call('createStockEntry', { body })
    await world.call('submitStockEntry', { params: { stock_entry_id } })
    return { stock_entry_id }
  }
  const params = await entry('receipt', '5')
  await entry('issue', '15')
  return params
}

export const foreign: Foreign = {
  batch_id: async (world) => (await batch(world, { as: world.stranger })).id,
  serial_id: async (world) => (await serial(world, { as: world.stranger })).id,
  reservation_id: async (world) => (await reservation(world, { as: world.stranger })).id,
  stock_entry_id: async (world) => (await entryOf(world, '4', { as: world.stranger })).stock_entry_id,
}

export const scenarios: Scenarios = {
  createBatch: {
    201: async (world) => ({ body: await aBatch(world) }),
    409: async (world) => {
      const { product_id, code } = await batch(world)
      return { body: { product_id, code } }
    },
    422: async (world) => ({ body: { product_id: await tracked(world, 'serial'), code: unique('B') } }),
  },
  getBatch: { 200: async (world) => ({ params: await batchOf(world) }) },
  updateBatch: {
    200: async (world) => ({ params: await batchOf(world), body: { is_blocked: true } }),
    409: async (world) => {
      const { id: batch_id, product_id } = await batch(world)
      const { code } = await world.call('createBatch', { body: { product_id, code: unique('B') } })
      return { params: { batch_id }, body: { code } }
    },
    422: async (world) => ({
      params: await batchOf(world),
      body: { manufactured_on: '2026-03-02', expires_on: '2026-03-01' },
    }),
  },
  createSerial: {
    201: async (world) => ({ body: await aSerial(world) }),
    409: async (world) => {
      const { product_id, number } = await serial(world)
      return { body: { product_id, number } }
    },
    422: async (world) => ({ body: { product_id: await tracked(world, 'batch'), number: unique('SN') } }),
  },
  getSerial: { 200: async (world) => ({ params: await serialOf(world) }) },
  listSerialHistory: { 200: async (world) => ({ params: await movedSerial(world) }) },
  replaceSerial: {
    200: async (world) => ({ params: await serialOf(world), body: await aSerial(world) }),
    409: async (world) => ({ params: await movedSerial(world), body: await aSerial(world) }),
    422: async (world) => ({ params: await serialOf(world), body: { product_id: randomUUID(), number: unique('SN') } }),
  },
  updateSerial: {
    200: async (world) => ({ params: await serialOf(world), body: { notes: 'Demo piece' } }),
    409: async (world) => ({ params: await movedSerial(world), body: { number: unique('SN') } }),
    422: async (world) => ({ params: await serialOf(world), body: { product_id: randomUUID() } }),
  },
  deleteSerial: {
    204: async (world) => ({ params: await serialOf(world) }),
    409: async (world) => ({ params: await movedSerial(world) }),
  },
  createReservation: {
    201: async (world) => ({ body: { ...(await shelf(world)), quantity: '4' } }),
    422: async (world) => ({ body: { ...(await shelf(world)), quantity: '11' } }),
  },
  getReservation: { 200: async (world) => ({ params: await reservationOf(world) }) },
  releaseReservation: {
    200: async (world) => ({ params: await reservationOf(world) }),
    409: async (world) => {
      const params = await reservationOf(world)
      await world.call('releaseReservation', { params })
      return { params }
    },
  },
  createStockEntry: {
    201: async (world) => ({ body: await anEntry(world) }),
    422: async (world) => ({ body: await anEntry(world, '-4') }),
  },
  getStockEntry: { 200: async (world) => ({ params: await entryOf(world) }) },
  replaceStockEntry: {
    200: async (world) => ({ params: await entryOf(world), body: await anEntry(world) }),
    409: async (world) => ({ params: await submitted(world), body: await anEntry(world) }),
    422: async (world) => ({ params: await entryOf(world), body: await anEntry(world, '-4') }),
  },
  updateStockEntry: {
    200: async (world) => ({ params: await entryOf(world), body: { reference: 'LS-4711' } }),
    409: async (world) => ({ params: await submitted(world), body: { reference: 'LS-4711' } }),
    422: async (world) => ({ params: await entryOf(world), body: { receipt_id: randomUUID() } }),
  },
  deleteStockEntry: {
    204: async (world) => ({ params: await entryOf(world) }),
    409: async (world) => ({ params: await submitted(world) }),
  },
  submitStockEntry: {
    200: async (world) => ({ params: await entryOf(world) }),
    409: async (world) => ({ params: await submitted(world) }),
    422: async (world) => ({ params: await entryOf(world, '11') }),
  },
  cancelStockEntry: {
    200: async (world) => ({ params: await submitted(world), body: {} }),
    409: async (world) => ({ params: await entryOf(world), body: {} }),
    422: async (world) => ({ params: await needed(world), body: {} }),
  },
}
