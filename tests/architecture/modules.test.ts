import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { modules, root } from './sources.ts'

const headings = [
  /^\*\*It owns\*\*|^## It owns/m,
  /^\*\*It does not own\*\*|^## It does not own/m,
  /^## The words/m,
  /^## The li(fe|ves) of /m,
  /^## What time means here/m,
]

describe.each(modules)('the module %s', (name) => {
  const path = join(root, 'src/modules', name, 'README.md')
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''

  test('says what it owns, what it does not own, its words, the life of what it keeps, and what time means', () => {
    expect(headings.filter((heading) => !heading.test(text)).map(String)).toEqual([])
    const places = headings.map((heading) => text.search(heading))
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  test('says something under each, within a page', () => {
    const parts = text.split(/^(?:## |\*\*It )/m).slice(1)
    expect(parts.filter((part) => part.replace(/^.*?(?:\n|\*\*)/, '').trim().length < 20)).toEqual([])
    expect(text.split('\n').length).toBeLessThanOrEqual(70)
  })
})
