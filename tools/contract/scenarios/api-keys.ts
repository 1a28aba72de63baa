import type { Foreign, Scenarios } from '../scenario.ts'
import { unique, type World } from '../world.ts'

const aKey = () => ({ name: unique('Web shop'), scopes: ['customers:view'], expires_in_days: 30 })
const keyOf = async (world: World) => ({ api_key_id: (await world.call('createApiKey', { body: aKey() })).id })

async function revoked(world: World) {
  const params = await keyOf(world)
  await world.call('deleteApiKey', { params })
  return params
}

export const foreign: Foreign = {
  api_key_id: async (world) => (await world.call('createApiKey', { as: world.stranger, body: aKey() })).id,
}

export const scenarios: Scenarios = {
  createApiKey: {
    201: () => ({ body: aKey() }),
    422: () => ({ body: { ...aKey(), scopes: ['customers:eat'] } }),
  },
  getApiKey: { 200: async (world) => ({ params: await keyOf(world) }) },
  deleteApiKey: {
    204: async (world) => ({ params: await keyOf(world) }),
    409: async (world) => ({ params: await revoked(world) }),
  },
}
