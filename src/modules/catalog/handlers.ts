import type { CatalogHandlers } from '#generated/catalog/handlers.ts'
import * as brands from './brands.ts'
import * as categories from './categories.ts'
import * as departments from './departments.ts'
import * as productBulk from './product-bulk.ts'
import * as productExport from './product-export.ts'
import * as productImages from './product-images.ts'
import * as productImport from './product-import.ts'
import * as products from './products.ts'
import * as qualities from './qualities.ts'
import * as spares from './spares.ts'
import * as subcategories from './subcategories.ts'
import * as units from './units.ts'
import * as variants from './variants.ts'

export const handlers: CatalogHandlers = {
  listDepartments: ({ query }) => departments.list(query),
  createDepartment: ({ body }) => departments.create(body),
  getDepartment: ({ params }) => departments.get(params.department_slug),
  replaceDepartment: ({ params, body }) => departments.replace(params.department_slug, body),
  updateDepartment: ({ params, body }) => departments.update(params.department_slug, body),
  deleteDepartment: ({ params }) => departments.remove(params.department_slug),

  listCategories: ({ query }) => categories.list(query),
  createCategory: ({ body }) => categories.create(body),
  getCategory: ({ params }) => categories.get(params.category_slug),
  replaceCategory: ({ params, body }) => categories.replace(params.category_slug, body),
  updateCategory: ({ params, body }) => categories.update(params.category_slug, body),
  deleteCategory: ({ params }) => categories.remove(params.category_slug),

  listSubcategories: ({ query }) => subcategories.list(query),
  createSubcategory: ({ body }) => subcategories.create(body),
  getSubcategory: ({ params }) => subcategories.get(params.subcategory_slug),
  replaceSubcategory: ({ params, body }) => subcategories.replace(params.subcategory_slug, body),
  updateSubcategory: ({ params, body }) => subcategories.update(params.subcategory_slug, body),
  deleteSubcategory: ({ params }) => subcategories.remove(params.subcategory_slug),

  listBrands: ({ query }) => brands.list(query),
  createBrand: ({ body }) => brands.create(body),
  getBrand: ({ params }) => brands.get(params.brand_id),
  replaceBrand: ({ params, body }) => brands.replace(params.brand_id, body),
  updateBrand: ({ params, body }) => brands.update(params.brand_id, body),
  deleteBrand: ({ params }) => brands.remove(params.brand_id),

  listUnits: ({ query }) => units.list(query),
  createUnit: ({ body }) => units.create(body),
  getUnit: ({ params }) => units.get(params.unit_slug),
  replaceUnit: ({ params, body }) => units.replace(params.unit_slug, body),
  updateUnit: ({ params, body }) => units.update(params.unit_slug, body),
  deleteUnit: ({ params }) => units.remove(params.unit_slug),

  listQualities: ({ query }) => qualities.list(query),
  createQuality: ({ body }) => qualities.create(body),
  getQuality: ({ params }) => qualities.get(params.quality_slug),
  replaceQuality: ({ params, body }) => qualities.replace(params.quality_slug, body),
  updateQuality: ({ params, body }) => qualities.update(params.quality_slug, body),
  deleteQuality: ({ params }) => qualities.remove(params.quality_slug),

  listProducts: ({ query }) => products.list(query),
  createProduct: ({ body }) => products.create(body),
  getProduct: ({ params }) => products.get(params.product_id),
  replaceProduct: ({ params, body }) => products.replace(params.product_id, body),
  updateProduct: ({ params, body }) => products.update(params.product_id, body),
  deleteProduct: ({ params }) => products.archive(params.product_id),
  listProductImages: ({ params, query }) => productImages.list(params.product_id, query),
  downloadProductImage: ({ params }) => productImages.download(params.product_id, params.image_id),
  restoreProduct: ({ params }) => products.restore(params.product_id),
  bulkUpsertProducts: ({ body }) => productBulk.bulkUpsert(body),
  importProducts: ({ body }) => productImport.importFrom(body),
  exportProducts: ({ query }) => productExport.exportAll(query),

  listVariants: ({ query }) => variants.list(query),
  createVariant: ({ body }) => variants.create(body),
  getVariant: ({ params }) => variants.get(params.variant_slug),
  replaceVariant: ({ params, body }) => variants.replace(params.variant_slug, body),
  updateVariant: ({ params, body }) => variants.update(params.variant_slug, body),
  deleteVariant: ({ params }) => variants.archive(params.variant_slug),
  restoreVariant: ({ params }) => variants.restore(params.variant_slug),

  listSpares: ({ query }) => spares.list(query),
  createSpare: ({ body }) => spares.create(body),
  getSpare: ({ params }) => spares.get(params.spare_id),
  replaceSpare: ({ params, body }) => spares.replace(params.spare_id, body),
  updateSpare: ({ params, body }) => spares.update(params.spare_id, body),
  deleteSpare: ({ params }) => spares.archive(params.spare_id),
  restoreSpare: ({ params }) => spares.restore(params.spare_id),
}
