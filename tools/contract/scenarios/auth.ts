import type { Caller } from '../requests.ts'
import type { Foreign, Scenarios } from '../scenario.ts'
import { aRegistration, password, unique, type World } from '../world.ts'

/** Somebody whose session a scenario may end. */
async function person(world: World) {
  const registration = aRegistration()
  const { tokens, tenant } = await world.call('register', { body: registration })
  const as: Caller = { token: tokens.access_token, tenantId: tenant.id, permissions: world.owner.permissions }
  return { as, email: registration.email, refreshToken: tokens.refresh_token }
}

async function ownSession(world: World) {
  const { as } = await person(world)
  const [session] = await world.call('listSessions', { as })
  return { as, params: { session_id: session?.id ?? '' } }
}

const aProfile = () => ({ first_name: 'Andrew', last_name: unique('Fuller') })

export const foreign: Foreign = {
  session_id: async (world) => (await ownSession(world)).params.session_id,
}

export const scenarios: Scenarios = {
  register: {
    201: () => ({ body: aRegistration() }),
    409: async (world) => ({ body: { ...aRegistration(), email: (await person(world)).email } }),
    422: () => ({ body: { ...aRegistration(), password: 'password1234' } }),
  },
  login: {
    200: async (world) => ({ body: { email: (await person(world)).email, password } }),
    401: async (world) => ({ body: { email: (await person(world)).email, password: 'not-the-password' } }),
  },
  logout: { 204: async (world) => ({ as: (await person(world)).as }) },
  refreshToken: {
    200: async (world) => ({ body: { refresh_token: (await person(world)).refreshToken } }),
    401: async (world) => {
      const body = { refresh_token: (await person(world)).refreshToken }
      await world.call('refreshToken', { body })
      return { body }
    },
  },
  verifyToken: { 200: async (world) => ({ body: { token: (await person(world)).refreshToken } }) },
  replaceCurrentUser: {
    200: () => ({ body: aProfile() }),
    422: () => ({ body: { ...aProfile(), timezone: 'America/Seattle' } }),
  },
  updateCurrentUser: {
    200: () => ({ body: aProfile() }),
    422: () => ({ body: { timezone: 'America/Seattle' } }),
  },
  changePassword: {
    204: async (world) => {
      const { as } = await person(world)
      return { as, body: { current_password: password, new_password: 'Copper-Orchard-71' } }
    },
    422: async (world) => {
      const { as } = await person(world)
      return { as, body: { current_password: 'not-the-password', new_password: 'Copper-Orchard-71' } }
    },
  },
  revokeSession: { 204: ownSession },
  verifyEmail: {
    204: async (world) => ({ body: { token: await world.linkTo((await person(world)).email, 'verify-email') } }),
    422: () => ({ body: { token: unique('no-such-token') } }),
  },
  resendVerification: { 204: async (world) => ({ body: { email: (await person(world)).email } }) },
  forgotPassword: { 204: async (world) => ({ body: { email: (await person(world)).email } }) },
  resetPassword: {
    204: async (world) => {
      const { email } = await person(world)
      await world.call('forgotPassword', { body: { email } })
      return { body: { token: await world.linkTo(email, 'reset-password'), new_password: 'Copper-Orchard-71' } }
    },
    422: () => ({ body: { token: unique('no-such-token'), new_password: 'Copper-Orchard-71' } }),
  },
}
