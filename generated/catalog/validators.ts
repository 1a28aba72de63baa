// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { countryCode, currencyCode, id, instant, pagination, positiveMoney, slug } from '../shared/validators.ts'
import { array, boolean, coerced, define, file, integer, nullable, object, optional, present, string, values, withDefault } from '../support.ts'
import type { Brand, BrandCreate, BrandEvent, BrandPage, BrandResponse, BrandUpdate, Category, CategoryCreate, CategoryEvent, CategoryPage, CategoryResponse, CategoryUpdate, DeleteBrandParams, DeleteCategoryParams, DeleteDepartmentParams, DeleteProductParams, DeleteQualityParams, DeleteSpareParams, DeleteSubcategoryParams, DeleteUnitParams, DeleteVariantParams, Department, DepartmentCreate, DepartmentEvent, DepartmentPage, DepartmentResponse, DepartmentUpdate, DownloadProductImageParams, ExportProductsQuery, GetBrandParams, GetCategoryParams, GetDepartmentParams, GetProductParams, GetQualityParams, GetSpareParams, GetSubcategoryParams, GetUnitParams, GetVariantParams, ImportProductsBody, ListBrandsQuery, ListCategoriesQuery, ListDepartmentsQuery, ListProductImagesParams, ListProductImagesQuery, ListProductsQuery, ListQualitiesQuery, ListSparesQuery, ListSubcategoriesQuery, ListUnitsQuery, ListVariantsQuery, PriceChange, PriceChangedEvent, PricesChanged, Product, ProductBulk, ProductBulkOutcome, ProductBulkResponse, ProductBulkResult, ProductCreate, ProductEvent, ProductImport, ProductImportOutcome, ProductImportProblem, ProductImportResponse, ProductPage, ProductResponse, ProductTracking, ProductType, ProductUpdate, Quality, QualityCreate, QualityEvent, QualityPage, QualityResponse, QualityUpdate, ReplaceBrandParams, ReplaceCategoryParams, ReplaceDepartmentParams, ReplaceProductParams, ReplaceQualityParams, ReplaceSpareParams, ReplaceSubcategoryParams, ReplaceUnitParams, ReplaceVariantParams, RestoreProductParams, RestoreSpareParams, RestoreVariantParams, Spare, SpareCreate, SpareEvent, SparePage, SpareResponse, SpareUpdate, Subcategory, SubcategoryCreate, SubcategoryEvent, SubcategoryPage, SubcategoryResponse, SubcategoryUpdate, Unit, UnitCreate, UnitEvent, UnitFactor, UnitKind, UnitPage, UnitResponse, UnitUpdate, UpdateBrandParams, UpdateCategoryParams, UpdateDepartmentParams, UpdateProductParams, UpdateQualityParams, UpdateSpareParams, UpdateSubcategoryParams, UpdateUnitParams, UpdateVariantParams, Variant, VariantCreate, VariantEvent, VariantOption, VariantPage, VariantReplacement, VariantResponse, VariantUpdate } from './types.ts'

export const brand: z.ZodType<Brand> = define(() => object({
  id: present(id),
  slug: present(slug),
  name: present(string()),
  description: present(nullable(string())),
  website: present(nullable(string({ format: "uri" }))),
  country: present(nullable(countryCode)),
  position: present(integer({ minimum: 0, maximum: 1000000 })),
  is_active: present(boolean()),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const brandCreate: z.ZodType<BrandCreate> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  website: optional(nullable(string({ maxLength: 500, format: "uri" }))),
  country: optional(nullable(countryCode)),
  position: optional(integer({ minimum: 0, maximum: 1000000 })),
  is_active: optional(boolean()),
}))

