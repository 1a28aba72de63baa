import { database } from '#platform/database.ts'
import { hashOf, type Linked } from './canonical.ts'

/** A change or a security event, as the chain takes it in. */
export type Source = Omit<Linked, 'tenant_id' | 'sequence' | 'previous_hash'> & { detail: Record<string, unknown> }

type Row = Omit<Source, 'at' | 'detail_hash'> & { at: Date }

/** What stands behind entries of the tenant, by id; what has been removed is missing. */
export async function sourcesOf(ids: readonly string[]): Promise<Map<string, Source>> {
  const rows = await database.query<Row>(
    `SELECT id, at, type, user_id, operation, entity, entity_id, request_id, address, detail FROM audit_source_rows($1)`,
    [ids],
  )
  return new Map(
    rows.map(({ at, ...row }) => [row.id, { ...row, at: at.toISOString(), detail_hash: hashOf(row.detail) }]),
  )
}
