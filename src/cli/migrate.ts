import { migrateNow, openDatabase } from './database.ts'
import { Progress } from './progress.ts'

/** Brings the database to the newest version and says what was done. */
export async function migrateDatabase(): Promise<void> {
  const progress = new Progress()
  const close = await openDatabase(progress, 'shared')
  try {
    const done = await migrateNow(progress)
    progress.done()
    process.stdout.write(
      done.length === 0 ? 'The database is at the newest version.\n' : `Migrated: ${done.join(', ')}\n`,
    )
  } catch (error) {
    progress.abandon()
    throw error
  } finally {
    await close()
  }
}
