import type { App } from '../app.ts'
import { settings } from '../platform/config.ts'
import { beginToStop } from '../platform/lifetime.ts'
import { logger } from '../platform/logging.ts'
import { migrateNow, openDatabase, type Sharing } from './database.ts'
import type { Listener } from './listener.ts'
import type { Progress } from './progress.ts'
import { within } from './signals.ts'

/** What runs in this process. Promises, since it may be told to stop while they are still being kept. */
export interface Running {
  listener?: Listener
  database?: Promise<() => Promise<void>>
  app?: Promise<App>
}

/** Opens the database, migrates it and makes the application. */
export async function startApp(
  running: Running,
  progress: Progress,
  options: { sharing: Sharing; migrate: boolean },
): Promise<App> {
  running.database = openDatabase(progress, options.sharing)
  await running.database
  if (options.migrate) await migrateNow(progress)
  progress.step('Starting the application')
  running.app = import('../app.ts').then(({ createApp }) => createApp())
  const app = await running.app
  await app.ready()
  return app
}

/** Finishes what is running: requests first, then jobs, and the database when nobody needs it any more. */
export async function stopAll({ listener, database, app }: Running): Promise<void> {
  beginToStop()
  await listener?.close(settings.SHUTDOWN_SECONDS)
  const started = await app?.catch(() => undefined)
  if (started && !(await within(settings.SHUTDOWN_SECONDS, started.stop()))) {
    logger.warn('Jobs were cut off; they run again on the next start')
  }
  const closeDatabase = await database?.catch(() => undefined)
  await closeDatabase?.()
}
