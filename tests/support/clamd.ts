import { type AddressInfo, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** The signature that every scanner for viruses knows, and that does no harm (https://www.eicar.org). */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

/** Speaks the command INSTREAM of clamd: it finds that signature, and takes no more than `limit` bytes. */
export async function clamd({ limit = 25_000_000 } = {}): Promise<{ url: string; scanned: number[] }> {
  const scanned: number[] = []
  const server = createServer((socket) => converse(socket))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())

  function converse(socket: Socket): void {
    let waiting = Buffer.alloc(0)
    let content = Buffer.alloc(0)
    let begun = false
    socket.on('error', () => {})
    socket.on('data', (bytes) => {
      waiting = Buffer.concat([waiting, bytes])
      if (!begun) {
        const end = waiting.indexOf(0)
        if (end < 0) return
        if (waiting.subarray(0, end).toString() !== 'zINSTREAM') return void socket.end('UNKNOWN COMMAND\0')
        begun = true
        waiting = waiting.subarray(end + 1)
      }
      while (waiting.length >= 4) {
        const length = waiting.readUInt32BE(0)
        if (length === 0) return conclude(socket, content)
        if (waiting.length < 4 + length) return
        content = Buffer.concat([content, waiting.subarray(4, 4 + length)])
        waiting = waiting.subarray(4 + length)
        if (content.length > limit) return void socket.end('INSTREAM size limit exceeded. ERROR\0')
      }
    })
  }

  function conclude(socket: Socket, content: Buffer): void {
    scanned.push(content.length)
    socket.end(content.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
  }

  return { url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`, scanned }
}
