// generated from spec/, do not edit
import type { Brand, BrandCreate, BrandPage, BrandResponse, BrandUpdate, Category, CategoryCreate, CategoryPage, CategoryResponse, CategoryUpdate, DeleteBrandParams, DeleteCategoryParams, DeleteDepartmentParams, DeleteProductParams, DeleteQualityParams, DeleteSpareParams, DeleteSubcategoryParams, DeleteUnitParams, DeleteVariantParams, Department, DepartmentCreate, DepartmentPage, DepartmentResponse, DepartmentUpdate, DownloadProductImageParams, ExportProductsQuery, GetBrandParams, GetCategoryParams, GetDepartmentParams, GetProductParams, GetQualityParams, GetSpareParams, GetSubcategoryParams, GetUnitParams, GetVariantParams, ImportProductsBody, ListBrandsQuery, ListCategoriesQuery, ListDepartmentsQuery, ListProductImagesParams, ListProductImagesQuery, ListProductsQuery, ListQualitiesQuery, ListSparesQuery, ListSubcategoriesQuery, ListUnitsQuery, ListVariantsQuery, Product, ProductBulk, ProductBulkOutcome, ProductBulkResponse, ProductCreate, ProductImportOutcome, ProductImportResponse, ProductPage, ProductResponse, ProductUpdate, Quality, QualityCreate, QualityPage, QualityResponse, QualityUpdate, ReplaceBrandParams, ReplaceCategoryParams, ReplaceDepartmentParams, ReplaceProductParams, ReplaceQualityParams, ReplaceSpareParams, ReplaceSubcategoryParams, ReplaceUnitParams, ReplaceVariantParams, RestoreProductParams, RestoreSpareParams, RestoreVariantParams, Spare, SpareCreate, SparePage, SpareResponse, SpareUpdate, Subcategory, SubcategoryCreate, SubcategoryPage, SubcategoryResponse, SubcategoryUpdate, Unit, UnitCreate, UnitPage, UnitResponse, UnitUpdate, UpdateBrandParams, UpdateCategoryParams, UpdateDepartmentParams, UpdateProductParams, UpdateQualityParams, UpdateSpareParams, UpdateSubcategoryParams, UpdateUnitParams, UpdateVariantParams, Variant, VariantCreate, VariantPage, VariantReplacement, VariantResponse, VariantUpdate } from './types.ts'
import type { Picture, PicturePage } from '../documents/types.ts'
import type { Pagination } from '../shared/types.ts'
import type { Raw, Reply } from '../support.ts'

export interface CatalogHandlers {
  /**
   * List brands
   *
   * Names under which goods are made of the tenant that `X-Tenant-ID` names, by position and name. The public sees those in use, a member with `catalog:view` all of them. Answered with 404 where the tenant does not exist, is closed, or has not turned `public_catalogue` on. `search` looks through names, slugs and descriptions; the best match then comes first unless `ordering` says otherwise. Changes nothing.
   */
  listBrands(request: { query: ListBrandsQuery }): Promise<{ data: Reply<Brand[]>; pagination: Pagination }>

  /**
   * Create a brand
   *
   * Adds a brand. Its slug is made of the name, with the next free number where that is taken, and never changes. Announces `brand.created`. Refused with 409 where another brand has the name, and with 422 where the country does not exist.
   */
  createBrand(request: { body: BrandCreate }): Promise<Reply<Brand>>

  /**
   * Delete a brand
   *
   * Removes the brand for good; its slug becomes free. Set `is_active` to false to take it out of use instead. Announces `brand.deleted`. Refused with 409 while a product is of it.
   */
  deleteBrand(request: { params: DeleteBrandParams }): Promise<void>

  /**
   * Get a brand
   *
   * One brand of the tenant that `X-Tenant-ID` names. The public sees one in use; any other is answered with 404, as the list is where the tenant does not show itself. Changes nothing.
   */
  getBrand(request: { params: GetBrandParams }): Promise<Reply<Brand>>

  /**
   * Update some fields of a brand
   *
   * Merges the body into the brand (RFC 7396): a field left out stays, a null clears, and the slug stays with another name. Announces `brand.updated` where anything changed. Refused as creating is.
   */
  updateBrand(request: { params: UpdateBrandParams; body: BrandUpdate }): Promise<Reply<Brand>>

  /**
   * Replace a brand
   *
   * Sets every field; what is left out returns to its default, and the slug stays. Announces `brand.updated` where anything changed. Refused as creating is.
   */
  replaceBrand(request: { params: ReplaceBrandParams; body: BrandCreate }): Promise<Reply<Brand>>

