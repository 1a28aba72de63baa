import { Transaction } from 'sequelize'
import type { ListUnitsQuery, Unit, UnitCreate, UnitUpdate } from '#generated/catalog/types.ts'
import { collection, sameText } from '#platform/collection.ts'
import { tenantId } from '#platform/context.ts'
import { publish } from '#platform/events.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { decimal } from '#platform/money.ts'
import { freeSlug, lockSlugs } from '#platform/slugs.ts'
import { refuseUnit as refuse } from './errors.ts'
import { unitCreated, unitDeleted, unitUpdated } from './events.ts'
import { Unit as UnitRow } from './models/unit.ts'
import * as removal from './removal.ts'
import { keepingStock } from './stock.ts'
import { unitView as view } from './views.ts'

const units = collection<UnitRow, Unit, ListUnitsQuery>(UnitRow, {
  resource: 'unit',
  view,
  key: 'slug',
  order: 'position,name',
  search: 'search_units',
  filters: { name: (name) => sameText('name', name) },
  conflict: { units_name_key: refuse.nameTaken, units_code_key: refuse.codeTaken, units_base_fkey: refuse.unknownBase },
})

export const { list, get } = units

/** A unit: a base of its kind, or so many of one. */
export async function create(body: UnitCreate): Promise<Unit> {
  const slug = await freeSlug(UnitRow, body.name, 'unit')
  const said = { ...blank, ...body }
  await requireBase(said)
  const unit = view(await units.insert({ ...said, slug }))
  await publish(unitCreated, unit)
  return unit
}

/** Sets every field but the slug anew. */
export const replace = (slug: string, body: UnitCreate): Promise<Unit> => change(slug, () => ({ ...blank, ...body }))

/** Merges the given fields; what becomes a base without a word about its factor has the factor 1. */
export const update = (slug: string, body: UnitUpdate): Promise<Unit> =>
  change(slug, (row) => {
    const factor = body.base_unit_id === null ? { factor: blank.factor } : {}
    return mergePatch(writable(row), { ...factor, ...body }) as Writable
  })

/** The unit is gone for good, unless something is measured in it. */
export async function remove(slug: string): Promise<void> {
  const row = await units.lock(slug)
  await removal.remove(row, refuse.inUse)
  await publish(unitDeleted, view(row))
}

async function change(slug: string, values: (row: UnitRow) => Writable): Promise<Unit> {
  await lockSlugs(UnitRow)
  const row = await units.lock(slug)
  const { version } = row
  const said = values(row)
  await requireBase(said, row)
  await keepingStock(refuse.fixedByStock, () => units.save(row, said))
  const unit = view(row)
  if (row.version !== version) await publish(unitUpdated, unit)
  return unit
}

/** A unit is expressed in a base of its kind, in one step; what others are expressed in stays such a base. */
async function requireBase({ base_unit_id, kind, factor }: Writable, row?: UnitRow): Promise<void> {
  if (base_unit_id === null && !decimal(factor).eq(1)) throw refuse.factorOfBase()
  const changes = base_unit_id !== (row?.base_unit_id ?? null) || (row && kind !== row.kind)
  if (row && changes && (await isBaseOfOthers(row.id))) throw refuse.baseOfOthers()
  if (base_unit_id === null || !changes) return
  const base = await UnitRow.findOne({
    where: { tenant_id: tenantId(), id: base_unit_id },
    lock: Transaction.LOCK.SHARE,
  })
  if (!base) throw refuse.unknownBase({ base_unit_id })
  if (base.kind !== kind) throw refuse.baseOfOtherKind({ kind: base.kind })
  if (base.base_unit_id !== null || base.id === row?.id) throw refuse.noBase()
}

const isBaseOfOthers = async (id: string): Promise<boolean> =>
  (await UnitRow.count({ where: { tenant_id: tenantId(), base_unit_id: id } })) > 0

type Writable = Required<UnitCreate>

const writable = (row: UnitRow): Writable =>
  Object.fromEntries(['name', 'symbol', 'kind', ...Object.keys(blank)].map((name) => [name, row.get(name)])) as never

const blank = {
  code: null,
  is_whole: false,
  base_unit_id: null,
  factor: '1',
  position: 0,
  is_active: true,
} satisfies Omit<Writable, 'name' | 'symbol' | 'kind'>
