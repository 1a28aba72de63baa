import type { Client } from 'pg'
import { settings } from '../platform/config.ts'
import { OperatorError } from '../platform/operator-error.ts'
import { connection, openDatabase } from './database.ts'
import { Progress } from './progress.ts'

/** Says how much a company stores, and gives it a quota of its own or that of the installation again. */
export async function quota(slug: string, given?: string): Promise<void> {
  const bytes = given === undefined ? undefined : given === 'default' ? null : bytesOf(given)
  const progress = new Progress()
  const close = await openDatabase(progress, 'shared')
  const client = connection(settings.MIGRATION_DATABASE_URL)
  try {
    await client.connect()
    progress.done()
    process.stdout.write(`${await settle(client, slug, bytes)}\n`)
  } finally {
    await client.end()
    await close()
  }
}

async function settle(client: Client, slug: string, bytes: string | null | undefined): Promise<string> {
  // The owner of the tables is under their policies too; this role is the one that they let through.
  await client.query('SET ROLE daftar_definer')
  const { rows: found } = await client.query<{ id: string }>('SELECT id FROM tenants WHERE slug = $1', [slug])
  const [tenant] = found
  if (!tenant) throw new OperatorError(`There is no company ${slug}: give its slug, as X-Tenant-ID has it.`)
  if (bytes !== undefined) {
    await client.query(
      'INSERT INTO file_usage (tenant_id, quota_bytes) VALUES ($1, $2) ON CONFLICT (tenant_id) DO UPDATE SET quota_bytes = $2',
      [tenant.id, bytes],
    )
  }
  const { rows } = await client.query<{ bytes: string; quota_bytes: string | null }>(
    'SELECT bytes, quota_bytes FROM file_usage WHERE tenant_id = $1',
    [tenant.id],
  )
  const own = rows[0]?.quota_bytes ?? null
  return `${slug} stores ${rows[0]?.bytes ?? 0} bytes of ${own ?? settings.STORAGE_QUOTA_BYTES}${own === null ? ', as every company' : ''}.`
}

function bytesOf(text: string): string {
  if (!/^\d{1,15}$/.test(text))
    throw new OperatorError(
      `A quota is a number of bytes, or the word default, but ${JSON.stringify(text)} is neither.`,
    )
  return text
}
