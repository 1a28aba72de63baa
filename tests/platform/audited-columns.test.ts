import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { migrate } from '../../src/platform/migrate.ts'
import { cloneDatabase } from '../support/postgres.ts'

const clone = await cloneDatabase()
const owner = new Client({ connectionString: clone.migrationUrl })
await owner.connect()
afterAll(async () => {
  await owner.end()
  await clone.drop()
})

test('PLT-16 a column that a migration adds is audited without a word about it', async () => {
  await owner.query('ALTER TABLE tenants ADD COLUMN motto text')
  const definition = async () =>
    (await owner.query<{ text: string }>("SELECT pg_get_functiondef('audit_tenants_updated'::regproc) AS text")).rows[0]
      ?.text
  expect(await definition()).not.toContain('motto')
  // A migration that can run twice does, as one that is new would.
  await owner.query("DELETE FROM schema_migrations WHERE name = '0009-scope-once.sql'")
  await migrate({ url: clone.migrationUrl, applicationUrl: clone.applicationUrl })
  expect(await definition()).toContain('motto')
})
