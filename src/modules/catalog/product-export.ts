import type { ExportProductsQuery, Product } from '#generated/catalog/types.ts'
import { operations } from '#generated/operations.ts'
import { isVisible } from '#platform/answer.ts'
import { context, inContext } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { sheetAnswer } from '#platform/spreadsheets/answer.ts'
import { cellsOf } from '#platform/spreadsheets/columns.ts'
import { exported, type Fields, placesOf, referring, textsOf } from './product-sheet.ts'
import { products } from './products.ts'

/** The products that a list of the same filters would show, as a file. */
export function exportAll({ format, delimiter, ...filters }: ExportProductsQuery): Promise<Response> {
  const header = exported.filter((column) => isVisible(operations.getProduct, column))
  return sheetAnswer(
    { header, rows: inWords(products.pages(filters)), cells: (fields: Fields) => cellsOf(fields, header) },
    { format, delimiter, name: 'products' },
  )
}

/** Pages of products with what they refer to in words, each page in a transaction of its own. */
function inWords(pages: AsyncGenerator<Product[]>): AsyncGenerator<Fields[]> {
  const surroundings = context()
  return (async function* () {
    for await (const page of pages) {
      const rows = page as unknown as Fields[]
      const read = () => placesOf((column) => rows.map((row) => row[referring[column].field]))
      const places = await inContext(surroundings, () => database.read(read))
      yield rows.map((row) => textsOf(row, places))
    }
  })()
}
