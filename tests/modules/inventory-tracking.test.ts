import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { asTenant } from '../../src/platform/context.ts'
import { aProduct } from '../support/goods.ts'
import { harness } from '../support/harness.ts'
import { refusal } from '../support/refusal.ts'

const daftar = await harness()
const company = await daftar.tenant()
const { client, tenantId } = company

type Fields = Parameters<typeof aProduct>[2]
const product = (tracking: 'none' | 'batch' | 'serial' = 'none', fields: Fields = {}) =>
  aProduct(daftar.sql, tenantId, { tracking, is_whole: true, ...fields })
const warehouse = async (code: string) => (await client.warehouses.create({ code, name: code })).id
const main = await warehouse('MAIN')
const other = await warehouse('OTHER')

type EntryCreate = Parameters<typeof client.stockEntries.create>[0]
type Line = NonNullable<EntryCreate['lines']>[number]

/** Drafts an entry and submits it. */
async function submit(kind: EntryCreate['kind'], lines: Line[], fields: Partial<EntryCreate> = {}) {
  const { id } = await client.stockEntries.create({ kind, warehouse_id: main, lines, ...fields })
  return client.stockEntries.submit(id)
}
const levels = (productId: string) =>
  daftar.sql<{ warehouse_id: string; batch_id: string | null; on_hand: string; reserved: string }>(
    `SELECT warehouse_id, batch_id, trim_scale(on_hand)::text AS on_hand, trim_scale(reserved)::text AS reserved FROM stock_levels
     WHERE product_id = $1 AND (on_hand <> 0 OR reserved <> 0) ORDER BY on_hand`,
    [productId],
  )
const batchesOf = async (product_id: string) =>
  (await client.batches.list({ product_id, ordering: ['code'] })).data.map(({ code, quantity_on_hand }) => [
    code,
    quantity_on_hand,
  ])

