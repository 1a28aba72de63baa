import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'

/** What goes with a form, as the widget in a browser packs it. */
export const packed = (payload: object): string => Buffer.from(JSON.stringify(payload)).toString('base64')

/** Does the work that a challenge asks for. */
export async function solved(text: string): Promise<string> {
  const challenge = JSON.parse(text) as Challenge
  return packed({ challenge, solution: await solveChallenge({ challenge, deriveKey }) })
}
