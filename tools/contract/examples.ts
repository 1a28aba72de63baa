import { readFileSync } from 'node:fs'
import { type Operation, operations } from '../../generated/operations.ts'
import { Contract, type Json } from './contract.ts'
import type { Answered } from './judge.ts'

interface Projected {
  parameters?: { name: string; in: string; example: Json }[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { content?: Record<string, { example?: Json }> }>
}

interface Media {
  example?: Json
  /** Of a form: its fields, each with an example. */
  schema?: { properties: Record<string, { example: Json }> }
}

const projection = JSON.parse(readFileSync(new URL('../../generated/dredd.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, Projected>>
}

const projected = ({ path, method }: Operation): Projected =>
  projection.paths[path]?.[method.toLowerCase()] as Projected

export interface Example {
  operation: Operation
  status: number
  answer: Answered
}

/** Every answer of every operation, as the examples of the contract have it. */
export const exampleAnswers = (contract: Contract): Example[] =>
  Object.values(operations).flatMap((operation) =>
    operation.statuses.map((status) => exampleAnswer(contract, operation, status)),
  )

function exampleAnswer(contract: Contract, operation: Operation, status: number): Example {
  const [type, media] = Object.entries(projected(operation).responses[status]?.content ?? {})[0] ?? []
  const example = media?.example
  const body = example === undefined ? '' : typeof example === 'string' ? example : JSON.stringify(example)
  const headers: Record<string, string> = type ? { 'content-type': type } : {}
  for (const header of contract.answer(operation.id, status)?.headers ?? [])
    headers[header.name.toLowerCase()] = String(header.example)
  // The example of the shared answer cannot know the methods of each address.
  if (headers.allow)
    headers.allow = Object.values(operations)
      .filter(({ path }) => path === operation.path)
      .map(({ method }) => method)
      .join(', ')
  return { operation, status, answer: { status, headers, body } }
}

/** The example of a request: its address and its body. */
export function exampleRequest(operation: Operation): {
  path: string
  params: Record<string, string>
  body: Json | object | undefined
} {
  const { parameters = [], requestBody } = projected(operation)
  const params = Object.fromEntries(
    parameters.filter((each) => each.in === 'path').map(({ name, example }) => [name, String(example)]),
  )
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? []
  return { path, params, body: type === 'multipart/form-data' ? exampleForm(operation) : bodyExample(media) }
}

/** The example of a form with files, as the SDK takes it: the projection has none. */
function exampleForm({ id }: Operation): object {
  const { example = {}, properties = {} } = new Contract().form(id) as {
    example?: Record<string, Json>
    properties?: Record<string, { format?: string }>
  }
  const asSent = ([name, value]: [string, Json]) => [
    name,
    properties[name]?.format === 'binary' ? new Blob([String(value)]) : value,
  ]
  return Object.fromEntries(Object.entries(example).map(asSent))
}

function bodyExample({ example, schema }: Media = {}): Json | undefined {
  if (!schema) return example
  return Object.fromEntries(Object.entries(schema.properties).map(([name, field]) => [name, field.example]))
}
