import { fullFormats } from 'ajv-formats/dist/formats.js'
import { isSchemaObject, type Json, type Schema, type SchemaObject } from './openapi.ts'
import { flatten, schemaName } from './operations.ts'
import type { Contract } from './source.ts'

/** Turns schemas into expressions over `generated/support.ts` and remembers what they use. */
export class ValidatorWriter {
  readonly helpers = new Set<string>()
  readonly references = new Set<string>()
  private readonly contract: Contract

  constructor(contract: Contract) {
    this.contract = contract
  }

  expression(schema: Schema): string {
    if (schema === true) return this.call('anything')
    if (schema === false) return this.call('never')
    const parts = this.parts(schema)
    const [only] = parts
    if (only === undefined) return this.call('anything')
    return parts.length === 1 ? only : this.call('allOf', list(parts))
  }

  private call(helper: string, ...args: (string | undefined)[]): string {
    this.helpers.add(helper)
    return `${helper}(${args.filter((argument) => argument !== undefined).join(', ')})`
  }

  private parts(schema: SchemaObject): string[] {
    const parts: string[] = []
    if (schema.$ref) parts.push(this.reference(schema.$ref))
    parts.push(...this.base(schema))
    for (const part of schema.allOf ?? []) parts.push(this.expression(part))
    if (schema.anyOf) parts.push(this.anyOf(schema.anyOf))
    if (schema.oneOf) parts.push(this.oneOf(schema, schema.oneOf))
    if (schema.not !== undefined) parts.push(this.call('not', this.expression(schema.not)))
    if (schema.if !== undefined && (schema.then !== undefined || schema.else !== undefined))
      parts.push(
        this.call(
          'conditional',
          this.expression(schema.if),
          this.expression(schema.then ?? true),
          this.expression(schema.else ?? true),
        ),
      )
    return parts
  }

  private reference(ref: string): string {
    const name = schemaName(ref)
    this.references.add(name)
    return validatorName(name)
  }

  private anyOf(schemas: Schema[]): string {
    const isNull = (schema: Schema) =>
      isSchemaObject(schema) && Object.keys(schema).length === 1 && schema.type === 'null'
    const others = schemas.filter((schema) => !isNull(schema))
    if (others.length === 1 && others.length < schemas.length)
      return this.call('nullable', this.expression(others[0] as Schema))
    return this.call('anyOf', list(schemas.map((schema) => this.expression(schema))))
  }

  private oneOf(schema: SchemaObject, schemas: Schema[]): string {
    const property = schema.discriminator?.propertyName ?? this.commonTag(schemas)
    const expressions = schemas.map((item) => this.expression(item))
    if (property && this.isDiscriminated(property, schemas))
      return this.call('discriminated', JSON.stringify(property), list(expressions))
    return this.call('oneOf', list(expressions))
  }

  private commonTag(schemas: Schema[]): string | undefined {
    const first = flatten(this.contract, schemas[0])
    return Object.keys(first?.properties ?? {}).find((name) => this.isDiscriminated(name, schemas))
  }

  /** Zod tells the branches apart by the values of one required property that is nothing but a constant or an enum. */
  private isDiscriminated(property: string, schemas: Schema[]): boolean {
    const seen = new Set<string>()
    return schemas.every((schema) => {
      const target = this.follow(schema)
      if (
        target?.type !== 'object' ||
        target.allOf ||
        target.anyOf ||
        target.oneOf ||
        target.if ||
        target.not !== undefined ||
        target.patternProperties ||
        !target.required?.includes(property)
      )
        return false
      const tag = this.follow(target.properties?.[property])
      if (!tag || Object.keys(tag).some((name) => ![...annotationsOnly, 'type', 'const', 'enum'].includes(name)))
        return false
      const values = tag.const !== undefined ? [tag.const] : (tag.enum ?? [])
      const fresh = values.every((value) => typeof value === 'string' && !seen.has(value))
      for (const value of values) seen.add(String(value))
      return fresh && values.length > 0 && !(tag.const !== undefined && tag.enum)
    })
  }

