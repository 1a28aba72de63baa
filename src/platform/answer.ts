import { createHash } from 'node:crypto'
import type { Operation } from '#generated/operations.ts'
import { Written } from '#generated/support.ts'
import { can, context } from './context.ts'
import { Refusal, sentence } from './errors.ts'
import type { Answer } from './idempotency.ts'
import { tagOf, versionOf } from './view.ts'

type Hidden = Operation['hidden'][number]

/** Takes out what the caller may not see (`x-visible-to`). */
export function conceal(value: unknown, hidden: readonly Hidden[]): void {
  for (const { path, permission } of hidden)
    if (!can(permission)) visit(value, path, (holder, name) => delete holder[name])
}

/** Whether the caller may see a field of what an operation answers with. */
export const isVisible = ({ hidden }: Operation, field: string): boolean =>
  hidden.every(({ path, permission }) => path.join('.') !== field || can(permission))

/** The body of a kept answer, less what has been hidden from its reader since. */
export function veiled({ hidden }: Operation, body: string): string {
  if (body === '' || hidden.every(({ permission }) => can(permission))) return body
  const answer = JSON.parse(body) as { data?: unknown }
  conceal(answer.data, hidden)
  return JSON.stringify(answer)
}

/** Refuses a body that sets a field which the caller may not see. */
export function refuseHidden(body: unknown, hidden: readonly Hidden[]): void {
  for (const { path, permission } of hidden) {
    if (!can(permission))
      visit(body, path, () => {
        throw hiddenField(path.join('.'), permission)
      })
  }
}

/** Refuses a filter or an order by a field that the caller may not see: it would tell of its value. */
export function refuseHiddenQuery(query: Record<string, unknown>, hidden: Operation['hiddenQuery']): void {
  const ordering = Array.isArray(query.ordering) ? (query.ordering as string[]) : []
  for (const name of [...Object.keys(query), ...ordering]) {
    const permission = Object.hasOwn(hidden, name) ? hidden[name] : undefined
    if (permission && !can(permission)) throw hiddenField(name, permission)
  }
}

const hiddenField = (field: string, permission: string) => {
  const message = sentence('HIDDEN_FIELD', { permission })
  return new Refusal(403, 'FORBIDDEN', message, { details: [{ field, code: 'hidden', message }] })
}

function visit(
  value: unknown,
  [name, ...rest]: readonly string[],
  reach: (holder: Record<string, unknown>, name: string) => void,
): void {
  if (typeof value !== 'object' || value === null || name === undefined) return
  const holder = value as Record<string, unknown>
  if (name === '*') for (const item of Object.values(holder)) visit(item, rest, reach)
  else if (rest.length > 0) visit(holder[name], rest, reach)
  else if (name in holder) reach(holder, name)
}

const json = { 'Content-Type': 'application/json' }

/** The answer of an operation that went well: envelope, status, validators of caches. */
export function success(operation: Operation, result: unknown, address: 'id' | 'slug' | null): Answer {
  const { kind, status } = operation.success
  if (kind === 'empty') return { status, headers: {}, body: '' }
  const { data, pagination } = kind === 'page' ? (result as Page) : { data: result, pagination: undefined }
  const rest = pagination === undefined ? '' : `,"pagination":${JSON.stringify(pagination)}`
  const body = `{"success":true,"data":${jsonOf(data, operation.hidden)}${rest}}`
  const headers: Record<string, string> = { ...json }
  const tag = tagOfResult(result) ?? (operation.conditional.ifNoneMatch ? digest(body) : undefined)
  if (tag !== undefined) headers.ETag = tag
  if (address) headers.Location = `${operation.path}/${(result as Record<typeof address, string>)[address]}`
  return { status, headers, body }
}

interface Page {
  data: unknown
  pagination: unknown
}

/** The JSON of an answer, less what the caller may not see. Written JSON is read again only where there is something to take out. */
function jsonOf(data: unknown, hidden: readonly Hidden[]): string {
  if (data instanceof Written && hidden.every(({ permission }) => can(permission))) return data.json
  const value: unknown = data instanceof Written ? JSON.parse(data.json) : data
  conceal(value, hidden)
  return JSON.stringify(value)
}

function tagOfResult(result: unknown): string | undefined {
  if (result instanceof Written) return result.version === undefined ? undefined : `"${result.version}"`
  const { [versionOf]: version, [tagOf]: tag } = result as { [versionOf]?: number; [tagOf]?: string }
  return tag ?? (version === undefined ? undefined : `"${version}"`)
}

const digest = (body: string): string => `"${createHash('sha1').update(body).digest('base64url')}"`

/** The answer to a refusal, in the standard shape. */
export function failure({ status, code, message, details, context: figures, headers, body: own }: Refusal): Answer {
  if (own) return { status, headers: { ...headers, ...json }, body: JSON.stringify(own) }
  const error = { code, message, details, ...(figures ? { context: figures } : {}) }
  const body = { success: false, error, timestamp: new Date().toISOString(), request_id: context().requestId }
  return { status, headers: { ...headers, ...json }, body: JSON.stringify(body) }
}

/** Whether what the client holds still stands (RFC 9110, 13.1.2). */
export const stillStands = (header: string | undefined, tag: string | undefined): boolean =>
  header !== undefined &&
  tag !== undefined &&
  header.split(',').some((held) => held.trim().replace(/^W\//, '') === tag || held.trim() === '*')
