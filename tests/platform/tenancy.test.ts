import { randomUUID } from 'node:crypto'
import { Client, Pool, type PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { determine } from '../../src/platform/config.ts'
import { asSystem, asTenant, tenantId, withContext } from '../../src/platform/context.ts'
import { cloneDatabase } from '../support/postgres.ts'

const clone = await cloneDatabase()
determine({ DATABASE_URL: clone.applicationUrl, MIGRATION_DATABASE_URL: clone.migrationUrl, DATABASE_POOL: 3 })
const { database, sequelize } = await import('../../src/platform/database.ts')
const observer = new Client({ connectionString: clone.superuserUrl })
await observer.connect()
afterAll(async () => {
  await database.close()
  await observer.end()
  await clone.drop()
})

const rows = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await observer.query<Row>(sql, values)).rows

interface Table {
  name: string
  tenant: boolean
  required: boolean
  enabled: boolean
  forced: boolean
  owner: string
  policies:
    | {
        name: string
        roles: string[]
        permissive: boolean
        using: string | null
        check: string | null
        command: string
      }[]
    | null
  triggers: string[] | null
}

const tables = await rows<Table>(`
  SELECT c.relname AS name, a.attname IS NOT NULL AS tenant, coalesce(a.attnotnull, false) AS required, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
    pg_get_userbyid(c.relowner) AS owner,
    (SELECT json_agg(json_build_object('name', p.policyname, 'roles', p.roles, 'permissive', p.permissive = 'PERMISSIVE', 'using', p.qual, 'check', p.with_check, 'command', p.cmd))
       FROM pg_policies p WHERE p.schemaname = 'public' AND p.tablename = c.relname) AS policies,
    (SELECT json_agg(t.tgname) FROM pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal) AS triggers
  FROM pg_class c LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`)
const named = (name: string) => tables.find((table) => table.name === name) as Table

/** Not of a tenant, each for a reason. */
const ofNoTenant = {
  schema_migrations: 'which migrations ran',
  audited_tables: 'which tables the audit watches',
  rate_limits: 'spent points under digests',
  signing_keys: 'keys of the installation, sealed',
  identities: 'a person, visible to that person',
  sessions: 'of a person',
  refresh_tokens: 'of a person',
  known_devices: 'of a person',
  mailed_tokens: 'of a person',
  mfa_challenges: 'of a person',
  recovery_codes: 'of a person',
  totp_secrets: 'of a person',
}
/** May carry a tenant, or none. */
const perhapsOfTenant = {
  job_runs: 'history of jobs, those of the installation among them',
  mail_outbox: 'mail, also to people without a tenant; under a policy all the same',
  security_events: 'of a person, a tenant, or nobody known',
}
/** Of a tenant, and itself a trace of what happened or nothing that a person changes. */
// biome-ignore format: one a line
const withoutAudit = [
  'audit_anchors',
  'audit_entries',
  'audit_sources',
  'audit_log',
  'customer_registrations', // what waits to be confirmed, and is gone then
  'events',
  'event_deliveries',
  'file_usage',
  'idempotency_keys',
  'number_series',
  'oauth_codes',
  'oauth_refresh_tokens',
  'price_logs', // append-only, and itself the trace
  'product_codes', // what products and variants say, once more
  'serial_moves', // append-only, and itself the trace
  'spent_captchas',
  'stock_items', // which goods ever moved
  'stock_layers', // made of the ledger
  'stock_ledger', // a trace itself: of every movement, with who made it
  'stock_levels', // made of the ledger
  'stock_movement_lines', // never changed but for what has arrived, which the ledger shows
  'tenant_security_events',
]
const ofPersons = [
  'identities',
  'sessions',
  'refresh_tokens',
  'known_devices',
  'mailed_tokens',
  'mfa_challenges',
  'recovery_codes',
  'totp_secrets',
]
const ofTenant = tables.filter(({ tenant, name }) => (tenant && !(name in perhapsOfTenant)) || name === 'tenants')

