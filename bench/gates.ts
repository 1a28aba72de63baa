import { Agent, get } from 'node:http'
import type { Running } from './contestants.ts'
import { type Database, withClient } from './database.ts'
import type { LoadGenerator, Sent } from './measure.ts'
import type { Size } from './options.ts'
import type { SignedIn } from './people.ts'
import { type Gate, median } from './report.ts'

interface Ground {
  running: Running
  database: Database
  load: LoadGenerator
  size: Size
  reader: SignedIn
  small: SignedIn
  large: SignedIn
  words: string[]
  productWords: Record<string, string[]>
  /** The two pages by cursor, and what the memory is tried with. */
  nearPage: Sent
  farPage: Sent
  reads: Sent[]
}

const path = '/api/v1/customers?ordering=name&per_page=100'

/** What must hold, tried on Daftar alone; the last one stops it. */
export async function runGates(ground: Ground): Promise<{ gates: Gate[]; remarks: string[] }> {
  const remarks: string[] = []
  const gates = [
    await farPages(ground),
    await largeLists(ground, remarks),
    await flatMemory(ground),
    ...(await productSearch(ground)),
    ...(await indexedSearch(ground)),
  ]
  return { gates, remarks }
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** Milliseconds of one request on the one connection. */
function time(url: string, { path, headers }: Sent): Promise<number> {
  return new Promise((done, fail) => {
    const begun = performance.now()
    get(url + path, { agent, headers }, (response) => {
      response.resume().once('end', () => {
        if (response.statusCode === 200) done(performance.now() - begun)
        else fail(new Error(`${path} was answered with ${response.statusCode}`))
      })
    }).once('error', fail)
  })
}

interface Compared {
  ratio: number
  medians: [number, number]
}

/**
 * How much longer the second takes than the first. They are asked for in turn, so that whatever else this machine does
 * meets both; the middle one of several comparisons counts.
 */
async function compare(url: string, first: Sent, second: Sent, turns = 60): Promise<Compared> {
  for (let turn = 0; turn < turns / 2; turn += 1) for (const sent of [first, second]) await time(url, sent)
  const ratios: number[] = []
  const all: [number[], number[]] = [[], []]
  for (let comparison = 0; comparison < 5; comparison += 1) {
    const times: [number[], number[]] = [[], []]
    for (let turn = 0; turn < turns; turn += 1) {
      times[0].push(await time(url, first))
      times[1].push(await time(url, second))
    }
    ratios.push(median(times[1]) / median(times[0]))
    all[0].push(...times[0])
    all[1].push(...times[1])
  }
  return { ratio: median(ratios), medians: [median(all[0]), median(all[1])] }
}

const milliseconds = (value: number | undefined): string => `${value?.toFixed(2)} ms`

async function farPages({ running, nearPage, farPage, size }: Ground): Promise<Gate> {
  const { ratio, medians } = await compare(running.url, nearPage, farPage)
  const detail = medians.map(milliseconds).join(' and ')
  return { text: `page ${size.farPage} by cursor, times page 1`, limit: 1.2, value: ratio, detail }
}

async function firstPage(running: Running, { token }: SignedIn): Promise<{ counted: Sent; uncounted: Sent }> {
  const headers = { authorization: `Bearer ${token}` }
  const counted: Sent = { method: 'GET', path, headers }
  const answer = await fetch(running.url + path.replace('per_page=100', 'per_page=1'), { headers })
  const { pagination } = (await answer.json()) as { pagination: { next_cursor: string } }
  return { counted, uncounted: { ...counted, path: `${path}&cursor=${pagination.next_cursor}` } }
}

/** The cursor behind the first row leaves the first page but for that row, and counts nothing; the page with its total is reported. */
async function largeLists({ running, small, large, size }: Ground, remarks: string[]): Promise<Gate> {
  const [few, many] = [await firstPage(running, small), await firstPage(running, large)]
  const { ratio, medians } = await compare(running.url, few.uncounted, many.uncounted)
  const counted = await compare(running.url, few.counted, many.counted, 4)
  const sizes = [size.large, size.small].map((rows) => rows.toLocaleString('en')).join(' over ')
  const counts = counted.medians.map(milliseconds).join(' and ')
  remarks.push(`The numbered page with its total, of ${sizes} customers: ${counted.ratio.toFixed(2)} × (${counts}).`)
  return {
    text: `first page of 100, of ${sizes} customers`,
    limit: 1.3,
    value: ratio,
    detail: medians.map(milliseconds).join(' and '),
  }
}

/** Memory after all requests against that after half of them; what a collection may leave behind is allowed for. */
async function flatMemory({ running, load, size, reads }: Ground): Promise<Gate> {
  const half = async (): Promise<number> => {
    const job = { url: running.url, connections: 20, warmUpSeconds: 0, seconds: 600, requests: reads }
    await load.fire({ ...job, amount: size.memoryThousands * 500 })
    return running.memory()
  }
  await half()
  const before = await half()
  const after = await half()
  const detail = `${before.toFixed(0)} and ${after.toFixed(0)} MiB`
  return {
    text: `memory after ${size.memoryThousands},000 requests, times after half`,
    limit: size.memoryLimit,
    value: after / before,
    detail,
  }
}

/** Milliseconds within which nineteen of twenty searches among 200,000 products are answered, of each kind. */
const productSearchLimit = 150
const searchesOfAKind = 40

async function productSearch({ running, reader, productWords }: Ground): Promise<Gate[]> {
  const headers = { authorization: `Bearer ${reader.token}` }
  const gates: Gate[] = []
  for (const [kind, words] of Object.entries(productWords)) {
    const times: number[] = []
    for (let turn = 0; turn < searchesOfAKind; turn += 1) {
      const word = words[turn % words.length] as string
      times.push(
        await time(running.url, {
          method: 'GET',
          path: `/api/v1/products?search=${encodeURIComponent(word)}`,
          headers,
        }),
      )
    }
    const slowest = times.toSorted((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1] as number
    const detail = `median ${milliseconds(median(times))}`
    gates.push({ text: `search of products by ${kind}, p95 in ms`, limit: productSearchLimit, value: slowest, detail })
  }
  return gates
}

const searches = 20

/** Milliseconds that a search in one of the shared companies may take: a look at every row takes far longer. */
const searchLimit = 100

/** What PostgreSQL counts says which way the searches of the running server went; the plan says it once more. */
async function indexedSearch({ running, database, reader, words }: Ground): Promise<Gate[]> {
  const headers = { authorization: `Bearer ${reader.token}` }
  const asked = words.slice(0, searches).map((word): Sent => {
    return { method: 'GET', path: `/api/v1/customers?search=${encodeURIComponent(word)}`, headers }
  })
  for (const sent of asked) await time(running.url, sent)
  const before = await scans(database)
  const times: number[] = []
  for (const sent of asked) times.push(await time(running.url, sent))
  // A connection reports what it did when it ends.
  await running.stop()
  const after = await scans(database)
  const plan = await planOfSearch(database, reader, words[0] as string)
  const read = after.sequential - before.sequential
  const found = after.byWords - before.byWords
  const took = `${asked.length} searches, ${found} scans of the index of words`
  return [
    {
      text: 'searches without the index, under row-level security',
      limit: 0,
      value: read + Math.max(asked.length - found, 0),
      detail: took,
    },
    {
      text: 'sequential scans in the plan of a search',
      limit: 0,
      value: plan.filter((line) => line.includes('Seq Scan')).length,
      detail: plan.find((line) => line.includes('Index')) ?? 'no index',
    },
    { text: 'search, ms', limit: searchLimit, value: median(times), detail: 'median' },
  ]
}

const scans = ({ superuserUrl }: Database): Promise<{ sequential: number; byWords: number }> =>
  withClient(superuserUrl, async (client) => {
    const { rows } = await client.query<{ sequential: number; byWords: number }>(`
      SELECT (SELECT seq_scan FROM pg_stat_user_tables WHERE relname = 'customers')::integer AS sequential,
        (SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname = 'customers_search')::integer AS "byWords"`)
    return rows[0] as { sequential: number; byWords: number }
  })

/** The plan inside the definer function, as the application gets it. */
function planOfSearch({ superuserUrl }: Database, { company }: SignedIn, words: string): Promise<string[]> {
  return withClient(superuserUrl, async (client) => {
    const told: string[] = []
    client.on('notice', ({ message }) => told.push(...(message ?? '').split('\n')))
    await client.query(`LOAD 'auto_explain'; SET auto_explain.log_min_duration = 0; SET auto_explain.log_nested_statements = on;
      SET client_min_messages = log; BEGIN; SET LOCAL ROLE daftar_app`)
    await client.query(`SELECT set_config('app.tenant_id', $1, true), set_config('app.scope', 'tenant', true)`, [
      company.tenantId,
    ])
    await client.query('SELECT id FROM search_customers($1, $2, 1000)', [company.tenantId, words])
    await client.query('COMMIT')
    return told.map((line) => line.trim())
  })
}
