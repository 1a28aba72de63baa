import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { determine } from '../../src/platform/config.ts'
import { asSystem } from '../../src/platform/context.ts'
import { harness, type Person } from '../support/harness.ts'

const data = join(tmpdir(), `daftar-documents-${randomUUID()}`)
mkdirSync(data)
afterAll(() => rmSync(data, { recursive: true, force: true }))
const daftar = await harness({ DATA_DIR: data, UPLOAD_LIMIT_BYTES: 5_000_000 })
const northwind = await daftar.tenant()
const { client, as, tenantId, accessToken, userId } = northwind
const stranger = await daftar.tenant()

const aFile = (words: string = randomUUID(), name = 'contract.pdf') =>
  new File([`%PDF-1.7\n${words}`], name, { type: 'application/pdf' })
const aText = (text: string, name = 'notes.txt') => new File([text], name, { type: 'text/plain' })
const upload = (fields: object = {}, by: Pick<Person, 'client'> = northwind) =>
  by.client.documents.upload({ file: aFile(), ...fields })
const aCustomer = (fields: object = {}, by: Pick<Person, 'client'> = northwind) =>
  by.client.customers.create({ name: 'Alfreds Futterkiste', ...fields })
const stored = (tenant = tenantId) =>
  existsSync(join(data, 'files', tenant)) ? readdirSync(join(data, 'files', tenant)) : []
const arriving = () => (existsSync(join(data, 'uploads')) ? readdirSync(join(data, 'uploads')) : [])
const namesOf = async (query: object = {}, by: Pick<Person, 'client'> = northwind) =>
  (await by.client.documents.list({ per_page: 100, ...query })).data.map(({ name }) => name).sort()

const refusal = async (work: Promise<unknown>) => {
  try {
    await work
  } catch (error) {
    const { status, code, details, message } = error as {
      status: number
      code: string
      details: { field: string }[]
      message: string
    }
    expect(message).not.toContain('{{')
    return { status, code, fields: details?.map(({ field }) => field) }
  }
  throw new Error('It was not refused')
}

const get = (path: string, headers: Record<string, string> = {}, method = 'GET', token = accessToken) =>
  daftar.fetch(`http://localhost/api/v1/documents/${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'X-Tenant-ID': tenantId, ...headers },
  })

/** A form written out by hand, for what no well-behaved client sends. */
const form = (fileName: string, content = `%PDF-1.7\n${randomUUID()}`, type = 'application/pdf') =>
  `--b\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: ${type}\r\n\r\n${content}\r\n--b--\r\n`
const post = (body: string, path = 'upload') =>
  daftar.fetch(`http://localhost/api/v1/documents/${path}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${accessToken}`,
      'X-Tenant-ID': tenantId,
      'Content-Type': 'multipart/form-data; boundary=b',
    },
    body,
  })

