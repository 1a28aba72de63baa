import type { Sent } from './measure.ts'
import type { Size } from './options.ts'
import { credentials, type People, type SignedIn } from './people.ts'

/** What a case may make its requests of. */
export interface Ground {
  reader: SignedIn
  writer: SignedIn
  people: People
  size: Size
  /** Customers of the reader's company, and how people mistype some of their names. */
  ids: string[]
  words: string[]
  /** The same for products, by what makes them hard to find. */
  productWords: Record<string, string[]>
  /** Customers of the writer's company. */
  writable: string[]
  /** Products of the reader's company, and of the writer's. */
  products: string[]
  movable: string[]
  /** How this contestant is told who asks. */
  headers(person: SignedIn): Promise<Record<string, string>>
  /** Asks this contestant beforehand. */
  ask(sent: Sent): Promise<{ headers: Headers; body: Body }>
}

interface Body {
  pagination?: { next_cursor: string | null }
  data?: unknown
}

export interface Case {
  name: string
  title: string
  kind: 'read' | 'write' | 'log-in' | 'refusal'
  /** Only Daftar and the floors serve it. */
  wholeOnly?: boolean
  /** Only Daftar serves it. */
  ownOnly?: boolean
  status: number
  connections?: number
  /** Rows that one request handles. */
  rows?: number
  requests(ground: Ground): Promise<Sent[]>
}

const path = '/api/v1/customers'
const json = { 'content-type': 'application/json' }

async function gets(ground: Ground, paths: string[], more: Record<string, string> = {}): Promise<Sent[]> {
  const headers = { ...(await ground.headers(ground.reader)), ...more }
  return paths.map((path) => ({ method: 'GET', path, headers }))
}

const list = (perPage: number): Case['requests'] => {
  return (ground) =>
    gets(
      ground,
      countries.map((country) => `${path}?country=${country}&ordering=name&per_page=${perPage}`),
    )
}
const countries = ['DE', 'FR', 'ES', 'IT', 'PL', 'NL', 'BE', 'AT', 'SE', 'DK']

/** The cursor in front of a page; in front of the first one there is none, so that the second stands for it. */
const byCursor = (page: (size: Size) => number): Case['requests'] => {
  return async (ground) => {
    const before = Math.max(page(ground.size) - 1, 1)
    const [asked] = await gets(ground, [`${path}?ordering=name&per_page=20&page=${before}`])
    const { body } = await ground.ask(asked as Sent)
    return gets(ground, [`${path}?ordering=name&per_page=20&cursor=${body.pagination?.next_cursor}`])
  }
}

async function held(ground: Ground): Promise<Sent[]> {
  const asked = await gets(
    ground,
    ground.ids.slice(0, 100).map((id) => `${path}/${id}`),
  )
  const etags = await Promise.all(asked.map(async (sent) => (await ground.ask(sent)).headers.get('etag') ?? ''))
  return asked.map((sent, index) => ({
    ...sent,
    headers: { ...sent.headers, 'if-none-match': etags[index] as string },
  }))
}

async function writes(ground: Ground, more: Record<string, string> = {}) {
  return { ...(await ground.headers(ground.writer)), ...json, ...more }
}

const newCustomer = (number: number) => ({
  name: `Alfreds Futterkiste ${number}`,
  company: 'Alfreds Futterkiste GmbH',
  contact_name: 'Maria Anders',
  contact_title: 'Sales Representative',
  email: `maria.anders-${number}@alfreds.example`,
  phone: '+49 30 0074321',
  billing_address: { line1: 'Obere Str. 57', city: 'Berlin', postal_code: '12209', country: 'DE' },
  currency: 'EUR',
  credit_limit: '50000.00',
  payment_terms_days: 30,
  tags: ['wholesale'],
  // Else Daftar puts in the caller's branch, which the others know nothing of.
  branch_id: null,
})

async function creates(ground: Ground): Promise<Sent[]> {
  const headers = await writes(ground)
  const numbers = Array.from({ length: 200 }, (_, number) => number)
  return numbers.map((number) => ({ method: 'POST', path, headers, body: JSON.stringify(newCustomer(number)) }))
}

async function updates(ground: Ground): Promise<Sent[]> {
  const headers = await writes(ground, { 'if-match': '*' })
  // Twice with other values: a body that changes nothing is no update.
  return [1, 2].flatMap((turn) =>
    ground.writable.map((id, index) => {
      const changes = {
        phone: `+49 30 ${turn}${index}`,
        credit_limit: `${turn * 1000 + index}.00`,
        notes: `Turn ${turn}`,
      }
      return { method: 'PATCH' as const, path: `${path}/${id}`, headers, body: JSON.stringify(changes) }
    }),
  )
}

/** The bodies are made by the load generator. */
const bulks = async (ground: Ground): Promise<Sent[]> => [
  { method: 'POST', path: `${path}/bulk`, headers: await writes(ground), body: '' },
]

const logIns = async ({ people }: Ground): Promise<Sent[]> => [
  { method: 'POST', path: '/api/v1/auth/login', headers: json, body: JSON.stringify(credentials(people.writer)) },
]

const strangers = async ({ ids }: Ground): Promise<Sent[]> => [
  { method: 'GET', path: `${path}/${ids[0]}`, headers: {} },
]

const wrong = { ...newCustomer(1), name: '', email: 'nowhere', credit_limit: 'much', payment_terms_days: -1 }
const mistakes = async (ground: Ground): Promise<Sent[]> => [
  { method: 'POST', path, headers: await writes(ground), body: JSON.stringify(wrong) },
]

