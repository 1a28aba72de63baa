import { expect, vi } from 'vitest'
import type { Harness } from './harness.ts'

export interface Mail {
  subject: string
  text: string
}

/** Mails to an address, the newest last. */
export const mailsTo = (sql: Harness['sql'], email: string): Promise<Mail[]> =>
  sql<Mail>('SELECT subject, text FROM mail_outbox WHERE lower(recipient) = lower($1) ORDER BY created_at, id', [email])

/** The token of the newest mail to an address whose link leads to `page`. Links of a request are mailed a moment after its answer. */
export async function linkTo(sql: Harness['sql'], email: string, page: string, count = 1): Promise<string> {
  const tokens = async () =>
    (await mailsTo(sql, email)).flatMap(
      ({ text }) => new RegExp(`/${page}#token=([\\w-]{43})$`, 'm').exec(text)?.[1] ?? [],
    )
  await vi.waitFor(async () => expect(await tokens()).toHaveLength(count), { timeout: 5_000, interval: 20 })
  return (await tokens()).at(-1) as string
}

/** Waits until every job has been done. */
export const jobsDone = (sql: Harness['sql']): Promise<void> =>
  expect
    .poll(
      () =>
        sql(
          `SELECT FROM graphile_worker._private_jobs WHERE task_id IN (SELECT id FROM graphile_worker._private_tasks WHERE identifier = 'mail-account-link')`,
        ),
      {
        timeout: 5_000,
        interval: 20,
      },
    )
    .toEqual([])
