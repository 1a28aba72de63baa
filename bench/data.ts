import type pg from 'pg'
import { type Database, withClient } from './database.ts'
import type { Size } from './options.ts'
import type { Company, People } from './people.ts'
import { addStock, stockTables } from './stock.ts'

/** Fills the companies with customers and audit rows: always the same ones. */
export async function load(database: Database, people: People, size: Size): Promise<void> {
  const shares: [Company, number][] = [
    [people.large, size.large],
    ...people.shared.map((company): [Company, number] => [company, size.customersEach]),
    [people.small, size.small],
  ]
  const definitions = await dropIndexes(database)
  await inParallel(database, [
    ...shares.map(
      ([company, customers]) =>
        (client: pg.Client) =>
          addCustomers(client, company, customers),
    ),
    (client: pg.Client) => addStock(client, people.shared[0] as Company, size.products, 50),
  ])
  const rows = Math.ceil(size.auditRows / people.shared.length)
  await inParallel(database, [
    ...people.shared.map((company) => (client: pg.Client) => addAuditRows(client, company, rows)),
    ...definitions.map((definition) => (client: pg.Client) => client.query(definition)),
  ])
  await withClient(database.superuserUrl, async (client) => {
    await client.query('VACUUM ANALYZE')
    await client.query('CHECKPOINT')
  })
}

/** Indexes are faster made once over everything than row by row; those behind constraints stay. */
function dropIndexes({ superuserUrl }: Database): Promise<string[]> {
  return withClient(superuserUrl, async (client) => {
    const { rows } = await client.query<{ name: string; definition: string }>(`
      SELECT indexname AS name, indexdef AS definition FROM pg_indexes
      WHERE tablename IN ('customers', 'audit_log') AND indexname NOT IN (SELECT conname FROM pg_constraint)
      ORDER BY indexdef LIKE '%gin%' DESC, tablename DESC`)
    for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
    return rows.map(({ definition }) => definition)
  })
}

/** Two connections take one piece of work after the other. */
async function inParallel(
  { superuserUrl }: Database,
  work: ((client: pg.Client) => Promise<unknown>)[],
): Promise<void> {
  const waiting = [...work]
  const takeOneAfterTheOther = () =>
    withClient(superuserUrl, async (client) => {
      await client.query(`SET maintenance_work_mem = '512MB'`)
      await becomeLoader(client)
      for (let next = waiting.shift(); next; next = waiting.shift()) await next(client)
    })
  await Promise.all([takeOneAfterTheOther(), takeOneAfterTheOther()])
}

/** Neither triggers nor foreign keys look at what comes; the words for names are made of syllables. */
async function becomeLoader(client: pg.Client): Promise<void> {
  await client.query('SET session_replication_role = replica; SET synchronous_commit = off')
  const syllables = 'al ber cor dan el far gol han in jor kal lun mar nor ol per qua ras sol tor un ver wal xan yor zel'
  const words = `ARRAY['${syllables.split(' ').join("','")}']`
  await client.query(`
    CREATE FUNCTION pg_temp.pick(i bigint, salt integer, among integer) RETURNS integer LANGUAGE sql IMMUTABLE
      RETURN (abs(hashint8(i * 64 + salt)::bigint) % among)::integer;
    CREATE FUNCTION pg_temp.word(n integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$
      SELECT initcap((${words})[n % 26 + 1] || (${words})[n / 26 % 26 + 1] || (${words})[n / 676 % 26 + 1]) $$`)
}

const countries = 'DE FR ES IT PL NL BE AT SE DK FI PT IE GR CZ HU RO TR IN BR'.split(' ')

