import { determine } from '../platform/config.ts'
import { type Running, startApp, stopAll } from './installation.ts'
import { Progress } from './progress.ts'
import { untilSignal } from './signals.ts'

/** Runs jobs alone until it is told to stop, on the database that the servers use. */
export async function work(): Promise<void> {
  determine({ WORKER: true })
  const progress = new Progress()
  const running: Running = {}
  await untilSignal(progress, {
    start: async () => {
      await startApp(running, progress, { sharing: 'shared', migrate: true })
      progress.done()
      process.stderr.write('Running jobs. Ctrl-C stops.\n')
    },
    stop: () => stopAll(running),
  })
}
