import {
  type CreationAttributes,
  col,
  where as equal,
  fn,
  literal,
  type Model,
  type ModelStatic,
  Op,
  type OrderItem,
  type WhereOptions,
} from 'sequelize'
import { context, tenantId } from './context.ts'
import { database, databaseRefusal, sequelize, violatesScope } from './database.ts'
import { beyondScope, type Declared, notFound, stale } from './errors.ts'
import { newId } from './identifiers.ts'
import {
  beyond,
  decodeCursor,
  encodeCursor,
  invalidCursor,
  numbered,
  type Page,
  type PageQuery,
  type Term,
  unnumbered,
} from './page.ts'
import { names, type View } from './view.ts'

/** Most rows that a search ranks. */
const mostFound = 1000

type Reach = (userId: string | null, branchId: string | null) => WhereOptions

/** Reaches what has the caller in one column, or the caller's branch in the other. */
export const ownOrOfBranch =
  (owner: string, branch: string): Reach =>
  (userId, branchId) =>
    branchId === null ? { [owner]: userId } : { [Op.or]: [{ [owner]: userId }, { [branch]: branchId }] }

type Filters<Query> = { [Name in keyof Query]?: (value: NonNullable<Query[Name]>) => WhereOptions }

interface Options<Row extends Model, Wire extends object, Query> {
  /** What one is called in a refusal: `customer`. */
  resource: string
  view: View<Row, Wire>
  /** The order where the reader names none; the id decides between equals. */
  order: string
  /** Rows that a list is about, whoever asks; a filter of the same column takes its place. */
  where?: Record<string, unknown>
  /** Filters that are not simply a column, or a column with `__gte` or `__lte`. */
  filters?: Filters<Query>
  /** The definer function that finds ids by words, such as `search_customers`. */
  search?: string
  /** The refusal for each unique index or foreign key that may stand in the way. */
  conflict?: Record<string, Declared>
  /** The rows that a role's scope reaches, where the table itself does not see to it; `branchId` is null in the scope `own`. */
  reach?: Reach
  /** Reads what the view shows besides the columns, for all rows of an answer at once. */
  gather?: (rows: Row[]) => Promise<unknown>
}

type Values<Row extends Model> = Partial<CreationAttributes<Row>>