describe('PLT-10 every table', () => {
  test('is of a tenant, or on the closed list of those that are not', () => {
    const others = tables.filter((table) => !ofTenant.includes(table)).map(({ name }) => name)
    expect(others.sort()).toEqual([...Object.keys(ofNoTenant), ...Object.keys(perhapsOfTenant)].sort())
    expect(ofTenant.length).toBeGreaterThanOrEqual(12)
  })

  test('of a tenant cannot be without one', () => {
    expect(ofTenant.filter(({ name, required }) => name !== 'tenants' && !required).map(({ name }) => name)).toEqual([])
  })

  test('belongs to the role of migrations, not to that of the application, which passes by no policy', async () => {
    expect(tables.filter(({ owner }) => ['daftar_app', 'daftar_server', 'daftar_definer'].includes(owner))).toEqual([])
    const roles = await rows<{ name: string; bypass: boolean; superuser: boolean; login: boolean; creates: boolean }>(
      `SELECT rolname AS name, rolbypassrls AS bypass, rolsuper AS superuser, rolcanlogin AS login, rolcreaterole OR rolcreatedb AS creates
       FROM pg_roles WHERE rolname IN ('daftar_app', 'daftar_server', 'daftar_definer') ORDER BY 1`,
    )
    expect(roles).toEqual([
      { name: 'daftar_app', bypass: false, superuser: false, login: false, creates: false },
      { name: 'daftar_definer', bypass: false, superuser: false, login: false, creates: false },
      { name: 'daftar_server', bypass: false, superuser: false, login: true, creates: false },
    ])
    const memberships = await rows<{ role: string }>(
      `SELECT r.rolname AS role FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles u ON u.oid = m.member WHERE u.rolname IN ('daftar_app', 'daftar_server')`,
    )
    expect(memberships.map(({ role }) => role)).toEqual(['daftar_app'])
  })

  test('of the application cannot be emptied, changed in shape or referred to', async () => {
    const rights = await rows<{ name: string; right: string }>(`
      SELECT c.relname AS name, p.right FROM pg_class c, unnest(ARRAY['TRUNCATE', 'REFERENCES', 'TRIGGER']) AS p ("right")
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND has_table_privilege('daftar_app', c.oid, p.right)`)
    expect(rights).toEqual([])
  })

  test('that is append-only can be neither changed nor emptied by the application, nor by its owner', async () => {
    for (const name of [
      'audit_anchors',
      'audit_entries',
      'audit_log',
      'events',
      'price_logs',
      'security_events',
      'serial_moves',
      'tenant_security_events',
    ]) {
      const [right] = await rows(
        `SELECT has_table_privilege('daftar_app', $1, 'UPDATE') AS update, has_table_privilege('daftar_app', $1, 'DELETE') AS delete`,
        [name],
      )
      expect([name, right]).toEqual([name, { update: false, delete: false }])
      expect(named(name).triggers).toContain('append_only')
    }
  })
})

