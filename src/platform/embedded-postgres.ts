import { type SpawnOptions, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { type Account, canReach, findAccount } from './embedded-postgres/account.ts'
import { type Binaries, findBinaries } from './embedded-postgres/binaries.ts'
import { hostAccess, serverConfiguration } from './embedded-postgres/configuration.ts'
import { isRunning, lockHolder, takeLock } from './embedded-postgres/owner-lock.ts'
import { OperatorError } from './operator-error.ts'

export interface EmbeddedPostgresOptions {
  /** Where everything is kept: the cluster, its passwords, its log. */
  directory: string
  /** The port to use; otherwise a free one is chosen once and kept. */
  port?: number
  /** false gives up safety in a crash for speed; for tests. */
  durable?: boolean
  log?: (sentence: string) => void
}

export interface DatabaseAddresses {
  migrationUrl: string
  applicationUrl: string
  superuserUrl: string
  port: number
}

export interface EmbeddedPostgres extends DatabaseAddresses {
  stop(): Promise<void>
}

interface Access {
  port: number
  passwords: { postgres: string; daftar_owner: string; daftar_server: string }
}

interface Cluster {
  directory: string
  account: Account | undefined
  binaries: Binaries
  access: Access
  durable: boolean
}

const database = 'daftar'
const elsewhere = '/var/lib/daftar'

/**
 * Starts the PostgreSQL that comes with Daftar in `directory`, making it on the first start, and mends what a crash
 * left behind. It runs in a session of its own, so that Ctrl-C reaches the server alone and the server decides when
 * the database stops. Refuses, with what to do, where another process uses the directory.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const directory = resolve(options.directory)
  const log = options.log ?? (() => undefined)
  const account = findAccount()
  await makeHome(directory)
  const lock = await takeLock(join(directory, 'lock'))
  if ('heldBy' in lock) {
    throw new OperatorError(
      `The database in ${directory} is in use by process ${lock.heldBy.pid}: stop that one first, or set DATA_DIR to another directory.`,
    )
  }
  try {
    const cluster = await prepare(directory, account, options, log)
    await stopOrphan(cluster, log)
    await launch(cluster, directory, options.port, log)
    await makeRoles(cluster.access)
    const supervision = supervise(cluster, directory, log)
    let stopping: Promise<void> | undefined
    const stop = async () => {
      clearInterval(supervision)
      await stopServer(cluster)
      await lock.release()
    }
    return {
      ...addresses(cluster.access),
      stop: () => {
        stopping ??= stop()
        return stopping
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** The addresses of the database in `directory` while another living process runs it; undefined otherwise. */
export async function findEmbeddedPostgres(directory: string): Promise<DatabaseAddresses | undefined> {
  const home = resolve(directory)
  if (!(await lockHolder(join(home, 'lock')))) return undefined
  const access = await readAccess(home)
  return access && addresses(access)
}

/** Ends a database whose process is gone and removes its directory; leaves it alone while it is in use. */
export async function removeEmbeddedPostgres(directory: string): Promise<boolean> {
  const home = resolve(directory)
  if (await lockHolder(join(home, 'lock'))) return false
  const cluster = join(home, 'cluster')
  const pid = await postmaster(cluster)
  if (pid !== undefined) {
    process.kill(pid, 'SIGQUIT')
    while (isRunning(pid)) await sleep(20)
  }
  const place = existsSync(cluster) ? realpathSync(cluster) : cluster
  // What stands elsewhere stands in a directory of its own, with the programs if those had to be copied as well.
  if (dirname(dirname(place)) === elsewhere) await rm(dirname(place), { recursive: true, force: true })
  await rm(home, { recursive: true, force: true })
  return true
}

function addresses({ port, passwords }: Access): DatabaseAddresses {
  const url = (user: keyof Access['passwords'], name: string) =>
    `postgres://${user}:${passwords[user]}@127.0.0.1:${port}/${name}`
  return {
    migrationUrl: url('daftar_owner', database),
    applicationUrl: url('daftar_server', database),
    superuserUrl: url('postgres', 'postgres'),
    port,
  }
}

async function makeHome(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true })
    // The account of PostgreSQL passes through here to its own part, but reads nothing else.
    await chmod(directory, 0o711)
  } catch (error) {
    throw new OperatorError(
      `${directory} cannot be used for data: ${(error as Error).message}. Set DATA_DIR to a directory of yours.`,
    )
  }
}

