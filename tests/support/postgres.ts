import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { asSuperuser, inDatabase, type TestServer } from './postgres-server.ts'

export interface TestDatabase {
  name: string
  /** As the owner of the tables. */
  migrationUrl: string
  /** As the role that the server signs in with. */
  applicationUrl: string
  superuserUrl: string
  drop(): Promise<void>
}

/** A database of its own, migrated and empty, in some tens of milliseconds. */
export async function cloneDatabase(server: TestServer = inject('databaseServer')): Promise<TestDatabase> {
  const name = `${server.prefix}${randomBytes(6).toString('hex')}`
  await asSuperuser(server, async (client) => {
    // Copying files takes a quarter of the time of the default, which writes every page to the log.
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${server.template} OWNER daftar_owner STRATEGY file_copy`)
  })
  return {
    name,
    migrationUrl: inDatabase(name, server.migrationUrl),
    applicationUrl: inDatabase(name, server.applicationUrl),
    superuserUrl: inDatabase(name, server.superuserUrl),
    drop: () =>
      asSuperuser(server, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      }),
  }
}
