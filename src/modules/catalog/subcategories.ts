import type {
  ListSubcategoriesQuery,
  Subcategory,
  SubcategoryCreate,
  SubcategoryUpdate,
} from '#generated/catalog/types.ts'
import { collection, foundBy, sameText } from '#platform/collection.ts'
import { tenantId } from '#platform/context.ts'
import { publish } from '#platform/events.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { freeSlug } from '#platform/slugs.ts'
import { refuseSubcategory as refuse } from './errors.ts'
import { subcategoryCreated, subcategoryDeleted, subcategoryUpdated } from './events.ts'
import { Subcategory as SubcategoryRow } from './models/subcategory.ts'
import { publicly } from './public.ts'
import * as removal from './removal.ts'
import { subcategoryView as view } from './views.ts'

const subcategories = collection<SubcategoryRow, Subcategory, ListSubcategoriesQuery>(SubcategoryRow, {
  resource: 'subcategory',
  view,
  key: 'slug',
  order: 'position,name',
  sees: publicly(
    `is_active AND category_id IN (
       SELECT c.id FROM categories c JOIN departments d ON d.tenant_id = c.tenant_id AND d.id = c.department_id
       WHERE c.tenant_id = app_tenant() AND c.is_active AND d.is_active)`,
  ),
  search: 'search_subcategories',
  filters: {
    name: (name) => sameText('name', name),
    category: (slug) => ({
      category_id: foundBy('SELECT id FROM categories WHERE tenant_id = $1 AND slug = $2', [tenantId(), slug]),
    }),
    department_id: (id) => ({
      category_id: foundBy('SELECT id FROM categories WHERE tenant_id = $1 AND department_id = $2', [tenantId(), id]),
    }),
    department: (slug) => ({
      category_id: foundBy(
        `SELECT c.id FROM categories c JOIN departments d ON d.tenant_id = c.tenant_id AND d.id = c.department_id
         WHERE c.tenant_id = $1 AND d.slug = $2`,
        [tenantId(), slug],
      ),
    }),
  },
  conflict: { subcategories_name_key: refuse.nameTaken, subcategories_category_fkey: refuse.unknownCategory },
})
listIsMadeOf('subcategories', { tables: ['subcategories', 'categories', 'departments'] })

export const { list, get } = subcategories

/** A subcategory of a category; its slug is made of its name and stays. */
export async function create(body: SubcategoryCreate): Promise<Subcategory> {
  const slug = await freeSlug(SubcategoryRow, body.name, 'subcategory')
  const subcategory = view(await subcategories.insert({ ...blank, ...body, slug }))
  await publish(subcategoryCreated, subcategory)
  return subcategory
}

/** Sets every field but the slug anew. */
export const replace = (slug: string, body: SubcategoryCreate): Promise<Subcategory> =>
  change(slug, () => ({ ...blank, ...body }))

/** Merges the given fields; with another category it moves there, products and all. */
export const update = (slug: string, body: SubcategoryUpdate): Promise<Subcategory> =>
  change(slug, (row) => mergePatch(writable(row), body) as Writable)

/** The subcategory is gone for good, unless a product stands in it. */
export async function remove(slug: string): Promise<void> {
  const row = await subcategories.lock(slug)
  await removal.remove(row, refuse.inUse)
  await publish(subcategoryDeleted, view(row))
}

async function change(slug: string, values: (row: SubcategoryRow) => Writable): Promise<Subcategory> {
  const row = await subcategories.lock(slug)
  const { version } = row
  await subcategories.save(row, values(row))
  const subcategory = view(row)
  if (row.version !== version) await publish(subcategoryUpdated, subcategory)
  return subcategory
}

type Writable = Required<SubcategoryCreate>

const writable = ({ category_id, name, description, position, is_active }: SubcategoryRow): Writable => ({
  category_id,
  name,
  description,
  position,
  is_active,
})

const blank = { description: null, position: 0, is_active: true } satisfies Omit<Writable, 'name' | 'category_id'>
