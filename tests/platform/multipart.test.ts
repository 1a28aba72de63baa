import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Upload } from '../../generated/support.ts'
import { determine } from '../../src/platform/config.ts'
import { Refusal } from '../../src/platform/errors.ts'
import { readMultipart, sweepUploads } from '../../src/platform/multipart.ts'

const limit = 1_000_000
const directory = await mkdtemp(join(tmpdir(), 'daftar-multipart-'))
const uploads = join(directory, 'uploads')
beforeAll(() => determine({ DATA_DIR: directory, UPLOAD_LIMIT_BYTES: limit }))
afterAll(() => rm(directory, { recursive: true }))

const left = (): string[] => readdirSync(uploads, { withFileTypes: true }).map(({ name }) => name)

function receive(body: FormData | ReadableStream | string, type?: string) {
  const request = new Request('http://localhost', { method: 'POST', body, duplex: 'half' } as RequestInit)
  return readMultipart(request, type ?? request.headers.get('content-type') ?? '')
}

async function refusalOf(body: FormData | ReadableStream | string, type?: string): Promise<number> {
  const error = await receive(body, type).catch((refusal) => refusal)
  expect(error).toBeInstanceOf(Refusal)
  return error.status
}

function aForm(...files: Blob[]): FormData {
  const form = new FormData()
  form.append('title', 'Price list, ценник, قائمة')
  for (const file of files) form.append('file', file, '../../прайс "лист".csv')
  return form
}

describe('a multipart body', () => {
  test('arrives as texts and as files on the disk, with size and SHA-256, until it is discarded', async () => {
    await mkdir(uploads, { recursive: true })
    const content = Buffer.alloc(300_000, 'añ')
    const { entries, discard } = await receive(aForm(new Blob([content], { type: 'text/csv' })))
    const file = entries.find(([name]) => name === 'file')?.[1] as Upload
    expect(entries.find(([name]) => name === 'title')?.[1]).toBe('Price list, ценник, قائمة')
    expect(file).toBeInstanceOf(Upload)
    expect(file).toMatchObject({
      type: 'text/csv',
      size: content.byteLength,
      sha256: createHash('sha256').update(content).digest('hex'),
    })
    expect(readFileSync(file.path).equals(content)).toBe(true)
    expect(statSync(file.path).mode & 0o077).toBe(0)
    await discard()
    expect(left()).toEqual([])
  })

  test('over the limit is refused with 413 while it arrives, and leaves nothing', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
        const chunk = Buffer.from(sent === 0 ? head : 'x'.repeat(65_536))
        sent += chunk.byteLength
        controller.enqueue(chunk)
      },
    })
    expect(await refusalOf(endless, 'multipart/form-data; boundary=b')).toBe(413)
    expect(sent).toBeLessThan(limit + 1_000_000)
    expect(left()).toEqual([])
  })

  test.each([
    ['without a boundary', 'anything', 'multipart/form-data'],
    [
      'that breaks off in a file',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
      undefined,
    ],
    ['that breaks off in a header', '--b\r\nContent-Dispo', undefined],
    [
      'with more than 200 parts',
      `${'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(201)}--b--`,
      undefined,
    ],
  ])('%s is refused with 400, and leaves nothing', async (_, body, type) => {
    expect(await refusalOf(body, type ?? 'multipart/form-data; boundary=b')).toBe(400)
    expect(left()).toEqual([])
  })

  test('that its sender gives up is refused, and leaves nothing', async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.enqueue(Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc'))
        controller.error(new Error('gone'))
      },
    })
    expect(await refusalOf(broken, 'multipart/form-data; boundary=b')).toBe(400)
    expect(left()).toEqual([])
  })

  test('of a server that was killed is swept when it is older than a day', async () => {
    for (const name of ['old', 'fresh']) {
      await mkdir(join(uploads, name))
      await writeFile(join(uploads, name, 'a'), 'abc')
    }
    const before = new Date(Date.now() - 90_000_000)
    utimesSync(join(uploads, 'old'), before, before)
    await sweepUploads()
    expect(left()).toEqual(['fresh'])
  })
})
