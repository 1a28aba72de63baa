import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { repository } from '../support/generated.ts'
import { data, scripted } from './http.ts'

const execute = promisify(execFile)
const sdk = join(repository, 'sdk/typescript')
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-sdk-'))
  await execute('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: sdk })
  const { version } = JSON.parse(readFileSync(join(sdk, 'package.json'), 'utf8')) as { version: string }
  for (const [name, source] of [['@daftar/sdk', join(folder, `daftar-sdk-${version}.tgz`)]] as const) {
    const target = join(folder, 'node_modules', name)
    mkdirSync(target, { recursive: true })
    await execute('tar', ['-xzf', source, '-C', target, '--strip-components=1'])
  }
  // Its one dependency, as npm would put it beside.
  const dependency = join(folder, 'node_modules/openapi-fetch')
  mkdirSync(dependency, { recursive: true })
  await execute('cp', ['-R', `${join(repository, 'node_modules/openapi-fetch')}/.`, dependency])
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const program = (load: string) => `${load}
async function main() {
  const client = new Daftar({ baseUrl: process.argv[2], accessToken: 't' })
  const customer = await client.customers.get('a')
  try { await client.customers.get('b') } catch (error) { console.log(customer.name, error instanceof NotFoundError) }
}
main()
`

test.each([
  ['ESM', 'main.mjs', `import { Daftar, NotFoundError } from '@daftar/sdk'`],
  ['CommonJS', 'main.cjs', `const { Daftar, NotFoundError } = require('@daftar/sdk')`],
])('the packed package works as %s', async (_, file, load) => {
  const { baseUrl } = await scripted((request) =>
    request.path.endsWith('/a') ? data({ name: 'Alfreds' }) : { status: 404, body: {} },
  )
  writeFileSync(join(folder, file), program(load))
  const { stdout } = await execute(process.execPath, [file, baseUrl], { cwd: folder })
  expect(stdout.trim()).toBe('Alfreds true')
})

test.each([
  ['ESM', 'types.mts', 'NodeNext'],
  ['CommonJS', 'types.cts', 'NodeNext'],
])('its types serve %s', async (_, file, module) => {
  const lines = [
    `import { Daftar } from '@daftar/sdk'`,
    `const client = new Daftar({ baseUrl: '' })`,
    `export const name: Promise<string> = client.customers.get('a').then((customer) => customer.name)`,
  ]
  writeFileSync(join(folder, file), lines.join('\n'))
  const compilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    module,
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }))
  const args = [join(repository, 'node_modules/typescript/bin/tsc'), '-p', folder]
  const { stdout } = await execute(process.execPath, args, { cwd: folder }).catch((error: { stdout: string }) => error)
  expect(stdout).toBe('')
})

test('it holds what a reader needs and depends on openapi-fetch alone', () => {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'node_modules/@daftar/sdk/package.json'), 'utf8')) as {
    dependencies: object
  }
  expect(Object.keys(dependencies)).toEqual(['openapi-fetch'])
  expect(readFileSync(join(folder, 'node_modules/@daftar/sdk/README.md'), 'utf8')).toContain('# @daftar/sdk')
  expect(readFileSync(join(folder, 'node_modules/@daftar/sdk/dist/index.js'), 'utf8')).not.toMatch(
    /from ["']node:|require\(/,
  )
})
