import { ConflictError, type components, type Daftar } from '@daftar/sdk'
import { categories, department, products, type Quarter, quarters, suppliers, unit, warehouse } from './demo-goods.ts'
import type { Progress } from './progress.ts'

type Schemas = components['schemas']

/** What the goods of the company are called by, once they are there. */
interface Goods {
  warehouse: string
  suppliers: ReadonlyMap<string, string>
  products: ReadonlyMap<number, string>
}

/**
 * Makes what is missing of what Northwind trades in: suppliers, products and their opening stock, and two years of orders that
 * replenish what it sold. Where all of it was made once nothing is, whatever became of it.
 */
export async function makeTrade(client: Daftar, progress: Progress): Promise<void> {
  const last = await orderCalled(client, lastReference)
  if (last && last.status !== 'draft') return
  progress.step('Filling the shelves of the demo company')
  const goods = {
    warehouse: await aWarehouse(client),
    suppliers: await addSuppliers(client),
    products: new Map<number, string>(),
  }
  goods.products = await addProducts(client, goods.suppliers)
  await openStock(client, goods)
  const known = await ordersByReference(client)
  for (const half of halves) {
    progress.step(`Trading from ${half.first} on`)
    if (half !== halves[0]) await replenish(client, goods, half, known)
    for (const quarter of half.quarters) await sell(client, goods, quarter)
  }
  await orderWhatIsOnOrder(client, goods)
}

async function aWarehouse(client: Daftar): Promise<string> {
  for await (const { code, id } of client.warehouses.list({ per_page: 100 })) if (code === warehouse.code) return id
  return (await client.warehouses.create(warehouse)).id
}

async function addSuppliers(client: Daftar): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  for (const status of ['active', 'archived'] as const)
    for await (const { code, id } of client.suppliers.list({ status, per_page: 100 })) known.set(code ?? id, id)
  await several(suppliers, async (supplier) => {
    if (!known.has(supplier.code)) known.set(supplier.code, (await client.suppliers.create(supplier)).id)
  })
  return known
}

async function addProducts(client: Daftar, bought: ReadonlyMap<string, string>): Promise<Map<number, string>> {
  const unit_id = await aUnit(client)
  const shelves = await addShelves(client)
  const known = new Map<string, string>()
  for await (const { sku, id } of client.products.list({ per_page: 100 })) known.set(sku, id)
  const made = new Map<number, string>()
  await several(products, async ({ id, supplier, category, cost, body }) => {
    const subcategory_id = shelves.get(category) as string
    const product_id = known.get(body.sku) ?? (await client.products.create({ ...body, unit_id, subcategory_id })).id
    made.set(id, product_id)
    await unlessThere(client.supplierPrices.create(bought.get(supplier) as string, { product_id, price: cost }))
  })
  return made
}

async function aUnit(client: Daftar): Promise<string> {
  const { data } = await client.units.list({ name: unit.name })
  return data[0]?.id ?? (await client.units.create(unit)).id
}

/** Northwind sorts in one step: each of its categories has one part. */
async function addShelves(client: Daftar): Promise<Map<string, string>> {
  const { data } = await client.departments.list({ name: department.name })
  const department_id = data[0]?.id ?? (await client.departments.create(department)).id
  const shelves = new Map<string, string>()
  for (const { name, description } of categories) {
    const { data: known } = await client.categories.list({ department_id, name })
    const category_id = known[0]?.id ?? (await client.categories.create({ department_id, name, description })).id
    const { data: parts } = await client.subcategories.list({ category_id, name })
    shelves.set(name, parts[0]?.id ?? (await client.subcategories.create({ category_id, name })).id)
  }
  return shelves
}

/** Half a year of Northwind's orders: so often it orders what it is going to sell. */
interface Half {
  first: string
  quarters: Quarter[]
  sold: ReadonlyMap<number, number>
}

const halves: Half[] = quarters.flatMap((quarter, at) => {
  if (at % 2 === 1) return []
  const both = quarters.slice(at, at + 2)
  const sold = new Map<number, number>()
  for (const one of both) for (const [id, quantity] of one.sold) sold.set(id, (sold.get(id) ?? 0) + quantity)
  return [{ first: quarter.first, quarters: both, sold }]
})

const opening = 'Opening stock'

/** What is left at the end, and what is sold in the first half-year. */
async function openStock(client: Daftar, goods: Goods): Promise<void> {
  const [first] = halves as [Half]
  for await (const { reference, status, id } of client.stockEntries.list({ kind: ['opening'], per_page: 100 })) {
    if (reference !== opening) continue
    if (status === 'draft') await client.stockEntries.submit(id)
    return
  }
  const lines = products.flatMap(({ id, cost, inStock }) => {
    const quantity = inStock + (first.sold.get(id) ?? 0)
    return quantity > 0
      ? [{ product_id: goods.products.get(id) as string, quantity: String(quantity), unit_cost: cost }]
      : []
  })
  const { id } = await client.stockEntries.create({
    kind: 'opening',
    occurred_at: `${first.first}T06:00:00Z`,
    warehouse_id: goods.warehouse,
    reference: opening,
    lines,
  })
  await client.stockEntries.submit(id)
}

