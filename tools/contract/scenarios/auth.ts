import { TOTP } from 'otpauth'
import { type Caller, freshAddress } from '../requests.ts'
import type { Foreign, Scenarios } from '../scenario.ts'
import { anEmail, aRegistration, password, unique, type World } from '../world.ts'

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

/** Somebody with a confirmed address. */
async function confirmed(world: World) {
  const somebody = await person(world)
  await world.call('verifyEmail', { body: { token: await world.linkTo(somebody.email, 'verify-email') } })
  return somebody
}

const codeOf = (secret: string, steps = 0) => new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 })
const noCode = { password, code: '000000' }

/** Somebody whose authenticator waits for its first code. */
async function enrolling(world: World) {
  const somebody = await confirmed(world)
  const { secret } = await world.call('enrolTotp', { as: somebody.as, body: { password } })
  return { ...somebody, secret }
}

/** Somebody with a second step on, and a code that works. */
async function secured(world: World) {
  const somebody = await enrolling(world)
  const { recovery_codes } = await world.call('confirmTotp', {
    as: somebody.as,
    body: { code: codeOf(somebody.secret) },
  })
  return { ...somebody, code: recovery_codes[0] ?? '' }
}

/** A log-in that waits for its code. */
async function waiting(world: World) {
  const { email, code } = await secured(world)
  // Only the device that began it may finish it.
  const headers = { 'X-Forwarded-For': freshAddress(), 'User-Agent': 'a device' }
  const result = await world.call('login', { body: { email, password }, headers })
  return { headers, body: { mfa_token: result.mfa_required ? result.mfa_token : '', code } }
}

const aCustomerRegistration = () => ({ email: anEmail(), password, first_name: 'Maria', last_name: 'Anders' })

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
  registerCustomer: {
    204: () => ({ body: aCustomerRegistration() }),
    422: () => ({ body: { ...aCustomerRegistration(), password: 'password1234' } }),
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
  completeMfaLogin: {
    200: waiting,
    401: () => ({ body: { mfa_token: unique('mfa_no-such-token'), code: '000000' } }),
    422: async (world) => {
      const { headers, body } = await waiting(world)
      return { headers, body: { ...body, code: 'no-such-code' } }
    },
  },
  enrolTotp: {
    200: async (world) => ({ as: (await confirmed(world)).as, body: { password } }),
    409: async (world) => ({ as: (await secured(world)).as, body: { password } }),
    422: async (world) => ({ as: (await person(world)).as, body: { password: 'not-the-password' } }),
  },
  confirmTotp: {
    200: async (world) => {
      const { as, secret } = await enrolling(world)
      return { as, body: { code: codeOf(secret) } }
    },
    409: async (world) => ({ as: (await person(world)).as, body: { code: '000000' } }),
    422: async (world) => {
      const { as, secret } = await enrolling(world)
      return { as, body: { code: codeOf(secret, 1000) } }
    },
  },
  disableTotp: {
    204: async (world) => {
      const { as, code } = await secured(world)
      return { as, body: { password, code } }
    },
    409: async (world) => ({ as: (await person(world)).as, body: noCode }),
    422: async (world) => ({ as: (await secured(world)).as, body: { password, code: 'no-such-code' } }),
  },
  renewRecoveryCodes: {
    200: async (world) => {
      const { as, code } = await secured(world)
      return { as, body: { password, code } }
    },
    409: async (world) => ({ as: (await person(world)).as, body: noCode }),
    422: async (world) => ({ as: (await secured(world)).as, body: { password, code: 'no-such-code' } }),
  },
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
