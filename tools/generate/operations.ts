import { visitSchema } from './check.ts'
import {
  type Header,
  isReference,
  isSchemaObject,
  type MediaType,
  type OperationObject,
  type Parameter,
  type Reference,
  type RequestBody,
  type Response,
  type Schema,
  type SchemaObject,
} from './openapi.ts'
import { type Contract, methods, unescapeToken } from './source.ts'

export type Hidden = { path: string[]; permission: string }

/** One row of the operation table, as `generated/operations.ts` holds it. */
export interface Operation {
  id: string
  module: string
  tag: string
  method: string
  path: string
  honoPath: string
  access: 'public' | 'authenticated' | 'client' | 'permission'
  permission: string | null
  /** Whether a public operation, sent a token of a member, answers with what that member may see. */
  answersMembers: boolean
  /** Whether an API key or an OAuth token will do. */
  delegated: boolean
  tenant: false | 'optional' | 'required'
  idempotent: boolean
  rateLimit: string
  success: {
    status: number
    kind: 'data' | 'page' | 'empty' | 'raw'
    contentType: string | null
    contentTypes: string[]
  }
  statuses: number[]
  body: { contentTypes: string[]; required: boolean } | null
  conditional: { ifMatch: boolean; ifNoneMatch: boolean; ifModifiedSince: boolean }
  hidden: Hidden[]
  hiddenInput: Hidden[]
  hiddenQuery: Record<string, string>
  redacted: string[][]
  redactedOutput: string[][]
}

/** An operation with what the emitters need of the contract besides. */
export interface OperationModel extends Operation {
  pointer: string[]
  object: OperationObject
  parameters: Parameter[]
  bodySchema: Schema | undefined
  responseSchema: Schema | undefined
  /** The value a handler returns for `data`; the page's rows are its items. */
  dataSchema: Schema | undefined
}

export const standardHeaders = new Set([
  'authorization',
  'x-tenant-id',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'if-modified-since',
  'range',
  'if-range',
  'accept-language',
  'accept',
  'content-type',
  'x-request-id',
])

export function resolved<T extends object>(contract: Contract, value: T | Reference): T {
  let at: T | Reference = value
  while (isReference(at)) at = contract.resolve(at.$ref) as unknown as T | Reference
  return at
}

export const schemaName = (ref: string) => unescapeToken(ref.slice('#/components/schemas/'.length))

/** Follows references and merges `allOf`, far enough to see the properties of an envelope. */
export function flatten(contract: Contract, schema: Schema | undefined): SchemaObject | undefined {
  if (!isSchemaObject(schema)) return undefined
  const target = schema.$ref ? flatten(contract, contract.resolve(schema.$ref) as Schema | undefined) : undefined
  const parts = [target, ...(schema.allOf ?? []).map((item) => flatten(contract, item)), schema].filter(
    (part) => part !== undefined,
  )
  if (parts.length === 1) return schema
  return Object.assign({}, ...parts, {
    properties: Object.assign({}, ...parts.map((part) => part.properties)),
    required: parts.flatMap((part) => part.required ?? []),
  })
}

/** Static paths before templated ones, at every level. */
export const routeOrder = (path: string) => path.replace(/\{[^}]*\}/g, '\uffff')

export function readOperations(contract: Contract): OperationModel[] {
  const found: OperationModel[] = []
  for (const [path, item] of Object.entries(contract.document.paths)) {
    for (const method of methods) {
      const object = item[method]
      if (object) found.push(readOperation(contract, path, method, object, item.parameters ?? []))
    }
  }
  return found.sort(
    (a, b) => order(routeOrder(a.path), routeOrder(b.path)) || order(a.path, b.path) || order(a.method, b.method),
  )
}