/** An order to each supplier for what is going to be sold, received, billed and, but for the last ones, paid. */
async function replenish(
  client: Daftar,
  goods: Goods,
  { first, sold }: Half,
  known: ReadonlyMap<string, Schemas['PurchaseOrder']>,
): Promise<void> {
  const isPaid = first !== halves.at(-1)?.first
  await several(suppliers, async ({ code }) => {
    const wanted = products.filter(({ supplier, id }) => supplier === code && sold.has(id))
    if (wanted.length === 0) return
    const supplier_reference = `${code} ${first}`
    const order =
      known.get(supplier_reference) ??
      (await client.purchaseOrders.create({
        supplier_id: goods.suppliers.get(code) as string,
        supplier_reference,
        order_date: daysBefore(first, 21),
        delivery_date: first,
        lines: wanted.map(({ id }) => ({
          product_id: goods.products.get(id) as string,
          quantity: String(sold.get(id)),
        })),
      }))
    await complete(client, order, { warehouse_id: goods.warehouse, day: first, isPaid })
  })
}

/** Brings an order from where it stands to where it belongs; one that somebody cancelled stays so. */
async function complete(
  client: Daftar,
  { id, status, supplier_reference }: Schemas['PurchaseOrder'],
  { warehouse_id, day, isPaid }: { warehouse_id: string; day: string; isPaid: boolean },
): Promise<void> {
  if (status === 'cancelled' || status === 'closed') return
  if (status === 'draft') await client.purchaseOrders.approve(id)
  if (status === 'draft' || status === 'approved')
    await client.purchaseOrders.receive(id, { warehouse_id, received_at: `${day}T16:00:00Z` })
  const bill =
    status === 'billed'
      ? (await client.bills.list({ order_id: id })).data[0]
      : await client.purchaseOrders.bill(id, { supplier_bill_number: `${supplier_reference} A`, bill_date: day })
  if (isPaid && bill) await client.bills.pay(bill.id, { paid_on: bill.due_date })
}

async function ordersByReference(client: Daftar): Promise<Map<string, Schemas['PurchaseOrder']>> {
  const known = new Map<string, Schemas['PurchaseOrder']>()
  for await (const order of client.purchaseOrders.list({ per_page: 100 }))
    if (order.supplier_reference !== null) known.set(order.supplier_reference, order)
  return known
}

async function sell(client: Daftar, goods: Goods, { name, sold, last }: Quarter): Promise<void> {
  const notes = `Sold in ${name}`
  for await (const movement of client.stockMovements.list({ kind: 'issue', per_page: 100 }))
    if (movement.notes === notes) return
  await client.stockMovements.create({
    kind: 'issue',
    warehouse_id: goods.warehouse,
    occurred_at: `${last}T20:00:00Z`,
    notes,
    lines: [...sold].map(([id, quantity]) => ({
      product_id: goods.products.get(id) as string,
      quantity: String(quantity),
    })),
  })
}

const onOrder = (code: string): string => `${code} on order`
const open = suppliers.filter(({ code }) => products.some((one) => one.supplier === code && one.onOrder > 0))
/** Of what is made last: where it is there, everything was. */
const lastReference = onOrder(open.at(-1)?.code ?? '')

/** What the data has on order: approved, and still to come. One after the other, since the last one stands for all. */
async function orderWhatIsOnOrder(client: Daftar, goods: Goods): Promise<void> {
  for (const { code } of open) {
    const lines = products
      .filter((one) => one.supplier === code && one.onOrder > 0)
      .map(({ id, onOrder: quantity }) => ({
        product_id: goods.products.get(id) as string,
        quantity: String(quantity),
      }))
    const order =
      (await orderCalled(client, onOrder(code))) ??
      (await client.purchaseOrders.create({
        supplier_id: goods.suppliers.get(code) as string,
        supplier_reference: onOrder(code),
        order_date: '1998-05-06',
        delivery_date: '1998-05-27',
        lines,
      }))
    if (order.status === 'draft') await client.purchaseOrders.approve(order.id)
  }
}

async function orderCalled(client: Daftar, supplier_reference: string): Promise<Schemas['PurchaseOrder'] | undefined> {
  return (await client.purchaseOrders.list({ supplier_reference })).data[0]
}

function daysBefore(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() - days)
  return at.toISOString().slice(0, 10)
}

/** What was made before, by a start that was interrupted, is there already. */
async function unlessThere(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof ConflictError)) throw error
  })
}

/** A few at a time, so that one waits for the server while another is answered. */
async function several<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const takeOneAfterTheOther = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await work(next)
  }
  await Promise.all([1, 2, 3, 4].map(takeOneAfterTheOther))
}
