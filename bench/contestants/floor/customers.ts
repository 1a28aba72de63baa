import { v7 } from 'uuid'
import { insertedColumns, statements, updateOf } from './statements.ts'

/** Runs a named statement. */
export type Ask = <Row extends object>(name: string, text: string, values: unknown[]) => Promise<Row[]>

export interface Caller {
  tenantId: string
  userId: string
  identityId: string
}

export interface Answer {
  status: number
  body: unknown
  etag?: string
}

type Row = Record<string, unknown> & { id: string; name: string; version: number }

const nowhere = { line1: null, line2: null, city: null, state: null, postal_code: null, country: null }

const one = (status: number, [row]: Row[]): Answer => {
  if (!row) return { status: 404, body: { success: false } }
  const { version, ...data } = row
  return { status, body: { success: true, data }, etag: `"${version}"` }
}

export async function get(ask: Ask, { tenantId }: Caller, id: string, held: string | undefined): Promise<Answer> {
  const answer = one(200, await ask<Row>('get', statements.get, [tenantId, id]))
  return held !== undefined && held === answer.etag ? { ...answer, status: 304 } : answer
}

export async function list(ask: Ask, caller: Caller, query: URLSearchParams): Promise<Answer> {
  const perPage = Number(query.get('per_page') ?? 20)
  const cursor = query.get('cursor')
  const words = query.get('search')
  if (cursor !== null) return listBehind(ask, caller, cursor, perPage)
  if (words !== null) return search(ask, caller, words, perPage)
  const page = Number(query.get('page') ?? 1)
  const place = [caller.tenantId, perPage, (page - 1) * perPage]
  const country = query.get('country')
  const [rows, [counted]] = await Promise.all([
    country === null
      ? ask<Row>('list', statements.list, place)
      : ask<Row>('listOfCountry', statements.listOfCountry, [...place, country]),
    country === null
      ? ask<{ total: number }>('count', statements.count, [caller.tenantId])
      : ask<{ total: number }>('countOfCountry', statements.countOfCountry, [caller.tenantId, country]),
  ])
  return numbered(rows, page, perPage, counted?.total ?? 0)
}

const numbered = (data: Row[], page: number, perPage: number, total: number): Answer => {
  const pages = Math.ceil(total / perPage)
  const pagination = {
    page,
    per_page: perPage,
    total,
    total_pages: pages,
    next_cursor: page < pages ? after(data) : null,
  }
  return { status: 200, body: { success: true, data, pagination } }
}

const after = (rows: Row[]): string | null => {
  const last = rows.at(-1)
  return last ? Buffer.from(JSON.stringify([last.name, last.id])).toString('base64url') : null
}

async function listBehind(ask: Ask, { tenantId }: Caller, cursor: string, perPage: number): Promise<Answer> {
  const [name, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string]
  const rows = await ask<Row>('listBehind', statements.listBehind, [tenantId, name, id, perPage + 1])
  const data = rows.slice(0, perPage)
  const pagination = {
    page: null,
    per_page: perPage,
    total: null,
    next_cursor: rows.length > perPage ? after(data) : null,
  }
  return { status: 200, body: { success: true, data, pagination } }
}

async function search(ask: Ask, { tenantId }: Caller, words: string, perPage: number): Promise<Answer> {
  const found = await ask<{ id: string }>('search', statements.search, [tenantId, words])
  const ids = found.map(({ id }) => id)
  const [rows, [counted]] = await Promise.all([
    ask<Row>('found', statements.found, [tenantId, ids, perPage]),
    ask<{ total: number }>('countFound', statements.countFound, [tenantId, ids]),
  ])
  return numbered(rows, 1, perPage, counted?.total ?? 0)
}

type Body = Record<string, unknown>

const whole = (address: unknown) => ({ ...nowhere, ...(address as object | undefined) })

export async function create(ask: Ask, { tenantId, userId }: Caller, body: Body): Promise<Answer> {
  if (!body.name) return { status: 400, body: { success: false } }
  const billing_address = whole(body.billing_address)
  const values: Body = {
    kind: 'company',
    owner_id: userId,
    tags: [],
    tax_country: billing_address.country,
    ...body,
    billing_address,
    shipping_address: whole(body.shipping_address),
  }
  const parameters = insertedColumns.map((column) => values[column] ?? null)
  return one(201, await ask<Row>('create', statements.create, [tenantId, v7(), ...parameters]))
}

export async function update(
  ask: Ask,
  { tenantId }: Caller,
  id: string,
  body: Body,
  match: string | undefined,
): Promise<Answer> {
  const fields = Object.keys(body)
  const known = match !== undefined && match !== '*'
  const version = known ? [match.replaceAll('"', '')] : []
  const values = [tenantId, id, ...fields.map((field) => body[field]), ...version]
  return one(200, await ask<Row>(`update ${fields} ${known}`, updateOf(fields, known), values))
}

interface Upserted {
  id: string
  code: string
  version: number
}

export async function bulk(ask: Ask, { tenantId, userId }: Caller, body: { customers: Body[] }): Promise<Answer> {
  const rows = body.customers.map((row) => ({ ...row, id: v7(), billing_address: whole(row.billing_address) }))
  const values = [tenantId, JSON.stringify(rows), JSON.stringify(nowhere), userId]
  const done = await ask<Upserted>('bulk', statements.bulk, values)
  const results = done.map(({ id, code, version }, index) => {
    return { index, code, status: version === 1 ? 'created' : 'updated', id, error: null }
  })
  const created = results.filter(({ status }) => status === 'created').length
  const data = { created, updated: results.length - created, unchanged: 0, refused: 0, results }
  return { status: 200, body: { success: true, data } }
}
