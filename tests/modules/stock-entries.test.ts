import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { aProduct } from '../support/goods.ts'
import { harness } from '../support/harness.ts'
import { refusal } from '../support/refusal.ts'

const daftar = await harness()
const company = await daftar.tenant()
const { client, tenantId, userId } = company

type Fields = Parameters<typeof aProduct>[2]
const product = (tracking: 'none' | 'batch' | 'serial' = 'none', fields: Fields = {}) =>
  aProduct(daftar.sql, tenantId, { tracking, is_whole: true, ...fields })
const warehouse = async (code: string) => (await client.warehouses.create({ code, name: code })).id
const main = await warehouse('MAIN')
const other = await warehouse('OTHER')

type EntryCreate = Parameters<typeof client.stockEntries.create>[0]
type Line = NonNullable<EntryCreate['lines']>[number]

const draft = (kind: EntryCreate['kind'], lines: Line[], fields: Partial<EntryCreate> = {}) =>
  client.stockEntries.create({ kind, lines, ...fields })
async function submit(kind: EntryCreate['kind'], lines: Line[], fields: Partial<EntryCreate> = {}) {
  const { id } = await draft(kind, lines, fields)
  return client.stockEntries.submit(id)
}
/** On hand and value by warehouse, of all batches together. */
async function stock(productId: string, warehouseId = main): Promise<[onHand: string, value: string]> {
  const [row] = await daftar.sql<{ on_hand: string; value: string }>(
    `SELECT trim_scale(coalesce(sum(on_hand), 0))::text AS on_hand, trim_scale(coalesce(sum(value), 0))::text AS value
     FROM stock_levels WHERE product_id = $1 AND warehouse_id = $2`,
    [productId, warehouseId],
  )
  return [row?.on_hand ?? '', row?.value ?? '']
}
/** The ledger says what the levels say. */
async function ledger(productId: string): Promise<[quantity: string, value: string]> {
  const [row] = await daftar.sql<{ quantity: string; value: string }>(
    `SELECT trim_scale(sum(quantity))::text AS quantity, trim_scale(sum(value))::text AS value FROM stock_ledger WHERE product_id = $1`,
    [productId],
  )
  return [row?.quantity ?? '', row?.value ?? '']
}

/** What the last change of what a movement cost means for the books, by role of the account. */
async function amountsOf(movementId: string): Promise<Record<string, string>> {
  const [event] = await daftar.sql<{ amounts: { role: string; amount: string }[] }>(
    `SELECT data -> 'amounts' AS amounts FROM events WHERE type = 'stock_movement.revalued' AND aggregate = $1 ORDER BY sequence DESC LIMIT 1`,
    [`stock_movement:${movementId}`],
  )
  const sums: Record<string, number> = {}
  for (const { role, amount } of event?.amounts ?? []) sums[role] = (sums[role] ?? 0) + Number(amount)
  return Object.fromEntries(Object.entries(sums).map(([role, amount]) => [role, String(amount)]))
}

