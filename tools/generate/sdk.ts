import { visitSchema } from './check.ts'
import { banner, readEvents } from './documents.ts'
import { type Form, namedType } from './forms.ts'
import { jsdoc } from './modules.ts'
import {
  isReference,
  isSchemaObject,
  type Json,
  type JsonObject,
  type OpenApi,
  type Parameter,
  type Schema,
  type SchemaObject,
} from './openapi.ts'
import { flatten, isJson, type OperationModel, order, schemaName } from './operations.ts'
import type { Contract } from './source.ts'
import { propertyKey } from './validators.ts'

const words = (name: string): string[] => name.split(/[-_ ]+|(?<=[a-z0-9])(?=[A-Z])/).filter(Boolean)
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
/** A name of the contract as the SDK has it. */
export const camel = (name: string) =>
  words(name)
    .map((word, index) => (index === 0 ? word.toLowerCase() : capital(word.toLowerCase())))
    .join('')

function singular(word: string): string {
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y')
  if (/(ss|x|ch|sh)es$/.test(word)) return word.replace(/es$/, '')
  if (/ses$/.test(word)) return word.replace(/s$/, '')
  return /[^su]s$/.test(word) ? word.replace(/s$/, '') : word
}

/** `createCustomer` of `customers` is `create`, `listUserRoles` of `users` is `listRoles`, `login` of `auth` is `login`. */
export function methodName(operationId: string, tag: string): string {
  const [verb = '', ...rest] = words(operationId)
  const noun = words(tag).map((word) => word.toLowerCase())
  const plural = noun.join(' ')
  const one = [...noun.slice(0, -1), singular(noun.at(-1) ?? '')].join(' ')
  for (let at = 0; at + noun.length <= rest.length; at += 1) {
    const here = rest
      .slice(at, at + noun.length)
      .join(' ')
      .toLowerCase()
    if (here === plural || here === one) return verb + rest.toSpliced(at, noun.length).join('')
  }
  return verb + rest.join('')
}

interface Method {
  name: string
  operation: OperationModel
  forms: Form[]
}

export function readResources(
  contract: Contract,
  operations: OperationModel[],
  forms: Map<string, Form[]>,
): Map<string, Method[]> {
  const resources = new Map<string, Method[]>()
  for (const operation of operations) {
    const resource = camel(operation.tag)
    const name = methodName(operation.id, operation.tag)
    const methods = resources.get(resource) ?? []
    const taken = methods.find((method) => method.name === name)
    if (name === '' || name === 'constructor')
      contract.fail([...operation.pointer, 'operationId'], `${operation.id} leaves no method name in ${resource}`)
    if (taken)
      contract.fail(
        [...operation.pointer, 'operationId'],
        `${operation.id} and ${taken.operation.id} are both client.${resource}.${name}`,
      )
    resources.set(resource, [...methods, { name, operation, forms: forms.get(operation.id) ?? [] }])
  }
  return new Map([...resources].sort(([a], [b]) => order(a, b)))
}

export function resourcesFile(contract: Contract, document: OpenApi, resources: Map<string, Method[]>): string {
  const classes = [...resources].map(
    ([resource, methods]) => `export class ${capital(resource)} {
  private readonly transport: Transport

  constructor(transport: Transport) {
    this.transport = transport
  }

${methods.map((method) => methodText(contract, document, method)).join('\n\n')}
}`,
  )
  const properties = [...resources.keys()].map((resource) => `  readonly ${resource}: ${capital(resource)}`)
  const assignments = [...resources.keys()].map(
    (resource) => `    this.${resource} = new ${capital(resource)}(transport)`,
  )
  return `${banner}import type { Call, Pages } from '../result.ts'
import type { RequestOptions, Transport } from '../transport.ts'
import type { components, operations } from './schema.ts'

type Schemas = components['schemas']

${classes.join('\n\n')}

/** Every resource of the API. */
export class Resources {
${properties.join('\n')}

  constructor(transport: Transport) {
${assignments.join('\n')}
  }
}
`
}

