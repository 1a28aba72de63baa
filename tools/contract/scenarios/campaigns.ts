import type { OperationId } from '../../../generated/operations.ts'
import type { Foreign, Scenarios } from '../scenario.ts'
import { unique, type World } from '../world.ts'

const aCampaign = () => ({ name: unique('Food fair'), channel: 'event' as const, currency: 'CAD', budget: '5000.00' })
const campaign = (world: World) => world.call('createCampaign', { body: aCampaign() })
const campaignOf = async (world: World) => ({ campaign_id: (await campaign(world)).id })

type Step = Extract<OperationId, 'startCampaign' | 'pauseCampaign' | 'completeCampaign' | 'cancelCampaign'>

/** A campaign that has gone these steps. */
const after =
  (...steps: Step[]) =>
  async (world: World) => {
    const params = await campaignOf(world)
    for (const step of steps) await world.call(step, { params })
    return { params }
  }

export const foreign: Foreign = {
  campaign_id: async (world) => (await world.call('createCampaign', { as: world.stranger, body: aCampaign() })).id,
}

export const scenarios: Scenarios = {
  createCampaign: {
    201: () => ({ body: aCampaign() }),
    422: () => ({ body: { ...aCampaign(), starts_on: '2026-04-01', ends_on: '2026-03-01' } }),
  },
  getCampaign: { 200: after() },
  updateCampaign: {
    200: async (world) => ({ params: await campaignOf(world), body: { actual_cost: '4200.00' } }),
    422: async (world) => ({
      params: await campaignOf(world),
      body: { starts_on: '2026-04-01', ends_on: '2026-03-01' },
    }),
  },
  deleteCampaign: {
    204: after(),
    409: async (world) => {
      const params = await campaignOf(world)
      await world.call('createLead', { body: { name: 'Elizabeth Lincoln', ...params } })
      return { params }
    },
  },
  startCampaign: { 200: after(), 409: after('cancelCampaign') },
  pauseCampaign: { 200: after('startCampaign'), 409: after() },
  completeCampaign: { 200: after('startCampaign', 'pauseCampaign'), 409: after() },
  cancelCampaign: { 200: after('startCampaign'), 409: after('startCampaign', 'completeCampaign') },
}
