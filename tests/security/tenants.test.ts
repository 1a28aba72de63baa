import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Operation } from '../../generated/operations.ts'
import { harness } from '../support/harness.ts'
import {
  addressOf,
  all,
  bodySchemaOf,
  exampleBody,
  isReference,
  type Json,
  parametersOf,
  put,
  referencesIn,
  written,
} from './contract.ts'
import { rowsOf } from './rows.ts'

const daftar = await harness()
const mine = await daftar.tenant()
const theirs = await daftar.tenant()
const word = 'Zyzzogeton'

/** One of each thing that an operation may name, in a tenant, so that it is found if anything looks too far. */
async function things({ client, tenantId, userId, accessToken }: typeof mine): Promise<Record<Kind, string>> {
  const { id: customer } = await client.customers.create({
    name: `${word} Trading`,
    code: word,
    tags: [word],
    credit_limit: '100.00',
    email: `${word}@northwind.example`,
  })
  const { id: contact } = await client.contacts.create({ name: word, emails: [{ address: `${word}@home.example` }] })
  const { id: campaign } = await client.campaigns.create({ name: word, channel: 'event' })
  const { id: lead } = await client.leads.create({ name: word })
  const { id: opportunity } = await client.opportunities.create({ name: word })
  const { id: role } = await client.roles.create({
    key: 'zyzzogeton',
    name: word,
    permissions: ['customers:view'],
    scope: 'tenant',
  })
  const { id: invitation, user_id } = await client.invitations.inviteUser({
    email: `${word}-${tenantId}@northwind.example`,
    first_name: word,
    last_name: word,
    role_ids: [role],
  })
  const { id: api_key } = await client.apiKeys.create({ name: word, scopes: ['customers:view'] })
  const { id: oauth_client } = await client.oauthClients.create({
    name: word,
    kind: 'confidential',
    grant_types: ['client_credentials'],
    scopes: ['customers:view'],
  })
  const { data: sessions } = await client.auth.listSessions()
  const { data: logs } = await client.activityLogs.list({ entity_id: customer })
  const { id: company } = await client.companies.create({ name: word })
  const { id: branch } = await client.branches.create({ name: word, company_id: company })
  const { id: department } = await client.orgDepartments.create({ name: word, branch_id: branch })
  const file = new File([`%PDF-1.7\n${tenantId}`], `${word}.pdf`, { type: 'application/pdf' })
  const { id: document } = await client.documents.upload({ file, title: word, tags: [word] })
  const { id: store } = await client.stores.create({ name: word })
  // A name of its own each: of the same one both companies would make the same slug.
  const named = { name: `${word} ${tenantId.slice(-6)}` }
  const shelf = await client.departments.create(named)
  const category = await client.categories.create({ ...named, department_id: shelf.id })
  const subcategory = await client.subcategories.create({ ...named, category_id: category.id })
  const brand = await client.brands.create(named)
  const unit = await client.units.create({ ...named, symbol: 'zy', kind: 'count' })
  const quality = await client.qualities.create(named)
  const product = await client.products.create({
    ...named,
    sku: word,
    unit_id: unit.id,
    sale_price: '1',
    reorder_level: '10',
  })
  const gif = Buffer.from('R0lGODlhAQABAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64')
  const picture = new File([gif], 'word.gif', { type: 'image/gif' })
  const shows = { belongs_to_type: 'product' as const, belongs_to_id: product.id }
  const { id: image } = await client.documents.upload({ file: picture, ...shows })
  const { id: supplier } = await client.suppliers.create({ name: word, code: word })
  const variant = await client.variants.create({
    product_id: product.id,
    options: [{ name: 'Size', value: named.name }],
    sku: `${word}-L`,
  })
  const { id: spare } = await client.spares.create({ name: word, sku: word, product_id: product.id })
  const { id: warehouse } = await client.warehouses.create({ code: word, name: word })
  const { id: movement, lines } = await client.stockMovements.create({
    kind: 'receipt',
    warehouse_id: warehouse,
    lines: [{ product_id: product.id, variant_id: variant.id, quantity: '1', unit_cost: '1' }],
  })
  const { data: prices } = await client.inventory.listPriceLogs({ product_id: product.id })
  const goods = [{ product_id: product.id, variant_id: variant.id, quantity: '2' }]
  const { id: price } = await client.supplierPrices.create(supplier, { product_id: product.id, price: '1' })
  const { id: requisition } = await client.requisitions.create({ purpose: word, lines: goods })
  const { id: order } = await client.purchaseOrders.create({ supplier_id: supplier, lines: goods })
  const { lines: ordered } = await client.purchaseOrders.approve(order)
  const arrived = [{ order_line_id: ordered[0]?.id ?? '', accepted_quantity: '1' }]
  const { id: receipt } = await client.purchaseOrders.receive(order, { warehouse_id: warehouse, lines: arrived })
  const { id: bill } = await client.purchaseOrders.bill(order, { supplier_bill_number: word })
  const paid = await client.bills.pay(bill, { amount: '0.1' })
  const { data: entries } = await client.stockLedger.listEntries({ movement_id: movement })
  const tracked = (tracking: 'batch' | 'serial') =>
    client.products.create({
      name: `By ${tracking}`,
      sku: `BY-${tracking}`,
      unit_id: unit.id,
      tracking,
    })
  const { id: batch } = await client.batches.create({ product_id: (await tracked('batch')).id, code: word })
  const { id: serial } = await client.serials.create({ product_id: (await tracked('serial')).id, number: word })
  const { id: reservation } = await client.reservations.create({
    product_id: product.id,
    variant_id: variant.id,
    warehouse_id: warehouse,
    quantity: '1',
    reference: word,
  })
  const { id: stock_entry } = await client.stockEntries.create({
    kind: 'receipt',
    warehouse_id: warehouse,
    reference: word,
  })
  void accessToken
  return {
    log: logs[0]?.id ?? '',
    customer,
    contact,
    campaign,
    lead,
    opportunity,
    role,
    invitation,
    user: user_id ?? userId,
    session: sessions[0]?.id ?? '',
    company,
    branch,
    department,
    document,
    image,
    store,
    tenant: tenantId,
    api_key,
    oauth_client,
    shelf: shelf.id,
    shelf_slug: shelf.slug,
    category: category.id,
    category_slug: category.slug,
    subcategory_slug: subcategory.slug,
    brand: brand.id,
    unit: unit.id,
    unit_slug: unit.slug,
    quality: quality.id,
    quality_slug: quality.slug,
    supplier,
    product: product.id,
    variant_slug: variant.slug,
    spare,
    price_log: prices[0]?.id ?? '',
    subcategory: subcategory.id,
    brand_slug: brand.slug,
    product_slug: product.slug,
    variant: variant.id,
    warehouse,
    movement,
    movement_line: lines[0]?.id ?? '',
    ledger_entry: entries[0]?.id ?? '',
    batch,
    serial,
    reservation,
    stock_entry,
    price,
    requisition,
    order,
    order_line: ordered[0]?.id ?? '',
    receipt,
    bill,
    payment: paid.payments[0]?.id ?? '',
  }
}
// biome-ignore format: one a line
type Kind =
  | 'api_key'
  | 'batch'
  | 'bill'
  | 'payment'
  | 'branch'
  | 'brand'
  | 'brand_slug'
  | 'campaign'
  | 'category'
  | 'category_slug'
  | 'company'
  | 'contact'
  | 'customer'
  | 'department'
  | 'document'
  | 'image'
  | 'invitation'
  | 'lead'
  | 'ledger_entry'
  | 'log'
  | 'movement'
  | 'movement_line'
  | 'oauth_client'
  | 'opportunity'
  | 'price_log'
  | 'order'
  | 'order_line'
  | 'price'
  | 'product'
  | 'product_slug'
  | 'quality'
  | 'quality_slug'
  | 'reservation'
  | 'receipt'
  | 'requisition'
  | 'role'
  | 'serial'
  | 'stock_entry'
  | 'session'
  | 'shelf'
  | 'shelf_slug'
  | 'spare'
  | 'store'
  | 'subcategory'
  | 'subcategory_slug'
  | 'supplier'
  | 'tenant'
  | 'unit'
  | 'unit_slug'
  | 'user'
  | 'variant'
  | 'variant_slug'
  | 'warehouse'
