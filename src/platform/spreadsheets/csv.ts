import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { TextDecoder } from 'node:util'
import { CsvError, type Options, parse } from 'csv-parse'
import { stringify } from 'csv-stringify/sync'
import { refuse } from './refusals.ts'
import { type Delimiter, type Encoding, mostColumns, type SheetFile, type SheetRow } from './sheet.ts'

const signs = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const
/** In characters: of a row that never ends, no more is held. */
const longestRecord = 4_000_000

/** Begins a formula in a spreadsheet program, the full-width forms among them (OWASP, CSV injection). */
const dangerous = /^[=+\-@\t\r\n＝＋－＠]/u
const guarded = /^'(?=['=+\-@\t\r\n＝＋－＠])/u

/** The text with an apostrophe in front where a spreadsheet program would make a formula of it; one of its own is doubled, so that it comes back. */
export const guard = (text: string): string => (dangerous.test(text) || text.startsWith("'") ? `'${text}` : text)
/** What was guarded, as it was. */
export const unguard = (text: string): string => text.replace(guarded, '')

/** Rows as CSV (RFC 4180) in UTF-8, with the byte-order mark without which Excel takes it for something else. */
export async function* writeCsv(
  rows: AsyncIterable<readonly (readonly string[])[]>,
  delimiter: keyof typeof signs = 'comma',
): AsyncGenerator<string> {
  yield '\ufeff'
  for await (const some of rows) {
    const safe = some.map((cells) => cells.map(guard))
    yield stringify(safe, { delimiter: signs[delimiter], record_delimiter: '\r\n' })
  }
}

interface Reading {
  delimiter: Delimiter
  encoding: Encoding
}

/** The rows of a CSV file, read as they are asked for. */
export async function* readCsv({ path }: SheetFile, { delimiter, encoding }: Reading): AsyncGenerator<SheetRow> {
  const text = decoded(path, encoding)
  const { value: first = '' } = await text.next()
  const { sign, skipped } = dialectOf(first, delimiter)
  const options: Options = { delimiter: sign, relax_column_count: true, max_record_size: longestRecord }
  // A pipeline, so that what fails before the parser reaches whoever reads from it.
  const parser = pipeline(Readable.from(followed(first.slice(skipped), text)), parse(options), () => {})
  let number = skipped > 0 ? 1 : 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1
      yield { number, cells: cells.slice(0, mostColumns).map(unguard) }
    }
  } catch (error) {
    throw error instanceof CsvError ? refuse.broken({ reason: error.message.replace(/\.$/, '') }) : error
  }
}

async function* followed(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

const marks: [bytes: number[], encoding: Exclude<Encoding, 'auto'>][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** The file's text. A byte-order mark decides over what was said; without one it is UTF-8 unless something else was said. */
async function* decoded(path: string, said: Encoding): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const marked = marks.find(([bytes]) => bytes.every((byte, at) => chunk[at] === byte))?.[1]
    decoder ??= new TextDecoder(marked ?? (said === 'auto' ? 'utf-8' : said), { fatal: true })
    yield sound(decoder, chunk)
  }
  if (decoder) yield sound(decoder)
}

function sound(decoder: TextDecoder, chunk?: Buffer): string {
  let text: string
  try {
    text = decoder.decode(chunk, { stream: chunk !== undefined })
  } catch {
    throw refuse.wrongEncoding({ encoding: decoder.encoding.toUpperCase() })
  }
  if (text.includes('\u0000')) throw refuse.notASpreadsheet()
  return text
}

/** What separates the cells: as said, by the line that Excel understands (`sep=;`), or what stands most often in the first line that is not empty. */
function dialectOf(text: string, said: Delimiter): { sign: string; skipped: number } {
  const announced = /^sep=([,;\t|])\r?\n/i.exec(text)
  const skipped = announced?.[0].length ?? 0
  if (said !== 'auto') return { sign: signs[said], skipped }
  if (announced) return { sign: announced[1] as string, skipped }
  const begun = text.slice(0, 65_536).replace(/^[\r\n]+/, '')
  const line = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(begun)?.[0] ?? '').replaceAll(/"(?:[^"]|"")*"/g, '')
  const counted = Object.values(signs).map((sign) => ({ sign, times: line.split(sign).length }))
  return { sign: counted.reduce((most, one) => (one.times > most.times ? one : most)).sign, skipped }
}
