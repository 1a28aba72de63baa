import type { Operation } from '../../generated/operations.ts'
import type { Contract, Json, Schema } from './contract.ts'
import type { Answered, Rule } from './judge.ts'
import { type Place, places } from './places.ts'

export interface Stage {
  contract: Contract
  operation: Operation
  status: number
  /** What the caller of the request keeps to itself. */
  secret: string
}

export interface Fault {
  name: string
  /** What the judge has to find; `status` is Dredd's own comparison. Anything else does not count as caught. */
  found: Rule | 'status'
  /** Where it can be planted at all. */
  on(operation: Operation, status: number): boolean
  /** The changed answer, or null where this one does not lend itself to it. */
  change(answer: Answered, stage: Stage): Answered | null
  /** Asked by somebody who may not see everything. */
  asClerk?: true
}

type On = Fault['on']

const anywhere: On = () => true
const success: On = (operation, status) => status === operation.success.status
const withData: On = ({ success: { kind, status: expected } }, status) =>
  status === expected && (kind === 'data' || kind === 'page')
const pages: On = (operation, status) => withData(operation, status) && operation.success.kind === 'page'
/** Not where a standard says how a refusal looks, or where it is a page for a person. */
const problems: On = ({ success: { kind }, access }, status) => status >= 400 && kind !== 'raw' && access !== 'client'
const status =
  (wanted: number): On =>
  (_, given) =>
    given === wanted

const json = (answer: Answered, change: (body: Record<string, Json>) => Json | undefined): Answered | null => {
  const body = JSON.parse(answer.body)
  const changed = change(body)
  return changed === undefined ? null : { ...answer, body: JSON.stringify(changed) }
}

/** Changes a body as a whole; undefined where it cannot be done. */
const body = (
  name: string,
  found: Rule,
  on: On,
  change: (body: Record<string, Json>, stage: Stage) => Json | undefined,
): Fault => ({
  name,
  found,
  on,
  change: (answer, stage) => json(answer, (value) => change(value, stage)),
})

/** Changes the innermost value that is of a kind. */
const value = (
  name: string,
  is: (place: Place) => boolean,
  change: (place: Place) => Json | undefined,
  on: On = (o, s) => withData(o, s) || problems(o, s),
): Fault =>
  body(name, 'schema', on, (whole, { contract, operation, status: given }) => {
    const place = [...places(contract, contract.content(operation.id, given), whole)].filter(is).at(-1)
    if (!place) return undefined
    const changed = change(place)
    if (changed === undefined) delete place.holder[place.name]
    else place.holder[place.name] = changed
    return whole
  })

const header = (name: string, to: string | undefined, on: On): Fault => ({
  name: to === undefined ? `${name} missing` : `${name} malformed`,
  found: to === undefined ? 'header_missing' : 'header_malformed',
  on,
  change: ({ headers, ...answer }, { contract, operation, status }) => {
    const declared = contract.answer(operation.id, status)?.headers.find((each) => each.name === name)
    if (!declared || (to === undefined && !declared.required)) return null
    const rest = Object.fromEntries(Object.entries(headers).filter(([key]) => key.toLowerCase() !== name.toLowerCase()))
    return { ...answer, headers: to === undefined ? rest : { ...rest, [name]: to } }
  },
})

const whole = (
  name: string,
  found: Fault['found'],
  on: On,
  change: (answer: Answered, stage: Stage) => Answered | null,
): Fault => ({ name, found, on, change })

const withType = (answer: Answered, type: string): Answered => ({
  ...answer,
  headers: { ...answer.headers, 'content-type': type },
})
const ofType = (schema: Schema, type: string): boolean => [schema.type].flat().includes(type)
const refuses = ({ pattern }: Schema, text: string): boolean =>
  typeof pattern === 'string' && !new RegExp(pattern, 'u').test(text)
const onlyOfType = (schema: Schema, type: string): boolean => schema.type === type
const error = (whole: Record<string, Json>) => whole.error as Record<string, Json>
const firstOf = (whole: Record<string, Json>) =>
  (Array.isArray(whole.data) ? whole.data[0] : whole.data) as Record<string, Json> | undefined

/** A field that the caller may not see, put where the contract says it would be. */
const leakHidden = (whole: Record<string, Json>, { operation }: Stage): Json | undefined => {
  const path = operation.hidden[0]?.path
  const holder = firstOf(whole)
  if (!path || !holder) return undefined
  // The first of a page is its holder already; of a list within, the first is taken too.
  const steps = path.slice(Array.isArray(whole.data) ? 1 : 0, -1).map((step) => (step === '*' ? '0' : step))
  const place = steps.reduce<Record<string, Json> | undefined>(
    (at, step) => at?.[step] as Record<string, Json> | undefined,
    holder,
  )
  if (!place) return undefined
  place[path.at(-1) as string] = '50000.00'
  return whole
}

