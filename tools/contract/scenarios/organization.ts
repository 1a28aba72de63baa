import type { Scenarios } from '../scenario.ts'
import { unique } from '../world.ts'

const aTenant = () => ({ name: 'Northwind Traders', slug: unique('northwind') })

export const scenarios: Scenarios = {
  createTenant: {
    201: () => ({ body: aTenant() }),
    409: async (world) => ({
      body: { ...aTenant(), slug: (await world.call('createTenant', { body: aTenant() })).slug },
    }),
    422: () => ({ body: { ...aTenant(), timezone: 'America/Seattle' } }),
  },
}