/** What a name in the contract stands for. A new one has to be put in here, with something of another tenant to try it on. */
const kinds: Record<string, Kind> = {
  customer_id: 'customer',
  contact_id: 'contact',
  campaign_id: 'campaign',
  lead_id: 'lead',
  opportunity_id: 'opportunity',
  user_id: 'user',
  role_id: 'role',
  role_ids: 'role',
  invitation_id: 'invitation',
  session_id: 'session',
  log_id: 'log',
  company_id: 'company',
  branch_id: 'branch',
  department_id: 'department',
  store_id: 'store',
  tenant_id: 'tenant',
  owner_id: 'user',
  manager_id: 'user',
  api_key_id: 'api_key',
  client_id: 'oauth_client',
  document_id: 'document',
  image_id: 'image',
  belongs_to_id: 'customer',
  uploaded_by: 'user',
  department_slug: 'shelf_slug',
  category_id: 'category',
  category_slug: 'category_slug',
  subcategory_slug: 'subcategory_slug',
  brand_id: 'brand',
  unit_id: 'unit',
  base_unit_id: 'unit',
  unit_slug: 'unit_slug',
  quality_id: 'quality',
  quality_slug: 'quality_slug',
  supplier_id: 'supplier',
  price_id: 'price',
  requisition_id: 'requisition',
  order_id: 'order',
  order_line_id: 'order_line',
  receipt_id: 'receipt',
  bill_id: 'bill',
  payment_id: 'payment',
  product_id: 'product',
  compatible_product_id: 'product',
  compatible_product_ids: 'product',
  price_log_id: 'price_log',
  spare_id: 'spare',
  subcategory_id: 'subcategory',
  variant_slug: 'variant_slug',
  variant_id: 'variant',
  warehouse_id: 'warehouse',
  to_warehouse_id: 'warehouse',
  default_warehouse_id: 'warehouse',
  movement_id: 'movement',
  entry_id: 'ledger_entry',
  source_id: 'movement',
  line_id: 'movement_line',
  returns_line_id: 'movement_line',
  batch_id: 'batch',
  reservation_id: 'reservation',
  serial_id: 'serial',
  stock_entry_id: 'stock_entry',
}
/** Where a name stands for something else than elsewhere: a department of the catalogue holds goods, not people. */
const kindsOfTag: Record<string, Record<string, Kind>> = {
  categories: { department_id: 'shelf', department: 'shelf_slug' },
  subcategories: { department_id: 'shelf', category: 'category_slug', department: 'shelf_slug' },
  products: {
    department_id: 'shelf',
    department: 'shelf_slug',
    category: 'category_slug',
    subcategory: 'subcategory_slug',
    brand: 'brand_slug',
    quality: 'quality_slug',
    slug: 'product_slug',
  },
  variants: { product: 'product_slug' },
  stock_entries: { receipt_id: 'movement' },
  spares: { brand: 'brand_slug', quality: 'quality_slug' },
}
/** What stands in a tree names others of its own kind. */
const inTree: Record<string, Kind> = { companies: 'company', branches: 'branch', org_departments: 'department' }
const kindOf = (name: string, { tag }: { tag: string } = { tag: '' }): Kind => {
  const kind = ['parent_id', 'within'].includes(name) ? inTree[tag] : (kindsOfTag[tag]?.[name] ?? kinds[name])
  if (!kind) throw new Error(`Nothing of another tenant is known for ${name}`)
  return kind
}