function methodText(contract: Contract, document: OpenApi, { name, operation, forms }: Method): string {
  const parameters: string[] = []
  const descriptor: [string, string][] = [
    ['id', quote(operation.id)],
    ['method', quote(operation.method)],
    ['path', quote(operation.path)],
  ]
  const path = operation.parameters.filter((parameter) => parameter.in === 'path')
  for (const parameter of path) parameters.push(`${camel(parameter.name)}: ${pathType(contract, operation, parameter)}`)
  if (path.length)
    descriptor.push([
      'params',
      `{ ${path.map((parameter) => `${propertyKey(parameter.name)}: ${camel(parameter.name)}`).join(', ')} }`,
    ])
  const query = operation.parameters.filter((parameter) => parameter.in === 'query')
  const needed = query.some((parameter) => parameter.required)
  if (operation.body) {
    parameters.push(`body${operation.body.required || needed ? '' : '?'}: ${bodyType(document, operation)}`)
    descriptor.push(['body', 'body'])
    const [contentType = ''] = operation.body.contentTypes
    if (!isJson(contentType)) descriptor.push(['contentType', quote(contentType)])
  }
  if (query.length) {
    parameters.push(needed ? `query: ${queryType(operation)}` : `query: ${queryType(operation)} = {}`)
    descriptor.push(['query', 'query'])
    const lists = forms.find((form) => form.part === 'query')?.coercions ?? {}
    const commas = Object.entries(lists).filter(
      ([, coercion]) => typeof coercion === 'object' && coercion.list === 'comma',
    )
    if (commas.length) descriptor.push(['commas', `[${commas.map(([list]) => quote(list)).join(', ')}]`])
  }
  parameters.push('options?: RequestOptions')
  if ((operation.access === 'public' && !operation.answersMembers) || operation.access === 'client')
    descriptor.push(['anonymous', 'true'])
  if (operation.tenant) descriptor.push(['tenant', 'true'])
  if (operation.idempotent) descriptor.push(['idempotent', 'true'])
  const { kind, contentType } = operation.success
  if (kind === 'raw' && !(contentType && isJson(contentType)))
    descriptor.push(['answer', quote(answerKind(operation.success))])
  else if (kind === 'raw') descriptor.push(['answer', `'json'`])
  const call = `{ ${descriptor.map(([field, value]) => (field === value ? field : `${field}: ${value}`)).join(', ')} }`
  const result = resultType(operation)
  return `${documentation(contract, operation)}  ${name}(${parameters.join(', ')}): ${kind === 'page' ? 'Pages' : 'Call'}<${result}> {
    return this.transport.${kind === 'page' ? 'pages' : 'call'}<${result}>(${call}, options)
  }`
}

const quote = (text: string) => `'${text.replace(/'/g, "\\'")}'`

/** A plain type in the signature where there is one, for whoever reads it. */
function pathType(contract: Contract, operation: OperationModel, parameter: Parameter): string {
  const target = flatten(contract, parameter.schema)
  if (target && !target.enum && target.const === undefined) {
    if (target.type === 'string') return 'string'
    if (target.type === 'integer' || target.type === 'number') return 'number'
  }
  return `operations['${operation.id}']['parameters']['path']['${parameter.name}']`
}

const queryType = (operation: OperationModel) => `NonNullable<operations['${operation.id}']['parameters']['query']>`

function bodyType(document: OpenApi, operation: OperationModel): string {
  const [contentType = ''] = operation.body?.contentTypes ?? []
  const [, path = '', method = ''] = operation.pointer
  const body = document.paths[path]?.[method as 'post']?.requestBody
  const written = isReference(body) ? document.components.requestBodies?.[body.$ref.split('/').at(-1) ?? ''] : body
  const name = written && !isReference(written) ? named(written.content[contentType]?.schema) : undefined
  return name ?? `NonNullable<operations['${operation.id}']['requestBody']>['content']['${contentType}']`
}

/** How the SDK reads an answer: as text only where it never is anything else. */
function answerKind({ contentType, contentTypes }: OperationModel['success']) {
  if (contentType === null) return 'response'
  if (contentType.startsWith('text/event-stream')) return 'stream'
  return contentTypes.every((type) => type.startsWith('text/')) ? 'text' : 'blob'
}

