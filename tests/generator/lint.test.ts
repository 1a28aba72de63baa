import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import document from '../../generated/openapi.json' with { type: 'json' }
import { operations as known } from '../../generated/operations.ts'
import { lint } from '../../tools/lint/run.ts'
import verbs from '../../tools/lint/verbs.json' with { type: 'json' }
import { fixture, repository } from '../support/generated.ts'

/** `file:line rule` of each comment in a fixture that names the rules its line breaks. */
function planted(name: string): string[] {
  return readFileSync(join(fixture(name), 'things.yaml'), 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      (/ # ([a-zA-Z/ -]+)$/.exec(line)?.[1]?.split(' ') ?? []).map(
        (rule) => `tests/generator/fixtures/${name}/things.yaml:${index + 1} ${rule}`,
      ),
    )
    .sort()
}

const found = async (name: string) => (await lint(fixture(name))).map(({ where, rule }) => `${where} ${rule}`).sort()

test('the style guide finds every planted mistake on its line, and nothing else', async () => {
  const mistakes = (await found('bad')).filter((mistake) => !mistake.endsWith(' generate'))
  expect(mistakes).toEqual(planted('bad'))
})

test('an example that does not fit its schema is found on its line', async () => {
  expect(new Set((await found('bad-examples')).filter((mistake) => mistake.endsWith(' example')))).toEqual(
    new Set(planted('bad-examples')),
  )
})

test('PLT-08 the answers that all operations share declare the limits; only a server that starts may not know them yet', () => {
  type Headers = Record<string, { $ref?: string; required?: boolean } | undefined>
  const { responses } = document.components
  const known = document.components.headers as Headers
  const limits = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset']
  const required = (header: Headers[string]) => (known[header?.$ref?.split('/').at(-1) ?? ''] ?? header)?.required
  const declared = Object.entries(responses).map(([name, response]) => [
    name,
    limits.map((limit) => required((response.headers as Headers)[limit])),
  ])
  expect(declared).toEqual(Object.keys(responses).map((name) => [name, Array(3).fill(name !== 'ServiceUnavailable')]))
})

test('the list of verbs is that of the catalogue and of the operations beyond it', () => {
  const operations = readFileSync(join(repository, 'docs/catalogue/operations.tsv'), 'utf8').trim().split('\n').slice(1)
  const ids = [...operations.map((line) => line.split('\t')[3] ?? ''), ...Object.keys(known)]
  const first = ids.map((id) => /^[a-z]+/.exec(id)?.[0])
  expect(verbs).toEqual([...new Set(first)].sort())
})
