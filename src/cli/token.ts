import { issueOperatorToken } from '#modules/auth/index.ts'
import { database } from '../platform/database.ts'
import { openDatabase } from './database.ts'
import { Progress } from './progress.ts'

/** Prints an access token of the user, as short-lived as every other; the log-in is recorded like any. */
export async function token(email: string, { tenant }: { tenant?: string }): Promise<void> {
  const progress = new Progress()
  const close = await openDatabase(progress, 'shared')
  progress.done()
  try {
    process.stdout.write(`${await issueOperatorToken({ email, tenant })}\n`)
  } finally {
    await database.close()
    await close()
  }
}