describe.each(ofTenant.map(({ name }) => name))('PLT-10 %s', (name) => {
  const { enabled, forced, policies, triggers } = named(name)
  const column = name === 'tenants' ? 'id' : 'tenant_id'

  test('is under row-level security, for its owner as well', () => {
    expect({ enabled, forced }).toEqual({ enabled: true, forced: true })
  })

  test('shows and takes rows of the session’s tenant alone', () => {
    const permissive = (policies ?? []).filter(
      (policy) => policy.permissive && policy.roles.some((role) => role !== 'daftar_definer'),
    )
    expect(permissive).toHaveLength(1)
    const [policy] = permissive
    expect(policy?.roles).toEqual(['daftar_app'])
    expect(policy?.command).toBe('ALL')
    for (const expression of [policy?.using, policy?.check])
      expect(expression).toMatch(new RegExp(`^\\(*${column} = (COALESCE\\()?app_tenant\\(\\)`))
    expect(policy?.using).not.toMatch(/\bOR\b/)
  })

  test('has keys and unique indexes that begin with the tenant', async () => {
    const keys = await rows<{ index: string; primary: boolean; columns: string[] }>(
      `SELECT i.indexrelid::regclass::text AS index, i.indisprimary AS primary,
         array(SELECT pg_get_indexdef(i.indexrelid, n, true) FROM generate_series(1, i.indnkeyatts) AS n) AS columns
       FROM pg_index i WHERE i.indrelid = $1::regclass AND i.indisunique`,
      [name],
    )
    expect(keys.filter(({ primary }) => primary)).toHaveLength(1)
    // A slug names a tenant among all of them.
    expect(keys.filter(({ index, columns }) => columns[0] !== column && index !== 'tenants_slug_key')).toEqual([])
  })

  test('refers to other tables of a tenant only within the tenant', async () => {
    const references = await rows<{ name: string; target: string; columns: string[]; foreign: string[] }>(
      `SELECT c.conname AS name, c.confrelid::regclass::text AS target,
         array(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY k (n, place) JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.n ORDER BY place) AS columns,
         array(SELECT a.attname::text FROM unnest(c.confkey) WITH ORDINALITY k (n, place) JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.n ORDER BY place) AS "foreign"
       FROM pg_constraint c WHERE c.conrelid = $1::regclass AND c.contype = 'f'`,
      [name],
    )
    for (const { target, columns, foreign } of references.filter((reference) =>
      ofTenant.some((table) => table.name === reference.target),
    )) {
      const place = columns.indexOf(column)
      expect(place, `${name} → ${target}`).toBeGreaterThanOrEqual(0)
      expect(foreign[place]).toBe(target === 'tenants' ? 'id' : 'tenant_id')
    }
  })

  if (!withoutAudit.includes(name))
    test('PLT-16 leaves a row of audit for every change', () => {
      expect(triggers).toEqual(expect.arrayContaining(['audit_insert', 'audit_update', 'audit_delete']))
    })

  test('shows nothing and takes nothing where the session has no tenant', async () => {
    await asSystem('a test', () =>
      database.transaction(async () => {
        const [right] = await database.query<{ select: boolean; insert: boolean }>(
          `SELECT has_table_privilege($1, 'SELECT') AS select, has_table_privilege($1, 'INSERT') AS insert`,
          [name],
        )
        if (right?.select) expect(await database.query(`SELECT 1 AS seen FROM ${name} LIMIT 1`)).toEqual([])
      }),
    )
  })

  test('takes no row of another tenant', async () => {
    const columns = await rows<{ name: string; type: string }>(
      `SELECT a.attname::text AS name, format_type(a.atttypid, a.atttypmod) AS type FROM pg_attribute a
       WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attnotnull AND NOT a.atthasdef AND a.attidentity = '' AND a.attgenerated = ''`,
      [name],
    )
    const filler = ({ type }: { type: string }) =>
      type === 'uuid'
        ? randomUUID()
        : type === 'boolean'
          ? false
          : type === 'jsonb'
            ? '{}'
            : /int|numeric/.test(type)
              ? 1
              : type.startsWith('timestamp')
                ? new Date()
                : type === 'bytea'
                  ? Buffer.from('x')
                  : type.endsWith('[]')
                    ? []
                    : 'x'
    const statement = `INSERT INTO ${name} (${columns.map(({ name: one }) => one).join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`
    const attempt = asTenant(randomUUID(), 'a test', () =>
      database.transaction(() => database.query(statement, columns.map(filler))),
    )
    const code = await attempt.then(
      () => 'taken',
      (error: { code?: string }) => error.code,
    )
    expect(code).toBe('42501')
  })
})

describe('PLT-10 what belongs to a person', () => {
  test.each(ofPersons)('%s is visible to that person alone', (name) => {
    const { enabled, forced, policies } = named(name)
    expect({ enabled, forced }).toEqual({ enabled: true, forced: true })
    const open = (policies ?? []).filter(({ roles }) => roles.some((role) => role !== 'daftar_definer'))
    expect(open).toHaveLength(1)
    expect(open[0]?.using).toMatch(/= app_identity\(\)\)$/)
    expect(open[0]?.check).toMatch(/= app_identity\(\)\)$/)
  })
})

