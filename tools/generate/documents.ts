import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { jsdoc } from './modules.ts'
import {
  type Header,
  isReference,
  isSchemaObject,
  type Json,
  type JsonObject,
  type MediaType,
  type OpenApi,
  type Parameter,
  type RequestBody,
  type Response,
  type Schema,
} from './openapi.ts'
import { flatten, hiddenPaths, type Operation, type OperationModel, order, resolved, schemaName } from './operations.ts'
import type { Contract } from './source.ts'

export const banner = '// generated from spec/, do not edit\n'

export const openapiJson = (document: OpenApi) => `${JSON.stringify(document, null, 2)}\n`
export const openapiYaml = (document: OpenApi) =>
  `# generated from spec/, do not edit\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 })}`

const operationInterface = `export interface Operation {
  id: OperationId
  module: string
  /** The resource: the first tag. */
  tag: string
  method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE'
  /** As in the contract: \`/api/v1/customers/{customer_id}\`. */
  path: string
  /** As the router wants it: \`/api/v1/customers/:customer_id\`. */
  honoPath: string
  access: 'public' | 'authenticated' | 'client' | 'permission'
  permission: Permission | null
  /** Whether a public operation, sent a token of a member, answers with what that member may see. */
  answersMembers: boolean
  /** Whether an API key or an OAuth token will do. */
  delegated: boolean
  /** Whether the operation takes \`X-Tenant-ID\`, and whether a member of several tenants may leave it out. */
  tenant: false | 'optional' | 'required'
  idempotent: boolean
  rateLimit: string
  /** \`data\` and \`page\` are put into an envelope, \`empty\` has no body, \`raw\` is sent as it is. */
  success: {
    status: number
    kind: 'data' | 'page' | 'empty' | 'raw'
    /** The one that a client gets who asks for nothing else. */
    contentType: string | null
    contentTypes: readonly string[]
  }
  statuses: readonly number[]
  body: { contentTypes: readonly string[]; required: boolean } | null
  conditional: { ifMatch: boolean; ifNoneMatch: boolean; ifModifiedSince: boolean }
  /** Fields of \`data\` that need a permission; \`*\` stands for every item, so that each path of a page begins with it. */
  hidden: readonly Hidden[]
  /** The same for the body. */
  hiddenInput: readonly Hidden[]
  /** Query parameters and values of \`ordering\` that would tell of a hidden field. */
  hiddenQuery: Readonly<Record<string, Permission>>
  /** Fields of the body that are never logged, audited or kept. */
  redacted: readonly (readonly string[])[]
  /** The same for \`data\`. */
  redactedOutput: readonly (readonly string[])[]
}

export interface Hidden {
  path: readonly string[]
  permission: Permission
}
`

export function operationsFile(contract: Contract, operations: OperationModel[]): string {
  const modules = contract.modules.filter((name) => operations.some(({ module }) => module === name))
  const ids = operations.map((operation) => `  | '${operation.id}'`).join('\n')
  const rows = operations.map((operation) => `  ${operation.id}: ${inline(tableRow(operation) as unknown as Json)},`)
  return `${banner}import type { Permission } from './permissions.ts'

export type OperationId =
${ids}

${operationInterface}
/** Every operation, static paths before templated ones: the order in which routes are registered. */
export const operations: Record<OperationId, Operation> = {
${rows.join('\n')}
}

/** What each module is about. */
export const modules: Readonly<Record<string, string>> = ${inline(Object.fromEntries(modules.map((name) => [name, contract.descriptions.get(name) ?? ''])))}
`
}

function tableRow(operation: OperationModel): Operation {
  const { pointer, object, parameters, bodySchema, responseSchema, dataSchema, ...row } = operation
  return row
}

