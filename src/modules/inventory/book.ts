import type { Decimal } from 'decimal.js'
import { Bucket, rounded, shareOf, type Valuation, zero } from './bucket.ts'

/** A row of the ledger, as far as it moves something. */
export interface Entry {
  id: string
  item_id: string
  warehouse_id: string
  batch_id: string | null
  occurred_at: Date
  quantity: Decimal
  /** What came in is worth; null for what it is worth at that moment, and for what the book finds out itself. */
  value: Decimal | null
  origin_id: string | null
}

export interface Place {
  item_id: string
  warehouse_id: string
  batch_id: string | null
}

export const placeOf = ({ item_id, warehouse_id, batch_id }: Place): string =>
  `${item_id} ${warehouse_id} ${batch_id ?? ''}`

/** What the book makes of a row. */
export interface Recorded {
  /** What it moves. */
  value: Decimal
  /** By how much it corrects what went out below nothing before. */
  correction: Decimal
  /** What a unit was taken to cost of which nothing was there; null where something was. */
  assumed: Decimal | null
}

interface Rest {
  quantity: Decimal
  value: Decimal
}

/** Why a row cannot be: more is taken over of another one than is left of it. */
export class Exhausted extends Error {}

/**
 * Values rows one after another, in the order of their dates. The same rows give the same values: whether they are read from
 * the beginning, or go on from what is stored.
 */
export class Book {
  readonly buckets = new Map<string, { place: Place; bucket: Bucket }>()
  /** Of rows whose cost others take over: what is left to be taken. */
  readonly rests = new Map<string, Rest>()
  readonly #valuationOf: (place: Place) => Valuation

  constructor(valuationOf: (place: Place) => Valuation) {
    this.#valuationOf = valuationOf
  }

  bucket(place: Place): Bucket {
    const key = placeOf(place)
    const known = this.buckets.get(key)
    if (known) return known.bucket
    const { item_id, warehouse_id, batch_id } = place
    const bucket = new Bucket(this.#valuationOf(place))
    this.buckets.set(key, { place: { item_id, warehouse_id, batch_id }, bucket })
    return bucket
  }

  /**
   * @param otherwise What a unit costs where nothing is known of it.
   */
  record(entry: Entry, otherwise: Decimal = zero): Recorded {
    const bucket = this.bucket(entry)
    if (!bucket.lastAt || bucket.lastAt < entry.occurred_at) bucket.lastAt = entry.occurred_at
    return entry.quantity.gt(0) ? this.#in(bucket, entry, otherwise) : this.#out(bucket, entry, otherwise)
  }

  #in(bucket: Bucket, entry: Entry, otherwise: Decimal): Recorded {
    const { id, occurred_at, quantity, origin_id } = entry
    const value = origin_id ? this.#takeOver(origin_id, quantity) : (entry.value ?? worth(bucket, quantity, otherwise))
    return { value, correction: bucket.put(id, occurred_at, quantity, value), assumed: null }
  }

  #out(bucket: Bucket, { id, quantity: signed, origin_id }: Entry, otherwise: Decimal): Recorded {
    const quantity = signed.neg()
    const isEmpty = bucket.onHand.lte(0)
    if (isEmpty && bucket.lastCost.eq(0)) bucket.lastCost = otherwise
    const value = origin_id ? bucket.draw(origin_id, quantity) : bucket.take(quantity)
    if (value === null) throw new Exhausted()
    this.rests.set(id, { quantity, value })
    return { value: value.neg(), correction: zero, assumed: isEmpty ? bucket.lastCost : null }
  }

  #takeOver(id: string, quantity: Decimal): Decimal {
    const rest = this.rests.get(id)
    if (!rest || rest.quantity.lt(quantity)) throw new Exhausted()
    const value = shareOf(rest, quantity)
    this.rests.set(id, { quantity: rest.quantity.minus(quantity), value: rest.value.minus(value) })
    return value
  }
}

const worth = (bucket: Bucket, quantity: Decimal, otherwise: Decimal): Decimal =>
  rounded(quantity.times(bucket.unitCost.eq(0) ? otherwise : bucket.unitCost))
