import {
  type CreationAttributes,
  col,
  where as equal,
  fn,
  literal,
  type Model,
  type ModelStatic,
  Op,
  type WhereOptions,
} from 'sequelize'
import { type Reply, Written } from '#generated/support.ts'
import { databaseRefusal, violatesScope } from './connections.ts'
import { context, inContext, tenantId } from './context.ts'
import { database, sequelize } from './database.ts'
import { beyondScope, type Declared, notFound, stale } from './errors.ts'
import { newId } from './identifiers.ts'
import {
  beyond,
  decodeCursor,
  encodeCursor,
  numbered,
  type Page,
  type PageQuery,
  type Term,
  unnumbered,
} from './page.ts'
import { rowsOf } from './rows.ts'
import { selection } from './selection.ts'
import { lastChangeSql, totalOf } from './totals.ts'
import { names, type View } from './view.ts'

/** Most rows that a search ranks. */
const mostFound = 1000

/** Takes a value into a statement, and gives the `$1 …` that stands for it. */
export type Bind = (value: unknown) => string

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
  /** The column by which one is addressed; its id where nothing is said. */
  key?: 'id' | 'slug'
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
  /** In SQL, which rows there are for the caller at all, where that depends on other tables. */
  sees?: (bind: Bind) => string
  /** Reads what the view shows besides the columns, for all rows of an answer at once. */
  gather?: (rows: Row[]) => Promise<unknown>
}

/** What narrows a list down, without how it is turned into pages. */
type Filtered<Query> = Omit<Query, 'page' | 'per_page' | 'cursor' | 'ordering'>

/** Sequelize's own writer of conditions; its type is kept from us. */
interface Generator {
  whereItemsQuery(
    where: WhereOptions,
    options: { model: ModelStatic<Model>; bindParam: (value: unknown) => string },
  ): string
}
const generator = sequelize.getQueryInterface().queryGenerator as Generator

/** The values of one statement, and the `$1 …` that stand for them. */
class Binding {
  readonly values: unknown[] = []
  readonly add = (value: unknown): string => `$${this.values.push(value)}`
}

/** Where rows come from, and in which order. */
interface Source {
  /** Names the order, so that a cursor of another one is refused. */
  order: string
  /** Of a search: what was found, looked for once for the page and its total. */
  found?: string
  from: string
  terms: Term[]
}

type Values<Row extends Model> = Partial<CreationAttributes<Row>>

