import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterEach, describe, expect, test } from 'vitest'
import { generate } from '../../tools/generate/main.ts'
import { routeOrder } from '../../tools/generate/operations.ts'
import { methodName } from '../../tools/generate/sdk.ts'
import { contractFolder, fixture, repository } from '../support/generated.ts'

const made: { remove(): void }[] = []
afterEach(() => {
  for (const folder of made.splice(0)) folder.remove()
})

/** The message with which a contract of these files is refused. */
async function refusal(files: Record<string, string>): Promise<string> {
  const { folder, remove } = contractFolder(files)
  made.push({ remove })
  cpSync(join(fixture('hard'), 'openapi.yaml'), join(folder, 'openapi.yaml'))
  cpSync(join(fixture('hard'), 'shared'), join(folder, 'shared'), { recursive: true })
  const error = await generate({ spec: folder, root: repository }).then(
    () => undefined,
    (reason: Error) => reason,
  )
  return (error?.message ?? 'It was not refused').replaceAll(`${folder.slice(repository.length + 1)}/`, '')
}

const head = 'openapi: 3.1.0\ninfo: { title: Things, version: 0.1.0 }\n'
const get = (id: string, extra = 'x-permission: things:view') =>
  `    get:\n      operationId: ${id}\n      tags: [things]\n      summary: Get\n      ${extra}\n      responses: { '200': { description: Fine } }\n`
const path = (at: string, ...operations: string[]) => `${head}paths:\n  ${at}:\n${operations.join('')}`
const schema = (text: string) => `${head}components:\n  schemas:\n    Thing:\n${text}`

describe('a mistake in the contract names file and line', () => {
  test.each([
    ['YAML that cannot be read', { 'a.yaml': `${head}paths: [` }, /^a\.yaml:\d+: /],
    ['a key written twice', { 'a.yaml': `${head}paths: {}\npaths: {}\n` }, /^a\.yaml:4: .*unique/],
    [
      'a duplicate path',
      { 'a.yaml': path('/a', get('getA')), 'b.yaml': path('/a', get('getB')) },
      /^b\.yaml:4: the path \/a is already written at a\.yaml:4$/,
    ],
    [
      'a duplicate operationId',
      { 'a.yaml': path('/a', get('getA')), 'b.yaml': path('/b', get('getA')) },
      /^b\.yaml:6: the operationId getA is already written at a\.yaml:6$/,
    ],
    [
      'a duplicate schema',
      { 'a.yaml': schema('      type: string\n'), 'b.yaml': schema('      type: string\n') },
      /^b\.yaml:5: components\.schemas\.Thing is already written at a\.yaml:5$/,
    ],
    [
      'a duplicate tag',
      { 'a.yaml': `${head}tags: [{ name: things, description: Again }]\n` },
      /^openapi\.yaml:\d+: the tag things is already written at a\.yaml:3$/,
    ],
    [
      'a tag that is declared nowhere',
      { 'a.yaml': `${head}tags: [{ name: other }]\n` },
      /^a\.yaml:3: the tag other has no description/,
    ],
    [
      'an unknown keyword',
      { 'a.yaml': schema('      type: object\n      dependentSchemas: {}\n') },
      /^a\.yaml:7: the keyword dependentSchemas/,
    ],
    [
      'an unknown keyword in the depth',
      {
        'a.yaml': schema(
          '      type: object\n      properties:\n        a:\n          items:\n            minimun: 1\n',
        ),
      },
      /^a\.yaml:10: the keyword minimun/,
    ],
    [
      'an unknown keyword in a parameter',
      {
        'a.yaml': path(
          '/a',
          get(
            'getA',
            'parameters:\n        - name: q\n          in: query\n          schema:\n            nullable: true\n      x-permission: things:view',
          ),
        ),
      },
      /^a\.yaml:13: the keyword nullable/,
    ],
    [
      'an unknown format',
      { 'a.yaml': schema('      type: string\n      format: zipcode\n') },
      /^a\.yaml:7: the format zipcode/,
    ],
    [
      'a broken pattern',
      { 'a.yaml': schema("      type: string\n      pattern: '['\n") },
      /^a\.yaml:7: the pattern \[ is not a regular expression/,
    ],
    [
      'an unknown extension on a schema',
      { 'a.yaml': schema('      type: string\n      x-nice: true\n') },
      /^a\.yaml:7: x-nice is not an extension/,
    ],
    [
      'an unknown extension on an operation',
      { 'a.yaml': path('/a', get('getA', 'x-nice: true\n      x-permission: things:view')) },
      /^a\.yaml:9: x-nice is not an extension/,
    ],
    [
      'PLT-20 an operation without x-permission',
      { 'a.yaml': path('/a', get('getA', 'deprecated: false')) },
      /^a\.yaml:5: getA says neither x-permission nor security: \[\]/,
    ],
    [
      'a public operation with a permission',
      { 'a.yaml': path('/a', get('getA', 'security: []\n      x-permission: things:view')) },
      /^a\.yaml:10: getA is public and asks for/,
    ],
    [
      'a hidden property that is required',
      {
        'a.yaml': schema(
          "      type: object\n      required: [a]\n      properties:\n        a: { type: string, x-visible-to: 'things:secret' }\n",
        ),
      },
      /^a\.yaml:9: a is shown only to some/,
    ],
    [
      'a lifecycle with a status that is not there',
      {
        'a.yaml': schema(
          '      type: string\n      enum: [a]\n      x-lifecycle: { actions: { go: { from: [a], to: b } } }\n',
        ),
      },
      /^a\.yaml:8: go names the status b/,
    ],
    [
      'a reference to nothing',
      { 'a.yaml': schema("      $ref: '#/components/schemas/Nowhere'\n") },
      /^a\.yaml:6: #\/components\/schemas\/Nowhere names nothing$/,
    ],
    [
      'a reference to a file that is not there',
      { 'a.yaml': schema("      $ref: './b.yaml#/components/schemas/B'\n") },
      /^a\.yaml:6: \.\/b\.yaml.* names a file/,
    ],
    [
      'a path parameter that is not declared',
      { 'a.yaml': path('/a/{a_id}', get('getA')) },
      /^a\.yaml:5: getA does not declare the path parameter a_id$/,
    ],
    [
      'two methods of one name in the client',
      { 'a.yaml': path('/a', get('getThing')), 'b.yaml': path('/b', get('getThings')) },
      /b\.yaml:6: getThings and getThing are both client\.things\.get$/,
    ],
    [
      'a hidden property in a recursive schema',
      {
        'a.yaml': `${path('/a', get('getA')).replace("'200': { description: Fine }", "'200': { description: Fine, content: { application/json: { schema: { $ref: '#/components/schemas/T' } } } }")}components:\n  schemas:\n    T: { type: object, properties: { a: { type: string, x-visible-to: 'things:secret' }, t: { $ref: '#/components/schemas/T' } } }\n`,
      },
      /^a\.yaml:5: T is recursive/,
    ],
  ])('%s', async (_, files, message) => {
    expect(await refusal(files as unknown as Record<string, string>)).toMatch(message)
  })

  test('a line reached through an anchor and a merge key is that of the anchor', async () => {
    const text = `${head}components:\n  schemas:\n    A:\n      type: object\n      properties: &shared\n        a:\n          bogus: 1\n    B:\n      type: object\n      properties:\n        <<: *shared\n`
    expect(await refusal({ 'a.yaml': text })).toMatch(/^a\.yaml:9: the keyword bogus/)
  })
})

test('running twice changes no byte', async () => {
  const [first, second] = await Promise.all([
    generate({ spec: join(repository, 'spec'), root: repository }),
    generate({ spec: join(repository, 'spec'), root: repository }),
  ])
  expect(first.paths.length).toBeGreaterThan(20)
  for (const at of first.paths) expect(second.text(at), at).toBe(first.text(at))
})

test('the generated files are those of the contract', async () => {
  const output = await generate({ spec: join(repository, 'spec'), root: repository })
  expect(output.differences(repository, ['generated', 'sdk/typescript/src/generated'])).toEqual([])
})

interface Row {
  id: string
  method: string
  path: string
}

/** Registers every operation in order and asks for each with an id that could be a word. */
async function strays(rows: Row[]): Promise<string[]> {
  const app = new Hono({ strict: false })
  const sorted = rows.toSorted((a, b) => (routeOrder(a.path) < routeOrder(b.path) ? -1 : 1))
  for (const { id, method, path: at } of sorted)
    app.on(method, at.replace(/\{([^}]+)\}/g, ':$1'), (context) => context.text(id))
  const reached = await Promise.all(
    rows.map(async ({ id, method, path: at }) => [
      id,
      await (await app.request(at.replace(/\{[^}]+\}/g, '019a7c3e'), { method })).text(),
    ]),
  )
  return reached.filter(([wanted, got]) => wanted !== got).map(([wanted, got]) => `${wanted} reached ${got}`)
}

