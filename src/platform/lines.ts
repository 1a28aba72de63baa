import type { Model, ModelStatic, WhereOptions } from 'sequelize'
import { foundBy } from './collection.ts'
import { tenantId } from './context.ts'
import { about, type Declared, type Refusal, rule } from './errors.ts'
import { newId } from './identifiers.ts'
import { decimal } from './money.ts'
import { rowsOf } from './rows.ts'

interface Headed<Line> {
  id: string
  lines: Line[]
}

/** The lines of one kind of document, such as of purchase orders: rows of a table of their own, numbered from 0 in `position`. */
export interface Lines<Line extends Model> {
  /** The lines of a document, in their order. */
  of(id: string): Promise<Line[]>
  /** Reads the lines of all documents of an answer at once, into their `lines`: what a collection takes as `gather`. */
  gather(documents: readonly Headed<Line>[]): Promise<void>
  /** Adds the lines of a new document. */
  add(id: string, values: readonly object[]): Promise<Line[]>
  /**
   * Writes all lines of a document anew, unless they are what they were.
   * @returns whether they are others now; the document is saved as `touched` then, for a line is part of it.
   */
  replace(id: string, values: readonly object[]): Promise<boolean>
  /** Writes what was set in lines. */
  save(lines: readonly Line[]): Promise<void>
  /** Removes all lines of a document, before it goes itself. */
  remove(id: string): Promise<void>
  /** A filter: the documents of which some line has the value in this column. */
  having(column: keyof Line & string): (value: string) => WhereOptions
}

/**
 * What documents with lines share.
 * @example const lines = linesOf(OrderLineRow, 'order_id')
 *   const orders = collection(OrderRow, { gather: lines.gather, filters: { product_id: lines.having('product_id') }, … })
 * @param parent The column that names the document.
 */
export function linesOf<Line extends Model & { position: number }>(
  model: ModelStatic<Line>,
  parent: keyof Line & string,
): Lines<Line> {
  const rows = rowsOf(model)
  const columns = Object.keys(model.getAttributes())
  const ofDocuments = `"tenant_id" = $1 AND "${parent}" = ANY ($2::uuid[])`

  async function read(ids: readonly string[]): Promise<Line[]> {
    const found = await rows.find(ofDocuments, [tenantId(), ids])
    return found.sort((one, other) => one.position - other.position)
  }
  const of = (id: string): Promise<Line[]> => read([id])
  const add = (id: string, values: readonly object[]): Promise<Line[]> =>
    rows.insertAll(
      values.map((value, position) => ({ ...value, id: newId(), tenant_id: tenantId(), [parent]: id, position })),
    )
  const remove = (id: string): Promise<void> => rows.remove(ofDocuments, [tenantId(), [id]])
  const isAs = (line: Line | undefined, value: object): boolean =>
    Object.entries(value).every(([name, said]) => !columns.includes(name) || inWords(line?.get(name)) === inWords(said))

  return {
    of,
    add,
    remove,
    save: rows.updateAll,
    async gather(documents) {
      const byDocument = new Map<unknown, Line[]>(documents.map(({ id }) => [id, []]))
      for (const line of await read([...byDocument.keys()] as string[])) byDocument.get(line[parent])?.push(line)
      for (const document of documents) document.lines = byDocument.get(document.id) ?? []
    },
    async replace(id, values) {
      const held = await of(id)
      if (held.length === values.length && values.every((value, at) => isAs(held[at], value))) return false
      await remove(id)
      await add(id, values)
      return true
    },
    having: (column) => (value) => ({
      id: foundBy(
        `SELECT "${parent}" FROM "${model.getTableName() as string}" WHERE tenant_id = $1 AND "${column}" = $2`,
        [tenantId(), value],
      ),
    }),
  }
}

const inWords = (value: unknown): string => JSON.stringify(value ?? null)

/** The same refusal, about a member of the line that the body has at this place. */
export const aboutLine = (at: number, member: string, refusal: Refusal): Refusal =>
  about(`lines.${at}.${member}`, refusal)

/** How lines that name those of an order are refused; a module puts them among the refusals of its document. */
export const namedRefusals = {
  unknownLine: rule('unknown_line', {
    en: 'The order has no line of the id {{order_line_id}}.',
    ar: 'لا يوجد في الطلب بند بالمعرّف {{order_line_id}}.',
    ru: 'В заказе нет строки {{order_line_id}}.',
  }),
  lineTwice: rule('line_twice', {
    en: '{{name}} is named twice.',
    ar: 'ذُكر {{name}} مرتين.',
    ru: '{{name}} указан дважды.',
  }),
  wholeUnit: rule('whole_unit', {
    en: '{{name}} comes in whole units, not {{quantity}}.',
    ar: 'يُقاس {{name}} بوحدات كاملة لا {{quantity}}.',
    ru: '{{name}} — только целыми единицами, не {{quantity}}.',
  }),
}
type Refusals = Record<keyof typeof namedRefusals, Declared>

/**
 * What lines say of those of an order, such as how much of each has arrived, with the lines of the order that they name.
 * @throws a refusal (422) by the place of a line that names none of them, or one for the second time.
 */
export function named<Said extends { order_line_id: string }, Line extends { id: string; description: string }>(
  said: readonly Said[],
  lines: readonly Line[],
  refuse: Refusals,
): { said: Said; line: Line }[] {
  const known = new Map(lines.map((line) => [line.id, line]))
  const seen = new Set<Line>()
  return said.map((one, at) => {
    const { order_line_id } = one
    const line = known.get(order_line_id)
    if (!line) throw aboutLine(at, 'order_line_id', refuse.unknownLine({ order_line_id }))
    if (seen.has(line)) throw aboutLine(at, 'order_line_id', refuse.lineTwice({ name: line.description }))
    seen.add(line)
    return { said: one, line }
  })
}

/** Refuses a part of what is measured in whole units only. */
export function requireWhole(
  { description: name, is_whole }: { description: string; is_whole: boolean },
  quantity: string,
  refuse: Refusals,
  [at, member]: [at: number, member: string],
): void {
  if (is_whole && !decimal(quantity).isInteger()) throw aboutLine(at, member, refuse.wholeUnit({ name, quantity }))
}
