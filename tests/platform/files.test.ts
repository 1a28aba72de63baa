import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { deflateRawSync } from 'node:zlib'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { determine, loadSettings, settings } from '../../src/platform/config.ts'
import { asSystem, asTenant } from '../../src/platform/context.ts'
import { clamd, eicar } from '../support/clamd.ts'
import { harness } from '../support/harness.ts'
import { daftar as runCommand, temporaryDirectory } from '../support/processes.ts'
import { s3Server } from '../support/s3-server.ts'

const data = join(tmpdir(), `daftar-files-${randomUUID()}`)
mkdirSync(data)
const daftar = await harness({ DATA_DIR: data })
const { database } = await import('../../src/platform/database.ts')
const { openFile, removeFiles, storageUsage, storeFile, sweepFiles } = await import('../../src/platform/files.ts')
const { openStorage } = await import('../../src/platform/file-storage.ts')
const { typeOf } = await import('../../src/platform/file-types.ts')
afterAll(() => rmSync(data, { recursive: true, force: true }))

const pdf = (words: string = randomUUID()) => Buffer.from(`%PDF-1.7\n${words}`)
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

function received(bytes: Buffer, { name = 'contract.pdf', type = 'application/octet-stream' } = {}) {
  const path = join(data, randomUUID())
  writeFileSync(path, bytes)
  return { path, name, type, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

const within = <Result>(tenantId: string, work: () => Promise<Result>) =>
  asTenant(tenantId, 'a test', () => database.transaction(work))
const place = (tenantId: string, id: string) => join(data, 'files', tenantId, id)
const stored = (tenantId: string) =>
  existsSync(join(data, 'files', tenantId)) ? readdirSync(join(data, 'files', tenantId)).sort() : []
const sweep = (olderThan?: number) => asSystem('a test', () => database.transaction(() => sweepFiles(olderThan)))

describe('a stored file', () => {
  test('lies under its tenant and an id, whatever its name, and comes back whole or in part', async () => {
    const { tenantId } = await daftar.tenant()
    const bytes = pdf('0123456789')
    const file = await within(tenantId, () => storeFile(received(bytes, { name: '../../../etc/passwd' })))
    expect(file).toMatchObject({ type: 'application/pdf', size: bytes.length, scanned_at: null })
    expect(readFileSync(place(tenantId, file.id))).toEqual(bytes)
    expect(await within(tenantId, async () => text(await openFile(file.id)))).toBe(bytes.toString())
    expect(await within(tenantId, async () => text(await openFile(file.id, { start: 9, end: 11 })))).toBe('012')
  })

  test('is gone with its row, after the commit and not before', async () => {
    const { tenantId } = await daftar.tenant()
    const file = await within(tenantId, () => storeFile(received(pdf())))
    await expect(
      within(tenantId, async () => {
        await removeFiles([file.id])
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    expect(stored(tenantId)).toEqual([file.id])
    await within(tenantId, () => removeFiles([file.id]))
    await expect.poll(() => stored(tenantId)).toEqual([])
    expect(await within(tenantId, storageUsage)).toMatchObject({ used: 0 })
  })

  test('PLT-09 of another tenant is not removed by its id', async () => {
    const [one, other] = [await daftar.tenant(), await daftar.tenant()]
    const file = await within(one.tenantId, () => storeFile(received(pdf())))
    await within(other.tenantId, () => removeFiles([file.id]))
    expect(stored(one.tenantId)).toEqual([file.id])
    expect(await within(one.tenantId, storageUsage)).toMatchObject({ used: file.size })
  })

  test('that cannot be stored or read is answered with 503, not taken for a fault', async () => {
    const { tenantId } = await daftar.tenant()
    const lost = { ...received(pdf()), path: join(data, 'nowhere') }
    await expect(within(tenantId, () => openFile(randomUUID()))).rejects.toMatchObject({ status: 503 })
    await expect(within(tenantId, () => storeFile(lost))).rejects.toThrow()
    expect(stored(tenantId)).toEqual([])
  })
})

describe('the quota', () => {
  const give = (tenantId: string, bytes: number) =>
    daftar.sql(
      'INSERT INTO file_usage (tenant_id, quota_bytes) VALUES ($1, $2) ON CONFLICT (tenant_id) DO UPDATE SET quota_bytes = $2',
      [tenantId, bytes],
    )

  test('of a tenant takes the place of the installation’s, and what is refused leaves nothing', async () => {
    const { tenantId } = await daftar.tenant()
    expect(await within(tenantId, storageUsage)).toEqual({ used: 0, quota: settings.STORAGE_QUOTA_BYTES })
    await give(tenantId, 100)
    await within(tenantId, () => storeFile(received(Buffer.alloc(60, 'a'))))
    await expect(within(tenantId, () => storeFile(received(Buffer.alloc(41, 'b'))))).rejects.toMatchObject({
      status: 422,
      code: 'file.quota_exceeded',
      context: { size: 41, used: 60, quota: 100 },
    })
    await within(tenantId, () => storeFile(received(Buffer.alloc(40, 'c'))))
    expect(await within(tenantId, storageUsage)).toEqual({ used: 100, quota: 100 })
    expect(stored(tenantId)).toHaveLength(2)
  })

  test('holds exactly while 50 store at once: as many get in as fit, and none of the others leaves anything', async () => {
    const { tenantId } = await daftar.tenant()
    await give(tenantId, 1000)
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, () => within(tenantId, () => storeFile(received(Buffer.alloc(95, 'a'))))),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'file.quota_exceeded' })
    expect(await within(tenantId, storageUsage)).toEqual({ used: 950, quota: 1000 })
    await expect.poll(() => stored(tenantId)).toHaveLength(10)
  })

  test('of a company is told and set by an operator at the machine', async () => {
    const { tenantId, slug } = await daftar.tenant()
    const { size } = await within(tenantId, () => storeFile(received(pdf())))
    const { applicationUrl: DATABASE_URL, migrationUrl: MIGRATION_DATABASE_URL } = daftar.database
    const quota = async (...parameters: string[]) => {
      const command = runCommand(['quota', ...parameters], { env: { DATABASE_URL, MIGRATION_DATABASE_URL } })
      const { code } = await command.exit
      return [code, command.output().trim().split('\n').at(-1)]
    }
    expect(await quota(slug)).toEqual([0, `${slug} stores ${size} bytes of 10737418240, as every company.`])
    expect(await quota(slug, '5000')).toEqual([0, `${slug} stores ${size} bytes of 5000.`])
    expect(await within(tenantId, storageUsage)).toEqual({ used: size, quota: 5000 })
    expect(await quota(slug, 'default')).toEqual([0, `${slug} stores ${size} bytes of 10737418240, as every company.`])
    expect(await quota(slug, 'much')).toEqual([1, expect.stringMatching(/^A quota is a number of bytes/)])
    expect(await quota('nobody')).toEqual([1, expect.stringMatching(/^There is no company nobody/)])
  })

  test('cannot be widened by the application: only an operator may', async () => {
    const { tenantId } = await daftar.tenant()
    await within(tenantId, () => storeFile(received(pdf())))
    const widen = within(tenantId, () => database.query('UPDATE file_usage SET quota_bytes = 1e15 RETURNING bytes'))
    await expect(widen).rejects.toMatchObject({ code: '42501' })
  })
})

describe('the sweep', () => {
  const anHourAgo = (path: string) => utimesSync(path, new Date(), new Date(Date.now() - 3_601_000))

  test('removes bytes without a row once they are an hour old, and nothing that was acknowledged', async () => {
    const { tenantId } = await daftar.tenant()
    const kept = await within(tenantId, () => storeFile(received(pdf())))
    // The transaction ends between the bytes and the row's commit, as where the server is killed there.
    let lost = ''
    await within(tenantId, async () => {
      lost = (await storeFile(received(pdf()))).id
      throw new Error('killed')
    }).catch(() => {})
    expect(stored(tenantId)).toEqual([kept.id, lost].sort())
    expect(await within(tenantId, storageUsage)).toMatchObject({ used: kept.size })
    await sweep()
    expect(stored(tenantId)).toHaveLength(2)
    anHourAgo(place(tenantId, lost))
    anHourAgo(place(tenantId, kept.id))
    await sweep()
    expect(stored(tenantId)).toEqual([kept.id])
    expect(await within(tenantId, async () => text(await openFile(kept.id)))).toMatch(/^%PDF/)
  })

  test('leaves alone what is not a key of ours', async () => {
    mkdirSync(join(data, 'files', 'lost+found'), { recursive: true })
    const foreign = join(data, 'files', 'lost+found', 'notes')
    writeFileSync(foreign, 'not ours')
    anHourAgo(foreign)
    await sweep(0)
    expect(existsSync(foreign)).toBe(true)
  })
})

describe('the scanner', () => {
  test('finds what is infected, which is then not stored', async () => {
    const scanner = await clamd()
    determine({ CLAMD_URL: scanner.url })
    const { tenantId } = await daftar.tenant()
    const attempt = within(tenantId, () =>
      storeFile(received(Buffer.from(eicar), { name: 'readme.txt', type: 'text/plain' })),
    )
    await expect(attempt).rejects.toMatchObject({
      status: 422,
      code: 'file.infected',
      context: { found: 'Eicar-Test-Signature' },
    })
    expect(stored(tenantId)).toEqual([])
    const clean = await within(tenantId, () => storeFile(received(pdf())))
    expect(clean.scanned_at).toBeInstanceOf(Date)
    expect(scanner.scanned).toEqual([eicar.length, clean.size])
  })

  test('is handed files of many chunks, and what is larger than it takes is refused', async () => {
    determine({ CLAMD_URL: (await clamd({ limit: 3_000_000 })).url })
    const { tenantId } = await daftar.tenant()
    const infected = Buffer.concat([Buffer.alloc(2_000_000, 'a'), Buffer.from(eicar)])
    await expect(within(tenantId, () => storeFile(received(infected)))).rejects.toMatchObject({ code: 'file.infected' })
    await expect(within(tenantId, () => storeFile(received(Buffer.alloc(9_000_000, 'a'))))).rejects.toMatchObject({
      code: 'file.too_large_to_scan',
    })
  })

  test('that is set up and does not answer lets nothing pass', async () => {
    onTestFinished(() => determine({ CLAMD_URL: '' }))
    determine({ CLAMD_URL: 'tcp://127.0.0.1:1' })
    const { tenantId } = await daftar.tenant()
    await expect(within(tenantId, () => storeFile(received(pdf())))).rejects.toMatchObject({ status: 503 })
    expect(stored(tenantId)).toEqual([])
  })
})

describe('the type of a file', () => {
  const xml = '<?xml version="1.0"?>\n<!-- a comment -->\n'
  const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const typeAs = (content: string | Buffer, declared: string, name = 'file') => {
    const { path } = received(Buffer.from(content as string))
    return typeOf(path, { declared, name })
  }

  test.each([
    ['a PDF, said to be one', '%PDF-1.7', 'application/pdf', 'a.pdf', 'application/pdf'],
    ['a PDF, of which nothing is said', '%PDF-1.7', 'application/octet-stream', 'a', 'application/pdf'],
    ['a picture by an older word', png, 'image/x-png', 'a.png', 'image/png'],
    ['a document in a ZIP that does not tell', zipOf('a.xml', '<a/>'), docx, 'a.docx', docx],
    ['a table', 'code,name\n1,Chai', 'text/csv; charset=utf-8', 'a.csv', 'text/csv'],
    ['a table, by its name', 'code,name\n1,Chai', '', 'a.csv', 'text/csv'],
    ['Cyrillic of one byte a letter', Buffer.from('cfeee4eff0', 'hex'), 'text/plain', 'a.txt', 'text/plain'],
    ['UTF-16', Buffer.from('\ufeffhello', 'utf16le'), 'text/plain', 'a.txt', 'text/plain'],
    ['a page', '<!DOCTYPE html><p>', 'text/html', 'a.html', 'text/html'],
    ['a drawing', `${xml}<svg xmlns="http://www.w3.org/2000/svg"/>`, 'image/svg+xml', 'a.svg', 'image/svg+xml'],
    ['a drawing said to be XML', `${xml}<svg/>`, 'text/xml', 'a.xml', 'application/xml'],
    ['an invoice in XML', `${xml}<Invoice/>`, 'application/xml', 'a.xml', 'application/xml'],
    ['nothing at all', '', 'text/plain', 'a.txt', 'text/plain'],
    ['what no one can tell', Buffer.from('00010203', 'hex'), 'application/x-ledger', 'a.led', 'application/x-ledger'],
  ])('is that of its content: %s', async (_, content, declared, name, expected) => {
    expect(await typeAs(content, declared, name)).toBe(expected)
  })

  test.each([
    ['a page as a picture', '<html><script>alert(1)</script>', 'image/png', 'a.png'],
    ['a page as a PDF', '<!doctype html>', 'application/pdf', 'a.pdf'],
    ['a drawing as a picture', '<svg onload="alert(1)"/>', 'image/jpeg', 'a.jpg'],
    ['a text as a drawing', 'hello', 'image/svg+xml', 'a.svg'],
    ['a picture that is a script too, as a script', 'GIF89a=1;alert(1)', 'text/javascript', 'a.js'],
    ['a picture that is a script too, as a page', 'GIF89a<script>alert(1)</script>', 'text/html', 'a'],
    ['a picture by the name of a page', 'GIF89a<script>alert(1)</script>', 'image/gif', 'a.html'],
    ['a program as a PDF', 'MZ\u0090\u0000\u0003', 'application/pdf', 'a.pdf'],
    ['a PDF as a text', '%PDF-1.7', 'text/plain', 'a.txt'],
    ['bytes as a picture', Buffer.from('00010203', 'hex'), 'image/png', 'a.png'],
    ['bytes as a text', Buffer.from('00010203', 'hex'), 'text/csv', 'a.csv'],
    ['a ZIP as a picture', zipOf('a', 'b'), 'image/png', 'a.png'],
  ])('must agree with what is said: %s is refused', async (_, content, declared, name) => {
    expect(await typeAs(content, declared, name)).toBeNull()
  })

  test('is told without unpacking: a ZIP of a gigabyte of zeros takes no longer than another', async () => {
    const started = performance.now()
    const before = process.memoryUsage().rss
    const bomb = zipOf('[Content_Types].xml', '\0'.repeat(100_000_000))
    expect(bomb.length).toBeLessThan(200_000)
    const made = performance.now()
    expect(await typeAs(bomb, docx, 'a.docx')).toBe(docx)
    expect(performance.now() - made).toBeLessThan(Math.max(200, made - started))
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000)
  })
})

/** A ZIP archive of one entry, as far as readers of types look: without its sum. */
function zipOf(name: string, content: string): Buffer {
  const data = deflateRawSync(Buffer.from(content), { level: 9 })
  const label = Buffer.from(name)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(8, 4)
  common.writeUInt32LE(data.length, 14)
  common.writeUInt32LE(content.length, 18)
  common.writeUInt16LE(label.length, 22)
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, label, data])
  const central = Buffer.concat([Buffer.from('504b01021400', 'hex'), common, Buffer.alloc(14), label])
  const end = Buffer.alloc(22)
  end.write('504b0506', 0, 'hex')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

