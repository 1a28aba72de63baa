import type { Decimal } from 'decimal.js'
import { decimal } from '#platform/money.ts'

/** How a place values what goes out; in transit each row keeps to itself. */
export type Valuation = 'moving_average' | 'fifo' | 'by_row'

/** What is left of a row that brought goods in. */
export interface Layer {
  id: string
  occurred_at: Date
  quantity: Decimal
  value: Decimal
}

const places = 6
export const zero = decimal('0')

/** Values have six decimals. */
export const rounded = (value: Decimal): Decimal => value.toDecimalPlaces(places)

/** The value of a part of something; whoever takes all of it gets all of the value, so that nothing is left of a rounding. */
export const shareOf = (whole: { quantity: Decimal; value: Decimal }, quantity: Decimal): Decimal =>
  quantity.eq(whole.quantity) ? whole.value : rounded(whole.value.times(quantity).div(whole.quantity))

/** What lies of one item, and batch, in one warehouse, and what it is worth. It knows nothing of the database. */
export class Bucket {
  onHand = zero
  reserved = zero
  value = zero
  /** What a unit cost last. */
  lastCost = zero
  lastAt: Date | null = null
  layers: Layer[] = []

  readonly valuation: Valuation

  constructor(valuation: Valuation) {
    this.valuation = valuation
  }

  /** What one more unit would cost if it went out now. */
  get unitCost(): Decimal {
    return this.onHand.gt(0) ? rounded(this.value.div(this.onHand)) : this.lastCost
  }

  /**
   * Goods come in for `value`. Those that went out before there were any now have a cost.
   * @returns by how much that cost differs from the one they went out with, with the sign of the value here.
   */
  put(id: string, occurred_at: Date, quantity: Decimal, value: Decimal): Decimal {
    const missing = this.onHand.lt(0) ? this.onHand.neg() : zero
    const before = this.value.plus(value)
    const left = quantity.minus(missing)
    if (missing.eq(0)) this.value = before
    else if (left.gt(0)) this.value = shareOf({ quantity, value }, left)
    else this.value = left.eq(0) ? zero : shareOf({ quantity: missing, value: this.value }, left.neg())
    this.onHand = this.onHand.plus(quantity)
    this.lastCost = rounded(value.div(quantity))
    if (this.valuation !== 'moving_average' && left.gt(0))
      this.layers.push({ id, occurred_at, quantity: left, value: missing.eq(0) ? value : this.value })
    return this.value.minus(before)
  }

  /** Goods go out; answers what they were worth. Those that are not there cost what the last ones did. */
  take(quantity: Decimal): Decimal {
    const there = this.onHand.gt(0) ? (quantity.lt(this.onHand) ? quantity : this.onHand) : zero
    const missing = quantity.minus(there)
    if (there.gt(0)) this.lastCost = this.unitCost
    const found = there.eq(0) ? zero : this.valuation === 'moving_average' ? this.#average(there) : this.#oldest(there)
    const value = found.plus(rounded(missing.times(this.lastCost)))
    this.onHand = this.onHand.minus(quantity)
    this.value = this.value.minus(value)
    return value
  }

  /** Goods of one row go out. */
  draw(id: string, quantity: Decimal): Decimal | null {
    const layer = this.layers.find((one) => one.id === id)
    if (!layer || layer.quantity.lt(quantity)) return null
    const value = this.#from(layer, quantity)
    this.onHand = this.onHand.minus(quantity)
    this.value = this.value.minus(value)
    return value
  }

  #average(quantity: Decimal): Decimal {
    return shareOf({ quantity: this.onHand, value: this.value }, quantity)
  }

  #oldest(quantity: Decimal): Decimal {
    let value = zero
    for (let left = quantity; left.gt(0); ) {
      const layer = this.layers[0] as Layer
      const part = left.lt(layer.quantity) ? left : layer.quantity
      left = left.minus(part)
      value = value.plus(this.#from(layer, part))
    }
    return value
  }

  #from(layer: Layer, quantity: Decimal): Decimal {
    const value = shareOf(layer, quantity)
    layer.quantity = layer.quantity.minus(quantity)
    layer.value = layer.value.minus(value)
    if (layer.quantity.eq(0)) this.layers.splice(this.layers.indexOf(layer), 1)
    return value
  }
}
