import { permissions } from '#generated/permissions.ts'
import { lockAccess, requireToHold } from '#modules/access/index.ts'
import { type Scope, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { type Declared, Refusal } from '#platform/errors.ts'

/** 422 where a scope is no permission, naming the first. */
export function requireKnown(scopes: readonly string[], refusal: Declared): void {
  const index = scopes.findIndex((scope) => !Object.hasOwn(permissions, scope))
  if (index < 0) return
  const { status, code, message, context } = refusal({ scope: scopes[index] })
  const details = [{ field: `scopes.${index}`, code: 'unknown_scope', message }]
  throw new Refusal(status, code, message, { details, context })
}

/** 403 where the caller does not hold a scope as far as `reach`. What it says stays true until the transaction ends. */
export async function requireToHoldScopes(scopes: readonly string[], reach: Scope): Promise<void> {
  await lockAccess()
  await requireToHold({ permissions: new Map(scopes.map((scope) => [scope, reach])), branchId: null })
}

/** One change at a time of what `subject` counts. */
export async function inTurn(subject: string): Promise<void> {
  await database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${subject}\n${tenantId()}`])
}