describe('a batch', () => {
  test('comes back as it was given, and is found by its product, code and day of expiry', async () => {
    const product_id = await product('batch')
    const given = {
      product_id,
      code: `CHAI-${randomUUID().slice(0, 8)}`,
      supplier_code: 'EL-88213',
      manufactured_on: '2026-01-15',
      expires_on: '2099-07-31',
      is_blocked: false,
      notes: 'From the second harvest.',
    }
    const created = await client.batches.create(given)
    expect(created).toMatchObject({
      ...given,
      quantity_on_hand: '0',
      available_quantity: '0',
      locations: [],
      is_expired: false,
    })
    expect(await client.batches.get(created.id)).toEqual(created)
    for (const query of [
      { product_id },
      { code: given.code.toLowerCase() },
      { product_id, expires_on__lte: '2099-07-31', expires_on__gte: '2099-07-31' },
      { product_id, is_expired: false, in_stock: false },
      { search: given.code },
    ])
      expect((await client.batches.list(query)).data.map(({ id }) => id)).toContain(created.id)
    for (const query of [
      { product_id, is_expired: true },
      { product_id, in_stock: true },
      { warehouse_id: main, product_id },
    ])
      expect((await client.batches.list(query)).data).toEqual([])
  })

  test('has a code of its own within its product, in any case, and no day of expiry before it was made', async () => {
    const product_id = await product('batch')
    await client.batches.create({ product_id, code: 'A1' })
    expect(await refusal(client.batches.create({ product_id, code: 'a1' }))).toMatchObject({
      status: 409,
      code: 'batch.code_taken',
      fields: ['code'],
    })
    await client.batches.create({ product_id: await product('batch'), code: 'A1' })
    expect(
      await refusal(
        client.batches.create({ product_id, code: 'A2', manufactured_on: '2026-02-01', expires_on: '2026-01-31' }),
      ),
    ).toMatchObject({ status: 422, code: 'batch.expires_before_made', fields: ['expires_on'] })
    const { id } = await client.batches.create({ product_id, code: 'A3', manufactured_on: '2026-02-01' })
    expect(await refusal(client.batches.update(id, { expires_on: '2026-01-31' }))).toMatchObject({ status: 422 })
    expect(await client.batches.update(id, { is_blocked: true })).toMatchObject({ is_blocked: true, code: 'A3' })
  })

  test('is of goods that are tracked by batches alone, and their tracking stands from then on', async () => {
    for (const [tracking, code] of [
      [await product('none'), 'batch.not_tracked'],
      [await product('serial'), 'batch.not_tracked'],
      [await product('none', { type: 'service' }), 'stock.service'],
      [randomUUID(), 'product.unknown'],
    ] as const)
      expect(await refusal(client.batches.create({ product_id: tracking, code: 'A1' }))).toMatchObject({
        status: 422,
        code,
        fields: ['product_id'],
      })
    const product_id = await product('batch')
    await client.batches.create({ product_id, code: 'A1' })
    await expect(daftar.sql(`UPDATE products SET tracking = 'none' WHERE id = $1`, [product_id])).rejects.toThrow(
      /foreign key/,
    )
  })

  test('STK-01 comes with a receipt, by its code, and what lies of it is the sum of what moved', async () => {
    const product_id = await product('batch')
    await submit('receipt', [
      { product_id, quantity: '10', unit_cost: '2', batch_code: 'B1', expires_on: '2099-01-31' },
      { product_id, quantity: '5', unit_cost: '3', batch_code: 'B2', expires_on: '2098-12-31' },
    ])
    await submit('receipt', [{ product_id, quantity: '1', unit_cost: '4', batch_code: 'b1' }])
    expect(await batchesOf(product_id)).toEqual([
      ['B1', '11'],
      ['B2', '5'],
    ])
    expect(await refusal(submit('receipt', [{ product_id, quantity: '1', unit_cost: '4' }]))).toMatchObject({
      status: 422,
      code: 'batch.needed',
      fields: ['lines.0.batch_code'],
    })
    expect(
      await refusal(
        submit('receipt', [{ product_id, quantity: '1', unit_cost: '4', batch_code: 'B1', expires_on: '2099-02-28' }]),
      ),
    ).toMatchObject({ status: 422, code: 'batch.other_expiry', fields: ['lines.0.expires_on'] })
    const none = await product('none')
    expect(
      await refusal(submit('receipt', [{ product_id: none, quantity: '1', unit_cost: '4', batch_code: 'B1' }])),
    ).toMatchObject({ status: 422, fields: ['lines.0.batch_code'] })
  })

  test('that expires first goes out first where none is named, also over several batches', async () => {
    const product_id = await product('batch')
    await submit('receipt', [
      { product_id, quantity: '4', unit_cost: '1', batch_code: 'keeps' },
      { product_id, quantity: '4', unit_cost: '2', batch_code: 'later', expires_on: '2099-06-30' },
      { product_id, quantity: '4', unit_cost: '3', batch_code: 'soon', expires_on: '2098-06-30' },
    ])
    // Two lines of the same goods: the second goes on where the first has ended (STK-04).
    await submit('issue', [
      { product_id, quantity: '3' },
      { product_id, quantity: '3' },
    ])
    expect(await batchesOf(product_id)).toEqual([
      ['keeps', '4'],
      ['later', '2'],
      ['soon', '0'],
    ])
    const named = await submit('issue', [{ product_id, quantity: '3', batch_code: 'KEEPS' }])
    expect(named.total_value).toBe('-3')
    expect(await refusal(submit('issue', [{ product_id, quantity: '2', batch_code: 'keeps' }]))).toMatchObject({
      status: 422,
      code: 'stock.insufficient',
    })
    expect(await refusal(submit('issue', [{ product_id, quantity: '4' }]))).toMatchObject({
      status: 422,
      code: 'stock.insufficient',
    })
    expect(await refusal(submit('issue', [{ product_id, quantity: '1', batch_code: 'nobody' }]))).toMatchObject({
      status: 422,
      code: 'batch.unknown_code',
    })
  })

  test('STK-14 that has expired, or is held back, is not issued, but moved away and written off', async () => {
    const product_id = await product('batch')
    await submit('receipt', [
      { product_id, quantity: '4', unit_cost: '1', batch_code: 'old', expires_on: '2020-01-31' },
      { product_id, quantity: '4', unit_cost: '1', batch_code: 'held', expires_on: '2099-01-31' },
      { product_id, quantity: '2', unit_cost: '1', batch_code: 'good', expires_on: '2099-02-28' },
    ])
    const { data } = await client.batches.list({ product_id })
    const idOf = (code: string) => data.find((one) => one.code === code)?.id ?? ''
    expect(data.find(({ code }) => code === 'old')).toMatchObject({ is_expired: true })
    await client.batches.update(idOf('held'), { is_blocked: true })

    expect(await refusal(submit('issue', [{ product_id, quantity: '1', batch_id: idOf('old') }]))).toMatchObject({
      status: 422,
      code: 'batch.expired',
      fields: ['lines.0.batch_id'],
    })
    expect(await refusal(submit('issue', [{ product_id, quantity: '1', batch_code: 'held' }]))).toMatchObject({
      status: 422,
      code: 'batch.blocked',
      fields: ['lines.0.batch_code'],
    })
    expect(await refusal(submit('issue', [{ product_id, quantity: '3' }]))).toMatchObject({
      status: 422,
      code: 'batch.not_enough_good',
      fields: ['lines.0.quantity'],
    })
    await submit('issue', [{ product_id, quantity: '2' }])
    await submit('transfer', [{ product_id, quantity: '4', batch_code: 'held' }], { to_warehouse_id: other })
    await submit('adjustment', [{ product_id, quantity: '-4' }], { reason: 'Spoilt' })
    expect(await batchesOf(product_id)).toEqual([
      ['good', '0'],
      ['held', '4'],
      ['old', '0'],
    ])
    // On the day before, it had not expired: what really went out then is taken.
    const early = await product('batch')
    await submit(
      'receipt',
      [{ product_id: early, quantity: '1', unit_cost: '1', batch_code: 'x', expires_on: '2020-01-31' }],
      { occurred_at: '2019-12-01T00:00:00Z' },
    )
    await submit('issue', [{ product_id: early, quantity: '1' }], { occurred_at: '2020-01-30T12:00:00Z' })
  })

  test('STK-10 comes back as the batch that it went out of, and travels as itself', async () => {
    const product_id = await product('batch')
    await submit('receipt', [
      { product_id, quantity: '2', unit_cost: '1', batch_code: 'T1', expires_on: '2098-01-31' },
      { product_id, quantity: '2', unit_cost: '5', batch_code: 'T2', expires_on: '2099-01-31' },
    ])
    const issue = await client.stockMovements.create({
      kind: 'issue',
      warehouse_id: main,
      lines: [{ product_id, quantity: '3' }],
    })
    expect(issue.lines[0]?.batches.map(({ quantity }) => quantity)).toEqual(['2', '1'])
    await client.stockMovements.create({
      kind: 'return',
      warehouse_id: main,
      lines: [{ product_id, quantity: '3', returns_line_id: issue.lines[0]?.id as string }],
    })
    const { id } = await client.stockMovements.create({
      kind: 'transfer',
      warehouse_id: main,
      to_warehouse_id: other,
      lines: [{ product_id, quantity: '3' }],
    })
    await client.stockMovements.receiveTransfer(id, {})
    const { data } = await client.batches.list({ product_id, warehouse_id: other, ordering: ['code'] })
    expect(
      data.map(({ code, locations }) => [code, locations.map(({ quantity_on_hand }) => quantity_on_hand).sort()]),
    ).toEqual([
      ['T1', ['2']],
      ['T2', ['1', '1']],
    ])
    expect((await client.inventory.verify()).differences).toEqual([])
  })
})