async function prepare(
  directory: string,
  account: Account | undefined,
  options: EmbeddedPostgresOptions,
  log: (sentence: string) => void,
): Promise<Cluster> {
  const place = await clusterPlace(directory, account)
  const binaries = await findBinaries(account, async () => {
    if (canReach(account, join(directory, 'postgresql'))) return directory
    return resolve(place, '..')
  })
  const made = existsSync(join(place, 'PG_VERSION'))
  if (made) await checkMajor(place, binaries)
  let access = await readAccess(directory)
  if (made && !access) {
    throw new OperatorError(
      `${join(directory, 'access.json')} with the passwords of the database is missing: restore it from a backup, or move ${directory} away to begin anew.`,
    )
  }
  access ??= { port: 0, passwords: { postgres: password(), daftar_owner: password(), daftar_server: password() } }
  const cluster: Cluster = { directory: place, account, binaries, access, durable: options.durable ?? true }
  if (!made) {
    log('Making the database')
    await keepAccess(directory, access)
    await initialise(cluster)
  }
  return cluster
}

/**
 * Where the cluster stands: in `directory`, unless PostgreSQL's account cannot get there, as below /root. Then it
 * stands in a directory below `elsewhere` and a link in `directory` leads to it.
 */
async function clusterPlace(directory: string, account: Account | undefined): Promise<string> {
  const place = join(directory, 'cluster')
  if (existsSync(place)) return realpathSync(place)
  if (canReach(account, place)) return place
  const apart = join(elsewhere, randomBytes(6).toString('hex'))
  await mkdir(apart, { recursive: true, mode: 0o755 })
  await rm(place, { force: true })
  await symlink(join(apart, 'cluster'), place)
  return join(apart, 'cluster')
}

async function checkMajor(place: string, binaries: Binaries): Promise<void> {
  const major = (await readFile(join(place, 'PG_VERSION'), 'utf8')).trim()
  if (major === binaries.major) return
  throw new OperatorError(
    `The data in ${place} is from PostgreSQL ${major}, and this Daftar comes with PostgreSQL ${binaries.major}: move it over with pg_dump of version ${major}, or set DATA_DIR to another directory to begin anew.`,
  )
}

const password = (): string => randomBytes(24).toString('base64url')

async function readAccess(directory: string): Promise<Access | undefined> {
  const content = await readFile(join(directory, 'access.json'), 'utf8').catch(() => undefined)
  return content === undefined ? undefined : (JSON.parse(content) as Access)
}

