import { rehearse, type Taken } from '../bulk.ts'
import { type Detail, Refusal } from '../errors.ts'
import { say } from '../i18n.ts'
import { type Columns, recordOf } from './columns.ts'
import { type Delimiter, type Encoding, readSheet, refuse, type SheetFile, type SheetRow } from './index.ts'

/** A row of a sheet as a record, and what is wrong with it by itself. */
export interface ImportedRow {
  number: number
  record: Record<string, unknown>
}

interface Sheet {
  /** What a column may be called, and how its cells are read. */
  columns: Columns
  /** Columns that are known and passed over, such as those that an export has besides. */
  passedOver: readonly string[]
  required: readonly string[]
  /** Refuses the columns as a whole; what the caller may not see it may not set. */
  permit?: (names: readonly string[]) => void
  /** Most rows below the header. */
  mostRows: number
  /** What is wrong with a record by the contract. */
  check: (record: Record<string, unknown>) => Detail[]
  /** Stores the rows, with a result for each. */
  take: (rows: readonly ImportedRow[]) => Promise<Taken[]>
}

interface Wish {
  delimiter?: Delimiter
  encoding?: Encoding
  dryRun: boolean
  /** All rows or none. */
  atomic: boolean
}

export interface Problem {
  row: number
  column: string | null
  code: string
  message: string
}

export interface ImportOutcome {
  dry_run: boolean
  rows: number
  created: number
  updated: number
  unchanged: number
  refused: number
  passed_over: string[]
  /** Of the first rows that were refused. */
  problems: Problem[]
}

const mostProblems = 100
const rowsTogether = 500

/**
 * Stores the rows of a sheet whose first row names the columns. A refused row changes nothing and does not hold up the others,
 * unless all or none are wanted. A dry run does the same, and undoes it.
 */
export async function importSheet(file: SheetFile, sheet: Sheet, wish: Wish): Promise<ImportOutcome> {
  const work = () => run(file, sheet, wish)
  return wish.dryRun ? rehearse(work) : work()
}

async function run(file: SheetFile, sheet: Sheet, wish: Wish): Promise<ImportOutcome> {
  const rows = readSheet(file, wish)
  let header = await rows.next()
  while (!header.done && isEmpty(header.value)) header = await rows.next()
  if (header.done) throw refuse.withoutHeader()
  const names = columnsOf(header.value, sheet)
  const outcome: ImportOutcome = {
    ...{ dry_run: wish.dryRun, rows: 0, created: 0, updated: 0, unchanged: 0, refused: 0 },
    passed_over: header.value.cells.map(named).filter((name) => sheet.passedOver.includes(name)),
    problems: [],
  }
  let waiting: ImportedRow[] = []
  const take = async () => {
    const taken = await sheet.take(waiting)
    for (const [at, one] of taken.entries()) count(outcome, waiting[at] as ImportedRow, one)
    waiting = []
  }
  let read = 0
  for await (const row of rows) {
    read += 1
    // Empty rows are passed over, yet not for ever.
    if (read > sheet.mostRows * 2) throw refuse.tooManyRows({ limit: sheet.mostRows })
    if (isEmpty(row)) continue
    outcome.rows += 1
    if (outcome.rows > sheet.mostRows) throw refuse.tooManyRows({ limit: sheet.mostRows })
    const record = recordOf(row.cells, names, sheet.columns)
    const details = [...beyondHeader(row, names), ...sheet.check(record)]
    if (details.length > 0) report(outcome, row.number, details)
    else waiting.push({ number: row.number, record })
    if (waiting.length >= rowsTogether) await take()
  }
  await take()
  outcome.problems = outcome.problems.sort((one, other) => one.row - other.row).slice(0, mostProblems)
  if (wish.atomic && outcome.refused > 0) throw refuseAll(outcome)
  return outcome
}

function count(outcome: ImportOutcome, { number }: ImportedRow, { status, refusal }: Taken): void {
  if (!refusal) outcome[status] += 1
  else if (refusal.details.length > 0) report(outcome, number, refusal.details)
  else report(outcome, number, [{ field: '', code: refusal.code, message: refusal.message }])
}

