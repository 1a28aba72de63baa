import type { Decimal } from 'decimal.js'
import { tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { about } from '#platform/errors.ts'
import { isId } from '#platform/identifiers.ts'
import { decimal } from '#platform/money.ts'
import type { Book } from './book.ts'
import { zero } from './bucket.ts'
import { refuseStock as refuse } from './errors.ts'
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

/** The rows of the issues that lines return, by row; at what they cost by the ledger now, less what has come back. */
export async function readReturnable(lines: readonly PreparedLine[]): Promise<Map<string, Returnable>> {
  const ids = lines.flatMap(({ returns_line_id: id }) => (id && isId(id) ? [id] : []))
  if (ids.length === 0) return new Map()
  const rows = await database.query<Record<'quantity' | 'value', string> & Omit<Returnable, 'quantity' | 'value'>>(
    `WITH worth AS (
       SELECT l.id, l.origin_id, l.quantity, l.value + coalesce((SELECT sum(r.value) FROM stock_ledger r WHERE r.tenant_id = $1 AND r.revalues_id = l.id), 0) AS value
       FROM stock_ledger l
       WHERE l.tenant_id = $1 AND l.quantity <> 0
         AND (l.line_id = ANY ($2) OR l.origin_id IN (SELECT id FROM stock_ledger WHERE tenant_id = $1 AND line_id = ANY ($2)))
         AND NOT EXISTS (SELECT FROM stock_ledger o WHERE o.tenant_id = $1 AND o.reverses_id = l.id))
     SELECT l.id, l.line_id, l.item_id, l.batch_id, l.occurred_at,
       -(w.quantity + coalesce(sum(back.quantity), 0)) AS quantity, -(w.value + coalesce(sum(back.value), 0)) AS value
     FROM worth w JOIN stock_ledger l ON l.tenant_id = $1 AND l.id = w.id LEFT JOIN worth back ON back.origin_id = w.id
     WHERE l.line_id = ANY ($2) AND l.kind = 'issue' AND l.quantity < 0
     GROUP BY l.tenant_id, l.id, w.quantity, w.value ORDER BY l.sequence`,
    [tenantId(), ids],
  )
  return new Map(
    rows.map(({ quantity, value, ...row }) => [row.id, { ...row, quantity: decimal(quantity), value: decimal(value) }]),
  )
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
