import { streamed } from '../streaming.ts'
import { contentTypes, type Delimiter, type SheetFormat, writeSheet } from './index.ts'

interface Sheet<Row> {
  header: readonly string[]
  /** Some at a time. */
  rows: AsyncGenerator<readonly Row[]>
  cells: (row: Row) => readonly string[]
}

interface Wish {
  format: SheetFormat
  delimiter: Exclude<Delimiter, 'auto'>
  /** Of the file, without its ending, and of the sheet in a workbook. */
  name: string
}

/**
 * A download of rows that is written while it is read. The first rows are read before the answer begins, so that what the
 * database refuses is still a refusal.
 */
export async function sheetAnswer<Row>(sheet: Sheet<Row>, { format, delimiter, name }: Wish): Promise<Response> {
  const first = await sheet.rows.next()
  const file = writeSheet(cellsOf(sheet, first), { format, delimiter, title: name })
  return streamed(file, {
    'Content-Type': contentTypes[format],
    'Content-Disposition': `attachment; filename="${name}.${format}"`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  })
}

async function* cellsOf<Row>(
  { header, rows, cells }: Sheet<Row>,
  first: IteratorResult<readonly Row[]>,
): AsyncGenerator<readonly (readonly string[])[]> {
  yield [header]
  if (first.done) return
  yield first.value.map(cells)
  for await (const some of rows) yield some.map(cells)
}