describe('a storage', () => {
  const kinds = {
    disk: async () => openStorage({ ...settings, DATA_DIR: temporaryDirectory() }),
    s3: async () => openStorage({ ...settings, ...(await s3Server({ pageSize: 2 })).settings }),
  }
  const all = async (list: AsyncIterable<{ key: string; putAt(): Promise<Date> }>) => {
    const found = []
    for await (const one of list) found.push(one)
    return found.sort((one, other) => (one.key < other.key ? -1 : 1))
  }

  test.each(Object.entries(kinds))('%s keeps, gives back, lists and removes', async (_, open) => {
    const place = await open()
    const bytes = randomBytes(300_000)
    const tenants = [randomUUID(), randomUUID()]
    const keys = Array.from({ length: 5 }, (_, at) => `${tenants[at % 2]}/${randomUUID()}`).sort()
    expect(await all(place.list())).toEqual([])
    for (const key of keys) await place.put(key, received(bytes))
    const listed = await all(place.list())
    expect(listed.map(({ key }) => key)).toEqual(keys)
    expect(Math.abs(Date.now() - ((await listed[0]?.putAt())?.getTime() ?? 0))).toBeLessThan(10_000)

    const [key = ''] = keys
    const read = async (range?: { start: number; end: number }) =>
      Buffer.concat(await (await place.open(key, range)).toArray())
    expect((await read()).equals(bytes)).toBe(true)
    expect((await read({ start: 100_000, end: 199_999 })).equals(bytes.subarray(100_000, 200_000))).toBe(true)
    expect((await read({ start: 299_999, end: 299_999 })).equals(bytes.subarray(299_999))).toBe(true)

    await place.remove(key)
    await place.remove(key)
    await expect(place.open(key)).rejects.toThrow()
    expect((await all(place.list())).map((one) => one.key)).toEqual(keys.slice(1))
    await expect(place.put('a/../../outside', received(bytes))).rejects.toThrow()
  })

  test('s3 is spoken to with signed requests: another secret is let in nowhere', async () => {
    const server = await s3Server()
    const place = await openStorage({ ...settings, ...server.settings, S3_SECRET_ACCESS_KEY: 'wrong' })
    await expect(place.put('a/b', received(pdf()))).rejects.toMatchObject({ cause: { name: 'SignatureDoesNotMatch' } })
    expect([server.asked, [...server.objects.keys()]]).toEqual([[], []])
  })

  test('s3 refuses bytes that are not those of the checksum', async () => {
    const server = await s3Server()
    const place = await openStorage({ ...settings, ...server.settings })
    const damaged = { ...received(pdf()), sha256: '0'.repeat(64) }
    await expect(place.put('a/b', damaged)).rejects.toMatchObject({ cause: { name: 'BadDigest' } })
  })

  test('on disk is open to the account of the server alone', async () => {
    const directory = temporaryDirectory()
    await (await openStorage({ ...settings, DATA_DIR: directory })).put('a/b', received(pdf()))
    expect(statSync(join(directory, 'files')).mode & 0o077).toBe(0)
  })

  test('by the settings: s3 without a bucket is refused at the start', () => {
    expect(() => loadSettings({ FILE_STORAGE: 's3' })).toThrow(/^FILE_STORAGE is s3 but S3_BUCKET is not set/)
    expect(() => loadSettings({ FILE_STORAGE: 'ftp' })).toThrow(/^FILE_STORAGE must be one of disk, s3/)
    expect(() => loadSettings({ S3_SECRET_ACCESS_KEY: 'x', CLAMD_URL: 'clamd:3310' })).toThrow(/^CLAMD_URL must be/)
  })
})
