import { databaseRefusal } from '#platform/connections.ts'
import type { Declared } from '#platform/errors.ts'

const foreignKeyViolation = '23503'
const own = ['products', 'units']

/** STK-13, STK-15: stock refers to what a product is; as long as anything of it ever moved, that stays. */
export async function keepingStock<Result>(refusal: Declared, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const { code, table } = databaseRefusal(error) ?? {}
    if (code === foreignKeyViolation && !own.includes(table ?? '')) throw refusal({ used_by: table })
    throw error
  }
}
