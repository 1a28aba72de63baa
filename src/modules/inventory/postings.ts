import type { Decimal } from 'decimal.js'
import type { Item } from './items.ts'

export type MovementKind =
  | 'receipt'
  | 'issue'
  | 'transfer'
  | 'return'
  | 'adjustment'
  | 'opening'
  | 'stocktake'
  | 'revaluation'
export type Direction = 'in' | 'out'

/** What asked for a movement, such as `{ type: 'purchase_receipt', id }`. */
export interface Source {
  type: string
  id: string
}

/** Goods that are to move, all of them or none. */
export interface Posting {
  kind: Exclude<MovementKind, 'revaluation'>
  /** Now where left out; never in the future. */
  occurred_at?: string
  source: Source | null
  reason?: string | null
  notes?: string | null
  /** An earlier document agreed to it: the goods stand at the door, and come in though their product is archived since. */
  ordered?: boolean
  /** A transfer only: it arrives at once, and is nowhere on its way. */
  arrives?: boolean
  lines: readonly PostingLine[]
}

export interface PostingLine {
  product_id: string
  variant_id?: string | null
  warehouse_id: string
  /** Where a transfer goes. */
  to_warehouse_id?: string
  /** An exact decimal above 0. */
  quantity: string
  /** Follows from the kind where that says it: receipts, openings and returns come in, issues and transfers go out. */
  direction?: Direction
  /** What a unit coming in costs, in the currency of the company; what one costs here already where left out. */
  unit_cost?: string
  batch?: { id: string } | { code: string; expires_on?: string | null }
  serials?: readonly string[]
  reservation_id?: string
  /** The line of an issue that comes back: at its cost then (STK-10). */
  returns_line_id?: string
  /** Where the caller's body had the line, such as `lines.0`; empty where the body is the line. */
  field: string
  /** Members that the caller's body says once for all lines. */
  shared?: readonly string[]
  /** What the caller's body calls a member of the line, where it is not called as here. */
  members?: Readonly<Record<string, string>>
}

/** What was moved by a posting. */
export interface Posted {
  movement_id: string
  number: string
  occurred_at: Date
  lines: PostedLine[]
}

export interface PostedLine {
  line_id: string
  item_id: string
  product_id: string
  variant_id: string | null
  warehouse_id: string
  direction: Direction
  /** All of these are above 0, whichever way the goods went. */
  quantity: string
  value: string
  unit_cost: string
  batches: { batch_id: string | null; quantity: string; value: string }[]
  serials: string[]
}

/** A line that was looked at, and the thing that it moves. */
export interface PreparedLine extends PostingLine {
  id: string
  name: string
  item: Item
  amount: Decimal
  way: Direction
}

/** A part of a line: of one batch, and where it comes back, of one row of what went out. */
export interface Part {
  line: PreparedLine
  quantity: Decimal
  batch_id: string | null
  origin_id: string | null
}

/** The path of a line's member in the caller's body. */
export function fieldOf(
  { field, members, shared }: Pick<PostingLine, 'field' | 'members' | 'shared'>,
  name: string,
): string {
  if (shared?.includes(name)) return name
  const said = members?.[name] ?? name
  return field ? `${field}.${said}` : said
}
