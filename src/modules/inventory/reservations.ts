import { about } from '#platform/errors.ts'
import type { Book } from './book.ts'
import { refuseStock as refuse } from './errors.ts'
import { fieldOf, type Part } from './postings.ts'

/** Uses up the reservations that lines name: what they held is free for these lines alone (STK-06). */
export async function consume(parts: readonly Part[], _book: Book): Promise<void> {
  for (const { line } of parts)
    if (line.reservation_id)
      throw about(fieldOf(line, 'reservation_id'), refuse.unknownReservation({ name: line.name }))
}