describe('a draft', () => {
  test('comes back as it was given, moves nothing, and has no number', async () => {
    const product_id = await product('batch')
    const given = {
      kind: 'receipt' as const,
      warehouse_id: main,
      occurred_at: '2026-03-02T09:30:00.000Z',
      reason: 'First delivery',
      reference: `LS-${randomUUID().slice(0, 8)}`,
      notes: 'Two pallets.',
      lines: [
        { product_id, quantity: '24', unit_cost: '12.5', batch_code: 'CHAI-1', expires_on: '2099-07-31', notes: 'Dry' },
        { product_id, quantity: '1', batch_code: 'CHAI-2', warehouse_id: other },
      ],
    }
    const created = await client.stockEntries.create(given)
    expect(created).toMatchObject({
      ...given,
      number: null,
      status: 'draft',
      movement_id: null,
      user_id: userId,
      submitted_at: null,
    })
    expect(await client.stockEntries.get(created.id)).toEqual(created)
    expect(await stock(product_id)).toEqual(['0', '0'])
    for (const query of [
      { product_id },
      { reference: given.reference },
      { kind: ['receipt' as const], status: 'draft' as const, warehouse_id: main },
      { search: given.reference },
    ])
      expect((await client.stockEntries.list(query)).data.map(({ id }) => id)).toContain(created.id)
    expect((await client.stockEntries.list({ product_id: randomUUID() })).data).toEqual([])
  })

  test('is for the default warehouse where it names none', async () => {
    expect(await draft('receipt', [{ product_id: await product(), quantity: '1' }])).toMatchObject({
      warehouse_id: main,
    })
  })

  test('is written anew and in part, all of its lines with it, and thrown away', async () => {
    const [one, two] = [await product(), await product()]
    const { id } = await draft('receipt', [{ product_id: one, quantity: '1', unit_cost: '5' }], { reason: 'Why' })
    const merged = await client.stockEntries.update(id, { reference: 'LS-1' })
    expect(merged).toMatchObject({
      reason: 'Why',
      reference: 'LS-1',
      lines: [{ product_id: one, quantity: '1', unit_cost: '5' }],
    })
    const unchanged = await client.stockEntries.update(id, { reference: 'LS-1' })
    expect(unchanged).toEqual(merged)
    const lines = [
      { product_id: two, quantity: '2' },
      { product_id: one, quantity: '3' },
    ]
    expect(await client.stockEntries.update(id, { lines })).toMatchObject({ reference: 'LS-1', lines })
    const replaced = await client.stockEntries.replace(id, {
      kind: 'issue',
      lines: [{ product_id: one, quantity: '4' }],
    })
    expect(replaced).toMatchObject({
      kind: 'issue',
      reason: null,
      reference: null,
      lines: [{ product_id: one, quantity: '4', unit_cost: null }],
    })
    expect(replaced.lines).toHaveLength(1)
    await client.stockEntries.delete(id)
    expect(await refusal(client.stockEntries.get(id))).toMatchObject({ status: 404 })
    expect(await daftar.sql('SELECT 1 FROM stock_entry_lines WHERE entry_id = $1', [id])).toEqual([])
  })

  test('PLT-11 with other lines is another version', async () => {
    const product_id = await product()
    const { id } = await draft('receipt', [{ product_id, quantity: '1' }])
    const tag = (
      await daftar.fetch(`http://localhost/api/v1/inventory/stock-entries/${id}`, {
        headers: { authorization: `Bearer ${company.accessToken}` },
      })
    ).headers.get('etag')
    await client.stockEntries.update(id, { lines: [{ product_id, quantity: '2' }] })
    expect(await refusal(client.stockEntries.update(id, { notes: 'Late' }, { ifMatch: tag ?? '' }))).toMatchObject({
      status: 412,
    })
  })

  test('names what its kind lacks, and what it has no use for', async () => {
    const product_id = await product()
    const line = { product_id, quantity: '1' }
    const cases: [Partial<EntryCreate> & Pick<EntryCreate, 'kind'>, string, string][] = [
      [{ kind: 'receipt', lines: [{ product_id }] }, 'stock_entry.line_needs', 'lines.0.quantity'],
      [{ kind: 'receipt', lines: [{ product_id, quantity: '0' }] }, 'stock_entry.line_needs', 'lines.0.quantity'],
      [{ kind: 'issue', lines: [line, { product_id, quantity: '-1' }] }, 'stock_entry.line_needs', 'lines.1.quantity'],
      [{ kind: 'issue', lines: [{ ...line, unit_cost: '1' }] }, 'stock_entry.line_has_no_use', 'lines.0.unit_cost'],
      [{ kind: 'receipt', to_warehouse_id: other, lines: [line] }, 'stock_entry.entry_has_no_use', 'to_warehouse_id'],
      [
        { kind: 'receipt', lines: [{ ...line, counted_quantity: '1' }] },
        'stock_entry.line_has_no_use',
        'lines.0.counted_quantity',
      ],
      [{ kind: 'adjustment', lines: [line] }, 'stock_entry.entry_needs', 'reason'],
      [
        { kind: 'adjustment', reason: 'Lost', lines: [{ product_id, quantity: '-1', unit_cost: '2' }] },
        'stock_entry.line_has_no_use',
        'lines.0.unit_cost',
      ],
      [{ kind: 'transfer', lines: [line] }, 'stock_entry.entry_needs', 'to_warehouse_id'],
      [
        { kind: 'transfer', warehouse_id: main, to_warehouse_id: main, lines: [line] },
        'stock_entry.same_warehouse',
        'to_warehouse_id',
      ],
      [{ kind: 'transfer', to_warehouse_id: main, lines: [line] }, 'stock_entry.same_warehouse', 'to_warehouse_id'],
      [{ kind: 'stocktake', lines: [{ product_id }] }, 'stock_entry.line_needs', 'lines.0.counted_quantity'],
      [
        { kind: 'stocktake', occurred_at: '2026-03-02T09:30:00Z', lines: [] },
        'stock_entry.entry_has_no_use',
        'occurred_at',
      ],
      [
        { kind: 'landed_cost', charges: [{ description: 'Freight', amount: '1' }] },
        'stock_entry.entry_needs',
        'receipt_id',
      ],
      [{ kind: 'landed_cost', receipt_id: randomUUID(), charges: [] }, 'stock_entry.entry_needs', 'charges'],
      [
        { kind: 'landed_cost', receipt_id: randomUUID(), charges: [{ description: 'Freight', amount: '1' }] },
        'stock_entry.unknown_receipt',
        'receipt_id',
      ],
      [{ kind: 'receipt', lines: [{ ...line, product_id: randomUUID() }] }, 'product.unknown', 'lines.0.product_id'],
      [
        { kind: 'receipt', lines: [line, { ...line, product_id: await product('none', { type: 'service' }) }] },
        'stock.service',
        'lines.1.product_id',
      ],
      [{ kind: 'receipt', lines: [{ ...line, quantity: '1.5' }] }, 'stock.whole_units', 'lines.0.quantity'],
      [
        { kind: 'receipt', lines: [{ ...line, warehouse_id: randomUUID() }] },
        'stock.unknown_warehouse',
        'lines.0.warehouse_id',
      ],
      [{ kind: 'receipt', warehouse_id: randomUUID(), lines: [line] }, 'stock.unknown_warehouse', 'warehouse_id'],
      [{ kind: 'issue', lines: [{ ...line, batch_id: randomUUID() }] }, 'batch.unknown', 'lines.0.batch_id'],
      [
        { kind: 'issue', lines: [{ ...line, reservation_id: randomUUID() }] },
        'stock_reservation.unknown',
        'lines.0.reservation_id',
      ],
    ]
    for (const [body, code, field] of cases)
      expect([body, await refusal(client.stockEntries.create(body as EntryCreate))]).toMatchObject([
        body,
        { status: 422, code, fields: [field] },
      ])
  })
})

