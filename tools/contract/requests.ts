import { randomInt, randomUUID } from 'node:crypto'
import { type OperationId, operations } from '../../generated/operations.ts'
import type { operations as Wire } from '../../generated/schema.ts'
import type { Upload } from '../../generated/support.ts'

type Part<Id extends OperationId, Name extends 'path' | 'query'> = NonNullable<Wire[Id]['parameters'][Name]>
type Content<Holder> = Holder extends { content: infer Types } ? Sent<Types[keyof Types]> : never
/** A file goes out as a `Blob`, whatever it arrives as. */
type Sent<Body> = Body extends Upload
  ? Blob
  : Body extends object
    ? Body extends unknown[]
      ? Body
      : { [Name in keyof Body]: [Extract<Body[Name], Upload>] extends [never] ? Body[Name] : Blob }
    : Body
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
  /** A form with files is written out when it is sent. */
  body: string | FormData | undefined
  caller: Caller
  after: (() => Promise<void>) | undefined
}

export const nobody: Caller = { token: null, tenantId: null, permissions: new Set() }

/** Nobody, as one who looks at what a company shows to the public. */
export const visitorOf = (owner?: Caller): Caller => ({ ...nobody, tenantId: owner?.tenantId ?? null })

/** An address of its own for each request, so that none meets the limit of another. */
export const freshAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`

export function outgoing<Id extends OperationId>(id: Id, input: Input<Id>, owner?: Caller): Outgoing {
  const operation = operations[id]
  const byItself = operation.access === 'public' || operation.access === 'client'
  const caller = input.as ?? (byItself || !owner ? visitorOf(owner) : owner)
  const [contentType = ''] = operation.body?.contentTypes ?? []
  const body = input.body === undefined ? undefined : bodyOf(contentType, input.body)
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
      ...(typeof body === 'string' ? { 'Content-Type': contentType } : {}),
      ...input.headers,
    },
    body,
    caller,
    after: input.after,
  }
}

function bodyOf(contentType: string, value: object): string | FormData {
  const multipart = contentType === 'multipart/form-data'
  if (!multipart && contentType !== 'application/x-www-form-urlencoded') return JSON.stringify(value)
  const form = multipart ? new FormData() : new URLSearchParams()
  for (const [name, item] of Object.entries(value))
    for (const one of [item].flat()) form.append(name, one instanceof Blob ? (one as never) : String(one))
  return multipart ? (form as FormData) : String(form)
}

/** The request with its form written out, for whoever sends bytes. */
export async function written<Request extends Outgoing>(
  request: Request,
): Promise<Request & { body: string | undefined }> {
  if (!(request.body instanceof FormData)) return request as Request & { body: string | undefined }
  const form = new Response(request.body)
  const type = { 'Content-Type': form.headers.get('content-type') ?? '', ...request.headers }
  return { ...request, headers: type, body: await form.text() }
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
