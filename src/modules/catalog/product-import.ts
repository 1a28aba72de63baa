import type { ProductCreate, ProductImport, ProductImportOutcome, ProductUpdate } from '#generated/catalog/types.ts'
import { operations } from '#generated/operations.ts'
import { refuseHidden } from '#platform/answer.ts'
import { refused, type Taken } from '#platform/bulk.ts'
import { type Detail, invalid, Refusal } from '#platform/errors.ts'
import { type ImportedRow, importSheet } from '#platform/spreadsheets/import.ts'
import { complaintsOf } from '#platform/validation.ts'
import { type Given, takeAll } from './product-bulk.ts'
import { columnOf, type Fields, fieldsOf, type Places, placesOf, referring, settable, told } from './product-sheet.ts'

const mostRows = 50_000

/** Stores the products of a CSV or XLSX file: each as a new one, or in the mode `upsert` those that are there, by id or else by SKU. */
export function importFrom({ file, mode, dry_run, ...wish }: ProductImport): Promise<ProductImportOutcome> {
  const sheet = mode === 'upsert' ? upserting : creating
  const permit = (names: readonly string[]) =>
    refuseHidden(Object.fromEntries(names.map((name) => [name, null])), operations.createProduct.hiddenInput)
  return importSheet(file, { ...sheet, permit, mostRows }, { ...wish, dryRun: dry_run })
}

const creating = {
  columns: { ...settable, price_change_reason: 'text' },
  passedOver: ['id', ...told],
  required: ['sku', 'name', 'unit'],
  check: (record: Fields) => complaints('createProduct', record),
  take: (rows: readonly ImportedRow[]) =>
    takeRows(rows, (body) => ({ body, create: () => createdBy(body), onlyNew: true })),
} as const

const upserting = {
  columns: { id: 'word', ...creating.columns },
  passedOver: told,
  required: [],
  check: ({ id: _id, ...record }: Fields) => complaints('updateProduct', record),
  take: (rows: readonly ImportedRow[]) =>
    takeRows(rows, ({ id, ...body }) => ({ id: id as string | undefined, body, create: () => createdBy(body) })),
} as const

/** Rows that refer to what does not exist are refused; the others are stored together. */
async function takeRows(rows: readonly ImportedRow[], given: (body: Fields) => Given): Promise<Taken[]> {
  const places = await placesOf((column) => rows.map(({ record }) => record[column]))
  const weighed = rows.map(({ record }) => givenOr(record, places, given))
  const sound = weighed.filter((one): one is Given => !(one instanceof Refusal))
  const taken = await takeAll(sound, 'import')
  return weighed.map((one) => (one instanceof Refusal ? refused(one) : inColumns(taken.shift() as Taken)))
}

function givenOr(record: Fields, places: Places, given: (body: Fields) => Given): Given | Refusal {
  try {
    return given(fieldsOf(record, places))
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** What is wrong with a field is told of its column. */
function inColumns({ refusal, ...taken }: Taken): Taken {
  if (!refusal) return { refusal, ...taken }
  const { status, code, message, details, context } = refusal
  return { ...taken, refusal: new Refusal(status, code, message, { details: renamed(details), context }) }
}

const renamed = (details: readonly Detail[]): Detail[] =>
  details.map((detail) => ({ ...detail, field: columnOf(detail.field) }))

const anyId = '00000000-0000-0000-0000-000000000000'

/** What is wrong with a record by the contract, whatever it refers to. */
function complaints(operation: 'createProduct' | 'updateProduct', record: Fields): Detail[] {
  const body = Object.entries(record).map(([name, value]) => {
    const field = name in referring ? referring[name as keyof typeof referring].field : name
    return [field, field !== name && value !== null ? anyId : value]
  })
  return renamed(complaintsOf(operation, Object.fromEntries(body)))
}

/** A new product of a row: its empty cells say nothing. */
function createdBy(record: ProductUpdate): ProductCreate {
  const body = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
  const details = complaintsOf('createProduct', body)
  if (details.length > 0) throw invalid(renamed(details))
  return body as unknown as ProductCreate
}
