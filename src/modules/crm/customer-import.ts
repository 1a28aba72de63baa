import type { CustomerCreate, CustomerImport, CustomerImportOutcome } from '#generated/crm/types.ts'
import { operations } from '#generated/operations.ts'
import { refuseHidden } from '#platform/answer.ts'
import { invalid } from '#platform/errors.ts'
import { type ImportedRow, importSheet } from '#platform/spreadsheets/import.ts'
import { complaintsOf } from '#platform/validation.ts'
import { settable, told } from './customer-sheet.ts'
import { type Given, takeAll } from './customers.ts'

const mostRows = 50_000

/** Stores the customers of a CSV or XLSX file: each as a new one, or in the mode `upsert` those that are there, by id or else by code. */
export function importFrom({ file, mode, dry_run, ...wish }: CustomerImport): Promise<CustomerImportOutcome> {
  const sheet = mode === 'upsert' ? upserting : creating
  const permit = (names: readonly string[]) =>
    refuseHidden(Object.fromEntries(names.map((name) => [name, null])), operations.createCustomer.hiddenInput)
  return importSheet(file, { ...sheet, permit, mostRows }, { ...wish, dryRun: dry_run })
}

type Fields = Record<string, unknown>

const creating = {
  columns: settable,
  passedOver: ['id', ...told],
  required: ['name'],
  check: (record: Fields) => complaintsOf('createCustomer', record),
  take: (rows: readonly ImportedRow[]) =>
    takeAll(rows.map(({ record }) => ({ body: record, create: () => createdBy(record), onlyNew: true }))),
}

const upserting = {
  columns: { id: 'word', ...settable },
  passedOver: told,
  required: [],
  check: ({ id: _id, ...body }: Fields) => complaintsOf('updateCustomer', body),
  take: (rows: readonly ImportedRow[]) => takeAll(rows.map(({ record }) => upsertOf(record))),
} as const

const upsertOf = ({ id, ...body }: Fields): Given => ({
  id: id as string | undefined,
  body,
  create: () => createdBy(body),
})

/** A new customer of a row: its empty cells say nothing, so that it is whose the import is. */
function createdBy(record: Fields): CustomerCreate {
  const body = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
  const details = complaintsOf('createCustomer', body)
  if (details.length > 0) throw invalid(details)
  return body as CustomerCreate
}
