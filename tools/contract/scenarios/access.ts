import { randomUUID } from 'node:crypto'
import type { Foreign, Scenarios } from '../scenario.ts'
import { anEmail, aRole, hire, password, unique, type World } from '../world.ts'

const role = (world: World) => aRole(world, ['customers:view'])
const roleOf = async (world: World) => ({ role_id: (await role(world)).id })

async function builtIn(world: World, key: string) {
  const roles = await world.call('listRoles', { query: { per_page: 100 } })
  return { role_id: roles.find((each) => each.key === key)?.id ?? '' }
}

const aUser = async (world: World) => ({
  email: anEmail(),
  first_name: 'Nancy',
  last_name: 'Davolio',
  role_ids: [(await role(world)).id],
})

async function aProfile(world: World) {
  const { email, ...profile } = await aUser(world)
  return profile
}

const user = async (world: World) => world.call('createUser', { body: await aUser(world) })
const userOf = async (world: World) => ({ user_id: (await user(world)).id })

async function deactivated(world: World) {
  const params = await userOf(world)
  await world.call('deleteUser', { params })
  return params
}

/** Another user's employee code. */
async function takenCode(world: World) {
  const employee_code = unique('NW')
  await world.call('createUser', { body: { ...(await aUser(world)), employee_code } })
  return employee_code
}

async function ownUser(world: World) {
  const { user_id } = await world.call('listOwnPermissions')
  return { user_id }
}

/** A user and a role that the user holds beside another one. */
async function assigned(world: World) {
  const { id: user_id } = await user(world)
  const params = { user_id, ...(await roleOf(world)) }
  await world.call('assignRole', { params })
  return params
}

const anInvitation = async (world: World) => ({
  email: anEmail(),
  first_name: 'Robert',
  last_name: 'King',
  role_ids: [(await role(world)).id],
})
const invitation = async (world: World) => world.call('inviteUser', { body: await anInvitation(world) })
const invitationOf = async (world: World) => ({ invitation_id: (await invitation(world)).id })

export const foreign: Foreign = {
  user_id: async (world) => (await world.call('listOwnPermissions', { as: world.stranger })).user_id,
  role_id: async (world) => (await world.call('listRoles', { as: world.stranger }))[0]?.id ?? '',
  invitation_id: async (world) => {
    const as = world.stranger
    const [someRole] = await world.call('listRoles', { as })
    return (await world.call('inviteUser', { as, body: { email: anEmail(), role_ids: [someRole?.id ?? ''] } })).id
  },
}

export const scenarios: Scenarios = {
  createUser: {
    201: async (world) => ({ body: await aUser(world) }),
    409: async (world) => ({ body: { ...(await aUser(world)), email: (await user(world)).email } }),
    422: async (world) => ({ body: { ...(await aUser(world)), role_ids: [randomUUID()] } }),
  },
  getUser: { 200: async (world) => ({ params: await userOf(world) }) },
  replaceUser: {
    200: async (world) => ({ params: await userOf(world), body: await aProfile(world) }),
    409: async (world) => ({
      params: await userOf(world),
      body: { ...(await aProfile(world)), employee_code: await takenCode(world) },
    }),
    422: async (world) => ({ params: await deactivated(world), body: await aProfile(world) }),
  },
  updateUser: {
    200: async (world) => ({ params: await userOf(world), body: { job_title: unique('Clerk') } }),
    409: async (world) => ({ params: await userOf(world), body: { employee_code: await takenCode(world) } }),
    422: async (world) => ({ params: await userOf(world), body: { branch_id: randomUUID() } }),
  },
  deleteUser: {
    204: async (world) => ({ params: await userOf(world) }),
    409: async (world) => ({ params: await deactivated(world) }),
    422: async (world) => ({ params: await ownUser(world) }),
  },
  restoreUser: {
    200: async (world) => ({ params: await deactivated(world) }),
    409: async (world) => ({ params: await userOf(world) }),
  },
  listUserRoles: { 200: async (world) => ({ params: await userOf(world) }) },
  getUserPermissions: { 200: async (world) => ({ params: await userOf(world) }) },
  assignRole: {
    200: async (world) => ({ params: { ...(await userOf(world)), ...(await roleOf(world)) } }),
    409: async (world) => ({ params: await assigned(world) }),
    422: async (world) => ({ params: { ...(await deactivated(world)), ...(await roleOf(world)) } }),
  },
  unassignRole: {
    204: async (world) => ({ params: await assigned(world) }),
    422: async (world) => {
      const { id: user_id, roles } = await user(world)
      return { params: { user_id, role_id: roles[0]?.id ?? '' } }
    },
  },
  inviteUser: {
    201: async (world) => ({ body: await anInvitation(world) }),
    409: async (world) => ({
      body: { ...(await anInvitation(world)), email: (await hire(world, [(await role(world)).id])).email },
    }),
    422: async (world) => ({ body: { ...(await anInvitation(world)), role_ids: [randomUUID()] } }),
  },
  acceptInvitation: {
    200: async (world) => ({ body: { token: await world.invitationToken((await invitation(world)).email), password } }),
    422: () => ({ body: { token: unique('no-such-token'), password } }),
  },
  revokeInvitation: {
    204: async (world) => ({ params: await invitationOf(world) }),
    409: async (world) => {
      const params = await invitationOf(world)
      await world.call('revokeInvitation', { params })
      return { params }
    },
  },
  createRole: {
    201: () => ({
      body: {
        key: unique('role').replaceAll('-', '_'),
        name: 'Sales manager',
        permissions: ['customers:view'],
        scope: 'branch',
      },
    }),
    409: async (world) => ({
      body: { key: (await role(world)).key, name: 'Once more', permissions: [], scope: 'own' },
    }),
    422: () => ({
      body: { key: unique('role').replaceAll('-', '_'), name: 'Ghost', permissions: ['ghosts:see'], scope: 'own' },
    }),
  },
  getRole: { 200: async (world) => ({ params: await roleOf(world) }) },
  updateRole: {
    200: async (world) => ({ params: await roleOf(world), body: { name: unique('Role') } }),
    422: async (world) => ({ params: await builtIn(world, 'sales'), body: { name: 'Sellers' } }),
  },
  deleteRole: {
    204: async (world) => ({ params: await roleOf(world) }),
    409: async (world) => {
      const { roles } = await user(world)
      return { params: { role_id: roles[0]?.id ?? '' } }
    },
    422: async (world) => ({ params: await builtIn(world, 'sales') }),
  },
}
