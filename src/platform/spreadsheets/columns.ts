/**
 * How a field stands in a cell.
 * - `text`: as it is; an empty cell is null.
 * - `word`: as it is; an empty cell says nothing, since the field cannot be empty.
 * - `integer`, `flag`: digits; true or false. An empty cell is null for the one, says nothing for the other.
 * - `list`: texts with semicolons between them, one inside a text with a backslash before it. An empty cell is an empty list.
 */
export type CellKind = 'text' | 'word' | 'integer' | 'flag' | 'list'

/** Columns of a sheet by name: that of a field, or of a field in a field, such as `billing_address.city`. */
export type Columns = Readonly<Record<string, CellKind>>

type Fields = Record<string, unknown>

/** A record as the cells of a row. */
export const cellsOf = (record: object, names: readonly string[]): string[] =>
  names.map((name) =>
    cellOf(name.split('.').reduce<unknown>((value, part) => (value as Fields | null)?.[part], record)),
  )

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.map(escaped).join('; ') : String(value)
}

// A space at either end would be taken for one between the texts.
const escaped = (text: string): string => text.replaceAll(/[\\;]|^\s|\s$/gu, '\\$&')

/** The cells of a row as a record, unchecked: what cannot be read as its kind stays a text, for the contract to refuse. */
export function recordOf(cells: readonly string[], names: readonly (string | null)[], columns: Columns): Fields {
  const record: Fields = {}
  for (const [at, name] of names.entries()) {
    if (name === null) continue
    const value = readCell(cells[at] ?? '', columns[name] as CellKind)
    if (value === undefined) continue
    const [field = '', inner] = name.split('.')
    if (inner === undefined) record[field] = value
    else record[field] = { ...(record[field] as Fields | undefined), [inner]: value }
  }
  return record
}

const yes = /^(true|yes|y|1|да|истина|نعم|صحيح)$/i
const no = /^(false|no|n|0|нет|ложь|لا|خطأ)$/i

function readCell(cell: string, kind: CellKind): unknown {
  const text = cell.trim()
  if (kind === 'list') return [...listed(cell)]
  if (cell === '' || (text === '' && kind !== 'text')) return kind === 'word' || kind === 'flag' ? undefined : null
  if (kind === 'integer') return /^-?\d{1,15}$/.test(text) ? Number(text) : text
  if (kind === 'flag') return yes.test(text) ? true : no.test(text) ? false : text
  return cell
}

const listed = (cell: string): Set<string> =>
  new Set(
    [...cell.matchAll(/(?:\\.|[^;\\])+/gsu)]
      .map(([item]) => trimmed(item).replaceAll(/\\(.)/gsu, '$1'))
      .filter((item) => item !== ''),
  )

/** Without the spaces at its ends, but for one behind a backslash. */
function trimmed(item: string): string {
  const kept = item.trim()
  return kept.endsWith('\\') && item.trimStart().length > kept.length ? `${kept}${item.trimStart()[kept.length]}` : kept
}