export const brandUpdate: z.ZodType<BrandUpdate> = define(() => object({
  name: optional(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  website: optional(nullable(string({ maxLength: 500, format: "uri" }))),
  country: optional(nullable(countryCode)),
  position: optional(integer({ minimum: 0, maximum: 1000000 })),
  is_active: optional(boolean()),
}, { minProperties: 1 }))

export const brandResponse: z.ZodType<BrandResponse> = define(() => object({
  success: present(values([true])),
  data: present(brand),
}))

export const brandPage: z.ZodType<BrandPage> = define(() => object({
  success: present(values([true])),
  data: present(array(brand)),
  pagination: present(pagination),
}))

export const brandEvent: z.ZodType<BrandEvent> = define(() => object({
  id: present(id),
  type: present(values(["brand.created","brand.updated","brand.deleted"])),
  timestamp: present(instant),
  data: present(brand),
}))

export const category: z.ZodType<Category> = define(() => object({
  id: present(id),
  slug: present(slug),
  department_id: present(id),
  name: present(string()),
  description: present(nullable(string())),
  position: present(integer({ minimum: 0, maximum: 1000000 })),
  is_active: present(boolean()),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const categoryCreate: z.ZodType<CategoryCreate> = define(() => object({
  department_id: present(id),
  name: present(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  position: optional(integer({ minimum: 0, maximum: 1000000 })),
  is_active: optional(boolean()),
}))

export const categoryUpdate: z.ZodType<CategoryUpdate> = define(() => object({
  department_id: optional(id),
  name: optional(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  position: optional(integer({ minimum: 0, maximum: 1000000 })),
  is_active: optional(boolean()),
}, { minProperties: 1 }))

export const categoryResponse: z.ZodType<CategoryResponse> = define(() => object({
  success: present(values([true])),
  data: present(category),
}))

export const categoryPage: z.ZodType<CategoryPage> = define(() => object({
  success: present(values([true])),
  data: present(array(category)),
  pagination: present(pagination),
}))

export const categoryEvent: z.ZodType<CategoryEvent> = define(() => object({
  id: present(id),
  type: present(values(["category.created","category.updated","category.deleted"])),
  timestamp: present(instant),
  data: present(category),
}))

export const department: z.ZodType<Department> = define(() => object({
  id: present(id),
  slug: present(slug),
  name: present(string()),
  description: present(nullable(string())),
  position: present(integer({ minimum: 0, maximum: 1000000 })),
  is_active: present(boolean()),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const departmentCreate: z.ZodType<DepartmentCreate> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  position: optional(integer({ minimum: 0, maximum: 1000000 })),
  is_active: optional(boolean()),
}))

export const departmentUpdate: z.ZodType<DepartmentUpdate> = define(() => object({
  name: optional(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  position: optional(integer({ minimum: 0, maximum: 1000000 })),
  is_active: optional(boolean()),
}, { minProperties: 1 }))

export const departmentResponse: z.ZodType<DepartmentResponse> = define(() => object({
  success: present(values([true])),
  data: present(department),
}))

export const departmentPage: z.ZodType<DepartmentPage> = define(() => object({
  success: present(values([true])),
  data: present(array(department)),
  pagination: present(pagination),
}))

export const departmentEvent: z.ZodType<DepartmentEvent> = define(() => object({
  id: present(id),
  type: present(values(["department.created","department.updated","department.deleted"])),
  timestamp: present(instant),
  data: present(department),
}))

export const productBulk: z.ZodType<ProductBulk> = define(() => object({
  products: present(array(productCreate, { minItems: 1, maxItems: 1000 })),
  atomic: withDefault(boolean(), false),
}))

export const productBulkResult: z.ZodType<ProductBulkResult> = define(() => object({
  index: present(integer({ minimum: 0 })),
  sku: present(nullable(string())),
  status: present(values(["created","updated","unchanged","refused"])),
  id: present(nullable(id)),
  error: present(nullable(object({
    code: present(string()),
    message: present(string()),
  }))),
}))

export const productBulkOutcome: z.ZodType<ProductBulkOutcome> = define(() => object({
  created: present(integer({ minimum: 0 })),
  updated: present(integer({ minimum: 0 })),
  unchanged: present(integer({ minimum: 0 })),
  refused: present(integer({ minimum: 0 })),
  results: present(array(productBulkResult)),
}))

export const productBulkResponse: z.ZodType<ProductBulkResponse> = define(() => object({
  success: present(values([true])),
  data: present(productBulkOutcome),
}))

export const productImport: z.ZodType<ProductImport> = define(() => object({
  file: present(file()),
  mode: withDefault(values(["create","upsert"]), "create"),
  dry_run: withDefault(boolean(), false),
  atomic: withDefault(boolean(), false),
  delimiter: withDefault(values(["auto","comma","semicolon","tab","pipe"]), "auto"),
  encoding: withDefault(values(["auto","utf-8","utf-16le","utf-16be","windows-1251","windows-1252","windows-1256"]), "auto"),
}))

export const productImportProblem: z.ZodType<ProductImportProblem> = define(() => object({
  row: present(integer({ minimum: 1 })),
  column: present(nullable(string())),
  code: present(string()),
  message: present(string()),
}))

export const productImportOutcome: z.ZodType<ProductImportOutcome> = define(() => object({
  dry_run: present(boolean()),
  rows: present(integer({ minimum: 0 })),
  created: present(integer({ minimum: 0 })),
  updated: present(integer({ minimum: 0 })),
  unchanged: present(integer({ minimum: 0 })),
  refused: present(integer({ minimum: 0 })),
  passed_over: present(array(string())),
  problems: present(array(productImportProblem)),
}))

export const productImportResponse: z.ZodType<ProductImportResponse> = define(() => object({
  success: present(values([true])),
  data: present(productImportOutcome),
}))

export const productType: z.ZodType<ProductType> = define(() => values(["goods","service"]))

export const productTracking: z.ZodType<ProductTracking> = define(() => values(["none","batch","serial"]))

export const product: z.ZodType<Product> = define(() => object({
  id: present(id),
  slug: present(slug),
  sku: present(string()),
  name: present(string()),
  description: present(nullable(string())),
  barcode: present(nullable(string())),
  type: present(productType),
  tracking: present(productTracking),
  unit_id: present(id),
  has_variants: present(boolean()),
  subcategory_id: present(nullable(id)),
  brand_id: present(nullable(id)),
  quality_id: present(nullable(id)),
  currency: present(currencyCode),
  cost_price: optional(nullable(positiveMoney)),
  sale_price: present(nullable(positiveMoney)),
  wholesale_price: optional(nullable(positiveMoney)),
  tax_rate: present(nullable(string({ pattern: "^(100(\\.0{1,4})?|(0|[1-9][0-9]?)(\\.[0-9]{1,4})?)$" }))),
  reorder_level: optional(nullable(string({ pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$" }))),
  reorder_quantity: optional(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$" }))),
  weight_kg: present(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?$" }))),
  length_cm: present(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,4})?$" }))),
  width_cm: present(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,4})?$" }))),
  height_cm: present(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,4})?$" }))),
  tags: present(array(string())),
  is_active: present(boolean()),
  archived_at: optional(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const productCreate: z.ZodType<ProductCreate> = define(() => object({
  sku: present(string({ minLength: 1, maxLength: 64, pattern: "^\\S(.*\\S)?$" })),
  name: present(string({ minLength: 1, maxLength: 200, pattern: "^\\S(.*\\S)?$" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  barcode: optional(nullable(string({ minLength: 1, maxLength: 64, pattern: "^[!-~]+$" }))),
  type: optional(productType),
  tracking: optional(productTracking),
  unit_id: present(id),
  subcategory_id: optional(nullable(id)),
  brand_id: optional(nullable(id)),
  quality_id: optional(nullable(id)),
  currency: optional(nullable(currencyCode)),
  cost_price: optional(nullable(positiveMoney)),
  sale_price: optional(nullable(positiveMoney)),
  wholesale_price: optional(nullable(positiveMoney)),
  tax_rate: optional(nullable(string({ pattern: "^(100(\\.0{1,4})?|(0|[1-9][0-9]?)(\\.[0-9]{1,4})?)$" }))),
  reorder_level: optional(nullable(string({ pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$" }))),
  reorder_quantity: optional(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$" }))),
  weight_kg: optional(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?$" }))),
  length_cm: optional(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,4})?$" }))),
  width_cm: optional(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,4})?$" }))),
  height_cm: optional(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,4})?$" }))),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  is_active: optional(boolean()),
  price_change_reason: optional(nullable(string({ minLength: 1, maxLength: 500 }))),
}))

export const productUpdate: z.ZodType<ProductUpdate> = define(() => object({
  sku: optional(string({ minLength: 1, maxLength: 64, pattern: "^\\S(.*\\S)?$" })),
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "^\\S(.*\\S)?$" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  barcode: optional(nullable(string({ minLength: 1, maxLength: 64, pattern: "^[!-~]+$" }))),
  type: optional(productType),
  tracking: optional(productTracking),
  unit_id: optional(id),
  subcategory_id: optional(nullable(id)),
  brand_id: optional(nullable(id)),
  quality_id: optional(nullable(id)),
  currency: optional(nullable(currencyCode)),
  cost_price: optional(nullable(positiveMoney)),
  sale_price: optional(nullable(positiveMoney)),
  wholesale_price: optional(nullable(positiveMoney)),
  tax_rate: optional(nullable(string({ pattern: "^(100(\\.0{1,4})?|(0|[1-9][0-9]?)(\\.[0-9]{1,4})?)$" }))),
  reorder_level: optional(nullable(string({ pattern: "^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$" }))),
  reorder_quantity: optional(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$" }))),
  weight_kg: optional(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?$" }))),
  length_cm: optional(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,4})?$" }))),
  width_cm: optional(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,4})?$" }))),
  height_cm: optional(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,4})?$" }))),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  is_active: optional(boolean()),
  price_change_reason: optional(nullable(string({ minLength: 1, maxLength: 500 }))),
}, { minProperties: 1 }))

export const productResponse: z.ZodType<ProductResponse> = define(() => object({
  success: present(values([true])),
  data: present(product),
}))

export const productPage: z.ZodType<ProductPage> = define(() => object({
  success: present(values([true])),
  data: present(array(product)),
  pagination: present(pagination),
}))

export const priceChange: z.ZodType<PriceChange> = define(() => object({
  old_value: present(nullable(positiveMoney)),
  new_value: present(nullable(positiveMoney)),
}))

export const pricesChanged: z.ZodType<PricesChanged> = define(() => object({
  id: present(id),
  product_id: present(id),
  variant_id: present(nullable(id)),
  sku: present(string()),
  name: present(string()),
  currency: present(currencyCode),
  reason: present(nullable(string())),
  cost_price: optional(priceChange),
  sale_price: optional(priceChange),
  wholesale_price: optional(priceChange),
}))

export const productEvent: z.ZodType<ProductEvent> = define(() => object({
  id: present(id),
  type: present(values(["product.created","product.updated","product.deleted","product.restored"])),
  timestamp: present(instant),
  data: present(product),
}))

export const priceChangedEvent: z.ZodType<PriceChangedEvent> = define(() => object({
  id: present(id),
  type: present(values(["product.price_changed"])),
  timestamp: present(instant),
  data: present(pricesChanged),
}))

export const quality: z.ZodType<Quality> = define(() => object({
  id: present(id),
  slug: present(slug),
  name: present(string()),
  description: present(nullable(string())),
  position: present(integer({ minimum: 0, maximum: 1000000 })),
  is_active: present(boolean()),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const qualityCreate: z.ZodType<QualityCreate> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  position: optional(integer({ minimum: 0, maximum: 1000000 })),
  is_active: optional(boolean()),
}))

export const qualityUpdate: z.ZodType<QualityUpdate> = define(() => object({
  name: optional(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  position: optional(integer({ minimum: 0, maximum: 1000000 })),
  is_active: optional(boolean()),
}, { minProperties: 1 }))

export const qualityResponse: z.ZodType<QualityResponse> = define(() => object({
  success: present(values([true])),
  data: present(quality),
}))

export const qualityPage: z.ZodType<QualityPage> = define(() => object({
  success: present(values([true])),
  data: present(array(quality)),
  pagination: present(pagination),
}))

export const qualityEvent: z.ZodType<QualityEvent> = define(() => object({
  id: present(id),
  type: present(values(["quality.created","quality.updated","quality.deleted"])),
  timestamp: present(instant),
  data: present(quality),
}))

export const spare: z.ZodType<Spare> = define(() => object({
  id: present(id),
  sku: present(nullable(string())),
  part_number: present(nullable(string())),
  name: present(string()),
  description: present(nullable(string())),
  brand_id: present(nullable(id)),
  quality_id: present(nullable(id)),
  product_id: present(nullable(id)),
  compatible_product_ids: present(array(id)),
  currency: optional(currencyCode),
  cost_price: optional(nullable(positiveMoney)),
  sale_price: optional(nullable(positiveMoney)),
  wholesale_price: optional(nullable(positiveMoney)),
  is_active: present(boolean()),
  archived_at: optional(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const spareCreate: z.ZodType<SpareCreate> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 200, pattern: "^\\S(.*\\S)?$" })),
  sku: optional(nullable(string({ minLength: 1, maxLength: 64, pattern: "^\\S(.*\\S)?$" }))),
  part_number: optional(nullable(string({ minLength: 1, maxLength: 64, pattern: "^\\S(.*\\S)?$" }))),
  description: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  brand_id: optional(nullable(id)),
  quality_id: optional(nullable(id)),
  product_id: optional(nullable(id)),
  compatible_product_ids: optional(array(id, { maxItems: 200, uniqueItems: true })),
  currency: optional(nullable(currencyCode)),
  cost_price: optional(nullable(positiveMoney)),
  sale_price: optional(nullable(positiveMoney)),
  wholesale_price: optional(nullable(positiveMoney)),
  is_active: optional(boolean()),
  price_change_reason: optional(nullable(string({ minLength: 1, maxLength: 500 }))),
}))

export const spareUpdate: z.ZodType<SpareUpdate> = define(() => object({
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "^\\S(.*\\S)?$" })),
  sku: optional(nullable(string({ minLength: 1, maxLength: 64, pattern: "^\\S(.*\\S)?$" }))),
  part_number: optional(nullable(string({ minLength: 1, maxLength: 64, pattern: "^\\S(.*\\S)?$" }))),
  description: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  brand_id: optional(nullable(id)),
  quality_id: optional(nullable(id)),
  product_id: optional(nullable(id)),
  compatible_product_ids: optional(array(id, { maxItems: 200, uniqueItems: true })),
  currency: optional(nullable(currencyCode)),
  cost_price: optional(nullable(positiveMoney)),
  sale_price: optional(nullable(positiveMoney)),
  wholesale_price: optional(nullable(positiveMoney)),
  is_active: optional(boolean()),
  price_change_reason: optional(nullable(string({ minLength: 1, maxLength: 500 }))),
}, { minProperties: 1 }))

export const spareResponse: z.ZodType<SpareResponse> = define(() => object({
  success: present(values([true])),
  data: present(spare),
}))

export const sparePage: z.ZodType<SparePage> = define(() => object({
  success: present(values([true])),
  data: present(array(spare)),
  pagination: present(pagination),
}))

export const spareEvent: z.ZodType<SpareEvent> = define(() => object({
  id: present(id),
  type: present(values(["spare.created","spare.updated","spare.deleted","spare.restored"])),
  timestamp: present(instant),
  data: present(spare),
}))

export const subcategory: z.ZodType<Subcategory> = define(() => object({
  id: present(id),
  slug: present(slug),
  category_id: present(id),
  name: present(string()),
  description: present(nullable(string())),
  position: present(integer({ minimum: 0, maximum: 1000000 })),
  is_active: present(boolean()),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const subcategoryCreate: z.ZodType<SubcategoryCreate> = define(() => object({
  category_id: present(id),
  name: present(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  position: optional(integer({ minimum: 0, maximum: 1000000 })),
  is_active: optional(boolean()),
}))

export const subcategoryUpdate: z.ZodType<SubcategoryUpdate> = define(() => object({
  category_id: optional(id),
  name: optional(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" })),
  description: optional(nullable(string({ minLength: 1, maxLength: 2000 }))),
  position: optional(integer({ minimum: 0, maximum: 1000000 })),
  is_active: optional(boolean()),
}, { minProperties: 1 }))

export const subcategoryResponse: z.ZodType<SubcategoryResponse> = define(() => object({
  success: present(values([true])),
  data: present(subcategory),
}))

export const subcategoryPage: z.ZodType<SubcategoryPage> = define(() => object({
  success: present(values([true])),
  data: present(array(subcategory)),
  pagination: present(pagination),
}))

export const subcategoryEvent: z.ZodType<SubcategoryEvent> = define(() => object({
  id: present(id),
  type: present(values(["subcategory.created","subcategory.updated","subcategory.deleted"])),
  timestamp: present(instant),
  data: present(subcategory),
}))

export const unitKind: z.ZodType<UnitKind> = define(() => values(["count","mass","length","area","volume","time","energy","other"]))

export const unitFactor: z.ZodType<UnitFactor> = define(() => string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,11})(\\.[0-9]{1,12})?$" }))

export const unit: z.ZodType<Unit> = define(() => object({
  id: present(id),
  slug: present(slug),
  name: present(string()),
  symbol: present(string()),
  code: present(nullable(string())),
  kind: present(unitKind),
  is_whole: present(boolean()),
  base_unit_id: present(nullable(id)),
  factor: present(unitFactor),
  position: present(integer({ minimum: 0, maximum: 1000000 })),
  is_active: present(boolean()),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const unitCreate: z.ZodType<UnitCreate> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" })),
  symbol: present(string({ minLength: 1, maxLength: 20, pattern: "^\\S(.*\\S)?$" })),
  code: optional(nullable(string({ pattern: "^[A-Z0-9]{2,3}$" }))),
  kind: present(unitKind),
  is_whole: optional(boolean()),
  base_unit_id: optional(nullable(id)),
  factor: optional(unitFactor),
  position: optional(integer({ minimum: 0, maximum: 1000000 })),
  is_active: optional(boolean()),
}))

export const unitUpdate: z.ZodType<UnitUpdate> = define(() => object({
  name: optional(string({ minLength: 1, maxLength: 120, pattern: "^\\S(.*\\S)?$" })),
  symbol: optional(string({ minLength: 1, maxLength: 20, pattern: "^\\S(.*\\S)?$" })),
  code: optional(nullable(string({ pattern: "^[A-Z0-9]{2,3}$" }))),
  kind: optional(unitKind),
  is_whole: optional(boolean()),
  base_unit_id: optional(nullable(id)),
  factor: optional(unitFactor),
  position: optional(integer({ minimum: 0, maximum: 1000000 })),
  is_active: optional(boolean()),
}, { minProperties: 1 }))

export const unitResponse: z.ZodType<UnitResponse> = define(() => object({
  success: present(values([true])),
  data: present(unit),
}))

export const unitPage: z.ZodType<UnitPage> = define(() => object({
  success: present(values([true])),
  data: present(array(unit)),
  pagination: present(pagination),
}))

export const unitEvent: z.ZodType<UnitEvent> = define(() => object({
  id: present(id),
  type: present(values(["unit.created","unit.updated","unit.deleted"])),
  timestamp: present(instant),
  data: present(unit),
}))

export const variantOption: z.ZodType<VariantOption> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 60, pattern: "^\\S(.*\\S)?$" })),
  value: present(string({ minLength: 1, maxLength: 60, pattern: "^\\S(.*\\S)?$" })),
}))

export const variant: z.ZodType<Variant> = define(() => object({
  id: present(id),
  slug: present(slug),
  product_id: present(id),
  name: present(string()),
  options: present(array(variantOption)),
  sku: present(string()),
  barcode: present(nullable(string())),
  cost_price: optional(nullable(positiveMoney)),
  sale_price: present(nullable(positiveMoney)),
  wholesale_price: optional(nullable(positiveMoney)),
  weight_kg: present(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?$" }))),
  position: present(integer({ minimum: 0, maximum: 1000000 })),
  is_active: present(boolean()),
  archived_at: optional(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const variantCreate: z.ZodType<VariantCreate> = define(() => object({
  product_id: present(id),
  options: present(array(variantOption, { minItems: 1, maxItems: 5 })),
  name: optional(nullable(string({ minLength: 1, maxLength: 200, pattern: "^\\S(.*\\S)?$" }))),
  sku: present(string({ minLength: 1, maxLength: 64, pattern: "^\\S(.*\\S)?$" })),
  barcode: optional(nullable(string({ minLength: 1, maxLength: 64, pattern: "^[!-~]+$" }))),
  cost_price: optional(nullable(positiveMoney)),
  sale_price: optional(nullable(positiveMoney)),
  wholesale_price: optional(nullable(positiveMoney)),
  weight_kg: optional(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?$" }))),
  position: optional(integer({ minimum: 0, maximum: 1000000 })),
  is_active: optional(boolean()),
  price_change_reason: optional(nullable(string({ minLength: 1, maxLength: 500 }))),
}))

export const variantReplacement: z.ZodType<VariantReplacement> = define(() => object({
  options: present(array(variantOption, { minItems: 1, maxItems: 5 })),
  name: optional(nullable(string({ minLength: 1, maxLength: 200, pattern: "^\\S(.*\\S)?$" }))),
  sku: present(string({ minLength: 1, maxLength: 64, pattern: "^\\S(.*\\S)?$" })),
  barcode: optional(nullable(string({ minLength: 1, maxLength: 64, pattern: "^[!-~]+$" }))),
  cost_price: optional(nullable(positiveMoney)),
  sale_price: optional(nullable(positiveMoney)),
  wholesale_price: optional(nullable(positiveMoney)),
  weight_kg: optional(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?$" }))),
  position: optional(integer({ minimum: 0, maximum: 1000000 })),
  is_active: optional(boolean()),
  price_change_reason: optional(nullable(string({ minLength: 1, maxLength: 500 }))),
}))

export const variantUpdate: z.ZodType<VariantUpdate> = define(() => object({
  options: optional(array(variantOption, { minItems: 1, maxItems: 5 })),
  name: optional(nullable(string({ minLength: 1, maxLength: 200, pattern: "^\\S(.*\\S)?$" }))),
  sku: optional(string({ minLength: 1, maxLength: 64, pattern: "^\\S(.*\\S)?$" })),
  barcode: optional(nullable(string({ minLength: 1, maxLength: 64, pattern: "^[!-~]+$" }))),
  cost_price: optional(nullable(positiveMoney)),
  sale_price: optional(nullable(positiveMoney)),
  wholesale_price: optional(nullable(positiveMoney)),
  weight_kg: optional(nullable(string({ pattern: "^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?$" }))),
  position: optional(integer({ minimum: 0, maximum: 1000000 })),
  is_active: optional(boolean()),
  price_change_reason: optional(nullable(string({ minLength: 1, maxLength: 500 }))),
}, { minProperties: 1 }))

export const variantResponse: z.ZodType<VariantResponse> = define(() => object({
  success: present(values([true])),
  data: present(variant),
}))

export const variantPage: z.ZodType<VariantPage> = define(() => object({
  success: present(values([true])),
  data: present(array(variant)),
  pagination: present(pagination),
}))

export const variantEvent: z.ZodType<VariantEvent> = define(() => object({
  id: present(id),
  type: present(values(["variant.created","variant.updated","variant.deleted","variant.restored"])),
  timestamp: present(instant),
  data: present(variant),
}))

export const listBrandsQuery: z.ZodType<ListBrandsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["position","-position","name","-name","slug","-slug","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  slug: optional(slug),
  country: optional(countryCode),
  name: optional(string({ minLength: 1, maxLength: 120 })),
  is_active: optional(boolean()),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, is_active: "boolean" }))

export const deleteBrandParams: z.ZodType<DeleteBrandParams> = define(() => coerced(object({
  brand_id: present(id),
}), {}))

export const getBrandParams: z.ZodType<GetBrandParams> = define(() => coerced(object({
  brand_id: present(id),
}), {}))

export const updateBrandParams: z.ZodType<UpdateBrandParams> = define(() => coerced(object({
  brand_id: present(id),
}), {}))

export const replaceBrandParams: z.ZodType<ReplaceBrandParams> = define(() => coerced(object({
  brand_id: present(id),
}), {}))

export const listCategoriesQuery: z.ZodType<ListCategoriesQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["position","-position","name","-name","slug","-slug","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  department_id: optional(id),
  department: optional(slug),
  name: optional(string({ minLength: 1, maxLength: 120 })),
  is_active: optional(boolean()),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, is_active: "boolean" }))

export const deleteCategoryParams: z.ZodType<DeleteCategoryParams> = define(() => coerced(object({
  category_slug: present(slug),
}), {}))

export const getCategoryParams: z.ZodType<GetCategoryParams> = define(() => coerced(object({
  category_slug: present(slug),
}), {}))

export const updateCategoryParams: z.ZodType<UpdateCategoryParams> = define(() => coerced(object({
  category_slug: present(slug),
}), {}))

export const replaceCategoryParams: z.ZodType<ReplaceCategoryParams> = define(() => coerced(object({
  category_slug: present(slug),
}), {}))

export const listDepartmentsQuery: z.ZodType<ListDepartmentsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["position","-position","name","-name","slug","-slug","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  name: optional(string({ minLength: 1, maxLength: 120 })),
  is_active: optional(boolean()),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, is_active: "boolean" }))

export const deleteDepartmentParams: z.ZodType<DeleteDepartmentParams> = define(() => coerced(object({
  department_slug: present(slug),
}), {}))

export const getDepartmentParams: z.ZodType<GetDepartmentParams> = define(() => coerced(object({
  department_slug: present(slug),
}), {}))

export const updateDepartmentParams: z.ZodType<UpdateDepartmentParams> = define(() => coerced(object({
  department_slug: present(slug),
}), {}))

export const replaceDepartmentParams: z.ZodType<ReplaceDepartmentParams> = define(() => coerced(object({
  department_slug: present(slug),
}), {}))

export const listProductsQuery: z.ZodType<ListProductsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","sku","-sku","sale_price","-sale_price","cost_price","-cost_price","wholesale_price","-wholesale_price","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  sku: optional(string({ minLength: 1, maxLength: 64 })),
  barcode: optional(string({ minLength: 1, maxLength: 64 })),
  slug: optional(slug),
  name: optional(string({ minLength: 1, maxLength: 200 })),
  department_id: optional(id),
  department: optional(slug),
  category_id: optional(id),
  category: optional(slug),
  subcategory_id: optional(id),
  subcategory: optional(slug),
  brand_id: optional(id),
  brand: optional(slug),
  quality_id: optional(id),
  quality: optional(slug),
  unit_id: optional(id),
  type: optional(productType),
  tracking: optional(productTracking),
  has_variants: optional(boolean()),
  tag: optional(string({ minLength: 1, maxLength: 40 })),
  currency: optional(currencyCode),
  sale_price__gte: optional(positiveMoney),
  sale_price__lte: optional(positiveMoney),
  cost_price__gte: optional(positiveMoney),
  cost_price__lte: optional(positiveMoney),
  wholesale_price__gte: optional(positiveMoney),
  wholesale_price__lte: optional(positiveMoney),
  is_active: optional(boolean()),
  is_archived: optional(boolean()),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, has_variants: "boolean", is_active: "boolean", is_archived: "boolean" }))

export const exportProductsQuery: z.ZodType<ExportProductsQuery> = define(() => coerced(object({
  format: withDefault(values(["csv","xlsx"]), "csv"),
  delimiter: withDefault(values(["comma","semicolon","tab"]), "comma"),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  sku: optional(string({ minLength: 1, maxLength: 64 })),
  barcode: optional(string({ minLength: 1, maxLength: 64 })),
  slug: optional(slug),
  name: optional(string({ minLength: 1, maxLength: 200 })),
  department_id: optional(id),
  department: optional(slug),
  category_id: optional(id),
  category: optional(slug),
  subcategory_id: optional(id),
  subcategory: optional(slug),
  brand_id: optional(id),
  brand: optional(slug),
  quality_id: optional(id),
  quality: optional(slug),
  unit_id: optional(id),
  type: optional(productType),
  tracking: optional(productTracking),
  has_variants: optional(boolean()),
  tag: optional(string({ minLength: 1, maxLength: 40 })),
  currency: optional(currencyCode),
  sale_price__gte: optional(positiveMoney),
  sale_price__lte: optional(positiveMoney),
  cost_price__gte: optional(positiveMoney),
  cost_price__lte: optional(positiveMoney),
  wholesale_price__gte: optional(positiveMoney),
  wholesale_price__lte: optional(positiveMoney),
  is_active: optional(boolean()),
  is_archived: optional(boolean()),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { has_variants: "boolean", is_active: "boolean", is_archived: "boolean" }))

export const importProductsBody: z.ZodType<ImportProductsBody> = define(() => coerced(productImport, { dry_run: "boolean", atomic: "boolean" }))

export const deleteProductParams: z.ZodType<DeleteProductParams> = define(() => coerced(object({
  product_id: present(id),
}), {}))

export const getProductParams: z.ZodType<GetProductParams> = define(() => coerced(object({
  product_id: present(id),
}), {}))

export const updateProductParams: z.ZodType<UpdateProductParams> = define(() => coerced(object({
  product_id: present(id),
}), {}))

export const replaceProductParams: z.ZodType<ReplaceProductParams> = define(() => coerced(object({
  product_id: present(id),
}), {}))

export const listProductImagesParams: z.ZodType<ListProductImagesParams> = define(() => coerced(object({
  product_id: present(id),
}), {}))

export const listProductImagesQuery: z.ZodType<ListProductImagesQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  variant_id: optional(id),
}), { page: "integer", per_page: "integer" }))

export const downloadProductImageParams: z.ZodType<DownloadProductImageParams> = define(() => coerced(object({
  product_id: present(id),
  image_id: present(id),
}), {}))

export const restoreProductParams: z.ZodType<RestoreProductParams> = define(() => coerced(object({
  product_id: present(id),
}), {}))

export const listQualitiesQuery: z.ZodType<ListQualitiesQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["position","-position","name","-name","slug","-slug","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  name: optional(string({ minLength: 1, maxLength: 120 })),
  is_active: optional(boolean()),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, is_active: "boolean" }))

export const deleteQualityParams: z.ZodType<DeleteQualityParams> = define(() => coerced(object({
  quality_slug: present(slug),
}), {}))

export const getQualityParams: z.ZodType<GetQualityParams> = define(() => coerced(object({
  quality_slug: present(slug),
}), {}))

export const updateQualityParams: z.ZodType<UpdateQualityParams> = define(() => coerced(object({
  quality_slug: present(slug),
}), {}))

export const replaceQualityParams: z.ZodType<ReplaceQualityParams> = define(() => coerced(object({
  quality_slug: present(slug),
}), {}))

export const listSparesQuery: z.ZodType<ListSparesQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","sku","-sku","part_number","-part_number","sale_price","-sale_price","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  sku: optional(string({ minLength: 1, maxLength: 64 })),
  part_number: optional(string({ minLength: 1, maxLength: 64 })),
  name: optional(string({ minLength: 1, maxLength: 200 })),
  brand_id: optional(id),
  brand: optional(slug),
  quality_id: optional(id),
  quality: optional(slug),
  product_id: optional(id),
  compatible_product_id: optional(id),
  sale_price__gte: optional(positiveMoney),
  sale_price__lte: optional(positiveMoney),
  is_active: optional(boolean()),
  is_archived: optional(boolean()),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, is_active: "boolean", is_archived: "boolean" }))

export const deleteSpareParams: z.ZodType<DeleteSpareParams> = define(() => coerced(object({
  spare_id: present(id),
}), {}))

export const getSpareParams: z.ZodType<GetSpareParams> = define(() => coerced(object({
  spare_id: present(id),
}), {}))

export const updateSpareParams: z.ZodType<UpdateSpareParams> = define(() => coerced(object({
  spare_id: present(id),
}), {}))

export const replaceSpareParams: z.ZodType<ReplaceSpareParams> = define(() => coerced(object({
  spare_id: present(id),
}), {}))

export const restoreSpareParams: z.ZodType<RestoreSpareParams> = define(() => coerced(object({
  spare_id: present(id),
}), {}))

export const listSubcategoriesQuery: z.ZodType<ListSubcategoriesQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["position","-position","name","-name","slug","-slug","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  category_id: optional(id),
  category: optional(slug),
  department_id: optional(id),
  department: optional(slug),
  name: optional(string({ minLength: 1, maxLength: 120 })),
  is_active: optional(boolean()),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, is_active: "boolean" }))

export const deleteSubcategoryParams: z.ZodType<DeleteSubcategoryParams> = define(() => coerced(object({
  subcategory_slug: present(slug),
}), {}))

export const getSubcategoryParams: z.ZodType<GetSubcategoryParams> = define(() => coerced(object({
  subcategory_slug: present(slug),
}), {}))

export const updateSubcategoryParams: z.ZodType<UpdateSubcategoryParams> = define(() => coerced(object({
  subcategory_slug: present(slug),
}), {}))

export const replaceSubcategoryParams: z.ZodType<ReplaceSubcategoryParams> = define(() => coerced(object({
  subcategory_slug: present(slug),
}), {}))

export const listUnitsQuery: z.ZodType<ListUnitsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["position","-position","name","-name","slug","-slug","kind","-kind","code","-code","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  kind: optional(unitKind),
  code: optional(string({ pattern: "^[A-Z0-9]{2,3}$" })),
  base_unit_id: optional(id),
  is_base: optional(boolean()),
  is_whole: optional(boolean()),
  name: optional(string({ minLength: 1, maxLength: 120 })),
  is_active: optional(boolean()),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, is_base: "boolean", is_whole: "boolean", is_active: "boolean" }))

