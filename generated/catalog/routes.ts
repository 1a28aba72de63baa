// generated from spec/, do not edit
import { type Route, route } from '../support.ts'
import type { CatalogHandlers } from './handlers.ts'
import { brandCreate, brandUpdate, categoryCreate, categoryUpdate, deleteBrandParams, deleteCategoryParams, deleteDepartmentParams, deleteProductParams, deleteQualityParams, deleteSpareParams, deleteSubcategoryParams, deleteUnitParams, deleteVariantParams, departmentCreate, departmentUpdate, downloadProductImageParams, exportProductsQuery, getBrandParams, getCategoryParams, getDepartmentParams, getProductParams, getQualityParams, getSpareParams, getSubcategoryParams, getUnitParams, getVariantParams, importProductsBody, listBrandsQuery, listCategoriesQuery, listDepartmentsQuery, listProductImagesParams, listProductImagesQuery, listProductsQuery, listQualitiesQuery, listSparesQuery, listSubcategoriesQuery, listUnitsQuery, listVariantsQuery, productBulk, productCreate, productUpdate, qualityCreate, qualityUpdate, replaceBrandParams, replaceCategoryParams, replaceDepartmentParams, replaceProductParams, replaceQualityParams, replaceSpareParams, replaceSubcategoryParams, replaceUnitParams, replaceVariantParams, restoreProductParams, restoreSpareParams, restoreVariantParams, spareCreate, spareUpdate, subcategoryCreate, subcategoryUpdate, unitCreate, unitUpdate, updateBrandParams, updateCategoryParams, updateDepartmentParams, updateProductParams, updateQualityParams, updateSpareParams, updateSubcategoryParams, updateUnitParams, updateVariantParams, variantCreate, variantReplacement, variantUpdate } from './validators.ts'

