import type { Scenarios } from '../scenario.ts'
import { unique } from '../world.ts'

const flag_key = 'ai_assistant'
const settings = () => ({
  company_name: unique('Northwind'),
  currency: 'USD',
  timezone: 'America/Los_Angeles',
  public_catalogue: true,
})

export const scenarios: Scenarios = {
  replaceSettings: {
    200: () => ({ body: settings() }),
    422: () => ({ body: { ...settings(), currency: 'XYZ' } }),
  },
  updateSettings: {
    200: () => ({ body: { company_name: unique('Northwind') } }),
    422: () => ({ body: { rate_limits: { admin: '1/h' } } }),
  },
  replacePreferences: {
    200: () => ({ body: { theme: 'dark' } }),
    422: () => ({ body: { timezone: 'America/Seattle' } }),
  },
  setFeatureFlag: {
    200: () => ({ params: { flag_key }, body: { rollout: 'roles', roles: ['sales'] } }),
    404: () => ({ params: { flag_key: unique('ghost') }, body: { rollout: 'on' } }),
    422: () => ({ params: { flag_key }, body: { rollout: 'share' } }),
  },
}
