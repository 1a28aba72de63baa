import { Transform } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { refuse } from './refusals.ts'

/** Most parts that an archive of ours may have; a workbook with hundreds of sheets stays far below. */
const mostParts = 5000

/** An archive whose parts are unpacked one at a time, as far as they are read. */
export interface Archive {
  has(name: string): boolean
  /** The part as text, piece by piece; nothing where there is no such part. */
  text(name: string): AsyncGenerator<string>
  close(): void
}

/**
 * Opens a zip file. What comes out of it is counted, whatever its headers say: over `limit` bytes for all parts together
 * it is refused, so that a bomb does not go off.
 */
export async function openArchive(path: string, limit: number): Promise<Archive> {
  const { zip, entries } = await directoryOf(path)
  let unpacked = 0
  const counting = () =>
    new Transform({
      transform(chunk: Buffer, _encoding, done) {
        unpacked += chunk.byteLength
        done(unpacked > limit ? refuse.unpacksTooLarge({ limit }) : null, chunk)
      },
    })
  return {
    has: (name) => entries.has(name),
    async *text(name) {
      const entry = entries.get(name)
      if (!entry) return
      if (entry.isEncrypted()) throw refuse.broken({ reason: 'it is encrypted' })
      const packed = await zip.openReadStreamPromise(entry)
      const counted = packed.pipe(counting()).setEncoding('utf8')
      packed.once('error', (error) => counted.destroy(error))
      try {
        for await (const text of counted as AsyncIterable<string>) yield text
      } finally {
        packed.destroy()
      }
    },
    close: () => zip.close(),
  }
}

async function directoryOf(path: string): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const zip = await openPromise(path, { autoClose: false })
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) {
      entries.set(entry.fileName, entry)
      if (entries.size > mostParts) throw refuse.broken({ reason: 'it has too many parts' })
    }
  } catch (error) {
    zip.close()
    throw error
  }
  return { zip, entries }
}