export const routes: Record<keyof CatalogHandlers, Route> = {
  /** List brands */
  listBrands: route({ method: 'get', path: "/api/v1/brands", request: { query: listBrandsQuery }, responses: { 200: { description: "A page of brands." } } }),
  /** Create a brand */
  createBrand: route({ method: 'post', path: "/api/v1/brands", request: { body: { required: true, content: { "application/json": { schema: brandCreate } } } }, responses: { 201: { description: "The brand as it stands." } } }),
  /** Delete a brand */
  deleteBrand: route({ method: 'delete', path: "/api/v1/brands/{brand_id}", request: { params: deleteBrandParams }, responses: { 204: { description: "The brand is gone." } } }),
  /** Get a brand */
  getBrand: route({ method: 'get', path: "/api/v1/brands/{brand_id}", request: { params: getBrandParams }, responses: { 200: { description: "The brand as it stands." } } }),
  /** Update some fields of a brand */
  updateBrand: route({ method: 'patch', path: "/api/v1/brands/{brand_id}", request: { params: updateBrandParams, body: { required: true, content: { "application/json": { schema: brandUpdate } } } }, responses: { 200: { description: "The brand as it stands." } } }),
  /** Replace a brand */
  replaceBrand: route({ method: 'put', path: "/api/v1/brands/{brand_id}", request: { params: replaceBrandParams, body: { required: true, content: { "application/json": { schema: brandCreate } } } }, responses: { 200: { description: "The brand as it stands." } } }),
  /** List categories */
  listCategories: route({ method: 'get', path: "/api/v1/categories", request: { query: listCategoriesQuery }, responses: { 200: { description: "A page of categories." } } }),
  /** Create a category */
  createCategory: route({ method: 'post', path: "/api/v1/categories", request: { body: { required: true, content: { "application/json": { schema: categoryCreate } } } }, responses: { 201: { description: "The category as it stands." } } }),
  /** Delete a category */
  deleteCategory: route({ method: 'delete', path: "/api/v1/categories/{category_slug}", request: { params: deleteCategoryParams }, responses: { 204: { description: "The category is gone." } } }),
  /** Get a category */
  getCategory: route({ method: 'get', path: "/api/v1/categories/{category_slug}", request: { params: getCategoryParams }, responses: { 200: { description: "The category as it stands." } } }),
  /** Update some fields of a category */
  updateCategory: route({ method: 'patch', path: "/api/v1/categories/{category_slug}", request: { params: updateCategoryParams, body: { required: true, content: { "application/json": { schema: categoryUpdate } } } }, responses: { 200: { description: "The category as it stands." } } }),
  /** Replace a category */
  replaceCategory: route({ method: 'put', path: "/api/v1/categories/{category_slug}", request: { params: replaceCategoryParams, body: { required: true, content: { "application/json": { schema: categoryCreate } } } }, responses: { 200: { description: "The category as it stands." } } }),
  /** List departments */
  listDepartments: route({ method: 'get', path: "/api/v1/departments", request: { query: listDepartmentsQuery }, responses: { 200: { description: "A page of departments." } } }),
  /** Create a department */
  createDepartment: route({ method: 'post', path: "/api/v1/departments", request: { body: { required: true, content: { "application/json": { schema: departmentCreate } } } }, responses: { 201: { description: "The department as it stands." } } }),
  /** Delete a department */
  deleteDepartment: route({ method: 'delete', path: "/api/v1/departments/{department_slug}", request: { params: deleteDepartmentParams }, responses: { 204: { description: "The department is gone." } } }),
  /** Get a department */
  getDepartment: route({ method: 'get', path: "/api/v1/departments/{department_slug}", request: { params: getDepartmentParams }, responses: { 200: { description: "The department as it stands." } } }),
  /** Update some fields of a department */
  updateDepartment: route({ method: 'patch', path: "/api/v1/departments/{department_slug}", request: { params: updateDepartmentParams, body: { required: true, content: { "application/json": { schema: departmentUpdate } } } }, responses: { 200: { description: "The department as it stands." } } }),
  /** Replace a department */
  replaceDepartment: route({ method: 'put', path: "/api/v1/departments/{department_slug}", request: { params: replaceDepartmentParams, body: { required: true, content: { "application/json": { schema: departmentCreate } } } }, responses: { 200: { description: "The department as it stands." } } }),
  /** List products */
  listProducts: route({ method: 'get', path: "/api/v1/products", request: { query: listProductsQuery }, responses: { 200: { description: "A page of products." } } }),
  /** Create a product */
  createProduct: route({ method: 'post', path: "/api/v1/products", request: { body: { required: true, content: { "application/json": { schema: productCreate } } } }, responses: { 201: { description: "The product as it stands." } } }),
  /** Create or update up to 1,000 products by SKU */
  bulkUpsertProducts: route({ method: 'post', path: "/api/v1/products/bulk", request: { body: { required: true, content: { "application/json": { schema: productBulk } } } }, responses: { 200: { description: "What became of each row." } } }),
  /** Export products as CSV or XLSX */
  exportProducts: route({ method: 'get', path: "/api/v1/products/export", request: { query: exportProductsQuery }, responses: { 200: { description: "The file." } } }),
  /** Import products from CSV or XLSX */
  importProducts: route({ method: 'post', path: "/api/v1/products/import", request: { body: { required: true, content: { "multipart/form-data": { schema: importProductsBody } } } }, responses: { 200: { description: "What became of the rows, or would." } } }),
  /** Archive a product */
  deleteProduct: route({ method: 'delete', path: "/api/v1/products/{product_id}", request: { params: deleteProductParams }, responses: { 204: { description: "The product is archived." } } }),
  /** Get a product */
  getProduct: route({ method: 'get', path: "/api/v1/products/{product_id}", request: { params: getProductParams }, responses: { 200: { description: "The product as it stands." } } }),
  /** Update some fields of a product */
  updateProduct: route({ method: 'patch', path: "/api/v1/products/{product_id}", request: { params: updateProductParams, body: { required: true, content: { "application/json": { schema: productUpdate } } } }, responses: { 200: { description: "The product as it stands." } } }),
  /** Replace a product */
  replaceProduct: route({ method: 'put', path: "/api/v1/products/{product_id}", request: { params: replaceProductParams, body: { required: true, content: { "application/json": { schema: productCreate } } } }, responses: { 200: { description: "The product as it stands." } } }),
  /** List the images of a product */
  listProductImages: route({ method: 'get', path: "/api/v1/products/{product_id}/images", request: { params: listProductImagesParams, query: listProductImagesQuery }, responses: { 200: { description: "A page of images." } } }),
  /** Download an image of a product */
  downloadProductImage: route({ method: 'get', path: "/api/v1/products/{product_id}/images/{image_id}", request: { params: downloadProductImageParams }, responses: { 200: { description: "The image." } } }),
  /** Restore an archived product */
  restoreProduct: route({ method: 'post', path: "/api/v1/products/{product_id}/restore", request: { params: restoreProductParams }, responses: { 200: { description: "The product as it stands." } } }),
  /** List qualities */
  listQualities: route({ method: 'get', path: "/api/v1/qualities", request: { query: listQualitiesQuery }, responses: { 200: { description: "A page of qualities." } } }),
  /** Create a quality */
  createQuality: route({ method: 'post', path: "/api/v1/qualities", request: { body: { required: true, content: { "application/json": { schema: qualityCreate } } } }, responses: { 201: { description: "The quality as it stands." } } }),
  /** Delete a quality */
  deleteQuality: route({ method: 'delete', path: "/api/v1/qualities/{quality_slug}", request: { params: deleteQualityParams }, responses: { 204: { description: "The quality is gone." } } }),
  /** Get a quality */
  getQuality: route({ method: 'get', path: "/api/v1/qualities/{quality_slug}", request: { params: getQualityParams }, responses: { 200: { description: "The quality as it stands." } } }),
  /** Update some fields of a quality */
  updateQuality: route({ method: 'patch', path: "/api/v1/qualities/{quality_slug}", request: { params: updateQualityParams, body: { required: true, content: { "application/json": { schema: qualityUpdate } } } }, responses: { 200: { description: "The quality as it stands." } } }),
  /** Replace a quality */
  replaceQuality: route({ method: 'put', path: "/api/v1/qualities/{quality_slug}", request: { params: replaceQualityParams, body: { required: true, content: { "application/json": { schema: qualityCreate } } } }, responses: { 200: { description: "The quality as it stands." } } }),
  /** List spare parts */
  listSpares: route({ method: 'get', path: "/api/v1/spares", request: { query: listSparesQuery }, responses: { 200: { description: "A page of spare parts." } } }),
  /** Create a spare part */
  createSpare: route({ method: 'post', path: "/api/v1/spares", request: { body: { required: true, content: { "application/json": { schema: spareCreate } } } }, responses: { 201: { description: "The spare part as it stands." } } }),
  /** Archive a spare part */
  deleteSpare: route({ method: 'delete', path: "/api/v1/spares/{spare_id}", request: { params: deleteSpareParams }, responses: { 204: { description: "The spare part is archived." } } }),
  /** Get a spare part */
  getSpare: route({ method: 'get', path: "/api/v1/spares/{spare_id}", request: { params: getSpareParams }, responses: { 200: { description: "The spare part as it stands." } } }),
  /** Update some fields of a spare part */
  updateSpare: route({ method: 'patch', path: "/api/v1/spares/{spare_id}", request: { params: updateSpareParams, body: { required: true, content: { "application/json": { schema: spareUpdate } } } }, responses: { 200: { description: "The spare part as it stands." } } }),
  /** Replace a spare part */
  replaceSpare: route({ method: 'put', path: "/api/v1/spares/{spare_id}", request: { params: replaceSpareParams, body: { required: true, content: { "application/json": { schema: spareCreate } } } }, responses: { 200: { description: "The spare part as it stands." } } }),
  /** Restore an archived spare part */
  restoreSpare: route({ method: 'post', path: "/api/v1/spares/{spare_id}/restore", request: { params: restoreSpareParams }, responses: { 200: { description: "The spare part as it stands." } } }),
  /** List subcategories */
  listSubcategories: route({ method: 'get', path: "/api/v1/subcategories", request: { query: listSubcategoriesQuery }, responses: { 200: { description: "A page of subcategories." } } }),
  /** Create a subcategory */
  createSubcategory: route({ method: 'post', path: "/api/v1/subcategories", request: { body: { required: true, content: { "application/json": { schema: subcategoryCreate } } } }, responses: { 201: { description: "The subcategory as it stands." } } }),
  /** Delete a subcategory */
  deleteSubcategory: route({ method: 'delete', path: "/api/v1/subcategories/{subcategory_slug}", request: { params: deleteSubcategoryParams }, responses: { 204: { description: "The subcategory is gone." } } }),
  /** Get a subcategory */
  getSubcategory: route({ method: 'get', path: "/api/v1/subcategories/{subcategory_slug}", request: { params: getSubcategoryParams }, responses: { 200: { description: "The subcategory as it stands." } } }),
  /** Update some fields of a subcategory */
  updateSubcategory: route({ method: 'patch', path: "/api/v1/subcategories/{subcategory_slug}", request: { params: updateSubcategoryParams, body: { required: true, content: { "application/json": { schema: subcategoryUpdate } } } }, responses: { 200: { description: "The subcategory as it stands." } } }),
  /** Replace a subcategory */
  replaceSubcategory: route({ method: 'put', path: "/api/v1/subcategories/{subcategory_slug}", request: { params: replaceSubcategoryParams, body: { required: true, content: { "application/json": { schema: subcategoryCreate } } } }, responses: { 200: { description: "The subcategory as it stands." } } }),
  /** List units */
  listUnits: route({ method: 'get', path: "/api/v1/units", request: { query: listUnitsQuery }, responses: { 200: { description: "A page of units." } } }),
  /** Create a unit */
  createUnit: route({ method: 'post', path: "/api/v1/units", request: { body: { required: true, content: { "application/json": { schema: unitCreate } } } }, responses: { 201: { description: "The unit as it stands." } } }),
  /** Delete a unit */
  deleteUnit: route({ method: 'delete', path: "/api/v1/units/{unit_slug}", request: { params: deleteUnitParams }, responses: { 204: { description: "The unit is gone." } } }),
  /** Get a unit */
  getUnit: route({ method: 'get', path: "/api/v1/units/{unit_slug}", request: { params: getUnitParams }, responses: { 200: { description: "The unit as it stands." } } }),
  /** Update some fields of a unit */
  updateUnit: route({ method: 'patch', path: "/api/v1/units/{unit_slug}", request: { params: updateUnitParams, body: { required: true, content: { "application/json": { schema: unitUpdate } } } }, responses: { 200: { description: "The unit as it stands." } } }),
  /** Replace a unit */
  replaceUnit: route({ method: 'put', path: "/api/v1/units/{unit_slug}", request: { params: replaceUnitParams, body: { required: true, content: { "application/json": { schema: unitCreate } } } }, responses: { 200: { description: "The unit as it stands." } } }),
  /** List variants */
  listVariants: route({ method: 'get', path: "/api/v1/variants", request: { query: listVariantsQuery }, responses: { 200: { description: "A page of variants." } } }),
  /** Create a variant */
  createVariant: route({ method: 'post', path: "/api/v1/variants", request: { body: { required: true, content: { "application/json": { schema: variantCreate } } } }, responses: { 201: { description: "The variant as it stands." } } }),
  /** Archive a variant */
  deleteVariant: route({ method: 'delete', path: "/api/v1/variants/{variant_slug}", request: { params: deleteVariantParams }, responses: { 204: { description: "The variant is archived." } } }),
  /** Get a variant */
  getVariant: route({ method: 'get', path: "/api/v1/variants/{variant_slug}", request: { params: getVariantParams }, responses: { 200: { description: "The variant as it stands." } } }),
  /** Update some fields of a variant */
  updateVariant: route({ method: 'patch', path: "/api/v1/variants/{variant_slug}", request: { params: updateVariantParams, body: { required: true, content: { "application/json": { schema: variantUpdate } } } }, responses: { 200: { description: "The variant as it stands." } } }),
  /** Replace a variant */
  replaceVariant: route({ method: 'put', path: "/api/v1/variants/{variant_slug}", request: { params: replaceVariantParams, body: { required: true, content: { "application/json": { schema: variantReplacement } } } }, responses: { 200: { description: "The variant as it stands." } } }),
  /** Restore an archived variant */
  restoreVariant: route({ method: 'post', path: "/api/v1/variants/{variant_slug}/restore", request: { params: restoreVariantParams }, responses: { 200: { description: "The variant as it stands." } } }),
}