  /**
   * List categories
   *
   * Parts of departments of the tenant that `X-Tenant-ID` names, by position and name. The public sees those in use of departments in use, a member with `catalog:view` all of them. Answered with 404 where the tenant does not exist, is closed, or has not turned `public_catalogue` on. `search` looks through names, slugs and descriptions; the best match then comes first unless `ordering` says otherwise. Changes nothing.
   */
  listCategories(request: { query: ListCategoriesQuery }): Promise<{ data: Reply<Category[]>; pagination: Pagination }>

  /**
   * Create a category
   *
   * Adds a category. Its slug is made of the name, with the next free number where that is taken, and never changes. Announces `category.created`. Refused with 409 where another category of the department has the name, and with 422 where there is no such department.
   */
  createCategory(request: { body: CategoryCreate }): Promise<Reply<Category>>

  /**
   * Delete a category
   *
   * Removes the category for good; its slug becomes free. Set `is_active` to false to take it out of use instead. Announces `category.deleted`. Refused with 409 where a subcategory still refers to it.
   */
  deleteCategory(request: { params: DeleteCategoryParams }): Promise<void>

  /**
   * Get a category
   *
   * One category of the tenant that `X-Tenant-ID` names. The public sees one in use of a department in use; any other is answered with 404, as the list is where the tenant does not show itself. Changes nothing.
   */
  getCategory(request: { params: GetCategoryParams }): Promise<Reply<Category>>

  /**
   * Update some fields of a category
   *
   * Merges the body into the category (RFC 7396): a field left out stays, a null clears, and the slug stays with another name. Announces `category.updated` where anything changed. Refused as creating is.
   */
  updateCategory(request: { params: UpdateCategoryParams; body: CategoryUpdate }): Promise<Reply<Category>>

  /**
   * Replace a category
   *
   * Sets every field; what is left out returns to its default, and the slug stays. Announces `category.updated` where anything changed. Refused as creating is.
   */
  replaceCategory(request: { params: ReplaceCategoryParams; body: CategoryCreate }): Promise<Reply<Category>>

  /**
   * List departments
   *
   * The widest parts of the catalogue of the tenant that `X-Tenant-ID` names, by position and name. The public sees those in use, a member with `catalog:view` all of them. Answered with 404 where the tenant does not exist, is closed, or has not turned `public_catalogue` on. `search` looks through names, slugs and descriptions; the best match then comes first unless `ordering` says otherwise. Changes nothing.
   */
  listDepartments(request: { query: ListDepartmentsQuery }): Promise<{ data: Reply<Department[]>; pagination: Pagination }>

  /**
   * Create a department
   *
   * Adds a department. Its slug is made of the name, with the next free number where that is taken, and never changes. Announces `department.created`. Refused with 409 where another department has the name.
   */
  createDepartment(request: { body: DepartmentCreate }): Promise<Reply<Department>>

  /**
   * Delete a department
   *
   * Removes the department for good; its slug becomes free. Set `is_active` to false to take it out of use instead. Announces `department.deleted`. Refused with 409 where a category still refers to it.
   */
  deleteDepartment(request: { params: DeleteDepartmentParams }): Promise<void>

  /**
   * Get a department
   *
   * One department of the tenant that `X-Tenant-ID` names. The public sees one in use; any other is answered with 404, as the list is where the tenant does not show itself. Changes nothing.
   */
  getDepartment(request: { params: GetDepartmentParams }): Promise<Reply<Department>>

  /**
   * Update some fields of a department
   *
   * Merges the body into the department (RFC 7396): a field left out stays, a null clears, and the slug stays with another name. Announces `department.updated` where anything changed. Refused as creating is.
   */
  updateDepartment(request: { params: UpdateDepartmentParams; body: DepartmentUpdate }): Promise<Reply<Department>>

  /**
   * Replace a department
   *
   * Sets every field; what is left out returns to its default, and the slug stays. Announces `department.updated` where anything changed. Refused as creating is.
   */
  replaceDepartment(request: { params: ReplaceDepartmentParams; body: DepartmentCreate }): Promise<Reply<Department>>

