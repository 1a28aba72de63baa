import type { Model, ModelStatic } from 'sequelize'

/** The version of the row behind a view; the pipeline makes the `ETag` of it. */
export const versionOf = Symbol('version')

/** The whole tag of a representation that is made of more than one row. */
export const tagOf = Symbol('tag')

/** Whether one of the tags in an `If-Match` is this one; a weak tag never is (RFC 9110, 13.1.1). */
export const names = (header: string, tag: string): boolean =>
  header.trim() === '*' || header.split(',').some((held) => held.trim() === tag)

/** A function of the row for each field that is no column; none where every field is one. */
type Computed<Row, Wire, Name> = [Exclude<keyof Wire, Name>] extends [never]
  ? []
  : [{ [Field in Exclude<keyof Wire, Name>]: (row: Row) => Wire[Field] }]

/**
 * What of a row the contract shows. Callable on a row, for what a service returns; a read that nobody looks into is
 * written by `selection(…)` from the same list.
 */
export interface View<Row extends Model, Wire extends object> {
  (row: Row): Wire
  /** The fields that are columns, in the order of the answer. */
  readonly shown: readonly string[]
  /** Columns that are read besides: the version, and what a computed field has for a source. */
  readonly besides: readonly string[]
  /** Whether some field is a function of the row. */
  readonly computes: boolean
}

/**
 * Declares a view by the list of the columns it shows; a field of the contract that is not in it does not compile.
 * @example view<Customer>()(CustomerRow, ['id', 'name'])
 * @param computed The other fields, each as a function of the row; a column of the same name is read for it.
 */
export const view =
  <Wire extends object>() =>
  <Row extends Model, const Name extends keyof Wire & string>(
    model: ModelStatic<Row>,
    names: readonly Name[],
    ...[computed]: Computed<Row, Wire, Name>
  ): View<Row, Wire> => {
    const extras = Object.entries((computed ?? {}) as Record<string, (row: Row) => unknown>)
    const besides = [...extras.map(([name]) => name), 'version'].filter((name) => name in model.getAttributes())
    const show = (row: Row): Wire => {
      const shown: Record<string | symbol, unknown> = {}
      for (const name of names) shown[name] = wire(row[name as unknown as keyof Row])
      for (const [name, compute] of extras) shown[name] = compute(row)
      // Not enumerable: it must not become a field of the answer.
      Object.defineProperty(shown, versionOf, { value: (row as { version?: number }).version })
      return shown as Wire
    }
    return Object.assign(show, { shown: names, besides, computes: extras.length > 0 })
  }

/** Instants as RFC 3339; everything else is kept as the driver gives it, NUMERIC as text among it (PLT-15, PLT-21). */
const wire = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : (value ?? null))