const ids: Case['requests'] = (ground) =>
  gets(
    ground,
    ground.ids.map((id) => `${path}/${id}`),
  )
const searches: Case['requests'] = (ground) =>
  gets(
    ground,
    ground.words.map((words) => `${path}?search=${encodeURIComponent(words)}`),
  )

const stock = '/api/v1/inventory'
const stockPages: Case['requests'] = (ground) =>
  gets(ground, [stock, `${stock}?ordering=sku`, `${stock}?is_active=true`, `${stock}/stock-levels?ordering=updated_at`])
const stockOfOne: Case['requests'] = (ground) =>
  gets(
    ground,
    ground.products.map((id) => `${stock}/${id}`),
  )

async function issues(ground: Ground): Promise<Sent[]> {
  const headers = await writes(ground)
  return ground.movable.map((product_id) => ({
    method: 'POST',
    path: `${stock}/stock-movements`,
    headers,
    body: JSON.stringify({ kind: 'issue', lines: [{ product_id, quantity: '1' }] }),
  }))
}

const productSearches: Case['requests'] = (ground) =>
  gets(
    ground,
    Object.values(ground.productWords)
      .flat()
      .map((words) => `/api/v1/products?search=${encodeURIComponent(words)}`),
  )

const linesOfReceipt = 10

/** Orders of more than a run can receive, each of goods of its own. */
async function receipts(ground: Ground): Promise<Sent[]> {
  const headers = await writes(ground)
  const ask = async (at: string, body: object) => {
    const answer = await ground.ask({
      method: 'POST',
      path: `/api/v1/purchasing/${at}`,
      headers,
      body: JSON.stringify(body),
    })
    return answer.body.data as { id: string; lines: { id: string }[] }
  }
  const supplier = await ask('suppliers', { name: 'Exotic Liquids' })
  const sent: Sent[] = []
  for (let first = 0; first + linesOfReceipt <= ground.movable.length; first += linesOfReceipt) {
    const goods = ground.movable.slice(first, first + linesOfReceipt)
    const lines = goods.map((product_id) => ({ product_id, quantity: '1000000', unit_cost: '4.00' }))
    const { id, lines: ordered } = await ask('orders', { supplier_id: supplier.id, lines })
    await ask(`orders/${id}/approve`, {})
    const arrived = ordered.map((line) => ({ order_line_id: line.id, accepted_quantity: '1' }))
    const path = `/api/v1/purchasing/orders/${id}/receive`
    sent.push({ method: 'POST', path, headers, body: JSON.stringify({ lines: arrived }) })
  }
  return sent
}

export const rowsOfBulk = 1000

export const cases: readonly Case[] = [
  { name: 'get', title: 'get one', kind: 'read', status: 200, requests: ids },
  { name: 'list20', title: 'list 20, filter, order, total', kind: 'read', status: 200, requests: list(20) },
  { name: 'list100', title: 'list 100, filter, order, total', kind: 'read', status: 200, requests: list(100) },
  {
    name: 'cursor1',
    title: 'list 20 by cursor, first page',
    kind: 'read',
    wholeOnly: true,
    status: 200,
    requests: byCursor(() => 1),
  },
  {
    name: 'cursor5000',
    title: 'list 20 by cursor, far page',
    kind: 'read',
    wholeOnly: true,
    status: 200,
    requests: byCursor(({ farPage }) => farPage),
  },
  { name: 'search', title: 'search with a typo', kind: 'read', wholeOnly: true, status: 200, requests: searches },
  { name: 'notmodified', title: 'conditional get, 304', kind: 'read', wholeOnly: true, status: 304, requests: held },
  // Before single updates: PostgreSQL keeps a plan of the audit trigger for each connection, and one that was made for
  // a single row takes half a minute for 500.
  {
    name: 'bulk',
    title: 'bulk upsert of 1,000',
    kind: 'write',
    wholeOnly: true,
    status: 200,
    connections: 4,
    rows: rowsOfBulk,
    requests: bulks,
  },
  { name: 'create', title: 'create', kind: 'write', status: 201, requests: creates },
  { name: 'update', title: 'update with If-Match', kind: 'write', status: 200, requests: updates },
  {
    name: 'stockpage',
    title: 'a page of the stock of 200,000 products',
    kind: 'read',
    ownOnly: true,
    status: 200,
    requests: stockPages,
  },
  {
    name: 'stockone',
    title: 'stock of one of 200,000 products',
    kind: 'read',
    ownOnly: true,
    status: 200,
    requests: stockOfOne,
  },
  {
    name: 'products',
    title: 'search among 200,000 products, most with a typo',
    kind: 'read',
    ownOnly: true,
    status: 200,
    connections: 4,
    requests: productSearches,
  },
  { name: 'receipt', title: 'receive 10 lines', kind: 'write', ownOnly: true, status: 201, requests: receipts },
  { name: 'movement', title: 'issue goods', kind: 'write', ownOnly: true, status: 201, requests: issues },
  { name: 'login', title: 'log in', kind: 'log-in', status: 200, connections: 4, requests: logIns },
  { name: 'unauthorised', title: 'without a token, 401', kind: 'refusal', status: 401, requests: strangers },
  { name: 'invalid', title: 'an invalid body, 400', kind: 'refusal', status: 400, requests: mistakes },
]