describe('a submitted entry', () => {
  test('posts all of its lines as one movement, and has its number from then on', async () => {
    const [one, two] = [await product(), await product()]
    const receipt = await submit('receipt', [
      { product_id: one, quantity: '10', unit_cost: '2.5' },
      { product_id: two, quantity: '4', unit_cost: '3', warehouse_id: other },
    ])
    expect(receipt).toMatchObject({
      status: 'submitted',
      number: expect.stringMatching(/^SE-\d{6}$/),
      submitted_by: userId,
      total_value: '37',
      lines: [{ value: '25' }, { value: '12' }],
    })
    expect(await stock(one)).toEqual(['10', '25'])
    expect(await stock(two, other)).toEqual(['4', '12'])
    const [movement] = await daftar.sql('SELECT source_type, source_id FROM stock_movements WHERE id = $1', [
      receipt.movement_id,
    ])
    expect(movement).toEqual({ source_type: 'stock_entry', source_id: receipt.id })
    expect((await client.stockEntries.list({ movement_id: receipt.movement_id ?? '' })).data).toHaveLength(1)
    const issue = await submit('issue', [{ product_id: one, quantity: '4' }])
    expect(issue).toMatchObject({ total_value: '-10', lines: [{ value: '-10' }] })
  })

  test('posts all lines or none', async () => {
    const [one, two] = [await product(), await product()]
    await submit('receipt', [{ product_id: one, quantity: '5', unit_cost: '1' }])
    const { id } = await draft('issue', [
      { product_id: one, quantity: '1' },
      { product_id: two, quantity: '1' },
    ])
    expect(await refusal(client.stockEntries.submit(id))).toMatchObject({
      status: 422,
      code: 'stock.insufficient',
      fields: ['lines.1.quantity'],
    })
    expect(await stock(one)).toEqual(['5', '5'])
    expect(await client.stockEntries.get(id)).toMatchObject({ status: 'draft', number: null })
    expect(await refusal(submit('issue', []))).toMatchObject({
      status: 422,
      code: 'stock_entry.without_lines',
      fields: ['lines'],
    })
  })

  test('STK-04 is checked with the lines of one product summed', async () => {
    const product_id = await product()
    await submit('receipt', [{ product_id, quantity: '5', unit_cost: '1' }])
    expect(
      await refusal(
        submit('issue', [
          { product_id, quantity: '3' },
          { product_id, quantity: '3' },
        ]),
      ),
    ).toMatchObject({ status: 422, code: 'stock.insufficient' })
  })

  test('STK-02 stands: nothing of it is changed, deleted or submitted again, by the database neither', async () => {
    const product_id = await product()
    const { id, number } = await submit('receipt', [{ product_id, quantity: '5', unit_cost: '1' }])
    for (const work of [
      () => client.stockEntries.update(id, { notes: 'x' }),
      () => client.stockEntries.replace(id, { kind: 'issue' }),
      () => client.stockEntries.delete(id),
    ])
      expect(await refusal(work())).toMatchObject({ status: 409, code: 'stock_entry.submitted', context: { number } })
    expect(await refusal(client.stockEntries.submit(id))).toMatchObject({
      status: 409,
      code: 'stock_entry.cannot_submit',
    })
    for (const sql of [
      'UPDATE stock_entries SET notes = notes WHERE id = $1',
      'DELETE FROM stock_entries WHERE id = $1',
      'UPDATE stock_entry_lines SET quantity = 7 WHERE entry_id = $1',
      'DELETE FROM stock_entry_lines WHERE entry_id = $1',
    ])
      await expect(daftar.sql(sql, [id])).rejects.toThrow(/append-only|keeps its lines/)
  })

  test('is submitted once by many at once, and the numbers have no gaps', async () => {
    const product_id = await product()
    const { id } = await draft('receipt', [{ product_id, quantity: '5', unit_cost: '1' }])
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => client.stockEntries.submit(id)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await stock(product_id)).toEqual(['5', '5'])
    const numbers = await daftar.sql<{ number: string }>(
      `SELECT number FROM stock_entries WHERE tenant_id = $1 AND number IS NOT NULL ORDER BY number`,
      [tenantId],
    )
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, at) => `SE-${String(at + 1).padStart(6, '0')}`))
  })

  test('STK-11 a transfer moves value unchanged', async () => {
    const product_id = await product()
    await submit('receipt', [{ product_id, quantity: '3', unit_cost: '3.333333' }])
    const moved = await submit('transfer', [{ product_id, quantity: '2' }], { to_warehouse_id: other })
    expect(moved).toMatchObject({ total_value: '0', lines: [{ value: '0' }] })
    expect(await stock(product_id)).toEqual(['1', '3.333333'])
    expect(await stock(product_id, other)).toEqual(['2', '6.666666'])
  })

  test('STK-03 that is dated back is taken where nothing later would lack anything', async () => {
    const product_id = await product()
    await submit('receipt', [{ product_id, quantity: '10', unit_cost: '1' }], { occurred_at: '2026-01-10T00:00:00Z' })
    await submit('issue', [{ product_id, quantity: '8' }], { occurred_at: '2026-01-20T00:00:00Z' })
    expect(
      await refusal(submit('issue', [{ product_id, quantity: '3' }], { occurred_at: '2026-01-15T00:00:00Z' })),
    ).toMatchObject({ status: 422, code: 'stock.insufficient_later' })
    const early = await submit('issue', [{ product_id, quantity: '2' }], { occurred_at: '2026-01-15T00:00:00Z' })
    expect(early.occurred_at).toBe('2026-01-15T00:00:00.000Z')
    expect(
      await refusal(submit('receipt', [{ product_id, quantity: '1' }], { occurred_at: '2999-01-01T00:00:00Z' })),
    ).toMatchObject({ status: 422, code: 'stock.in_the_future' })
  })

  test('costs nothing that the reader may not see, nor sets it', async () => {
    const role = await client.roles.create({
      key: `store_${randomUUID().slice(0, 8)}`,
      name: 'Storekeeper',
      scope: 'tenant',
      permissions: ['inventory:view', 'inventory:create', 'inventory:update', 'inventory:move'],
    })
    const keeper = (await company.as(role.id)).client
    const product_id = await product()
    const { id } = await draft('receipt', [{ product_id, quantity: '2', unit_cost: '5' }])
    const seen = await keeper.stockEntries.get(id)
    expect(seen.lines[0]).not.toHaveProperty('unit_cost')
    expect(seen).not.toHaveProperty('total_value')
    expect(
      await refusal(
        keeper.stockEntries.create({ kind: 'receipt', lines: [{ product_id, quantity: '1', unit_cost: '1' }] }),
      ),
    ).toMatchObject({ status: 403 })
    await keeper.stockEntries.update(id, { lines: [{ product_id, quantity: '3' }] })
    expect((await client.stockEntries.get(id)).lines).toMatchObject([{ quantity: '3', unit_cost: '5' }])
    expect(
      await refusal(
        keeper.stockEntries.submit(
          (await draft('adjustment', [{ product_id, quantity: '1' }], { reason: 'Found' })).id,
        ),
      ),
    ).toMatchObject({ status: 403 })
    await keeper.stockEntries.submit(id)
    expect(await stock(product_id)).toEqual(['3', '15'])
  })
})

