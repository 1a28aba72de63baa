import type { Decimal } from 'decimal.js'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { about } from '#platform/errors.ts'
import { isId } from '#platform/identifiers.ts'
import type { Book } from './book.ts'
import { zero } from './bucket.ts'
import { refuseStock as refuse } from './errors.ts'
import { isReversed, type Rest, readByIndex, restsBefore } from './history.ts'
import { fieldOf, type Part, type PreparedLine } from './postings.ts'

/** A row of an issue, and what of it has not come back. */
interface Returnable {
  id: string
  line_id: string
  item_id: string
  batch_id: string | null
  occurred_at: Date
  quantity: Decimal
  value: Decimal
}

const ever = new Date('9999-12-31')

/** The rows of the issues that lines return, by row; at what they cost by the ledger now, less what has come back. */
export async function readReturnable(lines: readonly PreparedLine[]): Promise<Map<string, Returnable>> {
  const ids = lines.flatMap(({ returns_line_id: id }) => (id && isId(id) ? [id] : []))
  if (ids.length === 0) return new Map()
  readByIndex()
  const rows = await database.query<Omit<Returnable, 'quantity' | 'value'>>(
    `SELECT e.id, e.line_id, e.item_id, e.batch_id, e.occurred_at FROM stock_ledger e
     WHERE e.tenant_id = $1 AND e.line_id = ANY ($2) AND e.kind = 'issue' AND e.quantity < 0 AND ${isReversed} IS NULL ORDER BY e.sequence`,
    [tenantId(), ids],
  )
  const rests = new Map(
    (
      await restsBefore(
        rows.map(({ id }) => id),
        ever,
      )
    ).map((rest) => [rest.id, rest]),
  )
  return new Map(rows.map((row) => [row.id, { ...row, ...(rests.get(row.id) as Rest) }]))
}

/** Lines as parts: one each, or what comes back of each row of the issue, at the cost that the book is told. */
export function partsOfReturn(
  lines: readonly PreparedLine[],
  returnable: ReadonlyMap<string, Returnable>,
  book: Book,
): Part[] {
  const left = new Map([...returnable].map(([id, { quantity }]) => [id, quantity]))
  for (const [id, { quantity, value }] of returnable) book.rests.set(id, { quantity, value })
  return lines.flatMap((line) => {
    if (!line.returns_line_id) return [{ line, quantity: line.amount, batch_id: null, origin_id: null }]
    const rows = [...returnable.values()].filter(
      ({ line_id, item_id }) => line_id === line.returns_line_id && item_id === line.item.id && line.way === 'in',
    )
    if (rows.length === 0) throw about(fieldOf(line, 'returns_line_id'), refuse.unknownReturn({ name: line.name }))
    let wanted = line.amount
    const parts = rows.flatMap(({ id, batch_id }): Part[] => {
      const there = left.get(id) ?? zero
      const quantity = wanted.lt(there) ? wanted : there
      if (quantity.lte(0)) return []
      wanted = wanted.minus(quantity)
      left.set(id, there.minus(quantity))
      return [{ line, quantity, batch_id, origin_id: id }]
    })
    if (wanted.gt(0)) {
      const figures = { name: line.name, returnable: line.amount.minus(wanted).toFixed(), quantity: line.quantity }
      throw about(fieldOf(line, 'quantity'), refuse.returnedTooMuch(figures))
    }
    return parts
  })
}
