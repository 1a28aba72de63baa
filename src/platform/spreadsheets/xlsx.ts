import { Readable } from 'node:stream'
import { SaxesParser } from 'saxes'
import { ZipFile } from 'yazl'
import { Refusal } from '../errors.ts'
import { refuse } from './refusals.ts'
import { longestCell, mostColumns, type SheetFile, type SheetRow } from './sheet.ts'
import { type Archive, openArchive } from './unzip.ts'

/** Most bytes that a workbook may unpack to: a hundred thousand rows of thirty columns, and room beside. */
const mostUnpacked = 192 * 1024 * 1024
/** Most characters of texts that the cells share; they are held while the sheet is read. */
const mostShared = 64 * 1024 * 1024

/** The rows of a workbook's first sheet, read as they are asked for. Dates come as `YYYY-MM-DD`, with a time where they have one; of a formula, what it came to. */
export async function* readXlsx({ path }: SheetFile): AsyncGenerator<SheetRow> {
  let archive: Archive | undefined
  try {
    archive = await openArchive(path, mostUnpacked)
    const sheet = await firstSheet(archive)
    const shared = await sharedTexts(archive)
    const dates = await dateStyles(archive)
    yield* rowsOf(archive.text(sheet), { shared, dates })
  } catch (error) {
    throw error instanceof Refusal ? error : refuse.broken({ reason: (error as Error).message.replace(/\.$/, '') })
  } finally {
    archive?.close()
  }
}

/** What a reader of XML hears. Names are without their prefix. */
interface Listener {
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

interface Parser {
  write(chunk: string): void
  close(): void
}

/** Most characters without a tag, and most tags inside each other: beyond, something is made to fill the memory. */
const longestSilence = 1_000_000
const deepest = 64
/** Most tags of a part. Fifty thousand rows of forty cells have six million; more keep the processor busy for nothing. */
const mostTags = 8_000_000

/** A parser of XML that tells `listener`, and throws at what is no XML. Entities of a document's own are unknown to it, so none grows. */
function parserFor({ open, text, close }: Listener): Parser {
  const parser = new SaxesParser({ position: false })
  let [silence, depth, tags] = [0, 0, 0]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    silence = 0
    depth += 1
    tags += 1
    if (tags > mostTags) throw refuse.broken({ reason: 'it has too many cells' })
    if (depth > deepest) throw refuse.broken({ reason: 'it is nested too deep' })
    open?.(local(name), attributes as Record<string, string>)
  })
  if (text) parser.on('text', text)
  parser.on('closetag', ({ name }) => {
    silence = 0
    depth -= 1
    close?.(local(name))
  })
  return {
    write(chunk) {
      silence += chunk.length
      parser.write(chunk)
      if (silence > longestSilence) throw refuse.broken({ reason: 'a part of it does not end' })
    },
    close: () => void parser.close(),
  }
}

async function parse(chunks: AsyncIterable<string>, listener: Listener): Promise<void> {
  let parser: Parser | undefined
  for await (const chunk of chunks) {
    parser ??= parserFor(listener)
    parser.write(chunk)
  }
  // A part that is not there is none that broke off.
  parser?.close()
}

async function firstSheet(archive: Archive): Promise<string> {
  let id: string | undefined
  if (!archive.has('xl/workbook.xml')) throw refuse.notASpreadsheet()
  await parse(archive.text('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'sheet') id ??= Object.entries(attributes).find(([key]) => local(key) === 'id' && key !== 'id')?.[1]
    },
  })
  let target = 'worksheets/sheet1.xml'
  if (archive.has('xl/_rels/workbook.xml.rels'))
    await parse(archive.text('xl/_rels/workbook.xml.rels'), {
      open(name, { Id, Target }) {
        if (name === 'Relationship' && Id === id && Target) target = Target
      },
    })
  const sheet = target.startsWith('/') ? target.slice(1) : `xl/${target}`
  if (!archive.has(sheet)) throw refuse.broken({ reason: 'it has no sheet' })
  return sheet
}

/** The texts that cells refer to by number. */
async function sharedTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = []
  let [text, inside, phonetic, held] = ['', false, false, 0]
  await parse(archive.text('xl/sharedStrings.xml'), {
    open(name) {
      if (name === 'si') text = ''
      // How a word is pronounced stands beside it, and is not part of it.
      if (name === 'rPh') phonetic = true
      inside = name === 't' && !phonetic
    },
    text(part) {
      if (inside) text += part
    },
    close(name) {
      if (name === 'rPh') phonetic = false
      inside = false
      if (name !== 'si') return
      held += text.length
      if (held > mostShared) throw refuse.unpacksTooLarge({ limit: mostShared })
      texts.push(unescaped(text))
    },
  })
  return texts
}

