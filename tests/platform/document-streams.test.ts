import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts'
import { temporaryDirectory } from '../support/processes.ts'
import { type Server, serving } from '../support/serving.ts'

const megabytes = process.env.DAFTAR_FULL ? 200 : 48
const minute = 60_000

async function aDatabase(): Promise<TestDatabase & { settings: Record<string, string>; observer: Client }> {
  const database = await cloneDatabase()
  const observer = new Client({ connectionString: database.superuserUrl })
  await observer.connect()
  onTestFinished(async () => {
    await observer.end()
    await database.drop()
  })
  const settings = { DATABASE_URL: database.applicationUrl, MIGRATION_DATABASE_URL: database.migrationUrl }
  return { ...database, settings, observer }
}

async function signedIn(server: Server) {
  const response = await fetch(`${server.url}/api/v1/auth/register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      email: `owner-${randomUUID()}@northwind.example`,
      password: 'Lantern-Harbour-52',
      first_name: 'Andrew',
      last_name: 'Fuller',
      company_name: 'Northwind',
      store_name: 'Seattle',
    }),
  })
  const { data } = (await response.json()) as { data: { tokens: { access_token: string }; tenant: { id: string } } }
  return { headers: { Authorization: `Bearer ${data.tokens.access_token}` }, tenantId: data.tenant.id }
}

/** A form with one file, made while it is sent. */
function formOf(chunk: Buffer, times: number): ReadableStream {
  const head =
    '--b\r\nContent-Disposition: form-data; name="file"; filename="scan.txt"\r\nContent-Type: text/plain\r\n\r\n'
  function* parts() {
    yield Buffer.from(head)
    for (let sent = 0; sent < times; sent += 1) yield chunk
    yield Buffer.from('\r\n--b--\r\n')
  }
  return Readable.toWeb(Readable.from(parts())) as ReadableStream
}

const post = (server: Server, headers: Record<string, string>, body: ReadableStream | string) =>
  fetch(`${server.url}/api/v1/documents/upload`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'multipart/form-data; boundary=b' },
    body,
    duplex: 'half',
  } as RequestInit)

/** The most memory that the process has held since the last call, in megabytes; Linux alone tells. */
function peak(pid: number): number {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
  return Number(kilobytes) / 1024
}

test.skipIf(!existsSync('/proc/self/clear_refs'))(
  `${megabytes} MB go up and down in little memory`,
  async () => {
    const { settings } = await aDatabase()
    const server = await serving({
      ...settings,
      WORKER: 'false',
      UPLOAD_LIMIT_BYTES: String((megabytes + 1) * 2 ** 20),
    })
    const { headers } = await signedIn(server)
    const chunk = Buffer.alloc(2 ** 20, 'Northwind ')
    const checksum = createHash('sha256')
    for (let added = 0; added < megabytes; added += 1) checksum.update(chunk)
    const expected = checksum.digest('hex')
    // Once around, so that everything is loaded that will be.
    await post(server, headers, formOf(chunk, 1))
    peak(server.pid)
    const before = peak(server.pid)

    const response = await post(server, headers, formOf(chunk, megabytes))
    const { data } = (await response.json()) as { data: { id: string; size: number; sha256: string } }
    expect([response.status, data.size, data.sha256]).toEqual([201, megabytes * 2 ** 20, expected])
    const up = peak(server.pid) - before

    const download = await fetch(`${server.url}/api/v1/documents/${data.id}/download`, { headers })
    const received = createHash('sha256')
    for await (const part of download.body as unknown as AsyncIterable<Uint8Array>) received.update(part)
    expect(received.digest('hex')).toBe(expected)
    const down = peak(server.pid) - before
    process.stdout.write(
      `${megabytes} MB: ${up.toFixed(0)} MB more on the way up, ${down.toFixed(0)} on the way down\n`,
    )
    expect(Math.max(up, down)).toBeLessThan(Math.min(megabytes, 96) * 0.9)
  },
  3 * minute,
)

test(
  'a server that is killed between the bytes and their row leaves no document, loses none that was acknowledged, and the sweep takes the bytes',
  async () => {
    const { settings, observer } = await aDatabase()
    const data = join(temporaryDirectory(), 'data')
    const first = await serving({ ...settings, WORKER: 'false' }, { data })
    const { headers, tenantId } = await signedIn(first)
    const files = join(data, 'files', tenantId)
    const form = (words: string) =>
      `--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n${words}\r\n--b--\r\n`
    const acknowledged = await post(first, headers, form('kept'))
    expect(acknowledged.status).toBe(201)
    const { data: kept } = (await acknowledged.json()) as { data: { id: string } }
    const [known = ''] = readdirSync(files)

    // The row has to wait; the bytes do not.
    await observer.query('BEGIN; LOCK TABLE files IN ACCESS EXCLUSIVE MODE')
    const lost = post(first, headers, form('lost')).catch(() => undefined)
    await expect.poll(() => readdirSync(files), { timeout: 10_000 }).toHaveLength(2)
    first.child.kill('SIGKILL')
    await Promise.all([first.exit, lost])
    await observer.query('COMMIT')

    const second = await serving(settings, { data })
    const list = await fetch(`${second.url}/api/v1/documents`, { headers })
    const { data: documents } = (await list.json()) as { data: { id: string }[] }
    expect(documents.map(({ id }) => id)).toEqual([kept.id])
    const anHourAgo = new Date(Date.now() - 3_601_000)
    for (const name of readdirSync(files)) utimesSync(join(files, name), anHourAgo, anHourAgo)
    await observer.query(`SELECT graphile_worker.add_job('sweep-files')`)
    await expect.poll(() => readdirSync(files), { timeout: 15_000 }).toEqual([known])
    const download = await fetch(`${second.url}/api/v1/documents/${kept.id}/download`, { headers })
    expect(await download.text()).toBe('%PDF-1.7\nkept')
  },
  2 * minute,
)