describe('PLT-10 mail', () => {
  const send = (recipient: string) =>
    database.transaction(() =>
      database.query(
        'INSERT INTO mail_outbox (id, tenant_id, recipient, subject, text) VALUES ($1, app_tenant(), $2, $3, $4) RETURNING id',
        [randomUUID(), recipient, 'An invitation', 'A token'],
      ),
    )
  const read = () =>
    database.transaction(() => database.query<{ recipient: string }>('SELECT recipient FROM mail_outbox ORDER BY 1'))

  test('of one tenant is neither read nor written in another, nor where there is none', async () => {
    const [one, other] = [randomUUID(), randomUUID()]
    await asTenant(one, 'a test', () => send('one'))
    await asTenant(other, 'a test', () => send('other'))
    await asSystem('a test', () => send('nobody'))
    expect(await asTenant(one, 'a test', read)).toEqual([{ recipient: 'one' }])
    expect(await asTenant(other, 'a test', read)).toEqual([{ recipient: 'other' }])
    expect(await asSystem('a test', read)).toEqual([{ recipient: 'nobody' }])
  })
})

describe('functions that see more than their caller', () => {
  test('are the closed list below, with a fixed search path, owned by a role that cannot sign in, and closed to PUBLIC', async () => {
    const functions = await rows<{ name: string; owner: string; path: string[] | null; everybody: boolean }>(
      `SELECT p.proname AS name, pg_get_userbyid(p.proowner) AS owner, p.proconfig AS path,
         EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee = 0) AS everybody
       FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef ORDER BY 1`,
    )
    expect(functions.filter(({ owner }) => owner !== 'daftar_definer')).toEqual([])
    expect(functions.filter(({ everybody }) => everybody)).toEqual([])
    expect(
      functions.filter(({ path }) => !path?.includes('search_path=public, pg_temp')).map(({ name }) => name),
    ).toEqual([])
    expect(functions.map(({ name }) => name)).toEqual([...definers].sort())
  })

  test('no view shows more than its reader may see', async () => {
    const views = await rows<{ name: string; options: string[] | null }>(
      `SELECT relname AS name, reloptions AS options FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = pg_class.oid AND d.deptype = 'e')`,
    )
    expect(views.filter(({ options }) => !options?.includes('security_invoker=true'))).toEqual([])
  })
})

// One a line, so that two changes need not meet.
// biome-ignore format: one a line
const audited = [
  'api_keys',
  'batches',
  'bill_lines',
  'bill_payments',
  'bills',
  'branches',
  'brands',
  'campaigns',
  'categories',
  'companies',
  'contacts',
  'customers',
  'departments',
  'document_versions',
  'documents',
  'feature_flags',
  'files',
  'inventory_configs',
  'invitations',
  'leads',
  'oauth_clients',
  'oauth_grants',
  'purchase_order_lines',
  'purchase_orders',
  'purchase_receipt_lines',
  'purchase_receipts',
  'purchasing_configs',
  'opportunities',
  'org_departments',
  'products',
  'qualities',
  'requisition_lines',
  'requisitions',
  'roles',
  'serials',
  'stock_entries',
  'stock_entry_lines',
  'spares',
  'stock_movements',
  'stock_reservations',
  'stores',
  'subcategories',
  'supplier_prices',
  'suppliers',
  'tenants',
  'units',
  'user_preferences',
  'user_roles',
  'users',
  'variants',
  'warehouses',
]

