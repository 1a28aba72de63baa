import { setTimeout as wait } from 'node:timers/promises'
import { Transaction } from 'sequelize'
import { context } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { exactly } from '#platform/rate-limit.ts'
import { fingerprintOf } from './devices.ts'
import { asIdentity, getIdentity } from './identities.ts'
import { Identity } from './models/identity.ts'
import { isDated, isPassword, rehash } from './passwords.ts'
import { accountDigest, recordSecurityEvent } from './security-events.ts'

interface Facts {
  identity_id: string | null
  password_hash: string | null
  failures: number
  known_device: boolean
}

/** That somebody has shown the password of an identity, and which one it was. */
export interface Proof {
  identityId: string
  passwordHash: string
}

/**
 * Whether `password` is that of `email`: the proof, or null; an unknown address is answered the same, after
 * the same time (PLT-22). A wrong one counts against the limit of address and account. Call it outside of a transaction.
 * @throws 429 when the limit is used up.
 */
export function attemptPassword(email: string, password: string): Promise<Proof | null> {
  const subject = `${context().address}\n${email.toLowerCase()}`
  return inTurn(subject, async () => {
    const left = await exactly.attempt('authentication', subject)
    const facts = await factsOf(email)
    await wait(facts.known_device ? 0 : slowness(facts.failures))
    if (!(await isPassword(facts.password_hash, password))) {
      const about = { identityId: facts.identity_id ?? undefined, email }
      await database.record(async () => {
        await recordSecurityEvent('login_failed', about)
        if (left === 0) await recordSecurityEvent('login_locked', about)
      })
      return null
    }
    await exactly.giveBack('authentication', subject)
    const proof = { identityId: facts.identity_id as string, passwordHash: facts.password_hash as string }
    return isDated(proof.passwordHash) ? renewed(proof, password) : proof
  })
}

/**
 * Whether the password is still the one that was shown; until the current transaction ends it stays so. Without it a
 * session could begin with an old password just after its change has ended all others.
 */
export function stillHolds({ identityId: id, passwordHash: password_hash }: Proof): Promise<boolean> {
  const lock = Transaction.LOCK.SHARE
  return asIdentity(
    id,
    async () => (await Identity.findOne({ where: { id, password_hash }, attributes: ['id'], lock })) !== null,
  )
}

async function factsOf(email: string): Promise<Facts> {
  const bind = [email, accountDigest(email), fingerprintOf(context())]
  const [facts] = await database.read(() => database.query<Facts>('SELECT * FROM login_facts($1, $2, $3)', bind))
  return facts as Facts
}

/** Milliseconds that an account under attack from many addresses is kept waiting: ever longer, and never for good. */
export function slowness(failures: number): number {
  return failures < 10 ? 0 : Math.min(10_000, Math.round(250 * 2 ** ((failures - 10) / 5)))
}

/** The proof with the hash of today's parameters. Only the hash that was looked at is replaced: another may be that of a new password. */
async function renewed(proof: Proof, password: string): Promise<Proof> {
  const { identityId: id, passwordHash } = proof
  const password_hash = await rehash(password)
  const stored = await database.transaction(() =>
    asIdentity(id, async () => {
      await Identity.update({ password_hash }, { where: { id, password_hash: passwordHash } })
      return (await getIdentity(id)).password_hash
    }),
  )
  // Another log-in may have renewed it at the same time.
  const same = stored === password_hash || (await isPassword(stored, password))
  return same ? { identityId: id, passwordHash: stored } : proof
}

const turns = new Map<string, Promise<unknown>>()

// Each attempt is booked before it is made. Without a turn, right passwords sent at once would use up the limit among themselves.
async function inTurn<Result>(subject: string, work: () => Promise<Result>): Promise<Result> {
  const before = turns.get(subject)
  const mine = (before ?? Promise.resolve()).catch(() => {}).then(work)
  turns.set(subject, mine)
  try {
    return await mine
  } finally {
    if (turns.get(subject) === mine) turns.delete(subject)
  }
}
