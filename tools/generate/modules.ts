import { type Form, namedType, pascal } from './forms.ts'
import type { Json, JsonObject, RequestBody, Response, Schema, SchemaObject } from './openapi.ts'
import { isSchemaObject } from './openapi.ts'
import { isJson, type OperationModel, order, resolved, standardHeaders } from './operations.ts'
import type { Contract } from './source.ts'
import { propertyKey, record, ValidatorWriter, validatorName } from './validators.ts'

/** What the emitters of one module need. */
export interface ModuleModel {
  name: string
  operations: OperationModel[]
  schemas: [string, Schema][]
  forms: Form[]
}

export interface Names {
  /** The module that a named type belongs to. */
  owner: Map<string, string>
  forms: Map<string, Form[]>
}

export function typesFile({ schemas, forms }: ModuleModel): string {
  const names = [...schemas.map(([name]) => name), ...forms.map((form) => form.name)]
  const described = new Map<string, Schema>([
    ...schemas,
    ...forms.map((form): [string, Schema] => [form.name, form.schema]),
  ])
  const lines = names.map(
    (name) => `${comment(described.get(name))}export type ${name} = components['schemas'][${JSON.stringify(name)}]`,
  )
  return `import type { components } from '../schema.ts'\n\n${lines.join('\n')}\n`
}

const comment = (schema: Schema | undefined) =>
  isSchemaObject(schema) && schema.description ? jsdoc(schema.description) : ''

