import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aProduct } from '../support/goods.ts'
import { harness } from '../support/harness.ts'

// A model of a page against the engine: random movements, of which some come late and some are cancelled.

const daftar = await harness()
const full = process.env.DAFTAR_FULL === '1'
const runs = { numRuns: full ? 500 : 12, seed: Number(process.env.SEED ?? Date.now() % 1_000_000), endOnFailure: true }
const steps = 30

type Method = 'moving_average' | 'fifo'
/** Quantities and values in millionths. */
interface Pile {
  quantity: bigint
  value: bigint
}
interface Event {
  seq: number
  day: number
  kind: 'in' | 'out' | 'send' | 'arrive' | 'back'
  place: number
  quantity: bigint
  value: bigint
  /** What was sent, or went out, before. */
  of?: Event
}

const million = 1_000_000n
/** Half up; everything here is above 0. */
const share = ({ quantity, value }: Pile, part: bigint): bigint =>
  part === quantity ? value : (2n * value * part + quantity) / (2n * quantity)

function takeFrom(pile: Pile, part: bigint): bigint {
  const value = share(pile, part)
  pile.quantity -= part
  pile.value -= value
  return value
}

/** What lies in each of two places and on its way after these events, and what each event was worth; null where they cannot be. */
function replay(method: Method, events: readonly Event[]) {
  const places: Pile[][] = [[], []]
  const rests = new Map<Event, Pile>()
  const worth = new Map<Event, bigint>()
  const put = (place: number, pile: Pile) => {
    const piles = places[place] as Pile[]
    const [first] = piles
    if (method === 'fifo' || !first) piles.push(pile)
    else Object.assign(first, { quantity: first.quantity + pile.quantity, value: first.value + pile.value })
  }
  const take = (place: number, wanted: bigint): bigint | null => {
    const piles = places[place] as Pile[]
    let [left, value] = [wanted, 0n]
    while (left > 0n) {
      const [first] = piles
      if (!first) return null
      const part = left < first.quantity ? left : first.quantity
      value += takeFrom(first, part)
      left -= part
      if (first.quantity === 0n) piles.shift()
    }
    return value
  }
  for (const event of [...events].sort((one, other) => one.day - other.day || one.seq - other.seq)) {
    const { kind, place, quantity, of } = event
    if (kind === 'in') put(place, { quantity, value: event.value })
    else if (kind === 'out' || kind === 'send') {
      const value = take(place, quantity)
      if (value === null) return null
      rests.set(event, { quantity, value })
      worth.set(event, value)
    } else {
      const rest = rests.get(of as Event)
      if (!rest || rest.quantity < quantity) return null
      put(place, { quantity, value: takeFrom(rest, quantity) })
    }
  }
  const sum = (piles: readonly Pile[]): Pile =>
    piles.reduce((all, one) => ({ quantity: all.quantity + one.quantity, value: all.value + one.value }), {
      quantity: 0n,
      value: 0n,
    })
  const onWay = [...rests].flatMap(([{ kind }, rest]) => (kind === 'send' ? [rest] : []))
  return { places: places.map(sum), onWay: sum(onWay), worth }
}

const text = (millionths: bigint): string => {
  const digits = String(millionths).padStart(7, '0')
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '')
}

const kinds = ['in', 'in', 'out', 'out', 'send', 'arrive', 'back', 'cancel'] as const
const aStep = {
  place: fc.nat({ max: 1 }),
  /** Some in thirds, so that values do not come out even. */
  quantity: fc.oneof(
    fc.bigInt({ min: 1n, max: 9n }).map((whole) => whole * million),
    fc.constant(333_333n),
    fc.constant(1n),
  ),
  cost: fc.oneof(
    fc.bigInt({ min: 0n, max: 50n }).map((whole) => whole * million),
    fc.constant(1_428_571n),
  ),
  /** How many days before the last; mostly none. */
  late: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 12 }) }),
  pick: fc.nat({ max: 1000 }),
}
const step = fc.record({ ...aStep, kind: fc.constantFrom(...kinds) })
const anyStep = fc.record({ ...aStep, kind: fc.constantFrom(...kinds, 'land'), free: fc.boolean() })
type Of<Arbitrary> = Arbitrary extends fc.Arbitrary<infer One> ? One : never

async function company(method: Method, rest: object = {}) {
  const tenant = await daftar.tenant()
  await tenant.client.inventory.replaceConfig({ valuation_method: method, ...rest })
  const ids = ['A', 'B'].map(async (code) => (await tenant.client.warehouses.create({ code, name: code })).id)
  return { ...tenant, warehouses: (await Promise.all(ids)) as [string, string] }
}

/** A new company for every twenty runs: each run proves all stock of its company, and that of hundreds would take them all the time. */
function companies(...fields: Parameters<typeof company>): () => ReturnType<typeof company> {
  let [served, present] = [0, company(...fields)]
  return () => {
    if (served > 0 && served % 20 === 0) present = company(...fields)
    served += 1
    return present
  }
}