function report(outcome: ImportOutcome, row: number, details: readonly Detail[]): void {
  outcome.refused += 1
  // Rows that the database refuses are known later than those that cannot be read: twice as many are kept, and put in order at the end.
  if (outcome.problems.length >= mostProblems * 2) return
  // One reason a cell is enough to mend it.
  const first = details.filter(({ field }, at) => details.findIndex((one) => one.field === field) === at)
  for (const { field, code, message } of first) outcome.problems.push({ row, column: field || null, code, message })
}

const isEmpty = ({ cells }: SheetRow): boolean => cells.every((cell) => cell.trim() === '')

const named = (cell: string): string => cell.trim().toLowerCase()

/** The column of each cell, null where it is passed over. Unknown, missing and repeated ones are refused, all at once. */
function columnsOf({ cells }: SheetRow, { columns, passedOver, required, permit }: Sheet): (string | null)[] {
  const names = cells.map(named)
  while (names.at(-1) === '') names.pop()
  const details = [
    ...names
      .filter((name) => !Object.hasOwn(columns, name) && !passedOver.includes(name))
      .map((name) => complaint(name, 'unknown_column', { name, known: Object.keys(columns).join(', ') })),
    ...required.filter((name) => !names.includes(name)).map((name) => complaint(name, 'missing_column', { name })),
    ...names.filter((name, at) => names.indexOf(name) < at).map((name) => complaint(name, 'repeated_column', { name })),
  ]
  if (details.length > 0) throw new Refusal(422, 'spreadsheet.wrong_columns', say(sentences.wrong_columns), { details })
  permit?.(names)
  return names.map((name) => (Object.hasOwn(columns, name) ? name : null))
}

function beyondHeader({ cells }: SheetRow, names: readonly unknown[]): Detail[] {
  const further = cells.slice(names.length).some((cell) => cell.trim() !== '')
  return further ? [complaint('', 'too_many_cells', { columns: names.length })] : []
}

function refuseAll({ refused, problems }: ImportOutcome): Refusal {
  const details = problems.map(({ row, column, code, message }) => ({
    field: [`rows.${row}`, ...(column ? [column] : [])].join('.'),
    ...{ code, message },
  }))
  return new Refusal(422, 'spreadsheet.rows_refused', say(sentences.rows_refused, { refused }), {
    details,
    context: { refused },
  })
}

const complaint = (field: string, code: keyof typeof sentences, figures: Record<string, unknown>): Detail => ({
  field,
  code,
  message: say(sentences[code], figures),
})

const sentences = {
  wrong_columns: {
    en: 'The first row does not name the columns as they are called here.',
    ar: 'الصف الأول لا يسمّي الأعمدة كما تُسمّى هنا.',
    ru: 'Первая строка не называет столбцы так, как они называются здесь.',
  },
  rows_refused: {
    en: '{{refused}} rows were refused, so none was taken.',
    ar: 'رُفضت صفوف عددها {{refused}}، فلم يُقبل أي صف.',
    ru: 'Отклонено строк: {{refused}}, поэтому не принята ни одна.',
  },
  unknown_column: {
    en: 'There is no column {{name}}; leave it out or call it one of: {{known}}.',
    ar: 'لا يوجد عمود باسم {{name}}؛ احذفه أو سمّه بأحد هذه الأسماء: {{known}}.',
    ru: 'Столбца {{name}} нет; уберите его или назовите одним из имён: {{known}}.',
  },
  missing_column: {
    en: 'The column {{name}} is missing; add it.',
    ar: 'العمود {{name}} غير موجود؛ أضفه.',
    ru: 'Не хватает столбца {{name}}; добавьте его.',
  },
  repeated_column: {
    en: 'The column {{name}} stands more than once; keep one.',
    ar: 'العمود {{name}} مكرر؛ أبقِ واحدًا فقط.',
    ru: 'Столбец {{name}} повторяется; оставьте один.',
  },
  too_many_cells: {
    en: 'The row has more cells than the {{columns}} columns; put quotes around a text with a delimiter in it.',
    ar: 'خلايا الصف أكثر من الأعمدة ({{columns}})؛ ضع النص الذي يحتوي على الفاصل بين علامتي اقتباس.',
    ru: 'В строке больше ячеек, чем столбцов ({{columns}}); возьмите текст с разделителем в кавычки.',
  },
}
