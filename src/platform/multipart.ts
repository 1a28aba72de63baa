import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { Upload } from '#generated/support.ts'
import { malformed, tooLarge } from './body.ts'
import { settings } from './config.ts'
import { Refusal } from './errors.ts'

const mostParts = 200
const oneDay = 86_400_000

/** A multipart body (RFC 7578) as it arrived: texts, and files that lie in a place of their own until `discard`. */
export interface Multipart {
  entries: [string, string | Upload][]
  discard(): Promise<void>
}

/** Takes a multipart body off the wire; files go to the disk as they come, so that their size costs no memory. */
export async function readMultipart(request: Request, contentType: string): Promise<Multipart> {
  const place = join(uploadsDirectory(), randomUUID())
  const entries: Multipart['entries'] = []
  const discard = () => rm(place, { recursive: true, force: true })
  try {
    await receive(request, contentType, place, entries)
  } catch (error) {
    await discard()
    // Whoever hangs up in the middle of a body is no fault of ours, and no sign of a database that is away.
    throw error instanceof Refusal ? error : malformed('its parts are broken')
  }
  return { entries, discard }
}

async function receive(
  request: Request,
  contentType: string,
  place: string,
  entries: Multipart['entries'],
): Promise<void> {
  const limit = settings.UPLOAD_LIMIT_BYTES
  const parser = new Busboy({
    headers: { 'content-type': contentType },
    limits: { fieldSize: settings.BODY_LIMIT_BYTES, parts: mostParts, headerPairs: 50 },
  })
  const arriving: Promise<void>[] = []
  const end = new AbortController()
  let refused: Refusal | undefined
  const refuse = (refusal: Refusal) => {
    refused ??= refusal
    parser.destroy(refusal)
  }
  parser.on('partsLimit', () => refuse(malformed(`it has more than ${mostParts} parts`)))
  parser.on('field', (name, value, nameCut, valueCut) => {
    if (nameCut || valueCut) refuse(tooLarge(settings.BODY_LIMIT_BYTES))
    else entries.push([name, value])
  })
  parser.on('file', (field, stream, name, _encoding, type) => {
    const told = { name: name ?? '', type }
    const arrived = store(stream, place, told, end.signal).then((upload) => void entries.push([field, upload]))
    // Heard at once: the parser tells of a part that breaks off before anybody waits for it.
    arrived.catch(() => undefined)
    arriving.push(arrived)
  })
  const body = Readable.from((request.body ?? []) as AsyncIterable<Uint8Array>)
  await mkdir(place, { recursive: true })
  try {
    await pipeline(body, counted(limit), parser)
    await Promise.all(arriving)
  } catch (error) {
    // Without it a file whose rest never comes would wait for it for ever.
    end.abort()
    await Promise.allSettled(arriving)
    throw refused ?? error
  }
}

/** Lets so many bytes through and no more: the rest of a body over the limit is not even read. */
function counted(limit: number): Transform {
  let length = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.byteLength
      if (length > limit) done(tooLarge(limit))
      else done(null, chunk)
    },
  })
}

type Told = Pick<Upload, 'name' | 'type'>

async function store(stream: Readable, place: string, { name, type }: Told, signal: AbortSignal): Promise<Upload> {
  const path = join(place, randomUUID())
  const hash = createHash('sha256')
  let size = 0
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      size += chunk.byteLength
      done(null, chunk)
    },
  })
  await pipeline(stream, measured, createWriteStream(path, { mode: 0o600 }), { signal })
  return new Upload({ name, type, size, sha256: hash.digest('hex'), path })
}

const uploadsDirectory = (): string => resolve(settings.DATA_DIR, 'uploads')

/** Removes what a killed server left behind: nothing that is still arriving is older than a day. */
export async function sweepUploads(): Promise<void> {
  const names = await readdir(uploadsDirectory()).catch(() => [])
  for (const name of names) {
    const place = join(uploadsDirectory(), name)
    const { mtimeMs = Date.now() } = await stat(place).catch(() => ({ mtimeMs: undefined }))
    if (Date.now() - mtimeMs > oneDay) await rm(place, { recursive: true, force: true })
  }
}