  /**
   * List products
   *
   * Products of the tenant that `X-Tenant-ID` names. Without a token, or with one of somebody who is no member of it, these are the products on offer of a tenant whose setting `public_catalogue` is on, on shelves that are in use, with what the public may know of them; a member with `catalog:view` is shown all of them. Archived ones are left out unless `is_archived` asks for them. Filters and orderings on a field that the caller may not see are refused with 403. `search` looks into names, SKUs and barcodes, also those of variants where a whole code is given. Unless `ordering` says otherwise, what has that code comes first, then what has the whole name, then what has every word or a part of it; what only resembles the words comes last, where little else is found. Changes nothing.
   */
  listProducts(request: { query: ListProductsQuery }): Promise<{ data: Reply<Product[]>; pagination: Pagination }>

  /**
   * Create a product
   *
   * Adds a product. Its slug is made of the name, with the next free number where that is taken, and never changes; without `currency` its prices are in that of the tenant. The first prices are logged as every later change of them is. Announces `product.created`. Refused with 409 where another product or variant has the SKU or the barcode, and with 422 where a barcode of 8, 12, 13 or 14 digits has a wrong check digit or is a number that a spreadsheet program has rounded, what it refers to does not exist, or a service is to be tracked.
   */
  createProduct(request: { body: ProductCreate }): Promise<Reply<Product>>

  /**
   * Create or update up to 1,000 products by SKU
   *
   * Takes the rows in order. A row whose SKU a product has that is not archived updates it as `PATCH` does and also needs `products:update`; any other row creates as `POST` does. Each row has a result of its own: a refused row changes nothing and does not hold up the others, unless `atomic` is set, which refuses the whole request with 422 at the first refused row. Changed prices are logged. Announces an event for each changed row, and `product.price_changed` where a price changed.
   */
  bulkUpsertProducts(request: { body: ProductBulk }): Promise<Reply<ProductBulkOutcome>>

  /**
   * Export products as CSV or XLSX
   *
   * The products that `listProducts` would show for the same filters, all of them, by id, as one file that is written while it is read. Its first row names the columns: the fields of a product, with the slugs of its unit, subcategory, brand and quality in place of their ids; tags have semicolons between them. Columns that the caller may not see are left out; a filter on one is refused with 403. In CSV, which is UTF-8 with a byte-order mark, a value that a spreadsheet program would take for a formula has an apostrophe in front; `importProducts` takes it off again, so that an export that is imported changes nothing. Changes nothing.
   */
  exportProducts(request: { query: ExportProductsQuery }): Promise<Raw>

  /**
   * Import products from CSV or XLSX
   *
   * Stores the rows of a file of up to 50,000 products, in order. The first row that is not empty names the columns, as an export does; a column that is left out says nothing, an empty cell clears its field. Unit, subcategory, brand and quality stand there by slug or id. In the mode `create` every row is a new product, and an SKU that is taken refuses the row; in the mode `upsert` a row changes the product of its `id`, or else of its `sku`, which needs `products:update`, and creates where there is none of that SKU. A refused row changes nothing and does not hold up the others; `problems` say which cells of which rows were refused, and why, for the first 100. With `atomic` one refused row refuses the file with 422. With `dry_run` the answer is the same, and nothing has happened. Changed prices are logged, with the column `price_change_reason`. Announces an event for each product that was created or changed. Refused with 422 where the file cannot be read, its first row names no known columns, it has too many rows or unpacks to too much; with 403 where it has a column that the caller may not see.
   */
  importProducts(request: { body: ImportProductsBody }): Promise<Reply<ProductImportOutcome>>

  /**
   * Archive a product
   *
   * Archives the product and its variants: they leave the lists, their SKUs and barcodes become free, and documents that name them stay readable. Announces `product.deleted`, and `variant.deleted` for each variant. Refused with 409 where it is archived already, or where something of it is still in stock.
   */
  deleteProduct(request: { params: DeleteProductParams }): Promise<void>

  /**
   * Get a product
   *
   * One product of the tenant that `X-Tenant-ID` names, to whom and with what as in the list; by `catalog:view` archived ones too, so that old documents keep their reader. To be found by its slug, it is listed with `slug`. Changes nothing.
   */
  getProduct(request: { params: GetProductParams }): Promise<Reply<Product>>

  /**
   * Update some fields of a product
   *
   * Merges the body into the product (RFC 7396): a field left out stays, a null clears, and the slug stays with another name. Changed prices are logged with `price_change_reason`. Announces `product.updated` where anything changed, and `product.price_changed` where a price did. Refused as replacing is.
   */
  updateProduct(request: { params: UpdateProductParams; body: ProductUpdate }): Promise<Reply<Product>>

