import type { Brand, Category, Department, Quality, Subcategory, Unit } from '#generated/catalog/types.ts'
import { view } from '#platform/view.ts'
import { Brand as BrandRow } from './models/brand.ts'
import { Category as CategoryRow } from './models/category.ts'
import { Department as DepartmentRow } from './models/department.ts'
import { Quality as QualityRow } from './models/quality.ts'
import { Subcategory as SubcategoryRow } from './models/subcategory.ts'
import { Unit as UnitRow } from './models/unit.ts'

export const departmentView = view<Department>()(DepartmentRow, [
  'id',
  'slug',
  'name',
  'description',
  'position',
  'is_active',
  'created_at',
  'updated_at',
])

export const categoryView = view<Category>()(CategoryRow, [
  'id',
  'slug',
  'department_id',
  'name',
  'description',
  'position',
  'is_active',
  'created_at',
  'updated_at',
])

export const subcategoryView = view<Subcategory>()(SubcategoryRow, [
  'id',
  'slug',
  'category_id',
  'name',
  'description',
  'position',
  'is_active',
  'created_at',
  'updated_at',
])

export const brandView = view<Brand>()(BrandRow, [
  'id',
  'slug',
  'name',
  'description',
  'website',
  'country',
  'position',
  'is_active',
  'created_at',
  'updated_at',
])

export const unitView = view<Unit>()(UnitRow, [
  'id',
  'slug',
  'name',
  'symbol',
  'code',
  'kind',
  'is_whole',
  'base_unit_id',
  'factor',
  'position',
  'is_active',
  'created_at',
  'updated_at',
])

export const qualityView = view<Quality>()(QualityRow, [
  'id',
  'slug',
  'name',
  'description',
  'position',
  'is_active',
  'created_at',
  'updated_at',
])
