import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { StockMovementCreate } from '../../generated/inventory/types.ts'
import { aProduct, aVariant } from '../support/goods.ts'
import { harness } from '../support/harness.ts'
import { refusal } from '../support/refusal.ts'

const daftar = await harness()
const northwind = await daftar.tenant()
const { client, tenantId } = northwind

const product = (fields = {}) => aProduct(daftar.sql, tenantId, fields)
const warehouse = async (fields: object = {}) =>
  (await client.warehouses.create({ code: randomUUID().slice(0, 8), name: 'Docks', ...fields })).id

type Line = StockMovementCreate['lines'][number]
type Kind = StockMovementCreate['kind']
const move = (kind: Kind, warehouse_id: string, lines: Line[], rest: Partial<StockMovementCreate> = {}) =>
  client.stockMovements.create({ kind, warehouse_id, lines, ...rest })
const receive = (warehouse_id: string, product_id: string, quantity: string, unit_cost?: string, rest = {}) =>
  move('receipt', warehouse_id, [{ product_id, quantity, unit_cost }], rest)
const issue = (warehouse_id: string, product_id: string, quantity: string, rest = {}) =>
  move('issue', warehouse_id, [{ product_id, quantity }], rest)

/** What lies in a warehouse of a product, past the API. */
async function level(warehouse_id: string, product_id: string) {
  const [row] = await daftar.sql<{ on_hand: string; value: string }>(
    'SELECT trim_scale(sum(on_hand)) AS on_hand, trim_scale(sum(value)) AS value FROM stock_levels WHERE warehouse_id = $1 AND product_id = $2',
    [warehouse_id, product_id],
  )
  return [row?.on_hand, row?.value]
}

const atOnce = <Result>(times: number, work: (at: number) => Promise<Result>) =>
  Promise.allSettled(Array.from({ length: times }, (_, at) => work(at)))
const succeeded = (results: PromiseSettledResult<unknown>[]) =>
  results.filter(({ status }) => status === 'fulfilled').length
const verified = async (by = client) => {
  const { is_clean, differences } = await by.inventory.verify()
  expect(differences).toEqual([])
  expect(is_clean).toBe(true)
}

describe('what goes in and out', () => {
  test('STK-01 on hand is the sum of the ledger, and each movement has the next number', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    const first = await receive(docks, chai, '24', '12.5')
    const second = await issue(docks, chai, '4.25')
    expect(await level(docks, chai)).toEqual(['19.75', '246.875'])
    expect(first.lines).toMatchObject([{ quantity: '24', value: '300', unit_cost: '12.5', direction: 'in' }])
    expect(second.lines).toMatchObject([{ quantity: '4.25', value: '53.125', unit_cost: '12.5', direction: 'out' }])
    const number = (text: string) => BigInt(text.replace('MOV-', ''))
    expect(number(second.number) - number(first.number)).toBe(1n)
    const { data } = await client.stockLedger.listEntries({ product_id: chai, ordering: ['sequence'] })
    expect(data.map(({ quantity, value }) => [quantity, value])).toEqual([
      ['24', '300'],
      ['-4.25', '-53.125'],
    ])
    await verified()
  })

  test('STK-03 more than there is does not go out, and the line that asked for it is named', async () => {
    const [chai, docks] = [await product(), await warehouse({ code: 'SHORT' })]
    await receive(docks, chai, '10', '1')
    const refused = await refusal(issue(docks, chai, '10.000001'))
    expect(refused).toMatchObject({ status: 422, code: 'stock.insufficient', fields: ['lines.0.quantity'] })
    expect(await level(docks, chai)).toEqual(['10', '10'])
  })

  test('STK-04 lines of the same product are one demand', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    await receive(docks, chai, '8', '1')
    const lines = ['5', '5'].map((quantity) => ({ product_id: chai, quantity }))
    expect(await refusal(move('issue', docks, lines))).toMatchObject({
      status: 422,
      code: 'stock.insufficient',
      fields: ['lines.1.quantity'],
    })
    expect(await level(docks, chai)).toEqual(['8', '8'])
  })

  test('a movement is all of its lines or none', async () => {
    const [chai, tofu, docks] = [await product(), await product(), await warehouse()]
    await receive(docks, chai, '5', '2')
    await refusal(
      move('issue', docks, [
        { product_id: chai, quantity: '5' },
        { product_id: tofu, quantity: '1' },
      ]),
    )
    expect(await level(docks, chai)).toEqual(['5', '10'])
  })

  test('STK-05 of fifty who want the last unit at once exactly one gets it', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    await receive(docks, chai, '1', '3')
    const results = await atOnce(50, () => issue(docks, chai, '1'))
    expect(succeeded(results)).toBe(1)
    expect(await level(docks, chai)).toEqual(['0', '0'])
    await verified()
  })

  test('STK-05 what moves for the first time in several places at once is one item', async () => {
    const chai = await product()
    const places = [await warehouse(), await warehouse(), await warehouse()]
    const results = await atOnce(9, (at) => receive(places[at % 3] as string, chai, '1', '1'))
    expect(succeeded(results)).toBe(9)
    expect(await daftar.sql('SELECT id FROM stock_items WHERE product_id = $1', [chai])).toHaveLength(1)
    await verified()
  })

  test('STK-13 services and products that have variants hold no stock, in the database either', async () => {
    const docks = await warehouse()
    const service = await product({ type: 'service' })
    expect(await refusal(receive(docks, service, '1'))).toMatchObject({ status: 422, code: 'stock.service' })
    const shirt = await product({ has_variants: true })
    expect(await refusal(receive(docks, shirt, '1'))).toMatchObject({
      status: 422,
      code: 'stock.variant_needed',
      fields: ['lines.0.variant_id'],
    })
    const variant_id = await aVariant(daftar.sql, tenantId, shirt)
    await move('receipt', docks, [{ product_id: shirt, variant_id, quantity: '2', unit_cost: '4' }])
    expect(await level(docks, shirt)).toEqual(['2', '8'])
  })

  test('STK-15 type, tracking and unit stay after the first movement', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    const retrack = () => daftar.sql(`UPDATE products SET tracking = 'batch' WHERE id = $1`, [chai])
    await retrack()
    await daftar.sql(`UPDATE products SET tracking = 'none' WHERE id = $1`, [chai])
    await receive(docks, chai, '1', '1')
    await expect(retrack()).rejects.toThrow('stock_items_product_fkey')
  })

  test('STK-17 a whole unit takes no fractions, and six decimals are exact', async () => {
    const [piece, measure, docks] = [await product({ is_whole: true }), await product(), await warehouse()]
    expect(await refusal(receive(docks, piece, '1.5', '1'))).toMatchObject({
      status: 422,
      code: 'stock.whole_units',
      fields: ['lines.0.quantity'],
    })
    await receive(docks, piece, '2', '1')
    const change = `INSERT INTO stock_ledger (tenant_id, id, item_id, is_whole, product_id, warehouse_id, occurred_at, kind, quantity, value, movement_id)
      SELECT tenant_id, gen_random_uuid(), item_id, is_whole, product_id, warehouse_id, occurred_at, kind, 0.5, value, movement_id FROM stock_ledger WHERE product_id = $1`
    await expect(daftar.sql(change, [piece])).rejects.toThrow('check')
    for (let at = 0; at < 3; at += 1) await receive(docks, measure, '0.000001', '0.1')
    expect((await level(docks, measure))[0]).toBe('0.000003')
    await verified()
  })

  test('STK-02 the ledger is never changed', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    await receive(docks, chai, '1', '1')
    for (const change of ['UPDATE stock_ledger SET quantity = 2', 'DELETE FROM stock_ledger'])
      await expect(daftar.sql(`${change} WHERE product_id = $1`, [chai])).rejects.toThrow('append-only')
  })
})

