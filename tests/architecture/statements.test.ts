import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import document from '../../generated/openapi.json' with { type: 'json' }
import { calleeOf, find, migrations, moduleOf, type Source, sources, textsOf } from './sources.ts'

const isSql = (text: string) => /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|RETURNING)\b/.test(text)

/** Whole rows as JSON, or whole rows at all: NUMERIC becomes a float in them, and a new column goes out unseen. */
const wholeRows = (sql: string): string[] =>
  sql.match(
    /\b(to_jsonb?|row_to_json|jsonb?_agg)\s*\(\s*\w+(\.\*)?\s*\)|\b\w+\.\*|\bSELECT\s+\*(?!\s+FROM\s+\w+\s*\()|\bRETURNING\s+\*/gi,
  ) ?? []

describe('PLT-21 no statement hands on whole rows', () => {
  test('in the sources', () => {
    const found = sources.flatMap((source) =>
      textsOf(source)
        .filter(({ found: text }) => isSql(text))
        .flatMap(({ place, found: text }) => wholeRows(text).map((match) => `${place} ${match}`)),
    )
    expect(found).toEqual([])
  })

  test('in the migrations, but for the functions of the audit and the announcement, which keep numbers as text or take ids alone', () => {
    const allowed = /^(audit_inserted|audit_updated|audit_deleted|audit_value|announce_\w+)$/
    const found = migrations.flatMap(({ path, text }) =>
      text
        .replaceAll(/--.*$/gm, '')
        .split(/(?=CREATE (?:OR REPLACE )?FUNCTION )/)
        .filter((part) => !allowed.test(/^CREATE (?:OR REPLACE )?FUNCTION (\w+)/.exec(part)?.[1] ?? ''))
        .flatMap((part) => wholeRows(part).map((match) => `${path} ${match}`)),
    )
    expect(found).toEqual([])
  })

  test.each([
    'SELECT to_jsonb(c) FROM customers c',
    'SELECT jsonb_agg(row_to_json(c.*))',
    'SELECT * FROM customers',
    'UPDATE customers SET x = 1 RETURNING *',
    'SELECT c.* FROM customers c',
  ])('%s is seen', (sql) => {
    expect(wholeRows(sql)).not.toEqual([])
  })
  test.each([
    'SELECT count(*) FROM customers',
    "SELECT jsonb_build_object('id', c.id)",
    'SELECT * FROM login_facts($1)',
    "SELECT to_jsonb(value #>> '{}')",
  ])('%s is not', (sql) => {
    expect(wholeRows(sql)).toEqual([])
  })
})

describe('PLT-10 no value is written into a statement', () => {
  /** What is put into the text of a statement: names from a list of our own, never what somebody sent. */
  const putIn = (source: Source) =>
    find(source, (node) => {
      if (!ts.isTemplateExpression(node)) return undefined
      const call = node.parent
      if (
        !ts.isCallExpression(call) ||
        call.arguments[0] !== node ||
        !/(^|\.)(query|texts|send|literal)$/.test(calleeOf(call) ?? '')
      )
        return undefined
      return node.templateSpans.map(({ expression }) => expression.getText()).join(', ')
    })

  test('in a module, but for constants of the file', () => {
    const found = sources
      .filter(({ path }) => moduleOf(path))
      .flatMap((source) =>
        putIn(source).filter(({ found: names }) =>
          names.split(', ').some((name) => !new RegExp(`^const ${name.replace(/\W.*/, '')}\\b`, 'm').test(source.text)),
        ),
      )
    expect(found).toEqual([])
  })

  test('in the platform only where the list says', () => {
    const places = sources
      .filter(({ path }) => !moduleOf(path))
      .flatMap((source) => putIn(source).map(({ place, found }) => `${place.replace(/:\d+$/, '')} ${found}`))
    expect(places.filter((place) => !statementsMadeUp.some((known) => known.test(place)))).toEqual([])
  })
})

const statementsMadeUp = [
  /^src\/platform\/database\.ts values\.map\(/, // set_config('app.…', …, true), the values escaped
  /^src\/platform\/database\.ts (name|setting\(speaker\(context\(\)\)\)|setting\(values\))$/, // savepoints; BEGIN and the session in one message
  /^src\/platform\/idempotency\.ts condition(, condition)*$/, // one condition, used twice
  /^src\/platform\/collection\.ts search, add\(/, // the definer function that the module names, its arguments bound
  /^src\/platform\/collection\.ts (read\.sql, table, condition|text, skipped)$/, // columns of the model, conditions by the generator, a number
  /^src\/platform\/rows\.ts table, (list\(columns\), places|assignments), all\.sql$/, // columns of the model, their values bound
  /^src\/platform\/collection\.ts filled$/, // a statement of a module, its values escaped
  /^src\/platform\/page\.ts (columns, terms\[0\]|alternatives\.join)/, // columns of the model, values bound
  /^src\/platform\/(migrate|listen|embedded-postgres)\.ts /, // names of files, roles, tables and channels of our own
  /^src\/cli\//,
]

describe('PLT-21 money is never a float', () => {
  const conversions = (source: Source) =>
    find(source, (node) => {
      const callee = calleeOf(node)
      if (callee && /^(Number|parseFloat|parseInt|Number\.parseFloat|Number\.parseInt)$/.test(callee))
        return node.getText()
      if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.PlusToken) return node.getText()
      if (ts.isPropertyAccessExpression(node) && node.name.text === 'toNumber') return node.getText()
      return undefined
    })

  test('no module turns anything into a number', () => {
    const allowed: RegExp[] = []
    const found = sources.filter(({ path }) => moduleOf(path)).flatMap(conversions)
    expect(found.filter(({ place, found: text }) => !allowed.some((known) => known.test(`${place} ${text}`)))).toEqual(
      [],
    )
    for (const text of ['Number(row.credit_limit)', '+row.total', 'parseFloat(x)', 'amount.toNumber()']) {
      expect(conversions({ path: `src/modules/a/${text.length}.ts`, text: `const x = ${text}` }), text).toHaveLength(1)
    }
  })

  test('platform/money.ts knows decimals alone', () => {
    const money = sources.filter(({ path }) => path === 'src/platform/money.ts')
    expect(money).toHaveLength(1)
    expect(money.flatMap(conversions)).toEqual([])
    expect(money[0]?.text).not.toMatch(/\bMath\.|toFixed\(\d\)\s*as number/)
  })

  test('a decimal column is a string in its model', () => {
    for (const source of sources.filter(({ path }) => /\/models\//.test(path))) {
      const decimals = [...source.text.matchAll(/^\s+(\w+): decimal\(/gm)].map(([, name]) => name)
      for (const name of decimals)
        expect(source.text, `${source.path} ${name}`).toMatch(
          new RegExp(`declare (readonly )?${name}: (CreationOptional<)?string\\b`),
        )
    }
  })

  test('the contract has no property of type number, but for measures of the machine', () => {
    const found: string[] = []
    const visit = (node: unknown, path: string[]): void => {
      if (typeof node !== 'object' || node === null) return
      const { type } = node as { type?: unknown }
      if ([type].flat().includes('number') && path.includes('schemas'))
        found.push(path.slice(path.indexOf('schemas') + 1).join('.'))
      for (const [name, value] of Object.entries(node)) visit(value, [...path, name])
    }
    visit(document.components, [])
    expect(found.filter((path) => !/_(seconds|ms)$/.test(path))).toEqual([])
  })
})
