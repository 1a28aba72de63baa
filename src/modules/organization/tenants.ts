import type { ListOwnTenantsQuery, Tenant, TenantCreate } from '#generated/organization/types.ts'
import { actor } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { type Page, paginate } from '#platform/page.ts'
import { found } from './founding.ts'

type Row = Omit<Tenant, 'created_at' | 'updated_at'> & { created_at: Date; updated_at: Date }

/** The tenants in which the caller is an active user, by name. */
export function listOwn(query: ListOwnTenantsQuery): Promise<Page<Tenant>> {
  const { identityId } = actor()
  return paginate<Row, Tenant>(query, {
    order: 'name,id',
    place: ({ name, id }) => [name, id],
    read: ([name = null, id = null], limit, offset) =>
      database.query<Row>(
        `SELECT id, slug, name, status, currency, country, timezone, locale, user_id, roles, created_at, updated_at FROM memberships_of_identity($1)
         WHERE $2::text IS NULL OR (name, id) > ($2::text, $3::uuid) ORDER BY name, id LIMIT $4 OFFSET $5`,
        [identityId, name, id, limit, offset],
      ),
    count: () =>
      database
        .query<{ total: number }>('SELECT count(*)::integer AS total FROM memberships_of_identity($1)', [identityId])
        .then(([row]) => row?.total ?? 0),
    view: (row) => ({ ...row, created_at: row.created_at.toISOString(), updated_at: row.updated_at.toISOString() }),
  })
}

/** Founds another tenant; the caller becomes its owner. */
export async function create(body: TenantCreate): Promise<Tenant> {
  const { tenant } = await found(body)
  return tenant
}