const own = await things(mine)
const foreign = await things(theirs)
const foreignIds = [...Object.values(foreign), theirs.tenantId, theirs.userId]

interface Wish {
  ids?: (name: string) => string
  query?: Record<string, string>
  body?: Json
}

/** The answer without what is different each time. */
async function answer(
  operation: Operation,
  { ids = (name) => own[kindOf(name)], query, body = exampleBody(operation) }: Wish,
): Promise<{ status: number; text: string }> {
  const sent = written(operation, body)
  const response = await daftar.fetch(addressOf(operation, ids, query), {
    method: operation.method,
    headers: {
      authorization: `Bearer ${mine.accessToken}`,
      ...(operation.tenant ? { 'x-tenant-id': mine.tenantId } : {}),
      ...sent.headers,
    },
    body: sent.body,
  })
  return { status: response.status, text: await response.text() }
}
const plain = ({ status, text }: { status: number; text: string }, id: string) => ({
  status,
  text: text
    .replaceAll(id, '<id>')
    .replace(/"timestamp":"[^"]*"/, '')
    .replace(/"request_id":"[^"]*"/, ''),
})

/** Names in a path that are of the version, not of a tenant. */
const sameForAll = new Set(['flag_key'])

const signedIn = all.filter(({ access, answersMembers }) => access !== 'public' || answersMembers)
const withPath = signedIn.flatMap((operation) =>
  parametersOf(operation, 'path')
    .filter(({ name }) => !sameForAll.has(name))
    .map(({ name }) => [operation.id, name, operation] as const),
)
const withFilter = signedIn.flatMap((operation) =>
  parametersOf(operation, 'query')
    .filter(({ schema }) => isReference(schema))
    .map(({ name }) => [operation.id, name, operation] as const),
)
const withReference = signedIn.flatMap((operation) => {
  const schema = bodySchemaOf(operation)
  return schema ? referencesIn(schema).map((path) => [operation.id, path.join('.'), operation, path] as const) : []
})
const lists = signedIn.filter(({ method, success }) => method === 'GET' && success.kind === 'page')
const reading = signedIn.filter(({ method, path }) => method === 'GET' && !path.includes('{'))

