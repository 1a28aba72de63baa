import { databaseRefusal } from '#platform/connections.ts'
import type { Declared } from '#platform/errors.ts'

/** A product, or one of its variants, that is to be archived. */
export interface Leaving {
  product_id: string
  variant_id: string | null
}

type Guard = (goods: readonly Leaving[]) => Promise<void>

const guards: Guard[] = []

/** Lets a module above refuse that products and variants are archived, such as those of which there still is stock. */
export const guardArchiving = (guard: Guard): void => void guards.push(guard)

export async function requireUnguarded(goods: readonly Leaving[]): Promise<void> {
  for (const guard of guards) await guard(goods)
}

const foreignKeyViolation = '23503'

/** STK-13, STK-15: stock refers to what a product is; as long as anything of it ever moved, that stays. */
export async function keepingStock<Result>(refusal: Declared, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const { code, table } = databaseRefusal(error) ?? {}
    if (code === foreignKeyViolation && table !== 'products') throw refusal({ used_by: table })
    throw error
  }
}
