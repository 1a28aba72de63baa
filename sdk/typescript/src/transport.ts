import openapiFetch from 'openapi-fetch'
import { ConnectionError, errorFrom, retryAfterSeconds, UnauthorizedError } from './errors.ts'
import type { paths } from './generated/schema.ts'
import { Call, describe, type Page, Pages, type WithResponse } from './result.ts'

export interface RequestOptions {
  /** The same key with the same body gives the same answer again. Made up where the operation takes one and none is given. */
  idempotencyKey?: string
  /** The ETag last read: where the resource has changed since, a `PreconditionFailedError` says so and nothing happens. */
  ifMatch?: string
  /** An ETag held: where it still stands, a `NotModifiedError` says so. */
  ifNoneMatch?: string
  signal?: AbortSignal
  headers?: Record<string, string>
}

/** What a generated method says of its operation. */
export interface Operation {
  id: string
  method: string
  path: string
  params?: Record<string, string | number | boolean>
  query?: object
  /** Query parameters that are lists joined by commas. */
  commas?: string[]
  body?: unknown
  contentType?: string
  anonymous?: boolean
  tenant?: boolean
  idempotent?: boolean
  /** How the answer is read where it is not an envelope. */
  answer?: 'json' | 'text' | 'blob' | 'stream' | 'response'
}

export interface TransportSettings {
  baseUrl: string
  fetch: (request: Request) => Promise<Response>
  tenantId: () => string | undefined
  locale: string | undefined
  /** How often a request that is safe to repeat is repeated. */
  retries: number
  /** The longest wait before a repetition, in seconds. A longer `Retry-After` is not waited for. */
  longestWait: number
  token(): Promise<string | undefined>
  /** Brings a new access token after a 401; undefined where there is no way to. */
  renew(refused: string | undefined): Promise<string | undefined>
}

// Node hands a CommonJS caller the module where the function is meant.
const createClient: typeof openapiFetch =
  typeof openapiFetch === 'function' ? openapiFetch : (openapiFetch as { default: typeof openapiFetch }).default

type Body = NonNullable<RequestInit['body']>

type Loose = {
  request(method: string, path: string, init: object): Promise<{ data?: unknown; error?: unknown; response: Response }>
}

/** Sends requests: headers, repetition, renewal of the token, errors, envelopes. */
export class Transport {
  private readonly settings: TransportSettings
  private readonly client: Loose

  constructor(settings: TransportSettings) {
    this.settings = settings
    this.client = createClient<paths>({
      baseUrl: settings.baseUrl,
      fetch: (request) => settings.fetch(request),
    }) as unknown as Loose
  }

  call<T>(operation: Operation, options?: RequestOptions): Call<T> {
    return new Call(
      this.send(operation, options).then(({ data, response }) =>
        describe((operation.answer ? data : (data as { data?: T } | undefined)?.data) as T, response),
      ),
    )
  }

  pages<T>(operation: Operation, options?: RequestOptions): Pages<T> {
    return new Pages(async (cursor) => {
      const { page: _, ...query } = (operation.query ?? {}) as { page?: number }
      const { data, response } = await this.send(
        cursor === undefined ? operation : { ...operation, query: { ...query, cursor } },
        options,
      )
      const { data: rows, pagination } = data as Page<T>
      return describe({ data: rows, pagination }, response) as WithResponse<Page<T>>
    })
  }

