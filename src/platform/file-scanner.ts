import { createReadStream } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { settings } from './config.ts'

/** What a scanner makes of a file; null where none is set up. */
export type Verdict = 'clean' | { found: string } | 'too large' | null

export type Scanner = (path: string) => Promise<Verdict>

/** The scanner that the settings name. It throws where it gives no verdict: what was not scanned is not stored. */
export const scan: Scanner = (path) => (settings.CLAMD_URL ? clamd(new URL(settings.CLAMD_URL), path) : none(path))

const none: Scanner = async () => null

const patience = 60_000

/** Hands the file to clamd by its command INSTREAM: chunks, each behind its length, and a chunk of no length at the end. */
async function clamd({ hostname, port }: URL, path: string): Promise<Verdict> {
  const socket = connect({ host: hostname, port: Number(port || 3310) })
  socket.setTimeout(patience, () => socket.destroy(new Error('The scanner keeps silent')))
  const answer = answerOf(socket)
  // Where the file breaks off the answer never comes, and nobody waits for it.
  answer.catch(() => {})
  try {
    await write(socket, Buffer.from('zINSTREAM\0'))
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      // Over its limit the scanner answers at once and listens no more.
      if (socket.readableEnded || socket.destroyed) break
      const length = Buffer.alloc(4)
      length.writeUInt32BE(chunk.length)
      await write(socket, Buffer.concat([length, chunk]))
    }
    if (socket.writable) await write(socket, Buffer.alloc(4))
    return verdictOf(await answer)
  } catch (error) {
    // It may have answered before it hung up on what we still had to say.
    const said = await answer.catch(() => '')
    if (said) return verdictOf(said)
    throw error
  } finally {
    socket.destroy()
  }
}

const write = (socket: Socket, bytes: Buffer): Promise<void> =>
  new Promise((done, fail) => {
    socket.write(bytes, (error) => (error ? fail(error) : done()))
  })

const answerOf = (socket: Socket): Promise<string> =>
  new Promise((done, fail) => {
    let text = ''
    socket.on('data', (bytes) => {
      text += bytes.toString('utf8')
      if (text.includes('\0')) done(text)
    })
    socket.on('end', () => done(text))
    socket.on('error', (error) => (text ? done(text) : fail(error)))
    socket.on('close', () => fail(new Error('The scanner hung up')))
  })

function verdictOf(answer: string): Verdict {
  const text = answer.replaceAll('\0', '').trim()
  if (text === 'stream: OK') return 'clean'
  if (/size limit exceeded/.test(text)) return 'too large'
  const found = /^stream: (.+) FOUND$/.exec(text)?.[1]
  if (found) return { found }
  throw new Error(`The scanner says ${JSON.stringify(text)}`)
}
