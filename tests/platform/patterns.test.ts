import { fullFormats } from 'ajv-formats/dist/formats.js'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import document from '../../generated/openapi.json' with { type: 'json' }
import { locales } from '../../src/platform/i18n.ts'
import { wordsOf } from '../../src/platform/patterns.ts'
import { find, generated, sources } from '../architecture/sources.ts'

/** Characters of a text in a body, and of a header, at which a pattern that goes back over what it has read takes seconds or tenths of them. */
const bodyLength = process.env.DAFTAR_FULL === '1' ? 400_000 : 100_000
const headerLength = 16_384
/** Milliseconds. */
const limit = 40

const pieces = [
  'a',
  'A',
  '0',
  '1',
  '-',
  '_',
  '.',
  ' ',
  '/',
  '@',
  '+',
  '(',
  ')',
  '"',
  '\\',
  '\t',
  ':',
  '%',
  ',',
  ';',
  '=',
  '[',
  '{',
  'é',
  'я',
  'م',
  '😀',
  'a.',
  'a-',
  '-a',
  'a_',
  '1.',
  '0,',
  'a@',
  '.a',
  'a/',
  '//',
  'a b',
  '%2',
  '%41',
  ':a',
  '::',
  'T0',
  '+0',
  '\\"',
  'q=',
  '; ',
  ', ',
  'vnd.',
  'x1',
  'ext',
  '/a-',
  '<a',
  'aA',
  'a:',
]
const starts = [
  '',
  'a',
  '0',
  'A',
  'a@',
  'http://',
  'https://a',
  '"',
  'a:',
  '+',
  '(',
  '2026-01-01T',
  'application/',
  'Bearer ',
  '1.',
  'W/"',
  'a b',
  '<',
  'mailto:',
  '-',
]
const ends = ['', '!', '\n', '\u0000', ' ', 'é', '@', '.', '"', 'a!']

interface Case {
  start: string
  piece: string
  end: string
}

// The ends that make no difference to what goes on before them are left to two starts.
const cases: Case[] = pieces.flatMap((piece) =>
  starts.flatMap((start) => (start === '' || start === 'a' ? ends : ['!', 'é']).map((end) => ({ start, piece, end }))),
)

function timed(expression: RegExp, { start, piece, end }: Case, size: number): number {
  const text = start + piece.repeat(Math.ceil(size / piece.length)) + end
  expression.lastIndex = 0
  const begun = performance.now()
  expression.test(text)
  return performance.now() - begun
}

interface Worst {
  milliseconds: number
  text: string
}

/** Every case at a length at which what is exponential shows, then at one where what is quadratic does; the slowest at full length. */
function longest(expression: RegExp, length: number): Worst {
  const check = new RegExp(expression.source, expression.flags.replace('g', ''))
  const take = (one: Case, size: number): Worst & { one: Case } => ({
    milliseconds: timed(check, one, size),
    text: `${JSON.stringify(one.start)} + ${JSON.stringify(one.piece)} repeated to ${size} + ${JSON.stringify(one.end)}`,
    one,
  })
  let slowest: (Worst & { one: Case })[] = []
  // What is exponential is within the limit at 20 on a fast machine, and at 2000 never ends: the steps in between catch it.
  for (const size of [20, 23, 26, 2000]) {
    slowest = []
    for (const one of cases) {
      const taken = take(one, size)
      if (taken.milliseconds > limit) return taken
      slowest.push(taken)
    }
    slowest.sort((a, b) => b.milliseconds - a.milliseconds)
  }
  const longer = slowest.slice(0, 8).map(({ one }) => take(one, length))
  return longer.sort((a, b) => b.milliseconds - a.milliseconds)[0] as Worst
}

const ofContract = new Map<string, RegExp>()
const formats = new Set<string>()
const visit = (node: unknown): void => {
  if (typeof node !== 'object' || node === null) return
  const { pattern, format } = node as { pattern?: unknown; format?: unknown }
  if (typeof pattern === 'string') ofContract.set(pattern, new RegExp(pattern, 'u'))
  if (typeof format === 'string') formats.add(format)
  for (const value of Object.values(node)) visit(value)
}
visit(document)