describe('a document', () => {
  test('comes back as it was uploaded, with the type, size and checksum of its content', async () => {
    const file = aFile('Terms of delivery')
    const { id: belongs_to_id } = await aCustomer()
    const given = {
      name: 'Договор №5 — عقد.pdf',
      title: 'Terms',
      description: 'Signed on both sides.',
      folder: '/contracts/2026',
      tags: ['contract', 'signed'],
      belongs_to_type: 'customer' as const,
      belongs_to_id,
    }
    const document = await client.documents.upload({ file, comment: 'As agreed.', ...given })
    expect(document).toMatchObject({
      ...given,
      type: 'application/pdf',
      size: file.size,
      sha256: createHash('sha256')
        .update(await file.text())
        .digest('hex'),
      current_version: 1,
      uploaded_by: userId,
      status: 'active',
      deleted_at: null,
    })
    expect(await client.documents.get(document.id)).toEqual(document)
    expect(await (await client.documents.download(document.id)).text()).toBe(await file.text())
    const { data: versions } = await client.documents.listVersions(document.id)
    expect(versions).toMatchObject([{ number: 1, name: given.name, comment: 'As agreed.', uploaded_by: userId }])
  })

  test('without further words lies in no folder, is called as its file, and belongs to nothing', async () => {
    expect(await upload()).toMatchObject({
      name: 'contract.pdf',
      title: null,
      folder: '/',
      tags: [],
      belongs_to_type: null,
      belongs_to_id: null,
    })
  })

  test('is renamed, tagged and moved; a null clears, what is left out stays', async () => {
    const { id } = await upload({ title: 'Terms', tags: ['contract'], folder: '/contracts' })
    const changed = await client.documents.update(id, { name: 'terms.pdf', title: null, folder: '/archive/2025' })
    expect(changed).toMatchObject({ name: 'terms.pdf', title: null, folder: '/archive/2025', tags: ['contract'] })
    expect((await get(`${id}/download`)).headers.get('content-disposition')).toBe('attachment; filename=terms.pdf')
  })

  test('PLT-11 has an ETag: a stale If-Match is refused, for a new version as well', async () => {
    const { id } = await upload()
    const tag = (await get(id)).headers.get('etag') ?? ''
    await client.documents.update(id, { title: 'Terms' }, { ifMatch: tag })
    expect(await refusal(client.documents.update(id, { title: 'Other' }, { ifMatch: tag }))).toMatchObject({
      status: 412,
    })
    expect(await refusal(client.documents.uploadVersion(id, { file: aFile() }, { ifMatch: tag }))).toMatchObject({
      status: 412,
    })
    expect(await client.documents.get(id)).toMatchObject({ title: 'Terms', current_version: 1 })
  })

  test('PLT-06 uploaded again under the same key is the same document; another file under it is refused', async () => {
    const key = { idempotencyKey: randomUUID() }
    const file = aFile()
    const first = await client.documents.upload({ file }, key)
    expect(await client.documents.upload({ file }, key)).toEqual(first)
    expect(await refusal(client.documents.upload({ file: aFile() }, key))).toMatchObject({
      code: 'idempotency.key_reused',
    })
  })

  test('PLT-16 leaves a trace of every change', async () => {
    const { id } = await upload()
    await client.documents.update(id, { folder: '/traces' })
    const rows = await daftar.sql<{ action: string; operation: string; changes: object }>(
      `SELECT action, operation, changes FROM audit_log WHERE entity = 'documents' AND entity_id = $1 ORDER BY at`,
      [id],
    )
    expect(rows).toMatchObject([
      { action: 'created', operation: 'uploadDocument' },
      { action: 'updated', operation: 'updateDocument', changes: { folder: ['/', '/traces'] } },
    ])
  })
})

