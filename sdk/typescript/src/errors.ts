/** What is wrong with one field of a request. */
export interface ErrorDetail {
  /** Path of the field in body, query or path, such as `lines.0.quantity`. */
  field: string
  /** Stable code of what is wrong with it. */
  code: string
  /** One sentence for people, in the language of the client's `locale`. */
  message: string
}

export interface ErrorFacts {
  status: number
  code: string
  message: string
  details?: ErrorDetail[]
  /** Figures that a domain refusal names, such as the status that stood in the way. */
  context?: Record<string, unknown>
  requestId?: string
  response?: Response
  cause?: unknown
}

/** The password was right, and the account asks for a code as well: hand `mfaToken` to `completeSignIn` with it. */
export class SecondStepError extends Error {
  readonly mfaToken: string
  /** Seconds that the token works. */
  readonly expiresIn: number

  constructor(mfaToken: string, expiresIn: number) {
    super('The account asks for a second step; finish with completeSignIn().')
    this.name = 'SecondStepError'
    this.mfaToken = mfaToken
    this.expiresIn = expiresIn
  }
}

/** A request that did not succeed. `code` is stable and for programs, `message` is for people. */
export class DaftarError extends Error {
  /** HTTP status; 0 where no answer came. */
  readonly status: number
  /** A general code such as `NOT_FOUND`, or a domain code such as `customer.code_taken`. */
  readonly code: string
  readonly details: ErrorDetail[]
  readonly context: Record<string, unknown>
  /** The `X-Request-Id` to quote when asking about it. */
  readonly requestId: string | undefined
  readonly response: Response | undefined

  constructor({ status, code, message, details = [], context = {}, requestId, response, cause }: ErrorFacts) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = new.target.name
    this.status = status
    this.code = code
    this.details = details
    this.context = context
    this.requestId = requestId
    this.response = response
  }
}

/** No answer came: the server is out of reach, or the connection broke. */
export class ConnectionError extends DaftarError {}
/** 304: what `ifNoneMatch` named still stands. */
export class NotModifiedError extends DaftarError {}
/** 400: the request does not fit the contract; `details` name the fields. */
export class ValidationError extends DaftarError {}
/** 401: the access token is missing, expired or revoked. */
export class UnauthorizedError extends DaftarError {}
/** 403: a permission is lacking. */
export class ForbiddenError extends DaftarError {}
/** 404: there is nothing of that id here. */
export class NotFoundError extends DaftarError {}
/** 409: a duplicate, or a transition that the state does not allow. */
export class ConflictError extends DaftarError {}
/** 412: the resource has changed since the ETag in `ifMatch`. */
export class PreconditionFailedError extends DaftarError {}
/** 422: a rule of the business refuses it. */
export class RuleViolationError extends DaftarError {}
/** 5xx: a fault of the server, or it is not available for the moment. */
export class ServerError extends DaftarError {}

/** 429: a rate limit is used up. */
export class RateLimitError extends DaftarError {
  /** Seconds to wait before trying again. */
  readonly retryAfter: number

  constructor(facts: ErrorFacts) {
    super(facts)
    this.retryAfter = retryAfterSeconds(facts.response) ?? 0
  }
}

/** `Retry-After` in seconds, which comes as a number or as a date. */
export function retryAfterSeconds(response: Response | undefined): number | undefined {
  const value = response?.headers.get('Retry-After')
  if (!value) return undefined
  if (/^\d+$/.test(value)) return Number(value)
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : Math.max(0, (at - Date.now()) / 1000)
}

const byStatus: Record<number, new (facts: ErrorFacts) => DaftarError> = {
  304: NotModifiedError,
  400: ValidationError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  412: PreconditionFailedError,
  422: RuleViolationError,
  429: RateLimitError,
}

interface Problem {
  error?: { code?: string; message?: string; details?: ErrorDetail[]; context?: Record<string, unknown> }
  request_id?: string
}

/** The error that an answer stands for, also where a proxy gave it and the body is not ours. */
export function errorFrom(response: Response, body: unknown): DaftarError {
  const problem = (typeof body === 'object' && body !== null ? body : {}) as Problem
  const { status } = response
  const Class = byStatus[status] ?? (status >= 500 ? ServerError : DaftarError)
  return new Class({
    status,
    code: problem.error?.code ?? (status === 304 ? 'NOT_MODIFIED' : 'UNKNOWN'),
    message:
      problem.error?.message ?? `The server answered ${status}${response.statusText ? ` ${response.statusText}` : ''}.`,
    details: problem.error?.details ?? [],
    context: problem.error?.context ?? {},
    requestId: problem.request_id ?? response.headers.get('X-Request-Id') ?? undefined,
    response,
  })
}