describe('what it is worth', () => {
  test('STK-07 the moving average changes on receipt alone, and the last unit takes what is left', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    await receive(docks, chai, '1', '1')
    await receive(docks, chai, '2', '1.5')
    expect(await level(docks, chai)).toEqual(['3', '4'])
    const [first, second, third] = [
      await issue(docks, chai, '1'),
      await issue(docks, chai, '1'),
      await issue(docks, chai, '1'),
    ]
    expect([first, second, third].map(({ lines }) => lines[0]?.value)).toEqual(['1.333333', '1.333334', '1.333333'])
    expect(await level(docks, chai)).toEqual(['0', '0'])
  })

  test('what comes in without a cost costs what it costs there already, or what the catalogue says', async () => {
    const [chai, docks] = [await product({ cost_price: '7' }), await warehouse()]
    expect((await receive(docks, chai, '2')).lines[0]?.unit_cost).toBe('7')
    await receive(docks, chai, '2', '9')
    expect((await receive(docks, chai, '1')).lines[0]?.unit_cost).toBe('8')
  })

  test('STK-08 with first in, first out the oldest goes first', async () => {
    const acme = await daftar.tenant()
    await acme.client.inventory.replaceConfig({ valuation_method: 'fifo' })
    const { id: docks } = await acme.client.warehouses.create({ code: 'A', name: 'A' })
    const chai = await aProduct(daftar.sql, acme.tenantId)
    const post = (kind: Kind, quantity: string, unit_cost?: string, occurred_at?: string) =>
      acme.client.stockMovements.create({ kind, occurred_at, lines: [{ product_id: chai, quantity, unit_cost }] })
    await post('receipt', '3', '1')
    await post('receipt', '3', '2')
    const out = await post('issue', '4')
    expect(out.lines[0]).toMatchObject({ value: '5', unit_cost: '1.25' })
    expect(await level(docks, chai)).toEqual(['2', '4'])
    const back = await acme.client.stockMovements.create({
      kind: 'return',
      lines: [{ product_id: chai, quantity: '2', returns_line_id: out.lines[0]?.id }],
    })
    expect(back.lines[0]?.value).toBe('2.5')
    await verified(acme.client)
    expect(await refusal(acme.client.inventory.replaceConfig({}))).toMatchObject({
      status: 409,
      code: 'inventory_config.method_fixed',
    })
  })

  test('STK-10 a return comes back at its original cost, and never more than went out', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    await receive(docks, chai, '10', '2')
    const sold = await issue(docks, chai, '3')
    const returns_line_id = sold.lines[0]?.id
    await receive(docks, chai, '10', '9')
    const back = (quantity: string) => move('return', docks, [{ product_id: chai, quantity, returns_line_id }])
    expect((await back('2')).lines[0]?.value).toBe('4')
    expect(await refusal(back('2'))).toMatchObject({ status: 422, code: 'stock.returned_too_much' })
    expect((await back('1')).lines[0]?.value).toBe('2')
    expect(await level(docks, chai)).toEqual(['20', '110'])
    await verified()
  })

  test('STK-10 of ten who return the same goods at once as many succeed as went out', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    await receive(docks, chai, '10', '2')
    const returns_line_id = (await issue(docks, chai, '3')).lines[0]?.id
    const results = await atOnce(10, () =>
      move('return', docks, [{ product_id: chai, quantity: '1', returns_line_id }]),
    )
    expect(succeeded(results)).toBe(3)
    await verified()
  })
})