/** The item of a product as it is stored, and as its whole history makes it. */
async function twoBooks(tenantId: string, productId: string) {
  const { asSystem } = await import('../../src/platform/context.ts')
  const { database } = await import('../../src/platform/database.ts')
  const { lockItemsById } = await import('../../src/modules/inventory/items.ts')
  const { readStock } = await import('../../src/modules/inventory/ledger.ts')
  const { recount } = await import('../../src/modules/inventory/recount.ts')
  const found = await daftar.sql<{ id: string }>('SELECT id FROM stock_items WHERE product_id = $1', [productId])
  const count = async () => {
    const items = await lockItemsById(found.map(({ id }) => id))
    const [item] = items.values()
    if (!item) return { stored: [], counted: [], corrections: [] }
    const stock = await readStock(items)
    const none = { added: [], reversed: new Set<string>(), landed: new Map() }
    const { book, corrections } = await recount(item, stock, { from: new Date(0), ...none })
    return { stored: shown(stock.book), counted: shown(book), corrections }
  }
  return asSystem('a test', () =>
    database.transaction(() => database.become({ tenantId, scope: 'tenant' }, () => count())),
  )
}
type Shown = Awaited<ReturnType<typeof import('../../src/modules/inventory/ledger.ts').readStock>>['book']
const shown = ({ buckets }: Shown) =>
  [...buckets]
    .map(([place, { bucket }]) => {
      const { onHand, value, lastCost, lastAt, layers, valuation } = bucket
      // What a unit cost last matters where none is on hand.
      const cost = onHand.lte(0) && valuation !== 'by_row' ? lastCost.toFixed(6) : null
      const left = layers.map(({ id, quantity, value: worth }) => [id, quantity.toFixed(), worth.toFixed()].join(' '))
      const ordered = valuation === 'by_row' ? left.sort() : left
      return { place, onHand: onHand.toFixed(), value: value.toFixed(), cost, lastAt, layers: ordered }
    })
    .sort((one, other) => (one.place < other.place ? -1 : 1))

describe.each<Method>(['moving_average', 'fifo'])('what is counted from a change on, %s,', (method) => {
  test(`is what the whole history comes to, below nothing too (seed ${runs.seed})`, { timeout: 900_000 }, async () => {
    const companyOfNow = companies(method, { allow_negative_stock: true })
    const act = async (planned: readonly Of<typeof anyStep>[], tracking: 'none' | 'batch') => {
      const { client, tenantId, warehouses } = await companyOfNow()
      const product_id = await aProduct(daftar.sql, tenantId, { cost_price: '2.5', tracking })
      const done: { id: string; kind: string; line: string }[] = []
      for (const [seq, { kind, place, quantity, cost, late, pick, free }] of planned.entries()) {
        const occurred_at = new Date(Date.UTC(2025, 0, 1 + Math.max(0, seq - late))).toISOString()
        const some = (of: string) => {
          const all = done.filter((one) => of === 'any' || one.kind === of)
          return all[pick % Math.max(all.length, 1)]
        }
        const create = async (of: 'receipt' | 'issue' | 'transfer' | 'return', extra: object = {}) => {
          const { id, lines } = await client.stockMovements.create({
            kind: of,
            warehouse_id: warehouses[place],
            to_warehouse_id: of === 'transfer' ? warehouses[1 - place] : undefined,
            occurred_at,
            lines: [{ product_id, quantity: text(quantity), ...extra }],
          })
          done.push({ id, kind: of, line: lines[0]?.id as string })
        }
        const acts = {
          in: () =>
            create('receipt', {
              ...(free ? {} : { unit_cost: text(cost) }),
              ...(tracking === 'batch' ? { batch_code: `B-${pick % 2}` } : {}),
            }),
          out: () => create('issue'),
          send: () => create('transfer'),
          back: () => create('return', { returns_line_id: some('issue')?.line }),
          arrive: async () => {
            const { id, line } = some('transfer') ?? {}
            const lines = [{ line_id: line as string, quantity: text(quantity) }]
            if (id) await client.stockMovements.receiveTransfer(id, { occurred_at, lines })
          },
          cancel: async () => {
            const one = some('any')
            if (!one) return
            await client.stockMovements.cancel(one.id, {})
            done.splice(done.indexOf(one), 1)
          },
          land: async () => {
            const charges = [{ description: 'Freight', amount: text(quantity - (quantity % 100n) + million) }]
            const receipt_id = some('receipt')?.id
            if (!receipt_id) return
            const { id } = await client.stockEntries.create({ kind: 'landed_cost', receipt_id, charges })
            await client.stockEntries.submit(id)
          },
        }
        await acts[kind]().catch((error: { status?: number }) => {
          if (![409, 422].includes(error.status ?? 0)) throw error
        })
        const { stored, counted, corrections } = await twoBooks(tenantId, product_id)
        expect(corrections).toEqual([])
        expect(stored).toEqual(counted)
      }
      expect((await client.inventory.verify()).differences).toEqual([])
    }
    const all = fc.array(anyStep, { minLength: steps, maxLength: steps })
    await fc.assert(fc.asyncProperty(all, fc.constantFrom('none', 'none', 'batch'), act), {
      ...runs,
      numRuns: full ? 200 : 5,
    })
  })
})

