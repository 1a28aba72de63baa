import { type Goods, goodsOfLines } from '#modules/catalog/index.ts'
import { tenantId } from '#platform/context.ts'
import { about } from '#platform/errors.ts'
import { decimal } from '#platform/money.ts'
import { rowsOf } from '#platform/rows.ts'
import { zero } from './bucket.ts'
import { refuseBatch } from './errors/batch.ts'
import { refuseSerial } from './errors/serial.ts'
import { refuseEntry as refuse } from './errors/stock-entry.ts'
import { type Item, lockItems } from './items.ts'
import { readStock, type Stock } from './ledger.ts'
import { Batch as BatchRow } from './models/batch.ts'
import { Serial as SerialRow } from './models/serial.ts'
import type { StockEntry as EntryRow } from './models/stock-entry.ts'
import type { StockEntryLine as LineRow } from './models/stock-entry-line.ts'
import type { PostingLine } from './postings.ts'

interface Wanted {
  line: LineRow
  posting: PostingLine
}

interface Counted {
  line: LineRow
  product: Goods
  item: Item
  warehouse_id: string
  batch: BatchRow | null
}

const batches = rowsOf(BatchRow)
const pieces = rowsOf(SerialRow)

/**
 * What has to move so that the books say what was counted. The items are locked first: what is on hand stays as it is until the
 * differences are posted.
 */
export async function countedLines(entry: EntryRow): Promise<Wanted[]> {
  const found = await goodsOfLines(entry.lines, { archived: true })
  const items = await lockItems(found)
  const stock = await readStock(new Map(items.map((item) => [item.id, item])))
  const known = await batches.find('"tenant_id" = $1 AND "product_id" = ANY ($2)', [
    tenantId(),
    [...new Set(found.map(({ product_id }) => product_id))],
  ])
  const counted = entry.lines.map((line, at): Counted => {
    const product = found[at] as Goods
    const warehouse_id = (line.warehouse_id ?? entry.warehouse_id) as string
    return { line, product, item: items[at] as Item, warehouse_id, batch: batchOf(line, product, known) }
  })
  requireOnce(counted)
  const wanted: Wanted[] = []
  for (const one of counted)
    wanted.push(...(one.product.tracking === 'serial' ? await pieceDifference(one) : difference(one, stock)))
  return wanted
}

function batchOf(
  line: LineRow,
  { name, tracking, product_id, variant_id }: Goods,
  known: readonly BatchRow[],
): BatchRow | null {
  if (tracking !== 'batch') return null
  const { batch_id, batch_code, position } = line
  if (!batch_id && !batch_code) throw about(`lines.${position}.batch_code`, refuseBatch.needed({ name }))
  return (
    known.find(
      (one) =>
        one.product_id === product_id &&
        one.variant_id === variant_id &&
        (one.id === batch_id || one.code.toLowerCase() === batch_code?.toLowerCase()),
    ) ?? null
  )
}

function requireOnce(counted: readonly Counted[]): void {
  const seen = new Set<string>()
  for (const { line, item, warehouse_id, batch } of counted) {
    const place = [item.id, warehouse_id, batch?.id ?? line.batch_code?.toLowerCase() ?? ''].join(' ')
    if (seen.has(place)) throw about(`lines.${line.position}`, refuse.countedTwice())
    seen.add(place)
  }
}

const common = ({ line, warehouse_id }: Counted) => ({
  product_id: line.product_id,
  variant_id: line.variant_id,
  warehouse_id,
  field: `lines.${line.position}`,
})

function difference(one: Counted, { book }: Stock): Wanted[] {
  const { line, item, warehouse_id, batch } = one
  const isNew = item.tracking === 'batch' && !batch
  const expected = isNew ? zero : book.bucket({ item_id: item.id, warehouse_id, batch_id: batch?.id ?? null }).onHand
  const counted = decimal(line.counted_quantity as string)
  line.set({ expected_quantity: expected.toFixed() })
  const by = counted.minus(expected)
  if (by.isZero()) return []
  const named = batch
    ? { batch: { id: batch.id } }
    : isNew
      ? { batch: { code: line.batch_code as string, expires_on: line.expires_on } }
      : {}
  return [{ line, posting: { ...common(one), ...named, ...direction(line, by.gt(0)), quantity: by.abs().toFixed() } }]
}

const direction = ({ unit_cost }: LineRow, comesIn: boolean): Pick<PostingLine, 'direction' | 'unit_cost'> =>
  comesIn ? { direction: 'in', ...(unit_cost === null ? {} : { unit_cost }) } : { direction: 'out' }

/** Of pieces with serial numbers it is known which are missing, and which nobody had on the books. */
async function pieceDifference(one: Counted): Promise<Wanted[]> {
  const { line, item, warehouse_id } = one
  const { serials, counted_quantity, position } = line
  if (counted_quantity !== null && !decimal(counted_quantity).eq(serials.length))
    throw about(
      `lines.${position}.serials`,
      refuseSerial.asManyAsQuantity({ quantity: counted_quantity, given: serials.length }),
    )
  const here = await pieces.find(
    `"tenant_id" = $1 AND "product_id" = $2 AND "variant_id" IS NOT DISTINCT FROM $3 AND "warehouse_id" = $4`,
    [tenantId(), item.product_id, item.variant_id, warehouse_id],
  )
  const counted = new Set(serials.map((number) => number.toLowerCase()))
  const known = new Set(here.map(({ number }) => number.toLowerCase()))
  const missing = here.filter(({ number }) => !counted.has(number.toLowerCase())).map(({ number }) => number)
  const found = serials.filter((number) => !known.has(number.toLowerCase()))
  line.set({ expected_quantity: String(here.length), counted_quantity: String(serials.length) })
  const move = (numbers: string[], comesIn: boolean): Wanted[] =>
    numbers.length === 0
      ? []
      : [
          {
            line,
            posting: {
              ...common(one),
              ...direction(line, comesIn),
              quantity: String(numbers.length),
              serials: numbers,
            },
          },
        ]
  return [...move(missing, false), ...move(found, true)]
}
