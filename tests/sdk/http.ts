import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Received {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingMessage['headers']
  body: unknown
}

export interface Answer {
  status?: number
  headers?: Record<string, string>
  body?: unknown
  /** Closes the connection without an answer. */
  broken?: boolean
}

/** A server of its own on a free port: gives each answer of `script` once, in order, or asks a function. */
export async function scripted(script: Answer[] | ((request: Received, count: number) => Answer | Promise<Answer>)) {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const url = new URL(request.url ?? '/', 'http://localhost')
    const text = Buffer.concat(chunks).toString()
    const isJson = request.headers['content-type']?.includes('json')
    const seen = {
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: isJson && text ? JSON.parse(text) : text,
    }
    received.push(seen)
    const answer = Array.isArray(script) ? script[received.length - 1] : await script(seen, received.length)
    if (!answer || answer.broken) return response.destroy()
    const { status = 200, headers = {}, body } = answer
    response.writeHead(status, {
      ...(typeof body === 'string' ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    })
    response.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received }
}

export const data = (value: unknown, rest: Omit<Answer, 'body'> = {}): Answer => ({
  ...rest,
  body: { success: true, data: value },
})

export const problem = (
  status: number,
  code: string,
  rest: { details?: object[]; headers?: Record<string, string>; context?: object } = {},
): Answer => ({
  status,
  headers: rest.headers ?? {},
  body: {
    success: false,
    error: {
      code,
      message: `It is ${code}.`,
      details: rest.details ?? [],
      ...(rest.context ? { context: rest.context } : {}),
    },
    timestamp: '2026-03-02T09:30:00.000Z',
    request_id: 'req-1',
  },
})

export const page = (rows: object[], next_cursor: string | null, number: number | null = null): Answer => ({
  body: {
    success: true,
    data: rows,
    pagination: { page: number, per_page: 2, total: null, total_pages: null, next: null, previous: null, next_cursor },
  },
})