describe('transfers', () => {
  test('STK-11 goods are on their way until they are received, and their value is unchanged', async () => {
    const [chai, docks, shop] = [await product(), await warehouse(), await warehouse()]
    await receive(docks, chai, '3', '1')
    await receive(docks, chai, '7', '2')
    await receive(shop, chai, '10', '5')
    const sent = await move('transfer', docks, [{ product_id: chai, quantity: '5' }], { to_warehouse_id: shop })
    expect(sent).toMatchObject({ status: 'in_transit', lines: [{ received_quantity: '0', value: '8.5' }] })
    expect([await level(docks, chai), await level(shop, chai)]).toEqual([
      ['5', '8.5'],
      ['10', '50'],
    ])
    const line_id = sent.lines[0]?.id as string
    const part = await client.stockMovements.receiveTransfer(sent.id, { lines: [{ line_id, quantity: '2' }] })
    expect(part).toMatchObject({ status: 'partially_received', lines: [{ received_quantity: '2' }] })
    expect(await level(shop, chai)).toEqual(['12', '53.4'])
    expect(
      await refusal(client.stockMovements.receiveTransfer(sent.id, { lines: [{ line_id, quantity: '4' }] })),
    ).toMatchObject({
      status: 422,
      code: 'stock_movement.received_too_much',
    })
    const all = await client.stockMovements.receiveTransfer(sent.id, {})
    expect(all).toMatchObject({ status: 'received' })
    expect(await level(shop, chai)).toEqual(['15', '58.5'])
    expect(await refusal(client.stockMovements.receiveTransfer(sent.id, {}))).toMatchObject({ status: 409 })
    await verified()
  })

  test('STK-11 a transfer to the same warehouse is refused', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    await receive(docks, chai, '3', '1')
    const sent = move('transfer', docks, [{ product_id: chai, quantity: '1' }], { to_warehouse_id: docks })
    expect(await refusal(sent)).toMatchObject({
      status: 422,
      code: 'stock.same_warehouse',
      fields: ['to_warehouse_id'],
    })
  })

  test('STK-17 what arrives is whole where its unit is, in a warehouse that is in use', async () => {
    const [piece, docks, shop] = [await product({ is_whole: true }), await warehouse(), await warehouse()]
    await receive(docks, piece, '3', '1')
    const sent = await move('transfer', docks, [{ product_id: piece, quantity: '2' }], { to_warehouse_id: shop })
    const line_id = sent.lines[0]?.id as string
    const arrive = (quantity: string) =>
      client.stockMovements.receiveTransfer(sent.id, { lines: [{ line_id, quantity }] })
    expect(await refusal(arrive('0.5'))).toMatchObject({
      status: 422,
      code: 'stock.whole_units',
      fields: ['lines.0.quantity'],
    })
    await client.warehouses.update(shop, { is_active: false })
    expect(await refusal(arrive('1'))).toMatchObject({ status: 422, code: 'stock.unknown_warehouse' })
    await client.warehouses.update(shop, { is_active: true })
    await arrive('2')
    expect(await level(shop, piece)).toEqual(['2', '2'])
  })

  test('a movement says what its kind needs, and nothing that it has no use for', async () => {
    const [chai, docks, shop] = [await product(), await warehouse(), await warehouse()]
    await receive(docks, chai, '4', '1')
    const line = { product_id: chai, quantity: '1' }
    await move('transfer', docks, [line], { to_warehouse_id: shop })
    const returns_line_id = (await issue(docks, chai, '1')).lines[0]?.id
    const refused = async (kind: Kind, lines: Line[], rest: Partial<StockMovementCreate> = {}) => {
      const { status, code, fields } = await refusal(move(kind, docks, lines, rest))
      return [status, code, fields[0]]
    }
    expect(await refused('transfer', [line])).toEqual([422, 'stock.destination_needed', 'to_warehouse_id'])
    expect(await refused('issue', [{ ...line, unit_cost: '1' }])).toEqual([
      422,
      'stock.cost_of_outgoing',
      'lines.0.unit_cost',
    ])
    const noUse = (field: string) => [422, 'stock.no_use', field]
    expect(await refused('receipt', [line], { to_warehouse_id: shop })).toEqual(noUse('to_warehouse_id'))
    expect(await refused('issue', [line], { direction: 'in' })).toEqual(noUse('direction'))
    for (const [name, value] of Object.entries({ batch_code: 'B-1', expires_on: '2030-01-01' }))
      expect(await refused('issue', [{ ...line, batch_id: randomUUID(), [name]: value }])).toEqual(
        noUse(`lines.0.${name}`),
      )
    for (const [kind, rest] of [
      ['receipt', {}],
      ['return', { direction: 'out' }],
    ] as const)
      expect(await refused(kind, [line, { ...line, returns_line_id }], rest)).toEqual(noUse('lines.1.returns_line_id'))
    const { data } = await client.warehouses.list({ type: 'transit' })
    const transit = data[0]?.id as string
    expect(await refused('transfer', [line], { to_warehouse_id: transit })).toEqual([
      422,
      'stock.unknown_warehouse',
      'to_warehouse_id',
    ])
    const stranger = await (await daftar.tenant()).client.warehouses.create({ code: 'A', name: 'A' })
    for (const id of [transit, stranger.id, randomUUID()])
      expect(await refusal(move('receipt', id, [line]))).toMatchObject({ status: 422, fields: ['warehouse_id'] })
    expect(await level(docks, chai)).toEqual(['2', '2'])
  })

  test('transfers both ways at once, and receipts of them, lose nothing', async () => {
    const [chai, tofu, docks, shop] = [await product(), await product(), await warehouse(), await warehouse()]
    const both = [chai, tofu].map((product_id) => ({ product_id, quantity: '20', unit_cost: '2' }))
    await move('receipt', docks, both)
    await move('receipt', shop, [...both].reverse())
    const results = await atOnce(12, async (at) => {
      const [from, to] = at % 2 ? [docks, shop] : [shop, docks]
      const lines = (at % 3 ? [chai, tofu] : [tofu, chai]).map((product_id) => ({ product_id, quantity: '1' }))
      const sent = await move('transfer', from, lines, { to_warehouse_id: to })
      return client.stockMovements.receiveTransfer(sent.id, {})
    })
    expect(succeeded(results)).toBe(12)
    expect([await level(docks, chai), await level(shop, tofu)]).toEqual([
      ['20', '40'],
      ['20', '40'],
    ])
    await verified()
  })

  test('STK-05 whoever receives or cancels a movement locks its items first, as those who value it anew do', async () => {
    const [chai, docks, shop] = [await product(), await warehouse(), await warehouse()]
    const { id: receipt } = await receive(docks, chai, '4', '1')
    const { id } = await move('transfer', docks, [{ product_id: chai, quantity: '1' }], { to_warehouse_id: shop })
    const holder = new Client({ connectionString: daftar.database.superuserUrl })
    await holder.connect()
    const waiting = async () =>
      (
        await daftar.sql(
          "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()",
        )
      ).length
    try {
      for (const act of [
        () => client.stockMovements.receiveTransfer(id, {}),
        () => client.stockMovements.cancel(receipt, {}),
      ]) {
        await holder.query('BEGIN')
        await holder.query('SELECT id FROM stock_items WHERE product_id = $1 FOR UPDATE', [chai])
        const answer = Promise.allSettled([act()])
        while ((await waiting()) === 0) await new Promise(setImmediate)
        await holder.query('SELECT id FROM stock_movements WHERE id = ANY ($1) FOR UPDATE NOWAIT', [[id, receipt]])
        await holder.query('ROLLBACK')
        await answer
      }
    } finally {
      await holder.end()
    }
  })

  test('of two who receive the same transfer at once one does', async () => {
    const [chai, docks, shop] = [await product(), await warehouse(), await warehouse()]
    await receive(docks, chai, '4', '1')
    const sent = await move('transfer', docks, [{ product_id: chai, quantity: '4' }], { to_warehouse_id: shop })
    const results = await atOnce(6, () => client.stockMovements.receiveTransfer(sent.id, {}))
    expect(succeeded(results)).toBe(1)
    expect(await level(shop, chai)).toEqual(['4', '4'])
    await verified()
  })
})

