import type { Department, DepartmentCreate, DepartmentUpdate, ListDepartmentsQuery } from '#generated/catalog/types.ts'
import { collection, sameText } from '#platform/collection.ts'
import { publish } from '#platform/events.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { freeSlug } from '#platform/slugs.ts'
import { refuseDepartment as refuse } from './errors.ts'
import { departmentCreated, departmentDeleted, departmentUpdated } from './events.ts'
import { Department as DepartmentRow } from './models/department.ts'
import { publicly } from './public.ts'
import * as removal from './removal.ts'
import { departmentView as view } from './views.ts'

const departments = collection<DepartmentRow, Department, ListDepartmentsQuery>(DepartmentRow, {
  resource: 'department',
  view,
  key: 'slug',
  order: 'position,name',
  sees: publicly('is_active'),
  search: 'search_departments',
  filters: { name: (name) => sameText('name', name) },
  conflict: { departments_name_key: refuse.nameTaken },
})

export const { list, get } = departments

/** A department; its slug is made of its name and stays. */
export async function create(body: DepartmentCreate): Promise<Department> {
  const slug = await freeSlug(DepartmentRow, body.name, 'department')
  const department = view(await departments.insert({ ...blank, ...body, slug }))
  await publish(departmentCreated, department)
  return department
}

/** Sets every field but the slug anew. */
export const replace = (slug: string, body: DepartmentCreate): Promise<Department> =>
  change(slug, () => ({ ...blank, ...body }))

/** Merges the given fields into the department. */
export const update = (slug: string, body: DepartmentUpdate): Promise<Department> =>
  change(slug, (row) => mergePatch(writable(row), body) as Writable)

/** The department is gone for good, unless a category belongs to it. */
export async function remove(slug: string): Promise<void> {
  const row = await departments.lock(slug)
  await removal.remove(row, refuse.inUse)
  await publish(departmentDeleted, view(row))
}

async function change(slug: string, values: (row: DepartmentRow) => Writable): Promise<Department> {
  const row = await departments.lock(slug)
  const { version } = row
  await departments.save(row, values(row))
  const department = view(row)
  if (row.version !== version) await publish(departmentUpdated, department)
  return department
}

type Writable = Required<DepartmentCreate>

const writable = ({ name, description, position, is_active }: DepartmentRow): Writable => ({
  name,
  description,
  position,
  is_active,
})

const blank = { description: null, position: 0, is_active: true } satisfies Omit<Writable, 'name'>
