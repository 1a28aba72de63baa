import { randomUUID } from 'node:crypto'
import type { Foreign, Scenarios } from '../scenario.ts'
import { unique, type World } from '../world.ts'

const aCustomer = () => ({ name: 'Alfreds Futterkiste', code: unique('ALFKI'), credit_limit: '50000.00' })
const customer = (world: World) => world.call('createCustomer', { body: aCustomer() })
const customerOf = async (world: World) => ({ customer_id: (await customer(world)).id })

async function archived(world: World) {
  const params = await customerOf(world)
  await world.call('deleteCustomer', { params })
  return params
}

const anImport = (text: string) => ({
  ...{ file: new Blob([text]), mode: 'create' as const, dry_run: false, atomic: false },
  ...{ delimiter: 'auto' as const, encoding: 'auto' as const },
})

async function erased(world: World) {
  const params = await customerOf(world)
  await world.call('erasePersonalData', { params, body: { confirm_name: aCustomer().name, keep_tax_numbers: false } })
  return params
}

export const foreign: Foreign = {
  customer_id: async (world) => (await world.call('createCustomer', { as: world.stranger, body: aCustomer() })).id,
}

export const scenarios: Scenarios = {
  createCustomer: {
    201: () => ({ body: aCustomer() }),
    409: async (world) => ({ body: { ...aCustomer(), code: (await customer(world)).code } }),
    422: () => ({ body: { ...aCustomer(), vat_number: 'DE111111111', tax_country: 'DE' } }),
  },
  getCustomer: { 200: async (world) => ({ params: await customerOf(world) }) },
  replaceCustomer: {
    200: async (world) => ({ params: await customerOf(world), body: aCustomer() }),
    409: async (world) => ({
      params: await customerOf(world),
      body: { ...aCustomer(), code: (await customer(world)).code },
    }),
    422: async (world) => ({ params: await archived(world), body: aCustomer() }),
  },
  updateCustomer: {
    200: async (world) => ({ params: await customerOf(world), body: { contact_title: unique('Buyer') } }),
    409: async (world) => ({ params: await customerOf(world), body: { code: (await customer(world)).code } }),
    422: async (world) => ({ params: await customerOf(world), body: { owner_id: randomUUID() } }),
  },
  deleteCustomer: {
    204: async (world) => ({ params: await customerOf(world) }),
    409: async (world) => ({ params: await archived(world) }),
  },
  restoreCustomer: {
    200: async (world) => ({ params: await archived(world) }),
    409: async (world) => ({ params: await customerOf(world) }),
  },
  importCustomers: {
    200: () => ({ body: anImport(`name,code\nAlfreds Futterkiste,${unique('ALFKI')}\n,no name\n`) }),
    422: () => ({ body: anImport('nom\nAlfreds Futterkiste\n') }),
  },
  exportPersonalData: { 200: async (world) => ({ params: await customerOf(world) }) },
  erasePersonalData: {
    200: async (world) => ({
      params: await customerOf(world),
      body: { confirm_name: aCustomer().name, keep_tax_numbers: false },
    }),
    409: async (world) => ({ params: await erased(world), body: { confirm_name: 'Nobody', keep_tax_numbers: false } }),
    422: async (world) => ({
      params: await customerOf(world),
      body: { confirm_name: 'Somebody else', keep_tax_numbers: true },
    }),
  },
  bulkUpsertCustomers: {
    200: () => ({
      body: { atomic: false, customers: [aCustomer(), { name: 'Nobody looks after it', owner_id: randomUUID() }] },
    }),
    422: () => ({ body: { atomic: true, customers: [aCustomer(), { ...aCustomer(), owner_id: randomUUID() }] } }),
  },
}
