import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'
import { refusal } from '../support/refusal.ts'

const daftar = await harness()
const northwind = await company(daftar)
const { client, tenantId } = northwind.founder
const { currency } = await client.settings.update({ currency: 'CAD', country: 'CA', timezone: 'America/Vancouver' })

const word = (of: string) => `${of} ${randomUUID().slice(0, 8)}`
const piece = await client.units.create({ name: word('Piece'), symbol: 'pc', kind: 'count', is_whole: true })
const kilogram = await client.units.create({ name: word('Kilogram'), symbol: 'kg', kind: 'mass' })
const aProduct = (fields: object = {}) =>
  client.products.create({ name: word('Chai'), sku: randomUUID(), unit_id: piece.id, ...fields })
const aSupplier = (fields: object = {}) => client.suppliers.create({ name: word('Exotic Liquids'), ...fields })
const supplier = await aSupplier({ lead_time_days: 14 })
const other = await aSupplier()
const chai = await aProduct({ cost_price: '18.00', tax_rate: '5' })
const line = (fields: object = {}) => ({ product_id: chai.id, quantity: '10', unit_cost: '18.00', ...fields })
const anOrder = (fields: object = {}) =>
  client.purchaseOrders.create({ supplier_id: supplier.id, lines: [line()], ...fields })

