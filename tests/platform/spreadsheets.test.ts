import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { cellsOf, recordOf } from '../../src/platform/spreadsheets/columns.ts'
import { guard, unguard } from '../../src/platform/spreadsheets/csv.ts'
import { readSheet, type SheetFormat, writeSheet } from '../../src/platform/spreadsheets/index.ts'

const directory = await mkdtemp(join(tmpdir(), 'daftar-spreadsheets-'))
afterAll(() => rm(directory, { recursive: true }))
let files = 0
const newPath = () => join(directory, `${++files}`)

async function rowsIn(path: string): Promise<string[][]> {
  const rows: string[][] = []
  for await (const { cells } of readSheet({ path })) rows.push(cells)
  return rows
}

async function written(rows: string[][], format: SheetFormat): Promise<string> {
  const path = newPath()
  const parts = (async function* () {
    yield rows
  })()
  await pipeline(writeSheet(parts, { format, title: 'Rows & columns' }), createWriteStream(path))
  return path
}

const workbook = '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="a"/></sheets></workbook>'
const rels = '<Relationships><Relationship Id="a" Target="worksheets/first.xml"/></Relationships>'

/** A workbook of handwritten parts. */
async function aWorkbook(parts: Record<string, string | Readable>): Promise<string> {
  const path = newPath()
  const zip = new ZipFile()
  const whole = { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': rels, ...parts }
  for (const [name, part] of Object.entries(whole))
    if (typeof part === 'string') zip.addBuffer(Buffer.from(part), name)
    else zip.addReadStream(part, name)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
  return path
}
const aSheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`
/** What it is refused with, if it is; rows are read and not kept. */
async function refusalOf(path: string): Promise<string> {
  try {
    for await (const _ of readSheet({ path }));
    return 'not refused'
  } catch (error) {
    return (error as { code: string }).code
  }
}

const text = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .filter((one) => !one.includes('\u0000') && one.isWellFormed())
const table = fc
  .integer({ min: 1, max: 6 })
  .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }))

describe('what is written and read again', () => {
  test.each(['csv', 'xlsx'] as const)('is the same in %s, whatever it is', async (format) => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        // The first cell decides about the delimiter, and a row of one empty cell is an empty line.
        const whole = [rows[0]?.map((_, at) => `column${at}`) ?? [], ...rows].map((row) => ['x', ...row])
        expect(await rowsIn(await written(whole, format))).toEqual(whole)
      }),
      { numRuns: process.env.DAFTAR_FULL === '1' ? 1000 : 100 },
    )
  })

  test('is the same record', () => {
    const columns = {
      name: 'word',
      notes: 'text',
      tags: 'list',
      days: 'integer',
      sound: 'flag',
      'place.city': 'text',
    } as const
    const names = Object.keys(columns)
    const record = fc.record({
      name: text.filter((one) => one.trim() !== ''),
      notes: fc.option(text.filter((one) => one !== '')),
      tags: fc.uniqueArray(text.filter((one) => one !== '')),
      days: fc.option(fc.integer()),
      sound: fc.boolean(),
      place: fc.record({ city: fc.option(text.filter((one) => one !== '')) }),
    })
    fc.assert(
      fc.property(record, (one) => {
        expect(recordOf(cellsOf(one, names), names, columns)).toEqual(one)
      }),
    )
  })
})

describe('formulas', () => {
  test.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])(
    '%j never begins a cell of a CSV',
    async (sign) => {
      const path = await written([['a', `${sign}HYPERLINK("http://x.example","y")`]], 'csv')
      expect((await readFile(path, 'utf8')).split(',')[1]).toMatch(/^"?'/)
      expect(guard(`${sign}1`)).toBe(`'${sign}1`)
      expect(unguard(guard(`${sign}1`))).toBe(`${sign}1`)
    },
  )

  test('a text that looks like a guarded one comes back as it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^['=+@-]{0,4}[a-z]{0,2}$/), (one) => {
        expect(unguard(guard(one))).toBe(one)
      }),
    )
  })

  test('a cell of a workbook is a text, not a formula', async () => {
    const sheet = await readFile(await written([['=1+1']], 'xlsx'))
    expect(sheet.subarray(0, 4).toString('hex')).toBe('504b0304')
    expect(await rowsIn(await written([['=1+1']], 'xlsx'))).toEqual([['=1+1']])
  })
})