export const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function readOperation(
  contract: Contract,
  path: string,
  method: string,
  object: OperationObject,
  shared: (Parameter | Reference)[],
): OperationModel {
  const pointer = ['paths', path, method]
  const parameters = readParameters(contract, pointer, path, object, shared)
  const headers = new Set(
    parameters.filter((parameter) => parameter.in === 'header').map((parameter) => parameter.name.toLowerCase()),
  )
  const { access, permission } = readAccess(contract, pointer, object)
  const { success, responseSchema, dataSchema } = readSuccess(contract, pointer, object)
  const body = object.requestBody ? resolved<RequestBody>(contract, object.requestBody) : undefined
  const bodySchema = body ? Object.values(body.content)[0]?.schema : undefined
  const tag = object.tags?.[0]
  if (!tag) return contract.fail(pointer, `${object.operationId} has no tag`)
  if (!contract.document.tags.some((known) => known.name === tag))
    contract.fail([...pointer, 'tags'], `the tag ${tag} is not declared`)
  const hidden = hiddenPaths(contract, dataSchema, pointer)
  return {
    id: object.operationId,
    module: contract.owner(pointer),
    tag,
    method: method.toUpperCase(),
    path,
    honoPath: path.replace(/\{([^}]+)\}/g, ':$1'),
    access,
    permission,
    answersMembers: access === 'public' && (object.security?.some((scheme) => 'bearer' in scheme) ?? false),
    delegated: object.security?.some((scheme) => 'delegated' in scheme) ?? false,
    tenant: headers.has('x-tenant-id') && (isRef(shared, object, 'OptionalTenantId') ? 'optional' : 'required'),
    idempotent: object['x-idempotent'] === true,
    rateLimit: object['x-rate-limit'] ?? 'default',
    success,
    statuses: Object.keys(object.responses)
      .map(Number)
      .sort((a, b) => a - b),
    body: body ? { contentTypes: Object.keys(body.content), required: body.required === true } : null,
    conditional: {
      ifMatch: headers.has('if-match'),
      ifNoneMatch: headers.has('if-none-match'),
      ifModifiedSince: headers.has('if-modified-since'),
    },
    hidden,
    hiddenInput: hiddenPaths(contract, bodySchema, pointer),
    hiddenQuery: hiddenQuery(contract, parameters, hidden),
    redacted: redactedPaths(contract, bodySchema, pointer),
    redactedOutput: redactedPaths(contract, dataSchema, pointer),
    pointer,
    object,
    parameters,
    bodySchema,
    responseSchema,
    dataSchema,
  }
}

const isRef = (shared: (Parameter | Reference)[], { parameters = [] }: OperationObject, name: string): boolean =>
  [...shared, ...parameters].some((one) => '$ref' in one && one.$ref.endsWith(`/${name}`))

function readParameters(
  contract: Contract,
  pointer: string[],
  path: string,
  object: OperationObject,
  shared: (Parameter | Reference)[],
): Parameter[] {
  const byName = new Map<string, Parameter>()
  const own = (object.parameters ?? []).map((parameter) => resolved<Parameter>(contract, parameter))
  const names = own.map((parameter) => `${parameter.in} ${parameter.name}`)
  names.forEach((name, index) => {
    if (names.indexOf(name) !== index)
      contract.fail([...pointer, 'parameters', String(index)], `the parameter ${name} is written twice`)
  })
  for (const parameter of [...shared.map((parameter) => resolved<Parameter>(contract, parameter)), ...own])
    byName.set(`${parameter.in} ${parameter.name}`, parameter)
  const parameters = [...byName.values()]
  const templated = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string)
  for (const name of templated)
    if (!byName.has(`path ${name}`))
      contract.fail(pointer, `${object.operationId} does not declare the path parameter ${name}`)
  for (const parameter of parameters) {
    if (parameter.in === 'path' && !templated.includes(parameter.name))
      contract.fail(pointer, `the path has no {${parameter.name}}`)
    if (!parameter.schema)
      contract.fail(pointer, `the parameter ${parameter.name} of ${object.operationId} has no schema`)
    if (parameter.style !== undefined && parameter.style !== (parameter.in === 'query' ? 'form' : 'simple'))
      contract.fail(pointer, `the style ${parameter.style} of ${parameter.name} is not supported`)
  }
  const position = (parameter: Parameter) =>
    parameter.in === 'path' ? templated.indexOf(parameter.name) : templated.length
  return parameters.sort((a, b) => position(a) - position(b))
}

function readAccess(
  contract: Contract,
  pointer: string[],
  object: OperationObject,
): Pick<Operation, 'access' | 'permission'> {
  const { operationId, security } = object
  const permission = object['x-permission']
  if (security && (security.length === 0 || security.some((scheme) => Object.keys(scheme).length === 0))) {
    if (permission !== undefined)
      contract.fail([...pointer, 'x-permission'], `${operationId} is public and asks for ${permission}`)
    return { access: 'public', permission: null }
  }
  if (security?.every((scheme) => Object.keys(scheme).every((name) => name === 'client')))
    return { access: 'client', permission: null }
  if (permission === 'authenticated') return { access: 'authenticated', permission: null }
  if (permission === undefined)
    return contract.fail(pointer, `${operationId} says neither x-permission nor security: [] (PLT-20)`)
  if (!/^[a-z0-9_]+:[a-z0-9_]+$/.test(permission))
    contract.fail([...pointer, 'x-permission'], `${permission} is not a permission (resource:action)`)
  return { access: 'permission', permission }
}

