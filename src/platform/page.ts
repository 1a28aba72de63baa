import { literal, type WhereOptions } from 'sequelize'
import type { Reply } from '#generated/support.ts'
import { context } from './context.ts'
import { invalid, sentence } from './errors.ts'

/** What every list takes, beside the filters of its own. */
export interface PageQuery {
  page?: number
  per_page?: number
  cursor?: string
  search?: string
  ordering?: readonly string[]
}

export interface Pagination {
  page: number | null
  per_page: number
  total: number | null
  total_pages: number | null
  next: string | null
  previous: string | null
  next_cursor: string | null
}

export interface Page<Wire> {
  data: Reply<Wire[]>
  pagination: Pagination
}

/** One field of an order. */
export interface Term {
  column: string
  descending: boolean
  nullable: boolean
}

/** Where a reader stands: the order it reads in, and the values of the last row it has seen. */
export interface Cursor {
  order: string
  after: readonly (string | null)[]
}

export const encodeCursor = ({ order, after }: Cursor): string =>
  Buffer.from(JSON.stringify([order, ...after])).toString('base64url')

/** Reads a cursor of this order back; anything that is not one of ours is a 400 that names the parameter. */
export function decodeCursor(text: string, wanted: string, length: number): Cursor {
  try {
    const [order, ...after] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[]
    const sound = after.every((value) => value === null || typeof value === 'string')
    if (order === wanted && sound && after.length === length) return { order: wanted, after: after as Cursor['after'] }
  } catch {
    // Falls through to the refusal: what cannot be read is no cursor.
  }
  throw invalidCursor()
}

const invalidCursor = () =>
  invalid([{ field: 'cursor', code: 'invalid_cursor', message: sentence('VALIDATION_ERROR') }])

/** The condition for rows behind `after` (PLT-12). Nulls come last, in either direction. */
export function beyond(
  terms: readonly Term[],
  after: readonly (string | null)[],
  bind: (value: unknown) => string,
): WhereOptions {
  const oneWay = terms.every(({ descending, nullable }) => !nullable && descending === terms[0]?.descending)
  if (oneWay) {
    // A row comparison is the one form for which PostgreSQL reads on inside an index.
    const columns = terms.map(({ column }) => `"${column}"`).join(', ')
    return literal(`(${columns}) ${terms[0]?.descending ? '<' : '>'} (${after.map(bind).join(', ')})`) as never
  }
  const alternatives = terms.map((term, index) => {
    const ties = terms.slice(0, index).map(({ column }, place) => equals(column, after[place] ?? null, bind))
    return [...ties, strictlyBeyond(term, after[index] ?? null, bind)].join(' AND ')
  })
  return literal(`(${alternatives.join(' OR ')})`) as never
}

const equals = (column: string, value: string | null, bind: (value: unknown) => string): string =>
  value === null ? `"${column}" IS NULL` : `"${column}" = ${bind(value)}`

function strictlyBeyond(
  { column, descending, nullable }: Term,
  value: string | null,
  bind: (value: unknown) => string,
): string {
  if (value === null) return 'false'
  const further = `"${column}" ${descending ? '<' : '>'} ${bind(value)}`
  return nullable ? `(${further} OR "${column}" IS NULL)` : further
}

interface Source<Row, Wire> {
  /** Names each term of the order, so that a cursor of another one is refused. */
  order: string
  /** The values of the order for one row. */
  place: (row: Row) => string[]
  /** Reads on behind a place; at the beginning it is empty. */
  read: (after: readonly (string | null)[], limit: number, offset: number) => Promise<Row[]>
  count: () => Promise<number>
  view: (row: Row) => Wire
}

/** A page of what is not a collection of the tenant, such as a person's own sessions. */
export async function paginate<Row, Wire>(
  query: PageQuery,
  { order, place, read, count, view }: Source<Row, Wire>,
): Promise<Page<Wire>> {
  const perPage = query.per_page ?? 20
  const page = query.page ?? 1
  const cursor = query.cursor === undefined ? null : decodeCursor(query.cursor, order, order.split(',').length)
  if (cursor?.after.includes(null)) throw invalidCursor()
  const rows = await read(cursor?.after ?? [], perPage + 1, cursor ? 0 : (page - 1) * perPage)
  const shown = rows.slice(0, perPage)
  const last = shown.at(-1)
  const next = rows.length > perPage && last ? encodeCursor({ order, after: place(last) }) : null
  const pagination = cursor ? unnumbered(perPage, next) : numbered(page, perPage, await count(), next)
  return { data: shown.map(view), pagination }
}

/** The pagination of a numbered page. */
export function numbered(page: number, perPage: number, total: number, cursor: string | null): Pagination {
  const pages = Math.ceil(total / perPage)
  return {
    page,
    per_page: perPage,
    total,
    total_pages: pages,
    next: page < pages ? linkTo(page + 1) : null,
    previous: page > 1 && pages > 0 ? linkTo(Math.min(page - 1, pages)) : null,
    next_cursor: page < pages ? cursor : null,
  }
}

/** The pagination of a page that was read by cursor: nothing is counted. */
export const unnumbered = (perPage: number, cursor: string | null): Pagination => ({
  page: null,
  per_page: perPage,
  total: null,
  total_pages: null,
  next: cursor ? linkWith('cursor', cursor) : null,
  previous: null,
  next_cursor: cursor,
})

const linkTo = (page: number): string => linkWith('page', String(page))

function linkWith(name: string, value: string): string {
  const url = new URL(context().url, 'http://localhost')
  url.searchParams.set(name, value)
  return `${url.pathname}${url.search}`
}