/** The verbs that every plain resource shares. A verb with a rule of its own is written out in the module's service. */
export function collection<Row extends Model, Wire extends object, Query extends PageQuery>(
  model: ModelStatic<Row>,
  { resource, view, order, where = {}, filters = {}, search, conflict = {}, reach, gather }: Options<Row, Wire, Query>,
) {
  const attributes = model.getAttributes() as Record<string, { allowNull?: boolean }>
  const visible = [...view.columns]

  /** Finds one row, or refuses with 404; the id of another tenant or beyond the caller's scope is answered the same. */
  async function find(id: string): Promise<Row> {
    const row = await model.findOne({ where: key(id) })
    if (!row) throw notFound(resource)
    return row
  }

  /** Rows as the contract shows them. */
  async function show(rows: Row[]): Promise<Wire[]> {
    if (rows.length > 0) await gather?.(rows)
    return rows.map(view)
  }
  const shown = async (row: Row): Promise<Wire> => (await show([row]))[0] as Wire

  /** Finds one row and keeps it locked for the rest of the transaction; a stale `If-Match` is refused with 412 (PLT-11). */
  async function lock(id: string): Promise<Row> {
    const row = await model.findOne({ where: key(id), lock: true })
    if (!row) throw notFound(resource)
    const { ifMatch } = context()
    if (ifMatch !== null && !names(ifMatch, `"${row.get('version')}"`)) throw stale(resource)
    return row
  }

  async function insert(values: Values<Row>): Promise<Row> {
    return settled(values, () => model.create({ id: newId(), ...values, tenant_id: tenantId() } as never))
  }

  async function save(row: Row, values: Values<Row>): Promise<Row> {
    row.set(values as never)
    if (!row.changed()) return row
    await settled(row.get(), () => row.save({ returning: true } as never))
    return row
  }

  /** A refusal by a constraint, in the words that the module has for it. */
  async function settled<Result>(values: object, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work()
    } catch (error) {
      if (violatesScope(error)) throw beyondScope(context().scope)
      const refusal = conflict[databaseRefusal(error)?.constraint ?? '']
      if (!refusal) throw error
      // Under row-level security PostgreSQL does not say which values collided.
      throw refusal({ ...values })
    }
  }

  async function list(query: Query): Promise<Page<Wire>> {
    const conditions = conditionsOf(query)
    if (search && query.search !== undefined && !query.ordering) return listByRank(search, query, conditions)
    if (search && query.search !== undefined) {
      const found = await ranked(search, query.search)
      conditions.push({ id: found.map(({ id }) => id) })
    }
    return listInOrder(query, conditions)
  }

  async function listInOrder(query: Query, conditions: WhereOptions[]): Promise<Page<Wire>> {
    const perPage = query.per_page ?? 20
    const cursor = query.cursor === undefined ? null : decodeCursor(query.cursor, -1)
    const order = query.ordering?.join(',') ?? defaultOrder
    if (cursor && cursor.order !== order) throw invalidCursor()
    const terms = termsOf(order)
    if (cursor && cursor.after.length !== terms.length) throw invalidCursor()
    // As texts, which PostgreSQL reads by the column's type: a forged number beside a date would be no comparison at all.
    const after = cursor?.after.map((value) => (value === null ? null : String(value)))
    if (after) conditions.push(beyond(terms, after, (value) => sequelize.escape(value as string)))
    const page = query.page ?? 1
    const all = { [Op.and]: conditions }
    const rows = await model.findAll({
      attributes: selected(terms),
      where: all,
      order: orderBy(terms),
      limit: perPage + 1,
      offset: cursor ? 0 : (page - 1) * perPage,
    })
    const shown = rows.slice(0, perPage)
    const last = shown.at(-1)
    const next =
      rows.length > perPage && last
        ? encodeCursor({ order, after: terms.map(({ column }) => wire(last.get(column))) })
        : null
    const data = await show(shown)
    if (cursor) return { data, pagination: unnumbered(perPage, next) }
    return { data, pagination: numbered(page, perPage, await count(all, page, perPage, rows.length), next) }
  }

  /** The best match first. The reader's place is the rank and id of the last row, so rows that come in between do not repeat any. */
  async function listByRank(using: string, query: Query, conditions: WhereOptions[]): Promise<Page<Wire>> {
    const perPage = query.per_page ?? 20
    const cursor = query.cursor === undefined ? null : decodeCursor(query.cursor, 2)
    if (cursor && cursor.order !== 'rank') throw invalidCursor()
    const found = await ranked(using, query.search as string)
    const [rank, id] = (cursor?.after ?? []) as [number, string]
    const ahead = cursor ? found.filter((one) => one.rank < rank || (one.rank === rank && one.id > id)) : found
    const page = query.page ?? 1
    const rows = await model.findAll({
      attributes: visible,
      where: { [Op.and]: [...conditions, { id: ahead.map((one) => one.id) }] },
      order:
        ahead.length === 0
          ? []
          : (literal(
              `array_position(ARRAY[${ahead.map((one) => sequelize.escape(one.id)).join(',')}]::uuid[], "id")`,
            ) as never),
    })
    const start = cursor ? 0 : (page - 1) * perPage
    const shown = rows.slice(start, start + perPage)
    const last = shown.at(-1)?.get('id')
    const place = found.find((one) => one.id === last)
    const next =
      rows.length > start + perPage && place ? encodeCursor({ order: 'rank', after: [place.rank, place.id] }) : null
    const data = await show(shown)
    return { data, pagination: cursor ? unnumbered(perPage, next) : numbered(page, perPage, rows.length, next) }
  }

  const ranked = (using: string, words: string) =>
    database.query<{ id: string; rank: number }>(`SELECT id, rank FROM ${using}($1, $2, $3)`, [
      tenantId(),
      words,
      mostFound,
    ])

  /** A short first page counts itself. */
  async function count(all: WhereOptions, page: number, perPage: number, read: number): Promise<number> {
    if (read <= perPage && (read > 0 || page === 1)) return (page - 1) * perPage + read
    return model.count({ where: all })
  }

  function conditionsOf(query: Query): WhereOptions[] {
    const { page: _page, per_page: _perPage, cursor: _cursor, search: _search, ordering: _ordering, ...asked } = query
    const given = Object.entries(asked).filter(([, value]) => value !== undefined)
    const standing = Object.entries(where).filter(([name]) => !given.some(([filter]) => filter === name))
    return [
      { tenant_id: tenantId() },
      reached(),
      Object.fromEntries(standing),
      ...given.map(([name, value]) => condition(name, value)),
    ]
  }

  function condition(name: string, value: unknown): WhereOptions {
    const own = filters[name as keyof Query] as ((value: unknown) => WhereOptions) | undefined
    if (own) return own(value)
    const [column = name, comparison] = name.split('__')
    if (!attributes[column]) throw new Error(`${resource} has no column for the filter ${name}`)
    if (comparison === 'gte') return { [column]: { [Op.gte]: value } }
    if (comparison === 'lte') return { [column]: { [Op.lte]: value } }
    return { [column]: value }
  }

  const defaultOrder = order
  const key = (id: string) => ({ [Op.and]: [{ tenant_id: tenantId(), id }, reached()] }) as never

  function reached(): WhereOptions {
    const { scope, actor } = context()
    if (!reach || scope === 'tenant') return {}
    const { userId = null, branchId = null } = actor?.membership ?? {}
    return reach(userId, scope === 'branch' ? branchId : null)
  }

  const selected = (terms: readonly Term[]) => [...new Set([...visible, ...terms.map(({ column }) => column)])]

  function termsOf(text: string): Term[] {
    const terms = text.split(',').map((word) => {
      const column = word.replace(/^-/, '')
      const attribute = attributes[column]
      // A cursor is the reader's to forge: only columns of the model are ever named in SQL.
      if (!attribute) throw invalidCursor()
      return { column, descending: word.startsWith('-'), nullable: attribute.allowNull !== false }
    })
    return terms.some(({ column }) => column === 'id')
      ? terms
      : [...terms, { column: 'id', descending: terms[0]?.descending ?? false, nullable: false }]
  }

  return {
    find,
    lock,
    insert,
    save,
    list,
    shown,
    get: async (id: string): Promise<Wire> => shown(await find(id)),
    create: async (values: Values<Row>): Promise<Wire> => shown(await insert(values)),
    update: async (id: string, values: Values<Row>): Promise<Wire> => shown(await save(await lock(id), values)),
    remove: async (id: string): Promise<void> => {
      const row = await lock(id)
      await settled(row.get(), () => row.destroy())
    },
  }
}

const wire = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value)

const orderBy = (terms: readonly Term[]): OrderItem[] =>
  terms.map(
    ({ column, descending, nullable }) =>
      [
        col(column),
        nullable ? (descending ? 'DESC NULLS LAST' : 'ASC NULLS LAST') : descending ? 'DESC' : 'ASC',
      ] as OrderItem,
  )

/** Equal in any case, as the indexes on `lower(…)` have it. */
export const sameText = (column: string, value: string): WhereOptions =>
  equal(fn('lower', col(column)), value.toLowerCase()) as never

/** In a filter: one of the values that `sql`, a statement of one column, finds. Its `$1 …` are put in escaped, since a filter cannot bind them. */
export const foundBy = (sql: string, values: readonly (string | null)[]): { [Op.in]: ReturnType<typeof literal> } => {
  const filled = sql.replaceAll(/\$(\d+)/g, (_, number) => sequelize.escape(values[Number(number) - 1] as string))
  return { [Op.in]: literal(`(${filled})`) }
}
