import { randomUUID } from 'node:crypto'

export interface Answered<Data> {
  status: number
  data: Data
  code: string | undefined
  fields: string[]
  body: {
    success: boolean
    data: Data
    pagination?: { total: number; next_cursor: string | null } & Record<string, unknown>
    error?: { code: string; message: string; details: { field: string; code: string }[] }
  }
  headers: Headers
}

interface Sent {
  body?: unknown
  token?: string
  /** Where the request comes from; needs TRUST_PROXY=1. */
  address?: string
  agent?: string
  headers?: Record<string, string>
}

export type Call = <Data = never>(method: string, path: string, sent?: Sent) => Promise<Answered<Data>>

/** Sends requests as they are: what a client library would refuse to send among them. */
export const caller =
  (fetch: typeof globalThis.fetch, origin = 'http://localhost'): Call =>
  async (method, path, { body, token, address, agent = 'tests', headers = {} } = {}) => {
    const answer = await fetch(`${origin}/api/v1${path}`, {
      method,
      headers: {
        'user-agent': agent,
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(address ? { 'x-forwarded-for': address } : {}),
        ...headers,
      },
      body: body === undefined || body instanceof FormData ? body : JSON.stringify(body),
    })
    const text = await answer.text()
    const parsed = text === '' ? {} : JSON.parse(text)
    return {
      status: answer.status,
      data: parsed.data,
      code: parsed.error?.code,
      fields: (parsed.error?.details ?? []).map(({ field }: { field: string }) => field),
      body: parsed,
      headers: answer.headers,
    }
  }

export const aPassword = 'Lantern-Harbour-52'

/** What somebody who is not known yet registers with. */
export const aRegistration = (fields: object = {}) => ({
  email: `${randomUUID()}@northwind.example`,
  password: aPassword,
  first_name: 'Andrew',
  last_name: 'Fuller',
  company_name: `Northwind ${randomUUID().slice(0, 8)}`,
  store_name: 'Seattle',
  ...fields,
})

/** An address that nothing else has come from. */
export const anAddress = (): string => `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 254) + 1).join('.')}`

export const inParallel = <Result>(times: number, work: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: times }, (_, index) => work(index)))

export const median = (values: number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] as number

/**
 * By how many milliseconds the medians of two kinds of request differ, asked in turns. A busy machine makes any one figure
 * uncertain, a difference in the server's work shows in each: the least of three counts.
 */
export async function medianGap(
  rounds: number,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<number> {
  const gaps: number[] = []
  while (gaps.length < 3 && (gaps.at(-1) ?? Number.POSITIVE_INFINITY) >= 10) {
    const times: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round += 1)
      for (const [which, work] of [one, other].entries()) {
        const begun = performance.now()
        await work()
        times[which]?.push(performance.now() - begun)
      }
    gaps.push(Math.abs(median(times[0]) - median(times[1])))
  }
  return Math.min(...gaps)
}
