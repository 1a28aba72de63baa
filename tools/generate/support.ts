import { createRoute, type RouteConfig, z } from '@hono/zod-openapi'
import { fullFormats } from 'ajv-formats/dist/formats.js'

type Payload = z.core.ParsePayload
type Context = z.core.ParseContextInternal
type Issue = z.core.$ZodRawIssue
/** Looks at the value as it came, before defaults are filled in. */
type Check = (value: unknown, report: (issue: Omit<Issue, 'input'>) => void) => void

/** What a handler may return where the contract declares another content than JSON. */
export type Raw = Response | Download | string | Uint8Array | ReadableStream<Uint8Array>

/** The first and the last byte wanted, from 0, both of them included. */
export interface ByteRange {
  start: number
  end: number
}

/** A file that is sent as an attachment: whole, in part, or not at all where the client holds it already. */
export class Download {
  readonly name: string
  /** Media type. */
  readonly type: string
  /** Bytes. */
  readonly size: number
  /** Names the content, such as its checksum; the `ETag` is made of it. */
  readonly tag: string
  readonly modified: Date
  /** Called once at most, and not where no bytes are sent. */
  readonly open: (range?: ByteRange) => Promise<AsyncIterable<Uint8Array>>
  constructor({ name, type, size, tag, modified, open }: Pick<Download, keyof Download>) {
    this.name = name
    this.type = type
    this.size = size
    this.tag = tag
    this.modified = modified
    this.open = open
  }
}

/** A file of a multipart body. It lies in a temporary place that is emptied when the request has been answered. */
export class Upload {
  /** As the client calls it; it may hold anything. */
  readonly name: string
  /** As the client declares it; it may be wrong. */
  readonly type: string
  /** Bytes. */
  readonly size: number
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: string
  readonly path: string
  constructor({ name, type, size, sha256, path }: Pick<Upload, keyof Upload>) {
    this.name = name
    this.type = type
    this.size = size
    this.sha256 = sha256
    this.path = path
  }
}

/** JSON that was written straight from what the database sent; it goes out as it is. */
export class Written<Wire> {
  declare private readonly wire: Wire
  readonly json: string
  /** The version of the row behind it; the pipeline makes the `ETag` of it. */
  readonly version: string | undefined
  constructor(json: string, version?: string) {
    this.json = json
    this.version = version
  }
}

/** What a handler returns for a value of the contract: the value, or its JSON. */
export type Reply<Wire> = Wire | Written<Wire>

export type Route = RouteConfig & { getRoutingPath(): string }
/** As `RouteConfig`, with parameters of any schema: the library's type wants bare object schemas, its code does not. */
export type RouteInput = Omit<RouteConfig, 'request'> & {
  request?: {
    params?: z.ZodType
    query?: z.ZodType
    headers?: z.ZodType
    body?: NonNullable<RouteConfig['request']>['body']
  }
}
export const route = (config: RouteInput): Route => createRoute(config as RouteConfig)

/** A schema that is built when it is first used, so that recursion, order and imports in circles do not matter. */
export function define<T>(build: () => z.ZodType): z.ZodType<T> {
  return z.lazy(build) as unknown as z.ZodType<T>
}

type Parse = (payload: Payload, context: Context) => Payload | Promise<Payload>
type OwnDefinition = { type: 'custom'; parse: Parse; inner?: z.ZodType }
interface Own extends z.ZodType {
  _zod: z.core.$ZodTypeInternals & { def: OwnDefinition & z.core.$ZodTypeDef }
}
const Own: z.core.$constructor<Own, OwnDefinition & z.core.$ZodTypeDef> = z.core.$constructor(
  'Own',
  (instance, definition) => {
    z.ZodType.init(instance as never, definition as never)
    instance._zod.parse = definition.parse
    // A discriminated union finds its branches by these.
    for (const name of ['values', 'propValues'] as const)
      if (definition.inner) Object.defineProperty(instance._zod, name, { get: () => definition.inner?._zod[name] })
  },
)
const own = (parse: Parse, inner?: z.ZodType): z.ZodType => new Own({ type: 'custom', parse, inner })

