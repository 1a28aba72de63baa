import { decimal, roundMoney, sum } from './money.ts'

type Exact = ReturnType<typeof decimal>

/** A line of a document as it is priced; percents are of 100. */
interface Priced {
  quantity: string
  price: string
  discount_percent: string
  tax_rate: string
}

interface Amounts {
  discount_amount: string
  net_amount: string
  tax_amount: string
}

/** What one unit comes to after the discount, exactly. */
export const netPrice = ({ price, discount_percent }: Pick<Priced, 'price' | 'discount_percent'>): Exact =>
  decimal(price).times(decimal('100').minus(discount_percent)).times('0.01')

/** What a line comes to: exact, each amount rounded once to the minor unit of the currency. */
export function lineAmounts(line: Priced, currency: string): Amounts {
  const net = roundMoney(netPrice(line).times(line.quantity), currency)
  const gross = roundMoney(decimal(line.price).times(line.quantity), currency)
  return {
    discount_amount: roundMoney(decimal(gross).minus(net), currency),
    net_amount: net,
    tax_amount: roundMoney(decimal(net).times(line.tax_rate).times('0.01'), currency),
  }
}

/** What all lines come to: the sums of their rounded amounts. */
export function totalAmounts(lines: readonly Amounts[], currency: string): Amounts & { total_amount: string } {
  const of = (name: keyof Amounts) => sum(lines.map((line) => line[name]))
  return {
    discount_amount: roundMoney(of('discount_amount'), currency),
    net_amount: roundMoney(of('net_amount'), currency),
    tax_amount: roundMoney(of('tax_amount'), currency),
    total_amount: roundMoney(of('net_amount').plus(of('tax_amount')), currency),
  }
}