describe('a purchase order', () => {
  test('serves the shape of older systems: vendor, dates, items with cost and tax', async () => {
    const order = await anOrder({
      order_date: '2025-12-03',
      delivery_date: '2025-12-15',
      lines: [line({ quantity: '50', unit_cost: '50.00', tax_rate: '18' })],
    })
    expect(order).toMatchObject({
      number: expect.stringMatching(/^PO-2025-\d{4}$/),
      status: 'draft',
      supplier_name: supplier.name,
      currency,
      exchange_rate: '1',
      net_amount: '2500.00',
      tax_amount: '450.00',
      total_amount: '2950.00',
      lines: [{ quantity: '50', unit_cost: '50.00', tax_rate: '18', open_quantity: '50', received_quantity: '0' }],
    })
    expect(await client.purchaseOrders.get(order.id)).toEqual(order)
  })

  test('comes to amounts that are exact and rounded line by line', async () => {
    const kilo = await aProduct({ unit_id: kilogram.id })
    const order = await anOrder({
      lines: [
        line({ product_id: kilo.id, quantity: '0.333333', unit_cost: '9.999999', tax_rate: '7.5' }),
        line({ quantity: '3', unit_cost: '33.335', discount_percent: '12.5', tax_rate: '20' }),
      ],
    })
    // 3.333329666667 → 3.33; 3 × 33.335 × 0.875 = 87.504375 → 87.50
    expect(order.lines.map(({ net_amount, tax_amount }) => [net_amount, tax_amount])).toEqual([
      ['3.33', '0.25'],
      ['87.50', '17.50'],
    ])
    expect(order).toMatchObject({ net_amount: '90.83', tax_amount: '17.75', total_amount: '108.58' })
    // 100.005 → 100.01, less 87.50
    expect(order.discount_amount).toBe('12.51')
    const yen = await anOrder({ currency: 'JPY', exchange_rate: '0.0091', lines: [line({ unit_cost: '33.35' })] })
    expect(yen).toMatchObject({ net_amount: '334', tax_amount: '17', total_amount: '351' })
  })

  test('is expected by the lead time of its supplier, unless it says otherwise', async () => {
    expect(await anOrder({ order_date: '2026-02-20' })).toMatchObject({ delivery_date: '2026-03-06' })
    expect(await anOrder({ order_date: '2026-02-20', delivery_date: null })).toMatchObject({ delivery_date: null })
    expect(await refusal(anOrder({ order_date: '2026-02-20', delivery_date: '2026-02-19' }))).toMatchObject({
      code: 'purchase_order.delivery_before_order',
      fields: ['delivery_date'],
    })
  })

  test('takes the price of the list for its quantity and day, and the cost of the product where there is none', async () => {
    const product = await aProduct({ cost_price: '20.00' })
    const from = await aSupplier()
    const price = (fields: object) =>
      client.supplierPrices.create(from.id, { product_id: product.id, price: '17', supplier_sku: 'EL-1', ...fields })
    await price({ minimum_quantity: '10', valid_from: '2026-01-01', price: '16' })
    await price({ minimum_quantity: '10', valid_from: '2026-02-01', price: '15.123456' })
    await price({ minimum_quantity: '10', valid_from: '2026-03-01', valid_to: '2026-03-31', price: '14' })
    await price({ minimum_quantity: '100', price: '12' })
    await price({ price: '1', currency: 'GBP' })
    const costOf = async (quantity: string, order_date: string) =>
      (
        await client.purchaseOrders.create({
          supplier_id: from.id,
          order_date,
          lines: [{ product_id: product.id, quantity }],
        })
      ).lines[0]?.unit_cost
    expect(await costOf('9', '2026-03-05')).toBe('20.00')
    expect(await costOf('10', '2026-01-31')).toBe('16')
    expect(await costOf('99', '2026-02-01')).toBe('15.123456')
    expect(await costOf('10', '2026-03-31')).toBe('14')
    expect(await costOf('10', '2026-04-01')).toBe('15.123456')
    expect(await costOf('100', '2026-03-05')).toBe('12')
  })

  test.each([
    [
      'a supplier who takes none',
      async () => ({ supplier_id: (await aSupplier({ is_active: false })).id }),
      'supplier_id',
    ],
    ['an unknown supplier', async () => ({ supplier_id: randomUUID() }), 'supplier_id'],
    ['an unknown product', async () => ({ lines: [line(), line({ product_id: randomUUID() })] }), 'lines.1.product_id'],
    ['a fraction of a whole unit', async () => ({ lines: [line({ quantity: '1.5' })] }), 'lines.0.quantity'],
    [
      'no known price',
      async () => ({ lines: [{ product_id: (await aProduct()).id, quantity: '1' }] }),
      'lines.0.unit_cost',
    ],
    ['an unknown owner', async () => ({ owner_id: randomUUID() }), 'owner_id'],
    ['an unknown branch', async () => ({ branch_id: randomUUID() }), 'branch_id'],
    ['an unknown currency', async () => ({ currency: 'XXY' }), 'currency'],
    ['a rate of its own currency', async () => ({ exchange_rate: '1.1' }), 'exchange_rate'],
    ['half a discount', async () => ({ payment_terms: { discount_days: 5 } }), 'payment_terms'],
    [
      'a discount beyond the day on which it is due',
      async () => ({ payment_terms: { net_days: 9, discount_days: 10, discount_percent: '2' } }),
      'payment_terms',
    ],
  ])('is refused for %s, by name', async (_, fields, field) => {
    expect(await refusal(anOrder(await fields()))).toMatchObject({ status: 422, fields: [field] })
  })

  test.each(['0', '-1', '0.0000001', '1e3', ''])(
    'is refused the quantity %j as no quantity at all',
    async (quantity) => {
      expect(await refusal(anOrder({ lines: [line({ quantity })] }))).toMatchObject({
        status: 400,
        fields: ['lines.0.quantity'],
      })
    },
  )

  test('is numbered without gaps, also where many come at once', async () => {
    const order_date = '2031-01-01'
    const made = await Promise.all(Array.from({ length: 12 }, () => anOrder({ order_date })))
    expect(made.map(({ number }) => number).sort()).toEqual(
      Array.from({ length: 12 }, (_, at) => `PO-2031-${(at + 1).toString().padStart(4, '0')}`),
    )
  })

  test('is written anew as a draft, and keeps the prices of lines that nobody speaks of', async () => {
    const { id } = await anOrder({ lines: [line({ unit_cost: '7.77' }), line()] })
    expect(await client.purchaseOrders.update(id, { notes: 'Ring twice' })).toMatchObject({
      notes: 'Ring twice',
      lines: [{ unit_cost: '7.77' }, { unit_cost: '18.00' }],
    })
    const changed = await client.purchaseOrders.update(id, { lines: [line({ quantity: '2' })] })
    expect(changed).toMatchObject({ net_amount: '36.00', tax_amount: '1.80', notes: 'Ring twice' })
    expect(changed.lines).toHaveLength(1)
    const abroad = await client.purchaseOrders.update(id, { currency: 'JPY', exchange_rate: null })
    expect(abroad).toMatchObject({ currency: 'JPY', exchange_rate: null, net_amount: '36', tax_amount: '2' })
  })

  test('once approved keeps what was approved', async () => {
    const { id } = await anOrder()
    await client.purchaseOrders.approve(id)
    for (const body of [{ lines: [line()] }, { supplier_id: supplier.id }, { currency: 'EUR' }])
      expect(await refusal(client.purchaseOrders.update(id, body))).toMatchObject({
        status: 422,
        code: 'purchase_order.approved',
        fields: Object.keys(body),
      })
    expect(await client.purchaseOrders.update(id, { supplier_reference: 'EL-77' })).toMatchObject({
      supplier_reference: 'EL-77',
      status: 'approved',
    })
    expect(await refusal(client.purchaseOrders.delete(id))).toMatchObject({
      status: 409,
      code: 'purchase_order.cannot_delete',
    })
    expect(await refusal(client.purchaseOrders.approve(id))).toMatchObject({ status: 409 })
  })

  test('PLT-11 a stale If-Match is refused, also where only its lines have changed', async () => {
    const { id } = await anOrder()
    const { ask } = northwind.owner
    const path = `/purchasing/orders/${id}`
    const { headers } = await ask('GET', path)
    const tag = headers.get('etag') as string
    expect((await ask('PATCH', path, { lines: [line({ quantity: '3' })] }, { 'if-match': tag })).status).toBe(200)
    expect((await ask('PATCH', path, { notes: 'x' }, { 'if-match': tag })).status).toBe(412)
    expect((await ask('DELETE', path, undefined, { 'if-match': tag })).status).toBe(412)
  })

  test('PLT-11 stays as it is where its lines are said again, as a requisition does', async () => {
    const said = { lines: [line({ discount_percent: '2.5', tax_rate: '5' }), line({ quantity: '3' })] }
    const order = await anOrder(said)
    expect(await client.purchaseOrders.update(order.id, said)).toEqual(order)
    const others = await client.purchaseOrders.update(order.id, { lines: [...said.lines].reverse() })
    expect(others.lines.map(({ quantity, position }) => [quantity, position])).toEqual([
      ['3', 0],
      ['10', 1],
    ])
    const asked = { lines: [{ product_id: chai.id, quantity: '24', supplier_id: supplier.id }] }
    const requisition = await client.requisitions.create(asked)
    expect(await client.requisitions.update(requisition.id, asked)).toEqual(requisition)
    const fewer = await client.requisitions.update(requisition.id, { lines: [{ product_id: chai.id, quantity: '24' }] })
    expect(fewer.updated_at > requisition.updated_at).toBe(true)
  })

  test('PUR-03 cannot be given a status, not even in the database', async () => {
    const { id } = await anOrder()
    expect(await refusal(client.purchaseOrders.update(id, { status: 'closed' } as object))).toMatchObject({
      status: 400,
    })
    await daftar.sql(`UPDATE purchase_orders SET status = 'closed' WHERE id = $1`, [id])
    expect(await client.purchaseOrders.get(id)).toMatchObject({ status: 'draft' })
  })

  test('of which nothing has arrived is cancelled as a whole, for good', async () => {
    for (const approved of [false, true]) {
      const { id } = await anOrder()
      if (approved) await client.purchaseOrders.approve(id)
      expect(await client.purchaseOrders.cancel(id, { reason: 'The harvest failed.' })).toMatchObject({
        status: 'cancelled',
        cancel_reason: 'The harvest failed.',
        cancelled_by: northwind.founder.userId,
        lines: [{ cancelled_quantity: '10', open_quantity: '0' }],
      })
      expect(await refusal(client.purchaseOrders.cancel(id, { reason: 'Again' }))).toMatchObject({ status: 409 })
      expect(await refusal(client.purchaseOrders.approve(id))).toMatchObject({ status: 409 })
      expect(await refusal(client.purchaseOrders.update(id, { notes: 'x' }))).toMatchObject({
        code: 'purchase_order.settled',
      })
    }
  })

  test('is found by status, supplier, product, days, total, and words of its supplier', async () => {
    const from = await aSupplier({ name: `Zyzzogeton ${randomUUID().slice(0, 6)}` })
    const product = await aProduct()
    const order = await client.purchaseOrders.create({
      supplier_id: from.id,
      order_date: '2030-05-05',
      supplier_reference: 'ZY-77',
      lines: [line({ product_id: product.id, unit_cost: '77' })],
    })
    for (const query of [
      { supplier_id: from.id },
      { product_id: product.id },
      { number: order.number },
      { supplier_reference: 'ZY-77' },
      { search: from.name },
      { order_date__gte: '2030-05-05', order_date__lte: '2030-05-05' },
      { supplier_id: from.id, status: ['draft', 'approved'] as const, total_amount__gte: '770' },
    ])
      expect((await client.purchaseOrders.list(query as object)).data.map(({ id }) => id)).toEqual([order.id])
    const nothing = await client.purchaseOrders.list({ supplier_id: from.id, status: ['approved'] })
    expect(nothing.data).toEqual([])
  })

  test('PLT-16 leaves a trace of its status', async () => {
    const { id } = await anOrder()
    await client.purchaseOrders.approve(id)
    const found = await daftar.sql<{ changes: { status?: string[] } }>(
      `SELECT changes FROM audit_log WHERE tenant_id = $1 AND entity_id = $2 AND changes ? 'status' ORDER BY at`,
      [tenantId, id],
    )
    expect(found.map(({ changes }) => changes.status)).toEqual([
      [null, 'draft'],
      ['draft', 'approved'],
    ])
  })
})

