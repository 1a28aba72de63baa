import { hkdfSync } from 'node:crypto'
import { type Challenge, createChallenge, type Payload, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { secretKey, settings } from './config.ts'
import { now, tenantId } from './context.ts'
import { database } from './database.ts'

/** Time to fill a form in. */
const life = 20 * 60_000
/** Rounds of the hash for one attempt. */
const cost = 1000

/** Each tenant has keys of its own: what was asked for at one is of no use at another. */
const secrets = () => ({
  hmacSignatureSecret: secretOf('signature'),
  hmacKeySignatureSecret: secretOf('solution'),
})
const secretOf = (purpose: string): string =>
  Buffer.from(hkdfSync('sha256', secretKey(), tenantId(), `daftar captcha ${purpose}`, 32)).toString('hex')

/** A proof of work for a public form of the tenant (ALTCHA, version 2 of its protocol). Nothing of it is stored. */
export async function askCaptcha(): Promise<{ challenge: Challenge; expiresAt: Date }> {
  // Whole seconds are all that the challenge has.
  const expiresAt = new Date(Math.floor((now().getTime() + life) / 1000) * 1000)
  const difficulty = settings.CAPTCHA_DIFFICULTY
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost,
    counter: randomInt(Math.ceil(difficulty / 2), Math.ceil(difficulty * 1.5)),
    deriveKey,
    expiresAt,
    ...secrets(),
  })
  return { challenge, expiresAt }
}

/** Whether `answer`, as ALTCHA's widget sends it, solves a challenge of the tenant that nobody has used; from now on it is used. */
export async function spendCaptcha(answer: string): Promise<boolean> {
  const payload = payloadOf(answer)
  const { signature, parameters } = payload?.challenge ?? {}
  if (!payload || typeof signature !== 'string' || typeof parameters?.expiresAt !== 'number') return false
  const { verified } = await verifySolution({ ...payload, deriveKey, ...secrets() }).catch(() => ({ verified: false }))
  return verified && (await spend(signature, new Date(parameters.expiresAt * 1000)))
}

function payloadOf(answer: string): Payload | null {
  try {
    const { challenge, solution } = JSON.parse(Buffer.from(answer, 'base64').toString('utf8')) as Partial<Payload>
    const isWhole = typeof challenge?.parameters === 'object' && challenge.parameters !== null && solution
    return isWhole ? { challenge, solution } : null
  } catch {
    return null
  }
}

async function spend(signature: string, expiresAt: Date): Promise<boolean> {
  // An expired one is refused for that, and need not be remembered.
  database.send('DELETE FROM spent_captchas WHERE tenant_id = $1 AND expires_at < $2', [tenantId(), now()])
  const taken = await database.query<{ signature: string }>(
    `INSERT INTO spent_captchas (tenant_id, signature, expires_at) VALUES ($1, $2, $3)
     ON CONFLICT (tenant_id, signature) DO NOTHING RETURNING signature`,
    [tenantId(), signature, expiresAt],
  )
  return taken.length === 1
}