/** The verbs that every plain resource shares. A verb with a rule of its own is written out in the module's service. */
export function collection<Row extends Model, Wire extends object, Query extends PageQuery>(
  model: ModelStatic<Row>,
  {
    resource,
    view,
    key = 'id',
    order,
    where = {},
    filters = {},
    search,
    conflict = {},
    reach,
    sees,
    gather,
  }: Options<Row, Wire, Query>,
) {
  const attributes = model.getAttributes() as Record<string, { allowNull?: boolean }>
  const tableName = model.getTableName() as string
  const table = `"${tableName}"`
  const read = selection(model, view.shown, view.besides)
  const rows = rowsOf(model)

  /** Finds one row, or refuses with 404; the id of another tenant or beyond the caller's scope is answered the same. */
  async function find(id: string): Promise<Row> {
    const row = await one(id, { lock: false })
    if (!row) throw notFound(resource)
    return row
  }

  async function one(id: string, options: { lock: boolean }): Promise<Row | undefined> {
    const binding = new Binding()
    const [row] = await rows.find(keyOf(id, binding), binding.values, options)
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
    const row = await one(id, { lock: true })
    if (!row) throw notFound(resource)
    const { ifMatch } = context()
    if (ifMatch !== null && !names(ifMatch, `"${row.get('version')}"`)) throw stale(resource)
    return row
  }

  async function insert(values: Values<Row>): Promise<Row> {
    return settled(values, () => rows.insert({ id: newId(), ...values, tenant_id: tenantId() }))
  }

  /** Adds rows that all have the same fields, at once: one that is refused refuses all. */
  async function insertAll(values: readonly Values<Row>[]): Promise<Row[]> {
    const whole = values.map((one) => ({ id: newId(), ...one, tenant_id: tenantId() }))
    return settled(alone(whole) ?? {}, () => rows.insertAll(whole))
  }

  /** Writes what was set in rows that are locked, at once. */
  const saveAll = (changed: readonly Row[]): Promise<void> =>
    settled(alone(changed)?.get() ?? {}, () => rows.updateAll(changed))

  /** The rows whose `column` has one of `values`, of those that the list is about, locked. */
  function lockAll(column: string, values: readonly string[]): Promise<Row[]> {
    const binding = new Binding()
    const condition = `${sqlOf({ [Op.and]: [{ tenant_id: tenantId() }, reached() ?? {}, where] }, binding)}${seen(binding)}`
    return rows.find(`${condition} AND "${column}" = ANY (${binding.add(values)})`, binding.values, { lock: true })
  }

  /** @param touched Something else that belongs to the row, such as its lines, has changed: that makes another version of it. */
  async function save(row: Row, values: Values<Row>, { touched = false } = {}): Promise<Row> {
    row.set(values as never)
    if (touched) row.changed('version' as keyof Row, true)
    if (!row.changed()) return row
    await settled(row.get(), () => rows.update(row))
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

  async function get(id: string): Promise<Reply<Wire>> {
    const binding = new Binding()
    const condition = keyOf(id, binding)
    const [row] = await database.texts(`SELECT ${read.sql} FROM ${table} WHERE ${condition}`, binding.values)
    if (!row) throw notFound(resource)
    const [data] = await written([row])
    return data as Reply<Wire>
  }

  async function list(query: Query): Promise<Page<Wire>> {
    const perPage = query.per_page ?? 20
    const binding = new Binding()
    const { order, found: beforehand = '', from, terms } = sourceOf(query, binding)
    const cursor = query.cursor === undefined ? null : decodeCursor(query.cursor, order, terms.length)
    const page = cursor ? 1 : (query.page ?? 1)
    const condition = `${sqlOf({ [Op.and]: conditionsOf(query, binding) }, binding)}${seen(binding)}`
    const counted = [...binding.values]
    const place = cursor ? ` AND ${sqlOf(beyond(terms, cursor.after, binding.add), binding)}` : ''
    const count = `SELECT count(*) FROM ${from} WHERE ${condition}`
    const besides = [
      ...terms.map(({ column }) => `"${column}"`),
      ...(cursor ? [] : [beforehand ? `(${count})` : lastChangeSql(tableName, binding.add)]),
    ]
    const found = await pageRows(
      `${beforehand}SELECT ${read.sql}, ${besides.join(', ')} FROM ${from} WHERE ${condition}${place} ORDER BY ${orderBy(terms)} LIMIT ${perPage + 1}`,
      binding.values,
      (page - 1) * perPage,
    )
    const onPage = found.slice(0, perPage)
    const [last, beside] = besidesOf(onPage.at(-1), terms.length)
    const next = found.length > perPage ? encodeCursor({ order, after: last }) : null
    const data = await pageOf(onPage)
    if (cursor) return { data, pagination: unnumbered(perPage, next) }
    // A short first page counts itself.
    const whole = found.length <= perPage && (found.length > 0 || page === 1)
    const counting = () => countOf(`${beforehand}${count}`, counted)
    const total = async (): Promise<number> => {
      if (whole) return (page - 1) * perPage + found.length
      if (beforehand) return beside == null ? counting() : Number(beside)
      return totalOf(count, counted, beside, counting)
    }
    return { data, pagination: numbered(page, perPage, await total(), next) }
  }

  /**
   * All that a list would show, by id, so many at a time. Each page is read when it is asked for, in a transaction of its own
   * and the context of this call: neither memory nor a connection is held for as long as the reader takes.
   */
  function pages(query: Filtered<Query>, size = 500): AsyncGenerator<Wire[]> {
    const surroundings = context()
    return (async function* () {
      for (let after: string | null = null; ; ) {
        const found: Texts[] = await inContext(surroundings, () => database.read(() => behind(after, query, size)))
        if (found.length > 0) yield inContext(surroundings, () => show(found.map(read.row)))
        if (found.length < size) return
        after = read.text(found.at(-1) as Texts, 'id') as string
      }
    })()
  }

  function behind(after: string | null, query: Filtered<Query>, size: number): Promise<Texts[]> {
    const binding = new Binding()
    const asked = conditionsOf({ ...query, ordering: ['id'] } as never, binding)
    const condition = `${sqlOf({ [Op.and]: asked }, binding)}${seen(binding)}`
    const place = after === null ? '' : ` AND "id" > ${binding.add(after)}`
    const text = `SELECT ${read.sql} FROM ${table} WHERE ${condition}${place} ORDER BY "id" LIMIT ${size}`
    return database.texts(text, binding.values, { kept: kept(text) })
  }

  /** Of the last row: its place in the order, and when the list last changed or, of a search, how many were found. */
  const besidesOf = (row: Texts = [], terms: number): [place: Texts, beside: string | null | undefined] => [
    row.slice(read.width, read.width + terms),
    row[read.width + terms],
  ]

  /** A statement with a number of rows to skip in it is as good as new each time. */
  const pageRows = (text: string, values: unknown[], skipped: number) =>
    skipped > 0
      ? database.texts(`${text} OFFSET ${skipped}`, values, { kept: 'never' })
      : database.texts(text, values, { kept: kept(text) })

  async function countOf(text: string, values: unknown[]): Promise<number> {
    const [[total = '0'] = []] = await database.texts(text, values, { kept: kept(text) })
    return Number(total)
  }

  /** The columns of an order are named in SQL, and a cursor is the reader's to forge: it must name the very order that was asked for. */
  function sourceOf({ search: words, ordering }: Query, binding: Binding): Source {
    if (ordering || words === undefined || !search) {
      const order = ordering?.join(',') ?? defaultOrder
      return { order, from: table, terms: termsOf(order) }
    }
    const matches = `SELECT id, rank FROM ${search}(${binding.add(tenantId())}, ${binding.add(words)}, ${mostFound})`
    const found = `WITH found (match_id, match_rank) AS MATERIALIZED (${matches}) `
    const from = `found JOIN ${table} ON "tenant_id" = $1 AND "id" = match_id`
    return { order: 'rank', found, from, terms: byRank }
  }

  /** What a read found, as it goes out: written without a look at it, unless something has to be computed. */
  async function written(rows: Texts[]): Promise<Reply<Wire>[]> {
    if (gather || view.computes) return show(rows.map(read.row))
    return rows.map((row) => new Written<Wire>(read.json(row), read.text(row, 'version')))
  }

  async function pageOf(rows: Texts[]): Promise<Reply<Wire[]>> {
    if (gather || view.computes) return show(rows.map(read.row))
    return new Written<Wire[]>(`[${rows.map(read.json).join(',')}]`)
  }

  const sqlOf = (condition: WhereOptions, binding: Binding): string =>
    generator.whereItemsQuery(condition, { model, bindParam: binding.add }) || 'true'

  function conditionsOf(query: Query, binding: Binding): WhereOptions[] {
    const { page: _page, per_page: _perPage, cursor: _cursor, search: words, ordering, ...asked } = query
    const given = Object.entries(asked).filter(([, value]) => value !== undefined)
    const standing = Object.entries(where).filter(([name]) => !given.some(([filter]) => filter === name))
    return [
      { tenant_id: tenantId() },
      reached() ?? {},
      ...(search && words !== undefined && ordering ? [foundIn(search, words, binding)] : []),
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
  /** The row of this id or slug in the tenant, where the caller reaches it. */
  function keyOf(id: string, binding: Binding): string {
    const one = `"tenant_id" = ${binding.add(tenantId())} AND "${key}" = ${binding.add(id)}${seen(binding)}`
    const within = reached()
    return within ? `${one} AND ${sqlOf(within, binding)}` : one
  }

  const seen = (binding: Binding): string => (sees ? ` AND (${sees(binding.add)})` : '')

  function reached(): WhereOptions | null {
    const { scope, actor } = context()
    if (!reach || scope === 'tenant') return null
    const { userId = null, branchId = null } = actor?.membership ?? {}
    return reach(userId, scope === 'branch' ? branchId : null)
  }

  function termsOf(text: string): Term[] {
    const terms = text.split(',').map((word) => {
      const column = word.replace(/^-/, '')
      const attribute = attributes[column]
      if (!attribute) throw new Error(`${resource} has no column for the order ${column}`)
      return { column, descending: word.startsWith('-'), nullable: attribute.allowNull !== false }
    })
    return terms.some(({ column }) => column === 'id')
      ? terms
      : [...terms, { column: 'id', descending: terms[0]?.descending ?? false, nullable: false }]
  }

  return {
    find,
    lock,
    lockAll,
    insert,
    insertAll,
    save,
    saveAll,
    list,
    pages,
    shown,
    get,
    create: async (values: Values<Row>): Promise<Wire> => shown(await insert(values)),
    update: async (id: string, values: Values<Row>): Promise<Wire> => shown(await save(await lock(id), values)),
    remove: async (id: string): Promise<void> => {
      const row = await lock(id)
      await settled(row.get(), () => row.destroy())
    },
  }
}

/** Of many, nobody knows which one was refused. */
const alone = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined)

/** A statement with a value written into it is as good as new each time. */
const kept = (text: string) => (text.includes("'") ? 'never' : 'shaped')

type Texts = readonly (string | null)[]

const byRank: Term[] = [
  { column: 'match_rank', descending: true, nullable: false },
  { column: 'match_id', descending: false, nullable: false },
]

const foundIn = (search: string, words: string, { add }: Binding): WhereOptions =>
  literal(`"id" IN (SELECT id FROM ${search}(${add(tenantId())}, ${add(words)}, ${mostFound}))`) as never

const orderBy = (terms: readonly Term[]): string =>
  terms
    .map(
      ({ column, descending, nullable }) => `"${column}"${descending ? ' DESC' : ''}${nullable ? ' NULLS LAST' : ''}`,
    )
    .join(', ')

/** Equal in any case, as the indexes on `lower(…)` have it. */
export const sameText = (column: string, value: string): WhereOptions =>
  equal(fn('lower', col(column)), value.toLowerCase()) as never

/** In a filter: one of the values that `sql`, a statement of one column, finds. Its `$1 …` are put in escaped, since a filter cannot bind them. */
export const foundBy = (sql: string, values: readonly (string | null)[]): { [Op.in]: ReturnType<typeof literal> } => {
  const filled = sql.replaceAll(/\$(\d+)/g, (_, number) => sequelize.escape(values[Number(number) - 1] as string))
  return { [Op.in]: literal(`(${filled})`) }
}
