import type { Locale } from '#generated/shared/types.ts'
import { databaseRefusal } from '#platform/connections.ts'
import { context } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { notFound } from '#platform/errors.ts'
import { newId } from '#platform/identifiers.ts'
import { endChallenges } from './challenges.ts'
import { refuse } from './errors.ts'
import { withdrawMailedToken } from './mailed-tokens.ts'
import { Identity } from './models/identity.ts'
import { endSessions } from './sessions.ts'

export interface NewIdentity {
  email: string
  /** As `acceptPassword` gives it. */
  passwordHash: string
  first_name: string
  last_name: string
  phone?: string | null
  locale?: Locale | null
  timezone?: string | null
  /** The person has shown to read mail at the address. */
  emailVerified?: boolean
}

/** Runs `work` in the current transaction as the person: the database shows an identity and what belongs to it to itself alone. */
export function asIdentity<Result>(identityId: string, work: () => Promise<Result>): Promise<Result> {
  const { actor } = context()
  if (actor?.identityId === identityId) return work()
  return database.become({ actor: { identityId, sessionId: '', membership: null } }, work)
}

/** Makes an identity in the current transaction; 409 where the e-mail address has one already. */
export async function createIdentity({
  passwordHash,
  emailVerified = false,
  phone = null,
  locale = null,
  timezone = null,
  ...named
}: NewIdentity): Promise<Identity> {
  const id = newId()
  const values = {
    ...named,
    id,
    phone,
    locale,
    timezone,
    password_hash: passwordHash,
    email_verified_at: emailVerified ? context().now() : null,
  }
  try {
    return await asIdentity(id, () => Identity.create(values))
  } catch (error) {
    if (databaseRefusal(error)?.constraint === 'identities_email_key') throw refuse.emailTaken()
    throw error
  }
}

/** The identity of an id, in the current transaction. */
export async function getIdentity(id: string, { lock = false } = {}): Promise<Identity> {
  const found = await asIdentity(id, () => Identity.findOne({ where: { id }, lock }))
  if (!found) throw notFound('identity')
  return found
}

/** The id of the identity that signs in with this address, in the current transaction. Only for deciding; nobody may be told. */
export async function findIdentityByEmail(email: string): Promise<string | null> {
  const [found] = await database.query<{ id: string }>('SELECT id FROM find_identity_by_email($1)', [email])
  return found?.id ?? null
}

interface Ended {
  reason: string
  /** The session that goes on. */
  except?: string
}

/** Sets the hash that `acceptPassword` gave, in the current transaction: what the old password began ends, and a mailed link for a new one works no more. */
export function setPassword(id: string, password_hash: string, ended: Ended): Promise<void> {
  return asIdentity(id, async () => {
    await Identity.update({ password_hash, password_changed_at: context().now() }, { where: { id } })
    await withdrawMailedToken(id, 'password_reset')
    endChallenges(id)
    await endSessions(id, ended)
  })
}
