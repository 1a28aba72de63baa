import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { fixture, type Generated, generateInto, repository } from '../support/generated.ts'

interface Operation {
  success: { kind: string; status: number; contentType: string | null }
  access: string
  permission: string | null
  tenant: false | 'optional' | 'required'
  idempotent: boolean
  statuses: number[]
  body: { contentTypes: string[]; required: boolean } | null
  hidden: unknown
  hiddenInput: unknown
  hiddenQuery: unknown
  redacted: unknown
  redactedOutput: unknown
}

let generated: Generated
let operations: Record<string, Operation>
let validators: Record<string, z.ZodType>
beforeAll(async () => {
  generated = await generateInto(fixture('hard'))
  operations = (await generated.load<{ operations: Record<string, Operation> }>('generated/operations.ts')).operations
  validators = await generated.load('generated/things/validators.ts')
})
afterAll(() => generated.remove())

/** What tsc says of each file, by its name; one program for all, since most of the time goes into the libraries. */
function compile(files: string[]): Map<string, string[]> {
  const { config } = ts.readConfigFile(join(repository, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, repository)
  const typeRoots = [join(repository, 'node_modules/@types')]
  const program = ts.createProgram(files, { ...options, noEmit: true, types: ['node'], typeRoots })
  const said = new Map(files.map((file): [string, string[]] => [file, []]))
  for (const { file, code, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name = file?.fileName ?? ''
    said.set(name, [...(said.get(name) ?? []), `${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`])
  }
  return said
}

describe('the table of operations', () => {
  test('an operation is public, for the signed-in, or asks for a permission', () => {
    expect(operations.getThing).toMatchObject({ access: 'public', permission: null })
    expect(operations.touchLatestThing).toMatchObject({ access: 'authenticated', permission: null })
    expect(operations.createThing).toMatchObject({
      access: 'permission',
      permission: 'things:create',
      idempotent: true,
    })
  })

  test('it knows what an answer is: data, page, empty or raw', () => {
    expect(operations.createThing?.success).toEqual({
      status: 201,
      kind: 'data',
      contentType: 'application/json',
      contentTypes: ['application/json'],
    })
    expect(operations.listThings?.success).toEqual({
      status: 200,
      kind: 'page',
      contentType: 'application/json',
      contentTypes: ['application/json'],
    })
    expect(operations.deleteThing?.success).toEqual({ status: 204, kind: 'empty', contentType: null, contentTypes: [] })
    expect(operations.getThing?.success).toEqual({
      status: 200,
      kind: 'raw',
      contentType: 'text/plain',
      contentTypes: ['text/plain'],
    })
    expect(operations.touchLatestThing?.success.kind).toBe('raw')
  })

  test('statuses that belong to every operation are added, those of a body only where there is one', () => {
    expect(operations.createThing?.statuses).toEqual([201, 405, 406, 413, 415, 500, 503])
    expect(operations.deleteThing?.statuses).toEqual([204, 405, 406, 500, 503])
  })

  test('it names hidden fields of answers, bodies, filters and orderings, and redacted ones', () => {
    expect(operations.listThings).toMatchObject({
      tenant: 'required',
      hidden: [
        { path: ['*', 'secret'], permission: 'things:view_secret' },
        { path: ['*', 'parts', '*', 'cost'], permission: 'things:view_cost' },
      ],
      hiddenQuery: { secret: 'things:view_secret', '-secret': 'things:view_secret', secret__gte: 'things:view_secret' },
    })
    expect(operations.createThing).toMatchObject({
      hiddenInput: [
        { path: ['secret'], permission: 'things:view_secret' },
        { path: ['parts', '*', 'cost'], permission: 'things:view_cost' },
      ],
      redacted: [['password']],
      redactedOutput: [['password']],
    })
  })

  test('permissions and events are known by name', async () => {
    const { permissions } = await generated.load<{ permissions: Record<string, string[]> }>('generated/permissions.ts')
    expect(permissions).toEqual({
      'things:create': ['createThing'],
      'things:delete': ['deleteThing'],
      'things:view': ['listThings'],
      'things:view_cost': ['createThing', 'listThings'],
      'things:view_secret': ['createThing', 'listThings'],
    })
    const { eventNames, events } = await generated.load<{ eventNames: string[]; events: Record<string, object> }>(
      'generated/events.ts',
    )
    expect(eventNames).toEqual(['thing.touched'])
    expect(events['thing.touched']).toMatchObject({
      module: 'things',
      hidden: [{ path: ['secret'] }, { path: ['parts', '*', 'cost'] }],
    })
  })

  test('a lifecycle is plain data', async () => {
    const { thingLifecycle } = await generated.load<{ thingLifecycle: unknown }>('generated/things/lifecycles.ts')
    expect(thingLifecycle).toEqual({
      states: ['draft', 'open', 'closed'],
      actions: { open: { from: ['draft'], to: 'open' }, close: { from: ['open'], to: 'closed' } },
    })
  })

  test('the projection for Dredd has every pair, one content type each, examples and no schemas of bodies', () => {
    const dredd = JSON.parse(generated.text('generated/dredd.json')) as {
      openapi: string
      paths: Record<string, Record<string, { parameters?: object[]; responses: Record<string, object> }>>
    }
    expect(dredd.openapi).toBe('3.0.3')
    const pairs = Object.values(dredd.paths).flatMap((item) =>
      Object.values(item).flatMap((operation) => Object.keys(operation.responses)),
    )
    expect(pairs).toHaveLength(Object.values(operations).reduce((sum, operation) => sum + operation.statuses.length, 0))
    expect(dredd.paths['/api/v1/things/{thing_id}']?.delete?.parameters).toMatchObject([
      { name: 'thing_id', in: 'path', example: 7 },
    ])
    expect(dredd.paths['/api/v1/things']?.get?.parameters).toMatchObject([{ name: 'level', in: 'query', example: 1 }])
    expect(JSON.stringify(dredd)).not.toContain('"security"')
  })
})

describe('values of query, path and forms arrive as text', () => {
  const query = (value: object) => validators.listThingsQuery?.safeParse(value)

  test('each is read as its type, and defaults are filled in', () => {
    expect(
      query({
        page: '2',
        ratio: '0.5',
        active: 'true',
        code: '7',
        ids: ['1', '2'],
        ordering: 'name,-secret',
        level: '2',
      })?.data,
    ).toEqual({ page: 2, ratio: 0.5, active: true, code: '7', ids: [1, 2], ordering: ['name', '-secret'], level: 2 })
    expect(query({ level: '1', ids: '4' })?.data).toEqual({ page: 1, level: 1, ids: [4] })
    expect(validators.getThingParams?.safeParse({ thing_id: '7' }).data).toEqual({ thing_id: 7 })
    expect(validators.touchLatestThingBody?.safeParse({ count: '3', flag: 'false', tags: 'a' }).data).toEqual({
      count: 3,
      flag: false,
      tags: ['a'],
    })
    expect(validators.listThingsHeaders?.safeParse({ 'x-trace': '5', host: 'localhost' }).data).toEqual({
      'x-trace': 5,
    })
  })

  test.each([
    ['page', { page: '2.0' }],
    ['page', { page: '0x2' }],
    ['page', { page: '' }],
    ['page', { page: ' 2' }],
    ['page', { page: '99999999999999999999' }],
    ['page', { page: ['1', '2'] }],
    ['ratio', { ratio: '1e3' }],
    ['ratio', { ratio: 'NaN' }],
    ['active', { active: '1' }],
    ['active', { active: 'TRUE' }],
    ['code', { code: ['a', 'b'] }],
    ['ids', { ids: ['1', 'x'] }],
    ['ids', { ids: '1,2' }],
    ['ordering', { ordering: 'name,' }],
    ['ordering', { ordering: ['name', '-name'] }],
    ['ordering', { ordering: 'name,name' }],
    ['level', { level: '3' }],
    ['level', { level: undefined }],
  ])('%s is refused as %j', (name, value) => {
    const issues = query({ level: '1', ...value })?.error?.issues
    expect(issues?.map((issue) => issue.path[0])).toContain(name)
  })

  test('PLT-13 an unknown parameter is refused and named', () => {
    expect(query({ level: '1', colour: 'red', size: '1' })?.error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['colour', 'size'] },
    ])
  })
})

