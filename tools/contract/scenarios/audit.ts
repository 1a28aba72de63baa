import type { Foreign, Scenarios } from '../scenario.ts'
import type { World } from '../world.ts'

const aLog = async (world: World, as = world.owner) =>
  (await world.call('listActivityLogs', { as, query: { per_page: 1 } }))[0]?.id ?? ''

export const foreign: Foreign = { log_id: (world) => aLog(world, world.stranger) }

export const scenarios: Scenarios = {
  getActivityLog: { 200: async (world) => ({ params: { log_id: await aLog(world) } }) },
}
