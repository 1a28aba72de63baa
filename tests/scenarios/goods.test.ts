import { expect, test } from 'vitest'
import { harness } from '../support/harness.ts'

const daftar = await harness()
const owner = await daftar.tenant()
const { client } = owner
await client.settings.update({ currency: 'USD' })

// The whole life of some boxes of tea, to the cent: asked for, approved, ordered, received in two parts, billed, paid, moved,
// counted, valued on every day.
test('goods come in, lie, move and leave, and the figures agree on every day', async () => {
  const unit = await client.units.create({ name: 'Box', symbol: 'box', kind: 'count', is_whole: true })
  const chai = await client.products.create({
    sku: 'NW-001',
    name: 'Chai',
    unit_id: unit.id,
    sale_price: '18.00',
    cost_price: '12.00',
    reorder_level: '25',
    reorder_quantity: '50',
  })
  const main = await client.warehouses.create({ code: 'MAIN', name: 'Main', is_default: true })
  const shop = await client.warehouses.create({ code: 'SHOP', name: 'Pike Place' })
  const { id: supplier_id } = await client.suppliers.create({ name: 'Exotic Liquids', currency: 'USD' })
  await client.supplierPrices.create(supplier_id, { product_id: chai.id, price: '12.60', minimum_quantity: '1' })

  const opening = await client.stockEntries.create({
    kind: 'opening',
    occurred_at: '2026-01-01T08:00:00Z',
    lines: [{ product_id: chai.id, quantity: '20', unit_cost: '12.00' }],
  })
  await client.stockEntries.submit(opening.id)
  const low = await client.inventory.listLowStockProducts()
  expect(low.data.map(({ product_id }) => product_id)).toEqual([chai.id])

  const requisition = await client.requisitions.create({
    lines: [{ product_id: chai.id, quantity: '50', supplier_id }],
  })
  await client.requisitions.approve(requisition.id)
  await client.requisitions.order(requisition.id)
  const { data: drafts } = await client.purchaseOrders.list({ supplier_id })
  expect(drafts).toMatchObject([{ status: 'draft', net_amount: '630.00', lines: [{ unit_cost: '12.60' }] }])
  const order = await client.purchaseOrders.approve(drafts[0]?.id ?? '')
  const order_line_id = order.lines[0]?.id ?? ''

  await client.purchaseOrders.receive(order.id, {
    received_at: '2026-02-01T09:00:00Z',
    lines: [{ order_line_id, accepted_quantity: '30', rejected_quantity: '2', rejection_reason: 'Wet.' }],
  })
  await client.purchaseOrders.receive(order.id, { received_at: '2026-02-10T09:00:00Z' })
  expect(await client.purchaseOrders.get(order.id)).toMatchObject({ status: 'received' })
  const bill = await client.purchaseOrders.bill(order.id, { supplier_bill_number: 'EL-1', bill_date: '2026-02-11' })
  // 48 were accepted: 48 × 12.60.
  expect(bill).toMatchObject({ total_amount: '604.80', status: expect.stringMatching(/open|overdue/) })
  await client.bills.pay(bill.id, { amount: '600.00', paid_on: '2026-02-20' })
  await client.bills.pay(bill.id, { amount: '4.80', paid_on: '2026-02-21' })
  expect(await client.bills.get(bill.id)).toMatchObject({ status: 'paid' })

  await client.stockMovements.create({
    kind: 'issue',
    warehouse_id: main.id,
    occurred_at: '2026-02-05T10:00:00Z',
    reason: 'Sold',
    lines: [{ product_id: chai.id, quantity: '10' }],
  })
  const sent = await client.stockMovements.create({
    kind: 'transfer',
    warehouse_id: main.id,
    to_warehouse_id: shop.id,
    occurred_at: '2026-03-01T10:00:00Z',
    lines: [{ product_id: chai.id, quantity: '8' }],
  })
  await client.stockMovements.receiveTransfer(sent.id, {
    lines: [{ line_id: sent.lines[0]?.id ?? '', quantity: '5' }],
    occurred_at: '2026-03-02T10:00:00Z',
  })
  const counted = await client.stockEntries.create({
    kind: 'stocktake',
    warehouse_id: shop.id,
    lines: [{ product_id: chai.id, counted_quantity: '4' }],
  })
  await client.stockEntries.submit(counted.id)

  const on = async (at: string) => {
    const stock = await client.inventory.getProductStock(chai.id, { at })
    return [stock.quantity_on_hand, stock.stock_value]
  }
  // 20 × 12.00; then 30 × 12.60 beside them; 10 of the mean go; 18 more come.
  expect(await on('2026-01-15T00:00:00Z')).toEqual(['20', '240'])
  expect(await on('2026-02-02T00:00:00Z')).toEqual(['50', '618'])
  expect(await on('2026-02-06T00:00:00Z')).toEqual(['40', '494.4'])
  expect(await on('2026-02-11T00:00:00Z')).toEqual(['58', '721.2'])
  // Ten days later 8 are sent off, 5 of them arrive, 3 are still on their way, and one of the 5 is not to be found.
  const lying = async (in_transit: boolean) => {
    const { data } = await client.stockLevels.list({ product_id: chai.id, in_transit, ordering: ['quantity_on_hand'] })
    return data.map(({ quantity_on_hand }) => quantity_on_hand)
  }
  expect([await lying(false), await lying(true)]).toEqual([['4', '50'], ['3']])
  expect(await client.inventory.verify()).toMatchObject({ is_clean: true, differences: [] })
})