function resultType(operation: OperationModel): string {
  const { kind, status, contentType } = operation.success
  if (kind === 'empty') return 'void'
  const media = `operations['${operation.id}']['responses'][${status}]['content']['${contentType}']`
  if (kind === 'raw') {
    if (contentType && isJson(contentType)) return named(operation.dataSchema) ?? media
    return { text: 'string', blob: 'Blob', stream: 'ReadableStream<Uint8Array>', response: 'Response' }[
      answerKind(operation.success)
    ]
  }
  const envelope = named(operation.responseSchema) ?? media
  if (kind === 'data') return named(operation.dataSchema) ?? `${envelope}['data']`
  const items = isSchemaObject(operation.dataSchema) ? named(operation.dataSchema.items) : undefined
  return items ?? `${envelope}['data'][number]`
}

function named(schema: Schema | undefined): string | undefined {
  const name = namedType(schema)
  return name && `Schemas['${name}']`
}

function documentation(contract: Contract, operation: OperationModel): string {
  const { summary, description, deprecated } = operation.object
  const lines = [summary, '', description?.trim()]
  const described = operation.parameters.filter((parameter) => parameter.in !== 'header')
  const facts = described.map((parameter) =>
    `@param ${parameter.in === 'path' ? camel(parameter.name) : `query.${parameter.name}`} ${[parameter.description, limits(contract, parameter.schema)].filter(Boolean).join(' ')}`.trim(),
  )
  const errors = operation.statuses
    .filter((status) => status >= 400 && ![405, 406, 413, 415, 500, 503].includes(status))
    .map(
      (status) =>
        `@throws ${errorNames[status] ?? 'DaftarError'} (${status}): ${responseText(contract, operation, status)}`,
    )
  const access = operation.permission ? [`Needs the permission \`${operation.permission}\`.`] : []
  return jsdoc(
    [
      ...lines,
      ...(access.length ? ['', ...access] : []),
      '',
      ...facts,
      ...errors,
      ...(deprecated ? ['@deprecated'] : []),
    ]
      .join('\n')
      .replace(/\n{3,}/g, '\n\n'),
    '  ',
  )
}

const errorNames: Record<number, string> = {
  400: 'ValidationError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  409: 'ConflictError',
  412: 'PreconditionFailedError',
  422: 'RuleViolationError',
  429: 'RateLimitError',
}

function responseText(contract: Contract, operation: OperationModel, status: number): string {
  const response = operation.object.responses[String(status)] as { $ref?: string; description?: string }
  const target = response.$ref ? (contract.resolve(response.$ref) as { description?: string }) : response
  return (target.description ?? '').replace(/\s+/g, ' ')
}

/** Units and formats in words, for the docstring. */
function limits(contract: Contract, schema: Schema | undefined): string {
  const target = flatten(contract, schema)
  if (!target) return ''
  const said: string[] = []
  if (target.format) said.push(target.format)
  if (target.minimum !== undefined || target.maximum !== undefined)
    said.push(`${target.minimum ?? 'any'} to ${target.maximum ?? 'any'}`)
  if (target.maxLength !== undefined) said.push(`at most ${target.maxLength} characters`)
  if (target.default !== undefined) said.push(`default ${JSON.stringify(target.default)}`)
  return said.length ? `(${said.join(', ')})` : ''
}

/** Names for the types of the contract, without their long paths. */
export function modelsFile(document: OpenApi): string {
  const names = Object.keys(document.components.schemas ?? {}).sort(order)
  const taken = new Set([
    'Blob',
    'Response',
    'Request',
    'String',
    'Number',
    'Boolean',
    'Object',
    'Array',
    'Date',
    'Error',
    'Promise',
  ])
  const aliases = names.map((name) => {
    const schema = document.components.schemas?.[name]
    const comment = isSchemaObject(schema) && schema.description ? jsdoc(schema.description) : ''
    return `${comment}export type ${taken.has(name) ? `${name}Schema` : name} = components['schemas']['${name}']`
  })
  return `${banner}import type { components } from './schema.ts'\n\n${aliases.join('\n')}\n`
}

