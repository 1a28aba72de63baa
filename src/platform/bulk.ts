import { database } from './database.ts'
import type { Declared, Refusal } from './errors.ts'
import { refusalOf } from './fault.ts'

/** What became of a row of many. */
export interface Taken {
  status: 'created' | 'updated' | 'unchanged' | 'refused'
  id: string | null
  /** Why it was refused. */
  refusal: Refusal | null
}

export const refused = (refusal: Refusal): Taken => ({ status: 'refused', id: null, refusal })

/** Rows in order, in parts of at most `most`. No key stands twice in a part, so that a later row finds what an earlier one made. */
export function partsOf<Row>(rows: readonly Row[], most: number, keysOf: (row: Row) => string[]): Row[][] {
  const parts: Row[][] = []
  const keys = new Set<string>()
  for (const row of rows) {
    const own = keysOf(row)
    const part = parts.at(-1)
    if (part && part.length < most && !own.some((key) => keys.has(key))) part.push(row)
    else {
      parts.push([row])
      keys.clear()
    }
    for (const key of own) keys.add(key)
  }
  return parts
}

/**
 * Takes rows together; where the database refuses them, in halves, until what is refused stands alone. So the others need
 * a few statements for all of them, and a refused one has changed nothing.
 * @param take Stores the rows, with a result for each. What it finds wrong with a row by itself it may say in that row's result.
 */
export async function takeTogether<Row>(
  rows: readonly Row[],
  take: (rows: readonly Row[]) => Promise<Taken[]>,
): Promise<Taken[]> {
  if (rows.length === 0) return []
  try {
    return await database.savepoint(() => take(rows))
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal.status >= 500) throw error
    if (rows.length === 1) return [refused(refusal)]
    const half = Math.ceil(rows.length / 2)
    return [...(await takeTogether(rows.slice(0, half), take)), ...(await takeTogether(rows.slice(half), take))]
  }
}

interface Told<Name> {
  atomic: boolean | undefined
  /** What all are refused with where all or none are wanted. */
  bulkRefused: Declared
  /** What a row is called by, such as its code. */
  nameOf: (index: number) => Name
}

/** What became of all rows, in order and counted. @throws `bulkRefused` where one was refused and all or none are wanted. */
export function outcomeOf<Name extends object>(taken: readonly Taken[], { atomic, bulkRefused, nameOf }: Told<Name>) {
  const index = taken.findIndex(({ status }) => status === 'refused')
  if (atomic && index >= 0) throw bulkRefused({ index, reason: taken[index]?.refusal?.message })
  const count = (status: Taken['status']) => taken.filter((one) => one.status === status).length
  return {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    refused: count('refused'),
    results: taken.map(({ refusal, ...one }, at) => ({
      index: at,
      ...nameOf(at),
      ...one,
      error: refusal && { code: refusal.code, message: refusal.message },
    })),
  }
}

/** Does `work` and undoes it: what it returns is what would happen. */
export async function rehearse<Result>(work: () => Promise<Result>): Promise<Result> {
  const outcome: { result?: Result } = {}
  try {
    await database.savepoint(async () => {
      outcome.result = await work()
      throw outcome
    })
  } catch (error) {
    if (error !== outcome) throw error
  }
  return outcome.result as Result
}
