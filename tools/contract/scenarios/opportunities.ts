import { randomUUID } from 'node:crypto'
import type { Foreign, Scenarios } from '../scenario.ts'
import { unique, type World } from '../world.ts'

const anOpportunity = () => ({ name: unique('Chai'), amount: '12000.00', currency: 'CAD', stage: 'proposal' as const })
const opportunity = (world: World) => world.call('createOpportunity', { body: anOpportunity() })
const opportunityOf = async (world: World) => ({ opportunity_id: (await opportunity(world)).id })

async function withCustomer(world: World) {
  const { id: customer_id } = await world.call('createCustomer', { body: { name: 'Bottom-Dollar Marketse' } })
  const { id } = await world.call('createOpportunity', { body: { ...anOpportunity(), customer_id } })
  return { opportunity_id: id }
}

async function lost(world: World) {
  const params = await opportunityOf(world)
  await world.call('loseOpportunity', { params, body: { reason: 'price' } })
  return params
}

async function ofLead(world: World) {
  const { id: lead_id } = await world.call('createLead', { body: { name: unique('Elizabeth Lincoln') } })
  const { opportunity_id } = await world.call('convertLead', { params: { lead_id }, body: {} })
  return { opportunity_id: opportunity_id ?? '' }
}

export const foreign: Foreign = {
  opportunity_id: async (world) =>
    (await world.call('createOpportunity', { as: world.stranger, body: anOpportunity() })).id,
}

export const scenarios: Scenarios = {
  createOpportunity: {
    201: () => ({ body: anOpportunity() }),
    422: () => ({ body: { ...anOpportunity(), customer_id: randomUUID() } }),
  },
  getOpportunityForecast: {
    200: async (world) => {
      await opportunity(world)
      return { query: { currency: 'CAD' } }
    },
  },
  getOpportunity: { 200: async (world) => ({ params: await opportunityOf(world) }) },
  updateOpportunity: {
    200: async (world) => ({ params: await opportunityOf(world), body: { stage: 'negotiation' } }),
    422: async (world) => ({ params: await lost(world), body: { amount: '1.00' } }),
  },
  deleteOpportunity: {
    204: async (world) => ({ params: await opportunityOf(world) }),
    409: async (world) => ({ params: await ofLead(world) }),
  },
  winOpportunity: {
    200: async (world) => ({ params: await withCustomer(world) }),
    409: async (world) => ({ params: await lost(world) }),
    422: async (world) => ({ params: await opportunityOf(world) }),
  },
  loseOpportunity: {
    200: async (world) => ({
      params: await opportunityOf(world),
      body: { reason: 'competitor', competitor: 'Tokyo Traders' },
    }),
    409: async (world) => ({ params: await lost(world), body: { reason: 'price' } }),
  },
  reopenOpportunity: {
    200: async (world) => ({ params: await lost(world) }),
    409: async (world) => ({ params: await opportunityOf(world) }),
  },
}
