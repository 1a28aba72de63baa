import { Daftar } from '@daftar/sdk'
import { Decimal } from 'decimal.js'
import { serve } from './contract/server.ts'

// Many people move goods at once, for long; then the ledger has to agree with everything that is made of it, and with what they were told.

const quick = process.argv.includes('--quick')
const operations = quick ? 1_000 : 5_000
const clients = 8
const products = 12
const started = performance.now()

const served = await serve()
let failed = true
try {
  failed = await soak()
} finally {
  await served.stop()
}
process.exit(failed ? 1 : 0)

interface Known {
  product_id: string
  /** By which movements it changed, as their answers said. */
  total: Decimal
}

async function soak(): Promise<boolean> {
  const { owner, goods, warehouses } = await prepare()
  const counts = { done: 0, refused: 0 }
  const unexpected: string[] = []
  const movements: { id: string; kind: string; line: string; product: Known; quantity: string }[] = []
  let left = operations

  const pick = <One>(all: readonly One[]): One => all[Math.floor(Math.random() * all.length)] as One
  const chance = (of: number): boolean => Math.random() < of
  const amount = (): string =>
    chance(0.3)
      ? `${1 + Math.floor(Math.random() * 9)}.${Math.floor(Math.random() * 1e6)}`
      : String(1 + Math.floor(Math.random() * 20))

  /** A date of the last hundred days, now and then. */
  const date = (): string | undefined =>
    chance(0.1) ? new Date(Date.now() - Math.random() * 100 * 86_400_000).toISOString() : undefined

  async function move(kind: 'receipt' | 'issue' | 'transfer'): Promise<void> {
    const [product, quantity, [from, to]] = [
      pick(goods),
      amount(),
      chance(0.5) ? warehouses : [...warehouses].reverse(),
    ]
    const cost = kind === 'receipt' ? { unit_cost: amount() } : {}
    const { id, lines } = await owner.stockMovements.create({
      kind,
      warehouse_id: from,
      to_warehouse_id: kind === 'transfer' ? to : undefined,
      occurred_at: date(),
      lines: [{ product_id: product.product_id, quantity, ...cost }],
    })
    if (kind !== 'transfer') product.total = product.total.plus(kind === 'receipt' ? quantity : `-${quantity}`)
    movements.push({ id, kind, line: lines[0]?.id as string, product, quantity })
  }

  async function arrive(): Promise<void> {
    const sent = pick(movements.filter(({ kind }) => kind === 'transfer'))
    if (sent)
      await owner.stockMovements.receiveTransfer(
        sent.id,
        chance(0.5) ? {} : { lines: [{ line_id: sent.line, quantity: '0.5' }] },
      )
  }

  async function back(): Promise<void> {
    const sold = pick(movements.filter(({ kind }) => kind === 'issue'))
    if (!sold) return
    const lines = [{ product_id: sold.product.product_id, quantity: '0.5', returns_line_id: sold.line }]
    await owner.stockMovements.create({ kind: 'return', warehouse_id: pick(warehouses), lines })
    sold.product.total = sold.product.total.plus('0.5')
  }

  async function adjust(): Promise<void> {
    const [product, quantity] = [pick(goods), `${chance(0.5) ? '-' : ''}${amount()}`]
    await owner.inventory.adjustStock(product.product_id, {
      quantity_adjustment: quantity,
      reason: 'count',
      warehouse_id: pick(warehouses),
    })
    product.total = product.total.plus(quantity)
  }

  async function cancel(): Promise<void> {
    const one = pick(movements)
    if (!one) return
    await owner.stockMovements.cancel(one.id, {})
    movements.splice(movements.indexOf(one), 1)
    if (one.kind !== 'transfer')
      one.product.total = one.product.total.plus(one.kind === 'receipt' ? `-${one.quantity}` : one.quantity)
  }

  const acts = [
    () => move('receipt'),
    () => move('receipt'),
    () => move('issue'),
    () => move('issue'),
    () => move('transfer'),
    arrive,
    back,
    adjust,
    cancel,
  ]
  const person = async (): Promise<void> => {
    for (; left > 0; left -= 1) {
      try {
        await pick(acts)()
        counts.done += 1
      } catch (error) {
        const { status, message } = error as { status?: number; message: string }
        if (status === 409 || status === 422) counts.refused += 1
        else unexpected.push(`${status} ${message}`)
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, person))

  const { differences, entries } = await owner.inventory.verify()
  const told: string[] = []
  for (const { product_id, total } of goods) {
    const { quantity_on_hand, in_transit_quantity } = await owner.inventory.getProductStock(product_id)
    const found = new Decimal(quantity_on_hand).plus(in_transit_quantity)
    if (!found.eq(total)) told.push(`${product_id}: ${found.toFixed()} in stock, ${total.toFixed()} by the answers`)
  }
  const faults = await served.faults()
  for (const line of [...unexpected, ...told, ...differences.map((one) => JSON.stringify(one)), ...faults])
    console.log(line)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `${counts.done} operations done and ${counts.refused} refused by ${clients} clients, ${entries} rows of the ledger, ${seconds} s`,
  )
  console.log(`differences: ${differences.length + told.length}; unexpected: ${unexpected.length + faults.length}`)
  return differences.length + told.length + unexpected.length + faults.length > 0 || counts.done < operations / 3
}

/** A company with goods and two warehouses; `--fifo` has the oldest go first. */
async function prepare() {
  const registered = await new Daftar({ baseUrl: served.url }).auth.register({
    email: 'andrew.fuller@northwind.example',
    password: 'Lantern-Harbour-52',
    first_name: 'Andrew',
    last_name: 'Fuller',
    company_name: 'Northwind Traders',
    store_name: 'Seattle',
  })
  const owner = new Daftar({
    baseUrl: served.url,
    accessToken: registered.tokens.access_token,
    tenantId: registered.tenant.id,
  })
  await owner.inventory.replaceConfig({ valuation_method: process.argv.includes('--fifo') ? 'fifo' : 'moving_average' })
  const unit = await owner.units.create({ name: 'Kilogram', symbol: 'kg', kind: 'mass' })
  const goods: Known[] = []
  for (let at = 1; at <= products; at += 1) {
    const { id } = await owner.products.create({ name: `Tea ${at}`, sku: `TEA-${at}`, unit_id: unit.id })
    goods.push({ product_id: id, total: new Decimal(0) })
  }
  const warehouses: string[] = []
  for (const code of ['SEA', 'TAC']) warehouses.push((await owner.warehouses.create({ code, name: code })).id)
  return { owner, goods, warehouses }
}