describe('what comes late', () => {
  const day = (of: number) => new Date(Date.UTC(2026, 0, of)).toISOString()

  test('STK-03 an issue from before others is checked at every later date', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    await receive(docks, chai, '10', '1', { occurred_at: day(1) })
    await issue(docks, chai, '8', { occurred_at: day(5) })
    await receive(docks, chai, '100', '1', { occurred_at: day(9) })
    const late = (quantity: string) => issue(docks, chai, quantity, { occurred_at: day(3) })
    expect(await refusal(late('3'))).toMatchObject({ status: 422, code: 'stock.insufficient_later' })
    await late('2')
    expect((await level(docks, chai))[0]).toBe('100')
    await verified()
  })

  test('later rows are revalued at their own dates, along transfers as well', async () => {
    const [chai, docks, shop] = [await product(), await warehouse(), await warehouse()]
    await receive(docks, chai, '10', '2', { occurred_at: day(2) })
    const sent = await move('transfer', docks, [{ product_id: chai, quantity: '5' }], {
      to_warehouse_id: shop,
      occurred_at: day(4),
    })
    await client.stockMovements.receiveTransfer(sent.id, { occurred_at: day(5) })
    const sold = await issue(shop, chai, '1', { occurred_at: day(6) })
    expect(sold.lines[0]?.value).toBe('2')
    await receive(docks, chai, '10', '4', { occurred_at: day(1) })
    expect((await client.stockMovements.get(sold.id)).lines[0]?.value).toBe('3')
    expect([await level(docks, chai), await level(shop, chai)]).toEqual([
      ['15', '45'],
      ['4', '12'],
    ])
    const { data } = await client.stockLedger.listEntries({
      product_id: chai,
      kind: 'revaluation',
      ordering: ['sequence'],
    })
    expect(data.map(({ value, occurred_at }) => [value, occurred_at])).toEqual([
      ['-5', day(4)],
      ['5', day(4)],
      ['-5', day(5)],
      ['5', day(5)],
      ['-1', day(6)],
    ])
    await verified()
  })

  test('STK-11 batches on their way stay apart where what came late is counted', async () => {
    const [chai, docks, shop] = [await product({ tracking: 'batch' }), await warehouse(), await warehouse()]
    const lines = ['A', 'B'].map((batch_code) => ({ product_id: chai, quantity: '5', unit_cost: '2', batch_code }))
    await move('receipt', docks, lines, { occurred_at: day(1) })
    const send = (batch_code: string, on: number) =>
      move('transfer', docks, [{ product_id: chai, quantity: '1', batch_code }], {
        to_warehouse_id: shop,
        occurred_at: day(on),
      })
    const sent = await send('A', 2)
    await send('B', 2)
    await client.stockMovements.receiveTransfer(sent.id, { occurred_at: day(5) })
    await send('B', 6)
    await send('A', 7)
    await move('receipt', docks, lines, { occurred_at: day(4) })
    await verified()
  })

  test('PLT-11 a movement that is revalued is another version of itself', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    await receive(docks, chai, '2', '2', { occurred_at: day(2) })
    const { id } = await issue(docks, chai, '1', { occurred_at: day(4) })
    const tag = async () => (await client.stockMovements.get(id, {}).withResponse()).response.headers.get('etag')
    const before = await tag()
    await receive(docks, chai, '2', '4', { occurred_at: day(1) })
    expect(await tag()).not.toBe(before)
  })

  test('STK-10 a late return leaves what others have taken back before it', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    await receive(docks, chai, '3', '0.333333', { occurred_at: day(1) })
    await receive(docks, chai, '1', '1', { occurred_at: day(1) })
    const returns_line_id = (await issue(docks, chai, '3', { occurred_at: day(2) })).lines[0]?.id
    const back = (quantity: string, on: number) =>
      move('return', docks, [{ product_id: chai, quantity, returns_line_id }], { occurred_at: day(on) })
    await back('1', 3)
    await receive(docks, chai, '1', '9', { occurred_at: day(9) })
    const second = await back('1', 5)
    const third = await back('1', 6)
    expect([second, third].map(({ lines }) => lines[0]?.value)).toEqual(['0.5', '0.499999'])
    expect(await level(docks, chai)).toEqual(['5', '10.999999'])
    await verified()
  })

  test('a company may take nothing from before other movements', async () => {
    const acme = await daftar.tenant()
    await acme.client.inventory.replaceConfig({ backdating: 'refuse' })
    await acme.client.warehouses.create({ code: 'A', name: 'A' })
    const chai = await aProduct(daftar.sql, acme.tenantId)
    const post = (at: number) =>
      acme.client.stockMovements.create({
        kind: 'receipt',
        occurred_at: day(at),
        lines: [{ product_id: chai, quantity: '1', unit_cost: '1' }],
      })
    const first = await post(5)
    await post(6)
    expect(await refusal(post(4))).toMatchObject({ status: 422, code: 'stock.backdated' })
    expect(await refusal(acme.client.stockMovements.cancel(first.id, {}))).toMatchObject({ code: 'stock.backdated' })
  })

  test('nothing comes back, or arrives, before it left', async () => {
    const [chai, docks, shop] = [await product(), await warehouse(), await warehouse()]
    await receive(docks, chai, '9', '1', { occurred_at: day(1) })
    const sold = await issue(docks, chai, '2', { occurred_at: day(5) })
    const lines = [{ product_id: chai, quantity: '1', returns_line_id: sold.lines[0]?.id }]
    expect(await refusal(move('return', docks, lines, { occurred_at: day(4) }))).toMatchObject({
      status: 422,
      code: 'stock.returned_before',
    })
    const sent = await move('transfer', docks, [{ product_id: chai, quantity: '1' }], {
      to_warehouse_id: shop,
      occurred_at: day(6),
    })
    expect(await refusal(client.stockMovements.receiveTransfer(sent.id, { occurred_at: day(5) }))).toMatchObject({
      status: 422,
      code: 'stock_movement.received_before',
    })
    expect(
      await refusal(client.stockMovements.receiveTransfer(sent.id, { occurred_at: '2999-01-01T00:00:00Z' })),
    ).toMatchObject({ status: 422, code: 'stock.in_the_future' })
    await verified()
  })

  test('what has no date comes last, also where a clock that was ahead has written before it', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    await receive(docks, chai, '1', '1')
    const ahead = new Date(Date.now() + 60_000)
    await daftar.sql('UPDATE stock_levels SET last_at = $2 WHERE product_id = $1', [chai, ahead])
    expect((await issue(docks, chai, '1')).occurred_at).toBe(ahead.toISOString())
  })

  test('of nothing there is more than can be kept account of', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    await receive(docks, chai, '999999999999', '1')
    await daftar.sql(
      'UPDATE stock_levels SET on_hand = 999999999999999, value = 999999999999999 WHERE product_id = $1',
      [chai],
    )
    expect(await refusal(receive(docks, chai, '1', '1'))).toMatchObject({
      status: 422,
      code: 'stock.out_of_range',
      fields: ['lines.0.quantity'],
    })
    await daftar.sql('UPDATE stock_levels SET on_hand = 999999999999, value = 999999999999 WHERE product_id = $1', [
      chai,
    ])
  })

  test('nothing moves in the future', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    expect(await refusal(receive(docks, chai, '1', '1', { occurred_at: tomorrow }))).toMatchObject({
      status: 422,
      code: 'stock.in_the_future',
      fields: ['occurred_at'],
    })
  })
})

