import { randomInt } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { type Operation, operations } from '../../generated/operations.ts'
import { Contract, type Json, type Schema } from '../../tools/contract/contract.ts'
import { Driver } from '../../tools/contract/drives.ts'
import { type Answered, Judge } from '../../tools/contract/judge.ts'
import { freshAddress, type Outgoing, toRequest } from '../../tools/contract/requests.ts'
import { foreign, scenarios } from '../../tools/contract/scenarios/index.ts'
import { bodyLimit, startApp, type Target } from '../../tools/contract/server.ts'
import { createWorld } from '../../tools/contract/world.ts'
import { type Schema as AnySchema, nearlyValid, type Judge as Oracle, valid } from '../support/arbitrary.ts'
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts'

// Before the settings are read: only faults are logged, and they are shown with the failure that they explain.
const logFile = vi.hoisted(() => {
  const path = `${process.env.TMPDIR ?? '/tmp'}/daftar-fuzz-${process.pid}.log`
  Object.assign(process.env, { LOG_LEVEL: 'error', LOG_FILE: path })
  return path
})

const seed = Number(process.env.SEED ?? randomInt(2 ** 31))
const cases = process.env.DAFTAR_FULL ? 200 : 10
console.log(`fuzz test: SEED=${seed}, ${cases} valid and ${cases} invalid requests for each operation`)

const contract = new Contract()
const oracle: Oracle = {
  resolve: (ref) => contract.schema({ $ref: ref }),
  accepts: (schema, value) => (typeof schema === 'boolean' ? schema : contract.validator(schema)(value)),
}

let database: TestDatabase
let target: Target
let driver: Driver

beforeAll(async () => {
  database = await cloneDatabase(inject('databaseServer'))
  target = await startApp(database, logFile)
  driver = new Driver(await createWorld(target), contract, { scenarios, foreign })
})
afterAll(async () => {
  const faults = existsSync(logFile) ? readFileSync(logFile, 'utf8') : ''
  rmSync(logFile, { force: true })
  if (faults) console.log(`fuzz test: the server logged\n${faults}`)
  console.log(
    `fuzz test: answered ${[...answers]
      .sort()
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', ')}`,
  )
  await target?.stop()
  await database?.drop()
})

/** How often requests that fit and requests that do not fit were answered with a status. */
const answers = new Map<string, number>()
const count = (kind: string, { status }: Answered) =>
  answers.set(`${kind} ${status}:`, (answers.get(`${kind} ${status}:`) ?? 0) + 1)

interface Part {
  in: 'query' | 'path' | 'body' | 'form'
  name: string
  schema: Schema
}

/** One part of a request, as it is sent. */
interface Filling {
  part: Part
  /** As JSON for a body, as text otherwise. */
  sent: Json
  what: string
}

function partsOf({ id }: Operation): Part[] {
  // A parameter that is an object stands for any others, which are passed over.
  const isFree = (schema: Schema) => (contract.schema(schema) as { type?: string }).type === 'object'
  const parameters = contract.parameters(id).filter((one) => one.in !== 'header' && !isFree(one.schema))
  const body = contract.bodySchema(id)
  return [
    ...parameters.map(({ in: place, name, schema }): Part => ({ in: place as 'query' | 'path', name, schema })),
    ...(body ? [{ in: 'body' as const, name: '', schema: body }] : []),
    ...contract.formFields(id).map(([name, schema]): Part => ({ in: 'form', name, schema })),
  ]
}

const asText = (value: Json): string =>
  Array.isArray(value) ? value.map(asText).join(',') : typeof value === 'string' ? value : JSON.stringify(value)

/** What a server makes of a text in an address, by the type that the contract gives it. */
function fromText(text: string, schema: Schema): Json {
  const { type, items } = contract.schema(schema) as { type?: string; items?: Schema }
  if (type === 'array') return text.split(',').map((item) => fromText(item, items ?? {}))
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true'
  return text
}

// A NUL and half a surrogate pair fit a schema, and no database or wire can carry them.
const sound = (value: Json): boolean => {
  const text = JSON.stringify(value)
  return !/\\u0000|\\ud[89a-f]/i.test(text) && Buffer.byteLength(text) < bodyLimit
}

