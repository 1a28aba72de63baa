import type { Model, ModelStatic } from 'sequelize'
import { database } from './database.ts'
import { type Selection, selection } from './selection.ts'

/**
 * The statements that find, add and change one row of a model's table. Their texts are the same each time, so that
 * PostgreSQL keeps them parsed and planned; Sequelize writes new ones, with the values in them.
 */
export interface Rows<Row extends Model> {
  /** The row for which `condition` holds, locked until the transaction ends if so asked. */
  find(condition: string, values: readonly unknown[], options?: { lock: boolean }): Promise<Row | null>
  /** Adds a row; what is not given takes the table's default. */
  insert(values: object): Promise<Row>
  /** Writes what has changed in the row, which then has what the table made of it. */
  update(row: Row): Promise<void>
}

export function rowsOf<Row extends Model>(model: ModelStatic<Row>): Rows<Row> {
  const table = `"${model.getTableName() as string}"`
  const names = Object.keys(model.getAttributes())
  const all: Selection<object> = selection(model as ModelStatic<never>, names)
  return {
    async find(condition, values, { lock } = { lock: false }) {
      const text = `SELECT ${all.sql} FROM ${table} WHERE ${condition}${lock ? ' FOR UPDATE' : ''}`
      const [found] = await database.texts(text, values)
      return found ? model.build(all.row(found) as never, { isNewRecord: false, raw: true }) : null
    },

    async insert(values) {
      const given = Object.entries(values).filter(([name, value]) => value !== undefined && names.includes(name))
      const columns = given.map(([name]) => `"${name}"`).join(', ')
      const places = given.map((_, at) => `$${at + 1}`).join(', ')
      const [stored] = await database.texts(
        `INSERT INTO ${table} (${columns}) VALUES (${places}) RETURNING ${all.sql}`,
        given.map(([name, value]) => all.sent(name, value)),
      )
      return model.build(all.row(stored as string[]) as never, { isNewRecord: false, raw: true })
    },

    async update(row) {
      const changed = row.changed() || []
      const assignments = changed.map((name, at) => `"${name}" = $${at + 3}`).join(', ')
      const [stored] = await database.texts(
        `UPDATE ${table} SET ${assignments} WHERE "tenant_id" = $1 AND "id" = $2 RETURNING ${all.sql}`,
        [row.get('tenant_id'), row.get('id'), ...changed.map((name) => all.sent(name, row.get(name as never)))],
      )
      row.set(all.row(stored as string[]) as never, { raw: true })
      for (const name of changed) row.changed(name as keyof Row, false)
    },
  }
}