describe('cancelling', () => {
  test('STK-02 writes the opposite rows, and it is as if nothing had moved', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    await receive(docks, chai, '10', '1')
    const dear = await receive(docks, chai, '10', '3')
    const sold = await issue(docks, chai, '10')
    expect(sold.lines[0]?.value).toBe('20')
    expect(await client.stockMovements.cancel(dear.id, { reason: 'entered twice' })).toMatchObject({
      status: 'cancelled',
      cancel_reason: 'entered twice',
    })
    expect((await client.stockMovements.get(sold.id)).lines[0]?.value).toBe('10')
    expect(await level(docks, chai)).toEqual(['0', '0'])
    expect(await refusal(client.stockMovements.cancel(dear.id, {}))).toMatchObject({
      status: 409,
      code: 'stock_movement.already_cancelled',
    })
    await verified()
  })

  test('what later movements need is not cancelled', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    const first = await receive(docks, chai, '10', '1')
    await issue(docks, chai, '4')
    expect(await refusal(client.stockMovements.cancel(first.id, {}))).toMatchObject({
      status: 422,
      code: 'stock.insufficient_later',
    })
  })

  test('what a document has moved is cancelled with it alone, and leaves a place as it was before', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    const first = await receive(docks, chai, '1', '1', { occurred_at: '2026-01-05T00:00:00.000Z' })
    const lines = [{ product_id: chai, quantity: '1', unit_cost: '1' }]
    const draft = await client.stockEntries.create({ kind: 'receipt', warehouse_id: docks, lines })
    const { movement_id } = await client.stockEntries.submit(draft.id)
    expect(await refusal(client.stockMovements.cancel(movement_id as string, {}))).toMatchObject({
      code: 'stock_movement.of_document',
    })
    await client.stockEntries.cancel(draft.id, {})
    const [left] = (await client.stockLevels.list({ product_id: chai })).data
    expect(left).toMatchObject({ quantity_on_hand: '1', last_movement_at: first.occurred_at })
  })

  test('what is reserved is not cancelled away', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    await receive(docks, chai, '2', '1')
    const { id } = await receive(docks, chai, '2', '1')
    const promised = await client.reservations.create({ product_id: chai, warehouse_id: docks, quantity: '3' })
    expect(await refusal(client.stockMovements.cancel(id, {}))).toMatchObject({
      status: 422,
      code: 'stock.insufficient',
    })
    await client.reservations.release(promised.id)
    await client.stockMovements.cancel(id, {})
    expect(await level(docks, chai)).toEqual(['2', '2'])
  })

  test('a transfer comes back from wherever it is', async () => {
    const [chai, docks, shop] = [await product(), await warehouse(), await warehouse()]
    await receive(docks, chai, '4', '1.5')
    const sent = await move('transfer', docks, [{ product_id: chai, quantity: '4' }], { to_warehouse_id: shop })
    const line_id = sent.lines[0]?.id as string
    await client.stockMovements.receiveTransfer(sent.id, { lines: [{ line_id, quantity: '3' }] })
    await client.stockMovements.cancel(sent.id, {})
    expect([await level(docks, chai), await level(shop, chai)]).toEqual([
      ['4', '6'],
      ['0', '0'],
    ])
    await verified()
  })

  test('what has come back in part is not cancelled before its return', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    await receive(docks, chai, '4', '1')
    const sold = await issue(docks, chai, '2')
    const back = await move('return', docks, [{ product_id: chai, quantity: '1', returns_line_id: sold.lines[0]?.id }])
    expect(await refusal(client.stockMovements.cancel(sold.id, {}))).toMatchObject({
      status: 409,
      code: 'stock_movement.has_returns',
    })
    await client.stockMovements.cancel(back.id, {})
    await client.stockMovements.cancel(sold.id, {})
    expect(await level(docks, chai)).toEqual(['4', '4'])
    await verified()
  })

  test('a receipt that is cancelled and issued from at once is one or the other', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const [chai, docks] = [await product(), await warehouse()]
      const first = await receive(docks, chai, '1', '1')
      const results = await Promise.allSettled([
        client.stockMovements.cancel(first.id, {}),
        issue(docks, chai, '1'),
        client.stockMovements.cancel(first.id, {}),
      ])
      expect(succeeded(results)).toBe(1)
      expect((await level(docks, chai))[0]).toBe('0')
    }
    await verified()
  })
})