  private follow(schema: Schema | undefined): SchemaObject | undefined {
    let at = schema
    while (
      isSchemaObject(at) &&
      at.$ref &&
      Object.keys(at).every((name) => name === '$ref' || annotationsOnly.includes(name))
    )
      at = this.contract.resolve(at.$ref) as Schema | undefined
    return isSchemaObject(at) && !at.$ref ? at : undefined
  }

  private base(schema: SchemaObject): string[] {
    const types = schema.type === undefined ? undefined : [schema.type].flat()
    const parts: string[] = []
    if (schema.const !== undefined) parts.push(this.call('values', JSON.stringify([schema.const])))
    if (schema.enum)
      parts.push(
        this.call(
          'values',
          JSON.stringify(schema.enum.filter((value) => !types || types.some((type) => isOfType(value, type)))),
        ),
      )
    const narrowed =
      parts.length > 0 &&
      (!types || (schema.const === undefined ? true : types.some((type) => isOfType(schema.const as Json, type))))
    const constrained = keywordTypes(schema)
    if (types && (!narrowed || constrained.size > 0)) parts.push(this.typed(schema, types))
    else if (!types && constrained.size > 0) parts.push(this.untyped(schema, constrained))
    return parts
  }

  private typed(schema: SchemaObject, types: string[]): string {
    const others = types.filter((type) => type !== 'null' && !(type === 'integer' && types.includes('number')))
    if (others.length === 0) return this.call('nothing')
    const inner =
      others.length === 1
        ? this.ofType(schema, others[0] as string)
        : this.call('byType', record(others.map((type) => [zodType(type), this.ofType(schema, type)])))
    return types.includes('null') ? this.call('nullable', inner) : inner
  }

  private untyped(schema: SchemaObject, types: Set<string>): string {
    return this.call('whenType', record([...types].map((type) => [zodType(type), this.ofType(schema, type)])))
  }

  private ofType(schema: SchemaObject, type: string): string {
    switch (type) {
      case 'string':
        return schema.format === 'binary'
          ? this.call('file')
          : this.call(
              'string',
              options(schema, [
                'minLength',
                'maxLength',
                'pattern',
                ...(formatType(schema.format) === 'string' ? ['format' as const] : []),
              ]),
            )
      case 'integer':
      case 'number':
        return this.call(
          type,
          options(schema, [
            'minimum',
            'maximum',
            'exclusiveMinimum',
            'exclusiveMaximum',
            'multipleOf',
            ...(formatType(schema.format) === 'number' ? ['format' as const] : []),
          ]),
        )
      case 'boolean':
        return this.call('boolean')
      case 'null':
        return this.call('nothing')
      case 'array':
        return this.array(schema)
      default:
        return this.object(schema)
    }
  }

  private array(schema: SchemaObject): string {
    const keywords = pairs(schema, ['minItems', 'maxItems', 'uniqueItems'])
    if (schema.contains !== undefined)
      keywords.push(['contains', this.expression(schema.contains)], ...pairs(schema, ['minContains', 'maxContains']))
    const rest = this.expression(schema.items ?? true)
    const given = keywords.length ? record(keywords) : undefined
    return schema.prefixItems
      ? this.call('tuple', list(schema.prefixItems.map((item) => this.expression(item))), rest, given)
      : this.call('array', rest, given)
  }

  private object(schema: SchemaObject): string {
    const required = new Set(schema.required)
    const properties = Object.entries(schema.properties ?? {})
    const undeclared = [...required].filter((name) => !schema.properties || !(name in schema.properties))
    const shape = properties.map(([name, property]): [string, string] => [
      name,
      this.property(property, required.has(name)),
    ])
    for (const name of undeclared) shape.push([name, this.call('present', this.undeclared(schema, name))])
    const keywords = pairs(schema, ['minProperties', 'maxProperties', 'dependentRequired'])
    if (schema.additionalProperties !== false)
      keywords.unshift(['rest', this.expression(schema.additionalProperties ?? true)])
    if (schema.patternProperties)
      keywords.push([
        'patternProperties',
        record(Object.entries(schema.patternProperties).map(([name, item]) => [name, this.expression(item)])),
      ])
    if (schema.propertyNames !== undefined) keywords.push(['propertyNames', this.expression(schema.propertyNames)])
    return this.call('object', record(shape, true), keywords.length ? record(keywords) : undefined)
  }

