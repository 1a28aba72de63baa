import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SignJWT } from 'jose'
import { cache, type Database, root } from './database.ts'
import { pool } from './options.ts'
import type { SignedIn } from './people.ts'

/** The keys that tokens of all but Daftar are signed with; Daftar has its own, of the same kind. */
const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const tokenSeconds = 86_400

type Headers = (person: SignedIn) => Promise<Record<string, string>>

export interface Contestant {
  name: string
  title: string
  /** Whether it serves what only Daftar and the floors do: cursor, search, 304, bulk. */
  whole: boolean
  /** Runs only where it is asked for by name. */
  onRequest?: boolean
  command(
    port: number,
    database: Database,
  ): { program: string; parameters: string[]; env: Record<string, string>; cwd?: string }
  /** How it is told who asks. */
  headers: Headers
  /** Why it cannot take part on this machine. */
  missing?(): string | null
}

const bearer: Headers = async ({ company, sessionId }) => {
  const { identityId, tenantId, userId } = company
  const token = await new SignJWT({ sid: sessionId, tenant_id: tenantId, user_id: userId })
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT' })
    .setSubject(identityId)
    .setIssuedAt()
    .setExpirationTime(`${tokenSeconds}s`)
    .sign(keys.privateKey)
  return { authorization: `Bearer ${token}` }
}

const common = (port: number, databaseUrl: string): Record<string, string> => ({
  PORT: String(port),
  DATABASE_URL: databaseUrl,
  DATABASE_POOL: String(pool),
  NODE_ENV: 'production',
  JWT_PUBLIC_KEY: keys.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  JWT_PRIVATE_KEY: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
})

const inNode = (file: string, role: 'contestantUrl' | 'serverUrl' = 'contestantUrl'): Contestant['command'] => {
  return (port, database) => ({
    program: process.execPath,
    parameters: [join(import.meta.dirname, 'dist/contestants', file)],
    env: common(port, database[role]),
  })
}

const limits = ['ANONYMOUS', 'USER', 'ADMIN', 'BULK', 'AUTHENTICATION']

/** Everything on; only the limits are beyond what a run asks, and a token lives as long as the run. */
const daftar: Contestant = {
  name: 'daftar',
  title: 'Daftar',
  whole: true,
  headers: async ({ token }) => ({ authorization: `Bearer ${token}` }),
  command: (port, { serverUrl, ownerUrl, directory }) => ({
    program: process.execPath,
    parameters: [join(root, 'bin/daftar.mjs'), 'serve'],
    cwd: directory,
    env: {
      PORT: String(port),
      NODE_ENV: 'production',
      DATABASE_URL: serverUrl,
      MIGRATION_DATABASE_URL: ownerUrl,
      DATABASE_POOL: String(pool),
      DATA_DIR: join(directory, 'daftar'),
      LOG_FILE: join(cache, 'daftar.log'),
      LOG_FORMAT: 'json',
      ACCESS_TOKEN_MINUTES: '1440',
      ...Object.fromEntries(limits.map((name) => [`RATE_LIMIT_${name}`, '999999999/h'])),
    },
  }),
}

const python = ['python3', '/usr/bin/python3']
const needed = 'import rest_framework, psycopg2, gunicorn, jwt, cryptography, argon2'
const fitting = (): string | undefined =>
  python.find((program) => spawnSync(program, ['-c', needed], { stdio: 'ignore' }).status === 0)

/** A thread for each connection that the others have, in as many processes. */
const django = (workers: number): Contestant => ({
  name: workers === 1 ? 'django' : `django${workers}`,
  title: `Django REST framework, gunicorn, ${workers} ${workers === 1 ? 'worker' : 'workers'}`,
  whole: false,
  onRequest: workers > 1,
  headers: bearer,
  missing: () =>
    fitting()
      ? null
      : 'it needs Debian’s python3-djangorestframework python3-psycopg2 gunicorn python3-jwt python3-cryptography python3-argon2',
  command: (port, { contestantUrl }) => {
    const threads = ['--worker-class', 'gthread', '--threads', String(pool / workers), '--workers', String(workers)]
    const listen = ['--bind', `127.0.0.1:${port}`, '--keep-alive', '75', '--log-level', 'warning']
    return {
      program: fitting() ?? 'python3',
      parameters: ['-m', 'gunicorn', 'shop.wsgi', ...threads, ...listen],
      cwd: join(import.meta.dirname, 'contestants/django'),
      env: { ...common(port, contestantUrl), PYTHONPYCACHEPREFIX: join(cache, 'pycache') },
    }
  },
})

/** In the order of a round. The first is what the answers of the others are compared with. */
export const contestants: readonly Contestant[] = [
  {
    name: 'f1',
    title: 'F1: node:http + pg',
    whole: true,
    headers: async ({ company }) => ({ 'x-tenant-id': company.tenantId, 'x-user-id': company.userId }),
    command: inNode('floor/f1.js'),
  },
  {
    name: 'f2',
    title: 'F2: F1 + tenant transaction and token check',
    whole: true,
    headers: bearer,
    command: inNode('floor/f2.js', 'serverUrl'),
  },
  daftar,
  { name: 'fastify', title: 'Fastify + pg', whole: false, headers: bearer, command: inNode('fastify/server.js') },
  {
    name: 'express',
    title: 'Express + Sequelize',
    whole: false,
    headers: bearer,
    command: inNode('express/server.js'),
  },
  { name: 'nest', title: 'NestJS + Sequelize', whole: false, headers: bearer, command: inNode('nest/server.js') },
  django(1),
  django(2),
]

export interface Running {
  url: string
  /** Seconds from its start to its first answer. */
  startedIn: number
  /** Resident memory of its processes, in MiB. */
  memory(): number
  stop(): Promise<void>
}

/** Starts one and waits for its first answer. */
export async function start(contestant: Contestant, database: Database): Promise<Running> {
  const port = await freePort()
  const { program, parameters, env, cwd } = contestant.command(port, database)
  mkdirSync(cache, { recursive: true })
  const log = openSync(join(cache, `${contestant.name}.output`), 'a')
  const begun = performance.now()
  const child = spawn(program, parameters, {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', log, log],
  })
  const url = `http://127.0.0.1:${port}`
  await firstAnswer(contestant, child, url)
  return {
    url,
    startedIn: (performance.now() - begun) / 1000,
    memory: () => treeMemory(child.pid as number),
    stop: async () => {
      if (child.exitCode !== null)
        throw new Error(`${contestant.title} ended by itself: see .cache/bench/${contestant.name}.output`)
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      const forced = setTimeout(() => child.kill('SIGKILL'), 25_000)
      await ended
      clearTimeout(forced)
    },
  }
}

async function firstAnswer({ title, name }: Contestant, child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + 60_000
  while (child.exitCode === null && Date.now() < deadline) {
    const answer = await fetch(`${url}/api/v1/health`).catch(() => null)
    await answer?.arrayBuffer()
    // While Daftar starts it answers 503; who knows no such path answers 401 or 404, and is ready.
    if (answer && answer.status !== 503) return
    await sleep(10)
  }
  child.kill('SIGKILL')
  throw new Error(`${title} does not start: see .cache/bench/${name}.output`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}

function treeMemory(top: number): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number])
  const tree = new Set([top])
  // A child may be listed before its parent.
  for (let before = 0; before < tree.size; ) {
    before = tree.size
    for (const [pid, parent] of processes) if (tree.has(parent)) tree.add(pid)
  }
  const kibibytes = processes.filter(([pid]) => tree.has(pid)).reduce((sum, [, , rss]) => sum + rss, 0)
  return kibibytes / 1024
}
