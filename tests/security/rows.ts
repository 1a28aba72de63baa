import type { Harness } from '../support/harness.ts'

/** A digest of every row of a tenant, table by table: what it says again afterwards has not been touched. Refusals leave their traces. */
export async function rowsOf({ sql }: Harness, tenantId: string): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname NOT IN ('audit_sources', 'security_events', 'tenant_security_events', 'job_runs') ORDER BY 1`,
  )
  const digest = (name: string, column: string) =>
    `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(row::text, ',' ORDER BY row::text)), '') AS digest FROM ${name} row WHERE ${column} = '${tenantId}'`
  const rows = await sql<{ name: string; digest: string }>(
    [digest('tenants', 'id'), ...tables.map(({ name }) => digest(name, 'tenant_id'))].join('\nUNION ALL\n'),
  )
  return Object.fromEntries(rows.map(({ name, digest: text }) => [name, text]))
}
