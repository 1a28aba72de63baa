import { randomUUID } from 'node:crypto'
import type { Foreign, Scenarios } from '../scenario.ts'
import { aCompany, unique, type World } from '../world.ts'

const aTenant = () => ({ name: 'Northwind Traders', slug: unique('northwind') })

const aThing = () => ({ name: 'Seattle', code: unique('SEA') })
const company = (world: World) => world.call('createCompany', { body: aThing() })
const branch = (world: World) => world.call('createBranch', { body: aThing() })
const department = (world: World) => world.call('createOrgDepartment', { body: aThing() })
const store = (world: World) => world.call('createStore', { body: aThing() })
const storeOf = async (world: World) => ({ store_id: (await store(world)).id })
const companyOf = async (world: World) => ({ company_id: (await company(world)).id })
const branchOf = async (world: World) => ({ branch_id: (await branch(world)).id })
const departmentOf = async (world: World) => ({ department_id: (await department(world)).id })

async function usedBranch(world: World) {
  const params = await branchOf(world)
  await world.call('createOrgDepartment', { body: { ...aThing(), ...params } })
  return params
}

export const foreign: Foreign = {
  tenant_id: async (world) => world.stranger.tenantId as string,
  company_id: async (world) => (await world.call('createCompany', { as: world.stranger, body: aThing() })).id,
  branch_id: async (world) => (await world.call('createBranch', { as: world.stranger, body: aThing() })).id,
  store_id: async (world) => (await world.call('createStore', { as: world.stranger, body: aThing() })).id,
  department_id: async (world) => (await world.call('createOrgDepartment', { as: world.stranger, body: aThing() })).id,
}

export const scenarios: Scenarios = {
  createTenant: {
    201: () => ({ body: aTenant() }),
    409: async (world) => ({
      body: { ...aTenant(), slug: (await world.call('createTenant', { body: aTenant() })).slug },
    }),
    422: () => ({ body: { ...aTenant(), timezone: 'America/Seattle' } }),
  },
  closeTenant: {
    200: async (world) => {
      const as = await aCompany(world)
      const { id, slug } = (await world.call('listOwnTenants', { as }))[0] as { id: string; slug: string }
      return { as, params: { tenant_id: id }, query: { confirm: slug } }
    },
    422: async (world) => ({ params: { tenant_id: world.owner.tenantId as string }, query: { confirm: 'another' } }),
  },
  createCompany: {
    201: () => ({ body: aThing() }),
    409: async (world) => ({ body: { ...aThing(), code: (await company(world)).code } }),
    422: () => ({ body: { ...aThing(), vat_number: 'DE111111111', tax_country: 'DE' } }),
  },
  getCompany: { 200: async (world) => ({ params: await companyOf(world) }) },
  listCompanyBranches: { 200: async (world) => ({ params: await companyOf(world) }) },
  updateCompany: {
    200: async (world) => ({ params: await companyOf(world), body: { legal_name: unique('Northwind') } }),
    409: async (world) => ({ params: await companyOf(world), body: { code: (await company(world)).code } }),
    422: async (world) => ({ params: await companyOf(world), body: { parent_id: randomUUID() } }),
  },
  deleteCompany: {
    204: async (world) => ({ params: await companyOf(world) }),
    409: async (world) => {
      const params = await companyOf(world)
      await world.call('createBranch', { body: { ...aThing(), ...params } })
      return { params }
    },
  },
  createBranch: {
    201: () => ({ body: aThing() }),
    409: async (world) => ({ body: { ...aThing(), code: (await branch(world)).code } }),
    422: () => ({ body: { ...aThing(), timezone: 'America/Seattle' } }),
  },
  getBranch: { 200: async (world) => ({ params: await branchOf(world) }) },
  updateBranch: {
    200: async (world) => ({ params: await branchOf(world), body: { phone: '+1 206 555 0101' } }),
    409: async (world) => ({ params: await branchOf(world), body: { code: (await branch(world)).code } }),
    422: async (world) => ({ params: await branchOf(world), body: { manager_id: randomUUID() } }),
  },
  deleteBranch: {
    204: async (world) => ({ params: await branchOf(world) }),
    409: async (world) => ({ params: await usedBranch(world) }),
  },
  createOrgDepartment: {
    201: () => ({ body: aThing() }),
    409: async (world) => ({ body: { ...aThing(), code: (await department(world)).code } }),
    422: () => ({ body: { ...aThing(), branch_id: randomUUID() } }),
  },
  getOrgDepartment: { 200: async (world) => ({ params: await departmentOf(world) }) },
  updateOrgDepartment: {
    200: async (world) => ({ params: await departmentOf(world), body: { description: unique('What it does') } }),
    409: async (world) => ({ params: await departmentOf(world), body: { code: (await department(world)).code } }),
    422: async (world) => {
      const params = await departmentOf(world)
      return { params, body: { parent_id: params.department_id } }
    },
  },
  deleteOrgDepartment: {
    204: async (world) => ({ params: await departmentOf(world) }),
    409: async (world) => {
      const params = await departmentOf(world)
      await world.call('deleteOrgDepartment', { params })
      return { params }
    },
  },
  createStore: {
    201: () => ({ body: aThing() }),
    409: async (world) => ({ body: { ...aThing(), code: (await store(world)).code } }),
    422: () => ({ body: { ...aThing(), latitude: '47.6097' } }),
  },
  getStore: { 200: async (world) => ({ params: await storeOf(world) }) },
  replaceStore: {
    200: async (world) => ({ params: await storeOf(world), body: aThing() }),
    409: async (world) => ({ params: await storeOf(world), body: { ...aThing(), code: (await store(world)).code } }),
    422: async (world) => ({ params: await storeOf(world), body: { ...aThing(), timezone: 'America/Seattle' } }),
  },
  updateStore: {
    200: async (world) => ({ params: await storeOf(world), body: { description: unique('Tea and groceries') } }),
    409: async (world) => ({ params: await storeOf(world), body: { code: (await store(world)).code } }),
    422: async (world) => ({ params: await storeOf(world), body: { branch_id: randomUUID() } }),
  },
  deleteStore: {
    204: async (world) => ({ params: await storeOf(world) }),
    409: async (world) => {
      const params = await storeOf(world)
      await world.call('deleteStore', { params })
      return { params }
    },
  },
}
