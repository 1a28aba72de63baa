import { randomUUID } from 'node:crypto'
import type { StockMovementCreate } from '../../../generated/inventory/types.ts'
import type { Foreign, Scenarios } from '../scenario.ts'
import { unique, type World } from '../world.ts'

type As = { as?: World['stranger'] }

export const aWarehouse = () => ({ code: unique('W'), name: 'Docks' })
export const warehouse = (world: World, as: As = {}) => world.call('createWarehouse', { ...as, body: aWarehouse() })
const warehouseOf = async (world: World) => ({ warehouse_id: (await warehouse(world)).id })

/** A product that is stocked, past the API. */
export async function stocked(world: World, { as = world.owner }: As = {}): Promise<string> {
  const id = randomUUID()
  await world.target.sql(
    `WITH unit AS (INSERT INTO units (tenant_id, id, slug, name, symbol, kind) VALUES ($1, gen_random_uuid(), $3, $3, 'kg', 'mass') RETURNING id)
     INSERT INTO products (tenant_id, id, slug, sku, name, unit_id, currency, reorder_level) SELECT $1, $2, $3, $3, 'Chai', id, 'USD', 5 FROM unit`,
    [as.tenantId, id, unique('chai')],
  )
  return id
}

type Rest = Omit<StockMovementCreate, 'kind' | 'lines' | 'warehouse_id'>
/** What moves goods, of a product and in a warehouse of which there are ten there. */
export async function aMovement(world: World, kind: StockMovementCreate['kind'], quantity: string, rest: Rest = {}) {
  const [product_id, { warehouse_id }] = [await stocked(world), await warehouseOf(world)]
  await world.call('createStockMovement', {
    body: { kind: 'receipt', warehouse_id, lines: [{ product_id, quantity: '10', unit_cost: '2' }] },
  })
  return { kind, warehouse_id, ...rest, lines: [{ product_id, quantity }] }
}

const aTransfer = async (world: World) => {
  const to_warehouse_id = (await warehouse(world)).id
  return world.call('createStockMovement', { body: await aMovement(world, 'transfer', '4', { to_warehouse_id }) })
}
const anIssue = async (world: World) =>
  world.call('createStockMovement', { body: await aMovement(world, 'issue', '4') })
const transferOf = async (world: World) => ({ movement_id: (await aTransfer(world)).id })
const issueOf = async (world: World) => ({ movement_id: (await anIssue(world)).id })

async function foreignMovement(world: World) {
  const as = world.stranger
  const [product_id, { id: warehouse_id }] = [await stocked(world, { as }), await warehouse(world, { as })]
  const lines = [{ product_id, quantity: '1' }]
  return world.call('createStockMovement', { as, body: { kind: 'receipt', warehouse_id, lines } })
}

/** The newest row of the ledger. */
async function entryOf(world: World) {
  const { lines } = await anIssue(world)
  const [entry] = await world.call('listStockLedgerEntries', { query: { product_id: lines[0]?.product_id } })
  return { entry_id: entry?.id as string }
}

/** A first price of a product. */
const priceLog = async (world: World, as: As = {}) => {
  const { id: unit_id } = await world.call('createUnit', {
    ...as,
    body: { name: unique('Piece'), symbol: 'pcs', kind: 'count' },
  })
  const body = { name: 'Chai', sku: unique('C'), unit_id, sale_price: '18.00' }
  const { id: product_id } = await world.call('createProduct', { ...as, body })
  const [log] = await world.call('listPriceLogs', { ...as, query: { product_id } })
  return log?.id as string
}

export const foreign: Foreign = {
  warehouse_id: async (world) => (await warehouse(world, { as: world.stranger })).id,
  movement_id: async (world) => (await foreignMovement(world)).id,
  price_log_id: async (world) => priceLog(world, { as: world.stranger }),
  entry_id: async (world) => {
    const { lines } = await foreignMovement(world)
    const query = { product_id: lines[0]?.product_id }
    const [entry] = await world.call('listStockLedgerEntries', { as: world.stranger, query })
    return entry?.id as string
  },
}

const codeTaken = async (world: World) => ({ ...aWarehouse(), code: (await warehouse(world)).code })

export const scenarios: Scenarios = {
  createWarehouse: {
    201: () => ({ body: aWarehouse() }),
    409: async (world) => ({ body: await codeTaken(world) }),
    422: () => ({ body: { ...aWarehouse(), store_id: randomUUID() } }),
  },
  getWarehouse: { 200: async (world) => ({ params: await warehouseOf(world) }) },
  updateWarehouse: {
    200: async (world) => ({ params: await warehouseOf(world), body: { phone: '+1 206 555 0199' } }),
    409: async (world) => ({ params: await warehouseOf(world), body: { code: (await warehouse(world)).code } }),
    422: async (world) => ({ params: await warehouseOf(world), body: { store_id: randomUUID() } }),
  },
  deleteWarehouse: {
    204: async (world) => ({ params: await warehouseOf(world) }),
    409: async (world) => ({ params: { warehouse_id: (await aMovement(world, 'issue', '1')).warehouse_id } }),
  },
  getProductStock: { 200: async (world) => ({ params: { product_id: await stocked(world) } }) },
  adjustStock: {
    200: async (world) => ({
      params: { product_id: await stocked(world) },
      body: { quantity_adjustment: '5', reason: 'count', warehouse_id: (await warehouse(world)).id },
    }),
    422: async (world) => ({
      params: { product_id: await stocked(world) },
      body: { quantity_adjustment: '-5', reason: 'count', warehouse_id: (await warehouse(world)).id },
    }),
  },
  createStockMovement: {
    201: async (world) => ({ body: await aMovement(world, 'issue', '4') }),
    422: async (world) => ({ body: await aMovement(world, 'issue', '11') }),
  },
  getStockMovement: { 200: async (world) => ({ params: await issueOf(world) }) },
  receiveTransfer: {
    200: async (world) => ({ params: await transferOf(world), body: {} }),
    409: async (world) => ({ params: await issueOf(world), body: {} }),
    422: async (world) => {
      const { id, lines } = await aTransfer(world)
      return { params: { movement_id: id }, body: { lines: [{ line_id: lines[0]?.id as string, quantity: '5' }] } }
    },
  },
  cancelStockMovement: {
    200: async (world) => ({ params: await issueOf(world), body: {} }),
    409: async (world) => {
      const params = await issueOf(world)
      await world.call('cancelStockMovement', { params, body: {} })
      return { params, body: {} }
    },
    422: async (world) => {
      const body = await aMovement(world, 'receipt', '5')
      const { id } = await world.call('createStockMovement', { body })
      await world.call('createStockMovement', {
        body: { ...body, kind: 'issue', lines: body.lines.map((line) => ({ ...line, quantity: '15' })) },
      })
      return { params: { movement_id: id }, body: {} }
    },
  },
  getStockLedgerEntry: { 200: async (world) => ({ params: await entryOf(world) }) },
  replaceInventoryConfig: {
    200: () => ({ body: { consumption_days: 60 } }),
    409: async (world) => {
      await anIssue(world)
      return { body: { valuation_method: 'fifo' } }
    },
    422: () => ({ body: { default_warehouse_id: randomUUID() } }),
  },
  getPriceLog: { 200: async (world) => ({ params: { price_log_id: await priceLog(world) } }) },
}
