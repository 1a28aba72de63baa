import { DataTypes, type Model, type ModelStatic } from 'sequelize'

/** What becomes of a column's text as PostgreSQL sends it (in the zone UTC, with ISO dates). */
interface Form {
  /** The text as JSON on the wire; NUMERIC stays text (PLT-15), instants are RFC 3339 (PLT-21). */
  json(text: string): string
  /** The text as a model has it. */
  value(text: string): unknown
  /** A model's value as it is sent; as it is where nothing is said. */
  sent?(value: unknown): unknown
}

const quoted = (text: string): string => `"${text}"`
const same = (text: string): string => text
// PostgreSQL's texts have neither NUL nor lone surrogates: quotes, backslashes and control characters are all there is to escape.
const plain = /^[^"\\\p{Cc}]*$/u
const written = (text: string): string => (plain.test(text) ? `"${text}"` : JSON.stringify(text))

/** `2026-03-01 09:30:00.5+00` as `2026-03-01T09:30:00.500Z`. */
function instant(text: string): string {
  const end = text.length - 3
  if (text[10] !== ' ' || !text.endsWith('+00')) return new Date(text).toISOString()
  // Milliseconds are all that a Date has; it would also take the year 99 for 1999.
  const fraction = end === 19 ? '.000' : text.slice(19, Math.min(end, 23)).padEnd(4, '0')
  return `${text.slice(0, 10)}T${text.slice(11, 19)}${fraction}Z`
}

function hidden(): never {
  throw new Error('Bytes are nothing to show')
}

const token: Form = { json: quoted, value: same }
const forms: Record<string, Form> = {
  UUID: token,
  DECIMAL: token,
  BIGINT: token,
  DATEONLY: token,
  TEXT: { json: written, value: same },
  STRING: { json: written, value: same },
  INTEGER: { json: same, value: Number },
  BOOLEAN: { json: (text) => (text === 't' ? 'true' : 'false'), value: (text) => text === 't' },
  DATE: { json: (text) => `"${instant(text)}"`, value: (text) => new Date(instant(text)) },
  JSONB: { json: same, value: JSON.parse, sent: JSON.stringify },
  BLOB: { json: hidden, value: (text) => Buffer.from(text.slice('\\x'.length), 'hex') },
  ARRAY: { json: same, value: JSON.parse },
}

/** The columns of a table that a statement reads, and what its rows become. */
export interface Selection<Row> {
  /** What stands between SELECT and FROM. */
  readonly sql: string
  /** How many columns these are. */
  readonly width: number
  /** The same where another table of the statement has columns of these names. */
  of(table: string): string
  /** The row as the fields of a JSON object. */
  json(texts: readonly (string | null)[]): string
  /** The row as a plain object with the model's fields: read, not to be saved. */
  row(texts: readonly (string | null)[]): Row
  /** A value of one of the columns as the driver is to send it. */
  sent(column: string, value: unknown): unknown
  /** What came for one of the columns. */
  text(texts: readonly (string | null)[], column: string): string | undefined
}

/**
 * Compiles a list of a model's columns into one SELECT list, and what turns its texts into JSON without an object in between.
 * @param shown The columns of the JSON, in its order.
 * @param besides Columns that are read and not shown.
 */
export function selection<Row extends Model>(
  model: ModelStatic<Row>,
  shown: readonly string[],
  besides: readonly string[] = [],
): Selection<Row> {
  const columns = [...new Set([...shown, ...besides])]
  const compiled = columns.map((name) => ({ name, ...formOf(model, name) }))
  const fields = compiled
    .slice(0, shown.length)
    .map(({ name, json }, at) => ({ before: `${at === 0 ? '{' : ','}${JSON.stringify(name)}:`, json }))
  const listed = (table: string): string =>
    compiled.map(({ name, isArray }) => (isArray ? `to_json(${table}"${name}")` : `${table}"${name}"`)).join(', ')
  return {
    sql: listed(''),
    width: columns.length,
    of: (table) => listed(`${table}.`),
    json(texts) {
      let text = ''
      for (let at = 0; at < fields.length; at += 1) {
        const { before, json } = fields[at] as (typeof fields)[number]
        const sent = texts[at]
        text += before + (sent == null ? 'null' : json(sent))
      }
      return `${text}}`
    },
    row: (texts) =>
      Object.fromEntries(
        compiled.map(({ name, value }, at) => [name, texts[at] == null ? null : value(texts[at] as string)]),
      ) as unknown as Row,
    sent(column, value) {
      const { sent } = compiled[columns.indexOf(column)] ?? {}
      return value === null || !sent ? value : sent(value)
    },
    text: (texts, column) => texts[columns.indexOf(column)] ?? undefined,
  }
}

function formOf(model: ModelStatic<Model>, name: string): Form & { isArray: boolean } {
  const type = model.getAttributes()[name]?.type as { key?: string } | undefined
  const form = forms[type?.key ?? '']
  if (!form) throw new Error(`${model.name}.${name} is of a type that cannot be read: ${type?.key ?? 'none'}`)
  return { ...form, isArray: type instanceof DataTypes.ARRAY }
}