describe('a workbook', () => {
  test('is read as a spreadsheet program shows it', async () => {
    const path = await aWorkbook({
      'xl/sharedStrings.xml':
        '<sst><si><t>shared</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>not this</t></rPh></si><si><t>_x0009_tab_x005F_x0009_</t></si></sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;days&quot; 0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs></styleSheet>',
      'xl/worksheets/first.xml': aSheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row>' +
          '<row r="4"><c r="A4" s="1"><v>46083</v></c><c r="B4" s="2"><v>46083</v></c><c r="C4" s="3"><v>3</v></c><c r="D4" s="4"><v>46083.5</v></c></row>' +
          '<row><c><v>0.30000000000000004</v></c><c><v>2500.1</v></c><c t="b"><v>1</v></c><c t="str"><f>A1&amp;B1</f><v>came to</v></c><c t="inlineStr"><is><t> in line </t></is></c><c t="e"><v>#N/A</v></c></row>',
      ),
    })
    const rows = []
    for await (const row of readSheet({ path })) rows.push(row)
    expect(rows).toEqual([
      { number: 1, cells: ['shared', '', 'rich text', '\ttab_x0009_'] },
      { number: 4, cells: ['2026-03-02', '2026-03-02', '3', '2026-03-02T12:00:00'] },
      { number: 5, cells: ['0.3', '2500.1', 'true', 'came to', ' in line ', '#N/A'] },
    ])
  })

  /** A sheet of `count` pieces of a megabyte, after its beginning. */
  const aBomb = (piece: string, count: number) => {
    const packed = Buffer.from(piece.repeat(Math.ceil(1_000_000 / piece.length)))
    const pieces = function* () {
      yield Buffer.from('<worksheet><sheetData>')
      for (let made = 0; made < count; made += 1) yield packed
    }
    return aWorkbook({ 'xl/worksheets/first.xml': Readable.from(pieces()) })
  }

  test.each([
    ['rows without end', '<row/>', 'spreadsheet.broken'],
    [
      'a long text in each of many rows',
      `<row><c t="str"><v>${'a'.repeat(30_000)}</v></c></row>`,
      'spreadsheet.unpacks_too_large',
    ],
    ['one text without end', ' ', 'spreadsheet.broken'],
    ['tags inside tags without end', '<row>', 'spreadsheet.broken'],
    ['a comment without end', '<!-- <', 'spreadsheet.broken'],
  ])('that unpacks to %s is refused before it has, in little memory', async (_, piece, code) => {
    const path = await aBomb(piece, 300)
    expect((await readFile(path)).byteLength).toBeLessThan(2_000_000)
    const before = process.memoryUsage().rss
    expect(await refusalOf(path)).toBe(code)
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  })

  test('whose shared texts are without end is refused before they fill the memory', async () => {
    const some = Buffer.from(`<si><t>${'a'.repeat(1_000_000)}</t></si>`)
    const texts = Readable.from(
      (function* () {
        yield Buffer.from('<sst>')
        for (let count = 0; count < 80; count += 1) yield some
        yield Buffer.from('</sst>')
      })(),
    )
    const path = await aWorkbook({ 'xl/sharedStrings.xml': texts, 'xl/worksheets/first.xml': aSheet('') })
    expect(await refusalOf(path)).toBe('spreadsheet.unpacks_too_large')
  })

  test('whose entities grow is refused', async () => {
    const laughs = `<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]>${aSheet('<row><c t="str"><v>&c;</v></c></row>')}`
    expect(await refusalOf(await aWorkbook({ 'xl/worksheets/first.xml': laughs }))).toBe('spreadsheet.broken')
  })

  test('that is broken in any other way is refused, never a fault', async () => {
    const sound = await readFile(await written([['name'], ['Alfreds Futterkiste']], 'xlsx'))
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sound.byteLength - 5),
        fc.uint8Array({ minLength: 1, maxLength: 8 }),
        async (at, bytes) => {
          const broken = Buffer.from(sound)
          // The signature stays, or it is no workbook at all.
          broken.set(bytes, Math.min(at + 4, broken.byteLength - bytes.byteLength))
          const path = newPath()
          await writeFile(path, broken)
          expect(await refusalOf(path)).toMatch(/^spreadsheet\.|not refused/)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('with a cell beyond every column takes no memory for those between', async () => {
    const path = await aWorkbook({
      'xl/worksheets/first.xml': aSheet('<row><c r="A1"><v>1</v></c><c r="ZZZ1"><v>2</v></c></row>'),
    })
    expect(await rowsIn(path)).toEqual([['1']])
  })

  test('of the old binary format, or with a password, is refused as none', async () => {
    const path = newPath()
    await writeFile(path, Buffer.from('d0cf11e0a1b11ae1', 'hex'))
    expect(await refusalOf(path)).toBe('spreadsheet.not_a_spreadsheet')
  })
})

describe('a large sheet', () => {
  test.each(['csv', 'xlsx'] as const)('is written and read row by row as %s, in little memory', async (format) => {
    const path = newPath()
    const some = Array.from({ length: 500 }, (_, at) =>
      Array.from({ length: 20 }, (_, column) => `cell ${at} ${column} of some length`),
    )
    const parts = (async function* () {
      for (let part = 0; part < 100; part += 1) yield some
    })()
    const before = process.memoryUsage().rss
    await pipeline(writeSheet(parts, { format, title: 'Large' }), createWriteStream(path))
    let rows = 0
    for await (const { cells } of readSheet({ path })) rows += cells.length === 20 ? 1 : 0
    expect(rows).toBe(50_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
  })
})
