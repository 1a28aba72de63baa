import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './database.ts'

const here = import.meta.dirname

/** Installs what the contestants are made of, checks and builds them, and Daftar where its sources are newer than its build. */
export function prepare(log: (line: string) => void): void {
  if (!existsSync(join(here, 'node_modules'))) {
    log('Installing the contestants into bench/node_modules (npm install --prefix bench)')
    run('npm', ['install', '--prefix', here, '--no-audit', '--no-fund'])
  }
  log('Checking and building the contestants')
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', here])
  if (newest(['src', 'generated']) > changed(join(root, 'dist/main.js'))) {
    log('Building Daftar')
    run('npm', ['run', '--silent', 'build'])
  }
}

function run(program: string, parameters: string[]): void {
  const { status } = spawnSync(program, parameters, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] })
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} ended with ${status}`)
}

const changed = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0)

const newest = (folders: string[]): number =>
  Math.max(
    ...folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        changed(join(root, folder, name)),
      ),
    ),
  )