async function keepAccess(directory: string, access: Access): Promise<void> {
  const path = join(directory, 'access.json')
  await writeFile(`${path}.new`, `${JSON.stringify(access, undefined, 2)}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
}

async function initialise(cluster: Cluster): Promise<void> {
  const { account, access } = cluster
  // Made beside its place and then renamed: an initdb that was interrupted leaves nothing that looks like a database.
  const draft = `${cluster.directory}.new`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  if (account) await chown(draft, account.uid, account.gid)
  const passwordFile = `${draft}.password`
  await writeFile(passwordFile, access.passwords.postgres, { mode: 0o600 })
  if (account) await chown(passwordFile, account.uid, account.gid)
  try {
    await initdb(cluster, draft, passwordFile)
  } finally {
    await rm(passwordFile, { force: true })
  }
  await rename(draft, cluster.directory)
}

/** Letters of every script must count as letters, for pg_trgm too, which asks the system's locale and not ours. */
async function initdb({ account, binaries, durable }: Cluster, draft: string, passwordFile: string): Promise<void> {
  const attempts: string[] = []
  for (const locale of ['C.UTF-8', 'en_US.UTF-8', 'C.utf8', 'en_US.utf8']) {
    const { code, output } = await run(
      binaries.initdb,
      [
        ...['--pgdata', draft, '--username', 'postgres', '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
        ...['--encoding', 'UTF8', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
        ...['--lc-collate', 'C', '--lc-ctype', locale, '--lc-messages', 'C', '--no-instructions'],
        ...(durable ? [] : ['--no-sync']),
      ],
      account,
    )
    if (code === 0) return
    attempts.push(output)
    if (!/invalid locale|locale name|encoding mismatch/i.test(output)) break
  }
  throw new OperatorError(`PostgreSQL cannot make its database in ${draft}: ${lastLine(attempts.at(-1) ?? '')}`)
}

const lastLine = (output: string): string => {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  return lines.findLast((line) => /error|fatal|cannot/i.test(line)) ?? lines.at(-1) ?? 'it gave no reason.'
}

/** A postgres that outlived its server is stopped rather than adopted: the new one starts with its own settings. */
async function stopOrphan(cluster: Cluster, log: (sentence: string) => void): Promise<void> {
  const lockFile = join(cluster.directory, 'postmaster.pid')
  const pid = await postmaster(cluster.directory)
  if (pid !== undefined) {
    log('Stopping the database that an interrupted server left running')
    await stopServer(cluster)
  }
  await rm(lockFile, { force: true })
}

/** The number of the living PostgreSQL of this cluster, and never that of a later process with the same number. */
async function postmaster(place: string): Promise<number | undefined> {
  const content = await readFile(join(place, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number.parseInt(content, 10)
  if (!(pid > 0) || !isRunning(pid)) return undefined
  const command = await commandOf(pid)
  return command === undefined || command.includes(realpathSync(place)) ? pid : undefined
}

async function commandOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return (await run('ps', ['-o', 'command=', '-p', String(pid)], undefined)).output
}

async function launch(
  cluster: Cluster,
  directory: string,
  wanted: number | undefined,
  log: (sentence: string) => void,
): Promise<void> {
  const deadline = Date.now() + 15_000
  for (;;) {
    const port = await choosePort(cluster.access.port, wanted)
    if (port !== cluster.access.port) {
      cluster.access.port = port
      await keepAccess(directory, cluster.access)
    }
    await configure(cluster)
    const failure = await startServer(cluster)
    if (failure === undefined) return
    const passing = /pre-existing shared memory|could not bind|Address already in use/i.test(failure)
    if (!passing || wanted !== undefined || Date.now() > deadline) {
      throw new OperatorError(
        `PostgreSQL does not start: ${lastLine(failure)} (${join(cluster.directory, 'server.log')})`,
      )
    }
    log('Waiting for what a crash left behind')
    await sleep(250)
  }
}

async function choosePort(kept: number, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    if (await freePort(wanted)) return wanted
    throw new OperatorError(`Port ${wanted} for the database is taken: choose another one.`)
  }
  const port = (kept > 0 ? await freePort(kept) : undefined) ?? (await freePort(0))
  if (port === undefined) throw new OperatorError('There is no free port on 127.0.0.1 for the database.')
  return port
}

function freePort(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(undefined))
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' ? address?.port : undefined))
    })
  })
}

async function configure({ directory, account, access, durable }: Cluster): Promise<void> {
  const files = {
    'postgresql.conf': serverConfiguration({ port: access.port, durable }),
    'postgresql.auto.conf': '',
    'pg_hba.conf': hostAccess,
  }
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(directory, name), content, { mode: 0o600 })
    if (account) await chown(join(directory, name), account.uid, account.gid)
  }
}

const logLimit = 10 * 1024 * 1024

/** Starts it and waits until it takes connections; returns what its log says where it does not. */
async function startServer({ directory, account, binaries }: Cluster): Promise<string | undefined> {
  const logFile = join(directory, 'server.log')
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  )
  if (size > logLimit) await rename(logFile, `${logFile}.1`)
  const begin = size > logLimit ? 0 : size
  const { code, output } = await run(
    binaries.pgCtl,
    ['start', '--pgdata', directory, '--log', logFile, '--wait', '--timeout', '300', '--silent'],
    account,
  )
  if (code === 0) return undefined
  const written = await readFile(logFile).catch(() => Buffer.alloc(0))
  return `${output}\n${written.subarray(begin).toString('utf8')}`
}

async function stopServer({ directory, account, binaries }: Cluster): Promise<void> {
  for (const mode of ['fast', 'immediate']) {
    if ((await postmaster(directory)) === undefined) return
    const stop = ['stop', '--pgdata', directory, '--mode', mode, '--wait', '--timeout', '30', '--silent']
    if ((await run(binaries.pgCtl, stop, account)).code === 0) return
  }
}

/** Starts the database again when it ends without having been told to. */
function supervise(cluster: Cluster, directory: string, log: (sentence: string) => void): NodeJS.Timeout {
  let busy = false
  return setInterval(async () => {
    if (busy || (await postmaster(cluster.directory)) !== undefined) return
    busy = true
    log('The database ended unexpectedly and is started again')
    await launch(cluster, directory, cluster.access.port, log).catch((error: Error) => log(error.message))
    busy = false
  }, 1000).unref()
}

/** The owner of the tables and the role that the server signs in with, and the database of the first. */
async function makeRoles({ port, passwords }: Access): Promise<void> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: passwords.postgres,
    database: 'postgres',
  })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      "SELECT rolname AS name FROM pg_roles WHERE rolname LIKE 'daftar%' UNION ALL SELECT 'database' FROM pg_database WHERE datname = $1",
      [database],
    )
    const present = new Set(rows.map((row) => row.name))
    for (const [role, rights] of [
      ['daftar_owner', 'LOGIN CREATEROLE'],
      ['daftar_server', 'LOGIN'],
    ] as const) {
      if (present.has(role)) continue
      await client.query(`CREATE ROLE ${role} ${rights} PASSWORD ${client.escapeLiteral(passwords[role])}`)
    }
    if (!present.has('database')) await client.query(`CREATE DATABASE ${database} OWNER daftar_owner`)
  } finally {
    await client.end()
  }
}

/** Runs a program to its end as the account, in a session of its own and without our environment. */
function run(
  program: string,
  parameters: string[],
  account: Account | undefined,
): Promise<{ code: number; output: string }> {
  const options: SpawnOptions = {
    ...account,
    cwd: account ? '/' : undefined,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', TZ: 'UTC' },
  }
  return new Promise((done) => {
    const child = spawn(program, parameters, options)
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
    child.once('error', (error) => done({ code: -1, output: `${program}: ${error.message}` }))
    child.once('exit', (code) => done({ code: code ?? -1, output }))
  })
}