test('each path of the contract reaches its own operation', async () => {
  const { operations } = (await import('../../generated/operations.ts')) as { operations: Record<string, Row> }
  const rows = Object.values(operations)
  expect(rows.length).toBeGreaterThan(40)
  expect(rows.map((row) => routeOrder(row.path))).toEqual(
    rows.map((row) => routeOrder(row.path)).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
  )
  expect(await strays(rows)).toEqual([])
})

test('each path of the whole catalogue reaches its own operation', async () => {
  const lines = readFileSync(join(repository, 'docs/catalogue/operations.tsv'), 'utf8').trim().split('\n').slice(1)
  const rows = lines
    .map((line) => line.split('\t'))
    .map(([, method = '', at = '', id = '']) => ({ id, method, path: `/api/v1${at}`.replace(/\/$/, '') }))
  expect(rows.length).toBeGreaterThan(600)
  expect(await strays(rows)).toEqual([])
})

test.each([
  ['createCustomer', 'customers', 'create'],
  ['listCustomers', 'customers', 'list'],
  ['bulkUpsertCustomers', 'customers', 'bulkUpsert'],
  ['restoreCustomer', 'customers', 'restore'],
  ['listUserRoles', 'users', 'listRoles'],
  ['getHealth', 'health', 'get'],
  ['login', 'auth', 'login'],
  ['getCategory', 'categories', 'get'],
  ['listPaymentTerms', 'payment-terms', 'list'],
  ['createPaymentTerm', 'payment-terms', 'create'],
  ['receivePurchaseOrder', 'purchase-orders', 'receive'],
  ['listAddresses', 'addresses', 'list'],
  ['createTax', 'taxes', 'create'],
  ['getStatus', 'status', 'get'],
])('%s of %s is %s in the client', (id, tag, name) => {
  expect(methodName(id, tag)).toBe(name)
})
