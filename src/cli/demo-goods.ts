import type { components } from '@daftar/sdk'
import { countries, table } from './demo-company.ts'

type Schemas = components['schemas']

interface SupplierRow {
  supplier_id: number
  company_name: string
  contact_name: string
  contact_title: string
  address: string
  city: string
  region: string | null
  postal_code: string | null
  country: string
  phone: string
  fax: string | null
}

interface CategoryRow {
  category_id: number
  category_name: string
  description: string
}

interface ProductRow {
  product_id: number
  product_name: string
  supplier_id: number
  category_id: number
  quantity_per_unit: string
  unit_price: string
  units_in_stock: number
  units_on_order: number
  reorder_level: number
  discontinued: number
}

interface SoldRow {
  quarter: string
  sold: Record<string, number>
}

/** The one shelf above Northwind's categories, in what its products are counted, and where they lie. */
export const department = { name: 'Food and drink', description: 'Everything that Northwind trades in.' }
export const unit = { name: 'Package', symbol: 'pkg', code: 'PK', kind: 'count', is_whole: true } as const
export const warehouse = { code: 'SEA', name: 'Seattle' }

export const categories = table<CategoryRow>('categories').map(({ category_name: name, description }) => ({
  name,
  description,
}))

const supplierCode = (id: number): string => `SUP-${String(id).padStart(3, '0')}`
const skuOf = (id: number): string => `NW-${String(id).padStart(3, '0')}`

export const suppliers: (Schemas['SupplierCreate'] & { code: string })[] = table<SupplierRow>('suppliers').map(
  (row) => ({
    code: supplierCode(row.supplier_id),
    name: row.company_name,
    contact_name: row.contact_name,
    contact_title: row.contact_title,
    phone: row.phone,
    fax: row.fax,
    address: {
      line1: row.address,
      city: row.city,
      state: row.region,
      postal_code: row.postal_code,
      country: countries[row.country] as string,
    },
  }),
)

/** A product, with what only its place in the data says. */
export interface DemoProduct {
  id: number
  supplier: string
  category: string
  cost: string
  inStock: number
  onOrder: number
  body: Omit<Schemas['ProductCreate'], 'unit_id'>
}

export const products: DemoProduct[] = table<ProductRow>('products').map((row) => ({
  id: row.product_id,
  supplier: supplierCode(row.supplier_id),
  category: categories[row.category_id - 1]?.name as string,
  cost: costOf(row.unit_price),
  inStock: row.units_in_stock,
  onOrder: row.units_on_order,
  body: {
    sku: skuOf(row.product_id),
    name: row.product_name,
    description: row.quantity_per_unit,
    sale_price: row.unit_price,
    cost_price: costOf(row.unit_price),
    reorder_level: String(row.reorder_level),
    is_active: row.discontinued === 0,
  },
}))

/** Northwind does not say what its goods cost it: three fifths of what it sells them for. */
function costOf(price: string): string {
  const cents = (BigInt(price.replace('.', '')) * 3n) / 5n
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`
}

/** A quarter of Northwind's orders: how much of each product left in it, and its first and last day. */
export interface Quarter {
  name: string
  sold: ReadonlyMap<number, number>
  first: string
  last: string
}

export const quarters: Quarter[] = table<SoldRow>('sold').map(({ quarter, sold }) => ({
  name: quarter,
  sold: new Map(Object.entries(sold).map(([id, quantity]) => [Number(id), quantity])),
  ...daysOf(quarter),
}))

function daysOf(quarter: string) {
  const [year = '', number = ''] = quarter.split('Q')
  const month = Number(number) * 3
  const day = (date: Date) => date.toISOString().slice(0, 10)
  return {
    first: day(new Date(Date.UTC(Number(year), month - 3, 1))),
    last: day(new Date(Date.UTC(Number(year), month, 0))),
  }
}