describe('bodies', () => {
  test('PLT-13 unknown fields are refused and named, __proto__ among them', () => {
    const body = JSON.parse('{"name":"a","level":1,"__proto__":{"admin":true},"constructor":1}')
    expect(validators.thing?.safeParse(body).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['__proto__', 'constructor'] },
    ])
  })

  test('__proto__ never reaches the result where other properties are allowed', () => {
    const read = validators.loose?.safeParse(JSON.parse('{"a":"x","__proto__":{"admin":true}}')).data as object
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
    expect('admin' in read).toBe(false)
  })

  test('defaults are filled in and never shared', () => {
    const read = () =>
      validators.thing?.safeParse({ name: 'a', level: 1 }).data as {
        greeting: string
        settings: Record<string, number>
      }
    expect(read()).toMatchObject({ greeting: 'hello', settings: { a: 1 } })
    read().settings.a = 2
    expect(read().settings).toEqual({ a: 1 })
  })

  test('defaults of every part of allOf come together', () => {
    expect(validators.merged?.safeParse({ a: {} }).data).toEqual({ a: { x: 1, y: 2 } })
  })

  test('issues are those of Zod, so that every language has words for them', async () => {
    const { z } = await import('zod')
    const { ru } = z.locales
    const issues = validators.thing?.safeParse({ name: 'abcdef', level: 0 }, { error: ru().localeError }).error?.issues
    expect(issues).toMatchObject([
      { code: 'too_big', maximum: 5 },
      { code: 'too_small', minimum: 1 },
    ])
    expect(issues?.every((issue) => /[а-я]/.test(issue.message))).toBe(true)
  })

  test.each([
    ['thing', {}, ['name', 'level']],
    ['requiredAnything', {}, ['a', 'b', 'c']],
    ['requiredUndeclared', {}, ['a', 'b']],
    ['dependent', { card: 'x' }, ['holder', 'city']],
    ['conditionalSchema', {}, ['country', 'state']],
    ['shape', {}, ['kind']],
    ['shape', { kind: 'circle' }, ['radius']],
  ])('%s without what it requires: %j', (name, value, missing) => {
    expect(validators[name]?.safeParse(value).error?.issues).toMatchObject(
      missing.map((field) => ({ params: { code: 'required' }, path: [field] })),
    )
  })

  test('a discriminated union looks at the branch of its tag alone', () => {
    expect(validators.shape?.safeParse({ kind: 'circle', radius: 'x' }).error?.issues).toMatchObject([
      { code: 'invalid_type', path: ['radius'] },
    ])
  })
})

