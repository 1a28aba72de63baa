import { about } from '#platform/errors.ts'
import type { Book } from './book.ts'
import { refuseStock as refuse } from './errors.ts'
import { fieldOf, type Part } from './postings.ts'

/**
 * Says of which batch each part is, once its items are locked; a part may become several.
 * @param _book What lies where, by batch.
 */
export async function resolve(parts: readonly Part[], _book: Book): Promise<Part[]> {
  for (const { line } of parts) {
    if (line.item.tracking === 'batch') throw about(fieldOf(line, 'batch'), refuse.trackedByBatch({ name: line.name }))
    if (line.batch) throw about(fieldOf(line, 'batch'), refuse.notTrackedByBatch({ name: line.name }))
  }
  return [...parts]
}
