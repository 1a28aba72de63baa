import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse, stringify } from 'yaml'

/*
 * What the contract costs whoever works on it once it has all its operations: the customers' part of it is copied under
 * other names until there are as many as wanted, then everything is generated, checked and built anew.
 */

const root = resolve(import.meta.dirname, '..')
const place = join(root, '.cache/bench/contract')
const wanted = Number(process.argv[2] ?? 655)

type Node = Record<string, unknown>
const original = parse(readFileSync(join(root, 'spec/crm/customers.yaml'), 'utf8')) as Node & {
  paths: Record<string, Record<string, Node>>
  components: Record<string, Node>
  tags: unknown
}
const perCopy = Object.values(original.paths).flatMap((methods) => Object.keys(methods)).length
const present = (
  JSON.parse(readFileSync(join(root, 'generated/openapi.json'), 'utf8')) as { paths: Record<string, object> }
).paths
const operationsNow = Object.values(present).flatMap((methods) => Object.keys(methods)).length
const copies = Math.ceil((wanted - operationsNow) / perCopy)

/** The lines of crm's handlers that serve these paths, and the imports that those lines need. */
function handlersOf(paths: readonly Record<string, Node>[]): string {
  const ids = new Set(paths.flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId)))
  const lines = readFileSync(join(root, 'src/modules/crm/handlers.ts'), 'utf8').split('\n')
  const served = lines.filter((line) => {
    const id = /^ {2}(\w+):/.exec(line)?.[1]
    return id === undefined || ids.has(id)
  })
  const used = (name: string) => served.some((line) => line.includes(` ${name}.`))
  return served
    .filter((line) => used(/^import \* as (\w+)/.exec(line)?.[1] ?? '') || !line.startsWith('import * as'))
    .join('\n')
}

/** What one copy names may not have the name of another's. */
function renamed(value: unknown, number: number): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, number))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      if (name === '$ref') return [name, String(part).replace(/^(#\/components\/\w+\/\w+)$/, `$1${number}`)]
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
  const components = Object.entries(renamed(original.components, number) as Record<string, Node>).map(
    ([kind, named]) => [
      kind,
      Object.fromEntries(Object.entries(named).map(([name, component]) => [`${name}${number}`, component])),
    ],
  )
  return stringify({
    ...original,
    tags: [{ name: `customers${number}` }],
    paths: Object.fromEntries(paths),
    webhooks: undefined,
    components: Object.fromEntries(components),
  })
}

/** The tags are described in one place. */
function describeTags(numbers: readonly number[]): void {
  const file = join(place, 'spec/openapi.yaml')
  const whole = parse(readFileSync(file, 'utf8')) as { tags: { name: string; description: string }[] }
  for (const number of numbers)
    whole.tags.push({ name: `customers${number}`, description: `Copy ${number} of the customers.` })
  writeFileSync(file, stringify(whole))
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
  const handlers = handlersOf(Object.values(original.paths))
  const numbers = Array.from({ length: copies }, (_, at) => at + 1)
  describeTags(numbers)
  for (const number of numbers) {
    writeFileSync(join(place, `spec/crm${number}.yaml`), copyOf(number).replaceAll('../shared/', './shared/'))
    mkdirSync(join(place, `src/modules/crm${number}`))
    writeFileSync(
      join(place, `src/modules/crm${number}/index.ts`),
      handlers
        .replaceAll('CrmHandlers', `Crm${number}Handlers`)
        .replace('#generated/crm/', `#generated/crm${number}/`)
        .replaceAll("from './", "from '../crm/")
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

/** Starts what was built on a database of its own, the second time for the figures: the first makes the database. */
async function started(): Promise<void> {
  const environment = {
    ...process.env,
    PORT: '3977',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
    RATE_LIMIT_ANONYMOUS: '999999999/h',
  }
  const address = (path: string) => `http://localhost:3977${path}`
  for (const attempt of ['first', 'second']) {
    const began = performance.now()
    const server = spawn('node', ['bin/daftar.mjs', 'serve'], { cwd: place, env: environment, stdio: 'ignore' })
    while (
      !(await fetch(address('/api/v1/health')).then(
        ({ ok }) => ok,
        () => false,
      ))
    )
      await sleep(10)
    const seconds = (performance.now() - began) / 1000
    if (attempt === 'second') {
      console.log(`${'start, the database with it'.padEnd(44)} ${seconds.toFixed(1)} s`)
      const status = readFileSync(`/proc/${server.pid}/status`, 'utf8')
      console.log(`${'memory'.padEnd(44)} ${(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024).toFixed(0)} MiB`)
      for (const path of ['/api/v1/customers/x', `/api/v1/customers${copies}/x`])
        console.log(`${`refusing ${path}`.padEnd(44)} ${(await millisecondsOf(address(path))).toFixed(2)} ms`)
    }
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
}

/** The middle of many requests, one after another: what finding the route adds would show between the first path and the last. */
async function millisecondsOf(address: string): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 3000; turn += 1) {
    const began = performance.now()
    await (await fetch(address)).text()
    times.push(performance.now() - began)
  }
  return times.sort((one, other) => one - other)[1500] as number
}

await started()