  /**
   * Replace a product
   *
   * Sets every field; what is left out returns to its default, except the slug, and prices that the caller may not see: they stay. Changed prices are logged. Announces `product.updated` where anything changed, and `product.price_changed` where a price did. Refused as creating is, and with 422 where the product is archived, or where its type, tracking or unit are to change though it has been in stock (STK-15).
   */
  replaceProduct(request: { params: ReplaceProductParams; body: ProductCreate }): Promise<Reply<Product>>

  /**
   * List the images of a product
   *
   * The documents of the product and of its variants that are JPEG, PNG, WebP, GIF or AVIF images, the first uploaded first. They are uploaded, changed and deleted as documents are; other documents of it, drawings in SVG among them, are not for the public. Whoever is shown the product by `getProduct` is shown them, and to everybody else there is no such product. Changes nothing.
   */
  listProductImages(request: { params: ListProductImagesParams; query: ListProductImagesQuery }): Promise<{ data: Reply<Picture[]>; pagination: Pagination }>

  /**
   * Download an image of a product
   *
   * The bytes of an image that the list shows, to whom the list shows it, in its current version. Its `ETag` is its checksum: who has it asks with `If-None-Match`. `Range` asks for a part. Changes nothing.
   */
  downloadProductImage(request: { params: DownloadProductImageParams }): Promise<Raw>

  /**
   * Restore an archived product
   *
   * Puts an archived product back into the lists, with the variants that were archived with it. Announces `product.restored`, and `variant.restored` for each variant. Refused with 409 where it is not archived, or where the SKU or the barcode of it or of one of these variants is in use meanwhile.
   */
  restoreProduct(request: { params: RestoreProductParams }): Promise<Reply<Product>>

  /**
   * List qualities
   *
   * Quality tags, such as original, OEM or refurbished, by position and name. `search` looks through names, slugs and descriptions; the best match then comes first unless `ordering` says otherwise. Changes nothing.
   */
  listQualities(request: { query: ListQualitiesQuery }): Promise<{ data: Reply<Quality[]>; pagination: Pagination }>

  /**
   * Create a quality
   *
   * Adds a quality. Its slug is made of the name, with the next free number where that is taken, and never changes. Announces `quality.created`. Refused with 409 where another quality has the name.
   */
  createQuality(request: { body: QualityCreate }): Promise<Reply<Quality>>

  /**
   * Delete a quality
   *
   * Removes the quality for good; its slug becomes free. Set `is_active` to false to take it out of use instead. Announces `quality.deleted`. Refused with 409 while something is tagged with it.
   */
  deleteQuality(request: { params: DeleteQualityParams }): Promise<void>

  /**
   * Get a quality
   *
   * One quality, those out of use too. Changes nothing.
   */
  getQuality(request: { params: GetQualityParams }): Promise<Reply<Quality>>

  /**
   * Update some fields of a quality
   *
   * Merges the body into the quality (RFC 7396): a field left out stays, a null clears, and the slug stays with another name. Announces `quality.updated` where anything changed. Refused as creating is.
   */
  updateQuality(request: { params: UpdateQualityParams; body: QualityUpdate }): Promise<Reply<Quality>>

  /**
   * Replace a quality
   *
   * Sets every field; what is left out returns to its default, and the slug stays. Announces `quality.updated` where anything changed. Refused as creating is.
   */
  replaceQuality(request: { params: ReplaceQualityParams; body: QualityCreate }): Promise<Reply<Quality>>

  /**
   * List spare parts
   *
   * Spare parts of the tenant that `X-Tenant-ID` names, by name. The public sees those on offer of a tenant whose setting `public_catalogue` is on, and no prices; a member with `catalog:view` sees all of them, prices with `spares:view_prices`. Archived ones are left out unless `is_archived` asks for them. `search` looks into names, SKUs and part numbers; the best match comes first unless `ordering` says otherwise. Filters and orderings on a field that the caller may not see are refused with 403. Changes nothing.
   */
  listSpares(request: { query: ListSparesQuery }): Promise<{ data: Reply<Spare[]>; pagination: Pagination }>

  /**
   * Create a spare part
   *
   * Adds a spare part; without `currency` its prices are in that of the tenant. The first prices are logged as every later change of them is. Announces `spare.created`. Refused with 409 where another spare part has the SKU, and with 422 where what it refers to does not exist or is archived.
   */
  createSpare(request: { body: SpareCreate }): Promise<Reply<Spare>>