describe('less than nothing', () => {
  test('where the company allows it goods go out before they come in, and get their cost then', async () => {
    const acme = await daftar.tenant()
    await acme.client.inventory.replaceConfig({ allow_negative_stock: true })
    const { id: docks } = await acme.client.warehouses.create({ code: 'A', name: 'A' })
    const chai = await aProduct(daftar.sql, acme.tenantId, { cost_price: '5' })
    const post = (kind: Kind, quantity: string, unit_cost?: string) =>
      acme.client.stockMovements.create({ kind, lines: [{ product_id: chai, quantity, unit_cost }] })
    await post('issue', '4')
    expect(await level(docks, chai)).toEqual(['-4', '-20'])
    await post('receipt', '10', '6')
    expect(await level(docks, chai)).toEqual(['6', '36'])
    await verified(acme.client)
  })

  test('STK-09 what has been sold costs what came in then; what came in is owed as it was', async () => {
    const acme = await daftar.tenant()
    await acme.client.inventory.replaceConfig({ allow_negative_stock: true })
    const [docks, shop] = await Promise.all(
      ['A', 'B'].map(async (code) => (await acme.client.warehouses.create({ code, name: code })).id),
    )
    const chai = await aProduct(daftar.sql, acme.tenantId, { cost_price: '5' })
    const amountsOf = async (id: string) => {
      const rows = await daftar.sql<{ role: string; amount: string }>(
        `SELECT a ->> 'role' AS role, trim_scale(sum((a ->> 'amount')::numeric)) AS amount
         FROM events e, jsonb_array_elements(e.data::jsonb -> 'amounts') a WHERE e.aggregate = $1 GROUP BY 1 HAVING sum((a ->> 'amount')::numeric) <> 0`,
        [`stock_movement:${id}`],
      )
      return Object.fromEntries(rows.map(({ role, amount }) => [role, amount]))
    }
    const post = (kind: Kind, quantity: string, rest: Partial<StockMovementCreate> = {}, unit_cost?: string) =>
      acme.client.stockMovements.create({
        ...{ kind, warehouse_id: docks, ...rest },
        lines: [{ product_id: chai, quantity, unit_cost }],
      })
    await post('issue', '4')
    await post('issue', '1', { warehouse_id: shop })
    const receipt = await post('receipt', '10', {}, '6')
    expect(await amountsOf(receipt.id)).toEqual({
      inventory: '56',
      goods_received_not_invoiced: '-60',
      cost_of_goods_sold: '4',
    })
    expect((await acme.client.stockMovements.get(receipt.id)).lines[0]?.value).toBe('60')
    const sent = await post('transfer', '2', { to_warehouse_id: shop })
    await acme.client.stockMovements.receiveTransfer(sent.id, {})
    expect(await amountsOf(sent.id)).toEqual({ inventory: '-1', cost_of_goods_sold: '1' })
    await acme.client.stockMovements.cancel(sent.id, {})
    expect(await amountsOf(sent.id)).toEqual({})
    await acme.client.stockMovements.cancel(receipt.id, {})
    expect(await amountsOf(receipt.id)).toEqual({})
    await verified(acme.client)
  })
})

describe('the proof', () => {
  test('finds what does not agree with the ledger', async () => {
    const acme = await daftar.tenant()
    await acme.client.warehouses.create({ code: 'A', name: 'A' })
    const chai = await aProduct(daftar.sql, acme.tenantId)
    await acme.client.stockMovements.create({
      kind: 'receipt',
      lines: [{ product_id: chai, quantity: '3', unit_cost: '2' }],
    })
    await verified(acme.client)
    const level = (on_hand: number, value: number) =>
      daftar.sql('UPDATE stock_levels SET on_hand = $2, value = $3 WHERE product_id = $1', [chai, on_hand, value])
    await level(4, 5)
    onTestFinished(async () => {
      await level(3, 6)
    })
    const { is_clean, differences } = await acme.client.inventory.verify()
    expect(is_clean).toBe(false)
    expect(differences.map(({ check, expected, found }) => [check, expected, found])).toEqual([
      ['on_hand', '3', '4'],
      ['value', '6', '5'],
    ])
  })
})

