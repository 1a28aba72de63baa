import { setTimeout as sleep } from 'node:timers/promises'
import { logger } from '../platform/logging.ts'
import type { Progress } from './progress.ts'

const patience = 1000

interface Work {
  start(): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts the work and keeps it running until SIGINT, SIGTERM or SIGHUP, then stops it and ends the process with 0; a
 * second signal ends it at once. npm hands a Ctrl-C on to its child, which has had it from the terminal already: what
 * follows within a second is the same key press.
 */
export async function untilSignal(progress: Progress, { start, stop }: Work): Promise<void> {
  let told: number | undefined
  const end = async (code: number) => {
    told = performance.now()
    progress.abandon()
    process.stderr.write('\nStopping: what is running is finished first.\n')
    try {
      await stop()
      process.stderr.write('Stopped.\n')
      process.exit(code)
    } catch (error) {
      process.stderr.write(`Stopping failed: ${error instanceof Error ? error.message : String(error)}\n`)
      process.exit(1)
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (told === undefined) void end(0)
      else if (performance.now() - told > patience) process.exit(1)
    })
  }
  // A mistake of ours leaves the process in a state that nobody knows: it ends, but not without its database.
  process.on('uncaughtException', (error) => {
    logger.fatal({ error }, 'A mistake in Daftar ends this process')
    if (told === undefined) void end(1)
  })
  try {
    await start()
  } catch (error) {
    // Half started and told to stop: what fails now fails because of that, and the signal ends the process.
    if (told !== undefined) return
    progress.abandon()
    await stop()
    throw error
  }
}

/** Waits for `work`, at most so many seconds; tells whether it came to its end. */
export async function within(seconds: number, work: Promise<unknown>): Promise<boolean> {
  const timeout = new AbortController()
  const late = sleep(seconds * 1000, false, { signal: timeout.signal }).catch(() => false)
  try {
    return await Promise.race([work.then(() => true), late])
  } finally {
    timeout.abort()
  }
}
