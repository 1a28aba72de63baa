import { reopen, takeOutArchive } from '#modules/organization/index.ts'
import { database } from '../platform/database.ts'
import { openDatabase } from './database.ts'
import { Progress } from './progress.ts'

/** Opens a closed company again, until it is erased. */
export const reopenTenant = (tenant: string): Promise<void> =>
  withDatabase(async () => {
    const { slug } = await reopen(tenant)
    return `${slug} is open again: everybody enters it as before.`
  })

/** Writes the archive of a closed or erased company into a file. */
export const archiveOfTenant = (
  tenant: string,
  file: string,
  { remove = false }: { remove?: boolean },
): Promise<void> =>
  withDatabase(async () => {
    await takeOutArchive(tenant, file, { remove })
    return `The archive of ${tenant} is in ${file}${remove ? ', and nowhere else' : ''}.`
  })

async function withDatabase(work: () => Promise<string>): Promise<void> {
  const progress = new Progress()
  const close = await openDatabase(progress, 'shared')
  progress.done()
  try {
    process.stdout.write(`${await work()}\n`)
  } finally {
    await database.close()
    await close()
  }
}
