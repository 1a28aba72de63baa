import type { AddressInfo } from 'node:net'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** A way to the database that can be cut. */
export interface Proxy {
  url: string
  /** How many connections lead through it now. */
  open(): number
  /** Ends every connection and takes no new one. */
  cut(): Promise<void>
  /** As a host that is gone without a word: the client is told nothing, and no new connection is taken. */
  silence(): Promise<void>
  /** Takes new connections again; those that were silenced stay so. */
  restore(): Promise<void>
  close(): Promise<void>
}

export async function proxyTo(url: string): Promise<Proxy> {
  const target = new URL(url)
  const pairs = new Set<[Socket, Socket]>()
  const silenced = new Set<Socket>()
  let server: Server | undefined
  const accept = (client: Socket) => {
    const upstream = connect(Number(target.port || 5432), target.hostname)
    const pair: [Socket, Socket] = [client, upstream]
    pairs.add(pair)
    for (const [from, to] of [pair, [upstream, client] as const]) {
      from.on('data', (chunk) => {
        if (!silenced.has(client)) to.write(chunk)
      })
      from.on('error', () => undefined)
      from.on('close', () => {
        if (silenced.has(client) && from === upstream) return
        pairs.delete(pair)
        to.destroy()
      })
    }
  }
  const bind = (port: number) =>
    new Promise<void>((done, fail) => {
      server = createServer(accept)
        .once('error', fail)
        .listen(port, '127.0.0.1', () => done())
    })
  const unbind = () =>
    new Promise<void>((done) => {
      server?.close(() => done())
      if (pairs.size > 0) setTimeout(done, 20)
    })
  await bind(0)
  const { port } = (server as unknown as Server).address() as AddressInfo
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) }).href,
    open: () => [...pairs].filter(([client]) => !silenced.has(client)).length,
    cut: async () => {
      const closed = unbind()
      for (const pair of pairs) for (const socket of pair) socket.destroy()
      await closed
    },
    silence: async () => {
      for (const [client, upstream] of pairs) {
        silenced.add(client)
        upstream.destroy()
      }
      await unbind()
    },
    restore: () => bind(port),
    close: async () => {
      for (const pair of pairs) for (const socket of pair) socket.destroy()
      await unbind()
    },
  }
}
