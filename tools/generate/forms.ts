import { isSchemaObject, type Parameter, type RequestBody, type Schema, type SchemaObject } from './openapi.ts'
import { flatten, isJson, type OperationModel, resolved, schemaName, standardHeaders } from './operations.ts'
import type { Contract } from './source.ts'

export type Part = 'params' | 'query' | 'headers' | 'body'

/** What an operation takes, as one named object schema for each part. */
export interface Form {
  name: string
  part: Part
  module: string
  schema: SchemaObject
  /** How text is read, by the name of the value; absent where the values arrive typed. */
  coercions: Record<string, Coercion> | undefined
}

export type Scalar = 'string' | 'integer' | 'number' | 'boolean'
export type Coercion = Scalar | { list: 'comma' | 'many'; of: Scalar }

export const pascal = (id: string) => id.charAt(0).toUpperCase() + id.slice(1)

export function readForms(contract: Contract, operation: OperationModel): Form[] {
  const forms: Form[] = []
  const of = (part: 'path' | 'query' | 'header') =>
    operation.parameters.filter(
      (parameter) => parameter.in === part && (part !== 'header' || !standardHeaders.has(parameter.name.toLowerCase())),
    )
  const add = (part: Part, suffix: string, parameters: Parameter[]) => {
    if (parameters.length === 0) return
    const name = (parameter: Parameter) => (part === 'headers' ? parameter.name.toLowerCase() : parameter.name)
    const coercions = Object.fromEntries(
      parameters.filter(isNamed).map((parameter) => [name(parameter), coercion(contract, operation, parameter)]),
    )
    forms.push({
      name: pascal(operation.id) + suffix,
      part,
      module: operation.module,
      schema: parametersSchema(parameters, name),
      coercions,
    })
  }
  add('params', 'Params', of('path'))
  add('query', 'Query', of('query'))
  add('headers', 'Headers', of('header'))
  const body = readBody(contract, operation)
  if (body) forms.push(body)
  for (const form of forms)
    if (contract.document.components.schemas?.[form.name] !== undefined)
      contract.fail(['components', 'schemas', form.name], `${form.name} is the name of a generated type`)
  return forms
}

/** A query parameter that is an object stands for any others (style `form`, exploded): what a standard has a server pass over. */
const isNamed = ({ in: place, schema }: Parameter): boolean =>
  !(place === 'query' && isSchemaObject(schema) && schema.type === 'object')

function parametersSchema(parameters: Parameter[], name: (parameter: Parameter) => string): SchemaObject {
  const property = (parameter: Parameter): Schema => {
    const schema = parameter.schema ?? true
    if (!isSchemaObject(schema)) return schema
    const said = {
      ...(parameter.description ? { description: parameter.description } : {}),
      ...(parameter.deprecated ? { deprecated: true } : {}),
    }
    return { ...said, ...schema }
  }
  return {
    type: 'object',
    additionalProperties: !parameters.every(isNamed),
    required: parameters.filter((parameter) => parameter.required || parameter.in === 'path').map(name),
    properties: Object.fromEntries(
      parameters.filter(isNamed).map((parameter) => [name(parameter), property(parameter)]),
    ),
  }
}

/** A body written in place, or one that arrives as text fields, gets a schema of its own. */
function readBody(contract: Contract, operation: OperationModel): Form | undefined {
  if (!operation.object.requestBody) return undefined
  const body = resolved<RequestBody>(contract, operation.object.requestBody)
  const [[contentType, media] = ['', undefined]] = Object.entries(body.content)
  const schema = media?.schema
  if (schema === undefined) return undefined
  const textual = /^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(contentType)
  if (!textual && isSchemaObject(schema) && schema.$ref && Object.keys(schema).length === 1) return undefined
  if (!textual && !isJson(contentType)) return undefined
  const properties = Object.entries(flatten(contract, schema)?.properties ?? {})
  const coercions = textual
    ? Object.fromEntries(properties.map(([name, property]) => [name, schemaCoercion(contract, property, 'many')]))
    : undefined
  return {
    name: `${pascal(operation.id)}Body`,
    part: 'body',
    module: operation.module,
    schema: isSchemaObject(schema) ? schema : {},
    coercions,
  }
}

function coercion(contract: Contract, operation: OperationModel, parameter: Parameter): Coercion {
  const exploded = parameter.explode ?? parameter.in === 'query'
  const read = schemaCoercion(contract, parameter.schema, exploded ? 'many' : 'comma')
  if (read === undefined)
    return contract.fail(
      operation.pointer,
      `the parameter ${parameter.name} of ${operation.id} is neither a scalar nor a list of scalars`,
    )
  return read
}

function schemaCoercion(contract: Contract, schema: Schema | undefined, list: 'comma' | 'many'): Coercion {
  const target = flatten(contract, schema)
  if (typesOf(contract, target).has('array')) return { list, of: scalarOf(contract, target?.items) }
  return scalarOf(contract, schema)
}

function scalarOf(contract: Contract, schema: Schema | undefined): Scalar {
  const types = typesOf(contract, flatten(contract, schema))
  if (types.has('string')) return 'string'
  return (['number', 'integer', 'boolean'] as const).find((type) => types.has(type)) ?? 'string'
}

function typesOf(contract: Contract, schema: SchemaObject | undefined): Set<string> {
  if (!schema) return new Set()
  if (schema.type !== undefined) return new Set([schema.type].flat())
  const values = schema.const !== undefined ? [schema.const] : schema.enum
  if (values) return new Set(values.map((value) => typeof value))
  return new Set(
    [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((branch) => [
      ...typesOf(contract, flatten(contract, branch)),
    ]),
  )
}

/** The name of the type that a handler sees for a schema, or undefined where it has none. */
export function namedType(schema: Schema | undefined): string | undefined {
  return isSchemaObject(schema) && schema.$ref && Object.keys(schema).length === 1 ? schemaName(schema.$ref) : undefined
}