describe('a piece with a serial number', () => {
  const number = () => `Sn-${randomUUID().slice(0, 8)}`
  const find = async (product_id: string, of: string) => {
    const { data } = await client.serials.list({ product_id, number: of })
    return data[0] as (typeof data)[number]
  }

  test('is registered before it arrives, corrected and taken back until it moves', async () => {
    const product_id = await product('serial')
    const given = { product_id, number: number(), warranty_expires_on: '2028-03-01', notes: 'Demo piece' }
    const created = await client.serials.create(given)
    expect(created).toMatchObject({ ...given, status: 'registered', warehouse_id: null, received_at: null })
    expect(await client.serials.get(created.id)).toEqual(created)
    expect(await refusal(client.serials.create({ product_id, number: given.number.toUpperCase() }))).toMatchObject({
      status: 409,
      code: 'serial.number_taken',
      fields: ['number'],
    })
    expect(await refusal(client.serials.create({ product_id: await product('batch'), number: 'X' }))).toMatchObject({
      status: 422,
      code: 'serial.not_tracked',
    })
    expect(await client.serials.replace(created.id, { product_id, number: `${given.number}-A` })).toMatchObject({
      number: `${given.number}-A`,
      notes: null,
    })
    expect(await client.serials.update(created.id, { notes: 'Yes' })).toMatchObject({ notes: 'Yes' })
    await client.serials.delete(created.id)
    expect(await refusal(client.serials.get(created.id))).toMatchObject({ status: 404 })
  })

  test('STK-12 there are as many as the quantity, each once', async () => {
    const product_id = await product('serial')
    const [a, b] = [number(), number()]
    const receive = (quantity: string, serials: string[]) =>
      submit('receipt', [{ product_id, quantity, unit_cost: '100', serials }])
    expect(await refusal(receive('2', [a]))).toMatchObject({
      status: 422,
      code: 'serial.as_many_as_quantity',
      fields: ['lines.0.serials'],
    })
    expect(await refusal(receive('2', []))).toMatchObject({ status: 422, code: 'serial.as_many_as_quantity' })
    expect(await refusal(receive('2', [a, a.toUpperCase()]))).toMatchObject({ status: 422, code: 'serial.twice' })
    await receive('2', [a, b])
    expect(await refusal(receive('1', [a]))).toMatchObject({
      status: 409,
      code: 'serial.already_here',
      fields: ['lines.0.serials'],
    })
    const none = await product('none')
    expect(await refusal(submit('receipt', [{ product_id: none, quantity: '1', serials: [a] }]))).toMatchObject({
      status: 422,
      code: 'stock.not_tracked_by_serial',
    })
    expect((await client.serials.list({ product_id, status: ['in_stock'], warehouse_id: main })).data).toHaveLength(2)
    expect(await levels(product_id)).toMatchObject([{ on_hand: '2' }])
  })

  test('STK-12 is in exactly one place, and one that is already sold gives 409; its whole history stays', async () => {
    const product_id = await product('serial')
    const sn = number()
    const registered = await client.serials.create({ product_id, number: sn })
    const line = { product_id, quantity: '1', serials: [sn] }
    expect(await refusal(submit('issue', [line]))).toMatchObject({ status: 422, code: 'serial.unknown' })
    await submit('receipt', [{ ...line, unit_cost: '100' }])
    await submit('transfer', [line], { to_warehouse_id: other })
    expect(await find(product_id, sn)).toMatchObject({ id: registered.id, status: 'in_stock', warehouse_id: other })
    const another = number()
    await submit('receipt', [{ product_id, quantity: '1', unit_cost: '100', serials: [another] }])
    expect(await refusal(submit('issue', [line]))).toMatchObject({
      status: 409,
      code: 'serial.elsewhere',
      fields: ['lines.0.serials'],
    })
    await submit('issue', [line], { warehouse_id: other, reference: 'Order 10248' })
    expect(await find(product_id, sn)).toMatchObject({ status: 'issued', warehouse_id: null })
    await submit('receipt', [{ product_id, quantity: '1', unit_cost: '100', serials: [number()] }], {
      warehouse_id: other,
    })
    expect(await refusal(submit('issue', [line], { warehouse_id: other }))).toMatchObject({
      status: 409,
      code: 'serial.already_issued',
      fields: ['lines.0.serials'],
    })

    const { data } = await client.serials.listHistory(registered.id)
    expect(
      data.map(({ sequence, kind, status, from_warehouse_id, to_warehouse_id }) => [
        sequence,
        kind,
        status,
        from_warehouse_id,
        to_warehouse_id,
      ]),
    ).toEqual([
      [3, 'issue', 'issued', other, null],
      [2, 'transfer', 'in_stock', main, other],
      [1, 'receipt', 'in_stock', null, main],
    ])
    expect(data[0]).toMatchObject({ source_type: 'stock_entry', user_id: company.userId })
    for (const work of [
      () => client.serials.delete(registered.id),
      () => client.serials.update(registered.id, { number: 'X' }),
    ])
      expect(await refusal(work())).toMatchObject({ status: 409, code: 'serial.has_moved' })
    await client.serials.update(registered.id, { warranty_expires_on: '2030-01-01' })
  })

  test('STK-12 is on its way between two warehouses, arrives by name or with all the rest, and comes back as itself', async () => {
    const product_id = await product('serial')
    const serials = [number(), number(), number()]
    await submit('receipt', [{ product_id, quantity: '3', unit_cost: '10', serials }])
    const placed = async () =>
      (await client.serials.list({ product_id, ordering: ['created_at'] })).data.map(({ status }) => status)
    const { id, lines } = await client.stockMovements.create({
      kind: 'transfer',
      warehouse_id: main,
      to_warehouse_id: other,
      lines: [{ product_id, quantity: '3', serials }],
    })
    expect(await placed()).toEqual(['in_transit', 'in_transit', 'in_transit'])
    expect(
      await refusal(submit('issue', [{ product_id, quantity: '1', serials: [serials[0] as string] }])),
    ).toMatchObject({
      status: 409,
      code: 'serial.elsewhere',
    })
    const line_id = lines[0]?.id as string
    const arrive = (quantity: string, named?: string[]) =>
      client.stockMovements.receiveTransfer(id, { lines: [{ line_id, quantity, serials: named }] })
    expect(await refusal(arrive('1'))).toMatchObject({ status: 422, code: 'serial.as_many_as_quantity' })
    expect(await refusal(arrive('1', [number()]))).toMatchObject({ status: 409, code: 'serial.not_on_its_way' })
    await arrive('1', [serials[1] as string])
    expect((await placed()).sort()).toEqual(['in_stock', 'in_transit', 'in_transit'])
    expect(await client.stockMovements.receiveTransfer(id, {})).toMatchObject({ status: 'received' })
    expect(await placed()).toEqual(['in_stock', 'in_stock', 'in_stock'])

    const sold = [serials[0] as string]
    const issue = await client.stockMovements.create({
      kind: 'issue',
      warehouse_id: other,
      lines: [{ product_id, quantity: '1', serials: sold }],
    })
    const back = (named: string[]) =>
      client.stockMovements.create({
        kind: 'return',
        warehouse_id: main,
        lines: [{ product_id, quantity: '1', serials: named, returns_line_id: issue.lines[0]?.id as string }],
      })
    expect(await refusal(back([number()]))).toMatchObject({ status: 422, code: 'serial.unknown' })
    expect(await refusal(back([serials[1] as string]))).toMatchObject({ status: 409, code: 'serial.already_here' })
    await back(sold)
    expect(await find(product_id, sold[0] as string)).toMatchObject({ status: 'in_stock', warehouse_id: main })
    expect((await client.inventory.verify()).differences).toEqual([])
  })

  test('STK-12 asked for by many at once goes out once', async () => {
    const product_id = await product('serial')
    const sn = number()
    await submit('receipt', [{ product_id, quantity: '3', unit_cost: '1', serials: [sn, number(), number()] }])
    const drafts = await Promise.all(
      Array.from({ length: 8 }, () =>
        client.stockEntries.create({
          kind: 'issue',
          warehouse_id: main,
          lines: [{ product_id, quantity: '1', serials: [sn] }],
        }),
      ),
    )
    const results = await Promise.allSettled(drafts.map(({ id }) => client.stockEntries.submit(id)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = results.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []))
    expect(new Set(refused)).toEqual(new Set(['serial.already_issued']))
    expect(await levels(product_id)).toMatchObject([{ on_hand: '2' }])
  })
})