describe.each<Method>(['moving_average', 'fifo'])('STK-07, STK-08 %s', (method) => {
  test(`any movements leave what a page of arithmetic says (seed ${runs.seed})`, { timeout: 900_000 }, async () => {
    const companyOfNow = companies(method)
    const run = async (planned: readonly Of<typeof step>[]) => {
      const { client, tenantId, warehouses } = await companyOfNow()
      const product_id = await aProduct(daftar.sql, tenantId)
      const documents = new Map<Event, { movement: string; line: string }>()
      let events: Event[] = []
      const dateOf = (day: number) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString()

      const create = async (event: Event, kind: 'receipt' | 'issue' | 'transfer' | 'return', extra: object = {}) => {
        const { lines, id } = await client.stockMovements.create({
          kind,
          warehouse_id: warehouses[event.place],
          to_warehouse_id: kind === 'transfer' ? warehouses[1 - event.place] : undefined,
          occurred_at: dateOf(event.day),
          lines: [{ product_id, quantity: text(event.quantity), ...extra }],
        })
        documents.set(event, { movement: id, line: lines[0]?.id as string })
      }
      const act = async (event: Event, cost: bigint): Promise<void> => {
        const before = event.of && documents.get(event.of)
        if (event.kind === 'in') return create(event, 'receipt', { unit_cost: text(cost) })
        if (event.kind === 'out') return create(event, 'issue')
        if (event.kind === 'send') return create(event, 'transfer')
        if (event.kind === 'back') return create(event, 'return', { returns_line_id: before?.line })
        const lines = [{ line_id: before?.line as string, quantity: text(event.quantity) }]
        await client.stockMovements.receiveTransfer(before?.movement as string, {
          occurred_at: dateOf(event.day),
          lines,
        })
      }
      const accepted = (attempt: Promise<unknown>) =>
        attempt.then(
          () => true,
          (error: { status?: number; code?: string }) => {
            if (![409, 422].includes(error.status ?? 0)) throw error
            return false
          },
        )

      for (const [seq, { kind, place, quantity, cost, late, pick }] of planned.entries()) {
        const day = Math.max(0, seq - late)
        const some = <One>(all: readonly One[]): One | undefined => all[pick % Math.max(all.length, 1)]
        if (kind === 'cancel') {
          const gone = some(events.filter((event) => event.kind !== 'arrive'))
          if (!gone) continue
          const rest = events.filter((event) => event !== gone && !(gone.kind === 'send' && event.of === gone))
          const possible = !rest.some(({ of }) => of === gone) && replay(method, rest) !== null
          expect(await accepted(client.stockMovements.cancel(documents.get(gone)?.movement as string, {}))).toBe(
            possible,
          )
          if (possible) events = rest
          continue
        }
        const of =
          kind === 'arrive' || kind === 'back'
            ? some(events.filter((one) => one.kind === (kind === 'back' ? 'out' : 'send')))
            : undefined
        if (!of && (kind === 'arrive' || kind === 'back')) continue
        const value = share({ quantity: million, value: cost }, million) * quantity
        const rounded = (2n * value + million) / (2n * million)
        const event: Event = {
          seq,
          day,
          kind,
          place: kind === 'arrive' ? 1 - (of as Event).place : place,
          quantity,
          value: rounded,
          of,
        }
        const possible = (!of || of.day <= day) && replay(method, [...events, event]) !== null
        expect(await accepted(act(event, cost))).toBe(possible)
        if (possible) events.push(event)
      }

      const { places, onWay, worth } = replay(method, events) as NonNullable<ReturnType<typeof replay>>
      const found = await client.inventory.getProductStock(product_id)
      const there = warehouses.map((id) => found.warehouse_locations.find(({ warehouse_id }) => warehouse_id === id))
      expect(there.map((one) => [one?.quantity ?? '0', one?.stock_value ?? '0'])).toEqual(
        places.map(({ quantity, value }) => [text(quantity), text(value)]),
      )
      expect(found.in_transit_quantity).toBe(text(onWay.quantity))
      const { data } = await client.stockMovements.list({ product_id, per_page: 100 })
      for (const [event, value] of worth) {
        const { movement } = documents.get(event) as { movement: string }
        expect(data.find(({ id }) => id === movement)?.lines[0]?.value).toBe(text(value))
      }
      expect((await client.inventory.verify()).differences).toEqual([])
    }
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: steps, maxLength: steps }), run), runs)
  })
})
