import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { about } from '#platform/errors.ts'
import { isId } from '#platform/identifiers.ts'
import type { Columns } from '#platform/spreadsheets/columns.ts'
import { refuseProduct } from './errors.ts'

/** The columns that a sheet of products may set; what a product refers to stands there by its slug. */
export const settable = {
  sku: 'word',
  name: 'word',
  description: 'text',
  barcode: 'text',
  type: 'word',
  tracking: 'word',
  unit: 'word',
  subcategory: 'text',
  brand: 'text',
  quality: 'text',
  currency: 'word',
  cost_price: 'text',
  sale_price: 'text',
  wholesale_price: 'text',
  tax_rate: 'text',
  reorder_level: 'text',
  reorder_quantity: 'text',
  weight_kg: 'text',
  length_cm: 'text',
  width_cm: 'text',
  height_cm: 'text',
  tags: 'list',
  is_active: 'flag',
} as const satisfies Columns

/** Those that an export has besides; an import passes over them. */
export const told = ['slug', 'has_variants', 'archived_at', 'created_at', 'updated_at'] as const

/** Every column of an export, in its order. */
export const exported: readonly string[] = ['id', ...Object.keys(settable), ...told]

const lookUpIn = (table: string): string =>
  `SELECT id, slug FROM ${table} WHERE tenant_id = $1 AND (slug = ANY ($2) OR id = ANY ($3::uuid[]))`

export const referring = {
  unit: { field: 'unit_id', lookUp: lookUpIn('units'), unknown: refuseProduct.unknownUnit },
  subcategory: {
    field: 'subcategory_id',
    lookUp: lookUpIn('subcategories'),
    unknown: refuseProduct.unknownSubcategory,
  },
  brand: { field: 'brand_id', lookUp: lookUpIn('brands'), unknown: refuseProduct.unknownBrand },
  quality: { field: 'quality_id', lookUp: lookUpIn('qualities'), unknown: refuseProduct.unknownQuality },
} as const
const columns = Object.keys(referring) as (keyof typeof referring)[]

export type Fields = Record<string, unknown>

interface Place {
  id: string
  slug: string
}

/** Of each column that refers to something, what its texts mean, be they slugs or ids. */
export type Places = Map<string, Map<string, Place>>

/** What the texts of some rows refer to, in a statement for each column. */
export async function placesOf(texts: (column: keyof typeof referring) => readonly unknown[]): Promise<Places> {
  const places: Places = new Map()
  for (const column of columns) {
    const said = [...new Set(texts(column))].filter((text): text is string => typeof text === 'string')
    const rows =
      said.length === 0
        ? []
        : await database.query<Place>(referring[column].lookUp, [tenantId(), said, said.filter(isId)])
    places.set(column, new Map(rows.flatMap((row) => [row.slug, row.id].map((text) => [text, row]))))
  }
  return places
}

/** A record of a sheet as the fields of a product; a text that refers to nothing is refused under its column. */
export function fieldsOf(record: Fields, places: Places): Fields {
  const fields: Fields = { ...record }
  for (const column of columns) {
    if (!(column in record)) continue
    const { field, unknown } = referring[column]
    const text = record[column] as string | null
    delete fields[column]
    fields[field] = text === null ? null : places.get(column)?.get(text)?.id
    if (fields[field] === undefined) throw about(column, unknown({ [field]: text }))
  }
  return fields
}

/** The columns of a sheet that a product's references are written in. */
export const textsOf = (product: Fields, places: Places): Fields => ({
  ...product,
  ...Object.fromEntries(
    columns.map((column) => [column, places.get(column)?.get(String(product[referring[column].field]))?.slug ?? null]),
  ),
})

/** The column of a sheet that a field of a product stands in. */
export const columnOf = (field: string): string => columns.find((column) => referring[column].field === field) ?? field
