import { type Algorithm, hash, verify } from '@node-rs/argon2'
import type { Refusal } from '#platform/errors.ts'
import { refuse } from './errors.ts'

// OWASP's first choice for Argon2id. Algorithm is a const enum, which isolated modules cannot read: 2 is Argon2id.
const parameters = { algorithm: 2 as Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const current = '$argon2id$v=19$m=19456,t=2,p=1$'

/** Below this score a password is guessed in fewer than 10⁸ tries. */
const leastScore = 3
/** Longer words are judged by their beginning: judging takes time in the square of the length. */
const judgedLength = 72

interface Judgement {
  /** What a guesser would try first: names and addresses of the person. */
  hints?: readonly string[]
  refusal?: () => Refusal
}

/** The hash of a new password, or 422 where it is easy to guess. Takes some tens of milliseconds; call it outside of a transaction. */
export async function acceptPassword(
  password: string,
  { hints = [], refusal = refuse.passwordWeak }: Judgement = {},
): Promise<string> {
  judging ??= loadJudge()
  const judge = await judging
  if (judge(password.slice(0, judgedLength), hints) < leastScore) throw refusal()
  return hash(password, parameters)
}

/** Whether `password` is the one behind `stored`. An unknown account costs the same time as a known one (PLT-22). */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hash('nobody has this password', parameters)
  const same = await verify(stored ?? (await nobody), password)
  return stored !== null && same
}

/** Whether a stored hash was made with other parameters than new ones are. */
export const isDated = (stored: string): boolean => !stored.startsWith(current)

/** The same password with the parameters of today. */
export const rehash = (password: string): Promise<string> => hash(password, parameters)

let nobody: Promise<string> | undefined
let judging: Promise<(password: string, hints: readonly string[]) => number> | undefined

// The dictionaries are read on the first new password, not at every start.
async function loadJudge() {
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  const judge = new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs })
  return (password: string, hints: readonly string[]) => judge.check(password, [...hints]).score
}
