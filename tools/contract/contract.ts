import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { type Operation, type OperationId, operations } from '../../generated/operations.ts'

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
export type Schema = { [keyword: string]: unknown }

export interface Header {
  name: string
  required: boolean
  schema: Schema
  example: Json
  validate: ValidateFunction
}

/** What the contract says of one answer of an operation. */
export interface Declared {
  /** Name of the shared response that it is, or null where it is written out in place. */
  shared: string | null
  headers: Header[]
  /** By media type, in lower case; empty where there is no body. */
  content: Map<string, ValidateFunction>
}

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Schema
  style?: string
  explode?: boolean
}

interface Node {
  $ref?: string
  [name: string]: unknown
}

const limitHeaders = Object.fromEntries(
  ['Limit', 'Remaining', 'Reset'].map((name) => [
    `X-RateLimit-${name}`,
    { $ref: `#/components/headers/RateLimit${name}` },
  ]),
)

const annotations = [
  'x-permission',
  'x-visible-to',
  'x-idempotent',
  'x-rate-limit',
  'x-lifecycle',
  'x-redact',
  'example',
  'discriminator',
  'externalDocs',
  'xml',
]

/** The real contract (not the projection that Dredd reads), with a compiled validator for whatever it describes. */
export class Contract {
  readonly document: Node
  /** Names that are `x-redact` wherever the contract has a property of that name. */
  readonly redactedNames: ReadonlySet<string>
  readonly #ajv: Ajv2020
  readonly #declared = new Map<string, Declared | null>()
  readonly #validators = new Map<Schema, ValidateFunction>()

  constructor(path: string | URL = new URL('../../generated/openapi.json', import.meta.url)) {
    this.document = JSON.parse(readFileSync(path, 'utf8'))
    this.redactedNames = alwaysRedacted(this.document as Json)
    // Strict, so that a keyword or a format that nobody checks is an error and not a hole.
    const strictness = { strict: true, strictTypes: false, strictRequired: false, strictTuples: false } as const
    this.#ajv = new Ajv2020({ ...strictness, allErrors: true, multipleOfPrecision: 9, unicodeRegExp: true })
    addFormats.default(this.#ajv)
    this.#ajv.addVocabulary(annotations)
    const { schemas } = this.document.components as { schemas: Record<string, Schema> }
    this.#ajv.addSchema(inDefinitions({ $id: 'contract', $defs: schemas }) as Schema)
  }

  /** The answer that an operation declares for a status; null where it declares none. */
  answer(id: OperationId, status: number): Declared | null {
    const key = `${id} ${status}`
    const known = this.#declared.get(key)
    if (known !== undefined) return known
    const made = this.#read(operations[id], status)
    this.#declared.set(key, made)
    return made
  }

  #read(operation: Operation, status: number): Declared | null {
    const written = this.at([...placeOf(operation), 'responses', String(status)])
    if (!written) return null
    const response = this.#follow(written)
    // PLT-08: also the answers that operations with a limit share with those that have none.
    const declared = { ...(operation.rateLimit === 'none' ? {} : limitHeaders), ...(response.headers as object) }
    const headers = Object.entries(declared as Record<string, Node>).map(([name, header]): Header => {
      const { required, schema, example } = this.#follow(header)
      return {
        name,
        required: required === true,
        schema: this.schema(schema as Schema),
        example: example as Json,
        validate: this.validator(schema as Schema),
      }
    })
    const content = Object.entries((response.content ?? {}) as Record<string, { schema: Schema }>).map(
      ([type, media]) => {
        return [type.toLowerCase(), this.validator(media.schema)] as const
      },
    )
    return { shared: written.$ref?.split('/').at(-1) ?? null, headers, content: new Map(content) }
  }

  /** The schema of the JSON that an operation answers with, or undefined where it answers with something else. */
  content(id: OperationId, status: number): Schema | undefined {
    const written = this.at([...placeOf(operations[id]), 'responses', String(status)])
    const content = written && (this.#follow(written).content as Record<string, { schema: Schema }> | undefined)
    return content?.['application/json']?.schema
  }

  /** The parameters of an operation, references followed. */
  parameters(id: OperationId): Parameter[] {
    const place = placeOf(operations[id])
    const lists = [place.slice(0, -1), place].map((at) => (this.at([...at, 'parameters']) ?? []) as unknown as Node[])
    return lists.flat().map((parameter) => this.#follow(parameter) as unknown as Parameter)
  }

  /** The schema of a JSON body, or undefined where the operation takes none. */
  bodySchema(id: OperationId): Schema | undefined {
    const body = this.at([...placeOf(operations[id]), 'requestBody'])
    if (!body) return undefined
    const { content } = this.#follow(body)
    return (content as Record<string, { schema: Schema }>)['application/json']?.schema
  }

  /** The schema of a form, where the operation takes one. */
  form(id: OperationId): Schema | undefined {
    const body = this.at([...placeOf(operations[id]), 'requestBody'])
    const content = body && (this.#follow(body).content as Record<string, { schema: Schema }>)
    const form = content?.['multipart/form-data']
    return form && this.schema(form.schema)
  }

  /** The fields of a form with files that arrive as one text each; files and lists are not among them. */
  formFields(id: OperationId): [string, Schema][] {
    const { properties = {} } = (this.form(id) ?? {}) as { properties?: Record<string, Schema> }
    return Object.entries(properties).filter(([, property]) => {
      const { format, type } = this.schema(property)
      return format !== 'binary' && type !== 'array'
    })
  }

  /** Follows the reference of a schema, if it is one. */
  schema(schema: Schema): Schema {
    return typeof schema.$ref === 'string' ? this.schema(this.at(pointer(schema.$ref)) as Schema) : schema
  }

  /** A validator for a schema of the contract. */
  validator(schema: Schema): ValidateFunction {
    const known = this.#validators.get(schema) ?? this.#ajv.compile(inDefinitions(schema) as Schema)
    this.#validators.set(schema, known)
    return known
  }

  at(place: readonly string[]): Node | undefined {
    return place.reduce<Node | undefined>((node, step) => node?.[step] as Node | undefined, this.document)
  }

  #follow(node: Node): Node {
    return node.$ref === undefined ? node : this.#follow(this.at(pointer(node.$ref)) as Node)
  }
}

/** The same schema with its references led to the document that Ajv knows. */
const inDefinitions = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inDefinitions)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, item]): [string, unknown] => {
    const reference = name === '$ref' && typeof item === 'string'
    return [name, reference ? item.replace('#/components/schemas/', 'contract#/$defs/') : inDefinitions(item)]
  })
  return Object.fromEntries(entries)
}

const placeOf = ({ path, method }: Operation): string[] => ['paths', path, method.toLowerCase()]

const pointer = (reference: string): string[] =>
  reference
    .slice(2)
    .split('/')
    .map((step) => decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~'))

function alwaysRedacted(document: Json): Set<string> {
  const redacted = new Set<string>()
  const open = new Set<string>()
  const walk = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, item] of Object.entries(value)) {
      if (name === 'example' || name === 'examples') continue
      if (name === 'properties' && isNode(item)) {
        for (const [property, schema] of Object.entries(item)) {
          ;(isNode(schema) && schema['x-redact'] === true ? redacted : open).add(property)
        }
      }
      walk(item)
    }
  }
  walk(document)
  return new Set([...redacted].filter((name) => !open.has(name)))
}

const isNode = (value: Json | undefined): value is { [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