  /**
   * Archive a spare part
   *
   * Archives the spare part: it leaves the lists, its SKU becomes free, and what names it stays readable. Announces `spare.deleted`. Refused with 409 where it is archived already.
   */
  deleteSpare(request: { params: DeleteSpareParams }): Promise<void>

  /**
   * Get a spare part
   *
   * One spare part of the tenant that `X-Tenant-ID` names, to whom and with what as in the list; by `catalog:view` archived ones too. Changes nothing.
   */
  getSpare(request: { params: GetSpareParams }): Promise<Reply<Spare>>

  /**
   * Update some fields of a spare part
   *
   * Merges the body into the spare part (RFC 7396): a field left out stays, a null clears, the list of products that it fits is replaced as a whole. Changed prices are logged with `price_change_reason`. Announces `spare.updated` where anything changed. Refused as replacing is.
   */
  updateSpare(request: { params: UpdateSpareParams; body: SpareUpdate }): Promise<Reply<Spare>>

  /**
   * Replace a spare part
   *
   * Sets every field; what is left out returns to its default, except prices and their currency where the caller may not see them: they stay. Changed prices are logged. Announces `spare.updated` where anything changed. Refused as creating is, and with 422 where the spare part is archived.
   */
  replaceSpare(request: { params: ReplaceSpareParams; body: SpareCreate }): Promise<Reply<Spare>>

  /**
   * Restore an archived spare part
   *
   * Puts an archived spare part back into the lists. Announces `spare.restored`. Refused with 409 where it is not archived, or where another spare part has taken its SKU meanwhile.
   */
  restoreSpare(request: { params: RestoreSpareParams }): Promise<Reply<Spare>>

  /**
   * List subcategories
   *
   * Parts of categories, in which products stand of the tenant that `X-Tenant-ID` names, by position and name. The public sees those in use of categories and departments in use, a member with `catalog:view` all of them. Answered with 404 where the tenant does not exist, is closed, or has not turned `public_catalogue` on. `search` looks through names, slugs and descriptions; the best match then comes first unless `ordering` says otherwise. Changes nothing.
   */
  listSubcategories(request: { query: ListSubcategoriesQuery }): Promise<{ data: Reply<Subcategory[]>; pagination: Pagination }>

  /**
   * Create a subcategory
   *
   * Adds a subcategory. Its slug is made of the name, with the next free number where that is taken, and never changes. Announces `subcategory.created`. Refused with 409 where another subcategory of the category has the name, and with 422 where there is no such category.
   */
  createSubcategory(request: { body: SubcategoryCreate }): Promise<Reply<Subcategory>>

  /**
   * Delete a subcategory
   *
   * Removes the subcategory for good; its slug becomes free. Set `is_active` to false to take it out of use instead. Announces `subcategory.deleted`. Refused with 409 while a product stands in it.
   */
  deleteSubcategory(request: { params: DeleteSubcategoryParams }): Promise<void>

  /**
   * Get a subcategory
   *
   * One subcategory of the tenant that `X-Tenant-ID` names. The public sees one in use of a category and a department in use; any other is answered with 404, as the list is where the tenant does not show itself. Changes nothing.
   */
  getSubcategory(request: { params: GetSubcategoryParams }): Promise<Reply<Subcategory>>

  /**
   * Update some fields of a subcategory
   *
   * Merges the body into the subcategory (RFC 7396): a field left out stays, a null clears, and the slug stays with another name. Announces `subcategory.updated` where anything changed. Refused as creating is.
   */
  updateSubcategory(request: { params: UpdateSubcategoryParams; body: SubcategoryUpdate }): Promise<Reply<Subcategory>>

  /**
   * Replace a subcategory
   *
   * Sets every field; what is left out returns to its default, and the slug stays. Announces `subcategory.updated` where anything changed. Refused as creating is.
   */
  replaceSubcategory(request: { params: ReplaceSubcategoryParams; body: SubcategoryCreate }): Promise<Reply<Subcategory>>

  /**
   * List units
   *
   * Units in which quantities are measured, by position and name. `search` looks through names, slugs, symbols and codes; the best match then comes first unless `ordering` says otherwise. Changes nothing.
   */
  listUnits(request: { query: ListUnitsQuery }): Promise<{ data: Reply<Unit[]>; pagination: Pagination }>

  /**
   * Create a unit
   *
   * Adds a unit. Its slug is made of the name, with the next free number where that is taken, and never changes. Announces `unit.created`. Refused with 409 where another unit has the name or the code, and with 422 where the base unit is unknown, of another kind or no base itself, or where the unit is a base itself and has a factor other than 1.
   */
  createUnit(request: { body: UnitCreate }): Promise<Reply<Unit>>

