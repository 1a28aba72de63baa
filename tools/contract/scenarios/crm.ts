import { randomUUID } from 'node:crypto'
import type { Foreign, Scenarios } from '../scenario.ts'
import { anEmail, unique, type World } from '../world.ts'

const aCustomer = () => ({ name: 'Alfreds Futterkiste', code: unique('ALFKI'), credit_limit: '50000.00' })
const customer = (world: World) => world.call('createCustomer', { body: aCustomer() })
const customerOf = async (world: World) => ({ customer_id: (await customer(world)).id })

async function archived(world: World) {
  const params = await customerOf(world)
  await world.call('deleteCustomer', { params })
  return params
}

const aContact = () => ({ name: unique('Maria Anders'), emails: [{ address: anEmail(), label: 'work' }] })
const contact = (world: World) => world.call('createContact', { body: aContact() })
const contactOf = async (world: World) => ({ contact_id: (await contact(world)).id })

async function archivedContact(world: World) {
  const params = await contactOf(world)
  await world.call('deleteContact', { params })
  return params
}

export const foreign: Foreign = {
  contact_id: async (world) => (await world.call('createContact', { as: world.stranger, body: aContact() })).id,
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
    200: async (world) => ({ params: await customerOf(world), body: { notes: unique('note') } }),
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
  bulkUpsertCustomers: {
    200: () => ({
      body: { atomic: false, customers: [aCustomer(), { name: 'Nobody looks after it', owner_id: randomUUID() }] },
    }),
    422: () => ({ body: { atomic: true, customers: [aCustomer(), { ...aCustomer(), owner_id: randomUUID() }] } }),
  },
  createContact: {
    201: () => ({ body: aContact() }),
    422: () => ({ body: { ...aContact(), customer_id: randomUUID() } }),
  },
  getContact: { 200: async (world) => ({ params: await contactOf(world) }) },
  updateContact: {
    200: async (world) => ({ params: await contactOf(world), body: { notes: unique('note') } }),
    422: async (world) => ({ params: await archivedContact(world), body: { notes: unique('note') } }),
  },
  deleteContact: {
    204: async (world) => ({ params: await contactOf(world) }),
    409: async (world) => ({ params: await archivedContact(world) }),
  },
  restoreContact: {
    200: async (world) => ({ params: await archivedContact(world) }),
    409: async (world) => ({ params: await contactOf(world) }),
  },
}
