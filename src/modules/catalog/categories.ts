import type { Category, CategoryCreate, CategoryUpdate, ListCategoriesQuery } from '#generated/catalog/types.ts'
import { collection, foundBy, sameText } from '#platform/collection.ts'
import { tenantId } from '#platform/context.ts'
import { publish } from '#platform/events.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { freeSlug } from '#platform/slugs.ts'
import { refuseCategory as refuse } from './errors.ts'
import { categoryCreated, categoryDeleted, categoryUpdated } from './events.ts'
import { Category as CategoryRow } from './models/category.ts'
import { publicly } from './public.ts'
import * as removal from './removal.ts'
import { categoryView as view } from './views.ts'

const categories = collection<CategoryRow, Category, ListCategoriesQuery>(CategoryRow, {
  resource: 'category',
  view,
  key: 'slug',
  order: 'position,name',
  sees: publicly(
    'is_active AND department_id IN (SELECT id FROM departments WHERE tenant_id = app_tenant() AND is_active)',
  ),
  search: 'search_categories',
  filters: {
    name: (name) => sameText('name', name),
    department: (slug) => ({
      department_id: foundBy('SELECT id FROM departments WHERE tenant_id = $1 AND slug = $2', [tenantId(), slug]),
    }),
  },
  conflict: { categories_name_key: refuse.nameTaken, categories_department_fkey: refuse.unknownDepartment },
})
listIsMadeOf('categories', { tables: ['categories', 'departments'] })

export const { list, get } = categories

/** A category of a department; its slug is made of its name and stays. */
export async function create(body: CategoryCreate): Promise<Category> {
  const slug = await freeSlug(CategoryRow, body.name, 'category')
  const category = view(await categories.insert({ ...blank, ...body, slug }))
  await publish(categoryCreated, category)
  return category
}

/** Sets every field but the slug anew. */
export const replace = (slug: string, body: CategoryCreate): Promise<Category> =>
  change(slug, () => ({ ...blank, ...body }))

/** Merges the given fields; with another department it moves there, subcategories and all. */
export const update = (slug: string, body: CategoryUpdate): Promise<Category> =>
  change(slug, (row) => mergePatch(writable(row), body) as Writable)

/** The category is gone for good, unless a subcategory belongs to it. */
export async function remove(slug: string): Promise<void> {
  const row = await categories.lock(slug)
  await removal.remove(row, refuse.inUse)
  await publish(categoryDeleted, view(row))
}

async function change(slug: string, values: (row: CategoryRow) => Writable): Promise<Category> {
  const row = await categories.lock(slug)
  const { version } = row
  await categories.save(row, values(row))
  const category = view(row)
  if (row.version !== version) await publish(categoryUpdated, category)
  return category
}

type Writable = Required<CategoryCreate>

const writable = ({ department_id, name, description, position, is_active }: CategoryRow): Writable => ({
  department_id,
  name,
  description,
  position,
  is_active,
})

const blank = { description: null, position: 0, is_active: true } satisfies Omit<Writable, 'name' | 'department_id'>