  /**
   * Delete a unit
   *
   * Removes the unit for good; its slug becomes free. Set `is_active` to false to take it out of use instead. Announces `unit.deleted`. Refused with 409 where a unit that is expressed in it still refers to it.
   */
  deleteUnit(request: { params: DeleteUnitParams }): Promise<void>

  /**
   * Get a unit
   *
   * One unit, those out of use too. Changes nothing.
   */
  getUnit(request: { params: GetUnitParams }): Promise<Reply<Unit>>

  /**
   * Update some fields of a unit
   *
   * Merges the body into the unit (RFC 7396): a field left out stays, a null clears, and the slug stays with another name. Announces `unit.updated` where anything changed. Refused as replacing is.
   */
  updateUnit(request: { params: UpdateUnitParams; body: UnitUpdate }): Promise<Reply<Unit>>

  /**
   * Replace a unit
   *
   * Sets every field; what is left out returns to its default, and the slug stays. Announces `unit.updated` where anything changed. Refused as creating is, and with 422 where other units are expressed in it and it would be no base of their kind any more.
   */
  replaceUnit(request: { params: ReplaceUnitParams; body: UnitCreate }): Promise<Reply<Unit>>

  /**
   * List variants
   *
   * Variants of products of the tenant that `X-Tenant-ID` names, by position and name. The public sees those on offer of products on offer, of a tenant whose setting `public_catalogue` is on; a member with `catalog:view` sees all of them. Archived ones are left out unless `is_archived` asks for them. `search` looks into names, slugs, SKUs and barcodes; the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listVariants(request: { query: ListVariantsQuery }): Promise<{ data: Reply<Variant[]>; pagination: Pagination }>

  /**
   * Create a variant
   *
   * Adds a variant to a product, which from then on is bought, stocked and sold in its variants alone. The slug is made of the names of the product and the variant, with the next free number where that is taken, and never changes. The first prices are logged. Announces `variant.created`, and `product.updated` with the first variant. Refused with 409 where another product or variant has the SKU or the barcode, or another variant of the product the same options; with 422 where the product does not exist, is archived, or has been in stock without variants (STK-13), where its other variants have options of other names, and where the check digit of a barcode is wrong.
   */
  createVariant(request: { body: VariantCreate }): Promise<Reply<Variant>>

  /**
   * Archive a variant
   *
   * Archives the variant: it leaves the lists, its SKU, barcode and options become free, and documents that name it stay readable. A product whose last variant it was is bought and sold itself again, unless its variants have been in stock; then `product.updated` is announced. Announces `variant.deleted`. Refused with 409 where it is archived already, or where something of it is still in stock.
   */
  deleteVariant(request: { params: DeleteVariantParams }): Promise<void>

  /**
   * Get a variant
   *
   * One variant of the tenant that `X-Tenant-ID` names, to whom and with what as in the list; by `catalog:view` archived ones too, so that old documents keep their reader. Changes nothing.
   */
  getVariant(request: { params: GetVariantParams }): Promise<Reply<Variant>>

  /**
   * Update some fields of a variant
   *
   * Merges the body into the variant (RFC 7396): a field left out stays, a null clears, options are replaced as a whole, and the slug stays with another name. Changed prices are logged with `price_change_reason`. Announces `variant.updated` where anything changed, and `product.price_changed` where a price did. Refused as replacing is.
   */
  updateVariant(request: { params: UpdateVariantParams; body: VariantUpdate }): Promise<Reply<Variant>>

  /**
   * Replace a variant
   *
   * Sets every field; what is left out returns to its default, except the product, the slug, and prices that the caller may not see: they stay. Changed prices are logged. Announces `variant.updated` where anything changed, and `product.price_changed` where a price did. Refused as creating is, and with 422 where the variant is archived.
   */
  replaceVariant(request: { params: ReplaceVariantParams; body: VariantReplacement }): Promise<Reply<Variant>>

  /**
   * Restore an archived variant
   *
   * Puts an archived variant back into the lists; where it is the only one, its product is bought and sold in variants again, and `product.updated` is announced. Announces `variant.restored`. Refused with 409 where it is not archived, its product is, or its SKU, barcode or options are in use meanwhile; with 422 where the other variants have other options by now, or the product has been in stock by itself.
   */
  restoreVariant(request: { params: RestoreVariantParams }): Promise<Reply<Variant>>
}