const definers = [
  // Write what the application may only read.
  ...audited.flatMap((table) => ['created', 'updated', 'deleted'].map((action) => `audit_${table}_${action}`)),
  'audit_source_rows', // log-ins are of no tenant
  'queue_audit_source', // on behalf of whoever causes them
  'tenants_with_audit', // of all tenants
  'first_reference', // whether anything refers to a row, in tables that the caller may not see
  'closed_tenant',
  'tenants_to_erase', // tenants that nobody can enter
  'tenants_with_stock', // tenants that an operator has not entered
  'tenants_with_lapsed_reservations', // of all tenants
  'tenant_rows',
  'erase_tenant', // all that a tenant has: what is secret is left out, and only what is closed and archived is erased
  'tell_tenants', // writes what the application may only read
  'find_identity_by_email',
  'find_invitation',
  'find_refresh_token',
  'find_mailed_token',
  'find_mfa_challenge',
  'find_customer_registration',
  'login_facts', // before anybody is known
  'resolve_access',
  'memberships_of_identity',
  'public_tenant', // which tenants a person is in, and which show themselves to the public
  'record_login',
  'search_batches',
  'search_branches',
  'search_brands',
  'search_categories',
  'search_departments',
  'search_products',
  'search_qualities',
  'search_serials',
  'search_stock_entries',
  'search_spares',
  'search_subcategories',
  'search_units',
  'search_warehouses',
  'search_variants',
  'search_campaigns',
  'search_companies',
  'search_contacts',
  'search_customers',
  'search_documents',
  'search_leads',
  'search_opportunities',
  'search_org_departments',
  'search_stores',
  'search_purchase_orders',
  'search_requisitions',
  'search_bills',
  'search_suppliers',
  'resolve_api_key', // before anybody is known
  'find_oauth_client',
  'find_oauth_refresh_token',
  'resolve_grant',
  'sweep_oauth', // of all tenants
  'user_of_client', // makes the user without a person that a client is
  'search_api_keys',
  'search_oauth_clients',
  'search_roles',
  'search_users',
  'search_invitations', // name the tenant themselves
  'erase_traces', // empties, for one row, what is append-only to everybody else
  'sweep_idempotency_keys',
  'sweep_sessions',
  'sweep_documents',
  'sweep_mailed_tokens',
  'sweep_mfa_challenges',
  'sweep_customer_registrations', // of all tenants
  'unknown_files', // of all tenants, in the storage
]

describe('PLT-10 a query', () => {
  const tenant = randomUUID()

  test('outside of a transaction throws', async () => {
    await expect(database.query('SELECT 1 AS one')).rejects.toThrow('outside of database.transaction()')
    await expect(sequelize.query('SELECT 1 AS one')).rejects.toThrow('outside of database.transaction()')
    await expect(asTenant(tenant, 'a test', () => database.query('SELECT 1 AS one'))).rejects.toThrow(
      'outside of database.transaction()',
    )
  })

  test('outside of a context throws', async () => {
    await expect(database.transaction(() => database.query('SELECT 1 AS one'))).rejects.toThrow('No context')
  })

  test('of a model without a tenant in the context throws, rather than reading without one', async () => {
    await expect(asSystem('a test', () => database.transaction(async () => tenantId()))).rejects.toThrow('No tenant')
  })

  test('that is awaited after its transaction has ended throws', async () => {
    let later: (() => Promise<unknown>) | undefined
    await asTenant(tenant, 'a test', () =>
      database.transaction(async () => {
        later = () => database.query('SELECT current_setting($1, true) AS tenant', ['app.tenant_id'])
      }),
    )
    await expect(later?.()).rejects.toThrow()
  })
})

describe('a transaction', () => {
  test('in which a statement failed is not taken for stored, whatever its work makes of the failure', async () => {
    const own = randomUUID()
    const attempt = asTenant(own, 'a test', () =>
      database.transaction(async () => {
        await database.query(
          'INSERT INTO number_series (tenant_id, series, period, last) VALUES ($1, $2, $3, 1) RETURNING series',
          [own, 'lost', ''],
        )
        await database.query('SELECT 1 / 0').catch(() => {})
        return 'stored'
      }),
    )
    await expect(attempt).rejects.toThrow('was not stored')
    expect(await rows('SELECT series FROM number_series WHERE tenant_id = $1', [own])).toEqual([])
  })

  test('that meets a deadlock is done again, and both get through', async () => {
    const own = randomUUID()
    const take = (first: string, second: string) =>
      asTenant(own, 'a test', () =>
        database.transaction(async () => {
          const bump = (series: string) =>
            database.query(
              'INSERT INTO number_series (tenant_id, series, period, last) VALUES ($1, $2, $3, 1) ON CONFLICT (tenant_id, series, period) DO UPDATE SET last = number_series.last + 1 RETURNING last',
              [own, series, ''],
            )
          await bump(first)
          await database.query('SELECT pg_sleep(0.2)')
          await bump(second)
        }),
      )
    await take('a', 'b')
    await Promise.all([take('a', 'b'), take('b', 'a')])
    const counted = await rows<{ last: string }>('SELECT last FROM number_series WHERE tenant_id = $1', [own])
    expect(counted.map(({ last }) => last)).toEqual(['3', '3'])
  })
})

