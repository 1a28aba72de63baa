import { Decimal } from 'decimal.js'

// Enough for NUMERIC sums of any tenant; the default of 20 digits would round a large total without a word.
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 60 })

/** An exact decimal from the wire or from NUMERIC. Never from a float (PLT-21). */
export const decimal = (value: string): Decimal => new Exact(value)

const minorUnits: Record<string, number> = {
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
}

/** Decimals of a currency's minor unit (ISO 4217): 2 for most, 0 for JPY, 3 for BHD. */
export const minorUnitsOf = (currency: string): number => minorUnits[currency] ?? 2

/** Rounds half away from zero to the currency's minor unit and writes it with that many decimals; there is no negative zero. */
export const roundMoney = (value: Decimal, currency: string): string =>
  value.toDecimalPlaces(minorUnitsOf(currency), Decimal.ROUND_HALF_UP).toFixed(minorUnitsOf(currency))

/** The exact sum of amounts on the wire. */
export const sum = (values: readonly string[]): Decimal =>
  values.reduce((total, value) => total.plus(value), decimal('0'))
