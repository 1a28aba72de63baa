import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sign } from 'aws4'
import { onTestFinished } from 'vitest'

interface Kept {
  bytes: Buffer
  at: Date
}

export interface S3Server {
  settings: {
    FILE_STORAGE: 's3'
    S3_BUCKET: string
    S3_REGION: string
    S3_ENDPOINT: string
    S3_PATH_STYLE: true
    S3_ACCESS_KEY_ID: string
    S3_SECRET_ACCESS_KEY: string
  }
  /** What lies in the bucket, by key. */
  objects: Map<string, Kept>
  /** Method and path of each request that was let in. */
  asked: string[]
}

/** A storage that speaks as much of the protocol of S3 as ours does: each request is believed by its signature alone (version 4). */
export async function s3Server({ pageSize = 1000 } = {}): Promise<S3Server> {
  const objects = new Map<string, Kept>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => fail(response, 500, error.message))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const settings = {
    FILE_STORAGE: 's3',
    S3_BUCKET: 'northwind',
    S3_REGION: 'eu-central-1',
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_PATH_STYLE: true,
    S3_ACCESS_KEY_ID: 'AKIANORTHWIND',
    S3_SECRET_ACCESS_KEY: 'a-secret-of-the-test',
  } as const

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const body = await bytesOf(request)
    const url = new URL(request.url ?? '/', settings.S3_ENDPOINT)
    if (!isSigned(request)) return fail(response, 403, 'SignatureDoesNotMatch')
    asked.push(`${request.method} ${url.pathname}`)
    const [, bucket, ...rest] = decodeURIComponent(url.pathname).split('/')
    if (bucket !== settings.S3_BUCKET) return fail(response, 404, 'NoSuchBucket')
    const key = rest.join('/')
    if (key === '') return list(url.searchParams, response)
    if (request.method === 'PUT') return put(request, key, body, response)
    if (request.method === 'DELETE') {
      objects.delete(key)
      return response.writeHead(204).end()
    }
    return get(request, key, response)
  }

  function isSigned({ method, url, headers }: IncomingMessage): boolean {
    const given = headers.authorization ?? ''
    const names = /SignedHeaders=([^,]+)/.exec(given)?.[1]?.split(';') ?? []
    const signed = sign(
      {
        service: 's3',
        region: settings.S3_REGION,
        method,
        path: url,
        headers: Object.fromEntries(names.map((name) => [name, headers[name] as string])),
        // Sent beside what is signed, it would be signed as well.
        extraHeadersToIgnore: Object.fromEntries(Object.keys(headers).map((name) => [name, !names.includes(name)])),
        extraHeadersToInclude: Object.fromEntries(names.map((name) => [name, true])),
      } as never,
      { accessKeyId: settings.S3_ACCESS_KEY_ID, secretAccessKey: settings.S3_SECRET_ACCESS_KEY },
    )
    const expected = (signed.headers as Record<string, string>).Authorization
    return expected !== undefined && expected.replaceAll(' ', '') === given.replaceAll(' ', '')
  }

  function put({ headers }: IncomingMessage, key: string, bytes: Buffer, response: ServerResponse): unknown {
    const checksum = headers['x-amz-checksum-sha256']
    if (checksum && checksum !== createHash('sha256').update(bytes).digest('base64'))
      return fail(response, 400, 'BadDigest')
    objects.set(key, { bytes, at: new Date() })
    return response.writeHead(200, { ETag: '"tag"' }).end()
  }

  function get({ method, headers }: IncomingMessage, key: string, response: ServerResponse): unknown {
    const kept = objects.get(key)
    if (!kept) return fail(response, 404, 'NoSuchKey')
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
    const part = start === undefined ? kept.bytes : kept.bytes.subarray(Number(start), Number(end) + 1)
    response.writeHead(start === undefined ? 200 : 206, {
      'Content-Length': part.length,
      'Last-Modified': kept.at.toUTCString(),
      ETag: '"tag"',
    })
    return response.end(method === 'HEAD' ? undefined : part)
  }

  function list(query: URLSearchParams, response: ServerResponse): void {
    const [prefix, after] = [query.get('prefix') ?? '', query.get('continuation-token') ?? '']
    const within = (key: string) =>
      query.get('delimiter') && key.slice(prefix.length).includes('/')
        ? `${prefix}${key.slice(prefix.length).split('/')[0]}/`
        : key
    const entries = [...new Set([...objects.keys()].filter((key) => key.startsWith(prefix)).map(within))].sort()
    const rest = entries.filter((entry) => entry > after)
    const page = rest.slice(0, pageSize)
    const next = rest.length > pageSize ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''
    const xml = page.map((entry) => {
      const kept = objects.get(entry)
      if (!kept) return `<CommonPrefixes><Prefix>${entry}</Prefix></CommonPrefixes>`
      return `<Contents><Key>${entry}</Key><LastModified>${kept.at.toISOString()}</LastModified><ETag>"tag"</ETag><Size>${kept.bytes.length}</Size></Contents>`
    })
    response.writeHead(200, { 'Content-Type': 'application/xml' })
    response.end(`<ListBucketResult><IsTruncated>${next !== ''}</IsTruncated>${next}${xml.join('')}</ListBucketResult>`)
  }

  return { settings, objects, asked }
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function fail(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'Content-Type': 'application/xml' })
  response.end(`<Error><Code>${code}</Code><Message>${code}</Message></Error>`)
}
