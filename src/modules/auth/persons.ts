import { context } from '#platform/context.ts'
import { giveBack, spend } from '#platform/rate-limit.ts'

/** Who has shown who they are is nobody unknown: an office behind one address does not use up the limit of strangers by working. */
export async function countAsPerson(identityId: string): Promise<void> {
  await spend('user', `:${identityId}`)
  giveBack('anonymous', context().address)
}
