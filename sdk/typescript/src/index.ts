export {
  Daftar,
  type DaftarOptions,
  type SecondStep,
  type SignedIn as SignInResult,
  type Tokens as TokenPair,
} from './client.ts'
export {
  ConflictError,
  ConnectionError,
  DaftarError,
  type ErrorDetail,
  ForbiddenError,
  NotFoundError,
  NotModifiedError,
  PreconditionFailedError,
  RateLimitError,
  RuleViolationError,
  SecondStepError,
  ServerError,
  UnauthorizedError,
  ValidationError,
} from './errors.ts'
export { type WebhookEvent, type WebhookEventName, type WebhookEvents, webhookEventNames } from './generated/events.ts'
export type * from './generated/models.ts'
export type { components, operations, paths } from './generated/schema.ts'
export { Call, type Page, Pages, type RateLimit, type WithResponse } from './result.ts'
export type { RequestOptions } from './transport.ts'
export { type VerifyOptions, verifyWebhook, WebhookVerificationError } from './webhooks.ts'
