import type { Brand, BrandCreate, BrandUpdate, ListBrandsQuery } from '#generated/catalog/types.ts'
import { collection, sameText } from '#platform/collection.ts'
import { publish } from '#platform/events.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { isCountry } from '#platform/places.ts'
import { freeSlug } from '#platform/slugs.ts'
import { refuseBrand as refuse } from './errors.ts'
import { brandCreated, brandDeleted, brandUpdated } from './events.ts'
import { Brand as BrandRow } from './models/brand.ts'
import { publicly } from './public.ts'
import * as removal from './removal.ts'
import { brandView as view } from './views.ts'

const brands = collection<BrandRow, Brand, ListBrandsQuery>(BrandRow, {
  resource: 'brand',
  view,
  order: 'position,name',
  sees: publicly('is_active'),
  search: 'search_brands',
  filters: { name: (name) => sameText('name', name) },
  conflict: { brands_name_key: refuse.nameTaken },
})

export const { list, get } = brands

/** A brand; its slug is made of its name and stays. */
export async function create(body: BrandCreate): Promise<Brand> {
  requireCountry(body)
  const slug = await freeSlug(BrandRow, body.name, 'brand')
  const brand = view(await brands.insert({ ...blank, ...body, slug }))
  await publish(brandCreated, brand)
  return brand
}

/** Sets every field but the slug anew. */
export const replace = (id: string, body: BrandCreate): Promise<Brand> => change(id, () => ({ ...blank, ...body }))

/** Merges the given fields into the brand. */
export const update = (id: string, body: BrandUpdate): Promise<Brand> =>
  change(id, (row) => mergePatch(writable(row), body) as Writable)

/** The brand is gone for good, unless a product is of it. */
export async function remove(id: string): Promise<void> {
  const row = await brands.lock(id)
  await removal.remove(row, refuse.inUse)
  await publish(brandDeleted, view(row))
}

async function change(id: string, values: (row: BrandRow) => Writable): Promise<Brand> {
  const row = await brands.lock(id)
  const { version } = row
  const said = values(row)
  requireCountry(said)
  await brands.save(row, said)
  const brand = view(row)
  if (row.version !== version) await publish(brandUpdated, brand)
  return brand
}

function requireCountry({ country }: BrandUpdate): void {
  if (country && !isCountry(country)) throw refuse.unknownCountry({ country })
}

type Writable = Required<BrandCreate>

const writable = ({ name, description, website, country, position, is_active }: BrandRow): Writable => ({
  name,
  description,
  website,
  country,
  position,
  is_active,
})

const blank = { description: null, website: null, country: null, position: 0, is_active: true } satisfies Omit<
  Writable,
  'name'
>
