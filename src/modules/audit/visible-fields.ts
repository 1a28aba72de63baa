import { operations } from '#generated/operations.ts'
import { can } from '#platform/context.ts'
import { tablesOf } from '#platform/last-modified.ts'

/** The permissions that a field takes to be seen, by the tag of the operations that say so. */
const byTag = new Map<string, Map<string, Set<string>>>()
const anywhere = new Map<string, Set<string>>()

const add = (fields: Map<string, Set<string>>, field: string, permission: string): void =>
  void fields.set(field, (fields.get(field) ?? new Set()).add(permission))

for (const { tag, hidden, hiddenInput } of Object.values(operations))
  for (const { path, permission } of [...hidden, ...hiddenInput]) {
    const field = path.findLast((name) => name !== '*')
    if (field === undefined) continue
    if (!byTag.has(tag)) byTag.set(tag, new Map())
    add(byTag.get(tag) as Map<string, Set<string>>, field, permission)
    add(anywhere, field, permission)
  }

/**
 * Whether the caller may see a field of a table. A table that some list is made of has the `x-visible-to` of that list's
 * operations; under any other table a name takes every permission that it takes anywhere, so that nothing slips through.
 */
export const maySee = (table: string, field: string): boolean => neededFor(table, field).every((one) => can(one))

const needed = new Map<string, readonly string[]>()

function neededFor(table: string, field: string): readonly string[] {
  const known = needed.get(`${table}\n${field}`)
  if (known) return known
  const own = [...byTag]
    .filter(([tag]) => tablesOf(tag).includes(table))
    .flatMap(([, fields]) => [...(fields.get(field) ?? [])])
  const found = own.length > 0 ? own : [...(anywhere.get(field) ?? [])]
  needed.set(`${table}\n${field}`, found)
  return found
}

/** A value less the fields inside of it that the caller may not see. */
export function veiledValue(table: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => veiledValue(table, item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => maySee(table, name))
      .map(([name, inner]) => [name, veiledValue(table, inner)]),
  )
}