describe('PUR-09 nobody approves more than the own limit', () => {
  const limits = (approval_limits: object[], default_approval_limit: string | null = null) =>
    client.purchasing.replaceConfig({ default_approval_limit, approval_limits } as object)
  const approve = async (who: { ask: typeof northwind.owner.ask }, unit_cost: string, fields: object = {}) => {
    const { id } = await anOrder({ lines: [line({ quantity: '1', unit_cost, tax_rate: '0' })], ...fields })
    const { status, code } = await who.ask('POST', `/purchasing/orders/${id}/approve`)
    return status === 200 ? status : code
  }

  test('an own order least of all, up to the cent, in the currency of the company and with tax', async () => {
    await limits([{ user_id: northwind.founder.userId, limit: '100.00' }])
    expect(await approve(northwind.owner, '100')).toBe(200)
    expect(await approve(northwind.owner, '100.01')).toBe('purchase_order.over_limit')
    expect(await approve(northwind.owner, '66.67', { currency: 'GBP', exchange_rate: '1.5' })).toBe(
      'purchase_order.over_limit',
    )
    expect(await approve(northwind.owner, '66.66', { currency: 'GBP', exchange_rate: '1.5' })).toBe(200)
    const abroad = await anOrder({
      currency: 'JPY',
      exchange_rate: '0.0091234567',
      lines: [line({ unit_cost: '2000' })],
    })
    expect(await refusal(client.purchaseOrders.approve(abroad.id))).toMatchObject({
      code: 'purchase_order.over_limit',
      context: { total: '191.59', currency: 'CAD', limit: '100.00' },
    })
    await limits([])
    expect(await approve(northwind.owner, '1000000')).toBe(200)
  })

  test('that of the user stands before those of the roles, the widest of these before the default', async () => {
    const { key, id: role } = await northwind.role({ permissions: ['purchasing:approve', 'purchasing:view'] })
    const other = await northwind.role({ permissions: ['purchasing:approve'] })
    const [one, two, plain] = [
      await northwind.hire(role),
      await northwind.hire(role, other.id),
      await northwind.holder(['purchasing:approve']),
    ]
    await limits(
      [
        { user_id: one.id, limit: '50' },
        { role: key, limit: '100' },
        { role: other.key, limit: '200' },
      ],
      '10',
    )
    for (const [who, most] of [
      [one, '50'],
      [two, '200'],
      [plain, '10'],
    ] as const) {
      expect(await approve(who, most)).toBe(200)
      expect(await approve(who, `${most}.01`)).toBe('purchase_order.over_limit')
    }
    await limits([{ role: other.key, limit: null }], '0')
    expect(await approve(two, '999999')).toBe(200)
    await limits([])
  })

  test.each([
    [{ role: 'nobody', limit: '1' }, 'purchasing_config.unknown_role'],
    [{ user_id: randomUUID(), limit: '1' }, 'purchasing_config.unknown_user'],
    [{ limit: '1' }, 'purchasing_config.limit_of_one'],
    [{ role: 'owner', user_id: randomUUID(), limit: '1' }, 'purchasing_config.limit_of_one'],
  ])('%j is no limit', async (limit, code) => {
    expect(await refusal(limits([limit]))).toMatchObject({ status: 422, code })
  })

  test('and whoever approves may not set limits without another permission', async () => {
    const buyer = await northwind.holder(['purchasing:approve', 'purchasing:view'])
    expect((await buyer.ask('PUT', '/purchasing/config', {})).status).toBe(403)
    expect(await client.purchasing.getConfig()).toMatchObject({ approval_limits: [], receipt_tolerance_percent: '0' })
  })
})

