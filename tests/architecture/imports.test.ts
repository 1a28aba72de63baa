import { describe, expect, test } from 'vitest'
import { calleeOf, find, generated, importsOf, moduleOf, modules, packageOf, type Source, sources } from './sources.ts'

type Layer = 'generated' | 'platform' | 'modules' | 'table' | 'app' | 'entry'
const order: Layer[] = ['generated', 'platform', 'modules', 'table', 'app', 'entry']

function layerOf(path: string): Layer | undefined {
  if (path.startsWith('generated/')) return 'generated'
  if (path.startsWith('src/platform/')) return 'platform'
  if (path.startsWith('src/modules/')) return 'modules'
  if (path === 'src/modules.ts' || path === 'src/reactions.ts') return 'table'
  if (path === 'src/app.ts') return 'app'
  if (path === 'src/main.ts' || path.startsWith('src/cli/')) return 'entry'
  return undefined
}

function upwards(files: readonly Source[]): string[] {
  return files.flatMap((source) => {
    const own = order.indexOf(layerOf(source.path) as Layer)
    return importsOf(source)
      .filter((target) => layerOf(target) !== undefined && order.indexOf(layerOf(target) as Layer) > own)
      .map((target) => `${source.path} → ${target}`)
  })
}

const pastIndex = (files: readonly Source[]): string[] =>
  files.flatMap((source) =>
    importsOf(source)
      .filter(
        (target) =>
          moduleOf(target) &&
          moduleOf(target) !== moduleOf(source.path) &&
          target !== `src/modules/${moduleOf(target)}/index.ts`,
      )
      .map((target) => `${source.path} → ${target}`),
  )

function cycleAmong(files: readonly Source[]): string[] | null {
  const edges = new Map<string, Set<string>>()
  for (const source of files) {
    const from = moduleOf(source.path)
    if (!from) continue
    const targets = edges.get(from) ?? new Set()
    edges.set(from, targets)
    for (const target of importsOf(source)) {
      const to = moduleOf(target)
      if (to && to !== from) targets.add(to)
    }
  }
  const done = new Set<string>()
  const walk = (name: string, path: string[]): string[] | null => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
    if (done.has(name)) return null
    for (const next of edges.get(name) ?? []) {
      const cycle = walk(next, [...path, name])
      if (cycle) return cycle
    }
    done.add(name)
    return null
  }
  for (const name of edges.keys()) {
    const cycle = walk(name, [])
    if (cycle) return cycle
  }
  return null
}

const file = (path: string, text: string): Source => ({ path, text })

describe('layers', () => {
  test('every file of src has its place', () => {
    expect(sources.filter(({ path }) => layerOf(path) === undefined).map(({ path }) => path)).toEqual([])
    expect(sources.length).toBeGreaterThan(60)
  })

  test('generated ← platform ← modules ← reactions, modules.ts ← app ← main: nothing imports upwards', () => {
    expect(upwards([...sources, ...generated])).toEqual([])
  })

  test('generated files import nothing of ours', () => {
    const ours = generated.flatMap((source) =>
      importsOf(source)
        .filter((target) => target.startsWith('src/'))
        .map((target) => `${source.path} → ${target}`),
    )
    expect(ours).toEqual([])
  })

  test('an import upwards, of types or late, is seen', () => {
    expect(
      upwards([
        file('src/platform/a.ts', "import type { X } from '#modules/crm/index.ts'"),
        file('src/modules/crm/b.ts', "const later = await import('../../app.ts')"),
        file('src/modules/crm/c.ts', "export { y } from '../../reactions.ts'"),
      ]),
    ).toEqual([
      'src/platform/a.ts → src/modules/crm/index.ts',
      'src/modules/crm/b.ts → src/app.ts',
      'src/modules/crm/c.ts → src/reactions.ts',
    ])
  })
})

