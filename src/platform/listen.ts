import pg from 'pg'
import { databaseSsl, settings } from './config.ts'
import { connectionOptions } from './database.ts'
import { describeError, logger } from './logging.ts'

type Hear = (payload: string) => void
interface Listener {
  hear: Hear
  /** Called when word may have been missed: whatever was remembered is forgotten. */
  deaf: () => void
}

const listeners = new Map<string, Listener>()
let hearing = false

/** Hears what other servers announce on `channel`, from the next `startListening` on. */
export const listen = (channel: string, listener: Listener): void => void listeners.set(channel, listener)

/** Whether word of other servers arrives; what is remembered may be trusted only as long as it does. */
export const isHearing = (): boolean => hearing

/** Opens the one connection that listens, and opens it again whenever it is lost. */
export async function startListening(): Promise<() => Promise<void>> {
  let stopped = false
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined

  async function open(): Promise<void> {
    const fresh = new pg.Client({ connectionString: settings.DATABASE_URL, ssl: databaseSsl(), ...connectionOptions(), application_name: 'daftar listen' })
    fresh.on('notification', ({ channel, payload }) => listeners.get(channel)?.hear(payload ?? ''))
    fresh.on('error', (error) => lost(error))
    fresh.on('end', () => lost())
    await fresh.connect()
    for (const channel of listeners.keys()) await fresh.query(`LISTEN ${fresh.escapeIdentifier(channel)}`)
    client = fresh
    forgetAll()
    hearing = true
  }

  function lost(error?: Error): void {
    if (stopped || !client) return
    client.removeAllListeners()
    client.on('error', () => {})
    client.end().catch(() => {})
    client = undefined
    hearing = false
    forgetAll()
    logger.warn({ error: error && describeError(error) }, 'The listening connection was lost; nothing is remembered until it is back')
    again()
  }

  function again(): void {
    retry = setTimeout(() => {
      open().catch(() => again())
    }, 500)
  }

  await open()
  return async () => {
    stopped = true
    hearing = false
    clearTimeout(retry)
    await client?.end().catch(() => {})
  }
}

const forgetAll = (): void => {
  for (const { deaf } of listeners.values()) deaf()
}
