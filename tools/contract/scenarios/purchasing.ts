import type { Foreign, Scenarios } from '../scenario.ts'
import { unique, type World } from '../world.ts'

type As = { as?: World['stranger'] }

const aSupplier = () => ({
  name: 'Exotic Liquids',
  code: unique('EXOTIC'),
  bank_details: { iban: 'GB33 BUKB 2020 1555 5555 55' },
})
const supplier = (world: World, as: As = {}) => world.call('createSupplier', { ...as, body: aSupplier() })
const supplierOf = async (world: World) => ({ supplier_id: (await supplier(world)).id })

async function archivedSupplier(world: World) {
  const params = await supplierOf(world)
  await world.call('deleteSupplier', { params })
  return params
}

export const foreign: Foreign = {
  supplier_id: async (world) => (await supplier(world, { as: world.stranger })).id,
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
}
