import type { Sent } from './measure.ts'

export interface Received {
  status: number
  headers: Headers
  body: Body
}

interface Body {
  data?: unknown
  pagination?: { page?: unknown; per_page?: unknown; total?: unknown; next_cursor: string | null }
}

export async function send(url: string, { method, path, headers, body }: Sent): Promise<Received> {
  const answer = await fetch(url + path, { method, headers, body })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text === '' ? {} : JSON.parse(text) }
}

/** What a write makes anew each time. */
const fresh = ['id', 'created_at', 'updated_at']

/** The data of an answer in one form: the fields by name, instants as milliseconds, without what each envelope has of its own. */
export function essence({ body: { data, pagination } }: Received, kind: string): unknown {
  const counted = pagination
    ? { page: pagination.page, per_page: pagination.per_page, total: pagination.total }
    : undefined
  const told = kind === 'write' && typeof data === 'object' ? without(data as Record<string, unknown>, fresh) : data
  return canonical({ data: told, counted })
}

const without = (data: Record<string, unknown>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)))

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return instant.test(value) ? Date.parse(value) : value
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, canonical(inner)] as const)
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Where two answers differ first; nothing where they say the same. */
export function difference(one: unknown, other: unknown, path = ''): string | undefined {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return Object.is(one, other)
      ? undefined
      : `${path || 'answer'}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`
  }
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const [here, there] = [one, other].map((side) => (side as Record<string, unknown>)[name])
    const found = difference(here, there, `${path}.${name}`)
    if (found) return found
  }
  return undefined
}
