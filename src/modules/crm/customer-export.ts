import type { ExportCustomersQuery } from '#generated/crm/types.ts'
import { operations } from '#generated/operations.ts'
import { isVisible } from '#platform/answer.ts'
import { sheetAnswer } from '#platform/spreadsheets/answer.ts'
import { cellsOf } from '#platform/spreadsheets/columns.ts'
import { exported } from './customer-sheet.ts'
import { customers } from './customers.ts'

/** The customers that a list of the same filters would show, as a file. */
export function exportAll({ format, delimiter, ...filters }: ExportCustomersQuery): Promise<Response> {
  const header = exported.filter((column) => isVisible(operations.getCustomer, column))
  const rows = customers.pages(filters)
  return sheetAnswer(
    { header, rows, cells: (customer) => cellsOf(customer, header) },
    { format, delimiter, name: 'customers' },
  )
}
