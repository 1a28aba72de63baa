import document from '../../generated/openapi.json' with { type: 'json' }
import { type Operation, operations } from '../../generated/operations.ts'

export type Schema = { [keyword: string]: unknown }
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

interface Parameter {
  name: string
  in: string
  schema: Schema
}
interface Declared {
  parameters?: unknown[]
  requestBody?: { content: Record<string, { schema: Schema }> }
}

export const all: Operation[] = Object.values(operations)

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function resolved<Part>(part: unknown): Part {
  let current = part
  while (isObject(current) && typeof current.$ref === 'string') {
    const path = current.$ref.slice(2).split('/')
    current = path.reduce<unknown>((node, name) => (node as Schema)[name], document)
  }
  return current as Part
}

function declared({ path, method }: Operation): Declared & { shared: unknown[] } {
  const item = (document.paths as Record<string, Record<string, unknown>>)[path] as Record<string, unknown>
  return { ...(item[method.toLowerCase()] as Declared), shared: (item.parameters ?? []) as unknown[] }
}

export const parametersOf = (operation: Operation, place: string): Parameter[] => {
  const { parameters = [], shared } = declared(operation)
  return [...shared, ...parameters].map((one) => resolved<Parameter>(one)).filter((one) => one.in === place)
}

const formType = 'multipart/form-data'

export const isForm = ({ body }: Operation): boolean => body?.contentTypes[0] === formType

export function bodySchemaOf(operation: Operation): Schema | null {
  const content = declared(operation).requestBody?.content
  return content?.['application/json']?.schema ?? content?.[formType]?.schema ?? null
}

/** A body as its operation takes it; a form has a file where the contract wants one. */
export function written(
  operation: Operation,
  body: Json | undefined,
): { body?: string | FormData; headers: { [name: string]: string } } {
  if (!operation.body) return { headers: {} }
  const [contentType = ''] = operation.body.contentTypes
  if (contentType === 'application/x-www-form-urlencoded')
    return {
      body: new URLSearchParams(body as Record<string, string>).toString(),
      headers: { 'content-type': contentType },
    }
  if (!isForm(operation)) return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const { properties = {} } = resolved<{ properties?: Schema }>(bodySchemaOf(operation))
  const form = new FormData()
  for (const [name, value] of Object.entries(body as object)) {
    const isFile = resolved<Schema>((properties as Schema)[name])?.format === 'binary'
    for (const item of [value].flat()) form.append(name, isFile ? aFile() : String(item))
  }
  return { body: form, headers: {} }
}

const aFile = () => new File([`%PDF-1.7\n${crypto.randomUUID()}`], 'contract.pdf', { type: 'application/pdf' })

/** The example of the contract. */
export function exampleBody(operation: Operation): Json | undefined {
  const schema = bodySchemaOf(operation)
  return schema ? structuredClone(resolved<{ example: Json }>(schema).example) : undefined
}

const names = (schema: unknown): boolean => {
  if (!isObject(schema)) return false
  if (schema.$ref === '#/components/schemas/Id' || schema.format === 'uuid') return true
  return (
    ['anyOf', 'oneOf', 'allOf'].some((keyword) => ((schema[keyword] as unknown[] | undefined) ?? []).some(names)) ||
    (schema.$ref !== undefined && names(resolved(schema)))
  )
}

/** Whether a value of this schema is the id of something. */
export const isReference = names

/** Where in a body an id of something stands, with `*` for each item of a list. */
export function referencesIn(schema: unknown, path: string[] = []): string[][] {
  const own = resolved<Schema>(schema)
  if (!isObject(own) || path.length > 8) return []
  if (names(schema)) return [path]
  return [
    ...Object.entries((own.properties as Schema) ?? {}).flatMap(([name, part]) => referencesIn(part, [...path, name])),
    ...(own.items ? referencesIn(own.items, [...path, '*']) : []),
    ...['anyOf', 'oneOf', 'allOf'].flatMap((keyword) =>
      ((own[keyword] as unknown[] | undefined) ?? []).flatMap((part) => referencesIn(part, path)),
    ),
  ]
}

/** Every object inside a body, with the schema that it has there. */
export function objectsIn(schema: unknown, path: string[] = []): { path: string[]; properties: Schema }[] {
  const own = resolved<Schema>(schema)
  if (!isObject(own)) return []
  return [
    ...(own.properties ? [{ path, properties: own.properties as Schema }] : []),
    ...Object.entries((own.properties as Schema) ?? {}).flatMap(([name, part]) => objectsIn(part, [...path, name])),
    ...(own.items ? objectsIn(own.items, [...path, '*']) : []),
    ...['anyOf', 'oneOf', 'allOf'].flatMap((keyword) =>
      ((own[keyword] as unknown[] | undefined) ?? []).flatMap((part) => objectsIn(part, path)),
    ),
  ]
}

/** The body with something put in at a place; a list gets one item where it has none. */
export function put(body: Json, [name, ...rest]: readonly string[], value: Json): Json {
  if (name === undefined)
    return isObject(body) && isObject(value) ? ({ ...(body as object), ...(value as object) } as Json) : value
  if (name === '*')
    return (Array.isArray(body) && body.length > 0 ? body : [rest.length > 0 ? {} : null]).map((item) =>
      put(item, rest, value),
    )
  const holder = (isObject(body) ? body : {}) as { [name: string]: Json }
  return { ...holder, [name]: put(holder[name] ?? null, rest, value) }
}

export const addressOf = (
  { path }: Operation,
  ids: (name: string) => string,
  query: Record<string, string> = {},
): string => {
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => ids(name))
  const search = new URLSearchParams(query).toString()
  return `http://localhost${filled}${search ? `?${search}` : ''}`
}