/** Made of the number of the row alone: the id follows the date of creation, as a UUID of version 7 does. */
const numbered = `
  SELECT i, k, made, made + pg_temp.pick(k, 1, 2592000) * interval '1 second' AS changed,
    (lpad(to_hex((extract(epoch FROM made) * 1000)::bigint), 12, '0') || '7' || substr(digest, 1, 3) || '8' || substr(digest, 4, 15))::uuid AS id,
    pg_temp.word(pg_temp.pick(k, 2, 17576)) AS first_word, pg_temp.word(pg_temp.pick(k, 3, 17576)) AS second_word,
    (ARRAY['GmbH', 'Ltd', 'S.A.', 'Inc.', 'B.V.'])[pg_temp.pick(k, 4, 5) + 1] AS form, pg_temp.pick(k, 5, 20) AS c, pg_temp.pick(k, 6, 25) AS town
  FROM (SELECT i, $3::bigint + i AS k, md5(($3::bigint + i)::text) AS digest,
      timestamptz '2024-01-01 00:00Z' + i * (interval '600 days' / $2::integer) AS made
    FROM generate_series(1, $2::integer + $2::integer / 100) i) n`

/** One in a hundred above the number is archived. */
async function addCustomers(
  client: pg.Client,
  { tenantId, userId, number }: Company,
  customers: number,
): Promise<void> {
  await client.query(
    `INSERT INTO customers (tenant_id, id, code, kind, name, company, contact_name, contact_title, email, phone, website, language,
       billing_address, shipping_address, tax_country, currency, credit_limit, payment_terms_days, kyc_verified, kyc_verified_at,
       tags, notes, owner_id, status, archived_at, created_at, updated_at)
     SELECT $1, id, 'C' || lpad(i::text, 7, '0'), CASE WHEN i % 7 = 0 THEN 'person' ELSE 'company' END,
       first_word || ' ' || second_word || ' ' || form, first_word || ' Holding ' || form,
       (ARRAY['Maria', 'Ana', 'Antonio', 'Thomas', 'Christina', 'Hanna', 'Laurence', 'Elizabeth'])[i % 8 + 1] || ' ' || second_word,
       (ARRAY['Owner', 'Sales Representative', 'Order Administrator', 'Accounting Manager'])[i % 4 + 1],
       lower(second_word) || i || '@' || lower(first_word) || '.example', '+49 30 ' || lpad((i::bigint * 7919 % 10000000)::text, 7, '0'),
       'https://' || lower(first_word) || '.example', (ARRAY['en', 'ar', 'ru'])[i % 3 + 1],
       jsonb_build_object('line1', second_word || ' Street ' || i % 200, 'line2', NULL, 'city', pg_temp.word(c * 25 + town), 'state', NULL,
         'postal_code', lpad((i % 100000)::text, 5, '0'), 'country', ($4::text[])[c + 1]),
       '{"line1": null, "line2": null, "city": null, "state": null, "postal_code": null, "country": null}',
       ($4::text[])[c + 1], 'EUR', (pg_temp.pick(k, 7, 2000) * 50)::numeric(19, 2), (ARRAY[14, 30, 60])[i % 3 + 1],
       i % 3 = 0, CASE WHEN i % 3 = 0 THEN changed END,
       ARRAY[(ARRAY['wholesale', 'retail', 'export', 'online'])[i % 4 + 1], 'tag-' || pg_temp.pick(k, 8, 50)],
       CASE WHEN i % 5 = 0 THEN 'Delivers to the back door only, ' || second_word || '.' END, $5,
       CASE WHEN i > $2::integer THEN 'archived' ELSE 'active' END, CASE WHEN i > $2::integer THEN changed END, made, changed
     FROM (${numbered}) numbered`,
    [tenantId, customers, number * 100_000_000, countries, userId],
  )
}