describe('PLT-10 a pooled connection', () => {
  const connections = new Set<PoolClient>()
  const connect = Pool.prototype.connect as () => Promise<PoolClient>
  beforeAll(() => {
    vi.spyOn(Pool.prototype, 'connect').mockImplementation(async function (this: Pool) {
      const client = await connect.call(this)
      connections.add(client)
      return client
    } as never)
  })
  afterAll(() => vi.restoreAllMocks())

  /** Every connection that was handed out, as it came back. */
  async function leftOver(): Promise<object[]> {
    const settings = [
      'tenant_id',
      'identity_id',
      'user_id',
      'branch_id',
      'scope',
      'operation',
      'request_id',
      'address',
      'idempotency_scope',
    ]
    return Promise.all(
      [...connections].map(
        async (client) =>
          (
            await client.query(
              `SELECT ${settings.map((name) => `nullif(current_setting('app.${name}', true), '') AS ${name}`).join(', ')}, current_user AS role`,
            )
          ).rows[0],
      ),
    )
  }
  const clean = (row: object) => Object.entries(row).filter(([name, value]) => name !== 'role' && value !== null)
  const busy = async (end: () => Promise<unknown>) =>
    Promise.allSettled(
      Array.from({ length: 12 }, (_, index) =>
        asTenant(randomUUID(), `work ${index}`, () =>
          database.transaction(async () => {
            await database.set('app.idempotency_scope', `scope ${index}`)
            await database.savepoint(() => database.query('SELECT pg_sleep(0.01)')).catch(() => {})
            await end()
          }),
        ),
      ),
    )

  test('comes back clean after a commit', async () => {
    await busy(async () => {})
    for (const row of await leftOver())
      expect([clean(row), row]).toEqual([[], expect.objectContaining({ role: 'daftar_app' })])
  })

  test('comes back clean after work that threw, and after a statement that PostgreSQL refused', async () => {
    await busy(async () => {
      throw new Error('refused')
    })
    await busy(() => database.query('SELECT 1 / 0'))
    for (const row of await leftOver()) expect(clean(row)).toEqual([])
  })

  test('comes back clean after the person or tenant changed in its middle', async () => {
    await busy(() => database.become({ tenantId: randomUUID() }, () => database.query('SELECT 1 / 0')))
    for (const row of await leftOver()) expect(clean(row)).toEqual([])
  })

  test('that is in a tenant never shows it to work of another beside it', async () => {
    const seen = await Promise.all(
      Array.from({ length: 60 }, async () => {
        const own = randomUUID()
        const [row] = await asTenant(own, 'a test', () =>
          database.transaction(() =>
            database.query<{ tenant: string }>('SELECT app_tenant() AS tenant, pg_sleep(random() / 100)'),
          ),
        )
        return row?.tenant === own
      }),
    )
    expect(seen.every(Boolean)).toBe(true)
  })

  test('a savepoint that is undone takes nothing from the tenant of the transaction around it', async () => {
    const own = randomUUID()
    const tenant = await asTenant(own, 'a test', () =>
      database.transaction(async () => {
        await database.savepoint(() => withContext({}, () => database.query('SELECT 1 / 0'))).catch(() => {})
        await database.become({ tenantId: randomUUID() }, async () => {})
        return (await database.query<{ tenant: string }>('SELECT app_tenant() AS tenant'))[0]?.tenant
      }),
    )
    expect(tenant).toBe(own)
  })
})
