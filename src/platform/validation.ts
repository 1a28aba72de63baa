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

/** What is wrong, field by field, in the words of the language that the issue was raised in (PLT-13). */
export const complaints = (issues: Issue[], base: PropertyKey[] = []): Detail[] =>
  issues.flatMap((issue) => complaint(issue, base))

interface Schema {
  safeParse(value: unknown): { success: boolean; error?: { issues: unknown[] } }
}

/** What is wrong with a value that came by another way than a body, by a schema of the contract; nothing where it is sound. */
export const complaintsOf = (schema: Schema, value: unknown): Detail[] =>
  complaints((schema.safeParse(value).error?.issues ?? []) as Issue[])

function complaint(issue: Issue, base: PropertyKey[]): Detail[] {
  const path = [...base, ...issue.path]
  const { message } = issue
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((name) => ({ field: [...path, name].join('.'), code: 'unknown_field', message }))
  }
  const branch = issue.code === 'invalid_union' ? deepest(issue.errors ?? []) : undefined
  if (branch) return complaints(branch, path)
  return [{ field: path.join('.'), code: issue.params?.code ?? issue.code, message }]
}

/** Of the alternatives of a union, the one that came closest, if one did: it says more than "invalid input". */
function deepest(alternatives: Issue[][]): Issue[] | undefined {
  const typed = alternatives.filter(
    (issues) => issues.length > 0 && !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  )
  return typed.length === 1 ? typed[0] : undefined
}
