import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { OperatorError } from '../platform/operator-error.ts'

export type Fetch = Parameters<typeof getRequestListener>[0]

export interface Listener {
  port: number
  /** Where it is reached from this machine, whatever others know it by. */
  url: string
  /** Whom requests go to from now on. */
  answerWith(fetch: Fetch): void
  /** Takes no new connections, waits for running requests at most so many seconds, then cuts them off. */
  close(seconds: number): Promise<void>
}

interface Options {
  host: string
  port: number
  requestTimeoutSeconds: number
}

/**
 * Listens at once, so that a taken port is known before anything else is begun; until `answerWith` is called every
 * request is told to come back.
 */
export async function listen(options: Options): Promise<Listener> {
  let fetch: Fetch = () => unavailable('The server is starting.')
  const running = new Set<ServerResponse>()
  let closing = false
  const handle = getRequestListener((request, bindings) => fetch(request, bindings))
  const server = createServer(limits(options.requestTimeoutSeconds), (request, response) => {
    running.add(response)
    response.once('close', () => running.delete(response))
    if (closing) response.setHeader('connection', 'close')
    handle(request, response)
  })
  // Longer than the idle time of the proxies in front: they would send a request into a connection that just closes.
  server.keepAliveTimeout = 75_000
  server.on('clientError', refuse)
  await bind(server, options)
  const { address, port } = server.address() as AddressInfo
  return {
    port,
    url: `http://${reachable(address)}:${port}`,
    answerWith: (next) => {
      fetch = next
    },
    close: async (seconds) => {
      closing = true
      for (const response of running) if (!response.headersSent) response.setHeader('connection', 'close')
      await drain(server, seconds)
    },
  }
}

/** The address as it stands in a URL; that of this machine where it stands for every one. */
function reachable(address: string): string {
  if (address === '0.0.0.0') return '127.0.0.1'
  if (address === '::') return '[::1]'
  return address.includes(':') ? `[${address}]` : address
}

const limits = (seconds: number) => ({
  maxHeaderSize: 16 * 1024,
  requestTimeout: seconds * 1000,
  headersTimeout: Math.min(seconds, 10) * 1000,
  // How often slow connections are looked for; the default of 30 s would leave them that much longer.
  connectionsCheckingInterval: 1000,
})

function bind(server: Server, { host, port }: Options): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(new OperatorError(whyNot(error, host, port))))
    server.listen({ host, port }, done)
  })
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is taken by another program: stop it, or choose another port, for example PORT=${port + 1}.`
  }
  if (error.code === 'EACCES') return `Port ${port} may only be opened by root: choose one above 1023 with PORT.`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return `HOST ${host} is no address of this machine: use 127.0.0.1, or 0.0.0.0 for every network interface.`
  }
  return `Cannot listen on ${host}, port ${port}: ${error.message}.`
}

async function drain(server: Server, seconds: number): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()))
  const deadline = Date.now() + seconds * 1000
  while (Date.now() < deadline) {
    // A connection whose answer began before the stop carries no `Connection: close`, and falls idle only now.
    server.closeIdleConnections()
    if ((await Promise.race([closed.then(() => 'closed'), sleep(50)])) === 'closed') return
  }
  server.closeAllConnections()
  await closed
}

const problems: Record<string, [status: string, message: string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are larger than 16 KiB.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive in time.'],
}

/** What never becomes a request is answered in the same shape as every other refusal. */
function refuse(
  error: NodeJS.ErrnoException,
  socket: Socket & { _httpMessage?: ServerResponse<IncomingMessage> },
): void {
  if (error.code === 'ECONNRESET' || !socket.writable || socket._httpMessage?.headersSent) {
    socket.destroy()
    return
  }
  const [status, message] = problems[error.code ?? ''] ?? ['400 Bad Request', 'This is not a request as HTTP knows it.']
  const { body, id } = refusal('VALIDATION_ERROR', message)
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json\r\nX-Request-Id: ${id}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}

function unavailable(message: string): Response {
  const { body, id } = refusal('SERVICE_UNAVAILABLE', message)
  return new Response(body, {
    status: 503,
    headers: { 'content-type': 'application/json', 'retry-after': '2', 'x-request-id': id },
  })
}

function refusal(code: string, message: string): { body: string; id: string } {
  const id = randomUUID()
  const error = { code, message, details: [] }
  return { body: JSON.stringify({ success: false, error, timestamp: new Date().toISOString(), request_id: id }), id }
}
