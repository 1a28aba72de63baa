import type { FieldChange } from '#generated/audit/types.ts'
import type { Changes } from './models/activity-log.ts'
import { maySee, veiledValue } from './visible-fields.ts'

type Fields = Record<string, unknown>
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Each changed field that the caller may see; of an object that stood before and stands now, those inside of it. */
export const shownChanges = (table: string, changes: Changes): FieldChange[] =>
  Object.entries(changes)
    .flatMap(([field, [before, after]]) => differences(table, field, before, after))
    .sort((one, other) => (one.field < other.field ? -1 : 1))

function differences(table: string, field: string, before: unknown, after: unknown): FieldChange[] {
  if (!maySee(table, field.split('.').at(-1) as string)) return []
  if (!isObject(before) || !isObject(after))
    return [{ field, before: veiledValue(table, before), after: veiledValue(table, after) }]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .flatMap((name) => differences(table, `${field}.${name}`, before[name] ?? null, after[name] ?? null))
}
