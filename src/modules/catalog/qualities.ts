import type { ListQualitiesQuery, Quality, QualityCreate, QualityUpdate } from '#generated/catalog/types.ts'
import { collection, sameText } from '#platform/collection.ts'
import { publish } from '#platform/events.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { freeSlug } from '#platform/slugs.ts'
import { refuseQuality as refuse } from './errors.ts'
import { qualityCreated, qualityDeleted, qualityUpdated } from './events.ts'
import { Quality as QualityRow } from './models/quality.ts'
import * as removal from './removal.ts'
import { qualityView as view } from './views.ts'

const qualities = collection<QualityRow, Quality, ListQualitiesQuery>(QualityRow, {
  resource: 'quality',
  view,
  key: 'slug',
  order: 'position,name',
  search: 'search_qualities',
  filters: { name: (name) => sameText('name', name) },
  conflict: { qualities_name_key: refuse.nameTaken },
})

export const { list, get } = qualities

/** A quality; its slug is made of its name and stays. */
export async function create(body: QualityCreate): Promise<Quality> {
  const slug = await freeSlug(QualityRow, body.name, 'quality')
  const quality = view(await qualities.insert({ ...blank, ...body, slug }))
  await publish(qualityCreated, quality)
  return quality
}

/** Sets every field but the slug anew. */
export const replace = (slug: string, body: QualityCreate): Promise<Quality> =>
  change(slug, () => ({ ...blank, ...body }))

/** Merges the given fields into the quality. */
export const update = (slug: string, body: QualityUpdate): Promise<Quality> =>
  change(slug, (row) => mergePatch(writable(row), body) as Writable)

/** The quality is gone for good, unless something is tagged with it. */
export async function remove(slug: string): Promise<void> {
  const row = await qualities.lock(slug)
  await removal.remove(row, refuse.inUse)
  await publish(qualityDeleted, view(row))
}

async function change(slug: string, values: (row: QualityRow) => Writable): Promise<Quality> {
  const row = await qualities.lock(slug)
  const { version } = row
  await qualities.save(row, values(row))
  const quality = view(row)
  if (row.version !== version) await publish(qualityUpdated, quality)
  return quality
}

type Writable = Required<QualityCreate>

const writable = ({ name, description, position, is_active }: QualityRow): Writable => ({
  name,
  description,
  position,
  is_active,
})

const blank = { description: null, position: 0, is_active: true } satisfies Omit<Writable, 'name'>