  private undeclared(schema: SchemaObject, name: string): string {
    const matches = Object.keys(schema.patternProperties ?? {}).some((pattern) => new RegExp(pattern, 'u').test(name))
    return matches ? this.call('anything') : this.expression(schema.additionalProperties ?? true)
  }

  property(property: Schema, required: boolean): string {
    const inner = this.expression(property)
    if (!required && isSchemaObject(property) && property.default !== undefined)
      return this.call('withDefault', inner, JSON.stringify(property.default))
    return this.call(required ? 'present' : 'optional', inner)
  }
}

const annotationsOnly = [
  'title',
  'description',
  'example',
  'examples',
  'deprecated',
  'default',
  'x-lifecycle',
  'x-visible-to',
  'x-redact',
]

const keywordsOf: Record<string, (keyof SchemaObject)[]> = {
  string: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains'],
  object: [
    'properties',
    'required',
    'additionalProperties',
    'patternProperties',
    'propertyNames',
    'minProperties',
    'maxProperties',
    'dependentRequired',
  ],
}

function keywordTypes(schema: SchemaObject): Set<string> {
  const found = new Set(
    Object.entries(keywordsOf).flatMap(([type, names]) =>
      names.some((name) => schema[name] !== undefined) ? [type] : [],
    ),
  )
  const format = formatType(schema.format)
  if (format) found.add(format)
  return found
}

function formatType(format: string | undefined): 'string' | 'number' | undefined {
  if (format === undefined) return undefined
  const definition = fullFormats[format as keyof typeof fullFormats] as { type?: string } | boolean | RegExp | undefined
  return typeof definition === 'object' && 'type' in definition && definition.type === 'number' ? 'number' : 'string'
}

const zodType = (type: string) => (type === 'integer' ? 'number' : type)

function isOfType(value: Json, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value)
  const actual = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  return actual === type
}

const reserved = new Set(
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static implements interface package private protected public await'.split(
    ' ',
  ),
)

export function validatorName(schema: string): string {
  const name = schema.charAt(0).toLowerCase() + schema.slice(1)
  return reserved.has(name) || helperNames.has(name) ? `${name}Schema` : name
}

const helperNames = new Set([
  'define',
  'route',
  'string',
  'number',
  'integer',
  'boolean',
  'nothing',
  'anything',
  'never',
  'nullable',
  'optional',
  'file',
  'withDefault',
  'present',
  'values',
  'array',
  'tuple',
  'object',
  'byType',
  'whenType',
  'allOf',
  'anyOf',
  'oneOf',
  'discriminated',
  'not',
  'conditional',
  'coerced',
  'headers',
  'z',
])

const identifier = /^[A-Za-z_$][A-Za-z0-9_$]*$/
export const propertyKey = (name: string) => (identifier.test(name) ? name : JSON.stringify(name))

const pairs = (schema: SchemaObject, names: (keyof SchemaObject)[]): [string, string][] =>
  names.filter((name) => schema[name] !== undefined).map((name) => [name, JSON.stringify(schema[name])])

function options(schema: SchemaObject, names: (keyof SchemaObject)[]): string | undefined {
  const given = pairs(schema, names)
  return given.length ? record(given) : undefined
}

export function record(entries: [string, string][], block = false): string {
  if (entries.length === 0) return '{}'
  const fields = entries.map(([name, value]) => `${propertyKey(name)}: ${value}`)
  return block ? `{\n${fields.map((field) => indent(`${field},`)).join('\n')}\n}` : `{ ${fields.join(', ')} }`
}

const indent = (text: string) => text.replace(/^(?!$)/gm, '  ')
const list = (items: string[]) => `[${items.join(', ')}]`
