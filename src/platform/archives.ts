import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { storage } from './file-storage.ts'

/** One file of an archive. It is opened when its turn comes. */
export interface Entry {
  name: string
  open(): Promise<Readable>
}

// No tenant is called that, so the sweep of files leaves these alone.
const keyOf = (id: string): string => `archives/${id}`

/** Keeps a zip of `entries` in the storage under `id`, apart from what tenants store, and in place of what was kept there. */
export async function keepArchive(id: string, entries: readonly Entry[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'daftar-archive-'))
  const path = join(folder, 'archive.zip')
  try {
    await zip(entries, path)
    const { size } = await stat(path)
    await (await storage()).put(keyOf(id), { path, size, sha256: await digestOf(path) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The bytes of an archive; fails where there is none. */
export const openArchive = async (id: string): Promise<Readable> => (await storage()).open(keyOf(id))

/** Forgets an archive; one that is not there counts as forgotten. */
export const forgetArchive = async (id: string): Promise<void> => (await storage()).remove(keyOf(id))

async function zip(entries: readonly Entry[], path: string): Promise<void> {
  const archive = new ZipFile()
  const failed = new Promise<never>((_, reject) => archive.on('error', reject))
  for (const { name, open } of entries)
    archive.addReadStreamLazy(name, (take) => {
      const fail = (error: Error) => archive.emit('error', error)
      open().then((stream) => take(null, stream.on('error', fail)), fail)
    })
  archive.end()
  await Promise.race([pipeline(archive.outputStream as Readable, createWriteStream(path, { mode: 0o600 })), failed])
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
