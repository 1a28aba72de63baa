import { Hono } from 'hono'
import { settings } from '../platform/config.ts'
import { documents } from '../platform/documents.ts'
import type { Running } from './installation.ts'
import { Progress } from './progress.ts'
import { takePort } from './serve.ts'
import { untilSignal } from './signals.ts'

/** Serves the reference and the contract alone. */
export async function docs(): Promise<void> {
  const running: Running = {}
  await untilSignal(new Progress(), {
    start: async () => {
      running.listener = await takePort()
      running.listener.answerWith(new Hono().route('/', documents()).fetch)
      process.stderr.write(
        `The documents are at ${settings.PUBLIC_URL}/redoc and ${settings.PUBLIC_URL}/swagger. Ctrl-C stops.\n`,
      )
    },
    stop: async () => running.listener?.close(settings.SHUTDOWN_SECONDS),
  })
}