describe('stock by product', () => {
  test('is summed over warehouses, with what is on its way beside it', async () => {
    const chai = await product({ reorder_level: '10', reorder_quantity: '50' })
    const [docks, shop] = [await warehouse({ code: 'SUM-A' }), await warehouse({ code: 'SUM-B' })]
    await receive(docks, chai, '20', '2')
    await receive(shop, chai, '4', '5')
    await move('transfer', docks, [{ product_id: chai, quantity: '6' }], { to_warehouse_id: shop })
    const found = await client.inventory.getProductStock(chai)
    expect(found).toMatchObject({
      product_id: chai,
      quantity_on_hand: '18',
      reserved_quantity: '0',
      available_quantity: '18',
      in_transit_quantity: '6',
      reorder_level: '10',
      reorder_quantity: '50',
      stock_value: '60',
      is_low_stock: false,
      is_out_of_stock: false,
      days_of_stock: null,
    })
    expect(found.warehouse_locations.map(({ code, quantity, stock_value }) => [code, quantity, stock_value])).toEqual([
      ['SUM-A', '14', '28'],
      ['SUM-B', '4', '20'],
    ])
    const { data } = await client.inventory.list({ product_id: chai })
    expect(data).toEqual([found])
  })

  test('tells of each variant, and of products of which there is nothing', async () => {
    const [shirt, nothing, docks] = [await product({ has_variants: true }), await product(), await warehouse()]
    const [small, large] = [await aVariant(daftar.sql, tenantId, shirt), await aVariant(daftar.sql, tenantId, shirt)]
    const lines = [small, large].map((variant_id, at) => ({
      product_id: shirt,
      variant_id,
      quantity: `${at + 1}`,
      unit_cost: '1',
    }))
    await move('receipt', docks, lines)
    const { variants, quantity_on_hand } = await client.inventory.getProductStock(shirt)
    expect(quantity_on_hand).toBe('3')
    expect(new Map(variants.map((one) => [one.variant_id, one.quantity_on_hand]))).toEqual(
      new Map([
        [small, '1'],
        [large, '2'],
      ]),
    )
    expect(await client.inventory.getProductStock(nothing)).toMatchObject({
      quantity_on_hand: '0',
      is_out_of_stock: true,
    })
    const service = await product({ type: 'service' })
    expect(await refusal(client.inventory.getProductStock(service))).toMatchObject({ status: 404 })
  })

  test('STK-09 is known for every moment that has passed, as the ledger has it now', async () => {
    const [chai, docks, shop] = [await product({ reorder_level: '4' }), await warehouse(), await warehouse()]
    const at = (hour: number) => `2026-02-03T${String(hour).padStart(2, '0')}:00:00.000Z`
    await receive(docks, chai, '10', '3', { occurred_at: at(8) })
    const sent = await move('transfer', docks, [{ product_id: chai, quantity: '4' }], {
      to_warehouse_id: shop,
      occurred_at: at(10),
    })
    await client.stockMovements.receiveTransfer(sent.id, { occurred_at: at(12) })
    await issue(shop, chai, '3', { occurred_at: at(14) })
    const then = async (hour: number) => {
      const found = await client.inventory.getProductStock(chai, { at: at(hour) })
      return [found.quantity_on_hand, found.in_transit_quantity, found.stock_value, found.is_low_stock]
    }
    expect([await then(7), await then(9), await then(11), await then(13), await then(15)]).toEqual([
      ['0', '0', '0', true],
      ['10', '0', '30', false],
      ['6', '4', '30', false],
      ['10', '0', '30', false],
      ['7', '0', '21', false],
    ])
    const level = async (hour: number) => {
      const { data } = await client.stockLevels.list({ product_id: chai, warehouse_id: shop, at: at(hour) })
      return data.map(({ quantity_on_hand, stock_value, last_movement_at }) => [
        quantity_on_hand,
        stock_value,
        last_movement_at,
      ])
    }
    expect([await level(11), await level(13)]).toEqual([[['0', '0', null]], [['4', '12', at(12)]]])
  })

  test('an adjustment adds or takes, with a reason that stays', async () => {
    const [chai, docks] = [await product({ cost_price: '3' }), await warehouse()]
    const adjust = (quantity_adjustment: string) =>
      client.inventory.adjustStock(chai, {
        quantity_adjustment,
        reason: 'physical_count_adjustment',
        notes: 'Quarterly inventory count',
        warehouse_id: docks,
      })
    expect(await adjust('50')).toMatchObject({ quantity_on_hand: '50', unit_cost: '3' })
    expect(await adjust('-8.5')).toMatchObject({ quantity_on_hand: '41.5' })
    expect(await refusal(adjust('-42'))).toMatchObject({ status: 422, fields: ['quantity_adjustment'] })
    expect(await refusal(adjust('0'))).toMatchObject({ status: 400, fields: ['quantity_adjustment'] })
    expect(
      await refusal(client.inventory.adjustStock(randomUUID(), { quantity_adjustment: '1', reason: 'x' })),
    ).toMatchObject({ status: 404 })
    const { data } = await client.stockMovements.list({ product_id: chai, kind: 'adjustment' })
    expect(data).toMatchObject([
      { reason: 'physical_count_adjustment', notes: 'Quarterly inventory count' },
      { reason: 'physical_count_adjustment' },
    ])
    await verified()
  })

  test('what runs low is listed, the shortest first, with how much to order and how long it lasts', async () => {
    const acme = await daftar.tenant()
    const { id: docks } = await acme.client.warehouses.create({ code: 'A', name: 'A' })
    const of = (fields: object) => aProduct(daftar.sql, acme.tenantId, fields)
    const plenty = await of({ reorder_level: '5' })
    const low = await of({ reorder_level: '10', reorder_quantity: '25' })
    const empty = await of({ reorder_level: '30', reorder_quantity: '20' })
    await of({})
    const post = (kind: Kind, product_id: string, quantity: string) =>
      acme.client.stockMovements.create({ kind, warehouse_id: docks, lines: [{ product_id, quantity }] })
    await post('receipt', plenty, '6')
    await post('receipt', low, '12')
    await post('issue', low, '6')
    const { data, pagination } = await acme.client.inventory.listLowStockProducts()
    expect(pagination.total).toBe(2)
    expect(data).toMatchObject([
      { product_id: empty, is_out_of_stock: true, suggested_order_quantity: '30', days_of_stock: null },
      {
        product_id: low,
        available_quantity: '6',
        is_low_stock: true,
        suggested_order_quantity: '25',
        days_of_stock: '30',
      },
    ])
    const ids = async (query: object) =>
      (await acme.client.inventory.list(query)).data.map(({ product_id }) => product_id)
    expect((await ids({ is_low_stock: true })).sort()).toEqual([low, empty].sort())
    expect((await ids({ is_out_of_stock: false, ordering: ['-quantity_on_hand'] })).sort()).toEqual(
      [plenty, low].sort(),
    )
    expect(await ids({ warehouse_id: docks, is_low_stock: true })).toEqual([low])
    const levels = await acme.client.stockLevels.list({ is_low_stock: true })
    expect(levels.data.map(({ product_id }) => product_id)).toEqual([low])
  })

  test('what stock costs is hidden from who may not see it', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    const { id } = await receive(docks, chai, '2', '3')
    const staff = await northwind.as('staff')
    const found = await staff.client.inventory.getProductStock(chai)
    expect(found.quantity_on_hand).toBe('2')
    const [level] = (await staff.client.stockLevels.list({ product_id: chai })).data
    const [entry] = (await staff.client.stockLedger.listEntries({ product_id: chai })).data
    const movement = await staff.client.stockMovements.get(id)
    for (const seen of [found, level, entry, movement]) {
      const names = JSON.stringify(seen).match(/"(unit_cost|stock_value|value)":/g)
      expect(names).toBeNull()
    }
  })
})

