import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const repository = fileURLToPath(new URL('../..', import.meta.url))

export interface Running {
  child: ChildProcess
  pid: number
  /** Everything that it has written, on both outputs. */
  output(): string
  /** Waits for `pattern` in the output; fails if the process ends first. */
  until(pattern: RegExp): Promise<RegExpExecArray>
  exit: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

interface Options {
  env?: Record<string, string>
  uid?: number
  gid?: number
  cwd?: string
}

/** Runs one of our TypeScript files as a process that leads a group of its own, as a shell would start it. */
export function startProcess(file: string, parameters: string[], options?: Options): Running {
  const tsx = fileURLToPath(import.meta.resolve('tsx'))
  return run(['--import', tsx, join(repository, file), ...parameters], options)
}

function run(parameters: string[], { env = {}, uid, gid, cwd = repository }: Options = {}): Running {
  const child = spawn(process.execPath, parameters, {
    cwd,
    uid,
    gid,
    detached: true,
    env: { PATH: process.env.PATH, HOME: '/nonexistent', NODE_ENV: 'test', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  const exit = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((done) => {
    child.once('close', (code, signal) => done({ code, signal }))
  })
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((done, fail) => {
      const look = () => {
        const found = pattern.exec(output)
        if (found) done(found)
        return found
      }
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', look)
      if (!look())
        void exit.then(({ code }) => look() ?? fail(new Error(`It ended with ${code} before ${pattern}:\n${output}`)))
    })
  onTestFinished(async () => {
    if (child.exitCode === null) child.kill('SIGKILL')
    await exit
  })
  return { child, pid: child.pid ?? 0, output: () => output, until, exit }
}

/** `daftar` with these parameters: as `npm test` has built it, and from the sources where one file of tests is run by itself. */
export const daftar = (parameters: string[], options?: Options): Running =>
  process.env.DAFTAR_BUILT
    ? run([join(repository, 'bin/daftar.mjs'), ...parameters], options)
    : startProcess('src/main.ts', parameters, options)

/** A directory that is gone after the test. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'daftar-case-'))
  // Made for us alone, as they are, the account of PostgreSQL could not get in.
  chmodSync(directory, 0o755)
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}