describe('an adjustment, and opening stock', () => {
  test('puts stock right, both ways, for a reason', async () => {
    const [one, two] = [await product(), await product()]
    await submit('opening', [{ product_id: one, quantity: '10', unit_cost: '2' }], {
      occurred_at: '2026-01-01T00:00:00Z',
    })
    const adjusted = await submit(
      'adjustment',
      [
        { product_id: one, quantity: '-3' },
        { product_id: two, quantity: '2', unit_cost: '7' },
      ],
      { reason: 'Broken, and found' },
    )
    expect(adjusted).toMatchObject({ total_value: '8', lines: [{ value: '-6' }, { value: '14' }] })
    expect(await stock(one)).toEqual(['7', '14'])
    expect(await stock(two)).toEqual(['2', '14'])
    const kinds = await daftar.sql<{ kind: string; reason: string }>(
      'SELECT kind, reason FROM stock_ledger WHERE product_id = $1 ORDER BY sequence',
      [one],
    )
    expect(kinds).toEqual([
      { kind: 'opening', reason: null },
      { kind: 'adjustment', reason: 'Broken, and found' },
    ])
  })
})

describe('a stocktake', () => {
  test('posts what differs from the books at that moment, and nothing where they agree', async () => {
    const [less, more, same, fresh] = [await product(), await product(), await product(), await product()]
    for (const product_id of [less, more, same])
      await submit('receipt', [{ product_id, quantity: '10', unit_cost: '2' }])
    const { id } = await draft('stocktake', [
      { product_id: less, counted_quantity: '8' },
      { product_id: more, counted_quantity: '11' },
      { product_id: same, counted_quantity: '10' },
      { product_id: fresh, counted_quantity: '1', unit_cost: '5' },
    ])
    // What moves between counting and submitting is on the books by then.
    await submit('issue', [{ product_id: less, quantity: '1' }])
    const taken = await client.stockEntries.submit(id)
    expect(taken.lines).toMatchObject([
      { expected_quantity: '9', difference: '-1', value: '-2' },
      { expected_quantity: '10', difference: '1', value: '2' },
      { expected_quantity: '10', difference: '0', value: '0' },
      { expected_quantity: '0', difference: '1', value: '5' },
    ])
    expect(await stock(less)).toEqual(['8', '16'])
    expect(await stock(more)).toEqual(['11', '22'])
    expect(await ledger(same)).toEqual(['10', '20'])
    const agreed = await submit('stocktake', [{ product_id: same, counted_quantity: '10' }])
    expect(agreed).toMatchObject({ status: 'submitted', movement_id: null, total_value: '0' })
  })

  test('while goods move at once says what was counted, whichever came first', async () => {
    const product_id = await product()
    await submit('receipt', [{ product_id, quantity: '100', unit_cost: '1' }])
    const { id } = await draft('stocktake', [{ product_id, counted_quantity: '90' }])
    const issues = await Promise.all(Array.from({ length: 6 }, () => draft('issue', [{ product_id, quantity: '1' }])))
    await Promise.all([...issues.map((one) => client.stockEntries.submit(one.id)), client.stockEntries.submit(id)])
    const { lines } = await client.stockEntries.get(id)
    const before = 100 - Number(lines[0]?.expected_quantity)
    expect(await stock(product_id)).toEqual([String(90 - (6 - before)), String(90 - (6 - before))])
  })

  test('is of one batch a line, and counts nothing twice', async () => {
    const product_id = await product('batch')
    await submit('receipt', [{ product_id, quantity: '5', unit_cost: '2', batch_code: 'A' }])
    const taken = await submit('stocktake', [
      { product_id, counted_quantity: '4', batch_code: 'a' },
      { product_id, counted_quantity: '2', batch_code: 'B', expires_on: '2099-01-31', unit_cost: '3' },
    ])
    expect(taken.lines).toMatchObject([
      { expected_quantity: '5', difference: '-1' },
      { expected_quantity: '0', difference: '2' },
    ])
    expect(await stock(product_id)).toEqual(['6', '14'])
    expect(await refusal(submit('stocktake', [{ product_id, counted_quantity: '4' }]))).toMatchObject({
      status: 422,
      code: 'batch.needed',
      fields: ['lines.0.batch_code'],
    })
    expect(
      await refusal(
        submit('stocktake', [
          { product_id, counted_quantity: '4', batch_code: 'A' },
          { product_id, counted_quantity: '4', batch_code: 'a' },
        ]),
      ),
    ).toMatchObject({ status: 422, code: 'stock_entry.counted_twice', fields: ['lines.1'] })
  })

  test('STK-12 knows which pieces are missing, and which nobody had on the books', async () => {
    const product_id = await product('serial')
    await submit('receipt', [{ product_id, quantity: '3', unit_cost: '10', serials: ['S1', 'S2', 'S3'] }])
    const taken = await submit('stocktake', [{ product_id, serials: ['S1', 's3', 'S4'], unit_cost: '12' }])
    expect(taken.lines).toMatchObject([{ expected_quantity: '3', counted_quantity: '3', difference: '0', value: '2' }])
    const { data } = await client.serials.list({ product_id, ordering: ['number'] })
    expect(data.map(({ number, status }) => [number, status])).toEqual([
      ['S1', 'in_stock'],
      ['S2', 'issued'],
      ['S3', 'in_stock'],
      ['S4', 'in_stock'],
    ])
    expect(await refusal(submit('stocktake', [{ product_id, counted_quantity: '2', serials: ['S1'] }]))).toMatchObject({
      status: 422,
      code: 'serial.as_many_as_quantity',
    })
  })
})