function before(inner: z.ZodType, checks: Check[]): z.ZodType {
  if (checks.length === 0) return inner
  return own((payload, context) => {
    const { value } = payload
    const report = (issue: Omit<Issue, 'input'>) => {
      payload.issues.push({ ...issue, input: value, continue: true } as Issue)
    }
    for (const check of checks) check(value, report)
    return inner._zod.run(payload, context)
  }, inner)
}

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success
const custom = (code: string): Omit<Issue, 'input'> => ({ code: 'custom', params: { code } }) as Omit<Issue, 'input'>
const given = <T>(checks: (T | undefined | false)[]): T[] =>
  checks.filter((check): check is T => check !== undefined && check !== false)

export interface StringKeywords {
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: string
}

const zodFormats: Record<string, string> = { 'date-time': 'datetime', uri: 'url', byte: 'base64' }

export function string({ minLength, maxLength, pattern, format }: StringKeywords = {}): z.ZodType {
  const expression = pattern === undefined ? undefined : new RegExp(pattern, 'u')
  const matches = format === undefined ? undefined : formatCheck(format)
  return before(
    z.string(),
    given<Check>([
      (minLength !== undefined || maxLength !== undefined) &&
        ((value, report) => {
          if (typeof value !== 'string') return
          const length = codePoints(value)
          if (minLength !== undefined && length < minLength)
            report({ code: 'too_small', origin: 'string', minimum: minLength, inclusive: true })
          if (maxLength !== undefined && length > maxLength)
            report({ code: 'too_big', origin: 'string', maximum: maxLength, inclusive: true })
        }),
      expression &&
        ((value, report) => {
          if (typeof value === 'string' && !expression.test(value))
            report({ code: 'invalid_format', format: 'regex', pattern: String(expression), origin: 'string' })
        }),
      matches &&
        ((value, report) => {
          if (typeof value === 'string' && !matches(value as never))
            report({
              code: 'invalid_format',
              format: zodFormats[format as string] ?? (format as string),
              origin: 'string',
            })
        }),
    ]),
  )
}

function codePoints(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}

function formatCheck(name: string): (value: never) => boolean {
  const format = fullFormats[name as keyof typeof fullFormats]
  if (format === true) return () => true
  if (format instanceof RegExp) return (value) => format.test(value)
  if (typeof format === 'function') return format as (value: never) => boolean
  const { validate } = format as { validate: RegExp | ((value: never) => boolean) }
  return validate instanceof RegExp ? (value) => validate.test(value) : validate
}

export interface NumberKeywords {
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  multipleOf?: number
  format?: string
}

export function number(keywords: NumberKeywords = {}): z.ZodType {
  return before(z.number(), numberChecks(keywords))
}

export function integer(keywords: NumberKeywords = {}): z.ZodType {
  const whole: Check = (value, report) => {
    if (typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value))
      report({ code: 'invalid_type', expected: 'int', format: 'safeint' })
  }
  return before(z.number(), [whole, ...numberChecks(keywords)])
}

function numberChecks({
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  multipleOf,
  format,
}: NumberKeywords): Check[] {
  const onNumber =
    (check: (value: number, report: Parameters<Check>[1]) => void): Check =>
    (value, report) => {
      if (typeof value === 'number' && Number.isFinite(value)) check(value, report)
    }
  const matches = format === undefined ? undefined : formatCheck(format)
  return given<Check>([
    minimum !== undefined &&
      onNumber(
        (value, report) => value < minimum && report({ code: 'too_small', origin: 'number', minimum, inclusive: true }),
      ),
    exclusiveMinimum !== undefined &&
      onNumber(
        (value, report) =>
          value <= exclusiveMinimum &&
          report({ code: 'too_small', origin: 'number', minimum: exclusiveMinimum, inclusive: false }),
      ),
    maximum !== undefined &&
      onNumber(
        (value, report) => value > maximum && report({ code: 'too_big', origin: 'number', maximum, inclusive: true }),
      ),
    exclusiveMaximum !== undefined &&
      onNumber(
        (value, report) =>
          value >= exclusiveMaximum &&
          report({ code: 'too_big', origin: 'number', maximum: exclusiveMaximum, inclusive: false }),
      ),
    multipleOf !== undefined &&
      onNumber(
        (value, report) => !isMultiple(value, multipleOf) && report({ code: 'not_multiple_of', divisor: multipleOf }),
      ),
    matches &&
      onNumber(
        (value, report) => !matches(value as never) && report({ code: 'invalid_format', format: format as string }),
      ),
  ])
}

