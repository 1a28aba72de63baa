import type { Decimal } from 'decimal.js'
import { now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { about } from '#platform/errors.ts'
import { batches, register } from './batches.ts'
import type { Book } from './book.ts'
import { zero } from './bucket.ts'
import { refuseBatch as refuse } from './errors/batch.ts'
import { refuseStock } from './errors/stock.ts'
import { fieldOf, type Part, type Posting, type PreparedLine } from './postings.ts'

interface Known {
  id: string
  product_id: string
  variant_id: string | null
  code: string
  expires_on: string | null
  is_blocked: boolean
  is_past: boolean
}

type Occasion = Pick<Posting, 'kind' | 'occurred_at'>

/** Says of which batch each part is, once its items are locked; a part may become several. */
export async function resolve(parts: readonly Part[], book: Book, occasion: Occasion): Promise<Part[]> {
  for (const { line } of parts)
    if (line.batch && line.item.tracking !== 'batch')
      throw about(
        fieldOf(line, 'id' in line.batch ? 'batch_id' : 'batch_code'),
        refuseStock.notTrackedByBatch({ name: line.name }),
      )
  const open = parts.filter(({ line, origin_id }) => line.item.tracking === 'batch' && origin_id === null)
  if (open.length === 0) return [...parts]
  const known = await knownOf(open, occasion)
  const shelf = new Shelf(known, book, occasion)
  const resolved: Part[] = []
  for (const part of parts) {
    if (!open.includes(part)) resolved.push(part)
    else if (part.batch_id) resolved.push(shelf.promised(part, part.batch_id))
    else if (part.line.batch) resolved.push(shelf.taken({ ...part, batch_id: await named(part.line, known, occasion) }))
    else if (part.line.way === 'in')
      throw about(fieldOf(part.line, 'batch_code'), refuse.needed({ name: part.line.name }))
    else resolved.push(...shelf.pick(part))
  }
  return resolved
}

/** Every batch of the goods that these parts are of, the first to expire first. */
async function knownOf(parts: readonly Part[], { occurred_at }: Occasion): Promise<Known[]> {
  return database.query<Known>(
    `SELECT id, product_id, variant_id, code, expires_on, is_blocked, coalesce(expires_on < tenant_day($1, $3), false) AS is_past
     FROM batches WHERE tenant_id = $1 AND product_id = ANY ($2::uuid[]) ORDER BY expires_on NULLS LAST, created_at, id`,
    [tenantId(), [...new Set(parts.map(({ line }) => line.item.product_id))], occurred_at ?? now().toISOString()],
  )
}

const isOf = ({ product_id, variant_id }: Known, { item }: PreparedLine): boolean =>
  product_id === item.product_id && variant_id === item.variant_id

/** The batch that a line names: there already, or brought by what comes in. */
async function named(line: PreparedLine, known: Known[], { kind }: Occasion): Promise<string> {
  const { batch } = line
  if (!batch) throw new Error('The line names no batch')
  const found = known.find(
    (one) => isOf(one, line) && ('id' in batch ? one.id === batch.id : sameCode(one.code, batch.code)),
  )
  if (found) {
    if (line.way === 'out' && kind === 'issue') requireIssuable(found, line)
    if ('code' in batch && batch.expires_on && batch.expires_on !== found.expires_on)
      await setExpiry(found, batch.expires_on, line)
    return found.id
  }
  if ('id' in batch) throw about(fieldOf(line, 'batch_id'), refuse.unknown({ batch_id: batch.id }))
  if (line.way === 'out') throw about(fieldOf(line, 'batch_code'), refuse.unknownCode({ code: batch.code }))
  const { id } = await register(line.item, batch)
  known.push({ ...line.item, ...batch, expires_on: batch.expires_on ?? null, id, is_blocked: false, is_past: false })
  return id
}

const sameCode = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** STK-14: what has expired, or is held back, is not issued. */
function requireIssuable({ code, expires_on, is_blocked, is_past }: Known, line: PreparedLine): void {
  const field = line.batch && 'code' in line.batch ? 'batch_code' : 'batch_id'
  if (is_past) throw about(fieldOf(line, field), refuse.expired({ code, expires_on }))
  if (is_blocked) throw about(fieldOf(line, field), refuse.blocked({ code }))
}

/** The day of expiry that a receipt tells is kept where nobody knew one; another one is a mistake in one of both. */
async function setExpiry(batch: Known, expires_on: string, line: PreparedLine): Promise<void> {
  const { code } = batch
  if (batch.expires_on !== null)
    throw about(fieldOf(line, 'expires_on'), refuse.otherExpiry({ code, expires_on: batch.expires_on }))
  const row = await batches.find(batch.id)
  await batches.save(row, { expires_on })
  batch.expires_on = expires_on
}

/** What lies where of each batch, less what earlier parts of the same posting have taken. */
class Shelf {
  readonly #taken = new Map<string, Decimal>()

  readonly known: readonly Known[]
  readonly book: Book
  readonly occasion: Occasion

  constructor(known: readonly Known[], book: Book, occasion: Occasion) {
    this.known = known
    this.book = book
    this.occasion = occasion
  }

  /** First expired, first out. What is not there is left to the last batch, so that the check of the stock says so. */
  pick(part: Part): Part[] {
    const { line } = part
    const issues = this.occasion.kind === 'issue'
    const of = this.known.filter((one) => isOf(one, line))
    const good = of.filter(({ is_past, is_blocked }) => !issues || !(is_past || is_blocked))
    const picked: Part[] = []
    let left = part.quantity
    for (const { id } of good) {
      const free = this.#free(line, id)
      if (left.lte(0) || free.lte(0)) continue
      const quantity = free.lt(left) ? free : left
      picked.push({ ...part, quantity, batch_id: id })
      this.#take(line, id, quantity)
      left = left.minus(quantity)
    }
    if (left.lte(0)) return picked
    const spoilt = of.filter((one) => !good.includes(one)).some(({ id }) => this.#free(line, id).gt(0))
    const last = picked.at(-1) ?? good.slice(-1).map(({ id }) => ({ ...part, quantity: zero, batch_id: id }))[0]
    if (spoilt || !last) {
      const available = part.quantity.minus(left).toFixed()
      throw about(fieldOf(line, 'quantity'), refuse.notEnoughGood({ name: line.name, available }))
    }
    return [...picked.slice(0, -1), { ...last, quantity: last.quantity.plus(left) }]
  }

  /** A part that names its batch: what it takes is gone for those that do not. */
  taken(part: Part): Part {
    if (part.line.way === 'out' && part.batch_id) this.#take(part.line, part.batch_id, part.quantity)
    return part
  }

  /** The batch that a reservation holds. */
  promised(part: Part, id: string): Part {
    const batch = this.known.find((one) => one.id === id)
    if (batch && this.occasion.kind === 'issue') requireIssuable(batch, part.line)
    return this.taken(part)
  }

  #key = ({ item, warehouse_id }: PreparedLine, id: string): string => `${item.id} ${warehouse_id} ${id}`

  #free(line: PreparedLine, id: string): Decimal {
    const bucket = this.book.bucket({ item_id: line.item.id, warehouse_id: line.warehouse_id, batch_id: id })
    return bucket.onHand.minus(bucket.reserved).minus(this.#taken.get(this.#key(line, id)) ?? zero)
  }

  #take(line: PreparedLine, id: string, quantity: Decimal): void {
    const key = this.#key(line, id)
    this.#taken.set(key, (this.#taken.get(key) ?? zero).plus(quantity))
  }
}