describe('modules', () => {
  test('one imports another only through its index.ts, and so does everybody else', () => {
    expect(pastIndex(sources)).toEqual([])
    expect(
      pastIndex([file('src/modules/crm/a.ts', "import { Role } from '#modules/access/models/role.ts'")]),
    ).toHaveLength(1)
    expect(pastIndex([file('src/cli/a.ts', "import { Role } from '../modules/access/views.ts'")])).toHaveLength(1)
  })

  test('their graph has no cycle', () => {
    expect(cycleAmong(sources)).toBeNull()
    expect(
      cycleAmong([
        file('src/modules/a/x.ts', "import '#modules/b/index.ts'"),
        file('src/modules/b/x.ts', "import '#modules/a/index.ts'"),
      ]),
    ).toEqual(['a', 'b', 'a'])
  })

  test('outside of them only reactions.ts, and the table of modules, know two at once', () => {
    const knowing = sources
      .filter(({ path }) => !moduleOf(path))
      .filter((source) => new Set(importsOf(source).flatMap((target) => moduleOf(target) ?? [])).size > 1)
    expect(
      knowing.map(({ path }) => path).filter((path) => !['src/modules.ts', 'src/reactions.ts'].includes(path)),
    ).toEqual([])
  })

  test('every module is mounted, or serves one that is', () => {
    const mounted = new Set(
      importsOf(sources.find(({ path }) => path === 'src/modules.ts') as Source).flatMap(
        (target) => moduleOf(target) ?? [],
      ),
    )
    const withHandlers = sources
      .filter(({ path }) => /^src\/modules\/[^/]+\/handlers\.ts$/.test(path))
      .map(({ path }) => moduleOf(path))
    expect([...mounted].sort()).toEqual(withHandlers.sort())
    const used = new Set(
      sources.flatMap((source) =>
        importsOf(source).flatMap((target) =>
          moduleOf(target) === moduleOf(source.path) ? [] : (moduleOf(target) ?? []),
        ),
      ),
    )
    expect(modules.filter((name) => !used.has(name))).toEqual([])
  })

  test('no file of theirs knows Hono or Zod, nor makes a database connection', () => {
    const forbidden = new Set(['hono', '@hono/zod-openapi', '@hono/node-server', 'zod', 'pg'])
    // The mounted document of public keys is no operation of the contract; it is a small Hono application. The page is
    // written with Hono's templates, which escape what they are given.
    const allowed = new Set(['src/modules/auth/well-known.ts', 'src/modules/auth/consent-page.ts'])
    const found = sources
      .filter(({ path }) => moduleOf(path) && !allowed.has(path))
      .flatMap((source) =>
        importsOf(source)
          .filter((target) => forbidden.has(packageOf(target)) || /\/(routes|validators)\.ts$/.test(target))
          .map((target) => `${source.path} → ${target}`),
      )
    expect(found).toEqual([])
  })

  test('handlers.ts imports its services, its interface and the collections of its module alone', () => {
    const found = sources
      .filter(({ path }) => path.endsWith('/handlers.ts'))
      .flatMap((source) =>
        importsOf(source)
          .filter((target) => moduleOf(target) !== moduleOf(source.path) && !target.startsWith('generated/'))
          .map((target) => `${source.path} → ${target}`),
      )
    expect(found).toEqual([])
  })
})

describe('transactions and contexts', () => {
  const callsOf = (files: readonly Source[], wanted: (callee: string) => boolean) =>
    files.flatMap((source) =>
      find(source, (node) => {
        const callee = calleeOf(node)
        return callee !== undefined && wanted(callee) ? callee : undefined
      }),
    )

  const transactions = (files: readonly Source[]) =>
    callsOf(
      files,
      (callee) => /(^|\.)(transaction|startUnmanagedTransaction)$/.test(callee) && callee !== 'database.transaction',
    )

  test('PLT-10 only platform/database.ts begins a transaction: a nested one would take a second connection without a tenant', () => {
    expect(transactions(sources).filter(({ place }) => !place.startsWith('src/platform/database.ts:'))).toEqual([])
    expect(transactions([file('src/modules/a/b.ts', 'await sequelize.transaction(async () => {})')])).toHaveLength(1)
    const raw = sources.flatMap((source) =>
      find(source, (node) => {
        const callee = calleeOf(node)
        return callee?.endsWith('.query') && /['"`]\s*(BEGIN|START TRANSACTION|COMMIT|ROLLBACK)/i.test(node.getText())
          ? callee
          : undefined
      }),
    )
    expect(raw.filter(({ place }) => !/^src\/platform\/(database|migrate)\.ts:/.test(place))).toEqual([])
  })

  test('PLT-10 the models and raw Sequelize stay with the platform and the models: a service asks database or its models', () => {
    const importing = sources.filter(
      (source) =>
        importsOf(source).includes('src/platform/database.ts') &&
        /\bsequelize\b/.test(source.text.replaceAll("'sequelize'", '')),
    )
    expect(
      importing.map(({ path }) => path).filter((path) => !path.startsWith('src/platform/') && !/\/models\//.test(path)),
    ).toEqual([])
  })

  test('PLT-10 the callers of asSystem, the one context without a tenant, are a closed list', () => {
    const callers = callsOf(sources, (callee) => callee === 'asSystem').map(({ place }) => place.replace(/:\d+$/, ''))
    expect([...new Set(callers)].sort()).toEqual([...systemCallers].sort())
  })

  test('PLT-10 a tenant is entered without a person by jobs alone', () => {
    const callers = callsOf(sources, (callee) => callee === 'asTenant').map(({ place }) => place.replace(/:\d+$/, ''))
    expect([...new Set(callers)].sort()).toEqual(['src/platform/jobs.ts'])
  })

  test('connections of pg are made where nothing of a tenant is read', () => {
    const makers = callsOf(sources, (callee) => /^(pg\.)?(Pool|Client)$/.test(callee)).map(({ place }) =>
      place.replace(/:\d+$/, ''),
    )
    expect([...new Set(makers)].filter((path) => !path.startsWith('src/cli/')).sort()).toEqual([
      'src/platform/connections.ts',
      'src/platform/embedded-postgres.ts',
      'src/platform/jobs.ts',
      'src/platform/listen.ts',
      'src/platform/migrate.ts',
      'src/platform/rate-limit.ts',
    ])
  })
})

/** Each with what it needs to do before a tenant is known, or for all of them. */
const systemCallers = [
  'src/modules/auth/signing-in.ts', // an operator at the machine is nobody yet
  'src/modules/inventory/proving.ts', // an operator proves the stock of every company
  'src/modules/organization/archives.ts', // an operator looks for a tenant that nobody can enter
  'src/modules/organization/closing.ts', // the same
  'src/modules/identity/signing-keys.ts', // keys belong to the installation
  'src/platform/jobs.ts', // jobs of the installation, and the history of jobs
]
