import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse, stringify } from 'yaml'

/*
 * What the contract costs whoever works on it once it has all its operations: the customers' part of it is copied under
 * other names until there are as many as wanted, then everything is generated, checked and built anew.
 */

const root = resolve(import.meta.dirname, '..')
const place = join(root, '.cache/bench/contract')
const wanted = Number(process.argv[2] ?? 655)

type Node = Record<string, unknown>
const original = parse(readFileSync(join(root, 'spec/crm.yaml'), 'utf8')) as Node & {
  paths: Record<string, Record<string, Node>>
  components: { schemas: Record<string, unknown> }
  tags: unknown
}
const perCopy = Object.values(original.paths).flatMap((methods) => Object.keys(methods)).length
const present = (
  JSON.parse(readFileSync(join(root, 'generated/openapi.json'), 'utf8')) as { paths: Record<string, object> }
).paths
const operationsNow = Object.values(present).flatMap((methods) => Object.keys(methods)).length
const copies = Math.ceil((wanted - operationsNow) / perCopy)

/** A schema of one copy may not have the name of another's. */
function renamed(value: unknown, number: number): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, number))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      if (name === '$ref')
        return [name, String(part).replace(/^#\/components\/schemas\/(\w+)$/, `#/components/schemas/$1${number}`)]
      if (name === 'operationId') return [name, `${part}${number}`]
      if (name === 'tags' && Array.isArray(part) && part.every((tag) => tag === 'customers'))
        return [name, [`customers${number}`]]
      if (name === 'mapping') return [name, part]
      return [name, renamed(part, number)]
    }),
  )
}

function copyOf(number: number): string {
  const paths = Object.entries(original.paths).map(([path, methods]) => [
    path.replace('/customers', `/customers${number}`),
    renamed(methods, number),
  ])
  const schemas = Object.entries(original.components.schemas).map(([name, schema]) => [
    `${name}${number}`,
    renamed(schema, number),
  ])
  return stringify({
    ...original,
    tags: [{ name: `customers${number}` }],
    paths: Object.fromEntries(paths),
    webhooks: undefined,
    components: {
      ...(renamed(original.components, number) as Node),
      schemas: Object.fromEntries(schemas),
      requestBodies: undefined,
    },
  })
}

function lay(): void {
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  for (const name of [
    'spec',
    'generated',
    'src',
    'sdk',
    'tools',
    'docs',
    'static',
    'bin',
    'package.json',
    'tsconfig.json',
    'tsup.config.ts',
    'redocly.yaml',
  ])
    cpSync(join(root, name), join(place, name), { recursive: true, filter: (path) => !path.includes('node_modules') })
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
  const handlers = readFileSync(join(root, 'src/modules/crm/handlers.ts'), 'utf8')
  const numbers = Array.from({ length: copies }, (_, at) => at + 1)
  for (const number of numbers) {
    writeFileSync(join(place, `spec/crm${number}.yaml`), copyOf(number))
    mkdirSync(join(place, `src/modules/crm${number}`))
    writeFileSync(
      join(place, `src/modules/crm${number}/index.ts`),
      handlers
        .replaceAll('CrmHandlers', `Crm${number}Handlers`)
        .replace('#generated/crm/', `#generated/crm${number}/`)
        .replace('./service.ts', '../crm/service.ts')
        .replaceAll(/^ {2}(\w+):/gm, `  $1${number}:`),
    )
  }
  const modules = join(place, 'src/modules.ts')
  const text = readFileSync(modules, 'utf8')
  const imports = numbers.map(
    (number) =>
      `import { routes as routes${number} } from '#generated/crm${number}/routes.ts'\nimport { handlers as handlers${number} } from '#modules/crm${number}/index.ts'\n`,
  )
  writeFileSync(
    modules,
    imports.join('') +
      text
        .replace('...system }', `...system, ${numbers.map((number) => `...handlers${number}`).join(', ')} }`)
        .replace(
          '  ...systemRoutes,',
          `  ...systemRoutes,\n${numbers.map((number) => `  ...routes${number},\n`).join('')}`,
        ),
  )
}

function timed(title: string, command: string, parameters: string[]): void {
  const started = performance.now()
  execFileSync(command, parameters, { cwd: place, stdio: ['ignore', 'ignore', 'inherit'] })
  console.log(`${title.padEnd(44)} ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

lay()
console.log(`${operationsNow + copies * perCopy} operations in ${copies + 5} modules\n`)
timed('npm run generate', 'npx', ['tsx', 'tools/generate/main.ts'])
timed('type-check', 'npx', ['tsc', '--noEmit', '-p', '.'])
timed('build', 'npx', ['tsup', '--silent'])
