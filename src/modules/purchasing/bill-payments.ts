import type { Bill, BillPaymentCreate } from '#generated/purchasing/types.ts'
import { currentTenant, today } from '#modules/organization/index.ts'
import { membership, tenantId } from '#platform/context.ts'
import { publish } from '#platform/events.ts'
import { newId } from '#platform/identifiers.ts'
import { decimal, minorUnitsOf } from '#platform/money.ts'
import { rowsOf } from '#platform/rows.ts'
import { inOwnCurrency } from './bill-matching.ts'
import { bills, factOf, lockOrderOf } from './bills.ts'
import { refuseBill as refuse } from './errors/bill.ts'
import { billPaid } from './events.ts'
import { amountsOf } from './facts.ts'
import { type Bill as BillRow, BillPayment as PaymentRow } from './models/bill.ts'
import { rateOf } from './order-draft.ts'

const payments = rowsOf(PaymentRow)

/** Pays the bill, all that is open where nothing is said; never more than that. */
export async function pay(id: string, body: BillPaymentCreate): Promise<Bill> {
  await lockOrderOf(id)
  const row = await bills.lock(id)
  if (row.status === 'paid') throw refuse.cannotPay()
  const values = await settle(row, body)
  const payment = await payments.insert({ ...values, id: newId(), tenant_id: tenantId(), bill_id: id })
  await bills.save(row, {
    paid_amount: decimal(row.paid_amount).plus(values.amount).toString(),
    discount_taken: decimal(row.discount_taken).plus(values.discount_amount).toString(),
  })
  const bill = await bills.shown(row)
  const told = bill.payments.find((one) => one.id === payment.id) ?? null
  await publish(billPaid, await factOf(bill, await paid(row, values), told))
  return bill
}

async function settle(row: BillRow, body: BillPaymentCreate) {
  const { currency, open_amount: open } = row
  const discount_amount = body.discount_amount ?? '0'
  const amount = body.amount ?? decimal(open).minus(discount_amount).toString()
  for (const [field, said] of Object.entries({ amount, discount_amount }))
    if (decimal(said).decimalPlaces() > minorUnitsOf(currency)) throw refuse.tooFine({ field, amount: said, currency })
  const paid_on = body.paid_on ?? (await today())
  requireDiscount(row, discount_amount, paid_on)
  if (decimal(amount).plus(discount_amount).gt(open)) throw refuse.overpaid({ open, currency, amount })
  if (decimal(amount).lte(0)) throw refuse.nothingPaid()
  return {
    ...{ amount, discount_amount, paid_on },
    exchange_rate: (await rateOf(currency, body.exchange_rate ?? row.exchange_rate)) as string,
    method: body.method ?? ('bank_transfer' as const),
    reference: body.reference ?? null,
    notes: body.notes ?? null,
    user_id: membership().userId,
  }
}

/** A discount for early payment is that of the terms, up to its day. */
function requireDiscount(row: BillRow, wanted: string, paid_on: string): void {
  if (decimal(wanted).isZero()) return
  const { discount_date, currency } = row
  if (discount_date === null || paid_on > discount_date) throw refuse.discountLapsed({ day: discount_date ?? '—' })
  const left = decimal(row.discount_amount).minus(row.discount_taken)
  if (decimal(wanted).gt(left)) throw refuse.discountTooLarge({ left: left.toString(), currency })
}

/** What is owed goes down at the rate of the bill, what the bank pays at that of the day. */
async function paid(
  { exchange_rate }: BillRow,
  { amount, discount_amount, exchange_rate: rate }: { amount: string; discount_amount: string; exchange_rate: string },
) {
  const { currency } = await currentTenant()
  const own = (value: string, at: string) => decimal(inOwnCurrency(value, at, currency))
  const [owed, discount] = [own(amount, exchange_rate), own(discount_amount, exchange_rate)]
  const left = own(amount, rate)
  return amountsOf({
    accounts_payable: owed.plus(discount),
    discount_received: discount.neg(),
    bank: left.neg(),
    exchange_difference: left.minus(owed),
  })
}