/** A body that would be accepted, but for what is put in at one place. */
function bodyWith(operation: Operation, path: string[], id: string): Json {
  const schema = bodySchemaOf(operation)
  const sound = referencesIn(schema).reduce<Json>(
    (body, place) => put(body, place, own[kindOf(place.filter((part) => part !== '*').at(-1) as string, operation)]),
    exampleBody(operation) ?? null,
  )
  const fresh = put(
    sound,
    [],
    'email' in (sound as object)
      ? {
          email: `${randomUUID()}@northwind.example`,
          ...(operation.id === 'createUser' ? { employee_code: randomUUID().slice(0, 8) } : {}),
        }
      : {},
  )
  return put(fresh, path, id)
}

/** The rows of an answer: of a list, or of a file below its header. */
const listedIn = ({ success }: Operation, text: string): unknown[] =>
  success.contentType === 'text/csv' ? text.trim().split('\r\n').slice(1) : JSON.parse(text).data

const counted = { path: 0, filter: 0, body: 0, list: 0, search: 0 }

function everything(): void {
  describe('PLT-09 an id in the path', () => {
    test.each(withPath)(
      '%s {%s} of another tenant is answered like one that nobody knows',
      async (_, name, operation) => {
        counted.path += 1
        const unknown = randomUUID()
        const theirId = foreign[kindOf(name)]
        const at = (id: string) => (asked: string) => (asked === name ? id : own[kindOf(asked)])
        const [known, none] = [
          await answer(operation, { ids: at(theirId) }),
          await answer(operation, { ids: at(unknown) }),
        ]
        expect(none.status).toBe(404)
        expect(plain(known, theirId)).toEqual(plain(none, unknown))
      },
    )
  })

  describe('PLT-09 an id in the body', () => {
    test.each(withReference)(
      '%s %s of another tenant is answered like one that nobody knows',
      async (_, field, operation, path) => {
        counted.body += 1
        const unknown = randomUUID()
        const theirId = foreign[kindOf(path.filter((part) => part !== '*').at(-1) as string, operation)]
        const [known, none] = [
          await answer(operation, { body: bodyWith(operation, path, theirId) }),
          await answer(operation, { body: bodyWith(operation, path, unknown) }),
        ]
        const { status, text } = plain(none, unknown)
        if (status === 200) expect(JSON.parse(text).data, field).toMatchObject({ created: 0, updated: 0 })
        else expect([404, 409, 422], text).toContain(status)
        expect(plain(known, theirId)).toEqual({ status, text })
      },
    )
  })

  describe('PLT-09 a filter', () => {
    test.each(withFilter)('%s?%s= of another tenant finds nothing', async (_, name, operation) => {
      counted.filter += 1
      const { status, text } = await answer(operation, { query: { [name]: foreign[kindOf(name, operation)] } })
      expect(status).toBe(200)
      expect(listedIn(operation, text)).toEqual([])
    })
  })

  describe('PLT-09 what is read', () => {
    test.each(reading.map((operation) => [operation.id, operation] as const))(
      '%s shows nothing of another tenant',
      async (_, operation) => {
        counted.list += 1
        const { status, text } = await answer(operation, {})
        expect(status).toBe(200)
        for (const id of foreignIds) expect(text).not.toContain(id)
      },
    )

    test.each(
      lists
        .filter((operation) => parametersOf(operation, 'query').some(({ name }) => name === 'search'))
        .map((operation) => [operation.id, operation] as const),
    )('%s finds its own by a word, and nothing of another tenant', async (id, operation) => {
      counted.search += 1
      const { status, text } = await answer(operation, { query: { search: word } })
      expect(status).toBe(200)
      for (const one of foreignIds) expect(text).not.toContain(one)
      if (id !== 'listPermissions') expect(JSON.parse(text).data).toHaveLength(1)
    })
  })
}