describe('an order is approved', () => {
  test('only with an exchange rate, and not below what the supplier delivers', async () => {
    const abroad = await anOrder({ currency: 'GBP' })
    expect(await refusal(client.purchaseOrders.approve(abroad.id))).toMatchObject({
      code: 'purchase_order.without_rate',
      fields: ['exchange_rate'],
    })
    const from = await aSupplier({ minimum_order: '250.00' })
    const small = await anOrder({ supplier_id: from.id, lines: [line({ quantity: '1', unit_cost: '249.99' })] })
    expect(await refusal(client.purchaseOrders.approve(small.id))).toMatchObject({
      code: 'purchase_order.below_minimum',
      context: { minimum: '250.00', net: '249.99' },
    })
  })

  test('once, also where many approve and cancel it at once', async () => {
    const { id } = await anOrder()
    const done = await Promise.allSettled(
      Array.from({ length: 8 }, (_, at) =>
        at % 2 ? client.purchaseOrders.approve(id) : client.purchaseOrders.cancel(id, { reason: 'No' }),
      ),
    )
    const order = await client.purchaseOrders.get(id)
    expect(order.status).toBe('cancelled')
    expect(done.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(2)
  })
})

describe('a requisition', () => {
  const aRequisition = (fields: object = {}) =>
    client.requisitions.create({
      lines: [{ product_id: chai.id, quantity: '24', supplier_id: supplier.id }],
      ...fields,
    })
  const approved = async (fields: object = {}) => client.requisitions.approve((await aRequisition(fields)).id)

  test('becomes orders by supplier, at the prices of their lists', async () => {
    const tea = await aProduct({ cost_price: '5.00' })
    await client.supplierPrices.create(other.id, { product_id: tea.id, price: '4.50', supplier_sku: 'OT-9' })
    const { id, number } = await approved({
      needed_by: '2099-01-31',
      lines: [
        { product_id: chai.id, quantity: '24', supplier_id: supplier.id },
        { product_id: tea.id, quantity: '6', supplier_id: other.id, needed_by: '2099-01-15' },
        { product_id: tea.id, quantity: '2', supplier_id: supplier.id },
      ],
    })
    expect(number).toMatch(/^REQ-\d{4}-\d{4}$/)
    const ordered = await client.requisitions.order(id)
    expect(ordered).toMatchObject({ status: 'ordered', ordered_at: expect.any(String) })
    const [first, second, third] = ordered.lines.map(({ order_id }) => order_id as string)
    expect(third).toBe(first)
    expect(second).not.toBe(first)
    expect(await client.purchaseOrders.get(first as string)).toMatchObject({
      status: 'draft',
      supplier_id: supplier.id,
      delivery_date: '2099-01-31',
      lines: [
        { product_id: chai.id, quantity: '24', unit_cost: '18.00' },
        { product_id: tea.id, quantity: '2', unit_cost: '5.00' },
      ],
    })
    expect(await client.purchaseOrders.get(second as string)).toMatchObject({
      delivery_date: '2099-01-15',
      lines: [{ unit_cost: '4.50', supplier_sku: 'OT-9' }],
    })
    expect(await refusal(client.requisitions.order(id))).toMatchObject({ code: 'requisition.cannot_order' })
    expect(await refusal(client.requisitions.delete(id))).toMatchObject({ code: 'requisition.cannot_delete' })
    expect(await refusal(client.purchaseOrders.delete(first as string))).toMatchObject({
      code: 'purchase_order.of_requisition',
    })
  })

  test('is refused as a whole where a line has no supplier or no price, by name', async () => {
    const free = await aProduct()
    const before = await daftar.sql('SELECT id FROM purchase_orders WHERE tenant_id = $1', [tenantId])
    const nobody = await approved({
      lines: [
        { product_id: chai.id, quantity: '1', supplier_id: supplier.id },
        { product_id: free.id, quantity: '1' },
      ],
    })
    expect(await refusal(client.requisitions.order(nobody.id))).toMatchObject({
      status: 422,
      code: 'requisition.without_supplier',
      fields: ['lines.1.supplier_id'],
      context: { name: free.name },
    })
    const unpriced = await approved({
      lines: [
        { product_id: chai.id, quantity: '1', supplier_id: supplier.id },
        { product_id: free.id, quantity: '1', supplier_id: other.id },
      ],
    })
    expect(await refusal(client.requisitions.order(unpriced.id))).toMatchObject({
      code: 'purchase_order.without_price',
      context: { name: free.name },
    })
    expect(await client.requisitions.get(unpriced.id)).toMatchObject({ status: 'approved' })
    expect(await daftar.sql('SELECT id FROM purchase_orders WHERE tenant_id = $1', [tenantId])).toHaveLength(
      before.length,
    )
  })

  test('is ordered once, also where many order it at once', async () => {
    const { id } = await approved()
    const done = await Promise.allSettled(Array.from({ length: 6 }, () => client.requisitions.order(id)))
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('that was rejected is submitted anew by a change, and one that is approved is not changed', async () => {
    const { id } = await aRequisition()
    expect(await client.requisitions.reject(id, { reason: 'There is enough.' })).toMatchObject({
      status: 'rejected',
      decision_note: 'There is enough.',
      decided_by: northwind.founder.userId,
    })
    expect(await refusal(client.requisitions.approve(id))).toMatchObject({ status: 409 })
    const again = await client.requisitions.update(id, { lines: [{ product_id: chai.id, quantity: '12' }] })
    expect(again).toMatchObject({ status: 'submitted', decided_at: null, decision_note: null })
    expect(again.lines).toMatchObject([{ quantity: '12', supplier_id: null }])
    await client.requisitions.approve(id)
    expect(await refusal(client.requisitions.update(id, { notes: 'x' }))).toMatchObject({ code: 'requisition.decided' })
    await client.requisitions.delete(id)
    expect(await refusal(client.requisitions.get(id))).toMatchObject({ status: 404 })
  })

  test('is seen by whom the scope of the role reaches', async () => {
    const permissions = ['purchasing:view', 'purchasing:create']
    const [one, two] = [await northwind.holder(permissions, 'own'), await northwind.holder(permissions, 'own')]
    const body = { lines: [{ product_id: chai.id, quantity: '1' }] }
    const { data } = await one.ask<{ id: string; owner_id: string }>('POST', '/purchasing/requisitions', body)
    expect(data.owner_id).toBe(one.id)
    expect((await one.ask('GET', `/purchasing/requisitions/${data.id}`)).status).toBe(200)
    expect((await two.ask('GET', `/purchasing/requisitions/${data.id}`)).status).toBe(404)
    expect((await two.ask<unknown[]>('GET', '/purchasing/requisitions')).data).toEqual([])
  })
})

describe('a price of a supplier', () => {
  test('stands once for a product, currency, quantity and beginning', async () => {
    const product = await aProduct()
    const body = { product_id: product.id, price: '4.5' }
    const made = await client.supplierPrices.create(supplier.id, body)
    expect(made).toMatchObject({ price: '4.5', currency, minimum_quantity: '0', valid_from: null })
    expect(await refusal(client.supplierPrices.create(supplier.id, body))).toMatchObject({
      status: 409,
      code: 'supplier_price.taken',
    })
    const replaced = await client.supplierPrices.replace(supplier.id, made.id, {
      ...body,
      price: '5',
      valid_from: '2026-01-01',
      valid_to: '2026-06-30',
    })
    expect(replaced).toMatchObject({ price: '5', valid_to: '2026-06-30' })
    const on = async (valid_on: string) =>
      (await client.supplierPrices.list(supplier.id, { product_id: product.id, valid_on })).data.length
    expect([await on('2025-12-31'), await on('2026-01-01'), await on('2026-06-30'), await on('2026-07-01')]).toEqual([
      0, 1, 1, 0,
    ])
    const elsewhere = await aSupplier()
    expect(await refusal(client.supplierPrices.replace(elsewhere.id, made.id, body))).toMatchObject({ status: 404 })
    expect(await refusal(client.supplierPrices.delete(elsewhere.id, made.id))).toMatchObject({ status: 404 })
    await client.supplierPrices.delete(supplier.id, made.id)
    expect(await on('2026-01-01')).toBe(0)
  })

  test('cannot end before it begins, and is of goods that exist', async () => {
    const price = (fields: object) =>
      refusal(client.supplierPrices.create(supplier.id, { product_id: chai.id, price: '1', ...fields }))
    expect(await price({ valid_from: '2026-02-01', valid_to: '2026-01-31' })).toMatchObject({ fields: ['valid_to'] })
    expect(await price({ product_id: randomUUID() })).toMatchObject({ status: 422, fields: ['product_id'] })
    expect(await price({ variant_id: randomUUID() })).toMatchObject({ status: 422, fields: ['variant_id'] })
    expect(await price({ currency: 'XXY' })).toMatchObject({ status: 422, fields: ['currency'] })
  })
})
