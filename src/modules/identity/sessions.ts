import { createHash, randomBytes } from 'node:crypto'
import { Op } from 'sequelize'
import type { Tokens } from '#generated/auth/types.ts'
import { settings } from '#platform/config.ts'
import { context } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { newId } from '#platform/identifiers.ts'
import { task } from '#platform/jobs.ts'
import { accessTokenSeconds, signAccessToken } from './access-tokens.ts'
import { rememberDevice } from './devices.ts'
import { refuse } from './errors.ts'
import { asIdentity } from './identities.ts'
import { Session } from './models/session.ts'
import { forgetAccess } from './remembered.ts'
import { recordSecurityEvent } from './security-events.ts'

interface Device {
  /** What the list of sessions calls it. */
  deviceName?: string | null
  /** Whether the person signs in from here; a token that an operator makes says nothing of a device. */
  remember?: boolean
}

/** Begins a session of the identity, in the current transaction, and gives its first tokens. */
export function startSession(identityId: string, { deviceName = null, remember = true }: Device = {}): Promise<Tokens> {
  return asIdentity(identityId, async () => {
    const { address, userAgent } = context()
    const id = newId()
    await Session.create({
      identity_id: identityId,
      id,
      device_name: deviceName,
      user_agent: userAgent || null,
      address: address || null,
      expires_at: expiry(),
    })
    if (remember) await rememberDevice(identityId)
    return issue(identityId, id)
  })
}

interface Found {
  identity_id: string
  session_id: string
  expires_at: Date
  used_at: Date | null
  live: boolean
}

/** Whose a refresh token is and whether it works, in the current transaction. */
export async function findRefreshToken(token: string): Promise<Found | null> {
  const [found] = await database.query<Found>('SELECT * FROM find_refresh_token($1)', [digest(token)])
  return found ?? null
}

/**
 * Exchanges a refresh token, once: the second use proves that two hold it, and ends its whole family (PLT-19).
 * Opens a transaction of its own, so that the family stays ended although the use is refused.
 */
export async function refreshSession(token: string): Promise<Tokens> {
  const tokens = await database.transaction(async () => {
    const found = await findRefreshToken(token)
    return found && asIdentity(found.identity_id, () => exchange(found, token))
  })
  if (!tokens) throw refuse.refreshRefused()
  return tokens
}

async function exchange({ identity_id, session_id, expires_at }: Found, token: string): Promise<Tokens | null> {
  const mine = { identity_id, id: session_id }
  const session = await Session.findOne({ where: { ...mine, ...live() }, lock: true })
  if (!session || expires_at <= context().now()) return null
  const [used] = await database.query<{ fresh: boolean }>(
    `UPDATE refresh_tokens SET used_at = clock_timestamp()
     WHERE identity_id = $1 AND session_id = $2 AND token_hash = $3 AND used_at IS NULL RETURNING true AS fresh`,
    [identity_id, session_id, digest(token)],
  )
  if (!used) {
    await endSessions(identity_id, { only: session_id, reason: 'refresh_token_reused' })
    await recordSecurityEvent('refresh_token_reused', { identityId: identity_id, detail: { session_id } })
    return null
  }
  const { address, userAgent, now } = context()
  await session.update({
    expires_at: expiry(),
    last_used_at: now(),
    address: address || null,
    user_agent: userAgent || null,
  })
  return issue(identity_id, session_id)
}

interface Which {
  only?: string
  except?: string
  reason: string
}

/** Ends sessions of the identity, in the current transaction: their tokens work no more once it commits. Answers how many there were. */
export function endSessions(identityId: string, { only, except, reason }: Which): Promise<number> {
  return asIdentity(identityId, async () => {
    const which = {
      ...(only === undefined ? {} : { [Op.eq]: only }),
      ...(except === undefined ? {} : { [Op.ne]: except }),
    }
    const where = { identity_id: identityId, ...live(), ...(Reflect.ownKeys(which).length > 0 ? { id: which } : {}) }
    const [ended] = await Session.update({ revoked_at: context().now(), revoked_reason: reason }, { where })
    forgetAccess(`identity:${identityId}`)
    return ended
  })
}

/** The condition for sessions that have neither ended nor expired. */
const live = () => ({ revoked_at: null, expires_at: { [Op.gt]: context().now() } })

async function issue(identityId: string, sessionId: string): Promise<Tokens> {
  const refreshToken = `rt_${randomBytes(32).toString('base64url')}`
  await database.query(
    'INSERT INTO refresh_tokens (identity_id, session_id, token_hash, expires_at) VALUES ($1, $2, $3, $4) RETURNING session_id',
    [identityId, sessionId, digest(refreshToken), expiry()],
  )
  return {
    access_token: await signAccessToken(identityId, sessionId),
    token_type: 'Bearer',
    expires_in: accessTokenSeconds(),
    refresh_token: refreshToken,
    refresh_expires_in: settings.REFRESH_TOKEN_DAYS * 86_400,
  }
}

const digest = (token: string): Buffer => createHash('sha256').update(token).digest()
const expiry = (): Date => new Date(context().now().getTime() + settings.REFRESH_TOKEN_DAYS * 86_400_000)

task(
  'sweep-sessions',
  async () => {
    await database.query('SELECT sweep_sessions()')
  },
  '23 3 * * *',
)
