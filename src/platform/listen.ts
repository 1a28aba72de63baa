import pg from 'pg'
import { databaseSsl, settings } from './config.ts'
import { connectionOptions } from './connections.ts'
import { describeError, logger } from './logging.ts'

type Hear = (payload: string) => void
interface Listener {
  hear: Hear
  /** Called when word may have been missed: whatever was remembered is forgotten. */
  deaf: () => void
}

/** How often the connection is asked whether it is still there: one that a firewall has forgotten says nothing, for hours. */
const heartbeat = 2_000

const listeners = new Map<string, Listener[]>()
let hearing = false

/** Hears what other servers announce on `channel`, from the next `startListening` on. */
export const listen = (channel: string, listener: Listener): void =>
  void listeners.set(channel, [...(listeners.get(channel) ?? []), listener])

/** Whether word of other servers arrives; what is remembered may be trusted only as long as it does. */
export const isHearing = (): boolean => hearing

/** Opens the one connection that listens, and opens it again whenever it is lost. */
export async function startListening(): Promise<() => Promise<void>> {
  let stopped = false
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined
  let watch: NodeJS.Timeout | undefined

  async function open(): Promise<void> {
    const fresh = new pg.Client({
      connectionString: settings.DATABASE_URL,
      ssl: databaseSsl(),
      ...connectionOptions(),
      application_name: 'daftar listen',
      query_timeout: heartbeat,
    })
    fresh.on('notification', ({ channel, payload }) => {
      for (const { hear } of listeners.get(channel) ?? []) hear(payload ?? '')
    })
    fresh.on('error', (error) => lost(error))
    fresh.on('end', () => lost())
    try {
      await fresh.connect()
      for (const channel of listeners.keys()) await fresh.query(`LISTEN ${fresh.escapeIdentifier(channel)}`)
    } catch (error) {
      hangUp(fresh)
      throw error
    }
    client = fresh
    forgetAll()
    hearing = true
    watch = setInterval(() => fresh.query('SELECT 1').catch(lost), heartbeat)
  }

  function lost(error?: Error): void {
    if (stopped || !client) return
    clearInterval(watch)
    hangUp(client)
    client = undefined
    hearing = false
    forgetAll()
    logger.warn(
      { error: error && describeError(error) },
      'The listening connection was lost; nothing is remembered until it is back',
    )
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
    clearInterval(watch)
    if (client) hangUp(client)
  }
}

/** Nobody waits for the farewell: of a lost connection it never comes. */
function hangUp(client: pg.Client): void {
  client.removeAllListeners()
  client.on('error', () => {})
  client.end().catch(() => {})
}

const forgetAll = (): void => {
  for (const { deaf } of [...listeners.values()].flat()) deaf()
}
