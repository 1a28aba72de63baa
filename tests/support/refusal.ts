import { expect } from 'vitest'

interface Refused {
  status: number
  code: string
  message: string
  fields: string[]
  context: Record<string, unknown> | undefined
}

/** How an attempt was refused; fails where it was not. */
export async function refusal(attempt: Promise<unknown>): Promise<Refused> {
  try {
    await attempt
  } catch (error) {
    const { status, code, message, details, context } = error as Omit<Refused, 'fields'> & {
      details: { field: string }[]
    }
    expect(message).not.toContain('{{')
    return { status, code, message, fields: details?.map(({ field }) => field), context }
  }
  throw new Error('It was not refused')
}