describe('landed costs', () => {
  const charges = [
    { description: 'Sea freight', amount: '70.00' },
    { description: 'Customs', amount: '30.00' },
  ]
  const received = async (lines: Line[]) => (await submit('receipt', lines)).movement_id as string

  test('STK-07 are spread by value, to the last digit, and make what is here worth more', async () => {
    const [one, two, free] = [await product(), await product(), await product()]
    const receipt_id = await received([
      { product_id: one, quantity: '3', unit_cost: '10' },
      { product_id: two, quantity: '6', unit_cost: '10' },
      { product_id: free, quantity: '1', unit_cost: '0' },
    ])
    const landed = await submit('landed_cost', [], { receipt_id, charges })
    expect(landed).toMatchObject({
      spread_by: 'value',
      total_value: '100',
      movement_id: null,
      lines: [
        { product_id: one, quantity: '3', value: '33.333333', expensed_value: '0' },
        { product_id: two, quantity: '6', value: '66.666667', expensed_value: '0' },
        { product_id: free, quantity: '1', value: '0', expensed_value: '0' },
      ],
    })
    expect(await stock(one)).toEqual(['3', '63.333333'])
    expect(await ledger(two)).toEqual(['6', '126.666667'])
    const issue = await submit('issue', [{ product_id: one, quantity: '3' }])
    expect(issue.total_value).toBe('-63.333333')
  })

  test('STK-10 what has left already has cost more: its share goes to cost of goods sold', async () => {
    const product_id = await product()
    const receipt_id = await received([{ product_id, quantity: '4', unit_cost: '10' }])
    await submit('issue', [{ product_id, quantity: '1' }])
    const landed = await submit('landed_cost', [], { receipt_id, charges })
    expect(landed).toMatchObject({
      total_value: '75',
      lines: [{ value: '75', expensed_value: '25' }],
    })
    expect(await stock(product_id)).toEqual(['3', '105'])
    expect(await ledger(product_id)).toEqual(['3', '105'])
    expect(await amountsOf(receipt_id)).toEqual({ inventory: '75', cost_of_goods_sold: '25', landed_costs: '-100' })
  })

  test('are spread by quantity, or by weight, of the lines that are named', async () => {
    const heavy = await product('none', { weight_kg: '9' })
    const light = await product('none', { weight_kg: '1' })
    const unknown = await product()
    const receipt_id = await received(
      [heavy, light, unknown].map((product_id) => ({ product_id, quantity: '2', unit_cost: '5' })),
    )
    const values = async (spread_by: 'quantity' | 'weight', lines: Line[]) =>
      (await submit('landed_cost', lines, { receipt_id, charges, spread_by })).lines.map(({ value }) => value)
    expect(await values('quantity', [{ product_id: heavy }, { product_id: light }])).toEqual(['50', '50'])
    expect(await values('weight', [{ product_id: heavy }, { product_id: light }])).toEqual(['90', '10'])
    expect(await values('weight', [{ product_id: light }, { product_id: unknown, weight: '2' }])).toEqual(['50', '50'])
    expect(await refusal(values('weight', []))).toMatchObject({
      status: 422,
      code: 'stock_entry.weight_unknown',
      fields: ['lines.2.weight'],
    })
    expect(await refusal(values('quantity', [{ product_id: await product() }]))).toMatchObject({
      status: 422,
      code: 'stock_entry.not_in_receipt',
      fields: ['lines.0.product_id'],
    })
    const free = await received([{ product_id: light, quantity: '1', unit_cost: '0' }])
    expect(await refusal(submit('landed_cost', [], { receipt_id: free, charges }))).toMatchObject({
      status: 422,
      code: 'stock_entry.nothing_to_spread',
    })
  })

  test('STK-02 are taken out again, and keep their receipt from being called off before', async () => {
    const product_id = await product()
    const receipt = await submit('receipt', [{ product_id, quantity: '4', unit_cost: '10' }])
    const receipt_id = receipt.movement_id as string
    const landed = await submit('landed_cost', [], { receipt_id, charges })
    await submit('issue', [{ product_id, quantity: '1' }])
    expect(await refusal(client.stockEntries.cancel(receipt.id, {}))).toMatchObject({
      status: 409,
      code: 'stock_entry.has_costs',
    })
    const cancelled = await client.stockEntries.cancel(landed.id, { reason: 'Billed twice' })
    expect(cancelled).toMatchObject({ status: 'cancelled', cancelled_by: userId, cancel_reason: 'Billed twice' })
    expect(await stock(product_id)).toEqual(['3', '30'])
    expect(await ledger(product_id)).toEqual(['3', '30'])
    expect(await amountsOf(receipt_id)).toEqual({ inventory: '-75', cost_of_goods_sold: '-25', landed_costs: '100' })
    expect((await client.inventory.verify()).differences).toEqual([])
  })

  test('STK-08 go to the layer of their receipt, and are refused where nothing of the past is revalued', async () => {
    const strict = await daftar.tenant()
    const here = strict.client
    await here.inventory.replaceConfig({ valuation_method: 'fifo', backdating: 'refuse' })
    await here.warehouses.create({ code: 'MAIN', name: 'Main' })
    const product_id = await aProduct(daftar.sql, strict.tenantId, { is_whole: true })
    const enter = async (body: EntryCreate) => here.stockEntries.submit((await here.stockEntries.create(body)).id)
    const receive = (unit_cost: string) => enter({ kind: 'receipt', lines: [{ product_id, quantity: '2', unit_cost }] })
    const [first, second] = [await receive('10'), await receive('20')]
    const land = ({ movement_id }: { movement_id: string | null }) =>
      enter({ kind: 'landed_cost', receipt_id: movement_id, charges: [{ description: 'Freight', amount: '6' }] })
    await land(second)
    expect(await enter({ kind: 'issue', lines: [{ product_id, quantity: '3' }] })).toMatchObject({ total_value: '-43' })
    expect(await refusal(land(first))).toMatchObject({ status: 422, code: 'stock.backdated', fields: ['receipt_id'] })
    expect((await here.inventory.verify()).differences).toEqual([])
  })
})