/** Exact in decimals: 0.3 is a multiple of 0.1. */
function isMultiple(value: number, step: number): boolean {
  const [a, aScale] = decimal(value)
  const [b, bScale] = decimal(step)
  const scale = Math.max(aScale, bScale)
  return (a * 10n ** BigInt(scale - aScale)) % (b * 10n ** BigInt(scale - bScale)) === 0n
}

function decimal(value: number): [digits: bigint, scale: number] {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return scale >= 0 ? [digits, scale] : [digits * 10n ** BigInt(-scale), 0]
}

export const boolean = (): z.ZodType => z.boolean()
export const nothing = (): z.ZodType => z.null()
export const anything = (): z.ZodType => z.unknown()
export const never = (): z.ZodType => z.never()
export const nullable = (inner: z.ZodType): z.ZodType => z.nullable(inner)
export const optional = (inner: z.ZodType): z.ZodType => z.optional(inner)
export const file = (): z.ZodType => z.instanceof(Upload)

/** Fills in a value that was left out. */
export function withDefault(inner: z.ZodType, value: unknown): z.ZodType {
  const fresh = typeof value === 'object' && value !== null ? () => structuredClone(value) : value
  return z._default(inner, fresh)
}

/** A required property: that it is missing says more than of which type it is not. */
export const present = (inner: z.ZodType): z.ZodType =>
  own((payload, context) => {
    if (payload.value !== undefined) return inner._zod.run(payload, context)
    payload.issues.push({ ...custom('required'), input: undefined } as Issue)
    return payload
  }, inner)

type Primitive = string | number | boolean | null
export function values(allowed: unknown[]): z.ZodType {
  if (allowed.every((value) => value === null || typeof value !== 'object')) return z.literal(allowed as Primitive[])
  const keys = new Set(allowed.map(canonical))
  return before(z.unknown(), [
    (value, report) => !keys.has(canonical(value)) && report({ code: 'invalid_value', values: allowed as Primitive[] }),
  ])
}

/** Equal JSON values have equal keys, whatever the order of their properties. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'undefined'
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`)
    .join()}}`
}

export interface ArrayKeywords {
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  contains?: z.ZodType
  minContains?: number
  maxContains?: number
}

export const array = (items: z.ZodType, keywords: ArrayKeywords = {}): z.ZodType =>
  before(z.array(items), arrayChecks(keywords))

/** `prefixItems`, which a shorter array satisfies too, and the items after them. */
export function tuple(prefix: z.ZodType[], rest: z.ZodType, keywords: ArrayKeywords = {}): z.ZodType {
  const items = own((payload, context) => {
    const input = payload.value
    if (!Array.isArray(input)) {
      payload.issues.push({ code: 'invalid_type', expected: 'array', input })
      return payload
    }
    payload.value = input.map((value, index) => {
      const result = run(prefix[index] ?? rest, value, context)
      payload.issues.push(...z.core.util.prefixIssues(index, result.issues))
      return result.value
    })
    return payload
  })
  return before(items, arrayChecks(keywords))
}

const run = (schema: z.ZodType, value: unknown, context: Context): Payload =>
  schema._zod.run({ value, issues: [] }, context) as Payload

function arrayChecks({
  minItems,
  maxItems,
  uniqueItems,
  contains,
  minContains = 1,
  maxContains,
}: ArrayKeywords): Check[] {
  const onArray =
    (check: (value: unknown[], report: Parameters<Check>[1]) => void): Check =>
    (value, report) => {
      if (Array.isArray(value)) check(value, report)
    }
  return given<Check>([
    minItems !== undefined &&
      onArray(
        (value, report) =>
          value.length < minItems && report({ code: 'too_small', origin: 'array', minimum: minItems, inclusive: true }),
      ),
    maxItems !== undefined &&
      onArray(
        (value, report) =>
          value.length > maxItems && report({ code: 'too_big', origin: 'array', maximum: maxItems, inclusive: true }),
      ),
    uniqueItems &&
      onArray((value, report) => new Set(value.map(canonical)).size < value.length && report(custom('unique_items'))),
    contains &&
      onArray((value, report) => {
        const found = value.filter((item) => accepts(contains, item)).length
        if (found < minContains || (maxContains !== undefined && found > maxContains)) report(custom('contains'))
      }),
  ])
}

