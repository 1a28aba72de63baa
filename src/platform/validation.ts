import type { RouteConfig } from '@hono/zod-openapi'
import type { OperationId } from '#generated/operations.ts'
import type { Detail } from './errors.ts'

interface Issue {
  code: string
  path: PropertyKey[]
  message: string
  keys?: string[]
  input?: unknown
  params?: { code?: string }
  expected?: string
  errors?: Issue[][]
}

/** Whoever sends a million fields that are not known gets no answer a hundred times as long. */
const mostComplaints = 100

/** What is wrong, field by field, in the words of the language that the issue was raised in (PLT-13); the first hundred of it. */
export const complaints = (issues: Issue[]): Detail[] => below(issues, []).slice(0, mostComplaints)

const below = (issues: Issue[], base: PropertyKey[]): Detail[] => issues.flatMap((issue) => complaint(issue, base))

interface Schema {
  safeParse(value: unknown): { success: boolean; error?: { issues: unknown[] } }
}

const bodies = new Map<string, Schema>()

/** Keeps the schema of an operation's body for `complaintsOf`. */
export function keepBody(operation: OperationId, { request }: RouteConfig): void {
  const media = request?.body?.content['application/json']
  if (media && 'schema' in media) bodies.set(operation, media.schema as Schema)
}

/** What would be wrong with a body of `operation` that came by another way, such as a row of a file; nothing where it is sound. */
export function complaintsOf(operation: OperationId, body: unknown): Detail[] {
  const schema = bodies.get(operation)
  if (!schema) throw new Error(`${operation} takes no JSON`)
  return complaints((schema.safeParse(body).error?.issues ?? []) as Issue[])
}

function complaint(issue: Issue, base: PropertyKey[]): Detail[] {
  const path = [...base, ...issue.path]
  const { message } = issue
  if (issue.code === 'unrecognized_keys') {
    const unknown = (issue.keys ?? []).slice(0, mostComplaints)
    return unknown.map((name) => ({ field: [...path, name].join('.'), code: 'unknown_field', message }))
  }
  const branch = issue.code === 'invalid_union' ? deepest(issue.errors ?? []) : undefined
  if (branch) return below(branch, path)
  return [{ field: path.join('.'), code: issue.params?.code ?? issue.code, message }]
}

/** Of the alternatives of a union, the one that came closest, if one did: it says more than "invalid input". */
function deepest(alternatives: Issue[][]): Issue[] | undefined {
  const typed = alternatives.filter(
    (issues) => issues.length > 0 && !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  )
  return typed.length === 1 ? typed[0] : undefined
}
