import { expect, test } from 'vitest'
import { harness } from '../support/harness.ts'

const daftar = await harness({}, { worker: true })
const run = (name: string) => daftar.sql(`SELECT FROM graphile_worker.add_job($1)`, [name])
const soon = { timeout: 20_000, interval: 200 }

test('the jobs of every minute and every night extend and anchor the chain of each tenant, whoever else is at it', async () => {
  const tenants = [await daftar.tenant(), await daftar.tenant()]
  await Promise.all(Array.from({ length: 5 }, () => run('extend-audit-chains')))
  for (const { client } of tenants) {
    await expect.poll(async () => (await client.auditLogs.verify()).pending, soon).toBe(0)
    expect(await client.auditLogs.verify()).toMatchObject({ valid: true, anchors: 0 })
  }
  await Promise.all(Array.from({ length: 5 }, () => run('anchor-audit-chains')))
  for (const { client } of tenants)
    await expect.poll(async () => (await client.auditLogs.verify()).anchors, soon).toBe(1)
  await expect
    .poll(() => daftar.sql(`SELECT 1 FROM graphile_worker._private_jobs WHERE last_error IS NOT NULL`), soon)
    .toEqual([])
})