/** Quadratic, and only ever given a text that the contract keeps short. */
const bounded = new Set(['src/modules/organization/founding.ts /-+$/'])

const ofSources = new Map<string, RegExp>()
// The command line and the start read what the operator wrote, nothing that comes over the wire.
for (const source of [
  ...sources.filter(({ path }) => !/src\/(cli|migrations)|embedded-postgres|migrate\.ts|config\.ts/.test(path)),
  ...generated,
]) {
  for (const { place, found } of find(source, (node) =>
    ts.isRegularExpressionLiteral(node) ? node.text : undefined,
  )) {
    if (bounded.has(`${source.path} ${found}`)) continue
    const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(found) ?? []
    ofSources.set(`${place} ${found}`, new RegExp(body, flags))
  }
}

function quick(name: string, expression: RegExp, length: number): void {
  let worst = longest(expression, length)
  // A busy machine may have been looking elsewhere.
  for (let again = 0; worst.milliseconds > limit && again < 2; again += 1) worst = longest(expression, length)
  expect(worst.milliseconds, `${name} on ${worst.text}`).toBeLessThan(limit)
}

describe('no pattern takes longer than its text is long', () => {
  test('such a pattern is seen', () => {
    for (const expression of [/^(a+)+$/, /^(a|a)*$/, /a+b/])
      expect(longest(expression, headerLength).milliseconds, String(expression)).toBeGreaterThan(limit)
  })
  test.each([...ofContract])('of the contract: %s', (name, expression) => quick(name, expression, bodyLength))
  test.each([...ofSources])('of the sources: %s', (name, expression) => quick(name, expression, headerLength))
  test.each([...formats].map((name) => [name, fullFormats[name as keyof typeof fullFormats]] as const))(
    'of the format %s',
    (name, format) => {
      const check = typeof format === 'object' && 'validate' in format ? format.validate : format
      if (check instanceof RegExp) quick(name, check, bodyLength)
      else if (typeof check === 'function') {
        const begun = performance.now()
        for (const piece of pieces)
          for (const end of ends) (check as (text: string) => boolean)(piece.repeat(10_000) + end)
        expect(performance.now() - begun).toBeLessThan(50 * limit)
      } else expect(check === undefined || check === true, name).toBe(true)
    },
  )
})

describe('what a pattern asks for', () => {
  const used = new Map<string, number>()
  JSON.stringify(document, (key, value) => {
    if (key === 'pattern' && typeof value === 'string') used.set(value, (used.get(value) ?? 0) + 1)
    return value
  })
  const common = [...used].filter(([, times]) => times > 3).map(([pattern]) => pattern)

  test.each(common)('%s is said in words', (pattern) => {
    const found = wordsOf(String(new RegExp(pattern, 'u')))
    expect(Object.keys(found?.sentence ?? {}).sort()).toEqual([...locales].sort())
    for (const [name, figure] of Object.entries(found?.figures ?? {})) {
      expect(found?.sentence.en).toContain(`{{${name}}}`)
      expect(figure).not.toBe('')
    }
  })

  test('stands in the answer', () => {
    const thing = z.object({
      price: z.string().regex(/^(0|[1-9][0-9]*)(\.[0-9]{1,4})?$/u),
      country: z.string().regex(/^[A-Z]{2}$/u),
    })
    const said = (body: object) => thing.safeParse(body).error?.issues.map(({ message }) => message)
    expect(said({ price: '1,50', country: 'de' })).toEqual([
      'Write a number of 0 or more as text, with a point and at most 4 places, such as "12.50".',
      'Write the two capital letters of the country (ISO 3166-1), such as DE.',
    ])
    expect(said({ price: 12.5, country: 'DE' })).toEqual([
      'Write it in quotes: it is text here, also where it looks like a number.',
    ])
  })

  test.each([
    ['^-?(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$', 'a number as'],
    ['^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$', 'a number of 0 or more as'],
    ['^-?(?=.*[1-9])(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$', 'a number other than 0 as'],
    ['^(?=.*[1-9])(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$', 'a number above 0 as'],
  ])('%s allows %s text', (pattern, words) => {
    expect(wordsOf(String(new RegExp(pattern, 'u')))?.sentence.en).toContain(words)
  })
})