  private async send(
    operation: Operation,
    options: RequestOptions = {},
  ): Promise<{ data: unknown; response: Response }> {
    const key = options.idempotencyKey ?? (operation.idempotent ? randomId() : undefined)
    const repeatable = operation.method === 'GET' || key !== undefined
    let token = operation.anonymous ? undefined : await this.settings.token()
    let renewed = false
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.once(operation, options, key, token)
      } catch (error) {
        if (error instanceof UnauthorizedError && !operation.anonymous && !renewed) {
          renewed = true
          const fresh = await this.settings.renew(token)
          if (fresh === undefined) throw error
          token = fresh
          attempt -= 1
          continue
        }
        const wait = repeatable && attempt < this.settings.retries ? this.wait(error, attempt) : undefined
        if (wait === undefined) throw error
        await sleep(wait, options.signal)
      }
    }
  }

  /** Seconds before the next try, or undefined where another try would not help. */
  private wait(error: unknown, attempt: number): number | undefined {
    const backoff = Math.min(this.settings.longestWait, 0.2 * 2 ** attempt * (0.5 + Math.random()))
    if (error instanceof ConnectionError) return backoff
    const { response } = error as { response?: Response }
    if (!response || ![429, 503].includes(response.status)) return undefined
    const asked = retryAfterSeconds(response)
    if (asked === undefined) return backoff
    return asked > this.settings.longestWait ? undefined : asked
  }

  private async once(
    operation: Operation,
    options: RequestOptions,
    key: string | undefined,
    token: string | undefined,
  ): Promise<{ data: unknown; response: Response }> {
    const { answer } = operation
    let outcome: { data?: unknown; error?: unknown; response: Response }
    try {
      outcome = await this.client.request(operation.method, operation.path, {
        params: { path: operation.params, query: this.query(operation) },
        headers: this.headers(operation, options, key, token),
        parseAs:
          answer === 'text' || answer === 'blob' || answer === 'stream'
            ? answer
            : answer === 'response'
              ? 'stream'
              : 'json',
        ...(operation.body === undefined ? {} : body(operation)),
        ...(options.signal ? { signal: options.signal } : {}),
      })
    } catch (error) {
      if (options.signal?.aborted || !(error instanceof TypeError)) throw error
      throw new ConnectionError({
        status: 0,
        code: 'CONNECTION_FAILED',
        message: `No answer came from ${this.settings.baseUrl}.`,
        cause: error,
      })
    }
    const { data, error, response } = outcome
    if (!response.ok && !(answer === 'response' && response.status < 400)) throw errorFrom(response, error)
    return { data: answer === 'response' ? response : data, response }
  }

  private query({ query, commas = [] }: Operation): Record<string, unknown> | undefined {
    if (!query) return undefined
    return Object.fromEntries(
      Object.entries(query).map(([name, value]) => [
        name,
        commas.includes(name) && Array.isArray(value) ? value.join(',') : value,
      ]),
    )
  }

  private headers(
    operation: Operation,
    options: RequestOptions,
    key: string | undefined,
    token: string | undefined,
  ): Record<string, string> {
    const tenant = operation.tenant ? this.settings.tenantId() : undefined
    return {
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(tenant === undefined ? {} : { 'X-Tenant-ID': tenant }),
      ...(this.settings.locale === undefined ? {} : { 'Accept-Language': this.settings.locale }),
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
      ...(options.ifMatch === undefined ? {} : { 'If-Match': options.ifMatch }),
      ...(options.ifNoneMatch === undefined ? {} : { 'If-None-Match': options.ifNoneMatch }),
      ...(operation.contentType && !operation.contentType.startsWith('multipart/')
        ? { 'Content-Type': operation.contentType }
        : {}),
      ...options.headers,
    }
  }
}

function body({ body: value, contentType = 'application/json' }: Operation): {
  body: unknown
  bodySerializer: (value: unknown) => Body
} {
  if (contentType.startsWith('multipart/form-data'))
    return { body: value, bodySerializer: (fields) => fill(new FormData(), fields as object) }
  if (contentType === 'application/x-www-form-urlencoded')
    return { body: value, bodySerializer: (fields) => fill(new URLSearchParams(), fields as object) }
  if (/json\b/.test(contentType)) return { body: value, bodySerializer: (json) => JSON.stringify(json) }
  return { body: value, bodySerializer: (raw) => raw as Body }
}

function fill<Form extends FormData | URLSearchParams>(form: Form, fields: object): Form {
  for (const [name, value] of Object.entries(fields))
    for (const item of [value].flat())
      if (item !== undefined && item !== null) form.append(name, (item instanceof Blob ? item : String(item)) as string)
  return form
}

/** A random UUID, also on a page that was not loaded over TLS, where browsers have no `randomUUID`. */
function randomId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function sleep(seconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, seconds * 1000)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}