export const deleteUnitParams: z.ZodType<DeleteUnitParams> = define(() => coerced(object({
  unit_slug: present(slug),
}), {}))

export const getUnitParams: z.ZodType<GetUnitParams> = define(() => coerced(object({
  unit_slug: present(slug),
}), {}))

export const updateUnitParams: z.ZodType<UpdateUnitParams> = define(() => coerced(object({
  unit_slug: present(slug),
}), {}))

export const replaceUnitParams: z.ZodType<ReplaceUnitParams> = define(() => coerced(object({
  unit_slug: present(slug),
}), {}))

export const listVariantsQuery: z.ZodType<ListVariantsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["position","-position","name","-name","sku","-sku","sale_price","-sale_price","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  product_id: optional(id),
  product: optional(slug),
  sku: optional(string({ minLength: 1, maxLength: 64 })),
  barcode: optional(string({ minLength: 1, maxLength: 64 })),
  name: optional(string({ minLength: 1, maxLength: 200 })),
  is_active: optional(boolean()),
  is_archived: optional(boolean()),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, is_active: "boolean", is_archived: "boolean" }))

export const deleteVariantParams: z.ZodType<DeleteVariantParams> = define(() => coerced(object({
  variant_slug: present(slug),
}), {}))

export const getVariantParams: z.ZodType<GetVariantParams> = define(() => coerced(object({
  variant_slug: present(slug),
}), {}))

export const updateVariantParams: z.ZodType<UpdateVariantParams> = define(() => coerced(object({
  variant_slug: present(slug),
}), {}))

export const replaceVariantParams: z.ZodType<ReplaceVariantParams> = define(() => coerced(object({
  variant_slug: present(slug),
}), {}))

export const restoreVariantParams: z.ZodType<RestoreVariantParams> = define(() => coerced(object({
  variant_slug: present(slug),
}), {}))
