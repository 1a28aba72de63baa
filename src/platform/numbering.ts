import { tenantId } from './context.ts'
import { database } from './database.ts'

interface Series {
  /** Which counter: `invoice`, `customer`. */
  series: string
  /** Where the counter starts again, such as a fiscal year; empty where it never does. */
  period?: string
}

/**
 * The next number of a series, without gaps (INV-01): the counter's row stays locked until the transaction ends, so a
 * number that is rolled back is given again, and nobody overtakes.
 * @returns the number, from 1.
 */
export async function nextNumber({ series, period = '' }: Series): Promise<number> {
  const [row] = await database.query<{ last: string }>(
    `INSERT INTO number_series (tenant_id, series, period, last) VALUES ($1, $2, $3, 1)
     ON CONFLICT (tenant_id, series, period) DO UPDATE SET last = number_series.last + 1 RETURNING last`,
    [tenantId(), series, period],
  )
  return Number(row?.last)
}

/** The next number of a series that begins anew with the year of the day, such as `PO-2026-0001`. */
export async function numberOfYear(prefix: string, series: string, day: string): Promise<string> {
  const year = day.slice(0, 4)
  const number = await nextNumber({ series, period: year })
  return `${prefix}-${year}-${number.toString().padStart(4, '0')}`
}