function inline(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (value === null || typeof value !== 'object')
    return typeof value === 'string'
      ? `'${JSON.stringify(value).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`
      : JSON.stringify(value)
  const fields = Object.entries(value).map(
    ([name, item]) => `${/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`}: ${inline(item as Json)}`,
  )
  return fields.length ? `{ ${fields.join(', ')} }` : '{}'
}

export function permissionsFile(contract: Contract, operations: OperationModel[]): string {
  const uses = new Map<string, Set<string>>()
  const add = (permission: string, id: string) => uses.set(permission, (uses.get(permission) ?? new Set()).add(id))
  for (const operation of operations) {
    if (operation.permission) add(operation.permission, operation.id)
    for (const { permission } of [...operation.hidden, ...operation.hiddenInput]) add(permission, operation.id)
  }
  for (const event of readEvents(contract))
    for (const { permission } of event.hidden) uses.set(permission, uses.get(permission) ?? new Set())
  const names = [...uses.keys()].sort(order)
  const rows = names.map(
    (name) =>
      `  '${name}': [${[...(uses.get(name) ?? [])]
        .sort(order)
        .map((id) => `'${id}'`)
        .join(', ')}],`,
  )
  return `${banner}import type { OperationId } from './operations.ts'

export type Permission =
${names.map((name) => `  | '${name}'`).join('\n') || '  never'}

/** Every permission that the contract knows, and the operations that ask for it or show a field by it. */
export const permissions: Readonly<Record<Permission, readonly OperationId[]>> = {
${rows.join('\n')}
}
`
}

interface EventModel {
  name: string
  module: string
  summary: string
  schema: Schema | undefined
  data: Schema | undefined
  hidden: { path: string[]; permission: string }[]
}

export function readEvents(contract: Contract): EventModel[] {
  return Object.entries(contract.document.webhooks)
    .map(([name, item]): EventModel => {
      const pointer = ['webhooks', name]
      const operation = item.post
      const body = operation?.requestBody ? resolved<RequestBody>(contract, operation.requestBody) : undefined
      const schema = body?.content['application/json']?.schema
      const data = flatten(contract, schema)?.properties?.data
      if (data === undefined) contract.fail(pointer, `the event ${name} has no POST with a JSON body that holds data`)
      return {
        name,
        module: contract.owner(pointer),
        summary: operation?.summary ?? name,
        schema,
        data,
        hidden: hiddenPaths(contract, data, pointer),
      }
    })
    .sort((a, b) => order(a.name, b.name))
}

export function eventsFile(contract: Contract): string {
  const events = readEvents(contract)
  const payload = (event: EventModel) => {
    if (isSchemaObject(event.data) && event.data.$ref) return `components['schemas']['${schemaName(event.data.$ref)}']`
    if (isSchemaObject(event.schema) && event.schema.$ref)
      return `components['schemas']['${schemaName(event.schema.$ref)}']['data']`
    return contract.fail(['webhooks', event.name], `the body of the event ${event.name} is not a named schema`)
  }
  const types = events.map((event) => `${jsdoc(event.summary, '  ')}  '${event.name}': ${payload(event)}`)
  const rows = events.map(
    (event) => `  '${event.name}': ${inline({ module: event.module, hidden: event.hidden } as unknown as Json)},`,
  )
  return `${banner}import type { components } from './schema.ts'
import type { Hidden } from './operations.ts'

/** The payload (\`data\`) of each event. */
export interface EventPayloads {
${types.join('\n')}
}

export type EventName = keyof EventPayloads

export const events: Readonly<Record<EventName, { module: string; hidden: readonly Hidden[] }>> = {
${rows.join('\n')}
}

export const eventNames: readonly EventName[] = [${events.map((event) => `'${event.name}'`).join(', ')}]
`
}

/** What Dredd's old parser reads without a warning: OpenAPI 3.0.3, one content type and one example a response, no schemas, no security. */
export function dreddJson(contract: Contract, operations: OperationModel[]): string {
  const paths: Record<string, JsonObject> = {}
  for (const operation of operations) {
    paths[operation.path] ??= {}
    ;(paths[operation.path] as JsonObject)[operation.method.toLowerCase()] = dreddOperation(contract, operation)
  }
  const { title, version } = contract.document.info as { title: string; version: string }
  return `${JSON.stringify({ openapi: '3.0.3', info: { title, version }, paths: paths as unknown as JsonObject }, null, 2)}\n`
}

function dreddOperation(contract: Contract, operation: OperationModel): JsonObject {
  const parameters = operation.parameters
    .filter((parameter) => parameter.in === 'path' || (parameter.in === 'query' && parameter.required))
    .map(
      (parameter): JsonObject => ({
        name: parameter.name,
        in: parameter.in,
        required: true,
        example: parameterExample(contract, operation, parameter),
        schema: { type: 'string' },
      }),
    )
  const body = operation.object.requestBody ? resolved<RequestBody>(contract, operation.object.requestBody) : undefined
  const content = body && dreddContent(contract, body.content)
  const responses: JsonObject = {}
  for (const status of operation.statuses) {
    const response = resolved<Response>(contract, operation.object.responses[String(status)] as Response)
    const answer = response.content && dreddContent(contract, response.content)
    responses[String(status)] = { description: response.description, ...(answer ? { content: answer } : {}) }
  }
  return {
    operationId: operation.id,
    summary: operation.object.summary ?? operation.id,
    ...(parameters.length ? { parameters } : {}),
    ...(content ? { requestBody: { content } } : {}),
    responses,
  }
}

function dreddContent(contract: Contract, content: Record<string, MediaType>): JsonObject | undefined {
  const [entry] = Object.entries(content)
  if (!entry) return undefined
  const [type, media] = entry
  const example = mediaExample(contract, media)
  if (type === 'application/x-www-form-urlencoded') return { [type]: { schema: formSchema(example) } }
  // Dredd's parser knows neither ranges of types nor examples of forms with files.
  const known = type === '*/*' ? 'text/plain' : type
  return { [known]: example === undefined || type.startsWith('multipart/') ? {} : { example } }
}

/** The old parser takes the example of a form from its fields alone. */
const formSchema = (example: Json | undefined): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries((example ?? {}) as JsonObject).map(([name, value]) => [name, { type: 'string', example: value }]),
  ),
})

/** The example of a media type: its own, else that of its schema. */
export function mediaExample(contract: Contract, media: MediaType): Json | undefined {
  if (media.example !== undefined) return media.example
  const [named] = Object.values(media.examples ?? {})
  const value = named && (isReference(named) ? contract.resolve(named.$ref) : named)
  if (value && 'value' in value) return value.value as Json
  return schemaExample(contract, media.schema)
}

export function schemaExample(contract: Contract, schema: Schema | undefined): Json | undefined {
  if (!isSchemaObject(schema)) return undefined
  if (schema.example !== undefined) return schema.example
  if (schema.examples?.length) return schema.examples[0]
  if (schema.$ref) return schemaExample(contract, contract.resolve(schema.$ref) as unknown as Schema)
  return schema.default ?? schema.const ?? schema.enum?.[0]
}

function parameterExample(contract: Contract, operation: OperationModel, parameter: Parameter): Json {
  const example = parameter.example ?? mediaExample(contract, parameter as unknown as MediaType)
  if (example === undefined)
    return contract.fail(operation.pointer, `the parameter ${parameter.name} of ${operation.id} has no example`)
  return Array.isArray(example) ? example.join(',') : example
}

export type { Header }

/** Which operation serves what the reference systems could do, and whether the contract has it yet. */
export function coverageFile(folder: string, operations: OperationModel[]): string {
  const rows = (file: string) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
  const known = new Map(operations.map((operation) => [operation.id, operation]))
  const summaries = new Map(
    rows('operations.tsv').map(([, method, path, id, , , summary]) => [id as string, `${method} ${path}: ${summary}`]),
  )
  const references = new Map<string, string[][]>()
  for (const row of rows('coverage.tsv'))
    references.set(row[0] as string, [...(references.get(row[0] as string) ?? []), row])
  const sections = [...references].map(([reference, entries]) => {
    const served = entries.filter(([, , , id]) => known.has(id as string)).length
    const lines = entries.map(
      ([, method, path, id, description]) =>
        `| \`${method} ${cell(path)}\` | ${cell(description)} | \`${id}\` | ${known.has(id as string) ? 'yes' : 'not yet'} |`,
    )
    return `## ${reference}\n\n${served} of its ${entries.length} operations are in the contract.\n\n| Its operation | What it does | Served by | In the contract |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`
  })
  const total = [...references.values()].flat()
  const planned = [...summaries.keys()]
  const missing = planned.filter((id) => !known.has(id))
  const beyond = operations.filter((operation) => !summaries.has(operation.id)).map((operation) => operation.id)
  return `<!-- generated from spec/ and docs/catalogue/, do not edit -->
# What the reference systems could do, and what serves it here

Five existing systems describe what Daftar must be able to do. Each of their operations is served by one operation of Daftar.

- ${planned.length - missing.length} of ${planned.length} planned operations are in the contract.
- ${total.filter(([, , , id]) => known.has(id as string)).length} of ${total.length} operations of the reference systems are served by an operation in the contract.
${beyond.length ? `- Beyond the plan: ${beyond.map((id) => `\`${id}\``).join(', ')}.\n` : ''}
${sections.join('\n')}`
}

const cell = (text = '') => text.replace(/\|/g, '\\|')