/** Webhook events as one union told apart by `type`. */
export function webhookEventsFile(contract: Contract): string {
  const events = readEvents(contract)
  const members = events.map((event) => {
    const name =
      named(event.schema) ??
      contract.fail(['webhooks', event.name], `the body of the event ${event.name} is not a named schema`)
    return `${jsdoc(event.summary, '  ')}  '${event.name}': Omit<${name}, 'type'> & { type: '${event.name}' }`
  })
  return `${banner}import type { components } from './schema.ts'

type Schemas = components['schemas']

export interface WebhookEvents {
${members.join('\n')}
}

export type WebhookEventName = keyof WebhookEvents
/** What an endpoint is sent: narrow it by \`type\`. */
export type WebhookEvent = WebhookEvents[WebhookEventName]

export const webhookEventNames: readonly WebhookEventName[] = [${events.map((event) => `'${event.name}'`).join(', ')}]
`
}

/**
 * The contract as a client should see it: an enum in a response is open, since the next version may know more values, while one in
 * a request is closed. A schema that stands on both sides and holds an enum gets a closed twin, `…Input`, for requests.
 */
export function clientDocument(contract: Contract): OpenApi {
  const document = structuredClone(contract.document)
  const schemas = document.components.schemas ?? {}
  document.components.schemas = schemas
  const answered = reach(schemas, answerRoots(document))
  const asked = reach(schemas, requestRoots(document))
  const enumerated = new Set(
    Object.keys(schemas).filter((name) =>
      [...reach(schemas, [schemas[name] as Schema]), name].some((at) => holdsEnum(schemas[at])),
    ),
  )
  const twins = new Map<string, string>()
  for (const name of [...answered].filter((at) => asked.has(at) && enumerated.has(at)))
    twins.set(name, freeName(schemas, name))
  const toTwin = (ref: string) =>
    twins.has(schemaName(ref)) ? `#/components/schemas/${twins.get(schemaName(ref))}` : ref
  for (const [name, twin] of twins)
    schemas[twin] = renamed(structuredClone(schemas[name]) as unknown as Json, toTwin) as unknown as Schema
  for (const name of asked)
    if (!answered.has(name)) schemas[name] = renamed(schemas[name] as unknown as Json, toTwin) as unknown as Schema
  renameRequests(document, toTwin)
  const tags = discriminators(schemas)
  for (const name of answered) openEnums(name, schemas[name] as Schema, tags)
  openInline(document, tags)
  return document
}

function freeName(schemas: Record<string, Schema>, name: string): string {
  const found = [`${name}Input`, `${name}Request`, `${name}RequestInput`].find((candidate) => !(candidate in schemas))
  if (!found) throw new Error(`There is no name left for the request form of ${name}`)
  return found
}

const holdsEnum = (schema: Schema | undefined): boolean => {
  let found = false
  visitSchema(schema, [], (at) => {
    if ((at.enum?.length ?? 0) > 1) found = true
  })
  return found
}

function reach(schemas: Record<string, Schema>, roots: (Schema | undefined)[]): Set<string> {
  const found = new Set<string>()
  const walk = (schema: Schema | undefined) =>
    visitSchema(schema, [], (at) => {
      const name = at.$ref && schemaName(at.$ref)
      if (!name || found.has(name)) return
      found.add(name)
      walk(schemas[name])
    })
  for (const root of roots) walk(root)
  return found
}

type Place = { holder: JsonObject; side: 'request' | 'response' }

/** Every object of the document that has a `schema`, and on which side it stands. */
function places(document: OpenApi): Place[] {
  const found: Place[] = []
  const walk = (value: Json | undefined, side: Place['side']) => {
    if (value === null || typeof value !== 'object') return
    if (Array.isArray(value)) {
      for (const item of value) walk(item, side)
      return
    }
    if (value.schema !== undefined) found.push({ holder: value, side })
    for (const [name, item] of Object.entries(value)) {
      if (['schema', 'example', 'examples'].includes(name)) continue
      walk(
        item,
        name === 'responses' || name === 'headers'
          ? 'response'
          : name === 'requestBody' || name === 'parameters' || name === 'requestBodies'
            ? 'request'
            : side,
      )
    }
  }
  const { schemas: _, ...components } = document.components
  walk(document.paths as unknown as Json, 'response')
  walk(components as unknown as Json, 'response')
  return found
}