function readSuccess(
  contract: Contract,
  pointer: string[],
  object: OperationObject,
): Pick<OperationModel, 'success' | 'responseSchema' | 'dataSchema'> {
  const statuses = Object.keys(object.responses)
  for (const status of statuses)
    if (!/^[1-5][0-9]{2}$/.test(status))
      contract.fail([...pointer, 'responses', status], `${status} is not a status; ranges and default say too little`)
  const status = statuses.find((at) => at.startsWith('2')) ?? statuses.find((at) => at.startsWith('3'))
  if (!status) return contract.fail([...pointer, 'responses'], `${object.operationId} declares no success`)
  const response = resolved<Response>(contract, object.responses[status] as Response | Reference)
  const [contentType, media] = Object.entries(response.content ?? {})[0] ?? [null, undefined]
  if (contentType === null)
    return {
      success: {
        status: Number(status),
        kind: status.startsWith('2') ? 'empty' : 'raw',
        contentType,
        contentTypes: [],
      },
      responseSchema: undefined,
      dataSchema: undefined,
    }
  const schema = (media as MediaType).schema
  const properties = flatten(contract, schema)?.properties ?? {}
  const enveloped = isJson(contentType) && 'success' in properties && 'data' in properties
  const kind = enveloped ? ('pagination' in properties ? 'page' : 'data') : 'raw'
  return {
    success: { status: Number(status), kind, contentType, contentTypes: Object.keys(response.content ?? {}) },
    responseSchema: schema,
    dataSchema: enveloped ? properties.data : schema,
  }
}

export const isJson = (contentType: string) => /^application\/([a-z0-9.+-]+\+)?json\b/.test(contentType)

export const hiddenPaths = (contract: Contract, schema: Schema | undefined, pointer: string[]): Hidden[] =>
  markedPaths(contract, schema, pointer, (at) => at['x-visible-to']).map(({ path, mark }) => ({
    path,
    permission: mark,
  }))

const redactedPaths = (contract: Contract, schema: Schema | undefined, pointer: string[]): string[][] =>
  markedPaths(contract, schema, pointer, (at) => (at['x-redact'] ? 'redact' : undefined)).map(({ path }) => path)

/** Paths (`*` for items) of the properties that carry a mark. A mark inside a recursive schema has no finite path and is refused. */
export function markedPaths(
  contract: Contract,
  schema: Schema | undefined,
  pointer: string[],
  mark: (schema: SchemaObject) => string | undefined,
): { path: string[]; mark: string }[] {
  const found = new Map<string, { path: string[]; mark: string }>()
  const walk = (at: Schema | undefined, path: string[], open: string[]): void => {
    if (!isSchemaObject(at)) return
    if (at.$ref) {
      if (open.includes(at.$ref)) {
        if (carries(contract, at.$ref, mark))
          contract.fail(
            pointer,
            `${schemaName(at.$ref)} is recursive and holds a hidden or redacted property, which has no finite path`,
          )
        return
      }
      walk(contract.resolve(at.$ref) as Schema | undefined, path, [...open, at.$ref])
    }
    for (const part of [...(at.allOf ?? []), ...(at.anyOf ?? []), ...(at.oneOf ?? []), at.then, at.else])
      walk(part, path, open)
    for (const part of [
      at.items,
      ...(at.prefixItems ?? []),
      at.additionalProperties,
      ...Object.values(at.patternProperties ?? {}),
    ])
      walk(part, [...path, '*'], open)
    for (const [name, property] of Object.entries(at.properties ?? {})) {
      const marked = isSchemaObject(property) ? mark(property) : undefined
      const here = [...path, name]
      if (marked !== undefined) found.set(JSON.stringify(here), { path: here, mark: marked })
      walk(property, here, open)
    }
  }
  walk(schema, [], [])
  return [...found.values()]
}

