import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { type Operation, type OperationId, operations } from '../../generated/operations.ts'
import { Contract, type Declared, type Header, type Json } from './contract.ts'

export type Rule =
  | 'undeclared_status'
  | 'content_type'
  | 'body_missing'
  | 'body_forbidden'
  | 'json'
  | 'schema'
  | 'header_missing'
  | 'header_malformed'
  | 'code'
  | 'request_id'
  | 'hidden_field'
  | 'redacted_field'
  | 'secret'

export interface Finding {
  rule: Rule
  message: string
}

/** What of a request decides on what its answer may hold. */
export interface Asked {
  headers?: Record<string, string>
  /** As it was sent; secrets in it are not to come back. */
  body?: string
  /** What the caller may do. Without it fields that need a permission are not looked for. */
  permissions?: ReadonlySet<string>
}

export interface Answered {
  status: number
  headers: Record<string, string>
  body: string
}

/** The general error codes belong to one status each; domain codes are for 409 and 422. */
const statusOfCode: Record<string, number> = {
  VALIDATION_ERROR: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  CONFLICT: 409,
  PRECONDITION_FAILED: 412,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RANGE_NOT_SATISFIABLE: 416,
  RATE_LIMIT_EXCEEDED: 429,
  INTERNAL_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
}
const codeOfStatus = new Map(Object.entries(statusOfCode).map(([code, status]) => [status, code]))

const mostSecrets = 2_000

/**
 * Judges answers against the contract: status, content type, headers, body, and what must not be in it. It remembers
 * the secrets that pass by (`x-redact`), so that one that turns up in a later answer is found too.
 */
export class Judge {
  readonly contract: Contract
  readonly #secrets = new Set<string>()
  readonly #redactedNames: ReadonlySet<string>

  constructor(contract = new Contract()) {
    this.contract = contract
    this.#redactedNames = contract.redactedNames
  }

  judge(id: OperationId, asked: Asked, answered: Answered): Finding[] {
    const operation = operations[id]
    const own = secretsOf(operation, asked)
    // What was refused is nobody's password or token.
    if (answered.status < 400) for (const secret of own) this.keepSecret(secret)
    const declared = this.contract.answer(id, answered.status)
    if (!declared) {
      const statuses = operation.statuses.join(', ')
      return [{ rule: 'undeclared_status', message: `${answered.status} is not one of ${statuses}` }]
    }
    const { body, findings } = read(declared, answered)
    return [
      ...findings,
      ...headerFindings(declared, operation, answered),
      ...problemFindings(operation, answered, body),
      ...hiddenFindings(operation, asked, body),
      ...this.#secretFindings(operation, answered, body, own),
    ]
  }

