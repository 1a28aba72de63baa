import type { Model, ModelStatic } from 'sequelize'
import { database } from './database.ts'
import { selection } from './selection.ts'

/**
 * The statements that find, add and change rows of a model's table. Their texts are the same each time, so that
 * PostgreSQL keeps them parsed and planned; Sequelize writes new ones, with the values in them.
 */
export interface Rows<Row extends Model> {
  /** The rows for which `condition` holds, by id; locked until the transaction ends if so asked. */
  find(condition: string, values: readonly unknown[], options?: { lock: boolean }): Promise<Row[]>
  /** Adds a row; what is not given takes the table's default. */
  insert(values: object): Promise<Row>
  /** Adds rows in one statement. All have the same fields. */
  insertAll(values: readonly object[]): Promise<Row[]>
  /** Writes what has changed in the row, which then has what the table made of it. */
  update(row: Row): Promise<void>
  /** Writes what has changed in the rows, in one statement. */
  updateAll(rows: readonly Row[]): Promise<void>
  /** Removes the rows for which `condition` holds. */
  remove(condition: string, values: readonly unknown[]): Promise<void>
}

export function rowsOf<Row extends Model>(model: ModelStatic<Row>): Rows<Row> {
  const table = `"${model.getTableName() as string}"`
  const attributes = model.getAttributes() as Record<string, { type: { toSql(): string } }>
  const names = Object.keys(attributes)
  const all = selection(model as ModelStatic<never>, names)
  const built = (texts: Texts): Row => model.build(all.row(texts) as never, { isNewRecord: false, raw: true })
  const list = (columns: readonly string[]): string => columns.map((name) => `"${name}"`).join(', ')
  const given = (values: object): string[] =>
    Object.entries(values).flatMap(([name, value]) => (value !== undefined && names.includes(name) ? [name] : []))
  /** Rows as one value, a table to PostgreSQL: a statement has room for 65,535 values, and needs time for each. */
  const recordset = (place: string, columns: readonly string[]): string =>
    `json_to_recordset(${place}::json) AS given (${columns.map((name) => `"${name}" ${attributes[name]?.type.toSql()}`).join(', ')})`

  function keep(row: Row, texts: Texts): void {
    const changed = row.changed() || []
    row.set(all.row(texts) as never, { raw: true })
    for (const name of changed) row.changed(name as keyof Row, false)
  }

  return {
    async find(condition, values, { lock } = { lock: false }) {
      const text = `SELECT ${all.sql} FROM ${table} WHERE ${condition}${lock ? ' ORDER BY "id" FOR UPDATE' : ''}`
      return (await database.texts(text, values)).map(built)
    },

    async insert(values) {
      const columns = given(values)
      const places = columns.map((_, at) => `$${at + 1}`).join(', ')
      const [stored] = await database.texts(
        `INSERT INTO ${table} (${list(columns)}) VALUES (${places}) RETURNING ${all.sql}`,
        columns.map((name) => all.sent(name, values[name as keyof typeof values])),
      )
      return built(stored as Texts)
    },

    async insertAll(values) {
      if (values.length === 0) return []
      const columns = given(values[0] as object)
      const text = `INSERT INTO ${table} (${list(columns)}) SELECT ${list(columns)} FROM ${recordset('$1', columns)} RETURNING ${all.sql}`
      return (await database.texts(text, [JSON.stringify(values)])).map(built)
    },

    async update(row) {
      const changed = row.changed() || []
      const assignments = changed.map((name, at) => `"${name}" = $${at + 3}`).join(', ')
      const [stored] = await database.texts(
        `UPDATE ${table} SET ${assignments} WHERE "tenant_id" = $1 AND "id" = $2 RETURNING ${all.sql}`,
        [row.get('tenant_id'), row.get('id'), ...changed.map((name) => all.sent(name, row.get(name)))],
      )
      keep(row, stored as Texts)
    },

    async updateAll(rows) {
      const changed = [...new Set(rows.flatMap((row) => row.changed() || []))].sort()
      if (changed.length === 0) return
      const assignments = changed.map((name) => `"${name}" = given."${name}"`).join(', ')
      const text = `UPDATE ${table} SET ${assignments} FROM ${recordset('$2', ['id', ...changed])}
        WHERE ${table}."tenant_id" = $1 AND ${table}."id" = given."id" RETURNING ${all.of(table)}`
      const [first] = rows
      const values = rows.map((row) => Object.fromEntries(['id', ...changed].map((name) => [name, row.get(name)])))
      const stored = await database.texts(text, [first?.get('tenant_id'), JSON.stringify(values)])
      const byId = new Map(stored.map((texts) => [all.text(texts, 'id'), texts]))
      for (const row of rows) keep(row, byId.get(row.get('id') as string) as Texts)
    },

    async remove(condition, values) {
      const text = `DELETE FROM ${table} WHERE ${condition} RETURNING "id"`
      await database.texts(text, values)
    },
  }
}

type Texts = readonly (string | null)[]