/** For each style of a cell, whether it shows a number as a date. */
async function dateStyles(archive: Archive): Promise<boolean[]> {
  const own = new Set<string>()
  const styles: boolean[] = []
  let counting = false
  await parse(archive.text('xl/styles.xml'), {
    open(name, { numFmtId = '0', formatCode = '' }) {
      // What stands in quotes, in brackets or behind a backslash is no part of the date.
      if (name === 'numFmt' && /[dmyhs]/i.test(formatCode.replaceAll(/"[^"]*"|\[[^\][]*\]|\\./g, ''))) own.add(numFmtId)
      if (name === 'cellXfs') counting = true
      if (name === 'xf' && counting) styles.push(own.has(numFmtId) || isDateFormat.test(numFmtId))
    },
    close(name) {
      if (name === 'cellXfs') counting = false
    },
  })
  return styles
}

/** Of the formats that every workbook has: 14 to 22, 45 to 47. */
const isDateFormat = /^(1[4-9]|2[0-2]|4[5-7])$/

interface Sources {
  shared: readonly string[]
  dates: readonly boolean[]
}

async function* rowsOf(chunks: AsyncIterable<string>, sources: Sources): AsyncGenerator<SheetRow> {
  let finished: SheetRow[] = []
  const parser = parserFor(rowListener(sources, (row) => finished.push(row)))
  for await (const chunk of chunks) {
    parser.write(chunk)
    yield* finished
    finished = []
  }
  parser.close()
  yield* finished
}

function rowListener({ shared, dates }: Sources, finish: (row: SheetRow) => void): Listener {
  let row: SheetRow = { number: 0, cells: [] }
  let cell = { column: -1, type: 'n', style: 0 }
  let [text, inside] = ['', false]
  return {
    open(name, attributes) {
      if (name === 'row') {
        row = { number: Number(attributes.r ?? row.number + 1), cells: [] }
        cell = { column: -1, type: 'n', style: 0 }
      } else if (name === 'c') {
        const column = attributes.r ? columnOf(attributes.r) : cell.column + 1
        cell = { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0) }
        text = ''
      }
      inside = name === 'v' || name === 't'
    },
    text(part) {
      if (!inside) return
      text += part
      if (text.length > longestCell * 4) throw refuse.broken({ reason: 'a cell is too long' })
    },
    close(name) {
      inside = false
      if (name === 'row') finish({ number: row.number, cells: [...row.cells].map((value) => value ?? '') })
      if (name === 'c' && cell.column < mostColumns) row.cells[cell.column] = shownOf(text)
    },
  }

  function shownOf(raw: string): string {
    if (raw === '') return ''
    if (cell.type === 's') return shared[Number(raw)] ?? ''
    if (cell.type === 'b') return raw === '1' ? 'true' : 'false'
    if (cell.type === 'n') return dates[cell.style] ? dateOf(raw) : numberOf(raw)
    return unescaped(raw)
  }
}

/** `AB12` is in column 27, counted from 0. */
const columnOf = (reference: string): number =>
  [...(/^[A-Z]{1,3}/.exec(reference)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** A number as a spreadsheet program shows it: it keeps 17 digits, of which the last two are those of a binary fraction. */
const numberOf = (raw: string): string =>
  /^-?\d{1,15}$/.test(raw) || !Number.isFinite(Number(raw)) ? raw : String(Number(Number(raw).toPrecision(15)))

/** Days since the end of 1899, as an ISO date. */
function dateOf(raw: string): string {
  const instant = new Date(Math.round((Number(raw) - 25_569) * 86_400) * 1000)
  if (Number.isNaN(instant.getTime())) return raw
  const text = instant.toISOString().slice(0, 19)
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text
}

// XML has no place for control characters; Office writes _x0007_ for them, and _x005F_ for an underscore that would begin one.
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string): string =>
  text
    .slice(0, longestCell)
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[&<>]/g, (sign) => escapes[sign] as string)
    .replaceAll(
      /[^\P{Cc}\t\n]|[\ufffe\uffff]/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    )

/** Rows as a workbook of one sheet, written as they come. Every cell is a text, so that none is taken for a formula. */
export function writeXlsx(rows: AsyncIterable<readonly (readonly string[])[]>, title: string): Readable {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(partsOf(title))) zip.addBuffer(Buffer.from(text), name)
  const sheet = Readable.from(sheetOf(rows), { objectMode: false })
  const output = zip.outputStream as Readable
  sheet.once('error', (error) => output.destroy(error))
  output.once('close', () => sheet.destroy())
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml')
  zip.end()
  return output
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

async function* sheetOf(rows: AsyncIterable<readonly (readonly string[])[]>): AsyncGenerator<Buffer> {
  yield Buffer.from(`${declaration}<worksheet xmlns="${main}"><sheetData>`)
  for await (const some of rows) {
    const written = some.map((cells) => `<row>${cells.map(cellOf).join('')}</row>`)
    yield Buffer.from(written.join(''))
  }
  yield Buffer.from('</sheetData></worksheet>')
}

const cellOf = (text: string): string =>
  text === '' ? '<c/>' : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The parts beside the sheet that make the archive a workbook (ECMA-376). */
const partsOf = (title: string): Record<string, string> => ({
  '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kinds}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(title)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
})
