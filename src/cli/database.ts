import { join } from 'node:path'
import { Client } from 'pg'
import { databaseSsl, determine, type SettingName, settings } from '../platform/config.ts'
import { findEmbeddedPostgres, startEmbeddedPostgres } from '../platform/embedded-postgres.ts'
import { OperatorError } from '../platform/operator-error.ts'
import type { Progress } from './progress.ts'

/** The directory of the own PostgreSQL. */
export const ownDatabase = (): string => join(settings.DATA_DIR, 'postgres')

/** What a command does with the own database that another process is running. */
export type Sharing = 'alone' | 'shared'

/**
 * Makes the database of the settings reachable and known to `settings`, and returns what stops it: the one that
 * DATABASE_URL names, else the own one, which is started unless a server already runs it and it may be shared.
 */
export async function openDatabase(progress: Progress, sharing: Sharing): Promise<() => Promise<void>> {
  if (settings.DATABASE_URL !== '') {
    progress.step('Reaching the database')
    await reach('MIGRATION_DATABASE_URL')
    if (settings.DATABASE_URL !== settings.MIGRATION_DATABASE_URL) await reach('DATABASE_URL')
    return async () => undefined
  }
  const running = sharing === 'shared' ? await findEmbeddedPostgres(ownDatabase()) : undefined
  if (running) {
    determine({ DATABASE_URL: running.applicationUrl, MIGRATION_DATABASE_URL: running.migrationUrl })
    return async () => undefined
  }
  progress.step('Starting the database')
  const postgres = await startEmbeddedPostgres({ directory: ownDatabase(), log: (sentence) => progress.note(sentence) })
  determine({ DATABASE_URL: postgres.applicationUrl, MIGRATION_DATABASE_URL: postgres.migrationUrl })
  return postgres.stop
}

/** Brings the database to the newest version; says which migrations ran. */
export async function migrateNow(progress: Progress): Promise<string[]> {
  progress.step('Migrating')
  const { migrate } = await import('../platform/migrate.ts')
  return migrate({
    url: settings.MIGRATION_DATABASE_URL,
    applicationUrl: settings.DATABASE_URL,
    log: (line) => progress.note(line),
  })
}

async function reach(name: 'DATABASE_URL' | 'MIGRATION_DATABASE_URL'): Promise<void> {
  const client = connection(settings[name])
  try {
    await client.connect()
  } catch (error) {
    throw new OperatorError(whyUnreachable(error, settings[name], process.env[name] ? name : 'DATABASE_URL'))
  } finally {
    await client.end().catch(() => undefined)
  }
}

export const connection = (connectionString: string): Client => {
  const client = new Client({
    connectionString,
    ssl: databaseSsl(),
    connectionTimeoutMillis: 5000,
    application_name: 'daftar',
  })
  // An error event without a listener would end the process with a stack.
  client.on('error', () => undefined)
  return client
}

/** Why the database does not let us in, and what to do about it, without the password. */
export function whyUnreachable(error: unknown, address: string, name: SettingName): string {
  const { hostname, port, username, pathname } = new URL(address)
  const place = `${hostname}:${port || 5432}`
  const { code = '', message = '' } = innermost(error)
  if (code === 'ECONNREFUSED') {
    return `No database answers at ${place}: start it, correct ${name}, or remove ${name} to use the PostgreSQL that comes with Daftar.`
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `The host ${hostname} in ${name} is not known: correct ${name}.`
  if (code === '28P01' || code === '28000') {
    return `The database at ${place} does not let ${decodeURIComponent(username)} in: correct user and password in ${name} (${message}).`
  }
  if (code === '3D000') {
    return `The server at ${place} has no database ${decodeURIComponent(pathname.slice(1))}: create it, or correct ${name}.`
  }
  if (/SSL/i.test(message))
    return `The database at ${place} and DATABASE_SSL=${settings.DATABASE_SSL} do not fit: ${message}.`
  if (/timeout/i.test(message) || code === 'ETIMEDOUT') {
    return `The database at ${place} did not answer within 5 seconds: check the host and its firewall, or correct ${name}.`
  }
  return `The database at ${place} cannot be used: ${message || code}. Check ${name}.`
}

function innermost(error: unknown): { code?: string; message?: string } {
  // A name with several addresses fails with one error for each of them.
  return error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : (error as Error)
}