describe('a handler that does not fit the contract does not compile', () => {
  const complete: Record<string, string> = {
    listThings: 'listThings: async ({ query }) => ({ data: [], pagination: { page: query.page } }),',
    createThing: 'createThing: async ({ body }) => ({ ...body, greeting: body.greeting.trim() }),',
    deleteThing: 'deleteThing: async ({ params }) => { params.thing_id.toFixed() },',
    getThing: "getThing: async () => 'text',",
    touchLatestThing: "touchLatestThing: async () => ({ kind: 'circle', radius: 1 }),",
  }
  const tables: Record<string, Record<string, string>> = {
    whole: {},
    missing: { deleteThing: '' },
    extra: { makeThing: 'makeThing: async () => undefined,' },
    wrongData: { createThing: "createThing: async () => ({ name: 1, level: 1, greeting: '', settings: {} })," },
    wrongPage: { listThings: 'listThings: async () => [],' },
    wrongRequest: { deleteThing: 'deleteThing: async ({ body }) => { body },' },
    wrongDefault: { createThing: 'createThing: async ({ body }) => ({ ...body, greeting: undefined }),' },
  }
  const said = new Map<string, string[]>()
  beforeAll(() => {
    const files = Object.entries(tables).map(([name, changed]) => {
      const file = join(generated.folder, `${name}.ts`)
      const members = Object.values({ ...complete, ...changed }).join('\n')
      writeFileSync(
        file,
        `import type { ThingsHandlers } from './generated/things/handlers.ts'\nexport const handlers: ThingsHandlers = {\n${members}\n}\n`,
      )
      return file
    })
    const own = generated.paths.filter((path) => path.startsWith('generated/') && path.endsWith('.ts'))
    for (const [file, messages] of compile([...files, ...own.map((path) => join(generated.folder, path))]))
      said.set(file.slice(generated.folder.length + 1), messages)
  })

  test.each([
    ['missing', /^2741 Property 'deleteThing' is missing/],
    ['extra', /^2353 .*'makeThing' does not exist/],
    ['wrongData', /^2322 /],
    ['wrongPage', /^2322 /],
    ['wrongRequest', /^2339 Property 'body' does not exist/],
    ['wrongDefault', /^2322 /],
  ])('%s', (name, message) => {
    expect(said.get(`${name}.ts`)).toEqual([expect.stringMatching(message)])
  })

  test('the whole compiles, and everything that is generated with it', () => {
    const broken = ['missing', 'extra', 'wrongData', 'wrongPage', 'wrongRequest', 'wrongDefault'].map(
      (name) => `${name}.ts`,
    )
    const others = [...said].filter(([file]) => !broken.includes(file))
    expect(others.length).toBeGreaterThan(10)
    expect(others.filter(([, messages]) => messages.length > 0)).toEqual([])
  })
})
