import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { calleeOf, find, root, sources } from './sources.ts'

const text = readFileSync(join(root, 'docs/security.md'), 'utf8')
/** Each file that the document names, with the titles that stand behind it. */
const named = [...text.matchAll(/`(tests\/[\w/.-]+\.ts)`((?:,? “[^”]+(?:”|$))*)/g)].map(
  ([, file = '', titles = '']) =>
    [file, [...titles.matchAll(/“([^”]+)”/g)].map(([, title]) => title as string)] as const,
)

describe('docs/security.md', () => {
  test('has a row for each of the ten risks', () => {
    const rows = [...text.matchAll(/^\| (API\d+) /gm)].map(([, risk]) => risk)
    expect(rows).toEqual(Array.from({ length: 10 }, (_, at) => `API${at + 1}`))
  })

  test.each(named)('names tests of %s that are there', (file, titles) => {
    expect(existsSync(join(root, file))).toBe(true)
    const source = readFileSync(join(root, file), 'utf8')
    expect(titles.filter((title) => !source.includes(title))).toEqual([])
  })
})

test('nothing in the sources fetches an address', () => {
  const fetching = /^(fetch|globalThis\.fetch|(https?|http2|axios|undici|got)\.(get|request|connect|fetch))$/
  const found = sources.flatMap((source) =>
    find(source, (node) => (fetching.test(calleeOf(node) ?? '') ? node.getText().slice(0, 60) : undefined)),
  )
  // Commands at the machine, and what they ask is the server that they started.
  expect(found.filter(({ place }) => !place.startsWith('src/cli/'))).toEqual([])
})
