import { AsyncResource } from 'node:async_hooks'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Entry, forgetArchive, keepArchive, openArchive } from '#platform/archives.ts'
import { asSystem, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { lengthy, openFile } from '#platform/files.ts'
import { OperatorError } from '#platform/operator-error.ts'
import { closedTenant } from './closing.ts'

const linesAtOnce = 500

/**
 * Puts away everything that the tenant of the context has: a file of JSON lines for each table, and its files as they are.
 * Passwords, tokens and keys are left out.
 */
export async function archiveTenant(): Promise<void> {
  const tables = await database.query<{ name: string }>('SELECT name FROM tables_to_archive() AS name')
  const files = await database.query<{ id: string }>('SELECT id FROM files WHERE tenant_id = $1', [tenantId()])
  // The zip asks for an entry when its turn comes, from outside of the transaction.
  const within = <Result>(open: () => Result) => AsyncResource.bind(open)
  const entries: Entry[] = [
    ...tables.map(({ name }) => ({
      name: `${name}.ndjson`,
      open: within(async () => Readable.from(linesOf(name))),
    })),
    ...files.map(({ id }) => ({ name: `files/${id}`, open: within(() => openFile(id)) })),
  ]
  await lengthy(() => keepArchive(tenantId(), entries))
}

function linesOf(table: string): AsyncIterable<string> {
  const read = AsyncResource.bind((behind: string) =>
    database.query<{ place: string; line: string }>('SELECT place, line FROM tenant_rows($1, $2, $3, $4)', [
      tenantId(),
      table,
      behind,
      linesAtOnce,
    ]),
  )
  return (async function* () {
    for (let rows = await read('(0,0)'); rows.length > 0; rows = await read(rows.at(-1)?.place ?? '')) {
      yield `${rows.map(({ line }) => line).join('\n')}\n`
    }
  })()
}

/** Writes the archive of a closed or erased tenant into a file, as an operator at the machine asks; by its id once it is erased. */
export function takeOutArchive(wanted: string, path: string, { remove }: { remove: boolean }): Promise<void> {
  return asSystem('take out an archive', async () => {
    const id = await findArchive(wanted)
    const archive = await openArchive(id).catch(() => {
      throw new OperatorError(`There is no archive of ${wanted}.`)
    })
    await pipeline(archive, createWriteStream(path, { mode: 0o600, flags: 'wx' }))
    if (remove) await forgetArchive(id)
  })
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A tenant that is closed and not yet archived is archived now. */
async function findArchive(wanted: string): Promise<string> {
  return database.transaction(async () => {
    const id = await closedTenant(wanted).catch(() => null)
    if (id) await database.become({ tenantId: id, scope: 'tenant' }, archiveTenant)
    else if (!isId.test(wanted))
      throw new OperatorError(`There is no closed tenant ${wanted}; name an erased one by its id.`)
    return id ?? wanted
  })
}
