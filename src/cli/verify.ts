import { verifyTenants } from '#modules/inventory/index.ts'
import { database } from '../platform/database.ts'
import { OperatorError } from '../platform/operator-error.ts'
import { openDatabase } from './database.ts'
import { Progress } from './progress.ts'

/** Says for one company, or each that has stock, whether it agrees with its ledger; fails where it does not. */
export async function verify(tenant?: string): Promise<void> {
  const progress = new Progress()
  const close = await openDatabase(progress, 'shared')
  progress.done()
  try {
    const proofs = await verifyTenants(tenant)
    for (const { slug, entries, differences } of proofs) {
      const outcome = differences.length === 0 ? 'agrees with its ledger' : `differs in ${differences.length} places`
      process.stdout.write(`${slug}: stock ${outcome} of ${entries} rows.\n`)
      for (const difference of differences) process.stdout.write(`  ${JSON.stringify(difference)}\n`)
    }
    if (proofs.length === 0) process.stdout.write('No company has stock.\n')
    if (proofs.some(({ is_clean }) => !is_clean))
      throw new OperatorError('Stock and ledger differ; keep what is above, and ask the makers.')
  } finally {
    await database.close()
    await close()
  }
}
