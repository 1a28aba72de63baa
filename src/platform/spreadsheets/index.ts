import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { readCsv, writeCsv } from './csv.ts'
import { refuse } from './refusals.ts'
import type { Delimiter, Encoding, SheetFile, SheetRow } from './sheet.ts'
import { readXlsx, writeXlsx } from './xlsx.ts'

export { refuse } from './refusals.ts'
export type { Delimiter, Encoding, SheetFile, SheetRow } from './sheet.ts'

export type SheetFormat = 'csv' | 'xlsx'

export const contentTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<SheetFormat, string>

interface Reading {
  delimiter?: Delimiter
  encoding?: Encoding
}

/**
 * The rows of a CSV or XLSX file, told apart by content, and held no more of than a few at a time. What cannot be read is refused with 422.
 * @param reading How a CSV is written, where it is not to be found out.
 */
export async function* readSheet(
  file: SheetFile,
  { delimiter = 'auto', encoding = 'auto' }: Reading = {},
): AsyncGenerator<SheetRow> {
  const start = await firstBytes(file.path)
  if (start.startsWith('504b0304')) return yield* readXlsx(file)
  // The old binary format of Excel, and workbooks with a password.
  if (start.startsWith('d0cf11e0')) throw refuse.notASpreadsheet()
  yield* readCsv(file, { delimiter, encoding })
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return buffer.subarray(0, bytesRead).toString('hex')
  } finally {
    await file.close()
  }
}

interface Writing {
  format: SheetFormat
  /** What the sheet of a workbook is called. */
  title: string
  delimiter?: Exclude<Delimiter, 'auto'>
}

/** Rows as a stream of a CSV or XLSX file, some at a time, the first of all being the header. No cell becomes a formula. */
export const writeSheet = (
  rows: AsyncIterable<readonly (readonly string[])[]>,
  { format, title, delimiter = 'comma' }: Writing,
): Readable =>
  format === 'xlsx' ? writeXlsx(rows, title) : Readable.from(writeCsv(rows, delimiter), { objectMode: false })