async function addAuditRows(client: pg.Client, { tenantId, userId }: Company, rows: number): Promise<void> {
  await client.query(
    `INSERT INTO audit_log (tenant_id, id, at, user_id, operation, action, entity, entity_id, changes)
     SELECT tenant_id, md5('audit ' || id)::uuid, created_at, $2, 'createCustomer', 'created', 'customers', id::text,
       jsonb_build_object('name', jsonb_build_array(NULL, name), 'email', jsonb_build_array(NULL, email), 'country', jsonb_build_array(NULL, country))
     FROM customers WHERE tenant_id = $1 AND status = 'active' LIMIT $3`,
    [tenantId, userId, rows],
  )
}

/** Customers of the company that is written to: rows for updates and known codes for the bulk. */
export const writersCustomers = 10_000
/** Products of the same company, which are moved. */
export const writersProducts = 200

/** Gives the writer's company back what it had before any case wrote to it. */
export async function restoreWriter(database: Database, { writer }: People): Promise<void> {
  await withClient(database.superuserUrl, async (client) => {
    await becomeLoader(client)
    for (const table of ['event_deliveries', 'events', 'idempotency_keys', 'audit_log', 'customers', ...stockTables])
      await client.query(`DELETE FROM ${table} WHERE tenant_id = $1`, [writer.tenantId])
    for (const table of ['refresh_tokens', 'sessions', 'security_events'])
      await client.query(`DELETE FROM ${table} WHERE identity_id = $1`, [writer.identityId])
    await addCustomers(client, writer, writersCustomers)
    await addStock(client, writer, writersProducts, 1_000_000_000)
    await client.query(`
      GRANT SELECT, INSERT, UPDATE ON customers, sessions, identities TO daftar_bench;
      GRANT EXECUTE ON FUNCTION search_customers(uuid, text, integer), login_facts(text, text, bytea) TO daftar_bench`)
    await client.query(
      'VACUUM ANALYZE customers, audit_log, events, sessions, products, stock_items, stock_levels, stock_ledger',
    )
    await client.query('CHECKPOINT')
  })
}

/** Ids of some products of a company. */
export async function productsOf(database: Database, { tenantId }: Company): Promise<string[]> {
  return withClient(database.superuserUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'SELECT id FROM products WHERE tenant_id = $1 ORDER BY md5(id::text) LIMIT 200',
      [tenantId],
    )
    return rows.map(({ id }) => id)
  })
}

/** How people look for products: with a typo, by a word that most have, by how a name begins, in three scripts. */
export async function productWordsOf(database: Database, { tenantId }: Company): Promise<Record<string, string[]>> {
  return withClient(database.superuserUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT name FROM products WHERE tenant_id = $1 AND name LIKE '% tea %' ORDER BY md5(id::text) LIMIT 20`,
      [tenantId],
    )
    const names = rows.map(({ name }) => name.split(' ')[0] as string)
    return {
      'a typo': names.map((name) => mistyped(`tea ${name}`).slice(4)),
      'a word that most have': ['tea'],
      'the beginning of a name': names.map((name) => name.slice(0, 5)),
      Arabic: ['شوكولاته', 'قهوه فاخره', 'زيتون'],
      Russian: ['шокалад', 'мармелат', 'зеленый чай'],
    }
  })
}

/** What the cases read: ids, and words as people mistype them. */
export async function sample(database: Database, { tenantId }: Company): Promise<{ ids: string[]; words: string[] }> {
  return withClient(database.superuserUrl, async (client) => {
    const { rows } = await client.query<{ id: string; name: string }>(
      `SELECT id, name FROM customers WHERE tenant_id = $1 AND status = 'active' ORDER BY md5(id::text) LIMIT 400`,
      [tenantId],
    )
    return { ids: rows.map(({ id }) => id), words: rows.slice(0, 100).map(({ name }) => mistyped(name)) }
  })
}

/** The first two words, two letters of the second one in the wrong order. */
function mistyped(name: string): string {
  const [first = '', second = ''] = name.split(' ')
  const place = Math.floor(second.length / 2)
  return `${first} ${second.slice(0, place)}${second[place + 1] ?? ''}${second[place]}${second.slice(place + 2)}`
}