const fitting = (part: Part): fc.Arbitrary<Filling> => {
  const values = valid(part.schema as AnySchema, oracle).filter(sound)
  if (part.in === 'body') return values.map((sent) => ({ part, sent, what: 'body' }))
  return values
    .map((value) => ({ part, sent: asText(value), what: part.name }))
    .filter(({ sent }) => sent !== '' && oracle.accepts(part.schema as AnySchema, fromText(sent, part.schema)))
}

/** Of a text without bounds every text is one: there is nothing to look for. A text beyond a far bound takes long to make up. */
function mayBeUnfit({ in: place, schema }: Part): boolean {
  const { type, maxLength, ...bounds } = contract.schema(schema) as { type?: string; maxLength?: number }
  const bounding = ['enum', 'const', 'pattern', 'format', 'minLength', 'anyOf', 'oneOf', 'allOf']
  return (
    place === 'body' || type !== 'string' || Number(maxLength) <= 200 || bounding.some((keyword) => keyword in bounds)
  )
}

const unfitting = (part: Part): fc.Arbitrary<Filling> => {
  const values = nearlyValid(part.schema as AnySchema, oracle).filter(({ value }) => sound(value))
  const sent = values.map(({ value, mutation }) => ({
    part,
    sent: part.in === 'body' ? value : asText(value),
    what: `${part.in} ${part.name}: ${mutation}`,
  }))
  return sent.filter(({ sent: value }) => {
    const read = part.in === 'body' ? value : fromText(value as string, part.schema)
    // An empty step in a path is another path, and one with dots is resolved before it is sent.
    if (part.in === 'path' && (value === '' || /^[.\s]*$/.test(value as string))) return false
    return !oracle.accepts(part.schema as AnySchema, read)
  })
}

function filled(request: Outgoing, { part, sent }: Filling): Outgoing {
  if (part.in === 'query') return { ...request, query: { ...request.query, [part.name]: String(sent) } }
  if (part.in === 'path') return { ...request, params: { ...request.params, [part.name]: String(sent) } }
  if (part.in === 'form') return { ...request, body: formWith(request.body ?? '', part.name, String(sent)) }
  return { ...request, body: JSON.stringify(sent), headers: { ...request.headers, 'Content-Type': 'application/json' } }
}

function formWith(form: string | FormData, name: string, value: string): string | FormData {
  const copy = typeof form === 'string' ? new URLSearchParams(form) : new FormData()
  if (form instanceof FormData) for (const [field, held] of form) copy.append(field, held as string)
  copy.set(name, value)
  return copy instanceof FormData ? copy : String(copy)
}

async function ask(request: Outgoing): Promise<Answered> {
  const headers = { ...request.headers, 'X-Forwarded-For': freshAddress() }
  const response = await target.fetch(toRequest({ ...request, headers }, 'http://localhost'))
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
}

function complaints(request: Outgoing, answered: Answered): string[] {
  const asked = { headers: request.headers, body: textOf(request), permissions: request.caller.permissions }
  // A judge of its own: the made-up passwords of other requests may well be in this answer.
  const findings = new Judge(contract)
    .judge(request.operation, asked, answered)
    .map(({ rule, message }) => `${rule}: ${message}`)
  return answered.status >= 500 ? [...findings, `a fault of the server: ${answered.status}`] : findings
}

const textOf = ({ body }: Outgoing): string | undefined => (body instanceof FormData ? JSON.stringify([...body]) : body)

const told = (request: Outgoing, what: string, answered: Answered, reasons: string[]): string =>
  [
    `${what}: ${reasons.join('; ')}`,
    `  ${request.method} ${toRequest({ ...request, body: undefined, method: 'GET' }, 'http://localhost').url}`,
    `  ${textOf(request)?.slice(0, 500) ?? ''}`,
    `  ${answered.status} ${answered.body.slice(0, 500)}`,
  ].join('\n')

const sampled = <T>(arbitrary: fc.Arbitrary<T>, id: string): T[] =>
  fc.sample(arbitrary, { numRuns: cases, seed: seed + Object.keys(operations).indexOf(id) })

