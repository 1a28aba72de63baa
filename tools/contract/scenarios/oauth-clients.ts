import type { Foreign, Scenarios } from '../scenario.ts'
import { unique, type World } from '../world.ts'

const aClient = () => ({
  name: unique('Web shop'),
  kind: 'confidential' as const,
  grant_types: ['authorization_code' as const, 'client_credentials' as const, 'refresh_token' as const],
  redirect_uris: ['https://shop.northwind.example/callback'],
  scopes: ['customers:view'],
})
export const clientWithSecret = (world: World) => world.call('createOauthClient', { body: aClient() })
const clientOf = async (world: World) => ({
  client_id: (await world.call('createOauthClient', { body: aClient() })).id,
})

async function deleted(world: World) {
  const params = await clientOf(world)
  await world.call('deleteOauthClient', { params })
  return params
}

export const foreign: Foreign = {
  client_id: async (world) => (await world.call('createOauthClient', { as: world.stranger, body: aClient() })).id,
}

export const scenarios: Scenarios = {
  createOauthClient: {
    201: () => ({ body: aClient() }),
    422: () => ({ body: { ...aClient(), redirect_uris: ['http://shop.northwind.example/callback'] } }),
  },
  getOauthClient: { 200: async (world) => ({ params: await clientOf(world) }) },
  updateOauthClient: {
    200: async (world) => ({ params: await clientOf(world), body: { description: unique('Sells') } }),
    422: async (world) => ({ params: await clientOf(world), body: { scopes: ['customers:eat'] } }),
  },
  deleteOauthClient: {
    204: async (world) => ({ params: await clientOf(world) }),
    409: async (world) => ({ params: await deleted(world) }),
  },
  rotateOauthClientSecret: {
    200: async (world) => ({ params: await clientOf(world) }),
    422: async (world) => ({ params: await deleted(world) }),
  },
}