export const faults: Fault[] = [
  value(
    'a required field is missing',
    ({ required }) => required,
    () => undefined,
  ),
  value(
    'a value that the enum does not have',
    ({ schema }) => Array.isArray(schema.enum),
    () => 'no_such_value',
  ),
  value(
    'another constant',
    ({ schema }) => 'const' in schema,
    ({ schema }) => (schema.const === true ? false : 'other'),
  ),
  value(
    'a number instead of text',
    ({ schema }) => onlyOfType(schema, 'string'),
    () => 7,
  ),
  value(
    'text instead of a number',
    ({ schema }) => ofType(schema, 'integer') || ofType(schema, 'number'),
    () => 'seven',
  ),
  value(
    'text instead of true or false',
    ({ schema }) => onlyOfType(schema, 'boolean'),
    ({ value }) => String(value),
  ),
  value(
    'a fraction instead of a whole number',
    ({ schema }) => ofType(schema, 'integer'),
    () => 1.5,
  ),
  value(
    'null where nothing is nullable',
    ({ nullable }) => !nullable,
    () => null,
  ),
  value(
    'an array instead of an object',
    ({ schema }) => onlyOfType(schema, 'object'),
    () => [],
  ),
  value(
    'an object instead of an array',
    ({ schema }) => onlyOfType(schema, 'array'),
    () => ({}),
  ),
  value(
    'an item of another type in an array',
    ({ value }) => Array.isArray(value),
    () => [[17]],
  ),
  value(
    'an id that is no UUID',
    ({ schemas }) => schemas.includes('Id'),
    () => '4711',
  ),
  value(
    'an instant without an offset',
    ({ schemas }) => schemas.includes('Instant'),
    () => '2026-03-02T09:30:00',
  ),
  value(
    'an instant that does not exist',
    ({ schemas }) => schemas.includes('Instant'),
    () => '2026-02-30T09:30:00Z',
  ),
  value(
    'a date in another notation',
    ({ schemas }) => schemas.includes('Instant'),
    () => '02/03/2026',
  ),
  value(
    'money as a number',
    ({ schemas }) => schemas.some((name) => name.endsWith('Money')),
    () => 50000,
  ),
  value(
    'money with five decimals',
    ({ schemas }) => schemas.some((name) => name.endsWith('Money')),
    () => '1.00001',
  ),
  value(
    'an e-mail address without an at sign',
    ({ schema }) => schema.format === 'email',
    () => 'nobody',
  ),
  value(
    'an address that is none',
    ({ schema }) => schema.format === 'uri-reference' || schema.format === 'uri',
    () => 'http://[nowhere',
  ),
  value(
    'text against its pattern',
    // A pattern that asks for one sign that is no space takes this one too.
    ({ schema }) => refuses(schema, ' ~') && ofType(schema, 'string'),
    () => ' ~',
  ),
  value(
    'text that is too short',
    ({ schema }) => Number(schema.minLength) > 0,
    () => '',
  ),
  value(
    'a number below its minimum',
    ({ schema }) => typeof schema.minimum === 'number',
    ({ schema }) => Number(schema.minimum) - 1,
  ),
  value(
    'a number above its maximum',
    ({ schema }) => typeof schema.maximum === 'number',
    ({ schema }) => Number(schema.maximum) + 1,
  ),
  body('a field too many', 'schema', withData, (all) => {
    const holder = firstOf(all)
    return holder && Object.assign(holder, { tenant_id_internal: 'x' }) && all
  }),
  body('a field too many beside data', 'schema', withData, (all) => ({ ...all, meta: {} })),
  body('data without the envelope', 'schema', withData, (all) => all.data),
  body('data is missing', 'schema', withData, ({ data, ...all }) => all),
  body('success: false on a success', 'schema', withData, (all) => ({ ...all, success: false })),
  body('success: true on a refusal', 'schema', problems, (all) => ({ ...all, success: true })),
  body('a page without pagination', 'schema', pages, ({ pagination, ...all }) => all),
  body('a page that is one thing', 'schema', pages, (all) => ({ ...all, data: {} })),
  body('pagination without total', 'schema', pages, (all) => {
    const { total, ...pagination } = all.pagination as Record<string, Json>
    return { ...all, pagination }
  }),
  body('an error code against the pattern', 'schema', problems, (all) => ({
    ...all,
    error: { ...error(all), code: 'Something went wrong' },
  })),
  body('details that are no array', 'schema', problems, (all) => ({ ...all, error: { ...error(all), details: {} } })),
  body('a refusal without details', 'schema', problems, (all) => {
    const { details, ...rest } = error(all)
    return { ...all, error: rest }
  }),
  body('a refusal without a message', 'schema', problems, (all) => ({ ...all, error: { ...error(all), message: '' } })),
  body('a stack trace beside the error', 'schema', problems, (all) => ({
    ...all,
    error: { ...error(all), stack: 'at main.js:1' },
  })),
  body('the error as bare text', 'schema', problems, (all) => ({ ...all, error: 'Not found' })),
  body('the code of another status', 'code', problems, (all) => ({
    ...all,
    error: { ...error(all), code: error(all).code === 'NOT_FOUND' ? 'FORBIDDEN' : 'NOT_FOUND' },
  })),
  body('the id of another request', 'request_id', problems, (all) => ({ ...all, request_id: 'of-another-request' })),
  body('a password in the answer', 'redacted_field', withData, (all) => {
    const holder = firstOf(all)
    return holder && Object.assign(holder, { password: 'x' }) && all
  }),
  body('a password among the figures of a refusal', 'redacted_field', problems, (all) => ({
    ...all,
    error: { ...error(all), context: { new_password: 'x' } },
  })),
  body('the access token in a message', 'secret', problems, (all, { secret }) => ({
    ...all,
    error: { ...error(all), message: `Refused for ${secret}` },
  })),
  whole('the access token in a header', 'secret', anywhere, (answer, { secret }) => ({
    ...answer,
    headers: { ...answer.headers, 'x-debug': secret },
  })),
  {
    ...body(
      'a field that the caller may not see',
      'hidden_field',
      (operation, given) => success(operation, given) && operation.hidden.length > 0,
      leakHidden,
    ),
    asClerk: true,
  },
  whole('a status that is not declared', 'undeclared_status', anywhere, (answer) => ({ ...answer, status: 418 })),
  whole('another success than declared', 'undeclared_status', withData, (answer) => ({ ...answer, status: 203 })),
  whole(
    'another refusal than is due',
    'status',
    (operation, given) => problems(operation, given) && given !== 406 && operation.statuses.includes(406),
    (answer) =>
      json({ ...answer, status: 406 }, (all) => ({ ...all, error: { ...error(all), code: 'NOT_ACCEPTABLE' } })),
  ),
  whole(
    'a success instead of a refusal',
    'status',
    ({ success: { status: due } }, given) => given >= 400 && due !== 204,
    (answer, { operation }) => ({ ...answer, status: operation.success.status }),
  ),
  whole(
    'a page of HTML',
    'content_type',
    (o, s) => withData(o, s) || problems(o, s),
    (answer) => ({ ...withType(answer, 'text/html'), body: '<h1>Bad gateway</h1>' }),
  ),
  whole(
    'JSON that calls itself text',
    'content_type',
    (o, s) => withData(o, s) || problems(o, s),
    (answer) => withType(answer, 'text/plain; charset=utf-8'),
  ),
  whole(
    'another character set',
    'content_type',
    (o, s) => withData(o, s) || problems(o, s),
    (answer) => withType(answer, 'application/json; charset=utf-16'),
  ),
  whole(
    'an empty body',
    'body_missing',
    (o, s) => withData(o, s) || problems(o, s),
    (answer) => ({ ...answer, body: '' }),
  ),
  whole(
    'JSON that is cut off',
    'json',
    (o, s) => withData(o, s) || problems(o, s),
    (answer) => ({ ...answer, body: answer.body.slice(0, -1) }),
  ),
  whole(
    'two answers in one body',
    'json',
    (o, s) => withData(o, s) || problems(o, s),
    (answer) => ({ ...answer, body: answer.body + answer.body }),
  ),
  whole(
    'a body where there is to be none',
    'body_forbidden',
    (_, given) => given === 204 || given === 304,
    (answer) => ({
      ...answer,
      headers: { ...answer.headers, 'content-type': 'application/json', 'content-length': '16' },
    }),
  ),
  header('X-Request-Id', undefined, (_, given) => given < 400),
  header('X-RateLimit-Limit', undefined, anywhere),
  header('X-RateLimit-Remaining', 'many', anywhere),
  header('X-RateLimit-Reset', '-1', anywhere),
  header('ETag', undefined, success),
  header('ETag', '3', success),
  header('Last-Modified', 'yesterday', success),
  header('Location', undefined, status(201)),
  header('Location', 'http://[nowhere', status(201)),
  header('Retry-After', undefined, (_, given) => given === 429 || given === 503),
  header('Retry-After', 'soon', (_, given) => given === 429 || given === 503),
  header('WWW-Authenticate', undefined, status(401)),
  header('Allow', undefined, status(405)),
  header('Allow', 'OPTIONS', status(405)),
]