describe('warehouses', () => {
  test('the first is the default, and a default takes the place of the one before', async () => {
    const acme = await daftar.tenant()
    const first = await acme.client.warehouses.create({ code: 'A', name: 'A' })
    const second = await acme.client.warehouses.create({ code: 'B', name: 'B' })
    expect([first.is_default, second.is_default]).toEqual([true, false])
    await acme.client.warehouses.update(second.id, { is_default: true })
    expect((await acme.client.warehouses.get(first.id)).is_default).toBe(false)
    expect((await acme.client.inventory.getConfig()).default_warehouse_id).toBe(second.id)
    await acme.client.inventory.replaceConfig({ default_warehouse_id: first.id })
    expect((await acme.client.warehouses.list({ is_default: true })).data.map(({ id }) => id)).toEqual([first.id])
    expect(await refusal(acme.client.warehouses.update(first.id, { is_active: false }))).toMatchObject({
      status: 422,
      code: 'warehouse.default_out_of_use',
    })
    expect(await refusal(acme.client.warehouses.create({ code: 'a', name: 'Again' }))).toMatchObject({
      status: 409,
      code: 'warehouse.code_taken',
      fields: ['code'],
    })
  })

  test('one in which something lies, or that expects something, is not archived', async () => {
    const [chai, docks, shop] = [await product(), await warehouse(), await warehouse()]
    await receive(docks, chai, '2', '1')
    expect(await refusal(client.warehouses.delete(docks))).toMatchObject({ status: 409, code: 'warehouse.has_stock' })
    const sent = await move('transfer', docks, [{ product_id: chai, quantity: '2' }], { to_warehouse_id: shop })
    expect(await refusal(client.warehouses.delete(shop))).toMatchObject({
      status: 409,
      code: 'warehouse.expects_stock',
    })
    await client.warehouses.delete(docks)
    const listed = async (is_archived?: boolean) =>
      (await client.warehouses.list({ is_archived, per_page: 100 })).data.map(({ id }) => id)
    expect([(await listed()).includes(docks), await listed(true)]).toEqual([false, [docks]])
    expect(await refusal(receive(docks, chai, '1'))).toMatchObject({ status: 422, code: 'stock.unknown_warehouse' })
    await client.stockMovements.receiveTransfer(sent.id, {})
    const { data } = await client.warehouses.list({ type: 'transit' })
    expect(await refusal(client.warehouses.delete(data[0]?.id as string))).toMatchObject({
      code: 'warehouse.of_transit',
    })
  })

  test('one is archived and received into at once: then nothing lies in it, or it is not archived', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const [chai, docks] = [await product(), await warehouse()]
      const [archived, received] = await Promise.allSettled([
        client.warehouses.delete(docks),
        receive(docks, chai, '1', '1'),
      ])
      expect([archived.status, received.status].sort()).toEqual(['fulfilled', 'rejected'])
    }
  })

  test('goods are moved where the role reaches: the branch of the store', async () => {
    const [head] = await daftar.sql<{ id: string; branch_id: string }>(
      `SELECT s.id, s.branch_id FROM stores s JOIN branches b ON b.tenant_id = s.tenant_id AND b.id = s.branch_id AND b.is_headquarters WHERE s.tenant_id = $1`,
      [tenantId],
    )
    const [chai, shop, elsewhere] = [await product(), await warehouse({ store_id: head?.id }), await warehouse()]
    const { client: branch, userId } = await northwind.as('branch_head')
    await client.users.update(userId, { branch_id: head?.branch_id })
    const lines = [{ product_id: chai, quantity: '1', unit_cost: '1' }]
    await branch.stockMovements.create({ kind: 'receipt', warehouse_id: shop, lines })
    const there = await receive(elsewhere, chai, '5', '1')
    const sent = await move('transfer', shop, [{ product_id: chai, quantity: '1' }], { to_warehouse_id: elsewhere })
    for (const beyond of [
      () => branch.stockMovements.create({ kind: 'receipt', warehouse_id: elsewhere, lines }),
      () => branch.stockMovements.cancel(there.id, {}),
      () => branch.stockMovements.receiveTransfer(sent.id, {}),
    ])
      expect(await refusal(beyond())).toMatchObject({ status: 403 })
  })
})

describe('a product that is archived', () => {
  test('has no stock left, nor any on its way', async () => {
    const [chai, docks] = [await product(), await warehouse()]
    await receive(docks, chai, '2', '1')
    expect(await refusal(client.products.delete(chai))).toMatchObject({ status: 409, code: 'stock.still_held' })
    await issue(docks, chai, '2')
    await client.products.delete(chai)
    expect(await refusal(receive(docks, chai, '1'))).toMatchObject({ status: 422, fields: ['lines.0.product_id'] })
  })

  test('is archived and received at once: then nothing lies there, or it is not archived', async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const [chai, docks] = [await product(), await warehouse()]
      if (turn % 2) {
        await receive(docks, chai, '1', '1')
        await issue(docks, chai, '1')
      }
      const results = await Promise.allSettled([client.products.delete(chai), receive(docks, chai, '1', '1')])
      expect(succeeded(results)).toBe(1)
      const [{ archived_at } = {}] = await daftar.sql<{ archived_at: Date | null }>(
        'SELECT archived_at FROM products WHERE id = $1',
        [chai],
      )
      expect((await level(docks, chai))[0] ?? '0').toBe(archived_at ? '0' : '1')
    }
  })
})

test('a variant that is archived and received at once holds nothing, or is not archived', async () => {
  for (let turn = 0; turn < 8; turn += 1) {
    const [shirt, docks] = [await product({ has_variants: true }), await warehouse()]
    const variant_id = await aVariant(daftar.sql, tenantId, shirt)
    const line = { product_id: shirt, variant_id, quantity: '1', unit_cost: '1' }
    if (turn % 2) {
      await move('receipt', docks, [line])
      await move('issue', docks, [{ product_id: shirt, variant_id, quantity: '1' }])
    }
    const results = await Promise.allSettled([
      client.variants.delete(`v-${variant_id}`),
      move('receipt', docks, [line]),
    ])
    expect(succeeded(results)).toBe(1)
  }
})

test('what was ordered comes in though its product is archived since, and leaves again; nothing new is', async () => {
  const [chai, docks] = [await product(), await warehouse()]
  const supplier = await client.suppliers.create({ name: `Exotic Liquids ${randomUUID()}` })
  const lines = [{ product_id: chai, quantity: '3', unit_cost: '2' }]
  const order = await client.purchaseOrders.create({ supplier_id: supplier.id, lines })
  await client.purchaseOrders.approve(order.id)
  await client.products.delete(chai)
  await client.purchaseOrders.receive(order.id, { warehouse_id: docks })
  expect(await level(docks, chai)).toEqual(['3', '6'])
  const field = { status: 422, fields: ['lines.0.product_id'] }
  expect(await refusal(receive(docks, chai, '1'))).toMatchObject(field)
  expect(await refusal(client.purchaseOrders.create({ supplier_id: supplier.id, lines }))).toMatchObject(field)
  expect(await refusal(client.stockEntries.create({ kind: 'receipt', warehouse_id: docks, lines }))).toMatchObject(
    field,
  )
  expect(
    await refusal(client.reservations.create({ product_id: chai, warehouse_id: docks, quantity: '1' })),
  ).toMatchObject({ status: 422, fields: ['product_id'] })
  await issue(docks, chai, '3')
  expect(await level(docks, chai)).toEqual(['0', '0'])
})

test('an operator proves the stock of every company, and is told where it differs', async () => {
  const { verifyTenants } = await import('../../src/modules/inventory/index.ts')
  const unclean = async (tenant?: string) =>
    (await verifyTenants(tenant)).flatMap(({ slug, is_clean }) => (is_clean ? [] : [slug]))
  const chai = await product()
  await receive(await warehouse({ code: 'PROVED' }), chai, '1', '2')
  expect(await unclean()).toEqual([])
  const shift = (by: number) =>
    daftar.sql('UPDATE stock_levels SET value = value + $2 WHERE product_id = $1', [chai, by])
  await shift(1)
  expect([await unclean(), await unclean(northwind.slug)]).toEqual([[northwind.slug], [northwind.slug]])
  await shift(-1)
  expect(await verifyTenants(northwind.slug)).toMatchObject([{ slug: northwind.slug, is_clean: true }])
  await expect(verifyTenants('nobody')).rejects.toThrow('There is no company nobody')
})
