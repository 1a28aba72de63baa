import type {
  Brand,
  Category,
  Department,
  Product,
  Quality,
  Spare,
  Subcategory,
  Unit,
  Variant,
} from '#generated/catalog/types.ts'
import type { PriceLog } from '#generated/inventory/types.ts'
import { view } from '#platform/view.ts'
import { Brand as BrandRow } from './models/brand.ts'
import { Category as CategoryRow } from './models/category.ts'
import { Department as DepartmentRow } from './models/department.ts'
import { PriceLog as PriceLogRow } from './models/price-log.ts'
import { Product as ProductRow } from './models/product.ts'
import { Quality as QualityRow } from './models/quality.ts'
import { Spare as SpareRow } from './models/spare.ts'
import { Subcategory as SubcategoryRow } from './models/subcategory.ts'
import { Unit as UnitRow } from './models/unit.ts'
import { Variant as VariantRow } from './models/variant.ts'

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

export const productView = view<Product>()(ProductRow, [
  'id',
  'slug',
  'sku',
  'name',
  'description',
  'barcode',
  'type',
  'tracking',
  'unit_id',
  'has_variants',
  'subcategory_id',
  'brand_id',
  'quality_id',
  'currency',
  'cost_price',
  'sale_price',
  'wholesale_price',
  'tax_rate',
  'reorder_level',
  'reorder_quantity',
  'weight_kg',
  'length_cm',
  'width_cm',
  'height_cm',
  'tags',
  'is_active',
  'archived_at',
  'created_at',
  'updated_at',
])

export const variantView = view<Variant>()(VariantRow, [
  'id',
  'slug',
  'product_id',
  'name',
  'options',
  'sku',
  'barcode',
  'cost_price',
  'sale_price',
  'wholesale_price',
  'weight_kg',
  'position',
  'is_active',
  'archived_at',
  'created_at',
  'updated_at',
])

export const spareView = view<Spare>()(SpareRow, [
  'id',
  'sku',
  'part_number',
  'name',
  'description',
  'brand_id',
  'quality_id',
  'product_id',
  'compatible_product_ids',
  'currency',
  'cost_price',
  'sale_price',
  'wholesale_price',
  'is_active',
  'archived_at',
  'created_at',
  'updated_at',
])

export const priceLogView = view<PriceLog>()(PriceLogRow, [
  'id',
  'product_id',
  'variant_id',
  'spare_id',
  'price',
  'currency',
  'old_currency',
  'old_value',
  'new_value',
  'reason',
  'source',
  'user_id',
  'created_at',
])