describe('a cancelled entry', () => {
  test('STK-02 is as if nothing had moved, and stays to be read', async () => {
    const product_id = await product()
    const receipt = await submit('receipt', [{ product_id, quantity: '4', unit_cost: '10' }])
    const issue = await submit('issue', [{ product_id, quantity: '3' }])
    expect(await refusal(client.stockEntries.cancel(receipt.id, {}))).toMatchObject({ status: 422 })
    const cancelled = await client.stockEntries.cancel(issue.id, { reason: 'Entered twice' })
    expect(cancelled).toMatchObject({ status: 'cancelled', number: issue.number, total_value: '-30' })
    expect(await stock(product_id)).toEqual(['4', '40'])
    expect(await client.stockMovements.get(issue.movement_id as string)).toMatchObject({ status: 'cancelled' })
    await client.stockEntries.cancel(receipt.id, {})
    expect(await stock(product_id)).toEqual(['0', '0'])
    for (const work of [
      () => client.stockEntries.cancel(receipt.id, {}),
      () => client.stockEntries.submit(receipt.id),
      () => client.stockEntries.delete(receipt.id),
    ])
      expect(await refusal(work())).toMatchObject({ status: 409 })
    const { id } = await draft('receipt', [{ product_id, quantity: '1' }])
    expect(await refusal(client.stockEntries.cancel(id, {}))).toMatchObject({
      status: 409,
      code: 'stock_entry.cannot_cancel',
    })
    expect(await refusal(client.stockMovements.cancel(receipt.movement_id as string, {}))).toMatchObject({
      status: 409,
    })
  })

  test('STK-12 sends its pieces back to where they were, unless they have moved on', async () => {
    const product_id = await product('serial')
    const receipt = await submit('receipt', [{ product_id, quantity: '1', unit_cost: '10', serials: ['P1'] }])
    const moved = await submit('transfer', [{ product_id, quantity: '1', serials: ['P1'] }], { to_warehouse_id: other })
    expect(await refusal(client.stockEntries.cancel(receipt.id, {}))).toMatchObject({ status: expect.any(Number) })
    const piece = async () => (await client.serials.list({ product_id })).data[0]
    await client.stockEntries.cancel(moved.id, {})
    expect(await piece()).toMatchObject({ status: 'in_stock', warehouse_id: main })
    await client.stockEntries.cancel(receipt.id, {})
    expect(await piece()).toMatchObject({ status: 'registered', warehouse_id: null })
    await submit('receipt', [{ product_id, quantity: '1', unit_cost: '10', serials: ['p1'] }])
    const { data } = await client.serials.listHistory((await piece())?.id ?? '')
    expect(data.map(({ kind }) => kind)).toEqual(['receipt', 'cancellation', 'cancellation', 'transfer', 'receipt'])
    expect((await client.inventory.verify()).differences).toEqual([])
  })
})
