import type { Decimal } from 'decimal.js'
import { type Book, type Entry, type Place, placeOf } from './book.ts'
import { type Bucket, type Layer, rounded, shareOf, zero } from './bucket.ts'
import { type Before, type Row, readByIndex, restsBefore, rowsBefore, rowsSince } from './history.ts'
import type { Item } from './items.ts'
import { emptyBook, type Stock } from './ledger.ts'

interface Standing {
  /** What stood in the places of the item before the moment. */
  book: Book
  /** What has moved since. */
  later: Row[]
}

/**
 * The book of an item as it stood before a moment: that of now, less what has moved since. Whatever moved before costs nothing to
 * come back to, but for the layers that lay there then.
 */
export async function standingBefore(
  item: Item,
  { book: present, transit }: Stock,
  from: Date,
  added: readonly Entry[],
): Promise<Standing> {
  readByIndex()
  const places = [...present.buckets.values()].filter(({ place }) => place.item_id === item.id)
  const moved = places.filter(({ bucket: { lastAt } }) => lastAt && lastAt >= from).map(({ place }) => place)
  const later = await rowsSince(item, moved, from)
  const book = emptyBook(new Map([[item.id, item]]), transit)
  for (const { place, bucket } of places) copy(bucket, book.bucket(place))
  for (const row of later) takeBack(book.bucket(row), row)
  const was: Was = { item, book, from, later }
  await Promise.all([restoreLast(was, moved), restoreLayers(was, moved), restoreRests(was, added)])
  return { book, later }
}

type Was = Standing & { item: Item; from: Date }

function copy({ onHand, value, lastCost, lastAt, layers }: Bucket, to: Bucket): void {
  Object.assign(to, { onHand, value, lastCost, lastAt, layers: layers.map((layer) => ({ ...layer })) })
}

function takeBack(bucket: Bucket, { quantity, standing }: Row): void {
  bucket.onHand = bucket.onHand.minus(quantity)
  bucket.value = bucket.value.minus(standing)
}

const beforeRow = (place: Place, at: Date, sequence = '0'): Before => ({ place, at, sequence })

/** When the last row came, and what a unit cost then; while something is on hand that is worth its share, whatever one cost last. */
async function restoreLast({ item, book, from }: Was, places: readonly Place[]): Promise<void> {
  const last = await rowsBefore(
    item,
    places.map((place) => beforeRow(place, from)),
    1,
  )
  const byPlace = new Map(last.map((row) => [placeOf(row), row]))
  for (const place of places) {
    const bucket = book.bucket(place)
    bucket.lastAt = byPlace.get(placeOf(place))?.occurred_at ?? null
    if (bucket.onHand.lte(0) && bucket.valuation !== 'by_row')
      bucket.lastCost = await lastCost(item, bucket, beforeRow(place, from))
  }
}

/** Back to the last row that gave a cost to what lay there; what went out after it, below nothing, took that over. */
async function lastCost(item: Item, { onHand, value }: Bucket, before: Before): Promise<Decimal> {
  const below: Row[] = []
  let [there, worth, at] = [onHand, value, before]
  for (let most = 1; ; most *= 4) {
    const rows = await rowsBefore(item, [at], most)
    for (const row of rows) {
      there = there.minus(row.quantity)
      worth = worth.minus(row.standing)
      if (row.quantity.gt(0)) return costAfter(await costOf(row, there), below)
      if (there.gt(0)) return costAfter(rounded(worth.div(there)), below)
      below.unshift(row)
    }
    const last = rows.at(-1)
    if (!last || rows.length < most) return costAfter(zero, below)
    at = beforeRow(before.place, last.occurred_at, last.sequence)
  }
}

const costAfter = (cost: Decimal, below: readonly Row[]): Decimal =>
  below.reduce((last, { unit }) => (last.eq(0) ? unit : last), cost)

/** What a unit of a row cost that brought goods in; its value may have been corrected for what had gone out before it. */
async function costOf({ origin_id, occurred_at, sequence, quantity, value, standing }: Row, there: Decimal) {
  if (value) return rounded(value.div(quantity))
  if (!origin_id || there.gte(0)) return rounded(standing.div(quantity))
  const [rest] = await restsBefore([origin_id], occurred_at, sequence)
  return rest ? rounded(shareOf(rest, quantity).div(quantity)) : zero
}

async function restoreLayers({ item, book, from, later }: Was, places: readonly Place[]): Promise<void> {
  const layered = places.filter((place) => book.bucket(place).valuation !== 'moving_average')
  for (const place of layered) {
    const bucket = book.bucket(place)
    const here = later.filter((row) => placeOf(row) === placeOf(place))
    if (bucket.valuation === 'fifo') bucket.layers = await oldest(item, bucket, beforeRow(place, from))
    else bucket.layers = await onTheWay(bucket, from, here)
  }
}

/** The last that came in is what is left where the oldest goes first; of the first of them what the others leave over. */
async function oldest(item: Item, { onHand, value }: Bucket, before: Before): Promise<Layer[]> {
  const layers: Layer[] = []
  let [quantity, worth, at] = [onHand, value, before]
  for (let most = 8; quantity.gt(0); most *= 4) {
    const rows = await rowsBefore(item, [at], most, { incoming: true })
    for (const { id, occurred_at, ...row } of rows) {
      const isFirst = row.quantity.gte(quantity)
      layers.unshift(
        isFirst
          ? { id, occurred_at, quantity, value: worth }
          : { id, occurred_at, quantity: row.quantity, value: row.standing },
      )
      quantity = quantity.minus(row.quantity)
      worth = worth.minus(row.standing)
      if (isFirst) return layers
    }
    const last = rows.at(-1)
    if (!last) throw new Error('More is on hand than ever came in')
    at = beforeRow(before.place, last.occurred_at, last.sequence)
  }
  return layers
}

/** What has arrived since was still on its way. */
async function onTheWay({ layers }: Bucket, from: Date, later: readonly Row[]): Promise<Layer[]> {
  const sent = new Set(later.map(({ id }) => id))
  const there = new Map(layers.filter(({ id }) => !sent.has(id)).map((layer) => [layer.id, layer]))
  const drawn = later.flatMap(({ origin_id, quantity, ...row }) =>
    origin_id && quantity.lt(0) && !sent.has(origin_id) ? [{ ...row, origin_id, quantity }] : [],
  )
  const gone = [...new Set(drawn.map(({ origin_id }) => origin_id))].filter((id) => !there.has(id))
  for (const { id, occurred_at } of await restsBefore(gone, from))
    there.set(id, { id, occurred_at, quantity: zero, value: zero })
  for (const { origin_id, quantity, standing } of drawn) {
    const layer = there.get(origin_id)
    if (!layer) continue
    layer.quantity = layer.quantity.minus(quantity)
    layer.value = layer.value.minus(standing)
  }
  return [...there.values()].sort((one, other) => one.occurred_at.getTime() - other.occurred_at.getTime())
}

/** What was left to be taken over, before the moment, of rows whose cost others take over since. */
async function restoreRests({ book, from, later }: Was, added: readonly Entry[]): Promise<void> {
  const known = new Set([...later, ...added].map(({ id }) => id))
  const wanted = [...later, ...added].flatMap(({ origin_id, quantity }) =>
    origin_id && quantity.gt(0) && !known.has(origin_id) ? [origin_id] : [],
  )
  for (const { id, quantity, value } of await restsBefore([...new Set(wanted)], from))
    book.rests.set(id, { quantity, value })
}
