import { randomInt, randomUUID } from 'node:crypto'
import { type OperationId, operations } from '../../generated/operations.ts'
import type { operations as Wire } from '../../generated/schema.ts'

type Part<Id extends OperationId, Name extends 'path' | 'query'> = NonNullable<Wire[Id]['parameters'][Name]>
type Content<Holder> = Holder extends { content: { 'application/json': infer Body } } ? Body : never
type BodyOf<Id extends OperationId> = Wire[Id] extends { requestBody?: infer Body } ? Content<NonNullable<Body>> : never

/** Who asks. */
export interface Caller {
  token: string | null
  tenantId: string | null
  permissions: ReadonlySet<string>
}

/** What a scenario says of a request; the rest follows from the contract. */
export interface Input<Id extends OperationId = OperationId> {
  params?: Part<Id, 'path'>
  query?: Part<Id, 'query'>
  body?: BodyOf<Id>
  headers?: Record<string, string>
  /** The owner of the company where left out. */
  as?: Caller
  /** Undoes what was arranged, once the answer is there. */
  after?: () => Promise<void>
}

/** What comes back in `data`; nothing of it where there is no body. */
export type DataOf<Id extends OperationId> = {
  [Status in 200 | 201]: Wire[Id]['responses'] extends { [Key in Status]: infer Answer } ? Content<Answer> : never
}[200 | 201] extends infer Answer
  ? Answer extends { data: infer Data }
    ? Data
    : undefined
  : never

/** A request as it goes out. */
export interface Outgoing {
  operation: OperationId
  method: string
  params: Record<string, string>
  query: Record<string, string>
  headers: Record<string, string>
  body: string | undefined
  caller: Caller
  after: (() => Promise<void>) | undefined
}

export const nobody: Caller = { token: null, tenantId: null, permissions: new Set() }

/** An address of its own for each request, so that none meets the limit of another. */
export const freshAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`

export function outgoing<Id extends OperationId>(id: Id, input: Input<Id>, owner: Caller): Outgoing {
  const operation = operations[id]
  const caller = input.as ?? (operation.access === 'public' ? nobody : owner)
  const hasBody = input.body !== undefined
  const asText = (values: object = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
  return {
    operation: id,
    method: operation.method,
    params: asText(input.params),
    query: asText(input.query),
    headers: {
      Accept: operation.success.contentType ?? 'application/json',
      'X-Request-Id': randomUUID(),
      'X-Forwarded-For': freshAddress(),
      ...(caller.token ? { Authorization: `Bearer ${caller.token}` } : {}),
      ...(caller.tenantId && operation.tenant ? { 'X-Tenant-ID': caller.tenantId } : {}),
      ...(hasBody ? { 'Content-Type': 'application/json' } : {}),
      ...input.headers,
    },
    body: hasBody ? JSON.stringify(input.body) : undefined,
    caller,
    after: input.after,
  }
}

/** Path and query, with the parameters filled in. */
export function addressOf({ operation, params, query }: Outgoing): string {
  const path = operations[operation].path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`${operation} needs the path parameter ${name}: name it in its scenario`)
    return encodeURIComponent(value)
  })
  const search = new URLSearchParams(query).toString()
  return search ? `${path}?${search}` : path
}

export const toRequest = (request: Outgoing, origin: string): Request =>
  new Request(`${origin}${addressOf(request)}`, {
    method: request.method,
    headers: request.headers,
    body: request.body,
  })
