import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { inject } from 'vitest'
import { type Call, caller } from '../support/call.ts'
import { asSuperuser } from '../support/postgres-server.ts'
import { repository } from '../support/processes.ts'

export interface Member {
  url: string
  port: number
  pid: number
  call: Call
  output(): string
  /** kill -9, without a word. */
  kill(): Promise<void>
  /** SIGTERM, and waits. */
  stop(): Promise<number | null>
}

export interface Fleet {
  start(env?: Record<string, string>): Promise<Member>
  sql<Row extends object>(statement: string, values?: unknown[]): Promise<Row[]>
  end(): Promise<void>
}

/** Servers as processes of their own on one database, which is empty until the first of them has migrated it. */
export async function fleet(common: Record<string, string> = {}): Promise<Fleet> {
  const server = inject('databaseServer')
  const name = `daftar_fleet_${randomBytes(6).toString('hex')}`
  await asSuperuser(server, (client) => client.query(`CREATE DATABASE ${name} OWNER daftar_owner`))
  const inDatabase = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  const observer = new Client({ connectionString: inDatabase(server.superuserUrl) })
  await observer.connect()
  const directory = mkdtempSync(join(tmpdir(), 'daftar-fleet-'))
  const members = new Set<ChildProcess>()
  const base = {
    PATH: process.env.PATH ?? '',
    HOME: '/nonexistent',
    NODE_ENV: 'test',
    LOG_LEVEL: 'warn',
    DATABASE_URL: inDatabase(server.applicationUrl),
    MIGRATION_DATABASE_URL: inDatabase(server.migrationUrl),
    DATABASE_POOL: '8',
    SECRET_KEY: randomBytes(32).toString('base64'),
    DATA_DIR: directory,
    TRUST_PROXY: '1',
    RATE_LIMIT_ANONYMOUS: '1000000/h',
    RATE_LIMIT_ADMIN: '1000000/h',
    ...common,
  }

  async function start(env: Record<string, string> = {}): Promise<Member> {
    const child = spawn(
      process.execPath,
      ['--import', fileURLToPath(import.meta.resolve('tsx')), join(repository, 'src/main.ts'), 'serve', '--port', '0'],
      { cwd: repository, env: { ...base, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    members.add(child)
    let output = ''
    const gone = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
    const url = await new Promise<string>((done, fail) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          output += chunk.toString('utf8')
          const found = /Daftar is ready at (\S+)/.exec(output)?.[1]
          if (found) done(found.replace(/\/$/, ''))
        })
      }
      void gone.then((code) => fail(new Error(`A server ended with ${code} before it was ready:\n${output}`)))
    })
    return {
      url,
      port: Number(new URL(url).port),
      pid: child.pid ?? 0,
      call: caller(fetch, url),
      output: () => output,
      kill: async () => {
        child.kill('SIGKILL')
        await gone
      },
      stop: () => {
        child.kill('SIGTERM')
        return gone
      },
    }
  }

  return {
    start,
    sql: async <Row extends object>(statement: string, values: unknown[] = []) =>
      (await observer.query<Row>(statement, values)).rows,
    end: async () => {
      for (const child of members) if (child.exitCode === null) child.kill('SIGKILL')
      await observer.end()
      await asSuperuser(server, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
