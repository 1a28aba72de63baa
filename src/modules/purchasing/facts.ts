import type { PurchaseAmount } from '#generated/purchasing/types.ts'
import { decimal } from '#platform/money.ts'

type Exact = ReturnType<typeof decimal>

/** Values in the currency of the company keep six decimals, as those of stock do. */
export const ledgerValue = (exact: Exact): string => exact.toDecimalPlaces(6).toString()

/** What accounts change by: debit above zero, credit below; those that stay as they are say nothing. */
export const amountsOf = (changes: Partial<Record<PurchaseAmount['role'], Exact>>): PurchaseAmount[] =>
  Object.entries(changes)
    .filter(([, amount]) => !amount.isZero())
    .map(([role, amount]) => ({ role: role as PurchaseAmount['role'], amount: ledgerValue(amount) }))

/** The opposite of it, for what is taken back. */
export const oppositeOf = (amounts: readonly PurchaseAmount[]): PurchaseAmount[] =>
  amounts.map(({ role, amount }) => ({ role, amount: ledgerValue(decimal(amount).neg()) }))
