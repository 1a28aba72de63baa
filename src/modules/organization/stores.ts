import type { ListStoresQuery, Store, StoreCreate, StoreUpdate } from '#generated/organization/types.ts'
import { collection } from '#platform/collection.ts'
import { can, now } from '#platform/context.ts'
import { publish } from '#platform/events.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { isTimeZone } from '#platform/places.ts'
import { refuseStore as refuse } from './errors.ts'
import { storeCreated, storeDeleted, storeUpdated } from './events.ts'
import { Branch } from './models/branch.ts'
import { Store as StoreRow } from './models/store.ts'
import { overlappingDay } from './opening-hours.ts'
import { headOffice } from './places.ts'
import { isInUse, lockTree, nowhere, requireReach, requireUnused } from './structure.ts'
import { storeView as view } from './views.ts'

const stores = collection<StoreRow, Store, ListStoresQuery>(StoreRow, {
  resource: 'store',
  view,
  order: 'name',
  where: { is_archived: false },
  sees: () => (can('organization:view') ? 'true' : 'is_active AND NOT is_archived'),
  search: 'search_stores',
  conflict: { stores_code_key: refuse.codeTaken, stores_branch_fkey: refuse.unknownBranch },
})

export const { list, get } = stores

/** A store; it belongs to the headquarters unless the body says otherwise. */
export async function create(body: StoreCreate): Promise<Store> {
  await lockTree('stores')
  const branch_id = body.branch_id ?? (await headOffice()).id
  const said = await settle({ ...blank, ...body, branch_id })
  if (said.is_headquarters) await leaveMainStore()
  const row = await stores.insert(said)
  const store = view(row)
  await publish(storeCreated, store)
  return store
}

/** Sets every field anew; a branch that is not named stays. */
export const replace = (id: string, body: StoreCreate): Promise<Store> =>
  change(id, (row) => ({ ...blank, branch_id: row.branch_id, ...body }))

/** Merges the given fields into the store. */
export const update = (id: string, body: StoreUpdate): Promise<Store> =>
  change(id, (row) => mergePatch(writable(row), body) as Writable)

/** The store leaves the lists and gives its code free, once nothing refers to it any more. */
export async function archive(id: string): Promise<void> {
  const row = await stores.lock(id)
  requireReach(row.branch_id, null)
  await requireUnused('stores', row, refuse)
  await stores.save(row, { archived_at: now(), is_headquarters: false })
  await publish(storeDeleted, view(row))
}

async function change(id: string, values: (row: StoreRow) => Writable): Promise<Store> {
  await lockTree('stores')
  const row = await stores.lock(id)
  requireReach(row.branch_id, null)
  if (row.archived_at) throw refuse.archived()
  const before = row.version
  const said = await settle(values(row), row)
  if (said.is_headquarters && !row.is_headquarters) await leaveMainStore()
  await stores.save(row, said)
  const store = view(row)
  if (row.version !== before) await publish(storeUpdated, store)
  return store
}

/** The main store becomes one like others, so that another one may take its place. */
async function leaveMainStore(): Promise<void> {
  for (const row of await stores.lockAll('is_headquarters', ['true'])) {
    requireReach(row.branch_id, null)
    await stores.save(row, { is_headquarters: false })
    await publish(storeUpdated, view(row))
  }
}

type Writable = Required<StoreCreate>

/** What is stored for what was said: a whole address and place, hours one after another, a branch within the caller's reach. */
async function settle(said: Writable, row?: StoreRow) {
  const { branch_id, timezone, latitude, longitude } = said
  requireReach(branch_id, null)
  if (branch_id !== row?.branch_id && !(await isInUse(Branch, branch_id))) throw refuse.unknownBranch({ branch_id })
  if (timezone !== null && !isTimeZone(timezone)) throw refuse.unknownTimezone({ timezone })
  if ((latitude === null) !== (longitude === null)) throw refuse.halfAPlace()
  const day = overlappingDay(said.opening_hours)
  if (day) throw refuse.overlappingHours({ day })
  return { ...said, address: { ...nowhere, ...said.address } }
}

const writable = (row: StoreRow): Writable =>
  Object.fromEntries(['name', 'branch_id', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as never

const blank = {
  code: null,
  description: null,
  address: nowhere,
  latitude: null,
  longitude: null,
  email: null,
  phone: null,
  website: null,
  timezone: null,
  opening_hours: [],
  is_headquarters: false,
  is_active: true,
} satisfies Omit<Writable, 'name' | 'branch_id'>
