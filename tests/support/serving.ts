import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { removeEmbeddedPostgres } from '../../src/platform/embedded-postgres.ts'
import { cloneDatabase } from './postgres.ts'
import { daftar, type Running, temporaryDirectory } from './processes.ts'

export interface Server extends Running {
  url: string
  data: string
}

interface Options {
  data?: string
  parameters?: string[]
}

/** `daftar serve` as a process, when it is ready. */
export async function serving(env: Record<string, string> = {}, options: Options = {}): Promise<Server> {
  const { data = join(temporaryDirectory(), 'data'), parameters = [] } = options
  onTestFinished(async () => {
    await removeEmbeddedPostgres(join(data, 'postgres'))
  })
  const running = daftar(['serve', '--port', '0', ...parameters], { env: { DATA_DIR: data, ...env } })
  const [, url = ''] = await running.until(/Daftar is ready at (\S+)/)
  return { ...running, url, data }
}

/** Settings for a database of the test's own on the server of all tests. */
export async function ownDatabase(): Promise<{ DATABASE_URL: string; MIGRATION_DATABASE_URL: string }> {
  const database = await cloneDatabase()
  onTestFinished(database.drop)
  return { DATABASE_URL: database.applicationUrl, MIGRATION_DATABASE_URL: database.migrationUrl }
}

/** Sends the signal and expects an orderly end. */
export async function ended(server: Running, signal: NodeJS.Signals): Promise<void> {
  server.child.kill(signal)
  expect(await server.exit).toMatchObject({ code: 0 })
}