function carries(
  contract: Contract,
  ref: string,
  mark: (schema: SchemaObject) => string | undefined,
  seen = new Set<string>(),
): boolean {
  if (seen.has(ref)) return false
  seen.add(ref)
  let found = false
  visitSchema(contract.resolve(ref) as Schema | undefined, [], (schema, pointer) => {
    if (pointer.at(-2) === 'properties' && mark(schema) !== undefined) found = true
    if (schema.$ref && carries(contract, schema.$ref, mark, seen)) found = true
  })
  return found
}

/** A filter `credit_limit__gte` or an ordering `-credit_limit` tells of the field as surely as the field itself. */
function hiddenQuery(contract: Contract, parameters: Parameter[], hidden: Hidden[]): Record<string, string> {
  const byField = new Map(
    hidden.map(({ path, permission }) => [path.filter((part) => part !== '*').join('.'), permission]),
  )
  const found: Record<string, string> = {}
  for (const parameter of parameters.filter((at) => at.in === 'query')) {
    const direct = parameter['x-visible-to'] ?? byField.get(parameter.name.replace(/__[a-z]+$/, ''))
    if (direct) found[parameter.name] = direct
    if (parameter.name !== 'ordering') continue
    const schema = flatten(contract, parameter.schema)
    const values = (flatten(contract, schema?.items) ?? schema)?.enum ?? []
    for (const value of values) {
      const permission = byField.get(String(value).replace(/^-/, ''))
      if (permission) found[String(value)] = permission
    }
  }
  return found
}

const everywhere: Record<string, string> = {
  405: 'MethodNotAllowed',
  406: 'NotAcceptable',
  500: 'InternalError',
  503: 'ServiceUnavailable',
}
const withBody: Record<string, string> = { 413: 'PayloadTooLarge', 415: 'UnsupportedMediaType' }

/** Statuses and headers that belong to every operation and are therefore written once. */
export function completeContract(contract: Contract): void {
  const { responses = {}, headers = {} } = contract.document.components
  const shared = { ...everywhere, ...withBody }
  for (const name of Object.values(shared))
    if (!(name in responses))
      contract.fail(['components', 'responses', name], `spec/shared/responses.yaml has no response ${name}`)
  const unlimited = referring(requestHeaders, headers)
  const limited = { ...unlimited, ...referring(limitHeaders, headers) }
  for (const item of Object.values(contract.document.paths)) {
    for (const method of methods) {
      const operation = item[method]
      if (!operation) continue
      completeSecurity(operation)
      for (const [status, name] of Object.entries(operation.requestBody ? shared : everywhere))
        operation.responses[status] ??= { $ref: `#/components/responses/${name}` }
      for (const response of Object.values(operation.responses))
        if (!isReference(response)) addHeaders(response, operation['x-rate-limit'] === 'none' ? unlimited : limited)
    }
  }
  // A server that starts or stops answers 503 before it knows of any limit.
  const optional = Object.entries(referring(limitHeaders, headers)).map(([name, header]) => [
    name,
    { ...resolved<Header>(contract, header), required: false },
  ])
  const perhaps = { ...unlimited, ...(Object.fromEntries(optional) as Headers) }
  for (const [name, response] of Object.entries(responses))
    if (!isReference(response)) addHeaders(response, name === everywhere[503] ? perhaps : limited)
}

/**
 * An operation with a permission takes API keys and OAuth tokens too, unless it names its security itself. What anybody
 * signed in may do is about the own account, and takes them only where it says so.
 */
function completeSecurity(operation: OperationObject): void {
  const permission = operation['x-permission']
  if (permission?.includes(':')) operation.security ??= [{ bearer: [] }, { delegated: [] }]
  if (permission === 'authenticated') operation.responses['403'] ??= { $ref: '#/components/responses/Forbidden' }
}

const requestHeaders: Record<string, string> = { 'X-Request-Id': 'RequestId' }
const limitHeaders: Record<string, string> = {
  'X-RateLimit-Limit': 'RateLimitLimit',
  'X-RateLimit-Remaining': 'RateLimitRemaining',
  'X-RateLimit-Reset': 'RateLimitReset',
}

type Headers = Record<string, Header | Reference>

/** References to those of the components that the contract has. */
const referring = (names: Record<string, string>, known: Headers): Headers =>
  Object.fromEntries(
    Object.entries(names)
      .filter(([, component]) => component in known)
      .map(([name, component]) => [name, { $ref: `#/components/headers/${component}` }]),
  )

/** What the response says of a header itself stands. */
function addHeaders(response: Response, added: Headers): void {
  if (Object.keys(added).length > 0) response.headers = { ...response.headers, ...added, ...response.headers }
}
