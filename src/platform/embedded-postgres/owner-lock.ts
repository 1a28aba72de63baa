import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'

/** A process as it is told apart from a later one with the same number. */
export interface Owner {
  pid: number
  started: string
}

/**
 * Takes the lock at `path` for this process and returns how to give it back, or returns the living process that
 * holds it. A lock whose process is gone, as after `kill -9`, is taken over.
 */
export async function takeLock(path: string): Promise<{ release: () => Promise<void> } | { heldBy: Owner }> {
  const draft = `${path}.${process.pid}`
  const own: Owner = { pid: process.pid, started: startOf(process.pid) ?? '' }
  await writeFile(draft, JSON.stringify(own), { mode: 0o600 })
  try {
    for (;;) {
      try {
        await link(draft, path)
        return { release: () => rm(path, { force: true }) }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      const holder = await lockHolder(path)
      if (holder) return { heldBy: holder }
      await removeStale(path)
    }
  } finally {
    await rm(draft, { force: true })
  }
}

/** The living process that holds the lock at `path`, if there is one. */
export async function lockHolder(path: string): Promise<Owner | undefined> {
  const holder = await readOwner(path)
  return holder && startOf(holder.pid) === holder.started ? holder : undefined
}

async function readOwner(path: string): Promise<Owner | undefined> {
  const content = await readFile(path, 'utf8').catch(() => '')
  try {
    return JSON.parse(content) as Owner
  } catch {
    return undefined
  }
}

async function removeStale(path: string): Promise<void> {
  const aside = `${path}.stale.${process.pid}`
  try {
    await rename(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  // Between reading and renaming, another process may have taken the lock: then it gets it back.
  const moved = await readOwner(aside)
  if (moved && startOf(moved.pid) === moved.started) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}

/** When the process started, in whatever unit the system tells; undefined where there is no such living process. */
function startOf(pid: number): string | undefined {
  if (!exists(pid)) return undefined
  if (process.platform === 'linux') return startOnLinux(pid)
  if (process.platform === 'win32') return ''
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || undefined
}

function startOnLinux(pid: number): string | undefined {
  try {
    // The name in brackets may itself hold spaces and brackets; state is the first field after it, start the twentieth.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

/** Whether a process with that number is alive. One that ended and waits to be noticed by its parent is not. */
export const isRunning = (pid: number): boolean => startOf(pid) !== undefined

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