describe('a reservation', () => {
  const stocked = async (quantity = '10', tracking: 'none' | 'batch' = 'none') => {
    const product_id = await product(tracking)
    const batch = tracking === 'batch' ? { batch_code: 'R1' } : {}
    await submit('receipt', [{ product_id, quantity, unit_cost: '2', ...batch }])
    return product_id
  }

  test('STK-06 takes from what is available, not from what is on hand', async () => {
    const product_id = await stocked()
    const reservation = await client.reservations.create({ product_id, quantity: '7', reference: 'ORDER-10248' })
    expect(reservation).toMatchObject({
      warehouse_id: main,
      quantity: '7',
      consumed_quantity: '0',
      status: 'active',
      user_id: company.userId,
    })
    expect(await client.reservations.get(reservation.id)).toEqual(reservation)
    expect(await levels(product_id)).toMatchObject([{ on_hand: '10', reserved: '7' }])
    expect(await refusal(client.reservations.create({ product_id, quantity: '4' }))).toMatchObject({
      status: 422,
      code: 'stock_reservation.insufficient',
      fields: ['quantity'],
    })
    expect(await refusal(submit('issue', [{ product_id, quantity: '4' }]))).toMatchObject({
      status: 422,
      code: 'stock.insufficient',
    })
    await submit('issue', [{ product_id, quantity: '3' }])
    expect(
      (await client.reservations.list({ product_id, status: ['active'], reference: 'ORDER-10248' })).data,
    ).toHaveLength(1)
  })

  test('STK-06 serves its own goods alone, where it was made and as they leave', async () => {
    const [product_id, another] = [await stocked(), await stocked()]
    await submit('receipt', [{ product_id, quantity: '5', unit_cost: '2' }], { warehouse_id: other })
    const { id: reservation_id } = await client.reservations.create({ product_id, quantity: '8' })
    const use = (kind: 'issue' | 'receipt', of: string, warehouse_id: string) =>
      client.stockMovements.create({ kind, warehouse_id, lines: [{ product_id: of, quantity: '1', reservation_id }] })
    for (const wrong of [
      () => use('issue', another, main),
      () => use('issue', product_id, other),
      () => use('receipt', product_id, main),
    ])
      expect(await refusal(wrong())).toMatchObject({
        status: 422,
        code: 'stock_reservation.unknown',
        fields: ['lines.0.reservation_id'],
      })
    expect(await client.reservations.get(reservation_id)).toMatchObject({ status: 'active', consumed_quantity: '0' })
  })

  test('STK-06 is consumed once, and what is left of it stays promised', async () => {
    const product_id = await stocked()
    const { id: reservation_id } = await client.reservations.create({ product_id, quantity: '8' })
    await submit('issue', [{ product_id, quantity: '5', reservation_id }])
    expect(await client.reservations.get(reservation_id)).toMatchObject({ status: 'active', consumed_quantity: '5' })
    expect(await levels(product_id)).toMatchObject([{ on_hand: '5', reserved: '3' }])
    await submit('issue', [{ product_id, quantity: '5', reservation_id }])
    expect(await client.reservations.get(reservation_id)).toMatchObject({
      status: 'consumed',
      consumed_quantity: '8',
      closed_at: expect.any(String),
    })
    expect(await levels(product_id)).toEqual([])
    await submit('receipt', [{ product_id, quantity: '10', unit_cost: '1' }])
    expect(await refusal(submit('issue', [{ product_id, quantity: '1', reservation_id }]))).toMatchObject({
      status: 409,
      code: 'stock_reservation.not_active',
      fields: ['lines.0.reservation_id'],
    })
    expect(await refusal(client.reservations.release(reservation_id))).toMatchObject({
      status: 409,
      code: 'stock_reservation.cannot_release',
    })
  })

  test('STK-06 is released on cancel, and free for others at once', async () => {
    const product_id = await stocked()
    const { id } = await client.reservations.create({ product_id, quantity: '10' })
    expect(await refusal(submit('issue', [{ product_id, quantity: '1' }]))).toMatchObject({ status: 422 })
    expect(await client.reservations.release(id)).toMatchObject({ status: 'released' })
    expect(await levels(product_id)).toMatchObject([{ on_hand: '10', reserved: '0' }])
    await submit('issue', [{ product_id, quantity: '10' }])
    expect(await refusal(submit('issue', [{ product_id, quantity: '1', reservation_id: id }]))).toMatchObject({
      status: 409,
    })
  })

  test('STK-06 cancelled and shipped at once is one of both, and nothing stays reserved', async () => {
    for (let round = 0; round < 5; round += 1) {
      const product_id = await stocked('5')
      const { id: reservation_id } = await client.reservations.create({ product_id, quantity: '5' })
      const drafts = await Promise.all(
        Array.from({ length: 3 }, () =>
          client.stockEntries.create({
            kind: 'issue',
            warehouse_id: main,
            lines: [{ product_id, quantity: '5', reservation_id }],
          }),
        ),
      )
      const [released, ...shipped] = await Promise.allSettled([
        client.reservations.release(reservation_id),
        ...drafts.map(({ id }) => client.stockEntries.submit(id)),
      ])
      const gone = shipped.filter(({ status }) => status === 'fulfilled').length
      expect(gone + (released?.status === 'fulfilled' ? 1 : 0)).toBe(1)
      const [level = { on_hand: '0', reserved: '0' }] = await levels(product_id)
      expect(level).toMatchObject({ on_hand: gone ? '0' : '5', reserved: '0' })
    }
  })

  test('STK-06 asked for by many at once never exceeds what is there', async () => {
    const product_id = await stocked('10')
    const results = await Promise.allSettled(
      Array.from({ length: 12 }, () => client.reservations.create({ product_id, quantity: '3' })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    expect(await levels(product_id)).toMatchObject([{ on_hand: '10', reserved: '9' }])
  })

  test('holds one batch where it names one, and any of them where it does not', async () => {
    const product_id = await stocked('4', 'batch')
    await submit('receipt', [{ product_id, quantity: '4', unit_cost: '2', batch_code: 'R2', expires_on: '2099-01-31' }])
    const { data } = await client.batches.list({ product_id, code: 'R1' })
    const batch_id = data[0]?.id as string
    const { id: reservation_id } = await client.reservations.create({ product_id, quantity: '3', batch_id })
    expect(await client.batches.get(batch_id)).toMatchObject({
      quantity_on_hand: '4',
      reserved_quantity: '3',
      available_quantity: '1',
    })
    expect(await refusal(client.reservations.create({ product_id, quantity: '2', batch_id }))).toMatchObject({
      status: 422,
      code: 'stock_reservation.insufficient',
    })
    const { id: open } = await client.reservations.create({ product_id, quantity: '4' })
    expect(await refusal(client.reservations.create({ product_id, quantity: '2' }))).toMatchObject({ status: 422 })
    expect(await refusal(submit('issue', [{ product_id, quantity: '2' }]))).toMatchObject({
      status: 422,
      code: 'stock.insufficient',
    })
    await submit('issue', [{ product_id, quantity: '3', reservation_id }])
    expect(await client.batches.get(batch_id)).toMatchObject({ quantity_on_hand: '1', reserved_quantity: '0' })
    await submit('issue', [{ product_id, quantity: '4', reservation_id: open }])
    expect(await batchesOf(product_id)).toEqual([
      ['R1', '1'],
      ['R2', '0'],
    ])
    expect(
      await refusal(client.reservations.create({ product_id, quantity: '1', batch_id: randomUUID() })),
    ).toMatchObject({ status: 422, code: 'batch.unknown' })
  })

  test('STK-06 released while others of the goods go out leaves nothing reserved', async () => {
    const product_id = await stocked('40')
    const held = await Promise.all(
      Array.from({ length: 10 }, () => client.reservations.create({ product_id, quantity: '1' })),
    )
    const line = { kind: 'issue' as const, warehouse_id: main, lines: [{ product_id, quantity: '1' }] }
    await Promise.all(held.flatMap(({ id }) => [client.reservations.release(id), client.stockMovements.create(line)]))
    expect(await levels(product_id)).toMatchObject([{ on_hand: '30', reserved: '0' }])
  })

  test('STK-06 of a document is released with it, and no other', async () => {
    const { create, releaseFor } = await import('../../src/modules/inventory/reservations.ts')
    const { database } = await import('../../src/platform/database.ts')
    const product_id = await stocked()
    const [order, another] = [randomUUID(), randomUUID()]
    const inTenant = <Result>(work: () => Promise<Result>) =>
      asTenant(tenantId, 'test', () => database.transaction(work))
    for (const [id, quantity] of [
      [order, '2'],
      [order, '3'],
      [another, '4'],
    ] as const)
      await inTenant(() => create({ product_id, quantity }, { type: 'sales_order', id }))
    expect((await client.reservations.list({ source_id: order, source_type: 'sales_order' })).data).toHaveLength(2)
    await inTenant(() => releaseFor({ type: 'sales_order', id: order }))
    expect(await levels(product_id)).toMatchObject([{ on_hand: '10', reserved: '4' }])
    expect((await client.inventory.verify()).differences).toEqual([])
  })

  test('ends when its time has passed, and frees what it held', async () => {
    const { sweepReservations } = await import('../../src/modules/inventory/reservation-expiry.ts')
    const { expireLapsed } = await import('../../src/modules/inventory/reservations.ts')
    const { database } = await import('../../src/platform/database.ts')
    const product_id = await stocked()
    expect(
      await refusal(client.reservations.create({ product_id, quantity: '1', expires_at: '2020-01-01T00:00:00Z' })),
    ).toMatchObject({ status: 422, code: 'stock_reservation.expires_in_past', fields: ['expires_at'] })
    const { id } = await client.reservations.create({ product_id, quantity: '10', expires_at: '2099-01-01T00:00:00Z' })
    const { id: lasting } = await client.reservations.create({ product_id: await stocked(), quantity: '1' })
    await daftar.sql(`UPDATE stock_reservations SET expires_at = now() - interval '1 second' WHERE id = $1`, [id])
    expect(await refusal(submit('issue', [{ product_id, quantity: '1', reservation_id: id }]))).toMatchObject({
      status: 409,
    })
    const [{ jobs } = { jobs: 0 }] = await asTenant(tenantId, 'test', () =>
      database.transaction(async () => {
        await sweepReservations.perform({})
        return database.query<{ jobs: number }>(
          `SELECT count(*)::integer AS jobs FROM tenants_with_lapsed_reservations() WHERE id = $1`,
          [tenantId],
        )
      }),
    )
    expect(jobs).toBe(1)
    await asTenant(tenantId, 'test', () => database.transaction(expireLapsed))
    expect(await client.reservations.get(id)).toMatchObject({ status: 'expired' })
    expect(await client.reservations.get(lasting)).toMatchObject({ status: 'active' })
    expect(await levels(product_id)).toMatchObject([{ on_hand: '10', reserved: '0' }])
    expect(
      await daftar.sql(`SELECT 1 FROM events WHERE type = 'stock_reservation.expired' AND aggregate = $1`, [
        `stock_reservation:${id}`,
      ]),
    ).toHaveLength(1)
  })

  test('STK-17 is counted as its unit is, and of goods that hold stock', async () => {
    const product_id = await stocked()
    expect(await refusal(client.reservations.create({ product_id, quantity: '1.5' }))).toMatchObject({
      status: 422,
      code: 'stock.whole_units',
      fields: ['quantity'],
    })
    const service = await product('none', { type: 'service' })
    expect(await refusal(client.reservations.create({ product_id: service, quantity: '1' }))).toMatchObject({
      status: 422,
      code: 'stock.service',
    })
    expect(
      await refusal(client.reservations.create({ product_id, quantity: '1', warehouse_id: randomUUID() })),
    ).toMatchObject({ status: 422, code: 'stock.unknown_warehouse', fields: ['warehouse_id'] })
  })
})
