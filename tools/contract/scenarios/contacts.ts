import { randomUUID } from 'node:crypto'
import type { Foreign, Scenarios } from '../scenario.ts'
import { anEmail, unique, type World } from '../world.ts'

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
}

export const scenarios: Scenarios = {
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
