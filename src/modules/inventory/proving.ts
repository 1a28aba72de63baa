import type { InventoryVerification } from '#generated/inventory/types.ts'
import { asSystem } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { OperatorError } from '#platform/operator-error.ts'
import { verify } from './verification.ts'

/** Proves the stock of one company by slug or id, or of every one that has any, as an operator at the machine asks. */
export function verifyTenants(wanted?: string): Promise<(InventoryVerification & { slug: string })[]> {
  return asSystem('verify stock', async () => {
    const tenants = await database.transaction(() =>
      database.query<{ id: string; slug: string }>('SELECT id, slug FROM tenants_with_stock($1)', [wanted ?? null]),
    )
    if (wanted !== undefined && tenants.length === 0) throw new OperatorError(`There is no company ${wanted}.`)
    const proofs = []
    for (const { id, slug } of tenants) {
      const proof = await database.transaction(() => database.become({ tenantId: id, scope: 'tenant' }, () => verify()))
      proofs.push({ slug, ...proof })
    }
    return proofs
  })
}
