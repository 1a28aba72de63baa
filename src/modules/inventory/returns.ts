import { about } from '#platform/errors.ts'
import { isId } from '#platform/identifiers.ts'
import type { Book } from './book.ts'
import { zero } from './bucket.ts'
import { refuseStock as refuse } from './errors/stock.ts'
import { type Issued, issuesOf, type Rest, restsBefore } from './history.ts'
import { fieldOf, type Part, type PreparedLine } from './postings.ts'

/** A row of an issue, and what of it has not come back. */
type Returnable = Issued & Rest

const ever = new Date('9999-12-31')

/** The rows of the issues that lines return, by row; at what they cost by the ledger now, less what has come back. */
export async function readReturnable(lines: readonly PreparedLine[]): Promise<Map<string, Returnable>> {
  const ids = lines.flatMap(({ returns_line_id: id }) => (id && isId(id) ? [id] : []))
  if (ids.length === 0) return new Map()
  const rows = await issuesOf(ids)
  const issued = rows.map(({ id }) => id)
  const rests = new Map((await restsBefore(issued, ever)).map((rest) => [rest.id, rest]))
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
