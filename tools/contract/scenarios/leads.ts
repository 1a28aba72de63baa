import { randomUUID } from 'node:crypto'
import type { Foreign, Scenarios } from '../scenario.ts'
import { anEmail, unique, type World } from '../world.ts'

const aLead = () => ({
  name: unique('Elizabeth Lincoln'),
  email: anEmail(),
  estimated_value: '12000.00',
  currency: 'CAD',
})
const lead = (world: World) => world.call('createLead', { body: aLead() })
const leadOf = async (world: World) => ({ lead_id: (await lead(world)).id })

async function lost(world: World) {
  const params = await leadOf(world)
  await world.call('loseLead', { params, body: { reason: 'no_reply' } })
  return params
}

async function converted(world: World) {
  const params = await leadOf(world)
  await world.call('convertLead', { params, body: {} })
  return params
}

export const foreign: Foreign = {
  lead_id: async (world) => (await world.call('createLead', { as: world.stranger, body: aLead() })).id,
}

export const scenarios: Scenarios = {
  createLead: {
    201: () => ({ body: aLead() }),
    422: () => ({ body: { ...aLead(), campaign_id: randomUUID() } }),
  },
  getLead: { 200: async (world) => ({ params: await leadOf(world) }) },
  updateLead: {
    200: async (world) => ({ params: await leadOf(world), body: { notes: unique('note') } }),
    422: async (world) => ({ params: await converted(world), body: { notes: unique('note') } }),
  },
  deleteLead: {
    204: async (world) => ({ params: await leadOf(world) }),
    409: async (world) => ({ params: await converted(world) }),
  },
  contactLead: {
    200: async (world) => ({ params: await leadOf(world) }),
    409: async (world) => ({ params: await lost(world) }),
  },
  qualifyLead: {
    200: async (world) => ({ params: await leadOf(world) }),
    409: async (world) => ({ params: await lost(world) }),
  },
  loseLead: {
    200: async (world) => ({ params: await leadOf(world), body: { reason: 'no_budget', note: 'Next year' } }),
    409: async (world) => ({ params: await converted(world), body: { reason: 'spam' } }),
  },
  reopenLead: {
    200: async (world) => ({ params: await lost(world) }),
    409: async (world) => ({ params: await leadOf(world) }),
  },
  convertLead: {
    200: async (world) => ({ params: await leadOf(world), body: { opportunity: { name: 'Chai', stage: 'proposal' } } }),
    409: async (world) => {
      const { id: lead_id, email } = await lead(world)
      await world.call('createCustomer', { body: { name: 'Bottom-Dollar Marketse', email } })
      return { params: { lead_id }, body: {} }
    },
    422: async (world) => ({ params: await leadOf(world), body: { customer_id: randomUUID() } }),
  },
}
