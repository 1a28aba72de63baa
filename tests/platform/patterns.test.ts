import { fullFormats } from 'ajv-formats/dist/formats.js'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import document from '../../generated/openapi.json' with { type: 'json' }
import { find, generated, sources } from '../architecture/sources.ts'

const length = process.env.DAFTAR_FULL === '1' ? 400_000 : 100_000
/** Milliseconds; a pattern that goes back over what it has read takes seconds at this length. */
const limit = length / 1000

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

function longest(expression: RegExp): { milliseconds: number; text: string } {
  const check = new RegExp(expression.source, expression.flags.replace('g', '').replace('y', ''))
  let worst = { milliseconds: 0, text: '' }
  for (const piece of pieces) {
    const middle = piece.repeat(Math.ceil(length / piece.length))
    for (const start of starts) {
      // The ends that make no difference to what goes on before them are left to one start.
      for (const end of start === '' || start === 'a' ? ends : ['!', 'é']) {
        const text = start + middle + end
        const begun = performance.now()
        check.test(text)
        const milliseconds = performance.now() - begun
        if (milliseconds > worst.milliseconds)
          worst = {
            milliseconds,
            text: `${JSON.stringify(start)} + ${JSON.stringify(piece)}.repeat(…) + ${JSON.stringify(end)}`,
          }
        if (worst.milliseconds > 20 * limit) return worst
      }
    }
  }
  return worst
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

const ofSources = new Map<string, RegExp>()
// The command line and the start read what the operator wrote, nothing that comes over the wire.
for (const source of [
  ...sources.filter(({ path }) => !/src\/(cli|migrations)|embedded-postgres|migrate\.ts|config\.ts/.test(path)),
  ...generated,
]) {
  for (const { place, found } of find(source, (node) =>
    ts.isRegularExpressionLiteral(node) ? node.text : undefined,
  )) {
    const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(found) ?? []
    ofSources.set(`${place} ${found}`, new RegExp(body, flags))
  }
}

function quick(name: string, expression: RegExp): void {
  let worst = longest(expression)
  // A busy machine may have been looking elsewhere.
  for (let again = 0; worst.milliseconds > limit && again < 2; again += 1) worst = longest(expression)
  expect(worst.milliseconds, `${name} on ${worst.text}`).toBeLessThan(limit)
}

describe('no pattern takes longer than its text is long', () => {
  test('such a pattern is seen', () => {
    expect(
      longest(/^(a+)+$/).milliseconds > limit ||
        longest(/^\s*(.*?)\s*$/).milliseconds > limit ||
        longest(/a+b/).milliseconds > limit,
    ).toBe(true)
  })
  test.each([...ofContract])('of the contract: %s', quick)
  test.each([...ofSources])('of the sources: %s', quick)
  test.each([...formats].map((name) => [name, fullFormats[name as keyof typeof fullFormats]] as const))(
    'of the format %s',
    (name, format) => {
      const check = typeof format === 'object' && 'validate' in format ? format.validate : format
      if (check instanceof RegExp) quick(name, check)
      else if (typeof check === 'function') {
        const begun = performance.now()
        for (const piece of pieces)
          for (const end of ends) (check as (text: string) => boolean)(piece.repeat(length / 10) + end)
        expect(performance.now() - begun).toBeLessThan(20 * limit)
      } else expect(check === undefined || check === true, name).toBe(true)
    },
  )
})
