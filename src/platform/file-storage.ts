import { createReadStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import type { S3Client } from '@aws-sdk/client-s3'
import { Disk, type DriveDirectory, type DriveFile } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { type Settings, settings } from './config.ts'

/** The first and the last byte wanted, from 0, both of them included. */
export interface ByteRange {
  start: number
  end: number
}

export interface Content {
  /** The file that holds it. */
  path: string
  size: number
  sha256: string
}

/** Where bytes lie, under keys of the form `tenant/id`. */
export interface Storage {
  /** Returns when the bytes are there for good. */
  put(key: string, content: Content): Promise<void>
  /** Fails before the first byte where there are none. */
  open(key: string, range?: ByteRange): Promise<Readable>
  /** What is not there counts as removed. */
  remove(key: string): Promise<void>
  /** All keys, and when the bytes of each were put. */
  list(): AsyncIterable<Stored>
}

export interface Stored {
  key: string
  putAt(): Promise<Date>
}

let opened: Promise<Storage> | undefined

/** The storage that the settings name. */
export function storage(): Promise<Storage> {
  opened ??= openStorage(settings)
  return opened
}

/** The storage that these settings name; its library is loaded by whoever needs it. */
export async function openStorage(given: Settings): Promise<Storage> {
  return given.FILE_STORAGE === 's3' ? bucket(given) : directory(resolve(given.DATA_DIR, 'files'))
}

function directory(location: string): Storage {
  const disk = new Disk(new FSDriver({ location, visibility: 'private' }))
  return {
    ...shared(disk),
    async put(key, { path }) {
      await mkdir(location, { recursive: true, mode: 0o700 })
      await disk.putStream(key, createReadStream(path))
      // What was acknowledged has to outlive the machine's power, as the row that names it does.
      const file = await open(join(location, key), 'r+')
      await file.sync().finally(() => file.close())
    },
    async open(key, range) {
      const file = await open(join(location, key))
      return file.createReadStream(range)
    },
  }
}

async function bucket(given: Settings): Promise<Storage> {
  const { GetObjectCommand } = await import('@aws-sdk/client-s3')
  const { S3Driver } = await import('flydrive/drivers/s3')
  const client = await s3Client(given)
  const disk = new Disk(new S3Driver({ client, bucket: given.S3_BUCKET, visibility: 'private', supportsACL: false }))
  return {
    ...shared(disk),
    put: (key, { path, size, sha256 }) =>
      disk.putStream(key, createReadStream(path), {
        contentType: 'application/octet-stream',
        contentLength: size,
        // The storage refuses bytes that were damaged on their way.
        ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
      }),
    async open(key, range) {
      const Range = range && `bytes=${range.start}-${range.end}`
      const { Body } = await client.send(new GetObjectCommand({ Bucket: given.S3_BUCKET, Key: key, Range }))
      return Body as Readable
    },
  }
}

async function s3Client(given: Settings): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3')
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = given
  return new S3Client({
    region: given.S3_REGION,
    endpoint: given.S3_ENDPOINT || undefined,
    forcePathStyle: given.S3_PATH_STYLE,
    credentials: accessKeyId ? { accessKeyId, secretAccessKey } : undefined,
    // Many storages beside Amazon's know nothing of checksums behind the body.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // Its own would write to the console, past the log.
    logger: { trace() {}, debug() {}, info() {}, warn() {}, error() {} },
    requestHandler: { connectionTimeout: 5000, requestTimeout: 60_000 },
  })
}

/** What flydrive does alike for both; it knows neither ranges nor when bytes are on the disk. */
const shared = (disk: Disk): Pick<Storage, 'remove' | 'list'> => ({
  remove: (key) => disk.delete(key),
  async *list() {
    for await (const tenant of entries(disk)) {
      // What somebody else has put there, `lost+found` for one, is none of ours.
      if (!tenant.isDirectory || !isId.test(tenant.name)) continue
      for await (const entry of entries(disk, tenant.prefix))
        if (entry.isFile && isId.test(entry.name))
          yield { key: entry.key, putAt: async () => (await entry.getMetaData()).lastModified }
    }
  },
})

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Page by page: a bucket may hold more than fits in memory. */
async function* entries(disk: Disk, prefix?: string): AsyncIterable<DriveFile | DriveDirectory> {
  let paginationToken: string | undefined
  do {
    const page = await disk.listAll(prefix, { paginationToken })
    yield* page.objects
    paginationToken = page.paginationToken
  } while (paginationToken)
}
