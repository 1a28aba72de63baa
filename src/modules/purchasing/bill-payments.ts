import type { Bill, BillPaymentCancellation, BillPaymentCreate, PurchaseAmount } from '#generated/purchasing/types.ts'
import { currentTenant, today } from '#modules/organization/index.ts'
import { membership, now, tenantId } from '#platform/context.ts'
import { about, notFound } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { newId } from '#platform/identifiers.ts'
import { decimal, minorUnitsOf } from '#platform/money.ts'
import { rowsOf } from '#platform/rows.ts'
import { inOwnCurrency } from './bill-matching.ts'
import { bills, factOf, lockOrderOf } from './bills.ts'
import { refuseBill as refuse } from './errors/bill.ts'
import { billPaid, billPaymentCancelled } from './events.ts'
import { amountsOf, oppositeOf } from './facts.ts'
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
  return announced(billPaid, row, payment.id, await paid(row, values))
}

/** It is as if it had not been paid: the bill owes it again, with the discount that was taken. */
export async function cancel(id: string, paymentId: string, { reason }: BillPaymentCancellation): Promise<Bill> {
  await lockOrderOf(id)
  const row = await bills.lock(id)
  const [payment] = await payments.find('"tenant_id" = $1 AND "bill_id" = $2 AND "id" = $3', [
    tenantId(),
    id,
    paymentId,
  ])
  if (!payment) throw notFound('bill_payment')
  if (payment.cancelled_at) throw refuse.paymentCancelled()
  payment.set({ cancelled_at: now(), cancelled_by: membership().userId, cancel_reason: reason })
  await payments.update(payment)
  await bills.save(row, {
    paid_amount: decimal(row.paid_amount).minus(payment.amount).toString(),
    discount_taken: decimal(row.discount_taken).minus(payment.discount_amount).toString(),
  })
  return announced(billPaymentCancelled, row, paymentId, oppositeOf(await paid(row, payment)))
}

async function announced(
  event: typeof billPaid | typeof billPaymentCancelled,
  row: BillRow,
  paymentId: string,
  amounts: PurchaseAmount[],
): Promise<Bill> {
  const bill = await bills.shown(row)
  const payment = bill.payments.find(({ id }) => id === paymentId) ?? null
  await publish(event, await factOf(bill, amounts, payment))
  return bill
}

async function settle(row: BillRow, body: BillPaymentCreate) {
  const { currency, open_amount: open } = row
  const discount_amount = body.discount_amount ?? '0'
  const amount = body.amount ?? decimal(open).minus(discount_amount).toString()
  for (const [field, said] of Object.entries({ discount_amount, amount }))
    if (decimal(said).decimalPlaces() > minorUnitsOf(currency))
      throw about(field, refuse.tooFine({ amount: said, currency }))
  const day = await today()
  const { paid_on = day } = body
  if (paid_on > day) throw refuse.paidInFuture()
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
