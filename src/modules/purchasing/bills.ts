import { Op, type WhereOptions } from 'sequelize'
import type {
  Bill,
  BillCreate,
  BillStatus,
  BillUpdate,
  ListBillsQuery,
  PaymentTerms,
  PurchaseAmount,
} from '#generated/purchasing/types.ts'
import { discardDocumentsOf } from '#modules/documents/index.ts'
import { currentTenant, today } from '#modules/organization/index.ts'
import { totalAmounts } from '#platform/amounts.ts'
import { collection } from '#platform/collection.ts'
import { membership, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { daysAfter, endOfMonth } from '#platform/days.ts'
import { publish } from '#platform/events.ts'
import { linesOf } from '#platform/lines.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { decimal, roundMoney, sum } from '#platform/money.ts'
import { numberOfYear } from '#platform/numbering.ts'
import type { Page } from '#platform/page.ts'
import { inOwnCurrency, matched } from './bill-matching.ts'
import * as config from './config.ts'
import { refuseBill as refuse } from './errors/bill.ts'
import { billCreated, billDeleted, billUpdated } from './events.ts'
import { amountsOf, oppositeOf } from './facts.ts'
import { Bill as BillRow, BillLine as LineRow, BillPayment as PaymentRow } from './models/bill.ts'
import type { PurchaseOrder as OrderRow } from './models/purchase-order.ts'
import { rateOf } from './order-draft.ts'
import { requirePossible } from './order-life.ts'
import { hold, lines as orderLines, orders } from './orders.ts'
import { billView as view } from './views.ts'

/** The statuses that are asked for, and the day that decides which bills are overdue. */
interface Standing {
  statuses: readonly BillStatus[]
  day: string
}

const lines = linesOf(LineRow, 'bill_id')

export const bills = collection<BillRow, Bill, Omit<ListBillsQuery, 'status'> & { standing?: Standing }>(BillRow, {
  resource: 'bill',
  view,
  order: '-created_at',
  search: 'search_bills',
  gather: readParts,
  // The scope of a role is that of the order.
  sees: () => 'EXISTS (SELECT 1 FROM purchase_orders o WHERE o.tenant_id = bills.tenant_id AND o.id = bills.order_id)',
  filters: { standing: standingIn },
  conflict: { bills_supplier_bill_number_key: refuse.numberTaken },
})

export const { get } = bills

export async function list({ status, ...query }: ListBillsQuery): Promise<Page<Bill>> {
  return bills.list(status ? { ...query, standing: { statuses: status, day: await today() } } : query)
}

function standingIn({ statuses, day }: Standing): WhereOptions {
  const late = { status: { [Op.ne]: 'paid' }, due_date: { [Op.lt]: day } }
  const inTime = { due_date: { [Op.gte]: day } }
  return {
    [Op.or]: statuses.map((status) =>
      status === 'overdue' ? late : status === 'paid' ? { status } : { status, ...inTime },
    ),
  }
}

/** Enters what the supplier bills for what was received, once it matches. */
export async function enter(orderId: string, body: BillCreate): Promise<Bill> {
  const order = await orders.lock(orderId)
  requirePossible('bill', order.status)
  const { price_tolerance_percent } = await config.get()
  const billed = matched(body.lines, await orderLines.of(orderId), order, price_tolerance_percent)
  const header = await headerOf(order, body, totalAmounts(billed, order.currency))
  const number = await numberOfYear('BILL', 'bill', header.bill_date)
  const row = await bills.insert({ ...header, number })
  await lines.add(
    row.id,
    billed.map(({ discount_amount: _, ...line }) => ({ ...line, order_id: orderId })),
  )
  await addToOrder(billed, 1)
  return announced(row)
}

async function headerOf(
  order: OrderRow,
  body: BillCreate,
  { net_amount, tax_amount, total_amount }: { net_amount: string; tax_amount: string; total_amount: string },
) {
  const { currency } = order
  if (body.total_amount !== undefined && !decimal(body.total_amount).eq(total_amount))
    throw refuse.totalDiffers({ said: body.total_amount, total: total_amount, currency })
  const bill_date = body.bill_date ?? (await today())
  const due_date = body.due_date ?? dueOn(bill_date, order.payment_terms)
  if (due_date < bill_date) throw refuse.dueBeforeDated()
  const { discount_days, discount_percent } = order.payment_terms
  return {
    order_id: order.id,
    supplier_id: order.supplier_id,
    supplier_name: order.supplier_name,
    supplier_bill_number: body.supplier_bill_number,
    ...{ bill_date, due_date, currency, net_amount, tax_amount, total_amount },
    discount_date: discount_days === null ? null : daysAfter(bill_date, discount_days),
    discount_amount: roundMoney(
      decimal(total_amount)
        .times(discount_percent ?? '0')
        .times('0.01'),
      currency,
    ),
    exchange_rate: (await rateOf(currency, body.exchange_rate ?? order.exchange_rate)) as string,
    notes: body.notes ?? null,
    user_id: membership().userId,
  }
}

function dueOn(bill_date: string, { net_days, end_of_month }: PaymentTerms): string {
  const day = daysAfter(bill_date, net_days)
  return end_of_month ? endOfMonth(day) : day
}

/** Merges the given fields into the bill; of a paid one only the notes change. */
export async function update(id: string, body: BillUpdate): Promise<Bill> {
  const row = await bills.lock(id)
  const { version } = row
  const { notes: _, ...rest } = body
  if (row.status === 'paid' && Object.keys(rest).length > 0) throw refuse.settled()
  const { supplier_bill_number, bill_date, due_date, notes } = row
  const merged = mergePatch({ supplier_bill_number, bill_date, due_date, notes }, body) as Required<BillUpdate>
  if (merged.due_date < merged.bill_date) throw refuse.dueBeforeDated()
  await bills.save(row, merged)
  const bill = await bills.shown(row)
  if (row.version !== version) await publish(billUpdated, await factOf(bill, []))
  return bill
}

/** As if the bill had never been entered, unless something is paid of it. */
export async function remove(id: string): Promise<void> {
  await lockOrderOf(id)
  const row = await bills.lock(id)
  if (decimal(row.open_amount).lt(row.total_amount)) throw refuse.cannotDelete()
  const bill = await bills.shown(row)
  const fact = await factOf(bill, oppositeOf(await entered(row)))
  await addToOrder(row.lines, -1)
  await lines.remove(id)
  await discardDocumentsOf('bill', id)
  await row.destroy()
  await publish(billDeleted, fact)
}

/** Locks the order before its bill, as everything does that changes both. */
export async function lockOrderOf(billId: string): Promise<void> {
  await hold((await bills.find(billId)).order_id)
}

async function addToOrder(
  billed: readonly { order_line_id: string; quantity: string; received_value: string }[],
  sign: 1 | -1,
): Promise<void> {
  await database.query(
    `UPDATE purchase_order_lines l SET billed_quantity = l.billed_quantity + $5 * b.quantity, billed_value = l.billed_value + $5 * b.value
     FROM unnest($2::uuid[], $3::numeric[], $4::numeric[]) AS b (id, quantity, value) WHERE l.tenant_id = $1 AND l.id = b.id RETURNING l.id`,
    [
      tenantId(),
      billed.map(({ order_line_id }) => order_line_id),
      billed.map(({ quantity }) => quantity),
      billed.map(({ received_value }) => received_value),
      sign,
    ],
  )
}

async function announced(row: BillRow): Promise<Bill> {
  const bill = await bills.shown(row)
  await publish(billCreated, await factOf(bill, await entered(row)))
  return bill
}

/** PUR-04: a bill clears what was received and not invoiced; what its prices differ by stands apart. */
async function entered(row: BillRow): Promise<PurchaseAmount[]> {
  const { currency } = await currentTenant()
  const own = (amount: string) => decimal(inOwnCurrency(amount, row.exchange_rate, currency))
  const cleared = sum(row.lines.map(({ received_value }) => received_value))
  const [net, tax] = [own(row.net_amount), own(row.tax_amount)]
  return amountsOf({
    goods_received_not_invoiced: cleared,
    purchase_price_difference: net.minus(cleared),
    tax_recoverable: tax,
    accounts_payable: net.plus(tax).neg(),
  })
}

/** What is told of a bill: the bill, and what accounts change by. */
export async function factOf(bill: Bill, amounts: PurchaseAmount[], payment: Bill['payments'][number] | null = null) {
  return { bill, payment, currency: (await currentTenant()).currency, amounts }
}

async function readParts(rows: BillRow[]): Promise<void> {
  const where = { tenant_id: tenantId(), bill_id: rows.map(({ id }) => id) }
  const [payments, day] = await Promise.all([
    PaymentRow.findAll({
      where,
      order: [
        ['created_at', 'ASC'],
        ['id', 'ASC'],
      ],
    }),
    today(),
    lines.gather(rows),
  ])
  for (const row of rows) {
    row.payments = payments.filter(({ bill_id }) => bill_id === row.id)
    row.today = day
  }
}