/** Rules that a schema cannot say: what fits it may still not fit together, or mean nothing. */
const beyondTheSchema = /^(cursor|page|search|X-Tenant-ID)$/

describe.each(Object.values(operations))('$id', (operation) => {
  // What was made up for the settings may have closed the company to the public.
  beforeAll(() => target.sql(`UPDATE tenants SET settings = settings || '{"public_catalogue": true}'`))
  // What was made up for how a module works may be in the way of others, such as a limit of 0 to what may be approved.
  afterAll(async () => {
    if (operation.path.endsWith('/config') && operation.method === 'PUT') await ask(await driver.sound(operation.id))
  })
  const parts = partsOf(operation)
  const optional = parts.filter((part) => part.in === 'query' || part.in === 'form')
  const body = parts.find((part) => part.in === 'body')

  test(`${cases} requests that fit the contract are answered as it says`, async () => {
    const queries = fc
      .subarray(optional, { maxLength: Math.min(4, optional.length) })
      .chain((chosen) => fc.tuple(...chosen.map(fitting)))
    const fillings = fc.tuple(queries, body ? fitting(body) : fc.constant(null))
    const red: string[] = []
    let base = await driver.sound(operation.id)
    for (const [query, content] of sampled(fillings, operation.id)) {
      const all = [...query, ...(content ? [content] : [])]
      const request = all.reduce(filled, base)
      const answered = await ask(request)
      count('fitting', answered)
      const reasons = complaints(request, answered)
      if (answered.status === 400 && !refusedFor(answered).every((field) => beyondTheSchema.test(field)))
        reasons.push('what fits is refused as unfit')
      if (reasons.length > 0) red.push(told(request, all.map(({ what }) => what).join(', '), answered, reasons))
      if (isSpent(operation, answered)) base = await driver.sound(operation.id)
    }
    expect(red.join('\n\n')).toBe('')
  }, 600_000)

  const bounded = parts.filter(mayBeUnfit)
  if (bounded.length === 0) return
  test(`${cases} requests that do not fit the contract are refused by the name of what is wrong`, async () => {
    const red: string[] = []
    const base = await driver.sound(operation.id)
    for (const filling of sampled(fc.oneof(...bounded.map(unfitting)), operation.id)) {
      const request = filled(base, filling)
      const answered = await ask(request)
      count('unfitting', answered)
      const reasons = complaints(request, answered)
      if (answered.status !== 400 && answered.status !== 422) reasons.push('what does not fit is not refused as unfit')
      else if (!names(answered, filling))
        reasons.push(`the refusal names ${refusedFor(answered).join(', ') || 'nothing'}`)
      if (reasons.length > 0) red.push(told(request, filling.what, answered, reasons))
    }
    expect(red.join('\n\n')).toBe('')
  }, 600_000)
})

/** Whether the next request needs something else to begin with: this one has changed it, or its account is slowed down. */
const isSpent = ({ method, access, rateLimit }: Operation, { status }: Answered): boolean =>
  (status < 300 && method !== 'GET') || (access !== 'public' && rateLimit === 'authentication')

/** A page says what is wrong to a person, in words alone. */
const refusedFor = ({ headers, body }: Answered): string[] =>
  headers['content-type']?.startsWith('text/html')
    ? []
    : ((JSON.parse(body).error?.details ?? []) as { field: string }[]).map(({ field }) => field)

/** Whether a detail stands where the contract's own validator sees something wrong, or above or below it. */
function names(answered: Answered, { part, sent }: Filling): boolean {
  const fields = refusedFor(answered)
  if (part.in !== 'body') return fields.some((field) => field === part.name || field.startsWith(`${part.name}.`))
  const validate = contract.validator(part.schema)
  validate(sent)
  const wrong = (validate.errors ?? []).map(({ instancePath, params }) => {
    const inside = params.missingProperty ?? params.additionalProperty
    return [...instancePath.split('/').slice(1), ...(inside === undefined ? [] : [inside])].join('.')
  })
  const beside = (a: string, b: string) =>
    a === b || a === '' || b === '' || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)
  return fields.some((field) => wrong.some((place) => beside(field, place)))
}