  /** Holds a value that no answer may give away unless its operation returns it. */
  keepSecret(value: unknown): void {
    if (!isSecret(value)) return
    this.#secrets.add(value)
    if (this.#secrets.size > mostSecrets) for (const oldest of this.#secrets) return void this.#secrets.delete(oldest)
  }

  #secretFindings(
    operation: Operation,
    { headers, body: text }: Answered,
    body: Json | undefined,
    own: string[],
  ): Finding[] {
    const rest = structuredClone(body)
    const returned = operation.redactedOutput.flatMap((path) => takeOut(dataOf(operation, rest), path))
    const names = [...namesIn(rest)].filter((name) => this.#redactedNames.has(name))
    const remaining = rest === undefined ? text : JSON.stringify(rest)
    const leaked = [...new Set([...this.#secrets, ...own])].filter((secret) => {
      return remaining.includes(secret) || Object.values(headers).some((value) => String(value).includes(secret))
    })
    for (const value of returned) this.keepSecret(value)
    return [
      ...names.map((name): Finding => ({ rule: 'redacted_field', message: `${name} is never to be shown here` })),
      ...leaked.map(
        (secret): Finding => ({
          rule: 'secret',
          message: `a secret of a request is in the answer: ${secret.slice(0, 3)}…`,
        }),
      ),
    ]
  }
}

/** Whether a text is unlike enough to anything else to be recognised. */
const isSecret = (value: unknown): value is string =>
  typeof value === 'string' && value.length >= 10 && new Set(value).size >= 6

/** The access token of a request and the `x-redact` values of its body. */
function secretsOf({ redacted }: Operation, { headers = {}, body }: Asked): string[] {
  const token = /^Bearer (.+)$/i.exec(headerOf(headers, 'authorization') ?? '')?.[1]
  const sent = parse(body ?? '')
  return [token, ...redacted.flatMap((path) => valuesAt(sent, path))].filter(isSecret)
}

function read(declared: Declared, { headers, body }: Answered): { body?: Json; findings: Finding[] } {
  if (declared.content.size === 0) {
    // A client drops what follows a 204 or a 304; that there is something shows in the headers alone.
    const announced = Number(headerOf(headers, 'content-length') ?? 0) > 0
    const message = 'there is to be no body'
    return { findings: body === '' && !announced ? [] : [{ rule: 'body_forbidden', message }] }
  }
  const [type = '', ...parameters] = (headerOf(headers, 'content-type') ?? '').toLowerCase().split(/\s*;\s*/)
  const validate = declared.content.get(type) ?? declared.content.get('*/*')
  if (!validate || parameters.some((parameter) => /^charset=(?!"?utf-8"?$)/.test(parameter))) {
    const wanted = [...declared.content.keys()].join(' or ')
    return {
      findings: [{ rule: 'content_type', message: `"${headerOf(headers, 'content-type') ?? ''}" is not ${wanted}` }],
    }
  }
  if (body === '') return { findings: [{ rule: 'body_missing', message: 'the body is empty' }] }
  if (!/[/+]json$/.test(type)) return { findings: schemaFindings(validate, body) }
  const value = parse(body)
  if (value === undefined)
    return { findings: [{ rule: 'json', message: `the body is not JSON: ${body.slice(0, 80)}` }] }
  return { body: value, findings: schemaFindings(validate, value) }
}

function schemaFindings(validate: ValidateFunction, value: Json): Finding[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map((error): Finding => ({ rule: 'schema', message: sentence(error) }))
}

function sentence({ instancePath, message, params }: ErrorObject): string {
  const more = params.additionalProperty ?? params.unevaluatedProperty ?? params.allowedValues ?? params.allowedValue
  return `${instancePath || 'the body'} ${message}${more === undefined ? '' : ` (${JSON.stringify(more)})`}`
}

function headerFindings(declared: Declared, operation: Operation, { status, headers }: Answered): Finding[] {
  const findings = declared.headers.flatMap((header): Finding[] => {
    const value = headerOf(headers, header.name)
    if (value === undefined) {
      return header.required ? [{ rule: 'header_missing', message: `${header.name} is missing` }] : []
    }
    const fits = header.validate(coerced(header, value)) && (exact[header.name.toLowerCase()]?.(value) ?? true)
    return fits ? [] : [{ rule: 'header_malformed', message: `${header.name} "${value}" does not fit` }]
  })
  if (status !== 405) return findings
  const allowed = (headerOf(headers, 'allow') ?? '').split(/\s*,\s*/)
  const missing = Object.values(operations).filter(
    ({ path, method }) => path === operation.path && !allowed.includes(method),
  )
  return [
    ...findings,
    ...missing.map(({ method }): Finding => ({ rule: 'header_malformed', message: `Allow does not name ${method}` })),
  ]
}

/** What a schema cannot say of a header. */
const exact: Record<string, (value: string) => boolean> = {
  'last-modified': (value) => !Number.isNaN(Date.parse(value)) && new Date(value).toUTCString() === value,
}

function coerced({ schema: { type } }: Header, value: string): Json {
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(value)) return Number(value)
  if (type === 'boolean' && /^(true|false)$/.test(value)) return value === 'true'
  return value
}

/** A refusal says its status by its code, and names its request as the header does. */
function problemFindings(operation: Operation, { status, headers }: Answered, body: Json | undefined): Finding[] {
  if (status < 400 || !isObject(body)) return []
  // Where a standard says how a refusal looks (RFC 6749), its schema is all there is to keep.
  if ((operation.success.kind === 'raw' || operation.access === 'client') && !('success' in body)) return []
  const findings: Finding[] = []
  const code = isObject(body.error) ? body.error.code : undefined
  const general = codeOfStatus.get(status)
  const domain = typeof code === 'string' && code.includes('.')
  if (domain ? status !== 409 && status !== 422 : code !== general) {
    findings.push({ rule: 'code', message: `the code ${JSON.stringify(code)} is not one of status ${status}` })
  }
  // PLT-06: an answer that is given again is the answer of an earlier request, to the letter.
  const id = headerOf(headers, 'idempotent-replayed') === 'true' ? undefined : headerOf(headers, 'x-request-id')
  if (id !== undefined && body.request_id !== id) {
    findings.push({
      rule: 'request_id',
      message: `request_id ${JSON.stringify(body.request_id)} is not X-Request-Id ${id}`,
    })
  }
  return findings
}

function hiddenFindings(operation: Operation, { permissions }: Asked, body: Json | undefined): Finding[] {
  if (!permissions) return []
  return operation.hidden
    .filter(
      ({ permission, path }) => !permissions.has(permission) && valuesAt(dataOf(operation, body), path).length > 0,
    )
    .map(({ permission, path }) => ({
      rule: 'hidden_field',
      message: `${path.join('.')} is shown without ${permission}`,
    }))
}

const isObject = (value: unknown): value is { [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const dataOf = ({ success: { kind } }: Operation, body: Json | undefined): Json | undefined =>
  kind === 'raw' ? body : isObject(body) ? body.data : undefined

/** Undefined where the text is not JSON. */
function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function headerOf(headers: Record<string, unknown>, name: string): string | undefined {
  const found = Object.keys(headers).find((key) => key.toLowerCase() === name.toLowerCase())
  return found === undefined || headers[found] === undefined ? undefined : String(headers[found])
}

type Visit = (holder: Record<string, Json>, name: string) => void

function visit(value: Json | undefined, [name, ...rest]: readonly string[], reach: Visit): void {
  if (typeof value !== 'object' || value === null || name === undefined) return
  const holder = value as Record<string, Json>
  const names = name === '*' ? Object.keys(holder) : name in holder ? [name] : []
  for (const each of names) rest.length > 0 ? visit(holder[each], rest, reach) : reach(holder, each)
}

function valuesAt(value: Json | undefined, path: readonly string[]): Json[] {
  const found: Json[] = []
  visit(value, path, (holder, name) => found.push(holder[name] as Json))
  return found
}

function takeOut(value: Json | undefined, path: readonly string[]): Json[] {
  const found = valuesAt(value, path)
  visit(value, path, (holder, name) => delete holder[name])
  return found
}

function* namesIn(value: Json | undefined): Iterable<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, item] of Object.entries(value)) {
    if (!Array.isArray(value)) yield name
    yield* namesIn(item)
  }
}