export function jsdoc(text: string, indent = ''): string {
  const lines = text.trim().replace(/\*\//g, '*\\/').split('\n')
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`
}

const exported = (module: string) => pascal(module.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase()))

export function handlersFile(model: ModuleModel, names: Names, contract: Contract): string {
  const used = new Set<string>()
  const members = model.operations.map((operation) => {
    const request = requestType(operation, names, used)
    const result = resultType(contract, operation, used)
    const text = [operation.object.summary, operation.object.description].filter(Boolean).join('\n\n')
    return `${jsdoc(text || operation.id, '  ')}  ${operation.id}(request: ${request}): Promise<${result}>`
  })
  const imports = [...importsOf(used, names, model.name, 'types.ts', true)]
  if (members.some((member) => member.includes("operations['")))
    imports.push(`import type { operations } from '../schema.ts'`)
  const support = ['Raw', 'Reply'].filter((name) =>
    members.some((member) => new RegExp(`<${name}\\b|: ${name}<`).test(member)),
  )
  if (support.length > 0) imports.push(`import type { ${support.join(', ')} } from '../support.ts'`)
  return `${imports.join('\n')}\n\nexport interface ${exported(model.name)}Handlers {\n${members.join('\n\n')}\n}\n`
}

function requestType(operation: OperationModel, names: Names, used: Set<string>): string {
  const forms = names.forms.get(operation.id) ?? []
  const fields: string[] = []
  for (const part of ['params', 'query', 'headers'] as const) {
    const form = forms.find((at) => at.part === part)
    if (!form) continue
    used.add(form.name)
    fields.push(`${part}: ${form.name}`)
  }
  if (operation.body) fields.push(`body${operation.body.required ? '' : '?'}: ${bodyType(operation, forms, used)}`)
  return fields.length ? `{ ${fields.join('; ')} }` : 'Record<never, never>'
}

function bodyType(operation: OperationModel, forms: Form[], used: Set<string>): string {
  const name = forms.find((form) => form.part === 'body')?.name ?? namedType(operation.bodySchema)
  if (name && (isJson(operation.body?.contentTypes[0] ?? '') || forms.some((form) => form.part === 'body'))) {
    used.add(name)
    return name
  }
  return 'Uint8Array'
}

function resultType(contract: Contract, operation: OperationModel, used: Set<string>): string {
  const { kind, status, contentType } = operation.success
  if (kind === 'empty') return 'void'
  if (kind === 'raw' && !(contentType && isJson(contentType))) return 'Raw'
  const media =
    `operations[${quote(operation.id)}]['responses'][${status}]['content'][${quote(contentType ?? '')}]`.replace(
      /"/g,
      "'",
    )
  const envelope = use(namedType(operation.responseSchema), used) ?? media
  if (kind === 'raw') return envelope
  const data = valueType(operation.dataSchema, used) ?? `${envelope}['data']`
  if (kind === 'data') return `Reply<${data}>`
  const pagination = resolvedProperty(contract, operation.responseSchema, 'pagination')
  return `{ data: Reply<${data}>; pagination: ${valueType(pagination, used) ?? `${envelope}['pagination']`} }`
}

const quote = (text: string) => JSON.stringify(text)

function resolvedProperty(contract: Contract, schema: Schema | undefined, name: string): Schema | undefined {
  if (!isSchemaObject(schema)) return undefined
  if (schema.properties?.[name] !== undefined) return schema.properties[name]
  for (const part of [
    ...(schema.allOf ?? []),
    ...(schema.$ref ? [contract.resolve(schema.$ref) as unknown as Schema] : []),
  ]) {
    const found = resolvedProperty(contract, part, name)
    if (found !== undefined) return found
  }
  return undefined
}

function use(name: string | undefined, used: Set<string>): string | undefined {
  if (name) used.add(name)
  return name
}

function valueType(schema: Schema | undefined, used: Set<string>): string | undefined {
  const name = use(namedType(schema), used)
  if (name) return name
  if (!isSchemaObject(schema) || schema.type !== 'array' || schema.prefixItems) return undefined
  const item = use(namedType(schema.items), used)
  return item ? `${item}[]` : undefined
}

/** One import line a module, in a stable order. */
function importsOf(
  used: Iterable<string>,
  names: Names,
  module: string,
  file: string,
  types: boolean,
  rename: (name: string) => string = (name) => name,
): string[] {
  const byModule = new Map<string, string[]>()
  for (const name of [...used].sort(order)) {
    const owner = names.owner.get(name) ?? 'shared'
    byModule.set(owner, [...(byModule.get(owner) ?? []), rename(name)])
  }
  return [...byModule]
    .sort(([a], [b]) => order(a, b))
    .map(
      ([owner, list]) =>
        `import ${types ? 'type ' : ''}{ ${list.join(', ')} } from '${owner === module ? `./${file}` : `../${owner}/${file}`}'`,
    )
}

export function validatorsFile(model: ModuleModel, names: Names, contract: Contract): string {
  const writer = new ValidatorWriter(contract)
  writer.helpers.add('define')
  const own = new Set([...model.schemas.map(([name]) => name), ...model.forms.map((form) => form.name)])
  const definitions = [
    ...model.schemas.map(([name, schema]) => definition(name, writer.expression(schema))),
    ...model.forms.map((form) => definition(form.name, formExpression(writer, form))),
  ]
  const foreign = [...writer.references].filter((name) => !own.has(name))
  const imports = [
    `import type { z } from '@hono/zod-openapi'`,
    ...importsOf(foreign, names, model.name, 'validators.ts', false, validatorName),
    `import { ${[...writer.helpers].sort(order).join(', ')} } from '../support.ts'`,
    `import type { ${[...own].sort(order).join(', ')} } from './types.ts'`,
  ]
  return `${imports.join('\n')}\n\n${definitions.join('\n\n')}\n`
}

const definition = (name: string, expression: string) =>
  `export const ${validatorName(name)}: z.ZodType<${name}> = define(() => ${expression.startsWith('{') ? `(${expression})` : expression})`

function formExpression(writer: ValidatorWriter, form: Form): string {
  if (form.part === 'headers') {
    writer.helpers.add('headers').add('coerced')
    const shape = Object.entries(form.schema.properties ?? {}).map(([name, property]): [string, string] => [
      name,
      writer.property(property, form.schema.required?.includes(name) ?? false),
    ])
    return `coerced(headers(${record(shape, true)}), ${coercionText(form)})`
  }
  const inner = writer.expression(form.schema)
  if (!form.coercions) return inner
  writer.helpers.add('coerced')
  return `coerced(${inner}, ${coercionText(form)})`
}

function coercionText(form: Form): string {
  const needed = Object.entries(form.coercions ?? {}).filter(([, coercion]) => coercion !== 'string')
  return record(
    needed.map(([name, coercion]) => [
      name,
      typeof coercion === 'string' ? quote(coercion) : `{ list: ${quote(coercion.list)}, of: ${quote(coercion.of)} }`,
    ]),
  )
}

export function routesFile(model: ModuleModel, names: Names, contract: Contract): string {
  const used = new Set<string>()
  const entries = model.operations.map(
    (operation) =>
      `${jsdoc(operation.object.summary ?? operation.id, '  ')}  ${operation.id}: route(${routeConfig(operation, names, contract, used)}),`,
  )
  const imports = [
    `import { type Route, route } from '../support.ts'`,
    `import type { ${exported(model.name)}Handlers } from './handlers.ts'`,
    ...importsOf(used, names, model.name, 'validators.ts', false, validatorName),
  ]
  return `${imports.join('\n')}\n\nexport const routes: Record<keyof ${exported(model.name)}Handlers, Route> = {\n${entries.join('\n')}\n}\n`
}

function routeConfig(operation: OperationModel, names: Names, contract: Contract, used: Set<string>): string {
  const forms = names.forms.get(operation.id) ?? []
  const request: [string, string][] = []
  for (const part of ['params', 'query', 'headers'] as const) {
    const form = forms.find((at) => at.part === part)
    if (form) request.push([part, validatorName(use(form.name, used) as string)])
  }
  const body = operation.object.requestBody ? resolved<RequestBody>(contract, operation.object.requestBody) : undefined
  if (body) {
    const content = Object.entries(body.content).map(([type, media]): [string, string] => {
      const name = forms.find((form) => form.part === 'body')?.name ?? namedType(media.schema)
      return [
        type,
        name && (isJson(type) || forms.some((form) => form.part === 'body'))
          ? `{ schema: ${validatorName(use(name, used) as string)} }`
          : `{ schema: anything() }`,
      ]
    })
    request.push([
      'body',
      record([...(body.required ? [['required', 'true'] as [string, string]] : []), ['content', record(content)]]),
    ])
  }
  const response = resolved<Response>(
    contract,
    operation.object.responses[String(operation.success.status)] as Response,
  )
  return record([
    ['method', `'${operation.method.toLowerCase()}'`],
    ['path', quote(operation.path)],
    ...(request.length ? [['request', record(request)] as [string, string]] : []),
    ['responses', `{ ${operation.success.status}: { description: ${quote(response.description)} } }`],
  ])
}

export function lifecyclesFile(model: ModuleModel): string | undefined {
  const found = model.schemas.flatMap(([name, schema]) =>
    isSchemaObject(schema) && schema['x-lifecycle'] ? [[name, schema] as [string, SchemaObject]] : [],
  )
  if (found.length === 0) return undefined
  const lifecycles = found.map(([name, schema]) => {
    const { actions } = schema['x-lifecycle'] as { actions: JsonObject }
    return `/** States of ${name}, and the actions that lead from one to another. */\nexport const ${lifecycleName(name)} = {\n  states: ${JSON.stringify(schema.enum)},\n  actions: {\n${Object.entries(
      actions,
    )
      .map(([action, transition]) => `    ${propertyKey(action)}: ${literal(transition as Json)},`)
      .join('\n')}\n  },\n} as const`
  })
  return `${lifecycles.join('\n\n')}\n`
}

const lifecycleName = (schema: string) =>
  `${schema.charAt(0).toLowerCase()}${schema.slice(1).replace(/Status$/, '')}Lifecycle`

function literal(value: Json): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value)
  return record(Object.entries(value).map(([name, item]) => [name, literal(item as Json)]))
}

export { standardHeaders }