describe('the content', () => {
  test('decides on the type: one that was declared and is another is refused, and leaves nothing', async () => {
    const before = stored().length
    const page = new File(['<html><script>alert(1)</script></html>'], 'picture.png', { type: 'image/png' })
    expect(await refusal(client.documents.upload({ file: page }))).toEqual({
      status: 422,
      code: 'file.type_mismatch',
      fields: ['file'],
    })
    expect([stored().length, arriving()]).toEqual([before, []])
  })

  test('that is a picture and a page at once is never called a page, when it comes nor later', async () => {
    const polyglot = (name: string) => new File(['GIF89a<script>alert(1)</script>'], name, { type: 'image/gif' })
    expect(await refusal(client.documents.upload({ file: polyglot('a.html') }))).toMatchObject({
      code: 'file.type_mismatch',
    })
    expect(await refusal(client.documents.upload({ file: polyglot('a.gif'), name: 'a.svg' }))).toMatchObject({
      code: 'file.type_mismatch',
    })
    const { id } = await client.documents.upload({ file: polyglot('a.gif') })
    expect(await refusal(client.documents.update(id, { name: 'a.html' }))).toEqual({
      status: 422,
      code: 'document.misleading_name',
      fields: ['name'],
    })
  })

  test.each([
    ['a page', '<!doctype html><script>alert(1)</script>', 'page.html', 'text/html'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'drawing.svg', 'image/svg+xml'],
    ['a picture', 'GIF89a', 'picture.gif', 'image/gif'],
  ])('is sent as an attachment that no browser shows or runs: %s', async (_, text, name, type) => {
    const { id } = await client.documents.upload({ file: new File([text], name, { type }) })
    const response = await get(`${id}/download`)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': type,
      'content-disposition': `attachment; filename=${name}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
    })
    expect(await response.text()).toBe(text)
  })

  test('is sent under a name of any script (RFC 8187)', async () => {
    const { id } = await upload({ name: 'Счёт "5" عقد.pdf' })
    const disposition = (await get(`${id}/download`)).headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(/^attachment; filename="[ -~]*"; filename\*=UTF-8''/)
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe('Счёт "5" عقد.pdf')
  })
})

describe('a part of the content', () => {
  const text = '0123456789'
  const numbers = () => client.documents.upload({ file: aText(text) })

  test.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=8-100', '89', 'bytes 8-9/10'],
    ['bytes=2-3,4-5', '2345', 'bytes 2-5/10'],
  ])('%s is sent with 206', async (range, part, told) => {
    const { id } = await numbers()
    const response = await get(`${id}/download`, { Range: range })
    expect([response.status, response.headers.get('content-range'), await response.text()]).toEqual([206, told, part])
    expect(response.headers.get('content-length')).toBe(String(part.length))
  })

  test.each(['bytes=0-1,5-6', 'bytes=abc', 'lines=1-2'])('%s is overlooked: the whole is sent', async (range) => {
    const { id } = await numbers()
    const response = await get(`${id}/download`, { Range: range })
    expect([response.status, await response.text()]).toEqual([200, text])
  })

  test('behind the end is refused with 416, which says where the end is', async () => {
    const { id } = await numbers()
    const response = await get(`${id}/download`, { Range: 'bytes=10-' })
    expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */10'])
  })

  test('with If-Range is sent where the content is still the same, and the whole where it is not', async () => {
    const { id, sha256 } = await numbers()
    const modified = (await get(`${id}/download`)).headers.get('last-modified') ?? ''
    const status = async (condition: string) =>
      (await get(`${id}/download`, { Range: 'bytes=0-3', 'If-Range': condition })).status
    expect(await status(`"${sha256}"`)).toBe(206)
    expect(await status(modified)).toBe(206)
    expect(await status(`W/"${sha256}"`)).toBe(200)
    expect(await status('"another"')).toBe(200)
    expect(await status(new Date(Date.parse(modified) - 1000).toUTCString())).toBe(200)
  })

  test('is not sent at all where the client holds the whole: 304 by tag, or by date where there is no tag', async () => {
    const { id, sha256 } = await numbers()
    const status = async (headers: Record<string, string>) => (await get(`${id}/download`, headers)).status
    const modified = (await get(`${id}/download`)).headers.get('last-modified') ?? ''
    expect(await status({ 'If-None-Match': `"${sha256}"` })).toBe(304)
    expect(await status({ 'If-Modified-Since': modified })).toBe(304)
    expect(await status({ 'If-None-Match': '"another"', 'If-Modified-Since': modified })).toBe(200)
    expect(await status({ 'If-None-Match': `"${sha256}"`, Range: 'bytes=0-1' })).toBe(304)
  })

  test('HEAD tells of the content without opening it', async () => {
    const { id } = await numbers()
    const [key = ''] = await daftar
      .sql<{ file_id: string }>('SELECT file_id FROM document_versions WHERE document_id = $1', [id])
      .then((rows) => rows.map(({ file_id }) => file_id))
    rmSync(join(data, 'files', tenantId, key))
    const response = await get(`${id}/download`, {}, 'HEAD')
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '10', ''])
    expect((await get(`${id}/download`)).status).toBe(503)
  })
})

describe('a version', () => {
  test('becomes the current one; earlier ones stay and are downloaded by their number', async () => {
    const { id } = await upload({ name: 'terms.pdf', file: aFile('one') })
    const added = await client.documents.uploadVersion(id, { file: aText('two', 'draft.txt'), comment: 'Shorter.' })
    expect(added).toMatchObject({
      document_id: id,
      number: 2,
      name: 'draft.txt',
      type: 'text/plain',
      comment: 'Shorter.',
    })
    expect(await client.documents.get(id)).toMatchObject({
      name: 'terms.pdf',
      current_version: 2,
      type: 'text/plain',
      size: 3,
      sha256: added.sha256,
    })
    const read = async (query?: { version: number }) => (await client.documents.download(id, query)).text()
    expect([await read(), await read({ version: 1 }), await read({ version: 2 })]).toEqual([
      'two',
      '%PDF-1.7\none',
      'two',
    ])
    expect(await refusal(client.documents.download(id, { version: 3 }))).toMatchObject({ status: 404 })
    const { data: versions } = await client.documents.listVersions(id)
    expect(versions.map(({ number }) => number)).toEqual([2, 1])
  })

  test('of the content that the current one has is refused with 409; that of an earlier one is a new version', async () => {
    const { id } = await upload({ file: aFile('one') })
    expect(await refusal(client.documents.uploadVersion(id, { file: aFile('one', 'other.pdf') }))).toEqual({
      status: 409,
      code: 'document.unchanged',
      fields: ['file'],
    })
    await client.documents.uploadVersion(id, { file: aFile('two') })
    expect(await client.documents.uploadVersion(id, { file: aFile('one') })).toMatchObject({ number: 3 })
  })

  test('gets a number of its own without gaps while 10 are uploaded at once; of equal ones one gets in', async () => {
    const { id } = await upload()
    await Promise.all(Array.from({ length: 10 }, () => client.documents.uploadVersion(id, { file: aFile() })))
    const { data: versions } = await client.documents.listVersions(id, { per_page: 100 })
    expect(versions.map(({ number }) => number)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    const same = aFile('the same')
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, () => client.documents.uploadVersion(id, { file: same })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await client.documents.get(id)).toMatchObject({ current_version: 12 })
  })
})

describe('deleting', () => {
  const pastGrace = (id: string) =>
    daftar.sql(`UPDATE documents SET deleted_at = now() - interval '31 days' WHERE id = $1`, [id])
  const sweep = async () => {
    const { database } = await import('../../src/platform/database.ts')
    const { sweepDocuments } = await import('../../src/modules/documents/documents.ts')
    await asSystem('a test', () => database.transaction(() => sweepDocuments.perform({})))
  }

  test('takes a document out of lists and downloads, and restoring brings it back', async () => {
    const { id } = await upload({ folder: '/bin', file: aFile('kept') })
    await client.documents.delete(id)
    expect(await namesOf({ folder: '/bin' })).toEqual([])
    expect(await namesOf({ folder: '/bin', status: 'deleted' })).toEqual(['contract.pdf'])
    expect(await client.documents.get(id)).toMatchObject({ status: 'deleted' })
    expect(await refusal(client.documents.download(id))).toMatchObject({ status: 404 })
    expect(await refusal(client.documents.update(id, { title: 'x' }))).toMatchObject({ code: 'document.deleted' })
    expect(await refusal(client.documents.uploadVersion(id, { file: aFile() }))).toMatchObject({
      status: 422,
      code: 'document.deleted',
    })
    expect(await client.documents.restore(id)).toMatchObject({ status: 'active', deleted_at: null })
    expect(await (await client.documents.download(id)).text()).toBe('%PDF-1.7\nkept')
  })

  test('PLT-01 twice, or restoring what is not deleted, is refused with 409 that says what is possible', async () => {
    const { id } = await upload()
    expect(await refusal(client.documents.restore(id))).toMatchObject({ status: 409, code: 'document.cannot_restore' })
    await client.documents.delete(id)
    expect(await refusal(client.documents.delete(id))).toMatchObject({ status: 409, code: 'document.cannot_delete' })
  })

  test('ends for good when the days of grace are over, with all versions, rows, bytes and their share of the quota', async () => {
    const own = await daftar.tenant()
    const { id } = await upload({}, own)
    await own.client.documents.uploadVersion(id, { file: aFile() })
    const kept = await upload({}, own)
    const fresh = await upload({}, own)
    await own.client.documents.delete(id)
    await own.client.documents.delete(fresh.id)
    await pastGrace(id)
    expect(stored(own.tenantId)).toHaveLength(4)
    await sweep()
    expect(await refusal(own.client.documents.get(id))).toMatchObject({ status: 404 })
    await expect.poll(() => stored(own.tenantId)).toHaveLength(2)
    expect(await daftar.sql('SELECT 1 FROM document_versions WHERE document_id = $1', [id])).toEqual([])
    const [usage] = await daftar.sql<{ bytes: string }>('SELECT bytes FROM file_usage WHERE tenant_id = $1', [
      own.tenantId,
    ])
    expect(usage?.bytes).toBe(String(kept.size + fresh.size))
    expect(await own.client.documents.restore(fresh.id)).toMatchObject({ status: 'active' })
  })
})

describe('the list', () => {
  const own = daftar.tenant()
  const filled = own.then(async (by) => {
    const files: [object, File][] = [
      [{ folder: '/contracts', tags: ['contract'], title: 'Delivery terms' }, aFile('x'.repeat(500), 'terms.pdf')],
      [{ folder: '/contracts/2026', tags: ['contract', 'signed'] }, aFile('a', 'annex.pdf')],
      [{ folder: '/contracts-old', description: 'From the days of the quay' }, aText('hello', 'letter.txt')],
      [{ folder: '/', name: 'Прайс-лист.csv' }, new File(['a,b\n1,2'], 'p.csv', { type: 'text/csv' })],
      [
        { folder: '/photos' },
        new File([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')], 'quay.png', { type: 'image/png' }),
      ],
    ]
    const documents = []
    for (const [fields, file] of files) documents.push(await by.client.documents.upload({ file, ...fields }))
    return { by, documents }
  })

  test.each([
    [{ folder: '/contracts' }, ['terms.pdf']],
    [{ within: '/contracts' }, ['annex.pdf', 'terms.pdf']],
    [{ within: '/' }, ['annex.pdf', 'letter.txt', 'quay.png', 'terms.pdf', 'Прайс-лист.csv']],
    [{ tag: 'signed' }, ['annex.pdf']],
    [{ type: 'application/pdf' }, ['annex.pdf', 'terms.pdf']],
    [{ type: 'text/*' }, ['letter.txt', 'Прайс-лист.csv']],
    [{ type: 'image/*', folder: '/photos' }, ['quay.png']],
    [{ size__gte: 400 }, ['terms.pdf']],
    [{ size__lte: 7 }, ['letter.txt', 'Прайс-лист.csv']],
    [{ belongs_to_type: 'customer' as const }, []],
    [{ created_at__gte: '2100-01-01T00:00:00Z' }, []],
    [{ search: 'delivery' }, ['terms.pdf']],
    [{ search: 'прайс' }, ['Прайс-лист.csv']],
    [{ search: 'contrakt' }, ['annex.pdf', 'terms.pdf']],
    [{ search: 'quay', type: 'text/plain' }, ['letter.txt']],
  ])('by %j', async (query, names) => {
    const { by } = await filled
    expect(await namesOf(query, by)).toEqual(names)
  })

  test('by uploader, checksum and what a document belongs to', async () => {
    const { by, documents } = await filled
    const { id } = await aCustomer({}, by)
    await by.client.documents.update(documents[0]?.id ?? '', { belongs_to_type: 'customer', belongs_to_id: id })
    expect(await namesOf({ belongs_to_id: id }, by)).toEqual(['terms.pdf'])
    expect(await namesOf({ sha256: documents[1]?.sha256 }, by)).toEqual(['annex.pdf'])
    expect(await namesOf({ uploaded_by: by.userId }, by)).toHaveLength(5)
    expect(await namesOf({ uploaded_by: randomUUID() }, by)).toEqual([])
  })

  test('in an order, page by page', async () => {
    const { by } = await filled
    const page = await by.client.documents.list({ ordering: ['-size'], per_page: 1 })
    expect([page.data[0]?.name, page.pagination.total]).toEqual(['terms.pdf', 5])
    const all = []
    for await (const { name } of by.client.documents.list({ ordering: ['folder', 'name'], per_page: 2 })) all.push(name)
    expect(all).toEqual(['Прайс-лист.csv', 'terms.pdf', 'letter.txt', 'annex.pdf', 'quay.png'])
  })
})

describe('what a document belongs to decides who sees it', () => {
  const wholeTenant = ['documents:create', 'documents:delete', 'documents:update', 'documents:view', 'customers:create']

  async function holder(permissions: string[], scope: 'tenant' | 'branch' | 'own' = 'tenant') {
    const key = `role_${randomUUID().slice(0, 8)}`
    const role = await client.roles.create({ key, name: key, permissions, scope })
    return { role, person: await as(role.id) }
  }
  const both = async (first: [string[], 'tenant' | 'own'], second: [string[], 'tenant' | 'own']) => {
    const roles = []
    for (const [permissions, scope] of [first, second]) roles.push((await holder(permissions, scope)).role.id)
    return as(...roles)
  }
  const mine = (person: Person, fields: object = {}) => aCustomer({ owner_id: person.userId, ...fields })
  const documentOf = (id: string, by: Pick<Person, 'client'> = northwind, fields: object = {}) =>
    upload({ belongs_to_type: 'customer', belongs_to_id: id, ...fields }, by)
  const seenBy = async (person: Person, id: string) => {
    const [{ data }, found] = await Promise.all([
      person.client.documents.list({ per_page: 100 }),
      person.client.documents.list({ per_page: 100, search: 'unmistakable' }),
    ])
    const includes = (rows: { id: string }[]) => rows.some((row) => row.id === id)
    return {
      listed: includes(data),
      found: includes(found.data),
      get: await statusOf(person.client.documents.get(id)),
      download: await statusOf(person.client.documents.download(id)),
      versions: await statusOf(person.client.documents.listVersions(id)),
    }
  }
  const statusOf = async (work: PromiseLike<unknown>): Promise<number> => {
    try {
      await work
      return 200
    } catch (error) {
      return (error as { status: number }).status
    }
  }
  const all = { listed: true, found: true, get: 200, download: 200, versions: 200 }
  const nothing = { listed: false, found: false, get: 404, download: 404, versions: 404 }
  const title = 'unmistakable'

  test('nobody without the permission for customers sees a customer’s documents, in no way; others are seen', async () => {
    const { person } = await holder(wholeTenant)
    const { id } = await documentOf((await aCustomer()).id, northwind, { title })
    const ofTheirs = await documentOf((await mine(person)).id, northwind, { title })
    const free = await upload({ title })
    expect(await seenBy(person, id)).toEqual(nothing)
    expect(await seenBy(person, ofTheirs.id)).toEqual(nothing)
    expect(await seenBy(person, free.id)).toEqual(all)
  })

  test('who sees the own customers alone sees theirs alone, whoever uploaded them', async () => {
    const person = await both([wholeTenant, 'tenant'], [['customers:view'], 'own'])
    const own = await documentOf((await mine(person)).id, northwind, { title })
    const other = await documentOf((await aCustomer()).id, northwind, { title })
    expect(await seenBy(person, own.id)).toEqual(all)
    expect(await seenBy(person, other.id)).toEqual(nothing)
  })

  test('the scope in which documents are seen counts as well', async () => {
    const person = await both([['documents:view'], 'own'], [['customers:view'], 'tenant'])
    const own = await documentOf((await mine(person)).id, northwind, { title })
    const other = await documentOf((await aCustomer()).id, northwind, { title })
    const free = await upload({ title })
    expect(await seenBy(person, own.id)).toEqual(all)
    expect(await seenBy(person, other.id)).toEqual(nothing)
    expect(await seenBy(person, free.id)).toEqual(nothing)
  })

  test('moves with the customer: a new owner sees them, the old one does not, and the totals of a list follow', async () => {
    const [one, other] = [await as('sales'), await as('sales')]
    const customer = await mine(one)
    const { id } = await documentOf(customer.id, northwind, { title })
    expect((await one.client.documents.list()).pagination.total).toBe(1)
    await client.customers.update(customer.id, { owner_id: other.userId })
    expect(await seenBy(one, id)).toEqual(nothing)
    expect(await seenBy(other, id)).toEqual(all)
    expect((await one.client.documents.list()).pagination.total).toBe(0)
  })

  test('who may see the customer and not change it may read and nothing else', async () => {
    const { person } = await holder([...wholeTenant, 'customers:view'])
    const customer = await aCustomer()
    const { id } = await documentOf(customer.id, northwind, { title })
    expect(await seenBy(person, id)).toEqual(all)
    const { documents } = person.client
    for (const attempt of [
      () => documents.update(id, { title: 'mine' }),
      () => documents.update(id, { belongs_to_type: null, belongs_to_id: null }),
      () => documents.uploadVersion(id, { file: aFile() }),
      () => documents.delete(id),
      () => documentOf(customer.id, person),
    ])
      expect(await refusal(attempt())).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    await client.documents.delete(id)
    expect(await refusal(documents.restore(id))).toMatchObject({ status: 403 })
  })

  test('who may change the own customers alone is refused at another’s that is seen', async () => {
    const person = await both([[...wholeTenant, 'customers:view'], 'tenant'], [['customers:update'], 'own'])
    const other = await documentOf((await aCustomer()).id)
    expect(await refusal(person.client.documents.update(other.id, { title: 'mine' }))).toMatchObject({ status: 403 })
    const own = await documentOf((await mine(person)).id)
    expect(await person.client.documents.update(own.id, { title: 'mine' })).toMatchObject({ title: 'mine' })
  })

  test('a document is given to something else only by who may change both', async () => {
    const person = await both([[...wholeTenant, 'customers:view'], 'tenant'], [['customers:update'], 'own'])
    const [own, other] = [await mine(person), await aCustomer()]
    const { id } = await documentOf(own.id)
    const give = (belongs_to_id: string) =>
      person.client.documents.update(id, { belongs_to_type: 'customer', belongs_to_id })
    expect(await refusal(give(other.id))).toMatchObject({ status: 403 })
    expect(await give((await mine(person)).id)).toMatchObject({ belongs_to_type: 'customer' })
  })

  test('PLT-09 a customer that is unknown, beyond the scope, or of another tenant: all are answered alike', async () => {
    const sales = await as('sales')
    const beyond = await aCustomer()
    const foreign = await aCustomer({}, stranger)
    for (const id of [randomUUID(), beyond.id, foreign.id])
      expect(await refusal(documentOf(id, sales))).toEqual({
        status: 422,
        code: 'document.unknown_holder',
        fields: ['belongs_to_id'],
      })
  })

  test('is a contact as well', async () => {
    const sales = await as('sales')
    const [own, other] = await Promise.all(
      [sales.userId, userId].map((owner_id) => client.contacts.create({ name: 'Maria Anders', owner_id })),
    )
    const of = (contact?: { id: string }) => upload({ belongs_to_type: 'contact', belongs_to_id: contact?.id, title })
    expect(await seenBy(sales, (await of(own)).id)).toEqual(all)
    expect(await seenBy(sales, (await of(other)).id)).toEqual(nothing)
  })

  test('half of it is refused', async () => {
    const { id } = await aCustomer()
    expect(await refusal(upload({ belongs_to_id: id }))).toMatchObject({
      status: 422,
      code: 'document.incomplete_holder',
    })
    expect(await refusal(upload({ belongs_to_type: 'customer' }))).toMatchObject({ code: 'document.incomplete_holder' })
    const document = await documentOf(id)
    expect(await refusal(client.documents.update(document.id, { belongs_to_id: null }))).toMatchObject({
      code: 'document.incomplete_holder',
    })
  })

  test('of nothing it is reached by its uploader, and by the uploader’s branch', async () => {
    const [one, other] = [await as('sales'), await as('sales')]
    const { id } = await upload({ title }, one)
    expect(await seenBy(one, id)).toEqual(all)
    expect(await seenBy(other, id)).toEqual(nothing)
    expect(await refusal(other.client.documents.update(id, { title: 'mine' }))).toMatchObject({ status: 404 })
    const head = await as('branch_head')
    expect(await seenBy(head, id)).toEqual(nothing)
    const { branch_id } = await upload()
    await client.users.update(head.userId, { branch_id })
    const inBranch = await upload({ title })
    expect(await seenBy(head, inBranch.id)).toEqual(all)
  })

  test('its words and its content go for good where the customer’s personal data is erased', async () => {
    const own = await daftar.tenant()
    const customer = await aCustomer({ name: 'Pirkko Koskitalo' }, own)
    const words = 'Koskitalo'
    const { id } = await documentOf(customer.id, own, {
      file: aFile('x', `${words}.pdf`),
      title: words,
      description: words,
      tags: [words],
      folder: `/${words}`,
      comment: words,
    })
    await own.client.documents.uploadVersion(id, { file: aFile('y', `${words}.pdf`), comment: words })
    await own.client.documents.update(id, { title: `${words} again` })
    await own.client.customers.erasePersonalData(customer.id, {
      confirm_name: 'Pirkko Koskitalo',
      keep_tax_numbers: false,
    })
    const { database } = await import('../../src/platform/database.ts')
    const { sweepDocuments } = await import('../../src/modules/documents/documents.ts')
    const jobs = await daftar.sql(`SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'sweep-documents'`)
    expect(jobs.length).toBeGreaterThan(0)
    await asSystem('a test', () => database.transaction(() => sweepDocuments.perform({})))
    await expect.poll(() => stored(own.tenantId)).toEqual([])
    for (const table of ['documents', 'document_versions', 'audit_log', 'events', 'idempotency_keys'])
      expect(
        await daftar.sql(
          `SELECT ${table}::text AS text FROM ${table} WHERE tenant_id = $1 AND ${table}::text LIKE $2`,
          [own.tenantId, `%${words}%`],
        ),
        table,
      ).toEqual([])
  })
})

describe('another tenant', () => {
  test('PLT-09 meets every id of ours as an unknown one', async () => {
    const { id } = await upload()
    for (const unknown of [id, randomUUID()])
      for (const attempt of [
        () => stranger.client.documents.get(unknown),
        () => stranger.client.documents.download(unknown),
        () => stranger.client.documents.listVersions(unknown),
        () => stranger.client.documents.update(unknown, { title: 'x' }),
        () => stranger.client.documents.uploadVersion(unknown, { file: aFile() }),
        () => stranger.client.documents.delete(unknown),
        () => stranger.client.documents.restore(unknown),
      ])
        expect(await refusal(attempt())).toMatchObject({ status: 404 })
    expect(await namesOf({ search: 'contract' }, stranger)).toEqual([])
  })
})

describe('names', () => {
  test.each([
    ['../../../../etc/passwd.pdf', 'passwd.pdf'],
    ['..\\\\..\\\\windows\\\\win.pdf', 'win.pdf'],
    ['/absolute/path.pdf', 'path.pdf'],
    ['invoice\u202efdp.exe.pdf', 'invoicefdp.exe.pdf'],
    ['tab\there\u0007.pdf', 'tabhere.pdf'],
    ['  spaces.pdf . ', 'spaces.pdf'],
    ['..', 'document'],
    ['', 'document'],
    [`${'long'.repeat(100)}.pdf`, `${'long'.repeat(49)}.pdf`],
    ['Cafe\u0301.pdf', 'Café.pdf'],
  ])('of a file are made sound: %j becomes %j', async (given, name) => {
    const response = await post(form(given))
    const { data: document } = (await response.json()) as { data?: { name: string } }
    expect([response.status, document?.name]).toEqual([201, name])
    expect(existsSync(join(data, 'passwd.pdf'))).toBe(false)
  })

  test.each([
    'a/b.pdf',
    'a\\b.pdf',
    '..',
    '.',
    'a\u0000.pdf',
    'a\u202eb.pdf',
    'a\nb.pdf',
    ' a.pdf',
    'a.pdf.',
    'a.pdf ',
    '',
  ])('that somebody chooses are refused where they are not sound: %j', async (name) => {
    const { id } = await upload()
    expect(await refusal(client.documents.update(id, { name }))).toMatchObject({ status: 400 })
    expect(await refusal(upload({ name }))).toMatchObject({ status: 400, fields: expect.arrayContaining(['name']) })
  })

  test.each(['contracts', '/contracts/', '//', '/a//b', '/a/../b', '/..', '/a/./b', '/a\u0000', '/a\\b', '/a /b'])(
    'of folders are refused where they are not sound: %j',
    async (folder) => {
      expect(await refusal(upload({ folder }))).toMatchObject({ status: 400, fields: ['folder'] })
    },
  )
})

describe('abuse', () => {
  test('a body over the limit is refused with 413, and nothing of it is left', async () => {
    const before = stored().length
    const file = new File([randomBytes(5_000_001)], 'big.bin')
    expect(await refusal(client.documents.upload({ file }))).toMatchObject({ status: 413 })
    expect([stored().length, arriving()]).toEqual([before, []])
  })

  test('an upload that breaks off leaves neither a document nor a byte', async () => {
    const server = serve({ fetch: daftar.app.fetch as never, port: 0 })
    await new Promise((done) => server.once('listening', done))
    onTestFinished(() => void server.close())
    const { port } = server.address() as { port: number }
    const [before, total] = [stored().length, (await client.documents.list()).pagination.total]
    const body = form('contract.pdf', `%PDF-1.7\n${'x'.repeat(100_000)}`)
    const socket = connect(port, '127.0.0.1')
    const head = [
      'POST /api/v1/documents/upload HTTP/1.1',
      'Host: localhost',
      `Authorization: Bearer ${accessToken}`,
      `X-Tenant-ID: ${tenantId}`,
      'Content-Type: multipart/form-data; boundary=b',
      `Content-Length: ${body.length}`,
    ]
    socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 50_000)}`)
    await expect.poll(arriving).toHaveLength(1)
    socket.destroy()
    await expect.poll(arriving).toEqual([])
    expect([stored().length, (await client.documents.list()).pagination.total]).toEqual([before, total])
  })

  test('two files, no file, or a field that nobody knows are refused with 400 that names it', async () => {
    const part = (name: string) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nx\r\n`
    const fields = async (response: Response) => [
      response.status,
      ...((await response.json()) as { error: { details: { field: string }[] } }).error.details.map(
        ({ field }) => field,
      ),
    ]
    expect(await fields(await post(`${part('title')}--b--\r\n`))).toEqual([400, 'file'])
    expect(await fields(await post(`${part('file')}--b--\r\n`))).toEqual([400, 'file'])
    expect(await fields(await post(`${part('owner_id')}${form('a.pdf')}`))).toEqual([400, 'owner_id'])
    expect((await post(form('a.pdf').replace('--b--\r\n', '') + form('b.pdf'))).status).toBe(400)
    expect(arriving()).toEqual([])
  })

  test('50 uploads at once at the edge of the quota: as many get in as fit, and the rest leaves nothing', async () => {
    const own = await daftar.tenant()
    const file = aFile('x'.repeat(91))
    await daftar.sql('INSERT INTO file_usage (tenant_id, quota_bytes) VALUES ($1, $2)', [
      own.tenantId,
      5 * file.size + 50,
    ])
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => own.client.documents.upload({ file })))
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason.code)
    expect([outcomes.length - refused.length, new Set(refused)]).toEqual([5, new Set(['file.quota_exceeded'])])
    expect((await own.client.documents.list()).pagination.total).toBe(5)
    await expect.poll(() => stored(own.tenantId)).toHaveLength(5)
    expect(arriving()).toEqual([])
  })

  test('a limit that was lowered meanwhile holds', async () => {
    determine({ STORAGE_QUOTA_BYTES: 10 })
    onTestFinished(() => determine({ STORAGE_QUOTA_BYTES: 10_737_418_240 }))
    const own = await daftar.tenant()
    expect(await refusal(upload({}, own))).toMatchObject({ status: 422, code: 'file.quota_exceeded' })
  })
})