export interface ObjectKeywords {
  /** Other properties: refused unless given. */
  rest?: z.ZodType
  patternProperties?: Record<string, z.ZodType>
  propertyNames?: z.ZodType
  minProperties?: number
  maxProperties?: number
  dependentRequired?: Record<string, string[]>
}

export function object(shape: Record<string, z.ZodType>, keywords: ObjectKeywords = {}): z.ZodType {
  const { rest, patternProperties } = keywords
  if (patternProperties)
    return before(z.looseObject(shape), [...objectChecks(keywords), patterned(shape, patternProperties, rest)])
  const inner =
    rest === undefined
      ? z.strictObject(shape)
      : rest instanceof z.ZodUnknown
        ? z.looseObject(shape)
        : z.object(shape).catchall(rest)
  return before(inner, objectChecks(keywords))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function patterned(
  shape: Record<string, z.ZodType>,
  patternProperties: Record<string, z.ZodType>,
  rest: z.ZodType | undefined,
): Check {
  const patterns = Object.entries(patternProperties).map(([pattern, schema]) => ({
    expression: new RegExp(pattern, 'u'),
    schema,
  }))
  return (value, report) => {
    if (!isObject(value)) return
    const unknown: string[] = []
    for (const [key, item] of Object.entries(value)) {
      const matching = patterns.filter(({ expression }) => expression.test(key)).map(({ schema }) => schema)
      const schemas = matching.length > 0 || Object.hasOwn(shape, key) ? matching : given([rest])
      if (schemas.length === 0 && !Object.hasOwn(shape, key)) unknown.push(key)
      for (const schema of schemas)
        for (const issue of schema.safeParse(item).error?.issues ?? [])
          report({ ...issue, path: [key, ...issue.path] } as Omit<Issue, 'input'>)
    }
    if (unknown.length > 0) report({ code: 'unrecognized_keys', keys: unknown })
  }
}

function objectChecks({ propertyNames, minProperties, maxProperties, dependentRequired }: ObjectKeywords): Check[] {
  const onObject =
    (check: (value: Record<string, unknown>, report: Parameters<Check>[1]) => void): Check =>
    (value, report) => {
      if (isObject(value)) check(value, report)
    }
  return given<Check>([
    minProperties !== undefined &&
      onObject(
        (value, report) =>
          Object.keys(value).length < minProperties &&
          report({ code: 'too_small', origin: 'object', minimum: minProperties, inclusive: true }),
      ),
    maxProperties !== undefined &&
      onObject(
        (value, report) =>
          Object.keys(value).length > maxProperties &&
          report({ code: 'too_big', origin: 'object', maximum: maxProperties, inclusive: true }),
      ),
    propertyNames &&
      onObject((value, report) => {
        for (const key of Object.keys(value)) {
          const issues = propertyNames.safeParse(key).error?.issues
          if (issues) report({ code: 'invalid_key', origin: 'record', issues, path: [key] })
        }
      }),
    dependentRequired &&
      onObject((value, report) => {
        for (const [key, needed] of Object.entries(dependentRequired))
          for (const name of Object.hasOwn(value, key) ? needed : [])
            if (!Object.hasOwn(value, name)) report({ ...custom('required'), path: [name] })
      }),
  ])
}

type TypeName = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object'
const typeOf = (value: unknown): TypeName =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : (typeof value as TypeName)

/** A schema for each type that may come; any other type is refused. */
export function byType(types: Partial<Record<TypeName, z.ZodType>>): z.ZodType {
  const expected = Object.keys(types).join(' | ')
  return own((payload, context) => {
    const schema = types[typeOf(payload.value)]
    if (schema) return schema._zod.run(payload, context)
    payload.issues.push({ code: 'invalid_type', expected, input: payload.value } as Issue)
    return payload
  })
}

/** Keywords without a `type`: they hold for values of their type and say nothing of others. */
export const whenType = (types: Partial<Record<TypeName, z.ZodType>>): z.ZodType =>
  own((payload, context) => types[typeOf(payload.value)]?._zod.run(payload, context) ?? payload)

/** Every schema holds; each sees the value as it came, and their results are merged. */
export function allOf(schemas: z.ZodType[]): z.ZodType {
  return own((payload, context) => {
    const results = schemas.map((schema) => run(schema, payload.value, context))
    for (const result of results) payload.issues.push(...result.issues)
    payload.value = results.map((result) => result.value).reduce(merge)
    return payload
  })
}

function merge(a: unknown, b: unknown): unknown {
  if (a === b) return b
  if (Array.isArray(a) && Array.isArray(b)) return a.map((item, index) => merge(item, b[index]))
  if (!isObject(a) || !isObject(b)) return b
  const merged: Record<string, unknown> = { ...a }
  for (const [key, value] of Object.entries(b))
    if (key !== '__proto__') merged[key] = key in merged ? merge(merged[key], value) : value
  return merged
}

export const anyOf = (schemas: z.ZodType[]): z.ZodType => z.union(schemas as [z.ZodType, ...z.ZodType[]])
export const oneOf = (schemas: z.ZodType[]): z.ZodType => z.xor(schemas as [z.ZodType, ...z.ZodType[]])
export function discriminated(property: string, schemas: z.ZodType[]): z.ZodType {
  const union = z.discriminatedUnion(property, schemas as never)
  return own((payload, context) => {
    if (!isObject(payload.value) || payload.value[property] !== undefined) return union._zod.run(payload, context)
    payload.issues.push({ ...custom('required'), path: [property], input: undefined } as Issue)
    return payload
  }, union)
}

export const not = (refused: z.ZodType): z.ZodType =>
  before(z.unknown(), [(value, report) => accepts(refused, value) && report(custom('not'))])

export const conditional = (condition: z.ZodType, then: z.ZodType, otherwise: z.ZodType): z.ZodType =>
  own((payload, context) => (accepts(condition, payload.value) ? then : otherwise)._zod.run(payload, context))

export type Coercion =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | { list: 'comma' | 'many'; of: 'string' | 'integer' | 'number' | 'boolean' }

/** Values of query, path and forms arrive as text; what does not read as its type stays text and is refused as such. */
export function coerced(inner: z.ZodType, coercions: Record<string, Coercion>): z.ZodType {
  return own((payload, context) => {
    if (!isObject(payload.value)) return inner._zod.run(payload, context)
    const read: Record<string, unknown> = {}
    for (const [name, text] of Object.entries(payload.value)) {
      const coercion = Object.hasOwn(coercions, name) ? coercions[name] : undefined
      if (typeof coercion === 'object' && coercion.list === 'comma' && Array.isArray(text))
        payload.issues.push({ ...custom('repeated_parameter'), path: [name], input: text } as Issue)
      // As a property of its own, also where the name is __proto__.
      const value = coercion ? coerce(text, coercion) : text
      Object.defineProperty(read, name, { value, enumerable: true, writable: true, configurable: true })
    }
    payload.value = read
    return inner._zod.run(payload, context)
  })
}

function coerce(value: unknown, coercion: Coercion): unknown {
  if (typeof coercion === 'string') return scalar(value, coercion)
  const parts = coercion.list === 'many' ? [value].flat() : typeof value === 'string' ? value.split(',') : value
  return Array.isArray(parts) ? parts.map((part) => scalar(part, coercion.of)) : parts
}

function scalar(value: unknown, type: 'string' | 'integer' | 'number' | 'boolean'): unknown {
  if (typeof value !== 'string' || type === 'string') return value
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value
  if (!(type === 'integer' ? /^-?[0-9]+$/ : /^-?[0-9]+(\.[0-9]+)?$/).test(value)) return value
  const parsed = Number(value)
  return type === 'integer' && !Number.isSafeInteger(parsed) ? value : parsed
}

/** Headers: those that are not declared are not looked at. */
export const headers = (shape: Record<string, z.ZodType>): z.ZodType => z.object(shape)
