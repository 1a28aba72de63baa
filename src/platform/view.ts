import type { Model, ModelStatic } from 'sequelize'

/** The version of the row behind a view; the pipeline makes the `ETag` of it. */
export const versionOf = Symbol('version')

type Computed<Row, Wire> = { [Name in keyof Wire]?: (row: Row) => Wire[Name] }

/** What of a row the contract shows. Callable on a row; `columns` are what a query has to select. */
export interface View<Row extends Model, Wire extends object> {
  (row: Row): Wire
  readonly columns: readonly string[]
}

type Complete<Wire, Name, Extra> = [Exclude<keyof Wire, Name | keyof Extra>] extends [never]
  ? unknown
  : { missing: Exclude<keyof Wire, Name | keyof Extra> }

/**
 * Declares a view by the list of the columns it shows; a field of the contract that is not in it does not compile.
 * @example view<Customer>()(CustomerRow, ['id', 'name'])
 * @param computed Fields that are not columns, each with a function of the row.
 */
export const view =
  <Wire extends object>() =>
  <Row extends Model, const Name extends keyof Wire & string, Extra extends Computed<Row, Wire> = Record<never, never>>(
    model: ModelStatic<Row>,
    names: readonly Name[] & Complete<Wire, Name, Extra>,
    computed?: Extra,
  ): View<Row, Wire> => {
    const extras = Object.entries((computed ?? {}) as Record<string, (row: Row) => unknown>)
    const columns = [...names, 'version'].filter((name) => name in model.getAttributes())
    const show = (row: Row): Wire => {
      const shown: Record<string | symbol, unknown> = {}
      for (const name of names as readonly Name[]) shown[name] = wire(row.get(name))
      for (const [name, compute] of extras) shown[name] = compute(row)
      // Not enumerable: it must not become a field of the answer.
      Object.defineProperty(shown, versionOf, { value: row.get('version') })
      return shown as Wire
    }
    return Object.assign(show, { columns })
  }

/** Instants as RFC 3339; everything else is kept as the driver gives it, NUMERIC as text among it (PLT-15, PLT-21). */
const wire = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : (value ?? null))