describe('with the application’s own filter', () => {
  let before: Record<string, string>
  beforeAll(async () => {
    before = await rowsOf(daftar, theirs.tenantId)
  })
  everything()
  test('0 rows of the other tenant have changed', async () =>
    expect(await rowsOf(daftar, theirs.tenantId)).toEqual(before))
})

/** Takes every condition by tenant out of every statement, and lets every search run in the other tenant. */
const { query } = pg.Client.prototype
const stripped = { statements: 0, searches: 0 }
/** At the driver, below everything that writes SQL. */
function forgetTheTenant(): void {
  const condition = /(?:"?\w+"?\.)?"?\btenant_id"? = (?:'[0-9a-f-]{36}'|(\$\d+)(?:::uuid)?)/g
  pg.Client.prototype.query = function (this: pg.Client, statement: unknown, ...rest: unknown[]) {
    const { text, values } =
      typeof statement === 'string'
        ? { text: statement, values: rest[0] as unknown[] | undefined }
        : (statement as { text: string; values?: unknown[] })
    const { application_name } = (this as unknown as { connectionParameters: { application_name?: string } })
      .connectionParameters
    // Only the application's: the test's own statements are to see what is there.
    if (typeof text !== 'string' || application_name !== 'daftar')
      return Reflect.apply(query, this, [statement, ...rest])
    // What is put into a row is left as it is: this is about what is looked for.
    const free = /^\s*(?:INSERT|BEGIN)/i.test(text)
      ? text
      : text.replaceAll(condition, (_, place?: string) => (place ? `${place}::uuid IS NOT NULL` : 'TRUE'))
    if (free !== text) stripped.statements += 1
    const search = /FROM search_\w+\(\$(\d+)/.exec(text)
    if (search) stripped.searches += 1
    const forged = search ? values?.with(Number(search[1]) - 1, theirs.tenantId) : values
    return typeof statement === 'string'
      ? Reflect.apply(query, this, Array.isArray(rest[0]) ? [free, forged, ...rest.slice(1)] : [free, ...rest])
      : Reflect.apply(query, this, [{ ...(statement as object), name: undefined, text: free, values: forged }, ...rest])
  } as never
}
const rememberTheTenant = () => {
  pg.Client.prototype.query = query
}
afterAll(rememberTheTenant)

describe('with the application’s own filter taken out, so that row-level security alone holds (PLT-10)', () => {
  let before: Record<string, string>
  beforeAll(async () => {
    before = await rowsOf(daftar, theirs.tenantId)
    forgetTheTenant()
    return rememberTheTenant
  })

  describe('PLT-09 an id in the path', () => {
    test.each(withPath)('%s {%s} of another tenant is 404', async (_, name, operation) => {
      counted.path += 1
      const { status } = await answer(operation, {
        ids: (asked) => (asked === name ? foreign[kindOf(name)] : own[kindOf(asked)]),
      })
      expect(status).toBe(404)
    })
  })
  describe('PLT-09 an id in the body', () => {
    test.each(withReference)('%s %s of another tenant is refused', async (_, field, operation, path) => {
      counted.body += 1
      const { status, text } = await answer(operation, {
        body: bodyWith(
          operation,
          path,
          foreign[kindOf(path.filter((part) => part !== '*').at(-1) as string, operation)],
        ),
      })
      if (status === 200) expect(JSON.parse(text).data, field).toMatchObject({ created: 0, updated: 0 })
      else expect([404, 409, 422], text).toContain(status)
    })
  })
  describe('PLT-09 what is read', () => {
    test.each(withFilter)('%s?%s= of another tenant finds nothing', async (_, name, operation) => {
      counted.filter += 1
      const { text } = await answer(operation, { query: { [name]: foreign[kindOf(name, operation)] } })
      expect(listedIn(operation, text)).toEqual([])
    })
    test.each(reading.map((operation) => [operation.id, operation] as const))(
      '%s shows nothing of another tenant',
      async (_, operation) => {
        counted.list += 1
        const { status, text } = await answer(operation, {})
        expect(status).toBe(200)
        for (const id of foreignIds) expect(text).not.toContain(id)
      },
    )
    test.each(lists.map((operation) => [operation.id, operation] as const))(
      '%s shows nothing of another tenant when it is searched there',
      async (_, operation) => {
        if (!parametersOf(operation, 'query').some(({ name }) => name === 'search')) return
        counted.search += 1
        const { status, text } = await answer(operation, { query: { search: word } })
        expect(status).toBe(200)
        for (const one of foreignIds) expect(text).not.toContain(one)
      },
    )
  })

  test('0 rows of the other tenant have changed', async () =>
    expect(await rowsOf(daftar, theirs.tenantId)).toEqual(before))

  test('and the filter was gone: without the policy as well, the other tenant is in plain sight', async () => {
    expect(stripped.statements).toBeGreaterThan(50)
    expect(stripped.searches).toBeGreaterThan(2)
    const get = all.find(({ id }) => id === 'getCustomer') as Operation
    const list = all.find(({ id }) => id === 'listCustomers') as Operation
    await daftar.sql('ALTER TABLE customers DISABLE ROW LEVEL SECURITY')
    try {
      const { status, text } = await answer(get, { ids: () => foreign.customer })
      expect(status).toBe(200)
      expect(text).toContain(foreign.customer)
      expect((await answer(list, {})).text).toContain(foreign.customer)
      expect((await answer(list, { query: { search: word } })).text).toContain(foreign.customer)
    } finally {
      await daftar.sql('ALTER TABLE customers ENABLE ROW LEVEL SECURITY')
    }
    expect((await answer(get, { ids: () => foreign.customer })).status).toBe(404)
  })
})

test('PLT-10 a list in a context without a tenant throws, and reads nothing', async () => {
  const { asSystem } = await import('../../src/platform/context.ts')
  const { database } = await import('../../src/platform/database.ts')
  const { list } = await import('../../src/modules/crm/customers.ts')
  await expect(asSystem('a test', () => database.transaction(() => list({ per_page: 20 })))).rejects.toThrow(
    'No tenant',
  )
})

afterAll(() => {
  const total = Object.values(counted).reduce((sum, one) => sum + one, 0)
  process.stdout.write(
    `\nOther tenants: ${total} cells driven, with and without the application's filter: ${JSON.stringify(counted)}; ${stripped.statements} statements went without their tenant\n`,
  )
})
