import { fullFormats } from 'ajv-formats/dist/formats.js'
import { isReference, isSchemaObject, type Json, type JsonObject, type Schema, type SchemaObject } from './openapi.ts'
import { type Contract, methods } from './source.ts'

const strings = ['maxLength', 'minLength', 'pattern']
const numbers = ['multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']
const arrays = ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains', 'maxContains']
const objects = [
  'properties',
  'required',
  'additionalProperties',
  'patternProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'dependentRequired',
]
const combinators = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else']
const annotations = [
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  '$comment',
  'externalDocs',
]
export const knownKeywords = new Set([
  '$ref',
  'type',
  'enum',
  'const',
  'format',
  'discriminator',
  ...strings,
  ...numbers,
  ...arrays,
  ...objects,
  ...combinators,
  ...annotations,
])

const types = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']
const schemaExtensions = ['x-visible-to', 'x-redact', 'x-lifecycle']
const operationExtensions = ['x-permission', 'x-idempotent', 'x-rate-limit']

type Visit = (schema: SchemaObject, pointer: string[]) => void

/** Calls `visit` for each schema object under a schema, itself first. */
export function visitSchema(schema: Schema | undefined, pointer: string[], visit: Visit): void {
  if (!isSchemaObject(schema)) return
  visit(schema, pointer)
  for (const name of [
    'items',
    'contains',
    'additionalProperties',
    'propertyNames',
    'not',
    'if',
    'then',
    'else',
  ] as const)
    visitSchema(schema[name], [...pointer, name], visit)
  for (const name of ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const)
    for (const [index, item] of (schema[name] ?? []).entries())
      visitSchema(item, [...pointer, name, String(index)], visit)
  for (const name of ['properties', 'patternProperties'] as const)
    for (const [at, item] of Object.entries(schema[name] ?? {})) visitSchema(item, [...pointer, name, at], visit)
}

/** Calls `visit` for each schema object of the contract. */
export function visitSchemas(contract: Contract, visit: Visit): void {
  for (const [name, schema] of Object.entries(contract.document.components.schemas ?? {}))
    visitSchema(schema, ['components', 'schemas', name], visit)
  visitObjects(contract.document as unknown as Json, [], (value, pointer) => {
    const parent = pointer.at(-2)
    if (pointer.at(-1) === 'schema' && parent !== 'properties') visitSchema(value as unknown as Schema, pointer, visit)
  })
}

/** Walks every object outside schemas and examples. */
function visitObjects(
  value: Json | undefined,
  pointer: string[],
  visit: (value: JsonObject, pointer: string[]) => void,
): void {
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visitObjects(item, [...pointer, String(index)], visit)
    return
  }
  visit(value, pointer)
  if (pointer.at(-1) === 'schema' || (pointer[0] === 'components' && pointer[1] === 'schemas' && pointer.length === 3))
    return
  for (const [name, item] of Object.entries(value)) {
    if (name === 'example' || name === 'examples') continue
    visitObjects(item, [...pointer, name], visit)
  }
}

/** Refuses whatever the generator would otherwise have to ignore. */
export function checkContract(contract: Contract): void {
  visitSchemas(contract, (schema, pointer) => checkSchema(contract, schema, pointer))
  visitObjects(contract.document as unknown as Json, [], (value, pointer) => {
    if (pointer.at(-1) === 'schema' || pointer[1] === 'schemas') return
    const allowed = extensionsOf(value, pointer)
    for (const name of Object.keys(value))
      if (name.startsWith('x-') && !allowed.includes(name) && pointer.at(-1) !== 'headers')
        contract.fail([...pointer, name], unknownExtension(name, allowed))
  })
  checkReferences(contract)
}

function extensionsOf(value: JsonObject, pointer: string[]): string[] {
  const isOperation = pointer.length === 3 && pointer[0] === 'paths'
  if (isOperation && (methods as readonly string[]).includes(pointer[2] ?? '')) return operationExtensions
  // A filter of an answer that is no JSON, in which its field would say it.
  return value.in === 'query' ? ['x-visible-to'] : []
}

const unknownExtension = (name: string, allowed: string[]) =>
  `${name} is not an extension that may stand here${allowed.length ? ` (${allowed.join(', ')})` : ''}`

function checkReferences(contract: Contract): void {
  visitObjects(contract.document as unknown as Json, [], (value, pointer) => {
    if (isReference(value) && contract.resolve(value.$ref) === undefined)
      contract.fail([...pointer, '$ref'], `${value.$ref} names nothing`)
  })
}

export function checkSchema(contract: Contract, schema: SchemaObject, pointer: string[]): void {
  const fail = (keyword: string, message: string) => contract.fail([...pointer, keyword], message)
  for (const name of Object.keys(schema)) {
    if (name.startsWith('x-')) {
      if (!schemaExtensions.includes(name)) fail(name, unknownExtension(name, schemaExtensions))
    } else if (!knownKeywords.has(name)) fail(name, `the keyword ${name} is not one that validators are generated for`)
  }
  if (
    schema.$ref !== undefined &&
    (!schema.$ref.startsWith('#/components/schemas/') || contract.resolve(schema.$ref) === undefined)
  )
    fail('$ref', `${schema.$ref} is not a schema of the contract`)
  for (const type of [schema.type ?? []].flat())
    if (!types.includes(type)) fail('type', `${type} is not a type of JSON Schema`)
  if (schema.format !== undefined && !(schema.format in fullFormats))
    fail('format', `the format ${schema.format} is not known`)
  if (schema.pattern !== undefined) checkPattern(schema.pattern, (message) => fail('pattern', message))
  for (const name of Object.keys(schema.patternProperties ?? {}))
    checkPattern(name, (message) => fail('patternProperties', message))
  if (schema.properties && '__proto__' in schema.properties && Object.hasOwn(schema.properties, '__proto__'))
    fail('properties', '__proto__ cannot be the name of a property')
  if (schema.multipleOf !== undefined && !(schema.multipleOf > 0)) fail('multipleOf', 'multipleOf is a number over 0')
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    if (isSchemaObject(property) && property['x-visible-to'] !== undefined && schema.required?.includes(name))
      contract.fail(
        [...pointer, 'properties', name],
        `${name} is shown only to some (x-visible-to) and therefore cannot be required`,
      )
  checkExtensions(schema, pointer, fail)
}

function checkPattern(pattern: string, fail: (message: string) => void): void {
  try {
    new RegExp(pattern, 'u')
  } catch (error) {
    fail(`the pattern ${pattern} is not a regular expression: ${(error as Error).message}`)
  }
}

function checkExtensions(
  schema: SchemaObject,
  pointer: string[],
  fail: (keyword: string, message: string) => void,
): void {
  const property = pointer.at(-2) === 'properties'
  const visible = schema['x-visible-to']
  if (visible !== undefined && (!property || typeof visible !== 'string' || !visible.includes(':')))
    fail('x-visible-to', 'x-visible-to stands on a property and names a permission (resource:action)')
  if (schema['x-redact'] !== undefined && (!property || schema['x-redact'] !== true))
    fail('x-redact', 'x-redact: true stands on a property')
  const lifecycle = schema['x-lifecycle']
  if (lifecycle === undefined) return
  const states = schema.enum ?? []
  for (const [action, transition] of Object.entries(lifecycle.actions ?? {}))
    for (const state of [transition.to, ...(transition.from ?? [])])
      if (!states.includes(state))
        fail('x-lifecycle', `${action} names the status ${state}, which the enum does not have`)
  if (!lifecycle.actions || pointer.length !== 3)
    fail('x-lifecycle', 'x-lifecycle: {actions} stands on a named status enum')
}