/** Bodies of webhooks are what a client receives, also where they are written as shared request bodies. */
function webhookBodies(document: OpenApi): Set<string> {
  const text = JSON.stringify(document.webhooks)
  return new Set([...text.matchAll(/"#\/components\/requestBodies\/([^"]+)"/g)].map((match) => match[1] as string))
}

function answerRoots(document: OpenApi): Schema[] {
  const received = webhookBodies(document)
  const bodies = Object.entries(document.components.requestBodies ?? {}).filter(([name]) => received.has(name))
  const inWebhooks = collect([document.webhooks as unknown as Json, bodies as unknown as Json])
  return [
    ...places(document)
      .filter((place) => place.side === 'response')
      .map((place) => place.holder.schema as unknown as Schema),
    ...inWebhooks,
  ]
}

function requestRoots(document: OpenApi): Schema[] {
  const received = webhookBodies(document)
  const holders = new Set(
    collectHolders([
      Object.entries(document.components.requestBodies ?? {}).filter(([name]) => received.has(name)) as unknown as Json,
    ]),
  )
  return places(document)
    .filter((place) => place.side === 'request' && !holders.has(place.holder))
    .map((place) => place.holder.schema as unknown as Schema)
}

function collectHolders(values: Json[]): JsonObject[] {
  const found: JsonObject[] = []
  const walk = (value: Json | undefined) => {
    if (value === null || typeof value !== 'object') return
    if (!Array.isArray(value) && value.schema !== undefined) found.push(value)
    for (const item of Object.values(value)) walk(item)
  }
  values.forEach(walk)
  return found
}

const collect = (values: Json[]): Schema[] => collectHolders(values).map((holder) => holder.schema as unknown as Schema)

function renamed(value: Json, rename: (ref: string) => string): Json {
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === '$ref' && typeof item === 'string' ? rename(item) : renamed(item ?? null, rename),
    ]),
  )
}

function renameRequests(document: OpenApi, rename: (ref: string) => string): void {
  const received = webhookBodies(document)
  const kept = new Set(
    collectHolders([
      Object.entries(document.components.requestBodies ?? {}).filter(([name]) => received.has(name)) as unknown as Json,
    ]),
  )
  for (const { holder, side } of places(document))
    if (side === 'request' && !kept.has(holder)) holder.schema = renamed(holder.schema as Json, rename)
}

/** Properties by which the branches of a union are told apart stay closed: TypeScript could not narrow by them otherwise. */
function discriminators(schemas: Record<string, Schema>): Set<string> {
  const found = new Set<string>()
  for (const schema of Object.values(schemas)) {
    visitSchema(schema, [], (at) => {
      for (const branch of at.discriminator ? (at.oneOf ?? at.anyOf ?? []) : [])
        if (isSchemaObject(branch) && branch.$ref)
          found.add(`${schemaName(branch.$ref)}.${at.discriminator?.propertyName}`)
    })
  }
  return found
}

function openEnums(name: string, schema: Schema, tags: Set<string>): void {
  const closed = new Set<SchemaObject>()
  const found: SchemaObject[] = []
  visitSchema(schema, [], (at, pointer) => {
    found.push(at)
    if (pointer.length > 0) return
    for (const [property, value] of Object.entries(at.properties ?? {}))
      if (tags.has(`${name}.${property}`) && isSchemaObject(value)) closed.add(value)
  })
  for (const at of found) if (!closed.has(at)) open(at)
}

function open(schema: SchemaObject): void {
  const values = schema.enum
  if (!values || values.length < 2 || values.some((value) => value !== null && typeof value !== 'string')) return
  const texts = values.filter((value) => value !== null)
  const nullable = texts.length < values.length || [schema.type].flat().includes('null')
  delete schema.enum
  delete schema.type
  schema.anyOf = [
    { type: 'string', enum: texts },
    { type: 'string', 'x-open': true } as SchemaObject,
    ...(nullable ? [{ type: 'null' }] : []),
  ]
}

function openInline(document: OpenApi, tags: Set<string>): void {
  for (const { holder, side } of places(document))
    if (side === 'response') openEnums('', holder.schema as unknown as Schema, tags)
}
