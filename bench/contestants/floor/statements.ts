const shown = [
  'id',
  'code',
  'kind',
  'name',
  'company',
  'contact_name',
  'contact_title',
  'email',
  'phone',
  'fax',
  'website',
  'language',
  'billing_address',
  'shipping_address',
  'vat_number',
  'tax_number',
  'tax_country',
  'currency',
  'credit_limit',
  'payment_terms_days',
  'kyc_verified',
  'kyc_verified_at',
  'tags',
  'notes',
  'owner_id',
  'branch_id',
  'status',
  'archived_at',
  'created_at',
  'updated_at',
].join(', ')

const written = ['code', 'kind', 'name', 'company', 'contact_name', 'contact_title', 'email', 'phone', 'website']
const settled = ['billing_address', 'shipping_address', 'tax_country', 'currency', 'credit_limit', 'payment_terms_days']
const free = ['tags', 'notes', 'owner_id']
const inserted = [...written, ...settled, ...free]

/** The columns that a new customer is given, in the order of the parameters of `create`. */
export const insertedColumns: readonly string[] = inserted

const active = `FROM customers WHERE tenant_id = $1 AND status = 'active'`

/** One page and one count for each of the two filters that the cases ask for. */
export const statements = {
  get: `SELECT ${shown}, version FROM customers WHERE tenant_id = $1 AND id = $2`,
  list: `SELECT ${shown} ${active} ORDER BY name, id LIMIT $2 OFFSET $3`,
  count: `SELECT count(*)::integer AS total ${active}`,
  listOfCountry: `SELECT ${shown} ${active} AND country = $4 ORDER BY name, id LIMIT $2 OFFSET $3`,
  countOfCountry: `SELECT count(*)::integer AS total ${active} AND country = $2`,
  listBehind: `SELECT ${shown} ${active} AND (name, id) > ($2, $3) ORDER BY name, id LIMIT $4`,
  search: 'SELECT id, rank FROM search_customers($1, $2, 1000)',
  found: `SELECT ${shown} ${active} AND id = ANY ($2::uuid[]) ORDER BY array_position($2::uuid[], id) LIMIT $3`,
  countFound: `SELECT count(*)::integer AS total ${active} AND id = ANY ($2::uuid[])`,
  create: `INSERT INTO customers (tenant_id, id, ${inserted.join(', ')})
    VALUES ($1, $2, ${inserted.map((_, index) => `$${index + 3}`).join(', ')}) RETURNING ${shown}, version`,
  bulk: `INSERT INTO customers (tenant_id, id, code, name, email, phone, billing_address, shipping_address, notes, owner_id)
    SELECT $1, n.id, n.code, n.name, n.email, n.phone, n.billing_address, $3::jsonb, n.notes, $4
    FROM jsonb_to_recordset($2::jsonb)
      AS n (id uuid, code text, name text, email text, phone text, billing_address jsonb, notes text)
    ON CONFLICT (tenant_id, code) WHERE status = 'active'
    DO UPDATE SET name = excluded.name, email = excluded.email, phone = excluded.phone,
      billing_address = excluded.billing_address, notes = excluded.notes
    RETURNING id, code, version`,
  identity: `SELECT identity_id, password_hash FROM login_facts($1, '', '')`,
  session: `INSERT INTO sessions (identity_id, id, expires_at) VALUES ($1, $2, now() + interval '1 day')`,
}

/** PATCH of the fields that the body has. */
export const updateOf = (fields: readonly string[], known: boolean): string =>
  `UPDATE customers SET ${fields.map((field, index) => `${field} = $${index + 3}`).join(', ')}
    WHERE tenant_id = $1 AND id = $2 ${known ? `AND version = $${fields.length + 3}` : ''} RETURNING ${shown}, version`
