import type { Model } from 'sequelize'
import { databaseRefusal } from '#platform/connections.ts'
import type { Declared } from '#platform/errors.ts'

const foreignKeyViolation = '23503'

/** PLT-18: what something still refers to is not deleted, whichever module has it; the foreign keys know. */
export async function remove(row: Model, inUse: Declared): Promise<void> {
  try {
    await row.destroy()
  } catch (error) {
    const refusal = databaseRefusal(error)
    if (refusal?.code === foreignKeyViolation) throw inUse({ used_by: refusal.table })
    throw error
  }
}
